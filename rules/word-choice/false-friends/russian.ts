/** False friends and words in a wrong sense, from Russian: each word only in the company that shows it is wrong. One entry a line: pattern | fix | gloss. */
export const russian = `
American «slides» | roller coaster | американские горки
IVL/ALV {apparatus/device/machine} | ventilator | аппарат ИВЛ
Lenin/Nevsky/Kutuzovsky/Leninsky/Mira/Peace/Victory/Pobedy «prospect/prospectus» | avenue | проспект
NUM {ball} on/in/for the? {exam/examination/test} | points; marks | баллов на экзамене
NUM {point/ball} on the? Richter | magnitude ... | баллов по шкале Рихтера
NUM {unit/piece} of ADJ? «{technique/technics}» | vehicles; machines | единиц техники
according to the «{consequence}» , | investigators | по версии следствия
actual for today | current | актуальный на сегодня
agricultural/military/computer/construction/office «technics» | machinery; equipment | техника
air «{dispatcher}» | air traffic controller | авиадиспетчер
artificial lung/lungs ventilation | ventilator | искусственная вентиляция лёгких
artificial ventilation of the? lungs | ventilator | искусственная вентиляция лёгких
audience/spectator/spectators'/viewer/viewers' {sympathy} {award/prize} | audience award | приз зрительских симпатий
author of the/a ADJ? «{ball}» | scorer | автор мяча
be ADV? «accurate» on the {road} | careful | быть аккуратным на дороге
be ADV? «accurate» when/while {driving/crossing/walking} | careful | быть аккуратным
be/was/were/been «fixed» by {camera/surveillance} | recorded | зафиксировано камерами
be/was/were/been «fixed» on video/camera/cameras | recorded | зафиксировано на видео
beach/seaside «rest» | holiday | пляжный отдых
car/vehicle/phone/smartphone/laptop «{accumulator}» | battery | аккумулятор
cellophane/polyethylene «{package/packet}» | bag | пакет
charity/charitable/patriotic/memorial/all-russian/festive «{action}» {be/take/start/hold/end/will/in/for/"/“} | campaign; event | благотворительная акция
children's/playground «{town}» | playground | детский городок
confectionery/poultry/tobacco/chocolate/toy/porcelain «{fabric}» | factory | фабрика
control «{work/works}» in {mathematics/math/physics/russian} | test | контрольная работа
court «executor» | bailiff | судебный исполнитель
court/forensic/judicial «medicine» {examination/expert} | forensic | судебная медицина
diploma {work/works/project} | thesis | дипломная работа
doctor's «{recipe}» | prescription | рецепт врача
ecological {activist/prosecutor/inspection/legislation/fee/class} | environmental | экологический
educational/surgical/infectious/therapeutic/academic/laboratory «{corps/corpus/hull}» | building; block | учебный корпус
election/pre-election/campaign/political/visual «{agitation}» | campaigning | предвыборная агитация
enforcement «production» | proceedings | исполнительное производство
exit {registration/ceremony} | on-site | выездная проверка
exit/outbound/visiting «{session/meeting}» of | (name the place) held in | выездное заседание
film/market/automotive/book/cinema/car «{novelties}» | new releases | новинки
final «{protocol}» of the? {race/competition/tournament} | results | итоговый протокол
first/new/next/another/large/fresh «{party}» of ADJ? {vaccine/weapon/aid/goods/mask/tank/equipment/fuel/cargo/gas/coal/grain/missile/ventilator} | batch; shipment | партия вакцины
first/second/third/last «{decade}» of the month | ten days | первая декада месяца
five-point/six-point/four-point/seven-point «{earthquake}» | magnitude ... | балльное землетрясение
football/hockey/volleyball/basketball/guest «{command}» | team | команда
freight/metro/railway/subway/electric «{composition}» | train | состав
glossy «{journal}» | magazine | глянцевый журнал
gold and brilliants | diamonds | золото и бриллианты
heart {attack} and/or «{insult}» | stroke | инфаркт и инсульт
his/her/their/the «{novel}» with {singer/actress/model/actor/dancer/footballer/businessman/producer/blogger/rapper/colleague} | affair; romance | роман с
holiday/festive «salute/salutes» | fireworks | праздничный салют
ice/snow «{town}» | ice park; campus; base | ледовый городок
in the first/second/third/last «{decade}» of January/February/March/April/May/June/July/August/September/October/November/December | ten days | в первой декаде
in the «{protocol}» of the? {match/race/competition} | match report; results | протокол матча
in the/a? near/nearest/distant/foreseeable/short/short-term/medium/medium-term/long-term/far «{perspective}» | future; term | в ближайшей перспективе
in/into/at/near/from/of a/the grocery/convenience/clothing «{magazine}» | shop; store | магазин
into «exploitation» | operation | в эксплуатацию
ischemic/hemorrhagic/cerebral/brain «{insult}» | stroke | инсульт
judicial «medical» {expert/examination/expertise} | forensic | судебно-медицинская экспертиза
judicial «{executor/performer}» | bailiff | судебный исполнитель
judicial-medical | forensic | судебно-медицинский
livestock/pig/pig-breeding/poultry/greenhouse/hog {complex} | farm | животноводческий комплекс
luggage/storage/baggage «{camera}» | lockers | камера хранения
main/nearest/obvious {pretender} | contender | главный претендент
market/price/economic/favorable/foreign-trade «conjuncture» | conditions | рыночная конъюнктура
maternity/intensive/postpartum/postoperative/hospital «{chamber}» | ward | палата
medical/surgical/dental/cosmetic «{manipulation}» | procedures | медицинские манипуляции
military/training/test/waste/garbage/shooting/solid/msw/landfill/tank «{polygon}» | range; landfill | полигон
most/especially/particularly/very/extremely «actual» {problem/topic/issue/question/theme/task/information} | pressing; topical | актуальный
no {pretension} to/against | no complaints about | нет претензий к
no «{claim}» to the? {player/referee/coach/quality/team/refereeing/organizer} | complaints about | нет претензий к
nuclear/atomic «{object}» | facility | ядерный объект
of «principled/principal» importance | fundamental | принципиальное значение
on «stationary» {treatment/care} | in hospital | на стационарном лечении
on/from/to/onto the «{scene}» of the? ADJ/PROPN? {theater/theatre/opera} | stage | на сцене театра
on/under «ambulatory» {treatment/observation} | outpatient | на амбулаторном лечении
opponent's/rival/opposing «{commands}» | teams | команды соперников
passenger/emergency «{board}» {land/make/crash} | plane | борт
personal {cabinet} | account | личный кабинет
personal «{office}» on/of the? ADJ? {website/portal/site/taxpayer} | account | личный кабинет
political «{formation}» in the {parliament/council} | party; group | политическое образование
political/election «{technologist/technologists}» | strategist; spin doctor | политтехнолог
political/electoral «technologist» | strategist; spin doctor | политтехнолог
pre-investigation/pre-inquiry/prosecutor's «{check/verification}» | inquiry | доследственная проверка
prison/solitary/isolation/jail/detention «{camera}» for | cell | тюремная камера
procedural/procedure/dentist/massage/director's/investigator's/manipulation/psychologist's «{cabinet}» | room; office | процедурный кабинет
puck {difference} | goal difference | разница шайб
purulent/lacunar «angina» | tonsillitis | ангина
remains/remain/becomes/became/become «actual» ,/for/today/again/in | relevant; topical | остаётся актуальным
resting/rested in/at {turkey/egypt/sochi/crimea/dubai/thailand/maldives/resort/abroad} | on holiday in | отдыхать в
scientific {supervisor} of the {institute/project/center} | academic director | научный руководитель
scientific {worker/employee} | researcher | научный сотрудник
scored «{ball}» | goals | забитые мячи
senior/junior/leading scientific {worker/employee/associate} | researcher | старший научный сотрудник
snow-removal/snow-clearing/household/utility/road-building/snow-plowing «{technique/technics}» | machinery; appliances | техника
space/descent/unmanned/deep-sea/lunar/interplanetary «{apparatus}» | spacecraft; vehicle | космический аппарат
starting/start «{protocol}» | start list | стартовый протокол
stomatological/stomatology {clinic/polyclinic/office} | dental clinic | стоматология
stormy/whirlwind/service/resort «{novel}» | affair; romance | бурный роман
target/mass/multimillion/wide/multi-million «{auditorium}» | audience | целевая аудитория
the «board» {make/made} an? emergency/forced/urgent? landing | plane | борт
the «consequence» {believe/establish/consider/continue/find} | investigation | следствие считает
the «{composition}» {derail/depart} | train | состав
transport «collapse» | gridlock | транспортный коллапс
under NUM percent per annum | at | под процентов годовых
very/most/more/extremely/quite «perspective» !on !of !to | promising | перспективный
visiting {trade} | street stalls; off-site | выездная торговля
whole/entire «complex of» {problem/issue/question} | range | целый комплекс проблем
within the framework of the «action» !plan !program !programme | campaign | в рамках акции
within the framework of the? all-russian/charity «action» | campaign | в рамках акции
your/his/her/the/their personal «office» on/in the? {website/portal/application/app/site} | account | личный кабинет
{actuality} of the? {topic/problem/issue/question/project/theme/research} | relevance | актуальность темы
{actualize/actualise} | update | актуализировать
{agitation} {material/leaflet/poster} | campaign | агитационные материалы
{applicant} for the? ADJ? {title/victory/medal/championship/gold/belt/crown} | contender; challenger | претендент на
{appoint/undergo/pass/conduct} a/an/the? ADJ? ADJ? «{expertise}» | expert examination; forensic tests | экспертиза
{aspirant} of the? {university/department/institute} | graduate student | аспирант
{camera} of {storage} | left-luggage lockers | камера хранения
{candidate} of {technical/medical/historical/pedagogical/economic/legal/biological/philological/physical/psychological/agricultural/military} sciences | PhD in ... | кандидат наук
{commit/prepare/organize/plan} a/an/the? ADJ? «{diversion}» at/on/in | sabotage | диверсия
{court} of the? appeal/cassation/appellate «{instance}» | appeals court | суд апелляционной инстанции
{cultural} «{rest}» | leisure | культурный отдых
{difference} of/in/between scored/missed/pucks | goal difference | разница мячей
{discuss} the? «{perspective}» for | prospects | обсудить перспективы
{doctor} of {technical/medical/historical/pedagogical/economic/legal/biological/philological/physical/psychological/agricultural/military} sciences | professor; PhD in ... | доктор наук
{drive/dress} «accurately» | carefully; neatly | аккуратно
{earthquake/tremor} {be/was/were} «fixed» in/on/at | recorded | зафиксировано
{earthquake} «with/of a? {force/power/strength/magnitude} of? NUM {point/ball}» | magnitude ... | землетрясение силой в баллов
{fabric} {director/employee} | factory | фабрика
{figurant} of/in | suspect; defendant | фигурант дела
{file/submit} an/the? {appellation} | appeal | подать апелляцию
{goalkeeper/goaltender/keeper} «{miss}» NUM {goal/ball} | concede | пропустил
{initiate/open/institute} a/an/the? criminal «{affair}» | case | возбудить дело
{interrogation/detention/arrest} «{protocol}» | report; record | протокол допроса
{introduce/put/hand/commission} NP? into «exploitation» | operation | сдать в эксплуатацию
{leave/left} to the {place/scene/site} {of/and} | went to | выехать на место
{lose} its/their/any? {actuality} | relevance | потерять актуальность
{miss} NUM {puck} | concede | пропустить шайбу
{miss} a/first/second/third {puck} | concede | пропустить шайбу
{narcologist} | addiction specialist | нарколог
{participate/part} in the ADJ? «{action}» "/“ | campaign | участвовать в акции
{pedagogue} of/from the? ADJ? school | teacher | педагог школы
{percents} on/for the? {loan/deposit/credit} | interest | проценты по кредиту
{pierce/punch} a/the? {penalty} | take the penalty | пробить пенальти
{pretender} for/on the? ADJ? {title/victory/post/championship/medal/place/award/role} | contender | претендент на
{pretender} to the? ADJ? {victory/post/championship/medal/award/role} | contender | претендент на
{pretend} to/for/on the? ADJ? «{post/position/role/title/victory/medal/championship/seat/award/leadership/presidency/inheritance/place}» | aim for; be in contention for | претендовать на
{prize/award} of audience/spectator/viewer {sympathy} | audience award | приз зрительских симпатий
{proof} of his/her/their «innocence» {collected} | evidence | доказательства невиновности
{real/material} «proofs» | evidence | вещественные доказательства
{receive/get} a/an ADJ «{trauma}» !patient !alert !call !team !center | injury | получить травму
{receive/get} {traumas} | injuries | получить травмы
{result/conclusion} of the? ADJ? ADJ? «{expertise}» | expert examination; tests | результаты экспертизы
{ring/earring/necklace/brooch/watch} with {brilliant} | diamonds | с бриллиантами
{score} NUM «{ball}» | goal | забить мяч
{score} a/an/his/her/winning/second/first/third/only/decisive «{ball}» | goal | забить мяч
{see/have} great/big/good/no «{perspective}» for/in | prospects | видеть перспективы
{sell/dispense/release} without/by a/the? doctor's? «{recipe}» | prescription | без рецепта
{speak/talk/say} «concretely» | specifically | говорить конкретно
{spin/twist/attribute/credit} a/an/him/her/the? ADJ? «{novel}» with | affair; romance | крутить роман
{stomatologist} | dentist | стоматолог
{take} out NUM «{credit}» | loan | взять кредит
{take} out a «{credit}» | loan | взять кредит
{traffic/jam/congestion} «{reach/of/at} NUM {point/ball}» |  | пробки баллов — explain the 10-point scale
{transfer/place/put} NP? to/in a/the common/general/regular/single/separate «{chamber}» | ward | переведён в общую палату
{verification} on/upon/into/of the? fact | inquiry into | проверка по факту
{version/material/request} of the «{consequence}» | investigators | версия следствия
{wheel/wheels} of {review/vision/observation} | Ferris wheel | колесо обозрения
{write/complain/apply/turn/appeal} to all/various/different/higher/relevant «{instance}» | authorities; courts | обращаться в инстанции
«academic» of the? ADJ? ADJ? {academy/ras/nas/ran} | academician; member | академик РАН
«actual» {topic/theme} of/for/today | topical | актуальная тема
«affair» of {fraud/murder/bribery} | case | дело о
«ambulant» treatment | outpatient | амбулаторное лечение
«command» of {developer/candidate/organizer/volunteer/scientist} | team | команда специалистов
«complex» of ADJ? {measure/work/exercise/event/service/procedure/activity/works} | set; range | комплекс мер
«complex» {lunch/dinner} | set | комплексный обед
«compromat» on/against | compromising material | компромат
«concrete» {person/people/culprit/addressee/surname} | specific | конкретный человек
«conjuncture» of the? {market/oil} | market conditions | конъюнктура рынка
«conspect» of | notes | конспект
«correspondent» {point/office} | bureau | корпункт
«culturologist/culturologists» | cultural scholar | культуролог
«dispatcher» of the? {airport/flight/air} | controller | авиадиспетчер
«expluatation/exploitation» of the? {building/house/car/nuclear/bridge/road/equipment/vehicle/station/elevator} | operation; use | эксплуатация здания
«genial» {idea} | brilliant | гениальный
«kolkhoz» {member/worker/farmer} | collective farm | колхозник
«missed» {puck} | conceded | пропущенные шайбы
«montage» of the? {equipment/structure} | installation | монтаж оборудования
«operator» of the? film !theater !theatre | cameraman | оператор фильма
«perspective» {direction/project/player/athlete/market/footballer/youngster/boxer/fighter/forward/midfielder/defender/goalkeeper/weapon/developments} | promising | перспективный
«polit-technologist/polittechnologist/polytechnologist» | political strategist; spin doctor | политтехнолог
«politologist/polytologist» | political scientist; analyst | политолог
«principal» {moment/consent} | fundamental; in principle | принципиальный
«principial/principled» {question/importance/moment} | fundamental | принципиальный вопрос
«principled» {agreement/consent} | agreement in principle | принципиальное согласие
«solid» {sum/age} | considerable; advanced | солидная сумма
«stationary» {treatment/patient/care} | inpatient | стационарное лечение
«sympathetic» {appearance/blonde/brunette} | attractive | симпатичный
«transport» {collapse} in/on | gridlock | транспортный коллапс
«{apparatus}» of/for artificial | ventilator | аппарат ИВЛ
«{auditorium}» of NUM {viewer/user/people/subscriber/reader/million} | audience | аудитория
«{bank}» of {jam/pickle/cucumber/stew/caviar/beer/sprats/condensed} | jar; can | банка
«{baton}» of bread | loaf | батон
«{cabinet}» of the? {investigator/psychologist/dentist/therapist/headmaster/physics/chemistry/speech} | office; classroom | кабинет следователя
«{cosmodrome}» {plesetsk} | Plesetsk cosmodrome | космодром
«{decade}» of January/February/March/April/May/June/July/August/September/October/November/December | ten days | декада месяца
«{game}» of the? {actor/actress} | acting; performance | игра актёров
«{intermediary}» {result/total/test} | interim | промежуточный результат
«{magazine}» of {registration/accounting/attendance} | register; log | журнал учёта
«{material}» evidence of the {crime} | physical | вещественные доказательства
«{novelty}» of the? {manufacturer/automaker} | new product; new model | новинка
«{occupant}» of the {peninsula/donbas/donbass/crimea} | occupier | окупант
«{party}» of {vaccine/drug/weapon/goods/masks/tanks/missile/humanitarian/ammunition} {be/arrive/come/deliver} | batch; shipment | партия вакцины
«{perspective}» of/for the? further? {development/cooperation} | prospects | перспективы развития
«{polygon}» of {solid/household/msw/waste} | landfill | полигон ТБО
«{production}» in/of the {criminal/civil/enforcement/executive} {case} | proceedings | производство по делу
«{prophylaxis}» of {crime/terrorism/offense/extremism/corruption/drug} | prevention | профилактика преступлений
«{protocol}» of the? ADJ? election/voting {commission} | tally sheet | протокол комиссии
«{protocol}» of {detention/interrogation/arrest/search/inspection} | report; record | протокол задержания
«{put}» in/into «exploitation» | commission; open | ввести в эксплуатацию
«{resume}» of the {meeting/report/article} | summary | резюме
«{worker}» of culture | arts workers | работники культуры
`;
