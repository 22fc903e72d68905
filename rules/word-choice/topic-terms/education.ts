/** Set phrases of news of schools and universities, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const education = `
NUM ball/balls on/for/in the? exam/USE/unified/subject | points | баллов
USE/EGE/OGE exam/exams/results/points | school-leaving exam | ЕГЭ
abiturient/abiturients/maturants | school-leavers / applicants | абитуриент
acted/acting in/into the university/institute | enrolled at | поступить в вуз
aspirant/aspirants | postgraduate student | аспирант
aspirantura/postgraduate-study/aspirantship | postgraduate study | аспирантура
basic/foundation/higher education stage |  | 教育阶段
budget places at/in | state-funded places | бюджетные места
budget/budgetary place/places | state-funded place | бюджетное место
candidate/candidates of? the? medical/technical/economic/historical/philological/pedagogical/physical/biological/legal/chemical/agricultural/philosophical/political/sociological/psychological/science/sciences | holder of a PhD | кандидат наук
cathedra/pulpit/pulpits | department | кафедра
certificate/certificates of professional/vocational certificate/certificates | professional certificates | 职业资格证书
chicken/chick baby/babies/doll/dolls/child | pushy parenting | 鸡娃
children's garden/gardens | kindergarten | детский сад
children's/preschool/pre-school garden/gardens/institution/institutions/establishment/establishments | kindergarten | детский сад
class leader/leaders of the? school | form teacher | классный руководитель
college/junior-college/specialized/special-subject and above/undergraduate |  | 专科
college/university student/students village official/officials/cadre | graduate village official | 大学生村官
compile/edit/take public/civil examination/exam | civil-service exam | 考公
defend/defended/defending/protect/protected/protecting a/the/his/her/their diploma/diplomas | complete a degree | защитить диплом
direction/directions of preparation | degree programme | направление подготовки
doctor of technical/economic/historical/philological/pedagogical/biological/medical/chemical/philosophical/political/legal sciences | holder of a higher doctorate | доктор наук
double first-class/first/class university/universities/construction/discipline/colleges | elite universities | 双一流
double reduction/minus/decrease/reductions | cut in homework and tutoring | 双减
educational allowance/allowances/benefit | textbook | учебное пособие
educational/study/training/pedagogical load/burden | workload | учебная нагрузка
educational/teaching/pedagogical collective/composition | teaching staff | педагогический коллектив
entrance ceremony/ceremonies school/enter-school |  | 入学式
exam/examination champion/champions/number/scholar top | top scorer | 高考状元
examination/exam tyrant/tyrants | top student | 学霸
extramural/absentee form/department/student/students/branch | part-time / distance | заочный
first-classer/first-classers/firstclassers/ninth-classers/eleventh-classers/first-class-goer | first-graders | первоклассники
form/forms of training/education/study : |  | форма обучения
fresh graduates/graduate | new graduates | 应届毕业生
general bachelor/bachelors/bac of | school-leaving certificate | baccalauréat
general-education/general-educational/comprehensive-education school/schools/institution/institutions | school | общеобразовательный
general/middle/full/incomplete secondary educational? school/schools of |  | общеобразовательная школа
high/college/middle examination/test candidate/candidates/student/students | exam candidates | 高考考生
high/middle school examination/test entrance |  | 高考
higher/secondary/middle special/specialized educational institution/establishment/establishments/institutions | college | ссуз
learning/study tyrant/tyrants/hegemon/bully/bullies/overlord/slag | top student | 学霸
methodical manual/aid/allowance/recommendations | teaching materials | методическое пособие
moral education/morality and cultivating/planting/establish people/person |  | 立德树人
normal university/college/student/students | teacher-training college | 师范
on a? budgetary/budget/paid/commercial/contract basis study/studies/studying/students/education |  | на бюджетной основе
pass/passed/passing/surrender/hand/surrendered/delivering the? USE/EGE/ЕГЭ/OGE | take the school-leaving exam | сдавать ЕГЭ
passing ball/balls | entry mark | проходной балл
preparation/preparations/training direction/directions of? bachelors/specialists/students | degree programme | направление подготовки
primary/elementary professor/professors | teachers | profesor
pro-rector/pro-rectors/prorector/prorectors/vice-rector-prorector | vice-rector | проректор
professional formation/formations | vocational training | formation professionnelle
professorial-teaching/professor-teaching/teaching-professorial staff/composition | academic staff | ППС
professorial/professor/professor's teaching/teachers'/and-teaching staff/composition/corps/personnel | academic staff | профессорско-преподавательский состав
protect/protected/protecting a/the/his/her/their dissertation/thesis/dissertations | defend | защитить диссертацию
protection of the? diploma/diplomas/dissertation/thesis/theses | defence | защита диссертации
pulpit/cathedra/cathedras of | department | кафедра
red diploma/diplomas | degree with honours | красный диплом
return/rentrée to? school/class of September/this | start of the school year | rentrée
school age/aged/appropriate-age child/children of/in right | school-age children | 学龄儿童
school flower/flowers/grass/belle
school-district room/rooms | home in a good catchment area | 学区房
school/learn kid/kids beginner/beginners | first-graders | ABC-Schütze
school/learning bully/tyrant scored/admitted | top student | 学霸
scum/slag student/students | weak student | 学渣
sea turtle/turtles talent/talents | graduates of foreign universities | 海归
set/establish/stand/erecting virtue/morality and? cultivate/cultivating/tree/raise/foster people/person | moral education | 立德树人
state-financed/budget place/places | state-funded place | бюджетные места
stop/suspend/suspending class/classes/lessons and/but/without stop/not/suspending learning | online lessons | 停课不停学
student/students/pupil of the? NUM/NUMth/first/ninth/eleventh class/classes | pupils in year ... | ученик класса
study-abroad/studying-abroad personnel | students abroad | 留学人员
studying/study abroad returnee/returnees/return | graduates of foreign universities | 留学回国人员
submit/submitted/file/submitting documents to/in/at a/the? university/universities/college/institute/institutes/vuz | apply to | подать документы в вуз
surrender/delivery/handing of the? exam/exams/examinations/session | exams | сдача экзаменов
surrender/surrendered/hand-over/delivered/deliver an/the? exam/exams/examination/examinations/session | take the exam | сдать экзамен
target/targeted set/reception | sponsored places | целевой набор
unified/single/uniform state exam/exams/examination/examinations | school-leaving exam | ЕГЭ
universities/university and? institutes/high-schools of the capital
{cultivate/cultivating/train/foster} talent/talents for the? party/country |  | 培养人才
`;

/** Likely in such a story, but not certain. */
export const educationLikely = `
aspirant | postgraduate | аспирант
class director | form teacher | 班主任
cultivate/cultivated/cultivation | train / foster | 培养
educational process | teaching | учебный процесс
faculty/faculties | department | факультет
gymnasium/lyceum/gymnasiums | secondary school | гимназия
higher education/educational institution/institutions | university | вуз
previous graduates | earlier graduates | 往届毕业生
returning/return students | graduates back from abroad | 海归
selectivity | university entrance exam | selectividad
study abroad returnees | graduates of foreign universities | 海归
talent/talents cultivation/training | training | 人才培养
unified exam | school-leaving exam | ЕГЭ
`;
