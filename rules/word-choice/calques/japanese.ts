/** Calques from Japanese: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const japanese = `
, the same «{city/town/ward/village/prefecture}» ,/. | also in ... | 同市
Defendant/Accused PROPN | (name without title) | 被告
HP of the {city/town/prefecture/ministry/company/school/club/team/association} | website | HP
J1/J2/J3/League «NUM/first/second/third {section/verse}» | round ... | 第…節
NUM bodies/body {be}? {find/discover} from | found in | …から遺体
NUM continuous {year/win/victory/day/game/match/time} | ... in a row | 連続
NUM extension/extended {inning/time} | extra innings | 延長
NUM hitting/batting/strike {point} | RBIs | 打点
NUM kilometers/kilometres/km straight | fastball | 直球
NUM lost {point/run/goal} | allowed ... runs | 失点
NUM minutes past/of NUM {am/a.m./pm/p.m.} of/on | at ... a.m. | 午前…時…分
NUM new infected/infection people/persons/person | new cases | 新規感染者
NUM new people/persons {be} confirmed/infected | new cases | 新たに…人の感染
NUM number/issue home {run} | …th home run | 5号本塁打
NUM times and? NUM/no {hit/run/loss} and? NUM/no {goal/run/point} | ... innings | 投球回
NUM times of the? {previous/last/same} {year/month/period} | ... times that of | …倍
NUM times table/back/front/bottom/top | inning | 回表
NUM times without {run/goal/point} | ... scoreless innings | 無失点
NUM year of {Reiwa/Heisei/Showa} | (Western year) | 令和…年
NUM {bat/stroke/strike} NUM {hit/safe} | ...-for-... | 5打数1安打
NUM {hitter/batter} PROPN | cleanup hitter; No. ... hitter | 四番
NUM {hit} NUM {strike/stroke/bat/at-bat} | ...-for-... | 5打数1安打
NUM {hit} in/for/of/at NUM {stroke/strike/bat} | ...-for-... | 5打数1安打
NUM {pitcher/right-hander/left-hander} in second/third/2nd/3rd/4th/5th place | the ... pitcher | 二番手
NUM {times/fold} of the/that {previous/last/usual/average/normal} | ... times that of | …倍
NUM-kilometer/NUM-km straight | fastball | 直球
No. NUM typhoon | Typhoon No. ... | 台風…号
OB/OBs | former player; alumnus | OB
OG/OGs | alumna | OG
PCR inspection/inspections/examination/examinations/exam | PCR test | PCR検査
PK {match/battle/war/game/fight/duel} | penalty shootout | PK戦
PROPN offing | off ... | 沖
PROPN «infielder/outfielder/pitcher/catcher/midfielder/defender/forward/goalkeeper ( NUM )» | Name (27), an infielder | …内野手（27）
Reiwa first/original year | 2019 | 令和元年
Road/road {station} NUM/PROPN/" | roadside rest area | 道の駅
SNS | social media | SNS
Senshuraku/senshuraku music | final day | 千秋楽
^ according to the announcement/announcements of the? {ministry/company/prefecture/city/police} , | the ... said | 発表によると
^ after that , he/she {state/emphasize/stress} that | he added | その上で
^ by all means , {please/i/we/visit/come/try/everyone} | do ... | ぜひ
^ in {receipt} of this , | in response, | これを受け
^ in {response} of this | in response | これを受けて
^ receiving this/it/that/the {news/report/result/announcement/situation/request} , | in response, | これを受け
^ the person in charge {say/explain/tell/talk/comment/speak} | an official said | 担当者
^ the same {company/ministry/school/store/hospital/party/team/department/agency/university/association/city/prefecture/club/bureau/committee} {be/have/will/plan/aim/hold} | The company ...; the ministry ... | 同社
^ {receive} this/that , | in response, | これを受け
a 110/119 call/report/notification | a call to the police; an emergency call | 110番
a report {be} made to 110/119 by/from/that/saying | someone called the police | 110番通報
a.m. midnight | midnight | 午前0時
a/his/her «light car» | minicar | 軽自動車
a/the room/rooms of/in a/the {mansion/apartment} | flat; apartment | マンションの一室
a/the special/sales/display/exhibition/experience/product/products/food/dedicated corner | section; area | コーナー
above-floor/under-floor/underfloor/floor/below-floor/floor-above {flood/inundation/immersion} | homes flooded | 床上浸水
absolute/the/new/team guardian/protector deity/god | closer | 守護神
according to the same {company/ministry/school/store/hospital/party/department/agency/university/association/city/prefecture/station/police/office} | the company; the ministry | 同社
ace/young/foreign/new/veteran/main/rookie right/left arm | right-hander / left-hander | 右腕
after/before/since/against/post/over Corona/corona ,/. | coronavirus pandemic | コロナ
annoyance/trouble prevention {ordinance/regulation/law} | local anti-groping law | 迷惑防止条例
apartment/rental/condominium/city/NUM-story/high-rise/same mansion | flats; apartment building | マンション
appreciation/appreciating {meeting/society/association} | concert; screening | 鑑賞会
appropriate/timely/right time {hit} | run-scoring hit | 適時打
are/is/were/was lined up at/in/on/with/and? the? {exhibition/venue/store/storefront/booth} | are on display | 並ぶ
assistant/helper foreigner/foreigners | foreign player | 助っ人外国人
asymptomatic/serious/severe/mild/critical symptom/symptoms person/people/persons/patient | patient with ... symptoms | 重症者
at around/about midnight of | about midnight on | 未明
at-bat seat | at-bat | 打席
at/around/about 0/zero {am/a.m./pm/p.m./o'clock/oclock} | midnight | 午前0時
at/around/about 0:00/0:30/0:05/0:10/0:15/0:20/0:40/0:45/0:50 a.m./p.m./am/pm/in | 12:... a.m. | 午前0時
at/by/under/for/with Corona/corona $ | the coronavirus | コロナ
at/in the {storefront/store-front} | in shops | 店頭
at/in/to the bottom of {condition/slump} | in a slump | どん底
back number NUM | No. ... (shirt) | 背番号
back screen home {run} | home run to dead center | バックスクリーン弾
back-screen/backscreen | center-field scoreboard | バックスクリーン
back/behind/reverse/rear side? of the NUM/first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth {inning/time/round} | bottom of the ... inning | 回裏
ball stage/club/team {officials/side/office} | team officials | 球団
ball {club/group/team} {official/history/record/president} | baseball club | 球団
base-up/baseup | basic pay rise | ベースアップ
baseball {match} | baseball game | 試合
batting/hitting rate | batting average | 打率
batting/hitting/batter camp/line/team | batting order | 打線
batting/hitting/batters/strike line | lineup | 打線
batting/hitting/strike/striking/hit rate of | batting average of | 打率
before dawn/dawning of NUM/the | early on | 未明
black/red {letter/character} of/and/in/was/is | profit / loss | 黒字・赤字
blockade {win/victory/loss/defeat} | shutout | 完封
bottom batting | bottom of the order | 下位打線
business embezzlement | embezzlement | 業務上横領
business negligence/negligent {injury/death/lethal/fatal/casualty/deadly} | professional negligence causing death | 業務上過失致死
by all means $ | at all costs; do ... | ぜひ
by four balls | on a walk | 四球
by/at/from/under/due Corona/corona | because of the coronavirus | コロナ
cabinet {support/approval} rating {rate} | cabinet approval rating | 内閣支持率
cabinet/party/government support/non-support rate | approval rating | 支持率
cardiopulmonary/cardio-pulmonary arrest {state/condition/status} | showing no vital signs | 心肺停止
change {ball} | breaking ball | 変化球
changing/changed/changeable/variable {ball} | breaking ball | 変化球
cheated/deceived {cash/money} NUM | swindled out of | だまし取った
cheated/deceived {cash/money} from/of/in/by/, | swindled out of | だまし取った
chest/breast {be/become} {full/tight/hot} | be moved | 胸がいっぱい
chief/head/main {commander/general} general | commander-in-chief | 総大将
clean-up batter | cleanup hitter | 四番
cliff {collapse} | landslide | がけ崩れ
close/high contact person/persons/people | close contact | 濃厚接触者
company {executive/officer} {man/woman} | company executive | 会社役員
complete throw/throwing | complete game | 完投
completely/totally/half collapsed {house/home/building} | destroyed homes | 全壊
consciousness unknown | unconscious | 意識不明
consecutive hegemony/supremacy | back-to-back titles | 連覇
considering/considered «to introduce/establish/hold/build/make/use/sell/open/close/extend/expand/launch/buy/move/change/raise/cut/file/appeal/run» | consider ...ing | 検討する
considers/considering/consider to introduce/hold/establish/build/make/use/sell/open/close/extend/expand/launch/buy/move/change/raise/cut/file/appeal/run/join/leave/take/give/accept/resign/strengthen/ease/lift/impose/send/set/start/create | consider ...ing | 検討する
continuous {victory/win/loss/defeat/championship} | successive | 連勝
cooperation money/gold/fee | compliance payment | 協力金
copper {medal/medalist/medallist} | bronze medal | 銅メダル
corona/Corona infection/infections/countermeasure/countermeasures/measures/prevention/vaccine/vaccines/crisis/pandemic/shock/patient/patients/situation/recession/test/tests | coronavirus ... | コロナ
corona/Corona virus | coronavirus | コロナウイルス
corona/Corona/coronavirus evil/disaster/misfortune/wreck/calamity/scourge/woe/sickness/vortex | pandemic | コロナ禍
coronavirus/corona/virus/infection/disaster/epidemic/crime/typhoon/flood/heatstroke/suicide/fire/earthquake {countermeasure} | measures against ... | 対策
crossing/crossed/cross/across/straddling/over the? {prefecture/prefectural/prefecture's} {border} {movement/travel/moving} | travel between prefectures | 県境をまたぐ
current {offender/crime/criminal} {arrest} | arrest at the scene | 現行犯逮捕
customer/visitor attracting/attraction {effect/power/ability} | drawing power | 集客力
cut the {handle/steering} | turn the wheel | ハンドルを切る
damage amount/amounts | losses | 被害額
damage of {fraud/theft/bullying/harassment/robbery/swindle/scam/molestation} | ... cases | 被害
dead ball/balls | hit by pitch | 死球
deadball/deadballs | hit by pitch | 死球
deceived and {take} {cash/money} | swindled out of | だまし取る
declared/declaration/reported avoidance/respect/escape | intentional walk | 申告敬遠
deep-rooted/deeply-rooted {popularity/fan} | lasting popularity | 根強い人気
defense/defence/defensive/prevention/protection/self-defense rate of/is/was/in/, | ERA | 防御率
detailed {situation/circumstance/cause} of? the? {accident/fire/case}? {be} being? {investigated/examined} | police are investigating | 詳しい状況
direct/straight {sale/selling} {place/office/store/station/hall} | farm shop | 直売所
do my/our/his/her best from now on | keep doing my best | これからも頑張る
double {play/kill} {strike/hit/ball} | double play | 併殺打
each/every {place/locations} of/in the? {country/prefecture/world/city} | all over the ... | 各地
earth and sand | mud; earth; debris | 土砂
earth and sand {disaster/collapse/flow/inflow/fell} | landslide; mud | 土砂
earth/soil {bale} | the ring | 土俵
effective {job/recruitment/employment/labor} {ratio/offer/rate/magnification} | ratio of job openings to applicants | 有効求人倍率
emergency/emergently transported/conveyed | taken to hospital by ambulance | 救急搬送
empty/air/idle {swing/strikeout} | swinging strike(out) | 空振り
enemy commander PROPN | opposing manager | 敵将
enemy general PROPN | opposing manager | 敵将
evacuated/evacuating {person/people/resident} {life/living} | life as an evacuee | 避難生活
evacuation place/places/office/offices/destination/destinations | shelter | 避難所
evacuation/evacuee/shelter {life/living} {of/is/be/continue/in/has/for} | life in a shelter | 避難生活
evil/violent/rampage {throw/pitch} | wild pitch | 暴投
exchange {meeting/party} | get-together | 交流会
expansion/enlargement/re-expansion of the? new? {coronavirus/virus/COVID-19/Covid-19/pandemic/epidemic/disease} | spread of | 感染拡大
expansion/enlargement/re-expansion/reexpansion/extension/explosion of the? new? coronavirus? {infection} | spread of infection | 感染拡大
experience-type/experience-style/participation-type/resident-type/hands-on-type/visitor-type/customer-participatory | hands-on; participatory | 体験型
experience/trial {meeting/society/party} | hands-on event | 体験会
explanation/explanatory/explaining {meeting/party/session} | briefing | 説明会
extended/extension/overtime {inning} | extra innings | 延長
extension game/match/war/battle | extra innings; extra time | 延長戦
fair/respect/intentional/deliberate four balls | intentional walk | 敬遠
falling/dropping {ball} | splitter; sinker | 落ちる球
fast/straight ball {strong/power} | fastball pitcher | 速球
field/fielder/wild {selection/election} | fielder's choice | 野選
fierce/raging/ferocious hot day of/in/with/,/. | day above 35C | 猛暑日
final/current deficit/profit/profits | net loss / net profit | 最終赤字
final/current/present {deficit/profit/surplus} {of/was/is/for/in/became} NUM | net loss / net profit | 最終赤字
final/decision/determination {point/ball} of the {game/match} | winner | 決勝点
final/last {day/match} of? {thousand} {autumn} | final day | 千秋楽
fine play/plays of/by/from/in | fine catch; good play | ファインプレー
firmly {eat/study/learn/practice/practise/prepare/explain/listen/rest/sleep/drink/work/wash/disinfect/convey/respond/deal/play/train/consider/examine/think/look/watch/fix} | properly; carefully | しっかり
first ball {game/ceremony} | ceremonial first pitch | 始球式
first-place/leading/lead/head/beginning batter | leadoff hitter | 先頭打者
first/NUM arch of the season | home run of the season | 今季…号
first/second {army/military} {game/match/player/registration/promotion/camp/member/pitcher} | top team / farm team | 一軍・二軍
first/second/third/fourth/fifth ball of the? {bat/at-bat/batting} | pitch | 球目
first/second/third/fourth/fifth/1st/2nd/3rd/4th/5th batting seat/seats | at-bat | 打席
first/second/third/fourth/fifth/sixth/seventh/eighth/ninth inning back/front/table | bottom / top of the inning | 回裏
fixed-amount/fixed-sum/flat-rate {benefit/payment} {program/system/of} | handout | 定額給付金
flower {offering/dedication} {stand/table/platform} | place to lay flowers | 献花台
food-and-drink/eating-and-drinking {store/shop/establishment} | bars and restaurants | 飲食店
for the first time {since/for/from} NUM {year/month/week/day} | for the first time in ... years | 〜ぶり
forced/compulsory {obscenity/indecency/lewdness} | indecent assault | 強制わいせつ
found/discovered one? {body} of? from the {burned/burnt/burn/burning} | in the ruins | 焼け跡から
four dead balls/ball | walk; hit by pitch | 四死球
fourth-place {batter/hitter} | cleanup hitter | 四番
fraud/scam acceptor/receiver/recipient {child/role} | money collector in a fraud ring | 受け子
from each/various quarter/quarters/direction/directions , | on all sides | 各方面
from night/midnight/evening/morning to dawn of | overnight | 未明
from the? burn/burnt/burned {mark/trace/site/ruin/place} | in the burnt-out ruins | 焼け跡
front head NUM | maegashira | 前頭
front head wrestler | maegashira | 前頭
full base | bases loaded | 満塁
full two-death/one-death/no-death/two-out/one-out/no-out {base} | bases loaded with two outs | 二死満塁
full {base} {home/homer/hit/shot/bullet/walk/chance/pinch} | grand slam; bases-loaded ... | 満塁
full-base/fullbase/full-bases | bases-loaded | 満塁
gain and loss {point} {difference} | goal difference | 得失点差
goal {net} {shake/sway/rock} | find the net | ネットを揺らす
going north/northward/northwards/east/west over the sea/ocean | moving north | 北上
goodbye/good-bye/sayonara home {run} | walk-off home run | サヨナラ本塁打
goodbye/good-bye/sayonara/saionara {victory/win/hit/homer/single/double/triple/loss/defeat/shot/run/bunt/walk/grand/grounder/error/timely} | walk-off ... | サヨナラ
guardian deity/god of | closer | 守護神
guardian/protector deity/god/saint PROPN | closer | 守護神
guerrilla/guerilla {rain/heavy/downpour/rainstorm} | sudden downpour | ゲリラ豪雨
guts/gut/gats pose/poses | fist pump | ガッツポーズ
hand and finger {disinfection/disinfectant} | hand sanitiser | 手指消毒
hands and fingers | hands | 手指
head sliding/slide | headfirst slide | ヘッドスライディング
headsliding/head-sliding/headslide | headfirst slide | ヘッドスライディング
heart/soul/core of the ADJ? company $ | heart of the team | 会社
high school {ball} {boy/child/kid/baby/player} | high school ballplayers | 高校球児
his right/left arm , PROPN | right-hander / left-hander | 右腕
his/her/their {voice} {bounce} | say happily | 声を弾ませる
hit and {escape/fled} | hit-and-run | ひき逃げ
hitting point king | RBI leader | 打点王
hitting/batting/strike/hit {point} NUM | RBI | 打点
home run arch | home run | アーチ
home/internet/net bulletin board | online forum | 掲示板
house/home/store/shop/housing {reform} {company/work/contractor/business/fair/trader} | renovation | リフォーム
hurrying/hastening to {identify/elucidate} | are trying to | 急いでいる
i'm/i/we're/we {be}? {regrettable/mortifying/vexing} | I'm frustrated | 悔しい
i/we think that? i/we want to | I want to | と思います
i/we think that? i/we would like to | I want to | と思います
i/we will do my/our best to be able to | I'll work hard to | 頑張ります
important/heavy/focused {measure} such as spread/prevention | quasi-emergency measures | まん延防止等重点措置
imprisonment with work | prison | 懲役
in Corona/corona | during the pandemic | コロナ禍
in NUM {year/month} for the first time | for the first time in ... years | 〜ぶり
in a one-death first/second/third base | with one out and a runner on ... | 一死一塁
in enemy territory/land/country $ | away; on the road | 敵地
in four balls | on a walk | 四球
in pro/professional NUM {year/season} | in ... seasons as a professional | プロ…年
in pro/professional NUM/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/2nd/3rd/4th/5th/6th/7th/8th/9th/10th year/season | in his ... season as a professional | プロ…年目
in the NUM/9th/10th/8th/7th/6th/5th/4th/3rd/2nd/1st/ninth/tenth table | top of the ... inning | 回表
in the batter seat | at the plate | 打席
in the corona/coronavirus {whirlpool/vortex/evil/misfortune} | during the pandemic | コロナ禍で
in the same prefecture , | also in ... | 同県
in the? NUM/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/first/second/third/fourth/fifth/sixth/seventh {section/verse/paragraph/node/knot} of the? J1/J2/J3/league/League/Meiji/season | round ... | 第…節
in {each/every/various} {place} of/in the? {country/prefecture/world/region/city/nation} | all over the ... | 各地
in/at the transport/conveyance/carrying/transported/transportation {destination/hospital} | in hospital | 搬送先の病院
in/at the? enemy {land/ground/field/place} | away; on the road | 敵地
in/at/on the {offing} of | off | 沖で
in/of/from the city's same | also in | 同市
infected persons | infected people; cases | 感染者
infection person/persons | infected people; cases | 感染者
infection/infected route/routes/path/pathway/channel | source of infection | 感染経路
infection/infections {expansion/enlargement/spreading/explosion/extension} | spread of infection | 感染拡大
infectious disease countermeasures | measures against infection | 感染症対策
influence/affected of/by Corona/corona | effect of the coronavirus | コロナの影響
interview {meeting/conference} | news conference | 会見
isolated {village/settlement/area} {elimination/resolution/cancellation} | restored access | 孤立解消
it become/becomes/became a {calculation} that | that works out at | 計算になる
it is a/the {calculation/reckoning} that | that works out at | 計算になる
it {become} understood/known from an? {interview/coverage} | it was learned | 取材で分かった
it {turn/come/become} out/clear on the NUM/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th/31st | it was learned on | ことが分かった
it/this is/was a story/talk that | (say it directly) | という話
it/this {be/become} a {shape} of/that/in | amounted to | 形となった
japan representative {player/team/manager/coach/captain/candidate} | Japan player; national team | 日本代表
large/heavy/medium-sized cargo/freight car/vehicle | lorry; truck | 大型貨物車
lead/head {hitter} | leadoff hitter | 先頭打者
leave/holiday/absence/rest compensation/allowance/money | compensation for closures | 休業補償
level/power/version/grade/image up of/the/in/by/through | improvement | レベルアップ
light wagon/freight/cargo/four-wheeled/four-wheel | small van | 軽ワゴン車
linear precipitation/rain {belt/zone/band} | band of thunderclouds | 線状降水帯
live {house} | live music club | ライブハウス
live-house/livehouse | live music club | ライブハウス
living in the? the same {city/town/ward/village/prefecture} | of the same town | 同市
long {hit} of/in/by the season | extra-base hit | 長打
main {cannon} PROPN | slugger | 主砲
mansion {room/resident/construction/complex} | flat; apartment | マンション
medical provision/offering {system/structure} | hospitals' capacity | 医療提供体制
medical tightness/pressing/squeeze | hospitals under strain | 医療逼迫
medical treatment at home/hotel/hotels | isolation at home / in a hotel | 自宅療養
medical {worker/person} etc | health workers | 医療従事者等
mediocre/ordinary/normal {retreat/fly/grounder/ground} | routine out | 凡退
michi-no-eki station | roadside rest area | 道の駅
mid-front/middle-front/center-front {hit} | single to center | 中前打
middle relay/relief/succession | middle reliever | 中継ぎ
middle-stroke/mid-stroke | single to center | 中前打
midsummer/mid-summer/true summer {day} of? NUM | day above 30C | 真夏日
my/our/his/her/the {heart} {be} {full} | be overcome | 胸がいっぱい
nature-rich/rich-nature | unspoilt; green | 自然豊かな
negligent/negligence driving {fatality/lethal/deadly} | causing death by negligent driving | 過失運転致死
net users {say/comment/react/respond/point} | internet users | ネットユーザー
new 1st/2nd/3rd/4th/5th/6th/7th/8th/9th PROPN | No. ... hitter | …番打者
new corona/Corona | coronavirus | 新型コロナ
new life/living style/styles/mode | new normal | 新しい生活様式
new lifestyle | new normal | 新しい生活様式
new type of? corona/Corona/coronavirus | coronavirus | 新型コロナ
new-type/new-style corona/Corona/coronavirus | coronavirus | 新型コロナ
new/newly/daily infected person/people/persons {be/number/reach/exceed/increase} | new cases | 新規感染者
nice {game/fight/pitching/batting/follow/shoot/catch} | good ... | ナイス
night {street/town/city} | nightlife district | 夜の街
no audience/spectator/customers/guests {game/match/holding} | game behind closed doors | 無観客試合
no hit no run | no-hitter | ノーヒットノーラン
no injured {person/people} {be/in} | no one was hurt | けが人はなかった
no life-threatening $ | not life-threatening | 命に別条なし
no life-threatening and/,/problem/problems | not life-threatening | 命に別条なし
no loss of {point/run/goal} | no runs allowed | 無失点
no other? {abnormality/difference/distinction/problem/discrimination} in/to/of/with his/her/their/the? {life} | life not in danger | 命に別条はない
no-audience/no-spectator/non-spectator/audience-less/spectator-less/unattended-audience | behind closed doors | 無観客
no-hit no-run | no-hitter | ノーヒットノーラン
no-hit {run} | no-hitter | ノーヒットノーラン
no/not {danger/risk} to/of/in his/her/their {life} | life not in danger | 命に別条はない
no/not {threat/danger/problem} with/for {life} | life not in danger | 命に別条はない
no? worry/worries/fear/concern of/about/for a? tsunami | no threat of a tsunami | 津波の心配はない
nominated/named/appointed/designation/appointment {batter/hitter} | designated hitter | 指名打者
not blessed with victory/wins/results/points | without a win | 恵まれない
number of severe/serious/heavy/mild {patient/person} | patients in serious condition | 重症者
number/NUM/opponent/opponent's/their of? shoots | shots | シュート
nurturing/nurture {player/contract/frame/slot} | developmental player | 育成選手
obscene/indecent {act} {to/against/on} | indecent assault | わいせつ行為
occupation/job unknown {man/woman} | whose occupation is unknown | 職業不詳
of/in the said {city/town/ward/village/prefecture} | of the town | 同市
offering-flower/flower-offering/flower-giving/offer-flowers {stand/table/ceremony} | place to lay flowers | 献花台
office lady/ladies | office worker | OL
official/official-team home page/homepage | official website | 公式ホームページ
official/on/his/her/own SNS/sns | social media | SNS
on suspicion that he/she/they/the | on suspicion of ...ing | 疑い
on/in/through/via SNS/sns | on social media | SNSで
on/upon that {basis/ground/premise} , he/she/the/they {say/emphasize/stress/state/add/point} | he then | その上で
one-box car | minivan | ワンボックスカー
one-death/two-death/no-death/one-dead/two-dead/no-dead/1-death/2-death | one out / two outs / no outs | 一死
one-man live/concert | solo concert | ワンマンライブ
one-out/two-out/no-out first/second/third/1st/2nd/3rd {base} | with one out and a runner on ... | 一死二塁
one-point/two-point/1-point/2-point lead in/at/with the NUM/eighth/ninth/8th/9th | one-run lead | 一点リード
one/two/no out «first/second/third and/or first/second/third {base}» | with runners on ... | 一死一、二塁
one/two/no/1/2 dead/death first/second/third/1st/2nd/3rd/full/bases/base | one out / two outs / no outs | 一死
one/two/no/1/2 death/deaths , | out(s) | 死
one/two/no/1/2 death/deaths and/with | out(s) | 死
online live with/at/by | online concert | オンラインライブ
ore-ore/oreore/it's-me/it-is-me {fraud/scam} | impersonation scam | オレオレ詐欺
organized/organised his/her/their {home/house} {warehouse/storehouse/storage} | cleared out the storehouse | 倉庫を整理
outside the {prefecture/city/country} {visitor/customer/student/tourist/guest} | from other prefectures | 県外
overlooked/overlook/missed/seeing/watching {strikeout/three-strike} | called third strike | 見逃し三振
overwin/overlose/win-over/lose-over | winning record | 勝ち越し
own camp/formation | own half | 自陣
paper driver | licensed driver who never drives | ペーパードライバー
parking/bicycle-parking {lot} of the? {mansion} | apartment building | マンション
pitcher camp/team/formation/group | pitching staff | 投手陣
pitching camp/team/formation | pitching staff | 投手陣
pitching/ball-throwing/throwing ceremony | ceremonial first pitch | 始球式
player {chairman} | players' association chairman | 選手会長
player/players {chairman/president/association} | players' association chairman | 選手会長
please look forward to it/the/this/that | coming soon | お楽しみに
please {cherish/treat/take} your/the? {body} | take care of yourself | お体を大切に
please {enjoy/use/visit/try/come/take/look} * by all means | do ... | ぜひ
positive person/persons | person who tested positive | 陽性者
positive/negative {reaction/judgment/judgement/result} {come/appear} | test positive | 陽性反応
preemptive/pre-emptive/preceding/leading-first {goal/point/run/homer/shot/strike/score/hit} | opening goal / first run | 先制点
presentation/announcement/unveiling/publication/recital {meeting/party} | launch; recital | 発表会
priority measures such as prevention/preventing | quasi-emergency measures | まん延防止等重点措置
pro/professional 2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th year | in his ... season as a professional | プロ…年目
proceed/proceeding/proceeded with {confirming/investigating/discussing/adjusting/examining/considering/arranging/coordinating/identifying/verifying/checking/preparing/making/building} | work to ... | 進める
product/products/produce {exhibition/fair} of/at/in/from PROPN | regional food fair | 物産展
rain/plum/rainy front | seasonal rain front | 梅雨前線
raise/raising/determination/uprising {meeting/rally} | rally | 決起集会
rash/bad/evil {throw} | wild throw; errant throw | 悪送球
receiving/receiver {child/boy/kid} | bag man; collector | 受け子
record {heavy} {rain} {information} | warning of record downpours | 記録的大雨情報
record/record-breaking short-time/short-term {heavy} {rain} {information} | warning of record downpours | 記録的短時間大雨情報
recurrence/reoccurrence {prevention} {measure/plan/of} | steps to stop it happening again | 再発防止策
related {person/people} {say/explain/tell/be/have/of/from} | those involved | 関係者
relay/rescue/middle {pitcher/relay} | relievers | 中継ぎ
renewaled/reformed house/store | renovated | リニューアル
report meeting | debriefing; report-back | 報告会
reporter/reporters/journalist meeting/conference/interview | news conference | 記者会見
request/requests for/of {leave/holiday/absence/vacation/closing/rest} of? {business/absence/work}? to/from | request to close | 休業要請
rescue {pitcher/pitching/failure/right/left/ace} | reliever | 救援
respond/corresponds/correspond/deal {appropriately/properly} {after/upon/by/while/based} {confirm/confirming/examining/seeing/grasp/scrutinizing} the? {content/contents/facts/complaint} | will respond once it has read the complaint | 内容を確認の上適切に対応
restaurants/bars/clubs/shops accompanied/accompanying by/with entertainment | hostess bars | 接待を伴う飲食店
restaurants/bars/shops/stores/establishments with entertainment | hostess bars | 接待を伴う飲食店
reverse {win/victory/loss/defeat/goal/homer} | come-from-behind ... | 逆転勝ち
right-front/left-front {hit/stroke} | single to right/left | 右前打
right/left arm PROPN | right-hander / left-hander | 右腕
right/left arm of the {team/opponent} | right-hander / left-hander | 右腕
right/left/center/centre wing {seat/stand} | right-field seats | 右翼席
right/left/center/centre {seat} stands | right-field stands | 右翼スタンド
route/path of infection | source of infection | 感染経路
rush/fierce/hard/heavy/strong/raging/violent hitting/batting award | three-hit game | 猛打賞
sacrificial bunt/bunts/fly/flies | sacrifice bunt/fly | 犠打
safety bunt/bunts | bunt single | セーフティーバント
sake/liquor-influenced/alcohol-influenced driving | drunk driving | 酒気帯び運転
salaryman/salarymen/salarymans/salary-man | office worker | サラリーマン
sales/display/exhibition/experience/products/memorial corner | section; stand | コーナー
sales/sale {amount/height/high/money} | sales; turnover | 売上高
same station is/are investigating | police are investigating | 同署
sandwich kill/killing | rundown | 挟殺
score/scorer king | top scorer | 得点王
second/third/first/shortstop/pitcher/short ground | grounder to ... | ゴロ
second/third/fourth/fifth-place pitcher | the ... pitcher | 二番手
secretary general class {talks/meeting} between | meeting of secretaries-general | 幹事長会談
sediment/earth-and-sand {disaster/collapse/flow/inflow} | landslide | 土砂災害
sediment/earth/landslide disaster {warning/alert} information | landslide warning | 土砂災害警戒情報
self best {record/time/of} | personal best | 自己ベスト
self-appeal/self-PR | selling oneself | 自己アピール
self-best/selfbest | personal best | 自己ベスト
self-employed {business} {man/woman} | self-employed | 自営業
self-proclaimed company/office/part-time/construction/restaurant {employee/worker/clerk} | who described himself as | 自称会社員
self-restraint/self-restrain {request/period/mood/life} | request to stay at home | 自粛要請
self-restraint/self-restraining/voluntary-restraint of {going/outing/travel/business/sale/event/activity} | staying at home, closing | 自粛
semi-collapsed/half-collapsed/semi-destroyed/half-broken/all-collapsed | badly damaged | 半壊
semi-semi-final/semi-semi-finals/semi-semifinal/semi-semifinals/quasi-semifinal/quasi-semifinals/quasi-quarterfinal/quasi-quarterfinals/quasi-final/quasi-finals | quarter-final; semi-final | 準々決勝
semi-victory/quasi-victory/semi-champion/quasi-champion/semi-championship/quasi-championship | runner-up | 準優勝
send/sent/sends/sending an? encouraging? yell | cheer on | エール
sending/send/feed/feeding {bunt} | sacrifice bunt | 送りバント
serious/heavy/severe {illness/disease} person/people/persons | seriously ill patient | 重症者
severe/heavy {patient} {be/increase/number/need/have} | patients in serious condition | 重症者
short-time/short-term {opening/business} request/hours | shorter opening hours | 時短営業
shortening of business {hour/time} | shorter opening hours | 営業時間短縮
showed a/the/its policy «of/to» | said it plans to | 方針を示した
sick? bed use/usage/utilization/utilisation/using {rate/ratio} | share of beds occupied | 病床使用率
silver {seat/generation/human/talent} | seniors' ... | シルバー
solo/two-run/three-run/grand/winning/tying/come-from-behind/comeback/go-ahead bullet | home run | 弾
solo/two-run/three-run/two-point/three-point arch | home run | アーチ
soul's/soul {collaboration/relay/cooperation/pitching/throw/play/rally} | inspired ... | 魂の…
special immortal | no outs | 無死
special {fraud/scam/swindle} | phone scam | 特殊詐欺
splash/droplet/flight/flying {infection/prevention/sheet/film/foam} | droplet | 飛沫
spread/manbou/prevention prevention? priority {measure} | quasi-emergency measures | まん延防止等重点措置
spring labor/labour offensive/battle | spring wage talks | 春闘
spring struggle/fight | spring wage talks | 春闘
squeeze success | successful squeeze | スクイズ成功
stalker/stalking {act} | stalking | ストーカー行為
stamen | starting lineup (in sport) | スタメン
starting stamen | starting lineup | スタメン
startup/start-up {member/lineup/line-up/appearance} of/in/for/as | starting lineup | 先発
state/condition of cardiopulmonary {arrest/stop} | showing no vital signs | 心肺停止
stealing success | stolen base | 盗塁成功
stock/share {company/corporation} PROPN | (company name) | 株式会社
straight {ball} of/from/in/at/to/by/, NUM | fastball | 直球
strict/severe/stern vigilance/caution/precaution/warning {be/against/is} | great caution | 厳重に警戒
strong/weak NUM on the {japanese/seismic} | upper / lower ... | 震度
strongest/highest/maximum level of {vigilance/alert/guard} is needed | extreme caution | 厳重な警戒
strongly {hit/strike/beat} his/her/their/the {head/body/chest/whole/entire/face} | suffer a severe blow to | 強く打つ
study/learning meeting | seminar; study group | 勉強会
substitute/proxy/surrogate run/runner | pinch runner | 代走
substitute/surrogate/proxy/acting/alternate/generation {batter/hitter} | pinch hitter | 代打
support/cheer/encouraging/warm yell/ale | message of support | エール
suspicion/suspect/suspected of {heatstroke/heat/infection/coronavirus/food} {stroke/poisoning}? {and/in/by/,/have}? {transport/carried/taken/conveyed} | with suspected heatstroke | 熱中症の疑いで搬送
sweet {ball} | pitch over the plate | 甘い球
taking this/that/it as an? {opportunity/occasion/trigger/chance} , | after this | これを機に
talent-cum/model-cum/actor-cum/actress-and-talent | TV personality | タレント
tape {cut/cutting} | ribbon-cutting | テープカット
tape-cut/tape-cutting | ribbon-cutting | テープカット
tasting/trial-eating/sampling {meeting/party/society} | tasting | 試食会
temperature {inspection/detection} at/of | temperature check | 検温
temporary/special/fixed-amount/fixed-sum {benefit} of? NUM yen per/to/for | handout | 定額給付金
the 1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/ninth/tenth/11th/12th table | top of the ... inning | 回表
the NUM {year} of {Reiwa/Heisei/Showa/Meiji/Taisho/reiwa/heisei/showa} | (Western year) | 令和…年
the batting line | the lineup | 打線
the defense/defence/defensive rate | ERA | 防御率
the enemy formation/goal | the opposing half; the opponents' goal | 敵陣
the first/second/third base PROPN , | first baseman ... | 一塁手
the influence/effect/effects/impact of Corona/corona | effect of the coronavirus | コロナの影響
the mourner is/was his/her | the chief mourner | 喪主
the new corona/Corona | the coronavirus | 新型コロナ
the same {station/department/office/headquarters/police} {investigate/be} {investigate} | police | 同署
the straight of the {first/second/third/1st/2nd/3rd} ball | fastball | 直球
the {voice} of the {scene/spot} | people on the front line | 現場の声
the/a? person in charge of the? {company/city/ministry/store/shop/hotel/school/prefecture/bureau/department/center/centre/association/museum} {say/explain/tell/talk/comment} | an official of ... said | 担当者
the? first/second/third base/shortstop/right/left/center/pitcher rumbling/goro/gorro | grounder to ... | ゴロ
the? same {day/city/company/ministry/school/store/hospital/party/team/station/department/agency/university} {announce/say/explain/reveal/state/report} | the ministry; the company | 同社
the? venue {be} excited | the audience were thrilled | 会場が沸く
the? {inning/time} back/front/behind , | bottom / top of the inning | 回裏
the? {plaintiff/defense/defence/defendant/prosecution/prosecutor/lawyer/bereaved/victim/company/school/hospital/ward/club/organizer/city} side {say/claim/argue/appeal/insist/assert/explain/deny/seek/demand/have/be/plan} | the plaintiffs; the defence | 側
the? {typhoon/hurricane/cyclone} {land} in/on/at/near | made landfall | 上陸
theft of/from? second/third/home {base} | steal of second | 盗塁
there are also? many? {voice} saying/that | some say | 声もある
there {be} no injured people/persons/passengers/residents | nobody was hurt | けが人はいない
there {be} no {other/different/another/separate/abnormal} {life/lives} | life not in danger | 命に別条はない
thorough/thoroughgoing infection {measure/countermeasure/control/prevention} | strict measures against infection | 感染対策
thousand autumn {music/days} | final day of the tournament | 千秋楽
three denses/secrets | the three Cs (closed spaces, crowds, close contact) | 三密
three people {retreat} | one-two-three inning | 三者凡退
three secrets | the Three Cs | 三密
three-ball/3-ball {strikeout/strike} | three-pitch strikeout | 三球三振
three-person/three-player/three-man/three-batter {retreat} | one-two-three inning | 三者凡退
three/3 dense/densities/density | the Three Cs; crowded, close, enclosed settings | 三密
three/3 ordinary/mediocre/usual {retreat} | retired in order | 三者凡退
time-shortening/time-shortened/shortened-time/shorter-time/time-reduction business/operation/sales/opening/request/requests | shorter opening hours | 時短営業
timely strike/blow/error | run-scoring hit | 適時打
timely two-base/three-base/double/error/2-base/triple/third | run-scoring double | 適時打
timetable/timetables/schedule/schedules/diagram/diagrams was/were/is/are ADV? disturbed | disrupted | ダイヤが乱れ
to/into/in/over the right/left {wing} {seat/stand} | right-field seats | 右翼席
top/back/front/table/reverse/bottom/lower «table» | inning half | 表裏
topic product/products/work/works/person/restaurant/store | much-talked-about ... | 話題の商品
totally/all/wholly burned/burnt down? the? a? wooden | destroyed | 全焼
touch-out/touchout | tagged out | タッチアウト
toward/towards/for the realization/realisation of the? {summit/meeting/talk/event/tournament/olympics/vaccine} | to bring about | 実現に向けて
tripartite retreat | one-two-three inning | 三者凡退
tsunami worry/worries/fear | threat of a tsunami | 津波の心配
two-base/three-base/2-base/3-base {hit} | double / triple | 二塁打
two-out/one-out/no-out full {base} | bases loaded with two outs | 二死満塁
two-story/two-storey/two-storied wooden? {house} {be}? totally/all/half burned/burnt | burned down | 全焼
two/three/2/3 base {blow/strike/stroke/beat} | double / triple | 二塁打
two/three/2/3 {base} {hit} | double / triple | 二塁打
typhoon NUM number | Typhoon No. ... | 台風…号
unattended audience/spectators | behind closed doors | 無観客
unconscious heavy/severe body | in critical condition | 意識不明の重体
under curtain/the-curtain {ranking/wrestler} | third division | 幕下
underworld/afterlife {happiness/bliss/blessing} | repose | 冥福
uniform/back {number} NUM {player/pitcher} | No. ... | 背番号
unknown whereabouts {person/people} | missing | 行方不明
unnecessary and? unurgent/non-urgent/unexpeditious/non-hurried/unimportant/urgent {outing/going/trip/travel/movement} | non-essential trips | 不要不急
unnecessary/non-essential and/or urgent/sudden/emergency {outing/going/trip} | non-essential trips | 不要不急
unneeded/unnecessary/unimportant and non-urgent/nonurgent/unurgent/non-emergency {outing/going/trip/travel} | non-essential trips | 不要不急
victory/winning pose with/in/at/on | celebrate | ガッツポーズ
viewing/sightseeing {meeting/society} | viewing | 観賞会
village/town waking/arousing | rural revival | 村おこし
virgin road | aisle | バージンロード
voice/voices {be/come/rise/raise} {raise/up/hear} {saying/that/of/from/to} | some say | 声が上がる
voices/voice of/from {joy/delight/surprise/anxiety/regret/sorrow/bewilderment/confusion/embarrassment/puzzlement/perplexity/disappointment} | some expressed ... | 声
wagon car | van; estate car | ワゴン車
want/wants/wanted/hope/hopes/like to firmly VERB | really; (delete) | しっかり
water {outage/cut-off/cutoff/stoppage} | loss of water supply | 断水
weak/strong/lower/upper NUM of seismic intensity | lower / upper ... | 震度5弱
whereabouts unknown {person/people} | missing | 行方不明
white {ball} boy/boys/kid | high school ballplayers | 球児
white/black {star} in/of/from/for/with/at/to/after sumo/bout/tournament/Grand/yokozuna/ozeki | win / loss | 白星・黒星
win/won/wins/winning/lost/lose by/with/in reversal/reverse | come from behind | 逆転
winning/victory {point} | points | 勝ち点
with a/the {policy} to/of/that VERB | planning to | 方針で
with corona/Corona era/age/society/period | living with the virus | ウィズコロナ
with-corona/post-corona/after-corona/pre-corona | ... the pandemic | ウィズコロナ
with/had/have/at/of/by/in/and/to full {base} | bases loaded | 満塁
with/in {a/one/his/her} full {chest} | overcome with emotion | 胸がいっぱい
with/on this/that/it as an? {opportunity/occasion/trigger/chance} , | after this | これを契機に
without being blessed with | without | 恵まれない
without {losing/loss/lost} {point/run} | without allowing a run | 無失点
wooden two-story/one-story/2-story/two-storied house | two-storey wooden house | 木造2階建て
{Diet/diet} {member/councilor/congressman} PROPN | lawmaker ... | 国会議員
{Diet} {countermeasure} {chairman/committee/chair} | Diet affairs committee | 国対委員長
{House/house} of {Representative/representative} {election/member/dissolution} | lower house ... | 衆院
{PR} {the/its/their/activity/ambassador} {of/to/for/charm} | promote | PRする
{Reiwa/Heisei/Showa/Taisho} NUM year | (Western year) | 令和…年
{TV/television/gravure/comedy/foreign/entertainment} {talent} ,/and/who | TV personality | タレント
{TV/television/local/foreign/gravure/fashion/child/comedy/entertainer} talent PROPN | TV personality | タレント
{achieve/decide} a/the? {losing/winning} {over/past} | 勝ち越し | 
{activate} the {region/town/economy/industry} | revitalize | 活性化
{active/great/big} {play/activity} of/by/from the? {player/pitcher/ace/rookie} | performance | 活躍
{adjust/coordinate} in the direction of/that/to | plan to | 方向で調整
{admit/recognize/recognise/acknowledge/accept} the? {indictment/charge} {content/fact} | plead guilty | 起訴内容を認める
{advance/precede} by NUM {point} | lead | 先行
{advance/promote} the? {adjustment/coordination/arrangement} | arrange | 調整を進める
{aim/aiming} for practical {use} in/by/of/within | hopes to have in use | 実用化を目指す
{aim/aiming} for/at early? realization/realisation/practicalization/commercialisation of/in/by | hopes to bring about | 実現を目指す
{allow/suffer/concede/receive/achieve/complete} a/the {reversal} | let the opponent take the lead | 逆転
{answer/reply} to the? {question} from/of the? {press/reporter} {corps/group/team} | tell reporters | 記者団
{antigen/antibody/virus/coronavirus/corona/infection} {inspection/examination} | test | 検査
{apology/apologizing} {conference/interview/meeting} | news conference to apologise | 謝罪会見
{appeal} the/its/his/her/their NOUN of/to/as/in | promote; stress | アピールする
{appeal} the/its/their/his/her/a {charm/attractiveness/attraction/safety/importance/presence/deliciousness/need/necessity/goodness/strength/innocence/achievements/existence} | promote; stress | アピールする
{approve/recognize/recognise} the {charge/suspicion} and/,/that/./"/saying | admitted the charge | 容疑を認めている
{arrange/organize/organise} his/her/their relics | sort through his belongings | 遺品整理
{arrest} as/for/in/on/by the? «current/present/active {crime/criminal/offense/offender/act}» | at the scene; in the act | 現行犯逮捕
{arrest} for/by/with/in the? {suspect/doubt} of/that | arrested on suspicion of | 疑いで逮捕
{arrest} for/with/by the? suspicion | arrested on suspicion of | 容疑で逮捕
{arrest} on the {suspicion/doubt} of | on suspicion of | 疑いで逮捕
{at/in/during/hold} a/the? {regular/periodic/fixed} {conference/interview} | regular news conference | 定例会見
{attack} and defense/defence {line/battle} over the {stock/yen/dollar} | tug of war | 攻防
{avoid/prevent/become/be/make} dense/density/denseness/secret/crowding state/states? $ | crowding | 密
{avoid/prevent} density/denseness | crowding | 密
{avoid} filing | intentionally walk | 敬遠
{avoid} the? declaration | be intentionally walked | 申告敬遠
{ball} {child/children/kids} | high school ballplayers | 球児
{base} bullet | home run | 満塁弾
{base} full {home/homer/hit/shot/bullet} | grand slam | 満塁弾
{bat/hit/single/fly/liner/line/ball/drop/fall} to the? front left/center/centre/right $ | shallow left | 左前
{batter/hitter/bat/he} {retreat} mediocrely/in/to mediocre/mediocrity/order | be retired | 凡退
{batting/hitting} line {connect/explode/be/have/support/shut} | lineup | 打線
{be/become} a hot topic on SNS/sns | is the talk of social media | SNSで話題
{be/get} {touch} out | tagged out | タッチアウト
{be/have} {good/bad} condition of the body | fit / unfit | 体調
{beautiful} end of the season | strong finish | 有終の美
{become/be/go} {unknown/lost} in whereabouts | go missing | 行方不明
{become/be} a big/great/hot/huge topic | attract much attention | 話題になる
{become/be} {missing/unknown} one after another | one after another go missing | 行方不明
{become/turn/come} out? positive/negative for/by/in/as the? {PCR/coronavirus/virus/infection/test/COVID-19/Covid-19/corona} | test positive/negative | 陽性
{become} a/the topic on/among/because | attract attention | 話題になる
{become} a/the {form/shape} that/of/to/in | (say it directly) | 形となった
{become} to be/VERB | come to | ようになる
{become} to {be/have/do/think/feel/use/see/hear/know/want/like} | come to | ようになる
{be} a NUM {consecutive/continuous/successive} {victory/win/year} | ... in a row | 連続
{be} broken/hit/snatched his/her/my/their NOUN by | have ... broken | 受身
{be} bustling/bustled/crowded with {many/a/lots} of? {family/parents/people/tourists/visitors/customers} | was busy with | にぎわう
{be} died/cried by his/her/their/the | (recast) | 受身
{be} emergency/emergently carried/transported | rushed to hospital | 救急搬送
{be} found/judged/determined/turned positive/negative by/in/with/as | test positive/negative | 陽性
{be} hit a home {run} by | give up a home run to | 打たれる
{be} hit a {homer/two-run/three-run/solo/double/timely/grand} | give up a ... | 打たれる
{be} hurrying the? ADJ? restoration/recovery/confirmation/investigation/identification/rescue/search/response | hurry to | 復旧を急ぐ
{be} immortal first/second/third | no outs, runner on ... | 無死
{be} in a/the {policy} to/of | plan to | 方針だ
{be} in bad/poor/good tone/tune | out of / in form | 好調
{be} in the/a {direction} of {adjustment/adjusting/coordination/consideration/considering} | lean towards | 方向で調整
{be} in/with cardiopulmonary arrest | show no vital signs | 心肺停止
{be} light/slight {injury} with/to | slightly hurt | 軽傷
{be} score a/the {goal/point/run} | concede a goal | 失点
{be} scored {a/the/one/two/three/four/first/another} {goal/point/run/try} | concede | 失点
{be} {isolate} due to the road is/was | cut off | 孤立
{be} {postpone/cancel/hold} due to corona/Corona | because of the coronavirus | コロナで
{be} {steal/rob/deprive} his/her/my/their/our NOUN | have ... stolen | 受身
{be} {wrapped/enveloped} in/with/by a/the? {big/large/great/warm/thunderous}? {applause/cheers/excitement/enthusiasm} | resound with applause | 包まれる
{be} «introduced» along with the? {culture/history/life/work/achievements/photographs/photos/panels} | presented; displayed | 紹介
{bill/law/budget} {be} enacted/established at/in a/the plenary session/sessions | was passed by | 本会議で成立
{bite/chew} and/the? {savor/joy/pleasure/happiness/victory} | savour | かみしめる
{bite/chew} the/his/her {joy/happiness/victory} | savour | 喜びをかみしめる
{bite/chew} the/his/her/their? {joy/victory/happiness/regret/frustration} | savoured; rued | かみしめる
{blessed} with {good/fine/clear/nice/sunny} {weather} | in fine weather | 天候に恵まれる
{boast} a/the? popularity of/as/among/in/,/. | is popular | 人気を誇る
{boast} of? a/the? high/great/enormous/overwhelming/deep-rooted {popularity} | be very popular | 人気を誇る
{body/upper} throw a/the {ball} | throw | 投げる
{body} temperature {measurement/inspection} | temperature check | 検温
{body} {be} {find/discover} from | found in | …から遺体
{boil/heat} up? the? {venue/stadium/audience/stand/fans} | thrill | 沸かせる
{bonus/benefit} money of NUM yen | handout | 給付金
{bounce/jump/bound} his/her/their {voice} | say happily | 声を弾ませる
{bounce/play} with a/his/her {bouncing} {voice} | say happily | 声を弾ませる
{burn} down? about? NUM square meters/metres | burn an area of ... | 全焼
{business/professional/occupational} {negligence/negligent} {injury/death/manslaughter} | professional negligence resulting in ... | 業務上過失
{call/appeal/alert} for {caution/vigilance/attention/alert} $ | urge caution | 注意を呼びかける
{call/put/shout/hang} a? voice/voices to/on | speak to; call out to | 声をかける
{call} for {attention} | urge caution | 注意を呼びかける
{call} out a/his/her voice | speak to | 声をかける
{call} {attention/caution/vigilance} to | warn of | 注意を呼びかける
{cause/apply/put/give} {trouble/inconvenience/worry/nuisance} and/or {trouble/inconvenience/worry/concern} to | apologised for the trouble | ご迷惑とご心配
{challenge} spirit | willingness to try | チャレンジ精神
{challenge} to VERB | try to | 挑戦
{challenge} to the? qualification/title/record/championship/exam/examination | try for | 挑戦
{challenge} {cooking/making/dyeing/growing/harvesting/planting/building/painting/riding/climbing/running} | try one's hand at | 挑戦
{clarify} the {idea/thought/intention} that/of/to | said that | 考えを示した
{clog/choke} up? on? his/her/their words | be lost for words | 言葉を詰まらせる
{close/lower/pull/drop/draw} its {curtain} | end | 幕を閉じる
{closure/leave/absence/holiday/vacation/suspension/rest} request/requests to/for/from/of | request to close | 休業要請
{collaborate/cooperate/play/relay/connect} with {soul} | with heart and soul | 魂
{collect/gather/call/attract} {popularity/reputation/topics} | be popular | 人気を集める
{collision/contact/fall/overturn/drowning/rear-end} accident {occur/happen} | collision; fall | 衝突事故が起きた
{combined/double/parallel} {kill} | double play | 併殺
{complaint/petition} {has/have} not {arrived/reached/been-delivered} , so/and {i/we/it} {cannot/can't/refrain/will} comment | has not seen the complaint | 訴状が届いていない
{complete/perfect} game blockade {pitching/sealed} | complete-game shutout | 完封
{complete/perfect} {blockade/seal/suppression} | shutout | 完封
{complete/total/whole/all/full/partial/half} {collapse/burn} of/in the? {house/home} | destroyed homes | 全壊
{complete} throw/pitching victory/win | complete-game win | 完投勝利
{concede/lose/give} no {point} in NUM {time/inning} | no runs allowed | 無失点
{conclude/ending} {trial} {be/of} | closing arguments | 結審
{confirm} {death/dead} at/in the {destination/transport} | was pronounced dead | 搬送先で死亡確認
{connect/link/tie} to practical {use/application} | bring into use | 実用化につなげる
{connect} the? {batting/hitting/line} to the next {batter/hitter} | keep the rally going | つなぐ
{connect} to the next {batter/hitter} | keep the rally going | 後ろにつなぐ
{consecutive/continuous/series} {defeat/loss} {stop/be} | losing streak ends | 連敗
{consider/examine/discuss/adjust} in the {direction} | lean towards | 方向で検討
{consider/examine} forward-lookingly/positively | consider favourably | 前向きに検討
{consolidate/harden/solidify/firm} up? a/the/its policy/policies/intention to/of | decide to | 方針を固める
{cooperation/pitching/rally/play/dance/performance} of the soul | heartfelt ... | 魂の…
{corpse/dead} body? abandonment | abandoning a body | 死体遺棄
{critical/serious/severe} condition of/with {unconscious/unconsciousness} | unconscious and in critical condition | 意識不明の重体
{cut} a/an/the {good/new/best/great/fresh/smooth/first/bad/poor}? {start} | make a ... start | スタートを切る
{cut} the start of | start | スタートを切る
{cut} the? tape to/for/at | cut the ribbon | テープカット
{damage/victim/sales/turnover/transaction/payment/shipment/import/export} amount | losses; sales | 額
{death/body} {abandonment/dumping/disposal} {case/suspicion/crime/charge} | abandoning a body | 死体遺棄
{death} be confirmed at/in the {destination/transport/transported} | was pronounced dead | 搬送先で死亡が確認
{decide/score/get/steal/take} the? {first/leading/preceding} point/points of/in the {game/match} | opening goal | 先制点
{decide} a/an/his/her/their direct? free/penalty/corner kick/kicks/shot/shoot | score from | フリーキックを決める
{decide} the winning/opening/first/second/third/fourth goal/shoot/shot | score | ゴールを決める
{decorate/appear/color/colour} the? {storefront} | on the shelves | 店頭に並ぶ
{decorate} * with a? victory/win | mark ... with a win | 勝利で飾る
{decorate} the end/last/final with | end on | 有終の美
{decorate} the? victory/win/start/opening/debut/finish | win | 飾る
{decorate} with? a/the/his/her/their? ADJ? victory/win/finale | end with | 優勝で飾る
{defeat/capture/catch/hit/strike/throw/shoot/return/beat} NP? straight {ball} | fastball | 直球
{delete/erase/deregister} from the? first? army? {registration/register} | sent down | 登録抹消
{deny/admit/acknowledge/recognize/recognise} the/his/her {suspicion} | deny / admit the allegation | 容疑を否認
{deny/admit/recognize/acknowledge} the? {suspicion/doubt} $ | deny / admit the allegation | 容疑を否認
{departure/launch/starting/camp/war} {battle/array/formation} {ceremony} | send-off ceremony | 出陣式
{deprive/rob/steal/capture} NUM {strikeout} | struck out ... | 奪三振
{disaster/stricken/damage/suffering/victim} {area/place} support/people/victims | disaster area | 被災地
{disinfect/sanitize/sterilize} the? {finger} | hands | 手指
{disinfection/disinfecting} of {finger} | hands | 手指
{dissolve/dissolution} of? the {house/House} of {Representative/representatives} {general/total} election | dissolve the lower house for an election | 解散総選挙
{do/make/did/perform} PR/pr {for/of/to/activities} | promote | PRする
{do/make/strike/show/take/decide/perform} a? big? small? guts/gut {pose} | pump a fist | ガッツポーズ
{document/paper/book} {inspection/examination/submission/sending/sent/prosecution} to/by the? {prosecutor/prosecution/police} | refer the case to prosecutors | 書類送検
{document/paper} {be} {send} to {prosecutor/prosecution} | refer the case to prosecutors | 書類送検
{draw} without {point/goal} | goalless draw | スコアレスドロー
{drinking/sake/liquor/beer/alcoholic/alcohol/sake-influenced} driving | drunk driving | 飲酒運転
{drive} under/with {sake/liquor} | drunk driving | 酒気帯び運転
{drop} his/her/their {shoulder} | look dejected | 肩を落とす
{each/various} {direction/field/quarter/area} {criticism/influence/effect} | many quarters | 各方面
{eating/drinking/food} and {drinking} {store/shop/establishment} | bars and restaurants | 飲食店
{elementary/primary/junior/middle/high} school NUM/1st/2nd/3rd/4th/5th/6th/first/second/third/fourth/fifth/sixth {grader/year/grade} | ...-year pupil at ... school | 小学6年生
{elementary/primary/junior/middle/high} school {child/children/student} NUM {year/grade} | ...-year pupil | 小学生
{emergency/urgent} {conference/interview} | emergency news conference | 緊急会見
{empty/missed/air} {swing} three {strike/strikeout} | strike out swinging | 空振り三振
{enter/be/make} in? the? final {adjustment/coordination} | be making final arrangements | 最終調整
{enter/go} into? final/last {adjustment/coordination} to/for/on/with/toward | close to agreeing | 最終調整に入る
{enter/rush} the turnback/return {point/section} of the {season/league/race} | passed the midpoint | 折り返し
{enter/stand} the batting/batter/hitting seat | come to the plate | 打席に入る
{enter} an? {extended/extension} {game/match/inning} | go to extra innings | 延長
{epicenter/epicentre/source} depth is/was/of about? NUM | at a depth of | 震源の深さは
{even/also/continue} from now on | in future too | これからも
{exchange} ales/ells/yells | wish each other well | エール交換
{execution/enforcement} {grace/suspension/postponement/deferral/suspended} | suspended sentence | 執行猶予
{executive} of the party class | party leaders | 幹部級
{exhibition/exhibit/display/panel/pamphlet/leaflet/corner/booth} «introducing» the/how | showing; on | 紹介する
{expect} to play an active part | expected to do well | 活躍が期待される
{express/show/have/wear} a/the? cloudy/dark/severe expression/face | look worried | 表情を曇らせる
{express/show/indicate/reveal} the/his/her/their/its/an/a {idea/thought/thinking} that/of/to | say that | 考えを示した
{extended} {match/war/battle} | extra innings; extra time | 延長戦
{extremely/fierce/intense/extreme/intensely/fiercely} hot? {heat}? day/days of NUM degrees | days above 35C | 猛暑日
{fall/collapse} to nigoro/goro/ichigoro/sangoro/yugo | ground out | ニゴロ
{fall/end/collapse/retire/finish} to/with/in/by a? {second/third/first/shortstop/short/pitcher} ground | ground out to ... | ゴロ
{fall/sink/turn/drop/slip} in? into? a/the? final/current {deficit/red} | post a net loss | 赤字転落
{fierce/extreme/intense/raging} heat {day} | day above 35C | 猛暑日
{fierce/raging} {hit/strike} {award/prize} | three-hit game | 猛打賞
{fight/battle/combat} against/with Corona/corona | fight the coronavirus | コロナ
{fighting/decisive} {start/rise/up} {meeting/rally/ceremony} | rally | 決起集会
{finger} {disinfection/disinfectant/sanitizer/alcohol} | hand sanitiser | 手指消毒
{finish/end} in/as a {tie/draw} separation | ended in a draw | 引き分け
{fire/release/hit/unleash/let/attempt/miss/stop/save/block} a/the shoot | shot | シュート
{first/second/1st/2nd} {half} battle/war | first half | 前半戦
{first/second/third/consecutive/win/lose/suffer/get/take/score/pick/decorate} white/black {star} | win / loss | 白星・黒星
{first/second/third} {goro} | grounder to ... | ゴロ
{first} time {since/for/from} NUM {year/month/week/day} | first time in ... years | 〜ぶり
{flood/inundate/inundation/submerge/immersion} above/under/below/on the? {floor} | flooded to floor level | 床上浸水
{flying/flight} foam/droplet | droplets | 飛沫
{fold/turn} back in/at/with/by NP {lead} | lead at half-time | 前半を折り返す
{forward-looking/positive} {consideration/examination} | consider seriously | 前向きに検討
{fraud/theft/scam/bullying/molestation/stalker/robbery/crime/violence/harassment} {damage} | losses from ...; ... cases | 被害
{gain/loss} goal/goals and? loss/losses? {difference} | goal difference | 得失点差
{gather/collect} {attention/popularity} as/in/on/with/for/from/by/among/, | drew attention | 注目を集める
{general/total} {dissolution/resign/resignation} of the cabinet | cabinet resignation en masse | 内閣総辞職
{give/get/take/draw/issue/allow/choose/pick/select/earn} NUM? consecutive? four balls/ball | walk | 四球
{give} me/him/her/them/us a word , | say to | 声をかける
{go/become/be} whereabouts unknown | go missing | 行方不明
{goal} {keeper} fine/good/nice save | save | ファインセーブ
{government/party/police/medical/school/baseball/industry/tourism/restaurant/hospital/investigation/investigative} {related/concerned} {person/people/party} | ... sources; people in ... | 関係者
{grace} of execution | suspended sentence | 執行猶予
{grand/pre/renewal} {open} on/in/as | officially open | グランドオープン
{ground/land} loose/loosening | waterlogged ground | 地盤の緩み
{ground/soil} {be/have} {become/been}? {loose/loosened} | ground is waterlogged | 地盤が緩む
{group/organization/organisation/association/body/corporation} employee | worker for an organisation | 団体職員
{half/match/game} {be} turned back with | half-time score | 折り返す
{hammer/strike} out a/the/its policy to | announce that it would | 方針を打ち出す
{handle/steering/brake} {operation} {mistake/error/miss} | losing control of the car | 操作ミス
{harden/solidify/consolidate/firm/fix/set} up? a/the/its/his {policy/intention/plan/direction} to/of/that | decide to | 方針を固める
{harden/solidify} the {foundation/footing/ground/base} | consolidate | 地盤を固める
{harden/solidify} the/a/his/her/its/their {policy/intention/will/idea/resolve/direction/plan} | decide | 方針を固める
{harden} the/a/its/their? {policy/intention/plan/idea} to/that | decided to | 方針を固めた
{have/be} no {life} {danger/risk/threat/abnormality} | life not in danger | 命に別条はない
{have} not been able to be {contact/reach/confirm/identify} | cannot be reached | 連絡が取れない
{header/heading/middle/long/mid-range/right-foot/left-foot} shoot/shoots | shot; header | シュート
{heart/cardiopulmonary} and? lung? {stop/stopping/stopped} state | showing no vital signs | 心肺停止
{heavy/high} {wave} {advisory/warning/attention} | high-surf advisory | 波浪注意報
{heavy/severe/serious} body/weight {state/condition}? of unconsciousness | unconscious and in critical condition | 意識不明の重体
{hit/batter} at the beginning of the inning | leadoff | 先頭打者
{hit/become/make/be} a goodbye/good-bye | hit a walk-off | サヨナラ打
{hit/fly/return/strike} to the? right/left/middle wing | to right field | 右翼
{hit/ran} {escape} | hit-and-run | ひき逃げ
{hit/release/launch/shoot/take/fire/unleash} a? ADJ? arch | home run | アーチ
{hit/shoot/strike/take} NP? appropriate/timely {strike/stroke/blow} | run-scoring hit | 適時打
{hit/strike/beat} his/her/their/the {head/chest/face/back/waist/stomach/abdomen} strongly | suffer a severe blow to | 強く打つ
{hit/strike/beat} his/her/their/the {whole/entire} {body} strongly/hard | suffer severe injuries to the body | 全身を強く打つ
{hit} a? front/middle/forward/left-front/right-front hit/stroke | single to ... | 中前打
{hold/perform/do/give/stream/deliver/attend/watch/cancel} a/the/their/her/his {live} !NOUN !ADJ !PROPN | concert | ライブ
{hold/play/carry} with/in no/without audience/spectator/spectators/audience/customers/guests | behind closed doors | 無観客
{hold} back/down? tears/tear in | … | 涙をこらえ
{home} {run} of the? season number NUM | …th home run of the season | 今季5号
{hurry/hasten/rush} the {identification/elucidation/clarification} of | are trying to identify | 身元の確認を急ぐ
{imprisonment} for/of NUM {year} , suspended for | suspended prison sentence | 懲役…執行猶予
{in/as/for/participate/appear/start/play} in? the? stamen | starting lineup | スタメン
{inciting/fanning/stirring/tilting/agitating/hauling/heading/fueling/rushing/aori} driving | tailgating; road rage | あおり運転
{indictment/prosecution/charge} {content/fact} | charges | 起訴内容
{infection} {be/have/continue} {expand/enlarge} | infections are spreading | 感染拡大
{injury/wound/assault} lethal/fatal/death {suspicion/crime/charge/case} | bodily injury resulting in death | 傷害致死
{inside/outside} and {inside/outside} the {prefecture/country/city} | in and outside | 県内外
{inside/within/in} the {curtain} {match/bout} | top-division bout | 幕内
{interview/coverage} with/to/of the? {related/concerned} {person/people/party/officials} | sources | 関係者への取材
{introduce} {in/with/through/by} {panel/photograph/photos/exhibits} | shown; displayed | 紹介
{investigate/examine/check} the detailed circumstances/situation/motive/background/cause | investigate what happened | 詳しい状況を調べる
{investigate/examine/check} the {detail/detailed} {cause/situation} | investigating | 詳しい原因
{it's/it} was/is? mortifying/vexing | I'm frustrated | 悔しい
{job} {offer/opening/seeker} {ratio/rate/multiple/magnification} | ratio of job openings to applicants | 有効求人倍率
{joint-stock/stock} company " | (company name) | 株式会社
{knit/weave/spin} the? {words} | speak | 言葉を紡ぐ
{leak/spill/drop} a/the/his/her {voice/word/complaint/emotion} | let slip | 漏らす
{light/ordinary} {car/vehicle/automobile/auto} {driven/driving} by | small car | 軽乗用車
{light/regular/ordinary/normal/mini} passenger {car/vehicle} | car | 軽乗用車
{local/regional/specialty} {product/produce} {hall/museum} | local produce store | 物産館
{lodging/accommodation/hotel/home/house} {recuperation/medical/treatment/therapy} | isolation at home / in a hotel | 宿泊療養
{loosen/relax/slacken} his/her/their/the {face/cheek/expression/mouth} | smile | 頬を緩める
{lose/win} goodbye/good-bye/sayonara | lose/win on a walk-off | サヨナラ負け
{lose} NUM {point} and {allow} | give up ... runs | 失点
{lose} one/two/three/four/five/six/NUM {run} | give up ... runs | 失点
{loss/lost} {point} | runs/goals allowed | 失点
{lower/upper} house {member} {election} | lower-house election | 衆院選
{make/become/face/create/get/greet/take} full {base} | load the bases | 満塁
{man/woman/body/people/person} {be} {found/discovered} «from» the | in | 焼け跡から
{man/woman/people} of the? NUM's/generation | in his 40s | 40代
{man/woman/resident} of unknown {occupation/job/work/address} | whose occupation is unknown | 職業不詳
{man/woman/student/boy/girl} in his/her/their NUM {generation/age} | in his 40s | 40代
{man/woman} of NUM generations | in his 40s | 40代
{mistake/mistook/wrong/err/misoperate} in? the/his/her? {handle/steering} {operation} | lose control of the car | ハンドル操作を誤る
{mistake} the? {brake/accelerator} and/for/with the? {brake/accelerator} | hit the accelerator instead of the brake | 踏み間違い
{murder/fraud/theft/injury/assault/robbery/arson} suspicion | on suspicion of ... | 容疑
{non-support/nonsupport/disapproval/no-support} rate | disapproval rating | 不支持率
{obsession/attachment} to/for {victory/win/winning} | determination to win | 勝利への執念
{open/cut} its/the {curtain} on/of/in/at/with/,? the? {season/tournament/festival/olympics/league/game/event} | start | 幕を開ける
{opening/beginning/starting} ball ceremony | ceremonial first pitch | 始球式
{open} its curtain/curtains | start | 幕を開ける
{open} {game/match} {against/with} | preseason game | オープン戦
{organize/organise/arrange} the {belongings/relics/articles} of the {deceased/dead} | sort through the belongings of | 遺品整理
{outing/going-out/business/event/activity/travel} {self-restraint/restraint/refrain/self-control/abstinence} | staying at home; suspension | 自粛
{overlook/miss} three {strike/strikeout} | strike out looking | 見逃し三振
{pack/clog/jam/stuff/block} his/her/their {words/voice} | choke up | 言葉を詰まらせる
{participate/appear/fight} in the koshien | at Koshien | 甲子園
{pass} away of | died of | で亡くなった
{person/people/parties} {concerned/related} of/in/with/to the? {government/party/police/ministry/school/club/team/hospital/company/industry} | ... officials | 関係者
{pitch/throw/make/achieve/get/record} a? complete {blockade/throw/pitch/seal} | complete game / shutout | 完投・完封
{pitch/throw} NUM times NUM/and/without/with/, | pitch ... innings | 投球回
{pitch/throw} NUM/first/good {time} with? NUM/no {hit/run/loss/point/goal/strikeout} | pitch ... innings | 投球回
{plaintiff/defendant} side | the plaintiff(s); the defendant(s) | 原告側
{play/win/lose/game/match/victory/start/pitch} * in enemy territory | away; on the road | 敵地
{point} gain/gained and loss/lost/losses | goal difference | 得失点差
{police/authority/department/agency/board} {be} hurrying/rushing to {investigate/confirm/check/identify/restore/recover/repair/clarify/grasp} | are trying to … quickly | 確認を急いでいる
{powered-up/leveled-up/power-up/version-up/grade-up/image-up/base-up} | improved; upgraded | パワーアップ
{pray} for his/her/their {bliss/happiness/blessing} | may he rest in peace | 冥福を祈る
{pray} for the? {happiness/bliss/blessing} of the {dead/deceased/victim/departed} | pray for the repose of | 冥福を祈る
{preemptive/pre-emptive} home run | home run that opens the scoring | 先制
{proceed/advance/go} forward? with the? {confirming/confirmation/investigating/discussing/adjusting/adjustment/examining/considering/arranging/coordinating/identifying/verification} of/to/that/the | be confirming; be arranging | 進める
{proceed/advance} the? {consideration/coordination/adjustment/examination/preparation/study/discussion/investigation/development/procedure} | work on | 進める
{promote/demote/drop/fall/rise/join/return} to the? first/second/1st/2nd military/army | top team / farm team | 一軍・二軍
{properly/firmly} {convey/transmit/tell} to/the | make clear | しっかり伝える
{public} {prosecution/trial} {prosecutor} | prosecutor | 公判検事
{put/hit/strike} a {period} to/on/in | end | 終止符を打つ
{put/hit/strike} the? {end} {mark/sign} | end | 終止符を打つ
{put/pour/insert} strength into/in the? NOUN | work hard at | 力を入れる
{question/answer} to/of the? reporter's/reporters' {group} | reporters | 記者団
{raise/give/make} {doubt/question} voice/voices | raise questions | 疑問の声
{raise/leak/lift} a/the/their? {voice} of {joy/anxiety/surprise/dissatisfaction/delight/sadness} | spoke of their joy | 声を上げる
{raise/open} the curtain of/for | start | 幕開け
{raise} a backlash | provoke a backlash | 反発
{receive/accept/catch} the {result/verdict/ruling/judgment} seriously/solemnly/sincerely | take to heart | 重く受け止める
{receive/accept} heavily/heavy | take seriously | 重く受け止める
{red/red-and-white/red-white} and? white? {game/match/battle} | intrasquad game | 紅白戦
{refrain/self-restraint/restraint/abstinence/abstention} from/of/on? unnecessary and? {unurgent/non-urgent/sudden/unsudden/urgent} | avoid non-essential | 不要不急
{registration} {deletion/erasure/cancellation} | sent down | 登録抹消
{regret/mortifying/vexing/frustrating/regrettable/bitter} tears | tears of frustration | 悔し涙
{regular/periodic/fixed} {interview} | regular news conference | 定例会見
{relay/succession/replacement/joint} {pitcher} PROPN | reliever | 救援投手
{release/emit} a/the/his/NUM * {homer/bunt} | hit | 放つ
{release/emit} a/the/his/her/NUM/another/first/second {homer/bunt/grounder} | hit | 放つ
{renewal} {open} | reopening after renovation | リニューアルオープン
{reporter/press/journalist} {corps/group} that/in/at/on/of | reporters | 記者団
{reporting/briefing/debriefing} {party/society} | report-back | 報告会
{retirement/resignation/joining/marriage} {conference/interview} | news conference announcing ... | 引退会見
{retreat} to/with/on a? {fly/grounder/ground/strikeout} | be retired on a ... | 凡退
{reveal/clarify/disclose} the/his/her/its {idea/thought/thinking/way} that/of/to | say that | 考えを明らかにした
{revenge} {game/match/battle} {victory/win} | avenge the defeat | 雪辱
{reversal/reversing} {win/victory/loss/defeat/goal/hit/homer/shot/home/double} | come-from-behind ... | 逆転勝ち
{rich/abundant/plentiful} nature | unspoilt countryside | 豊かな自然
{rich/dense/thick/concentrated} {contact} person/persons/people | close contact | 濃厚接触者
{rich/dense/thick/strong} {contact} | close contact | 濃厚接触
{right/left/center/centre/second/third/shortstop/catcher} fly | fly-out to ... | フライ
{robbery/robber} murder/injury/death {case/crime/suspicion} | murder during a robbery | 強盗殺人
{sacrifice/sacrificial} strike/strikes/hit/hits/blow | sacrifice bunt | 犠打
{safety/security/safe} of NUM {people/person/resident} {be} unknown | missing | 安否不明
{safety/security} unknown | missing; unaccounted for | 安否不明
{safety/security} {confirmation/check} of/for/with/is/was/information/call | checking that people are safe | 安否確認
{sandwich} between the? first/second/third/1st/2nd/3rd and | caught in a rundown | 挟殺
{sand} disaster | landslide | 土砂災害
{school} {refusal/non-attendance/nonattendance/absenteeism} {child/student/children} | pupils who do not attend school | 不登校
{score/hit/put/place/send} * into the? right/left/right-wing/left-wing {wing/seat} | right-field seats | 右翼席
{seismic/earthquake} intensity of? NUM {weak/strong/lower/upper/less} | lower / upper ... on Japan's seismic scale | 震度5弱
{self-called/self-claimed/self-named/self-professed} {company/office/worker/employee/unemployed/occupation/business} | who says he is | 自称
{self-restraint/refraining} {request/period/mood/life/police} | stay-at-home request | 自粛要請
{self-restraint/self-regulation/self-control/self-refraining} of/from/on {going/outing/activities/events/business/travel/movement/operations} | staying at home; suspension | 外出自粛
{send/deliver/exchange/receive/give} yells/ale/ales | cheer on | エール
{send/forward} the? {document/paper/file} to the? {prosecutor/prosecution/inspector/district} | refer the case to prosecutors | 書類送検
{send/give/deliver/offer} a? yell/yells/ale to/from/for/of | cheer on | エール
{set/break/mark/establish} a/the/NUM? «tournament/convention/meet/competition new {record}» | meet record | 大会新記録
{shake/clear/dissolve} the {regret/humiliation} of last/the/losing | make up for | 雪辱
{shake/swing/stab/rock/sway} the? {goal} {net} | find the net | ネットを揺らす
{show/display/have} NP? obsession with {victory/winning} | determination to win | 勝利への執念
{show/express/indicate} the/a/his/her/its {recognition} that/of | say that | 認識を示した
{show/express/indicate} the/a? {recognition} that | say that | 認識を示した
{show/indicate/express/present} a/the/his/her/its {outlook/prospect/judgment/judgement/perspective} that | say that | 見通しを示した
{show/indicate/express} a/the policy of/to/that | say it plans to | 方針を示した
{show} tears in/at/of/for/on/to/, | weep | 涙を見せる
{show} {bustle/prosperity/excitement/liveliness} | be lively | にぎわいを見せる
{stand} in the {batter/batting} seat | come to the plate | 打席
{stand} in the? at-bat | come to the plate | 打席に立つ
{steal} {base} {king/crown} | stolen-base leader | 盗塁王
{step/press} on the {brake/accelerator} and the {brake/accelerator} by mistake | hit the accelerator instead of the brake | 踏み間違い
{still/not} far from {good/perfect/full/top} condition | not at his best | 本調子
{stop} NUM {consecutive/successive} losses/defeats | end a losing streak | 連敗を止める
{stop} the? NUM? {consecutive/successive/continuous} {defeat/loss} | end a losing streak | 連敗を止める
{straddle/cross/stride} the? {prefectural/prefecture} {border} | travel to another prefecture | 県境をまたぐ
{stretch/swell/puff/expand} his/her/their {chest} | be proud | 胸を張る
{strike} out three balls | strike out on three pitches | 三球三振
{strike} three balls | strike out on three pitches | 三球三振
{submit/file/put/issue} a {damage/victim} {report/notification/notice} | file a police report | 被害届
{subsequent/following/next/remaining/other} * {bat} {retreat} | be retired in the next ... at-bats | 凡退
{substitute/surrogate/proxy} strike/hit/batting | pinch hit | 代打
{suffer/bear/take} a/an? light/heavy {injury} such/to/in/on | slightly hurt | 軽傷を負う
{suffer/receive/be/get/have} {fraud/theft/scam/bullying/molestation/stalker} {damage} | be the victim of ... | 被害
{support} rate of/for the? {cabinet/government/party/prime/prime-minister/president/candidate/administration} | approval rating | 支持率
{surrounded/blessed} by/with/in {rich/abundant/great} nature | in unspoilt countryside | 豊かな自然に恵まれる
{suspended/hang} {interview/conference} | doorstep interview | ぶら下がり
{suspend} execution of/for | suspended sentence | 執行猶予
{swallow/drink/bite} the? {bitter/hot} {tear/water} | suffer a bitter defeat | 涙をのむ
{take/implement/thoroughly/strengthen/conduct} NP? infection/infections {measure/countermeasure} | measures against infection | 感染対策
{take/score/make/get} the? {preemption/pre-emption/preemptive/pre-emptive} | take the lead | 先制
{tell/speak/answer} to? the {reporter/journalist} {group/corps/team} | tell reporters | 記者団
{thoroughly} {enforce} {infection/prevention/countermeasure/hand/ventilation} | strictly | 徹底
{thousand} {autumn/autumns} {music/joy/fun} | final day of the sumo tournament | 千秋楽
{throw} NUM {ball} , | pitches | 球
{tie/tighten} the/his/her {helmet/belt} {again/more} | stay on guard | 気を引き締める
{tighten/cloud} his/her/their/the {expression/face} | look grave | 表情を引き締める
{tilt/incline/bend} his/her/their {neck/necks} | was puzzled | 首をかしげる
{tilt/twist/incline} his/her/their {neck} | look puzzled; shake one's head | 首をかしげる
{total/general} {rise/uprising/action} {meeting/rally} | rally | 総決起集会
{touch} out $ | tagged out | タッチアウト
{transmit/disseminate/dispatch} the? charm/charms/attraction/attractiveness of | promote | 魅力を発信
{transported/carried/conveyed} with/by/on/for the? suspicion of {heatstroke/heat/food/carbon} | taken to hospital with suspected | 疑いで搬送
{tremor/shake} of seismic? intensity | tremor measuring | 震度
{turn/convert/return/change} to/into a? {black/surplus} {letter/ink/figure} | return to profit | 黒字
{turn/cut/operate/grip/hold} the? {handle} {suddenly/sharply/to} the? {left/right} | turn the wheel | ハンドルを切る
{typhoon} {be} going/advancing up? north/northward/northeast/northwest | moving | 台風が北上
{unconscious/unconsciousness} heavy/serious/critical {body/state/weight/condition} | unconscious and in critical condition | 意識不明の重体
{unconscious/unknown} {heavy/serious/critical} {body/state/injury/condition} | unconscious and in critical condition | 意識不明の重体
{various/each} {place/parts} of/in the {prefecture} | across the prefecture | 県内各地
{venue/stand/stadium/audience/hall/spectators} {boil} | roar; erupt | 沸く
{victim/victimization} {report/notification} {be/to/with} | police report | 被害届
{voice} of {joy/anxiety/concern/surprise/complaint/dissatisfaction/delight/sadness/anger} {rise/raise/leak/spread/erupt/fly} | people said they were glad, worried | 喜びの声
{walk} in/with four balls | walk | 四球
{wear/put/carry} {back} {number} | wear No. ... | 背番号
{win/gain/lose/get} NUM {victory/winning} {point} | points | 勝ち点
{win/have/hold/lose/get} NUM wins and NUM losses with | record | 勝敗
{win/victory/participation/appearance} for/of the first time in a row | consecutive | 連続
{winning/victory} {pitcher} rights | eligibility for the win | 勝利投手の権利
{winter/summer} {bonus} {payment/amount/is/are} {be}? {supply/supplied} | paid | 支給
{with/year} suspended execution | suspended sentence | 執行猶予
«1st/2nd/3rd/4th/5th/6th/7th/8th/9th» PROPN PROPN? {homer/bunt/single/triple} | No. ... hitter | …番打者
«as a? current/present/existing/active {offender/criminal/crime/offense/culprit/prisoner}» | at the scene; in the act | 現行犯
«{match}» against/with the? Yankees/Dodgers/Mets/Orioles/Mariners/Padres/Astros/Phillies/Cubs/Brewers/Lotte/Hanshin/Yomiuri/Yakult/SoftBank/Softbank/Seibu/Orix/Rakuten/Chunichi/DeNA/Athletics/athletics | game | 試合
`;
