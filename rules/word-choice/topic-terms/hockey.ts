/** Set phrases of ice hockey news, chiefly from Russian, Czech, Finnish and Swedish, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const hockey = `
Gagarin {bowl} | Gagarin Cup | Кубок Гагарина
NUM throws | shots | броски
Stanley {bowl/trophy} | Stanley Cup | Кубок Стэнли
Stanley's {cup/bowl} | Stanley Cup | Кубок Стэнли
bench of {penalties/fines/penalized/penalty-takers} | penalty box | скамейка штрафников
bullet/bullets/bullit/bullits/bullitt/bulliten | penalty shot / shootout | буллит
coefficient of reliability | goals-against average | коэффициент надёжности
draft of {newcomers/rookies/beginners/novices} | entry draft | драфт новичков
exchange of {the} {player/forward/defender/goalkeeper/PROPN} | trade | обмен
field players/player | skaters | полевые игроки
first/second third !of/round/line/seed | period | Drittel
first/second/third/fourth/top link/links | line | звено
footboard/footrest/bandwagon | tripping | подножка
foreign zone | offensive zone | чужая зона
forward-striker/striker | forward | нападающий
free {throw/throws} | penalty shot | буллит
from {the} {penny/nickel/patch/spot/heel} | from the slot | с пятака
goal {of/from} {the} {bullet} | penalty shot | буллит
highly/high raised stick/club | high stick | высоко поднятая клюшка
hockey {ball} | puck
ice {squad/squadron/team/warriors} | team | ледовая дружина
in the last/final third | period | Drittel
match/matches {number} {seven/six/five} | Game 7 | матч
newcomer/newcomers/beginners draft | entry draft | драфт новичков
number of players {violation} | too many men | нарушение численного состава
number of throws | shots | броски
on the patch/penny/nickel/heel | in the slot | на пятаке
on/off/at/to the court/field/pitch | on the ice | площадка
penalty {box/bench/chair} {of} {fine/fines} | penalty box | скамейка штрафников
playing {with} a? {high} {raised} {stick/club} | high-sticking | высоко поднятая клюшка
plus or minus | plus-minus | плюс-минус
post-match {bullet/bullets/throws/shots/free} | shootout | послематчевые буллиты
power {reception/receptions/technique/techniques/trick/struggle-move} | body check | силовой приём
probationary/test/trial/viewing {agreement/contract} | tryout | просмотровый контракт
prohibited {release/forwarding} | icing | запрещённый проброс
red car | Red Machine | Красная машина
reliability {coefficient/factor/ratio} | goals-against average | коэффициент надёжности
repelled/repulsed/reflected NUM shots | saved ... shots | отразил бросков
rudeness | roughing | грубость
salary/wage ceiling | salary cap | потолок зарплат
score in the series became/is/was |  | счёт в серии
series to {four/three} {victories/wins} | best-of-seven | до четырёх побед
throw-in/throw-ins/throw-offs/throw-in's/stuffing | face-off | вбрасывание
troika/troikas/trio-link | line | тройка
until/to/up-to/before {four/three} {victories/wins} | best of seven | до четырёх побед
violation of the numerical {composition/strength} | too many men | нарушение численного состава
win {throw/throws} | win face-offs | выиграть вбрасывание
{Swallow/Swallows} {playoffs}
{attack} not at {the} puck | interference | атака не владеющего шайбой
{block} {player} {illegal} | interference | блокировка
{blow/kick/strike} with a/the {stick/club} | slashing | удар клюшкой
{blue/red} {feature/trait} | blue line | синяя линия
{bone/bones} {stick} {field}
{brush/carpal} shot/shots | wrist shot | кистевой бросок
{catching/trap/trapping} {glove} |  | ловушка
{ceiling} of {salaries/salary/wages} | salary cap | потолок зарплат
{change/replaced/replace} the goalkeeper {to/for/with} {the} {sixth} | pull the goalie | заменить вратаря
{clean/clear/unclean/dirty} {time} | playing time | чистое время
{comfort/consolation} {goal} {washer} | consolation goal | шайба престижа
{correction/corrected/adjusted} {the/a} {throw/puck/shot} | deflect | подправить
{cost/price} of {the}? {hit/impact} | cap hit
{cup/bowl} of {Stanley/Gagarin} | Stanley Cup / Gagarin Cup | Кубок Стэнли
{delay/detention} of opponent | holding | задержка соперника
{delay} with {a/the} {stick/club} | hooking | задержка клюшкой
{discard/discarding/drop/throw-in/throwing-in/throw} {in/of}? the {washer/puck-in} | face-off | вбрасывание
{earn/earned/received/receive} a {fine} | take a penalty | штраф
{empty} {gates/gate/cage} | empty net | пустые ворота
{entered/coming/entry/novice/newcomer/newcomers} {draft} of {newcomers/beginners} | entry draft | драфт новичков
{even/smooth} {season/championship} | regular season | гладкий чемпионат
{exchanged/swapped/exchange} {to/in/into} {the}? PROPN | traded to | обменян
{farm} {club/clubs} | farm team | фарм-клуб
{fine/penalty-fine/penal} {minute/minutes/time} | penalty minutes | штрафные минуты
{finish/finished} {off} {the} {puck} {near/from} | tap in | добить шайбу
{finishing/adding} {on} the {patch/penny} | rebound | добивание
{first/opening} {match/matches} {of}? {series} | game | матч
{first/second/third/fourth} {five/troika/three} | line | пятёрка
{forceful/strength/force} {technique/reception/move/struggle} | body check | силовой приём
{forward/extreme/edge} {striker/attacker} | winger | крайний нападающий
{forwarding/forwardings/jogging/jog/probros/wandering} | icing | проброс
{goalkeeper's/goaltender's} {line} | crease | вратарская
{gross/coarse/rude} {rudeness/game/play} | roughing | грубость
{helmet/masks} {man}
{hockey} {court/field/pitch/ground/platform/site} | rink | хоккейная площадка
{hold/held} a {power/force} {reception/technique} | deliver a check | силовой приём
{ice} ball | puck | 冰球
{ice} ball {team/player/game/league} | hockey | 冰球
{ice} {platform/site/court/ground/field} | rink / ice | ледовая площадка
{indicator/index} of {usefulness/utility} | plus-minus | показатель полезности
{link/links/first-link/chain} of {attackers/forwards/players/the} | line | звено
{midfielder/midfielders} | centre
{one-sided/unilateral/two-sided/bilateral/double-sided} {contract/agreement} | one-way / two-way contract | двусторонний контракт
{percentage/percent/coefficient} of {reflected/repelled/repulsed} | save percentage | отражённые броски
{powerful/strong} throw/throws | shot | бросок
{prestige/prestigious} goal/puck | consolation goal | гол престижа
{puck/goal} of prestige | consolation goal | шайба престижа
{reflected/repelled/parried/repulsed/beat/reflect/repel/parry} {NUM/all/the/a} {throw/throws/cast/casts/shots/shot} | stopped ... shots | отразил бросков
{regular/smooth} {championship/championships} | regular season | регулярный чемпионат
{reissue/renegotiated/re-signed} {the} {agreement/contract} {with} {club} | re-sign | переподписать
{series/lottery} of? {post-match/after-match}? {bullet/bullets/bullit/bullits/shootouts/free} | shootout | серия буллитов
{seven/seven-match} {fight/match} {series}
{sixth} field player | extra attacker | шестой полевой
{snap/click} throw/throws | slap shot / snap shot | щелчок
{spear/spearing} {with} {stick} | spearing | колющий удар
{substitute/substituted/put} {the/his} {stick/club} | deflect | подставить клюшку
{team} for {youth/young} {hockey} | junior team | молодёжка
{teeth/gear} {click/clicked} {shot} | one-timer | щелчок
{tekke/tek/krona/crown}
{throw/throwing} {of} {ice} | icing | проброс
{throw/throws/cast/casts} {on/to/at/in}? {the/their}? {goal/gate/gates/target} | shots on goal | броски по воротам
{throw/throws} from {the} {blue/slot/point/circle/penny} | shot | бросок
{throwing/dropping} {points/point/in} | face-off | точка вбрасывания
{trap/traps} of the goalkeeper | glove | ловушка
{trip/footboard/footstep/step/steps/run-up/stand} {penalty} | tripping | подножка
{usefulness/utility/useful} {indicator/index/coefficient/rating} | plus-minus | показатель полезности
{viewing/view} {contract/agreement} | tryout | просмотровый контракт
{vratarskaya/goalkeeper's-area/goalkeeping} {area/yard} | crease | вратарская площадь
{wrist/carpal/hand/brush} {throw/throws/cast} | wrist shot | кистевой бросок
{zone} of {attack/attacks} | offensive zone | зона атаки
`;

/** Likely in such a story, but not certain. */
export const hockeyLikely = `
ball/balls | puck | мяч
court/field/pitch | ice | площадка
first/second half !of | period | период
goalkeeper/goalkeepers | goaltender | вратарь
pancake | blocker | блин
{link/links} | line | звено
{majority/minority} | power play / short-handed | большинство
{throw/throws/throwing} | shot | бросок
`;
