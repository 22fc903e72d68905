/** False friends and wrong senses from Japanese and Korean (with loanwords that changed sense there), told by their neighbours. One entry a line: pattern | fix | gloss. */
export const asian = `
American dog/dogs | corn dog | アメリカンドッグ
NUM-year/th-year/first-year/second-year {player/pitcher} of {entering/joining} | in his ... season | 年目
Yomiuri/Hanshin/SoftBank/Softbank/Seibu/Orix/Yakult/Chunichi/Rakuten/Lotte director/supervisor/superintendent PROPN | manager | 監督
a regrettable/regretful loss/defeat by | narrow defeat | 惜敗
all victory/win/wins/victories championship | unbeaten title | 全勝優勝
all-win/all-victory {championship/record} | unbeaten ... | 全勝
arbeit/arubaito/albeit {student/job/work/worker} | part-time ... | アルバイト
back mirror | rear-view mirror | バックミラー
bed town | commuter town | ベッドタウン
best 4/8/16/32 | semi-finals; quarter-finals; last 16 | ベスト8
best four/eight/sixteen/4/8/16 of/in/at/for | semi-finals; quarter-finals; last 16 | ベスト4
cameraman/cameramen {take/shot} {photo/photograph} | photographer | カメラマン
consent {plug/outlet} | power socket | コンセント
cost-down/price-down/image-down/base-down | cut; damage to image | コストダウン
customer/monster {claimer} | customer who complains | クレーマー
draft NUM place/position | ...-round pick | ドラフト…位
draft first/second/third {place/rank/position} | first-round pick | ドラフト1位
first/second/third {place/position} in/of the draft | first-round pick | ドラフト1位
four-ball/four-balls/fourball walk | walk | フォアボール
free announcer/announcers | freelance broadcaster | フリーアナウンサー
free market {held/stall} in the {park/shrine/plaza} | flea market | フリーマーケット
free writer/writers PROPN | freelance writer | フリーライター
front glass of the {car/bus/taxi/truck/vehicle} | windscreen | フロントガラス
frontal clash of/between {car/vehicle/truck} | head-on collision | 正面衝突
goal-in/goal-ins | finish | ゴールイン
golden time {program/show/drama} | prime-time | ゴールデンタイム
guard man/men of the? {building/bank/company} | security guard | ガードマン
guardman/guardmen | security guard | ガードマン
high tension {person/character/mood} | high spirits | ハイテンション
homerun/homeruns | home run | ホームラン
image-up/base-up/version-up/cost-down/price-down | improvement; cut | レベルアップ
morning call from/by the {hotel/front} | wake-up call | モーニングコール
my-bag/my-bags/maibag | own shopping bag | マイバッグ
news caster/casters | newsreader | ニュースキャスター
night game/games {nighter} | night game | ナイター
nighter/nighters | night game | ナイター
one point advice/relief/lesson | quick tip; one-batter relief | ワンポイント
one-point {advice/relief/lesson/reliever/sweep} | quick tip; one-batter relief | ワンポイント
part-time arbeit | part-time job | アルバイト
quasi {victory/winner} | runner-up | 準優勝
regrettable/regretful/sorry loss/defeat | narrow defeat | 惜敗
rookie king | rookie of the year | 新人王
running home {run} | inside-the-park home run | ランニングホームラン
semi {victory/winner/championship} | runner-up | 準優勝
semi-victory/quasi-victory/semi-championship/quasi-championship/sub-victory | runner-up place | 準優勝
semi-winner/semi-winners/sub-champion/quasi-champion/quasi-winner | runner-up | 準優勝
soft cream | soft-serve ice cream | ソフトクリーム
tension of the {player/audience/fan} {go/rise} up | spirits rise | テンション
viking {style/restaurant/lunch/buffet/breakfast} | buffet | バイキング
vinyl {house/umbrella} | greenhouse; plastic umbrella | ビニールハウス
{accumulate/pile} experience/experiences | gain experience | 経験を積む
{accumulate/pile} up? practice/practices/effort/efforts/training | keep practising | 練習を積む
{become} free as? an? {announcer/writer/agent} | go freelance | フリーになる
{bow/fall} to PROPN by/with/at NUM to NUM | lose to | 敗れる
{break/tear} PROPN NUM to NUM | beat | 破る
{break} the by/in straight {set} and/to | beat | 破る
{broadcast/air} in/at/on? golden time | prime time | ゴールデンタイム
{bury} the {difference/gap} between | close the gap | 差を埋める
{challenge} at/in {cooking/making/dyeing/planting/growing} | try one's hand at | チャレンジ
{conduct/answer/take/fill} an? {enquete/anket/ankete} | questionnaire | アンケート
{cool/warm} biz | summer office dress code | クールビズ
{crack/break/hit} the front glass | windscreen | フロントガラス
{customer/monster} {claimer} | customer who complains | クレーマー
{decide/determine} participation/advancement/appearance in/to the | qualify for | 出場を決める
{decide/determine} the {goal/shoot/shot/penalty} in/from/with the | score | 決める
{decide} a/the/his/her {goal/shoot/penalty/pk/header} | score | 決める
{decide} the {championship/victory/promotion} with/by/in NUM {game/round/match} | clinch | 優勝を決める
{decide} the/his/her/their {participation/appearance/advancement} in/to the {final/olympics/tournament/national} | qualify for | 出場を決める
{do} a/the? {part-time}? arbeit/arubaito | part-time job | アルバイト
{drink/swallow} the? {defeat/loss} | lose | 敗戦
{eat/drink} medicine for/to/every | take medicine | 약을 먹다
{eat/drink} {medicine/drug} | take medicine | 薬を飲む
{eat/enjoy/have} a/the? viking {lunch/breakfast/dinner/style} | buffet | バイキング
{enquete/enquête/ankete/anket} {survey/investigation/result/sheet/form} | questionnaire | アンケート
{enter/advance/reach/make} to/into? the best four/eight/sixteen/4/8/16 | reach the semi-finals / quarter-finals | ベスト8
{first/second/third} place draft {rookie/pitcher/player} | ...-round pick | ドラフト
{gasoline/gas/petrol} stand | petrol station | ガソリンスタンド
{give/get} a morning call | wake-up call | モーニングコール
{grab/grasp/grip} first/second/third/NUM victory/win | win | 勝利をつかむ
{grab/grasp/grip} the victory/win/championship/ticket | win; clinch | 勝利をつかむ
{grab/grasp/seize/grip} a/the {victory/win} | win | 勝利をつかむ
{hotchkiss/stapler} hotchkiss | stapler | ホッチキス
{keep/protect/defend} the {lead/point/goal} to/until the end | hold on | 守り切る
{keep/protect} the? rule/rules/manners/promise/promises | follow; keep | 守る
{movie/film} {supervisor/superintendent} PROPN | film director | 映画監督
{new/veteran/sports/TV/female} caster PROPN | newscaster | キャスター
{open/widen} the difference to NUM {point/goal/run} | extend the lead to ... | 差を広げる
{pile/stack} up? {victory/white/win} | keep winning | 白星を重ねる
{player/pitcher} in his/her NUM year of joining | in his ... season | 年目
{play} {ski/skiing/skating/swimming/judo/karate/yoga} | ski; do judo | 遊ぶ
{protect/defend} the {rule/promise/deadline/manner} | follow; keep | 守る
{puncture/punk} of the? {tire/tyre} | puncture | パンク
{raise/lift} the/a/his/her? NUM/first/second/1st/2nd/3rd {victory/win} | win | 勝利を挙げる
{raise/list} the first/second/third/1st/2nd/3rd victory/win | win | 勝利を挙げる
{regret/regretting} {loss/defeat} by {one/a} {point/run/goal} | narrow defeat | 惜敗
{repeat/overlap/stack} efforts/improvements/practice | keep trying | 努力を重ねる
{ride} the train/bus/subway/taxi and | take | 電車に乗る
{running/run} home run by | inside-the-park home run | ランニングホームラン
{shrink/narrow/fill} the difference to NUM {point/goal/run} | cut the lead to ... | 差を縮める
{soccer/football/volleyball/rugby/baseball/national} team {supervisor/superintendent} PROPN | coach | 監督
{summer/winter} {vacance} | holidays | バカンス
{take/get} {much/many} experiences | gain experience | 経験を積む
{take/ride} on a/the {bus/taxi/train} and/to/from | take; get on | バスに乗る
{tear/break} the? {opponent/powerhouse/rival/champion} NUM-NUM | beat | 破る
{tire/tyre} {punk} | puncture | パンク
{use/need} a/the {wall} consent | power socket | コンセント
{wedding/sports/newspaper} cameraman {take} | photographer | カメラマン
{win} all/whole victories/victory | win every match | 全勝
`;
