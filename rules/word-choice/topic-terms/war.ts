/** Set phrases of war news from Russian, Ukrainian, Arabic, Hebrew and Chinese, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const war = `
APU/VSU/ZSU {fighters/military/soldiers/positions/troops} | Ukrainian army | ВСУ
Daggers | Kinzhal missiles | Кинжалы
NUM/two/three/four/five/several martyr/martyrs | dead | شهيد
NUM/two/three/four/five/ten/several military were/was/have/died/killed/wounded | soldiers | военных
NUM/two/three/several/our/dead militaries | soldiers | военные
NUM/unit/units unit/units of armored/armoured/automobile/automotive equipment | vehicles | единиц техники
NWO/SVO/NVO/CBO/ATO {zone/participant/participants/fighter/fighters} | war zone / veteran | СВО
accumulation/accumulations/cluster/clusters/congestion/congestions of {manpower/personnel/enemy/living/live/troops/military/the} | concentration of troops | скопление живой силы
aero-space/air-cosmic/military-space forces | Aerospace Forces | ВКС
air {defense/defence} {means/facilities/funds/calculations} | air defences | средства ПВО
air/aerial anxiety/worry/trevoga | air-raid alert | воздушная тревога
ammunitions | ammunition | боеприпасы
anti-aircraft installations/complexes/installation/means | anti-aircraft guns | зенитная установка
anti-aircraft/antiaircraft {missile/rocket}? {complex/complexes/installation/installations/plant} | air-defence system | зенитный комплекс
armaments {from/of} {the} {west/partners/allies} | weapons | вооружения
armored/armoured car/capsule/train {tank}
armored/armoured equipment/technique/techniques/technics/machinery/machine/machines/machines' | armoured vehicles | бронетехника
armored/armoured personnel carrier/carriers {transporter} | armoured personnel carrier | БТР
armored/armoured transporter/transporters/carrier-transporters | armoured personnel carrier | бронетранспортёр
artillery/mortar/gun {installation/installations} | gun | артустановка
assault/storm plane/planes | ground-attack aircraft | штурмовик
aviation bomb/bombs | bomb | авиабомба
aviation of the? {enemy/occupier/Russia/invaders/armed/NATO} | aircraft | авиация
bomber/assault/attack/front-line/enemy aviation | aircraft | авиация
calculation/calculations of the? air/gun/mortar/guns/drones/anti-aircraft/howitzer/artillery/UAV/UAVs | crew | расчёт
calibers/calibres/calibrs | Kalibr missiles | Калибры
cassette/cartridge/casset/tape bomb/bombs/ammunition/munition/munitions/shell/shells/missile/projectile/projectiles | cluster munitions | кассетные боеприпасы
cessation/termination/ceasing/stopping of fire | ceasefire | прекращение огня
combat armored/armoured machine/machines/car/cars | armoured vehicle | ББМ
combat {collision/collisions} | clash | боевое столкновение
combat/battle/fight contact {line}? | front line | боевое соприкосновение
combat/fighting/battle {duty/watch/shift} {alert} |  | боевое дежурство
contract men/persons | contract soldiers | контрактники
contractors/contractor {soldier/serviceman/servicemen/fighter} | contract soldiers | контрактники
correctable/adjustable/steerable/planning bomb/bombs | guided / glide bomb | КАБ
debris/fragments/wreckage/remains {from/of} {downed/shot/knocked} {rockets}
diversionist/diversionists/diversant/diversants | saboteur | диверсант
eastern/southern/western/northern/central war area/district/section/region | Theatre Command | 战区
enemy/enemy's living/live force/forces/power | troops | живая сила
exchange {fund/stock/foundation} | prisoners for exchange | обменный фонд
explosion device/devices | explosive device | взрывное устройство
explosion-dangerous subject/subjects/object/objects/item/items | unexploded ordnance | взрывоопасный предмет
explosive subject/subjects/object/objects/items/item | unexploded ordnance | взрывоопасный предмет
fighters of the? {fourth/fifth} generation | fighter jets | истребители
fighting/battle actions/action/acts | fighting | боевые действия
fire cessation/termination | ceasefire | прекращение огня
fire {damage/defeat/destruction/impact} {on/to/of/was} | shelling | огневое поражение
flying apparatus/apparatuses/device | aircraft | летательный аппарат
from {hails/hail/hurricanes/grads/tornados} | from Grad rocket launchers | из Градов
grouping/groupings of {troops/forces/army/enemy/the} | force | группировка
heavy {armament/armaments/technique/techniques/technics/equipment-technique} | heavy weapons | тяжёлое вооружение
high-precision/highly-accurate/high-accuracy {weapon/missile/rocket/strike/blow/hit/ammunition/means} | precision-guided | высокоточный
in/on all/several/other directions of the front | on all fronts | направление
infrastructure/energy/critical/infrastructural object/objects | facility | объект
irrevocable/irretrievable/sanitary/non-returnable/unrecoverable loss/losses | dead and missing / wounded | безвозвратные потери
jet/reactive systems of {volley/salvo} fire | multiple rocket launchers | РСЗО
large/big landing ship | landing ship | БДК
living/dwelling house/houses/quarters/array | homes | жилые дома
living/live/alive force/forces/power of | troops | живая сила
load/cargo 200/300/two-hundred | war dead | груз 200
machine/machines of {infantry/fire} | infantry fighting vehicle | БМП
main commander/commander-in-chief | commander-in-chief | главком
main office/directorate/administration of intelligence/reconnaissance | military intelligence | ГУР
marine infantryman/infantrymen | marine | морпех
martial/war state | martial law | воєнний стан
martyr/witness drone/drones/UAV | Shahed drone | Шахед
massed/group missile/rocket blow/blows/strike/strikes | missile barrage | массированный удар
meeting/session of the {rate/bet/stake/bid} | headquarters meeting | Ставка
military commissariat/commissariats/commissar/commissars/commissioner/commissioners | draft office | военкомат
military registration/enrollment and enlistment office/offices | draft office | военкомат
military servants/employees/workers | soldiers | военнослужащие
military special operation/action | special military operation | СВО
military {commander/commissar} {of} {correspondents} | war correspondents | военкоры
military {man/person/people/men/servant/servants/employee/employees/personnel-man/worker/workers} | soldier | военнослужащий
military-sea/military-maritime/military-naval forces/fleet/powers | navy | ВМС
military/armored/armoured/enemy/combat technique/techniques/technics | military equipment / vehicles | военная техника
mine-explosive/mine-blast {injury/injuries/wound/wounds/trauma} | blast injury | минно-взрывная травма
mine/mines {explosive/blast} {injury/wound/trauma} | blast injury | минно-взрывная травма
missile/rocket/air/artillery/high-precision/bomb/mortar/drone blow/blows/defeat/defeats | strike | ракетный удар
motorized/motorised shooters/arrows/shooter/gunners | motor rifle troops | мотострелки
motorized/motorised {shooting/shooter/shooters/gunner/gunners/arrow/arrows/rifleman} {unit/brigade}? | motor rifle troops | мотострелки
multi-role/multirole/combat fighters | fighter jets | истребители
multiple launch {rocket/missile} {fire} | multiple rocket launcher | РСЗО
object/objects of critical/energy/military/social infrastructure | facilities | объекты
on combat/battle/fighting duty/watch | on alert | боевое дежурство
on/at the front/advanced/forward edge of | on the front line | передовая
our/Ukrainian/Russian warriors | soldiers | воины
peaceful inhabitants/residents/population | civilians | мирные жители
people's liberation {army/troop} {east/eastern} {war} {zone} | Eastern Theatre Command | 战区
personal composition | personnel | личный состав
personal/personnel composition | personnel | личный состав
polygon/polygons | training ground | полигон
position/regime/mode/legal-regime of martial law | martial law | военное положение
reactive/jet system/systems {of/volley/salvo} | multiple rocket launcher | РСЗО
residential array/arrays | housing estate | жилой массив
sabotage-reconnaissance/sabotage-intelligence/diversionary-reconnaissance/subversive-reconnaissance {group/groups} | sabotage group | ДРГ
sea/marine foot/infantries | marines | морская пехота
self-propelled artillery {installation/installations/plant/unit/units} | self-propelled gun | САУ
shock/impact/percussion unmanned/brigade/forces/groupings | attack / strike | ударный
special military surgery | special military operation | СВО
storm/assault {troopers/aviators/planes} | assault troops | штурмовики
supreme {chief-commander/commander's/high-commander/main} | commander-in-chief | верховный
surrender/surrendered/gave/give into captivity/prison/captivity | surrender | сдаться в плен
temporarily {uncontrolled/not-controlled} | occupied | временно неподконтрольный
the APU | the Ukrainian army | ВСУ
two-hundredth/two-hundredths/three-hundredth/three-hundredths | dead / wounded | двухсотые, трёхсотые
units of armored/armoured/military/enemy equipment | vehicles | единиц техники
urgent/fixed-term serviceman/servicemen/soldier/soldiers | conscripts | срочники
warrior-internationalist/warriors-internationalists/warrior/warriors of {the} {armed/APU/AFU} | soldiers | воины ВСУ
weapon/weapons/missiles/means of long/long-range range | long-range weapons
weaponizing/weaponising/weaponization Ukraine/Kyiv/Taiwan/of | arming | озброєння
winged missile/missiles/rocket/rockets | cruise missile | крылатая ракета
winged {rocket/missile} | cruise missile | крылатая ракета
wounds/injuries {incompatible} with life | fatal wounds | несовместимый с жизнью
zenith/zenit {missile/rocket/complex/system/gun} | anti-aircraft missile | зенитный
zone/area of combat/military/fighting actions | combat zone | зона боевых действий
zone/area of {the}? {SVO/NWO/CBO/NVO/special} {operation}? | combat zone | зона СВО
{Kherson/Donetsk/Bakhmut/Avdiivka/Kupyansk/Kupiansk/Lyman/Liman/Zaporizhzhia/Zaporozhye/Kharkiv/Kharkov/Maryinka/Pokrovsk/Tavria/Tavriya/Slobozhansky/Sumy/Izium/Severodonetsk/Luhansk/Krasny/Sloviansk/Kramatorsk/eastern/southern/northern/Siversk/Shakhtarsk/Novopavlivka/Volyn/Polissya/Seversky} direction/directions | sector / front | направление
{South/Southern/North/Northern/East/Eastern/West/Western/Center/Central} grouping/groupings {of}? {troops/forces}? | group of forces | группировка войск
{air/aerial/airborne} {anxiety/alarms/worry/trevoga} | air-raid alert | воздушная тревога
{air/aerial/sea/ground/surface} {goal/goals/purpose/purposes} | aerial target | воздушная цель
{air} {target/targets} {were/was} {destroyed/hit}
{anti-air/antiair/counter-air/anti-aerial/air-raid} {defense/defence} | air defence | ПВО
{areas/area/region/places/place} of concentration of {personnel/manpower/weapons/troops/enemy} | troop concentration | район сосредоточения
{arm/arms} {provider/supplying} {to}
{ballistic/flying} {missile/rocket} {winged}
{ballistics} {threat/attack/flies/arrived} | ballistic missile | баллистика
{barrage/barraging/loitering-ammunition/patrolling} {ammunition/munitions/ammo} | loitering munition | барражирующий боеприпас
{barrel/trunk/barreled/receiver/stem} artillery | tube artillery | ствольная артиллерия
{caliber/calibre/calibr/gauge/caliper} {missile/rocket/cruise} | Kalibr missile | Калибр
{carrier/carriers/bearer/media} of {calibers/calibres/caliber/Calibers/Kalibr/cruise/missiles/rockets/winged} | missile ship | носители Калибров
{chief/main} {commander} {in} {chief} | commander-in-chief | главком
{combat/battle/fighting} {readiness/preparedness/ready} {state/mode} | combat readiness | боеготовность
{combat/fighting/battle/hot} {action/actions/act/acts} {continue/zone/are/in} | fighting | боевые действия
{combat/fire/fiery/military} {collision/collisions/contact/clash-collision} | clash | боевое столкновение
{combat/military/battle/fighting} {losses} {in} {equipment/manpower} | losses
{combat/military/battle} {training/preparation} {range/ground/polygon} | training ground | полигон
{commander/commanders/commanding} and {fighter/fighters/combatants/warriors} | officers and men | 指战员
{concentration} {area/areas} of {manpower/personnel/enemy/weapons} | troop concentration | район сосредоточения
{conscript/draft/call/urgent/term/fixed-term} {service/serviceman/servicemen} {soldier/soldiers} | conscript | срочник
{counter/anti} {air/aircraft} {defense/defence} {means/facilities} | air defence | ПВО
{dagger/Dagger} {missile/rocket} | Kinzhal missile | Кинджал
{demining/mine-clearing/demine} {people/group/engineers} {calculation}
{deoccupation/de-occupation/deoccupied/de-occupied/deoccupy/de-occupy} | liberation | деокупація
{destroy/destroyed/shoot/shot} NUM {air} {goal/goals/purpose/purposes} | aerial target | воздушная цель
{direction/directions} of the front | front | направление
{downed/shot/knocked} {rocket/rockets} | intercepted missiles | сбитая ракета
{enemy/Russian/Ukrainian/strike/shock/invading} grouping/groupings | force | группировка
{enter/entered/came/fall/fell} {into} {captivity} | be captured | плен
{exchange} of {prisoners/captured} {fund}
{extermination/annihilator/destroyer} aircraft/aviation | fighter jets | истребительная авиация
{fell/died/dead} {death} of the {brave/heroes/heroic/hero} | was killed | смертью храбрых
{fighting/combat/battle} machine/machines/car/cars/vehicle/vehicles of infantry | infantry fighting vehicle | БМП
{filtration} {measures/event/events} | filtration | фильтрационные мероприятия
{fire/fiery/firing} {defeat/defeats/influence} | shelling | огневое поражение
{fire} {from} {grads/hails/hurricanes/tornadoes/smerchs} | Grad rockets | Грады
{flying/warplanes} {of} {the} {occupation} | Israeli aircraft | طيران الاحتلال
{fragment/shrapnel/splinter/shattered/shard} {wound/wounds/injury/injuries} {of} {varying} | shrapnel wounds | осколочное ранение
{full-scale/wide-scale/large-scale/full/wide-ranging} {intrusion} | full-scale invasion | полномасштабное вторжение
{give/gave/lay/laid/put/folded/fold} {head/heads} {for} {the} |  | сложить голову
{give/supply/provide/deliver/transfer/send} {Ukraine/Kyiv/Kiev} fighters | fighter jets | истребители
{give/supply/provide} Ukraine/Kyiv/Kiev with? fighters | fighter jets | истребители
{ground/land/dry/terrestrial} {troop} {forces} | ground forces | сухопутные войска
{hail/hails/hurricane/hurricanes/tornado/smerch} {multiple/rocket/rockets/system/launcher/launchers/salvo} | Grad / Uragan / Smerch | Град
{high-precision/highly/high} {precise/accurate/precision} {weapon/missile/rocket/weapons/strike/blow/ammunition} | precision weapons | высокоточное оружие
{high-rise/multi-storey/multi-apartment/multistorey/many-storeyed/nine-story/five-story} {house/houses} | apartment block | многоэтажка
{hostile/enemy} {army/infantry-enemies} | enemy | 敌军
{humanitarian/green/peace} {corridor/corridors} {opening}
{inflict/deal/dealt/apply/applied/cause/caused} a/the/NUM strike/strikes on/against/at/to/in | carry out a strike | нанести удар
{intrusion} of {Russia/the/Russian} | invasion | вторжение
{joint} {alert/battle-readiness/preparedness} {patrol} | combat readiness patrol | 战备警巡
{kamikaze} drone {shaheds/martyr/martyrs/witness} | Shahed | Шахед
{landed/landing/amphibious} {assault} {ship/ships}
{lead/led/conduct/leading/conducting/carry/wage} {fire/shelling/fights/battles/fighting-actions} {on/at/from/with} | fire / fight | вести огонь
{line} of {combat/military/battle/fighting} {contact/collision/clash} | front line | линия боевого соприкосновения
{live} {bullet/ammunition/ammo/shell} {exercise/drill/shooting/practice/firing} | live-fire drill | 实弹
{loitering/barrage/barraging} ammunition/ammunitions | loitering munition | барражирующий боеприпас
{march/marching/marched} {plane/planes/aircraft} | drone | طائرة مسيرة
{marches} {attack/shot/drone} | drone | مسيرات
{martyr/martyrs} {rose/ascended/fell/have} | killed | شهيد
{means/facilities/funds/forces} of {air} {defense/defence} | air defences | средства ПВО
{military/war} {flight/flying/aviation} {raid/raids/carried/bombed/targeted} | warplanes | الطيران الحربي
{military} {commission} {meeting} | Military Commission | 军委
{military} {policeman/policemen} {medic}
{military} {sea/maritime} {fleet/forces} | navy | ВМФ
{military} {sports/drill/exercise/manoeuvre} {play/practice} | exercise | 军演
{missile/rocket} {arrival/arrivals/fly-in} | strike | прилёт
{mobilize/mobilized/mobilised/mobilizees/mobiks} {citizens/persons/reservist} {fighter} | conscripts | мобилизованные
{mode/regime} of {silence/quiet/quietness} | ceasefire | режим тишины
{mortar/artillery/anti-aircraft/gun/combat/drone/UAV/howitzer/anti-tank/machine-gun} {calculation/calculations} | crew | расчёт
{multiple-launch/multiple/multi} {jet/reactive} {system/systems/rocket-launchers} | multiple rocket launcher | РСЗО
{occupation} {army/forces/soldiers/bullets/aircraft/planes} {stormed} | Israeli forces | قوات الاحتلال
{occupier/occupiers/invaders/enemy} {directed/sent/released/let/launched-by/hit-by} {rocket/rockets}
{officers} {and} {soldier/men} {of} {the} {whole} |  | 官兵
{orcs/rashists/raschists/ruscists/rushists/racists-russian/nazis} {attacked/shelled/fired} | Russian forces | орки
{partial} mobilization {evaders/deviators/evasionist} | draft dodgers | уклонист
{percussion/shock/impact/drum/striking/percussive} drone/drones/UAV/UAVs/unmanned/helicopter/helicopters | attack drone | ударный беспилотник
{petal/petals} mine/mines | butterfly mine | Лепесток
{populated/inhabited/settled} {point/points/item/items/paragraph} | town / village | населённый пункт
{prisoner/prisoners/captives} of {war} {fund}
{private/civil/civilian} {objects/object} {of}? {infrastructure} | civilian infrastructure | объекты инфраструктуры
{private/particular} {sector/house} {residential}? {hit/damaged/shelled} | houses | частный сектор
{rate/stake/bet/bid/stavka} of {the}? {supreme/commander/high} | headquarters | Ставка
{reactive/jet/rocket} artillery | rocket artillery | реактивная артиллерия
{real/actual} {bullet/shell/ammunition/combat} {exercise/drill/firing} | live-fire drill | 实弹
{resistance} {factions} {rockets} {rain/rained}
{rise/ascended/rise-up} {of} {martyrs} | killed | ارتقاء
{rocket/missile} {complex/complexes} | missile system | ракетный комплекс
{sabotage/diversion/subversive/diversionary} {and} {intelligence/reconnaissance/reconnoitering} {group/groups} | sabotage group | ДРГ
{self-made/homemade/selfmade} {explosion/explosive} {device/devices} | improvised explosive device | СВУ
{settlement/settlements/point/points/place} {populated/inhabited} | village | населённый пункт
{silence/quiet/quietness/hush} {mode/regime} | ceasefire | режим тишины
{splinter/fragment/fragmentation/shard/shattered} {wound/wounds/injury/injuries} | shrapnel wounds | осколочное ранение
{stormtroopers/stormtrooper/assaulters/stormers/attackers-storm} | assault troops | штурмовики
{stretching/stretch/stretches/streamers/tripwire-stretch} {mine/mines/grenade/set} | tripwire | растяжка
{strike/shock} {drums} | strike drones | ударный
{surface/above-water/overwater/underwater/submarine} {carrier/carriers} of | missile carriers | носители
{taken/took/take} {in/into/to} {captivity/captive} | captured | плен
{targeted/target} {a/the} {mechanism} {belonging} | vehicle | آلية
{the} private sector {of}? {the}? {city/village/town} | residential area | частный сектор
{two-week/peace} {truces}
{unmanned/pilotless} {flying/aerial/air} {apparatus/apparatuses/device/devices} | drone | беспилотный летательный аппарат
{unoccupied/disoccupied/disoccupation/reoccupied-de} {territory/territories} | liberated | деокуповані
{volley/salvo} fire {system/systems/rocket}? | multiple rocket launcher | РСЗО
{war/battle} {preparation/readiness} {patrol/police} | combat readiness patrol | 战备
{war/military} {commissariat/commissariats/committee/registration} {office/and}? | enlistment office | военкомат
{warplane/military} {machine/aircraft/machines} {disturb/disturbed/harass/harassed} {Taiwan} |  | 扰台
{wounded} of {varying/different} {severity/gravity} | wounded
{zionist} {entity/enemy} | Israel | الكيان الصهيوني
{zircon/onyx} rockets | Zircon missile | Циркон
`;

/** Likely in such a story, but not certain. */
export const warLikely = `
arrivals | strikes | прилёты
aviation | air force / aircraft | авиация
blows | strikes | удар
complexes | systems | комплекс
contact line/lines | front line | линия соприкосновения
enemy/Russian manpower | troops | живая сила
landfill/landfills | training ground | полигон
marine infantry | marines | морская пехота
military correspondent/correspondents | war correspondent | военкор
occupant/occupants | occupiers | окупанти
peaceful citizens/people | civilians | мирные граждане
populated areas/area/settlement/settlements | towns and villages | населённые пункты
the mobilized/mobilised | mobilised men | мобилизованные
{direction/directions} | sector / front | направление
{give/supply/deliver/transfer/send/receive} fighters | send fighter jets | истребители
{grouping/groupings} | force | группировка
{liquidate/liquidated} | killed | ликвидирован
{object/objects} | facility | объект
{technique/technics} | vehicles / equipment | техника
{warrior/warriors} | soldier | воин
`;
