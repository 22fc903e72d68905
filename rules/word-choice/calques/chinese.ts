/** Calques from Chinese: what set phrases of Chinese news prose become when they are put into English word for word. One entry a line: pattern | fix | gloss. */
export const chinese = `
(RMB/yuan/renminbi/the) median exchange? rate | the central parity rate | 中间价
, «which is convenient for» | so that … can easily | 方便
13/14/15/16/17/18/19/20/21/22/23/24 o'clock | … pm | 点
13:00/14:00/15:00/16:00/17:00/18:00/19:00/20:00/21:00/22:00/23:00 o'clock/pm/p.m. | … pm | 点
2018/2019/2020/2021/2022/2023/new/latest/old/English/Chinese version of the catalog/catalogue/list/guidelines/plan/report/rules/directory | edition | 版
C «position/seat/place» | centre; the spotlight | C位
Han/Hui/Uygur/Uyghur/Zhuang nationality | an ethnic Han | 汉族
Hubei-aiding/Hubei-aid/Wuhan-aiding | sent to help Hubei | 援鄂
Internet/internet celebrity product/products/shop/shops/store/stores/restaurant/spot/spots/city/street | viral; popular online | 网红
Moumou | a person surnamed … | 某某
NOUN/PROPN ,? «etc.» !) | and others; and so on | 等
NPC/CPPCC members and representatives/deputies | delegates | 代表委员
NUM NUM yuan RMB/renminbi |  | 元人民币: give the currency once
NUM articles/strips/items of measures/suggestions/roads/rivers/lines/routes/clues/opinions/problems |  | 条: leave out the measure word
NUM big leagues/league | top … leagues | 五大联赛
NUM branches of teams/team/army/troops/guns/pens/vaccine/vaccines/medical/rescue |  | 支: leave out the measure word
NUM cases were newly added/increased | new | 新增
NUM doors of courses/subjects/artillery/guns/cannons/knowledge |  | 门: leave out the measure word
NUM family/families of companies/enterprises/hospitals/banks/restaurants/shops |  | 家: leave out families of
NUM heads of cattle/pigs/sheep/livestock/cows/yaks/goats | head of | 头
NUM households of farmers/villagers/residents/people/poor/families/merchants/enterprises | families | 户
NUM level/levels/grade/grades/magnitude wind/winds/gale/gales/gust/gusts |  | 级大风: give the speed
NUM measures/policies for/of stabilizing/benefiting/stable | list of … steps | …条措施
NUM million/billion/trillion? RMB yuan |  | 元人民币: give the currency once
NUM million/billion/trillion? yuan RMB/renminbi |  | 元人民币: give the currency once
NUM million/thousand/billion «mu» |  | 亩: convert to hectares
NUM million/thousand? catties/jin/liang/li/chi |  | 斤: convert to metric
NUM minutes and a half | two and a half minutes | 分半
NUM month/months NUM day/days , |  | 月日: give the date
NUM o'clock NUM minutes/points | … past … | 点分
NUM o'clock sharp/many/more | just after | 点多
NUM odd/plus/many people/yuan/households/years/kilometers/meters/enterprises/items | more than … | …多
NUM pairs of newlyweds/couples/lovers/new/parents/brothers/sisters/young/newly | couples | 对
NUM pieces of clues/suggestions/opinions/comments/laws/regulations/standards/measures/cases/patents/letters/problems/bicycles/cars/trucks |  | 条: leave out the measure word
NUM pieces/items/sets of cultural relics | relics | 件文物
NUM places of fire/interest/cultural/danger/hidden/collapse/damage |  | 处: leave out the measure word
NUM points NUM minutes | … past … | 点分
NUM seats of bridges/buildings/reservoirs/mountains/cities/tunnels/islands/power |  | 座: leave out the measure word
NUM sets of houses/house/apartments/apartment/housing/flats/rooms/villas/residences/homes |  | 套: leave out sets of
NUM streets/street and NUM towns/townships/communities/villages | subdistricts | 街道
NUM ten thousand/thousands/million/hundred |  | …万: write the figure out
NUM ten-thousand |  | …万: write the figure out
NUM times of/person times? earthquakes/rain/rescue/visits/flights/inspections/trains/police |  | 次: leave out times of
NUM win/wins/victory/victories ,/and NUM negative/negatives | won and lost | 胜负
NUM years old «this year» |  | 今年…岁: leave out this year
NUM «mu» of/in/, |  | 亩: convert to hectares
NUM «newly increased/added» | new | 新增
New Year/Year's taste/flavor/flavour/smell | festive feel | 年味
PROPN , «this year NUM» , | aged … | 今年…岁
PROPN Moumou/Mou | a person surnamed … | 某某
PROPN «expressed/expresses that» | said that | 表示
RMB NUM million/billion/trillion? yuan |  | 人民币…元: give the currency once
WeChat circle/friends of? friends/circle | WeChat Moments | 朋友圈
WeChat small program/programs/applet/applets | WeChat mini-program | 小程序
WeChat/official public number/account/numbers/platform | WeChat account | 公众号
^ According to the latest situation/news/information , | the latest is | 最新情况
^ According to the requirements/requirement of | Under | 按照…要求
^ Affected/Influenced by | because of; amid | 受…影响
^ Different from | Unlike | 与…不同
^ In the diet , | As for food, | 饮食上
^ It is reported that | say who reported it | 据悉
^ It is/was learned/learnt that | say from whom | 据了解
^ Once discovered/found/caught/verified/detected , | Anyone caught … | 一经发现
^ a/some/many/one citizen/citizens {tell/say} reporters/the/, | a resident | 市民告诉记者
^ after the completion , | once completed | 建成后
^ comprehensive news/reports/report |  | 综合消息: leave it out
^ in the face of praise/honors/honours |  | 面对荣誉
^ it can be seen that/from | leave out | 可见
^ it is learned/learnt/introduced/understood/known from | according to | 据了解
^ taking the/this «opportunity» , | on the same occasion | 借此机会
^ «In the next step» , | Next | 下一步
^ «as we all know» , |  | 众所周知: leave it out
a branch of the? team/army/troop/troops/rescue/volunteer | a | 一支
a certain unit/brigade/brand/army/regiment/force/company/department/enterprise/factory/university of/in/from/was |  | 某部: name it, or leave out certain
a new round of rain/rainfall/rainy/snow/snowfall/cold/heavy/high/cooling | more rain; another cold spell | 新一轮降雨
a notice/notification from the superior/superiors | word from his superiors | 接到上级通知
a set of plans/measures/schemes | a plan; measures | 一套方案
a/the year-on-year growth rate of | up … from a year earlier | 同比增速
above designated size | above a certain size (say which) | 规模以上
above the? county/municipal/provincial/township level | at county level and higher | 县级以上
above/over the? scale/designated scale/size? industrial/enterprises/industries/industry | large | 规模以上
acceleration/accelerated/fast-forward key | speed-up | 快进键
accident handling/disposal/treatment work/and/is/process | dealing with the accident | 事故处理
accident vehicle/vehicles | vehicle involved | 肇事车辆
accident/incident/fire/emergency/situation/event/danger/flood was/were/is/been/being ADV? disposed | dealt with | 处置
according to * actual conditions/situation/circumstances | depending on … | 根据实际情况
according to NP «'s introduction» | said | 据…介绍
according to a? comprehensive foreign? media/report/reports |  | 综合报道: name the source
according to actual conditions/situation/circumstances | depending on … | 根据实际情况
according to comprehensive foreign/media |  | 综合外媒: name the source
according to his/her/its/their/your own conditions/situation | as suits … | 根据自身情况
according to incomplete statistics | by a rough count | 据不完全统计
according to introduction/introductions/introduced/understanding/acquaintance | … said | 据介绍
according to preliminary/initial/on-site judgment/judgement | from first findings | 初步判断
according to the introduction of | … said | 据介绍
according to the news , |  | 据消息: leave it out
according to the person in charge | … the official in charge said | 据负责人
according to the standard of NUM | at the rate of … | 按…标准
according to the/his/her/their/its introduction/introductions | … said | 据介绍
according to the? judgment/judgement on/of/at/from the? scene/spot/site | after looking at the scene | 现场判断
according to this/the/that historical? background | against this background | 根据…背景
according to/with relevant regulations/provisions/requirements , | under the rules | 按照有关规定
accumulated/accumulative confirmed/reported/discharged/number/cured/total/deaths/cases | total | 累计
ace combination/combinations/partner/partners | ace pair | 王牌组合
achievement/achievements transformation/conversion | turning research into products | 成果转化
acting skill/skills {be} online | acts well | 演技在线
acting {be} ADJ? online | the acting is good | 演技在线
acting/iq/eq skills? {be} ADV? «online» | in evidence | 在线
actively {cooperate} with epidemic/flood/the epidemic | comply with | 积极配合
actively {respond/strive/do/create/carry/cultivate/introduce/implement/organize/organise/play/guide/dock/grasp/coordinate/rescue} |  | 积极响应: leave out actively, or: readily, promptly
advanced deeds/individuals/collective/collectives/typicals | outstanding worker (team); example | 先进个人
affected/disaster-affected/disaster/damaged area/areas of crops/farmland | crops damaged on | 受灾面积
after rescue/rescuing/treatment/emergency , {be} ineffective/invalid | despite treatment | 经抢救无效
after the? 90s/80s/00s generation/girl/boy/girls/boys | born in the 1990s | 90后
after-90s/after-80s/after-00s | born in the 1990s | 90后
after-disaster reconstruction/recovery/rebuilding | rebuilding | 灾后重建
aftermath/aftercare/after-care work/handling/disposal/treatment/matters/affairs/arrangements | help for the families | 善后工作
aftermath/disposal/ideological/propaganda work {be} | is under way | 善后工作
against/of/by/to the new crown in/, | Covid-19 | 新冠
aid/aiding/assistance/supporting Hubei/Wuhan/Xinjiang/Tibet/Shanghai | sent to help | 援鄂
air quality excellent/good rate | share of days with good air | 优良率
all circles of/in the? society/life/country | people from all walks of life | 各界
all levels and all? departments/units/governments/regions/of | local authorities | 各级各部门
all over the network | online | 全网
all sectors/circles/strata/parties/fields of the? society | the public; people from all walks of life | 社会各界
all walks of life {say/express/believe/think} | people from all walks | 各界人士表示
all-round/all-around well-off | moderately prosperous | 全面小康
all/various regions/localities/departments/units and all/various? departments/units/regions/localities | local authorities and ministries | 各地区各部门
amount of NUM yuan/dollars/rmb/million/billion and/, | sum | 金额
anniversary of the victory of the? Great/Second/First/World/Patriotic/War | the victory in … | 战争胜利
annualized/annualised income/incomes rate? of | annualised yield | 年化收益
answer sheet of/for the | record of | 答卷
ant/leftover/commuter/office/silver-haired/late/naked/nibbling tribe/clan | people who … | …族
antelope/antelopes/deer/elephant/elephants/cattle/yak/yaks/camel/giraffe/giraffes cub/cubs | calf | 幼崽
antelope/deer/cattle/elephant/horse/yak/camel flock/flocks | herd | 羊群
anti-dumping countervailing | anti-dumping and countervailing | 反倾销反补贴
anti-epidemic | … against the epidemic | 抗疫
anti-flood/anti-drought/anti-disaster/anti-earthquake/anti-typhoon/anti-freezing/anti-freeze work/and/rescue/situation/materials/action/fight/dike/disaster/struggle/battle/relief/front/line/efforts | flood (drought, disaster) relief | 抗洪
appearance/beauty/looks value | good looks | 颜值
arbitrary ball/balls | free kick | 任意球
arrested/detained/punished/prosecuted/convicted/investigated/fined according to law/regulations | without “according to law” | 依法
article/report/statement/editorial/study/paper/author/authors/spokesman/spokesperson finally {emphasize/emphasise/stress} | ended by stressing | 最后强调
as high/many as more/over/nearly/about | as many as | 高达
as introduced by | … said | 据介绍
as is/we known/knows to/know all |  | 众所周知: leave it out
as of 24:00/0:00/00:00 | by midnight on | 截至24时
as of the/our/reporter's press/deadline/reporter's/reporters'/release release/time/of? | at the time of writing | 截至发稿
as of the? time of? press/publication/going/this/release/reporter's | at the time of writing | 截至发稿时
astronaut/astronauts {go/walk/get/exit} out? of? the? cabin | go on a spacewalk | 出舱
asymptomatic infected person/persons/people/patients/patient !who | asymptomatic cases | 无症状感染者
asymptomatic infected/infection person/persons/people/patient/patients/individuals | asymptomatic cases | 无症状感染者
at 24:00/00:00/0:00 on/of | at midnight | 24时
at domestic and overseas/foreign/abroad | at home and abroad | 国内外
at home and abroad markets/experts/tourists/customers/guests/market | domestic and foreign | 国内外
at present/present, , the? ADJ/NOUN? «NOUN work» {be} |  | 目前…工作: leave out work
at the first moment/instance | immediately | 第一时间
at the first time | immediately; at once | 第一时间
at the scene of the? exhibition/conference/meeting/activity/ceremony/forum/competition/concert/award/launch/signing | at the | 现场
at «about/around? more than» NUM o'clock/am/pm | shortly after | …点多
at «the present stage» | now; at present | 现阶段
at/in «the current stage» | now; at present | 现阶段
at/on the invitation $ | by invitation | 应邀
at/to/on the scene «for/to disposal/dispose» |  | 现场处置: leave it out
atmosphere at/on/of the scene/spot/site {be} ADV? warm/enthusiastic/lively/hot/heated/active |  | 现场气氛热烈
audio-visual/audiovisual/artistic/spiritual/ideological feast/feasts | treat; show | 视听盛宴
autonomous region party committee/secretary | regional party committee | 自治区党委
auxiliary industry/industries | supporting industries | công nghiệp hỗ trợ; 配套产业
back/rear/future worries about/at/behind/of/and | worries at home | 后顾之忧
backward production? capacity | outdated capacity | 落后产能
bad/adverse/vile social influence/impact/effect/repercussions | public outrage | 恶劣社会影响
ballast stone/stones | stabiliser | 压舱石
ballast stones | stabiliser | 压舱石
bamboo shoots after a/the? spring/rain | in great numbers | 雨后春笋
barbecue/baking/sauna/roasting mode | heatwave | 烧烤模式
base/basic people/citizens/man | retail fund investors | 基民
basic disease/diseases | underlying conditions | 基础疾病
basic-level | local | 基层
battle of poverty/epidemic/anti-epidemic/prevention/resistance/pollution alleviation/prevention/control/and | fight against | …攻坚战
be further «released/stimulated/excited» | unleashed; unlocked | 进一步释放
beautiful countryside/rural/villages/village construction/demonstration | attractive villages | 美丽乡村
beautiful yearning/blueprint/wish/prospect/prospects/expectations/aspiration/aspirations | hope; better future | 美好愿望
beautiful/eye-catching/gratifying report card/cards | good results | 亮眼成绩单
beauty/appearance «value» | looks | 颜值
because/because/due of/to ineffective treatment | despite treatment | 医治无效
benign interaction/circle/cycle/development/competition | virtuous circle; healthy | 良性循环
big and small friends | young and old | 大朋友小朋友
big mother/aunt/uncle surnamed | older woman (man) | 大妈
big-coffee/big-ka big-name? | big names | 大咖
big-coffee/big-ka/big-cafe | big names | 大咖
big/large ears/ear cup | Champions League trophy | 大耳朵杯
bigger , better and stronger | larger and stronger | 做强做优做大
bird/birds/swan/swans/crane/cranes/eagle/eagles/penguin/penguins/stork/storks cub/cubs | chick | 雏鸟
black and evil forces/gangs/force | organised crime | 黑恶势力
black and/, odorous/smelly/stinky water | polluted water | 黑臭水体
black technologies | cutting-edge technology | 黑科技
black-related/evil-related/gang-related and/evil/black evil-related/forces/force | organised crime | 涉黑涉恶
blocking points | sticking points | 堵点
blowout/blow-out/spurting/well-blowing style/type? growth/development/increase/demand/market/consumption | surge | 井喷式
blue sky/water/skies defense/defence/protection war/battle | campaign for clean air | 蓝天保卫战
blue/green battalion/camps/army/regiment legislators/politicians/people? | the KMT (DPP) camp | 蓝营
blue/lucid waters/water and/, green/lush/clear mountains/sky/skies | unspoilt nature | 绿水青山
blue/yellow/orange/red rainstorm/high-temperature warning/signal/alert | alert | 蓝色预警
blue/yellow/orange/red warning of/for rainstorm/rainstorms/high-temperature/gale/gales | alert | 蓝色预警
body's/the/whose metabolism {be} strong/vigorous/exuberant | fast | 代谢旺盛
boldly/bravely {break} through | break new ground | 大胆突破
boot/power-on/startup/start-up/machine-opening ceremony | start of filming | 开机仪式
both hands {grasp} | pursue both | 两手抓
bottom-line/bottom line thinking/consciousness | readiness for the worst | 底线思维
box office NP? has/have/had? «broke/broken» NUM yuan | topped | 票房破
brain-burning/brain-consuming/brain-burn | mind-bending | 烧脑
brazilian/chinese/dutch/italian/japanese/korean/polish/russian/serbian/thai/turkish men's/women's volleyball/basketball/football/soccer/hockey/handball {beat/lose/win/defeat} | … team beat … | 中国女排
bridge and bond/link/tie/linkage/ties/bonds of/between/for/, | link | 桥梁和纽带
bright spot/spots {frequent/emerge} | has many highlights | 亮点频现
bright/beautiful/brilliant/eye-catching/dazzling/gratifying transcript/transcripts | good results | 亮眼成绩单
bright/beautiful/dazzling/brilliant/satisfactory/excellent transcript/transcripts | good results | 亮眼成绩单
broad/extensive/vast/wide and profound culture/cultural/knowledge/chinese? | rich | 博大精深
brocade with flowers | the icing on the cake | 锦上添花
brushing/swiping face/faces to/payment/recognition | face recognition | 刷脸
bullet/barrage screen/screens/curtain | on-screen comments | 弹幕
business/merchants invitation/attraction/solicitation | drawing investment | 招商
business/name card/cards of/for the? city/country/province/county/region/china/nation/town/village/tourism | showpiece | 城市名片
by NUM basic points | basis points | 基点
by means of combining | combining | 结合的方式
by/through combining/combination online and offline | in person and online | 线上线下结合
by/through/via/in the way/form/method/means of video/online/network | by video; online | 通过视频方式
cadres and masses/the masses/crowds/people | officials and the public | 干部群众
caliber/calibre of the? statistics/data/figures | basis, definition | 口径
camera/lens language | camerawork | 镜头语言
cannot/can be/not be? separated/inseparable from the? support/efforts/help/leadership/hard/joint/care | owes much to | 离不开
capital/fund/funding/funds chain/chains | cash flow | 资金链
capital/funds/fund turnover/gap/return/recovery | cash flow; shortfall | 资金周转
carbon neutralization/neutralisation/reaching | carbon neutrality | 碳中和
carbon peak/reaching/up/to and? carbon neutrality/neutral/neutralization | peak emissions and carbon neutrality | 碳达峰碳中和
card point/points | checkpoints | 卡点
cardio-cerebrovascular/cardio-cerebral disease/diseases/vascular | heart disease and stroke | 心脑血管疾病
carefully/earnestly/conscientiously and seriously | carefully | 认真
case/cases/accident/incident {be/remain} under/in further? processing/handling/treatment/disposal | is being investigated | 案件正在进一步处理
cases {import/input} from abroad/overseas/foreign/outside countries? | imported cases | 境外输入病例
casualties for the time being | so far | 暂无伤亡
catties/jin per/of |  | 斤: convert to kilograms
celebrity punch/punch-in/clock-in/check-in card/in/spot/place/point/points/spots | popular spot | 网红打卡
central enterprise/enterprises | centrally owned companies | 央企
central financial/finance/fiscal funds/fund/subsidy/subsidies | central government funds | 中央财政资金
chain ratio/growth/increase/decrease/index comparison? | month on month; quarter on quarter | 环比
chairman/vice-chairman/vice-president unit/units | member organisation that chairs it | 会长单位
chaotic/uncivilized/uncivilised/illegal/unhealthy/bad phenomenon/phenomena | abuses; bad behaviour | 乱象
characteristic snacks/food/foods/dishes/products/industry/industries/agriculture/town/towns/services/restaurants/culture/economy/courses/activities | local; special | 特色
charcoal/coal in the? snow/snowy | timely help | 雪中送炭
check-in place/places/point/points/spot/spots/location/locations/photo/photos | popular spot for photos | 打卡地
check-in/punch-in holy land/place | popular spot | 打卡圣地
chief/new handsome PROPN | head coach | 主帅
chinese women's/men's row/platoon/foot/basket/arrangement | China's women's volleyball team | 中国女排
chinese/us/american/japanese/russian/indian/korean/vietnamese side hopes/hoped/urges/urged/believes/maintains/reiterated/stressed/demanded/attaches/expressed/resolutely/firmly | China; Washington; … | 中方
chop-hand/chopping-hand/hand-chopping party? | shopaholic | 剁手党
chronic basic disease/diseases | chronic conditions | 基础疾病
circular of? praise/commendation/criticism | public praise (rebuke) | 通报表扬
citizen Wang/Li/Zhang/Liu/Chen/Yang/Zhao/Huang/Zhou/Wu | a resident surnamed … | 市民王
citizen/citizens friends | residents | 市民朋友
citizen/citizens ms./mr./mr/ms/miss | a resident, … | 市民
citizens and tourists/visitors | residents and tourists | 市民游客
city/urban business/name card/cards | showpiece | 城市名片
civilization/civilisation city/unit/units/practice/village/family/campus/volunteer | model; public-spirited | 文明
civilized/civilised city/cities/village/villages/unit/units/dining/tourism/driving/dog-raising/construction/campus/campuses | model; well-mannered | 文明
civilized/civilised tourism/tourist/tourists/travel/dining/driving/behavior/behaviour/city/village/unit | orderly; model | 文明旅游
click/reading/topic volume | views; plays | 播放量
cliff-like/cliff-style/precipitous/precipice-style/cliff-type decline/drop/fall/plunge/downturn/cooling | plunge | 断崖式
close contactors/contactor/contactees/contactee/contacters | close contacts | 密切接触者
cloud graduation/class/classes/classroom/exhibition/tour/signing/lecture/lectures/wedding/tourism/viewing/shopping/visit/supervision/travel/performance/concert/dating/toast/recruitment/roadshow/museum | online | 云课堂
collapsed/collapsing/collapse house/of? persona/idol/idols | disgraced idol | 塌房
collectively {close/open/rise/fall/drop} higher/lower/up/down/sharply/by | all … | 集体收涨
colorful/colourful and rich | varied | 丰富多彩
combination/combined fist/fists/boxing | package of measures | 组合拳
combination/integration/linkage of online and offline | in person and online | 线上线下结合
commission/committee of health and health | Health Commission | 卫健委
communist planes/aircraft/warplanes/ships/plane/army/warships/fighter | Chinese | 共机
community of/with common/shared destiny/fate for/of? | shared future | 命运共同体
community of? human destiny/fate/shared | shared future | 人类命运共同体
compact/compacting the? responsibility/responsibilities | assign responsibility | 压实责任
compatriots of/from/in/on both/the sides/taiwan/hong | people | 同胞
competent department/departments | authorities | 主管部门
complete varieties/variety and specifications/models | a wide range | 品种齐全
comprehensive foreign media/reports/report |  | 综合外媒: name the source
comprehensive promotion/deepening/advancement/implementation of | full pursuit of; wider | 全面推进
comprehensive/comprehensively «drop/lower/reduce» standard/rrr | across-the-board cut | 全面降准
comprehensive/overall well-off society | moderately prosperous society | 全面小康社会
comprehensively {promote/advance/push/build/grasp/carry/launch/start/complete/open/serve/develop/govern/deepen/improve/enhance} | fully; across the board | 全面推进
concept poster/posters/trailer | teaser poster | 概念海报
concept stocks | stocks linked to … | 概念股
concept/liquor/sector/semiconductor/brokerage/banking/coal/steel/technology/securities/industry/pharmaceutical/photovoltaic/military plate/plates/board/block | sector | 板块
condolence/condolences activity/activities/campaign/campaigns/supply/supplies/goods/product/products/money/gift/gifts/package/packages | gifts; welfare visits | 慰问
confirmed employees/employee/personnel/staff/workers/students/people/person/persons | infected; who tested positive | 确诊员工
conscientiously {implement/study/do/perform/carry/grasp/fulfil/fulfill} | carefully; properly | 认真落实
consciously {abide/safeguard} | of one's own accord | 自觉遵守
consecutive/continuous NUM years/days/months/quarters/weeks/times/games/seasons | … in a row | 连续
consensuses | points of agreement | 共识
conservation-intensive/intensive-conservation/economical-intensive | resource-efficient | 节约集约
constantly {enrich/deepen/consolidate/optimize/optimise} | keep …ing; steadily | 不断
construction of a/an/the? clean/honest/harmonious/law-ruled/well-off/service-oriented/safe/healthy/beautiful/digital/strong government/society/country/china/city | building | 法治政府建设
construction of ecological/spiritual/political civilization/civilisation | building | 生态文明建设
construction of party style/conduct | improving conduct | 党风建设
construction of the/a? NOUN system/systems/mechanism/mechanisms | setting up a system | 体系建设
construction of the? talent/cadre/teaching/teacher/ideological/party/democratic/cultural/moral/professional/technical/scientific team/teams/contingent | building up the staff | 队伍建设
continuous deepening/enhancement/optimization/optimisation/enrichment/advancement/promotion of | steady; continued | 不断深化
continuously {strengthen/deepen/promote/optimize/optimise/enrich/consolidate/satisfy} | keep …ing; steadily | 不断
contradictions and disputes/conflicts | disputes | 矛盾纠纷
convenience/convenient measures/measure | public services | 便民措施
convenient travel of/for/to citizens/people/masses/passengers/residents/tourists/the | make travel easier | 方便出行
convenient/convenience for the? people/masses/measures/citizens/services | to help the public | 便民
corner ball/balls | corner | 角球
counterpart/pairing/paired/pair assistance/support/aid/help/cooperation/poverty | twinned aid | 对口支援
country's/national prime minister | prime minister | 国家总理
country/nation is/be prosperous/peaceful and the? people | all is well | 国泰民安
county-level and above | county-level and higher | 县级以上
cracked NUM criminal/fraud/telecom/drug/economic/such case/cases | solved | 破获…起
crime/charge/charges of NP {be} established | is guilty of | 罪名成立
criminal suspect/suspects surnamed/li/zhang/wang/chen/liu/huang | suspect | 犯罪嫌疑人
criminal/coercive compulsory/coercive measures/measure | detention | 刑事强制措施
criminal/illegal/crime/violation facts/fact of/and/were/are/, | offences | 犯罪事实
criminally {detain} | detain on suspicion of … | 刑事拘留
crops affected/disaster area/areas of/reached | crops on … hectares were damaged | 农作物受灾面积
cross-border singer/singers/actors/actor/idol/idols | crossover | 跨界
crowd/people flow/flows | crowds | 人流
crown pneumonia/epidemic/virus/vaccine/vaccines/infection | Covid-19 | 新冠
cultural connotation/connotations/deposits/deposit/accumulation/undertakings/undertaking | meaning; heritage | 文化内涵
cultural courses/class/classes/course/lessons/subjects score/achievements? | academic subjects | 文化课
cultural/historical deposits/accumulation/precipitation | heritage | 文化积淀
cumulatively {report/confirm/diagnose/complete/test/treat/cure/discharge/invest/receive/vaccinate} | in all | 累计
cumulatively/accumulatively {report/confirm/discharge/cure/diagnose/release/complete/vaccinate/collect/test/receive/invest} | so far; in all | 累计
cured and {discharge} | recovered and discharged | 治愈出院
cut-in/penetration point/points | way in | 切入点
danger of life | danger of dying | 生命危险
data map/picture/photo : | file photo | 资料图
de-capacity/de-production/de-inventory | cutting capacity | 去产能
death case/cases | death | 死亡病例
deceased case/cases | death | 死亡病例
decision-making deployment/arrangement | decisions | 决策部署
decision-making/decisions/decision and deployment/deployments/arrangements | decisions and plans | 决策部署
deeply liked/welcomed/favored/favoured/concerned by | popular with | 深受喜爱
deeply loved/favored/favoured by consumers/customers/tourists/users/audiences/viewers/readers/diners/citizens/netizens | popular with | 深受消费者喜爱
deeply {recall} | recall | 深情回忆
deeply {study/grasp/promote/implement/explore/cultivate/excavate/investigate/carry/analyze/analyse/push/advance/learn/dig/tap/practice/practise} | thoroughly; further | 深入
defendant/suspect Mou/Moumou | a suspect surnamed … | 某
delivery/takeaway/courier/express/take-away/take-out little/small? brother/brothers | courier | 快递小哥
democratic/non-party/patriotic/religious/foreign/hong/insightful/well-known personages/personage | figures | 人士
demonstration and leading/driving | example | 示范引领
demonstration base/bases/point/points/village/villages/unit/units/county/counties | model | 示范基地
department-level/division-level/bureau-level/ministerial-level cadres/cadre/leading | senior officials | 厅级干部
deployment/scheduling/commendation/dispatching/mobilization/mobilisation meeting/conference/congress | meeting | 动员部署会
deposit reserve ratio/rate | reserve requirement ratio | 存款准备金率
deputy director-level/division-level/department-level/bureau-level/level cadre/cadres/official? | deputy (division) head | 副处级
descendants of Yan/the and/yellow/dragon huang/emperor? | the Chinese | 炎黄子孙
detained for NUM days according to/with law/the | jailed for … days | 依法拘留
difficult/difficulty and? expensive/high financing/cost of? | costly finance that is hard to get | 融资难融资贵
difficulty/difficulties in seeing a? doctor/doctors/medical | poor access to care | 看病难
directly under the central | run by the central government | 中央直属
disaster-stricken/affected/stricken masses | people affected | 受灾群众
disaster/danger/rain-water situation/situations | damage | 灾情
disaster/danger/rain/alarm condition/conditions and/in/of/report | damage; rain | 灾情
disaster/mountain/surrounding/village/party/non-party/passing/minority/ethnic masses | people | 群众
disaster/rain/earthquake/danger/snow/typhoon situation {be/in/and/of/report/has} | damage; rain | 灾情
disciplinary review and supervisory/supervision {investigation} | (corruption) investigation | 纪律审查和监察调查
discipline and law violations/violation | breaches of discipline | 违纪违法
dismissal vote/votes/election of/against/for? | recall vote | 罢免案
disposal of the? ADJ? accident/accidents/incident/incidents | handling | 处置
disposal work/measures/plan/process/capability/ability/team/personnel | response | 处置工作
disposed of according/properly/in accordance? | dealt with | 依法处置
do/did/doing/done a good job in/of protection/preparation/preparations/publicity/disinfection | protect, prepare … well | 做好…工作
domestic and abroad/international/outside market/markets/tourists? | at home and abroad | 国内外
domestic gap/blank/blanks/initiative/first | first in China | 国内空白
domestic/internal/international large/big/great/general/grand? circulation/cycle/cycles as/and/is/, | domestic market | 国内大循环
door god/gods/general | goalkeeper | 门神
door-opening red | strong start | 开门红
doses has/have/had been «inoculated/vaccinated/injected» | given; administered | 接种
doses of NP has/have/had been «inoculated/vaccinated/injected» | given; administered | 接种
doses of NP was/were «inoculated/vaccinated/injected» | given; administered | 接种
double carbon/control goal/goals/target/targets/strategy? | carbon peak and neutrality goals | 双碳
double circulation/cycle | dual circulation | 双循环
double-opened/double-open | expelled from the party and sacked | 双开
doubted/suspicious to {be/have/cause} | suspected of | 疑似
draft/exposure for soliciting/comments/opinions | consultation draft | 征求意见稿
dragon-phoenix/dragon-and-phoenix/dragon twins/fetus/fetuses/babies | a boy and a girl | 龙凤胎
dragon/dragon's and tiger/tigers fight/battle/struggle | fierce fight | 龙争虎斗
drama/opera bone/bones | veteran actors | 戏骨
drinking driving | drink driving | 酒驾
drowned and died | drowned | 溺水死亡
drowned people/person/children/man were/was rescued/saved | the people pulled from the water | 溺水者获救
drowned people/person/children/man/boy/girl {be} ADV? rescued/saved | people pulled from the water | 溺水者
dry goods {share/be/full} | useful advice | 干货
dump/dumping/shirk/shirking pots/pot | shift the blame | 甩锅
during/in the discussion and exchange/exchanges , | in the discussion | 讨论交流
early disposal/handling/resolution and early disposal/handling/resolution/treatment | prompt handling | 早处置、早化解
earnestly {implement/study/carry/do/grasp/perform/fulfil/fulfill/strengthen/learn/safeguard/solve/improve/protect} | properly | 切实
easy side/edge and/to? fight/war/battle | after half-time | 易边再战
ecological environmental protection/quality/problems/damage | environmental | 生态环境
ecological safety/security? barrier/shield/screen/defense in/of/for/and/, | environmental protection | 生态屏障
economic construction and | economic development and | 经济建设
economic entities/entity and/in/of/have the? | businesses; economies | 经济实体
economic/green/rural/industrial/high-quality development mode/modes | model | 发展方式
economical/conservation and intensive use/utilization/development | efficient use | 节约集约
education {satisfy} the/by/with people | education people are happy with | 人民满意的教育
eight immortals {cross/show} | each in his own way | 八仙过海
embrace of the motherland | China | 祖国怀抱
emergency relocation/transfer/resettlement of people/and/, | evacuation | 紧急转移
emergency transfer/transfers/transferred of | evacuation | 紧急转移
emotions {be/remain} ADV? stable | people are calm | 情绪稳定
emotions/mood {have} not yet/fully? recovered/stabilized/stabilised | still shaken | 情绪未恢复
employees/workers/students/residents/citizens/teachers/drivers/passengers/candidates {can/should/will/must/to}? to? {do} a? physical examinations/examination/checkup/checkups | have a check-up | 做体检
energetically {develop/promote/advocate/carry/implement} | strongly | 大力
enrollment/recruitment/recruiting majors/major | subjects; posts | 招生专业
enterprises/companies and units | companies and organizations | 企事业单位
enthusiastic/sincere/warm audience/audiences/netizens {leave/send} messages? | viewers wrote | 热情观众
entity/substantial/substance/solid economy | real economy | 实体经济
environmental/environment sanitation worker/workers/department | street cleaners | 环卫工人
epidemic situation/situations | epidemic; outbreak | 疫情
epidemic/pandemic/outbreak {rebound} | resurge | 疫情反弹
equipped with NUM/ADJ/NOUN? nurses/teachers/staff/personnel/doctors/managers/translators/interpreters/workers/employees/lifeguards/instructors | staffed with; have | 配备…人员
every family and household | every home | 家家户户
every minute and every? second | every second | 分秒必争
everyone's big family | the community | 大家
excellent and good rate/ratio | days with good air | 优良
executive lawyer/lawyers | managing attorney | 执行律师
exemplary and leading/vanguard role | example | 模范带头作用
existing confirmed cases/case | active cases | 现有确诊病例
existing confirmed/diagnosed/suspected/severe/serious/asymptomatic/imported cases | active cases | 现有确诊
expensive financing/loan/loans | costly finance | 融资贵
expensive medical treatment | costly care | 看病贵
expensive price/prices/cost/costs/fee/fees/rent/rents/salary/value | high | 价格昂贵
explode/explosive circle/circles | cause a stir | 爆圈
explosive/explosion models/model/money | bestseller; hit | 爆款
face value/values strength/acting/beauty/temperament/online | looks | 颜值
face-brushing/face-swiping/brush-face | face recognition | 刷脸
fairy fight/fights/fighting/battle | clash of the titans | 神仙打架
falling/fallen/fell water/into-water person/people/man/woman/child/personnel/accident | person who fell into the water | 落水者
famous and special/excellent products/product? | local specialities | 名优特产
fans/audience/audiences/viewers/netizens friends | fans; viewers | 粉丝朋友
farmer/peasant workers/worker | migrant workers | 农民工
farmhouse/farmer fun/joy/happiness/joys | farm stay | 农家乐
fatigue/fatigued driving | driving while tired | 疲劳驾驶
faucet/dragon-head/dragon enterprise/enterprises/company/companies/stocks/stock | leading firms | 龙头企业
feedbacks/feedbacked/feedbacking | replies; comments | 反馈
filed/registered/case for/filing investigation by the/and | opened an investigation | 立案调查
film/drama/series/show/movie/program/programme/play will/to «{meet} with? the/you? audience/audiences/viewers/fans» | open; be shown | 与观众见面
film/movie/tv emperor/empress | best actor; best actress | 影帝
financial management product/products/method/methods/manager/client/clients/channel/channels | wealth management; investments | 理财
financing is difficult/expensive | finance is hard to get | 融资难
financing/investing/investment/operation difficulty/difficulties and/problem/expensive | trouble raising money | 融资难
fire control department/departments/facilities/safety/knowledge/brigade/detachment/hydrant/work | fire service; fire-fighting | 消防
fire soldiers/warriors/soldier | firefighters | 消防官兵
fire to/in/towards the sky | in full swing | 热火朝天
fire/safety hidden danger/dangers/trouble/troubles/hazards/hazard | fire risk | 消防隐患
firefighters/rescuers/soldiers/police/personnel «{rescue}» at/on/in the scene/spot/site | work | 现场救援
firewood , rice | daily necessities; the housekeeping | 柴米油盐
firmly/tightly/accurately/scientifically {grasp} the opportunity/opportunities/initiative/direction/theme/focus/requirements/main/key/pulse/task/work/trend | seize; keep to | 牢牢把握
first try/trial and first | trial | 先行先试
first-line workers/staff/personnel/employees/doctors/cadres/police/production/soldiers/anti-epidemic | front-line | 一线
first-line/second-line/third-line/fourth-line cities/city | second-tier cities | 二线城市
first/second/third/fourth line cities/city | second-tier cities | 二线城市
first/second/third/fourth section of the? game/match/basketball | quarter | 第一节
first/second/third/fourth/fifth/sixth/seventh/tenth/next/last wheel of the? league/season/super/premier/serie/la/csl | round | 轮
five lakes and four seas | everywhere | 五湖四海
five/all-round educations/education simultaneously/at | well-rounded education | 五育并举
floating population/populations of/in/and/, | migrants | 流动人口
flock/flocks of ADJ? antelope/antelopes/deer/cattle/cows/horses/elephants/wolves/camels/yaks/donkeys/pigs/monkeys/whales/dolphins/bears | herd, pack, pod, troop | 一群
flood control and anti-flood/flood fighting/control/resistance | flood control | 防汛抗洪
flood control response/responses from level | flood alert | 防汛响应
flood fighting/resistance and/emergency/rescue/work rescue/emergency/disaster? | flood control and rescue | 抗洪抢险
flood peak/peaks {pass/transit/cross/pass} ADV? smoothly/safely | crest passed without damage | 洪峰平稳过境
flood/floods may/will/could? {erupt} | occur; strike | 山洪暴发
flowers on the/a? brocade | the icing on the cake | 锦上添花
focus battle/war of/in/between/, | match of the day; big match | 焦点战
folk custom product/products/activity/activities/performance/performances/show | folk crafts; folk shows | 民俗
foot ban | stay-at-home order | 禁足令
foot-ban/no-foot/no-footing order/orders | stay-at-home order | 禁足令
for the first time to {rush/report/arrive/contact/inform} | immediately | 第一时间
for the masses | for the public | 为群众
forefront of the? country/nation/province/whole/national | leading in China | 走在全国前列
foreign aid/aids {score/head/shoot/equalize} | foreign player | 外援
foreign aids | foreign players | 外援
foreign ministry/ministry's speaker | spokesman | 发言人
four consciousnesses/self-confidences/confidences/comprehensives/consciousness/self-confidence/winds |  | 四个意识: spell out the slogan
fresh/previous/past/current/former-year graduates/graduate | new graduates; earlier graduates | 应届毕业生
freshly/newly {bake/release} out | just out | 新鲜出炉
frog in/at/on the/a? bottom/well of? a/the? well? | narrow-minded | 井底之蛙
from 0:00/00:00 to/- 24:00 | over the day | 0时至24时
from all «circles» | walks of life | 各界
from eight directions | from all sides | 四面八方
from the aspect/aspects of | in terms of | 从…方面
from the current/present/actual situation , | as things stand | 从目前情况看
from the perspective of time/structure/category/categories/region/regions/trend/industries/sectors/data/products/proportion/varieties/age/gender/composition | by | 从…来看
from the point of view of data/time/structure/region/regions | by | 从…来看
from the view of | from the viewpoint of | 从…来看
from this we can see | clearly | 由此可见
from this/which , it can be seen | clearly | 由此可见
from/by/to the superior/superiors $ | from his superiors | 上级
from/in/of NUM major/main? aspects | on … counts | 从…方面
fruitful/gratifying/world-renowned achievements | success; results | 丰硕成果
full of a? festive/strong/rich/thick/dense ADJ? atmosphere | festive | 充满节日气氛
full of bright spots | has many highlights | 亮点纷呈
full of dry goods | full of useful advice | 干货满满
full-staff/all-staff/whole-staff/all-personnel/universal/full/all-member nucleic/acid/testing/vaccination/screening | mass testing | 全员核酸
full/all/whole staff/personnel/members nucleic/screening/testing | mass testing | 全员
fully {affirm} the work/achievements/efforts/results/practice/performance/important/great | praise | 充分肯定
fund/stock/share citizens/citizen/people/folks/netizens | small investors | 股民
further processing/handling/disposal of the case/accident/incident/matter | further inquiries | 进一步处理
further {deepen/strengthen/promote} the? promotion/implementation/construction/work/landing | step up | 进一步推进
game of chess in/of/for the country/whole/nation | coordinated nationally | 全国一盘棋
garbage/rubbish classification | sorting rubbish | 垃圾分类
general/broad/ordinary/most/many/numerous citizens {be/have/can/should} | residents; people | 广大市民
giant door/doors | big club | 豪门
girl/student/woman/tourist/child/person/teenager lost contact !with | went missing | 失联
global/world landmark building/buildings | world-famous landmarks | 世界地标建筑
goalkeeper {rescue/flutter/pounce} the/and/a/to? ball/shot/rescued/out | saved | 扑救
god-level/god/divine operation/operations/manipulation/reversal/translation/assist | brilliant move | 神操作
gold medal screenwriter/producer/host/lawyer/partner/songwriter/lyricist/teacher/salesman/agent/tutor | star; top | 金牌编剧
gold-medal screenwriter/producer/host/lawyer/partner/songwriter/lyricist/teacher/salesman/agent/tutor | star; top | 金牌编剧
golden 24/48/72 hours | crucial first … hours | 黄金救援时间
golden program/programme/column | prime-time … | 黄金档
golden/beautiful/bright/shining/brilliant/cultural/tourism/ecological business/name/calling card/cards | showpiece; landmark | 金名片
good interaction/momentum/trend/situation of | healthy | 良好态势
good quality and low/cheap/inexpensive price/prices | good value | 物美价廉
good/strong/thick social atmosphere | public mood | 良好社会氛围
goods-carrying/goods-bringing/goods-taking/cargo-carrying anchor/anchors/live/ability/broadcast | livestream selling | 带货
government/state prime minister/ministers | prime minister | 政府总理
grand/ceremonious holding/convening of | opening | 隆重召开
grandly {open/kick/debut/return} | open | 隆重开幕
grandly/solemnly/ceremoniously/warmly/gloriously {hold/open/launch/kick/unveil} | held; opened | 隆重举行
grass-planting/weed-pulling | recommending | 种草
grass-roots/grassroots units/masses/posts/cadres/frontline | local; rank-and-file | 基层
grassroots/grass-roots masses/comrades | local | 基层
gratifying achievements/scene/situation/harvest/changes | good | 可喜
green mountains/hills and/, green/clear/blue/clean waters/water/rivers | unspoilt nature | 绿水青山
grid member/members/administrator/administrators | neighbourhood wardens | 网格员
ground/floor stall/stalls economy? | street trading | 地摊经济
group/mass prevention and mass/group control/treatment | community effort | 群防群治
growth rate of increase/growth | growth rate | 增长率
guest team/teams | visitors | 客队
gust/gusts/wind/winds {reach/be} of? level/magnitude/grade NUM |  | 阵风: give the speed
half and? a year ago/later/after | half a year | 半年
hand-chopping/chopping-hand/hand chopping/party | shopaholics | 剁手党
hard technology/tech enterprises/companies/and | deep tech | 硬科技
hard/tough bone/bones to/of/in | hardest part | 硬骨头
hardcore/hard-core strength/anti-epidemic/measures/guarantee/operation | real; tough | 硬核
has/have/had «broken» NUM yuan/passengers/tons/tonnes/units/users/visitors | topped | 突破
hat method/magic | hat-trick | 帽子戏法
haze of the? epidemic/pandemic/financial | shadow of | 疫情的阴霾
he/she/who/spokesman/spokesperson/minister/official/president/expert ADV? «expressed/expresses that» |  | 表示: say that
head/waist enterprises/anchor/anchors/companies/company/enterprise/platforms/platform/players | leading | 头部企业
header {break/hit} the door/gate/goal | headed goal | 头球破门
health and health commission/committee | Health Commission | 卫健委
health/education/welfare/sports/charity/aviation/aerospace/medical/cultural undertakings | services; work | 事业
health/national health and health | health | 卫生健康
heatstroke/sunstroke/heat prevention and/work/cooling/drugs/supplies/medicines/articles/products | protection from the heat | 防暑降温
heavily {launch/unveil} | launch | 重磅推出
heavy/strong/continuous/local/severe rainfall/rain/snowfall/precipitation/rainstorm weather/process | heavy rain; storms | 强降雨天气
heavyweight/weighty/heavy-weight release/launch | major | 重磅发布
helping/assistance/supporting unit/units/cadre/cadres/team/responsible/objects of/to? | aid team | 帮扶单位
herd/herds of ADJ? birds/chickens/ducks/geese/pigeons/wolves/swans/gulls/cranes | flock | 一群
hereinafter/hereafter |  | 以下简称: leave it out
hidden danger/dangers investigation/rectification/elimination | safety checks | 隐患排查
hidden/safety trouble/troubles investigation/and/in/of/, | faults; risks | 隐患
high attention from/to/of | close attention | 高度关注
high evaluation/appraisal/evaluations of/from/to | praise | 高度评价
high face value/values | good looks | 高颜值
high open/opening and low | opened higher, then fell | 高开低走
high pressure situation/posture/stance/attitude of/against/on | firm pressure | 高压态势
high temperature and heat | heat | 高温炎热
high temperature weather/subsidy/allowance/leave/workers/operation/operations | heat; hot weather | 高温天气
high-altitude/high altitude parabolic/falling/throwing/parabola objects/object? | things thrown from buildings | 高空抛物
high-level/high-end/top/innovative/young/professional/foreign talents | specialists; skilled people | 高层次人才
high-level/technical/professional/overseas/innovative/scientific/high-end/international/foreign/tech/urgently-needed/compound/top-notch/high-quality/engineering/management/medical/financial/technological/high-skilled/highly-skilled/digital/rural/backbone/applied «talents» | skilled people; specialists | 人才
high-pressure posture/stance | firm pressure | 高压态势
high-temperature weather/subsidy/subsidies/allowance/allowances/leave/workers/posts | heat; hot weather | 高温天气
high-temperature/high temperature weather | hot weather; heat | 高温天气
high/full/positive affirmation of/from/to/and | praise | 高度肯定
highest commander/commanders | supreme commander; commander-in-chief | 最高统帅
highly evaluated/appraised/affirmed | praised | 高度评价
highly/deeply {affirm} | praise | 高度肯定
highly/extremely {attach} | attach | 高度重视
highly/widely/extremely/much/closely concerned by/about? | closely watched | 备受关注
his/her/their/its career's first/second/third/best | the first … of … career | 职业生涯首个
hit and {escape} | hit and run | 肇事逃逸
hit-broadcast/hot-broadcast/hot-aired/hotly-aired | hit | 热播
home and abroad tourists/experts/markets/customers | domestic and foreign | 国内外
horse/horses/donkey/donkeys/zebra/zebras cub/cubs | foal | 幼崽
hot , humid and sultry | hot and humid | 闷热
hot and difficult issues/problems/points/topics | pressing issues | 热点难点
hot broadcast/broadcasting/airing | popular | 热播
hot colds |  | 热伤风: leave out: a kind of cold in Chinese medicine
hot search | trending topic | 热搜
hot search/searches list/lists/on/of/and/, | trending topics | 热搜
hot spots and difficulties/difficult | pressing issues | 热点难点
hot-search/hot-searched list/topic/topics | trending | 热搜
hot/hit broadcast drama/dramas/of/series | hit show | 热播
hot/warm discussion/discussions among/by/of/from/in netizens/the/society/public/all | lively debate | 热议
hotly {sell/air/broadcast/release/search} | popular | 热播
hotly/warmly {discuss} | much discussed | 热议
houses/house/rooms collapsed and seriously/severely? damaged | houses collapsed or were damaged | 房屋倒塌
human destiny/fate community | shared future | 人类命运共同体
human/person resources and/, society/social bureau/department/hall | labour department | 人社局
hundred million/billion yuan/cubic level/class/club/market/industry/meters |  | 亿元级: … worth 100 million yuan and more
ice and snow economy/industry/tourism/sports/movement/project/projects/season/activities | winter sports | 冰雪运动
ice-snow/ice-and-snow sports/tourism/industry/season/movement/activities | winter sports | 冰雪
if the charge/charges/crime {be} established/founded/convicted | if convicted | 如果罪名成立
illegal and criminal/unlawful acts/activities/behavior? | crimes | 违法犯罪
illegal criminals/criminal | criminals | 违法犯罪分子
implementation/guiding/several opinions on/of/for/" | guidelines | 实施意见
implementation/several measures for/on the | rules for | 实施办法
important speech/speeches/exposition/expositions/instructions/instruction spirit | message of the speech | 讲话精神
important/effective/powerful grasp/gripper/handgrip | tool; means | 抓手
imported case/cases from abroad/overseas | imported case | 境外输入病例
imported from abroad/overseas cases/and/in/, | imported | 境外输入
in NUM days/months/years' time of? time |  | 时间: leave out time
in a more? in-depth/deep/deeper/pragmatic/healthy/practical/stable and/, practical/pragmatic/stable/effective/substantive/healthy/orderly direction | grow closer (steadily) | 向…方向发展
in a solid/down-to-earth manner/way | properly | 扎实
in a wonderful/exciting duel/confrontation | in a fine contest | 精彩对决
in a/an? stable mood/moods/emotion/emotions | calm | 情绪稳定
in a/this/the solemn and solemn | solemn | 庄严肃穆
in a? state of? lost/loss/missing of? contact | missing; out of touch | 失联状态
in an all-round/all-around/omnidirectional way/manner | fully; across the board | 全方位
in an/a? exclusive? interview with our/the reporter/reporters | told this newspaper | 接受本报记者采访
in front of the? disaster/disasters/epidemic/difficulties/floods/facts/diseases | faced with | 在…面前
in great/strong/big/obvious/clear/fresh/distinct contrast to/with | in sharp contrast to | 形成鲜明对比
in loss of contact | missing | 失联
in tense/nervous preparation/preparations/construction/filming | being prepared | 紧张筹备
in the aspect/aspects of | in; in terms of | 在…方面
in the background of the? epidemic/pandemic/global/globalization/covid-19 | amid | 在…背景下
in the early morning of beijing/local time | early on | 凌晨
in the face of the? sudden/severe/raging epidemic/outbreak situation | faced with | 面对突如其来的疫情
in the first time | immediately; at once | 第一时间
in the first time $ | at once | 第一时间
in the first/second half year | the first half of the year | 上半年
in the forefront of the? country/nation/province/whole | among the leading in China | 走在全国前列
in the form/way/manner of video/videos | by video | 以视频形式
in the way/form/mode of combining | combining | 结合的方式
in the «form of online and offline» | … in person and online | 线上线下
in this/that/these/those/some/other/various/several/two/three aspect/aspects , | in this respect | 方面
in «beijing time» on |  | 北京时间: leave it out
in-depth grass-roots/grassroots/front/frontline/communities/villages/enterprises | visit | 深入基层
in-depth implementation/promotion/advancement/development/cultivation/excavation/study of | full implementation of; drop "in-depth" | 深入实施
in-depth study and {implement/implementation} | study and act on | 深入学习贯彻
in-depth {implement/promote/carry/push/explore/develop/advance/learn/understand/investigate/excavate} | thoroughly | 深入推进
in/from the following NUM? ADJ? aspects | as follows; on these points | 以下几个方面
in/of/for the year of NUM | in NUM | …年
in/under the big/great/overall/new background | against this background; amid | 在大背景下
increase/decrease/decline/reduction range/amplitude of/reached/was/is | rise; fall | 增幅
indelible/immortal contribution/contributions/credit/feats/feat/exploits/merits | lasting | 不可磨灭
independent research and development | in-house development | 自主研发
independent/completely/fully independent? intellectual property rights | Chinese-owned patents | 自主知识产权
independently researched and | home-grown; developed in-house | 自主研发
individual businesses/business households/operators | sole traders | 个体户
individual industrial and commercial | sole traders; the self-employed | 个体工商户
industry enterprises | companies in the industry | 行业企业
ineffective/invalid rescue/treatment/treatments/salvage | died despite treatment | 抢救无效
informationization/informationisation | digitisation; IT | 信息化
informatization/informatisation | digitisation; IT | 信息化
inner heart/hearts | heart; feelings | 内心
innovation/investment/operating/operation/business/management/consumption/agricultural/management subject/subjects | businesses; players | 主体
intangible heritage inheritor/inheritors | keeper of the tradition | 非遗传承人
intelligent phone/phones/bracelet/bracelets/watch/speaker/speakers/tv/home/lock/locks/car/cars/wearable/appliances/door | smart | 智能
intelligentization/intelligentisation/intellectualization/intelligentized/intellectualized | smart technology | 智能化
intensity of publicity/propaganda/supervision/crackdown/inspection/punishment/rectification/investment | how hard; amount of | 力度
intentional contract/contracts/agreement/agreements/amount/investment/cooperation/customers | preliminary; letter of intent | 意向合同
international/domestic/world advanced level/levels | world class | 国际先进水平
international/world/domestic advanced/leading/first-class level/levels/rank | world class | 国际先进水平
internet reds/celebrated | internet celebrities | 网红
intimate interaction/interactions with/between/of | affection | 亲密互动
introduction of talents/talent | recruiting skilled people | 引进人才
investigation/rectification/elimination of the? safety? hidden danger/dangers/trouble/troubles | safety checks | 隐患排查
investment and/, talents | talented people | 人才
investment attraction/invitation/promotion work/and/conference/results/projects | drawing investment | 招商引资
iron/dead/true-love/brain-damaged/die-hard powder/powders | die-hard fans | 铁粉
irregular/regular/normal/good work and rest | sleeping hours | 作息
isolated/isolation at home | quarantined at home | 居家隔离
isolation point/points/places/hotel/hotels/place/observation | quarantine site | 隔离点
it is not difficult to see/find that/from | clearly | 不难看出
it is not suitable to {go/exercise/wear/eat/drink/do/open/travel/climb/wash/swim} | do not | 不宜
it is worth mentioning that | notably | 值得一提的是
it is/was necessary to further {strengthen/deepen/promote/improve/establish/accelerate/consolidate} | we must; should | 要
it is/was necessary to {adhere/grasp/unify} | we must; should | 要
joint/combined force/forces for/of development | joint effort | 合力
judicial/procuratorial/supervisory/administrative/customs/tax/propaganda/disciplinary organs/organ | authorities; bodies | 机关
key minority/minorities | key few officials | 关键少数
key problem/problems tackling | research | 攻关
killed green/qing | finished filming | 杀青
kinetic energy conversion/of development/of growth | change of growth drivers | 动能转换
knowledge/value/culture/content output of/with/, | sharing of knowledge | 输出
kong/macao/macau/taiwan compatriots/compatriot | people from Hong Kong (Macau, Taiwan) | 同胞
land customers/tourists/capital/students/funds from/and/in/to/, | mainland Chinese | 陆客
land fund/funds {be/have/of/for/and} | land bank | 土地储备
land of shenzhou/divine/cathay | China | 神州大地
landed/landing and {take/bloom/bear/blossom/root/sprout} | took effect | 落地生根
landed/lands on PROPN PROPN TV/Television/Video/Channel | premiered on | 登陆卫视
landed/lands on PROPN Satellite/TV/Television/Video/Channel | premiered on | 登陆卫视
landing application/applications | roll-out | 落地应用
landing/landed of the? project/projects/policy/policies/results/achievements/industry/measures/enterprise | launch; carrying out | 项目落地
large-scale TV/television/historical? drama/documentary/gala | major | 大型电视剧
last-minute/last-second/ultimate/overtime/buzzer lore/kill | last-gasp winner | 绝杀
law enforcement/supervision/crackdown/support/investment/publicity/policy/inspection intensity/strength | enforcement; support | 力度
lawless/illegal/criminal/bad/unlawful molecules/molecule | criminals | 不法分子
lawless/unlawful elements/element | criminals | 不法分子
lazy/her/first-store/ice-snow/ice-and-snow/debut economy |  | …经济: say what it is
leaders and guests/experts/cadres/masses/comrades | officials and guests | 领导和嘉宾
leaders at all levels | officials | 各级领导
leadership team/teams/group/bodies/body of | leaders | 领导班子
leading and exemplary/driving | example | 引领示范
leading cadres/cadre/comrades/comrade | senior officials | 领导干部
leak/leaked/leaking/leaks/leakage *? *? '/’? privacy | disclose private information | 泄露隐私
level of life/living | standard of living | 生活水平
level {be} improved/enhanced/promoted | standards have risen | 水平提高
level {have} been ADV? improved/enhanced/promoted | standards have risen | 水平提高
level/grade NUM wind/winds/gust/gusts/gale/gales |  | 级大风: give the speed
level/levels {be} constantly/continuously improving/improved | keep rising | 水平不断提高
life danger/dangers | danger | 生命危险
light rain to moderate/heavy rain | light to moderate rain | 小雨到中雨
like/as bamboo shoots | in great numbers | 雨后春笋
limit-up/limit-down | up (down) the daily limit | 涨停
literary film/films | art-house film | 文艺片
little partners/partner | friends | 小伙伴
little/small fresh meat/meats | young heart-throb | 小鲜肉
little/small general/generals | young player | 小将
live broadcast e-commerce/sales/anchor/anchors | livestream selling; livestream host | 直播电商
live broadcast room/rooms | livestream | 直播间
live broadcast/broadcasting/streaming/stream/webcast with/to/and/of? goods/delivery/carry/bring/sell/bringing/carrying | livestream selling | 直播带货
living level/levels/quality | living standards; quality of life | 生活水平
living supplies/materials | everyday supplies | 生活物资
local highest/maximum/lowest temperature/temperatures | in places temperatures … | 局地最高气温
local time on/of the? NUM | on … (local time) | 当地时间
lofty/high respect/tribute/regards to/and | tribute | 崇高敬意
logistics/logistical/material/medical/emergency/electricity guarantee/guarantees work/for/of/and/system/team/measures | support; supply | 保障
long-acting/linkage/guarantee/normalized/long-lasting «mechanism {be}» {establish/form/improve/perfect/build} | system | 建立机制
long-standing and profound/extensive/far-reaching | ancient | 源远流长
lore {ball/goal/shot} | last-gasp winner | 绝杀球
losses will/would/may be further? expanded | mount; widen | 损失扩大
lost contact person/persons/people/personnel/girl/student/students/woman/man/tourist/tourists | missing | 失联人员
lost-contact/loss-of-contact/disconnected/missing-contact person/people/girl/student/tourist/men? | missing | 失联人员
love supermarket/breakfast/enterprise/enterprises/relay/canteen/package/packages/bazaar | charity; donors | 爱心
loving/caring/love enterprises/enterprise/personage/units/personages | donors | 爱心人士
lying win/winning | win without trying | 躺赢
main body/bodies of the? market/innovation/responsibility/consumption/development/investment/operation/employment/society | those who; businesses | 主体
main funds/fund/force {flow/buy/sell/be/have} | big investors | 主力资金
main-body/subject responsibility/responsibilities | prime responsibility | 主体责任
main/general coach PROPN | head coach | 主教练
main/subject body responsibility/responsibilities | prime responsibility | 主体责任
mainland-funded/land-funded/mainland-invested enterprises/company? | mainland-owned | 陆资
majority of netizens | people online | 广大网友
male/female number one | leading man; leading lady | 男一号
malicious hype/speculation/hyping | deliberate campaign | 恶意炒作
maliciously {hype/speculate/slander/smear} | deliberately | 恶意炒作
market subject/subjects/body/bodies | businesses | 市场主体
market/share/stock value/price {shrink} by | fell | 市值缩水
market/share/stock/shares' value/price/prices/values {evaporate} | lost; fell | 市值蒸发
mass work/prevention/line/viewpoint/route | work with the public | 群众工作
masses in/from the? disaster/disaster-stricken/affected/poor/mountainous/reservoir | people in | 灾区群众
maximum? wind force near the center/centre | winds near the centre | 中心附近最大风力
media/foreign/some analysis/analyses ADV? {believe/think/point} that/out | analysts say | 分析认为
medical care personnel/staff | medical staff | 医护人员
medical treatment {be} ineffective | despite treatment | 医治无效
melon eaters/eater/eating/crowd people/masses? | onlookers | 吃瓜群众
melon-eating masses/people/crowd/netizens | onlookers | 吃瓜群众
mental style/appearance | attitude; spirits | 精神面貌
mid-volt/middle-volt/zhongfu/mid-fu/chufu/mofu | dog days | 中伏
migratory flock of antelope/antelopes/elephants/deer/gazelles | herd | 迁徙种群
mild/ordinary patients | mild cases | 轻症患者
milestone leap/crossing/span/spanning | milestone | 里程碑跨越
milestone/home/away/focus/debut/knockout battle with/against/of/in the/this/their? season/league/round/opponent/opponents/group/home/away | match; game | 战
million/thousand/hundred people/passengers/tourists/visitor/person times/trips | visits; trips | 人次
missing contact | missing | 失联
monetary funds | money market funds | 货币基金
money fund/funds !for !to !that !raised | money market fund | 货币基金
money/currency base/bases | money market fund | 货币基金
money/currency fund/funds yield/yields/yields/income/returns/rate | money market funds | 货币基金
month-on-month/quarter-on-quarter chain/ring | month on month | 环比
mood/moods/emotion/emotions {be} ADV? stable | are calm | 情绪稳定
moonlight clan/tribe | people who spend all they earn | 月光族
moral/virtue education and/cultivation/tree/people | moral education | 立德树人
more expensive/cheaper price/prices | higher; lower | 更便宜的价格
more than nearly/almost/around/approximately/some |  | 近…多: one or the other
most beautiful nurse/nurses/teacher/teachers/doctor/doctors/volunteer/volunteers/courier/retrograde/policeman/struggler/counselor | outstanding | 最美
most/many/some parts/areas/regions of my/our country | China | 我国
motor vehicles/vehicle and? non-motor/non-motorized | bicycles and scooters | 非机动车
mountains and seas of people | huge crowds | 人山人海
mr./mr/ms./ms PROPN , a citizen | a resident | 市民
mu of land/farmland/paddy/cultivated/arable/forest/crops/fields/vegetables/rice/wheat/orchard per/yield? |  | 亩: convert to hectares
much-concerned/highly-concerned/widely-concerned | closely watched | 备受关注
multiple/various/multi measures simultaneously | several steps at once | 多措并举
municipal/provincial/county/city/district people's government | city (provincial) government | 市人民政府
municipal/provincial/county/district committee and municipal/provincial/county/district government | city party and government | 市委市政府
municipal/provincial/county/district/city party? committee and government/the | city party and government | 市委市政府
mushrooms after a/the? spring? rain | in great numbers | 雨后春笋
mutual benefit and win-win/win results/cooperation/situation? | benefit for both | 互利共赢
my/our country's southern/northern/eastern/western/central/manned/grain/agricultural/export/total/gdp/northeast | China's | 我国
national defense/defence construction | national defence | 国防建设
national first-class/second-class/first-level/second-level/class protected/protection/key NOUN | protected | 国家一级保护
national foot/feet/feather team/players/coach/boys/and/, | China's football (badminton) team | 国足
national goddess/husband | heart-throb | 国民老公
national «health construction/health and/construction» committee/commission | Health Commission | 卫健委
national/china tide/trend/wave brand/brands/products/goods | home-grown fashion | 国潮
native products/specialties of the? | local specialties | 土特产
natural oxygen bar/bars | area with clean air | 天然氧吧
naval/navy/army/air/military service/force/forces equipment level | equipment | 装备水平
nearly over NUM |  | 近…多: one or the other
nearly/almost/about/approximately/around/some/roughly more than |  | 近…多: one or the other
net celebrity/celebrities/friend/friends/reds | online; internet | 网红
net worth/net-worth products/product/wealth/open | net-asset-value products | 净值型
net worth/value type/products/product/conversion/transformation | net-asset-value products | 净值型
netizen friends | internet users | 网友
netizen/netizens friends | internet users | 网友
netizens {say/comment/praise/leave/joke/sigh/shout} one/in/that/messages/after/, | people said online | 网友
netizens' comments/messages/discussion/attention/reaction/reactions | comments online | 网友
network celebrity/celebrities/novel/novels/literature/language/fraud/rumors/rumours/violence/buzzwords/car-hailing/ride-hailing/shopping/friends | online; internet | 网络
network celebrity/celebrities/novel/novels/literature/song/songs/slang/rumors/rumours/violence | online … | 网络
new and old kinetic energy | old and new drivers of growth | 新旧动能
new corona pneumonia/epidemic/vaccine/pandemic | Covid-19 | 新冠
new crown pneumonia/virus/epidemic/epidemics/vaccine/vaccines/vaccination/case/cases/patient/patients/infection/infections/outbreak/pandemic/positive/testing/test/tests/viruses/confirmed/variant | Covid-19; coronavirus | 新冠
new crowns in/of/and/, | coronavirus cases | 新冠
new historical starting/position/height/opportunity/mission point? | new start | 新的历史起点
new record in history | record | 历史新纪录
new-crown/newly-crowned/novel-crown pneumonia/virus/epidemic? | Covid-19 | 新冠
new/local/imported asymptomatic infected | asymptomatic cases | 无症状感染者
new/novel coronary pneumonia/virus/epidemic/vaccine/vaccines/infection/patients/outbreak/cases/pandemic | Covid-19; coronavirus | 新冠
new/old/explosive/popular/billion foundation/foundations products/issuance/subscription | fund | 新基金
new/old/strong/innovation/growth/development/endogenous/economic/internal kinetic energy | drivers of growth | 新动能
newly added/increased NUM | new | 新增
newly increased/added cases/confirmed/deaths/infections/employment/local/patients/asymptomatic/urban | new | 新增
news from our/this newspaper/website/station/newspaper's |  | 本报讯: leave it out
no casualties has/have/had been caused | no casualties have been reported | 未造成人员伤亡
no/in/out/without/of? life/life's danger | out of danger | 无生命危险
non-motor/non-motorized vehicle/vehicles lane/lanes? | bicycles and scooters | 非机动车
normalization/normalisation of the? epidemic/prevention/supervision/pandemic | making routine | 常态化
normalized/normalised prevention/epidemic/management/control/supervision/mechanism | routine | 常态化
northbound/north-bound/north/southbound/south-bound funds/capital/fund/money | money flowing through the Stock Connect | 北向资金
nose of the ox/bull/cow | heart of the matter | 牛鼻子
notice/circular on/of printing/issuing/forwarding and/the | notice | 关于印发…的通知
nucleic acid/acids detection/inspection/screening/detections/sampling | Covid test | 核酸检测
of a certain unit/brand/brigade/army/regiment/department |  | 某部: name it, or leave out certain
of great/important/far-reaching/profound/positive/epoch-making «significance» to/for promoting/improving/strengthening/deepening/realizing/realising/enhancing | matters for | 具有重要意义
of the annual/yearly task/tasks | of the annual target | 年度任务
offer/offering/provide/providing advice and suggestions on/for/to | advise | 建言献策
official/officials/tiger/tigers/cadre/cadres/who {fall} off/from the/their? horse/horses? | was brought down | 落马
officially landed/landing on/in !the !Mars !moon | premiered on; opened in | 正式登陆
officially/formally {unveil/kick/draw/pull/open} off? the/its curtain/prelude | start | 正式启动
offline activities/activity/exhibition/lessons | in-person | 线下
offline meeting/meetings/conference/conferences/exhibition/exhibitions/activities/event/events/classes/teaching/training/concert/concerts/performance/performances | in-person | 线下
old face/faces of ADJ/NOUN? drama/dramas/cinema/film/films/television/tennis/football/sport | veteran of | 老面孔
old man at/of the? frontier/border {lose} | a blessing in disguise | 塞翁失马
on local time july/august/january/february/march/april/may/june/september/october/november/december | on … local time | 当地时间
on the NUM local time | on … (local time) | 当地时间
on the background of the? | against the background of | 在…背景下
on the spot of | at | 现场
on-site/emergency/police/scene/accident/proper/follow-up/effective/timely disposal of? | response; handling | 处置
on-the-spot investigation/guidance/research/interview/understanding | visit; site check | 实地考察
on/at/to the first line !of !, | front line | 一线
on/in/with the premise of ensuring/guaranteeing/not/doing/safety/prevention/adhering/epidemic/strictly/good/strict | while; provided that | 在…前提下
one chessboard | … nationally coordinated | 一盘棋
one hair from/of/off nine/the oxen/cows? | a drop in the ocean | 九牛一毛
one mountain/mountains is/cannot {allow/accommodate/contain/be} two | no room for two | 一山不容二虎
one/two/three/four/several/multiple/many sets of plans/plan/schemes/proposals/measures/documents | … plans | 两套方案
online and offline form/forms/mode/modes/combination/integration/linkage | in person and online | 线上线下
online plus/+ offline | in person and online | 线上+线下
online/internet/net/popular celebrity/red punch/clock/check-in/punch-in card/in/spot/place/point/spots/attraction | popular spot | 网红打卡
oolong goal/goals/ball/balls/incident/event | own goal | 乌龙球
open/visible/naked fire {be/have} ADV? been? extinguished/put/controlled out? | the flames were put out | 明火被扑灭
operation proficiency | skill | 操作熟练
opinion draft/solicitation | consultation draft | 征求意见稿
opposite/rival play/plays/scenes/drama with/between/of | scenes together | 对手戏
ordered to rectify/rectification/rectifications/rectified | ordered to put it right | 责令整改
orderly {promote/advance/resume/carry/organize/push/open/develop/conduct/implement} | in an orderly way | 有序推进
organizer/co-organizer/organiser/undertaking unit/units | organiser; sponsor | 主办单位
organs and/, enterprises/institutions/units/schools/organs | public bodies | 机关单位
original heart/hearts | first ideals | 初心
original/initial aspiration/aspirations | first ideals | 初心
other condolences | other gifts | 慰问品
out of the group line | qualified from the group | 小组出线
out-of-cabin/out-cabin/exit-cabin/exiting activity/activities/operation/operations/task/tasks | spacewalk | 出舱活动
outlet/line-out/out-line right/rights/situation/qualification | place in the next round | 出线权
over/exceeding/exceeded/exceeds more than NUM |  | 超过…多: one or the other
overseas study personnel/students/talents | students abroad | 留学人员
overseas/foreign/abroad imported/input cases/case/input | imported cases | 境外输入病例
overtime and/work overtime | overtime | 加班加点
parking/employment/loan/travel/housing/enrollment difficulty/difficulties/hard/difficult problem/problems? | too little parking; hard to find work | 停车难
party branch secretary/secretaries of/said/in | village party secretary | 支部书记
party/party's construction | party building | 党建
passenger/tourist/customer flow/flows | number of passengers (visitors) | 客流
pay attention to safety/preventing/prevention/strengthening/protection/protect/heatstroke/keeping/drinking | take care | 注意安全
peace/peaceful and? contentment/happiness life/working/live | live in peace | 安居乐业
peak of/for passenger/return/travel/tourist flow/flows | peak travel | 客流高峰
penalty ball/balls war/duel/battle/decisive? | penalty shoot-out | 点球大战
penalty «war/battle» | shoot-out | 点球大战
people from all/various circles/sectors/fields/parties/levels of/in/and? | people from all walks of life | 各界人士
people mountain people/sea | huge crowds | 人山人海
people need/needed emergency/urgent life/living assistance/rescue/relief | need aid | 需紧急生活救助
people {transfer/relocate} and? urgently/in/emergently emergency? | evacuated | 紧急转移
people's better and/, beautiful/happy life/lives | better life | 美好生活
people's livelihood and well-being/wellbeing | welfare | 民生福祉
people's livelihood project/projects/undertaking/undertakings/work/field/fields/expenditure/matters/facts/affairs/difficulties/service | public services; social | 民生
people's living level/levels/quality | living standards | 人民生活水平
people's police/policeman/policemen/policewoman | police officers | 民警
people-benefiting/people-benefit/benefiting-people/people-friendly project/projects/policy/policies/measures | social welfare | 惠民
people/character/person set/design collapse/collapsed/collapses/collapsing | image is ruined | 人设崩塌
people/crowd flow/flows | crowds | 人流
people/personages/figures from all circles | people from all walks of life | 各界人士
people/students/staff/workers/patients/residents/passengers/personnel/children/tourists/teachers/doctors/employees/they/he/she/officers {be} not? ADV? «arranged to» {work/live/stay/go/report/take/participate/receive/enter/visit/do/leave/return} | told to; will | 安排
per mu yield/output/income | yield per hectare | 亩产
perpetrator/troublemaking/perpetrating/accident-causing vehicle/driver/car/truck/ship | driver at fault | 肇事司机
person times/time of/were/in/, | people; visits | 人次
person-times/person-time/man-times/people-times/man-time/person-trips/person-visits | people; visits | 人次
persona {setup/setting/collapse} | public image | 人设
persona/human design/set/setting collapse/collapsed | image is ruined | 人设崩塌
personages from/of/in/and | figures; people | 人士
phased/staged/stage/periodic achievements/results/progress/victory/goal/goals | first results | 阶段性成果
physical meeting/meetings/conference | in-person meeting | 线下会议
picture/photo/image shows/show : | make it a caption | 图为
pig/pigs/boar/boars/hog/hogs cub/cubs | piglet | 幼崽
pilot work/units/cities/unit/city | trial | 试点
planting/breeding/farmers/vegetable/vegetables/fruit/grain/agricultural/planters/professional professional? cooperative/cooperatives !society | farmers' cooperative | 专业合作社
plate index/indexes/rotation/effect/rose/fell | sector | 板块
plum/plums blossom/blossoms/open/opens/opened/blooms/bloomed/opening twice/second/two/for | scored twice | 梅开二度
pneumonia epidemic/pandemic | Covid-19 epidemic | 肺炎疫情
point/spot ball war/duel/battle/balls | penalty shoot-out | 点球大战
police station said/reported/announced/stated | police | 派出所
police/department/departments/bureau/expert/experts/doctor/doctors/station/office/embassy {remind/reminds/reminded} : | warn | 提醒
policy/institutional/talent dividend/dividends | benefit | 红利
popular science knowledge/base/bases/work/publicity/venues/activities | science outreach | 科普
pot-throwing/pot-dumping/pot-shaking/pan-throwing/pot-tossing | blame-shifting | 甩锅
potential {be} ADV? released/excited | realised; unlocked | 潜力释放
poverty-stricken/poor households/household with/who/that/and/in {establish/file/set/build} | registered poor families | 建档立卡贫困户
poverty/poor/impoverished hat/cap/hats/caps | place on the poverty list | 贫困帽
powder/powders {circle/absorb} | win fans | 粉丝
practically {strengthen/solve/protect/guarantee/improve/do/implement/enhance} | really; properly | 切实
pragmatic cooperation | practical cooperation | 务实合作
precise/accurate/precision efforts/policies/policy/docking/prevention/poverty/assistance/help | targeted | 精准
precise/accurate/precision poverty alleviation/relief/reduction | targeted poverty relief | 精准扶贫
precisely/accurately {dock/help/implement/exert/grasp/push} | target | 精准
premiere ceremony | premiere | 首映礼
prevention and control work/situation/requirements/line/forces/system/needs/materials/points/policies | control; measures | 防控工作
prevention/control situation {be} severe/grim/complex/complicated | is serious | 防控形势严峻
price/prices/cost/costs/fee/fees {be} ADV? expensive/cheap/cheaper | high; low | 价格便宜
priority of priorities | top priority | 重中之重
private-offering/private-placement/private placement/offering fund/funds/products | private funds | 私募基金
private/livelihood facts | public projects | 民生实事
product/products/functions/dramas/films/funds/policies/apps/services/games {be} finally/officially/formally «online» | available; launched | 上线
production and life/living | work and daily life | 生产生活
production and living/life order/materials/water/electricity/of | work and daily life | 生产生活
production safety accident/accidents/responsibility/work/situation/law/inspection | workplace safety | 安全生产
production self-rescue/self-help | getting back to work | 生产自救
profound cultural/historical heritage/deposits/accumulation/connotation | rich heritage | 深厚底蕴
profound friendship/feelings/feeling/affection with/for/between/of/and | close friendship | 深厚友谊
project/projects/policy/policies/achievement/achievements/industry/plan/measures/enterprise landing/landed | launch; starts | 项目落地
project/projects/policy/policies/reform/reforms/achievements/measures/plan/technology {land} in/and/as/one/, | take effect; start | 落地
prosperous and strong/powerful country/nation/motherland? | strong | 繁荣富强
protective/protection umbrellas | protectors in office | 保护伞
provincial/education/finance/civil «hall/halls» said/has | department | 厅
public net worth | publicly offered net-asset-value | 公募净值型
public opinion ADV? {believe/think/point/hold} that/out | many believe | 舆论认为
public opinion representative/representatives | elected officials | 民意代表
public security police/policemen/officers/detachment/brigade/sub-bureau/system/traffic | police | 公安
public welfare activity/activities/project/projects/advertisement/advertisements/undertakings/lecture/lectures/performance/live/ambassador/action/actions/cause/event/events/fund/organization/organizations/film/posts/post/lawsuit/litigation | charity; public-interest | 公益
public-offering/public offering fund/funds/product/products | mutual funds | 公募基金
public/state security organ/organs | police | 公安机关
publicity column/board/slogans/points/point/month/week/activities/activity/vehicle | information; poster | 宣传
publicity period | notice period | 公示期
publicly/openly {solicit} opinions/comments/suggestions | seek public comment | 公开征求意见
pulling/driving/pulled effect/role/action | boost | 拉动作用
punch-in/clock-in/punch-card/card-punching place/places/spot/spots/point/points/destination/holy/photos/attraction | popular spot | 打卡地
rain/rainfall/snow/cooling/precipitation/snowfall process/processes | spell of rain | 降雨过程
rain/rainfall/water and water/rain/flood conditions/situation/regime | rain and river levels | 雨情水情
rainfall/rain/snow/snowfall/precipitation/cooling/gale/rainstorm/snowstorm/thunderstorm/sandstorm/dust weather | rain; snow | 降雨天气
rainstorm/gale/typhoon/thunderstorm/heat/lightning/cold-wave/haze/sandstorm/blizzard blue/yellow/orange/red early? warning/warnings/alert/signal | blue (yellow, orange, red) alert for | 暴雨蓝色预警
rate of votes | share of the vote | 得票率
real entity/entities economy? | real economy | 实体经济
rear-end chase/chasing | rear-end crash | 追尾
reasonable/scientific diet/collocation/matching/layout | sensible | 合理膳食
reasonably {arrange/match/adjust/allocate/deploy/schedule} | sensibly | 合理安排
reassurance/heart-setting/centering/heart-calming pill/pills | reassurance | 定心丸
reassuring vegetables/meat/milk/food/meal/meals/consumption/products | safe | 放心
record/records/high {be/have} ADV? been? refreshed | was broken | 刷新
rectification action/actions/campaign/movement/tasks/task/opinions/list | putting things right; clean-up | 整改
red gene/genes/blood/bloodline | revolutionary tradition | 红色基因
red tourism/tourist/tourists route/routes/resource/resources/spot/spots/site/sites | sites of the revolution | 红色旅游
refined/grid/fine management | close management | 精细化管理
registered/archived/filing card/cards poor/poverty/households/impoverished | registered poor families | 建档立卡
released a final/ultimate poster/trailer/preview | final | 终极海报
relevant departments/department/units/unit/responsible | the authorities; name them | 有关部门
relevant expert/experts/personnel/clue/clues/staff/situation/situations/comrades/comrade/leader/leaders/workers/work | experts; those in charge | 相关
relevant person/persons/people/personnel in charge/responsible | an official in charge | 有关负责人
relevant persons/personnel | people concerned | 有关人士
relevant results/achievements {be} published | the results were published | 相关成果发表
relevant sources/source/information/reports/news {say/show/reveal/point/indicate} | sources | 有关消息
relevant/main/principal person/persons/people/comrades in charge | the official in charge | 有关负责人
relevant/main/principal responsible person/persons/people/comrades/comrade/leaders | the official in charge | 有关负责人
reported/confirmed/diagnosed cumulatively | in all | 累计报告
reporter/reporters from this/our newspaper/website |  | 本报记者: leave it out
reporter/reporters {see/find/witness/saw} at/on the scene/site/spot that | (say what was there) | 记者在现场看到
representatives and committee/members committee/members? of/have/from/suggested | delegates | 代表委员
rescue/emergency and disaster/emergency relief/rescue work/and/front/line/team/materials | disaster relief | 抢险救灾
rescue/treatment/treatments/rescued {be/prove} ineffective/invalid/useless/unsuccessful/failed | died despite treatment | 抢救无效
resettlement point/points | shelter | 安置点
resistance to/against the? epidemic/flood/floods | fight against | 抗击
responsible comrades/comrade of | officials | 负责同志
rest/rested/at assured/ease consumption/vegetables/meat/milk/food/meal | safe food | 放心菜
resumption of work/production , production/work/school | return to work | 复工复产
resumption of work/production and production/work/school/business | return to work | 复工复产
retaliatory/revenge/retaliation consumption/spending/savings/saving/rebound/travel/growth/tourism/consumer | pent-up; a burst of | 报复性消费
retrogrades/retrograder/retrograders | those who go towards danger | 逆行者
return to/of the? motherland/embrace | return to China | 回归祖国
returned overseas/studying students/chinese/personnel/talents | returnees | 归国留学人员
reverse/against-the-tide walker/walkers/traveler/pedestrian/person/people | those who go towards danger | 逆行者
rich and colorful/colourful | varied | 丰富多彩
rich in content/contents/connotation/varieties/forms | varied | 内容丰富
rich in nutrition/nutrients/nutritional | nutritious | 营养丰富
rich market/tourism/development/registration/consumption/investment/employment potential | great potential; many applicants | 潜力丰富
rich nutrition/nutritional | nutritious | 营养丰富
rich/profound connotation/connotations | meaning | 内涵
ring ratio/growth/comparison/increase/decrease | month on month; quarter on quarter | 环比
ring-on-ring/chain-on-chain/ring-by-ring | month on month | 环比
rising/daily/falling/price limit/limits tide/stocks/board/wave | stocks up (down) the daily limit | 涨停
road/path to/of getting/becoming rich/wealthy | way to prosper | 致富路
rocket/rockets {ignite} and {take/lift} | lift off | 点火起飞
role of/as a? bridge/bridges and? link/links/ties/bond | link | 桥梁纽带
routine/routines loan/loans | predatory loans | 套路贷
rude/brutal interference/rudely/brutally in/interfere/interfered/interferes/interfering | gross interference | 粗暴干涉
rudely/brutally {interfere/trample} | grossly | 粗暴干涉
rule of law consciousness/thinking | respect for the law | 法治意识
running/run of? schools/school | running of schools | 办学
rush repair/repairs/repaired | emergency repairs | 抢修
russian/russia's satellite network/agency/news report/reports/reported/said/says | Sputnik | 卫星通讯社
safety hidden/hidden-danger danger/dangers/trouble/troubles/hazards? | safety risk | 安全隐患
safety production/accident/accidents | workplace safety; accident | 安全生产
safety/legal/prevention/service/innovation/overall/self-protection/environmental/quality/responsibility/crisis/subject consciousness | awareness | 意识
same-ratio/same-period ratio/increase/growth | year on year | 同比
sauna day/days/weather | muggy days | 桑拿天
scale enterprises/enterprise/industries/industry/industrial | large companies | 规模以上企业
scale {have} reached/exceeded/expanded/increased | has grown to | 规模达到
school/schools of ADJ? birds/ducks/geese/swans/cranes | flock | 一群
science and technology/technological workers/worker/personnel/power/strength/enterprises/content | scientists; technology | 科技工作者
science popularization/popularisation | popular science | 科普
scientific and technological innovation personnel/talents/workers | scientists | 科技创新人才
scientific and technological workers/personnel/talents/achievements/strength/content | scientists; technology | 科技人员
scientific research personnel/workers/forces/strength/achievements/achievement | researchers; findings | 科研人员
scientific research/researchers personnel | researchers | 科研人员
scientific/scientifically and orderly/reasonable/standardized/reasonably/standardly/efficiently/orderly | properly | 科学有序
scientifically {arrange/formulate/wear/dispatch/judge/grasp/deploy} | properly | 科学
score {be} fixed/frozen/locked/rewritten/written at/as/to/on/into | it was | 比分被改写为
scoring/shooter/archer/scorer/shooters/archers list | scorers' table | 射手榜
screen {be} brushed/swiped | went viral | 刷屏
script kill/killing/murder | murder-mystery game | 剧本杀
script-killing/scripted kill/killing/homicide games/stores/game? | murder-mystery game | 剧本杀
second-dimensional culture/world/fans? | anime | 二次元
secret room/rooms escape | escape room | 密室逃脱
seeing/see a doctor/doctors is/are difficult/expensive | poor access to care | 看病难
self-driving tour/tours/tourists/tourist/tourism/holiday | road trip | 自驾游
self-employed households | sole traders | 个体户
send-to-china/sent-to-china | extradition bill | 送中
sense of gain/acquisition/getting | feeling of being better off | 获得感
sent to medical/doctor/doctors treatment? | taken to hospital | 送医
sentenced in/at the? first/second instance to | sentenced (by the trial court, on appeal) to | 一审判处
seriously and earnestly/conscientiously/carefully/responsibly | carefully | 认真负责
seriously/severely/generally damaged houses/rooms/house of? | badly damaged houses | 严重损坏房屋
seven-day/7-day annualized income/rate | seven-day annualised yield | 七日年化
severe patients/patient | seriously ill patients | 重症患者
severely/strictly {crack/investigate} down/and/on/the | crack down hard on | 严厉打击
sheep/goat/goats cub/cubs | lamb; kid | 幼崽
shelter/sheltered hospital/hospitals | makeshift hospital | 方舱医院
short board/boards | weak points | 短板
shortboard/shortboards | weak points | 短板
signed/contracted projects/project/project amount/investment | deals signed | 签约项目
silent dedication/contribution/devotion | quiet work | 默默奉献
silently {dedicate/contribute/devote/pay/give} | quietly | 默默奉献
since entering the? summer/winter/autumn/spring/flood/july/june/august/new/rainy/2022/2023/2024/2025 | since … began | 入夏以来
since the epidemic/outbreak/pandemic , | since the epidemic began | 疫情以来
since the flood/rainy season | since the rains began | 入汛以来
since «this» year/month/week/summer/spring/winter/autumn | since the start of this year; so far this year | 今年以来
single champion/champions enterprise/enterprises/company/in/product/products | niche leaders | 单项冠军
single-day/weekly/annual/total/domestic/global box office champion | top film | 票房冠军
single-handed/single-knife ball/goal/opportunity/chance | one-on-one | 单刀
situation of the? ADJ? epidemic/pandemic prevention/control | state of the epidemic | 防疫形势
six stabilities/stability/guarantees/protections/ensures |  | 六稳六保: spell out the slogan
small family/families for everyone/big/large | put duty before family | 舍小家为大家
small/little/mini long holiday/holidays | long weekend | 小长假
smoothly/satisfactorily/perfectly/triumphantly {conclude/end/close} | end | 圆满结束
snatch/snatched/snatching/snatches peppers/rice/wheat/vegetables/crops/grain/fruit/fruits/time/harvest | rush to bring in | 抢收
snow and ice sports/tourism/industry/movement/projects | winter sports | 冰雪运动
social all/various circles/sectors | the public | 社会各界
social assistance/rescue/relief system/work/objects | welfare | 社会救助
social personages/celebrities/forces/force | public figures; volunteers, business and charities | 社会力量
social/folk capital and/to/in/participation | private capital | 社会资本
solemn/stern negotiations/negotiation | formal protest | 严正交涉
solicitation of opinions/opinion/comments | consultation | 征求意见
solidly {promote/advance/carry/do/implement/push/grasp/develop} | steadily | 扎实推进
somatosensory/bodily temperature/temperatures | feels-like temperature | 体感温度
southern/northern/eastern/western/central/northeast/northwest/southwest part/parts/regions/region/area/areas of my/our country | China | 我国
special operations team member/members | special forces soldier | 特战队员
special rectification/governance/remediation campaign/actions/work? | campaign | 专项整治
special snacks | local snacks | 特色小吃
specialized/specialised , refined/special/fine/sophisticated | specialist innovators | 专精特新
specialized/specialised and special/new enterprises/new? | specialist innovators | 专精特新
spirit of the? important speeches/speech/instructions/expositions/series | message of the speech | 讲话精神
spiritual and cultural life/needs/lives/wealth | cultural life | 精神文化生活
spiritual civilization/civilisation/outlook/temperament/lineage | culture; attitude | 精神文明
spit slot/trough/groove | gripe | 吐槽
sports teenager/teenagers/youth/youths | young athletes | 体育少年
spy war/warfare drama/dramas/film/films/series/movie/theme/theme | spy thriller | 谍战剧
square dance/dancing aunties/aunts/aunt/mothers/mom | older women who dance in the squares | 广场舞大妈
square-cabin/cabin hospital/hospitals | makeshift hospital | 方舱医院
square/mobile cabin/cabins hospital/hospitals? | makeshift hospital | 方舱医院
stabilize/stabilized/stabilise/stabilised/stabilizing and rebound/rebounded/rise/recover/recovered/improve | recover | 企稳回升
stabilizer and ballast/ballasts | steadying force | 稳定器
stable and/with/in improving/progressing/rising/good/positive | steady and improving | 稳中向好
stable mood/moods/emotion/emotions | calm | 情绪稳定
stable/steady with good/rising/progress/improvement/positive/improving | steady and improving | 稳中向好
standing vice minister/mayor/governor/chairman | executive deputy | 常务副
starting point and foothold/ultimate/landing | aim | 出发点和落脚点
state-level/national-level/first-level/second-level/first-class/second-class national/state? protected/protection/key animal/animals/species/plant/plants | protected species | 国家一级保护动物
statistical caliber/calibre | basis, definition | 统计口径
steady progress while/and/in? maintaining stability/in/improving | steady growth | 稳中求进
step by step and/, one footprint/footprints/step/foot | step by step | 一步一个脚印
stop/stopped/stops/start/started/keep/keeps «throwing/dumping/shaking/swinging the? pot/pots» | shifting the blame | 甩锅
straight/direct plug/stuff pass/ball/from/by/, | through ball | 直塞
strategic diving | submarine | 战略潜
street/sub-district «office» staff/director/cadres | subdistrict office | 街道办
strictly {abide} by | follow | 严格遵守
strong convective/convection weather | severe storms | 强对流天气
strong decline/drop/decrease in sales/prices/revenue/exports/profits/demand/output | sharp | 强烈下滑
strong rain/rains/rainfall/rainfalls/precipitation/snow/snowfall/fog/rainstorm/rainstorms | heavy | 强降雨
strong-strong dialogue/showdown | big match | 强强对话
strong/enthusiastic/huge/great repercussions | strong reaction | 强烈反响
strong/powerful/solid guarantee for/of | firm support | 有力保障
strong/thick/dense festive/holiday/learning/new-year atmosphere | festive mood | 浓厚氛围
strong/thick/dense/rich festival/festive/cultural/artistic/learning/academic/historical/reading/political/life/patriotic atmosphere | lively | 浓厚氛围
stuck-neck/neck-stuck/neck-sticking/neck/stuck neck/technology/technologies/problem/problems/problems | chokepoint technologies | 卡脖子
studying-abroad/study-abroad personnel/students/talents/graduates | students abroad | 留学人员
successively {serve/work} | later | 历任
suggestions and suggestions | advice | 建言献策
superior departments/department/leaders/leader/unit/units/instructions | higher authorities | 上级部门
supply guarantee and/work/enterprises | keeping up supplies | 保供
support rate/rates of/for/has/is/was/, | approval rating | 支持率
suspectedly | apparently | 疑似
sword {refer} to | aim at | 剑指
sympathy/consolation money/activity/activities/visit/visits/goods/gift/gifts | gifts; welfare visits | 慰问
system/mechanism/ability/capability/legal/spirit/style/integrity construction | building; improvement | 制度建设
tackling of key/scientific/technical | research on | 攻关
take action/actions/measures in VERB/NOUN | take steps to | 采取行动
taking this as an/the opportunity | on the back of this | 以此为契机
talent introduction/team/teams/reserve/echelon/highland/highlands/guarantee/echelons | skilled staff; recruiting people | 人才引进
tasks/task {be} ADV? heavy | there is much to do | 任务繁重
taste/flavor/flavour/smell of the? year | festive feel | 年味
tax reduction/reductions/cuts and fee reduction/reductions/cuts | tax and fee cuts | 减税降费
teaching and educating people | teaching | 教书育人
team members/member of the special police/operations/forces | officers; soldiers | 特警队员
team/talents/teachers/cadre/cadres/leadership/think-tank construction | building up staff | 队伍建设
technical/scientific/professional talents | specialists | 人才
temporarily {decide} | decide at short notice | 临时决定
ten days and/or a/half? half/a month/months | a week or two | 十天半个月
ten thousand yuan/mu/tons/households/people/square million/billion/meters? |  | 万元: write the figure out
ten-billion/hundred-billion/trillion-yuan/100-billion/billion-level/trillion-level/10-billion/100-billion-level level/club/industry/industries/cluster | worth … | 百亿级
the C «position/seat» | centre | C位
the ability and level of/to | the ability … | 能力和水平
the above remarks/statement/statements/situation/measures/news/data/figures/information/content/incident/decision | the; these | 上述
the above-mentioned/abovementioned | the; this | 上述
the above-mentioned/abovementioned/aforesaid/above person/persons/personnel/units/departments/behaviors/situation | these | 上述
the amount of yuan/rmb | amount in | 金额
the big/great family of the? motherland/chinese | China | 大家庭
the box office champion | the top-grossing film | 票房冠军
the broad number/ranks/mass of | most; many | 广大
the broad/vast masses | the people | 广大群众
the broad/vast/general/majority masses | the public; people | 广大群众
the charge/charges/crime of NP and NP «{be} convicted» | he is convicted of | 罪名成立
the charge/charges/crime of NP «{be} convicted» | he is convicted of | 罪名成立
the first to «eat crabs/crab» | be the first to try | 第一个吃螃蟹
the growth/increase/decline range {be} | grew by | 增幅
the information of the person/persons/vehicle/personnel/missing/victim/victims/patient/patients/suspect | details of | …的信息
the lost contact/contacted/connection person/people/girl/student/ship/plane | missing | 失联人员
the majority of netizens/fans/masses/audiences/users/residents/citizens/farmers/consumers/parents | … ; people | 广大
the majority of? stockholders/shareholders/stock and/or stockholders/investors/citizens | small investors | 广大股民
the masses of the? people/workers/farmers/peasants/officers/cadres/employees/party/teachers | people; workers | 人民群众
the masses' NOUN | people's | 群众的
the meeting/conference believes/believed/promised/promises/emphasized/emphasised that/to | those at the meeting … | 会议认为
the most important of the most important | top priority | 重中之重
the new crown/crowns $ | the coronavirus | 新冠
the rebound of the epidemic/outbreak/pandemic | resurgence | 疫情反弹
the same ratio increase/growth/decrease | year on year | 同比
the scene pictures/photos/photographs/images | pictures from the scene | 现场图片
the so-called false/true/real NOUN , | a … | 所谓
the specific/basic/relevant/detailed? situation {be} as follows | the details are | 情况如下
the specific/concrete situation {be} | details | 具体情况
the time of NUM years/days/months/hours |  | 时间: leave out the time of
the time-bound positions/position/post/posts | temporary posts | 有时限职位
the top NUM big/major/great/good/best/excellent/hot/outstanding | the top … | 十大
the transaction/turnover/trading/deal amount/volume/turnover reached/was/is/exceeded/totaled | trade came to | 成交额
the trapped/affected/stranded/local/poor/surrounding/poverty-stricken/grassroots/injured/evacuated/displaced/disaster-stricken/disaster-affected masses | people; residents | 群众
the vast number of netizens/fans/masses/users/residents/citizens/farmers/consumers/cadres/party | … | 广大
the water level {be/remain} in | the water stands at | 水位处于
the whole party/country/nation and the? people/army/society | the entire | 全党
the whole society | society | 全社会
the work of epidemic/poverty/flood/stability/disaster/ideological |  | …工作: leave out the work of
the «epidemic prevention and control» work/situation/measures/and/of/in/, | epidemic control | 疫情防控
the «hometown of» tea/bamboo/oranges/peaches/cotton/silk/flowers/apples/porcelain/ceramics/calligraphy/rice/walnuts/garlic/tangerines/navel | the home of; known for | …之乡
the «outside world» ADV? {speculate/guess/interpret} | observers | 外界
the «outside world» generally | observers | 外界
the «three/four/five/six/seven/eight/ten major/big/great» sectors/aspects/fields/links/parts/sections/systems/projects/actions/advantages/industries/carriers/theme/themes/highlights/tasks/elements/functions/areas/categories/brands/characteristics |  | 三大: leave out major
the «travel» of citizens/residents/passengers/masses | journeys | 出行
the «two cities» {close/open/rise/fall/plunge/turnover} | the Shanghai and Shenzhen markets | 两市
the «vast number of» party/netizens/cadres/farmers/teachers/medical/masses/officers/consumers/citizens/investors/readers/audiences/fans/members/villagers/grassroots |  | 广大: leave out, or: many
the «whole year» NUM | all of | 全年
the «whole year» of NUM | all of | 全年
the/a responsible person/comrade/persons of/in | official in charge | 负责人
the/daily median exchange rate | the central parity rate | 中间价
the/exact? «specific» cause/causes/reason/reasons {be/remain/need/have} | exact | 具体原因
the/its/relevant? follow-up/subsequent work/handling/disposal {be} | the rest is under way | 后续工作
the/of/with/in strength/intensity {be} unprecedented | has never been so strong | 力度空前
the/our/this reporter/reporters {learn/notice/note/understand/see/find} ADV? from/that |  | 记者了解到: say who told whom, or leave out
the/people's well-being of people's livelihood | people's welfare | 民生福祉
the/specific? cause/reason {be} under/in further verification/identification | is being checked | 原因正在核实
the/this/our modern/primitive/feudal/contemporary society , | modern society | 现代社会
the/this/our modern/primitive/feudal/human/contemporary society $ | modern society | 现代社会
the? analysis/analyses {believe/think} that | analysts say | 分析认为
the? angels in white | nurses and doctors | 白衣天使
the? ecological environment | environment | 生态环境
the? novel/new coronavirus pneumonia | Covid-19 | 新冠肺炎
the? successful/smooth holding/convening of | staging | 成功举办
the? two sessions of the national | the annual meetings of parliament and its advisory body | 两会
thermal/wind-heat/wind-cold/summer-heat cold/colds |  | 热伤风: leave out: a kind of cold in Chinese medicine
thousands/ten/hundreds of? thousand/thousands/families/households and/of? households/families/homes | every home | 千家万户
three ambushes | dog days | 三伏
three major/big/great/tough battle/battles | three campaigns | 三大攻坚战
three rural/agricultural work/issues/problems/areas/fields | farming and rural affairs | 三农
three/middle/mid/first/end/early/dog volt/volts | dog days | 三伏
thriving and prosperous/flourishing | flourishing | 欣欣向荣
through ADJ/NOUN? ways/forms such as | by | 通过…等方式
through the means/method/mode of | by | 通过…方式
through the route/way/form of | by; through | 通过…途径
ticket house/room/houses of/reached/exceeded/broke/champion/, | box office | 票房
tiger/tiger's head/heads and/, snake/snake's tail/tails | peter out | 虎头蛇尾
time-bound position/positions/post/posts/job/jobs | temporary posts | 有时限职位
timely/emergently evacuated/transferred/discovered/handled/adjusted/informed/reported/stopped/rescued/treated/found/dealt/released/pushed/issued | quickly; in good time | 及时
to/from/in/of the whole society | the public; society | 全社会
to/in the? hospital for rescue/rescuing/salvage | for emergency treatment | 送医抢救
top four/eight/sixteen/ten/8/4/16 strong/strongs/powers | last four (eight) | 四强
top ten big/major/great/good/excellent/outstanding/hot/brand | the top ten | 十大
top-level design | overall plan | 顶层设计
total score of NUM to/:/- NUM | on aggregate | 总比分
touching/moving/typical/exemplary deeds | story; example | 感人事迹
tourists/citizens/passengers/people {be} reminded/requested to pay attention to | should watch for | 请注意
tourists/visitors/passengers/customers/consumers «{have} ADV? recovered» to NUM | numbers have recovered | 游客恢复
townships and/, «streets» | subdistricts | 街道
trading/transaction/cumulative/contract turnover/amount reached/exceeded NUM | trade came to | 成交额达
traditional friendly relations/friendship/cooperation between/with/and/of | long-standing friendship | 传统友谊
traffic escape/hit-and-escape | hit and run | 交通肇事逃逸
traffic/flow star/stars/actor/actors/idol/idols | big-following stars | 流量明星
transformation of the? ADJ/NOUN? development/growth mode/method | shift in the development model | 转变发展方式
transformation/conversion of the? scientific/technological/research achievements/and/results technological/achievements? | turning research into products | 成果转化
trapped/affected/stranded/disaster-stricken/disaster-affected/impoverished/enthusiastic/relocated/resettled masses | people; residents | 群众
truthfully {confess/confessed} | confess | 如实供述
tucao | gripe | 吐槽
turnover of the two cities/markets | turnover on the Shanghai and Shenzhen exchanges | 两市成交
two assurances/maintenances/safeguards/upholds/establishments |  | 两个维护: spell out the slogan
two committees members/cadres/members | village leaders | 两委
two committees of/in the? village/community | village leaders | 两委
two unswervingly |  | 两个毫不动摇: spell out the slogan
two-place/two-land license/licenses/licence/licences/plate/plates/vehicle/vehicles | cross-border | 两地牌
umbrella of protection | protectors in office | 保护伞
unanimous affirmation/recognition/good/favorable | general approval | 一致好评
uncivilized/uncivilised behavior/behaviors/behaviour/acts/conduct/phenomenon/driving/tourism | rude behaviour | 不文明行为
under the attention of | watched by | 在…关注下
under the backdrop of | against the backdrop of; amid | 在…背景下
under the background of | against the background of; amid | 在…背景下
under the care/concern/cordial/kind/attention and/care/concern/support/guidance/attention | with the help of | 在…关心支持下
under the condition of NOUN | with; given | 在…条件下
under the cordial/kind/warm/deep care/concern | with the support of | 在…亲切关怀下
under the driving/drive/promotion/lead/leading/push/pull/traction/spur of | driven by; led by | 在…推动下
under the entrustment of | commissioned by | 受…委托
under the epidemic/pandemic | during the epidemic | 疫情之下
under the help/assistance/support/persuasion/encouragement/arrangement/organization/organisation/witness/witnessing/accompaniment/company/efforts/effort/cooperation/introduction/coordination/recommendation/call/appeal of | with the help of; before | 在…帮助下
under the high temperature/temperatures/heat | in the heat | 高温下
under the impact of the/a? | hit by | 在…冲击下
under the joint/unremitting/concerted/common/continuous/great/hard efforts/effort/witness/help/action | thanks to | 在…共同努力下
under the new/current/present/severe/complex/complicated/grim/serious/overall/epidemic/general/international situation | in the present situation | 在新形势下
under the patient/careful/meticulous/enthusiastic guidance/care/persuasion/help/teaching/treatment/explanation | with the | 在…耐心指导下
under the premise of | provided that; while | 在…前提下
under the situation of/that/where | when; where | 在…情况下
under the strong/active/full/great/vigorous/generous support/promotion/help/assistance/cooperation | with the strong support of | 在…大力支持下
under the strong/correct/firm/unified/resolute/centralized/wise/able leadership of | led by | 在…坚强领导下
under the unified/careful/correct arrangement/deployment/arrangements/organization/guidance | as arranged by | 在…统一部署下
units and individuals/enterprises/departments | organizations and … | 单位和个人
unshirkable/bounden responsibility/duty of/to | duty | 义不容辞
unswervingly | firmly | 坚定不移地
up NUM times compared/from/year-on-year/on | …-fold | 增长…倍
urgent/emergency transfer of people/masses/residents/villagers/trapped | evacuation | 紧急转移
use/uses/used/using his/her/their/our/your own actions/action to | by what … do | 用实际行动
use/uses/used/using/with practical/concrete/actual actions/action to | act to | 以实际行动
user/users/fund/enrollment/enrolment/market/population/transaction/sales/business/loan/asset/investment/export/import/personnel/audience scale | number; size; volume | 规模
vaccine injection/injections/inoculation | vaccination | 疫苗接种
vanguard/pioneer and exemplary role/roles | example | 先锋模范作用
vegetable basket project | food supply | 菜篮子
vehicle-times/vehicle-time/train-times/ship-times/flight-times/unit-times | vehicles; trips | 车次
vehicles/flights/trains/aircraft times/sorties of | vehicles; trips | 架次
veteran/old drama/play/opera/acting bone/bones/bone's | veteran actors | 老戏骨
vice-chairman/chairman/member/organizing/organising/undertaking/sponsoring/exhibiting/award-winning units | organizations; companies | 单位
viewing/watching/audience rate/rates {be/exceed/reach/rise/break/rank} | ratings; audience share | 收视率
vigorously {develop/promote/implement/advance/carry/cultivate/build/expand/advocate/strengthen/introduce/popularize} | actively; strongly | 大力发展
village two committees/cadres | village leaders | 村两委
village-stationed/resident/stationed working/work team/teams/cadres/cadre | team posted to the village | 驻村工作队
violated/violate/violates discipline/disciplines and law/laws | broke party rules and the law | 违纪违法
vitality * * ADV? «released» | unleashed | 活力释放
vitality {be} * released/stimulated/excited/inspired | unleashed | 活力释放
vitality/potential of NP «{be} ADV? released» | unleashed; unlocked | 活力释放
voice/voices {have}? ADV? «{appear}» | be heard | 出现声音
vote/votes rate/rates | share of the vote; turnout | 得票率
warm-hearted/enthusiastic citizen/citizens/masses/netizens | kind strangers; members of the public | 热心市民
warm/kind tips/reminder | reminder | 温馨提示
warm/kind tips/reminder/prompt | reminder | 温馨提示
warm/warming up of? the? market/economy/consumption/tourism/property/relations | recovery | 回暖
warning/alert/alarm/guaranteed water level/levels/line/mark | flood warning level | 警戒水位
water and soil loss/erosion/losses | soil erosion | 水土流失
weal and woe | good times and bad | 休戚与共
wealthy/rich giants/giant of/in/from/, | big clubs | 豪门
webcast anchor/anchors | livestream hosts | 网络主播
what is worth mentioning/noting is | notably | 值得一提的是
whistle kill/pressing/killing | buzzer-beater | 压哨
widely/warmly welcomed/concerned/favored by the masses/audience/audiences/tourists/citizens/majority | popular with | 广受欢迎
will be online next/tonight/tomorrow/soon | will premiere; will be released | 上线
win-win/mutually beneficial situation/cooperation results/and/of win-win/? | gains for both | 共赢
wind vane/vanes and/of/for the? economy/market/economic/development/foreign | indicator | 风向标
wind/winds force/speed will/can/may/could? {reach} level/grade/magnitude | winds of force | 风力达…级
wind/winds/gust/gusts/gale/gales of/with/at level/magnitude/grade/class/levels NUM |  | 级风: give the speed
winds/wind/gale/gales/gusts of level NUM | of force … | …级风
winning rate of NUM | winning percentage of | 胜率
wisdom city/cities/campus/tourism/medical/community/agriculture/logistics/transportation/education/scenic/park/pension/court/party | smart | 智慧城市
with * as the «carrier/traction/grasp/fulcrum/guidance» | build on | 以…为载体
with a score/result/achievement of NUM seconds/minutes/meters/metres/kg/kilograms/centimeters/centimetres/points | in …; with … | 以…的成绩
with a year-on-year/month-on-month increase/decrease/growth/rise/decline of | up (down) … from a year earlier | 同比增长
with ancient style | in the traditional style | 古风
with the deepening/advancement/promotion/popularization/landing of | as … goes on | 随着…深入
with the «continuous» NOUN of | steady; continued | 随着不断
with «this» as an/the opportunity | on this occasion | 以此为契机
with-goods/bring-goods anchor/live/broadcast | livestream selling | 带货
with/among the masses in/at/of | the public; local people | 群众
within a/the time limit | by a deadline | 限期
wolf/wolves/lion/lions/tiger/tigers/leopard/leopards/bear/bears/panda/pandas/fox/foxes calf/calves | cub | 幼崽
women's/men's platoon/feather | women's volleyball team | 女排
women's/men's volleyball/football/basketball/soccer/hockey/badminton girls/boys/guys | team, players | 女排姑娘
wonderful duel/duels/confrontation/confrontations/matchup/showdown | fine contest | 精彩对决
work and production resumption | return to work | 复工复产
work and rest time/rules/regularly/habits/routine/schedule/law/laws | daily routine | 作息时间
work safety accident/accidents | workplace accident | 安全生产事故
work {be} in/under in/intense/intensive/tense/orderly progress/development/full | is under way | 工作有序进行
work/decision-making deployment | plan | 部署
workers/cadres/soldiers/officers/community/members/farmers/staff and the? masses | … and the public | 职工群众
world wave/waves | wonder goal | 世界波
worries behind/back-home | worries at home | 后顾之忧
worthy of reference/learning/affirmation/expectation | worth … | 值得借鉴
wrong practice/practices | (say what is wrong) | 错误做法
wrong remarks | (say what was wrong) | 错误言论
wrong words and deeds | (say what is wrong) | 错误言行
yellow/blue/orange/red «warning signal/signals of» | rainstorm warning | 暴雨黄色预警信号
yield/output/income per mu | per hectare | 亩产
young/little/veteran/famous/sharp/foreign/female general/generals of/in/from/for the national/club/tennis/badminton/table/swimming/chinese/diving team/swimming/tennis? | young player; veteran | 小将
yuan of the amount of | … yuan | 金额
zero distance with | face to face | 零距离
zero seal/sealing/closure | clean sheet; shut-out | 零封
zero-sealed/zero-sealing/zero-blocked/zero-closed/zero-closure | shut out | 零封
{accelerate/promote/advance/speed} up? the realization/realisation of a/the/an? | speed up; bring about | 加快实现
{accept/receive} the entrustment of | take on; be commissioned by | 接受委托
{accept/receive} the? supervision of/from/by the? public/society/masses/people/media | be watched by | 接受监督
{accept} an/a/the/our? ADV? ADJ/NOUN? interview/interviews from/with/by/of/, | give an interview; speak to | 接受采访
{accept} surgery/vaccination/inoculation/investigation/examination/testing/detection/quarantine/isolation/observation/questioning/interrogation/tutoring/rehabilitation/disinfection/training/sampling/transfusion/screening | undergo; receive | 接受
{accept} the test of | be tested by | 接受考验
{accept} the/our/a? reporter/reporter's/reporters'/reporters/media/media's/journalist/journalists/journalist's interview/interviews? | speak to | 接受记者采访
{accept} the? nucleic/medical/psychological/free/relevant/special/professional/emergency/police/further/physical acid/treatment/tests/test/testing/counseling/counselling/training/examination/observation/inspection/investigation/checkup | undergo; receive | 接受治疗
{accept} the? survey/questionnaire ,/and/in/$ | answer | 接受调查
{achieve/complete/realize/realise} NP? relegation | avoid relegation | 保级
{achieve/get/obtain} ideal/gratifying/historical results/achievements/scores/grades | do well | 取得好成绩
{achieve/make/obtain/have} certain achievements/progress/results | some progress | 取得一定成绩
{achieve/obtain/make/get} staged/phased/fruitful results in/for/of | work well; bear fruit | 取得成效
{achieve/reach/realize/realise} carbon peak | have emissions peak | 碳达峰
{achieve/realize/realise/complete} a/an/the? total/annual? operating/business/main income/incomes/revenue/revenues | posted revenue of | 实现营业收入
{achieve/realize/realise/obtain/make} new? phased/staged/periodic/phase results/achievements/progress/breakthroughs | make progress | 阶段性成果
{achieve/realize/realise} a? year-on-year growth/increase | rise from a year earlier | 实现同比增长
{achieve/realize/realise} employment | find work | 实现就业
{achieve/realize/realise} re-employment/poverty/income/interconnection/win-win/zero | find work; reach | 实现
{achieve/realize/realise} the transformation/leap/change/conversion/leapfrog/crossing from | move from | 实现转变
{achieve} achievements | have successes | 取得成就
{achieve} «prosperous development» | prosperity | 繁荣发展
{add} bricks and tiles/mortar | do their bit | 添砖加瓦
{add} feet/legs to a/the snake | gild the lily | 画蛇添足
{add} flowers to/on the? brocade | the icing on the cake | 锦上添花
{adhere} to innovation/people-centered/people-oriented/problem-oriented/putting/taking/going/promoting/combining/strengthening/seeking/opening-up | keep; put first | 坚持
{adhere} to the principle/principles/concept of people/safety/prevention/innovation/seeking/quality/green/life/service | put … first | 坚持…原则
{adhere} to the? leadership/concept/path/road/combination/bottom/overall/general of/line/tone | keep to | 坚持
{adjust/lower/downgrade} the? flood control emergency response | lower the flood alert | 下调响应
{admit} his/her/their «arson/killing/stealing» | admit … | 承认纵火
{adopt} ADJ? ways/forms to/of | use | 采取方式
{adopt} the/a/an? ADJ? way/form/mode of/to | use; by | 采取…方式
{advance/qualify} to/for/into the top four/eight/16/32/sixteen | reach the semi-finals, quarter-finals … | 晋级四强
{announce/hold} the? boot/start-up/power-on/opening of the machine | start of filming | 开机
{announce/publish/disclose/release/open/commit/promise} NP? to the society | the public | 向社会公布
{announce/publish/disclose/release/solicit/recruit/open} to/from the? whole? society | the public | 向社会公布
{appear/occur/happen} dangerous/danger/dangers situation/situations? | a breach; danger | 出现险情
{appear} symptoms/fever/cough/cracks/discomfort/reactions/phenomena/difficulties | show; develop | 出现症状
{appease/comfort/stabilize/stabilise} the? emotions/emotion/mood/moods of | calm | 安抚情绪
{arouse} ADJ? resonance/repercussions/thinking | strike a chord | 引起共鸣
{arouse} wide/widespread/extensive/great/strong/high concern/concerns/discussion/attention/interest from/among/in/on/, | cause a stir | 引起广泛关注
{arrest} to the? case | was arrested | 抓获到案
{arrive} at the? case | was arrested | 到案
{attract/arouse/cause/draw} netizens' attention/discussion/concern/praise | drew comment online | 网友关注
{attract/earn/gain/grab/win/catch/suck} ADJ/DET? ADJ/NOUN? eyeballs | draw attention | 吸引眼球
{attract/introduce/absorb/encourage/guide/mobilize/mobilise/leverage} more? social capital/funds/investment/forces/fund | private capital | 社会资本
{attract/invite} businesses/merchants/business/companies and/for? attract/attracting/draw investment/capital/funds | draw investment | 招商引资
{attract/recruit/introduce/import/gather/hire/employ} ADJ/NOUN? talents | talented people; skilled staff | 人才
{basically} completed/realized/realised/achieved/formed/established/covered/solved/eliminated/controlled | all but; mostly | 基本完成
{be/become} a/an/the? ADJ? indispensable role/contribution | vital part | 不可或缺
{be/become} the? focus of attention of | draw the attention of | 成为…关注的焦点
{bear/assume/undertake} the? subject responsibility/responsibilities | be chiefly responsible | 负主要责任
{benefit} the people project/projects/policies/measures | social welfare | 惠民工程
{be} being further processed/handled | is still being dealt with | 进一步处理
{be} conducive to promoting/improving/strengthening/enhancing/deepening/maintaining/solving | will help | 有利于
{be} full of sighs | be moved | 感慨万千
{be} in a state of high/low/slow/steady/continuous/continuing/sustained/normal/full/serious/severe NOUN/ADJ | is … | 处于…状态
{be} in a state of missing/lost contact | is missing | 失联状态
{be} in hot sale/sales/broadcast/progress/construction/registration | under way; selling well | 火热进行中
{be} in orderly/tense/nervous/hot progress | under way | 紧张进行
{be} inseparable from the? support/efforts/help/leadership/hard/joint/care/contribution/cooperation/strong of/and? | owes much to | 离不开
{be} notified/circulated and criticized/criticised | was rebuked | 通报批评
{be} publicized/publicised to the? whole? society/public | made public | 公示
{be} starred by PROPN | stars | 主演
{be} the? data map/picture/photo/graph/file | file photo | 资料图
{be} «reported at» NUM points | stood at | 报…点
{blossom/bloom} and {bear} fruit/fruits | bring results | 开花结果
{blossom/bloom} everywhere/all in/over? | spread | 遍地开花
{blue/yellow/orange/red} warning of high/strong/heavy/low NOUN/ADJ | … alert for | 高温蓝色预警
{break} the goal | score | 破门
{break} the? opponent's/opponents' door/gate/goal/city | score | 攻破球门
{break} through NOUN/ADJ/DET? difficulties | overcome | 突破困难
{bring/carry/take/sell} goods «live/by/via/with/through live» broadcast/streaming/anchors/short | sell by livestream | 直播带货
{bring/present/offer} a/an/the? ADJ? cultural/artistic/spiritual/audio-visual/audiovisual/sports feast/feasts to/for | treat | 视听盛宴
{bring} about? huge/heavy/serious/certain/immeasurable/economic losses/inconvenience/casualties to/for? | cause | 带来损失
{bring} convenience | make it easier | 带来便利
{bring} great/huge/severe/serious/enormous challenges to | pose … challenges to | 带来挑战
{bring} inconvenience/casualties/losses | cause | 带来不便
{bring} inconvenience/losses to | cause | 带来不便
{bring} into full? play | make full use of | 发挥
{bring} pressure to/on the? economy/market/company/companies/enterprises/industry/people | put pressure on | 带来压力
{bring} the? goods online/live/by/to {achieve/sell/become} | livestream selling | 带货
{broadcast/reported/live} «for you/everyone» at/in/on/from | leave | 为您报道
{brush} orders/order/scores/single/ratings/reviews/sheet | inflate sales | 刷单
{brush} the screen/screens of/in/on/with/by/, | go viral | 刷屏
{build/establish/form/improve/perfect} a/an/the/and? long-acting/long-lasting/normalized/perfect mechanism | system; arrangement | 建立长效机制
{build/set} up? a/an/the? ADJ/NOUN? ADJ/NOUN? «platform for» exchanges/docking/display | bring together | 搭建平台
{build} a maritime fleet | build a navy | 海上舰队
{build} a well-off society | build a moderately prosperous society | 建设小康社会
{burn} brain/brains | mind-bending | 烧脑
{buy/sign/have/introduce} NUM/ADJ foreign aids | foreign players | 外援
{call} for investment/investments/capital in/into/from | seek investment | kêu gọi đầu tư; 招商引资
{capture/catch} NUM? criminal suspect/suspects | arrest | 抓获嫌疑人
{carry/bear/recite} the? black pot | take the blame | 背黑锅
{carry/conduct} out? a? carpet/dragnet/blanket search/searches/investigation/screening | comb the area | 拉网式排查
{carry/launch/organize/conduct} out? a/the? NOUN? special action/actions/rectification/governance | campaign | 专项行动
{carry/recite} the pot for | take the blame | 背锅
{carry/start/launch/complete/promote/organize/organise/advance/continue/do} out? the? ADJ? vaccination/inoculation/flow/publicity/enrollment work |  | 开展接种工作: leave out work
{carry} forward the/a/this? ADJ/NOUN? ADJ/NOUN? spirit/tradition/traditions/culture/virtue/virtues/style/fine | keep alive | 弘扬
{carry} out a/an/the? ADJ/NOUN? ADJ/NOUN? cooperation/exchanges/exchange/dialogue/education/communication/lectures/lecture/competition/competitions/celebration/celebrations/performances/learning/friendship/interaction/discussions/discussion/condolence/condolences/consultation/consultations | hold; work together on | 开展合作
{carry} out a? theme/themed/volunteer/cultural/publicity/rich/colorful/colourful/various/charity/learning/educational/lecture/series/practical activities/activity | hold events | 开展活动
{carry} out propaganda/publicity/ideological/popularization/persuasion/condolence/aftermath/anti-epidemic/disposal/mass/supervision work |  | 开展…工作: leave out work; do
{carry} out rescue at/in/on/after | try to rescue people | 展开救援
{carry} out the spirit of | act on | 贯彻…精神
{cause/arouse/trigger/draw/produce} strong/wide/widespread/extensive/great/huge/enthusiastic/warm repercussions | cause a stir | 引起强烈反响
{cause/arouse} hot/warm/extensive/widespread/wide discussion/discussions | set off debate | 引发热议
{cause/arouse} the/people's/great/high/widespread/extensive/wide/everyone's/public? attention of/from/to/and | draw attention | 引起关注
{cause/produce/have} a/an? bad/adverse/evil/vile social/public influence/impact/influences/effect/effects | do harm; cause an outcry | 造成恶劣影响
{cause/trigger/arouse/provoke/evoke/induce/lead} to? people's/audience's/viewers'/society's/the? deep/profound/endless/in-depth thinking/pondering | make people think | 引发深思
{cause} ADJ? attention | draw attention | 引起关注
{cause} NUM people/persons/workers/passengers/villagers to die | killing | 造成…死亡
{cause} an? accident/traffic and accident? {escape/flee} | hit and run | 肇事逃逸
{cause} of the? party and people/country/state | the party's work | 党和人民的事业
{cause} strong/enthusiastic/warm resonance/response/reflection/thinking/dissatisfaction | strike a chord | 引起共鸣
{change/exchange/switch} sides and/to fight/battle/war/again | after half-time | 易边再战
{chase} the? tail/tails of? | rear-end | 追尾
{check/search/look} and/for {fill/make} in/up? the? gaps/vacancies/omissions/leaks | find and close gaps | 查漏补缺
{check} for? leaks/omissions and {fill} | find and close gaps | 查漏补缺
{chop/hack} NUM points | scored | 砍下…分
{circle/absorb/suck} powder/fans | win fans | 圈粉
{classify} the? garbage/rubbish/trash | sort rubbish | 垃圾分类
{close} up/down/red/green at NUM points up/down | closed up (down) at | 收涨
{collide/rub} ADJ? sparks | strike sparks | 擦出火花
{come/fall} to a/the? perfect/curtain end/conclusion/close? | ended | 落下帷幕
{come} in an endless stream | kept arriving | 络绎不绝
{commit} the? criminal/illegal fact/facts/act of? | commit a crime | 犯罪事实
{compete/race} with time/death | race against time | 与时间赛跑
{complete/finish} the/its/their? annual/yearly/set/established/planned? target/targets/indicator/indicators/index/indexes of/for/set | meet the target | 完成指标
{complete/finish} the? NOUN/ADJ? task/tasks excellently/brilliantly/outstandingly/perfectly | do the job | 圆满完成任务
{complete/realize/realise} a ADJ? reversal | come from behind | 完成逆转
{complete/usher} in? his/her/its/their/the ADJ/NOUN? ADJ/NOUN? debut | make a debut | 完成首秀
{complete/usher} in? his/her/its/their/the first show/shows | make a debut | 首秀
{complete} a/an? total? fixed-asset/fixed? asset? investment/investments of | invested | 完成投资
{complete} an/a? output/box/import/export value/office/volume of | reached | 完成产值
{compose} a/the? ADJ? new? chapter/chapters/movement | open a new chapter | 谱写新篇章
{conclude/end/close/complete} perfectly/satisfactorily/triumphantly | end well | 圆满结束
{conduct/carry/have/hold} out? in-depth/extensive/full/cordial/warm/sincere/frank exchange/exchanges/communication/discussion/discussions/interaction/interactions/communications/conversation/conversations/research/investigation and/on/with/of? | talk at length; study closely | 进行深入交流
{confess} to? the/his/her/their/all? ADJ? facts/fact of/that/about/and? | admit | 供认不讳
{cooperation/exchange/communication/travel/residents/people/personnel} between/of/in/from «the two places» | the two cities; the two sides | 两地
{cover/plug} one's/his/her/their/your ears and/while/to {steal} | fool oneself | 掩耳盗铃
{crack/conquer} ADJ? difficulties/difficulty/dilemma/bottleneck/bottlenecks | solve the problem of | 破解难题
{crack} down severely/strictly/resolutely | crack down hard on | 严厉打击
{create/achieve/make/write} new glories/glory/brilliance/miracles/brilliant | fresh success | 再创辉煌
{create/form} a/an? thick/dense ADJ? atmosphere of/for/in | make for | 营造浓厚氛围
{create/spark/cause/trigger} a lot of hot? topics/topic around | made for much talk | 制造话题
{create} a? good/strong/favorable/favourable/thick/civilized/civilised/clean ADJ/NOUN? atmosphere of/for/in | create the right conditions | 营造良好氛围
{create} an attraction for/to | attract | 吸引力
{create} greater/more glories/glory/brilliance | fresh success | 再创辉煌
{create} history in/by/on/as/for/with/and/when/at | make history | 创造历史
{create} the/a/his/her/its? ADV? new? personal/season/historical/history's best/new? result/score/achievement/record/performance/ranking/best | set a personal best | 创造最佳成绩
{cultivate/establish/set} morality/virtue and/people/by {cultivate/educate} | moral education | 立德树人
{cultivate/train/introduce/attract/gather/absorb/recruit/import/select/retain/employ/reserve/bring} in/out/up? the/a/more/many/high-level? ADJ/NOUN? ADJ/NOUN? «talents» | skilled people; staff | 培养人才
{cup/glass} of water on/for/in a/the? cart/car/cartload/burning/carload | a drop in the ocean | 杯水车薪
{cut/chop/hack} down/off NUM points | scored | 砍下…分
{dare} to struggle/bear/bite responsibility/and/hard | be ready to take responsibility | 敢于担当
{dedicate/devote/contribute} his/her/their/own youth |  | 奉献青春: give the best years
{dedicate/donate} love/loving to/supplies/money? | give | 奉献爱心
{deepen} the? promotion/implementation/construction/rectification/practice/work/advancement/expansion of? | step up; carry further | 深化推进
{deliver} an important speech/lecture | spoke | 发表重要讲话
{demand/need/shortage/competition/lack} for/of ADJ/NOUN? «talents» | skilled people | 人才需求
{deploy/arrange} the? next/key/relevant/current/next-step/specific? work/task/tasks | plan the work | 部署工作
{deserve/be} worthy? of? attention $ | remains to be seen | 值得关注
{deserve} attention $ | remains to be seen | 值得关注
{determine/verify/confirm} the information of | identify | 确定…信息
{develop/promote/advance} NP? «in depth» and/. | further | 深入发展
{develop/unfold/unroll/launch} ADJ/NOUN? rescue/relief/publicity/propaganda/disposal/investigation/prevention/search work/activities/actions/works | carry out | 展开工作
{die/pass} away? due to illness/ineffective/disease | died | 因病去世
{die} after rescue/rescuing/emergency/all rescue? | died despite treatment | 经抢救无效
{die} of/from/after/due to? ineffective/invalid/unsuccessful/failed rescue/treatment | died despite treatment | 抢救无效死亡
{digest} the/excess? inventory/inventories/stock/capacity/production | run down stocks | 消化库存
{dispel/eliminate/clear} heat and dampness/toxins | (say what the food does) | 清热祛湿
{dispose} of? the accident/incident/emergency/emergencies/fire/danger/case/situation/dispute | deal with | 处置
{disturb/harass} Taiwan/Taiwan's island/by/with/airspace? | fly near Taiwan | 扰台
{do/carry} out? pilot/trial work | try out | 试点工作
{do/make/accept/conduct} a/the? nucleic acid/acids | take a Covid test | 做核酸
{do/make} a? good? job? in/of? personal/self/self-personal protection | protect themselves | 做好个人防护
{donate} love/loving supplies/money/materials | give | 捐献爱心
{dot/draw/paint/point} the? eye/eyes/dragon's of/on? the/a? dragon/eyes/eye | the finishing touch | 画龙点睛
{double} by NUM times | … times as much | 翻…倍
{do} a good job in ensuring/preventing/guaranteeing/protecting/serving/coordinating/resettling | make sure of | 做好保障工作
{do} a good job in the? NOUN prevention/control/work/rescue/protection/relief/resettlement/publicity/supervision/service/services/management/propaganda/production/construction/guarantee | handle well | 做好…工作
{do} a good job of NOUN prevention/control/protection/work/construction/relief/propaganda/publicity/supervision | handle well | 做好…工作
{do} a good job of/in the? work | handle well | 做好工作
{do} a good job of/in various/relevant/all | handle | 做好各项工作
{do} a solid/earnest/meticulous/detailed job | do thorough work on | 扎实做好
{do} bigger/big and/, stronger/strong/better/excellent | grow | 做大做强
{do} investigation/investigations and research | study | 调研
{do} investment promotion | attract investors | 招商引资
{do} well in the work | handle | 做好工作
{drink/swallow} hatred/hate | lose | 饮恨
{drive} after/by drinking/drunk alcohol/wine? | drink-drive | 酒后驾车
{drop/decline/fall} off? a? cliff/precipice sharply/like | plunge | 断崖式下跌
{drown} to death | drown | 溺水死亡
{eat} a/an/the? red/yellow card/cards | be booked; be sent off | 吃红牌
{eat} a/an? ADJ? defeat/defeats/draw | lose; draw | 吃败仗
{eat} crabs/crab first | be the first to try | 第一个吃螃蟹
{eat} medicine/medicines/drugs/drug | take | 吃药
{eat} melon/melons masses/crowd/people/netizens/online | onlookers | 吃瓜
{eliminate/dispel/clear} summer heat | beat the heat | 消暑
{eliminate/investigate/rectify/remedy} the? safety? hidden? dangers/danger/troubles/trouble of? | find and fix risks | 消除隐患
{emancipate} the/their/our/his? mind/minds/thought/thoughts/thinking | think more freely | 解放思想
{enhance/strengthen/improve} the/their/your/people's? physique/constitution/physiques/body/resistance/immunity/physical quality/fitness/to/? | get fitter; boost immunity | 增强体质
{enjoy} a/an/the? preferential/subsidy/subsidies/allowance/allowances/reimbursement/medical/insurance/pension/tax-free/interest/national | receive; be entitled to | 享受
{enjoy} the reputation of !being !a | is known as | 享有…的美誉
{enlarge} its/their/the? openness/opening to/up/at | open up further | 扩大开放
{enrich} the/people's/their? * amateur/spare-time/after-school life/lives | give people more to do | 丰富业余生活
{ensure/guarantee} the? people's livelihood | protect livelihoods | 保障民生
{enter/benefit/warm/reach/go} into? thousands of households/families/homes | reach every home | 走进千家万户
{enter/start/open} NOUN mode , | … begins | 开启…模式
{enter} the sprint/substantive/white-hot/tackling stage/phase/period | near its end | 进入冲刺阶段
{escape/flee} after an/the/causing traffic accident | hit and run | 肇事逃逸
{escort} the? economic/high-quality/healthy/development/growth/construction/smooth/enterprise of/development/growth | protect; support | 保驾护航
{establish/set} up? a? typical/typicals | hold up as an example | 树立典型
{establish} a? correct/scientific outlook/concept/view/values on/of/that | see rightly | 树立正确观念
{evaporate} ADV? over/by/more/nearly/about? than? NUM | lost | 蒸发
{evoke/arouse/trigger/cause} a series of thoughts/thinking/reveries/associations | make one think | 引发思考
{exceed/surpass} the warning/alert water level by | is … above the danger mark | 超警戒水位
{exchange} in-depth/extensive/deep views | exchange views at length | 深入交换意见
{exert/make} precise efforts/force | target | 精准发力
{exert} efforts to/in/on/from | work on | 发力
{exert} its/their/the? ADJ? role/function/functions/advantages/advantage/strengths/effect/leadership/initiative | use; play | 发挥作用
{expand/enlarge} domestic/effective/residents'/the? domestic? demand/consumption/employment/imports | boost | 扩大内需
{expand/enlarge} the? ADJ/NOUN? scale/influence/coverage/openness/area/face of employment/enrollment/consumption/opening/planting/investment/domestic/effective/import/imports | increase | 扩大规模
{expand} its? opening up to/of | open up further | 扩大开放
{explode/burst} face value | good looks | 颜值爆表
{explode/burst} the? acting/circle | brilliant; thrill | 炸裂
{express/convey/extend/send} cordial/high condolences/sympathy/respect/regards/greetings to/for/and | greet; thank | 表示亲切慰问
{express} clearly/frankly/explicitly that |  | 明确表示: say plainly
{express} his/her/their/its? belief/hope/wish/view/opinion/thanks/welcome ADV? that | say; hope | 表示
{express} lofty/high respect/tribute to? | pay tribute | 致以崇高敬意
{extinguish/control} the open fire/fires | put out the flames | 扑灭明火
{face/encounter/meet} the/some/many/a/with? ADJ? bottleneck/bottlenecks difficulties/problem/in | run into problems | 遇到瓶颈
{facilitate} the masses/people/citizens/residents to | make it easier for people | 方便群众
{fall} down the building | fell from the building | 坠楼
{fall} from a/the? high altitude/altitudes | fell from a height | 高处坠落
{feedback} the/to/that/information/opinions/results | report back | 反馈
{feel/perceive/taste} the? unique/infinite/profound/broad/special? charm/charms of | see the appeal of | 感受魅力
{feel} a? loss of appetite | lose one's appetite | 感到食欲不振
{fight/rescue/relieve} and? disaster/disasters/flood rescue/relief/resist | disaster relief | 抢险救灾
{fight/win} the/a/this? tough/good/key battle/battles of | tackle | 打赢攻坚战
{fight/win} the/a? battle of poverty/epidemic/flood/pollution/blue/prevention/resistance | fight against | 打赢…战
{fight} in/on/at the? front/first line/lines/frontline of/against/to the? epidemic/flood/anti-epidemic/prevention/fighting/fight/rescue | work on the front line | 奋战一线
{fight} the? floods/flood/epidemic and {rescue/provide/relieve/save/resist} | fight the flood | 抗洪抢险
{file/put/place} a/the? case/cases for investigation | opened an investigation | 立案侦查
{fill} in? the/a/an? domestic/technical/technological/international/national blank/blanks/vacancy/gap | be the first of its kind in China | 填补空白
{fill} in? the? blank/blanks/gap/gaps in/of/at china/domestic/home | be the first of its kind | 填补空白
{fill} the? domestic/international/national gap/gaps/blank/blanks | is the first in the country | 填补国内空白
{find/discover} suspicious remains/clues and | … | 疑似
{find/see} the shadow of themselves/himself/herself/yourself/ourselves | see something of … | 看到自己的影子
{fix/freeze/lock/rewrite} the score at/to/as/on/into | make it … | 比分定格
{forget/remember} the/their/our/his/your/my/its? original/initial intention/intentions/mind/minds/heart/aspiration/purpose and/? | first ideals | 不忘初心
{form/become} a? strong/sharp/clear/obvious/striking/bright/vivid contrast to/with | contrasts sharply with | 形成鲜明对比
{form} a good/benign/favorable/favourable/new/strong/healthy situation/pattern/mechanism/cycle/interaction/trend/circle/atmosphere | create; lead to | 形成良好局面
{form} a/an? ADJ? synergy/resultant force? of/in/to/, | work together | 形成合力
{form} a/an? strong/powerful/good/joint/effective synergy/resultant | work together | 形成合力
{fund/funds/capital} chain/chains {break/rupture/fracture/be} broken/? | ran out of cash | 资金链断裂
{get/become} rich/richer through planting/breeding/industry/the? | make money by | 致富
{get} rid of poverty | escape poverty | 摆脱贫困
{give} a/an/the? administrative/party/corresponding punishment/punishments/sanction/sanctions | fine; punish | 给予处罚
{give} full play to | make full use of | 充分发挥
{give} high/full/positive/great affirmation/evaluation/appraisal | praise | 给予高度评价
{give} play to the/its/their? ADJ? role/advantages/function/strengths/enthusiasm | use | 发挥
{gnaw/chew/bite/eat} on? the/this/these? hard/tough bone/bones | tackle the hardest part | 啃硬骨头
{go/develop/move} in-depth/deep and/into/deeper practical/pragmatic/depth/substance | grow closer | 走深走实
{go} deep into grassroots/grass-roots/enterprises/schools/households/reality/practice | visit | 深入基层
{go} deep into the grassroots/grass-roots/masses/enterprises | visit | 深入基层
{go} deeper and more/be practical/pragmatic/solid/practical | grow closer | 走深走实
{go} to inventory/leverage | cut (stocks, debt) | 去库存
{go} to study abroad | study abroad | 出国留学
{grasp/seize/catch} the time to? | lose no time | 抓紧时间
{grasp} both hands | pursue both | 两手抓
{grasp} the new? development/historical/strategic opportunity/opportunities | seize the opportunity | 把握机遇
{grasp} the work/construction/implementation/production/prevention/rectification of | get on with | 抓好…工作
{grasp} the/relevant? ADJ/NOUN? dynamics/clues/evidence/trends of? | keep track of | 掌握动态
{grasp} the? implementation | see it through | 抓落实
{grasp} well/tightly/firmly/hard/closely the | keep a firm hold on | 抓紧抓好
{grasp} with both hands | pursue both | 两手抓
{guard/keep/watch} a/the? tree? stump and/for/waiting/to | wait for luck | 守株待兔
{guide} the? work/rescue/prevention/epidemic/disaster/flood/anti-epidemic/relief/production | direct | 指导工作
{hand/submit/deliver} in/over/out a/an/the? ADJ/NOUN answer/answers sheet/paper? | post good results | 交出答卷
{hand/submit/deliver} in/over/out? a/an? beautiful/bright/satisfactory/excellent/brilliant/perfect/dazzling report/score card | post good results | 交出成绩单
{handle/transact} a/an/the/his/her/their/your? ADJ/NOUN? visa/visas/certificate/certificates/licence/license | apply for; process | 办理
{handle/transact} the? ADJ/NOUN? procedures/formalities | complete the formalities | 办理手续
{hang/keep/put} on the line $ | on the edge of one's seat | 悬着
{hang/put} up? lanterns and {decorate/colorful/colourful/hang} | decorate | 张灯结彩
{hang} water/bottle/bottles/saline/needles | be on a drip | 挂水
{happen/occur} a/an fire/accident/explosion/collision/earthquake/landslide/traffic/serious/major/car/collapse/robbery/fight/shooting/mudslide/flood/dispute/quarrel/crash/case/safety/gas | there was a | 发生
{happen} traffic/fire/safety/serious/major/natural accident/accidents/fires/disasters | there was | 发生
{harvest/reap} ADJ/NUM/NOUN? medal/medals/championship/champion/title/wins/goals | win | 收获金牌
{harvest} ADJ/NUM/NOUN? fans/praise/likes/applause/attention/friendship/love/happiness/joy/growth/knowledge | win; gain | 收获粉丝
{have} ADJ? guiding/realistic/demonstrative significance | matter | 指导意义
{have} a/an? great/huge/far-reaching/profound/big/deep/certain influence to | influence | 有影响
{have} a? positive/far-reaching/certain significance for/to/in/on | matter | 有积极意义
{have} broad/wide/good application prospects/prospect | may find wide use | 应用前景广阔
{have} the characteristics of high/low/strong/good/fast/simple/large/small/wide/long/short NOUN/ADJ/, | is …; are … | 具有…的特点
{have} the effects of | … | 具有…的功效
{help} each other with/in/through difficulties | help each other | 互助
{hit/beat/play} the/a? vaccine/vaccines | get vaccinated | 打疫苗
{hit/smash} their/its/his/her/one's own foot/feet with | hurt oneself | 搬石头砸脚
{hit} the? rising/falling limit | rose by the daily limit | 涨停
{hold/conduct} DET? discussion/discussions/communication/communications and exchange/exchanges | hold talks | 座谈交流
{hold/convene} the two sessions | hold the annual session of parliament | 两会
{hold/open/launch/unveil} grandly/ceremoniously/solemnly/warmly | held; opened | 隆重举行
{hold} aloft the banner | champion | 高举旗帜
{hold} high the/a? great? banner/banners/flag/torch of | champion | 高举旗帜
{hold} the above/aforementioned position/positions/view/opinion | these | 上述
{hope} that netizens/citizens/people with? {have} clues | ask anybody who knows | 提供线索
{hot/hotly} broadcast/aired/broadcasting/broadcasted/air on/in/at | showing to big audiences | 热播
{hug} the/his/its/their? ADJ? thigh/thighs | cling to the powerful | 抱大腿
{hype} up? the? incident/so-called/topic | exaggerate | 炒作
{impact/attack} the? championship/gold/title/champion/medal/medals | go for | 冲击金牌
{implement/carry} NP? conscientiously | properly | 认真落实
{implement/convey/grasp/publicize/publicise/relay} the spirit of | act on; set out the message of | 贯彻…精神
{implement} a/an/the? ADJ? crime/crimes/fraud/theft/arson/robbery/robberies/surgery/violence/assault/murder/rape/kidnapping/shooting/scam/scams | commit; carry out | 实施犯罪
{improve/enhance/promote/upgrade/elevate/strengthen} the/their/its/our/his? ADJ? service/management/living/technical/teaching/education/medical/governance/development/training/competitive/consumption/professional/cultural/ideological/scientific/technological/manufacturing/equipment/industrial level/levels | improve the (service, teaching, management) itself | 提高服务水平
{improve/enhance/promote/upgrade/elevate} the? ADJ/NOUN? level of | improve (the thing itself); raise the standard of | 提高…水平
{improve/promote/elevate/enhance} the/their/its/people's? sense of gain/acquisition/happiness/participation/mission/honor | make people feel better off | 提升获得感
{improve/raise/enhance/strengthen} the/their/its/our? political position/positions/station/stance/status/site/standing/awareness/consciousness | political awareness | 提高政治站位
{increase/decrease} NUM seats/seat | gain; lose | 增加席位
{increase/enhance/strengthen/intensify} publicity/propaganda efforts/intensity/and/to | publicise more | 加大宣传
{increase/enhance} the level/degree of service/management/openness/development/education | improve | 提高…水平
{increase/grow/rise/expand} by NUM times/folds/fold |  | 增长…倍: say what it grew to; …-fold
{increase/grow/rise/fall/decrease/drop/decline/be} by? NUM percent/%? from the previous/last ring/chain | month on month | 环比
{increase/grow} NUM times compared/year-on-year/from | …-fold | 增长…倍
{increase/step} up? the intensity of | step up | 加大力度
{increase} income and {get/become/reduce} rich/richer | earn more | 增收致富
{infect/diagnose/suffer/infected} with/from/by the? new crown | Covid-19 | 感染新冠
{inject} strong/powerful/new/inexhaustible? kinetic/power/source/vitality into | give new energy to | 注入动能
{innovate} ideas/idea/thinking/concepts | find new ideas | 创新思路
{insist} on the? leadership/path/concept/combination/guideline/people-oriented/people-centered of/and/approach? | keep to; put first | 坚持
{inspect} and {guide} | inspect | 视察指导
{intelligentize/informatize/informationize/informationise} | make smart; digitise | 智能化
{interpret} the? ADJ/NOUN? mission/responsibility/loyalty/feelings/love with/through/by | show | 诠释
{introduce} that |  | 介绍说: say that
{introduce} the/its/their/relevant/some/his? ADJ/NOUN? situation/progress/experience/achievements/circumstances |  | 介绍情况: explain; outline
{introduce} to the? reporter/reporters/journalists that? | told | 向记者介绍
{investigate/check} and {deal/punish/handle} with? | act against | 查处
{investigate} the/his/her/their/its? ADJ? responsibility/responsibilities/liability of/according/for/in? | hold to account | 追究责任
{isolate} at/from home | quarantine at home | 居家隔离
{issue/allocate} central funds/fund/finance/financial | allocate central government funds | 中央资金
{issue/send} a/an/his/her/the Weibo/weibo | post on Weibo | 发微博
{issue} a/the? notice on further/strengthening/printing/doing/carrying/effectively | issue a notice about | 下发通知
{keep/ensure/maintain/guarantee} the? traffic/roads/road/channels/chains/logistics/transport/transportation/communication/communications unblocked | keep open, keep moving | 保持畅通
{kick/pull} off the curtain/curtains | begin | 拉开帷幕
{kick} off the curtain/prelude | begin | 拉开帷幕
{lament} with emotion | remark | 感叹
{land/log} in/on the? ADJ? cinemas/theaters/theatres/cinema | opens in cinemas | 登陆院线
{land/log} on/in a-share/a-shares/sci-tech/gem | list on | 登陆A股
{land/log} on/in cctv/prime-time | airs on | 登陆央视
{land/log} on/in hunan/zhejiang/jiangsu/dragon/beijing/oriental/anhui/shenzhen satellite/tv | airs on | 登陆卫视
{launch/start/activate} the? level NUM/IV/III/II/I emergency response | a level-… emergency response | 启动四级应急响应
{lay} a/the? ADJ? «foundation for» promoting/realizing/realising/winning/high-quality | open the way to | 奠定坚实基础
{lead/drive} the/local/more? villagers/masses/farmers/people to/in getting/get/become/increase rich/income | help people earn more | 带领致富
{lead/pull/grab/grasp/seize/catch/hold} the? ox/bull/cow's/ox's/bull's nose | go to the heart of it | 牵牛鼻子
{lead} to the NOUN/NOUN {be} | mean that | 导致
{learn/study} the? ADJ/NOUN? knowledge of/about/and/in | learn about; study | 学习知识
{learn/study} the? ADJ/NOUN? knowledge of/about/and/in? | learn about; study | 学习知识
{learn/study} the? cultural/scientific/legal/professional/theoretical/safety/relevant knowledge | learn about; study | 学习知识
{leave/bury/lay} a/the? hidden/potential danger/dangers/trouble | create a risk | 留下隐患
{let} the masses | people | 让群众
{lie} flat and {win} | win without trying | 躺赢
{listen} to the? work report/reports | was briefed | 听取汇报
{live} and work in/with peace and contentment/happiness | live and work in peace | 安居乐业
{lock} the? ADJ? victory/win/championship | seal | 锁定胜局
{lose/lost} «lost/missing» contact | went missing | 失联
{lose} contact personnel/persons/people | missing people | 失联人员
{lower/reduce/cut/drop} the? standard/standards and/by interest | cut the reserve requirement | 降准降息
{maintain/keep/show/present} a/the? good/steady/stable/sound/strong? momentum/trend/situation of steady/rapid/good/sustained/stable/upward/development/stability/growth | keep growing | 保持良好势头
{make/create/set} out? a/the? new history/histories | make history | 创造历史
{make/do} it/them/the/enterprises/industry? big and strong | expand | 做大做强
{make/give/issue} important instructions/instruction/exposition/expositions/instructions | give orders | 作出重要指示
{make/let} NP? «{sweat} for» | hold their breath for | 捏把汗
{make/lodge/raise/put/propose/express} solemn/stern/serious/severe negotiations/negotiation/representation to/with? | protested to | 严正交涉
{make} ADJ? achievements | achieve a lot | 取得成就
{make} a lot of investment in | invest heavily in | 大量投入
{make} a/an/the? ADJ? deployment/deployments for/on/of/to | set out arrangements for | 作出部署
{make} a/an/the? administrative/public? punishment/penalty decision/decisions/on/of | fine; punish | 作出处罚决定
{make} a/the/an? ADJ/NOUN? arrangements/arrangement and deployment/deployments | plan | 作出部署
{make} a? heavy/collective/unified appearance at/on/in | appear | 集体亮相
{make} due/active contributions/contribution | do … share | 作出应有贡献
{make} in-depth/detailed/extensive/full/thorough exchanges/communication/discussion/discussions/investigation/introduction/explanation/study/research/deployment/arrangements | discuss; explain | 作深入交流
{make} people look forward | have people looking forward | 让人期待
{make} persistent/unremitting efforts | keep at it | 再接再厉
{make} the above remarks/remark/statement/statements/comments/comment | make the remarks | 作出上述表示
{make} the people/masses/public satisfied | satisfy the public | 让人民满意
{market/consumption/economy/tourism/sales/industry/demand} {warm/pick/be} warm/warmed/warming up? | recovers | 回暖
{master} ADJ? evidence/clues of/about/that/and/on | have; know | 掌握线索
{master} the/some/relevant? ADJ/NOUN? situation/evidence/clues/intelligence/dynamics/whereabouts/trajectory of? | find out; have | 掌握情况
{meet} the? ADJ/NOUN? scope | fall within | 符合范围
{meet} with? the? audience/audiences soon/officially | open; be shown | 与观众见面
{mend/repair} the? fold/sheepfold/pen/sheep after/before a/the? sheep/losing/fold/pen? | too late | 亡羊补牢
{mobilize/mobilise} the? enthusiasm/initiative/positivity of | motivate | 调动积极性
{never/not} {forget} the/their/our/his/your/my? original/initial | keep faith with | 不忘初心
{notify} the situation/details/progress/results | gave details of | 通报情况
{obtain/acquire/harvest/get} achievements/progress/breakthroughs/victory | make progress; win | 取得成果
{obtain/gain/acquire/harvest/get/achieve/make/yield/score} ADV? good/great/remarkable/outstanding/fruitful/gratifying/significant/initial/phased/staged/obvious/brilliant/excellent/certain/positive/new/major/historic/fruitful/world-renowned/remarkable achievements/achievement/effects/effect | do well; make progress | 取得成就
{obtain/gain/acquire/harvest/get} ADV? good/great/remarkable/outstanding/fruitful/gratifying/significant/initial/phased/staged/obvious/brilliant/certain/positive/new/major/historic progress/breakthrough/breakthroughs/results/success/successes/victory | make progress; win | 取得进展
{obtain/get/receive} unanimous/high/full affirmation/recognition/appraisal from/of/by | win praise | 获得一致肯定
{obtain} a/an/the? ADJ? victory/championship/victories | win | 取得胜利
{obtain} the/their/his/people's? ADJ? recognition/affirmation/praise/attention/love/welcome/favor/favour of/from | win | 得到认可
{occupy/account} for? the? first place/position in/of | rank first | 占据首位
{officially/formally} {release} its/the/their first poster/trailer/preview | bring out | 首发海报
{open/break} up? the/a? last mile/kilometer/kilometre | reach the final stage | 打通最后一公里
{open/close} the light/lights | switch on (off) | 开灯
{open/create/break} up? a/the? new situation/realm/pattern in/of/for | start a new phase | 开创新局面
{open/establish/set/launch/provide/create} up? a/the? «green channel/channels/passage/passages» for/of/to | fast track | 绿色通道
{open/file/register/establish} a? case/cases for investigation | opened an investigation | 立案调查
{open/opened} up the history of | begin the history of | 开创历史
{open/raise/kick/draw/lift/pull} off/open/up? the/its/a? prelude of/to/for? | begin | 拉开序幕
{open/start/enter/turn/activate} on? the? rainfall/rain/high-temperature/barbecue/sauna/baking/cooling mode | it will start to rain; it turned hot | 开启模式
{open} a/an/the? fine/fines/ticket/tickets to/for/against | fine; ticket | 开罚单
{open} high/low and {go/move/walk} low/high/lower/higher/down/up | opened higher, then fell | 高开低走
{open} its/their curtain/curtains | begin | 拉开帷幕
{open} the? door red | strong start | 开门红
{order} corrections/rectification/rectifications | order … to put things right | 责令改正
{organize/organise/guide/lead/help/mobilize/mobilise/evacuate/transfer/rescue/relocate/unite} the masses | people; residents | 群众
{output} knowledge/values/ideas/culture/opinions/content/interesting | share; spread | 输出
{participate/take} in the screening/shooting/filming ceremony | opening | 开机仪式
{participate/take} in/part in? the/an? exam/exams/examination/examinations/test/tests | sit the exam | 参加考试
{pass} the examination and approval | be approved | 审批
{pass} the? final? acceptance $ | be approved | 通过验收
{pay/give} high/great/extensive/wide/widespread attention/importance to | pay close attention to | 高度重视
{pay} ADV? hard/arduous/great/huge/more/tremendous/unremitting/painstaking/many/a/their/lot/much efforts/effort/labor/labour/energy/sweat/hardships/sacrifices/sacrifice/dedication | make an effort; work hard | 付出努力
{pay} attention to preventing/prevention/protection/avoiding/sunscreen | take care to … | 注意预防
{pay} sweat/efforts/hardships/sacrifice/sacrifices/love and/of/for? | work hard | 付出
{perform/do/work/engage/carry} in/out? high-temperature/high temperature operations/work/environment/operation | work in the heat | 高温作业
{pick} up and {rebound/warm/recover} | recover | 企稳回升
{pinch/squeeze} a? sweat | hold one's breath | 捏把汗
{play/launch/fight/use} a/the? set of combination/combined punches/fists/punch/boxing | take a package of measures | 组合拳
{play/produce/cause} a? certain role/influence/impact in/on/to | some effect | 有一定影响
{play} a good role/effect | do well; help | 起到良好作用
{play} a leading/exemplary/demonstration/vanguard role model | set an example | 发挥先锋模范作用
{play} a role in promoting/guaranteeing/protecting/preventing the/and | help promote | 起到…作用
{play} a/an important/positive/active/key/exemplary/certain/good/supporting/guiding/greater «role of» | have a role in | 起…作用
{play} a/an/its/the? ADJ? ADJ? promoting/boosting/propelling/radiating/demonstrating role | help | 起到促进作用
{play} a/an/the? ADJ? exemplary/vanguard/demonstration/radiating/guarantee role/effect | set an example; help | 发挥示范作用
{play} a/an/the? exemplary/demonstration/demonstrative/leading-by-example role | set an example | 示范作用
{play} an? ADJ effect | have an effect | 起到作用
{play} his/her/their/our/its own/best/true/real/normal/due/proper level | play at one's best | 打出水平
{play} its/their/the/our/his? own? advantages/strengths/function/functions/effect | use | 发挥优势
{play} out their/his/her/our/the/its ADJ? ADJ? level/style/strength/spirit/characteristics/momentum | play at one's best; play one's own game | 打出水平
{play} the/a? lute/piano/harp/violin/music/qin/zither/lyre/guqin to/for/in a/the? cow/cows/cattle/ox/bull | waste words on | 对牛弹琴
{point/click} a? praise/praises for/to/on | like; applaud | 点赞
{popularize/popularise/publicize/propagandize} the/relevant? ADJ/NOUN? ADJ/NOUN? knowledge |  | 普及知识: explain; teach people about
{post/send/issue/share} NP? to/in/on? a/the/his/her circle of friends | post on WeChat Moments | 朋友圈
{practice/practise} the? original/initial/mission/party/concept/spirit/core/important aspiration/mission/intention/of/values/concept? | live by | 践行
{prepare} a working/special/leading group | set up | 筹备工作组
{present/take} a/an ADJ/NOUN? trend/situation/state/momentum/pattern of | is …ing | 呈…态势
{present} a/an/the? ADJ? ADJ? trend/trends/momentum/situation/posture | is rising (falling) | 呈上升趋势
{present} a/an? year-on-year/month-on-month/rapid/slight/significant/sharp increase/decrease/decline/growth/rise | rose; fell | 呈…增长
{press/click} the start/stop/pause/fast-forward/acceleration/shortcut key of/for | start; stop | 按下启动键
{press/step} on the whistle | buzzer-beater | 压哨
{press} the/an? acceleration/accelerated/accelerator/shortcut/fast-forward key/button | speed up | 按下快进键
{prevent/avoid/curb/reduce/eliminate} the occurrence of | prevent | 防止…发生
{prevent} heatstroke/sunstroke/heat and {cool/reduce} down/temperature? | protect from the heat | 防暑降温
{produce/bring/form/cause/generate} about? a/an/the? ADJ? influence/impact on/in/to | have an effect on | 产生影响
{produce/cause} ADJ? influence/influences | have an effect | 产生影响
{promote/push} NP between/of/in/with NP to a? new/higher/deeper level/height/heights/stage | take … to a new level | 推动…迈上新台阶
{promote/push} NP to a new/higher/deeper level/stage/height/heights/step/one | take … to a new level | 推动…迈上新台阶
{promote/push} the? in-depth/orderly/smooth/healthy/coordinated development/implementation/progress/resumption of | help along | 推动深入发展
{promote/push} the? solution/landing/realization/realisation/formation/resolution/implementation of | bring about; help | 推动…落实
{promote} NP to achieve/realize/realise/deepen/continuously/obtain/develop/reach/go/form | help … to | 推动…取得
{promote} the/their/its/our ADJ/NOUN? ability/capability/strength/level of/and/to | improve | 提升能力
{promote} to a new | take to a new | 推向新
{promote} to the next/second/third/fourth round | reach the | 晋级
{promote} to the? semi-finals/semifinals/quarterfinals/quarter-finals/knockout/final/finals | reach the | 晋级
{propose} the necessity/urgency | stress; argue for | 提出必要性
{provide/offer} a/an/the? strong/solid/powerful/reliable/effective/scientific/organizational/talent/powerful guarantee/guarantees for/to/of | firm support | 提供坚强保障
{provide} ADJ? convenience/conveniences/facilitation | make it easier | 提供便利
{provide} new ideas/idea/thinking for | open a new way to | 提供新思路
{provide} strong/powerful/solid support/guarantee/guarantees for the | support | 提供有力支撑
{provincial/municipal/city/county} defense/defence index | flood control headquarters | 省防指
{publicize/publicise/propagate} and {implement/explain/interpret} |  | 宣传贯彻: explain and carry out
{pull/chase/catch} back/up one/a city | pull one back | 扳回一城
{pull/draw} off/open the/its curtain/curtains/prelude of/on | begin | 拉开帷幕
{pull} back a/one round/plate/city | pull one back | 扳回一局
{pull} the? consumption/domestic/economic/growth/demand | boost | 拉动
{punch/clock} in at/the/this/these place/places/spot/spots/attractions/landmarks/site/sites | visit | 打卡
{punch/clock} in place/places/spot/spots/point/points/photos/destination | popular spot; take photos at | 打卡地
{pursue/investigate} NP? legal/criminal/relevant responsibility/responsibilities/liability | prosecute; hold to account | 追究法律责任
{push/pushed} an/the/a? open/empty goal/door/net | tap in | 推空门
{put/place} on/in the? file/record/case for investigation/trial | opened an investigation | 立案调查
{put} forward ADJ/NOUN? requirements/instructions/hopes | set out | 提出要求
{put} forward NUM/several/some/specific/clear/higher/strict/new? requirements/hopes/wishes for/on/, | set out | 提出要求
{put} forward the necessity/urgency | stress; argue for | 提出必要性
{raise/propose/make} valuable/reasonable/specific/higher/new/clear/constructive? requirements/opinions for/on/to/and | set; offer | 提出要求
{rank} the first/second/third/fourth/fifth in/among | without “the” | 排名第一
{reach/achieve} the/an? ADJ? international/world/domestic advanced/leading level/levels/standard | be among the best in the world | 达到国际先进水平
{reach/sign} intention/intentional to? cooperation/agreement/agreements/contract/contracts | a letter of intent | 意向
{reach} a scale of | reach | 规模达
{reach} extensive/important/high consensus | reach broad agreement | 达成广泛共识
{reach} important/many consensus/consensuses | agree | 达成重要共识
{reach} the? international/domestic/world advanced/leading level | is among the best in the world | 达到国际先进水平
{realize/realise/complete} a/an/the? total/annual/sales? sales/turnover/output/revenue/tax/taxes/import/imports/added/gdp/trade value/volume/revenue? of/reached/increased | had sales of | 实现销售收入
{realize/realise} full/complete/zero/seamless/comprehensive ADJ? coverage/breakthrough/docking/connection | cover all; achieve | 实现全覆盖
{realize/realise} the? ADJ? breakthrough/leap/interconnection/coverage/linkage of/in/from | achieve | 实现突破
{realize/realise} the? full/seamless/zero/normal/leapfrog/stable/steady/comprehensive/new/information/precise/real-time/high-quality coverage/connection/growth/development/operation/sharing/management/progress | achieve; reach | 实现
{receive} an/a/the? exclusive/special? interview/interviews from/with/by/of | give an interview; speak to | 接受采访
{receive} wide/widespread/extensive/great concern | attract wide attention | 受到广泛关注
{recruit/open/solicit} from/to the? «society» | the public | 面向社会招聘
{rectify/correct} within/in a/the? time/limited/specified limit/time/period? | put right by a deadline | 限期整改
{rectify/govern/treat/regulate} the? ADJ/NOUN? chaos/chaotic/disorder of/in/and/phenomenon/, | clean up | 整治乱象
{reduce/decrease/drop/fall/decline/shrink/lower} by NUM times | to one-…th | 减少…倍
{reduce/minimize/minimise} unnecessary? going out/outdoors | stay at home | 减少外出
{reflect} the/this/that/these/some/their? ADJ? problem/problems/situation/opinions/demands to the | report to | 反映问题
{reflect} to the/our/this police/reporter/relevant/government/department/departments/community/media/reporters | complain to | 向…反映
{refresh} the/his/her/its/their/a? ADJ/NOUN? ADJ/NOUN? record/records/history/best | break the record | 刷新纪录
{release/put/let} out? the/a? harsh/cruel/vicious/ruthless words | issue threats | 放狠话
{release/stimulate/excite/activate/inspire} the? ADJ/NOUN? ADJ/NOUN? vitality/dividend/dividends | unleash; revive | 释放活力
{release} policy/reform/demographic/institutional dividends/dividend | deliver the benefits of | 释放红利
{release} the? ADJ/NOUN? potential of | unlock | 释放潜力
{release} the? consumption/consumer/market/development/growth potential | unlock … potential | 释放潜力
{relieve/dispel/resolve/prevent/eliminate/escape/remove} the? summer heat/heatstroke/sunstroke/heat-stroke and? | keep cool | 解暑
{relieve/solve/dispel} the/their/its? worries/worry of/behind/and | reassure | 解除后顾之忧
{remind} the general public/citizens/residents/tourists to pay attention to/, | advise people to watch | 提醒广大市民注意
{remove/resolve/dissolve/eliminate} excess/backward/outdated/excessive? production capacity/capacities | cut (surplus, outdated) capacity | 化解产能
{rescue} the/a ball/shot/penalty | save | 扑救
{rescue} the/a/severe/critical/critically? ill/severe/critical/dying patient/patients | treat; save | 抢救患者
{rescue} the? injured and/wounded/patients/wounded and? patients? | treat | 抢救伤员
{resolve/solve/settle} ADJ? contradictions and disputes/conflicts | settle disputes | 矛盾纠纷
{restore} the? ADJ? scene/scenes of the? accident/incident/crime/battle/war/time/period/era/year | recreate | 还原现场
{resume/restore} normal? production/work and life/production/living | go back to work | 恢复生产生活
{resume} work and {resume} production | get back to work | 复工复产
{return} farmland/land/fields to forest/forests/grass/lake/lakes/grassland | turn farmland back into forest | 退耕还林
{return} to work and production | return to work | 复工复产
{reverse} the opponent/opponents | come from behind | 逆转
{rewrite} the score as/to/at/into/again | make it | 改写比分
{rise/fall} by/to? the daily limit | the most allowed in a day | 涨停
{rub} one's/their/his/our? fists and/, {wipe/palms} | raring to go | 摩拳擦掌
{rub} the/its/on? popularity/hotspot/hotspots | cash in on the buzz | 蹭热度
{run/enter/board/take} on/onto/into? the? fast/express track/lane/train of development | speed up | 快车道
{run/flee} away/with the road/money/boss | made off with the money | 跑路
{run} a/the? school/education well/satisfactory/satisfied | provide good education | 办好教育
{run} out of? acceleration/accelerated | gather speed | 跑出加速度
{rush/board/be/hit/appear/appeared/climb/land} on/to/up/onto the? hot search/searches list? | trend online | 上热搜
{rush/go/arrive/hurry} to/at the scene for disposal/handling/treatment/dispose/rescue/disposing | went to the scene | 赶赴现场处置
{rush/go/arrive} to/at the scene to {dispose/handle} of/it/the? | went to the scene | 赶赴现场处置
{rush/snatch/grab} harvest/harvesting/plant/planting of? | rush to bring in | 抢收
{say/make/express/announce} the above | say this | 作出上述
{say/speak} at the «scene» : | event | 在现场
{say/tell} with emotion/excitement : | say | 感慨地说
{seek/make} progress while/in/amid maintaining? stability/steady | go forward steadily | 稳中求进
{seize/grasp} every minute/second | lose no time | 分秒必争
{sell} hotly | sell well | 热销
{send/convey} cool/coolness | bring cold drinks | 送清凉
{send/enter/put/deliver} NP? into? the? preset/established orbit | planned orbit | 预定轨道
{send/give/bring/distribute/deliver} condolences and? gifts/supplies/goods/products/money/items/bags | hand out gifts | 送慰问品
{send/give/deliver} charcoal/coal in/to/on the? snow/snowy weather? | timely help | 雪中送炭
{send/post/share/brush/publish/issue} NP? in/to/on the/his/her/a/their? circle of friends | on WeChat Moments | 朋友圈
{send} assists | set up | 送出助攻
{send} out? an assist/assists | set up | 送出助攻
{send} out? care/cool/coolness/blessings/warm to/for/and | show they care; good wishes | 送温暖
{send} to the? doctor/doctors/hospital for rescue/treatment? in/after/and/, | taken to hospital | 送医
{serve/benefit/guide/evacuate/transfer/help/rescue/convince/satisfy} the masses | people; the public | 群众
{settle/land} down? in the? park/free/zone/development/city/county/high-tech enterprises/industrial/trade? | set up in | 落户
{set} sail for/on a new journey | start again | 扬帆起航
{shake/cast/throw/lift} off/out of? poverty and {become/get/achieve} rich/well-off/prosperity/prosperous | escape poverty | 脱贫致富
{shake/oscillate/fluctuate} upward/upwards/downward/downwards/higher/lower | moved unevenly higher (lower) | 震荡上行
{shake} the/their/his/a? burden/burdens/baggage | crack jokes | 抖包袱
{shoot} the gate/door | shoot; score | 射门
{show/bright/flash/shine} its/their/the bright? sword/swords at/against/on | act against | 亮剑
{show/display} the? unique/infinite/profound/new/special charm/charms of | show the appeal of | 展现魅力
{sigh} with emotion/feeling that? | remark | 感慨
{sing/perform/share} at the «scene» | event | 在现场
{sit} «aside» | to one side | 坐在一旁
{solve/resolve} the? contradiction/contradictions between/and/of | settle disputes | 化解矛盾
{solve} the danger/threat | remove; avert | 解除危险
{solve} the task/tasks of | do; deal with | 解决任务
{solve} the/a/their/its/our? ADJ/NOUN? ADJ/NOUN? difficulty/difficulties/worry/worries/contradiction/contradictions/doubts/need/needs/demand/demands/bottleneck/bottlenecks/livelihood/employment/food/clothing | deal with; settle; relieve | 解决困难
{spark} new sparks | strike sparks | 擦出火花
{speak/deliver/address/attend} *? *? *? *? respectively | each | 分别致辞
{stabilize/stabilise} the economic market/plate/disk | stabilize the economy | 稳住经济大盘
{standardize/standardized/standardise} and civilized/civilised | orderly | 规范文明
{stand} at/on a/the? new/historical/higher starting point | with a new start | 站在新起点
{starred} by | starring | 主演
{start/open/enter/turn} the? rain/rainy/snow/winter/summer/heat mode | rain sets in | 开启…模式
{start/stage/launch} a strong/fierce/hot duel/confrontation/competition/contest | fierce | 激烈对决
{steal} a/the bell while/and/with {cover/plug} | fool oneself | 掩耳盗铃
{step/mount/climb/leap/stride} up? on/onto/to? a/the new? step/steps/stair/stairs/staircase | reach a new level | 迈上新台阶
{step/tread/set} on/onto/foot a/the new journey | begin again | 踏上新征程
{stick/adhere} to/at the/their/his/her/its post/posts/frontline | stay at work | 坚守岗位
{stick/stuck/get/pinch} in/by/the? neck problem/technology/technologies | chokepoint | 卡脖子
{stock/share/price} {fall/drop/rise/plunge/jump} to the limit | fell by the daily limit | 跌停
{strengthen/deepen/enhance/improve} ADJ/NOUN? NOUN construction | develop; build up | 加强…建设
{strengthen/deepen/intensify/consolidate/grasp/perfect/enhance} the construction of | build up; develop | 加强…建设
{strengthen/establish/set/erect} the/their/a/people's/public/our/residents'? ADJ/NOUN? ADJ/NOUN? awareness/consciousness/concept of/that | raise awareness | 增强意识
{strengthen/establish} ADJ/NOUN? safety/legal/prevention/security/protection/responsibility/ecological/brand/overall/bottom-line awareness/consciousness/concept/thinking | raise awareness | 增强意识
{strengthen/intensify} the strength/intensity of | step up | 加大力度
{strengthen} the prevention/investigation/inspection/study/publicity/management/research/treatment/training/guidance/rescue/promotion/protection of | step up; improve | 加强
{strengthen} the? publicity/propaganda of/for/on | tell people more about | 加强宣传
{strengthen} the? study/learning/inspections/inspection/patrols/patrol/publicity/propaganda/investigation/rectification/popularization/exercise/exercises/rescue/disinfection/ventilation/nutrition/screening/treatment/linkage/docking/deployment/judgment/organization/guidance/consultation of/and/to | step up; do more | 加强
{strive} for time/funds/projects/early completion? | try to win; aim to finish | 争取
{strive} to be completed/finished/put/opened/delivered/launched/commissioned | is due to be | 力争
{strive} to find/achieve/realize/complete/win the? missing/lost | hope to find | 争取
{student/girl/boy/woman/man/teenager/climber/hiker/tourist} {have}? {lose} contact !with | go missing | 失联
{study/learn} and {implement/convey/publicize/relay/disseminate} | study and act on | 学习贯彻
{study} the spirit of the 20th/19th/18th/important/conference/meeting/speech/plenary/central/two | study the message of | 学习…精神
{supplement/replenish} the/enough/sufficient/more/some? water/moisture/fluids/nutrition/protein/vitamins/energy/salt in/and/,/to | drink; eat; take | 补充水分
{supplement} water/moisture/protein/nutrition/vitamins/fluids/salt/electrolytes | drink; take in | 补充水分
{suspect} of/in/with the? crime of | suspected of | 涉嫌…罪
{suspend/stop/close/shut} down? business/production/operation/operations for rectification/consolidation/reorganization | closed until it puts things right | 停业整顿
{sweep/brush} the? code/codes/qr | scan the code | 扫码
{sweep/fight/eliminate} the? black/gangs/crime and {eliminate/remove/wipe} evil/evils/? | fight organised crime | 扫黑除恶
{sweep} away? black and/crime/crimes/, | fight organised crime | 扫黑除恶
{tackle} key problems/technologies/technology in/of/and | work on hard problems | 攻关
{take/adopt/impose} ADJ? criminal/coercive/compulsory/mandatory coercive/compulsory? measures against/on/according/in/by/, | held; detained | 采取刑事强制措施
{take/adopt} corresponding/powerful measures |  | 采取相应措施: say what was done
{take/obtain/occupy/achieve} the first/second/third place $ | come first | 获得第一名
{take/obtain/occupy/achieve} the first/second/third place ,/and/with | come first | 获得第一名
{take/participate} part? in the? work in/since NUM | began work | 参加工作
{take/remove/pick} off? the/its/their? poverty/poor «hat/cap/hats/caps» | come off the poverty list | 脱贫摘帽
{take} NP as the starting/guidance/carrier/traction/grasp/fulcrum/guiding/main point/line/ideology | build on; guided by | 以…为抓手
{take} NP as the/its/their/his/her core/carrier/center/centre/background/mainstay | with … at the centre | 以…为
{take} advantage of the gap/gaps | use a break | 利用间隙
{take} root and {sprout/germinate/bloom/blossom/bear} | take hold | 落地生根
{take} the first/second/third place in the world in | rank … in the world in | 居世界第一
{talent/ideological/discipline/capacity/civilization/civilisation/informatization/informatisation/digitalization/brand/credit/faith/ecological/cultural/institutional/democratic/moral} construction | development; building | 建设
{tie/fasten/button} the? first button | start right | 扣好第一粒扣子
{tighten/loosen} the/a ideological/safety/political string/strings | stay on guard | 绷紧弦
{time/schedule} {be} ADV? tight and/, the? task/tasks | there is little time | 时间紧任务重
{transfer} people/residents/villagers/masses from the? flood/flooded/dangerous/danger/disaster | evacuate | 转移
{transfer} the? affected/trapped/endangered people/masses/villagers/residents/personnel | evacuate | 转移群众
{transform/change} the mode/method of economic/development/growth | change the model | 转变发展方式
{transform} the? scientific/technological/research achievements | turn research into products | 成果转化
{travel} civilized/civilizedly | behave well | 文明出游
{trigger/arouse/cause/evoke} people's/deep/in-depth/profound thinking | give much to think about | 引发思考
{trigger/cause/spark} heated/hot discussion/discussions among netizens | set off debate online | 网友热议
{turn/double} over? two/three/several fan/times/folds | multiplied | 翻番
{twist/unite} into one rope/strand/cord | pull together | 拧成一股绳
{undertake/bear/shoulder} the/an/a/its/their? important/heavy/glorious/historical/sacred/arduous task/tasks/mission/missions | have the task of | 承担任务
{unfold/unroll} an/a/the? ADJ? cooperation/investigation/rescue/search/discussion/activities/work/construction/dialogue/research/competition/exchange/attack | begin; carry out | 展开
{unify} the/our/their? thoughts/thought/thinking/understanding/ideas/ideology/mind/minds | agree on | 统一思想
{unlock} ADJ/NUM NOUN/PROPN? NOUN/PROPN? game/games/goal/goals/appearance/appearances | reach | 解锁
{unlock} the/a/this/his/its/her? ADJ? milestone/milestones | reach | 解锁
{use/take/with} practical/concrete/his/her/their actions/action to? {interpret/practice/practise/show/prove/demonstrate/write/fulfill} | show by deeds | 用行动诠释
{usher} in a/the/his/her/its/their/another? ADJ/NOUN? ADJ/NOUN? battle/match/game/birthday/opponent/rain/rainfall/snow/tourists/visitors/passengers/guests/peak/climax/rebound/debut/derby/final/showdown/test | face; play; mark; see | 迎来
{vaccinate/inoculate/inject} the/new/a? crown/covid-19? vaccine/vaccines/doses | get vaccinated; give the vaccine | 接种疫苗
{video/photo/picture/news/incident/matter/scandal} {be/have} been? exposed by netizens/media/the on/, | come to light | 被曝光
{view/look/see/watch/admire} at? the? flowers on/from/while a? horseback/horse/riding | take a quick look | 走马观花
{visit/inspect/reach/enter} the grass-roots/grassroots level |  | 走访基层
{walk/go} in/at the forefront | lead | 走在前列
{walk} on/onto the/a road to/of prosperity/wealth/revitalization/revitalisation | grew prosperous | 走上富裕之路
{watch} NP seriously $ | intently | 认真地看
{wear} a? mask/masks scientifically | wear masks properly | 科学佩戴口罩
{wield/play/swing} an/the? axe/ax before/in the/front/lu of/ban? | teach one's grandmother to suck eggs | 班门弄斧
{win/fight/strive/gain} for? precious/valuable/golden time for/to? | gain time | 赢得宝贵时间
{win/gain/obtain/capture} the? ADJ/NOUN? champion in/of/at/and/with/, | win the title | 夺得冠军
{win/lose} the first/second/third/deciding/fourth/fifth/next plate/disk/dish/disc/bureau | set | 盘
{win/obtain/gain/get/capture/harvest} a/the? ADJ/NOUN? championship/title/medal with a score | win | 夺冠
{win} NUM hours/minutes/days of precious/valuable time | buy | 赢得宝贵时间
{win} the best actor/actress/director/film/picture !at !award !prize !oscar !in !category !and !trophy !title !or | win best actor | 获最佳男主角
{win} the box office champion/championship | top the box office | 票房冠军
{win} the gold/silver/bronze medal of the NUM/men's/women's/100m/200m/400m | in the | …金牌
{win} the second/third place | finish second; take second place | 获得第二名
{work/live} and rest regularly | keep regular hours | 规律作息
{write} a? magnificent/splendid/glorious/moving chapter/chapters/movement of/in | make history | 谱写
«ADJ/NOUN? reporter saw/learned/noticed/learnt/noted/understood» that |  | 记者看到: say who told whom, or leave out
«as of» present , | so far | 截至目前
«body/physical feeling» temperature | feels-like temperature | 体感温度
«for/in NUM continuous» years/days/months/quarters/weeks | for … in a row | 连续…
«government prime» minister | prime minister | 政府总理
«hard-core/hardcore» strength/appearance/technology/measures/measure/skills | tough; serious | 硬核
«hot-blooded» youth/teenager/teenagers/young/competition/competitive/show/drama | spirited; fiery | 热血
«how to let» | how to make; how to get | 如何让
«it is conservatively estimated that» | at a conservative estimate | 保守估计
«more than NUM» odd/many/more/multiple | more than … | …多
«new» employed/unemployed people/persons/population/workers | newly | 新增就业人员
«non-heritage» | intangible cultural heritage | 非遗
«normal/normalization/normalisation» prevention and control | routine | 常态化防控
«prosperous development» of | prosperity | 繁荣发展
«rebounding/rebounded» epidemic/outbreak | resurgent | 疫情反弹
«related/relevant» results/achievements/papers/paper/findings {be} published/recently | the | 相关成果
«rescuing» at/on the scene/spot/site | at work | 现场救援
«scale» {reach/exceed} ADV? NUM | size; total | 规模达到
«scale» {reach/exceed} over/more/about/nearly | size; total | 规模达到
«setting the score» at NUM | making it | 比分定格
«small languages/language» majors/major/talents/such/and | less common languages | 小语种
«statically» displayed/display/exhibited | on static display | 静态展示
«streets» and townships | subdistricts | 街道
«street» cadres | subdistrict | 街道
«talents» from home/abroad/overseas/all/at/various and/over/home/countries? | skilled people | 人才
«talents» needed/urgently at/for/in/by/needed | skilled people | 人才
«the first half year» | the first half of the year | 上半年
«the first time» {rushed} to | immediately | 第一时间
«the last/second half year» | the second half of the year | 下半年
«the relevant» regulations/requirements/provisions for people to | the rules on | 相关规定
«the scale of» NUM? ADJ/NOUN? graduates/users/enrollment/enrolment/tourists/netizens/population/employees/students/candidates/audience/participants/fans/customers/visitors | the number of | 规模
«this year» NUM years old |  | 今年…岁: leave out this year
«transfer/transferred/transferring» and? resettled?/resettle?/place?/placed? NUM people/residents/households/masses | evacuate | 转移安置
«{be} lost contact» | is missing | 失联
«{participate/take} in/part in» the college/postgraduate/entrance/national/final/civil entrance/exam/examination/entrance/service | sit | 参加考试
«{reach} up to» NUM | is as much as | 达到…
«{star} by» PROPN | starring | 主演
«{usher} in» the/a/an ADJ/NOUN? tourist/passenger/rainfall/travel/flood/consumption peak/season/process/wave | see | 迎来客流高峰
`;
