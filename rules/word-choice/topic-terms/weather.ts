/** Set phrases of news of weather, floods and earthquakes, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const weather = `
NUM degrees of heat/warmth | degrees | градусов тепла
NUM people/persons and NUM units/unit/pieces of |  | человек и единиц техники
NUM people/residents/persons were? urgently/emergently/emergency transferred/shifted/relocated/transfer | were evacuated | 紧急转移
NUM point/points/ball/balls earthquake/quake | magnitude-... | балльное
NUM units/unit of equipment/technique/technics/machinery/special | vehicles | единиц техники
NUM/thousand house/houses rooms | houses | 间
NUM/thousand room/rooms of? house/houses | houses | 间房屋
after/remaining/leftover/residual earthquake/shake/shakes/quake/quakes | aftershocks | 余震
anti-drought/drought-resistance/drought-resistant work/relief/fight/headquarters/measures | drought relief | 抗旱
anti-flood/antiflood/counter-flood work/works/measure/measures/rescue/headquarters/fight/battle/materials/team/front/line | flood-control | 抗洪
anti-typhoon/anti-disaster/anti-earthquake work/relief/rescue/measures/headquarters/fight | disaster relief | 抗震救灾
because/due/result of/to the element | storm | из-за стихии
burst/collapsed/broken/crushing mouth/mouths/opening | breach | 决口
calculation/calculations of fire/firefighters/rescuers/MES/EMERCOM | fire crew | пожарный расчёт
collapsed/fallen house/houses NUM room/rooms | houses collapsed | 间
column of the? thermometer/thermometers | temperature | столбик термометра
dangers/danger of the dam/dike/dyke/embankment/levee | weak points in the levee | 险情
de-energized/deenergized/de-energised/deenergised | without power | обесточены
debris/soil/earth-and-stone/stone stream/streams/flow-stone | mudslide | 土石流
dike/dam/dyke/embankment/levee people/person/patrol/inspection personnel
disaster population/populations | people affected | 受灾人口
disaster sentiment/feelings/emotion | damage | 灾情
disaster situation/feeling/feelings/sentiment/emotion | damage | 灾情
disaster victim/affected/stricken masses | people hit by the disaster | 受灾群众
disaster-stricken/affected/disaster-affected/trapped masses/crowd/crowds/mass | people hit by the disaster | 受灾群众
earth/soil/sand/sediment and sand/earth/soil disaster/disasters/collapse/flow | landslide | 土砂災害
earth/soil/sediment sand/sands disaster/disasters/collapse | landslide | 土砂災害
earthquake with? a? magnitude/strength/force/power of NUM points/point/degrees/degree/balls | magnitude-... earthquake | баллов
eliminate/eliminated/eliminating danger/dangers/dangerous | repair | 排险
emergency/extraordinary/high-alert regime | state of emergency | режим ЧС
evacuation/refuge indication/directive | evacuation order | 避難指示
evacuee/evacuees/refuge place/house/temporary housing/house | evacuation centre | 避難所
fierce/raging heat day/days | day above 35C | 猛暑日
fire area/square amounted/made/was | fire covered | площадь пожара
fire calculation/calculations/crew-calculations/calculus | fire crew | пожарный расчёт
fire was/were/is/has been? localized/localised | was contained | пожар локализован
flood crest/peak {pass/passed} {smoothly/through}
flood fighting/resistance/resisting | flood relief | 抗洪
flood peak/peaks/head transit/transiting/passing-through | flood crest | 洪峰过境
flood/flood-prevention prevention work/works/situation/headquarters/material/materials/pressure | flood control | 防汛
flood/floods prevention and drought/waterlogging/typhoon/rescue/relief/control? | flood control | 防汛
foci/hearths of the? fire/fires/ignition/burning | fires | очаги возгорания
forecasters/meteorologists/synoptics promise/promised/promises | forecast | синоптики обещают
guard/guarantee/protection/vigilance/guaranteed water level/levels/line | warning level | 警戒水位, 保证水位
hearth of the? earthquake/fire/fires/ignition | epicentre / fire | очаг
heated/underflooded/sub-flooded/underheated house/houses/yards/plots | flooded | подтопленные
heavy rain to rainstorm | heavy to torrential rain | 大到暴雨
human victims/sacrifices/sacrifice | deaths | человеческие жертвы
human/people sacrifice/sacrifices | deaths | человеческие жертвы
hydrometeocenter/hydrometeorologists | weather service | Гидрометцентр
hydrometeorological/hydrometcenter/hydrometcentre/hydromet center/centre? | weather service | Гидрометцентр
ignition/ignitions of the? house/building/apartment/warehouse/roof/grass | fire | возгорание
level/grade/class I/II/III/IV emergency response/responses | emergency response | 级应急响应
line/linear-shaped/linear rain/precipitation/rainfall zone/band/belt/zones | band of heavy rain | 線状降水帯
linear precipitation zone/band/belt | band of heavy rain | 線状降水帯
liquid/solid/atmospheric precipitation/precipitations | rain / snow | атмосферные осадки
liquidation/elimination/liquidating/eliminating of the? consequence/consequences/aftermath/effects/fire/fires/accident | clean-up / relief | ликвидация последствий
localize/localized/localised/localization/localisation of? the? fire/fires/blaze/flame | contain | локализовать пожар
magnitude of NUM points/degrees | magnitude | магнитуда
meteorologist/weather forecaster/forecasters {promise/promised/promises} | forecast | синоптики обещают
missing/disappeared without news/news-of/lead | missing | пропавший без вести
missing/lost person/persons without/no news/trace/lead | missing | пропавший без вести
mountain flood/torrents/torrent and? geological/mud | flash flood | 山洪
mud-stone/mud-rock/mudstone flow/flows/stream | mudslide | 泥石流
open combustion | flames | открытое горение
orange/yellow/red level of weather/danger/hazard | ... weather warning | оранжевый уровень
out/out-of from? the? coast/coasts/shores | burst its banks | вышла из берегов
over-warning/over-alert/super-police/super-warning/over-police water/level/river/rivers/flood/station/stations | above the warning level | 超警
over/super/exceed/exceeding/exceeded alarm/alert/warning/police/guard water | above the warning level | 超警戒
pipe/tube surge/surges/gushing | seepage | 管涌
precipitates/precipitate will/is/are/in/of/expected | rain | осадки
precipitation water/waters | rainfall | 降水
precipitations | rain | precipitaciones, осадки
push/pushes/jolt/jolts with a? magnitude/force/strength of? | tremor | толчок
rain/precipitation/rainfall process/processes | spell of rain | 降雨过程
rain/wind situation/sentiment/feelings | rainfall | 雨情
rainstorm/typhoon/rain/flood red/orange/yellow/blue warning/alert/early signal? | ... warning | 暴雨红色预警
rampage/riot/revelry/raging of the? element/elements | storm | разгул стихии
record heavy/fierce/violent hot/heat/summer | record heat | 酷暑
refuge place/places/instruction/life | evacuation centre | 避難所
repeated/repeat/after push/pushes/jolts/jolt/shakes | aftershocks | повторные толчки
rescue and disaster relief/rescue/aid | rescue and relief | 抢险救灾
rescuers/firefighters departed/left/went on/to a? {call}
resist/fight/fighting/resisting earthquake/disaster/disasters and? | disaster relief | 抗震救灾
resist/resisting/combat/combating the? flood/floods/flooding | flood relief | 抗洪
river/rivers flooding/overflow {danger/dangerous} information | flood warning | 氾濫危険情報
river/rivers/water left/came/went/gone out? of/from its/the/their? shore/shores/bank/coast/coasts | burst its banks | вышла из берегов
sediment/sediments are? fall/fell/falls/expected/in the form | rain / snow | осадки
sediment/soil/earth-sand/earth-and-sand disaster/disasters/collapse | landslide | 土砂災害
seism/seisms/sismo/sismos | earthquake | sismo, séisme
settlements/houses/subscribers/consumers/villages are/were/remain de-energized | without power | обесточены
shelter/evacuation/refuge life | life in an evacuation centre | 避難生活
source/hearth depth | depth | 震源深度
strong/big replica/replicas | aftershock | réplica
strong/heavy precipitation process/processes/weather | heavy rain | 强降水过程
synoptic/synoptics/synoptician/synopticians/weathermen-forecasters | forecasters | синоптики
telluric/tellurian movement/movements/motion | earthquake | movimiento telúrico
the element raged/rages/rampaged/struck/subsided/destroyed | storm | стихия
thermometer/thermometers' column/columns | temperature | столбики термометров
traffic/railway/line {was/were} {broken/interrupted/cut-off} {interruption}
transfer/transferred and resettled/placed/settled/resettlement | evacuated | 转移安置
trapped/affected people/masses/crowd {transferred/transfer/shifted} | evacuated
true summer day/days | day above 30C | 真夏日
underflooding/subflooding of houses/yards/plots/household | flooding | подтопление
underground/subterranean/subterrene push/pushes/shock/shocks/jolt/jolts | tremors | подземные толчки
urgent/emergency/emergently/urgently transfer/transferred/shifted/avoidance of? NUM/people/residents/masses/the | evacuated | 紧急转移
victim/victims of the? element/elements | disaster victims | жертвы стихии
without electricity/light/power remain/remained/stay/are NUM | without power | без света
without news disappeared/missing/lost | missing | безвести
without/no/essential/significant precipitation/precipitations {is/are/expected}? | dry | без осадков
yellow/orange/red/blue level of weather/meteorological danger/hazard/risk | ... weather warning | жёлтый уровень
{area/square} of {burning/fire/ignition/combustion} {amounted/was/is/made} |  | площадь пожара
{earthquake/quake} with {epicenter/epicentre} in | earthquake centred on | con epicentro en
{intense/heavy/abundant/weak/strong/scarce/little/small/insignificant/large} precipitation/precipitations without | rain | осадки
{liquidate/liquidated/eliminate/eliminated} open? {burning/combustion/ignition} | put out the fire | ликвидировать открытое горение
{liquidate/liquidated/eliminate/eliminated} the? consequence/consequences/aftermath/effects/fire | clear up after / put out | ликвидировать последствия
{natural/element/elements} element/elements rampage/rampaged/raging/riot | storm | стихия
{pile/burst/break/crush} dike/dam/mouth/embankment | breach | 决堤, 溃口
{rescue/snatch/rob} danger/dangers/risk/risks/emergency | emergency repair | 抢险
{transfer/transferred/relocated/shift/shifted} {and}? {resettle/resettled/placed/placement}? the? masses/crowd/NUM | evacuate | 转移群众
{yellow/orange/red/blue} early? {warning} signal of? {rainstorm/rain/typhoon} | ... warning | 预警
`;

/** Likely in such a story, but not certain. */
export const weatherLikely = `
disaster situation | damage | 災情
flood season | rainy season | 汛期
flood situation | floods | 汛情
geological disaster/disasters/calamity/catastrophe | landslides | 地质灾害
left/remain/remained without light | without power | без света
localize/localized/localised | contained | локализован
masses | people | 群众
precipitations/precipitation | rain | осадки
the element | storm | стихия
units of equipment | vehicles | единиц техники
`;
