/** Set phrases of market, fund and bank news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const finance = `
A-share/A-shares {big/large} {plate/disk} | market | 大盘
Ba Fate/Ba Fei Te | Buffett | 巴菲特
Hong Kong stock/stocks general | Stock Connect | 港股通
NUM/hundred-billion/ten-billion-level/100-billion-level {level/class} fund/funds/manager |  | 百亿级
Shanghai {finger/index-finger/pointed/refers} | Shanghai Composite | 沪指
account and shares/share
actionary/actionaries/actioner/actioners/actionist/actionists | shareholders | акционеры
at/by/on the {course/rate} of the {Central} Bank
bank {financing/finance/management/wealth} {product/products/subsidiary} {net}
base people/citizens | fund investors | 基民
basic/message/news face | fundamentals | 基本面
big/large A share/shares | A-shares | 大A
brokerage {score/invoice/bill/check} | brokerage account | брокерский счёт
burst/explosion/exploded/explode warehouse/warehouses/position/positions | forced liquidation | 爆仓
clean/pure profits/losses | net | чистый
concussion/oscillation/vibration adjustment/upward/consolidation/finishing/trend/pattern | choppy trading | 震荡
cost of a? {barrel/dollar/euro/share} {on/in} {the}? {stock}? | price
cow/ox market/stock/stocks | bull market | 牛市
daily limit/stop board/boards/plate | daily limit | 涨停板
demon/monster/evil/bewitching stock/stocks/share/shares | speculative stock | 妖股
deposit {preparation/prepared/reserve-gold/preparing} {rate/gold/ratio} | reserve requirement | 存款准备金
depositary {receipt/receipts} {conversion}
depository/depositary {accounting/calculation} | custody | депозитарный учёт
duration of the product/products | term of the product | 存续期
empty/air head/heads/side/party | bears | 空头
faucet/faucets/taps/leading-head {stock/company/enterprise/share/shares/stocks} | sector leader | 龙头
fixed vote/cast/throw | regular investment plan | 定投
fluttering/floating red/green | rising / falling | 飘红
fundraising/raising/raised scale | amount raised | 募集规模
funds/capital surface/plane | liquidity | 资金面
high opening and low walking/going | opened higher and then fell | 高开低走
hot money/funds {speculation}
individual investment {score/scores/bill} | investment account | ИИС
investor/investors' {emotion/emotions} | investor sentiment | 投资者情绪
issue/issuing/issuance scale | amount issued | 发行规模
issuing/distribution/launching price !of/range | issue price | 发行价
just {exchange/redeem} | implicit guarantee | 刚兑
key/interest/discount/refinancing bet/bets | rate | ставка
land/landed/log/login/landing in/on/into the? capital market | go public | 登陆资本市场
landed/landing/lands/login on/at/in the? {NYSE/Nasdaq/science/GEM/Hong/Shanghai/A-share/main/stock/STAR} | list on | 登陆
leek/leeks/chive/chives | small investors | 韭菜
light/heavy/full/empty warehouse/warehouses | position | 满仓
limit board/boards/plate | daily limit | 涨停板
main funds flow/flowed/inflow/outflow/net | big investors | 主力资金
management scale | assets under management | 管理规模
market {emotion/emotions/mood} | market sentiment | 市场情绪
midday/noon closing | midday close | 午盘
net worth product/products/type/wealth/financial/growth/curve/performance/retracement | net asset value | 净值型
net-value/net-worth transformation/conversion/management | shift to net-asset-value products | 净值化
net-worth product/products/type | net-asset-value products | 净值型
north/northbound/northward/southbound/south/southward fund/funds/capital | foreign money via Stock Connect | 北向资金
northward/northing fund/funds/capital | foreign money via Stock Connect | 北向资金
opening/closing/early/late/intraday/tail disk/plate/disc | opening / close | 开盘, 尾盘
operative/exploitation benefit/benefits/result/results | operating profit | resultado operativo
personal account/accounts of {investor/investors} | investor account | лицевой счёт
plates | sectors | 板块
policy/news/basic/message/technical plane/surface/noodles | fundamentals / policy / technicals | 基本面, 消息面
precise/accurate/targeted {drip/irrigation} | targeted support | 精准滴灌
private offering/raising fund/funds | private funds | 私募基金
product/products in the? duration | outstanding products | 存续
profit {good/bad} {news} |  | 利好
public offering/raising fund/funds | mutual funds | 公募基金
public/publicly offering/raised/placement fund/funds | mutual funds | 公募基金
research {newspaper/paper} of {securities/broker} | research note | 研报
result of {exploitation} | operating result | résultat d'exploitation
retracement/retracements | drawdown | 回撤
retreat/retreated market/city | delist | 退市
rigid {exchange/payment/redemption/cashing} | implicit guarantee | 刚性兑付
ring/chain ratio | month on month / quarter on quarter | 环比
rising/rise/price stop/stopped/stopping board/boards/at | rose by the daily limit | 涨停
scale of management | assets under management | 管理规模
scale of the {fund/product} | size of the fund | 基金规模
scale of {assets/funds/products} under management | assets under management | 管理规模
scattered/loose households/investors | retail investors | 散户
securities merchant/merchants | brokerages | 券商
shares evaporated/evaporate | plunged | 蒸发
shock adjustment/consolidation/finishing/upward | choppy trading | 震荡整理
small/medium plate/disk | small-cap stocks | 小盘
stock/share god | Buffett | 股神
stockholder/stock citizens | retail investors | 股民
sunny/sunshine private {equity/placement/offering} | private securities fund | 阳光私募
surviving fund/funds/bond/bonds/plan/plans/period/term | outstanding | 存续
surviving/existing-surviving product/products | outstanding products | 存续产品
turn/turned red/green {across}? | rise / fall | 翻红
two {financing/melting/fusion/melts/financings} | margin trading | 两融
type C {score/scores/bill} | type C account | счёт типа С
unit net worth/value | net asset value per unit | 单位净值
unlocking/unblocking/deblocking of? the? {securities/asset} | unfreezing | разблокировка
up/rising/rise/falling/price stop/stopping board/plate | daily limit | 涨停板
valuable/value paper/papers | securities | ценные бумаги
white horse stock/stocks/share/shares | blue chips | 白马股
white-horse stock/stocks/share/shares | blue chips | 白马股
{Madrid/Spanish/New} {bag/stock-bag/parquet} | exchange | bolsa
{Shanghai/Shenzhen/two} {two} {city/cities} | Shanghai and Shenzhen markets | 两市
{Shanghai/Shenzhen} {certificate/card/syndrome} {index/composite} | Shanghai Composite | 上证综指
{a/turnover/profit/sales/price} {plus/minus} of NUM | rise / fall of ... | ein Plus von
{account} opening {household/households} |  | 开户
{action/actions} of {the} {company/group/bank} {rose/fell/gained/lost} | shares | actions
{action/actions} {rose/fell/gained/lost/closed} NUM | shares | actions
{add/reduce/build/open/clear/adjust/lighten} warehouse/warehouses/storehouses | position | 加仓
{after/before} {tax/taxes/control} {control/steer} |  | nach Steuern
{annual/quarterly/semi-annual/half-year/middle} {newspaper/newspapers} | report | 年报
{bag/bags/purse/stock-purse/parquet} {of} {Madrid/Paris/London/values/New/Milan/Frankfurt} | stock exchange | bolsa
{bear} {city/bears} | bear market | 熊市
{belong/belonging/attributable/returned/home/homed} {to}? {mother/parent-mother} {net}? {profit}? | attributable to the parent | 归母净利润
{benefit/benefits} {net/gross/operative/consolidated} | profit | beneficio neto
{big/large/great} {small/and-small} {non/nons} |  | 大小非
{big/large/the-big/broader-big} {plate/disk/disc/market-disk/board-disk} | the broad market | 大盘
{borrow/borrowed/backdoor} {shell} | reverse listing | 借壳
{borrow/loan/lending} {principal} {and}? {small}
{bottom/bottoms} {out}? {rebound/bounce} {bottom}
{break/breaking} {the}? {rigid/just} {exchange/payment/redemption/cash} | end implicit guarantees | 打破刚兑
{break/broke/fall} the {hair/issue} | fall below the issue price | 破发
{break/broken/breaking/fall/falling} net | fall below net asset value | 破净
{broken/breaking} {net/hair} | fell below net asset value / issue price | 破净, 破发
{bull/cow/ox} {city/cattle} | bull market | 牛市
{buy/bought/purchase} {financial} management | buy wealth products | 买理财
{callback/callbacks/call-back} | pullback | 回调
{clean/pure} {profit/loss/income/revenue/benefit/earnings} | net profit | чистая прибыль
{closed/closing/floating/turned/fluttered} {red} | rose | 收红, 飘红
{coin/currency} circle | crypto world | 币圈
{collection/recruitment/raising} {fund/funds} amount | funds raised | 募集资金
{compared/than} {with}? {the} {ring/chain} |  | 环比
{connect/continuous/consecutive} boards/board/plates | limit-up days in a row | 连板
{copy/copying/touch} {the}? bottom/bottoms | buy the dip | 抄底
{course/courses} of the? {ruble/rouble/dollar/euro/currency/yuan/hryvnia/currencies/tenge/lira} | exchange rate | курс доллара
{credit} {institution/establishment} {violator}
{credit} {organization/organizations/organisation/organisations} | bank / lender | кредитная организация
{cut/cutting} {leek/leeks/meat/flesh} | fleece small investors / sell at a loss | 割韭菜, 割肉
{deduct/deducting/deducted/buckle} {non/not/non-net} {net}? {profit}? | excluding one-off items | 扣非
{deep/Shenzhen} {into/card/certificate/syndrome} {index/refers/finger} | Shenzhen Component | 深证成指
{dollar/euro/ruble/yuan} course | exchange rate | курс
{dragon/tap} {head/faucet/leading} {stock/share/enterprise/company/shares/stocks} | leading stock | 龙头股
{during/at} the? {bidding/auction/tender} {on} {the} {exchange} | trading | торги
{early/morning/late/tail/afternoon} {disk/plate/disc} | early trading | 早盘
{entrepreneurship/entrepreneurial/start-up/venture} {board/plate} | ChiNext | 创业板
{exchange/stock} {walk/course/aisle} |  | Börsengang
{explode/exploded/burst/stepped/step} {thunder/thunders/on-thunder/mine} | default / be caught in a collapse | 爆雷, 踩雷
{facturation/invoicing/billing} of NUM | sales | facturación
{favorable/positive/negative} {benefit/benefits} | good news | 利好
{fell/fall/falling/tumble/hit} {and}? stop/stopped | fell by the daily limit | 跌停
{figure/number/cipher/turnover/business} {of}? {affairs/businesses/business-turnover} | revenue | chiffre d'affaires
{financing/margin} and {securities/margin} melt/melting | margin trading and short selling | 融资融券
{finger/fingers} {rose/fell/closed/up/down} | index | 沪指
{flood/flooding} {irrigation/watering} | broad stimulus | 大水漫灌
{fry/frying/stir/stir-fry/speculate-fry/fried} {stock/stocks/shares/new/coin/coins/gold/house/houses} | speculate in | 炒股
{fund/product/total/overall/asset} scale | assets under management | 基金规模
{gem/entrepreneurship} {finger/refers/means} | ChiNext | 创指
{good/bad/favorable/positive} {stock}? {profit/profits/benefits} {landed/fulfilled/exhausted/out} | good news | 利好
{heavy/heavily} {warehouse/position/storehouse/positioned} {stock/stocks/shares/holdings}? | big holdings | 重仓
{hemp/spicy} {powder/hot} | MLF | 麻辣粉
{high} {send/sending} {turn/transfer/conversion} | stock dividend | 高送转
{hit/hitting/play/beat} new {shares/stocks/income/fund} | subscribe for new shares | 打新
{horizontal/sideways} plate/disk | move sideways | 横盘
{increase/increased/reduce/reduced} their/its/his holding/holdings of {shares/stock} by |  | 增持
{increase/reduce} {holdings/holding} {plan/behavior} |  | 增持
{interim/mid-term} {share/dividends} {red}
{jump/jumped/jumping} {high/low/short/empty} {and}? {open/opened/opening} | gap up / down | 跳空高开
{lift/lifting/lifted} {the} {ban/prohibition} {shares/of/on} {restricted}? {shares/stocks} | unlock | 解禁
{long/short/empty/multi/many/more} {party/parties/army/head/heads} {both}? | bulls / bears | 多头, 空头
{lower/reduce/cut/drop} the? quasi/accurate | cut reserve requirements | 降准
{main} force {fund/funds/capital}? | big investors | 主力资金
{many/multiple/long/bull} {head/heads} | bulls | 多头
{maximum/max/net} {retracement/withdrawal/retreat} | maximum drawdown | 最大回撤
{message/news} {side} , |  | 消息面
{middle/half} {year}? {newspaper} | interim report | 中报
{monkey} {city/market} | volatile market | 猴市
{net} {inflow/outflow} of {northbound/northward}
{new} third/three {board/plate} | NEEQ | 新三板
{official/exchange} course | exchange rate | официальный курс
{open/opened/opening} high/low and {go/went/walk/walked/walking} {low/high/down/up} | open higher and then fall | 高开低走
{plate/plates/disk} {index/rise/rose/fell/fall/strengthen/weaken/rotation/effect/callback} | sector | 板块
{precious/valuable} papers | securities | ценные бумаги
{price/value} of {the}? action/actions | share price | cours de l'action
{professional/institutional/qualified} {participant/participants} of the {securities/stock/financial} {market} | market professionals | профучастники
{professional} participant/participants of the market | market professionals | профучастники
{profit/interest} {space/room} | profit margin | 利润空间
{profit} {warning/jump} {after} {tax}
{quotes/quotations/quotation} {of} {shares/oil/futures} | prices | котировки
{raise/raised} scale | amount raised | 募集规模
{receive/received/closed/close} {at/in/up/down}? {red/green} {plate/disk} | close up / down | 收红
{red/dividend} {interest/bonus} {dividend/tax} |  | 红利
{repair/restore} {the}? valuation | recovery in valuations | 估值修复
{research} newspaper/newspapers | research note | 研报
{restricted} {shares} {lift/lifting} | lock-up expiry | 解禁
{retail/large} household/households | retail / big investors | 散户, 大户
{return/returning/returned} {mother/home-mother} | attributable to the parent | 归母
{revenue/proceeds} {amounted/made} {up/to} |  | выручка
{reverse/inverse} {buyback/buy-back/repo-purchase/repurchase} {operation/operations} | reverse repo | 逆回购
{ring/chain/month/link/quarter} {ratio/comparison/on-ring/on-month-ring} {increase/growth/rose/fell/decrease/up/down/increased/decreased} | month on month | 环比
{risk-aversion/risk-averse/hedging/safe-haven/risk-avoidance} {emotion/emotions/mood} | risk aversion | 避险情绪
{risk} {hedge/avoiding/aversion} {mood/emotion/sentiment} {heat/warm/warmed} | risk aversion | 避险情绪升温
{ruble/rouble/dollar/euro/currency} {course/courses} | exchange rate | курс
{safety} {pad/cushion} {thick} |  | 安全垫
{science} and {technology/innovation/creation} {board/plate} | STAR Market | 科创板
{score/scores/bill} {of} type {C/I/O} | account | счёт типа С
{sell/buy} {side} {institution}
{share-papers/shares-papers/part-papers/dividend-papers/value-papers} | shares | Wertpapiere
{share/divide/divided/dividing} {red/reds} | pay a dividend | 分红
{share/stock/fund/base} people/citizens/friends/folk | retail investors | 股民, 基民
{share/stock} price/prices evaporate/evaporated/evaporates | plunge | 蒸发
{shares/stock} {paper/papers/barometer/market-barometer} | share | Aktie
{sing/singing/chanting} {more/empty/down/bad/decline} | be bearish / bullish | 唱空
{speculate/speculated/speculating} {stocks/shares/coins/coin/currency} | trade | 炒股
{stock/commodity/Moscow/currency} birch/exchange-birch | exchange | биржа
{stock} exchange {barometer/walk/gang/paper/papers/ticket} | index / flotation | Börsenbarometer
{surviving/duration} {size/scale} | assets outstanding | 存续规模
{three/third/first/second/one/two} {quarterly/quarter} newspaper/newspapers | third-quarter report | 三季报
{thunder/lightning} {explosion/storm/explosions} | default | 爆雷
{turnover/conversion/revenue} {jump/plus} | rise in sales | Umsatzplus
{unprofitable/loss-making} {profit}
{valuation} {repair/restoration/restorations/repairs/digestion} | recovery in valuations | 估值修复
{value/values} {of}? {evaporated/evaporate/evaporates/evaporation} | lost ... of its value | 市值蒸发
{virtual/currency} {circle/circles} | crypto world | 币圈
{voucher/coupon/ticket/bond-voucher} {dealer/business/merchant/merchants} | brokerages | 券商
{wealth/financial} management subsidiaries/subsidiary/sub-company | wealth-management arm | 理财子公司
{weight/weighted/weighting} stocks/shares/stock/plate | heavyweight stocks | 权重股
`;

/** Likely in such a story, but not certain. */
export const financeLikely = `
blocked | frozen | заблокированный
course/courses of the? dollar/ruble/euro | rate | курс
evaporate/evaporated/evaporates | lose | 蒸发
market value evaporated/evaporates | lost ... in market value | 市值蒸发
market/investor emotions/emotion | sentiment | 情绪
net benefit/benefits | net profit | beneficio neto
papers | securities | бумаги
plate | sector | 板块
risk preference/preferences | risk appetite | 风险偏好
scale of | size of / amount of | 规模
shocks/concussion | swings | 震荡
two cities | the two exchanges | 两市
unblocked/unlocked | unfrozen | разблокировать
warehouse/warehouses | position | 仓
`;
