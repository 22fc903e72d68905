/** Set phrases of sports news in any sport, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const sport = `
1 / 2/4/8/16/32 final/finals | last sixteen / quarter-finals / semi-finals | 1/8 финала
1 / 2/4/8/16/32 of the final/finals | last sixteen / quarter-finals / semi-finals | 1/8 финала
NUM final/finals {stage} | knockout stage | финал
NUM/NUM-round/two/three/four/five/six/seven/eight/nine/ten rounds unbeaten/undefeated/unwinnable | unbeaten in ... games | 轮不败
NUM/one/two/three/four/five/six/ten glasses | points | очки
Olympic {license/licence/licenses/voucher/vouchers/permit} | Olympic place | олимпийская лицензия
absolute {champion/champions/championship} | undisputed | абсолютный чемпион
author of the? {goal/winning/puck/ball/first/second/hat-trick} | scorer | автор гола
bench of {substitutes/reserve/replacements/spares/reserves} | bench | скамейка запасных
best 4/8/16 | last four / last eight / last sixteen | ベスト8
blood wash/washed/washing | thrash | 血洗
bronze/silver prize-winner/prizewinner/prize-winners/prizewinners | medallist | бронзовый призёр
by/with a total score of | overall | 总比分
champion/championship {ranks/rank/belt-title} | title | звание чемпиона
collective team | national team | сборная
dialed/typed NUM points/glasses | has NUM points | набрать очки
disqualified for NUM/one/two/three/four/five match/matches/game/games/year/years/months | banned for | дисквалифицирован
dry {victory/win/defeat/loss} | shutout | сухая победа
effective {gear/gears/transmission/transmissions} | assist | результативная передача
effective/performance glasses | points | очки
eighth-final/eighth-finals/sixteenth-finals/sixteenth-final | round of sixteen | Achtelfinale
eighth/sixteenth final/finals | round of sixteen | achtelfinale
first/second/third/fourth/fifth/final/decisive bureau/bureaus | set / game | 局
fourth/quarters final/finals | quarter-final | четвертьфинал
gold/silver/bronze of {the} {highest/top} {test/standard} | gold | высшей пробы
half-final/half-finals/halffinal | semi-final | Halbfinale
in the starting base/foundation | in the starting line-up | в основе
in the {away/guest} {field/arena/ground/match} | away from home | 客场
in the? {start/starting} {composition/list/protocol} | in the starting line-up | стартовый состав
in {full/reduced/minority} composition | with all ten / a man down | в меньшинстве
main/chief/head {arbiter/arbitrator} | referee | главный арбитр
match/meeting/game of the? NUM/first/second/third {tour} | round | матч тура
on lease/rent !the | on loan | аренда
on the rights of a free {agent} | as a free agent | на правах свободного агента
on the road of defending | in the title defence | 卫冕之路
on {lease/rental/rent} {terms/basis/rights} | on loan | на правах аренды
one-eighth/eighth/quarter/half/sixteenth {of/in} {the} final/finals | round of sixteen | 1/8 финала
opening war | opening game | 揭幕战
optimal/strongest composition | strongest side | оптимальный состав
performance/productive/resultative {pass/passes/gear/gears/transmission/transmissions} | assist | результативная передача
prizewinner/prize-winner/prizewinners/prize-winners !of/money | medallist | призёр
regretfully/sorrowfully/regrettably {lose/lost/defeated} | narrowly lost | 惜敗
release/exit {on/to} {the} {field/ice/court/parquet} | appearance | выход на поле
reserve/doubling/duplicate composition | reserve side | дублирующий состав
round of thirty-two/thirty-seconds {finals} | last thirty-two | dieciseisavos
seed player/players/contestant/contestants | seed | 种子选手
sports/sporting/competitive/gaming shape | fitness / form | спортивная форма
the selected/selection {of} PROPN/national | the national team | selección
the? {Russian/Ukrainian/French/German/Swedish/Finnish/Czech/American/Canadian/Icelandic} assembly | national team | сборная
the? {composition/compositions} of the {team/teams/squad/national/club} | the line-up | состав
tournament table | standings | турнирная таблица
trainer staff/group/team | coaching staff | тренерский штаб
tribunes | stands | трибуны
two/three/four/five/six/seven/eight/nine/NUM {continuous/serial} {championship/championships/crown/crowns/victory/victories/win/wins/defeat/defeats} | ... in a row | 连冠
unconditional {victory/win} over | easy win over | безоговорочная победа
veteran/old/young/small/little/new/foreign/female/teenage/women's generals | players | 老将, 小将
with a total score of | overall | 总比分
with a/the {big/large/devastating/crushing/dry} score | heavily | с крупным счётом
with the? right of {redemption/ransom/repurchase} | with an option to buy | с правом выкупа
with the? {option/right/possibility} of {redemption/ransom/buyout/repurchase} | with an option to buy | с правом выкупа
within/in the framework/frames of the? NUM/NUMth/first/second/next round/tour | in round | в рамках тура
{active/current} {service/duty} {player/players/athlete/athletes} | current player | 現役
{advance/advanced/pushed/promotion} {pieces/piece} | advance | 駒を進める
{advance/move/moved} {the/a/their} {piece/pieces/horse} {to} | advance | 駒を進めた
{appearance/participation/play} {right/rights/ticket} | place | 出場権
{application/bid/request} for {the} {match/game/season/tournament} | squad for | заявка на матч
{assist/assists} {transfers/gears} | assists | передача
{audience/whole-field/full-court/full-field} best/MVP | player of the match | 全场最佳
{authored/author} {a/the} {double/hat-trick/goal} | scored | автор дубля
{ball/control} {rate/right} | possession | 控球率
{ball/football/basketball} {altar/world/circle} | the game | 球坛
{ball/national} {foot/feet} | national football team | 国足
{ball} {fan/fans/lover/lovers/friend/friends/mania} | fan | 球迷
{ball} {holding/control/possession} {rate/ratio/percentage} | possession | 控球率
{ball} {king/emperor} | star | 球王
{became/become/is} the author of {a/the/NUM/two/three} {goal/goals/hat-trick/double/winning} | scored | автор гола
{big/great} {cold/upset} door | upset | 爆冷门
{big/large/huge/devastating} score !line/sheet | heavily | крупный счёт
{break/broke/broken} the {door/gate/gates} | score | 破门
{break/rest} {of/in} {midfield/half-field/halfcourt} | half-time | 中场休息
{build/establish/make/made/performed} {merit/contribution/achievement/meritorious} {service/services}? | score | 建功
{capture/seize/rob} {gold} {point/points} | medal hope | 夺金点
{carry/went/gone/go} out «on a? replacement» | as a substitute | вышел на замену
{clear/wash/wipe/washed/cleared} {the/its/their/his}? {shame/humiliation/disgrace} | avenge the defeat | 雪辱
{coaching/trainer/training/trainer's} {headquarters/staff's/bridge/corps} | coaching staff | тренерский штаб
{combined/assembly/assembled/collected} {team} !of/score | national team | сборная
{come/go/appear/enter} on/for/to a? replacement | come on as a substitute | выйти на замену
{country/country's/home} {championship} {bronze/silver/gold} {prize-winner/prizewinner/winner} | medallist | призёр
{country/nation's} {team} of the? {country/Russia/Ukraine} | national team | сборная
{cross-shaped/cross-like/crucified} ligament/ligaments | cruciate ligament | крестообразные связки
{crosses/crosse} {of}? {the} {knee} | cruciate ligaments | кресты
{crown/champion} army | champion | 冠军
{dangerous} {moment/moments} {at/near/in} {the/his/their} {gate/gates} | chance | опасный момент
{decide/decided} {the} {victory/championship} {with/in/on} | won the title | 優勝を決めた
{decided} {to} {participate} {in} {the} {tournament/koshien/world} | qualified for | 出場を決めた
{decisive/deciding} {bureau/board/disk/plate/set-plate} | decider | 决胜局
{declared/stated} for {the} {match/game/tournament/season} | registered for | заявлен
{defend} {the/his/her} {rank/banner/name-of} {champion} | title | звание
{disqualification} of/for NUM/one/two/three/four/five/six {match/matches/game/games/year/years/month/months} | ban | дисквалификация
{easy} {catch/take} | win easily | 轻取
{eat/ate/swallow/swallowed} a? {defeat/loss/losses/defeats} | lose | 吞下败仗
{enemy/hostile} {territory/ground/home/turf/camp} | away | 敵地
{enter/reach/advance} {to/into}? the? best eight/four/sixteen | reach the quarter-finals / semi-finals | ベスト8
{explode/burst/broke/break} {cold/unpopular} | upset | 爆冷
{fan/fans/tribune/tribunes/podium/stand} {sector} | end | фанатский сектор
{fan/sports} {society/societies} | club | спортивное общество
{fate/destiny/fateful/lodging} {opponent/rival/enemy} | arch-rival | 宿敵
{fight/fought/fighting} {at/on} {home/away} | play | 主场作战
{finish/complete/completed/end} {with} {the} {career/sport/sports/football/hockey} | retire | закончить с футболом
{first/second/third/fourth/fifth/final} {disk/plate/dish} | set | 盘
{focus/hardcore} {battle/war/dialogue/dialog} | big match | 焦点战
{for/as/by} a? {replacement} in the NUM minute | as a substitute | на замену
{foreign/external/outside} {aid/assistance/aids} | foreign player | 外援
{full/whole} {field/audience/house/venue} {best/of} {player/the/players}? | player of the match | 全场最佳
{gaming/playing/game} {practice/form/discipline/tone} | playing time | игровая практика
{general/chief/overall} commander | head coach | 総監督
{give/gave/made/make/issued/issue} NUM/a/an/one/two/three {transfer/transfers/gear/gears/transmission} | assists | передача
{goal/scoring} {moment/moments/opportunity-moment} | chance | голевой момент
{gold/silver/bronze} {master/masters/owner/lord} | medallist | 金牌得主
{golden/gold} {body} | unbeaten record | 不败金身
{golden/gold} {gear/transmission} | assist | передача
{gold} {capture/grab/rob/robbed/seize/absorb/absorption/attracted/attract} | win gold | 夺金, 吸金
{gold} {point/points} | medal hope | 夺金点
{grandiose/principled/principal} {match/game/confrontation/rivalry} | grudge match | принципиальный матч
{guest/visitor/visiting} {field/court/stadium} | away | 客场
{hand/hands} {down/over} a? defeat | beat
{hang/hung/hanging} {boots/skates/gloves/racket/cleats} {on} {a/the} {nail/hook} | retire | повесить бутсы на гвоздь
{hit/get/got/enter} into {the} {application/bid/request/start} | be named in the squad | попасть в заявку
{hold/held} {their/its} {door/gate} {fast} | defend
{home/away} {court/field} {combat/operation/operations/fighting/fight/fought/battle} | home game | 主场作战
{included/entered/include} in the {application/bid/claim/request} | named in the squad | заявка
{infirmary/hospital} of {the} {team/club} | injury list | лазарет
{infirmary/lazaret} | injury list | лазарет
{inflict} {a/the} {defeat} {to/for} | beat | нанести поражение
{inner/domestic/internal/local} aid/aids | home-grown player | 内援
{internal/full-time} {fight/confrontation} | head-to-head | очное противостояние
{invitational/invitation} {match/competition/race} | invitational | 邀请赛
{issue/issued/arrange/arranged/draw/drew-up/designed/decorated/formalize/formalized} {a/his/the} {double/hat-trick/poker/doublet} | score twice / score a hat-trick | оформить дубль
{judicial} {brigade/team/corps/staff/crew/decision/decisions} | refereeing | судейская бригада
{kick/kicked} {a}? {good} {ball} | played well | 踢得好
{king/queen} of the {mountain/hill} {battle/war/match} | final | 天王山
{lease/leased/rented} {player/midfielder/defender/striker/forward/goalkeeper} | loan player | аренда
{lease/rent/rental} {until/from} the? {end} of the? season | loan until ... | аренда
{life/death} and {death/life} {battle/war} | do-or-die match | 生死战
{lift/raise/hold/held} {the} {big} {ear/ears} cup | trophy | 大耳朵杯
{main/general/chief/head/senior} {trainer/mentor} | head coach | главный тренер
{main/general/chief} {coach} | head coach | главный тренер
{main} {race/match/tournament} {circle/circles} | main draw | 正赛
{make/made/scored/score/issue} {a/his/the} {poker} | score four | покер
{make/made/scored/score} {a/his/the} {take/doublet} | score twice | дубль
{make/made} a? {replacement/replacements} | make a substitution | замена
{male/female} {single/double/singles/doubles/team/teams} | men's / women's | 男单
{man/woman/men/women} {singles/doubles} | men's / women's singles | 男单
{many-times/multi-time} {champion/winner/world/olympic} | ...-time champion | многократный чемпион
{medal/award/reward} {piggy/treasury/treasure/pool} {bank/box} | medal haul | копилка
{midfield} {rest/break} | half-time | 中场休息
{military} {retirement} | retirement | 退役
{minimum/minimal} {advantage/score} | narrow | минимальный счёт
{national} {ball/foot/feet/pingpong/leather-ball} {team} | national team | 国足
{naturalized/naturalised} {general/aid} | naturalised player | 归化
{obsession/tenacity/attachment/persistence} {with/to/for} {victory/winning} | hunger to win | 勝利への執念
{of/in} the {highest/top/high} {test/standard/sample} | gold | высшей пробы
{on/in} {his/her/their/its} {account/asset/assets} {NUM/one/two/three/four/five} {goal/goals/point/points/win/wins/victory/victories/medal/medals} | has ... | на его счету
{on/to} {account/asset} of {player/forward/striker/PROPN} | has | на счету
{overkill/bust/search} of {yellow} {cards} | suspension | перебор жёлтых карточек
{piggy/money} bank/box | collection | копилка
{playing/game/sports} practice | playing time | игровая практика
{podium/podiums} {of/at/in/with} {the} {stadium/fans/arena/spectators} | stands | трибуны
{principled/principal/fundamental} {rival/opponent} | arch-rival | принципиальный соперник
{prize/prizes/prize-winning} {place/places/spot/position/three} | top three | призовое место
{qualifying/qualification} {right/rights} | place | 出场权
{realization/implementation/realisation} of {penalties/moments/majority/shots/throws/penalty/the} | conversion | реализация
{realize/realise/implement/implemented/realized/realised} {a/the/his/one/two/NUM/their} {moment/moments/penalty/throw/throws/majority/kick/spot-kick} | convert | реализовать
{record/add/recorded} {on/to/into/in} {his/her/their/its} {asset/assets/active} | has to his name | занести в актив
{redemption/ransom/buyout/buy-out} {option/right} | option to buy | право выкупа
{refereeing/referee/judging} {brigade/corps} | officials | судейская бригада
{regret} defeat | narrow defeat | 惜敗
{repeated/multiple} {champion} of | ...-time champion | многократный чемпион
{revenge/avenge} {for/of} {the/a/last} {match/shame/humiliation} | avenge the defeat | 雪辱
{revenge/vengeance} {battle/war} | rematch | リベンジ戦
{right/formal/positive} {match/race/competition} {of/in/round} | main draw | 正赛
{runner-up} in {army} | runner-up | 亚军
{runner/running} up {army} | runner-up | 亚军
{scoring/goal/effective} {transfer/transfers/gear/gears/transmission/transmissions} | assist | голевая передача
{season/third/winning/championship} army | third | 季军
{seed} {player/players/team/teams/contestant/contestants} | seed | 种子选手
{send/sent/send-out} {an}? {assist/assists} | set up | 送出助攻
{settle/settled} {accounts/account/score} {from/with} {defeat} | avenge
{shake/shook/shaking} hands {and}? {with/in/make/made/for} {peace/words/draw/NUM} | draw | 握手言和
{shook/shake} hands NUM | draw | 握手言和
{sit/seated} at home against | host | 坐镇主场
{sit/sitting} {in/at} the home court/field | at home | 坐镇主场
{snow/wash} {shame} | avenge | 雪辱
{spare/reserve/replacement} bench | bench | скамейка запасных
{sport/sports} {gold} {medal} {master} | champion | 金牌得主
{sports/ball} altar | the game | 体坛
{sports} {person/persons/people/people's} | athlete | 体育人
{starting/start} {composition/compositions} | line-up | стартовый состав
{strong-willed/volitional/willful/willed/strong-will} {victory/win} | comeback win | волевая победа
{sub-army/second-army/sub-runner} | runner-up | 亚军
{sub-champion/sub-champions/subchampion/subchampions/sub-championship/subchampionship} | runner-up | subcampeón
{suffer} NUM/two/three/four/five/six {consecutive/straight-in-a-row} {defeat/defeats/losing} | lose ... in a row | 连败
{swallow/swallowed/taste/ate} {one/two/three/four/five/NUM} consecutive {defeats/losses} | lose ... in a row | 吞下连败
{table/standing} of ranks | standings | табель
{teach/teaching} NP {ball} | coach | 执教
{third/3rd} place {decision/determination} {game/match/battle/war} | third-place match | 三位決定戦
{tianwangshan/tennozan} | crucial match | 天王山
{tie/draw/handshake} {handshake/hand/peace/and} {and/peace/words} | draw | 握手言和
{title/rank} of {absolute} {champion} | undisputed champion | абсолютный чемпион
{tolerate/suffer/tolerated/endure/endured} {a/the/his/her/their} {fiasco/first-fiasco} | lose | потерпеть фиаско
{tour/tours} of the? {championship/RPL/premier/season/league/tournament/regular} | round | тур
{tournament} {table/grid/way/position/distance} | standings / draw | турнирная таблица
{train/trained/exercise} {in/by/on} {the} {general} group | train with the rest of the team | общая группа
{train} in/with/on the general group | train with the rest of the team | общая группа
{tribune/tribunes} | stands | трибуны
{twofold/threefold/fourfold/two-fold/three-fold/four-fold/five-fold/six-fold/fivefold/sixfold/double-time} {champion/olympic/winner} | two-time / three-time | двукратный
{twofold/threefold/fourfold/two-fold/three-fold/four-fold/fivefold} {world/European/national} {champion/winner} | two-time / three-time | двукратный чемпион
{unbeaten/undefeated} {body/golden-body/golden} {body}? | unbeaten run | 不败金身
{up/down} half {time/field/of} | first / second half | 上半场
{upset/cold/unpopular} {burst/explode/broke} | upset | 爆冷
{vice-champion/vice-champions/vice-championship} | runner-up | вице-чемпион
{vice} champion/champions/championship | runner-up | вице-чемпион
{victory/win} of will | comeback win | волевая победа
{voucher/vouchers/trip/permit} {to/for} {the} {olympics/olympic/world/final/finals/semifinal/playoffs} | place in | путёвка
{voucher/vouchers} {to/for} {the} {final/finals/playoffs/playoff/semifinals/semifinal/quarterfinals} | place in | путёвка
{win/won/winning/lose/lost} the? {game/match} by/with a {great/big} score | win heavily | 大比分
{wrest/snatch/tear/tore/pull/pulled} {out}? {victory/win} {from/at} | snatch | вырвать победу
`;

/** Likely in such a story, but not certain. */
export const sportLikely = `
active duty | still playing | 現役
arbiter/arbiters/arbitrator/arbitrators | referee | арбитр
black horse | dark horse | 黑马
face-to-face/personal meeting/meetings | head-to-head | личная встреча
first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/next/last/previous tour | round | тур
glasses | points | очки
pedestal | podium | пьедестал
tribune/podiums | stands | трибуна
veteran/strong/old/young {general/warrior/enemy} | player / opponent | 老将
with the/a score of? NUM | NUM-NUM | со счётом
{collective/collectives} | team | коллектив
{composition} | squad / line-up | состав
{disqualification/disqualified} | ban | дисквалификация
{distinguish} himself/herself in/on/with/from/at | score | отличиться
{lease/leased/rental} | loan | аренда
{mentor/mentors} | coach | наставник
{principled/principal/fundamental} | grudge | принципиальный
{replacement/replacements} | substitution | замена
{trainer/trainers} | coach | тренер
{wards} | players | подопечные
`;
