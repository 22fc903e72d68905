/** Set phrases of boxing, MMA, wrestling, judo and sumo news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const boxing = `
bare/naked {twist/hang/hinge/stranded} | rear-naked choke | 裸绞
big/great customs/gate | ozeki | 大関
by {separate/different/dissenting} {decision/judges} | by split decision | раздельным решением
case/building/corpus/hull punch/blow/strike/hit | body shot | удар по корпусу
free/classical wrestling | freestyle / Greco-Roman wrestling | вольная борьба
in {heavy/light/average/medium/middle/super-heavy/superheavy} weight | heavyweight | в тяжёлом весе
knock-out/knock-outs/nokaut/knock-down-out | knockout | нокаут
lever of {elbow/the/arm} {elbow}? | armbar | рычаг локтя
obligatory/compulsory contender/challenger/applicant/candidate/aspirant | mandatory challenger | обязательный претендент
on the {professional} {ring} | as a professional | на профессиональном ринге
one {book/volume} | ippon | 一本
parterre/parter/partere | the ground | партер
revanche/revanch/revansh | rematch | реванш
small {knot/tie/ending/bond} | komusubi | 小結
summer/autumn/spring/Nagoya/Kyushu venue/location | basho | 夏場所
temporary {champion/belt/title/championship} | interim | временный чемпион
ten {ryo/both/two} | juryo | 十両
the? {soil/earth/clay/dirt} {table/bale/sack/straw/tawara} | dohyo | 土俵
title applicant/applicants/aspirant/aspirants/pretender/pretenders | title contender | претендент
total/comprehensive martial {arts} | mixed martial arts | 総合格闘技
weighings/weighing procedure/ceremony | weigh-in | взвешивание
wrestler/fighter of {free/classical/Greco} style | freestyle wrestler | вольная борьба
{Greco-Roman/Greek-Roman/Graeco-Roman/freestyle/free/classical} {struggle/fight/combat} | Greco-Roman wrestling | греко-римская борьба
{anise} | octagon | 八角
{applicant/applicants/aspirant/aspirants/candidate/pretender/pretenders} {for/to} {the} {title/belt} | contender | претендент
{approach/draw/drew/pull-in/stop-by/close/lean} {out} {won/win/beat/and} | yorikiri | 寄り切り
{battle/fight} of {pop/pop-MMA} |  | поп-ММА
{beat/beaten/won/defeated/win} {early/prematurely/ahead} {in/NUM/by} {the}? {round} | stop | досрочно
{before/front/forehead} {head} | maegashira | 前頭
{big/grand/large} {sumo} | grand sumo tournament | 大相撲
{bow/string} {players}? {up}
{broken/severed/cut/cutting/amputated} {hair} {ceremony/style} | retirement ceremony | 断髪式
{by} {unanimous/separate} {solution/resolution} | by unanimous decision | единогласное решение
{carpet/rug/tatamis} | mat | ковёр
{champion/championship} {girdle/waistband/sash/strap} | belt | пояс
{close/closed/rest/resting} {the} {place/field/venue/market} {from} | withdraw | 休場
{co-main/second-main/co-chief} {battle/fight} | co-main event | со-главный бой
{comprehensive/synthesis/integrated/integrative} {fighting/fight/combat/fighter} | mixed martial arts | 综合格斗
{count/read} {of} {the}? {second/seconds/strong} | count | 强制读秒
{cross/side/horizontal} {rope/cord/tie} | yokozuna | 横綱
{cross} {solid/fixed} {arm/hand} | armbar | 十字固
{cross} {solid} | armbar | 十字固
{deserved/honored/deserving/early/ahead-of} {victory} {schedule/by/in} {schedule}? | stoppage | досрочная победа
{drive/race/chase/driving/racing} {weight} | cut weight | гонять вес
{duel/battle/fight/war} of {views/glances/looks/eyes/gazes/opinions/sights} | face-off | дуэль взглядов
{early/premature/preterm/pre-term/ahead-of-schedule} {victory/win/defeat/loss/victories} | win inside the distance | досрочная победа
{eight/8} {corner/corners/angle/angles} {cage}? | octagon | 八角笼
{feather/fly/cock/straw/grass/mosca/rooster/rooster's} weight | featherweight / flyweight / bantamweight / strawweight | 羽量级
{fighting/technique/outstanding} {prize/performance} {award} | special prize | 殊勲賞
{fights/fight} {without} {rules} | mixed martial arts | бои без правил
{first/second/third/number} {pretender/applicant/candidate} | contender | претендент
{first/second} {average/heavy/medium/light} weight | junior middle / cruiserweight / light welterweight | первый тяжёлый вес
{fist/boxing} {altar/circle/king/emperor} | boxing | 拳坛, 拳王
{fist/punch} {king/champion/emperor} | champion | 拳王
{force} {warrior/warriors/samurai/person/man} | rikishi | 力士
{free/classical/freestyle-of} {wrestling/struggle/fight} | freestyle / Greco-Roman wrestling | вольная борьба
{freestyle/free} {beat/fight/hit/scattering/scattered} | sanda | 散打
{front/before} {head} {NUM/one/first/second} | maegashira | 前頭
{full/all} {judges/referees}
{ground/earth} {skill/technology/technique/combat} {master} | ground game | 地面技术
{ground} {smash/hammer/ground-fist} | ground and pound | 砸拳
{guidance/instruction/teaching} {NUM/three/two/one/third/second}? {loss/lost/foul} | shido | 指導
{half/semi/superfluous/super} {pen/quill/feather} weight | super featherweight | superpluma
{hand-to-hand/army-hand} {fight/combat} {tournament} |  | рукопашный бой
{heavy/deep/severe} knockout | brutal knockout | тяжёлый нокаут
{heavy/light/average/medium/middle/semi-heavy/half-heavy/semi-light/half-medium/welter/light-light/most-light/half-middle} weight {category/categories/champion/boxer/fighter} | heavyweight / light-heavyweight / welterweight | полутяжёлый вес
{heavy/light/middle/welter} {magnitude/level/grade-class/quantity} | heavyweight | 重量级
{high} kick {with} {leg/foot} | high kick | хай-кик
{hit/down/knocked/fell} {to} {the} {ground} {count/reading/read} | knocked down | 读秒
{hold/holding/pinned/pressing} {press} | hold-down | 抑え込み
{holiday/holidays/closed/rest/closure/absent-day} {from} {first/second/third/NUM/the} {day} | withdrew | 休場
{hook/swing/trick/upper/upload/pendulum/poke/whip} {fist/fists} | hook / uppercut / jab | 勾拳
{horizontal/side/transverse} rope/ropes/yokozuna | yokozuna | 横綱
{interim/temporary/time} {champion/belt} {temporary} | interim champion | временный чемпион
{in} {the} {standing/rack/counter/bar/stance} {struck/hit/dominated/superior} | on the feet | в стойке
{kick/blow/strike/punch} {from} {a}? {turn/spread/U-turn/reversal} | spinning kick | удар с разворота
{kick/blow} {with/by} {hand/hands/fist} | punch | удар рукой
{kick/play} boxing {fight} | kickboxing
{large/big} {phase/mutual/aspect/photo} {pattern/dog} | sumo | 大相撲
{lateral/sidelong} {kick/blow/strike} | hook | боковой удар
{lightest} {weight} | bantamweight / flyweight | легчайший вес
{main} {battle/war/fight} of the {evening/tournament/night} | main event | главный бой вечера
{mixed/blended/mingled} {unicombat/martials/single-combats/single/fights/fight} {combats/combat}? | mixed martial arts | смешанные единоборства
{naked/bare/back/nude} {strangle/strangling/strangulation/choking/twist} | rear-naked choke | 裸绞
{not}? {invest/invested/fit/laid} {in/into} the? {weight} {category/limit}? | make weight | уложиться в вес
{no} {difference/discrimination} {class/level/grade} | openweight | 無差別級
{octagonal/eight-corner/octagon-angled/eight-sided/anise} {cage/corner/ring} | octagon | 八角笼
{on/to} the {carpet/rug} | mat | ковёр
{one/1} {book/volume/edition/copy/pin} {win/won/victory/to} | ippon | 一本勝ち
{opponent/rival} {throw/threw} {white} {towel} {admit/surrender} | threw in the towel
{painful/pain/sick/sore/painfull} {hold/reception/technique/trick/receptions/method} | submission | болевой приём
{parent/oya} {side/direction/master} | stable master | 親方
{pendulum/swing/swinging} {punch/fist} | hook | 摆拳
{professional} {ring/carpet} | pro ring | профессиональный ринг
{read/reading} {second/seconds/the-seconds} | count | 读秒
{receive/received/collected/accumulated/took} {NUM/three/two/a/the/third}? {guidance/guidances/instruction/instructions} | shido | 指導
{relation/connected/barrier/fence/pass} side | sekiwake | 関脇
{revanche/revanch/revenge-match/revansh} | rematch | реванш
{room/division} {opened/master/master's/teacher} | stable master | 部屋
{room} {master/parent/owner/elder} | stable master | 親方
{rooster/cock/cockerel/chicken/feather/straw/fly/sheep/bull} {magnitude/level/grade/class/weight} | bantamweight / featherweight | 雏量级
{rope/tatami/ring-carpet/carpet} {mat} | mat | ковёр
{round/rotation/rotating/turning} {back} {fist/elbow} | spinning back fist | 转身鞭拳
{second/seconds/secondant/secundant/secundants/secondants} of {the} {boxer/fighter/PROPN} | cornermen | секунданты
{second/seconds} {threw/thrown/throw} {out}? | the corner threw in | секунданты
{secondant/secundant/secundants/secondants} | cornerman | секундант
{semi-heavy/half-heavy/semi-light/half-medium/half-light/half-middle/semi-middle/semi-average/semi-medium/half-average/semi-welter} {weight}? | light heavyweight / welterweight / featherweight | полусредний вес
{send/sent} {in/into/to} {a/the}? {knockout/knockdown} | knock out / knock down | отправить в нокаут
{single} {combat/combats} | martial arts | единоборства
{skill/technique} {there/existence/has} | waza-ari | 技あり
{soil/earth/dirt/land} {bale/table/sack} | ring | 土俵
{solution/judgment/verdict} of {the} {judges} | decision | решение судей
{stab/stabbing/thorn/poke} {fist/punch} | jab | 刺拳
{stance/standing} {technique/technology} {fight} | stand-up | 站立
{standing/station} {hit/strike/striking} | striking | 站立打击
{straight/direct} {fist/fists} | straight punch | 直拳
{straight/direct} {right/left} {hand-strike/blow} | straight right | прямой
{sub-middle/next-middle/secondary-middle/secondary} {level/weight/magnitude} | welterweight | 次中量级
{suffocating/choking/strangling/asphyxiating/asphyxiation/strangle} {hold/reception/technique/trick/method} | choke | удушающий приём
{surrender/give-up/surrendered} {by/with/from/to} {pain/painful/suffocation/choke} | submission | сдача
{technical/technique} {knock-out/knocked/nocaut/nockout} | technical knockout | техническим нокаутом
{ten/10} {cars/wheels/pieces/two-cars} | juryo | 十両
{the} {lightest/half-light/most} weight | flyweight | легчайший вес
{thousand/1000} {autumn/autumns} {music/joy/comfort} | final day | 千秋楽
{thousand/one-thousand} autumn/autumns | final day | 千秋楽
{topknot/bun} {cut/cutting/broken} {ceremony}? | retirement ceremony | 断髪式
{transfer/transferred/transfers/translate/translated/translation/translations} {to/into/in} {the}? {ground/parterre/stalls/earth/land/stand} | takedown | перевод в партер
{triangular/triangle} {suffocation/hinge/strangle/twist/strangulation} | triangle choke | треугольник
{truth/sincere/special} {prize/award/shape} {sumo} |  | 三賞
{turn/whirl} {kick/foot} {from} {turn} | spinning kick | удар с разворота
{unanimous/separate/single/majority/split} {judicial/judges'/judge's/judging/referee} {decision} | unanimous decision | единогласное решение
{undercard/undercards/andercard} {fights} {preliminary} | undercard
{view/glance} {duel/duels/battle/battles/fight} | face-off | дуэль взглядов
{waist} belt/belts | belt | 腰带
{weigh/weighing} {procedure/ceremony/weights} | weigh-in | взвешивание
{weightshed/weight-race/weight-drive/weight-racing/vesogonka} | weight cut | весогонка
{weight} without {difference/discrimination/division} | openweight | 無差別級
{weight} {drive/driving/race/racing/driver/drop-race} | weight cut | весогонка
{white} {towel/handkerchief} | towel | 白毛巾
{win/won/decide/decided} {with/by} {push/pushing/pushed} {out} {push} | push out | 押し出し
{win/won/defeat/defeated/finish/finished} {ahead} of {schedule/time} | stop | досрочно
`;

/** Likely in such a story, but not certain. */
export const boxingLikely = `
applicant/aspirant/pretender | contender | претендент
carpet/rug | mat | ковёр
strangulation/asphyxia/suffocation | choke | удушение
{choking/strangling} | choke | удушающий
{judicial} | judges' | судейский
{sparring} | bout | поединок
{surrender/surrendered} | submit / tap out | сдаться
`;
