/** Set phrases of news of the economy, jobs, prices and budgets, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const economy = `
above/over-scale {industry/industrial/enterprises} | large industrial firms | 规上工业
acquisitive power | purchasing power | poder adquisitivo
add/added/adding new? {employment/employments/posts/positions} | add jobs | 新增就业
added value/values of industry/industries/industrial/the industry/the industrial | industrial output | 工业增加值
affiliates/affiliation to the social security | people in work | afiliación
black zero/null/nil | balanced budget | schwarze Null
brutto {product/social/domestic} | gross domestic product | Bruttoinlandsprodukt
budget/budgetary/public/credit means | public money | бюджетные средства
business {climate/cycle} index-barometer | business climate | Geschäftsklima
conjuncture/conjunctural/conjunctures/konjunktur | economic situation | Konjunktur, conjoncture
dezinflationary/disinflation-factor/deflationary-factors | disinflationary | дезинфляционный
downlink/downward economic pressure | slowdown | 下行压力
economic operation/running {in/was/is/of/situation/has/maintained/data/remained}? | the economy | 经济运行
economy/economic {volume/aggregate/total-amount} | size of the economy | 经济总量
famine/drought/desert of {labor/labour/workers} | labour shortage | 用工荒
fixed asset/assets {vote/cast} | fixed-asset investment | 固投
flexible employment {personnel/people/staff/workers} | gig workers | 灵活就业人员
foreign trade {import/imports} and {export/exports} {total/value/volume}? | foreign trade | 外贸进出口
from the total/overall/aggregate point of view | in aggregate | 从总量上看
fund of payment/remuneration of labor/labour/work | wage bill | фонд оплаты труда
gold {nine} {and}? silver {ten} | peak season | 金九银十
golden/gold nine/three/September and? silver ten/four/October | peak season | 金九银十
gross internal/inland/interior/inner/domestic-product product/products | gross domestic product | PIB, ВВП
gross territorial product | regional output | ВРП
ground/floor/land {stall/booth/stand} {economy/economics} | street vending | 地摊经济
hotel and leisure/entertainment industry/sector jobs | leisure and hospitality | 休闲酒店业
import and export total/value | trade | 进出口
individual {industrial/industry} and commercial {household/households/business} | self-employed traders | 个体工商户
individual/private entrepreneur/entrepreneurs and self-employed | sole traders | ИП
industrial added value/values | industrial output | 工业增加值
industrial enterprises above/over designated/scale/regulated size/scale? | large industrial firms | 规模以上工业企业
internal/interior/brutto {gross} product | gross domestic product | PIB
interprofessional/inter-professional {minimum} {salary/wage} | minimum wage | SMI
investment/investments in the? {main/basic} capital | fixed investment | инвестиции в основной капитал
labor/labour payment fund | wage bill | фонд оплаты труда
living/subsistence/cost-of-living minimum | subsistence level | прожиточный минимум
market main {body/bodies} | businesses | 市场主体
market subject/subjects/main-body/bodies | businesses | 市场主体
minimum interprofessional {salary/wage} | minimum wage | SMI
minimum of subsistence | subsistence level | прожиточный минимум
minimum size/amount of payment/remuneration of? labor/labour/work | minimum wage | МРОТ
minimum {vital} income | basic income | ingreso mínimo vital
minimum/food/grocery set {of} {products/food/foodstuffs} | basic food basket | минимальный набор продуктов
monetary-credit/money-credit/monetary-and-credit {policy} | monetary policy | ДКП
money and credit {policy} | monetary policy | ДКП
national economy {operation/running/operates} | the economy | 国民经济运行
new «{non-farmer/nonfarmer}» | non-farm jobs | 新增非农
newly added jobs/employment/employments | new jobs | 新增就业
non-agricultural employment {person/people/population} | non-farm payrolls | 非农就业人数
non-agricultural/nonagricultural/non-agriculture/non-farming employment/employments/jobs/job/employed/population/data/payroll/payrolls/report/sector | nonfarm payrolls | 非农就业
number of people/persons/initial who? {applying/applied/applicants/applications/claiming/requesting} for {unemployment/jobless} {relief/benefits/gold/benefit/money} {for}? {first}? | jobless claims | 初请失业金人数
operation of the {national}? economy | the economy | 经济运行
overclocking/dispersal of {inflation/prices} | acceleration | разгон инфляции
parallel/grey/gray {import/imports} {mechanism/scheme} | grey imports | параллельный импорт
payment/remuneration of/for labor/labour | pay | оплата труда
peasant worker/workers | migrant workers | 农民工
pension maintenance/providing | pensions | пенсионное обеспечение
pension {gold/golds} | pension | 养老金
people's/national/mass consumption goods/products | consumer goods | товары народного потребления
pillar {industry} | key industry | 支柱产业
positive/negative saldo/balance of {foreign}? trade | trade surplus / deficit | положительное сальдо
positive/negative {trade} saldo/balance | trade surplus / deficit | положительное сальдо
power/strength of purchase | purchasing power | pouvoir d'achat
products of {first/daily/primary} {need/necessity/necessities} | essentials | товары первой необходимости
proficit/proficite | surplus | профицит
profitable/expendable/consumable part of | revenue / spending side of | доходная часть
pull/pulled/pulling economic/economy growth | drive growth | 拉动经济增长
rate of labor/labour participation | labour-force participation rate | 劳动参与率
resumption/resuming of work and production | reopening | 复工复产
resumption/resuming/resume of? work and {school/study/market} | reopening | 复工复学
rigid/stiff monetary conditions/policy | tight monetary policy | жёсткие денежно-кредитные условия
saldo/saldos | balance | сальдо
short-time/short {workers'/work/worker} {money/allowance/pay} | furlough pay | Kurzarbeitergeld
six {guarantee/guarantees/stability/stabilities/stables/insurances} | the "six stabilities" | 六稳六保
small and average/middle {business/enterprise/enterprises/entrepreneurship} | small and medium-sized businesses | МСП
small and medium-sized/medium/middle {business/entrepreneurship/entrepreneurs} | small and medium-sized businesses | МСП
small, medium and micro {enterprise/enterprises} | small businesses | 中小微企业
small/little non-farm/non-agricultural | ADP payrolls | 小非农
social/society zero | retail sales | 社零
social/society {consumer/consumption} goods {retail}? | retail | 社会消费品
social/society {financing/melting/fusion/finance} {scale/stock/increment/increase}? | total social financing | 社融
solvent/paying/payable demand | demand | платёжеспособный спрос
subject/subjects of {small/medium/SMEs/SME/economic/entrepreneurial/entrepreneurship/the-economy} {business/and/activity/entrepreneurship}? | businesses | субъекты МСП
survey/statistical/statistics/statistic «{caliber/calibre/aperture}» | coverage; definition | 统计口径
temporary/short work/working {regulation/money} | furlough scheme | Kurzarbeit
three {carriage/carriages/horse/horses/drivers-carriage} | the three engines of growth | 三驾马车
total retail sales of social/society consumer/consumption goods | retail sales | 社会消费品零售总额
toughening/tightening-up/hardening of {the}? {monetary/policy/DKP} | tightening | ужесточение
trade {balances/saldo/balance-positive} {positive} | trade surplus | saldo comercial
troika of {economic/growth} {growth}? | engines of growth | 三驾马车
unemployed/unemployment registered | registered unemployment | paro registrado
unemployment {gold/money/relief/fund/relief-gold} | jobless benefits | 失业金
unemployment/unemployed {quota/ratio/quote} | unemployment rate | Arbeitslosenquote
value-added of industrial/industries/industry | industrial output | 工业增加值
warm/warming up of? {consumption/demand/market} | recovery in | 回暖
whole society {electricity/power} consumption | electricity use | 全社会用电量
{above/over/on} {designated/the} {size/scale} {industry/industrial/enterprises/industries} | large industrial firms | 规上
{active} population {survey} | labour-force survey | EPA
{affiliates/affiliated/affiliate} {to/in} {the}? {social} {security} | people in work | afiliados a la Seguridad Social
{annual/yearly} {inflation} {amounted/made} {to/up} |  | инфляция составила
{brake/slow} {conjuncture/cyclical} | economy | Konjunktur
{budget} {means/funds-means/assignments/assignation/allocations-assignments} | public money | бюджетные средства
{business/operating} environment {optimization/optimized} | business climate | 营商环境
{buying/purchasing/purchase/acquisitive} {ability/capacity/capability} | purchasing power | покупательная способность
{caliber/calibre/aperture} of/for statistics/statistical/calculation | definition | 统计口径
{central/state} {enterprise/enterprises} {leader/main} |  | 央企
{college/university/fresh/current} graduates' {employment} {tide}
{consumption/consumer} {vitality/vigor/potential} | spending | 消费活力
{consumption/market/demand} {warm/warmed/warms/rewarmed/warming} up? | pick up | 回暖
{consumption} {upgrade/degradation/downgrade/sink/sinking} |  | 消费升级
{cost/dearness/dearer/expensiveness/expensive} of life | cost of living | cherté de la vie, coste de la vida
{daily/everyday} {demand} {goods/products} | everyday goods | товары повседневного спроса
{debt/debts/indebtedness} brake/brakes | debt brake | Schuldenbremse
{deficiency/scarcity/shortage} of the {federal/state/regional}? budget | budget deficit | дефицит бюджета
{difficult/difficulty} {employment/employed} and {expensive/difficult} {recruitment} |  | 就业难
{disperse/dispersed/overclock/overclocking/dispersal} {the}? {inflation/economy} | push up | разгон инфляции
{domestic/internal/inner} {circulation/cycle/loop/large-circulation} | domestic demand | 内循环
{double/dual} {cycle/cycles/circulations/circulation-pattern/loop} | dual circulation | 双循环
{downward/downlink/downside/downstream} pressure of/on the? {economy/economic} | slowing economy | 经济下行压力
{economic/business/entrepreneurial/managing} subject/subjects/entity-subjects | businesses | хозяйствующий субъект
{economy/economic} downward/downlink {pressure} | slowdown | 经济下行
{economy/economic} {recovery/operation} {good/to-good/for-the-better} |  | 稳中向好
{expand/expanding/expansion} {of}? {inner/internal} {need/demand/demands/needs} | boost domestic demand | 扩内需
{expenditure/consumable/expendable/revenue/profitable/income} part {of} {the} budget | budget spending / revenue | доходная часть бюджета
{federal/regional/local/state} budget {deficiency/scarcity/shortage/executed/execution} | budget deficit | дефицит бюджета
{first} {necessity/need} {goods/products} | essentials | товары первой необходимости
{flexible} {employees/employment} {personnel/staff} | gig workers | 灵活就业人员
{goods/products} of {daily/everyday/wide/mass} {demand/consumption} | consumer goods | товары повседневного спроса
{goods/products} of {first/prime/primary} {necessity/need} | essentials | produits de première nécessité
{growth} {of} {cost/costs} {of} {life} |  | рост стоимости жизни
{industrial/industry} {production/output/value} {above/over/on} {designated/scale/the-scale} {size/scale}? | industrial output | 规模以上工业
{inflation/prices} {dispersed/dispersing/overclocked/accelerated-up/disperse} | accelerated | разогнать
{inflation/price} {pressure} {pro-inflationary}
{initial/first/preliminary/beginning} {application/applications/request} {for}? {unemployment/relief/the-first} | initial jobless claims | 初请失业金
{investment/investments} in {basic/infrastructural} {capital/equipment} {fixed} | fixed investment | инвестиции в основной капитал
{job/employment} {recruitment} {season} {gold/golden/silver} |  | 金三银四
{key/consumer/main} {inflation} {annual}
{labor/employment/labour/recruitment} {famine/drought/wasteland/desert/barren} | labour shortage | 用工荒
{leisure/entertainment} hotel/hotels | leisure and hospitality | 休闲酒店业
{leisure/leisure-and} {hotel/accommodation} industry/sector/business | leisure and hospitality | 休闲酒店业
{life/living} {expensive/dearness/costs} {crisis} | cost of living | vie chère
{minimum} {existence/vital} {minimum/income} | basic income | ingreso mínimo vital
{minimum} {size} of {payment/labor/labour/wages} {for}? | minimum wage | МРОТ
{monetary/money/cash} means/funds-means | money | денежные средства
{monetary} and/- credit {policy} | monetary policy | денежно-кредитная политика
{night/first-store/first-shop/silver-haired/she/lazy/stay-at-home/house/single} economics | economy | 夜经济
{non-farmer/nonfarmer} {increase/decrease/reduce/fall/rise} | non-farm payrolls | 非农
{old-age/old/endowment/pension} {insurance/gold} {fund}? {gold} | pension | 养老金
{partial/technical} {unemployment/strike} {scheme/measure} | furlough | chômage partiel
{pension} {age} {raising/delay} {line}
{price/prices/cost/costs} {grew/growth/increased/fell} {in}? {times/by-times} |  | в разы
{private} {enterprise/enterprises} {owner/boss} |  | 民企
{pull/pulling/pulled} {inner/internal/domestic} {need/demand} | boost domestic demand | 拉动内需
{rates/tempo/tempos/temps/paces} of {growth/inflation/recovery/decline/fall/price} | growth rate | темпы роста
{recruit/recruitment} and {labor/use/labour} {use/difficulty/shortage} | labour shortage | 用工荒
{release/released/stimulate/dig/tap/excavate/vitality} {the}? {consumption/consumer} {potential/vitality} | boost spending | 释放消费潜力
{resume/resumed} work and {production/reproduction} | reopen | 复工复产
{retaliatory/revenge/retaliation/revengeful/vengeful} {consumption/spending-spree/rebound/consuming} | pent-up spending | 报复性消费
{retirement/retire} {gold} | pension | 退休金
{return/returning/resume/resumption/resuming} {to}? {work} and {production/reproduction/rework} | reopen | 复工复产
{sanction/sanctions} {restriction/restrictions/limitation/limitations} | sanctions | санкционные ограничения
{slow/slowdown/delay/braking/deceleration} {of} {rates/pace/tempos/tempo/temps} {of} {growth} | slowdown | замедление темпов роста
{society/social-wide/whole-society} {electricity/power} consumption | electricity use | 全社会用电量
{softening/mitigation/soften/mitigate/mitigating} of {the}? {monetary/policy/DKP/conditions} | easing | смягчение ДКП
{stabilize/stabilise/stabilizing/stable} {foreign} {trade} {stable/quality} |  | 稳外贸
{stabilize/stable/stabilizing} {employment/job/posts/post} {expand/and-expand} |  | 稳就业
{state/government} {duty/fee} {exempt} |  | госпошлина
{steady/stabilize/stable/stabilizing} {growth} {policy/work} |  | 稳增长
{steady/stable} {with/in} {progress/good/advance} {in}? |  | 稳中有进
{surplus/profit/proficit/proficite} of the {budget} | budget surplus | профицит
{tax/taxes} {reduction/cut/reductions} and fee/fees {reduction/cut/reductions} | cuts in taxes and fees | 减税降费
{tempo/tempos/temps} {of} | pace | темп
{total} {social/society} {retail/zero} | retail sales | 社零
{trade/foreign} {favorable/smooth/along/shun} {difference/balance} | trade surplus | 贸易顺差
{trade} {inverse/reverse/counter/adverse} {difference} | trade deficit | 贸易逆差
{under-sanction/under-sanctions/subsanctioned/sub-sanction/sanction/sanctioned} {goods/products/list-goods} {products}? | goods under sanctions | подсанкционный
{unemployment/jobless} {relief/gold} {applications/application/applicant} | jobless claims | 失业救济申请
{wage/salary} {fund/payment-fund} {growth} | wage bill | фонд оплаты труда
{wages/wage/salary/work} {arrear/owing/owed} {peasant/peasants} |  | 欠薪
`;

/** Likely in such a story, but not certain. */
export const economyLikely = `
cheapen/cheapened | fall in price | подешеветь
conjuncture | economic situation
market entities/entity | businesses | 市场主体
pro-inflationary/proinflationary | inflationary | проинфляционный
small and micro enterprises/businesses | small businesses | 小微企业
`;
