/** Nouns for things whose names English prints bare. Singular; they stand right before or behind the quoted name. */
export const kinds = new Set(
  `agency aircraft airline airlines airport arena army bank battalion battleship bloc boat bomber brewery brigade broadcaster carrier channel cinema club
coalition committee company concern consortium corporation corps corvette cruiser cyclone daily depot destroyer division drone enterprise faction
factory fc ferry fighter firm frigate fund gang gunboat helicopter holding hospital hotel hurricane icebreaker institute journal lander liner mall
messenger militia minesweeper missile movement network newspaper operator orchestra organisation organization outlet party periodical pharmacy plant
platoon port probe publisher radio refinery regiment restaurant retailer rocket rover satellite schooner ship shipyard spacecraft squad stadium
station steamer submarine submersible supermarket supertanker tabloid tanker team telescope theater theatre trawler troupe tugboat tv typhoon
university vessel warship website weekly yacht`.split(/\s+/u),
);

/** Last words that make a capitalised run the name of an outlet, body or place by themselves. */
export const nameEnds = new Set(
  `Academy Agency Airlines Airport Airways Association Bank Broadcasting Bureau Channel Company Corporation Council Daily Foundation Group Herald Hospital Institute Ministry Network News Newspaper
Party Post Radio Shimbun Stadium Station Television Times Tribune TV Union University`.split(/\s+/u),
);

/** Words shortly before a quoted word that give a reason for the marks: a title follows, or a nickname, a word as a word. */
export const reasons = new Set(
  `album anthem app application article award ballet book called campaign cartoon category chant codename codenamed code-named column comedy competition concept concert conference contest course debate
describe described describes documentary drama dubbed entitle entitled episode essay event exhibit exhibition expression festival film forum game hashtag headline headlined hit inscription item jingle
label labeled labelled letters log logo magazine marked mean means meaning meme message mission motto movie musical name named nickname nicknamed nominated nomination note novel op-ed opera operation
paint painted painting paper password phrase phrases play poem poster print prize program programme project proverb read reads report reportage rubric said saying says scrawled section sentence series show sign
signs single single-word slogan so-called song spelled spell story stamp stamped term terms termed theme title titled titles track translated translates tune tweet video word words wrote written writes`.split(
    /\s+/u,
  ),
);

/** Names that never need marks, told by the whole quoted text; those in the first list also when set in lower case. */
export const places = new Map(
  `blue house | South Korea's presidential office
demilitarized zone | the border strip between the Koreas
downing street | the British prime minister's office
forbidden city | the palace in Beijing
gaza strip | the territory
golan heights | the plateau
great firewall | China's internet controls
green zone | Baghdad's fortified district
line of control | the line in Kashmir
red square | the square in Moscow
silk road | the trade route
wall street | New York's financial district
west bank | the territory
white house | the president's office`
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]),
);

export const bareNames = new Set(
  `Abrams
Aeroflot
Akhmat
Al-Qaeda
Alfa-Bank
Azovstal
Batkivshchyna
Bayraktar
Belaruskali
Dynamo Kiev
Dynamo Kyiv
Emirates
Eurovision
Fatherland
Gazprom
Gazprom Neft
Hamas
Hezbollah
HIMARS
Himars
Interfax
Iskander
Kalibr
Kinzhal
Kommersant
Leopard 2
Lufthansa
Lukoil
Naftogaz
Naftohaz
Nord Stream
Nord Stream 2
Novatek
Opposition Platform - For Life
Rosatom
Roscosmos
Roskosmos
Rosneft
Rostec
Rostelecom
Russian Railways
S7
Sberbank
Servant of the People
Starlink
TASS
Taliban
TurkStream
Turkish Stream
Twitter
United Russia
VTB
Wildberries
Yandex
Zvezda`.split('\n'),
);

/** Clubs whose names are also words or towns: bare when the sentence speaks of sport. */
export const sportWords =
  /^(?:play(?:s|ed|ing)?|players?|goals?|goalkeeper|striker|midfielder|defender|forward|winger|coach|club|clubs|match|matches|season|league|cup|transfer|loan|scored?|scores|beat|defeated|win|won|lost|draw|contract|team|teams|squad|signed|championship|champions|final|round|fans|football|soccer|hockey|basketball|volleyball|player)$/u;
