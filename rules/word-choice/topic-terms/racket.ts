/** Set phrases of tennis, table tennis, badminton and volleyball news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const racket = `
French/Australian net/nets | French Open / Australian Open | 法网, 澳网
NUM/first/second head of series | seed | tête de série
beautiful {net/network} | US Open | 美网
brick/beaten/battered/crushed earth/dust/brick-dust | clay | tierra batida
central court/cour | Centre Court | центральный корт
eighth/eighths/sixteenth/round-of-sixteenth {of/final/finals} {final/finals}? | last sixteen | octavos
feed/feeds/filing/filings/submission/supply/innings/pitch game/games | service game | подача
first racket/rocket/raquet/racquet of the? {world/planet/country/Russia/tournament/Kazakhstan/Poland/Serbia/Ukraine/Belarus/Japan/China} | world No. 1 | первая ракетка
first/second/third/fourth/fifth/1st/2nd/3rd/4th/5th/deciding/final party/parties/batch/plate/disk/disc/bureau/dish/inning/innings | set | партия, 盘, 局
golden/gold flower/flowers | women players | 金花
grab/rob/robbing/snatch {seven/7} | tie-break | 抢七
grand {full/helmet/helmets/hat/hull} | Grand Slam | 大满贯
great/big/large slam/slams/helmet/hat/helmets/helm | Grand Slam | большой шлем
herb/herbs/turf court/season/tournament/courts | grass | hierba
in NUM/two/three/four/five parties/batches | in ... sets | в двух партиях
in front of the? net/network/internet | at the net | 网前
ligamentous/connecter/binder | setter | связующий
master's/teacher/teachers/maestro cup/tournament/race/match | Masters | 大师赛
mixt/mixte/mixts/miks | mixed doubles | микст
net/internet/network altar/circle/world | tennis | 网坛
on the net {area/approach} {go} | at the net | у сетки
one/first brother/sister | No. 1 | 一哥, 一姐
opening/starting/debut party/batch/plate | first set | стартовая партия
own/his/her/alien/foreign filing/filings/submission/submissions/innings/supply | serve | подача
racket/rocket/racquet of the {world/planet} | in the world rankings | ракетка мира
red soil/earth/dirt/sand {season/match/court/ground/king} | clay | 红土赛季
service {game} {guarantee/insure/protected} | hold | 保发
single/double category/discharge/digit | singles / doubles | одиночный разряд
table {ball/balls} | table tennis | 乒乓
tiebreak/tie-break {game/bureau} {seven} | tie-break | 抢七局
tour {master/teacher's/final-master} {cup} | ATP Masters | 大师赛
tracks/track of tennis | courts | pista
{China/Chinese/Japan/Japanese/national/Brazilian/Turkish} {female/women's/women/girl} {row/rows/rank/platoon/discharge/drain} | women's volleyball team | 女排
{Law/method/Australian/law} {net/network} | French Open | 法网
{Roland} {Garro/Garo/Garrosh/Gallo/Carlos} | Roland Garros | Ролан Гаррос
{active/activity/asset/assets} {hits/blows/strikes/NUM} | winners | активно выигранные
{answer/support/rescue} {hand/attacker} | opposite | 接应
{attack} {loss/shell/attack} {hit}
{back/reverse/anti} {hand} {shot/stroke/winner/attack/pull} | backhand | 反手
{ball/set/net-ball} {altar/circle} | tennis | 网坛
{balloon/ball-globe} {shot} | lob | globo
{ball} {departed/serve} {flight} | ace | подача навылет
{blocking/barring} the {net/network} | block | 拦网
{blow/hit/blows/hits/shot} {right/straight} {through} | winner | удар навылет
{brake/brakes/brek/breks/breik/breaks-point/brake-points} | break | брейк
{break/broke} {hair/send} | break serve | 破发
{break/broke} {the} {hair/delivery} | break serve | 破发
{broken/breaking} {hair} | break | 破发
{candle/candles} | lob | свеча
{central} {blocker/blocking/block-player/attacker} {player}? | middle blocker | центральный блокирующий
{chain/continuous/even/company} {set/go/win/down/pull} {NUM/two/three} {games/bureau/innings/cities/points} | win ... in a row | 连下
{challenge/eagle} {eagle/eye} {success}? | Hawk-Eye challenge | 鹰眼挑战
{championship/champion} {point/points} ball | championship point | 冠军点
{connecting/connective/binding/tying/bunch/linking} {player/volleyball-player/players} | setter | связующий
{court/courts} {central/centre-of} | Centre Court | корт
{dejada/left-shot/shortening/shortened} {ball/shot} | drop shot | dejada
{deputy/vice/assistant/sub/secondary/auxiliary} {attack/attacker} | middle blocker | 副攻
{diagonal} {player/hitter-man/volleyball/attacker/line} | opposite | диагональный
{direct/straight} {score/scores/point} {of} {serve}? | ace / winner | 直接得分
{doigrovshchik/dogrovshchik/finalizer/replayer} | outside hitter | доигровщик
{double/twofold} {mistake/mistakes/error/errors/faults-ball} | double fault | двойная ошибка
{down} {another} {city/town} | another win | 再下一城
{eagle/hawk} {eyes} | Hawk-Eye | 鹰眼
{even/connect} {down} {two/three} {cities/innings/city} | win two sets running | 连下两城
{feather/feathers/plume} {ball/team/altar/association} | badminton | 羽毛球
{first/again/another} {down/next} {city/town} {a}? | win the first set | 先下一城
{first/one/1st} {serve/delivery} {ratio/percentage-rate/entrance/landing} | first-serve percentage | 一发
{first/second/third/fourth/fifth/sixth/NUMth/NUM/former/tenth} racket/rackets/rocket/racquet | No. ... | первая ракетка
{four/quarter/quad} {material} {shot} |  | 四号位
{fourth/quarters/rooms} of {final/finals} | quarter-final | cuartos de final
{free/liberal/freeman} {person/man/men/player/people/defender} | libero | 自由人
{game/games} {wheel/bye/rotating} {empty} | bye | 轮空
{green/grass} {track} | court | pista
{ground/soil/earth/dirt/priming/unpaved} {court/courts/tournament/coverage/coating/season/cover/surface/coated} | clay | грунт
{hair/send/sending/issue} ball/balls | serve | 发球
{hair/serving/delivering/send} {ball/balls} {game/bureau} | service game | 发球局
{hard/hardened} {field/ground/floor/earth} {court/season}? | hard court | 硬地
{head/heads} {of} {series/set} | seeds | tête de série
{head} {series} {number}? NUM | seed | tête de série
{ice/AS/aces-ball} ball serve | ace | ACE球
{insure/guarantee/protect/keep/hold} {the/his/her/their} {hair/serving/service} {game/right}? | hold serve | 保发
{kill/buckle/deduct} {kill/ball/murder} | spike | 扣杀
{live/right} {strike/flight} {through} | winner | навылет
{lost/lose/gave/took/take/win/won} {his/her/the/a} {feed/filing/pitch/submission} | was broken / broke serve | взять подачу
{lucky} {loser/losers/looser/loosers} {place} | lucky loser | лаки-лузер
{main/master/chief} {attack/attacking} | outside hitter | 主攻
{mens/men/male/women/female/lady/gentlemen} {single/double} {first/second/third/fourth/final} {round}? | men's singles | 男单
{mixed} {pair/couple/steam/mix} {category/rank/discharge} | mixed doubles | микст
{national/country/state} {ping/ball/table/feather/feathers} {team}? | national team | 国乒, 国羽
{network/mesh/grid/internet} {score/point/before/front} | at the net | 网前
{on/to} {the}? {ground/soil/dirt/earth/primer/unpaved} {courts/surface/coating} | on clay | на грунте
{one/a} biography | reception | 一传
{one/first} {pass/biography/transmission} {not/in/place/quality} | first-ball reception | 一传
{one/two/1/2} {hair/hairs/shot/send} {score/scoring/success} | first serve | 一发
{online/net-front} score | at the net | 网前
{outside/outer/foreign/external} card/cards | wild card | 外卡
{pair/couple/paired/steam} {discharge/category/rank/digit/row/tournament} | doubles | парный разряд
{pat/slap/buckle/deduct/smash} {ball/kill/death/murder} | spike | 扣球
{pick-up/finisher/finishing-off/finishing} {player/volleyball-player} | outside hitter | доигровщик
{placed/sown} under {the}? {number/NUM} | seeded | посеян под номером
{plate/disk/bureau} {point/points} | set point | 盘点
{positive/forward/front} {hand} {shot/stroke/winner/attack} | forehand | 正手
{qualifying/qualification} {players/race/match-race} {three/two} {rounds} | qualifying | 资格赛
{race/game/competition} {point/points} | match point | 赛点
{receiving/interception/take-up} {should/answer} {attack} | opposite | 接应
{red} {soil/earth/sand/land} | clay | 红土
{refusal/refused} {of/to} {continue} {to} {fight/struggle} | retired | отказ от продолжения
{refused/refusal} {of/from} {the} {opponent/fight/rival} | walkover | отказ
{respond/response/receive/receiving/main/chief/master} {attack/attacker/attackers} {hand}? | outside hitter | 主攻
{retired/withdrew} {from} {competition} {match} | retired | 退赛
{right/drive} {cross/parallel} | forehand | derecha
{round/wheel/turn} {empty/emptiness/vacant/air/void} | bye | 轮空
{row/platoon/discharge/rank} {ball/altar/association/league/super} | volleyball | 排球
{save/saved/rescue/resolve/dissolve/dissolved/resolved} {NUM/the/a/one/two/three}? {plate/bureau/game-plate/disk/match-point} {point/points} | save ... set points | 化解盘点
{second/secondary} {pass/transmission/passer/biography/spread/transmitter} | setter | 二传
{seed/seeded} {favourite/favorite} | seed | favorito
{seize/grab} {seven/7} {game/round/bureau} | tie-break | 抢七局
{serve/feed/pitch/filing} {through/on/for} {the} {departure/flight/to-fly} | ace | эйс
{serve/serving/service} {bureau/bureaus/office} | service game | 发球局
{set/small/large} {bureau/plate/disk} | game / set | 小局
{setback/setbacks/reverses/reversal} {cross/parallel} | backhand | revés
{shortened/truncated} {blow/hit/strike/shot} | drop shot | укороченный
{shuttle} {ball} | shuttlecock | 羽毛球
{soil/earth/ground/clay-soil} {king/emperor} | king of clay | 土王
{soldier/bing/pang/ping-ping} {pong/pang} | table tennis | 乒乓
{solo/individual/lonely/single} {discharge/category/digit} | singles | одиночный разряд
{sowed/sown/planted/seedless/unsown/unseeded-not} under/player/tennis | seeded / unseeded | посеянный
{sowing/seeding-of/seed-crop} of the tournament | seeding | посев
{sown/planted/seeded-player} {player/under/NUM} | seeded | сеяный
{stop/block/blocking/barrier} {net/network} | block | 拦网
{take/took/taken} {someone/opponent's/NUM/a/foreign} {feeds/feed/filing/pitch/innings/submissions/serves} | break | взять чужую подачу
{tournament/tournaments} of the {big/great/large} {helmet/slam/hat} | Grand Slam tournaments | Большой шлем
{two/2} {pass/passes/biography} {hand/player}? | setter | 二传
{unforced/forced-not} {mistake/mistakes} | unforced error | невынужденная ошибка
{upside-down/inverse/reversed} hand | backhand | revés
{vertically/right-through/right-of} {on} {departure} | ace | навылет
{voluntary/non-forced/involuntary/active/unprovoked} {error/errors/mistake/mistakes} | unforced errors | 主动失误
{warm/temperature/winter/gentle} {net/network/grid} | Wimbledon | 温网
{wen} {net} | Wimbledon | 温网
{wildcard/wild} {card/cards} {outdoor/foreign} | wild card | 外卡
{win/won/lose/lost/take/took} NUM/a/one/two/three/the/first/second party/parties/batch/plate/disk/bureau | set | партия
{winning/victorious} {blow/blows/strikes/balls} | winner | виннер
{women's/men's/women/female/man/men} {row/rows/rank/volley/platoon} | women's / men's volleyball | 女排, 男排
{world/former} {one/number-one} {sister/brother} | world No. 1 | 世界一姐
{world/national} {one/first/1st} {brother/sister} | No. 1 | 一哥, 一姐
`;

/** Likely in such a story, but not certain. */
export const racketLikely = `
feed/feeds/filing/pitch | serve | подача
innings/inning | set / service game | 局
opponent's {mistake} | error | ошибка
party/parties | set | партия
rocket/rockets | racket | ракетка
`;
