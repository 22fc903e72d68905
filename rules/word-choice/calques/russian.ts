/** Calques from Russian: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const russian = `
, transfers/transmits/conveys the {correspondent/agency/channel/portal/publication/newspaper} | reports | передаёт корреспондент
, with «a link to» the? PROPN | citing | со ссылкой на
, «informs» PROPN | reports | сообщает (агентство)
, «informs» the | reports | сообщает
, «told/said/reported/explained/clarified/specified/noted/added» in the {ministry/department/administration/committee/headquarters/agency/organization/company/police/police/union/service} | the ministry said | , рассказали в министерстве
, «transmits/transfers/conveys» PROPN | reports | передаёт (агентство)
Brent/Urals/WTI «brand/mark» | crude | марки Brent
NUM million NUM thousand | write the figure out: 1.2 million | 1 млн 200 тысяч
NUM rubles/roubles/hryvnia/hryvnias «per one? dollar/euro» in/on/at/as/against/was/is/by | to the dollar | рублей за доллар
NUM thousand NUM | write the figure out | 12 тысяч 500
NUM times less/lower/fewer/cheaper/smaller than | a third of | в 3 раза меньше
NUM {year/month} of? {deprivation} | in prison | лишения свободы
NUM {year/month} «conditionally/probation» | suspended sentence | условно
NUM «per/for the? day/days» {in/were/was} {detected/recorded/registered/identified} | in 24 hours | за сутки
NUM «thousands of» {ruble/rouble/hryvnia/dollar/euro/people/ton} | 5,000 | 5 тысяч рублей
NUM «thousand» rubles/roubles/hryvnias/hryvnia/tenge/square/hectares/tons/tonnes/kilometers/kilometres/km/cubic/megawatts/kilowatts/liters/litres/euros | write the figure out: 757,000 | 757 тысяч
NUM «thousand» {specialist/apartment/Russian/Ukrainian/serviceman/subscriber/vehicle/enterprise/citizen/participant/consumer/spectator/unit/case/fan/inhabitant/copy/demonstrator/protester/refugee/patient/dose/pensioner/student/tourist} | write the figure out: 757,000 | 757 тысяч
PROPN has/have/had «informed that» | said | сообщил, что
PROPN «told that» | said; told reporters that | рассказал, что
^ about it/this/that became/is/was known | this became known | об этом стало известно
^ about this/it/that is/was/has reported/said/stated/written/told/announced | this was reported | об этом сообщили
^ add that | (omit) | добавим
^ as it became known , | it emerged that | как стало известно
^ as it follows from | according to | как следует из
^ as it turned out , | it turned out that | как выяснилось
^ as it «became» known to | ... has learned that | как стало известно
^ as «became» known | it emerged | как стало известно
^ as «follows» from the/it/his/a/this/data/their/her/materials | according to | как следует из
^ at the {ministry/department/embassy} «said/reported/noted/clarified/explained/believe» | the ministry said | в министерстве отметили
^ by/for/in his/her/their words , | according to him | по его словам
^ by/on the «data/information» of | according to | по данным
^ by/on/at/to his/her/their opinion | in his opinion | по его мнению
^ from the {text/document/message/statement/letter/report/materials/words} it? «follows» that | according to | из текста следует
^ in Russia/Ukraine/Moscow/Kyiv/Kiev/Germany/Poland/Belarus/China/Crimea/Washington/Europe/London/Petersburg «said/called/commented/explained/told/denied/assessed/reacted/responded/appreciated/proposed/predicted/predict/want/decided/offered/offer/suggested/announced/stated/declared/demanded/urged/warned/accused/found/created/developed/detained/arrested/named/launched/opened/will/began/propose/confirmed» | (needs a subject) | в России заявили
^ in the NOUN/PROPN of * «reported/explained/clarified/noted/added/believe/assure/stated» that | the ... said | в ... сообщили
^ in the {ministry/department/administration/committee/headquarters/agency/company/organization/service/court/prosecutor's/association/federation} «said/told/reported/explained/clarified/specified/noted/added/consider/believe/assure/called/confirmed/stated» | the ministry said | в министерстве сообщили
^ in the? Kremlin/Pentagon/Rada/Bundestag «said/called/commented/explained/told/denied/assessed/reacted/reported/responded/appreciated/stated/declared/confirmed» | the Kremlin said | в Кремле заявили
^ in the? State Duma «said/called/commented/explained/proposed/offered/offer/suggested/demanded/urged/warned/want/wanted/announced/stated/told/adopted/approved» | a State Duma deputy said | в Госдуме предложили
^ it is «worth» noting/recalling/reminding/adding/emphasizing/mentioning that | (omit) | стоит отметить
^ it should/must/is be? noted/noticed/recalled/added/reminded/emphasized that | (omit) | следует отметить
^ let us «note/notice/add/specify/clarify/explain» | (omit) | отметим
^ let us/me? «recall/remind» | as reported earlier | напомним
^ let's/let us? note/notice/add/specify/clarify/explain that/, | (omit) | отметим
^ let/let's us? «recall/remind» you? that/, | as reported earlier | напомним
^ on the question of/about | asked about | на вопрос о
^ on the «assumption/version» of | according to | по версии
^ on/against/in/at this/that/such «background» , | amid this | на этом фоне
^ on/at/to his/her/their «estimate/estimation/estimates/assessment/assessments» , | by his estimate | по его оценке
^ on/by the «decision» of the? {court/government/president/mayor/governor/commission/authority/council/board} | by decision of | по решению
^ on/in his/her/their/the «{account}» NUM/are/is/there/more/about/also/several/- | he has ... to his credit | на его счету
^ on/upon this fact | over this | по данному факту
^ on/upon/by/according this fact , | over this | по данному факту
^ on/upon/in the fact of | over | по факту
^ recall ,/that | as reported earlier | напомним
^ recalling/recalled that | as reported earlier | напомним
^ such a/an? {statement/opinion/forecast/proposal/initiative/assessment/decision/conclusion/comment/assumption} {be} made/expressed/given/put/voiced/announced/shared/taken/reached/published/adopted by/in/at/on | ... said so | такое мнение высказал
^ such {data/information/figure/statistics/result/conclusion} {be} | the figures | такие данные
^ the corresponding/relevant/appropriate {statement/announcement/message/information/post/order/document/decree/resolution/decision/data/video/step/law/bill/request/publication/petition} {be/was/appear} | the statement | соответствующий
^ this/such a/an? statement was made by | ... said this | с таким заявлением выступил
^ to the «question» of/about/whether/what/how/why | asked | на вопрос
^ to/on/by/at the opinion of | in the opinion of | по мнению
^ we add/specify/clarify/explain that/, | (omit) | добавим, что
^ we note/note/notice/noting that/, | (omit) | отметим, что
^ we will «add/note/clarify/specify» that/, | (omit) | добавим
^ we will? «remind/recall» you? , | as reported earlier | напомним
^ we «recall» that | as reported earlier | напомним
^ we/let's remind you? that | earlier it was reported that | напомним
^ with such a/an {statement/proposal/initiative/request/appeal/message/idea} | ... said | с таким заявлением
^ {remind} ,/that/you | as reported earlier | напомним
^ «from/by» the words of | according to | со слов
a/an corresponding {decree/order/decision/resolution/statement/law/bill/message/request/petition/application/announcement/instruction/post/video/appeal/publication/proposal/initiative/entry/photo} | a decree to that effect | соответствующий указ
a/the/his/her {measure} of {restraint/suppression} | pretrial restriction | мера пресечения
about this/it {write/report/inform/say/tell} PROPN | ... reports | об этом пишет
according to the «statement/assurances/assertion» of | according to | по заявлению
according to the «thought/idea/conviction» of | in the view of | по убеждению
according to the «words» of | according to | по словам
according to the/his/her/their «opinion» of? | in the opinion of | по мнению
according to «operational {information/data}» | according to early reports | по оперативным данным
administrative {protocol/punishment/material} | citation; fine | административный протокол
alcohol/alcoholic {intoxication/inebriation} | drunk | алкогольное опьянение
all the? {circumstance/detail/cause} of the NOUN {be} being? «clarified/specified/found/established» | under investigation | выясняются
along/through/by diplomatic {line} | through diplomatic channels | по дипломатической линии
along/through/by/via «the line/lines of» the? {ministry/foreign/party/state/special/UN/Interpol/FSB/social/security/defense/police} | through | по линии
also/previously/later/additionally «informed that» | said | сообщил, что
amateur/choreographic/vocal/folk/national/children's/creative/vocal-instrumental {collective} | ensemble; group | творческий коллектив
an? operational {headquarters/staff} for/to/on {combat/control/prevent/fight/coronavirus/the} | task force | оперативный штаб
analogous {period} | same period | аналогичный период
answering/responding to the «question» of | asked about | отвечая на вопрос
arrested in absentia | issued an arrest warrant for | заочно арестован
as it «follows» from the | according to | как следует из
as reported/informed/noted/specified/told/added in/by the «press» of | the ... press office said | как сообщили в пресс-службе
as {ministry/department/agency/company/committee} {specify/explain/clarify/tell/inform/transmit} | the ministry said | как уточнили
as «specified/explained/clarified/noted/told/informed/added» in the {ministry/department/agency/administration/committee/headquarters/police/service/company/press/prosecutor's/court/office/club} | the ministry said | как уточнили в министерстве
at «the expense of» the? {federal/regional/local/city/state/budget/fund/maternity/own/employer/company/budgetary/insurance/owner/taxpayers/grant/sponsor} | paid for by | за счёт бюджета
at/by/on his/her/their own {desire/wish} | voluntarily | по собственному желанию
at/in/by/to «times» {more/increase/exceed/higher} | many times | в разы
became known about the/a/an/his/her/their/new | emerged | стало известно о
became known on/in/from/to/after/yesterday/today/late/the | emerged | стало известно
bodily {injury/harm/damage} of {various/varying/different} | various injuries | телесные повреждения
budget/budgetary {means/money} | public money | бюджетные средства
by one and a half/half {times} | by 50 percent | в полтора раза
by the «version» of | according to | по версии
by «operational {means/way/measures}» | by detectives | оперативным путём
by «order/instruction/assignment» of the? {president/governor/mayor/head/minister/government/PROPN} | on the orders of | по распоряжению
by/according-to/on/following/at the «results» of the {meeting/negotiation/talk/conversation/visit/summit/trip} | after | по итогам встречи
by/in prior/preliminary/previous {conspiracy/agreement/collusion/concert} | acting together | по предварительному сговору
by/on preliminary {data/information/version/estimate} | according to preliminary reports | по предварительным данным
capital {repair/overhaul} | major repairs | капремонт
capital {repair/repairs/overhaul} of/in/fund | major repairs | капитальный ремонт
carriageway of the? {road/street/highway/avenue} | roadway | проезжая часть
citizens of the Russian Federation {who/will/can/have/may} | Russians | граждане РФ
cold {weapon} | knives | холодное оружие
commissioning of new? {housing/apartment/house/square/living} | completion of housing | ввод жилья
communal {payment/bill/tariff/enterprise/economy/worker/sphere/accident/infrastructure} | utility | коммунальный
compared/comparison «with/to the {same/similar/analogous} {indicator}» | figure | с аналогичным показателем
competent {organ} | authorities | компетентные органы
conditional {term/imprisonment/punishment} | suspended sentence | условный срок
craniocerebral/cranio-cerebral/cranial-cerebral {injury/trauma} | head injury | черепно-мозговая травма
creative {biography/path/destiny/union/meeting} of the? {artist/singer/actor/poet/PROPN} | career | творческий путь
creative {intelligentsia/evening} | artists; an evening with | творческая интеллигенция
creative {team} of {the/children/region/district/city/palace/house/culture} | ensembles | творческие коллективы
criminal {case} been {initiate/institute/excite} | opened | возбуждено уголовное дело
criminal {case} {be/was/has} {initiate/institute/excite/raise} | opened | возбуждено уголовное дело
critical/important/vital/civil infrastructure {object} | infrastructure | объекты инфраструктуры
decree/decretal leave | maternity leave | декретный отпуск
doctor/expert/scientist/psychologist/nutritionist/lawyer/analyst/forecaster «named/called» the | explained | врач назвала
dollar/euro/ruble/rouble/hryvnia/currency {course} | exchange rate | курс
drug/weapons/arms {turnover/circulation} | trafficking | оборот наркотиков
duty {part/unit/station} of the? {police/department/ministry/internal/MVD} | police station | дежурная часть
emergency {rescue/recovery/restoration} work/works | repairs; rescue work | аварийно-восстановительные работы
emergency «power/electricity outage/outages/shutdowns schedules» | emergency blackouts | аварийные отключения
especially dangerous {criminal/recidivist/person} | dangerous criminal | особо опасный
expensive/cheap/cheaper {price} | high prices | дорогие цены
experts/scientists/doctors/specialists/psychologists/nutritionists «named/called» the | said what | эксперты назвали
federal/regional/anti-coronavirus/republican/city operational {headquarters/staff} | response center | оперативный штаб
fell/fallen/fall/drop/dropped below the mark | below | ниже отметки
festive {site/platform/demonstration/action/salute/bow/number/date/dates} | celebration | праздничная площадка
fixed-route/route {taxi/minibus} | minibus | маршрутное такси
folk creativity | folk art | народное творчество
following/based-on «the results» of the? {meeting/negotiation/talk/conversation/visit/summit/trip} | after | по итогам встречи
for a/the? NUM {day/hour} in a row | for the ... straight day | сутки подряд
for legal {entity} and individuals/individual | companies and individuals | для юрлиц
for the similar/analogous {period} | in the same period | за аналогичный период
for the/all/entire? «all/whole/entire time» of/since/, | since it began | за всё время
for the/this/last? {NUM/first/past} {month/quarter/half/year} of «this/the-current year/2022» {be/amount} | in | за 5 месяцев
for «one/1» {dollar/euro/barrel/ton/tonne/kilogram} | a | за один
for «that» , to/in-order/that | to | для того, чтобы
for «the {entire/whole} period» of {observation/pandemic/the/epidemic} | since the start of | за весь период
for/in a? «total {amount/sum} of» | worth a total of | на общую сумму
for/over/during/in «the past/last/previous/current day» , | in the past 24 hours | за прошедшие сутки
from/by the words of the/PROPN/his/her | according to | со слов
from/of his/her/their «received» {injury/wound/burn} | his injuries | от полученных травм
from/of/with the? «received» {injury/wound/burn/damage} | his injuries | от полученных травм
general {educational/education} {institution/organization/school} | schools | общеобразовательный
group of persons by | acting together | группой лиц
guardianship and guardianship/trusteeship/custody | child protection services | органы опеки и попечительства
guardianship {authority/organ/body} | child protection services | органы опеки
happened/occurred a/an/the ADJ? {accident/fire/explosion/collision/incident/tragedy/earthquake/conflict/fight/shooting/scandal} | (subject first) | произошло ДТП
he/she {be/have} been? «delivered to» | taken to | доставлен в
he/she/they/we/i «informed that» | said | сообщил, что
he/she/they/we/i/who «told that» | said | рассказал, что
head/deputy/employee/representative/building/specialist/website/site of the? «administration of the {city/district/region/settlement/municipality/village}» | city hall | администрация города
heating {networks/mains/route} of | heating pipes | тепловые сети
his/her/their creative {biography/path/destiny/activity/life/plan/success} | career | творческий путь
hooligan/hooliganistic {motive/motif/motivation/intent/reasons} | vandalism; mindless violence | хулиганские побуждения
hospitalized in hospitals | hospitalized | госпитализированы в больницы
housing and communal {service/sector/economy/complex/bill/payment/tariff/facility} | utilities | ЖКХ
housing and utilities/utility {sector/service/complex/payment} | utilities | ЖКХ
housing-and-communal | utilities | ЖКХ
ignition/ignitions {occur/happen/start/cover/be} in/at/on/eliminated/extinguished/localized | fire broke out | возгорание
import {substitution} | replacing imports | импортозамещение
import-substituting/import-substitution {product/program/policy/project} | home-made | импортозамещающий
in PROPN «believe/consider/think/assure/declare/explain» that | ... believes | в Кремле считают
in a/an/the? solemn {setting/environment/situation} | at a ceremony | в торжественной обстановке
in ruble/rouble/dollar/monetary/currency/cash «equivalent» | in rubles | в рублёвом эквиваленте
in the place/city/area/region/district/village happened/occurred | (subject first) | произошло
in the words of PROPN , | according to | по словам
in the {ministry/department/administration/committee/headquarters/agency/organization/company/police/service} they/it/was/were «said/told/reported/explained/clarified/specified/noted/added» that | the ministry said | в министерстве сообщили
in the «corresponding» {announcement/statement/message/post/document/publication} | in the statement | в соответствующем сообщении
in the «past/last day» {in/,/NUM} | 24 hours | за последние сутки
in the «plan of» | in terms of | в плане
in the «purposes/purpose/aims/goals/interests» of {security/safety/prevent/ensure/increase/improve/provide/conspiracy/secrecy/economy/saving} | to | в целях
in the «{framework/frame/frames} of» | as part of; under; at | в рамках
in the/current/present/modern «existing/current/modern/today's/new? {realities}» | as things stand | в нынешних реалиях
in today's/current/modern/new/present/these/modern/our/the-current {realities} | today; as things stand | в современных реалиях
in «accordance/correspondence to/from» | in accordance with | в соответствии
in «all/many/several/two/three/various/different/some/these/this/priority/main {direction}» : | areas | по всем направлениям
in «compliance/correspondence with» the? {law/order/decree/plan/schedule/decision} , | under | в соответствии с
in «conditions of» the? {sanction/pandemic/coronavirus/crisis/war/self-isolation/uncertainty/quarantine/restriction/pressure/martial/limited/modern/market/mobilization/shortage/epidemic/external/hostilities} | amid; during | в условиях
in «connection with the fact that» | because | в связи с тем, что
in «connection with» {this/what/which/that/the-fact} ,/the/it/he/we/there/they | because of this; so | в связи с чем
in «monetary/money/ruble/value/currency expression/equivalent» | in money terms | в денежном выражении
in «order to that/,» | in order to | для того, чтобы
in «part/the-part of» the | with regard to | в части
in «the direction of» {increasing/improving/developing/strengthening/reducing/creating} | towards | в направлении
in «the person/face of» PROPN/the/its/his | represented by; in | в лице
in «the {address/direction} of» {Russia/Ukraine/the-President/him/her/PROPN/journalist/team/leadership} {threat/criticism/insult} | against | в адрес
in «this/that/such/all/financial/psychological/material/moral/economic/emotional/sporting/political/technical/this plan» , | in this respect | в этом плане
in/across/throughout/to/from the «territory of» the? {district/region/republic/oblast/city/hospital/plant/school/country/village/enterprise/peninsula/Russia/Ukraine/federation/complex/settlement/kindergarten/university} | in | на территории
in/by NUM times more/less/higher/lower/cheaper/fewer | ... times as many | в 2 раза больше
in/by a? state of alcohol/alcoholic/drug/narcotic/strong/severe? intoxication | drunk | в состоянии опьянения
in/by «annual/yearly {terms/calculation/expression}» , | year on year | в годовом выражении
in/by «several times» more/less/higher/cheaper | several times as | в несколько раз
in/into a/the cuvette | ditch | в кювет
in/of an? {medium/average} {condition/state} | in serious condition | в состоянии средней тяжести
in/to/at his/her/their/my {address} {hear/receive/heard/said} | about him | в его адрес
in/with connection «with that» | because | в связи с тем
in/with «connection with the? {pandemic/coronavirus/death/quarantine/bad/weather/spread/repair/situation/increase/illness/reduction/deterioration/threat/introduction/transition/departure/growth/approach/aggravation/epidemic/closure/start/beginning/end/expiration/absence/lack/need/change/injury/holiday/celebration/cold/retirement/war/outbreak/increased/martial/hostilities/sanction/strong/heavy/high}» | because of | в связи с
informs that | says; says that | сообщает, что
informs/transmits/reports the {correspondent/edition/press-service} of | ... reports | сообщает корреспондент
injured/wounded {be/have} been? «delivered to» | taken to | доставлен в
interest of citizens in | public interest in | интерес граждан
internal affairs {body/organ/agency/officer/employee} | police | органы внутренних дел
it became known that/how/when/what/why/who/where | it emerged that | стало известно, что
it became known/clear from the | emerged from | стало известно из
it «became known» about | details emerged of | стало известно о
juvenile {child/children/son/daughter/boy/girl} | young children | малолетние дети
keeps/kept/keeping/keep NP? «on/at/under» control | monitors | держит на контроле
labor/labour {collective/veteran} | staff | трудовой коллектив
large/many-child {family} | families with many children | многодетные семьи
law enforcement {organ} | law enforcement agencies | правоохранительные органы
maternal/maternity/mother's {capital} | child benefit lump sum | материнский капитал
medical and preventive {institution} | medical | лечебно-профилактический
medium-severity/medium-heavy/moderate-severity | moderate | средней тяжести
moral {harm/injury} | emotional distress | моральный вред
mother-heroine/hero-mother | mother of many | мать-героиня
municipal {formation} | municipality | муниципальное образование
narcotic {means/remedy/fund/product} | drugs | наркотические средства
national/folk/amateur creative {team/group/collective} | ensembles | творческие коллективы
of a {mass/recommendatory/advisory/preventive/systemic/protracted/permanent} «{character}» | (use the adjective) | массового характера
of medium/average/moderate severity | moderate; serious | средней тяжести
of urban/city type | town | городского типа
of/have/has/had/bear/carry a/an? {mass/systemic/massive/one-time/permanent/temporary/local/preventive/recommendatory/advisory/applied/point/targeted} «{character}» | is widespread | носит массовый характер
oil «of the {brand/mark/grade}» | Brent crude | нефть марки
on our/its/their/his/whose territory , | in our country | на нашей территории
on the account of PROPN NUM | PROPN has | на счету
on the scene of the? {accident/incident/crime/tragedy/fire} | at the scene | на месте
on the territory of | in | на территории
on the «federal wanted list» | nationwide | в федеральный розыск
on the «instruction/order/assignment/instructions» of the {president/governor/mayor/head/minister/government} | on the orders of | по поручению
on the «theme/subject» of how/what/that | about | на тему
on the? «indicators» of | by | по показателям
on «behalf» of the {president/governor/mayor/head} {be} {hold/carry/repair/create/build} | on the orders of | по поручению
on «the fact of» the? {death/murder/fire/theft/accident/incident/explosion/attack/fraud/violation/fall/poisoning/robbery/beating/causing/detection/disappearance/what} | over | по факту
on «{decree} leave» | maternity leave | декретный отпуск
on/at an/the area of NUM | over an area of | на площади
on/at the? «place of» the? {accident/incident/tragedy/emergency/crash/fire/collision/explosion/murder/crime/event/impact/disaster} | scene of | на месте происшествия
on/at/in the {base/basis} of the? {school/university/college/hospital/institute/center/centre/enterprise/faculty/academy/club/clinic/library/lyceum/museum/gymnasium/plant} | at | на базе
on/by «information/data» of the? | according to | по информации/данным
on/by/to the «assessment/estimate/estimation» of {expert/analyst/specialist/the/PROPN} | according to estimates by | по оценке
on/in a/an? particularly/especially/extra {large/big} {size/scale/amount/sum} | large-scale | в особо крупном размере
on/in/by the «line of» the? {ministry/defense/foreign/party/state/special/UN/Interpol/FSB/social/diplomatic} | through | по линии
on/to «a well-deserved rest» , | retirement | заслуженный отдых
on/upon/in «the background of» the? {fact/news/statement/sanction/pandemic/coronavirus/conflict/war/crisis/growth/rise/fall/situation/stress} | amid | на фоне
one and a half times more/less/higher/lower/as/cheaper/the | 50 percent more | в полтора раза
one-time/lump-sum/one-off material {assistance/aid/help/support} | a one-off payment | единовременная материальная помощь
open {burning/combustion/fire} {be/have} been? eliminated/liquidated/extinguished | the flames were put out | открытое горение ликвидировано
operational and {search/investigative} | investigative | оперативно-розыскной
operational services {arrive/work/be/report/leave/go/eliminate} | emergency services | оперативные службы
operational {search/investigative} {measure/activity/event/action/work} | investigative measures | оперативно-розыскные мероприятия
operational {shooting/filming/footage/survey} | police video | оперативная съёмка
operational-search/operational-investigative/operative-search/operatively-search | investigative | оперативно-розыскной
overcame/overcome/overcomes the {mark/threshold/barrier/milestone} | passed | преодолеть отметку
per «one» {dollar/euro/barrel/person/ton/tonne/kilogram/ruble/rouble/share/square/month/day/hour/capita/year/unit/liter/cubic} | per | за один
physical/juridical {person/persons/entity} | individuals; companies | физические лица
pneumatic {pistol/rifle/weapon/gun} | air gun | пневматика
police/law-enforcement/FSB/SBU/customs/DPS {employee} | police officers | сотрудники полиции
preferential/privileged/beneficiary {category/categories} of {citizen/people/population} | people entitled to benefits | льготные категории граждан
preliminary/main/working/priority version of the? {investigation/incident/accident/crash/tragedy/murder/fire/explosion/crime/death/disaster/disappearance/investigator/police/event} | theory | основная версия
preventive measure in/was/has/for {the/chosen/elected/selected/been/him/her} | pretrial restriction | мера пресечения
primary housing market | new homes | первичное жильё
public catering {enterprise/establishment/point/place/facility/organization/outlet} | restaurants and cafes | общепит
raised/raise/raises the «question/issue sharply/bluntly/squarely» | raised the matter | ставить вопрос ребром
received/receive/receives/get/got bodily {injury/harm/damage} | was injured | получил телесные повреждения
repair/emergency/rescue and {restoration/recovery/rescue} work/works | repairs | аварийно-восстановительные работы
rescue/search/recovery/restoration/repair {works} are/were/have/continue/will/began/on/at | rescue work | спасательные работы
sanctions {restriction} | sanctions | санкционные ограничения
sanctions/sanction {restrictions/pressure/war/list/regime/policy/package} of/against/on/by/and/from | sanctions | санкционные ограничения
search-and-rescue/repair-and-restoration/emergency-rescue/restoration-and-repair/emergency-recovery works/work | rescue work | аварийно-спасательные работы
secondary {housing} | resale homes | вторичное жильё
serious/grievous/moderate/minor/slight/grave harm to health | grievous bodily harm | тяжкий вред здоровью
several/various/main/all versions are/were being? considered/investigated/worked/checked | theories | рассматриваются версии
small and medium/medium-sized {entrepreneurship} | small and medium-sized businesses | малое и среднее предпринимательство
social {pension/payment/allowance/support} {be/will} {index} | raised in line with inflation | социальные пенсии индексируют
socially significant/important/dangerous {disease/event/object/goods/project/product/facility/institution/good} | essential | социально значимый
socially unprotected | vulnerable | социально незащищённый
socially {unprotected/vulnerable} {layer/stratum/strata/segment/category/citizen/group} of? | vulnerable people | социально незащищённые
solemn {opening/concert/awarding/reception/part/line/launch/assembly/march} | ceremonial | торжественный
strict/general/special «regime» {correctional/colony/penal} | high-security penal colony | колония строгого режима
suburban electric {train} | commuter train | электричка
such/these/this {data/information/figure} {be/contain} provided/given/cited/presented/contained/published by/in | the figures come from | такие данные приводит
thanks to «that/what» ,/he/she/they/the/it/we | because; as a result | благодаря чему
the administration of the {city/district/settlement/municipality/village} | city hall | администрация города
the area of the? {fire/ignition/burning/blaze} {be/amount/reach/exceed/make/increase} | the fire covered | площадь пожара
the corresponding {decree/order/decision/document/resolution/statement/law/bill/step/message/request/petition/application/agreement/announcement/information/instruction/post/video/project/appeal/entry/publication/proposal/initiative/regulation/permission/photo} | the decree | соответствующий указ
the version of the? {investigation/investigator/prosecution/prosecutor/consequence/police} | the theory of | версия следствия
the {journalist's/reporter's/correspondent's} question «, whether/if/what/how» | asked whether | отвечая на вопрос, ли
the «similar {period} of» | same period of | аналогичный период
the/an «emergency happened/occurred» | accident happened | ЧП произошло
there is/are/were no? dead | no one was killed | есть погибшие
there is/are/were no? dead and/or {wounded/injured} | people were killed and hurt | есть погибшие и раненые
thermal {point/network/route} | heating plant | тепловой пункт
throughout/across the entire/whole territory of | across | по всей территории
to the question , | asked | на вопрос
to the/a mark of NUM | to | до отметки
to/on/in the «total? {amount/sum} of» more/over/almost/about NUM | worth | на сумму более
to/on/in/for/at? the «{address/addresses} of» PROPN/the {club/player/president/team/country/authority/him/coach/government/referee/minister} | at; about | в адрес
traumatic brain injuries of | head injuries | черепно-мозговая травма
traumatic {weapon/pistol/gun} | rubber-bullet pistol | травматическое оружие
treatment-and-prophylactic/medical-and-prophylactic/treatment-and-preventive | medical | лечебно-профилактический
under the article on | on a charge of | по статье о
under the article “/" | on a charge of | по статье «…»
under the «motto» | slogan | под девизом
under «the article» of/about {fraud/murder/theft/hooliganism/bribery/extortion/robbery} | on a charge of | по статье
under/in the «conditions of the? sanctions/pandemic/coronavirus/crisis/self-isolation/quarantine/war/restrictions/spread» | amid | в условиях пандемии
under/in/as/within the {framework} of the? criminal {case} | in the criminal case | в рамках уголовного дела
under/on/at {personal/special} control | closely watched | на особом контроле
under/on/in the {personal/special} control of | personally overseen by | под личным контролем
water supply and water? disposal | water and sewerage | водоснабжение и водоотведение
were/was/have/has/had been? «sounded» by/at/in/from | was voiced | прозвучали
with a/an {working/official/friendly/two-day/three-day/one-day/business/inspection} {visit/trip} | on a visit | с рабочим визитом
with a/the? «link to» the? {source/agency/ministry/publication/newspaper/statement/press/department/data/research/study/order/document/expert/police} | citing | со ссылкой на
with «the/a request/appeal/proposal» to {help/find/check/provide/ban/introduce/cancel/conduct/consider/take/give} | asking to | с просьбой
with/for «the? {aim/goal/purpose} to» | to | с целью
within the {frame/frames/scope/limits} of the? {project/program/programme/event/festival/visit/forum/criminal/campaign/action/national/state/federal/regional/investigation/case/exercise/tour/summit/championship/conference/agreement/contract/operation/tournament/week/decade/day/preparation/celebration} | as part of | в рамках
within the «framework of» | as part of; under; at | в рамках
working/non-working/unemployed {pensioner} {be/will/can/have/in/from/who/with} | pensioners who work | работающие пенсионеры
writes/reports/informs the media | media reports say | пишут СМИ
{accuse/suspect} under the article | charged with | обвиняется по статье
{admit/recognize/recognise} guilt completely/fully/partially/in | pleaded guilty | полностью признал вину
{ambulance/doctor/medic/rescuer/helicopter/paramedic} «{deliver}» {him/her/them/the} {victim/man/woman/child/boy/girl/driver/patient/injured/wounded} | took | доставили
{announce/declare/state/inform/assert} about the/his/her/their/a/an/this/it | announce | заявить о
{announce/declare} on/in/to? the/a/an? international/federal/interstate? wanted | put on a wanted list | объявить в розыск
{announce/state} «about» NOUN | announce | заявить о
{apply/address/appeal} to the? {doctor/medic/clinic/hospital/physician/polyclinic/police/specialist} «for? help/with» | go to | обратиться к врачам
{apply/turn/appeal/address} for medical {help/assistance/aid} | sought medical help | обратиться за медицинской помощью
{arrest} him/her/them? «for» NUM {month/day/week} | remand in custody for | арестовать на
{arrive/come/fly/go/went} to/in? PROPN? «with a/an ADJ» ADJ? visit | on a visit | прибыл с визитом
{ask/put/set} a/the/his/her/this? {question/problem} «to/before» | ask | задать вопрос
{at/on} the/last {level} of last/the-previous year | unchanged from last year | на уровне прошлого года
{attempt/attempted} on/of/for «murder» | attempted murder | покушение на убийство
{attract/draw/pay/turn/focus/sharpen/accent} his/her/their/the/our? «attention/focus» on | draw attention to | обратить внимание на
{authority/body} of guardianship | child protection services | органы опеки
{barrel/ton} of «Brent/WTI/Urals brand/mark» | Brent | марки Брент
{be/been} «arrested until/till» | remanded in custody until | арестован до
{be/remain/keep/stay/fix/expect/forecast/preserve/maintain} «at/on the level of» NUM | at | на уровне
{bear/wear/carry/carries/wears} a/an/the? ADJ? «character/nature» of? | be | носит характер
{be} being «specified/found out/elucidated» | being checked | уточняется
{be} named/called the {reason/cause} for/of | cited as | названа причина
{be} voiced/sounded by the? {minister/president/governor/mayor/head/deputy/PROPN} | announced by | озвучено
{be} «delivered to» the? {police/department/station/duty} {station/department} | taken to | доставлен в отдел полиции
{be} «equal to» NUM/about/approximately {percent/%/million/thousand/rubles/euros/dollars/km/meters/people} | was | равен
{be} «timed to» the? {day/anniversary/NUM/celebration/birthday/holiday/date/opening} | marks | приурочен к
{body/organ/organs/department} of internal affairs | police | органы внутренних дел
{bring/attract/involve/call/hold} NP? to criminal/administrative/disciplinary {responsibility/liability/accountability} | prosecute; punish | привлечь к ответственности
{bring/brought/attract/bringing} NP? to responsibility/liability | hold to account | привлечь к ответственности
{bring/brought/bringing} the {perpetrator/culprit/guilty/person/offender} to {responsibility/liability} | hold to account | привлечь виновных к ответственности
{bruise/bruising} of the? {brain/head/knee/leg/chest/spine/lung/hand/shoulder/back/soft} | bruised ... | ушиб
{bruise/stretching/sprain} of {soft/ligament} {tissue/of} | bruises | ушиб мягких тканей
{budget/means/resource/money/fund} of the? {budget} {of/are/will/have} {all/different/various} {level} | public funds | бюджетные средства
{build/finance/repair/purchase/acquire/provide/carry/equip/install/restore/treat/grow/achieve/increase/cover/implement} «at the expense of» | with money from; thanks to | за счёт
{car/truck/bus/vehicle/motorcycle} «brand» PROPN | a Lada car | автомобиль марки
{car/vehicle/truck/bus/minibus/tractor/smartphone} of the? PROPN PROPN? {brand/mark/model} | a Lada car | автомобиль марки
{carry/carried/carries/carrying} out «{passenger/cargo/freight/regular/direct/air/bus}» | (use the verb) | осуществлять пассажирские перевозки
{carry/carried} out «{transportation/delivery/supply/traffic/movement/sale/payment/flight/departure/support/purchase/trade/reception/assistance/care/selection/recruitment/registration/acceptance/dispatch}» | (use the verb) | осуществлять перевозку
{carry/conduct/start/begin/continue} out? «{labor/labour/professional/entrepreneurial/work/working/pedagogical/teaching} {activity/activities}» | work | трудовая деятельность
{carry/conduct} out? {illegal/its/their/his/her/business/trade/medical/educational} «activities» {in/on/without/at} | operates; does business | осуществлять деятельность
{carry/exercise} out? «{control/supervision/monitoring} {over/of/for}» the? {compliance/observance/implementation/quality/execution/work/activity/fulfillment} | monitor | осуществлять контроль за
{case} on/about/of/under/for the fact of | into | дело по факту
{category} of citizens | groups of people | категории граждан
{cause/circumstance/reason/detail/information/number/identity/data} {be} being? «specified/found/clarified/elucidated» | under investigation | уточняются
{cause/inflict/infliction/causing} of? a? serious/grievous/moderate/minor/intentional/slight/grave harm to health | bodily harm | причинение вреда здоровью
{choose/elect/select/change/determine} a/an/the/his/her? {preventive/restraint/restrictive} measure | set bail terms; remand | избрать меру пресечения
{collective} of the? {hospital/school/plant/enterprise/theater/theatre/company/factory/university} | staff | коллектив
{come} out with a/an/the/his? ADJ? «initiative/criticism/appeal/condemnation» | propose | выступить с инициативой
{commission/commissioned} NUM * square {meter/metre} | built | ввели кв. м
{commit/make/perform} a/an/the? ADJ? {hit-and-run/run-over/runover/collision} | ran over; hit | совершить наезд
{commit/make} an attempt «on/at» | tried to kill | совершить покушение на
{commit} a/an/the/his/her/their/several/many? ADJ? {accident/attempt/escape/flight/visit/trip/landing/journey/purchase/ascent/deed/transaction/tour/pilgrimage/step/heist/jump/error/discovery/leap/manipulation/call} | make | совершить
{compensation/compensate} for? moral {damage/harm/injury/suffering} | for emotional distress | компенсация морального вреда
{concert/festival/exhibition/conference/match/forum/tournament/competition/ceremony/holiday/championship/event/premiere} {pass/passed} on/at/under {the/a/high} | took place | прошёл на
{concert/festival/exhibition/conference/match/forum/tournament/competition/ceremony/holiday/championship/premiere/negotiations} {pass/passed} in PROPN | took place | прошёл в
{consider/examine/investigate/check/work/study/verify} out? several/all/various/different/two/three/main/NUM/other/possible versions | theories | рассматривают версии
{contract/theft/purchase/order/good/equipment/agreement/product/jewelry/money/drug} «for/in the? total? {amount/sum} of» | worth | на сумму
{cost/managed} without {victim/casualty/injury} | no one was hurt | обошлось без пострадавших
{course} of the? {dollar/euro/ruble/rouble/hryvnia/currency/yuan/bitcoin} | exchange rate | курс доллара
{court} «{arrest}» {PROPN/the/a/him/her} | remanded in custody | суд арестовал
{criminal} case {under/on} the article | on a charge of | дело по статье
{criticism/insult/threat/accusation/remark/comment/word/statement/reproach/expression/compliment/attack/congratulation/joke/claim/curse/hate} «in/to the/his/her/their/my/our {address/direction}» | at him; against her | в её адрес
{damage/harm} in/for/on/at the? {amount/sum/size} of | damage worth | ущерб на сумму
{damage} «for» NUM {million/thousand/billion/ruble/rouble/hryvnia/dollar/euro} | damage of | ущерб на
{day/week/month/year} «earlier ago» | earlier | ранее
{declare/assert} about | declare | заявить о
{decrease/decline/fall/drop/reduce/shrink/fell} by? «NUM times» | fell to a third | сократился в 3 раза
{deliver} to the? intensive/hospital/trauma/surgical/infectious {care/unit/ward/department} | taken to | доставлен в реанимацию
{detect/record/register/identify/die/recover/reveal} «per day» , | in 24 hours | за сутки
{devote} to the NUM/ADJ? anniversary/birthday/day/memory | marking | посвящён годовщине
{die} from/of the? injuries/wounds «received/obtained» | died of his injuries | скончался от полученных травм
{die} on the «place/site/scene» | died at the scene | погиб на месте
{discuss/describe/mention/emphasize/emphasise} «on/about» that | discuss | говорить о том
{discuss} «about» | discuss | обсудить о
{dismiss/fire/leave/resign/quit} at/of/by/on his/her/their own? {desire/wish/will/request} | resigned | уволиться по собственному желанию
{do/did} without {victim/casualty/injury/destruction} | no one was hurt | обошлось без пострадавших
{dollar/euro/ruble/rouble/hryvnia} {fall/rise/grow/cheaper/strengthen/weaken} «for/on NUM {kopeck/kopek/ruble/rouble/cent}» | by | на 5 копеек
{draw/compile/make/fill/write} up? an? administrative {protocol/material/report} | issue a citation | составить протокол
{draw/draws/drew/drawn} attention that | pointed out that | обратил внимание, что
{draw/drew/compile/drawing} up? a/the? {protocol} against/on/for/about | issue a citation | составить протокол на
{draw/pay/turn} «attention» to that/how | pointed out | обратил внимание на то
{eliminate/liquidate/extinguish/suppress} the? open {burning/combustion} | put out the flames | ликвидировать открытое горение
{emphasize/emphasise/underline/stress/note} «about» | emphasize | подчеркнуть
{emphasize/emphasise/underline/underscore} «on» the/that/this | emphasize | подчеркнуть
{employee/representative/officer} of the? «operational services» | emergency services | оперативные службы
{employee} of the? FSB/SBU/GRU/FBI/OMON/MVD/DPS/GIBDD/SOBR/FSO | officers | сотрудники ФСБ
{employee} of the? law enforcement/police/militia/prosecutor's | police officers | сотрудники полиции
{employee} of the? ministry of internal/emergency/defense/defence | officers of | сотрудники МВД
{employee} of the? traffic/criminal/special/security/secret/investigative {police/investigation/service/force/committee} | officers of | сотрудники ДПС
{employee} of the? {customs/border/guard/colony/detention/rescue/fire} | officers | сотрудники таможни
{employee} of the? «internal affairs» | police officers | сотрудники органов внутренних дел
{enjoy/use} «a? great/big/huge/high/increased/special demand/authority/success/trust» | is in demand | пользоваться спросом
{enterprise/organization} of {small/medium/public/all/various/different/light/food} {and/business/catering/form/industry/type} | businesses | предприятия малого бизнеса
{enterprise} of the/public «catering» | restaurants | предприятия общепита
{entrepreneurial/labor/labour/pedagogical} {activity/activities} | business; work; teaching | предпринимательская деятельность
{establishment/institution} of public catering | restaurants and cafes | общепит
{event/concert/exhibition/festival/conference/evening/forum} dedicated to the? NUM/ADJ? {anniversary/birthday/day} | marking | посвящённый
{event/concert/meeting/exhibition/rally/festival/celebration/conference/action/flash/visit/action} «timed to» the/NUM/a | marking | приуроченный к
{exceed/excess/exceeding} of? his/her/their/the? official? {power/authority/powers} | abuse of office | превышение полномочий
{exceed/overcome/pass/cross/drop/fall/rise/reach} «the mark of» | passed ... | превысить отметку
{exchange} rate/course of the? {dollar/euro/ruble/rouble/hryvnia/currency/yuan} «{make/compose/amount}» | the dollar traded at | курс составил
{exit/leave/go/went/going} «to/on/for pension» | retire | выйти на пенсию
{express/share/voice} {his/her/their/the/an} opinion that | say that | выразил мнение, что
{express} confidence that | said he was confident | выразил уверенность
{fall/get/got/fell/hit} «under sanctions/sanction/the-sanctions» | were sanctioned | попасть под санкции
{fall/get/got/fell} «under» the {suspicion/sanction/distribution/action/influence/restriction/criteria/law/reduction/mobilization/shelling/fire/attention/definition/category/program/article/conscription/ban} of? | come under | попасть под
{fan/admirer/lover/connoisseur} of his/her/the/their? ADJ? {artist's/singer's/poet's/actor's/group's}? creativity | work | поклонники творчества
{find/clarify/figure/specify} out? all? the {circumstance} of | investigate | выяснить обстоятельства
{fine/bribe/salary/pension/allowance/reward/prize/scholarship/bonus/remuneration/bail} in the amount of | a ... fine | штраф в размере
{fine} in the amount of | fined ... | оштрафован в размере
{fire/blaze/accident/flood} {be/have} been? «liquidated/eliminated» | put out; repaired | ликвидирован
{fire/blaze/ignition/source} {be/have} been? «localized/localised» | contained | локализован
{fire/ignition/blaze/smoke} area/zone {be/amount/reach/exceed/make} NUM | covered | площадь пожара
{for/with} the «purpose/aim/goal of» {increase/improve/prevent/ensure/provide/reduce/protect/create/determine/find/preserve/develop/strengthen/establish/organize/support/check/identify} | to | в целях
{funds/means} of the? {federal/regional/local/city/state/republican} {budget} | federal budget money | средства федерального бюджета
{gas/pepper} {canister/cartridge} in/at/into/from {the/his/her} {face/eyes/hand} | pepper spray | газовый баллончик
{give/set} a/the/this? ADJ? «question» to | ask | задать вопрос
{go/went/leave/exit/get} on/to/for «{pension}» | retire | уйти на пенсию
{growth/increase/decrease/reduction/decline/savings} is/was/occur/occurred? «at/on/due the? expense of» | due to | за счёт
{guilt} «completely/fully/partially» | pleaded guilty on all counts | признал вину полностью
{have/had/has} «a place to be» | took place | имеет место быть
{have/has/had} the? place to be/in | took place | имеет место
{have/has} NUM {goal/point/assist/title/medal/win/victory/role/film/crimes} «on/in/to his/her/their account» | has | на счету
{hold/held/pass/passed} under the? {motto/sign} | with the slogan | под девизом
{hospital/doctor/clinic/medic} with «{complaint}» of/about/on | complaining of | с жалобами на
{hospitalize/hospitalise} «to/into/in the/a/an? hospital/clinic» | hospitalized | госпитализирован в больницу
{hospitalize/hospitalise} «to/into» | hospitalized in | госпитализирован в
{ignition/inflammation} of the/a? {garbage/grass/house/apartment/building/roof/reed/debris/forest} | fire | возгорание
{implement/implementation} of? «{good/product/apartment/penalty/ticket/food/property/alcohol/cigarette/meat}» | sell | реализация товаров
{in/for/during} the «last/past day/days/24» , {doctors/cases/police/Russia/NUM} | in 24 hours | за последние сутки
{in/on/for} the «part/plan of» {increasing/improving/providing/ensuring/security/development/providing} | with regard to | в части/в плане
{increase/grow/rise/decrease/fall/rose/fell/grew/decline/drop/reduce} «for NUM percent/%/points» | by | на 5 процентов
{increase/grow/rise/decrease/fall/rose/fell/grew/decline} «on NUM percent/%» | by | на 5 процентов
{increase/grow/rise/exceed/grew/rose} «at/in/by times» | several times over | вырос в разы
{increase/grow/rise/fall/decrease/decline/drop/reduce/jump/exceed/differ/soar} «in NUM times» | doubled; rose threefold | вырос в 2 раза
{increase/grow/rise/grew/rose/risen/jump/soar} almost/more/about/by? than? «one/1.5 and? a? half? times» | rose by half | вырос в полтора раза
{increase/grow/rise/grew/rose/risen/jump} «by NUM times» | rose ...-fold | вырос в 2 раза
{indexation/indexing} of {pension/benefit/salary/payment/allowance} | raising in line with inflation | индексация пенсий
{individual/private} {entrepreneur} | sole trader | индивидуальный предприниматель
{infrastructure/energy/sports/residential/healthcare/engineering/construction/retail/tourist/hotel/catering/housing/heat/gas/transport/trade/public/education/critical-infrastructure} «{object}» | facilities | объекты инфраструктуры
{initiate/institute/excite} a/an/the/another/new/NUM criminal {case} | open | возбудить уголовное дело
{initiate/institute/excite} an? administrative {case/proceedings} | open | возбудить административное дело
{initiation/institution/excitation} of a/an/the? criminal {case} | opening | возбуждение уголовного дела
{labor/labour} {activity/leave/book/longevity/exploit/achievement/discipline/pension/guard/day/feat} | work | трудовая деятельность
{lawsuit/suit/complaint/petition/appeal/motion/claim} {be/was} not? partially/fully? satisfied | granted; upheld | иск удовлетворён
{layer/strata/stratum/segment} of the? population {who/are/in/have/will/with} | groups | слои населения
{legal/physical/juridical} {face/faces} | companies; individuals | физические лица
{liquidate/eliminate} the? consequences | clean up after | ликвидировать последствия
{liquidate/eliminate} the? {accident/breakdown/leak} | repair | устранить аварию
{liquidate/eliminate} the? {fire/blaze/ignition/flame} | put out | ликвидировать пожар
{liquidation/elimination} of the? {fire/accident/consequence/emergency/flood/explosion/breakthrough/Chernobyl} | clean-up | ликвидация последствий
{localize/localise} the? {fire/blaze/ignition/outbreak/spill} | contain | локализовать
{low-income/poor/needy} {layer/strata/segment} | the poor | малообеспеченные слои
{make/come/act/speak/address/perform} with a/an/the/such «statement/initiative/proposal» | make a statement; propose | выступить с заявлением
{make/come/perform/act/speak} with «a/an? speech/report/criticism» | give a speech | выступить с речью
{make/made/compose/composed/form} «up? NUM percent/%/million/thousand/rubles/people/euros/dollars» as/in/at/on/to/for/by | amounted to | составил
{make/produce/perform/carry/conduct} out? a/an/the? «{purchase/sale/payment} of» NUM/the | bought | осуществить закупку
{mark/sign} of NUM {degree/percent/million/thousand/meter} | (omit) mark | отметка в
{measure} of {restraint/suppression} in the form | pretrial measure | мера пресечения
{mention} «about» | mention | упомянуть о
{ministry/department/agency/service/company/committee/headquarters/office/administration/police/regulator/bank/club/federation/union/center/centre/channel/portal/publication/newspaper/website/site/source/spokesman/spokeswoman/governor/mayor/authority/embassy/prosecutor} informed that | said | сообщил, что
{ministry/department/agency/service/company/committee/headquarters/office/administration/police/regulator/bank/club/federation/union/channel/portal/publication/newspaper/website/site/source/authority/embassy} «inform that» | say | сообщают, что
{ministry/department/agency/service/company/spokesman/spokeswoman/governor/mayor/expert/source/lawyer/singer/actress/scientist/eyewitness} «told that» | said | рассказал, что
{more/less/higher/lower/cheaper} «on/for NUM percent/%» | 5 percent more | на 5 процентов больше
{mother/father/parent/family} «with many children» | of three or more | многодетная мать
{mother/father/parent} of «many children» | of three or more | многодетная мать
{name/call} the {reason/cause/date/timing/term/deadline/condition/number/amount/price/cost/main/favorites/consequence/symptom/sign/winner/best/age} of/for | gave | назвать причину
{natural} persons and/or legal {entity} | individuals and companies | физические и юридические лица
{object} of the? critical/civilian/social/energy/cultural/industrial/public/road/healthcare/capital/sports? {infrastructure/heritage/trade/healthcare/energy/construction/property/catering/culture/education/significance/cultivation/sport} | facilities | объекты
{object} of {cultural/historical} | heritage sites | объекты культурного наследия
{occur/happen} ignition | fire | возгорание
{on/to} his/her/their/the «account» NUM {goal/point/assist/title/medal/win/victory/role/film/album/book/crimes/victims} | he has ... to his credit | на его счету
{organ/organs} of {power/government/state/local/internal/authority/guardianship/prosecution/management/executive} | authorities | органы власти
{palace/house/center/centre} of children's/youth? creativity | youth arts center | дом творчества
{pay/paid/pays/paying} «attention to the fact that» | pointed out that | обратил внимание на то, что
{pay/turn/draw} the attention of {reporter/journalist/people/everyone/the} | draw attention | обратить внимание
{payment/pay/tariff/debt/arrear} for/on communal {service} | utilities | коммунальные услуги
{payment/pay} of {pension/social/children's/benefit} {payment} | payments | выплаты
{pension/benefit/salary/payment/allowance} {be/will/have} been? {index/indexed} | raised in line with inflation | проиндексированы
{place} of the {accident/incident/tragedy/emergency/explosion/crime} | scene | место происшествия
{populated/inhabited/settled/residential/inhabitant} {point/item/points} | town; village | населённый пункт
{price/cost/salary/length/height/weight/age/temperature/budget/distance/duration/inflation/depth/speed/percentage/ticket/diameter/width} «{amount} to» NUM/about/more/almost/less/approximately/just | was | составляет
{price/cost/salary/number/volume/size/share/length/area/height/weight/age/population/budget/temperature/growth/inflation/rate/turnover/damage/amount/income/profit} «{make/made/compose/constitute} up?» NUM/about/more/almost/less | was | составляет
{price/cost/tariff/rate/salary/dollar/euro} «{become/became/get/got}» {cheap/cheaper/expensive/costlier} | fell; rose | подешевел
{price/rate/salary/inflation/number} «more expensive/cheaper» | higher | цена дороже
{prices} «on» {gasoline/petrol/food/oil/gas/housing/apartment/electricity/gold/grain/bread/diesel/meat/vegetable/fuel/medicine} | of | цены на
{priority/main/key/important} {direction} of the? {development/work/activity/policy/state/cooperation/country/foreign/our/company/government} | priorities | приоритетные направления
{project/program/programme/measure/right/product/initiative/work/strategy/opportunity} {be/is/are/was/were/has/have} been? being? «{realize/realise}» in/by/on/at/within/with/as/through | carried out | реализуется
{protocol} on an? administrative | citation | протокол об административном правонарушении
{protocol} {be/have/was/were} been? drawn/compiled | citation was issued | составлен протокол
{put/submit/file/announce/declare} on/in/to the? {search/wanted} | put on a wanted list | подать в розыск
{put/take/place/keep/hold} on/at/under control/the-control by/of {the/prosecutor/governor/prosecutor's/mayor} | is overseeing | взять на контроль
{question/issue/problem/topic/situation} {be/was/stand/stands/becomes/remains} «especially/particularly/very/most acute/sharp» | pressing | остро стоит вопрос
{question/task/problem/issue/goal} {stand/stood/stands/face} before/acutely/sharply/in | faces us | вопрос стоит остро
{raise/rise/lift/affect} the «theme» of | raised the subject | поднять тему
{reach} «the? {mark/level/indicator} of» NUM | reach | достигнуть отметки
{realization/realisation} of the? {project/program/programme/plan/right/good/product/idea/strategy/initiative/measure/concept/property/agreement} | carrying out; sale | реализация
{realize/realise} the? {project/program/programme/moment/penalty/majority/advantage/product/goods/property/measure/strategy/power/opportunity/chance/right/penalty-kick} | carry out; convert; sell | реализовать
{receive/get} NUM {year} «conditionally/probation» | a suspended sentence | получил условно
{recognizance/recognisance/subscription/undertaking} not? to leave | a travel ban pending trial | подписка о невыезде
{recognize/recognise/confess/acknowledge} his/her/their own? guilt | pleaded guilty | признать вину
{remark/phrase/criticism/question/call/threat/proposal/idea/applause} «sounded» in/at/from/against/to/for | were heard | прозвучали
{remind} that !the/this/he | recall that; as reported earlier | напомним, что
{report/inform/transmit} with reference/link to | citing | со ссылкой на
{report} to the {agency/TASS/edition/editorial/portal/publication/correspondent} in the | told | сообщили агентству в
{retire/leave/go/went/exit} on/to/for/into «a? well-deserved/deserved rest» | retire | уйти на заслуженный отдых
{rise/fall/increase/decrease/growth/jump/drop/reduction} in/of the? «price/prices for» | price of | цен на
{rise/raise/rose/grew/increase/strengthen/fall/drop/fell} «against the/a background of» | amid | на фоне
{same/similar/analogous} {indicator} of/for/in/last | figure | аналогичный показатель
{satisfy} NP? {petition/lawsuit/motion/appeal/suit/complaint} | grant; uphold | удовлетворить иск
{satisfy} the/a/this/his/her/their {claim} of/against | uphold | удовлетворить требования
{sell/trade/buy/cost} «on/at/for the level of» | at | на уровне
{sentence/convict} «conditionally» | given a suspended sentence | осуждён условно
{sentence} to deprivation of | sentenced to prison | лишение свободы
{serve/served/serving} a/the/his/her/their? «punishment» | sentence | отбывать наказание
{set/pose/put/place} a/the/such/this/an? {task/goal/question/problem/challenge} before/for/in-front the | set ... | поставить задачу перед
{set/pose/put} the task of | ordered | поставил задачу
{several/many/times} times less/lower/fewer/cheaper/smaller than | a fraction of | в несколько раз меньше
{share} his/her/their {opinion/impression/plan/memory/forecast/expectation/secret/emotion} with {reporter/journalist/the/readers/subscribers} | told | поделился мнением с
{sign/publish/adopt/issue/submit/make/approve/send/prepare/post} a/the/an? «corresponding/respective» | to that effect | соответствующий
{sound/sounded/sounds} the {idea/opinion/question/thought/proposal/topic/phrase/threat/criticism} that/of/about | was raised | прозвучала мысль
{speak/perform/act} with a/an/the «proposal/initiative/appeal/apology/criticism/condemnation/report/lecture» | make a proposal | выступить с предложением
{statement/application} of/on/for {dismissal/resignation} | resignation letter | заявление об увольнении
{stop/stopped/dwell} on the {question/issue/topic/problem} of | discussed | остановился на вопросе
{stretch/stretching} of the? {ligament/muscle/tendon} | sprain | растяжение связок
{subject/representative/entity/entities/subjects} of small/medium/entrepreneurship | small businesses | субъекты МСП
{subject} of the {country/RF} {where/in/have/be/with} | regions | субъекты
{subject} of the? Russian? Federation | regions | субъекты федерации
{supply/disconnect/turn/cut} of? heat to {house/apartment/residential} | heating | подача тепла
{take/put/keep/taken} NP? «under/on/to» personal/special/strict/his/her control | personally oversee | взять под личный контроль
{take/took} place to be | took place | имеет место быть
{team/collective} of the? {hospital/school/plant/enterprise/theatre/factory/university} {congratulate/express/mourn} | staff | коллектив
{tell/reveal/disclose} the? {detail/secret/feature/nuance} about that/how | describe how | рассказал подробности о том
{tell} about this/it in/on a/an/the/his/her/their? {interview/telegram/instagram/facebook/twitter/blog/microblog/channel/page/broadcast/air} | said this in | рассказал об этом в
{this/given/such/the/latter} {indicator} {be/amount/decrease/increase/make/reach/have/grow/exceed/rise/fall} NUM/at/to/by/about | figure | этот показатель
{thousand} of rubles/roubles/hryvnias/dollars/euros in/for/to | thousands of | тысяч рублей
{told/reported/informed/said/explained/clarified/specified} in the «press» {service/office/center} | the press office said | сообщили в пресс-службе
{touch/affect/touched} the {topic/theme/subject/question} of/about | touched on | затронуть тему
{transportation/transport/flight/delivery/payment/sale/financing/control/work/repair/reception/movement/supply} {be/is/are/was/were/will} «carried out» by/from/on/in/at/to/according/through/under/with | (use the verb) | осуществляется
{turn/appeal/address/apply} with a/an/the {request/proposal/appeal/complaint/statement/initiative/petition/letter/demand/question} to | ask | обратиться с просьбой
{turn/appeal/address} to PROPN/NOUN with «a/the request/proposal/complaint/demand/question» | ask | обратиться с просьбой к
{turn/draws/drew/drawing} attention to «the fact that» | pointed out that | обратил внимание на то, что
{turnover/circulation} of narcotic? {drug/weapon/substance/arm} | trafficking | оборот наркотиков
{turn} his/her/their/the/our? «attention» on | draw attention to | обратить внимание
{use/enjoy} «{great/popularity/demand/huge/big} popularity/demand» | is popular | пользоваться популярностью
{version} of the? {terrorist/sabotage/suicide/murder} {attack/act/be} | theory | версия теракта
{version} of what happened {be} being | theories | версии произошедшего
{victim/man/woman/child/boy/girl/driver/passenger/suspect/detainee/teenager/pensioner/patient/offender/actor/singer/pilot/player/soldier/student} {be/have} been? «delivered to» | taken to | доставлен в
{voice/sound} the {information/data/figure/name/price/number/amount/result/version/date/plan/decision/topic/details/cost/forecast/facts} | gave; announced | озвучить
{voice} the? {price/date/sum/number/diagnosis/result} | announced | озвучить
{well-being/income/welfare/appeal/complaint/health/safety/money/deposit/saving/right/reception/request/debt/solvency/category/need} of «{citizen}» {be/have/will/grow/fall/in/on/to/from/and/with/for/,} | people's | граждан
{work/activity/cooperation/development} in/on the/this/all/several/many/various/following/NUM/two/three/these/different {direction} | area | работа в направлении
{worker/employee} of {communal/public/municipal} {utility/service} | municipal workers | коммунальщики
{write/report/inform/announce/publish} , with reference to | citing | ссылаясь на
{write/wrote/file/submit} a/an/the/his/her? {statement/application} «of/on/for/about» {dismissal/resignation/leave} | resigned | написать заявление об увольнении
{write/wrote} a/an/the/his/her? {statement/application} «to/in» the? {police/prosecutor's} | filed a complaint with the police | написать заявление в полицию
{year/month} in a/an? «colony» | prison colony | лет колонии
{year/month} «of/in a/the? strict/general regime» | in a maximum-security prison | строгого режима
«according to/on the {results/outcome} of» the? {year/month/week/quarter/season/half/NUM/match/first} {year/month/quarter/half/season/months/stage} | for the year | по итогам
«against the background of» the? {fact/news/statement/report/sanction/pandemic/coronavirus/conflict/war/crisis/growth/rise/fall/situation/decrease/decline/increase/growing/rising/falling/protest/tension/aggravation/deterioration/inflation/high/such/all/what/these/restriction/spread/demand/scandal/epidemic/mobilization/hostilities/illness/stress} | amid | на фоне
«against/on this/that background» , | amid this; as a result | на этом фоне
«at the end of» January/February/March/April/May/June/July/August/September/October/November/December , {attendance/sales/inflation/growth/turnover/prices/exports/imports/production/profit/revenue} | in | по итогам января
«at the level of» NUM {percent/%/million/thousand/rubles/degree/people/points/dollars/hryvnias/euros} | at | на уровне
«because of that» , {that/what} | because | из-за того, что
«by/according-to the? results/totals/outcomes of» the? {year/month/week/quarter/season/half/NUM/day/meeting/January/February/March/April/May/June/July/August/September/October/November/December/match/voting/election} | for; at the end of | по итогам года
«due/owing to that» , | because | из-за того, что
«following/on the results of» the? {year/month/week/quarter/season/half/NUM/first/last/past} | for the year | по итогам
«for all the? time» of/since/, | ever | за всё время
«for» NUM months of NUM/this/last/the | in the first ... months | за 5 месяцев
«from/out the account of» | from | за счёт
«on/at the account of» | thanks to; paid for by | за счёт
«on/for NUM percent/%» more/less/higher/lower/cheaper | 5 percent more | на 5 процентов больше
«per day» in PROPN | in 24 hours | за сутки
«price/prices for» {gasoline/petrol/food/oil/gas/housing/apartment/electricity/gold/grain/bread/diesel/meat/vegetable/egg/metal/car/fuel/butter/product/cucumber/smartphone/ticket/good/drug/medicine/wheat/sugar/real/travel/aluminum} {rise/fall/grow/increase/drop/will/have/has/decrease/go} | price of | цены на
«similar {indicator/period} of» last/the/NUM | same period | аналогичный период
«{be} arrested for» NUM {month/day/week} | remanded in custody for; jailed for | арестован на 2 месяца
`;
