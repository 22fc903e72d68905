/** Set phrases of football and ice hockey news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const goals = `
a/the/first/second/third/fourth/winning/decisive/his/their «washer/washers» | goal | шайба
as part of CSKA/Spartak/Zenit/Dynamo/Lokomotiv/Krasnodar/Rostov/Rubin/Shakhtar/Barcelona/PSG/Juventus/Bayern/Liverpool/Arsenal/Chelsea/Napoli/Tottenham/SKA/Avangard/Metallurg/Torpedo/Traktor/Khimki/Akhmat !PROPN/NOUN | for / with | в составе
autogoal/autogoals/auto-goal/auto-goals/autogol/autogols | own goal | автогол
back/front/hind guard/guards/lumbar/waist | defender / midfielder | 后卫, 后腰
bombardier/bombardiers | scorer | бомбардир
bounce/chase/vomit/wipe shot | shot | 垫射
cap/cover trick/tricks | hat-trick | 帽子戏法
corner/angular/angle {blow/feed/feeds/blows} | corner | угловой
crossbeam/cross-beam/traverse | crossbar | перекладина
degradation/demotion/downgrade group/zone/area | relegation zone | 降级区
deletion/deletions | penalty / sending-off | удаление
discount/recovered/replacement time | stoppage time | tiempo de descuento
door/gate guard/guards/general/keeper/keepers | goalkeeper | 门将
empty/vacant/air door/doors | open goal | 空门
footballer-lawbreaker/footballer-hooligan/player-lawbreaker/hooligan-footballer | rule-breaking footballer | футболист-нарушитель
from the {eleven/eleven-meter/11-meter/11-metre/white} {mark/point/spot/meter/dot} | from the penalty spot | с одиннадцатиметровой
gate frame/frames/post/beam/column/pillar | woodwork / post | 门框
gates of the {hosts/guests/rival/rivals/opponent/opponents/team/goalkeeper/club/champion} | goal of | ворота
goal {guard/guards/guardian} | goalkeeper | вратарь
goal {keeper's/gate} {door/gates/line-gate} | goal | 球门
head blow/strike/kick/ball/hammer | header | удар головой
in the composition/structure of CSKA/Spartak/Zenit/Dynamo/Lokomotiv/Krasnodar/Rostov/Rubin/Shakhtar/Barcelona/PSG/Juventus/Bayern/Liverpool/Arsenal/Chelsea/SKA/Avangard/Metallurg | for / with | в составе
in/into/to the near/far/distant nine | top corner | девятка
into/in {his/their} own {gate/gates/door/ring} | into his own net | в свои ворота
limit {on/of/for} {legionnaires/foreigners/legionaries} | foreign-player limit | лимит на легионеров
merengue/rossoneri/nerazzurri/azulgrana/visitor/visiting set/cast/ensemble/picture | side | conjunto
numerical minority/majority | short-handed / power play | численное большинство
penalty series/war/big-battle | penalty shoot-out | 点球大战
penalty/free {blow/beat} | penalty / free kick | штрафной удар
pupil/pupils/inmate/inmates of the? CSKA/Spartak/Zenit/Dynamo/Lokomotiv/club/academy/team | youth product | воспитанник
rich/giant gate/door | giant | 豪门
rival/opposing/opponent's arch/arc/bow/door/doors | goal | arco
scored/score/scoring NUM/one/two/three/four/five/first/second/the/a ball/balls | goal | забить мяч
side/edge defender/defenders/guard/guards/vanguard/avant-garde/waist | full-back | 边后卫
striking vanguard | forward | 先锋
supplementary/supplement/make-up/compensated/compensatory minute/minutes/time | stoppage time | добавленное время
support/reference/supporting/pillar midfielder/midfielders | holding midfielder | опорный полузащитник
tanda/batch of penalties/penalty/kicks | shoot-out | tanda de penaltis
the archer/archers | the goalkeeper | arquero
the {light-blue/albiceleste/whites/reds/blue} {selection/set/table} | team | selección
the/rival portico | the goal | portería
wards of | players of | подопечные
{12-yard/twelve-yard/12-code/twelve-code} | penalty | 十二码
{Western/Spanish} A/Jia/Super | La Liga | 西甲
{abandon/abandoned/thrown/throw/score/scored/miss/missed/lose/concede/conceded} {NUM/a/the/two/three/one/four/five/his/first}? {washer/washers} | goal | шайба
{abandoned/thrown} {puck/pucks/goal/goals/ball/balls} | goals | заброшенные шайбы
{angular/corners} kick/kicks | corner | угловой
{armymen/army-men/spartacists/spartakists/zenith/spartacus/locomotive/locomotives/torpedo} {club/player/coach/players/won/lost/beat/midfielder/striker/defender/goalkeeper/fans/match/team} | CSKA / Spartak / Zenit / Lokomotiv | армейцы
{arrow} {man/men} | striker | 箭头人物
{auto/automatic/self} goal/goals | own goal | автогол
{autumn/spring/winter/half-season} champion/champions | leaders at mid-season | Herbstmeister
{blaugrana/azulgrana/colchonero/merengue/rojiblanco} {set/table/entity} |  | conjunto
{bottom/base} {line} {pass/passing/cross/ball} {middle/middle-door}? | byline cross | 底线传中
{british/english} {super/superleague/super-league} | Premier League | 英超
{center/central} {forward/guard/halfback} {guard/defender} | centre-back | 中后卫
{champions/champion} league {cup/match-day-day} {front} |  | 欧冠
{chest/breast} {ball/balls} {stop/stopping} | chest control | 胸部停球
{class/league} {maintenance/preservation/retention} | avoiding relegation | Klassenerhalt
{conceded/concede/miss/missed/skipped} NUM/one/two/three/four/five balls/pucks/washers | concede ... goals | пропустить
{counterattack/counter-attack} {in/with}? {defense/defensive} {counterattack} | counter-attack | 防守反击
{crown} league | Champions League | 欧冠
{defend/protect/guard} {the/his/their/NP} gate/gates/colors/colours/doors | keep goal for / play for | защищать цвета
{defend/stood/stand/play/played} {to} {zero} | keep a clean sheet | на ноль
{direct/straight} {block/plug/stopper/stuffing/insert/stuff} | through ball | 直塞
{doublet/doublets/duplet/dublet} | two goals | doblete
{dribble/crotch/crotch-wearing} {wear/wears/pass} | nutmeg | 穿裆
{dry/crackers/cracker/biscuit} match/matches | clean sheet | сухой матч
{dry} {series/streak/minutes/game} | run without conceding | сухая серия
{earn/earned/receive/received/got} {a/the} {removal/deletion} | be sent off | удаление
{eat/ate/eaten/received/receive} {a/the/NUM/two}? {yellow} {twice} | booked | 吃黄牌
{eat/ate/eaten/swallow} {a/the/two/NUM}? {red/yellow} {card/cards} | be booked / be sent off | 吃牌
{eleven-meter/11-meter/11-metre/eleven-metre/nine-meter} {kick/kicks/mark/blow/strike/shot/shots/throw} | penalty | одиннадцатиметровый
{external/away/exterior} {gates} | away goals
{extreme/extreme-right/extreme-left/lateral/laterals/flanker} {defender/player/midfielder/attack} | full-back / winger | lateral
{extreme/flank/edge} {defender/defenders/midfielder/midfielders/striker/forward/attacker} | full-back / winger | крайний защитник
{field/terrain} of {play/game} | pitch | terreno de juego
{fill/replenish} {time} | added time | 补时
{fine/penal/punitive/penalty-free} {kick/kicks/hit/hits/blow/throw/strike} | free kick | штрафной удар
{fine/penalty} {zone} | penalty area | штрафная площадь
{forbidden/restricted/prohibited} {area/zone/district} {line}? | penalty area | 禁区
{front/top} {feng/peak/sharp} | striker | 前锋
{frontcourt/backcourt/front-court/back-court} {player/free-kick/free/attack} | final third | 前场
{galaxy} {warship/battleship/fleet} | Galácticos | 银河战舰
{gate/door} {god/general/guard/keeper/will} | goalkeeper | 门将
{goal/goalscoring} {thrashing} {by} {win} |  | goleada
{goal/goals} {gate/door/doors} | goal | 球门
{goals/balls/goal} {for/of} {missed/passed} | goals conceded | пропущенные
{golden} {hook/hooks} | overhead kick | 倒挂金钩
{goleada/goleadas} | rout | goleada
{grass/turf/playing/game} {rectangle/carpet/lawn} | pitch | césped
{guard/guarding} {door/gate} {member/man/player} | goalkeeper | 守门员
{guardian/guard} of the {gate/gates/goal/frame} | goalkeeper | страж ворот
{guest/guests} {goal/goals} | away goals | 客场进球
{hat} {play/drama/show/opera} | hat-trick | 帽子戏法
{header} {attack} {door/gate} | header | 头球攻门
{hit/into/from/touched} the barbell/rod/rods/bar-bell | post | штанга
{hit/strike/struck/defend/protect/guard/shell/shoot/threaten/attack} the/his/their gate/gates | goal | ворота
{horse/team} {guest} {away}
{human/people/person} {wall} | wall | 人墙
{in/into} {a/one} {touch} {struck/shot/hit/sent} | first time | в касание
{injury} {stoppage} | stoppage time | 伤停补时
{keep/guard/goal} {gate/door} | goal | 球门
{keep/maintain/protect/guarantee} the? grade/class | avoid relegation | 保级
{kick/strike/hit/blow} with {his/the/a} head | header | удар головой
{knock/pour/fill/irrigate} {shot/shoot/goal} | score | 推射
{last/end/final} {frontier/turn/line} {guard/guardian} | goalkeeper | страж последнего рубежа
{lead/leader/goleador/goleadors/golador} {bombardier/bombardiers/scorer} | top scorer | бомбардир
{legionnaire/legionnaires/legionary/legionaries/legioner} | foreign player | легионер
{long-distance/long-range/far} {direct/straight} {block/pass/plug} | through ball | 直塞
{made/issued/recorded/executed/make} {a}? {dubl/doublet/duplicate} | scored twice | дубль
{maintain/hold/keep} {the} class | avoid relegation | Klasse halten
{maximum} {penalty/penalties} | penalty | pena máxima
{middle/Chinese} super {match/league} {club}? !league | Chinese Super League | 中超
{middle/central/centre/center} {guard/guards/avant-garde/halfback-guard} | centre-back | 中卫
{middle/mid/center/central} {field/court} {general/generals/player/players/master/masters/core/commander/engine} | midfielder | 中场
{miss/missed} NUM/two/three/four/five goals | concede ... goals | пропустить
{missed/skipped} {goals/balls/pucks} | goals conceded | пропущенные мячи
{more-than-one/one-more/fewer/less} {hit/fight/beat} {less/more} | play with ten men | 以多打少
{moscow/petersburg/kazan/krasnodar/rostov/horse/railway/railwaymen/army/people's/citizens/blue-white-blue/red-white/red-blue} {army-men/railwaymen/horses/bulls/soldiers/armymen/team-people} |  | армейцы
{muscovites/petersburgers/capital} {club/team/people} |  | столичный клуб
{near/far/neighbor/neighbour/distant} {corner-of} {gate/gates/rod/boom} | near / far post | дальняя штанга
{net/nets} {nest/socket/pit} | net | 网窝
{nine/ninth} {of}? {the} {gate/gates/goal} | top corner | девятка
{numerical} {majority/minority} | extra man | численное большинство
{oblique/slant/slanted/inclined} {pass/transmission/ball/block/long} | diagonal pass | 斜传
{oolong/own-dragon/wulong} {ball/goal/balls/goals}? | own goal | 乌龙球
{own/other/opponent's/opponents'/rival's/rivals'/empty/foreign/vacant/someone's} gate/gates | goal | ворота
{own/self} {dragon/oolong/gate} | own goal | 乌龙球
{penal/punitive/restricted/forbidden/prohibited/fine} {area/zone/district/court} | penalty area | штрафная площадь
{pick/pocket/break} {up/the} {ball/door} {to/and} {shoot/shot} | score | 破门
{play/playing/score/scored/remain/remained} in the? minority/majority !of/stake/owner/leader/party | short-handed / on the power play | меньшинство
{play/playing} {rectangle/court} | pitch | terreno de juego
{plum/big-four/grand} {four/happiness/blossom} | four goals | 大四喜
{plum/plums/plum-blossom} {opened/open/opening/flower/flowers} | score twice | 梅开二度
{plum} {blossom/blossoms} | score twice | 梅开二度
{plum} {kaidu/bloom/blooming/twice} | score twice | 梅开二度
{point/spot/dot} {ball/balls} {war/battle/decisive}? | penalty | 点球
{push/pushed} {shoot/shot} {into/to} {empty/the} | slot into | 推射空门
{rear/back} {waist/lumbar} | holding midfielder | 后腰
{red-whites/blue-whites/red-blues/white-blues/yellow-greens} |  | красно-белые
{red/yellow} {sign/paper/ticket/tickets/cardboard/cardboards} | card | Karte
{remove/removed/deleted/delete/removal/deletion} {from} {the} {field/ice/match/game} | sent off | удалён с поля
{scissor/scissors/upside-down/inverted/upside} {hook/golden-hook/hooks} | overhead kick | 倒钩
{score/scoring/points/point-getting} king | top scorer | 得点王
{scoring/goal} {doublet/dublet/duplet/take} | two goals | дубль
{self-goal/self-goals/self-scoring} | own goal | Eigentor
{set/ensemble} {merengue/azulgrana/blaugrana/culé/local/visitor/visiting} | side | conjunto
{shake/shook/net} {net} {nest/socket/pit} | score | 破网
{shoot/shooting} door/doors/gate/gates | shoot | 射门
{shooter} {list/table/king/king's} | top scorer | 射手榜
{shooting} king | top scorer | 得点王
{silver} {wolf/star} {ship/warship} {fleet} | Galácticos | 银河战舰
{strategist/helmsman} {of} {the} {team/selection/set/club} | coach | estratega
{supplement/supplementary/complement/replenish} {shot/shoot/shots/time} | tap-in / added time | 补射, 补时
{ten/10/eleven/11} {meter/meters/metres} {mark/blow/kick} | penalty | 11-метровый
{throw/threw/throwing/abandon/abandoned} a/the/NUM/two/three/first/his «puck/pucks» | score | забросить шайбу
{to/on} zero {match/game} | clean sheet | на ноль
{turn/transferred} {meeting/society} {to} | transfer | 转会
{two/second/double} yellow/yellows {change/turn/changed/turned/becomes/become} {one}? {red} | second yellow | 两黄变一红
{vigorous/strong/powerful/strength} {shoot/archery} | fierce shot | 劲射
{wave} {shot/shoot} | shot | 劲射
{wear/put-on/performed/stage/perform/staged} a {hat/cap} | hat-trick | 帽子戏法
{wear/wearing/through} crotch | nutmeg | 穿裆
{western/italian/german/french/english/spanish} {A/Armor/super/A-league} {match/league/giants/rich} |  | 意甲
{world} {wave/waves} | screamer | 世界波
{wounded/hurt} {stop/stoppage} {time}? | stoppage time | 伤停补时
{zero} {ball/sealed/seal} | clean sheet | 零封
`;

/** Likely in such a story, but not certain. */
export const goalsLikely = `
army/suburban club/team/side | CSKA / Khimki | армейцы
ball/balls in/into the gate/gates | goal | ворота
crackers | shut-outs | сухари
in/on the majority/minority !of | power play | большинство
railway/railroad workers | Lokomotiv | железнодорожники
removal/removals | sending-off / penalty | удаление
unlocked/unlocks/unlock | reach | 解锁
vanguard/avant-garde | midfielder / forward | 前锋
{gate/gates} | goal | ворота
{mentor} | coach | наставник
{washer/washers} | puck / goal | шайба
`;
