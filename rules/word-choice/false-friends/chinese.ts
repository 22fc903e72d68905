/** False friends from Chinese: an English word that stands for the wrong sense of the Chinese one, told by its neighbours. One entry a line: pattern | fix | gloss. */
export const chinese = `
NUM houses/rooms were «collapsed» | destroyed | 倒塌房屋
actively and «securely» | prudently | 稳妥
adapt/adapted/adapting «measures» to local conditions |  | 因地制宜: act to suit the place
affected/disaster-affected/suffered «population» {reach/be} | people hit | 受灾人口
after/upon {receive/get} the police? «alarm» | call | 接警后
alarm «situation/information» | call | 警情
at the «activity» site/scene/, | event | 活动
atmosphere {be} ADV? «enthusiastic» | lively | 气氛热烈
basic/social/old-age/employee/residents/urban «endowment» insurance | pension | 养老保险
british/japanese «presidential» palace |  | 总统府: check the name
business/technical/technology/teaching/team/party/young «backbone/backbones» | key staff | 骨干
carelessly {fall/drop/slip/die} | fell | 不慎
casualties «of/among personnel» |  | 人员伤亡: leave it out
centralized/centralised/concentrated «isolation» | quarantine | 集中隔离
client «terminal/terminals» | app | 客户端
collapsed NUM «houses/rooms/house» | houses fell down | 倒塌房屋
college/entrance/postgraduate/civil-service examination? «exam/examination» «person/persons» | candidates | 考生
combined with its/their/our «own/local» conditions/characteristics/situation/reality | to suit | 结合自身
combined with «the? actual/reality» | in line with conditions | 结合实际
community/home-based/smart/intelligent/home-community «pension» and/service/services/care/model/mode/center/facilities/, | elderly care | 养老
compulsory «soldier/soldiers/serviceman/servicemen» | conscript | 义务兵
confirmed/diagnosed «patient/patients» of/in/with/have/has/had/are/were/was | cases | 确诊患者
contradiction/contradictions between/among neighbors/neighbours/families/family/husband/doctors/couples/villagers/residents/wife | dispute | 矛盾
contradictions «intensified/intensify/sharpened» | the quarrel grew | 矛盾激化
cultural/heritage/intangible/embroidery/craft/opera/paper-cut/paper-cutting/skills/skill/folk/national-level/provincial-level/generation «inheritor/inheritors» | keeper of the tradition; master | 传承人
electoral college «seats/seat» | votes | 选举人票
employment/supply/housing/supply-demand «contradiction/contradictions» | mismatch; shortage | 矛盾
epidemic-related/returning/inbound/trapped/infected/entry «personnel» | people | 人员
family/neighborhood/marital/neighbourhood/interpersonal/domestic/grassroots «contradiction/contradictions» | quarrel; dispute | 矛盾
flying «boats/boat/ship/ships» and aircraft | airships | 飞艇
fraud/telecom/counterfeiting/production/criminal «nest/nests» | base; ring | 窝点
free/voluntary «diagnosis» activity/activities/and/for/service/services |  | 义诊: check-ups
front-line/frontline/main/scientific «battlefield/position/positions» of/for/in the? propaganda/education/epidemic/ideological/poverty | front line | 阵地
health/safety/legal/fire/tourism/city/traffic/anti-drug/hygiene/vaccination/prevention «propaganda» | publicity; information | 宣传
heroically/bravely/unfortunately/gloriously «{sacrifice}» | died | 英勇牺牲
ideological/propaganda/publicity/cultural/education «position/positions/front» of/and/construction | platform | 阵地
in/of all/various «links» !between !with !to | stage; step | 各环节
life and health «safety/security» |  | 生命健康安全: leave out safety
life/lives and property «safety/security» |  | 生命财产安全: leave out safety
low/high/higher/lower «cultural» level/degree | education | 文化程度
macro «control/regulation» | economic policy | 宏观调控
multi-department/three-level/inter-departmental/up-and-down/police/departmental/city-county «linkage» | joint action | 联动
national/civic/citizens/people's/moral/ideological/political/psychological/comprehensive/civilized «quality/qualities» of the? people/citizens/nation/cadres/masses/population/farmers | standards; education | 素质
new «soldier/soldiers» camp/company/training/recruitment | recruits | 新兵
news/app/wechat/mobile «client» | app | 客户端
no/any/caused/cause/causing/serious «personnel casualties» | casualties | 人员伤亡
obligatory/compulsory military «personnel/servicemen/soldiers» | conscripts | 义务兵
old/elderly «comrades/comrade» | veterans | 老同志
older/old «generation» revolutionaries/proletarian/artists/scientists | earlier | 老一辈
on-site/rescue/dam/flood-fighting/high-altitude/aerial «operation/operations» personnel/workers | workers | 作业人员
opening/closing/launching/launch/award «activity» | ceremony | 活动
organizing/organising/organizer/employing/exhibiting/competent/superior/sponsoring/undertaking «unit/units» | body; employer; organisers | 单位
party/family/school/academic/unhealthy «wind/winds» and/of/in/, | ethos | 风气
people's life/lives «safety/security» |  | 生命安全: leave out safety
personnel «flow/flows/mobility/gathering/gatherings» | people's movements; gatherings | 人员流动
physical/health «detection» |  | 体检: check-up
platform/cultural/innovation/activity/industrial/tourism/park/incubation/entrepreneurship «carrier/carriers» and/of/for/construction/, | vehicle; site | 载体
police «disposal» | response | 处警
production/circulation/sales/processing/teaching/management/approval/performance/competition/consumption/construction/investment/pre-sale «link/links» !between !with !to | stage; step | 环节
properly «{resettle/supplement}» | rehouse; add | 妥善安置
protection and/, utilization? and? «inheritance» of? | passing on | 保护传承
public «security» detention/punishment/punishments/administration/case/cases | public-order | 治安
relationship/relations/ties {be} ADV? «nervous» | tense | 关系紧张
relief/emergency/medical/living/prevention/donated/epidemic/anti-epidemic/disaster-relief/flood/rescue/anti-flood/flood-prevention «materials» | supplies | 物资
returning home/hometown/hometowns entrepreneurship/entrepreneurs/workers/people/personnel/passengers | those going home | 返乡
safely/stably/steadily and «securely» | prudently | 稳妥
salary/wage/wages/welfare/pension/retirement/teachers'/teacher/doctors'/workers' «treatment/treatments» | pay; benefits | 待遇
skill/craft/skills/red/living/technique/embroidery/opera «inheritance» | passing on; heritage | 传承
social «security» situation/order/prevention | order | 社会治安
starting/proceeding from «reality» | the facts | 从实际出发
strong/high «pertinence» | relevance | 针对性强
supply-demand/production/marketing/demand/resource/bank-enterprise/policy/talent/sales/market/project/cooperation «docking» | match; link | 对接
supply/supplies/funds/capital/time/inventory/stock/resources/manpower/stocks/beds {be} ADV? «nervous/tense» | tight | 供应紧张
telecom/counterfeiting/production «den/dens» | base; workshop | 窝点
the main/principal/prominent/outstanding/structural «contradiction/contradictions» in/of/facing/,/is | main problem | 主要矛盾
the/this «activity» {be} held/organized/organised/hosted/sponsored/jointly/launched/guided/co-hosted | event | 活动
theme/themed/publicity/lecture/series/celebratory/practical/popularization «activity» | event | 活动
typhoon/hurricane NOUN/PROPN? ADV? {have/be/will}? «landed/lands/landing/land» in/on/at/near/along/over | made landfall | 登陆
unhealthy/crooked «wind/winds/trends» | practices | 歪风
varying/different degrees of «disaster/disasters» | damage | 不同程度受灾
weightlifting/swimming/gymnastics/diving/skating/judo/wrestling/boxing/marathon/shooting/athletics/skiing/cycling/sprint/rowing/taekwondo/archery/fencing/racing «player/players» | athlete; swimmer; diver | 选手
with «practical actions/action» | deeds | 以实际行动
{accept/receive/undergo} ADJ/NOUN? acid? «detection» | testing | 检测
{be} «collapsed» in/by/due/and/, | fell down | 倒塌
{call} the «alarm» | police | 报警
{combine} the/with/its? ADJ? «actual/reality» situation/conditions? | fit to conditions | 结合实际
{contribute/provide/offer} chinese/china's «wisdom/strength/solution/solutions/program» | ideas | 中国智慧
{contribute} «wisdom/strength» and/to/in | ideas; help | 贡献智慧
{dial} «120/110/119/12345/122» | call an ambulance (the police, the fire brigade) | 拨打
{die/drown} «unfortunately» |  | 不幸身亡: leave it out
{do/strengthen} a/the? good/seamless/precise? «docking» | link up | 做好对接
{dock} with? the? project/projects/needs/need/demand/demands/enterprises/departments/policies/resources | match; work with; meet | 对接
{donate/deliver/send/allocate/transport} NP? NOUN/ADJ? «materials» to/for the? disaster/epidemic/affected/disaster-stricken/frontline/wuhan/hubei | supplies | 物资
{do} a good «connection/docking» | link up | 做好衔接
{drink/supplement/replenish} water/more/plenty/enough/salt of? water? «in time» | promptly; regularly | 及时补水
{employee/colleague/leader} of/in the/his/her/their «unit/units» and? | office; employer | 单位
{enter/report/return} to? the? «barracks/camp» as recruits/new | join the army | 入营
{extend/express/send/bring} «condolences» to the? frontline/front-line/medical/model/grassroots/veterans/retired/outstanding/on-duty/sanitation | greetings; thanks | 慰问
{fall} into/off/down NP «carelessly» |  | 不慎: leave it out
{gather/unite/cohere} the? «people's hearts» | bring people together | 凝聚人心
{gather} «strength/hearts» of/and/to | bring people together | 凝聚力量
{guarantee/ensure/protect/threaten/endanger} the? people's? «life safety/security» | lives | 生命安全
{have/produce/cause} a? «contradiction/contradictions» with | quarrel | 产生矛盾
{hold/host/launch/sponsor} a/an/the/this ADJ/NOUN? ADJ/NOUN? «activity» | event | 活动
{hurricane/typhoon} PROPN ADV? «landing/login/logs/logged» | landfall | 登陆
{hurricane/typhoon} {be} expected to «land» | make landfall | 登陆
{improve/enhance} his/her/their/the/own/students'? ADJ? comprehensive/ideological/moral/cultural/psychological/political «quality/qualities» | skills; standards | 素质
{improve/raise/increase/enjoy/guarantee} the? salary/wages/wage/welfare/economic/pension «treatment/treatments» | pay; benefits | 待遇
{increase/decrease/rise/reduce/supplement/exercise/rest} «appropriately» | somewhat; a little | 适当
{increase/lose/gain} or {decrease/maintain} «seats/seat» | lose, gain or keep | 席位
{inherit} the? ADJ? red/fine/glorious/revolutionary gene/genes/tradition/traditions/spirit/blood/style/culture | keep up; carry on | 传承
{maintain} social «security» and/order/in | order | 社会治安
{make/establish/set/win} meritorious «service/deeds/services» | serve with distinction | 立功
{mediate/defuse/dissolve} «contradictions/contradiction» | disputes | 化解矛盾
{participate} in the/this ADJ/NOUN? ADJ/NOUN? «activity» | event | 活动
{protect} and «{inherit}» | keep and pass on | 保护传承
{report/inform/notify/announce} NP? «in time» !for !to | promptly | 及时
{return} to hometown/hometowns | home | 返乡
{seek} medical/treatment treatment/attention/help/advice? «in time» | promptly | 及时就医
{shoot/hit} «off» the? drone/plane/missile/balloon/aircraft | down | 击落
{strengthen/do/carry} out? «propaganda» | publicity; information | 加强宣传
{suffer} «disaster/disasters» to/in/of/,/and | damage | 受灾
{tell/speak} chinese/china/china's stories/story «well» |  | 讲好中国故事: leave out well
{visit} and «{condole}» | visit and thank | 慰问
{win/receive/record/award} «first-class/second-class/third-class/collective» merit/merits | a commendation | 立功
«120/110/119» emergency/command/alarm/first-aid center/centre/call/hotline/platform/calls | ambulance (police, fire) | 120急救
«activity» scene/organizer/organizers/organiser | event | 活动现场
«agricultural and rural» economic/direct losses/economic | farm | 农业农村
«alarm person/persons/receiver/receipt» | caller; emergency call | 报警人
«amateur» life/time/hours | spare-time | 业余
«appropriately» {supplement/increase/extend/relax/add/exercise/rest} | a little; where needed | 适当
«backbones» | key people | 骨干
«backbone» enterprises/teachers/staff/personnel/employees/doctors/force/forces/members/power | key; leading | 骨干
«boutique» route/routes/course/courses/project/projects/works/agriculture/train/trains/drama/dramas | quality | 精品
«carrier/carriers» of culture/chinese/traditional/history/national/spirit/education/innovation/development/industry/tourism/civilization | vehicle; vessel | 载体
«civil» lending/capital/investment/exchanges/financing | private | 民间
«condolences» and greetings/blessings/gifts | greetings | 慰问
«condolence» activity/activities/goods/supplies/materials/products/performance/performances | goodwill | 慰问
«coordinate/coordinating» development and security/safety | balance | 统筹发展与安全
«coordinate/coordinating» epidemic/pandemic prevention/control | handle both … and … | 统筹疫情防控
«dens/nest/nests/den» for/of producing/making/manufacturing/fraud | base; workshop | 窝点
«docking» meeting/meetings/activities/activity/conference/negotiation/negotiations | matchmaking; talks | 对接会
«effectivity/operability/seriousness/advancedness» and/of the? scientificity/system/law/party/work/policy/authority | quality; soundness | …性
«first/second/third-class merit» | a military decoration | 三等功
«folk» capital/investment/lending/loan/loans/enterprises/diplomacy/exchange/exchanges/forces/organization/organizations/funds/finance/rescue | private; non-governmental | 民间
«folk» residence/residences/dwellings/dwelling | traditional houses; homes | 民居
«high-quality/low-quality» population/farmers/cadres/citizens/labor/labour/laborers/workers | well-trained | 高素质
«hotly» sold/searched/broadcasted/selling | much; well | 热卖
«hot» job-hunting/posts/majors/words/selling/sales/sale | popular | 热门
«inheritance» and innovation/development/promotion/protection/dissemination | passing on | 传承
«inheritor/inheritors» of the? intangible/provincial/craft/skill/skills/embroidery/paper-cutting/ancient/technique | keeper of the tradition; master | 传承人
«linkage» mechanism/mechanisms | joint action | 联动机制
«main battlefield» of/for/in economic/poverty/innovation/reform/construction/the? epidemic/education | main place | 主战场
«main force» of/in/for rural/poverty/consumption/economic/epidemic/consumption/development/innovation | mainstay | 主力军
«materials» support/guarantee/reserve/reserves/allocation | supplies | 物资保障
«nervous/tense» and orderly/busy | busy; urgent | 紧张有序
«nervous/tense» supply/supplies/funds/inventory/resources | tight | 紧张
«nervous» rescue/preparation/preparations/construction/work/production/training/rehearsal/rehearsals/search/schedule | busy; urgent | 紧张
«obligatory/compulsory/voluntary» tree planting/planting-day |  | 义务植树: leave it out
«obligatory» firefighting/clinic/diagnosis/guard/labor/labour/education | voluntary; free | 义务
«old-age» service/services institution/institutions/industry/system/and | elderly care | 养老服务
«old-timers» tradition/traditions/of/who | the older generation | 老一辈
«organically» {combine/integrate/link} | closely | 有机结合
«organic» combination/integration/fusion/unity of/between/with | blend | 有机结合
«overall» {consider/coordinate} | together | 统筹
«pension» at home | being cared for | 居家养老
«people's children» and/, soldiers/army | soldiers | 人民子弟兵
«personnel» from/in high-risk/medium-risk/epidemic/key | people | 人员
«pertinence» and/of effectiveness/scientificity/the | focus | 针对性
«pertinently» | selectively; to the point | 有针对性地
«pertinent» measures/measure/training/guidance | well-aimed | 有针对性
«practical/real things» for the? people/masses/public | help | 办实事
«presidential palace» PROPN? said/announced/statement/spokesman |  | 总统府: check: White House, Elysée …
«propaganda» and guidance/promotion/popularization/popularisation | publicity | 宣传
«propaganda» slogans/materials/posters/video/film on/of/about/for health/safety/prevention/tourism/epidemic/fire | publicity | 宣传
«red» education/resources/spirit/gene/genes/classics/relics/base/bases/revolutionary/educational/footprints | revolutionary; Communist-era | 红色
«return» peak/tide/rush | homeward rush | 返程高峰
«sacrificed» on/in the? duty/post/line/rescue/flood/fire/front | died; was killed | 牺牲
«scientificity» | soundness | 科学性
«son/sons/children» soldiers/soldier |  | 子弟兵: leave it out
«synchronously» organized/organised/promoted/carried/advanced/implemented/transported/held/opened/launched/promote/advance/carry/and | at the same time; together | 同步
«synchronous» promotion/growth/advancement | joint | 同步
«targeted» suggestions/opinions/publicity/explanations | specific; well-aimed | 有针对性
«tense» construction/production/preparation/preparations/rehearsal/rehearsals/training/study | busy | 紧张
«treatment» of retirees/retired/teachers/cadres | pay; benefits | 待遇
«unified» deployment/arrangement/arrangements/dispatching/purchase/organization | central; common | 统一部署
«uniformly/unitedly» {formulate/arrange/deploy/purchase/transport/set} | centrally; for all alike | 统一
«vivid» practice/embodiment/epitome/interpretation | clear example | 生动实践
«whole-process/full-process/full-chain/full-link/all-process» | from start to finish | 全流程
«whole/entire/full process/chain/link» service/services/supervision/traceability/regulatory/tracking | from start to finish | 全过程
«wonderful» competition/duel/matchup/confrontation | fine; good | 精彩
«{condense/cohere/agglomerate}» the? consensus/strength/wisdom/people/power/forces/force | bring together | 凝聚
«{condole}» !with | visit and thank | 慰问
«{do} practical/real/good things/thing» for | help | 办实事
«{lay/hit/beat} down» NUM? aircraft/drone/drones/plane/planes/missile/missiles !by | shot down | 击落
«{publicize/propagandize/propagate}» the? ADJ/NOUN? knowledge/laws |  | 宣传知识: explain
«{sacrifice}» heroically/bravely/unfortunately/gloriously | die | 牺牲
`;
