/** Set phrases of transport and accident news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const transport = `
air harbor/harbour | airport | воздушная гавань
air vessel/vessels/ship/ships/court/courts/judgment | aircraft | воздушное судно
air/flying/airplane board/boards/side | plane | воздушный борт
auto/automobile inspection/inspectorate | traffic police | автоинспекция
black boxes/box/case self-recorder/recorders/drawer | black box
brand/mark/stamp of? car/cars/automobile Toyota/Lada/BMW/Mercedes/Audi/Kia/Hyundai
cargo/load cars/automobile/automobiles/auto | lorry / truck | грузовик
carriageway/roadway/traffic-way part/parts of the? road/street/highway | carriageway | проезжая часть
chase/chasing/pursuit tail/tails | rear-end collision | 追尾
corks/cork on/of/stretched | traffic jam | пробка
departure/exit to/on/into the? oncoming | swerving into oncoming traffic | выезд на встречку
descent/congress/gathering from the? rails/tracks/path | derailment | сход с рельсов
did/not/could not cope with the? control/management/driving | lost control | не справился с управлением
electric/electrical train/trains-elektrichka/electrichka | commuter train | электричка
elektrichka/electrichka/elektrichkas/electrichkas | commuter train | электричка
flying/flight/cabin composition/compositions/structure | flight crew | лётный состав
high iron | high-speed rail | 高铁
human body/injury accident | person hit by a train | 人身事故
light/easy automobile/automobiles/auto | car | легковой автомобиль
marshrutka/marshrutkas/marshrutki | minibus | маршрутка
movement/motion of trains/transport/buses/trams/vehicles | traffic | движение
movement/motion on/along the? highway/bridge/section/track | traffic | движение по
network/net appointment car/cars | ride-hailing | 网约车
online car-hailing/appointment | ride-hailing | 网约车
online/network car-hailing/appointment/booking driver/drivers/car/cars | ride-hailing | 网约车
operation/operations/running/driving seeing/see/forego/off/postponed/sending | services suspended | 運転見合わせ
person/body/human injury/accident/disaster accident train/on |  | 人身事故
railway/railroad cloth/canvas/linen/web | railway line | железнодорожное полотно
road clothes/cloth/fabric | road surface | дорожная одежда
road-traffic incident/incidents/event | road accident | ДТП
road-transport incident/incidents/accident/accidents/event | road accident | ДТП
road/asphalt cloth/canvas/linen/web | road surface | дорожное полотно
road/traffic/automobile transport/transportation incident/incidents/accident/accidents/event | road accident | ДТП
rolling/moving composition/compositions | rolling stock | подвижной состав
rough/hard/rigid/emergency/forced planting/plantation/boarding | hard / emergency landing | жёсткая посадка
runway strip/strips | runway | ВПП
runway/landing-strip strip/strips/lane | runway | ВПП
sides/side of the? airline/company/Aeroflot/Boeing/Airbus/NUM | plane | борт
state traffic safety/security inspectorate/inspection | traffic police | ГИБДД
stopping pavilion/pavilions/complex | bus shelter | остановочный павильон
stopping pavilion/pavilions/complex/complexes/point/points | bus shelter / halt | остановочный павильон
strip/band of oncoming/traffic/movement | lane | полоса встречного движения
takeoff/take-off/landing strip/band | runway | взлётная полоса
traffic movement/motion | traffic | движение транспорта
traffic/road organ/organs/section/controls person/police |  | 交管部门
train/metro/electric composition/compositions | train | состав
traveling/passage/driving/passable part/parts of? the? road/street | carriageway | проезжая часть
{bypass/departure/detour} roads/road by/on/along |  | объезд
{commit/make} a? hit/run-over/running on | hit | совершил наезд
{descend} from the? rails/path | derail | сошёл с рельсов
{drive/leave/fly} out? to/onto/on the? counter/meeting lane/strip | swerve into oncoming traffic | выехал на встречную
{lost/lose} management/steering | lost control | потерял управление
`;

/** Likely in such a story, but not certain. */
export const transportLikely = `
machinist/machinists | train driver | машинист
movement of | traffic | движение
`;
