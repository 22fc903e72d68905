/** Set phrases of news of shops, marketplaces and hotels, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const retail = `
NUM million/thousand person-times/person-trips/people-times/passenger-times | visits | 人次
bring/bringing/carry/carrying/brought/belt/take with/goods/cargo live/anchor/through | selling by livestream | 带货
bring/bringing/carrying goods live/livestream | sell by livestream | 带货
burst/popular/explosive money/paragraph/models-style | bestseller | 爆款
buyers/buyer of the? marketplace/marketplaces/store/stores/supermarket | shoppers | покупатели
direct broadcast/seeding/sowing room/rooms/base/studio/host/sales/sale/goods/e-commerce | livestream | 直播间
double eleven/eleventh | Singles' Day | 双十一
double eleven/twelve/eleventh/11th/twelfth shopping/festival/promotion/carnival | Singles' Day | 双十一
entity/solid/substantial store/stores/shop/shops | shops | 实体店
entity/substantial store/stores/shop/shops | shops | 实体店
explosion/exploding product/products/item/items/style | bestseller | 爆款
federal/grocery/product trading/trade network/networks | supermarket chain | торговая сеть
flow/traffic dividend/dividends/bonus | growth in user numbers | 流量红利
guest/customer/passenger unit price/prices | average spend | 客单价
hand-chopping/hand-cutting | shopaholic | 剁手
hand-chopping/hand-cutting party/people/day | shopaholics | 剁手党
homestay/people-stay/folk/civilian house/houses/accommodation/lodging inn/hotel | guest house | 民宿
inbound/exit-entry/outbound tour/tours people/person/times |  | 出境游
line/lines down/under/offline store/stores/consumption | shops | 线下
live broadcast/broadcasting room/rooms | livestream | 直播间
make packages payable/paid | charge for bags | платные пакеты
net/Internet/network red/celebrity food/store/shop/product/card/punch |  | 网红
network of stores/shops/supermarkets/pharmacies/hypermarkets | chain of shops | сеть магазинов
nourishing/nourishment ingredient/ingredients store/stores/shop/shops | health-food shop | 滋补
number/numbered fund/stock of | number of rooms | номерной фонд
order/orders issue/issuing/issuance point/points | pick-up point | пункт выдачи заказов
owner/owners of points of
package/packages with/of handles/the? logo | bags | пакеты
paid/payable/branded/plastic/free/cellophane/polyethylene/T-shirt/disposable package/packages/packet/packets | bags | пакеты
pernoctations/overnightings | overnight stays | pernoctaciones
person-times/people-times/passenger-times | visits | 人次
pick-up/pickup/issue/delivery/issuing/issuance point/points of orders/goods | pick-up point | пункт выдачи заказов
point/points of issue/issuing/delivery/issuance | pick-up point | пункт выдачи
private domain/area flow/traffic/flows | a brand's own followers | 私域流量
pulling/planting grass | recommending products | 种草
punching/punch-in/clock-in place/places/spot/spots/point/points | popular photo spot | 打卡地
scenic/view/landscape spot/area/region ticket/tickets gate |  | 景区
sinking-market/down-market user/users | smaller cities | 下沉市场
sinking/sunken/subsided market/markets | smaller cities | 下沉市场
tour/tourist/tourism operator/operators' packages voucher
tourist/touristic permit/vouchers/voucher | package holiday | путёвка
trading hall/halls | shop floor | торговый зал
trading networks/network/nets | retail chain | торговая сеть
with-goods/waist anchor/anchors | livestream seller | 带货主播
with-goods/with-cargo anchor/anchors/live/livestream | livestream seller | 带货主播
`;

/** Likely in such a story, but not certain. */
export const retailLikely = `
assortment | range | ассортимент
live broadcast/broadcasts | livestream | 直播
packages | bags | пакет
`;
