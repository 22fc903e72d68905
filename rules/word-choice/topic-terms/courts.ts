/** Set phrases of court, police and crime news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const courts = `
NUM year of birth | born in | года рождения
NUM years conditionally/conditional | a suspended sentence of ... years | условно
NUM years conditionally/conditional/probationally | a suspended sentence of ... years | условно
NUM years/months of deprivation/strict | years in prison | лет лишения свободы
according to the consequence/version/materials of {the}? {investigation/consequence/case} | according to investigators | по версии следствия
according to the version of {the}? {investigation/investigators/police/prosecution} | according to investigators | по версии следствия
accused/suspected/convicted in murder/theft/fraud/bribery/treason/robbery/rape | accused of | обвиняемый в
administrative protocol/responsibility | misdemeanour charge | административный протокол
admit/admitted his/her/their wine | plead guilty | признать вину
alcoholic intoxication/inebriation | drunkenness | алкогольное опьянение
appellate/appeal/appellation {complaint/complaints} | appeal | апелляционная жалоба
arrest/arrested for NUM/two/fifteen/ten days/day/month/months | jailed for ... | арестован на
at the place of the? incident/crime/accident/tragedy/murder | at the scene | на месте происшествия
attract/attracted to criminal/administrative/disciplinary responsibility/liability | prosecute | привлечь к ответственности
bandit/bandits underground/formation/formations | gang | бандформирование
black/dirty and evil {force/forces/gang} | organised crime | 黑恶势力
brought to criminal/administrative/disciplinary responsibility/liability | prosecuted | привлечь к ответственности
by/on/in prior/preliminary/previous conspiracy/collusion | in conspiracy | по предварительному сговору
by/on/in the? version of {the}? {investigation/investigators/consequence/police} | according to investigators | по версии следствия
cadaver/cadavers of | body | cadáver
carry/incur/threatened/threatens criminal/administrative responsibility | face prosecution | уголовная ответственность
cassation instance/complaint/complaints | appeal | кассация
cassation/supervisory/appellate/second/third instance | appeal court | кассационная инстанция
cassational | appeal | кассационный
causing/cause/infliction/inflicting/caused/inflicted {of}? {grievous/serious/heavy/severe/light/moderate/easy/slight} {bodily}? {harm/injury/damage/injuries} {to}? {health} | grievous bodily harm | причинение тяжкого вреда здоровью
causing/infliction of death by {negligence/carelessness/imprudence} | manslaughter | причинение смерти по неосторожности
charge/charges/accusation/accusations was/were presented/shown | was charged | предъявлено обвинение
chief/principal culprit/offender/criminal {and}? {accomplice/accessory} |  | 主犯
circumstances of the? incident/accident/tragedy/what are being? clarified/specified/installed | the investigation continues | обстоятельства выясняются
college/collegium of the? jury/jurors/judges | jury / panel | коллегия
colony-settlement/settlement-colony | open prison | колония-поселение
colony/colonies of strict/general/special regime/mode/security | penal colony | колония строгого режима
compulsory/coercive/mandatory measures according | was detained | 强制措施
conditional term/imprisonment/punishment/prison | suspended sentence | условный срок
conditionally sentenced/convicted | given a suspended sentence | условно
consequence/consequences {believes/considers/established/found/claims} | investigators | следствие
correctional/corrective/compulsory/mandatory/obligatory works | community service | исправительные работы
court of {the}? second/third/cassation instance | appeal court | суд второй инстанции
court/judicial proceeding/process {over} |  | судебный процесс
court/judicial/trial meeting/meetings | hearing | судебное заседание
court/tribunal of instruction/guard | investigating court | juzgado de instrucción
crime of accepting/offering bribes/bribe | bribery | 受贿罪
crime suspect/suspects | suspect | 犯罪嫌疑人
crime/crimes of intentionally killing/injuring/hurting | murder / assault | 故意伤害罪
criminal case/cases was/were/is/has/have been? instituted/excited/raised | investigation was opened | возбуждено уголовное дело
criminal compulsory/coercive/forcible measure/measures | detention | 刑事强制措施
damage/harm in/on an? especially/particularly large size/amount/scale | large-scale losses | в особо крупном размере
death {penalty/sentence} {slow/delay/delayed} {execution} | suspended death sentence | 死缓
declare/declared/handed/announced/served a? suspicion | named as a suspect | объявить подозрение
deed/act/fact suspect/suspects | suspect | Tatverdächtiger
deprived of freedom for | jailed for | лишить свободы
did not {enter/come} into {legal}? force | is not yet final | не вступил в силу
diligences/diligence {were/of}? {opened/practice}? | inquiries | diligencias
electricity/electric fraud/swindle/scam | phone scam | 电诈
employee/employees/worker/workers of the? police/traffic/FSB/patrol | police officers | сотрудники полиции
exceeding/excess of official/service/job powers/power/authority | abuse of office | превышение полномочий
excitation/excitement/institution of a? criminal case/cases | opening of a criminal investigation | возбуждение уголовного дела
excite/excited/institute/instituted/raise/raised a/the? criminal case/cases/matter | open a criminal investigation | возбудить уголовное дело
fabricated/stitched/sewn/sewed case/cases | trumped-up case | сфабрикованное дело
figurant/figurants | defendant / suspect | фигурант
first/second trial {judgment/sentence/verdict/decision/sentenced} | trial / appeal ruling | 一审, 二审
fiscality/fiscalia/fiscalía | prosecutor's office | fiscalía
fixed-term/definite imprisonment/prison | prison | 有期徒刑
folk/people's/civil police/policeman/policemen {arrived/rushed/people}? | police | 民警
freedom/liberty punishment/penalty | prison sentence | Freiheitsstrafe
from the place of {the}? {incident/crime/accident/event} | from the scene | с места происшествия
giving/gave/dacha/give {of}? {a}? {bribe/bribes} {in} | bribery | дача взятки
group of persons by/on/in prior/preliminary/previous conspiracy/agreement/collusion | in conspiracy | группой лиц
harm/damage to health of moderate/medium/average severity/gravity | bodily harm | вред здоровью средней тяжести
heavy/average/easy/light bodily harm/injuries/damage | grievous bodily harm | тяжкие телесные
higher/judicial/court/lower/superior/appellate/appeal instances | courts | инстанции
house/domestic/home arrest {term}
household quarrel/conflict/soil/ground/grounds | domestic quarrel | на бытовой почве
in absence/absentee arrested/sentenced/convicted | in absentia | заочно
in an? especially/particularly large size/amount | large-scale | в особо крупном размере
instructing/instruction judge/magistrate/court | investigating judge | juge d'instruction
instruction/instructing judge/magistrate/court | investigating judge | juez instructor
intentional/deliberate/premeditated/willful infliction/causing/destruction |  | умышленное
internal affairs body/bodies/employees/organ | police | органы внутренних дел
investigating/investigative-operational/investigation {and}? {operative/operational/task} {group/team} | investigators | следственно-оперативная группа
investigation custody/prison/arrest | pre-trial detention | Untersuchungshaft
investigative detention {center/centre/facility} | detention centre | СИЗО
investigative-operational/investigation-operative {group} | police team | СОГ
investigative/investigatory/pre-trial/pretrial/remand isolator/insulator/isolation | detention centre | СИЗО
isolator/insulator/isolators/SIZO/CIZO/sizo | detention centre | СИЗО
judicial session/sessions/lawsuit/debate | hearing | судебное заседание
juridical/physical person/persons | company / individual | физлица
jury college/board/collegium/assessors/assessor | jury | присяжные заседатели
knife/stab/cut/chopped/stab-cut wounding/wounds-wounding/injuries-stab | stab wounds | ножевое ранение
last/final word/speech of {the}? {defendant/accused} | closing statement | последнее слово
lien/retention {measure/measures} {taken/adopted} | detention | 留置
maintained the original {sentence/judgment/verdict} | upheld the sentence | 维持原判
malefactor/malefactors/attacker-intruder/intruders-attackers/evil-doer | attacker | злоумышленник
material/property damage {in} the {amount/size/sum} {of} | losses of | ущерб в размере
materials of the? criminal? case | case file | материалы дела
materials/material of the? {criminal}? case | case file | материалы дела
measure/measures of restraint/suppression | pre-trial restrictions | мера пресечения
meeting of the court | hearing | заседание суда
narcotic/psychotropic/narcotical means | drugs | наркотические средства
on/upon this/the/that fact , |  | по факту
operational-search/operative-search/operational-investigative/search-operational {measure/measures/activity/activities/event/events} | investigation | ОРМ
operative worker/workers/employee/employees/measures/actions | detectives | оперативники
organ/organs of {internal/law/inquiry/investigation/justice/police/preliminary} {affairs/order/investigation}? | police / investigators | органы внутренних дел
parquet of | prosecutor's office | parquet
part/h. NUM {of}? {art/st/article} | article | ч. ст.
passed/pass/come/fell/entered/came into/in legal/the-legal force/power | took effect | вступил в силу
personality/personalities of the suspect/attacker/deceased/criminal/victim/dead/killed | identity | личность
police/criminal-police employee/employees | police officers | сотрудники полиции
power structure/structures/bloc/block | security services | силовые структуры
presumed/supposed author/authors of | suspect | presunto autor
preventive/precautionary measure in the form | pre-trial detention | мера пресечения
prison/jail/cell chamber/chambers | prison cell | камера
prison/jail/detention chamber/chambers | prison cell | камера
procuratorial/procuracy/procurator organ/organs/agency/agencies/department/authorities/personnel | prosecutors | 检察机关
public security/public-security organ/organs/agency/agencies | police | 公安机关
public {prosecution/prosecutor} {organ/organs/agency/agencies/organization} | prosecutors | 公诉机关
real term/prison/imprisonment | prison sentence | реальный срок
recognized/recognised/recognize/recognise his/her/their/own guilt/fault | plead guilty | признать вину
refuse/refused/refusing {to} satisfy the? {claim/petition/complaint/appeal/application/request} | rejected | отказать в удовлетворении
st/art/Art NUM of the Criminal | article | ст.
state/condition of alcoholic/alcohol/narcotic intoxication | drunk | состояние опьянения
state/public accuser/accusers/prosecution-accuser | prosecutor | гособвинитель
state/states attorneyship/advocacy | prosecutors | Staatsanwaltschaft
strict/general regime colony/prison | maximum-security penal colony | строгий режим
stupefying/stupefacient/stupefacients {substance/substances} | drugs | stupéfiants, estupefacientes
subscription of/on not leaving/departure | travel ban | подписка о невыезде
subscription/undertaking/receipt/signature/recognizance/written-pledge {not}? {to/on/about/of} {leave/not-leaving/non-departure/nonleaving/inexit/not} | travel ban | подписка о невыезде
suspicion was/were announced/declared/handed/served | was named as a suspect | подозрение
the? instance {court/instances/has/have/ruled/decided/upheld/rejected} | court | инстанция
white weapon/weapons | knife / blade | arma blanca
wine/wines {fully/did/not/completely} | guilt | вина
years/months {of}? {firm/closed} prison/imprisonment | in prison | prison ferme
{abolish/abolished/canceled/cancelled/cancel} the? {sentence/verdict/arrest/conviction} | overturned | отменил приговор
{absconded/fugitive/escaping/fleeing} {personnel/person/persons} | fugitive | 在逃人员
{accusatory/accusing/accusative/indicting} {verdict/sentence/conclusion/act} | guilty verdict / indictment | обвинительный приговор
{act} of {violence/blood} {suspect} |  | Tatverdächtiger
{advocate/advocates} {of} {the} {defence/defense} | defence lawyer | адвокат
{alleged/presumed/material/intellectual} author/authors of {the}? {murder/crime/attack/shooting/robbery/death/crimes/attacks/events} | suspect / perpetrator | presunto autor
{announced/pronounced/make/made} the? first/second {trial/instance} {judgment/verdict/sentence} | handed down the verdict | 一审宣判
{attract/attracted/brought/bring/involve/involved/draw/drawn/hold} {to/in} the? {criminal/administrative/disciplinary} {responsibility/liability} | prosecute / fine | привлечь к ответственности
{belongings/stolen} {goods} and {stolen/money} {money/goods} |  | 赃款赃物
{cold} weapon/weapons/arms/steel-arms | knife / blade | холодное оружие
{colony/colonies/prison} of {settlement/the-settlement/settlements} | open prison | колония-поселение
{competent/law-enforcement/investigating/investigative} organ/organs | authorities | компетентные органы
{complain/complained/appeal-against} {the}? {sentence/verdict/decision/arrest} | appeal against | обжаловать
{complex/set/number} of {operational/operative/search} {measure/measures/activities/and} | investigation | комплекс ОРМ
{crime} of {accepting/taking/receiving/offering} {bribe/bribes} | bribery | 受贿罪
{crime} of {intentional} {homicide/injury/killing/wounding} | murder | 故意杀人罪
{criminal/folk/public} police officers'
{criminal} {code} {of} {the}? {RF/Ukraine/Kazakhstan}
{debate/debates} of the parties/sides | closing arguments | прения сторон
{deprived/deprivation} of political {right/rights} {for} {life} |  | 剥夺政治权利终身
{detention} until {clarification/circumstances}
{die/death} {slow/reprieved/delay/delayed/suspended} | suspended death sentence | 死缓
{double} {open/opened/opening} | expelled from party and post | 双开
{double} {rule/regulations/designation} | party detention | 双规
{drunk/drinking} {fight/quarrel} {domestic/household} |  | бытовая ссора
{duty/job/post/position} {crime/crimes} | abuse of office | 职务犯罪
{elect/elected/chose/choose/chosen/select/selected} {a/the/his/him}? {measure/preventive/restraint} | imposed | избрать меру пресечения
{entered/came/enters/come} into {legal/law} {force/strength} | took effect | вступил в законную силу
{face/faces} {without} {certain} {place} | homeless person | бомж
{firm/closed} {prison/jail} {of/for}? {NUM/year/years} | in prison | prison ferme
{freedom/liberty} {punishment/penalty} | prison sentence | Freiheitsstrafe
{garde/guard/guarded} {in}? {a/to}? {view/vue/custody-view} | police custody | garde à vue
{gunshot/fire/firearms/fire-arm} {wounding/wounded} | gunshot wound | огнестрельное ранение
{hide/hid/hidden/escaped/disappeared/fled} from the place {of} | fled the scene | скрыться с места
{hostile/unfriendly} {personal} {relation/relations} | personal enmity | неприязненные отношения
{identity/personality/person} of {the}? {suspect/attacker/deceased/criminal/victim/dead} {is/was/has}? {been/being}? {installed/set} | identified | личность установлена
{in/at} large/on-the-run {pursuit} |  | 在逃
{informed/notified} of/about suspicion | named as suspects | повідомлено про підозру
{instigate/instigated/instituted} {private}? {prosecution}
{judge/magistrate} of {instruction/guard/freedoms/inquiry} | investigating judge | juge d'instruction
{last/final} word {in} {court} | closing statement | последнее слово
{law} {violator/breaker} {accident}
{left/leave/leaving} {the}? {sentence/verdict/decision/arrest/ruling} {in/without} {force/change/changes/power/unchanged} | upheld | оставить без изменения
{legal/juridical/physical/natural} face/faces | company / person | юридическое лицо
{legal} {person/persons/face} {and/or}? {representative}? {of} {the} {company} |  | 法人
{liquidated/liquidate} {criminal/suspect/suspects/attacker/terrorist/terrorists} | killed | ликвидирован
{local} {resident/inhabitant} NUM-years-old
{maintain/uphold/upheld} {the} original judgment | upheld the ruling | 维持原判
{minor/minors/juvenile} {person}
{moral/immoral} {damage/harm/damages} {compensation/in/of}? | damages for distress | моральный вред
{murder} {murderer/killer} {maniac} |  | маньяк
{negligent/careless/by-negligence} {causing/infliction} of death | manslaughter | причинение смерти по неосторожности
{offender/violator/violators} {of} {law/order/public} | offender | нарушитель
{official/service} {position/forgery/negligence} {use/abuse} | abuse of office | служебный подлог
{official} face/faces | official | должностное лицо
{on/at} the {place/scene/spot} of {the}? {incident/emergency/happened/state-of-emergency/accident} {work/works/working}? | at the scene | на месте происшествия
{on} {domestic/household/personal/ethnic/national/religious} {ground/soil/grounds/hostile} |  | на бытовой почве
{person/man/woman/citizen} NUM year/years of birth |  | года рождения
{personal} hostile {relation/relations/relationship/relationships} | personal enmity | личные неприязненные отношения
{petition/claim/complaint/suit/appeal/lawsuit/application/motion} {was/is/were} {not}? {partially/fully}? satisfied | was granted / was allowed | иск удовлетворён
{placed/put} {in/under} {guard/sight} {view}? | taken into custody | placé en garde à vue
{placed} {under/in} judicial {control/supervision} | released on conditions | contrôle judiciaire
{police/law-enforcement/judicial/court/power} organ/organs | police | органы
{preliminary/preliminar} {diligence/diligences/proceedings} | inquiry | diligencias
{present/show} a/the/an charge/accusation | charge | предъявить обвинение
{present/show} charges/accusations to | charge | предъявить обвинение
{presentation/presenting} of {a/the}? {charge/charges/accusation/suspicion} | charging | предъявление обвинения
{prior/preliminary} {collusion/conspiracy} | conspiracy | предварительный сговор
{prison/imprisonment/sentence} {with} {reprieve/sursis/surcease} | suspended sentence | avec sursis
{pronounce/pronounced/announce/announced} {judgment/sentence/verdict} {publicly/in-public} | sentenced in open court | 公开宣判
{provisionally/preliminarily/temporarily} {fixed/arrested/taken} | taken into custody | vorläufig festgenommen
{publicly/openly} {pronounced/announced/sentenced/tried/heard/declared} {the/at/in/on/a}? {first/sentence/judgment/verdict/case/trial}? | sentenced in open court | 公开宣判
{put/placed/putting} {in/into} {examination/investigation} {for} | under formal investigation | mis en examen
{receive/receiving/received/receipt/getting/obtaining/taking} {of}? {a}? {bribe/bribes} {in} {the}? {amount/size} | take a bribe of | получение взятки
{received/get/got/receive/given/gave} {a}? real {term/sentence} | be jailed | реальный срок
{recognized/recognised/recognize} as? guilty | found guilty | признан виновным
{recover/recovered/collect/collected/exact/exacted} {from} {the}? {defendant/company/plaintiff/bank} |  | взыскать
{recovered/pursue/pursued/recover/continued} {illegal/stolen/criminal} {income/gains} |  | 追缴违法所得
{reject/rejected} the appeal and {maintain/maintained/upheld} |  | 驳回上诉
{satisfied/satisfy/satisfies/satisfaction} {of}? the? {petition/claim/complaint/suit/appeal/lawsuit/application/request/petitions/claims/motion} | granted / allowed | удовлетворил ходатайство
{selected/separated/allocated/isolated} {into/to/in} {a}? separate {production/proceeding/proceedings} | tried separately | выделено в отдельное производство
{sentence/verdict/decision} {can/may} be {appealed/complained} {within/in/for} |  | обжаловать
{sentenced} to death {slow} | given a suspended death sentence | 死缓
{siloviki/silovik/silovics/powermen/security-forces-men} | security services | силовики
{stab-cut/stab-and-cut/chopped-cut/cut-and-stab} {wound/wounds} | stab wounds | колото-резаные раны
{suspected} of {serious} {violation/violations} of {discipline}
{sweep/sweeping/eliminate/wipe/mop} {out/away/up}? {the}? {black/evil/gangland} {and/except/eradicate/remove} {evil/black} | crackdown on organised crime | 扫黑除恶
{take/took/taken/adopted} {retention/lien/detention-measures} {measure} | detained | 留置
{take/took/taken} {provisions/declaration/declarations} {from/of} |  | tomar declaración
{telecommunications/telecom/electric} network fraud/frauds | phone and online fraud | 电信网络诈骗
{threatens/threaten/shines/face/faces} {up} to NUM years {of/in} {imprisonment/deprivation/freedom} |  | грозит до
{traces/signs/trace} of {violent/forcible} death | signs of foul play | признаки насильственной смерти
{traumatic/pneumatic} weapon/weapons/pistol/pistols/gun/guns | gas pistol / air gun | травматическое оружие
{violent/forcible} {death/dying} {sign/signs/trace/traces/character} | foul play | насильственная смерть
{wire/electro/electrical} {fraudsters}
{without} life body/bodies | body | sin vida
`;

/** Likely in such a story, but not certain. */
export const courtsLikely = `
Public Ministry | prosecutors | ministerio público
administrative arrest/offense/offence/punishment | short jail term / misdemeanour | административный арест
advocate | lawyer | адвокат
court of first instance | trial court | суд первой инстанции
criminal detention | detention | 刑事拘留
criminal responsibility/liability | prosecution | уголовная ответственность
criminal suspect/suspects | suspect | 犯罪嫌疑人
first instance | trial court | первая инстанция
ill-wisher/ill-wishers | attacker | злоумышленник
illegal/unlawful act/acts/action/actions | offence | противоправные действия
intentional homicide/murder | murder | 故意杀人
investigative actions/action/activities | inquiries | следственные действия
isolation ward | detention centre | изолятор
judicial | court | судебный
liquidated | killed | ликвидирован
moral damage/damages/harm | damages for distress | моральный вред
notice/notification of suspicion | named as a suspect | підозра
on/upon the fact of | over | по факту
operatives | detectives | оперативники
prison/police camera/cameras | cell | камера
protective umbrella/umbrellas | corrupt officials who shield gangs | 保护伞
the/an/appeal instance | court | инстанция
{initiate/start} a/the criminal case | open a criminal investigation | возбудить дело
`;
