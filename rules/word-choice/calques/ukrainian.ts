/** Calques from Ukrainian and of war reporting: set phrases rendered word for word. One entry a line: pattern | fix | gloss. */
export const ukrainian = `
Bakhmut/Avdiivka/Kupiansk/Kupyansk/Lyman/Zaporizhzhia/Zaporizhzhya/Kherson/Maryinka/Marinka/Sloviansk/Slovyansk/Siversk/Tavria/Pokrovsk/Novopavlivka/Melitopol/Kramatorsk/Toretsk/Shakhtarsk/Izium/Izyum/Volyn/Polissya/Polissia/Slobozhansky/Siverskyi/Prydniprovskyi/Orikhiv/Vuhledar {direction} | sector; front | Бахмутський напрямок
Dagger/Daggers/Caliber/Calibers/Calibre/Calibres {missile/rocket} | Kinzhal; Kalibr missiles | «Кинджал», «Калібр»
Kalashnikov automatic !rifle !weapon | Kalashnikov rifle | автомат Калашникова
NUM %/percent «of the? sociology» | polls | соціологія
NUM air {target} {be} destroyed/shot/hit/downed | missiles and drones | повітряних цілей
NUM {subscriber/consumer} «{be/remain/stay/left}» without {light/power/electricity/gas} | customers | абоненти
OVA/KMVA/KOVA | regional administration | ОВА
RSZO/RSZV/RZSO | multiple rocket launchers | РСЗВ
Russian {occupational/occupying/occupation} {troop/force/army} | Russian forces | російські окупаційні війська
Russian/Russia's {occupant} | Russian troops | окупанти
S-300/S-400/Iskander/Iskander-M/Kinzhal/Bastion/Tochka-U {complex} | missile system | комплекс С-300
Ukrainian/Russian/Polish/Western/latest/recent/fresh/new «{sociology}» {show/demonstrate/record/indicate/say/testify} | polls | соціологія свідчить
Ukrainians and Ukrainian women | Ukrainians | українці й українки
^ about it «on/in» {facebook/telegram/twitter} {he/the/said/reported/wrote} | he said this on | про це у Facebook
^ about this/it {inform/report/write/state/announce/say} |  | про це повідомляє — subject first
^ according to/based-on the? materials of | based on reporting by | за матеріалами
^ also read |  | читайте також — delete
^ at the same time , it became known | it has emerged | водночас стало відомо
^ in his/her/its/their turn , | in turn; for his part | своєю чергою
^ in turn/its , PROPN | for his part | своєю чергою
^ in turn/its , he/she | for his part | своєю чергою
^ it/we will be? reminded/remind ,/that | as reported earlier | нагадаємо
^ look/watch also |  | дивіться також — delete
^ on the eve , | the day before | напередодні
^ read also |  | читайте також — delete
^ read more : |  | читайте — delete
^ recall ,/, earlier | earlier | нагадаємо
^ so/yes , in particular , | in particular | так, зокрема
^ yes , according to | thus, according to | так, за даними
^ yes , {in/according/on/from/during/since/last/only/for} {the/to/kyiv/kharkiv/2021/2022/2023/january/february/march/general/particular/year/week/month/today/ukraine} | for example | так,
about/on this «informs/reports/writes/inform» |  | про це повідомляє — subject first
according to the? ADJ? {sociology} | polls | за даними соціології
air defence/defense worked in/on/over/at/out | air defenses were in action | працювала ППО
air raid anxiety | air raid alert | повітряна тривога
air/aerial {alarm/anxiety} | air raid alert | повітряна тривога
anti-aircraft-missile/zenith-missile/zenith-rocket {complex} | surface-to-air missile system | зенітно-ракетний комплекс
anti-aircraft/zenith {missile/rocket} {complex} | surface-to-air missile system | зенітний ракетний комплекс
arrivals were heard/fixed | hits were reported | прильоти
as Ukrinform/UNIAN/Unian/RBC-Ukraine/UNN/Censor/Espreso «informed/informs» | reported | як повідомляв Укрінформ
as a result of {hit/hitting} a/the/in/of/into? ADJ? {missile/rocket/shell} | in a strike on | внаслідок влучання
as informed/reported/wrote by? Ukrinform/UNIAN/Unian/RBC-Ukraine/UNN , | as ... reported | як повідомляв Укрінформ
automatic {queue} | burst of automatic fire | автоматна черга
autumn-winter {period} | autumn and winter | осінньо-зимовий період
aviation of the {enemy/occupier/opponent/adversary} | aircraft | авіація ворога
aviation {bomb} | aerial bomb | авіабомба
aviation {strike/blow} on/at/against | air strike | авіаудар
barrel/trunk/barreled/receiver {artillery} | tube artillery | ствольна артилерія
by? {materials} of {reuters/afp/ap/dpa/bbc/cnn/foreign} | based on reports by | за матеріалами
close/closed/closing the? {heaven} | close the sky | закрити небо
closed/close heaven over/above | no-fly zone | закрите небо
collaborationist/collaborant/collaborants/collaborants | collaborator | колаборант
combat losses of the enemy | Russian losses | бойові втрати ворога
combat {collision/clash} | clashes | бойове зіткнення
combat {grenade/pomegranate} | live grenade | бойова граната
consequences of the arrival/arrivals | aftermath of the strike | наслідки прильоту
corrected/controlled air/aviation/aerial {bomb} | glide bombs | керовані авіабомби
country of the {aggressor/occupier} | Russia | країна-агресор
de-energized/deenergized/de-energised {consumer/settlement/subscriber/household} | without power | знеструмлені
de-occupied/deoccupied/liberated-from-occupation/dis-occupied {territory/city/village/area/region/settlement/community} | liberated; recaptured | деокупований
defenders of heaven | air defense crews | захисники неба
direct «{speech}» : | said | пряма мова
diversion/diversionary {group} | sabotage | диверсійна група
diversionary-reconnaissance/sabotage-reconnaissance/subversive-reconnaissance {group} | saboteurs | ДРГ
downed/shot-down enemy {uav/drone/missile/target/rocket} | Russian drones shot down | збиті ворожі БпЛА
drones-kamikaze/drone-kamikaze | kamikaze drone | дрон-камікадзе
due/owing to the fall/falling of {debris/wreckage/fragment} | when debris fell | внаслідок падіння уламків
enemy/armored/armoured/wheeled {technique/techniques} | military vehicles; armor | бойова техніка
enemy/enemy's living/live {force} | troops; manpower | жива сила
enemy/hostile {drg/sabotage} {group} | Russian saboteurs | ДРГ
enemy/hostile {missile/uav/drone/rocket} {be} shot | Russian drones | ворожі дрони
evening/traditional/daily {appeal/treatment} of the? {president/zelensky/zelenskyy/volodymyr/head} | evening address | вечірнє звернення
ex-people's {deputy} | former lawmaker | екснардеп
executive {committee} of the city council | city council | виконком міськради
explosion/explosive {wave} {knock/damage/break} | blast | вибухова хвиля
explosive {subject/object} | unexploded ordnance | вибухонебезпечні предмети
explosive/explosion {wave} | blast wave; blast | вибухова хвиля
false/fake/pseudo {mining/message} of | hoax bomb threat | псевдомінування
fighting {grenade} | live grenade | бойова граната
fire {defeat/lesion/impression} | fire; strikes | вогневе ураження
fire {shelling} | shelling | вогневі обстріли
folk {deputy} | lawmaker; MP | народний депутат
folk/national {deputy} of the? {servant/rada/verkhovna/ukraine} | MP | народний депутат
for/as a/the basis and in/as | passed | за основу та в цілому
for/as the? basis and in/as a/the? general/whole | (passed) in full | за основу і в цілому
for/with/by {materials} : {bbc/reuters} | based on reports by | за матеріалами
forced {settler/resettler} | displaced people | вимушені переселенці
forces and means | troops and weapons | сили та засоби
forcibly/forced displaced | displaced | вимушено переміщені
forcibly/forced moved/relocated {person} | displaced people | вимушено переміщені
from automatics/automats | with assault rifles | з автоматів
guided aviation {bomb} | glide bombs | керовані авіабомби
hand {pomegranate} | hand grenade | ручна граната
hits were fixed | hits were reported | зафіксовано влучання
in living/live {force} | in manpower | у живій силі
in the {area/district} of NP settlements | near | в районі населених пунктів
in the {area/district} of the settlement/settlements of? | near | в районі населеного пункту
in the {material/materials} of {dw/ukrinform/nv/espreso/suspilne/up/bbc/rfe/the-publication} | in a report by | у матеріалі
in the «second reading and as a whole» | at final reading | у другому читанні та в цілому
in/at the place of the? {hit/arrival/shelling/strike} | at the scene of the strike | на місці влучання
in/on NUM {direction} of the? {front} | sectors of the front | на напрямках фронту
in/on all/some/several/other/different/certain {direction} of the? {front} | sectors of the front | на напрямках фронту
in/on his/her/its/the «telegram/telegram channel» {informed/reported/wrote} | on Telegram | у Telegram-каналі
in/on the air of the? {telethon/marathon/channel/tv/program/broadcast/radio/studio/show/espreso/rada} | on | в ефірі телемарафону
internally moved/relocated/transferred {person/people} | internally displaced people | внутрішньо переміщені особи
internally {moved/relocated/resettled} {person/people} | internally displaced people | ВПО
jet/reactive {artillery} | rocket artillery | реактивна артилерія
launching {installation/device/plant} | launcher | пускова установка
light {shutdown/disconnection} | power cuts | відключення світла
liquidated/liquidation of the? {occupier/invader/occupant} | killing | ліквідація
living/live force of the {enemy/occupier/opponent} | troops; manpower | жива сила
load/cargo 200/300 | dead; wounded soldiers | вантаж 200
loud «{cotton/clap/pop} in» {crimea/belgorod/sevastopol/melitopol/mariupol} | explosion | хлопок
manpower and ADJ? equipment of the enemy | enemy troops | жива сила противника
massed {shelling} | heavy shelling | масований обстріл
military liable | subject to the draft | військовозобов'язані
military {commissariat} | draft office | військкомат
military {formation} of the aggressor | Russian troops | військові формування агресора
military-obligated/military-bound/military-liable | subject to the draft | військовозобов'язаний
military-obliged/military-bound/conscription-obliged | liable for military service | військовозобов'язаний
mine-explosive/mine-blast/mine-explosion/explosive-mine {injury/trauma/wound} | blast injuries | мінно-вибухова травма
missile/rocket {complex} S-300/S-400/Iskander/Iskander-M/Kinzhal/Patriot/Bastion/Tochka-U | missile system | ракетний комплекс
mono-majority/monomajority | single-party majority | монобільшість
national/united/single «telemarathon/tele-marathon/news marathon» | telethon | телемарафон
near-front/prifrontal/nearfront/pre-front/by-front {city/village/area/zone/settlement/community/town} | front-line; near the front | прифронтовий
notified/notification/informed of/about suspicion | named as a suspect | повідомлено про підозру
occupational {troop/army/force/administration/authority/power/regime} | occupation | окупаційні війська
on/at the receipt/receiving of a? bribe | taking a bribe | на отриманні хабаря
on/in the Donetsk/Luhansk/Kharkiv/Kursk/Mykolaiv/Belgorod {direction} {,/of/the/and/./there} | sector; front | Донецький напрямок
on/in the? air of the? {national/united/single} {telethon/marathon/news} | on the national telethon | в ефірі телемарафону
on/the eve «{became/become} known» | the day before | напередодні
passage of the {heating/autumn-winter} | getting through the winter | проходження опалювального сезону
peaceful {resident/inhabitant/population} | civilians | мирні жителі
people's deputy PROPN | lawmaker; MP | народний депутат
people's {deputy} of Ukraine | member of parliament; lawmaker | народний депутат
power {engineer} {restore/return/work/connect/manage/eliminate} | power crews | енергетики
procedural {leadership/guidance/management} of the? {prosecutor/office/prosecutor's/prosecutor} | supervised by prosecutors | процесуальне керівництво
profile {committee/ministry/minister/department/agency} | the relevant committee | профільний комітет
pseudo-mining/pseudo-mined/pseudo-miner/pseudominer | bomb hoax | псевдомінування
radio-electronic {warfare/fight/struggle/suppression} | electronic warfare | радіоелектронна боротьба
rashist/rashists/rashism/ruscist/ruscists/rushist/rushists/racist-occupiers/rashist-occupiers | Russian; Russian forces | рашисти
regional/oblast/district/city/kyiv/kharkiv/kherson/lviv/odesa state/military {administration} «{inform/informs}» | says | ОВА повідомила
released/dismissed/exempted {territory/village/settlement} | liberated | звільнені території
reservation/booking of {employee/worker/conscript} | exemption from the draft | бронювання працівників
rocket/jet/reactive {system} of? volley/salvo | multiple rocket launchers | РСЗВ
rocket/missile {danger} | missile threat | ракетна небезпека
sabotage and reconnaissance {group} | raiding party; saboteurs | ДРГ
sanitary {loss} | wounded | санітарні втрати
self-propelled {artillery/gun} {installation/mount} | self-propelled howitzers | самохідна артилерійська установка
shelled NP? from tanks/artillery/mortars/mlrs/grads/barrel/cannon/aviation | shelled with | обстріляли з
shock/percussion {drone/uav/uavs/drones} | attack drones | ударні дрони
so-called «"? DNR/LNR/DPR/LPR "? {administration/ministry/court}» | Russian-installed | так званий
stabilization/stabilizing/stabilisation/hourly {outage/shutdown/blackout/disconnection} | rolling blackouts | стабілізаційні відключення
starting {installation/plant} | launcher | пускова установка
state {treason/traitor/traitors} | treason | державна зрада
telemarathon/tele-marathon | telethon | телемарафон
temporarily captured {territory/city/village/settlement/area/region/district} | occupied | тимчасово захоплений
temporarily moved/displaced/transferred {person} | displaced people | тимчасово переміщені
temporarily moved/resettled/relocated {person/people/citizen} | displaced people | тимчасово переміщені особи
temporarily not controlled/uncontrolled {territory} | occupied territories | тимчасово непідконтрольна
temporarily occupied {peninsula/crimea} | occupied | тимчасово окупований
temporarily uncontrolled {territory/area} | not controlled by Kyiv | тимчасово непідконтрольний
terodefense/teroborona/terroborona/terrdefense | territorial defense | тероборона
territorial {center/centre} of {manning/staffing/completing/acquisition/picking/configuration} | draft office | ТЦК
territorial {picking/staffing/acquisition/completing/manning/completion} {center/centre} | draft office | територіальний центр комплектування
the aggressor country | Russia | країна-агресор
the enemy {launch/fire/use/drop} «NUM» | Russian forces | ворог випустив
the enemy {launch/fire/use/drop} «over/more/about/almost» | Russian forces | ворог випустив
the enemy's {loss} in {manpower/personnel} | Russian losses | втрати ворога
the exit/passage of the heating season | getting through the winter | проходження опалювального сезону
the occupier country/state | Russia | країна-окупант
the peaceful population of | civilians in | мирне населення
the temporarily occupied | the occupied | тимчасово окупований
the war of Russia against/with/in | Russia's war against | війна Росії проти
the {head/chief/chairman} of the? {ova/oda/rda} | regional governor | голова ОДА
the {occupant} {shell/bomb/deport/mine/loot/advance/seize/regroup} | Russian forces | окупанти
there are/were hits in/on/at a/the? ADJ? {city/region/area/building/facility/infrastructure/settlement} | ... were hit | є влучання
there be NUM? {arrival} in/into/on/at | strikes hit | є прильоти
there be a/several? {arrival} in/into/on/at | strikes hit | є прильоти
there be {hit/hits/hitting} in/into/on/at a/the | ... was hit | є влучання
told/said/stated/noted/reported this/it «in/on the air of» | on | в ефірі
under the procedural {leadership/guidance/management} | supervised by prosecutors | за процесуального керівництва
under/in the conditions of a? full-scale? war | during the war | в умовах війни
under/in the? conditions of martial law | under martial law | в умовах воєнного стану
united/amalgamated territorial {community} | municipality | ОТГ
unlawful/illegal/undue {benefit} in the {amount/size} of | a bribe of | неправомірна вигода в розмірі
unsuccessful offensive/assault {action/operation} in/near | failed attacks | безуспішні наступальні дії
volley/salvo fire {rocket/system/launcher} | multiple rocket launchers | РСЗВ
war of Russia against | Russia's war against | війна Росії проти
we will remind ,/that/you/earlier | as reported earlier | нагадаємо
winged {rocket} | cruise missiles | крилаті ракети
winged/wing {missile} | cruise missiles | крилаті ракети
without «{light} and {water/heat/gas/communication}» | electricity | без світла
work of the? air defense/defence in/was/is/can/and | air defenses in action | робота ППО
{accumulation/cluster} of the enemy | troop concentrations | скупчення противника
{acubarotrauma/acoubarotrauma/barotrauma/acubarotraumas} | concussion; ear injury from a blast | акубаротравма
{adopt/approve/vote} «for the? basis» | approved at first reading | за основу
{aggression/invasion/attack/shelling/strike/troops/army/missile/crime/president} of the «RF» | Russian | РФ
{announce/declare/hand/serve/submit/present} {suspicion} to/of | named as a suspect | повідомити про підозру
{announce/declare} an/the? air {danger} | air raid alert | оголошено повітряну тривогу
{area/region/district} of {concentration} of ADJ? {manpower/personnel/enemy/troop/weapon/equipment} | troop concentrations | райони зосередження живої сили
{arrival} of a/the? {shell/mine/projectile} | strike; hit | приліт ракети
{article/report} uses Reuters/AFP/AP/DPA/BBC {material/materials} | Reuters contributed | у статті використані матеріали
{bavovna} in {crimea/belgorod/russia/sevastopol/donetsk} | explosion | бавовна
{be/become} known on the eve | the day before | напередодні
{beat} out the? {glass/window} | shattered windows | вибито шибки
{be} arrived at/by the? {missile/rocket/drone/shell} | was hit | прилетіло
{be} in the hospital with {mine-explosive/mine-blast/shrapnel} | with blast injuries | мінно-вибухова травма
{call/appeal} {summon/agenda} to the {military} | call-up papers | повістка
{carry} out fire/firing {defeat/damage} | strike with fire | вогневе ураження
{catch/detain/expose} on/in a? bribe | caught taking a bribe | затримали на хабарі
{citizen/person/man} «{military/conscript} {liable/obliged}» | liable for military service | військовозобов'язаний
{clap/claps} in {crimea/belgorod/sevastopol/donetsk/melitopol} | explosion | бавовна, хлопок
{close/open/announce} a/the? {gathering/collection} for/on {drone/car/pickup/thermal/mavic} | fund-raiser | закрити збір
{cluster/accumulation} of ADJ? {manpower/personnel/enemy/troop/weapon/equipment} | troop concentrations | скупчення живої сили
{collaborationism/collaborationist} {article/activity/case} | collaboration charges | колабораційна діяльність
{conduct/lead/carry} out? unsuccessful? offensive/assault/unsuccessful {action} in/near/at/on | attacked; on the offensive | вести наступальні дії
{consumer/settlement/subscriber/household} {be} «{de-energized/deenergized/de-energised}» | without power | знеструмлено
{de-occupied/deoccupied} | liberated; retaken | деокупований
{declare/inform} him/her/them? about suspicion | notify ... that he is a suspect | повідомити про підозру
{defeat} of air/enemy/ground {target} | destroying targets | ураження цілей
{defender} and {defenderess/defendress/women-defenders} | defenders | захисники і захисниці
{deficit} of {capacity/power/electricity} in the? {power/energy} {system} | power shortage | дефіцит потужності
{deoccupy/de-occupy/disoccupy} | retake; liberate | деокупувати
{destroy/down} NUM enemy {missile/uav/drone/rocket/target/helicopter/plane} | Russian | знищили ворожих
{destroy} about/more/almost? than? NUM ADJ? {occupant/occupier/invader/serviceman} | killed | ліквідовано
{drg/drgs} | sabotage group | ДРГ
{drone/uav} type Shahed/Shahed-136/Shahed-131 | Shahed drones | дрони типу «Шахед»
{fall/falling} of the? {debris/wreckage/fragment} of an/the? ADJ? enemy? {missile/rocket/drone/uav} | falling debris from | падіння уламків
{first/second/third/fourth/fifth/sixth} {queue} of {shutdown/outage/disconnection/blackout} | group of consumers cut off | черга відключень
{fix} NUM? {arrival} | confirmed hits | зафіксовано прильоти
{fix} an/the/several? {arrival} | confirmed hits | зафіксовано прильоти
{fragmentary/splinter/debris} {wound/injury} | shrapnel wounds | осколкові поранення
{free/release/dismiss/exempt} from/of the {occupant/occupier/invader/orc} | retaken | звільнений від окупантів
{glass/window} {be/have} been? «beaten out» | windows were shattered | вибито вікна
{grenade-launcher/grenade} {shot} | grenade | постріл до гранатомета
{hand/give/serve/issue} {him/her/men/them}? a/an/the? {agenda} | call-up papers | вручити повістку
{head/chief} of the? {ova/rva/kmva/mva/oma} | head of the regional administration | голова ОВА
{high/state} {betrayal} | treason | державна зрада
{hit/hitting/hits} in/into/at the {residential/high-rise/apartment/private} {sector} | hit houses | влучання у приватний сектор
{hit/strike/attack} NUM {area/region/district} of concentration | troop concentrations | райони зосередження
{hit/strike/attack} an/the {area/region/district} of concentration | troop concentrations | райони зосередження
{hit} by an/the arrival | hit; struck | приліт
{hit} of a/an/the? ADJ? ADJ? {missile/rocket/shell/drone/projectile} into/in/to/at | strike on | влучання ракети
{hourly/emergency/stabilization/stabilizing/stabilisation} {shutdown/disconnection} {of/schedule/be/in/will} | rolling blackouts | погодинні відключення
{in/when} {prepare/preparing/writing} {material/materials} {use} | contributed to this report | у матеріалі використано
{inflict/apply/cause/deal} NUM? massive/massed/new/another? {missile/rocket/air/artillery/bomb/drone} {strike/blow/attack} | launch a strike | завдати удару
{inflict/apply/cause/deal} a/an/the/several? massive/massed/new/another? {missile/rocket/air/artillery/bomb/drone} {strike/blow/attack} | launch a strike | завдати удару
{inflict/apply/put} NUM? massive/massed? {strike} on/at/against | launch strikes on | завдати ударів
{inflict/apply/put} a/an/the/several? massive/massed? {strike} on/at/against | launch strikes on | завдати ударів
{inflict/deal/apply} fire/firing {damage/defeat/impression/lesion} | strike with fire; hit | вогневе ураження
{kherson/kharkiv/kyiv/odesa/lviv/mykolaiv/sumy/dnipro/zaporizhzhia/chernihiv/poltava} {region/oblast} {military} administration inform | says | ОВА повідомляє
{kill/wound/injure} NUM peaceful | civilians | мирних жителів
{kill/wound/injure} peaceful {inhabitant/resident/citizen/people} | civilians | мирні жителі
{line} of collision | front line | лінія зіткнення
{liquidate} about/more/almost? than? NUM ADJ? {occupant/occupier/invader/serviceman/soldier/military} | killed | ліквідовано
{material} {use/contain} {materials/information} of/from {reuters/afp/ap} | contributed to this report | використано матеріали
{means} of air {attack/assault} | missiles and drones | засоби повітряного нападу
{means} of {defeat/lesion} | weapons; munitions | засоби ураження
{message/report/notification} about suspicion | notice of suspicion | повідомлення про підозру
{missile/rocket/drone/shell/projectile} {hit} «into» a/the/an | hit | влучила в
{missile/rocket/shell/drone} {get/got} into a/the ADJ? {house/building/yard/apartment/warehouse/plant/school} | hit | влучила в
{missile/rocket/shell} {arrival} | missile strike | приліт
{missile/rocket} of the {caliber/calibre/dagger} {type} | Kalibr; Kinzhal missiles | ракети «Калібр»
{move/travel} by transport/transports | by vehicle | пересуватися транспортом
{occupant/occupier/invader/russians/enemy} {cover/coat} {village/city/settlement/community/district/the} with/from {artillery/mortar/grad/hail/barrel} | shelled | накрили з артилерії
{occupier/invader/occupant} {be/have} been? liquidated/eliminated | killed | ліквідовано
{organ/body} of local self-government | local authorities | органи місцевого самоврядування
{ova/oda/kmva} {report/say/inform/note} | the regional administration | в ОВА
{place} of {arrival/hit} | site of the strike | місце прильоту
{point/points} of {invincibility/indomitability/unbreakability/unbrokenness} | "Points of Invincibility" heating centres | пункти незламності
{queue} of {shutdown/disconnection/blackout} | group of consumers cut off | черга відключень
{rebound/hang-up} of the? air? {alarm/alert} | all-clear | відбій тривоги
{receive/get} a {suspicion} | was named as a suspect | отримав підозру
{receive} {suspicion} | was named as a suspect | отримав підозру
{region/oblast/kyiv/kharkiv} {military/state} administration «{inform}» {about/that} | said | ОВА повідомила
{release/dismissal/exemption} of the? {territory/settlement/village} from | liberation | звільнення територій
{release/exempt} {territory/city/village/settlement} from | liberated | звільнити територію
{report/message} of/about the? mining of the? ADJ/PROPN? {building/school/court/station/airport/bridge/metro/mall/embassy} | bomb threat at | повідомлення про мінування
{resettler} from {donbas/donbass/donetsk/luhansk/crimea/mariupol/kherson} | displaced people | переселенці
{return} «{light/lights}» to {house/home/consumer/subscriber/family/household} | restored power | повернули світло
{schedule} of {shutdown/disconnection} | blackout schedules | графіки відключень
{serve/hand} out? an? {agenda} to/on/in | draft notice; summons | вручити повістку
{serviceman/fighter/soldier/defender/military} of the VSU/ZSU/APU/ZSSU | Ukrainian soldiers | військові ЗСУ
{settlement} {suffer} from {shelling/fire} | were shelled | постраждали від обстрілів
{shell/fire/cover/beat} the {city/village/community/settlement/district} from {hail/hurricane/tornado/barrel} | shelled with Grad rockets | обстріляли з Градів
{shelling} from {mlrs/grad/grads/barrel/aviation} | shelling with | обстріл з
{shoot} down NUM air {target} | missiles and drones | збили повітряних цілей
{shutdown/disconnection} of {light/lights} | power cuts | відключення світла
{sociologist} {poll/interview/survey/record} | pollsters | соціологи опитали
{sociology} {show/demonstrate/record/indicate/testify} | polls show | соціологія показує
{strike} {be} inflicted/applied | strikes were launched | завдано ударів
{strike} {have} been inflicted/applied | strikes were launched | завдано ударів
{subscriber/abonent} {without/remain/be} {light/electricity/gas/heat} | customers | абоненти
{suspect/detain} «on a bribe» | caught taking a bribe | затримали на хабарі
{suspicion} {be/have} been? announced/declared/handed to | was named a suspect | повідомлено про підозру
{tcc/tck} and {jv/sp} | recruitment office | ТЦК та СП
{telephone/phone} {miner} | hoaxer | телефонний мінер
{territorial/regional} {center/centre} of {recruitment/completing/picking/manning/acquisition} | recruitment office | ТЦК
{territorial} {community} {of/in} the? {region/district} | municipality; district | територіальна громада
{territory/city/village/settlement} {be} «released/dismissed/exempted from» the? {occupation/occupier/russians/enemy/invaders} | liberated | звільнено від
{this/it} {be} discussed/about {in/at} the «{material/materials}» {of} | article | у матеріалі
{unit/piece} of enemy/military/armored/armoured {technique/technology} | vehicles | одиниці техніки
{village/city/house/household/subscriber/consumer/settlement/region} {remain/stay/left} without {light} | without power | без світла
{wreckage/debris} of a/the/an downed? enemy {missile/rocket/drone/uav} | debris from a drone | уламки ворожого дрона
«informs/transmits/conveys» Ukrinform/UNIAN/Unian/RBC-Ukraine/UNN/Censor/Espreso/Suspilne/DW/NV | reports | передає Укрінформ
`;
