/** Set phrases of news of parliaments and elections, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const politics = `
CEC/TEC/CIK/TsIK chairman/chairwoman/head | head of the election commission | ЦИК
NUM % of {the}? protocols | votes counted | протоколы
NUM percent/% scrutinized/scrutinised | counted | escrutado
NUM/one/two/majority voices | votes | голоса
NUM/two/three/four/five/six/seven/eight/nine/ten/deputy/parliamentary/additional mandates | seats | мандаты
agitation/agitator/agitators campaign/material/materials/for | campaigning | агитация
appearance/attendance of voters/electors at | turnout | явка
appearance/attendance was/amounted/made NUM | turnout | явка
autumn/spring/winter parliament session
ballotage/ballottage/balotage | run-off | ballottage
candidature/candidatures of | candidate | кандидатура
chamber/ward of {commons/communes/commoners} | House of Commons | палата общин
congressman/congressmen of {the}? {people's/national} | deputies
day/days of silence/quiet {before}? | day of no campaigning | день тишины
democratic/public {life} {meeting} | party meeting | 民主生活会
deputy/deputy's/parliamentary/people's/deputies' mandate | seat | депутатский мандат
deputy/parliamentary/deputy's corps/corpus/hull/body | members of parliament | депутатский корпус
distribution of mandates | distribution of seats | распределение мандатов
early/premature/pre-term termination of powers | early end of the term | досрочное прекращение полномочий
election/electoral company | election campaign | избирательная кампания
election/electoral/polling plot/plots | polling station | избирательный участок
election/electoral/pre-election/campaign headquarters/staff of {candidate/the} |  | предвыборный штаб
electoral college/colleges of {the}? {town/city/school} | polling station | colegio electoral
electoral section/sections | polling station | избирательный участок
electoral/election/ballot/voting bulletin/bulletins | ballot papers | избирательный бюллетень
electoral/election/voting urn/urns | ballot boxes | urnas
ex-regional/ex-regionals/regionals/ex-regionnaire | former Party of Regions | регионалы
exit-poll/exit-polls/exitpoll/exitpolls | exit poll | экзитпол
expert-government/specialist-government/officials-government | caretaker cabinet | Beamtenregierung
first tour/turn of the? election/elections/voting/vote | first round | первый тур
five-percent/three-percent/5%/3%/four-percent/10% barrier/hurdle | threshold | пятипроцентный барьер
five/NUM percent/% barrier/hurdle | ... per cent threshold | процентный барьер
five/NUM percent/% hurdle/barrier | ... per cent threshold | Fünfprozenthürde
fraction/fractions | faction / parliamentary group | фракция
fractionary/factional leader/chief/boss | leader of the parliamentary group | Fraktionschef
go/went/going to the urns | vote | urnas
government crisis {cabinet} | caretaker government
government prime minister | prime minister | Thủ tướng Chính phủ
heads/tops of lists/list | lead candidates | têtes de liste
in the second tour/turn | in the run-off | второй тур
interim/acting/temporary {governor/head/mayor} {vrio}
kabmin/cabmin/kabinet | cabinet | кабмин
law-project/law-projects/bill-project/lawproject | bill | законопроект
law/laws project/projects | bill | законопроект
legislative/law initiative/initiatives {was/were}? {introduced/submitted/made} | bill | законодательная инициатива
list head/heads/header | lead candidate | cabeza de lista
majority/NUM/million/thousand voices | votes | голоса
mandate district/districts | constituency | мандатный округ
meeting of the state? duma/rada/sejm/knesset | session | заседание
meeting/meetings of the {government/cabinet}
ministerial/minister's briefcase/briefcases | ministry | министерский портфель
mistrust/distrust motion/vote/votum | no-confidence motion | Misstrauensantrag
mono-majority/monomajority/monomaj/mono-coalition | single-party majority | монобільшість
motion of censorship | no-confidence motion | motion de censure
motion/motions of censorship | no-confidence motion | moción de censura
non-systemic/off-system/unsystemic/extra-systemic/out-of-system opposition/oppositionist/oppositionists | opposition outside parliament | внесистемная оппозиция
officialism/officialist/officialists/oficialismo | ruling party | oficialismo
one-mandate/single-mandate/single-mandated | single-member | одномандатный
oppositionist/oppositionists/oppositioner/oppositioners/oppositionary | opposition figure | оппозиционер
party of power | ruling party | партия власти
party {of}? {power} {united} | ruling party | партия власти
people's deputies of Ukraine | members of parliament | народні депутати
people's/folk {congress} {deputy/representative} | deputies | 人大代表
performing/executing/fulfilling {the}? duties/obligations of {the}? {head/governor/minister/president/mayor/director/chairman} | acting | исполняющий обязанности
plenum/plenary {hall} {of} |  | Plenum
portfolio/briefcase of {the}? {minister} | ministry | портфель министра
pre-election/preelection agitation/company/race/headquarters/program | election campaign | предвыборный
pre-term/out-of-turn/off-term/anticipated election/elections | early election | внеочередные выборы
presidential/ministerial/mayoral/governor's armchair | presidency / office | кресло
pretender/pretenders/applicant/applicants/contestant for {the}? {post/presidency/position/chair/mandate/seat} | candidate | претендент
prime/premier ministership/ministry of | premiership
profile committee/committees/ministry/department/ministries/departments | relevant | профильный
profile/specialized/profiled committee/committees/ministry/department/ministries/departments/minister/deputy | relevant | профильный
project/projects of {the}? law/laws/resolution/bill/budget/constitution/decree | bill / draft | проект закона
project/projects {of} {decree/federal} | draft | проект указа
public/social/civic/commercial chamber/ward {of}? |  | Общественная палата
purple/orange/magenta formation | party | formación morada
question {hour/time} {oral}
scrutinised/scrutinized votes/vote/ballots/NUM | counted votes | escrutado
scrutinized/scrutinised NUM | counted | escrutado
second tour/turn of the? election/elections/voting/vote | run-off | второй тур
second/first ballotage/scrutiny | run-off | ballottage
second/first electoral tour | run-off | segunda vuelta
second/first electoral tour/turn | run-off | segunda vuelta
self-candidate/self-candidates | independent | самовыдвиженец
self-nominated/self-nominee/self-nominees/self-promoted/self-nomination | independent | самовыдвиженец
servant/servants of the people {faction/party/deputy/fraction} | Servant of the People | Слуга народа
single-mandate/one-mandate members/member/deputies/candidates | constituency | одномандатник
single-mandate/one-mandate/single-member-mandate district/districts/constituency/constituencies/deputy | single-member constituency | одномандатный округ
single/unified day of voting | election day | единый день голосования
single/unified/united voting day | election day | единый день голосования
systemic/system opposition | tolerated opposition | системная оппозиция
temporarily performing/executing/fulfilling {the}? {duties} | acting | врио
temporarily/temporary acting/executing/performing {governor/head/mayor/president/minister/duties} | acting | врио
the {purple/orange/green/magenta/magenta} formation | the party | formación morada
turnout rate of | turnout | 投票率
turnout/participation/appearance/attendance of electors | turnout | явка
typed/dialed/scored NUM votes/percent/% | won | набрать голоса
vertical of {power/authority} | chain of command | вертикаль власти
vote/voting of {mistrust/distrust/non-trust/un-confidence/unconfidence} | no-confidence vote | вотум недоверия
voter/voters/voting/electoral appearance/attendance | turnout | явка
voter/voting/electoral participation rate | turnout | Wahlbeteiligung
voting plot/plots/section/sections | polling station | избирательный участок
ward/wards of {the}? {parliament/commons/representatives/deputies} | house | палата
{NPC/people's} deputies and CPPCC {members}
{accept/accepted/took} the? {law/bill/resolution/amendment/budget/constitution/draft} | pass | принять закон
{accept/accepted} the? draft law/bill | pass the bill | принять законопроект
{accept/took} in first/second/third reading | pass | принять в чтении
{addition/folding/composition} of {powers/authority/credentials} | resignation | сложение полномочий
{candidate/deputy/pre-election/electoral} agitation/agitations | campaigning | агитация
{deputy/deputies} {of}? {list/lists}
{endowed/invested} {president} {by} |  | investido
{express/expressed/announce/announced} {a}? {vote}? {of}? {distrust/mistrust/no-trust} {to/in/for} | pass a no-confidence vote in | выразить недоверие
{fold/folded/lay/laid/add/added/put/compose/composed/surrender} {down}? {his/her/their} {power/powers/authority/credentials} | resign | сложить полномочия
{gain/score/collect/type/dial} NUM percent/% of the? votes/vote/voices | win ... of the vote | набрать процентов
{gained/gain/collected/collect/typed/scored/recruited/dialed/gathered/gathering/received} NUM/the/most {of}? {voices} | won votes | набрать голосов
{in/at/to/on} first/second/third/final reading/readings {adopted/accepted/took} |  | в первом чтении
{inter-electoral/inter-election} period | between elections | межвыборный
{investiture} {debate/session/vote}
{lower/upper} ward | lower / upper house | палата
{official/officials} {state/civil} servant
{overcome/overcame/pass/passed/cross/crossed} the NUM/five percent/% barrier/hurdle | clear the threshold | преодолеть барьер
{powers/authority} {of} {the} {president/deputy/governor/parliament} {expire/expired/end/ended/addition/fold/folding} | term of office | полномочия
{presidential/parliamentary} majority {camp}
{processed/process/processing/treated} NUM {percent/%/per} {of}? {protocols/ballots/bulletins/the} | counted | обработано протоколов
{processing/processed} of? {protocols/bulletins} | counting | обработка протоколов
{protocol/protocols} {processed/processing} | votes counted | обработка протоколов
{put/puts/nominate/advance} his/her/their candidature | stand | выдвинуть кандидатуру
{responsible/relevant} {profile}
{state/public/administrative} {council/councillor} {employee}
{vote/votes/voices} {were/was} {distributed}
{votum/vote/voice} of {distrust/mistrust/nonconfidence} | no-confidence vote | вотум недоверия
`;

/** Likely in such a story, but not certain. */
export const politicsLikely = `
agitation | campaigning | агитация
bulletin/bulletins | ballot papers | бюллетень
crisis government | caretaker government
formation/formations | party | formation
mandates | seats | мандат
participation rate | turnout | participation
pretender/pretenders | candidate | претендент
scrutiny | vote count | scrutin
second tour/turn | run-off | второй тур
turnout rate/rates | turnout | 投票率
two sessions | annual session of parliament | 两会
urn/urns | ballot box | urna
vice-speaker/vice-premier | deputy speaker / deputy prime minister | вице-премьер
voices | votes | голоса
`;
