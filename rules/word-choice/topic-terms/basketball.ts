/** Set phrases of basketball news from Chinese, Japanese, Spanish, Russian and Lithuanian, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const basketball = `
NUM/grab/grabbed/get/got/contributed/average/averaged NUM? backboard/backboards | rebounds | 篮板
NUM/one/two/three «shots and/in NUM/two/three» | of | 投中
all stars/star {match/race/game/weekend} | All-Star Game | 全明星赛
backboard/backboards/board rebound/rebounds | rebound | 篮板
basket {difference/loss} |  | Korbdifferenz
basketball {ground/field/platform/site} | court | площадка
big/large {three/two} {double/doubles/pairs} | triple-double | 大三元
block-shot/block-shots/blockshot/blockshots | block | блок-шот
chop/chopped/chopping/looted/plundered down? NUM points | score ... points | 砍下
climax of | run of | 高潮
conventional/routine match/matches/race/season | regular season | 常规赛
conventional/routine season | regular season | 常规赛
east/west/eastern/western {department/ministry} | Conference | 东部
eaves/alero/aleros/ala-pivot | forward | alero
effective {transmissions/transfers/passes} | assists | результативная передача
extra/additional/plus five/five-minute/match/race | overtime | 加时赛
first/second/third/fourth/last/final/1st/2nd/3rd/4th section/verse/festival/subsection/ten-minute | quarter | 节
free ball/balls/kick/kicks/goal | free throw | 罚球
front/back/rear/former {court/field} {backboard/rebound/rebounds/board/boards} | offensive / defensive rebound | 前场篮板
gold {nugget/nuggets} | Nuggets | 掘金
grab/robbing {seven/NUM} war | Game 7 | 抢七大战
horse {stab/thorn/sting} | Spurs | 马刺
hot {pot/pots} | block | 火锅
in the {first/second/third/fourth} {section/festival} | quarter | 节
light/heavy/easy defender | guard | защитник
long-range/long-distance throw/throws | three-pointer | дальний бросок
parquet/parquets | court | паркет
pelican/bison/brave/warrior/rocket/rider/cavalry/knight/raptor/lake/steamship/king/eagle/hornet/deer/stag/magician/piston/spurs/horse-thorn team | Rockets, Warriors, ... | 队
penalty/fine ball/balls/kick/kicks/throw/throws | free throw | 罚球
pickups/pick-ups | rebounds | подбор
post-season/postseason {match/race/competition} | playoffs | 季后赛
rate of {hitting/hit/throws} | shooting percentage | 命中率
season {after/post} {match/race} | playoffs | 季后赛
shield/shields | backboard | щит
small/large/strong/heavy striker/vanguard/winger | small / power forward | 小前锋
smash/slap/button/volcano/violent buckle/deduct | dunk | 暴扣
spurs team | Spurs | 马刺队
three points/divided ball/balls | three-pointer | 三分球
three-point {throw/throws} | three-pointer | трёхочковый бросок
three-point/three-points/3-point/three-minute {ball/balls/goal-ball} | three-pointer | 三分球
three/3 {points/point/divided/minutes} {ball/balls} | three-pointer | 三分球
three/two pair/pairs/doubles | triple-double / double-double | 三双, 两双
thunder/lightning {team} | Thunder | 雷霆
top/full salary contract/renewal | max contract | 顶薪
triple {pair/double-digit/pairs} | triple-double | 三双
under-basket/sub-basket/basket-bottom | inside | 篮下
{NUM/first/second} order/sequence {show/pick} | pick | 顺位
{after} the season {match/game} | playoffs | 季后赛
{air/aerial/sky} {relay/receive} | alley-oop | 空中接力
{all-star/star} {match/race} | All-Star Game | 全明星赛
{always/total} {final/finals} | NBA Finals | 总决赛
{attack/offensive/small} climax | run | 小高潮
{basic/bottom} {salary} {contract} | minimum contract | 底薪
{basket/basketball} {altar} | basketball | 篮坛
{basket/women's-basket/man/men's-basket} {association} | basketball association | 篮协
{basketball/basket} {board/boards} | rebound | 篮板
{basketball} {king/emperor} | star
{basket} {deduct/buckle/buckles/smash} | dunk | 扣篮
{block/blocking} {shot/shots} {hat} | block | 盖帽
{block/send/contributed/give} {a}? {hat/hats/hot-pot/pot} | block | 盖帽
{block/stop} {dismantle/demolition/disassembly/removal} | pick-and-roll | 挡拆
{blue} {altar/ball/basket/net} | basketball | 篮坛
{bull} team | Bulls | 公牛队
{champion/number-one/top} {show} | first overall pick | 状元秀
{choose/select/selection} {show/show-off} {and}? {meeting/session/conference} | draft | 选秀大会
{commit/committed/full} {six/five} {fouls} {off/leave} | foul out | 六犯离场
{control/organizing/organization} {defender/back/guards/guard} | point guard | 组织后卫
{control/possession} {guard/defender} | point guard | 控卫
{cover/covered/pot/hot/blocking} {hat/hats/cap/caps/pot/pots} | block | 盖帽
{cut/chop/cuts/slash/slashed} {down/off} {NUM/the} {points/high}? | score | 砍下
{dawn/dark} {cowboy}
{deer/male-deer/stag} team | Bucks | 雄鹿
{double} digits {advantage/lead}
{double} {direction/way} contract | two-way contract | 双向合同
{east/west/eastern/western} {department/part/ministry/section/division} {final/finals/champion/first/team/semi-finals} | Eastern / Western Conference | 东部
{eastern/western} {part} | Conference | 西部
{explore/second/third} {flower/eye} {show/pick} | third pick | 探花秀
{fight/fought/struggle} under {the} {shield/shields} | rebounding battle | борьба под щитами
{fine/penalty} {throw/throws} | free throw | штрафной бросок
{first} {launch/start/hair} | start | 首发
{forest/jungle/timber} wolf/wolves | Timberwolves | 森林狼
{front/rear} field | frontcourt / backcourt | 前场
{general/total} {manager's} {crown}
{grab/rob/robbed/snatch} {and/to} {break/broken/cut} | steal | 抢断
{grab/snatch/rob} {seven} | Game 7 | 抢七
{green} {clothing/shirt/army} army | Celtics | 绿衫军
{high} {order/rank} {show/pick} | high pick | 高顺位
{hit/shooting/throwing/command} rate | shooting percentage | 命中率
{hoop/hoops/ring/rings/basket} {rim} {iron} |  | 打铁
{joint/union} {defense/defence} | zone defence | 联防
{kill/lore/lore-kill/absolute} {kill/ball/shot} | buzzer-beater | 绝杀
{last/final} {attack} {unsuccessful/missed}
{light/heavy/easy} {forward/striker} | small / power forward | лёгкий форвард
{lone/single} {man/knight/ranger} | Mavericks | 独行侠
{losses/loss} {of} {ball/balls} | turnovers | потери
{lost/loss/missing} {ball/balls} | turnover | pérdidas, потери
{malicious/vicious/evil} {foul/fouls/violation} | flagrant foul | 恶意犯规
{man/men/women/female/male/men's/women's} {basket/baskets/blue/basketry} | men's / women's team | 男篮
{number/top/1st} {scholar/champion} {show/pick}? | first overall pick | 状元
{on/go/up} the? basket {score/scoring/success} | layup | 上篮
{oop/alley} {air-relay/relay} | alley-oop | 空中接力
{opening/first/last} {section/verse} | quarter | 首节
{order/ranking/cis-position/sequence} {NUM/of} {draft} | pick | 顺位
{organization/organizer/organizing/base} {guard/player/PROPN} | point guard | base
{overtime} {race/match} | overtime | 加时赛
{pick/block} {and} {tear/dismantle/demolition} | pick-and-roll | 挡拆
{play/hit/played/made} {a}? {wave} of | went on a ... run | 打出一波
{play/hit/played} {out/a} {NUM-NUM/climax/small} {climax/offensive-climax} | run | 攻击高潮
{plus/add} {penalty/punishment} | and-one | 加罚
{plus} {one} {penalty} | and-one | 加罚
{power/heavy/strong} {striker/vanguard} | power forward | 大前锋
{press/pressure/hit} {whistle} | buzzer-beater | 压哨
{punish/punishment/penalize} {ball/balls} | free throw | 罚球
{purple} {gold} army | Lakers | 紫金军团
{real/true} hit rate | true shooting percentage | 真实命中率
{scholar/champion} {show} | first overall pick | 状元秀
{score/scoring/shooting/points} {defender/back-guard} | shooting guard | 得分后卫
{score/throw/enter/hit/shoot} the {net/door/gate/goal} | score
{shot/shots} {hand} | shot | 出手
{single/one} {nuclear/core} {leading/lead/team} |  | 单核
{single/one} {section/verse/festival} | quarter | 单节
{sixth/six/6} {offense/offenses/crimes} | sixth foul | 六犯
{sixth} {person/people/man-of-year} {award} | Sixth Man | 第六人
{small/little} {cow/cows/calf} | Mavericks | 小牛
{steal/rob/snatch} {eighteenth}
{steal/stealing/intercept} {ball/balls/break/off} | steal | 抢断
{strike/striking/hit/hitting/beat/make} {iron} | miss | 打铁
{summer} {league/alliance} {match} | Summer League | 夏季联赛
{suspense/suspension} {early/lost/loses/lose/without} |  | 悬念
{take} {technique/technical} {crime} | technical foul | 技犯
{talent/beauty/draft} {show/show-pick/pageant} | draft | 选秀
{technical/flagrant} {violation/violations/offense/offence/offences/crime/foul-crime} | technical / flagrant foul | 技术犯规
{three/double/two} {double/doubles} {data/statistics} | triple-double | 三双
{throw/throwing} {basket/baskets} | shooting | 投篮
{throw/throws/make/made} {NUM/two}? {penalty/free} {kick/kicks} | free throw | штрафной бросок
{tiebreak/win-or-go} {seven} {war} | Game 7 | 抢七
{total/general/overall} {final/finals/champion/championship} | Finals | 总决赛
{transmission/transmissions/gear/gears/transfers} | assist | передача
{two/double} {pair/pairs/twos/binary} | double-double | 两双
{under/bottom} the {basket/basketry} {line} {two} |  | 篮下
{under/on} {shield/shields} | under the boards | щит
{upper/upward} {basket} | layup | 上篮
{vote/voted/voting/cast} {basket/NUM} {in/of} NUM | shoot | 投中
{whistle/buzzer} {pressing/pressure} | buzzer-beater | 压哨
{zone/area/joint/people-to-people/man-stare-man/person} {defense} {joint} | zone defence | 联防
`;

/** Likely in such a story, but not certain. */
export const basketballLikely = `
goalkeeper/midfielder | guard / forward | 后卫
match/matches/matchday | game | матч
nil | zero
on the field/ice/pitch/site | on the court | площадка
pivot/pivots/escort/escorts | centre / guard | pívot
{penalty/penalties} | foul / free throw | штраф
{referee} {judge} | referee | судья
{section/sections} | quarter | 节
{winger} | forward | крыло
`;
