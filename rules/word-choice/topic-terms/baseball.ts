/** Set phrases of baseball news from Japanese, Chinese, Korean and Spanish, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const baseball = `
DH/designated {striker/beater/hit} | designated hitter | 指名打者
NUM «deprived/robbed three» | strikeouts | 奪三振
NUM «table/tables» | top of the inning | 回表
NUM/one/two/three/four/five hits NUM/one/two/three/no safe/safety | at-bats | 打数
NUM/one/two/three/four/five stroke/strokes NUM/one/two/three/no hit/hits/strike/safety | at-bats | 打数
NUM/one/two/three/four/five/six/seven careers/races | runs | carreras
NUM/one/two/three/four/five/six/seven clean/dirty race/races/runs/careers | earned runs | carreras limpias
Pa/Se/Ce League | Pacific League; Central League | パ・リーグ
a/no/one/two/three/1/2 death/deaths/dead | ... out | 死
a? «batting/hitting percentage» of NUM | batting average | 打率
across innings | over several innings | 回またぎ
back/bank screen | center-field backdrop | バックスクリーン
back/reverse/rear of the first/second/third/fourth/fifth/sixth/seventh/eighth/ninth | bottom of | 回裏
back/spine/uniform-back number | number | 背番号
base hit «wins/victory» |  | 安打
base rumbling/rumble/rolling | grounder | ゴロ
bases full {homer/shot/bullet/bomb} | grand slam | 満塁弾
batting/hitting/hit rate | batting average | 打率
black/white star/stars | loss / win | 黒星
body {toss/lift/raise} | tossed in the air | 胴上げ
came/come/coming back alive | scored | 生還
co-killing/coincidence | double play | 併殺
come-from-behind {bullet/shell} | go-ahead homer | 逆転弾
dead/death {kill/killing} | double play | 併殺
debt/debts NUM | ... games below .500 | 借金
debt/debts/borrowing of NUM | games below .500 | 借金
defense/defence/defensive/protection rate | ERA | 防御率
double kill/kills/killing | double play | 併殺
draft/drafted first/1st/second/2nd/third/3rd/NUM place/rank | first-round pick | ドラフト1位
dream ball/baseball feast | All-Star game | 球宴
driven/towed races/careers/runs | RBI | carreras impulsadas
emergent hitter/batter/runner | pinch hitter | emergente
emerging hitter/batter/runner | pinch hitter | emergente
enemy territory | on the road | 敵地
extra time | extra innings | 延長
extruded/extrusion | bases-loaded walk | 押し出し
farewell {win/victory/hit/homer/defeat/loss} | walk-off ... | サヨナラ
first safety/safe | first hit | 初安打
first/second/1st/2nd/two/one army | top team / farm team | 一軍, 二軍
first/second/third fortress/barrier/barricade | base | 垒
first/second/third/NUM hit/hits goodbye/good-bye/sayonara | walk-off hit | サヨナラ打
first/second/third/fourth/fifth/1st/2nd/3rd/4th/5th strike/hit seat | at-bat | 打席
first/second/third/fourth/fifth/1st/2nd/3rd/4th/5th «batting/bat/strike/seat» !average/practice/title | at-bat | 打席
first/second/third/fourth/fifth/sixth/seventh/eighth/ninth bureau/bureaux | inning | 局
first/second/third/fourth/fifth/sixth/seventh/eighth/ninth «entry/entrance/episode/roll/chapter» | inning | entrada
flow of goodbye | walk-off | サヨナラ
for/in/of one/two/three/four/five/NUM stroke/strokes and | at-bats | 打数
for/in/threw/pitched/throwing «one/two/five/six/seven/eight/nine/7/8/9/5/6 times» | innings | 回
four dead balls | walks and hit batters | 四死球
four-ball/four-balls | walk | 四球
four/three/two/five/NUM bats {retreat} | were retired | 凡退
front/obverse of the first/second/third/fourth/fifth/sixth/seventh/eighth/ninth | top of | 回表
full base home run/runs | grand slam | 満塁本塁打
full base {homer/shot/bullet/bomb/blow} | grand slam | 満塁弾
full base/base's {chance/pinch/situation} | bases loaded | 満塁
full of bases | bases loaded | 満塁
full {base/fortress/barrier} | bases loaded | 满垒
full-base {homer/shot/bullet/bomb/blow/hit} | grand slam | 満塁弾
full/whole base {hit/strike/hits/beat} | home run | 全垒打
full/whole-base hit/hits | home run | 全垒打
game/games differences/difference | games behind | ゲーム差
gardener/gardeners | outfielder | jardinero
goodbye home run/runs | walk-off home run | サヨナラ本塁打
goodbye {shot/bullet/blow/scene/game} | walk-off ... | サヨナラ
goodbye {win/victory/hit/homer/bunt/defeat/loss/error/single/double} | walk-off ... | サヨナラ
guerrilla/guerrillas/guerilla | shortstop | 遊撃
home base {hit/hits/run/runs} | home run | 本塁打
immortal/undead/deathless | none out | 無死
in the match against | the game against | 試合
in/at/of/by/until/from the first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/NUM «table/tables» | top of the inning | 回表
in/into/during/after/of «overtime» | extra innings | 延長
in/on/at/to {enemy/hostile/opponent/adversary} {territory/land/ground/soil/place} | on the road | 敵地
in/with/by/on/received/receiving/gave/giving/drew/issued/earned/got/chose «four balls» | a walk | 四球
initialist/antesalist/anteroomist | first baseman | inicialista
jonron/jonrones/homerun/homeruns | home run | jonrón
launcher/launchers | pitcher | lanzador
lead/leading/head/top/first-head batter/hitter | leadoff batter | 先頭打者
left-front/right-front/middle-front/center-front | single to ... | 中前打
left-handed/right-handed launcher/launchers/thrower/throwers | pitcher | lanzador zurdo
loss of points/point | runs allowed | 失点
main base | home plate | 本塁
main base {hit/hits/run} | home run | 本塁打
middle relay/relays/succession | middle reliever | 中継ぎ
middle-stroke/middle-hit/center-hit/mid-hit | single to center | 中前打
nigoro/sangoro/ichigoro/yugoro | groundout | ゴロ
no {conceded/goals/goal} {concede/conceded} | scoreless | 無失点
no {death} and first/second/third/full/runner/runners | none out | 無死
no/zero/without {loss/lost} of? point/points | scoreless | 無失点
nominated/appointed/specified/named batter/hitter/striker | designated hitter | 指名打者
number of balls | pitch count | 球数
official {game/war/battle/match} | regular-season game | 公式戦
one-death/two-death/no-death/1-death/2-death/one-dead/two-dead/no-dead | one out / two out | 一死, 二死
one-point/two-point/three-point/four-point/five-point/six-point/1-point/2-point/3-point/4-point lead/leads/deficit/difference/margin | ...-run | 点差
one/two/five/six/seven/eight/nine/ten times NUM/no/without {hit/run/point/loss} | innings | 回
one/two/three/four/five/six/seven/1/2/3/4/5/6-point lead | ...-run lead | 点差
one/two/three/four/five/six/seven/eight/nine/NUM times, one/two/three/four/five/six/no/NUM | innings | 回
open {match/game/war/battle} | preseason game | オープン戦
opening/exhibition/exchange/practice/official/intrasquad match/matches | game | 試合
order of batting | batting order | 打順
out of {strength/force/war/fighting} {notice/notification/notified} | released | 戦力外
out-of-strength/out-of-force/non-force/non-combat | released | 戦力外
overlooked three | called third strike | 見逃し三振
overtime {game/win/loss/victory/defeat/inning} | extra-inning ... | 延長戦
play/playing/plays goodbye/good-bye | hit a walk-off | サヨナラ
played/pitched/throwing across the innings | pitched a second inning | 回またぎ
pushed races/runs/race/run | RBI | carreras impulsadas
rate of batting | batting average | 打率
rescue right/left arm/hand | right-handed reliever | 救援右腕
responsibility point/points | earned runs | 自責点
reversal {bullet/shot/homer/blow/hit} | go-ahead ... | 逆転弾
right/left wing fly/flies/hit/front/fence/direction/pole/position | right field ... | 右翼
right/left wing line | right-field line | 右翼線
right/left wing seat/seats | right-field stands | 右翼席
right/left wing stand/stands | right-field stands | 右翼スタンド
right/left winger | right fielder | 右翼手
saving/savings of NUM | games above .500 | 貯金
savings NUM | ... games above .500 | 貯金
sayonara {win/victory/hit/homer/defeat/loss/home} | walk-off ... | サヨナラ
second base hit/hits/strike | double | 二塁打
second-base/third-base hit/hits/strike | double / triple | 二塁打
self-responsibility/self-blame/self-inflicted point/points/run/runs/rate | earned runs / ERA | 自責点
solo {bullet/shell/bomb/projectile} | solo home run | ソロ弾
suppressor/suppression | closer | 抑え
the/a/his straight of/at NUM | fastball | ストレート
the/a/his/an/its/their quadrangular/quadrangle | home run | cuadrangular
the/a/this/that/last/next/each/every/previous/final/one/home/away «match/matches» | game | 試合
the? back/reverse/rear side of the NUM/ninth/tenth/eighth | bottom of | 回裏
the? middle/center seat/seats | center-field stands | 中堅席
the? same point/points | a tie | 同点
the? second/2nd military | farm team | 二軍
third base hit/hits/strike | triple | 三塁打
three base hit/hits | triple | 三塁打
three strokes | a strikeout | 三振
three swings | a strikeout | 三振
tie-breaking «bullet» | homer | 弾
timely two base/bases | RBI double | 適時二塁打
timely {two-base/error/strike} | RBI ... | 適時打
to/into/over «the? right/left wing» | right field | 右翼
top/bottom/end of the first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/1st/2nd/3rd/4th/5th/6th/7th/8th/9th «round» | inning | 回
torpedero/torpederos | shortstop | torpedero
two base hit/hits | double | 二塁打
two-base/three-base hit/hits/hitter/strike | double / triple | 二塁打
two-run/three-run {bullet/shell/projectile} | two-run homer | 2ラン
universal {player} | utility player | ユーティリティー
winning over {hit/run} | go-ahead hit | 勝ち越し打
winning/victory/win rate | winning percentage | 勝率
with? full bases | bases loaded | 満塁
without {lose/losing/losing} a/any point/points | scoreless | 無失点
{allow} a? reversal | give up the lead | 逆転を許す
{avoid} the declaration | was intentionally walked | 申告敬遠
{ball/baseball} {group/corps/regiment} | club | 球団
{ball/baseball} {king/feast/banquet} | All-Star game | 球宴
{ball/sphere} {speed/velocity} | velocity | 球速
{ball/sphere} {type/species/kind} | pitch type | 球種
{ball} {coach/leader} | manager | 监督
{base/bases} {by/for} balls | walk | base por bolas
{base/bases} {thief/thieves/theft} | base stealer | 盗塁
{bat/bats/batter/batters/hitter/hitters} {retreat/retreated/withdrew/withdraw} | were retired | 凡退
{batter/bat/batting/hitting} seat/seats | at-bat | 打席
{beat/strike} {order/line} | batting order | 打順
{board/boarded/boarding/climb/mount} the {plate/board/mound} | take the mound | 登板
{bullet/bullets} | home run | 弾
{catch/catching} {loss/escape/lost} | passed ball | 捕逸
{change/changing/changed/variation} ball/balls | breaking ball | 変化球
{cold} {game} | called game | コールドゲーム
{cold} {win/victory/loss/defeat} | mercy-rule win | コールド勝ち
{complete/finished/completed} {throw/throwing/pitch} | complete game | 完投
{complete/full} {throw/pitch} {victory/win} | complete-game win | 完投勝ち
{complete/perfect} {seal/sealing/blockade/closure} | shutout | 完封
{concede/conceded} one/two/three/four/five/six/no goal/goals | allow ... runs | 失点
{continue/continued} {throw/throwing/cast/casting} | stayed in the game | 続投
{death/dead} second/third/first/1st/2nd/3rd base/bases | ... out, runner on | 死
{declare/declared/declaration/reported/report} {avoidance/respect/distance/walk/escape} | intentional walk | 申告敬遠
{deprive/deprived/rob/take/robbed} strikeout/strikeouts | strikeouts | 奪三振
{deprive/rob} * of strikeouts/strikeout | strike out | 奪三振
{descend/dismount/disembark} | leave the mound | 降板
{double} murder | double play | 併殺
{empty} {swing} | a swing and a miss | 空振り
{empty} {swing} strikeout/strikeouts | swinging strikeout | 空振り三振
{enter/stand/go} in/into/to? the {bat} | come to the plate | 打席に入る
{enter} «overtime» | extra innings | 延長
{erase/delete/cancel/expunge} NP registration | sent down | 登録抹消
{escort/escorted/recommend/guarantee/sending} {base/bases} | walk | 保送
{exchange/interchange} {game/war/battle/match} | interleague game | 交流戦
{extension/extended/prolonged/lengthened} {game/match/inning/round/battle/war} | extra innings | 延長戦
{extension} NUM {time/times/round/rounds/inning} | the 10th inning | 延長10回
{fierce/ferocious/heavy/violent} {hit/batting/beat} {award/prize} | three-hit game | 猛打賞
{first/new} {boarding/climbing/appearance} on the mound | first start | 初登板
{first/second/third/1st/2nd/3rd/4th} place in the draft/drafts | first-round pick | ドラフト1位
{first/starting} {throw/launch/thrower/starter-up} | starting pitcher | 先発
{get/got} off the {plate/board/mound} | left the mound | 降板
{guardian/patron} {god/deity/saint/spirit/angel} | closer | 守護神
{hero} {interview/podium} {stand/table} | postgame interview | お立ち台
{hit/batting/hitting/beat} point/points | runs batted in | 打点
{hit/give/throw} a? deadball/deadballs | hit a batter | 死球
{hit/hitting/strike/striking} line/lines | lineup | 打線
{hit} a? front/before hit | single | 前打
{hold/suppress/restrain/press} pitcher/pitchers | closer | 抑え
{intentional/deliberate} {avoidance/evasion/four/distance} | intentional walk | 敬遠
{left/right/center/central} {gardener/garden/gardens} | outfielder | jardinero
{left/right} arm !surgery/injury PROPN | left-hander | 左腕
{lose} goodbye | lose on a walk-off | サヨナラ負け
{lose} one/two/three/four/five/six/seven/eight/nine/NUM point/points | allow ... runs | 失点
{loss/lost} of policy | error | 失策
{mediocre/ordinary} {retreat/hit/retirement/fly} | out | 凡退
{notice/notification} of {non-force/out-of-force/outside/non-strength} | release | 戦力外
{overlook/missed/overlooked} strikeout/strikeouts | called third strike | 見逃し三振
{overtake/surpass/win-over} {hit/point} | go-ahead hit | 勝ち越し打
{pioneer/departure} pitcher/pitchers | starting pitcher | 先発
{pitch/threw/throw} {good/fine} {throw} | pitched well | 好投
{player/players} {chairman/president/chief} | players' captain | 選手会長
{protect/defend} the? inner/internal/inside and/or outer/external/outside {field} | play infield and outfield | 内外野を守る
{push/pushed/pushing} out four balls | bases-loaded walk | 押し出し四球
{raid/raider} | shortstop | 遊撃
{registration/registered} {erasure/deletion/cancellation/obliteration} | demotion | 登録抹消
{relay/relays/transit/middle-relay} pitcher/pitchers | middle reliever | 中継ぎ
{release/emit/let} a/an/the/NUM? ADJ? {hit/homer/double/triple} | hit | 放つ
{rescue/relief/help/aid} {team/camp/group/army} | bullpen | 救援陣
{rescue/rescuer/saver} {pitcher/throw} | reliever | 救援投手
{respectful/respect/honor} {distance/distant/avoid/walk} | intentional walk | 敬遠
{return} alive | score | 生還
{reversal/reverse} {victory/win/defeat/loss} | come-from-behind win | 逆転勝ち
{reverse} the? {game/match} | take the lead | 逆転
{roll/rumble} first/second/third/1st/2nd/3rd base |  | ゴロ
{safe/safety} hit/hits/strike | hit | 安打
{sandwich} between * * and * bases | caught in a rundown | 挟殺
{send/sending/feeding/feed/delivery/delivering} bunt/bunts | sacrifice bunt | 送りバント
{sink/falling} ball/balls | sinker | シンカー
{steal/stealing/stolen} {fort/barrier/barricade} | stolen base | 盗塁
{steal/stealing} {death/dead} | caught stealing | 盗塁死
{straight/direct} ball/balls | fastball | 直球
{struck/strike} out three balls | strike out | 三振
{substitute/generation/proxy/agent} {hit/hitter/batter/strike/bat} | pinch hitter | 代打
{substitute/generation/proxy/agent} {run/runner} | pinch runner | 代走
{take/took/hit/drive/drove/put/shoot} NP to the right/left wing/wings seat/seats | homer into the right-field stands | 右翼席
{the/their/its} {headquarters/stronghold/main-stronghold} | home ground | 本拠地
{throw/pitch/throwing} ball/balls {count/number} | pitch count | 投球数
{throw/pitcher} {team/camp/group} | pitching staff | 投手陣
{thrower/throwers} | pitcher | 投手
{top/head/leading/lead} {hitter/batter/hit} {hit} | leadoff | 先頭打者
{touch} out | was tagged out | タッチアウト
{transformation/magic} ball/balls | breaking ball | 変化球
{victim/victims/sacrificial} {hit/fly/strike/bunt} | sacrifice ... | 犠打
{wild/violent/rash/rough/reckless} {throw/cast/casting} | wild pitch | 暴投
{wrong/evil/bad} {send/sending} | throwing error | 悪送球
{zero} {seal/sealed/blockade} | shutout | 零封
«say/said/says goodbye» to NUM | walk-off | サヨナラ
`;

/** Likely in such a story, but not certain. */
export const baseballLikely = `
NUM point/points !guard | run | 点
NUM/first/second/third/fourth ball/balls | pitch | 球
avoid/avoided/avoiding | intentional walk | 敬遠
collapsed | was retired | 倒れる
director/supervisor/superintendent !of/general | manager | 監督
field/playing coach | manager | 監督
first/second/opening/1st/2nd/early round | first inning | 一回
four balls | a walk | 四球
goal/goals | run | 点
his? {left/right} arm !of/and/or/after/in/was/is/with/on/, PROPN | left-hander | 左腕
lost/loses/lose two/three/one/NUM points | allow runs | 失点
pinch | jam | ピンチ
player/players «participated» | started | 出場
referee/referees | umpire | 審判
retreated/retreat | was retired | 凡退
reversal/reversed/reverse | comeback / take the lead | 逆転
seat/seats | stands / at-bat | 席
stamen/stamens | starting lineup | スタメン
striker/strikers | batter | 打者
the/his straight | fastball | ストレート
third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th round | inning | 回
timely !hitting {hit/strike/double/single/triple/blow} | RBI ... | 適時打
winger/wingers | fielder | 翼
{base} {line/runner} {hit/strike} | infield hit | 内野安打
{captured} | field | 捕る
{consecutive} {defeat/loss/victory} | straight losses | 連敗
{defeat} NP straight/fastball | hit | 打ち返す
{participate} in the {game/match} | play | 出場
{throw} NUM balls | throw ... pitches | 投球
`;
