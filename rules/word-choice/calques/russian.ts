/** Calques from Russian: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const russian = `
, transfers/transmits/conveys the {correspondent/agency/channel/portal/publication/newspaper} | reports | передаёт корреспондент
, «informs» PROPN | reports | сообщает (агентство)
, «informs» the | reports | сообщает
, «told/said/reported/explained/clarified/specified/noted/added» in the {ministry/department/administration/committee/headquarters/agency/organization/company/police/union/service} | the ministry said | , рассказали в министерстве
, «transmits/transfers/conveys» PROPN | reports | передаёт (агентство)
20s/30s/40s/50s/60s/70s/80s/90s/1920s/1930s/1940s/1950s/1960s/1970s/1980s/1990s «of the last/past century» | 1990s | 90-е годы прошлого века
ARVI/ORVI/ORZ | colds; respiratory infections | ОРВИ
Brent/Urals/WTI «brand/mark» | crude | марки Brent
Instagram/Facebook/Twitter/VKontakte/TikTok «subscribers» | followers | подписчики
January/February/March/April/May/June/July/August/September/October/November/December «of the current year» | this year | текущего года
NOUN/PROPN «told how/what to» VERB | explained how to | рассказал, как
NUM ,? «of the current year» | this year | текущего года
NUM degrees of cold | minus ... | градусов мороза
NUM degrees of heat | above zero | градусов мороза
NUM effective {pass/transmission/gear/action/transfer} | assists | результативные передачи
NUM goals and NUM {pass/transmission/transfer/program/gear} | assists | голов и передач
NUM million NUM thousand | write the figure out: 1.2 million | 1 млн 200 тысяч
NUM people/men/women/children/civilians/residents/persons/workers/passengers suffered $ | were injured | пострадали
NUM people/men/women/children/civilians/residents/persons/workers/passengers suffered in/as/due/after | were injured | пострадали
NUM points after NUM «{tour}» | rounds; matches | после туров
NUM points in/on the? «asset» | with ... points | очков в активе
NUM rubles/roubles/hryvnia/hryvnias «per one? dollar/euro» in/on/at/as/against/was/is/by | to the dollar | рублей за доллар
NUM thousand NUM | write the figure out | 12 тысяч 500
NUM times less/lower/fewer/cheaper/smaller than | a third of | в 3 раза меньше
NUM {year/month} of? {deprivation} | in prison | лишения свободы
NUM {year/month} «conditionally» | suspended sentence | условно
NUM «per/for the? day/days» {in/were/was} {detected/recorded/registered/identified} | in 24 hours | за сутки
NUM «thousands of» {ruble/rouble/hryvnia/dollar/euro/people/ton} | 5,000 | 5 тысяч рублей
NUM «thousand» rubles/roubles/hryvnias/hryvnia/tenge/square/hectares/tons/tonnes/kilometers/kilometres/km/cubic/megawatts/kilowatts/liters/litres/euros | write the figure out: 757,000 | 757 тысяч
NUM «thousand» {specialist/apartment/russian/ukrainian/serviceman/subscriber/vehicle/enterprise/citizen/participant/consumer/spectator/unit/case/fan/inhabitant/copy/demonstrator/protester/refugee/patient/dose/pensioner/student/tourist} | write the figure out: 757,000 | 757 тысяч
NUM «{unit} of {equipment/machinery/technology/technique}» | vehicles; machines | единиц техники
NUM? «for/on/to the {amount/sum} of {more/over/almost}» than? NUM | worth | на сумму более
Nature/Lancet magazine | journal | журнал
PROPN has/have/had «informed that» | said | сообщил, что
PROPN «told that» !story !night !day !joke !to !lie !tale !evening | said; told reporters that | рассказал, что
^ About this/it ,? he/she/they/PROPN {write/say/tell/report/announce/state} | … said | Об этом
^ In PROPN predict/plan/propose/explain/demand/want/prepare/offer the/a/an/to/new | (who does it?) | В России предсказывают
^ In PROPN will open/build/introduce/create/launch/hold/appear/begin a/an/the/new | … will open | В … откроют
^ In/Near PROPN detained/arrested/showed/named/told/recorded/created/launched/reported/predicted/revealed/proposed/discovered/found/explained/announced a/an/the/about/how/NUM/new | (who did it?) | В … задержали
^ This is reported/stated/written/informed by/in/on | …, … said | Об этом сообщает
^ about it/this/that became/is/was known | this became known | об этом стало известно
^ about this/it/that is/was/has reported/said/stated/written/told/announced | this was reported | об этом сообщили
^ according/by/on the {calculation} of {synoptic/forecaster/weather/specialist/analyst} | forecasters expect | по расчётам синоптиков
^ add that |  | добавим — omit
^ announced/published/revealed/disclosed/determined/established/approved/presented/named/shown/clarified the {date/schedule/list/composition/winner/result/detail/number/cause/reason/size/rating/name/video/footage/calendar/price/finalist/trailer/cost} of | (name what is announced first: “The winners of ... announced”) | Объявлены победители...: an inverted headline
^ as a result of the {accident/incident/fire/collision/explosion/crash/attack/shelling/strike} , {nobody/no} one? {be} {injured/hurt/killed} | no one was hurt in | в результате ДТП никто не пострадал
^ as it became known , | it emerged that | как стало известно
^ as it follows from | according to | как следует из
^ as it turned out , | it turned out that | как выяснилось
^ as it «became» known to | ... has learned that | как стало известно
^ as {be} {specified/clarified/explained/stressed/emphasized} in/by/at the | the ... said | как уточняется в
^ as «became» known | it emerged | как стало известно
^ as «follows» from the/it/his/a/this/data/their/her/materials | according to | как следует из
^ at night the air {temperature} will {make/amount/be} | temperatures overnight will be | температура воздуха составит
^ at the presence/availability of | if there is | при наличии
^ at the {ministry/department/embassy} «said/reported/noted/clarified/explained/believe» | the ministry said | в министерстве отметили
^ at this , | at the same time | при этом
^ at «what/which time» | during which | при этом
^ at «{detection/occurrence/observance/compliance} of/with» | when; if | при обнаружении
^ became the? {winner/champion/laureate/owner/prize-winner} of the? {tournament/championship/competition/contest/prize/cup} | (subject first) | Победителем стал...
^ between/among that/those/thus , | meanwhile | между тем
^ by/for/in his/her/their words , | according to him | по его словам
^ by/on the «data/information» of | according to | по данным
^ by/on/at/to his/her/their opinion | in his opinion | по его мнению
^ died the? {actor/actress/singer/director/writer/composer/footballer/journalist/artist/poet/scientist/politician/coach/soloist/musician/legendary/famous/former} | (subject first: “Actor ... dies”) | умер актёр
^ earlier/previously it/this {become/be} {known/clear} about/that/who/how | earlier reports said | ранее стало известно
^ for today , | today; so far | на сегодня
^ for today there/we/it/in | as of today | на сегодня
^ for/on the current/present day , | as of today; now | на сегодняшний день
^ for/on the/this current/present/given moment | now | на данный момент
^ from the {text/document/message/statement/letter/report/materials/words} it? «follows» that | according to | из текста следует
^ from/on his/her/its/their side , | for his part | со своей стороны
^ here already NUM | for ... now | вот уже
^ here is/it already | for ... now | вот уже
^ in PROPN died/exploded/burned/happened/occurred/disappeared/appeared/passed/collapsed/overturned/crashed NUM | (subject first) | В Казани загорелся ...
^ in PROPN died/exploded/burned/happened/occurred/disappeared/appeared/passed/collapsed/overturned/crashed a/an/the | (subject first) | В Казани загорелся ...
^ in PROPN «believe/consider/think/assure/declare/explain» that | ... believes | в Кремле считают
^ in Russia/Ukraine/Moscow/Kyiv/Kiev/Germany/Poland/Belarus/China/Crimea/Washington/Europe/London/Petersburg «said/called/commented/explained/told/denied/assessed/reacted/responded/appreciated/proposed/predicted/predict/want/decided/offered/offer/suggested/announced/stated/declared/demanded/urged/warned/accused/found/created/developed/detained/arrested/named/launched/opened/will/began/propose/confirmed» |  | в России заявили — needs a subject
^ in the NOUN/PROPN of * «reported/explained/clarified/noted/added/believe/assure/stated» that | the ... said | в ... сообщили
^ in the {ministry/department/administration/committee/headquarters/agency/company/organization/service/court/prosecutor's/association/federation} «said/told/reported/explained/clarified/specified/noted/added/consider/believe/assure/called/confirmed/stated» | the ministry said | в министерстве сообщили
^ in the? Kremlin/Pentagon/Rada/Bundestag «said/called/commented/explained/told/denied/assessed/reacted/reported/responded/appreciated/stated/declared/confirmed» | the Kremlin said | в Кремле заявили
^ in the? State Duma «said/called/commented/explained/proposed/offered/offer/suggested/demanded/urged/warned/want/wanted/announced/stated/told/adopted/approved» | a State Duma deputy said | в Госдуме предложили
^ in total/all/sum , there {be/have} been? {registered/recorded/revealed/fixed} | in all ... were recorded | всего зарегистрировано
^ in {particular/general} , it {be/go} about | in particular, it concerns | в частности, речь идёт о
^ in/by/at his/her/their {turn} , | ... for his part | в свою очередь
^ information appeared in the {media/network/press} | media reported | в СМИ появилась информация
^ it is assumed/supposed that | plans call for; the plan is | предполагается, что
^ it is {planned/supposed} to {build/open/create/complete/hold/spend/introduce/finish/launch/allocate/purchase} | there are plans to | планируется построить
^ it is «worth» noting/recalling/reminding/adding/emphasizing/mentioning that |  | стоит отметить — omit
^ it is/was planned that/to | plans call for | планируется
^ it should/must/is be? noticed/recalled/added/reminded/emphasized that |  | следует отметить — omit
^ it/this {become/get} known from the | ... reported | стало известно из
^ it/this {be} told/said/stated/written/announced/informed/communicated about/on/by/in | ... reported | об этом сообщается
^ let us «note/notice/add/specify/clarify/explain» |  | отметим — omit
^ let us/me? «recall/remind» | as reported earlier | напомним
^ let's/let us? note/notice/add/specify/clarify/explain that/, |  | отметим — omit
^ let/let's us? «recall/remind» you? that/, | as reported earlier | напомним
^ meanwhile/however/therefore , in the {ministry/department/administration/police/company/club} they/it {be}? {say/explain/assure} | the ministry says | в министерстве говорят
^ on his/her/their «{account}» NUM | he has ... to his credit | на его счету
^ on his/her/their «{account}» are/is/there | he has ... to his credit | на его счету
^ on the question of/about | asked about | на вопрос о
^ on the roads {ice/icy/snow/slippery} | icy roads are expected | на дорогах гололедица
^ on the «assumption/version» of | according to | по версии
^ on/at this/that/such «background» , | amid this | на этом фоне
^ on/at/in this/that {reason/occasion} , | for this reason | по этому поводу
^ on/at/to his/her/their «estimate/estimation/estimates/assessment/assessments» , | by his estimate | по его оценке
^ on/by the «decision» of the? {court/government/president/mayor/governor/commission/authority/council/board} | by decision of | по решению
^ on/by/to the «assessment/estimate/estimation» of {expert/analyst/specialist/the} | according to estimates by | по оценке
^ on/to/at the {call/scene} {leave/left/went/arrive} the? {police/rescuer/firefighter/ambulance/investigative} | ... went to the scene | на место выехали
^ on/to/at the {place/scene} {leave/left/work/arrive} the? {police/rescuer/firefighter/ambulance/investigative/investigator/task} | ... are at the scene | на место выехали
^ on/upon this fact | over this | по данному факту
^ on/upon/by/according this fact , | over this | по данному факту
^ on/upon/by/in the {fact/facts} of what {happen/occur} | over the incident | по факту случившегося
^ on/upon/in the fact of | over | по факту
^ photo/video of the {event/incident/scene} {appear/be} {published/appeared}? in/on the? {network/web/net} | footage ... was posted online | в сети
^ read more/also/about in/about? this/it? in the {material/article/publication} of/" | read more in | читайте в материале
^ recall ,/that | as reported earlier | напомним
^ recalling/recalled that | as reported earlier | напомним
^ recording/video/footage/photo {appear/get/hit/leak} in/to/into/on the network | ... was posted online | появилось в сети
^ see also/more in the {material/plot/story} of | see also | смотрите в материале
^ simultaneously with this/that , | at the same time | одновременно с этим
^ so/thus , {on/in/for/during/at} the? {first/second/past/last} {day/month/half/quarter} | for example | так, за первое полугодие
^ such a/an? {statement/opinion/forecast/proposal/initiative/assessment/decision/conclusion/comment/assumption} {be} made/expressed/given/put/voiced/announced/shared/taken/reached/published/adopted by/in/at/on | ... said so | такое мнение высказал
^ such {data/information/figure/statistics/result/conclusion} {be} | the figures | такие данные
^ the corresponding/relevant/appropriate {statement/announcement/message/information/post/order/document/decree/resolution/decision/data/video/step/law/bill/request/publication/petition} {be/was/appear} | the statement | соответствующий
^ the novelty/novelties AUX/VERB | the new model | новинка
^ the {child/man/woman/victim/patient} with {injury/burn/wound/fracture/trauma} {be/have} been? {delivered} | the injured ... was taken to | с травмами доставлен
^ the {essence/point} of the {question/matter/conflict/claim/innovation} {be} the/that/in/as | what it means is | суть вопроса в том
^ this/such a/an? statement was made by | ... said this | с таким заявлением выступил
^ to the «question» of/about/whether/what/how/why | asked | на вопрос
^ to/in the {place/scene/site} {be/have} been? {sent/directed} | ... were sent to the scene | на место направлены
^ to/on/by/at the opinion of | in the opinion of | по мнению
^ we add/specify/clarify/explain that/, |  | добавим, что — omit
^ we note/note/notice/noting that/, |  | отметим, что — omit
^ we will «add/note/clarify/specify» that/, |  | добавим — omit
^ we will? «remind/recall» you? , | as reported earlier | напомним
^ we «recall» that | as reported earlier | напомним
^ we/let's remind you? that | earlier it was reported that | напомним
^ what {concern} the NP , | as for | что касается
^ wherein/herewith/thereat | at the same time | при этом
^ with such a/an {statement/proposal/initiative/request/appeal/message/idea} | ... said | с таким заявлением
^ with/in reference/link to the? {source/data/agency/newspaper/press/ministry/own/police/interlocutor/publication/statement} | citing | со ссылкой на
^ {remind/recall} , {in/on/at/earlier/previously/yesterday/last/the/that} | (leave out) / earlier | напомним
^ {remind} ,/that/you | as reported earlier | напомним
^ «from/by» the words of | according to | со слов
a developed infrastructure | good facilities | развитая инфраструктура
a mountain of wounded/dead/killed/corpses/injured | very many | гора раненых
a stormy love !affair !life !story !triangle !song !match !relationship | a stormy romance | бурная любовь
a {minute/moment} of silence {honor/honour/commemorate} the {memory} | observed a minute's silence | почтить память минутой молчания
a/an corresponding {decree/order/decision/resolution/statement/law/bill/message/request/petition/application/announcement/instruction/post/video/appeal/publication/proposal/initiative/entry/photo} | a decree to that effect | соответствующий указ
a/the/his/her {measure} of {restraint/suppression} | pretrial restriction | мера пресечения
able-bodied {population/citizen} | people of working age | трудоспособное население
about this/it {write/report/inform/say/tell} PROPN | ... reports | об этом пишет
about/on/of which «it was» {reported/announced/known} {earlier/previously} | reported earlier | о котором сообщалось ранее
according to the results of the {trading/auction/day/year/month/quarter/match/tournament/season/round/draw/competition/week} | after; at the close of | по итогам
according to the words of | according to | по словам
according to the {plot/scenario} of the? {film/series/picture/play/book/novel/movie} | the film tells how | по сюжету фильма
according to the {schedule/timetable} of the? {weekend/day-off/holiday} | on a weekend timetable | по графику выходного дня
according to the {testimony/reading} of the? {thermometer/meter/counter/device/sensor} | the thermometer showed | показания приборов
according to the «assurances/assertion» of | according to | по заявлению
according to the «thought/idea/conviction» of | in the view of | по убеждению
according to the/his/her/their «opinion» of? | in the opinion of | по мнению
according to «operational {information/data}» | according to early reports | по оперативным данным
according to/with the {results/outcome} of the? NUM {half/quarter/year/month/round/tour/season/stage/day} , | after the first half | по итогам
according to/with the {results/outcome} of the? {first/second/third/last/past/current} {half/quarter/year/month/round/tour/season/stage/day} , | after the first half | по итогам
accrued {salary/wage/pension/payment} | gross pay | начисленная зарплата
accurate/precise {blow} of/by/from | goal by | точный удар
accused/accuse/accuses «for» the/a/an? {murder/theft/fraud/corruption/treason/bribery/robbery/rape/violation/attempt/extortion/espionage} | of | обвинять в
acting as/of the? {duty/duties} of | acting | исполняющий обязанности
active rest | outdoor activities | активный отдых
actor/actress/blogger/coach/deputy/economist/expert/forecaster/minister/nutritionist/presenter/psychologist/singer told about | spoke about | рассказала о
administrative {protocol/punishment/material} | citation; fine | административный протокол
air {temperature} will {warm/make/amount/constitute} | temperatures will reach | температура воздуха составит
alcohol/alcoholic {intoxication/inebriation} | drunk | алкогольное опьянение
all dots/points over/on/above the? {i/and/e} | dot the i's | точки над и
all the more that | especially since | тем более что
all the? tasks are/were/have been solved | accomplished | все задачи решены
all the? {circumstance/detail/cause} of the NOUN {be} being «clarified/specified/found/established» | under investigation | выясняются
allowed/allows NUM ADJ? {mistake/blunder/inaccuracy/miss/slip} | made | допустил промах
allowed/allows a/an/several/gross ADJ? {mistake/blunder/inaccuracy/miss/slip} | made | допустил промах
allows/allowing to {reduce/increase/use/make/get/improve/avoid/solve/create/receive/save/find/see/keep/obtain/achieve/determine/identify/provide/maintain/protect/ensure/say/speak/conclude/hope/assume/understand/pay/control/detect/predict/store/preserve/restore/quickly/significantly} | allows us to; makes it possible to | позволяет сделать
along/through/by diplomatic {line} | through diplomatic channels | по дипломатической линии
along/through/by/via «the line/lines of» the? {ministry/foreign/un/interpol/fsb} | through | по линии
already the {second/third/fourth/fifth/sixth} {year/month/week/day} | for the ... year running | уже третий год
also/previously/later/additionally «informed that» | said | сообщил, что
amateur/choreographic/vocal/folk/national/children's/creative/vocal-instrumental {collective} | ensemble; group | творческий коллектив
ambulance {brigade} | ambulance crew | бригада скорой
ambulance {car/machine/carriage} | ambulance | машина скорой помощи
ambulance/medical/resuscitation {brigade/crew/team} {certify/ascertain/state/pronounce} {death} | pronounced dead | констатировать смерть
an? inspection/check {be} being carried/conducted out? on/about/into this fact | is being investigated | по данному факту проводится проверка
an? operational {headquarters/staff} for/to/on {combat/control/prevent/fight/coronavirus/the} | task force | оперативный штаб
analogous {period} | same period | аналогичный период
analysts/astrologer/doctor/doctors/economist/expert/experts/forecasters/nutritionist/scientists named the best/main/most/worst/reason/reasons/cause/causes/date/dates/time/conditions/way/ways | said what … | назвал
answered to the {question/call/letter/accusation} | answer the question | ответить на вопрос
answering {measure/step/strike/blow/action} | retaliation | ответные меры
area/number of natural {fire} | wildfires | природные пожары
arrested in absentia | a warrant was issued; ordered arrested in absentia | заочно арестован
as it follows from the | according to | как следует из
as part of Spartak/Zenit/CSKA/Dynamo/Lokomotiv/Shakhtar/Krasnodar/SKA/Avangard/Rostov/Khimki/Torpedo | with | в составе ЦСКА
as reported/informed/noted/specified/told/added in/by the «press» of | the ... press office said | как сообщили в пресс-службе
as {ministry/department/agency/company/committee} {specify/explain/clarify/tell/inform/transmit} | the ministry said | как уточнили
as «specified/explained/clarified/noted/told/informed/added» in the {ministry/department/agency/administration/committee/headquarters/police/service/company/press/prosecutor's/court/office/club} | the ministry said | как уточнили в министерстве
at night to/of Friday/Saturday/Sunday/Monday/Tuesday/Wednesday/Thursday/January/February/March/April/May/June/July/August/September/October/November/December | overnight into | в ночь на
at the age of from NUM | aged | в возрасте от
at the nearest {time} | soon | в ближайшее время
at «the expense of» the? {federal/regional/city/state/budget/budgetary/fund/sponsor/grant} | paid for by | за счёт бюджета
at/by/on his/her/their own {desire/wish} | voluntarily | по собственному желанию
at/for the/a price «from» NUM | from | по цене от
at/in the given {moment/time} | now | в данный момент
at/in the stage of completion/coordination/approval/implementation/elaboration/realization/realisation | nearing completion; being agreed | на стадии завершения
at/in/by/to «times» {more/increase/exceed/higher} | many times | в разы
at/on the * «kilometer/kilometre» of the {highway/road/route/motorway/track} | the 12-km mark | на 12-м километре
athlete-violator/driver-violator/driver-offender/teenager-offender/official-bribe-taker/judge-bribe-taker/policeman-hero/teacher-pedophile |  | водитель-нарушитель — one noun
became known about the/a/an/his/her/their/new | emerged | стало известно о
became known on/in/from/to/after/yesterday/today/late/the | emerged | стало известно
became/become the {reason/cause} of/for | caused | стать причиной
became/become {participant} of/in | took part in | стать участниками
became/become/becoming the {owner/owners/holder/possessor} of NUM? {medal/prize/cup/award/silver/bronze/gold} | won | стал обладателем
became/become/becoming the {owner/owners/holder/possessor} of the? {medal/prize/cup/award/silver/bronze/gold} | won | стал обладателем
behind/after the rudder | at the wheel | за рулём
black sky {mode/regime} | smog warning | режим чёрного неба
blockade {survivor} | siege survivors | блокадники
bodily {injury/harm/damage} of {various/varying/different} | various injuries | телесные повреждения
budget/budgetary {means/money} | public money | бюджетные средства
bullet series | shootout | серия буллитов
bust/overkill/overabundance with/of/in cards | too many bookings | перебор карточек
by all costs | at all costs | любой ценой
by any price/cost | at any cost | любой ценой
by one and a half/half {times} | by 50 percent | в полтора раза
by the version of | according to | по версии
by the {force} of the? {employee/specialist/volunteer/resident/student/enthusiast/activist} | by | силами
by «instruction/assignment» of the? {president/governor/mayor/head/minister/government} | on the orders of | по распоряжению
by «operational {means/way/measures}» | by detectives | оперативным путём
by/according-to/on/following/at the «results» of the {meeting/negotiation/talk/conversation/visit/summit/trip} | after | по итогам встречи
by/along/on {stair/ladder/staircase} {march/marches} | down the stairs | по лестничным маршам
by/in direct/straight text | bluntly | прямым текстом
by/in prior/preliminary/previous {conspiracy/agreement/collusion/concert} | acting together | по предварительному сговору
by/on preliminary {data/information/version/estimate} | according to preliminary reports | по предварительным данным
by/on/following/according the {result} of the? {trading/bidding/auction} {dollar/euro/ruble/index/,} | at the close | по итогам торгов
by/on/for those/these/such or other/another {reasons} | for one reason or another | по тем или иным причинам
by/on/in {specialty/speciality} he/she is | is by profession | по специальности
by/on/to the big/large/great {account/score} | by and large | по большому счёту
cancerous {disease} | cancer | раковое заболевание
capacity/cost/price of? {a/the/one} {square} {meter/metre} {be/make/amount} | the price per square metre | стоимость квадратного метра
capital {repair/overhaul} | major repairs | капремонт
capital {repair/repairs/overhaul} of/in/fund | major repairs | капитальный ремонт
car/bus {salon} | inside of the car; dealership | салон автомобиля
car/cars/vehicle/vehicles/smartphone/equipment/drug/vaccine/drugs/vaccines/goods/clothes/weapons/aircraft of foreign/domestic/russian/chinese/ukrainian/german/japanese/american/own production | foreign-made | иностранного производства
cardiovascular {insufficiency} | heart failure | сердечно-сосудистая недостаточность
carriageway of the? {road/street/highway/avenue} | roadway | проезжая часть
catarrhal/cold {disease} | colds | простудные заболевания
children's/adult/city {polyclinic} | clinic | поликлиника
children/schoolchildren/teenagers/adolescents/people/citizens/men/women/persons/residents aged? «from» NUM to NUM years !old | aged … to … | от 3 до 7 лет
citizens of the Russian Federation {who/will/can/have/may} | Russians | граждане РФ
city-hero/city-heroes/city-millionaire/millionaire-city/millionaire-cities/cities-millionaires/hero-fortress | city of over a million | город-миллионник
civil {husband/wife/spouse} | partner | гражданский муж
civil {memorial/requiem/panikhida} | public memorial service | гражданская панихида
cloudy with clearings | partly sunny | облачно с прояснениями
coach-teacher/trainer-teacher/coach-instructor/senior-coach | coach | тренер-преподаватель
coaching/trainer's {headquarters} | coaching staff | тренерский штаб
coaching/trainer's/trainer {bridge} | coaching post | тренерский мостик
cold {weapon} | knives | холодное оружие
colony-settlement/settlement-colony/settlement-colonies/colonies-settlements | open prison | колония-поселение
combined/prefabricated team of {russia/ukraine/country/world} | national team | сборная
commissioning of new? {housing/apartment/house/square/living} | completion of housing | ввод жилья
commodity/goods turnover {be/rise/fall/grow/amount/increase/decrease/between/with/of/reach} | trade | товарооборот
common {son/daughter} | their son | общий сын
communal {payment/bill/tariff/enterprise/economy/worker/sphere/accident/infrastructure} | utility | коммунальный
communal/common {apartment/flat} on/in the? {street/center/petersburg} | shared flat | коммуналка
community-acquired/out-of-hospital/extra-hospital pneumonia | pneumonia | внебольничная пневмония
company-developer/company-operator/firm-manufacturer/company-manufacturer/company-owner/company-contractor/company-carrier/company-supplier/plant-manufacturer/factory-manufacturer/firm-developer/bank-creditor/company-perpetrator | the developer | компания-застройщик
compared/comparison «with/to the {same/similar/analogous} {indicator}» | figure | с аналогичным показателем
competent {organ} | authorities | компетентные органы
complicated/complex {weather/meteorological} {condition} | bad weather | сложные погодные условия
conditional {term/imprisonment/punishment} | suspended sentence | условный срок
condolences in/with connection | over | соболезнования в связи
cope with control/controls/driving/management/steering | control the car | не справиться с управлением
could not have thought that | could not have imagined | не могла и подумать
country-aggressor/aggressor-country/state-aggressor/country-terrorist/country-occupier/country-organizer/country-participant/country-participants/countries-participants/country-sponsor/state-guarantor/country-guarantor/countries-guarantors/country-exporter/country-importer/member-country-participants | aggressor | страна-агрессор
craniocerebral/cranio-cerebral/cranial-cerebral {injury/trauma} | head injury | черепно-мозговая травма
creative {biography/path/destiny/union/meeting} of the? {artist/singer/actor/poet} | career | творческий путь
creative {intelligentsia/evening} | artists; an evening with | творческая интеллигенция
creative {team} of {the/children/region/district/city/palace/house/culture} | ensembles | творческие коллективы
criminal {case} been {initiate/institute/excite} | opened | возбуждено уголовное дело
criminal {case} {be/was/has} {initiate/institute/excite/raise} | opened | возбуждено уголовное дело
critical/important/vital/civil infrastructure {object} | infrastructure | объекты инфраструктуры
criticized/criticised/accused/blamed/scolded in vain | wrongly | зря
dangerous {weather/meteorological/natural} {phenomenon/phenomena} | severe weather | опасные явления
debt/debts/arrears for utilities/gas/electricity/heat/heating/water/alimony/wages/salary | unpaid utility bills; arrears of | долги за ЖКХ
decree/decretal leave | maternity leave | декретный отпуск
despite on/of/to | despite | несмотря на
details are specified/clarified | details are being checked | подробности уточняются
did/not/n't cope with {control/driving/the/steering} | lost control | не справился с управлением
disappointing {diagnosis/prognosis} | grim | неутешительный диагноз
dispensary {observation/accounting/examination} | check-ups | диспансерный учёт
doctor-infectiologist/doctor-cardiologist/doctor-therapist/cardiologist-doctor/doctor-nutritionist/doctor-epidemiologist/doctor-resuscitator/infectionist/infectologist/doctor-virologist/doctor-psychiatrist/doctor-anesthesiologist/doctor-specialist | cardiologist | врач-кардиолог
dollar/euro/ruble/rouble/hryvnia/currency {course} | exchange rate | курс
domestic {celebrity/singer/actor/biathlete/viewer/showbiz} | Russian | отечественный
dot/dots/points over/above the? i/and/e | dot the i's | точки над и
dreamed/dreamt/dreaming to {become/be/get/see/go/have} | dream of | мечтать сделать
driver of the/a «foreign car» | car | иномарка
drug/weapons/arms {turnover/circulation} | trafficking | оборот наркотиков
dry {victory/win/score} | shutout | сухая победа
due to/because of technical malfunction/failure/fault | a technical fault | из-за технической неисправности
due/because to/of the? {state} of health | for health reasons | по состоянию здоровья
duty {part/unit/station} of the? {police/department/ministry/internal/mvd} | police station | дежурная часть
elephant out? of/from a fly | mountain out of a molehill | из мухи слона
eleven-meter/11-meter/eleven-metre/11-metre {shot/blow/kick/strike/penalty} | penalty | одиннадцатиметровый
emergency house/houses/housing {resettle/demolish} | condemned building | аварийное жильё
emergency {rescue/recovery/restoration} work/works | repairs; rescue work | аварийно-восстановительные работы
emergency «power/electricity outage/outages/shutdowns schedules» | emergency blackouts | аварийные отключения
enables/enabling to VERB | makes it possible to | позволяет
ended/ended-up/end/ends with the {victory} of the | ... won | завершился победой
epidemiological {well-being/welfare} | public health | эпидемиологическое благополучие
especially dangerous {criminal/recidivist/person} | dangerous criminal | особо опасный
estrada {star/singer/artist/performer} | pop singer | эстрадный
exit/exits/exited/exiting/{work}/went out in/into/to open space | spacewalk | выход в открытый космос
expensive/cheaper {price} | high prices | дорогие цены
far abroad {country} | countries outside the former Soviet Union | дальнее зарубежье
federal/regional/anti-coronavirus/republican/city operational {headquarters/staff} | response center | оперативный штаб
fell/fallen/fall/drop/dropped below the mark | below | ниже отметки
festive {site/platform/demonstration/action/salute/bow/number/date/dates} | celebration | праздничная площадка
fire {calculation/calculations} | fire crews | пожарные расчёты
first {bullet} of the? {series/shootout} | first penalty shot | первый буллит
first {pancake} is always? lumpy/a-lump/lump | you learn from mistakes | первый блин комом
first/second/both {component} of the? {vaccine/vaccination/drug/sputnik} | dose | компонент вакцины
first/second/third {group} {disability/invalid} | disabled (grade 1) | инвалид первой группы
first/second/third/fourth/fifth/NUM place in the «qualification/qualifications» | qualifying | в квалификации
first/second/third/fourth/next/final/preliminary «circle/circles» of the? {tournament/championship/competition/qualification/cup/league/draw} | round | круг турнира
fixed-route/route {taxi/minibus} | minibus | маршрутное такси
folk creativity | folk art | народное творчество
folk {festivities/festivity/walk/walks/walking} | street party | народные гуляния
folk {sign/omen} | folk wisdom | народные приметы
following/based-on «the results» of the? {meeting/negotiation/talk/conversation/visit/summit/trip} | after | по итогам встречи
food {products} of {first/daily} | groceries | продукты питания
football world {championship} | World Cup | чемпионат мира по футболу
for a/the? NUM {day/hour} in a row | for the ... straight day | сутки подряд
for already NUM | for the second ... running | вот уже
for the given/current/present moment | now | на данный момент
for the second/third/fourth/fifth/sixth/seventh/tenth {year/month/week/day} already | for the second year running | уже второй год
for the similar/analogous {period} | in the same period | за аналогичный период
for the/all/entire? «all/whole/entire time» of/since/, | since it began | за всё время
for the/this/last? {first/past} {month/quarter/half/year} of «this/the-current year/2022» {be/amount} | in | за 5 месяцев
for today's/the-current day | as of today | на сегодняшний день
for «that» , to/in-order/that | to | для того, чтобы
for «the {entire/whole} period» of {observation/pandemic/the/epidemic} | since the start of | за весь период
for/by/on/according reasons/state/condition to? of? «state/condition of health» | for health reasons | по состоянию здоровья
for/during «the past/last/previous/current day» , | in the past 24 hours | за прошедшие сутки
for/during/over the nearest {year/month/week/decade/day} | coming | в ближайшие годы
for/in a? «total {amount/sum} of» | worth a total of | на общую сумму
for/on/by family {circumstance} | for family reasons | по семейным обстоятельствам
foreign {car} {driver/collide/drive/crash/knock} | (name the make, or: car) | иномарка
frank {photo/photograph/photosession/photoshoot} | revealing | откровенное фото
frank/candid/piquant {outfit/dress/swimsuit/neckline/photo-shoot/bikini} | revealing | откровенный наряд
friendship of peoples | friendship between peoples | дружба народов
from A to Ya | from A to Z | от А до Я
from one side , | on the one hand | с одной стороны
from the first {lips} | first-hand | из первых уст
from the side of the? {government/authority/state/management/president/opponent/employee/official/society/administration/russia/ukraine/west/moscow/kyiv/kiev} | from; by | со стороны
from the? first/second {mouth} | first-hand | из первых уст
from under {guard/custody/arrest} | from custody; from the rubble | из-под стражи
from/by the words of PROPN | according to | со слов
from/by the words of the/his/her | according to | со слов
from/of his/her/their «received» {injury/wound/burn} | his injuries | от полученных травм
from/of/with the? «received» {injury/wound/burn/damage} | his injuries | от полученных травм
from/to a/the? bank {map} | bank card | банковская карта
general {educational} {institution/organization/school} | schools | общеобразовательный
goal + pass | goals plus assists | гол+пас
goal plus pass | goals plus assists | гол плюс пас
golden medal/medals | gold medal | золотая медаль
goods/products/product/item/items of first/prime/primary {necessity} | essentials | товары первой необходимости
group of persons by | acting together; with others | группой лиц
guardianship and guardianship/trusteeship/custody | child protection services | органы опеки и попечительства
guardianship {authority/organ/body} | child protection services | органы опеки
happened/occurred a/an/the ADJ? {accident/fire/explosion/collision/incident/tragedy/earthquake/conflict/fight/shooting/scandal} |  | произошло ДТП — subject first
he/she {be/have} been? «delivered to» | taken to | доставлен в
he/she/they/we/i «informed that» | said | сообщил, что
he/she/they/we/who «told that» !story !night !day !joke !to !lie !tale !evening | said | рассказал, что
head/adviser/advisor/chief of the «OP» | presidential office | глава ОП
head/deputy/employee/representative/building/specialist/website/site of the? «administration of the {city/district/region/settlement/municipality/village}» | city hall | администрация города
healthy/sedentary/active/sober {image} of life | lifestyle | здоровый образ жизни
heart attack «of the heart/myocardium» | heart attack | инфаркт
heating {networks/mains/route} of | heating pipes | тепловые сети
heavy athletics | weightlifting | тяжёлая атлетика
her/his {subscriber} {write/note/admire/appreciate/notice/rush} | followers | подписчики
high/increased/heightened {alert/readiness/preparedness} {mode/regime} | state of high alert | режим повышенной готовности
his/her/their creative {biography/path/destiny/activity/life/plan/success} | career | творческий путь
historical/historic {maximum/minimum} | record high/low | исторический максимум
home? front {toiler/laborer} | home-front workers | труженик тыла
hooligan/hooliganistic {motive/motif/motivation/intent/reasons} | vandalism; mindless violence | хулиганские побуждения
hospital/sick {sheet/leaf} | sick note; sick leave | больничный лист
hospitalized in hospitals | hospitalized | госпитализированы в больницы
household {chemistry} | cleaning products | бытовая химия
housing and communal {service/sector/economy/complex/bill/payment/tariff/facility} | utilities | ЖКХ
housing and utilities/utility {sector/service/complex/payment} | utilities | ЖКХ
housing fund/stock {be} commissioned/introduced |  | жилой фонд
housing-and-communal | utilities | ЖКХ
how it/this/that/they affects/affect/influence/influences «on» | affects | влияет на
ignition/ignitions {occur/happen/start/cover/be} in/at/on/eliminated/extinguished/localized | fire broke out | возгорание
import {substitution} | replacing imports | импортозамещение
import-substituting/import-substitution {product/program/policy/project} | home-made | импортозамещающий
in a heavy/hard {condition/state} | in serious condition | в тяжёлом состоянии
in a/an/the? closed/narrow/remote/full-time/distance/videoconference/offline {format} | behind closed doors; online; in person | в закрытом формате
in a/an/the? everyday/constant/planned/round-the-clock/strengthened/accelerated/face-to-face/24-hour/non-stop/nonstop/daily mode | round the clock; constantly | в круглосуточном режиме
in a/an/the? online/full-time/remote/round-the-clock/24-hour/everyday/face-to-face/test/accelerated/manual/distance regime | online; round the clock | в режиме онлайн
in a/an/the? solemn {setting/environment/situation} | at a ceremony | в торжественной обстановке
in a/an? obligatory/planned/compulsory/voluntary/forced/simplified/notification/voluntary-compulsory order | compulsorily; as planned | в обязательном порядке
in a/the? videoconference/video-conference {mode/format/regime} | by video link | в режиме видеоконференции
in a? medium {condition/state} | in serious condition | в состоянии средней тяжести
in annual/yearly {calculation/expression/measurement/terms} | year on year | в годовом исчислении
in case of {necessity/detection/non-fulfillment/non-compliance/victory/nonpayment} | if | в случае необходимости
in favor/favour «of the {host/guest/hosts/guests}» | to the home side | в пользу хозяев
in front of the eyes of the whole | before the eyes of | на глазах у
in full/truncated/incomplete/updated/optimal/expanded composition | at full strength; with a new lineup | в полном составе
in general/common group training | with the squad | в общей группе
in his/her/their «asset/active» NUM | has | в его активе
in native/home/hometown walls | at home | в родных стенах
in nearest/near {time} | soon | в ближайшее время
in real {calculation/expression} | in real terms | в реальном выражении
in ruble/rouble/dollar/monetary/currency/cash «equivalent» | in rubles | в рублёвом эквиваленте
in spite that/on/to | although | несмотря на то, что
in the 40th/45th/50th/55th/60th/61st/62nd/63rd/64th/65th/66th/67th/68th/69th/70th/71st/72nd/73rd/74th/75th/76th/77th/78th/79th/80th/81st/82nd/83rd/84th/85th/86th/87th/88th/89th/90th/91st/92nd/93rd/94th/95th/96th/97th/98th/99th/100th year of life | at the age of | на 80-м году жизни
in the absence of such , | otherwise | при отсутствии таковых
in the established/statutory order | as the law provides | в установленном порядке
in the first/last/twentieth/20th/tenth «{number} of» | in early/late | в первых числах
in the format of NUM for NUM | a 50-for-50 swap | в формате 50 на 50
in the frame/frames of | as part of; under | в рамках
in the near {time/days/months/weeks/hours} | coming days; soon | в ближайшие дни
in the nearest {time/future/day/month/year/week/hour/perspective} | near future; coming days | в ближайшее время
in the night to Friday/Saturday/Sunday/Monday/Tuesday/Wednesday/Thursday | overnight into | в ночь на
in the place/city/area/region/district/village happened/occurred |  | произошло — subject first
in the quality of a/an/the {experiment/gift/proof/evidence/compensation/punishment/example/argument/alternative/reward/witness/candidate} | as | в качестве
in the same time , | at the same time | в то же время
in the shortest/soonest/compressed/shortest-possible possible? {terms/term/deadline/deadlines} | as soon as possible | в кратчайшие сроки
in the {ministry/department/administration/committee/headquarters/agency/organization/company/police/service} they/it/was/were «said/told/reported/explained/clarified/specified/noted/added» that | the ministry said | в министерстве сообщили
in the {return/answer/response/reciprocal} {meeting/duel} of | second leg | ответный матч
in the «asset/active» of the? {team/club/player/athlete/national} | has ... to its name | в активе команды
in the «corresponding» {announcement/statement/message/post/document/publication} | in the statement | в соответствующем сообщении
in the «purposes/purpose/aims/goals» of {security/safety/prevent/ensure/increase/improve/provide/conspiracy/secrecy/economy/saving} | to | в целях
in the «{framework/frame/frames} of» | as part of; under; at | в рамках
in the «{number} of» January/February/March/April/May/June/July/August/September/October/November/December | in early/mid/late | в числах
in the/current/present/modern «existing/current/modern/today's/new? {realities}» | as things stand | в нынешних реалиях
in the? case of their/its? absence | if there are none | в случае отсутствия
in the? individual/team/medal/general/personal/overall/unofficial offset/offsets | standings | в зачёте
in the? order of experiment/supervision/subordination/exception | as an experiment | в порядке эксперимента
in the? social {networks} | on social media | в социальных сетях
in the? team/unofficial credit | team event | в командном зачёте
in the? {mode/format/regime} of an? {videoconference/video/conference-call/teleconference/dialogue} | by video link | в режиме видеоконференции
in the? {salon} of the? {car/bus/trolleybus/minibus/taxi/jeep} | inside the car | в салоне автомобиля
in today's/current/modern/new/present/these/modern/our/the-current {realities} | today; as things stand | в современных реалиях
in «accordance/correspondence to/from» | in accordance with | в соответствии
in «all/many/several/two/three/various/different/some/these/this/priority/main {direction}» : | areas | по всем направлениям
in «conditions of» the? {sanction/pandemic/coronavirus/self-isolation/quarantine/restriction/martial/modern/mobilization/shortage/epidemic} | amid; during | в условиях
in «connection with the fact that» | because | в связи с тем, что
in «connection with» {this/what/which/that/the-fact} ,/the/it/he/we/there/they | because of this; so | в связи с чем
in «financial/psychological/moral/emotional/sporting/technical/material plan/plans» | in this respect | в этом плане
in «monetary/money/ruble/value/currency expression/equivalent» | in money terms | в денежном выражении
in «order to that/,» | in order to | для того, чтобы
in «the direction of» {increasing/improving/developing/strengthening/reducing/creating} | towards | в направлении
in/across/throughout the «territory of» the? {district/region/republic/oblast/city/hospital/plant/school/village/enterprise/complex/settlement/kindergarten/university} | in | на территории
in/after the main/basic {time} {of/the/teams/,} | after normal time | в основное время
in/at the morning of Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday | on Monday morning | утром в понедельник
in/being a/an {sober/drunk} {state/condition/form} | sober, drunk | в нетрезвом состоянии
in/by NUM times more/less/higher/lower/cheaper/fewer | ... times as many | в 2 раза больше
in/by a? state of alcohol/alcoholic/drug/narcotic/strong/severe? intoxication | drunk | в состоянии опьянения
in/by the sum/amount of two {match/meeting/fight/game} | on aggregate | по сумме двух матчей
in/by «annual/yearly {terms/calculation/expression}» , | year on year | в годовом выражении
in/by «several times» more/less/higher/cheaper | several times as | в несколько раз
in/into a/the cuvette | ditch | в кювет
in/into a/the? numerical {majority/minority} | power play; a man up/down | в численном большинстве
in/into the main {composition} | starting lineup | основной состав
in/into/past his/her/their/the? own/empty/opponent's/rival's/opponents'/rivals'/another's/foreign {gate} | goal; net | в ворота
in/of/since/from/until/by/for/before/after the? 1991/1995/1998/1999/2000/2001/2002/2003/2004/2005/2006/2007/2008/2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026/2027/2028/2030 «year» !in !of !end !book !to !on !over !after !by |  | в 2022 году — omit year
in/on the ether of the/program/channel/radio/TV/show | on | в эфире
in/on the/a? {net/network} appeared a/the? {video/photo/footage} | a video was posted online | в сети появилось
in/the comments to the? {post/photo/video/picture/publication} | comments on | в комментариях к
in/to/at general and? whole | on the whole | в общем и целом
in/with bright/light/colourful/all? {colours/colors} {describe/tell/told} | vividly | в красках
in/with connection «with that» | because | в связи с тем
in/with «connection with the? {pandemic/coronavirus/quarantine/bad/weather/spread/situation/increase/deterioration/transition/departure/growth/approach/aggravation/epidemic/expiration/increased/martial/hostilities}» | because of | в связи с
in/within the established/prescribed/indicated {terms/term} | on time; by the deadline | в установленные сроки
independently from | regardless of | независимо от
individual mobility {means} | e-scooters | средства индивидуальной мобильности
individual {protection/protective} {equipment/means} | protective gear | средства индивидуальной защиты
information appeared/spread/circulated that | there were reports that | появилась информация
information that PROPN NP allegedly | reports that | информация о том, что якобы
information that the NP allegedly | reports that | информация о том, что якобы
informs that | says; says that | сообщает, что
informs/transmits/reports the {correspondent/edition/press-service} of | ... reports | сообщает корреспондент
injured/wounded {be/have} been? «delivered to» | taken to | доставлен в
interlocutor of the publication/newspaper/agency/portal/edition | source | собеседник издания
internal affairs {body/organ/agency/officer/employee} | police | органы внутренних дел
irrespective/regardless from | regardless of | независимо от
it became known about | details emerged of | стало известно о
it became known that/how/when/what/why/who/where | it emerged that | стало известно, что
it became known/clear from the | emerged from | стало известно из
it {be} clarified that | (say who says so) | уточняется, что
it {be} specified that | (say who says so) | уточняется, что
juvenile {child/children/son/daughter/boy/girl} | young children | малолетние дети
keeps/kept/keeping/keep NP? «on» control | monitors | держит на контроле
labor/labour {collective/veteran} | staff | трудовой коллектив
large-child/many-child/multi-child {family} | families with many children | многодетные семьи
last {bell} for/in/at {school/graduate/the} | end-of-school ceremony | последний звонок
law enforcement {organ} | law enforcement agencies | правоохранительные органы
lead/leads/led/leading to the fact that | mean that; result in | привело к тому, что
lethal {case} of/from/in/were | deaths | летальные случаи
lethal {outcome} | death | летальный исход
level of life | standard of living | уровень жизни
light athletics | athletics; track and field | лёгкая атлетика
like thunder/lightning in/from/among a clear sky | like a bolt from the blue | гром среди ясного неба
like/as {snow/thunder} on the head | out of the blue | как снег на голову
like/as {two/2} drops of water | like two peas in a pod | как две капли воды
limited health {opportunity/possibility/capability} | disabilities | ограниченные возможности здоровья
literally in/for/a few/couple/several {minute/second/hour/day/week} {before/after/ago/later} | just a few | буквально за несколько
living minimum | subsistence level | прожиточный минимум
loud {case/crime/murder/statement/scandal/resignation/divorce/victory/arrest/anniversary} | high-profile | громкое дело
magazine Nature/Cell/JAMA/PLOS/Neurology/Lancet | journal | журнал Nature
magazine The Lancet | journal | журнал
main {coach} of | head coach | главный тренер
main {director} of the {theater/theatre} | artistic director | главный режиссёр
main/basic time of the {match/meeting/fight/game} | normal time | основное время
main/senior/elder/head {trainer} of the? {national/spartak/zenit/cska/dynamo/club/team} | head coach | главный тренер
many-kilometer/multi-kilometer/multi-kilometre/many-kilometre/many-hour/many-day/many-thousand/multi-thousand/many-year | miles-long, hours-long | многокилометровый
mask/mask-glove/mask-and-glove/high-alert/self-isolation/anti-covid {regime/mode} | mask rules; lockdown | масочный режим
mass information {media/means} | the media | СМИ
mass {information} {media} | the media | СМИ
mass {walk/walking/festivity} in/on/will/be/at/,/and | public celebrations | массовые гуляния
material/article/news/text is being supplemented/amended | story is being updated | материал дополняется
maternal/maternity/mother's {capital} | child benefit lump sum | материнский капитал
maternity {house} | maternity hospital | роддом
medal piggy | medal tally | копилка медалей
medical and preventive {institution} | medical | лечебно-профилактический
medical {car} | ambulance | медицинская машина
medicinal/medical {preparation} | drugs; medicines | лекарственные препараты
medium-severity/medium-heavy/moderate-severity | moderate | средней тяжести
million/thousand {subscriber} on/in instagram | followers | подписчики в Instagram
minimum {food} {set} | basic basket of food | минимальный набор продуктов
minimum/maximum size of the? {wage/pension/fine/benefit} | minimum wage | минимальный размер оплаты труда
mirror {measure/response/answer/step} | retaliation in kind | зеркальные меры
monument/statue/bust/obelisk to/of NP was/were/be/been «opened» | unveiled | открыли памятник
moral {harm/injury} | emotional distress | моральный вред
mother-heroine/hero-mother | mother of many | мать-героиня
multi-apartment/multi-apartmental/many-apartment/multi-flat/multiapartment | apartment block | многоквартирный
multi-storey/multistorey/five-story/nine-story/nine-storey/five-storey/sixteen-story panel {house} | block of flats | многоэтажный дом
municipal {formation} | municipality | муниципальное образование
music/new/debut {clip} for/on the {song/track/composition} | music video for | клип на песню
named the {reason/date/timing/deadline/condition/symptom/cost/consequence} of/for | gave | назвать причину
narcological {dispensary/account/clinic} | drug clinic | наркодиспансер
narcotic {means/remedy/fund/product} | drugs | наркотические средства
national/folk/amateur creative {team/group/collective} | ensembles | творческие коллективы
native/home {walls} {help/helped/helps} | home advantage | дома и стены помогают
new coronavirus infection !rate !rates | COVID-19 | новая коронавирусная инфекция
newly ill/diseased/sick per/for/over/with/people | new cases | заболевших за сутки
no victims and/or injured/wounded | no one was killed or hurt | погибших и пострадавших нет
noodles on/over the/his/her/their/your/our? ears | lies | лапша на уши
not by/from hearsay | first-hand | не понаслышке
not in the eyebrow/brow | spot on | не в бровь, а в глаз
not of? the? first {freshness/youth} | stale; no longer young | не первой свежести
not {become/became} a/the/him/her {actor/singer/artist/legend/great/composer/director/writer} in/on/at | died | не стало
not/n't {choose/observe} the? {safe} {speed/distance/interval} | drove too fast / too close | не выбрал безопасную скорость
noted/said/told/wrote «in» Telegram/Instagram/Twitter/Facebook/TikTok | on | написал в Telegram
number/growth/increase/share of the? sick/ill/diseased per/for a/the? past/last? {day} | new cases a day | число заболевших за сутки
number/growth/increase/share of the? sick/ill/diseased with/by/from {coronavirus/covid-19/flu/influenza} | cases | число заболевших
occupy/occupies/occupied/occupying a/an/the ADJ? {post} of | hold the post | занимать пост
of a {mass/recommendatory/advisory/preventive/systemic/protracted/permanent} «{character}» |  | массового характера — use the adjective
of hand and heart | marriage proposal | руки и сердца
of medium/average/moderate severity | moderate; serious | средней тяжести
of urban/city type | town | городского типа
of/have/has/had/bear/carry a/an? {mass/systemic/massive/one-time/permanent/temporary/local/preventive/recommendatory/advisory/applied/point/targeted} «{character}» | is widespread | носит массовый характер
oil «of the {brand/mark/grade}» | Brent crude | нефть марки
on a/an gratuitous/reimbursable/irrevocable/free-of-charge/parity basis | free of charge | на безвозмездной основе
on his/her/their/its own/home/native {field/ice} {accept/host} | at home | на своём поле
on our/its/their/his/whose territory , | in our country | на нашей территории
on the NUM minute of the {match/meeting/game/fight/period/half} | in the ... minute | на 30-й минуте матча
on the account of PROPN NUM | PROPN has | на счету
on the distance NUM/of NUM? | over | на дистанции
on the federal wanted list | on a nationwide wanted list | в федеральный розыск
on the first/second/third/10th/20th/30th/40th/50th/60th/70th/80th/90th minute of the {match/meeting/game/fight/period/half} | in the ... minute | на 30-й минуте матча
on the scene of the? {accident/incident/crime/tragedy/fire} | at the scene | на месте
on the territory of | in | на территории
on the {personal/special} control of | personally overseen by | под личным контролем
on the {stranger/foreign/someone} {field/ice} | away | на чужом поле
on the «instruction/order/assignment» of the {president/governor/mayor/head/minister/government} | on the orders of | по поручению
on the «theme» of how/what/that | about | на тему
on the/his/her NUM {year} of {life} | at the age of (one less) | на 85-м году жизни
on the/this given/present/current moment | now | на данный момент
on the? «indicators» of | by | по показателям
on «behalf» of the {president/governor/mayor/head} {be} {hold/carry/repair/create/build} | on the orders of | по поручению
on «the fact of» the? {death/murder/fire/theft/accident/incident/explosion/attack/fraud/violation/fall/poisoning/robbery/beating/causing/detection/disappearance/what} | over | по факту
on «{decree} leave» | maternity leave | декретный отпуск
on/as/at/by the? rights of a free | as a free agent | на правах свободного агента
on/at all hundred | completely | на все сто
on/at an/the area of NUM | over an area of | на площади
on/at the NUM/ADJ year of his/her? life | at the age of | на 80-м году жизни
on/at the {first/second/third/fourth/last/final} {firing/shooting} {line/turn} | shooting stage | на огневом рубеже
on/at the? «place of» the? {accident/incident/tragedy/emergency/crash/fire/collision/explosion/murder/crime/event/impact/disaster} | scene of | на месте происшествия
on/at {alien/stranger's/someone's/other's} {field/ice/stadium} | away | на чужом поле
on/at {personal/special} control | closely watched | на особом контроле
on/at/by the? rights of a? lease/rent/loan | on loan | на правах аренды
on/at/in the fields of the? {summit/forum/assembly/conference/session} {summit/forum} | on the sidelines of | на полях саммита
on/at/in the fields of the? {summit/forum/assembly/conference} | on the sidelines of | на полях саммита
on/at/in the {base} of the? {school/university/college/hospital/institute/enterprise/faculty/academy/club/clinic/library/lyceum/museum/gymnasium} | at | на базе
on/by a number/row of {reasons/causes} | for several reasons | по ряду причин
on/by the following/various/different/unknown/family/personal/health/technical/political/that/this/the-same {reason/circumstance} | for the ... reasons | по следующим причинам
on/by the {sum/amount/result/results} of two {match/meeting/fight/game} | on aggregate | по сумме двух матчей
on/by understandable/objective/obvious/certain {reason} | for obvious reasons | по понятным причинам
on/for today's day | today | на сегодняшний день
on/in a/an? particularly/especially/extra {large/big} {size/scale/amount/sum} | large-scale | в особо крупном размере
on/in late/early terms of pregnancy | in late pregnancy | на позднем сроке
on/in the? ADJ/NUM «line/lines» of/in the? {standings/ranking/rankings/rating/classification} | place | на строчке
on/in the? night of January/February/March/April/May/June/July/August/September/October/November/December «NUM to NUM» | overnight into | в ночь с 3 на 4 марта
on/in the? night of «NUM to NUM» | overnight into | в ночь с 3 на 4 марта
on/in the? night «from» January/February/March/April/May/June/July/August/September/October/November/December/Friday/Saturday/Sunday/Monday/Tuesday/Wednesday/Thursday | overnight into | в ночь с пятницы на
on/in the? night «from» NUM to | overnight into | в ночь с 3 на 4
on/in the? night «of» Friday/Saturday/Sunday/Monday/Tuesday/Wednesday/Thursday to Friday/Saturday/Sunday/Monday/Tuesday/Wednesday/Thursday | overnight into | в ночь с пятницы на субботу
on/in/at «native/home walls/wall» | at home | в родных стенах
on/in/during added/compensated {time} | stoppage time | в добавленное время
on/to «a well-deserved rest» , | retirement | заслуженный отдых
on/upon/in «the background of» the? {fact/news/statement/sanction/pandemic/coronavirus/conflict/war/crisis/growth/rise/fall/situation/stress} | amid | на фоне
on/with/by own {force/forces} | on their own | собственными силами
oncological {disease/patient/illness/pathology/dispensary/formation/disorder} | cancer | онкологическое заболевание
oncoming {strip/band} | oncoming lane | встречная полоса
one and a half times more/less/higher/lower/as/cheaper/the | 50 percent more | в полтора раза
one-time/lump-sum/one-off material {assistance/aid/help/support} | a one-off payment | единовременная материальная помощь
open {burning/combustion/fire} {be/have} been? eliminated/liquidated/extinguished | the flames were put out | открытое горение ликвидировано
operational and {search/investigative} | investigative | оперативно-розыскной
operational services {arrive/work/be/report/leave/go/eliminate} | emergency services | оперативные службы
operational {search/investigative} {measure/activity/event/action/work} | investigative measures | оперативно-розыскные мероприятия
operational {shooting/filming/footage/survey} | police video | оперативная съёмка
operational-search/operational-investigative/operative-search/operatively-search | investigative | оперативно-розыскной
order {issue/issuance/issuing/extradition/delivery} {point} | pick-up point | пункт выдачи заказов
outsider/outsiders of the {championship/league/tournament/table/season/group} | bottom club | аутсайдер чемпионата
overcame/overcome/overcomes the {mark/threshold/barrier/milestone} | passed | преодолеть отметку
overkill/overabundance/excess/bust/exceeding of yellow {card} | too many bookings | перебор жёлтых карточек
panel/high-rise/multi-storey/multistory/multi-story/five-story/nine-story/nine-storey/five-storey/sixteen-story {house} | block of flats, apartment building | многоэтажный дом
parade {calculation/calculations/box/boxes} | marching column | парадный расчёт
pedestrian {transition/passage} | pedestrian crossing | пешеходный переход
people's/folk favorite | everyone's favorite | народный любимец
people/persons «of personnel» | personnel | человек личного состава
per «one» {dollar/euro/barrel/person/ton/tonne/kilogram/ruble/rouble/share/square/month/day/hour/capita/year/unit/liter/cubic} | per | за один
perspective/perspectives of membership/accession/joining | prospect of | перспектива
photo-fact/photo-selection/photo-report/photo-session/photo-shooting/video-fixation/photo-fixation/video-selection | photo; photo shoot | фотосессия
photo/photos/video/videos/footage/picture/pictures/clip {appear} on/in the network | online | в сети
physical/juridical {face/faces} | companies; individuals | физические лица
physical/juridical {person/persons/entity} | individuals; companies | физические лица
piggy bank of the? ADJ/PROPN? {team/club/athlete/medal} | tally | копилка
pilot-cosmonaut/cosmonaut-pilot/cosmonaut-tester/test-cosmonaut/test-cosmonauts | cosmonaut | лётчик-космонавт
place in the «{gate}» of? | in goal | место в воротах
pneumatic {pistol/rifle/weapon/gun} | air gun | пневматика
police/law-enforcement/fsb/sbu/customs/dps {employee} | police officers | сотрудники полиции
portal of state/public/municipal services | state services website | портал госуслуг
post-match {bullet/throw/shot/penalty} | shootout | послематчевые буллиты
power block of the/government/russia | security services | силовой блок
pre-retirement/pre-pension/prepension {age/person/people/citizens} | people near retirement | предпенсионный возраст
pre-trial/pretrial/investigative/temporary detention? «{isolator/insulator}» | remand prison | СИЗО
prefabricated {team} | national team | сборная
preferential {medicine/drug/travel/parking/category/meal/mortgage/gasification/ticket} | subsidized; free | льготные лекарства
preferential/privileged/beneficiary {category/categories} of {citizen/people/population} | people entitled to benefits | льготные категории граждан
pregnant with the first/second/third {child} | expecting her ... child | беременна первым
preliminary/main/working/priority version of the? {investigation/incident/accident/crash/tragedy/murder/fire/explosion/crime/death/disaster/disappearance/investigator/police/event} | theory | основная версия
preventive measure in/was/has/for {the/chosen/elected/selected/been/him/her} | pretrial restriction | мера пресечения
preventive/prophylactic/explanatory {conversation} | a warning | профилактическая беседа
primary housing market | new homes | первичное жильё
prize/prize-winning {place/places} | podium finish | призовое место
problematic {issue/question} | a problem | проблемный вопрос
productive/resultative {pass/transfer/transmission/gear} | assist | результативная передача
prohibited/banned to {use/enter/leave/sell/work/eat/go/hold/travel/wear/drive/import/export/smoke/be/have/publish} | ban the use of; forbidden to | запретить использовать
psychoneurological/neuropsychiatric/psycho-neurological {dispensary/boarding/hospital} | psychiatric clinic | психоневрологический диспансер
public catering {enterprise/establishment/point/place/facility/organization/outlet} | restaurants and cafes | общепит
public/wide/social resonance | stir; outcry | общественный резонанс
raised/raise/raises the «question/issue sharply/bluntly/squarely» | raised the matter | ставить вопрос ребром
reacted to the information that | reacted to reports that | отреагировал на информацию о том, что
reacted/reacts on the/this/his/her {statement/news/word/decision/post} | reacted to | отреагировать на
reanimobile/reanimatologist/resuscitationist | intensive-care doctor; ambulance | реаниматолог
received/receive/receives/get/got bodily {injury/harm/damage} | was injured | получил телесные повреждения
reception of {citizen} | meetings with the public | приём граждан
recommends/advises to {use/avoid/drink/eat/do/visit/take/buy/wear/stay/keep/pay/refrain/observe/start/limit/give/choose/contact/consult/add/not} | recommend doing | рекомендует делать
red-whites/red-blues/blue-white-blues/blue-and-white-blues/blue-white-blue/blue-and-white-blue/green-blacks/red-greens |  | красно-белые — name the club
refused to satisfy the? claim/claims/appeal/complaint/petition/motion/lawsuit/request | dismissed | отказал в удовлетворении
regulated/unregulated pedestrian? crossing/crossings | crossing with / without lights | регулируемый переход
repair/emergency/recovery/installation/investigative {brigade} | crew | ремонтная бригада
repair/emergency/rescue and {restoration/recovery/rescue} work/works | repairs | аварийно-восстановительные работы
rescue/search/recovery/restoration/repair {works} are/were/have/continue/will/began/on/at | rescue work | спасательные работы
resonant/high-resonance/resonance {case/crime/murder/incident/event/statement/accident/story/law/topic} | high-profile | резонансное дело
rubbles | rubble | завалы
sanctions/sanction {restriction} | sanctions | санкционные ограничения
sanitary and epidemiological/anti-epidemic {welfare/well-being/situation/rule/norm/control/supervision/service/station/standard/measure/requirement} | public health | санитарно-эпидемиологический
sanitary {aviation/doctor/physician} | air ambulance; health official | санавиация
sanitary-epidemiological/sanitary-and-epidemiological/sanepid/sanitary-hygienic | public health | санитарно-эпидемиологический
scored/abandoned/thrown {puck/washer} | goals | заброшенные шайбы
search-and-rescue/repair-and-restoration/emergency-rescue/restoration-and-repair/emergency-recovery works/work | rescue work | аварийно-спасательные работы
second freshness | stale | вторая свежесть
secondary {housing} | resale homes | вторичное жильё
serious/grievous/moderate/minor/slight/grave harm to health | grievous bodily harm | тяжкий вред здоровью
several/various/main/all versions are being investigated/worked/checked | theories | рассматриваются версии
short {closure/shorting} of the? {wiring/electrical} | short circuit | короткое замыкание
short-term/short-time {rain/precipitation/shower} | showers | кратковременные дожди
signal about the/a {fire/accident/explosion/ignition/incident/emergency} | report of | сигнал о пожаре
silver {volunteer} | older volunteers | серебряные волонтёры
silver/bronze {prize-winner/prizewinner/laureate} | medalist | бронзовый призёр
silver/bronze {winner} of the? {olympics/olympic/world/game/championship/european/tournament} | medalist | серебряный призёр
since the moment of | since | с момента
single day of voting | nationwide election day | единый день голосования
single/unified voting day | nationwide election day | единый день голосования
singles/single/pair/men's/women's discharge | event | в одиночном разряде
skier racer/racers | cross-country skier | лыжник-гонщик
skier-racer/ski-racer/skiers-racers/skier-biathlete | cross-country skier | лыжник-гонщик
small and medium/medium-sized {entrepreneurship} | small and medium-sized businesses | малое и среднее предпринимательство
social networks {believe/joke/laugh/ridicule/criticize/criticise/react/comment/note/notice/discuss/write/doubt/assume/rejoice} | social media users | в соцсетях
social networks {express/react/believe/joke/mock/ridicule/criticize/criticise/condemn/admire/notice} | social media users | соцсети
socially significant/dangerous {disease/event/object/goods/project/product/facility/institution/good} | essential | социально значимый
socially unprotected | vulnerable | социально незащищённый
solemn {opening/concert/awarding/reception/part/line/launch} | ceremonial | торжественный
spiritual-moral/civil-patriotic/civic-patriotic/spiritually-moral | moral; civic | духовно-нравственный
sports/football/hockey {functionary} | official | спортивный функционер
square {apartment/housing/living} {meter/metre} | square metre of housing | квадратный метр
squirrel in a/the? {wheel} | run off one's feet | белка в колесе
starting {composition} | starting lineup | стартовый состав
sticks in the/his/her/their wheels | obstacles | палки в колёса
storm {warning} {be/have} been? {announced/declared/introduced} | forecasters warned of storms | штормовое предупреждение
strict/general/special «regime» {correctional/colony/penal} | high-security penal colony | колония строгого режима
strong-willed/volitional/willful {victory/win/comeback} | come-from-behind win | волевая победа
subscription on/about/of/not {leave/leaving/departure/non-leaving/not/to} {leave}? | an order not to leave town | подписка о невыезде
suburban electric {train} | commuter train | электричка
such/these/this {data/information/figure} {be/contain} provided/given/cited/presented/contained/published by/in | the figures come from | такие данные приводит
sucked from/out of? the? finger | made up | высосано из пальца
sugar {diabetes} | diabetes | сахарный диабет
symptoms/effects are/were expressed weakly/poorly/strongly | mild; marked | выражены слабо
symptoms/effects are/were weakly/poorly/strongly expressed | mild; marked | выражены слабо
synoptics | forecasters | синоптики
takes first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/last place in the standings/table/championship/league | is … in | занимает … место
telegram-channel/youtube-channel/instagram-account/instagram-page/instagram-stories/facebook-page/twitter-account/tiktok-account/internet-user/internet-users/internet-portal/internet-resource/internet-store/internet-shop/internet-space/press-service/press-secretary/press-center/press-attache/press-office/press-tour/news-portal | Telegram channel; press office | пресс-служба
telephone {negotiation} | phone talks | телефонные переговоры
temperature/distance/height/speed/age/turnout/inflation/rate {amount} to | was | составил
temporarily/temporary acting {head/governor/mayor/minister/director/rector} | acting | временно исполняющий обязанности
temporarily/temporary performing/fulfilling/executing | acting | временно исполняющий обязанности
thanks to the fact that he/she/it/they was/were/had | because | благодаря тому, что
the administration of the {city/district/settlement/municipality/village} | city hall | администрация города
the air temperature in/on the {night/daytime/afternoon} {will/be/make/amount} | temperatures by day | температура воздуха днём
the area of the? {fire/ignition/burning/blaze} {be/amount/reach/exceed/make/increase} | the fire covered | площадь пожара
the corresponding step | the move | соответствующий шаг
the corresponding {decree/order/decision/document/resolution/statement/law/bill/step/message/request/petition/application/agreement/announcement/information/instruction/post/video/project/appeal/entry/publication/proposal/initiative/regulation/permission/photo} | the decree | соответствующий указ
the entrance is free | admission is free | вход свободный
the first/second/third/fourth/fifth/top/last «line/lines» of/in the {standing/standings/table/ranking/rating} | place | строчка таблицы
the growing generation !of | young people | подрастающее поколение
the magazine Science | journal | журнал Science
the more so that | especially since | тем более что
the network {discuss/ridicule/laugh/admire} | people online | в сети обсуждают
the peak of the? NOUN is passed | has passed | пик пройден
the version of the? {investigation/investigator/prosecution/prosecutor/consequence/police} | the theory of | версия следствия
the {journalist's/reporter's/correspondent's} question «, whether/if/what/how» | asked whether | отвечая на вопрос, ли
the {reason/cause} for/of this/that/which/it/what became !clear !apparent !evident !known !obvious | was | причиной стало
the «board» landed/crashed/flew | plane | борт
the «similar {period} of» | same period of | аналогичный период
the «so called» | so-called | так называемый
the/a which year/day/month | year after year | который год подряд
the/an «emergency happened/occurred» | accident happened | ЧП произошло
the/this/that given {question/issue/project/problem/decision/law/document/initiative/incident/category/agreement/territory/region/method/procedure} | this | данный вопрос
there is/are/were no? dead and/or {wounded/injured} | people were killed and hurt | есть погибшие и раненые
thermal {point/network/route} | heating plant | тепловой пункт
thermometer/mercury {bar/bars/column/columns} {drop/fall/rise/show/will/go} | temperatures | столбики термометров
this or another/other {reason/measure/person/problem/country/question/issue/decision/way} | one ... or another | тот или иной
those or/and other/these {reasons/measure/people/problem/country/question/issue/thing} | certain | те или иные
throughout/across the entire/whole territory of | across | по всей территории
to the/a mark of NUM | to | до отметки
to/on/in the «total? {amount/sum} of» more/over/almost/about NUM | worth | на сумму более
to/on/in/for/at? the «{address/addresses} of» PROPN {club/player/president/team/country/authority/him/coach/government/referee/minister} | at; about | в адрес
to/on/in/for/at? the «{address/addresses} of» the {club/player/president/team/country/authority/him/coach/government/referee/minister} | at; about | в адрес
took place/held «with a full house» | to a full house | при полном аншлаге
trade/trading {object/establishment/pavilion} | shops; chain | торговые точки
trading {floor} of the? {store/shop/supermarket} | shop floor | торговый зал
transferred {coronavirus/covid-19/stroke/infection/flu/illness} | past | перенесённое заболевание
transitional window | transfer window | трансферное окно
traumatic {weapon/pistol/gun} | rubber-bullet pistol | травматическое оружие
treatment-and-prophylactic/medical-and-prophylactic/treatment-and-preventive | medical | лечебно-профилактический
unbeaten/winless/unsuccessful {series} | run | серия
under condition that/of | provided | при условии
under the article “/" | on a charge of | по статье «…»
under the condition of {compliance/observance} | provided | при условии соблюдения
under the guise of the fact that | on the pretext that | под видом того, что
under the «motto» | slogan | под девизом
under «the article» of/about {fraud/murder/theft/hooliganism/bribery/extortion/robbery} | on a charge of | по статье
under/in the «conditions of the? sanctions/pandemic/coronavirus/self-isolation/quarantine/spread» | amid | в условиях пандемии
under/in/as/within the {framework} of the? criminal {case} | in the criminal case | в рамках уголовного дела
unfavorable/unfavourable/adverse {weather/meteorological} {phenomenon/phenomena} | bad weather | неблагоприятные погодные явления
unknown persons/person {steal/attack/shoot/break/set/throw/open/fire/kill/beat/desecrate/paint/smash/blow/damage/burn} | unidentified people | неизвестные
upper {clothes/clothing} | outerwear; coats | верхняя одежда
urgent military service | conscript service | срочники
vast/extensive heart {attack} | heart attack | инфаркт миокарда
victorious/victory {series} | winning streak | победная серия
video/photo {fixation} | traffic cameras | видеофиксация
violation of {sleep/metabolism/speech/memory/vision/hearing/posture/digestion/coordination/cerebral} | disorder | нарушение сна
visit-center/visit {center/centre} | visitor center | визит-центр
voting/electoral {bulletin} | ballot papers | избирательные бюллетени
wage/payroll/salary fund/funds {be/of/grow/for} | payroll | фонд оплаты труда
water on/to the mill | grist to the mill | вода на мельницу
water supply and water? disposal | water and sewerage | водоснабжение и водоотведение
western/foreign and domestic {star/singer/performer} | Russian and foreign | отечественные и зарубежные
white crow | odd one out; black sheep | белая ворона
who/have {transfer/postpone} the? {coronavirus/covid-19/infection} | who have had | перенёсшие коронавирус
wide rental/rentals | general release | широкий прокат
will/would/can/could/should/may/must/might allow to {reduce/increase/use/make/get/improve/avoid/solve/create/receive/save/find/see/keep/obtain/achieve/determine/identify/provide/maintain/protect/ensure/say/speak/conclude/hope/assume/understand/pay/control/detect/predict/store/preserve/restore/quickly/significantly} | will make it possible to | позволит сделать
win-win/lossless/no-lose {streak/series/run} | unbeaten run | беспроигрышная серия
wind {gust} up to NUM {m/s/meter/metre} {per/a} {second} | gusts of ... kph | порывы до 20 метров в секунду
winning/decisive/only {washer} | goal | победная шайба
with a {score} of NUM in favor/favour of | (give the score) | со счётом в пользу
with a/an {working/official/friendly/two-day/three-day/one-day/business/inspection} {visit/trip} | on a visit | с рабочим визитом
with a/the? {crushing/minimal/minimum/devastating} {score} | by a wide margin; narrowly | с разгромным счётом
with a? power of NUM horsepower/hp/kW | …-horsepower | мощностью
with a? screen? diagonal of NUM | …-inch | с диагональю
with the naked fact | plainly | голый факт
with the «{participation}» of NUM ADJ? {car/vehicle/truck/bus/trolleybus/motorcycle} | involving | с участием
with the «{participation}» of two/three/four/several ADJ? {car/vehicle/truck/bus/trolleybus/motorcycle} | involving | с участием
with «the/a request/appeal/proposal» to {help/find/check/provide/ban/introduce/cancel/conduct/consider/take/give} | asking to | с просьбой
with/for «the? {aim/goal/purpose} to» | to | с целью
with/through lowered {sleeves} | carelessly | спустя рукава
within the framework of the national/federal/regional/municipal/state {project/program/programme} | under | в рамках нацпроекта
within the {frame/frames/scope/limits} of the? {project/program/programme/event/festival/visit/forum/criminal/campaign/action/national/state/federal/regional/investigation/case/exercise/tour/summit/championship/conference/agreement/contract/operation/tournament/week/decade/day/preparation/celebration} | as part of | в рамках
within/in the {criminal} {case} on/about/of the? {fraud/embezzlement/theft/murder/bribe/bribery/negligence/abuse/terrorist/illegal} | in the fraud case | по делу о
within/in the {framework/frame/frames} of the {celebration/day/festival/year/week/decade/anniversary} | during, as part of | в рамках празднования
without essential {precipitation} | mainly dry | без существенных осадков
workers of the rear | home-front workers | труженики тыла
world championship in/on football | World Cup | чемпионат мира по футболу
writes/reports/informs the media | media reports say | пишут СМИ
year {mark} of the? {war/invasion} | one-year mark | годовая отметка
yellow/orange/red weather {danger/hazard} {level} | weather warning | жёлтый уровень погодной опасности
yellow/orange/red {level/degree} of {weather/danger} {danger}? | weather warning | жёлтый уровень опасности
{abandon} NUM? {puck/washer} | scored | забросил шайбу
{abandon} a/the/his/first/winning/only/decisive? {puck/washer} | scored | забросил шайбу
{accept/receive} {congratulations/congratulation} on/with the? {birthday/anniversary/holiday} | celebrates a birthday | принимает поздравления
{accept} the? {rival/opponent} at/on home/its/their/his | host | принять на своём поле
{accident/crash/collision/incident} with the «{participation}» | involving | с участием
{account/bill/score} {be} {opened/open} by {midfielder/striker/forward/defender/the} | ... opened the scoring | счёт открыл
{accuse/blame/suspect} of/for/in that he/she/they/the/it | accused of | обвинять в том, что
{accuse/suspect/convict} of the fact that | accuse of … -ing | обвинять в том, что
{accuse/suspect} under the article | charged with | обвиняется по статье
{accuse} him/her/them/it of the fact that | accuse of … -ing | обвинять в том, что
{acquaint} himself/herself/themselves with | saw; learned about | ознакомиться с
{act/speak/come/perform} «as an? {initiator}» of | propose, initiate | выступить инициатором
{act/speak/perform} «as a/the {guarantor/opponent/supporter/organizer/organiser/partner/customer}» of the? {agreement/project/event/festival/construction/deal/tournament/competition/forum} | be the guarantor | выступать гарантом
{adhesion/sticking} of wet? snow | build-up of wet snow | налипание мокрого снега
{admit/recognize/recognise} guilt completely/fully/partially/in | pleaded guilty | полностью признал вину
{admit/recognize/recognise} his/her/their {fault/wine/guilt} {in/completely/fully/partially} | pleaded guilty | признать вину
{agree/insist} on the fact that | agree that; insist that | настаивать на том, что
{agree} «about» the? {delivery/supply/ceasefire/truce/exchange/creation/cooperation/meeting/purchase/sale} | on | договорились о
{allegedly} supposedly | allegedly | якобы
{allow} not only to | not only makes it possible to | позволяет не только
{ambassador/envoy/consul} {be} «called/invited» to/into the foreign/ministry | summoned | вызван в МИД
{ambulance/doctor/medic/rescuer/helicopter/paramedic} «{deliver}» {him/her/them/the} {victim/man/woman/child/boy/girl/driver/patient/injured/wounded} | took | доставили
{amount/sum} of the? {damage} {be/make/amount} NUM to? | damage was put at | сумма ущерба составила
{amount/sum} of the? {damage} {be/make/amount} {more/about/over/almost/estimated} to? | damage was put at | сумма ущерба составила
{announce/declare/assert} about the/his/her/their/a/an/this/it | announce | заявить о
{announce/declare} on/in/to? the/a/an? international/federal/interstate? wanted | put on a wanted list | объявить в розыск
{announce/introduce/declare} {storm} warning | warned of storms | объявить штормовое предупреждение
{announce} «about» NOUN | announce | заявить о
{appeal/turn/address} to the? {law/police/law-enforcement/competent} {enforcement}? {agency/body/authority/organ} with/for/about/on | go to the police | обратиться в правоохранительные органы
{appealability} | number of patients coming in | обращаемость
{appear/spread/circulate/publish/discuss/leak} in the {network/networks/net} | online | в сети
{appearance} of information about | reports of | появление информации о
{application} of the? {team/club/national} for the {match/season/tournament/game/championship} | squad | заявка на матч
{apply/address/appeal} to the? {doctor/medic/clinic/hospital/physician/polyclinic/police/specialist} «for? help/with» | go to | обратиться к врачам
{apply/turn/appeal/address} for medical {help/assistance/aid} | sought medical help | обратиться за медицинской помощью
{appoint/assign/prescribe} a/an/the ADJ? {examination/expertise/check/inspection/trial/hearing/audit} of/to/in/for | order | назначить экспертизу
{appoint/assign} the? {date/day/time/elections/match/game/hearing/meeting/fight} for/on/to/at | set, schedule | назначить дату
{appoint} him/her/them/the? NP? a/an? {punishment/sentence/penalty} of/in/to | sentence | назначить наказание
{appoint} on/for/at the? {post/position} | appoint to | назначить на должность
{approach/pass/fly} NP? at/to/on the/a minimum/minimal distance | at its closest | на минимальном расстоянии
{arrest} him/her/them? «for» NUM {month/day/week} | remand in custody for | арестовать на
{arrive/come/fly/go/went} to/in? PROPN? «with a/an ADJ» ADJ? visit | on a visit | прибыл с визитом
{article/sanction} {provide/envisage/assume} for? {punishment/imprisonment/penalty/deprivation} in/of/up/from/for | carries a sentence of | предусматривает наказание
{article} NUM of the «{administrative}» {code} | Article ... of the code on minor offences | КоАП
{article} NUM of? the? {CC/CCRF/CRF} | of the Criminal Code | УК РФ
{artist/actor/star} of theater/theatre and cinema/film | stage and screen actor | артист театра и кино
{artist/star/singer/celebrity/actress/actor} {share/publish/post} with? {subscribers/fans/followers}? {a/the/new}? {frame/frames/shot/personnel} | pictures | поделиться кадрами
{ascertain/certify/state/record} {his/her/the/biological} {death} of? the? {child/man/woman/victim/patient/driver/passenger} | pronounced dead | констатировать смерть
{ascertain/certify/state} his/her/the/biological/clinical death | pronounced dead | констатировать смерть
{ask/put/set} a/the/his/her/this? {question/problem} «to/before» | ask | задать вопрос
{assign/award/confer/give} him/her/them/the? a/the? {title/rank} of? {honored/honoured/deserved/merited} | named an honoured ... | присвоить звание заслуженного
{at/on} the/last {level} of last/the-previous year | unchanged from last year | на уровне прошлого года
{attempt/attempted} on/of/for «murder» | attempted murder | покушение на убийство
{attract/draw/pay} his/her/their/the/our? «attention» on | draw attention to | обратить внимание на
{attract/involve/attracted} as a/an? {suspect/accused/defendant} | name as a suspect | привлечь в качестве обвиняемого
{attract} to the? participation | involve in | привлечь к участию
{attract} to the? {extinguish/extinguishing} | sent to fight the fire | привлечены к тушению
{authority/body} of guardianship | child protection services | органы опеки
{author} of the/a/this? NUM? {goal/puck/double/hat-trick/washer} | scorer | автор гола
{author} of the/a/this? winning/first/only/decisive/second/third? {goal/puck/double/hat-trick/washer} | scorer | автор гола
{avoid/enjoy} to {be/do/make/get/become/use/go/have/take} |  | избежать сделать — gerund
{award} him/her/them «with» a/an/the | awarded him | наградил орденом
{award} the/a/an NOUN «with» a/an/the? {order/medal/diploma/prize/certificate/title/award} | awarded … an order | наградил орденом
{ban/hold/cancel/prohibit/limit/restrict/allow} of? all? «mass events» | public gatherings | массовые мероприятия
{bank/banking} {structure} {be/have/in} | banks | банковские структуры
{bank/plastic} {map/maps} | bank card | банковская карта
{bank} {organization/organisation} | banks | банковские организации
{barrel/ton} of «Brent/WTI/Urals brand/mark» | Brent | марки Брент
{be/been} «arrested until/till» | remanded in custody until | арестован до
{be/get} engaged in the fact that | work on | занимается тем, что
{be/get} {convicted/tried/sentenced/judged} under/by the? {article/articles} of/about/on/for | convicted of | осуждён по статье
{be/have/become} the? {initiator/initiators} of the {meeting/divorce/law/bill/project/action/conflict/break/separation/purchase} | initiated | выступить инициатором
{be/have} been? declared for the season | registered | заявлен на сезон
{be/have} been? {caused/inflicted/dealt/brought} {material/moral/significant/considerable/serious/economic/colossal} {damage} | suffered damage | причинён ущерб
{be/remain/come} in/to {delight/rapture/raptures} «from» | be delighted with | в восторге от
{be/remain} in relations with | in a relationship with | в отношениях с
{be/remain} in {shock} «from» | shocked by | в шоке от
{bear/carry} {criminal/administrative/disciplinary} {responsibility/liability} | be liable, answer for | нести ответственность
{bear/carry} {loss/losses} in/of {manpower/people/personnel/technique/equipment/living} | suffer losses | нести потери
{bear/wear/carry} a/an ADJ «character/nature» of? | be | носит характер
{beat/fight/struggle} like/as a? {fish} on/against/about the? ice | in vain | как рыба об лёд
{beat/update/rewrite} his/her/the/their own/personal/world {achievement} | record | обновить достижение
{become/be} a {participant} of | took part in | стать участником
{become/be} the? {culprit/perpetrator} of an/the {accident/crash/collision} | cause | стать виновником
{bed/place} {fund} {of/in/for/be/hospital} | number of beds | коечный фонд
{begin/start/proceed} to? the? {execution/fulfillment/fulfilment/performance} of {his/her/their/its/official/duty} {duties}? | take office | приступить к исполнению
{begin/start} with the fact that | begin when; begin by | началось с того, что
{bench/stock} of {spare/reserve/reserves/spares} {players}? | the bench | скамейка запасных
{beneficiary/beneficiaries} {travel/ride/pay} | people entitled to discounts | льготники
{be} awarded «with» | awarded | награждён
{be} being «specified/found out/elucidated» | being checked | уточняется
{be} deleted from the {field/pitch/ice/game} | sent off | удалён с поля
{be} fined for/on/to/in «the {amount/sum}» of? | fined | оштрафован на сумму
{be} fined «in the {amount/sum/size} of» | fined | оштрафован в размере
{be} put/delivered a diagnosis | diagnosed | поставлен диагноз
{be} reflected «on/at» the {price/cost/health/work/quality/economy/result/condition/salary} | affects | отразиться на
{be} released/freed/liberated from the/his/her? {post/office/position} | dismissed | освобождён от должности
{be} {disqualified/suspended} «on» NUM {match/game/month/year} | suspended for | дисквалифицирован на
{be} {reveal} in all? NUM {region} | recorded in | выявлены в регионах
{be} «delivered to» the? {police/department/station/duty} {station/department} | taken to | доставлен в отдел полиции
{be} «equal to» NUM {percent/%/million/thousand/rubles/euros/dollars/km/meters/people} | was | равен
{be} «equal to» about/approximately {percent/%/million/thousand/rubles/euros/dollars/km/meters/people} | was | равен
{be} «timed to» the? {day/anniversary/celebration/birthday/holiday/date/opening} | marks | приурочен к
{blow} with a/the knife | stab wounds; stabbed | удары ножом
{boast} of/about? a/an/the/her/his ADJ? figure/body/swimsuit/haircut/photo/photos/gift/bouquet | show off | похвасталась
{body/corpse} {with/without} {signs/traces/sign} of {violent/violence/a-violent} {death}? | body showed signs of violence | с признаками насильственной смерти
{body/organ/organs/department} of internal affairs | police | органы внутренних дел
{boot/boots/skate/skates/glove/gloves} on/onto a/the {nail} | hang up his boots | повесить на гвоздь
{break/broke/broken} up? {relations/relationship} with her/his/the {husband/boyfriend/wife/lover} | split from | разорвать отношения
{break/broke} the {record} «of» the? {stadium/olympics/arena/track} {for/in} | record | рекорд
{break/distinguish} {himself/herself/themselves} with/by a/an/the? {goal/double/hat-trick/pass/assist/puck/shutout} | scored | отличиться голом
{bribe/loan/compensation/reward/debt/prize/grant/subsidy/deposit/bonus/collateral/bail} «in the {amount/sum/size} of» NUM | a bribe of | взятка в размере
{bribe/loan/compensation/reward/debt/prize/grant/subsidy/deposit/bonus/collateral/bail} «in the {amount/sum/size} of» {more/over/about/almost/$/€/one/two/three/five} | a bribe of | взятка в размере
{brigade} of {doctor/medic/ambulance/firefighter/emergency/rescuer/electrician/repairman/specialist/worker/installer/power/builder} | crew | бригада врачей
{bring/attract/involve/call/hold} NP? to criminal/administrative/disciplinary {responsibility/liability/accountability} | prosecute; punish | привлечь к ответственности
{bring/brought/attract/bringing} NP? to responsibility/liability | hold to account | привлечь к ответственности
{bring/brought/bringing} the {perpetrator/culprit/guilty/person/offender} to {responsibility/liability} | hold to account | привлечь виновных к ответственности
{bring/withdraw/output} {money/fund/asset/capital} {abroad/offshore} by/with/through/under {fictitious/forged/false} | move money abroad | вывести деньги
{bring} an/the? oath | take an oath | принести присягу
{bring} his/her/their/its/our/my? ADJ? apologies/apology/condolences/condolence | apologize; offer | принести извинения
{bring} to life the plan/plans/idea/ideas/project/decision | carry out; put into practice | воплотить в жизнь
{bring} to the {clean/fresh} {water} | expose | вывести на чистую воду
{brought/withdrew/withdraw/bring} from the {operation/service/system/standing/order} | put out of action | вывести из строя
{bruise/bruising} of the? {brain/head/knee/leg/chest/spine/lung/hand/shoulder/back/soft} | bruised ... | ушиб
{bruise/stretching/sprain} of {soft/ligament} {tissue/of} | bruises | ушиб мягких тканей
{budget/budgetary} {place} in/at/of/for {university/universities/the/medical/russian/higher} | state-funded place | бюджетные места
{budget/means/resource/money/fund} of the? {budget} {of/are/will/have} {all/different/various} {level} | public funds | бюджетные средства
{build/stand/line} in a? {many-kilometer/multi-kilometer/multi-kilometre/kilometer-long/kilometers-long} {queue/jam/traffic} | queue for miles | многокилометровые пробки
{call} the? main/key/only/real? {reason/cause} of/for/why | gave … as the reason | назвал причину
{call} things with their proper? {name} | call a spade a spade | называть вещи своими именами
{camera} of {video/photo/automatic} {fixation/fixing/recording/surveillance/observation} | CCTV; traffic cameras | камеры видеофиксации
{car/model/vehicle} AUX? «received/receive/receives» a/an/the new? engine/body/design/interior/screen/gearbox/transmission/motor/bumper/grille | has; gets | автомобиль получил
{car/truck/bus/vehicle/motorcycle} «brand» PROPN | a Lada car | автомобиль марки
{car/vehicle/truck/bus/minibus/tractor/smartphone} of the? PROPN PROPN? {brand/mark/model} | a Lada car | автомобиль марки
{carbon/poisoned/poisoning} by/with/from the? {products/product} of {combustion/burning} | smoke inhalation | отравление продуктами горения
{careless/negligent/incautious} {handling/treatment} of/with fire | carelessness with fire | неосторожное обращение с огнём
{carry/bear/wear} the? {service/watch/duty} at/in/on the {border/front/post/line/checkpoint/ship/unit} | serve, stand guard | нести службу
{carry/carried/carries/carrying} out «{passenger/cargo/freight/regular/direct/air/bus}» |  | осуществлять пассажирские перевозки — use the verb
{carry/carried} out «{transportation/delivery/supply/traffic/movement/sale/payment/flight/departure/support/purchase/trade/reception/assistance/care/selection/recruitment/registration/acceptance/dispatch}» |  | осуществлять перевозку — use the verb
{carry/conduct/do} out? explanatory {work} | explain to people | разъяснительная работа
{carry/conduct/start/begin/continue} out? «{labor/labour/professional/entrepreneurial/work/working/pedagogical/teaching} {activity/activities}» | work | трудовая деятельность
{carry/exercise} out? «{control/supervision/monitoring} {over/of/for}» the? {compliance/observance/implementation/quality/execution/work/activity/fulfillment} | monitor | осуществлять контроль за
{carry} out a/an/the? ADJ? {festival/fair/contest/competition/holiday/match/tournament/ceremony/event/conference/concert/exhibition} | hold | провести мероприятие
{carry} out a/an/the? ADJ? {meeting/negotiation/lesson/conversation/talk/session/briefing} | hold | провести встречу
{cars/vehicles} {domestic} {production/auto} | Russian-made | отечественного производства
{case/materials/claim/complaint} for/to {consideration} on/in the {essence} | for trial | по существу
{case} be {transferred/sent/directed} to the? court for consideration | was sent for trial | дело передано в суд
{case} of {contamination} | infections | случаи заражения
{case} on/about/of/under/for the fact of | into | дело по факту
{category} of citizens | groups of people | категории граждан
{cause/apply/deal} NUM? NP? {knife} {wound/blow/strike} | stabbed | нанести ножевое ранение
{cause/apply/deal} him/her/the/a/several? NP? {knife} {wound/blow/strike} | stabbed | нанести ножевое ранение
{cause/apply} NUM less? than? NUM? {blow/stab} with/by/to/on | hit, stabbed | нанести удары
{cause/apply} several/multiple/numerous/no less? than? NUM? {blow/stab} with/by/to/on | hit, stabbed | нанести удары
{cause/circumstance/reason/detail/information/number/identity/data} {be} being «specified/clarified/elucidated» | under investigation | уточняются
{cause/inflict/infliction/causing} of? a? serious/grievous/moderate/minor/intentional/slight/grave harm to health | bodily harm | причинение вреда здоровью
{cause/reason} of the? {fire/accident/tragedy/explosion/incident/crash} «could/may {become/became}» | may have been | причиной могло стать
{cause/receive/get} a/an? wide/great/broad/big/large/huge/public/strong/loud/serious? ADJ? resonance | caused a stir | вызвать резонанс
{cause} a/an/the? great/big/huge/keen/genuine/lively/real/special/particular interest/delight | arouse | вызвать большой интерес
{cause} interest/delight/bewilderment/respect/sympathy in/among/of/and/from/for | arouse | вызвать интерес
{ceremony} of {farewell/parting} to/with/for | memorial service | церемония прощания
{certificate/sheet/bulletin} of temporary {disability/incapacity} | sick note | листок нетрудоспособности
{certificate} about/on {vaccination/the-vaccination} | of | сертификат о вакцинации
{champion/winner/medalist/medallist/finalist/debut} «as part of» the? | with | чемпион в составе
{championship/championships/cup/tournament/competition/team/champion/federation/olympiad/section} «on» {football/hockey/biathlon/boxing/wrestling/judo/swimming/tennis/chess/volleyball/basketball/sambo/figure/gymnastics/skiing/mini-football/athletics/handball/curling/fencing/karate} | in | по футболу
{championship} of the {country/planet/city/region/continent} | national championship | чемпионат страны
{championship} of {russia/europe/ukraine/spain/italy/germany/england/france/turkey/belarus/kazakhstan} | Russian championship | чемпионат России
{champion} of the? {country/russia/europe/ussr/ukraine/world} in/on {football/figure/hockey/boxing/biathlon/skiing/swimming} | ... champion | чемпион России по
{chase} two hares | try to have it both ways | гнаться за двумя зайцами
{check/verify/investigate/establish/record} the fact/facts of {violation/theft/death/receipt/bribery/corruption/fraud/murder/beating} | check reports of | проверят факт
{child/children's} {manual/manuals/allowance-payment} for/to/on/until/up | child benefit | детские пособия
{choose/elect/select/change/determine} a/an/the/his/her? {preventive/restraint/restrictive} measure | set bail terms; remand | избрать меру пресечения
{citizen/resident/representative} of the? older/elder/senior/silver/elegant {generation/age} | older people | люди старшего поколения
{civil/mourning/farewell} {funeral} {service/ceremony} {farewell} {will/take} | гражданская панихида | 
{climatic/climate} norm | average for the time of year | климатическая норма
{clip} on/to the? {song/track/composition} | video for | клип на песню
{close} his/her/their/its/the/our? {eye/eyes} on the/this/these/such | turn a blind eye to | закрывать глаза на
{close} the eyes to | turn a blind eye to | закрыть глаза на
{collective} of the? {hospital/school/plant/enterprise/theater/theatre/company/factory/university} | staff | коллектив
{colony} of {strict/general/special/settlement} {regime}? | high-security prison | колония строгого режима
{column} of the? {thermometer} | temperature | столбик термометра
{come/enter/go} out for/on/to «a/the? {replacement}» | came on as a substitute | вышел на замену
{come/go/appear/enter} on/for/to «the/a? replacement» | came on as a substitute | вышел на замену
{come/go/break/take/get} forward/ahead/lead in the? {account/score} | took the lead | вышли вперёд в счёте
{come/go/get} out dry from/of | get off scot-free | выйти сухим из воды
{come/go} out married | got married | вышла замуж
{come/go} out to people | came near people | вышел к людям
{come/go} out {ahead/forward} in the {score} | took the lead | выйти вперёд
{come/step/go} «{forward/out} with» a/an/the {proposal/initiative/statement/appeal/request/report/speech} !to | make, put forward | выступить с предложением
{come} out with a/an/the/his? ADJ? «initiative/criticism/appeal/condemnation» | propose | выступить с инициативой
{come} to a common denominator | agree | прийти к общему знаменателю
{come} to a common opinion | agree | прийти к общему мнению
{come} to a single opinion | agree | прийти к единому мнению
{come} to himself/herself/themselves | recover; come round | прийти в себя
{come} to his/her/their senses from | get over; recover from | прийти в себя от
{comment} on the «words» of/by/about | remarks | прокомментировал слова
{commission/commissioned} NUM * square {meter/metre} | built | ввели кв. м
{commission/put/enter} of housing in/into operation | completion of housing | ввод жилья
{commission/put/introduce} NUM {square/sq} {meter/metre/m} of? {housing/living} | complete | ввести жильё
{commit/make/allow/perform/admit} a/an/the? {collision/run-over/arrival/hit/rollover} with/on/of/at | collide with, hit | совершить наезд
{commit/make/perform} a/an/the? ADJ? {hit-and-run/run-over/runover/collision} | ran over; hit | совершить наезд
{commit/make} an attempt «on/at» | tried to kill | совершить покушение на
{commit/perform} NUM ADJ? {shot/undermining/detonation/ignition} at/of/from/in/to/on/by | fired, blew up | произвести выстрел
{commit/perform} a/an/the/several ADJ? {shot/undermining/detonation/ignition} at/of/from/in/to/on/by | fired, blew up | произвести выстрел
{commit/settle/end} {scores/accounts} with {life} | killed himself | свести счёты с жизнью
{commit} a/an/the/his/her/their/several/many? ADJ? {accident/attempt/escape/flight/visit/trip/landing/journey/purchase/ascent/transaction/tour/pilgrimage/step/jump/discovery/leap/manipulation/call} | make | совершить
{company/enterprise} -? {resident} of the {technopark/zone} | tenant company | резидент технопарка
{compare/compared} the? {score/account} | tied the game | сравнять счёт
{compensation/compensate} for? moral {damage/harm/injury/suffering} | for emotional distress | компенсация морального вреда
{complete} his/her/their/a? sport/sports/sporting/player's {career} | retired | завершил спортивную карьеру
{completion} of his/her/their/a/the? sports/playing/football/professional/sport/player's/hockey? {career} | retirement | завершение карьеры
{complicate/aggravate} by the fact that also/still | made worse because | усугубляется тем, что
{concern} in connection with | over | обеспокоенность в связи
{concert/festival/exhibition/conference/match/forum/tournament/competition/ceremony/holiday/championship/event/premiere} {pass/passed} on/at/under {the/a/high} | took place | прошёл на
{concert/festival/exhibition/conference/match/forum/tournament/competition/ceremony/holiday/championship/premiere/negotiations} {pass/passed} in PROPN | took place | прошёл в
{conclude/legalize} a? {marriage} with/in | marry | заключить брак
{conclude} a/the? marriage | marry | заключить брак
{conclude} under/in arrest/custody/detention | remand in custody | заключить под стражу
{condition} is/was {assessed/estimated/evaluated/regarded} as {serious/stable/severe/moderate/critical/heavy/extremely/medium/satisfactory/average} | is in serious condition | состояние оценивается как
{conduct/hold/carry} out? a/an/the? preventive/prophylactic/explanatory {conversation/talk/raid} | warn; inform | профилактическая беседа
{conduct/lead} a healthy/active/sedentary way of life | lead a … life | вести образ жизни
{conduct/perform} a/an/the? NUM? telephone {conversation/call/talk} | spoke by phone | провёл телефонный разговор
{conduct} NUM {match/fight/game/duel} | played; fought | провёл матчей
{conduct} a/an/the? ADJ? {festival/fair/holiday/tournament/match} | hold | провести праздник
{conduct} a/the? ADJ? match/game/fight/bout with/against | play | провели матч
{confront/face} with the fact that they/he/she have/has to | have to | столкнулись с тем, что
{congratulate} NP? «on/with the holiday» | wish a happy holiday | поздравить с праздником
{congratulate} NP? «with» the/his/her {victory/birthday/anniversary/holiday/win} | on | поздравить с
{congratulation} «with/on the holiday» | holiday greetings | поздравление с праздником
{consider/investigate/check/verify/work} out? several/all/various/different/two/three/main/other/possible versions of the? {incident/death/crash/murder/fire/what/accident/tragedy/explosion/event} | theories | рассматривают версии
{consider/solve/decide/study/resolve} the question «about» | question of | рассмотрели вопрос о
{consist} in the fact that | be that | состоит в том, что
{consist} in the? fact? that | is that | состоит в том, что
{consist} «from» | of | состоять из
{contamination} with {coronavirus/covid-19/covid} | infection | заражение коронавирусом
{contract/agreement/deal/lease/program/programme/project/plan} {be} «calculated» for NUM years/months | runs for | рассчитан на
{contract/theft/purchase/order/good/equipment/agreement/product/jewelry/money/drug} «for/in the? total? {amount/sum} of» | worth | на сумму
{convict} «in/for the fact» | convicted of | осуждён за то
{correspondence} {department/faculty/form} of the? {university/institute/study/education/training} | by distance learning | заочное отделение
{cost/managed} without {victim/casualty/injury} | no one was hurt | обошлось без пострадавших
{count/rely} on the fact that | expect; hope | рассчитывать на то, что
{country} of the? far/near abroad | former Soviet states | страны ближнего зарубежья
{course/rate} of the? {dollar/euro} to the {ruble/rouble/hryvnia} | the rouble's rate against the dollar | курс доллара к рублю
{course} of the? {dollar/euro/ruble/rouble/hryvnia/currency/yuan/bitcoin} | exchange rate | курс доллара
{court} «{arrest}» {the/a/him/her} | remanded in custody | суд арестовал
{covid/coronavirus/infectious} {bed} {fund} | number of beds | коечный фонд
{create/lose/cut/save/open/provide} NUM/new? new? working places | jobs | рабочие места
{criminal} case on/about {fraud/embezzlement/theft/murder/bribe/bribery/negligence/abuse/extortion/hooliganism/terrorism/rape/illegal} | a criminal case of fraud | уголовное дело о
{criminal} case on/about/of the? {fact} of/was | a criminal investigation into | дело по факту
{criminal} case {under/on} the article | on a charge of | дело по статье
{criminal} {case} under/on the? {part/paragraph/article/item/clause} "/“/of | a criminal case (leave out the article) | по части 1 статьи
{criminal} {case} under/on the? {part/paragraph/article/item/clause} NUM | a criminal case (leave out the article) | по части 1 статьи
{criminal} {case} {be/have} been? {sent/directed/transmitted} to the? court | was sent for trial | дело направлено в суд
{criminal} {nature/character/version} of the? {death/incident/fire} {be} {excluded/not/being} | foul play was ruled out | криминальный характер
{criticism/insult/threat/accusation/reproach/compliment} «in/to/at his/her/their/my/our address» | at him; against her | в её адрес
{cross} the/a NOUN in/at «an/the unspecified/unidentified/unset/unestablished/wrong place» | jaywalked | в неустановленном месте
{culprit/perpetrator} of the {accident/crash/collision/road/fire/traffic} | the driver at fault | виновник ДТП
{culprit/perpetrator} of the {celebration/party/holiday/occasion/triumph/anniversary} | the birthday girl; the guest of honour | виновник торжества
{cup} of the? {russia/ukraine/spain/germany/england/gagarin/country/davis/kremlin} | Russian Cup | Кубок России
{damage/harm} in/for/on/at the? {amount/sum/size} of | damage worth | ущерб на сумму
{damage} «for» NUM {million/thousand/billion/ruble/rouble/hryvnia/dollar/euro} | damage of | ущерб на
{day/week/month/year} «earlier ago» | earlier | ранее
{deal/contract/transaction} «to/for/in the {amount/sum} of» | worth | сделка на сумму
{death} {was/be/had} {not/non} of? a? {criminal/violent} {nature/character} | not suspicious | не криминальный характер
{debut} «as part of» | for; with | дебютировать в составе
{decide} the {problem} | settle; solve | решить вопрос
{declare/assert} about | declare | заявить о
{decline/refuse} from? «comments» | declined to comment | отказался от комментариев
{decorate/formalize} a/an/the? {passport/visa/loan/subscription/pension/insurance/guardianship/mortgage/citizenship} | apply for; get | оформить паспорт
{decrease/decline/fall/drop/reduce/shrink/fell} by? «NUM times» | fell to a third | сократился в 3 раза
{defend/protect/guard} the {gate} of the? ADJ/PROPN? {team/national} | keep goal for | защищать ворота
{defend} his/her/the/a diploma | take a degree | защитить диплом
{deliver} to the? intensive/hospital/trauma/surgical/infectious {care/unit/ward/department} | taken to | доставлен в реанимацию
{demonstrate} DET/PRON ADJ? haircut/figure/outfit/dress/look/swimsuit/belly/bikini/ring/tattoo/hairstyle | show off | показала
{depart/leave/arrive/land} NP? «with a delay» | late | с опозданием
{depart/leave} from life | died | уйти из жизни
{departure/leaving/care} from life | death | уход из жизни
{depend/depending} «from» | on | зависеть от
{deprive/deprivation} of the? {right} to {drive/manage/control} {vehicle/a/the/transport} | driving ban | лишение права управления
{deprive/deprived} of the? {driver's/driving/driver} {license/licence/right/rights} | banned from driving | лишить прав
{deprive/deprived} of {life/lives} NUM | killed | лишить жизни
{deprive/deprived} of {life/lives} {a/the/himself/his/her} | killed | лишить жизни
{design/calculate/build} for NUM «places» | … pupils, beds, seats | рассчитан на … мест
{detachment/unit/calculation/calculations} of the? {fire/rescue} {service/department/guard} | crews | расчёты пожарной охраны
{detect/record/register/identify/die/recover/reveal} «per day» , | in 24 hours | за сутки
{devote} to the NUM/ADJ? anniversary/birthday | marking | посвящён годовщине
{dial/type} NUM {point/percent/vote/subscriber/ball} | gained; has | набрать очки
{die/died/dead/death} from/of the {received/obtained/inflicted} {wound/injury/burn} | died of his injuries | скончаться от полученных травм
{die} from/of the? injuries/wounds «obtained» | died of his injuries | скончался от полученных травм
{die} on the «place/site/scene» | died at the scene | погиб на месте
{die} on/at the? place before/from/until/and/as/, | died at the scene | скончаться на месте
{disability/invalid/invalidity/disabled} of the? first/second/third/1st/2nd/3rd group | disabled (grade 1) | инвалид первой группы
{discharge/prescribe/write} a/the? {fine} to/for/on/of | fine | выписать штраф
{discuss/describe/mention/emphasize/emphasise} «on/about» that | discuss | говорить о том
{discuss} «about» | discuss | обсудить о
{dismantle/disassemble/parse} the? {rubble/rubbles/blockages} | clear the rubble | разбирать завалы
{dismiss/fire/leave/resign/quit} at/of/by/on his/her/their own? {desire/wish/will/request} | resigned | уволиться по собственному желанию
{distinguish} himself/themselves/herself in/on/at the? NUM {minute} | scored | отличился на минуте
{distinguish} himself/themselves/herself «with» a/an {goal/double/hat-trick/shot/pass/assist/puck} | scored | отличился голом
{divide/share} the? skin of | count your chickens | делить шкуру неубитого медведя
{divorce/divorced} «with» her/his/the/a {husband/wife/spouse/actor/first/second} | from | развелась с
{divorce} «with» PROPN | from | развод с
{divorce} «with» her/his | from | развод с
{do/did} without {victim/casualty/injury/destruction} | no one was hurt | обошлось без пострадавших
{dollar/euro/ruble/rouble/hryvnia} {fall/rise/grow/cheaper/strengthen/weaken} «for/on NUM {kopeck/kopek/ruble/rouble/cent}» | by | на 5 копеек
{dollar/euro/ruble/rouble} {rose/fall/fell/rise/strengthen/weaken/grow/drop} in? {price}? on/to/by NUM {kopecks/kopeks/kopeyka/kopek/kopeck} | подорожал на 5 копеек | 
{domestic/foreign} {production} {car/vehicle/drug/vaccine/equipment} | Russian-made, foreign-made | отечественного производства
{double/doubles/hat-trick/puck/goal} «on/at the account of» | scored by | дубль на счету
{double/increase/triple} the {advantage} of the {team/host/guest/muscovite} | doubled the lead | удвоить преимущество
{draw/compile/make/fill/write} up? an? administrative {protocol/material/report} | issue a citation | составить протокол
{draw/draws/drew/drawn} attention that | pointed out that | обратил внимание, что
{draw/drew/compile/drawing} up? a/the? {protocol} against/on/for/about | issue a citation | составить протокол на
{draw} up an? {subscription/disability/pension/passport/visa/citizenship/guardianship/mortgage} | apply for; take out | оформить
{dream/think} about the fact that | think that | думать о том, что
{drink/take} {pill/tablet/drug/medicine} «from» {pressure/headache/the/cold/allergy} | for | таблетки от
{drive/fly/move/leave} out {to/into/on/onto} the? {oncoming/opposite} {lane/strip/line/traffic} | cross into oncoming traffic | выехать на встречку
{driver/wheel} of a? {foreign/domestic} {car} | (car) | иномарка
{drug/medicine/vaccine/pill/remedy/cure/medication/vaccination/inoculation} «from» {coronavirus/covid/flu/influenza/headache/cancer/covid-19/measles/polio/cough/cold/diabetes/pressure/insomnia/smallpox/tetanus/rabies} | for; against | лекарство от
{educational} {colony} | young offenders' prison | воспитательная колония
{elevator/neighbour/neighbor/resident} in/of the {entrance/porch} | in the building | подъезд
{eliminate/liquidate/extinguish/suppress} the? open {burning/combustion} | put out the flames | ликвидировать открытое горение
{eliminate/liquidate} «the {consequence/effect}» of the? {accident/disaster/flood/earthquake/fire/hurricane/explosion/emergency/attack/shelling/bad} | deal with the aftermath of | ликвидировать последствия
{emphasize/emphasise/underline/underscore} «on» the/that/this | emphasize | подчеркнуть
{emphasize/emphasise/underline} «about» | emphasize | подчеркнуть
{employee/officer/representative/head} of the? power/force/security/law {structure} | security officers | силовые структуры
{employee/representative/officer} of the? «operational services» | emergency services | оперативные службы
{employee} of the? FSB/SBU/GRU/FBI/OMON/MVD/DPS/GIBDD/SOBR/FSO | officers | сотрудники ФСБ
{employee} of the? law enforcement/police/militia/prosecutor's | police officers | сотрудники полиции
{employee} of the? ministry of internal/emergency/defense/defence | officers of | сотрудники МВД
{employee} of the? traffic/criminal/special/security/secret/investigative {police/investigation/service/force/committee} | officers of | сотрудники ДПС
{employee} of the? {customs/border/guard/colony/detention/rescue/fire} | officers | сотрудники таможни
{employee} of the? «internal affairs» | police officers | сотрудники органов внутренних дел
{end/finish/conclude} with the fact that | end with … -ing | закончилось тем, что
{end/finish} with/in the victory of | … won | завершился победой
{end/finish} «with the? score» NUM | ended 2-1 | завершился со счётом
{enjoy/use} «a? great/big/huge/high/increased/special demand/authority» | is in demand | пользоваться спросом
{enter/come/go} into/in legal force | take effect | вступить в законную силу
{enter/enroll/admit/apply} to/into/in the? {budget/budgetary} {place/department/form/places/basis} | a state-funded place | поступить на бюджет
{enter/include} in/into the number of | is among | входит в число
{enterprise/organization} of {small/medium/public/all/various/different/light/food} {and/business/catering/form/industry/type} | businesses | предприятия малого бизнеса
{enterprise} of the/public «catering» | restaurants | предприятия общепита
{enter} in/into/to the {top/composition/rating/ranking/number/trio/five/ten} | is among | войти в топ
{enter} the composition of | is part of; joined | входить в состав
{entrance/porch} of a/the ADJ? {residential/apartment/multi-storey/high-rise} {building/house} | stairwell | подъезд
{entrepreneurial/labor/labour/pedagogical} {activity/activities} | business; work; teaching | предпринимательская деятельность
{equipment/rescuer/firefighter/specialist} {be} «attracted» to/for/from | were sent | были привлечены
{establishment/institution} of public catering | restaurants and cafes | общепит
{eternal} fire | eternal flame | вечный огонь
{event/concert/exhibition/festival/conference/evening/forum} dedicated to the? NUM/ADJ? {anniversary/birthday/day} | marking | посвящённый
{event/concert/meeting/exhibition/rally/festival/celebration/conference/action/flash/visit} «timed to» NUM | marking | приуроченный к
{event/concert/meeting/exhibition/rally/festival/celebration/conference/action/flash/visit} «timed to» the/a | marking | приуроченный к
{exceed/excess/exceeding} of? his/her/their/the? official? {power/authority/powers} | abuse of office | превышение полномочий
{exceed/overcome/pass/cross/drop/fall/rise/reach} «the mark of» | passed ... | превысить отметку
{exchange} rate/course of the? {dollar/euro/ruble/rouble/hryvnia/currency/yuan} «{make/compose/amount}» | the dollar traded at | курс составил
{executor/performer} of the? main? {role} | star; who played | исполнитель роли
{exhibition/museum/shop/store/library/pharmacy/market/fair/park/cafe/restaurant/rink/office/clinic/station/bank} will «work» until/till/from/every/daily/on/during/around/without | be open | выставка будет работать
{exit/exited} to/into/in the {final/playoff/playoffs/semifinal/semi-final/semifinals/quarterfinal/quarterfinals} | advanced to | выход в финал
{exit/outgoing} to/in/into the {playoff/playoffs/quarterfinal/quarterfinals/semifinal/semifinals/final/1/8} of | reaching | выход в четвертьфинал
{exit/retire/go/went} «to/on/into pension» | retire | выйти на пенсию
{explain} by the fact that he/she/it/they/the | put down to | объясняется тем, что
{explain} «PROPN» {that/how/why/what} | explain to | объяснить кому
{explain} «him/her/them/us» {that/how/why/what} | explain to | объяснить кому
{express} the? words of gratitude/support/condolence/thanks/sympathy/regret/respect | thank | выразить слова благодарности
{extract/write/draw/issue} out? a/the {hospital/sick} {sheet/bulletin} | sign off sick | выписать больничный
{fall/get/got/fell/hit} «under sanctions/sanction/the-sanctions» | were sanctioned | попасть под санкции
{fall/get/got/fell} «under» the? {sanction/distribution/reduction/mobilization/shelling/conscription} | come under | попасть под
{fall} into the? hospital with | be taken to hospital with | попасть в больницу
{familiarize} himself/herself/themselves with the {work/exhibition/progress/production/project/course} | toured; saw | ознакомиться с работой
{fan/admirer/lover/connoisseur} of his/her/the/their? ADJ? {artist's/singer's/poet's/actor's/group's}? creativity | work | поклонники творчества
{fan/user/subscriber/follower} {be/remain} in {delight/shock} from/of/with | loved, were shocked by | в восторге от
{farewell/parting/goodbye} to/with the? {actor/singer/artist/deceased/director/writer/composer/journalist/footballer/poet/legend} {take/will/be/hold} | memorial service for | прощание с актёром
{farewell/parting} with the? {singer/artist/actor/actress/director/writer/poet/deceased} | memorial service for | прощание с
{fatal/lethal/deadly} {accident/ride} with {participation/involvement} of | involving | с участием
{federal/regional/local/city} target {program/programme} | federal programme | целевая программа
{feel/experience/learn/test/try} NP? on his/her/their/our/my own skin | at first hand | на своей шкуре
{festive/holiday} {event/events} {dedicated/devoted} to | celebrations for | праздничные мероприятия, посвящённые
{film/movie/series/clip} with his/her/their «{participation}» | in which he stars | с его участием
{film/record/shoot/capture/watch} the «happening» | what was happening | происходящее
{final} whistle of the {referee/arbiter} fixed/recorded | the game ended | финальный свисток
{find/clarify/figure/specify} out? all? the {circumstance} of | investigate | выяснить обстоятельства
{find} a common language with | get on with; reach an understanding with | найти общий язык
{fine/bribe/damage/grant/loan/debt/salary/pension/payment/prize/scholarship/bonus/compensation/reward/subsidy/funds/bail} «in the amount of» NUM | of | в размере
{fine/bribe/salary/pension/allowance/reward/prize/scholarship/bonus/remuneration/bail} in the amount of | a ... fine | штраф в размере
{fine/payment/allowance/scholarship/pension/tax/benefit/salary/award} «in the {sum/size} of» NUM | a fine of | штраф в размере
{fine/payment/allowance/scholarship/pension/tax/benefit/salary/award} «in the {sum/size} of» {more/over/about/almost/$/€/one/two/three/five} | a fine of | штраф в размере
{fine} in the amount of | fined ... | оштрафован в размере
{fire/blaze/accident/flood} {be/have} been? «liquidated/eliminated» | put out; repaired | ликвидирован
{fire/blaze/flame/burning} {be/have} been? {liquidated/eliminated} | put out | пожар ликвидирован
{fire/blaze/ignition/source} {be/have} been? «localized/localised» | contained | локализован
{fire/blaze} {be/have} been? {assigned/given} the? NUM {rank/number} | присвоен ранг пожара | 
{fire/blaze} {be/have} been? {assigned/given} the? {second/third/fourth/increased} {rank/number} | присвоен ранг пожара | 
{fire/flame/blaze/burning} {be/have} been? {localized/localised} | contained | пожар локализован
{fire/flame/blaze} {pass/transfer/switch} to | spread to | огонь перешёл на
{fire/ignition/blaze/smoke} area/zone {be/amount/reach/exceed/make} NUM | covered | площадь пожара
{fire/street} in/of the private sector | in a street of detached houses | частный сектор
{firefighter/rescuer/firemen/fireman} {rescue/evacuate/save} NUM {person/people} by/with/on the {ladder/stairs} {march/flight} | по лестничным маршам | 
{fire} {cover/engulf/embrace} an/the? {area} of NUM | the fire covered | пожар охватил площадь
{first/second/third/fourth} {course} {student/students/cadet} | first-year student | студент первого курса
{first/second/third/highest} {step/place} of/on the «{pedestal}» | podium | пьедестал
{fly/flew/flown} out? from the {cup/tournament/playoffs/championship/champions/league/premier/olympics/wimbledon} | was knocked out | вылетел из кубка
{fly/flew} into/to the {second/lower} {league/division} | was relegated | вылетел в
{fly/flew} out of/from the? ADJ/PROPN? {tournament/cup/playoff/playoffs/championship/elite/league} | was knocked out; relegated | вылетел из
{fly} out of the? {premier/elite/cup/tournament/playoff/rpl/khl} | was relegated, knocked out | вылетел из премьер-лиги
{fly} out? from the {cup/tournament/playoff/championship/champions/league/premier} | was knocked out | вылетел из кубка
{fold/put} down? his/her/their {powers/mandate/authority} | stand down | сложить полномочия
{footage/incident/moment/accident/fight} {get} on/in/into the? video/camera/frame/lens | was caught on camera | попал на видео
{formalize/formalise} his/her/their relationship | marry | оформить отношения
{forward/striker/midfielder/goalkeeper/defender/player/captain/coach} of the? «{team} of PROPN» | Russia player | сборной России
{fulfil/execute/fulfill} the main/title {role} | play the lead | исполнить главную роль
{funds/means} of the? {federal/regional/local/city/state/republican} {budget} | federal budget money | средства федерального бюджета
{gas/pepper} {canister/cartridge} in/at/into/from {the/his/her} {face/eyes/hand} | pepper spray | газовый баллончик
{gate} of the? {team/opponent/rival/goalkeeper} | goal | ворота соперника
{gather/score/type/dial} NUM {like/view/repost} | got | собрать лайки
{get/fall/become} sick/ill by/on {coronavirus/covid-19/flu/cancer/pneumonia} | caught, fell ill with | заболеть коронавирусом
{get/fall/hit/go} into/to/in the? {resuscitation/reanimation} | intensive care | попасть в реанимацию
{get/fall/hit} into/in the {lens} | was caught on camera | попасть в объектив
{get/fall} into the history | make history | попасть в историю
{get/go/come} out «to/in/into» the {playoff/final/semifinal/semi-final/quarterfinal/quarter-final} | reached | вышел в плей-офф
{get/include/fall/enter/come} in/into/to the {application} for/of the? {match/season/tournament/championship/game} | make the squad | попасть в заявку
{get/include} in/into the composition of | joined; is part of | входить в состав
{get/receive} {sick/ill} {on/by} {coronavirus/covid} | catch | заразиться коронавирусом
{get} NUM? {knife/shrapnel/fragmentation/penetrating} {wound/injury} | was stabbed | получить ранение
{get} a/several/multiple? {knife/shrapnel/fragmentation/penetrating} {wound/injury} | was stabbed | получить ранение
{get} injuries in/from/after/of | be injured | получили травмы
{get} married «with» PROPN | to | пожениться с
{get} out of the water dry | get away with it | выйти сухим из воды
{give/gave} {confession/confessionary/confessional/recognition/grateful} {evidence/testimony/testimonies/readings} | confessed | дать признательные показания
{give/make/issue} NUM effective {pass/transmission/gear/action/transfer} | assist | отдал результативную передачу
{give/make/issue} a/an effective {pass/transmission/gear/action/transfer} | assist | отдал результативную передачу
{give/provide/supply/transfer} fighters to PROPN | fighter jets | передать истребители
{give/set} a/the/this? ADJ? «question» to | ask | задать вопрос
{give} an? answer for the crime/crimes | answer for | ответить за
{give} battle to | fight | дать бой
{give} birth a/her/his {son/daughter/child/boy/girl/baby} | give birth to | родила сына
{go/come/went} {ahead} in the {account/bill} | took the lead | выйти вперёд в счёте
{go/come} out «in the {start/base/composition}» | start | выйти в старте
{go/come} to the? {urn} to/on/and/,/in | go to the polls | прийти к урнам
{go/enter} down? into the history of | go down in history | войти в историю
{go/leave/arrive/come/travel/rush} to/at the «place of the» {accident/incident/fire/tragedy/crash/explosion/emergency/murder/crime/attack} | scene of the | на место происшествия
{go/went/leave/gone} to/into/for {another/other/the-other/a-better/better} world at/on/in | died | уйти в мир иной
{goal/score} in the? locker room | goal just before the break | гол в раздевалку
{goalkeeper/goaltender} {stand} in/at the {gate} | in goal | в воротах
{good/product/food} of {first/prime/daily} {necessity/need} | essentials | товары первой необходимости
{good/product} of everyday {demand/use} | everyday goods | товары повседневного спроса
{got/get} acquainted with the | saw; learned about | ознакомиться с
{go} «for/on» negotiations/concessions/compromise/compromises/rapprochement | enter talks; make concessions | идти на переговоры
{graduate/finish} from? nine/eleven/9/11 {class} | finished ninth grade | окончил 9 классов
{graft} from/against/with/of {coronavirus/flu/covid-19/covid} | vaccination | прививка
{group/commission/board/delegation/crew/trio/brigade/patrol} «in the composition of» | consisting of | в составе
{growth/increase/decrease/rise/fall} {be/make/amount/constitute} to? NUM {percent/%} to/by the? {level/indicator/same} | up ... on a year earlier | рост к уровню
{guilt} «completely/fully/partially» | pleaded guilty on all counts | признал вину полностью
{gust} up to NUM {meter/metre} | gusts of up to | порывы до
{hand/surrender/rent/pass} over? a/an/the {house/object/facility/building/school/kindergarten/bridge/stadium} in/into {operation/exploitation/commission} | complete, open | сдать в эксплуатацию
{hand/surrender} a/the? {test/analysis} for/on {coronavirus/antibody/hiv/doping/drug} | be tested | сдать тест
{hang/hanging} noodles on/over | pull someone's leg | вешать лапшу на уши
{hang} noodles on | fool | вешать лапшу
{happen/occur} «due to/because of/by the fault of» | was the fault of | по вине
{have} a common child/son/daughter | have a child together | общий ребёнок
{have} place to be | took place | имеет место
{have} two/three/four common children/sons/daughters | have … children together | общие дети
{he/she/man/suspect/attacker/defendant/woman/they/offender/detainee} {be} threatened with NUM | faces | ему грозит
{he/she/man/suspect/attacker/defendant/woman/they/offender/detainee} {be} threatened with {up/from/a/imprisonment/life/deprivation/punishment/criminal} | faces | ему грозит
{head/deputy/employee/website/representative/building} of the «administration of the president» | presidential administration | администрация президента
{heart} {insufficiency} | heart failure | сердечная недостаточность
{higher} educational {institution/establishment} | university | высшее учебное заведение
{hold/held/hand/conduct/pass} a? {solemn} {lineup/line-up/ruler/line/lines} | assembly | торжественная линейка
{hold/held/pass/passed} under the? {motto/sign} | with the slogan | под девизом
{hold/keep/scold} fists/cams/fist for | keep fingers crossed for | держать кулачки за
{hold/spend} {training/workout} in/at/with/on the {general/common/main} {group} | trained with the squad | в общей группе
{holding/keep/kept/hold} our/my/their? fists for | keep fingers crossed for | держать кулаки
{hold} a match/game with/against | play | провести матч
{honored/deserved/merited/honoured} {artist/worker/teacher/master/coach/trainer/doctor} of the? {russian/rsfsr/ussr/ukraine/russia/republic/federation/tatarstan/bashkortostan} | (a state title: explain or leave out) | заслуженный артист РФ
{hospital/doctor/clinic/medic} with «{complaint}» of/about/on | complaining of | с жалобами на
{hospitalize/hospitalise} «to/into/in the/a/an? hospital/clinic» | hospitalized | госпитализирован в больницу
{hospitalize/hospitalise} «to/into» | hospitalized in | госпитализирован в
{host} of the {field/ice} | home side | хозяева поля
{hotline/headquarters/line} «works/will work» around/24/daily/from/until | is open | горячая линия работает
{hour} of {mandatory/compulsory/obligatory/correctional} {work/works} | hours of community service | часов обязательных работ
{house/home} of {baby/infant} | children's home | дом малютки
{house/school/kindergarten/bridge/road/station/facility/stadium/hospital} {be/will} be? surrendered over? in/by/before/until/at | completed, opened | дом сдадут
{ignition/inflammation} of the/a? {garbage/grass/house/apartment/building/roof/reed/debris/forest} | fire | возгорание
{implementation/realization/realisation} of the? {majority/minority/moments/penalty} | power play; finishing | реализация большинства
{impose/assign/appoint} him/her/them? a/an? {punishment/penalty} in the {form/kind/amount} of | sentence to, fine | назначить наказание в виде
{imprint/seal} in/on the {frame/picture/photo/video} | is seen in | запечатлён на фото
{in/on/for} the «part/plan of» {increasing/improving/providing/ensuring/security/development} | with regard to | в части/в плане
{include/enter/get} in/into/to the «application/bid for» the? {match/game/tournament/season} | squad for | в заявке на матч
{include} in its/his/her/their composition | include | включать в себя
{include} in/into itself/themselves | include | включать в себя
{increase/decrease/growth/drop/reduction} «on NUM» {percent/%} | of, by | рост на 5%
{increase/grow/rise/decrease/fall/rose/fell/grew/decline/drop/reduce} «for NUM percent/%/points» | by | на 5 процентов
{increase/grow/rise/decrease/fall/rose/fell/grew/decline} «on NUM percent/%» | by | на 5 процентов
{increase/grow/rise/exceed/grew/rose} «at/in/by times» | several times over | вырос в разы
{increase/grow/rise/fall/decrease/decline/drop/reduce/jump/exceed/differ/soar} «in NUM times» | doubled; rose threefold | вырос в 2 раза
{increase/grow/rise/grew/rose/risen/jump/soar} almost/more/about/by? than? «one/1.5 and? a? half? times» | rose by half | вырос в полтора раза
{increase/grow/rise/grew/rose/risen/jump} «by NUM times» | rose ...-fold | вырос в 2 раза
{increased/second/third/fourth} {rank} of? {fire/complexity} | повышенный ранг | 
{individual/private} {entrepreneur} | sole trader | индивидуальный предприниматель
{inferior/conceding/yielding} in the? {account/score} | trailed | уступать в счёте
{inflation/growth/price} {accelerate/slow} «{down}? until» NUM | to | ускорилась до
{inflation/growth/price} {accelerate/slow} «{down}? until» the | to | ускорилась до
{infrastructure/energy/sports/residential/healthcare/engineering/construction/retail/tourist/catering/housing} «{object}» | facilities | объекты инфраструктуры
{initiate/institute/excite} NUM criminal {case} | open | возбудить уголовное дело
{initiate/institute/excite} a/an/the/another/new criminal {case} | open | возбудить уголовное дело
{initiate/institute/excite} an? administrative {case} | open | возбудить административное дело
{initiation/institution/excitation} of a/an/the? criminal {case} | opening | возбуждение уголовного дела
{injury/injuries/wound/burn} of {varying/various/different/medium/moderate} {severity/gravity/degree} | injuries | травмы различной степени тяжести
{interrupt} a/an/the/his/her/their/its ADJ? {series/streak} of | ended | прервал серию
{introduce/declare/announce/operate} a/an/the? {emergency/high-alert/high/alert} {regime/mode} | declare a state of emergency | ввести режим ЧС
{introduce/declare/cancel/announce/lift} an/the? emergency situation? {mode/regime} | declare a state of emergency | режим ЧС
{investigation} of the? {criminal} case {continue/continues/be/completed} | the investigation continues | расследование уголовного дела
{investigative} {action} are being? {carry/hold/conduct} | an investigation is under way | следственные действия
{issuance/issuing} {point} | pick-up point | пункт выдачи
{issue/decorate/arrange/design/formalize/execute} a/an/the/his {double/hat-trick/doublet} | scored twice | оформить дубль
{keep/defend/save} his/the {gate} dry/inviolable | kept a clean sheet | ворота сухими
{keep/hold} a hand on the pulse | keep a finger on the pulse | держать руку на пульсе
{keep/hold} a/his/her/their/your? hand/finger on the? pulse «of? events/,» | keep track | держать руку на пульсе
{kick/blow} on/to/at the {gate} | shot at goal | удар по воротам
{kill} two hares | kill two birds with one stone | убить двух зайцев
{labor/labour} {longevity/exploit/feat} | work | трудовая деятельность
{lawsuit/suit/complaint/petition/appeal/motion/claim} {be/was} not? partially/fully? satisfied | granted; upheld | иск удовлетворён
{lay/laying/put} of? {flowers/wreaths} to/on the? {monument/memorial/grave/obelisk/bust/foot} | at | возложить цветы к
{lay/place/put} the? {duties/duty/responsibilities/responsibility} {on/upon} him/her/the/his {deputy/minister/first/vice} | appoint ... acting | возложить обязанности
{lay/spread} «out» a/the/her/his/new/several {photo/picture/video/post} on/in instagram/facebook/social | post | выложить фото
{layer} of the? population | groups | слои населения
{laying} of {flower/wreath} to the | laying of flowers at | возложение цветов к
{lead/guide} the team to the {victory} with score | led the team to a … win | привёл к победе
{lead/hold} the way of life | live | вести образ жизни
{lead/led} «in the? account» | led | вести в счёте
{lead/led} «with a/the? score» NUM | led 2-0 | вели со счётом
{lead} to that the/it/he/she/they | mean that | привело к тому, что
{learn/know/hear} not by/from hearsay/rumor/rumors/rumour/hearsays | know first-hand | знать не понаслышке
{lease/rent/leasing/renting} of the? ADJ/PROPN? {midfielder/striker/goalkeeper/footballer/forward/defender} | loan | аренда игрока
{lease/rent} NUM ADJ/PROPN? {midfielder/striker/goalkeeper/footballer/defender} | take on loan | арендовать игрока
{lease/rent} a/the ADJ/PROPN? {midfielder/striker/goalkeeper/footballer/defender} | take on loan | арендовать игрока
{leave/gone/go} from life | died | уйти из жизни
{leave/go} to/for {replacement} | went off | ушёл на замену
{leave/left} {life/this-life} at/on/after/in NUM {age/year}? | died | уйти из жизни
{leave/left} {life/this-life} at/on/after/in {the/age/a/his} {age/year}? | died | уйти из жизни
{leave/remain} without attention/consideration | ignore | оставить без внимания
{leave/vacate} the/his/her {post/position} by/at/of/on {own/his/her} {own}? {will/desire/wish/accord} | resign | по собственному желанию
{legalize/legitimize/legitimise} his/her/their the? {relationship} | marry | узаконить отношения
{level/equalize/equalise/compare} the {bill/account} in/on/after/with/,/. | equalised | сравнять счёт
{level/equalize/equalise/equal} the {account/score} | tied the game | сравнять счёт
{lie/lay} down? to/on/under/for the? operation {table} | had surgery | лечь на операционный стол
{lie} in the fact that | be that | заключается в том, что
{light/lung} athlete/athletes | track and field athletes | легкоатлеты
{like} under the/a/this/her/his {photo/post/picture/video} | likes for | лайки под фото
{liquidate/eliminate} the? consequences | clean up after | ликвидировать последствия
{liquidate/eliminate} the? {accident/breakdown/leak} | repair | устранить аварию
{liquidate/eliminate} the? {fire/blaze/ignition/flame} | put out | ликвидировать пожар
{liquidation/elimination} of the? {fire/accident/consequence/emergency/flood/explosion/breakthrough/chernobyl} | clean-up | ликвидация последствий
{localize/localise} the? {fire/blaze/ignition/outbreak/spill} | contain | локализовать
{localize/localise} the? {fire/flame/ignition/burning} | contain | локализовать пожар
{look} through the? {fingers} | turn a blind eye | смотреть сквозь пальцы
{lose/not} {cope/coped} with the {control/controls/management/driving} of/,/and | lose control of | не справиться с управлением
{low-income/poor/needy/unprotected/vulnerable} {layer/stratum/strata} | the poor | малообеспеченные слои
{make/allow/commit} NUM {miss} | missed | допустил два промаха
{make/come/act/speak/address/perform} with a/an/the/such «statement/initiative/proposal» | make a statement; propose | выступить с заявлением
{make/come/perform/act/speak} with «a/an? speech/report/criticism» | give a speech | выступить с речью
{make/do/put} a/the? «{vaccination/inoculation}» {against/from/to} | give a jab; get vaccinated | сделать прививку
{make/do} an/the? ADJ? {accent/stress/emphasis} on | emphasize | сделать акцент на
{make/produce/perform/carry/conduct} out? a/an/the? «{purchase/sale/payment} of» NUM | bought | осуществить закупку
{make/produce/perform/carry/conduct} out? a/an/the? «{purchase/sale/payment} of» the | bought | осуществить закупку
{make/put/do/deliver} a {vaccination/inoculation/graft} from/of/against {coronavirus/covid-19/flu/influenza} | was vaccinated | сделать прививку от
{make} a bet on the/a/young/new/local | count on; back | сделать ставку на
{make} an elephant out? of/from | make a mountain out of a molehill | делать из мухи слона
{mandatory/compulsory/obligatory} {work/works} for/of NUM | community service | обязательные работы
{mandatory/compulsory/obligatory} {work/works} for/of a/up | community service | обязательные работы
{manual/manuals} for/on/to {child/children/unemployment/the-birth} | benefit | пособие
{manual} for/on/in {unemployment/pregnancy/childbirth/disability} | benefit | пособие по безработице
{mark/sign} of NUM {degree/percent/million/thousand/meter} | (omit) mark | отметка в
{marry} «for» a/an/the {businessman/footballer/actor/singer/foreigner/millionaire/producer/politician/colleague} | marry | замужем за
{mass/major/serious/terrible/fatal} {accident} {happen/occur/take} on/at/in | crash, pile-up | массовая авария
{match/game/fight/duel} «with the participation of» | featuring | матч с участием
{match/game/meeting/duel} {end} in/with the? {victory} of {host/guest/the} {host/guest/muscovite/capital}? with | the hosts won | победой хозяев
{match/meeting/game/duel/fight} {end} with/in the score/a-score NUM | ended NUM | матч завершился со счётом
{mean/means} of individual mobility | e-scooters | средства индивидуальной мобильности
{means} of individual/personal protection | protective gear | средства индивидуальной защиты
{means} of mass {information/media} | the media | средства массовой информации
{measure} of social support | benefits | меры социальной поддержки
{measure} of {restraint/suppression} in the form | pretrial measure | мера пресечения
{measure} of {state} support | state aid | меры господдержки
{medal/gold/silver/bronze/award/point/victory} to/in/into the/his/her/their/its ADJ? «piggy bank» | tally | в копилку
{medical} {examination} for {intoxication/sobriety/the-state} | breath or blood test | медосвидетельствование
{meeting/duel/confrontation} {end/finish/conclude} «with a/the? score of?» | ended | встреча завершилась со счётом
{meeting/hearing/trial/match/game/fight/session/election} {be/have} been? appointed for/on/to/at | scheduled for | назначено на
{meeting/match/game/duel/fight/fixture/encounter/confrontation} {end/finish/conclude} «with a? score» NUM | ended 2-1 | завершился со счётом
{meeting/match/game/duel/fight/fixture/encounter/confrontation} {end/finish/conclude} «with the score of?» NUM | ended 2-1 | завершился со счётом
{mention} «about» | mention | упомянуть о
{midfielder/forward/striker/defender/player/captain/footballer/guest} «{distinguish} himself/themselves» in/on/at/for/from/with | scored | отличился
{ministry/department/agency/service/company/committee/headquarters/office/administration/police/regulator/bank/club/federation/union/center/centre/channel/portal/publication/newspaper/website/site/source/spokesman/spokeswoman/governor/mayor/authority/embassy/prosecutor} informed that | said | сообщил, что
{ministry/department/agency/service/company/committee/headquarters/office/administration/police/regulator/bank/club/federation/union/channel/portal/publication/newspaper/website/site/source/authority/embassy} «inform that» | say | сообщают, что
{ministry/department/agency/service/company/spokesman/spokeswoman/governor/mayor/expert/source/lawyer/singer/actress/scientist/eyewitness} «told that» | said | рассказал, что
{money/fund/amount/payment/fee/debt} {be/have} been? written off «from» | debited from | списаны с
{more/less/higher/lower/cheaper} «on/for NUM percent/%» | 5 percent more | на 5 процентов больше
{mother/father/parent} of «many children» | of three or more | многодетная мать
{mother/father/parent} «with many children» | of three or more | многодетная мать
{name} the? main/first/real/key/possible/likely? {reason/sign/symptom/cause/condition/consequence} of/for/why | gave; listed | назвал причины
{national/folk} {artist} of the? {russian/rsfsr/ussr/ukraine/russia/republic/federation/tatarstan/bashkortostan/soviet} | People's Artist (a state title) | народный артист
{natural} persons and/or legal {entity} | individuals and companies | физические и юридические лица
{not/nor} in the eyebrow/brow but | spot on | не в бровь, а в глаз
{note/mark/notice} with/by an? {accurate/effective/productive/scoring} {shot/blow/throw/pass/action} | scored | отметился точным ударом
{object} of the? critical/civilian/social/energy/cultural/industrial/public/road/healthcare/capital/sports? {infrastructure/heritage/trade/healthcare/energy/construction/property/catering/culture/education/significance/cultivation/sport} | facilities | объекты
{object} of {cultural/historical} | heritage sites | объекты культурного наследия
{occupy} first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/last place in | be … in; lie … in | занимает … место
{occupy} the? NUM/ADJ «line/place» of/in the {standings/table/ranking/rating/championship/tournament} | place | занимает строчку
{occupy} the? {first/second/third/fourth/fifth/sixth/last/seventh/eighth/ninth/tenth/penultimate} place | is in ... place | занимает место
{occupy} the? {first/second/third/fourth/fifth/sixth/last/top/leading/seventh/eighth/ninth/tenth} {line} | place | занимает строчку
{occur/happen} ignition | fire | возгорание
{offer/proposal} of hand | marriage proposal | предложение руки и сердца
{offer} to {introduce/ban/abolish/legalize/punish/prohibit/deprive/equate/oblige} | proposed | предложил ввести
{on/to} his/her/their/the «account» NUM {goal/point/assist/title/medal/win/victory/role/film/album/book/crimes/victims} | he has ... to his credit | на его счету
{open/initiate/institute/start/launch} «under the article» on/about/of/for | on charges of | по статье
{open/opened} the «score» | opened the scoring | открыть счёт
{open} a/the {monument/statue/bust/obelisk} to/of/in | unveiled | открыли памятник
{open} the {account/bill} in/of/on the? NUM | open the scoring | открыть счёт
{open} the {account/bill} in/of/on the? {match/meeting/game/minute/first/second} | open the scoring | открыть счёт
{open} the/his/her/their «account» in the {match/game/meeting/duel} | opened the scoring | открыть счёт
{operation/surgery/landing/docking/flight/launch/concert/event/holiday/election/vote} «passed» successfully/calmly/quietly/smoothly/normally/without | went | прошла успешно
{organ/organs} of {power/government/state/local/internal/authority/guardianship/prosecution/management/executive} | authorities | органы власти
{page/account/microblog/channel} in Instagram/Facebook/Twitter/Telegram/TikTok/VKontakte/YouTube | on | в Instagram
{palace/house/center/centre} of children's/youth? creativity | youth arts center | дом творчества
{pandemic/epidemic} of the? new? coronavirus infection? | the coronavirus pandemic | пандемия коронавируса
{parsing/disassembly/dismantling} of the? {rubble/rubbles/blockages} | clearing the rubble | разбор завалов
{part/paragraph} NUM of {article/art.} NUM of the {criminal/administrative} {code} | the criminal code | ч. 1 ст.
{participant} of the {accident/collision/traffic} | driver involved | участник ДТП
{participate/participant} in the? {elimination/liquidation} | clean-up | участник ликвидации
{participate} «at/on» the? {event/meeting/competition/contest/tournament/election/rally} | in | участвовать
{pass/go} through? {fluorography} | have a chest X-ray | флюорография
{pass/take/donate} analyses | have tests | сдать анализы
{pass/undergo} an? {internship/practice/traineeship} at/in/on | train at | проходить стажировку
{pass} a/the course of {treatment/rehabilitation/vaccination} | undergo | пройти курс лечения
{pass} a? treatment/rehabilitation/internship/vaccination/quarantine/diagnostics/fluorography | undergo | пройти лечение
{pass} the? medical/military-medical/military {commission} | have a medical | пройти медкомиссию
{pass} the? military/urgent/conscript/alternative {service} | do military service | проходить службу
{pass} under the? control/leadership/management/jurisdiction/authority of | came under | перешёл под контроль
{pay/turn} the attention of {reporter/journalist/people/everyone/the} | draw attention | обратить внимание
{payment/pay/tariff/debt/arrear} for/on communal {service} | utilities | коммунальные услуги
{payment/pay} of {pension/social/children's/benefit} {payment} | payments | выплаты
{pedestal} of {honor/honour} | podium | пьедестал почёта
{penalty/11-meter/eleven-meter} {be} {appointed/assigned} | awarded | назначен пенальти
{penalty/break-point/breakpoint/bullet} {be} {realized/realised} | converted | реализованный пенальти
{pensioner} by age | pensioner | пенсионер по возрасту
{perform/fulfil/fulfill/execute} the? {duty} of head/mayor/governor/minister/rector | acting head | исполняющий обязанности
{personal/sports/own} {achievement} of the {season} | season's best | личное достижение
{place/send/put/take/keep} in/to/into the/a? {isolator/insulator/sizo} | remanded in custody | поместить в изолятор
{place} of the {accident/incident/tragedy/emergency/explosion/crime} | scene | место происшествия
{play/perform/act/debut/start/champion} in the «composition of» | with; for | в составе
{play/played/playing} a/the/their {wedding} {in/on/with/at/last} | were married | сыграть свадьбу
{player/midfielder/defender/striker/forward/goalkeeper} of the {base/main-composition} | regular starter | игрок основы
{play} into the hands of him/her/them !of | play into their hands | играть на руку
{play} on the nerves | get on the nerves | играть на нервах
{play} their/his/her {wedding} | got married | сыграть свадьбу
{point} of issue of {order/good/parcel/purchase} | pick-up point | пункт выдачи заказов
{point} of {issue/delivery/issuing/distribution/extradition} of {order/parcel/purchase} | pick-up point | пункт выдачи заказов
{point} of {issue/issuance} | pick-up point | пункт выдачи
{poison/poisoning} with/by/from combustion {product} | smoke inhalation | отравление продуктами горения
{polling/voting/election/electoral} {plot} | polling station | избирательный участок
{populated/inhabited/settled/residential/inhabitant} {point/item/points} | town; village | населённый пункт
{pose/put} the task of | ordered | поставил задачу
{postponed/transferred} {coronavirus/disease/infection/illness/stroke} | past | перенесённая болезнь
{pour/carry} water on the {mill/mills} | play into the hands of | лить воду на мельницу
{premiere/premier} of the {show/series/film} {take} place in/on air/ether | premiered | премьера в эфире
{preschool} {educational} {institution/organization/establishment} | nursery, kindergarten | дошкольное учреждение
{preventive/prophylactic} {raid/operation} " | police check | рейд
{price/cost/salary/length/height/weight/age/temperature/distance/depth/speed/ticket/diameter/width} «{amount} to» NUM | was | составляет
{price/cost/salary/length/height/weight/age/temperature/distance/depth/speed/ticket/diameter/width} «{amount} to» about/more/almost/less/approximately/just | was | составляет
{price/cost/tariff/rate/salary/dollar/euro} «{become/became/get/got}» {cheap/cheaper/expensive/costlier} | fell; rose | подешевел
{price/rate/salary/inflation/number} «more expensive/cheaper» | higher | цена дороже
{prices} «on» {gasoline/petrol/food/oil/gas/housing/apartment/electricity/gold/grain/bread/diesel/meat/vegetable/fuel/medicine} | of | цены на
{priority/main/key/important} {direction} of the? {development/work/activity/policy/state/cooperation/country/foreign/our/company/government} | priorities | приоритетные направления
{prize-winner/prizewinner} of the? ADJ/PROPN? PROPN? {olympics/olympic/game/championship/tournament/cup/stage/paralympic} | medalist | призёр
{proceed/start/move} to the {execution/performance/fulfilment/fulfillment} of {official/his/her/their} {duty/duties/obligations} | take office | приступить к обязанностям
{proceed} from the fact that | assume that | исходить из того, что
{produce/make/fire/commit} NUM {shot} in/to/at the {direction/side} of | fired at | произвести выстрелы в сторону
{produce/make/fire/commit} {several/two/three} {shot} in/to/at the {direction/side} of | fired at | произвести выстрелы в сторону
{product} of {nutrition/feeding} | foods | продукты питания
{program/programme/measure/product/initiative} {be/is/are/was/were/has/have} been? being? «{realize/realise}» in/by/on/at/within/with/as/through | carried out | реализуется
{propose/offer/submit/consider} the «{candidacy/candidature} of» PROPN | nominate | предложить кандидатуру
{protocol} on an? administrative | citation | протокол об административном правонарушении
{protocol} {be/have/was/were} been? drawn/compiled | citation was issued | составлен протокол
{proud} of the fact that it/he/she managed | proud to have | гордится тем, что
{provide/exert/put} an? armed/fierce/active/serious? resistance to/during/and/when | resist | оказать сопротивление
{provide} an? ADJ? {influence/impact} on | affect | оказать влияние
{publish/share/post/show} {archival/personal/family/touching/candid/hot} {frame/frames/personnel} | pictures | кадры
{pull/drag} rubber | drag one's feet | тянуть резину
{pupil/student} of the NUM/ADJ {grade/class} of {school/gymnasium/lyceum} | …-grade pupil at | ученик 9 класса школы
{push/promote/nominate} forward? his/her {candidacy/candidature} | stand; run | выдвинуть кандидатуру
{put/insert} {stick} in the? {wheel} | throw a spanner in the works | вставлять палки в колёса
{put/lie/lay/lying/place} under/on the? {dropper} | put on a drip | под капельницу
{put/place/hang} all dots/points over/on/above the? {i/and/e} | dot the i's | расставить все точки над i
{put/set/expose} a/an/the? ADJ? diagnosis | diagnose | поставить диагноз
{put/set} a bold/fat/big cross on/over | write off | поставить крест на
{put/set} a/an/the bold/fat/final/thick/last/logical {point/dot} | put an end to | поставить точку
{put/set} a/an/the? {injection/dropper/vaccination/diagnosis/jab} {to/on/in} | give | поставить укол
{put/set} a/the {point/dot} in the/this/his/her {dispute/story/career/question/case/match/history/game} | put an end to | поставить точку
{put/submit/file/announce/declare} on/in/to the? {search/wanted} | put on a wanted list | подать в розыск
{put/take/bring} out of {order/operation/standing} NUM | put out of action, disable | вывести из строя
{put/take/bring} out of {order/operation/standing} {the/a/several/power/equipment} | put out of action, disable | вывести из строя
{put/take/place/keep/hold} on/at/under control/the-control by/of {the/prosecutor/governor/prosecutor's/mayor} | is overseeing | взять на контроль
{put} NP? in/into a/the dead end | baffle; bring to a deadlock | поставить в тупик
{put} a point in the/this | settle | поставить точку
{question/task/problem/issue/goal} {stand/stood/stands} before/acutely/sharply | faces us | вопрос стоит остро
{race} of persecution | pursuit | гонка преследования
{race} «with a {general/common/separate} start» | mass-start race | гонка с общего старта
{raise/rise/lift/affect} the «theme» of | raised the subject | поднять тему
{reach} «the? {mark/indicator} of» NUM | reach | достигнуть отметки
{react/respond} to the «words» of/by PROPN | remarks | на слова
{realization/realisation} of the/his/their? {moment/majority/penalty/break-point/breakpoint/break} | conversion | реализация моментов
{realization/realisation} of the? {project/program/programme/plan/right/good/product/idea/strategy/initiative/measure/concept/property/agreement} | carrying out; sale | реализация
{realize/realise/convert/implement} NUM? {majority/numerical} {in/advantage/majority/minority/superiority} | scored on the power play | реализовать большинство
{realize/realise/convert/implement} the/a/his/her? {majority/numerical} {in/advantage/majority/minority/superiority} | scored on the power play | реализовать большинство
{realize/realise} NUM? {penalty/free-kick/bullet/break-point/breakpoint} | convert | реализовать пенальти
{realize/realise} a/an/these/such/joint ADJ? {project/programme/program/penalty/initiative} | carry out; convert | реализовать проект
{realize/realise} a/the/his/both/their? {penalty/free-kick/bullet/break-point/breakpoint} | convert | реализовать пенальти
{realize/realise} {his/her/their/the/a} {penalty} | convert; score | реализовать пенальти
{reanimation} {department/ward/vehicle/doctor/mobile/brigade/car} | intensive care | отделение реанимации
{reason/cause} of? the? {fire/accident/tragedy/conflict/explosion/incident/death/crash} «became» !clear !apparent !evident !known !obvious | was | причиной пожара стало
{receive/get/earn} a/the? {deletion} | was sent off | получил удаление
{receive/get} NUM {year} «conditionally» | a suspended sentence | получил условно
{receive/get} a? {bruise/fracture/hypothermia/frostbite/poisoning} of/and/in/, | suffer | получить перелом
{recognizance/recognisance/subscription/undertaking} not? to leave | a travel ban pending trial | подписка о невыезде
{recognize/recognise/confess/acknowledge} his/her/their own? guilt | pleaded guilty | признать вину
{recognize/recognise} as emergency | declared unsafe | признан аварийным
{recruit} NUM {point/percent/ball} | gained; has | набрать очки
{reduce/boil} to the fact that | come down to | сводится к тому, что
{reduce/cut/close} the? gap in the {score/account} | cut the lead | сократить разрыв в счёте
{reduce/settle/bring} {scores/accounts} with {life/his/her/the} {life/former/opponent}? | killed himself | свести счёты
{red} {diploma} | honours degree | красный диплом
{referee/judge/arbiter} {appoint/assign/put/set} a/the {penalty/free-kick/kick} | award | назначить пенальти
{refuse} from/to {undergo/pass} {medical/a/an/the} {medical}? {examination/certification} | refused a test | отказаться от освидетельствования
{refuse} «from» a/an/the/his/her/their? {participation/mask/idea/plan/use/service/hospitalization/treatment/vaccination/offer/comment/gas/nuclear/weapon/testimony/participating/travel} | refuse, give up | отказаться от
{regime/mode} of high/increased/heightened {alert/readiness/preparedness} | state of high alert | режим повышенной готовности
{regime/mode} of {emergency} {be/have/in/was} | state of emergency | режим ЧС
{regime/mode} of {self-isolation/silence/isolation/restrictions} | lockdown; ceasefire | режим самоизоляции
{relative/native} and close ones/of | family and friends | родные и близкие
{release/free/liberate} PROPN from the? {post/position} | dismiss | освободить от должности
{release/free/liberate} him/her/them from the? {post/position} | dismiss | освободить от должности
{release/let/issue} production of/for/worth | make goods | выпускать продукцию
{remark/phrase/criticism/threat/applause} «sounded» in/from/against | were heard | прозвучали
{remind} that !the/this/he | recall that; as reported earlier | напомним, что
{remove/rent/withdraw} in the? {movie/film/series/clip/advertising} | star in | сниматься в кино
{render} ADJ? ADJ? help/assistance/aid/support/resistance/pressure/influence/services/service | give; help | оказать помощь
{renew} the/his/her/its? historical/annual/multi-year/all-time {record/maximum/minimum} | hit a new | обновить максимум
{repent/repented} in/of the {deed/act/committed/content} | expressed remorse | раскаяться в содеянном
{replacement} of {player/midfielder/forward/defender/goalkeeper} | substitution | замена
{replenish} his/her/its/their/the collection | added to | пополнил коллекцию
{report/inform/transmit} with reference/link to | citing | со ссылкой на
{report} to the {agency/tass/edition/editorial/portal/publication/correspondent} in the | told | сообщили агентству в
{respond/answer} mirrorly/mirror/mirror-like | respond in kind | ответить зеркально
{respond/answer} on the {statement/question/words/criticism/accusation/proposal/letter} | respond to | ответить на
{response/answer/reciprocal} {match/meeting/game} {of/between/will/be/in} | second leg, return match | ответный матч
{retire/leave/go/went/exit} on/to/for/into «a? well-deserved/deserved rest» | retire | уйти на заслуженный отдых
{rise/fall/grow/decrease/rose/fell/grew} in {price/cost} on NUM | rose by | подорожать на
{rise/fall/grow/increase/decrease/rose/fell/grew/decline} «on NUM» {percent/%/points/kopecks} | by | вырос на 5%
{rise/increase/strengthen/fall/drop} «on the/a background of» | amid | на фоне
{road} {transport} {accident/incident/event} | road accident | дорожно-транспортное происшествие
{run/collision/hit/arrival/hitting} on a/the {pedestrian/obstacle/pillar/pole/cyclist/child} | hitting a pedestrian | наезд на
{run/hit/drive/race/ran} over/on/into a/the {pedestrian/child/woman/man/girl/boy} at/on a/the {pedestrian/regulated/unregulated} {crossing/transition} | hit on a crossing | наезд на переходе
{salon/cabinet} of beauty | beauty salon | салон красоты
{same/similar/analogous} {indicator} of/for/in/last | figure | аналогичный показатель
{sanction} of this/the/these {article} {provide/involve/imply/envisage} | carries a penalty of | санкция статьи
{satisfy} NP? {petition/lawsuit/motion/appeal/suit/complaint} | grant; uphold | удовлетворить иск
{satisfy} the/a/this/his/her/their {claim} of/against | uphold | удовлетворить требования
{score/goal/puck/realize/convert} in the? {majority/minority} | on the power play; short-handed | в большинстве
{score/open/close/equalize/equalise/level} the «account» | scoring | открыть счёт
{score/realize/convert/implement} a/the/his {bullet} | scored in the shootout | реализовать буллит
{score} NUM? first/winning/only/decisive? {puck/washer} | scored | забросил шайбу
{score} a/his/the? first/winning/only/decisive? {puck/washer} | scored | забросил шайбу
{score} in/into/at to? the? own? {gate} | goal; net | в ворота
{second} {half} {of/be} the? {singer/actor/star/actress/celebrity/presenter} | partner | вторая половинка
{sell/trade/buy/cost} «on/at/for the level of» | at | на уровне
{sentence/condemn} to/for/him/her? NUM {year/month} of {strict/general/special} {regime} | ... in a high-security prison | строгого режима
{sentence/convict} «conditionally» | given a suspended sentence | осуждён условно
{sentence} to deprivation of | sentenced to prison | лишение свободы
{serve/leave} his/her/their/the? {punishment/term} in a/the? {colony/strict/general/special/settlement} | serve his sentence in a prison | отбывать наказание
{serve/served/serving} a/the/his/her/their? «punishment» | sentence | отбывать наказание
{set/pose/put/place} a/the/such/this/an? {task/goal/question/problem/challenge} before/for/in-front the | set ... | поставить задачу перед
{set/put/place/arrange} all the? {dots/points} | dot the i's | расставить все точки
{several/many/times} times less/lower/fewer/cheaper/smaller than | a fraction of | в несколько раз меньше
{sheet/leaf/certificate} of incapacity for? work? | sick note | лист нетрудоспособности
{shock/amaze/delight/surprise/please/conquer} NP with a/an/the frank/piquant {outfit/photo/image/shot/dress} | revealing | откровенный наряд
{shoot/remove/film/record} a/the/his/her new? {clip} for/on | shoot a video | снять клип
{shooting/firing/fire} {frontier/milestone} | shooting range; stage | огневой рубеж
{shot/throw/blow/kick} in/at/on/to/into the «{target/alignment} of the {gate/goal}» | on target | в створ ворот
{show/receive/get} a/the? {mustard} | yellow card | горчичник
{sign/publish/adopt/issue/submit/make/approve/send/prepare/post} a/the/an? «corresponding/respective» | to that effect | соответствующий
{signs/sign} of {alcohol/alcoholic/drug} {intoxication} | appeared drunk | признаки опьянения
{sit/sat} behind the wheel {drunk/intoxicated/in} | drove drunk | сесть за руль пьяным
{sit} between two chairs | fall between two stools | сидеть на двух стульях
{skin} of an? unkilled {bear} | count your chickens | шкура неубитого медведя
{smartphone/phone/gadget/tablet/laptop/crossover/sedan/novelty} AUX? «received/receive/receives» a/an/the/new/NUM | has; comes with | смартфон получил
{solemn} {ruler/lineup/line-up} | school assembly | торжественная линейка
{solve} all? the? combat/assigned/set {task} | accomplished | решить задачи
{solve} the? {question/questions} | settle | решить вопрос
{spare/stock} {bench} | substitutes' bench | скамейка запасных
{spare} {goalkeeper/player/players/defender/striker} | substitute, reserve | запасной игрок
{speak/perform/act/appear} with a/an/the ADJ? {proposal/initiative/statement/appeal/lecture/report} to/on/about/that/at/in | make, put forward | выступить с предложением
{speak/perform/act} with a/an/the «proposal/initiative/appeal/apology/criticism/condemnation/report/lecture» | make a proposal | выступить с предложением
{speak/say/tell} words of gratitude/support/thanks | thank | сказать слова благодарности
{speak/talk/write/tell} about the fact that | say that | говорить о том, что
{spend/conduct} NUM {minute} on the {field/ice/court/site/pitch} | played | провёл на поле минут
{spend/conduct} a/an good/great/excellent/bad/strong/full {match/fight/game/duel/training} | played | провёл хороший матч
{spend/conduct} a/the/his/her/their {duel/fight/bout} with/against | fought | провёл поединок
{stand/consist/register} on/in the? {account/accounting} in/with/at/of the? {police/dispensary/psychiatrist/military/narcologist} | registered with | состоять на учёте
{star/actress/singer/celebrity} {give} {birth} to? her/a/the? {first-born/firstborn} from | had a baby with | родила от
{state/condition} of the? {victim/patient/wounded/injured/boy/girl/child/singer/actor} «is/was {assessed/estimated/evaluated} as» {serious/stable/severe/moderate/critical/heavy/extremely/medium/satisfactory} | is serious | состояние оценивается как
{statement/application} of/on/for {dismissal/resignation} | resignation letter | заявление об увольнении
{steal/embezzle/stole/extort/owe/borrow/buy/sell/purchase} {NP}? «in the {amount/sum} of» | worth | на сумму
{stop/stopped/dwell} on the {question/issue/topic/problem} of | discussed | остановился на вопросе
{stretch/stretching} of the? {ligament/muscle/tendon} | sprain | растяжение связок
{student/cadet/listener} of the? NUM {course/courses} | first-year student | студент первого курса
{student/cadet/listener} of the? {first/second/third/fourth/fifth/last} {course/courses} | first-year student | студент первого курса
{student/pupil/schoolboy/girl/boy} of the? second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/5th/6th/7th/8th/9th/10th/11th {class} | ...-grader | ученик класса
{subject/object} of luxury | luxury goods | предметы роскоши
{subject/representative/entity/entities/subjects} of small/medium/entrepreneurship | small businesses | субъекты МСП
{subject} of the {country/rf} {where/in/have/be/with} | regions | субъекты
{subject} of the? Russian? Federation | regions | субъекты федерации
{subscriber/subscribers} of/to the? {actress/actor/singer/star/blogger/celebrity/artist/model/presenter} {write/note/appreciate/admire/be/have/notice/leave} | followers | подписчики
{subscriber} in Instagram/TikTok/Twitter/Facebook/YouTube | follower on | подписчики
{suck} from the? {finger} | made up | высосано из пальца
{suffer} NUM ADJ? ADJ? defeat «from» | lost to | потерпел поражение от
{suffer} a/an/the ADJ? ADJ? defeat «from» | lost to | потерпел поражение от
{suggest/propose} him/her/them/us/people/russians/citizens to | suggest that they | предложить кому-то
{suggest} to {introduce/use/create/make/ban/change/increase/reduce/legalize/abolish/limit/extend/punish/allow/cancel/raise/hold} | suggested introducing | предложил ввести
{sum/amount} of {contract/transaction/deal} {be/make/amount} | the deal is worth | сумма сделки
{supply/disconnect/turn/cut} of? heat to {house/apartment/residential} | heating | подача тепла
{support/adopt/approve/accept/pass} NP «as a basis» !for | in principle; on first reading | за основу
{support/adopt/approve/accept/pass} «as a basis» !for | in principle; on first reading | за основу
{surrender/hand} over/of the {object/house/building} in/into {operation/exploitation} | complete | сдать в эксплуатацию
{surrender/hand} {blood/urine/analysis} for/on/to {analysis/test/doping/antibody/donation/coronavirus} | give blood | сдать кровь
{surrender} {test/analysis/exam/urine} | take a test; sit an exam | сдать анализы
{take/accept/adopt} an? active/direct/personal? participation | take part in | принять участие
{take/bring} out a/the {verdict/sentence/ruling/resolution} | hand down | вынести приговор
{take/bring} out the {question/issue} for/to | put forward for debate | вынести вопрос на
{take/get} a bull by | take the bull by the horns | взять быка за рога
{take/put/keep/taken} NP? «under/on/to» personal/special control | personally oversee | взять под личный контроль
{take/send} PRON/PROPN under house? arrest | place … under arrest | взяли под арест
{take/taken} tests/analyses/swabs/analysis from/of the? | ran tests on; took swabs from | взять анализы
{take/took} place to be | took place | имеет место быть
{take/took} {life/away} from? {themselves/himself/herself} {life}? | took his own life | лишить себя жизни
{take} direct/personal part in | take part in | принимать непосредственное участие
{take} examples? of other | cite | привёл в пример
{take} the second/third/fourth/fifth/sixth/seventh/eighth place | finish second … | заняла второе место
{take} under arrest | arrest | взять под арест
{take} upon himself/herself/themselves/itself the responsibility | take responsibility | взять на себя ответственность
{tariff/fare} NP? AUX? {rise/increase/grow/fall/go} up/down? «in price» | rise | подорожает
{team/collective} of the? {hospital/school/plant/enterprise/theatre/factory/university} {congratulate/express/mourn} | staff | коллектив
{team} of {russia/germany/canada/usa/finland/ukraine/belgium/spain/sweden/france/croatia/portugal/italy} {beat/lose/defeat/win/play/will/score/meet} | Russia | сборная России
{tell/reveal/disclose} the? {detail/secret/feature/nuance} about that/how | describe how | рассказал подробности о том
{tell} about this/it in/on a/an/the/his/her/their? {interview/telegram/instagram/facebook/twitter/blog/microblog/channel/page/broadcast/air} | said this in | рассказал об этом в
{testify/witness} to the fact that | show that | свидетельствует о том, что
{text/document/order/law/decree/draft/information/message/tender/announcement} {be} «placed» on the {site/website/portal/page} | posted; published | размещён на портале
{thermometer} {column} | temperatures | столбики термометров
{threatened/threaten} with up? to? NUM {year/month} {in/of/imprisonment} {prison}? | faces up to ... years in prison | грозит лишение свободы
{throw/threw} NUM {puck/washer} | scored | забросил шайбу
{throw/threw} his/first/winning/only {puck/washer} | scored | забросил шайбу
{throw} mud at each other | trade accusations | поливать грязью
{told/reported/informed/said/explained/clarified/specified} in the «press» {service/office/center} | the press office said | сообщили в пресс-службе
{touch/affect/touched} the {topic/theme/subject/question} of/about | touched on | затронуть тему
{tournament/championship/championships/relay/cup/olympics/skating/slalom/biathlon} «among {man/woman/junior/youth/girl/boy/student/amateur/veteran}» | men's; women's; junior | среди мужчин
{tour} of the? ADJ/PROPN? {rpl/championship/premier/bundesliga/serie/nhl/khl} | round | тур чемпионата
{tour} of the? PROPN premier league | round | тур премьер-лиги
{traffic/road} {police/patrol} {inspector/employee} {stop/stopped/draw} the? {car} for {check/checking/verification/checks} | for a check | для проверки
{tragically} {dead/deceased} {actor/singer/son/daughter/father/journalist/athlete} | who was killed | трагически погибший
{trainer} of the? {spartak/zenit/cska/dynamo/lokomotiv/national} | coach | тренер
{transfer} a/an/the/his/her? {stroke/coronavirus/covid-19/flu/illness/pneumonia} | had | перенести инсульт
{transition} of the? ADJ? {midfielder/striker/forward/goalkeeper/defender/player/footballer} to/from | transfer | переход игрока
{translate/enumerate} {money/fund/funds} {to/on} the? {account/card} of {scammer/fraudster/swindler} | transferred | перевести деньги
{translate/enumerate} {money/fund} | transfer | перевести деньги
{translated/enumerated} {money/rubles/dollars/funds/savings/hryvnias} | transferred | перевёл деньги
{transportation/transport/flight/delivery/movement/sale} {be/is/are/was/were/will} «carried out» by/from/on/in/at/to/according/through/under/with |  | осуществляется — use the verb
{try} on the {image} of | dress as | примерить образ
{turn/appeal/address/apply} with a/an/the {request/proposal/appeal/complaint/statement/initiative/petition/letter/demand/question} to | ask | обратиться с просьбой
{turn/appeal/address} to PROPN/NOUN with «a/the request/proposal/complaint/demand/question» | ask | обратиться с просьбой к
{turn/apply/address} to the {arbitration} {court} | take to court | обратиться в суд
{turn/spin/play} like a squirrel | be run off one's feet | крутиться как белка в колесе
{turn/surrender} {himself/herself/themselves}? in/up? with a? {confession/guilty/turnout} | gave himself up | явка с повинной
{turnout} «compose/composed/composes» | was | явка составила
{turnover/circulation} of narcotic? {drug/weapon/substance/arm} | trafficking | оборот наркотиков
{unknown} {person/man/persons/men} {commit/make/carry/perform} an/the/a {explosion/arson/attack/theft/undermining} | unidentified ... blew up | неизвестные совершили
{update} the/his/her/a/its? world/national/own/personal/historical/olympic/all-time? {record/maximum/minimum/high} | break | обновить рекорд
{user} of social {networks} | social media users | пользователи соцсетей
{user} of the runet/net | internet users | пользователи сети
{use} «{great/popularity/demand/huge/big} popularity/demand» | is popular | пользоваться популярностью
{vaccinate/inoculate} «from/of» the? {coronavirus/covid/covid-19/flu/influenza/measles/polio/rabies} | against | привить от
{vaccinated/vaccinate} by/with the? {first/second/both} {component} | had the first dose | первый компонент
{vaccinate} by/with/in? first/second component | dose | первый компонент вакцины
{vaccination/inoculation/vaccine/graft} «from» {coronavirus/covid-19/covid/flu/influenza/measles/rabies/smallpox} | against | прививка от
{version} of the? {terrorist/sabotage/suicide/murder} {attack/act/be} | theory | версия теракта
{version} of what happened {be} being | theories | версии произошедшего
{veteran} of {labor/labour} and/,/who/of/from | (a state title) | ветеран труда
{victim/man/woman/child/boy/girl/driver/passenger/suspect/detainee/teenager/pensioner/patient/offender/actor/singer/pilot/player/soldier/student} {be/have} been? «delivered to» | taken to | доставлен в
{victory} {day}? {parade} {crew/calculation/calculations} | column, unit | парадный расчёт
{video/footage/photo/recording} appeared/spread in/around the {network/net} | appeared online | появилось в сети
{voice/sound} the {information/data/figure/name/price/number/amount/result/version/date/plan/decision/topic/details/cost/forecast/facts} | gave; announced | озвучить
{voice} the? {price/date/sum/number/diagnosis/result} | announced | озвучить
{volume/amount} of realized/realised {product/production/goods} | shipments; sales | объём отгруженной продукции
{vote} by {bulletin} | vote | голосовать бюллетенями
{warn/remind/inform} about the fact that | warn that; remind that | предупредить о том, что
{warn} about that | warned that | предупредил о том, что
{wedding} will? {be}? {played} in/on/at/by | held | сыграна свадьба
{well-being/income/welfare/appeal/complaint/deposit/reception/solvency} of «{citizen}» {be/have/will/grow/fall/in/on/to/from/and/with/for/,} | people's | граждан
{win/lose/beat/defeat/victory/score} in/on/by bullets | in a shootout | по буллитам
{win/lose/beat/defeat} NP? «with/at a? score» NUM | won 2-1 | победить со счётом
{win/lose/beat/defeat} NP? «with/at the score of?» | won 2-1 | победить со счётом
{win/lose/victory/defeat/play} «at/on a/the? {party/visit}» {against/with/over/to} | away | в гостях
{win/victory/defeat/loss} «with a/the? {crushing/minimal/minimum/devastating/big} {score}» | by a wide margin; narrowly | с разгромным счётом
{wind/gust} of? up? to? NUM {meter/metre} per second |  | ветер до 15 метров в секунду — give km/h or mph
{winner} and {prize-winner/prizewinner} of | medalists | победители и призёры
{work/activity/cooperation/development} in/on NUM {direction} | area | работа в направлении
{work/activity/cooperation/development} in/on the/this/all/several/many/various/following/two/three/these/different {direction} | area | работа в направлении
{work/operate/function/continue} in/at/on a/the? regular/usual/normal/standard/strengthened/reinforced/planned regime | as usual | в штатном режиме
{work/operate/function/continue} in/at/on a/the? strengthened/reinforced/planned/usual/daily {mode} | extra shifts; as usual | в усиленном режиме
{work/worked} «by {profession/specialty/speciality}» | work in his own field | работать по специальности
{worker/employee} of the {budget/budgetary} {sphere/sector} | public-sector | работник бюджетной сферы
{worker/employee} of {communal/public/municipal} {utility/service} | municipal workers | коммунальщики
{worth}? «for/on/to the {amount/sum} of {more/over/almost}» than? NUM | worth | на сумму более
{write/file/submit/apply} a/an/the {statement} to the {police/prosecutor/prosecutor's/court/investigative/law} | report to police | написать заявление в полицию
{write/file/submit} a/an? {statement/application} by/at/of/on/for {own/his/her} {own}? {will/desire/wish/accord} | hand in his notice | заявление по собственному
{write/publish/post/announce} «in» Instagram/Facebook/Twitter/Telegram/TikTok/VKontakte | on | написал в Telegram
{write/report/inform/announce/publish} , with reference to | citing | ссылаясь на
{write/say/state} in/by black on white | in black and white | чёрным по белому
{write/wrote/file/submit} a/an/the/his/her? {statement/application} «of/on/for/about» {dismissal/resignation/leave} | resigned | написать заявление об увольнении
{write/wrote/turn} a? {surrender/confession/turnout/appearance} with {confession/guilt/obedience} | gave himself up | явка с повинной
{write/wrote} a/an/the/his/her? {statement/application} «to/in» the? {police/prosecutor's} | filed a complaint with the police | написать заявление в полицию
{write} off {money/fund/amount/sum} from | debit | списать деньги
{write} «out» a? {fine} to/for | fine | выписать штраф
{written/recognizance/recognisance} {undertaking/pledge/subscription}? not to leave {the/place/and} {place/country}? | released on condition that he stays in town | подписка о невыезде
{year/month} «of/in a/the? strict/general regime» | in a maximum-security prison | строгого режима
{zone/base/house} of {rest/recreation} | resort; park | база отдыха
«according to/on the {results/outcome} of» the? {year/month/week/quarter/season/half/match/first} {year/month/quarter/half/season/months/stage} | for the year | по итогам
«against the background of» the? {fact/news/statement/pandemic/coronavirus/illness/stress/what} | amid | на фоне
«at the level of» NUM {percent/%/million/thousand/rubles/degree/people/points/dollars/hryvnias/euros} | at | на уровне
«because of that» , {that/what} | because | из-за того, что
«by/according-to the? results/totals/outcomes of» the? {year/month/week/quarter/season/half/day/meeting/january/february/march/april/may/june/july/august/september/october/november/december/match/voting/election} | for; at the end of | по итогам года
«due/owing to that» , | because | из-за того, что
«following/on the results of» the? {year/month/week/quarter/season/half/first/last/past} | for the year | по итогам
«for all the? time» of/since/, | ever | за всё время
«for» NUM months of NUM | in the first ... months | за 5 месяцев
«for» NUM months of this/last/the | in the first ... months | за 5 месяцев
«from/out the account of» | from | за счёт
«in» his/her/its/the/their Telegram/YouTube/Instagram/Facebook/Twitter {channel/page/account} | on | в своём Telegram-канале
«in» the age of NUM | at the age of | в возрасте
«mass events» {be} banned/prohibited/cancelled/canceled/allowed/held/limited/restricted/suspended | public gatherings | массовые мероприятия
«on this/that background» , | amid this; as a result | на этом фоне
«on/at the account of» | thanks to; paid for by | за счёт
«on/for NUM percent/%» more/less/higher/lower/cheaper | 5 percent more | на 5 процентов больше
«per day» in PROPN | in 24 hours | за сутки
«similar {indicator/period} of» NUM | same period | аналогичный период
«similar {indicator/period} of» last/the | same period | аналогичный период
«{be} arrested for» NUM {month/day/week} | remanded in custody for; jailed for | арестован на 2 месяца
`;
