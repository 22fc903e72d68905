/** Times with the wrong preposition, or with one where English has none. One entry a line: pattern | fix | gloss. */
export const time = `
^ at/on the past ,/the/he/she/it/they/we | in the past
already for NUM years/months/weeks/days/decades | for … already
at night from NUM to | on the night of
at night from monday/tuesday/wednesday/thursday/friday/saturday/sunday to | on the night of
at night of/on/to NUM | on the night of
at night of/on/to january/february/march/april/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday | on the night of
at present time/moment/day | at present
at the dawn/sunset/dusk/sunrise of NUM | at … on
at the last time | lately; last time
at the noon/midnight | at …
at the same moment of | at the moment of
at/in first time | for the first time
at/in moment | at the moment
at/on the future $ | in the future
at/on the near/nearest future | in the near future
at/on the past $ | in the past
before NUM years/days/months/weeks/hours ago | … ago
before two/three/four/five/several years/days/months/weeks/hours ago | … ago
between NUM %/kilometers/meters/years/euros/dollars to NUM | between … and
between NUM million/billion/thousand/percent to NUM | between … and
between NUM to NUM | between … and
between NUM until/till/up NUM | between … and
between monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/june/july/august/september/october/november/december to/until/till | between … and
by/from/on first time | for the first time
during NUM years/days/hours/minutes/months/weeks !of !in !when | for …
during two/three/four/five/six/ten/several/many years/days/hours/minutes/months/weeks !of !in !when | for …
for during | during; for
for/during a? long time already | for a long time
from NUM and up to | from … to
from NUM years/days/months/weeks/hours ago | … ago
from between NUM and | between
from first sight | at first sight
from since | since
from the first days | from day one
from two/three/four/five/several years/days/months/weeks/hours ago | … ago
from/on/in/at the first sight | at first sight
in NUM a.m./p.m./am/pm | at …
in all day/night $ | all …
in every day/week/month/year $ | every …
in first | at first
in near/nearest/closest future | in the near future
in noon/midnight | at …
in present $ | at present
in the meanwhile | in the meantime
in the nearest/closest future/time/days | in the near future
in the nearest/closest months/weeks/years | in the coming …
in the night on/to/between NUM | on the night of
in the night on/to/between monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december | on the night of
in the recently/currently/lately | recently
in the same time | at the same time
in the weekend $ | at the weekend
in the weekend ,/and/, | at the weekend
in weekends/weekend $ | at weekends
in/at recently | recently
in/at the last times/time , | recently
in/at the night of/from/to/on NUM | on the night of
in/at the night of/from/to/on january/february/march/april/may/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday | on the night of
in/at/on last time | lately; last time
in/at/on yesterday $ | yesterday
in/at/on yesterday ,/and/the | yesterday
in/during/for all day/night/week/year long | all …
in/on/at the day after $ | the day after
on NUM a.m./p.m./am/pm | at …
on the night to/on NUM | on the night of
on the night to/on monday/tuesday/wednesday/thursday/friday/saturday/sunday | on the night of
on this/that moment | at this moment
on/in NUM o'clock | at … o'clock
since NUM NUM? until/till/to NUM | from … to
since NUM years/months/weeks/days/hours/decades !ago !before !earlier !later !of | for …
since a long time | for a long time
since a year/month/week/decade !ago !before !earlier !in !when !of !that !when | for a …
since a/an long/few/couple/year/month/week/decade time/years/months/weeks/days | for …
since almost/nearly/about/over NUM years/months/weeks/days/decade/year !ago !before | for …
since almost/nearly/about/over two/three/four/five/a years/months/weeks/days/decade/year !ago !before | for …
since from | since
since january/february/march/april/may/june/july/august/september/october/november/december NUM? until/till/to NUM | from … to
since long !before !ago !after | for a long time
since monday/tuesday/wednesday/thursday/friday/saturday/sunday until/till/to monday/tuesday/wednesday/thursday/friday/saturday/sunday | from … to
since morning/early till/until/to evening/night | from …
since the last/past NUM years/months/weeks/days/hours/decades | for the last …
since the last/past two/three/four/five/six/seven/ten/few/several years/months/weeks/days/hours/decades | for the last …
since two/three/four/five/six/seven/eight/nine/ten/many/several/some years/months/weeks/days/hours/decades !ago !before !earlier !later !of | for …
the night from NUM to/on | the night of
the night from PROPN NUM to PROPN | the night of
the night from monday/tuesday/wednesday/thursday/friday/saturday/sunday to/on | the night of
the «whole/entire/full year» NUM !of | the whole of …
till/until the present time/moment/day | until now; to this day
until to/till/up | until
{last/continue/live/work/run/wait/serve/operate} «already» NUM/several years/months/weeks/days/decades | for …
«at/in/for» the nowadays | nowadays
«at/in/on/by» the first time in/since/for | for the first time
«at/in/on» half past NUM | at half past
«at/in/on» the times/time of soviet/communist/stalin/the soviet/empire | in … times
«at/in» the deadline $ | by the deadline
«at/in» the half-time/halftime | at half-time
«at/on» childhood/youth | in …
«at/on» the 1990s/1980s/1970s/1960s/1950s/1930s/1920s/2000s/1940s/90s/80s/70s/60s !s | in the …
«at/on» the 20th/19th/21st/18th/17th century | in the … century
«at/on» the 20th/19th/21st/18th/17th/16th/15th centuries/century | in the … century
«at/on» the NUM centuries/century | in the … century
«at/on» the first/second half of PROPN/NUM !final | in the … half of
«at/on» the first/second half of the/january/february/march/april/may/june/july/august/september/october/november/december !final | in the … half of
«at/on» the meantime/meanwhile | in the meantime
«at/on» the spring/summer/autumn/winter of NUM | in the … of
«at/on» the year NUM !budget | in …
«at/on» times of war/crisis/peace/need/trouble/stress/recession | in times of
«at» the 10th/20th/30th/40th/50th/60th/70th/80th/90th/first/fifth/second/third minute | in the … minute
«at» the NUM minute | in the … minute
«at» the first/second/third/fourth quarter/period/half $ | in the …
«at» the morning/afternoon/evening/noon of | on the … of
«before» NUM years/days/months/weeks/hours $ | … ago
«before» two/three/four/five/six/ten/several/few years/days/months/weeks/hours $ | … ago
«in/at/on» currently/recently/lately/now on | …
«in/at/on» during | during
«in/at/on» last/next/this monday/tuesday/wednesday/thursday/friday/saturday/sunday !NOUN | …
«in/at/on» yesterday evening/morning/afternoon/night | yesterday …
«in/at» last/next year/month/week $ | …
«in/at» last/next year/month/week ,/and | …
«in/at» nowadays | nowadays
«in/at» that/the same/the/this day $ | on that day
«in/at» the next/following morning/evening/afternoon | the next …
«in/at» the same day | on the same day
«in/at» the same morning/afternoon/evening/night/day !as !year | on the same …
«in/at» the second/third time in | for the … time
«in/at» this/last/next weekend !NOUN | …
«in/at» this/that morning/afternoon/evening/night !NOUN | …
«in/on/at» the day after tomorrow | the day after tomorrow
«in/on/at» the day before yesterday | the day before yesterday
«in/on» dawn/sunset/dusk/nightfall/sunrise $ | at …
«in/on» halftime/half-time | at half-time
«in» NUM years/days/months/weeks/hours ago | … ago
«in» christmas/easter eve | on …
«in» christmas/new eve/year day/eve/'s | on …
«in» the day of the? election/elections/attack/incident/murder/funeral/accident/match/vote/ceremony/opening/victory/independence/tragedy/wedding/death | on the day of
«in» the first/second/third/last day of PROPN | on the … day of
«in» the first/second/third/last day of the | on the … day of
«in» the following day !s | the following day
«in» the morning/afternoon/evening of NUM | on the … of
«in» the morning/afternoon/evening of january/february/march/april/may/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday | on the … of
«in» the morning/afternoon/evening of the ADJ/NUM !and | on the … of
«in» the morning/afternoon/evening of the day !and | on the … of
«in» the morning/afternoon/evening on NUM | on the … of
«in» the morning/afternoon/evening on january/february/march/april/may/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday | on the … of
«in» two/three/four/five/several years/days/months/weeks/hours ago | … ago
«on/at» that/this week/month/year $ | …
«on/in/at/by» this/that/the moment of time | at this moment
«on/in/at» every monday/tuesday/wednesday/thursday/friday/saturday/sunday/morning/evening/night/afternoon/weekend !NOUN | every …
«on/in» the moment of writing/publication/speaking/arrest/impact/explosion/attack/accident | at the moment of
«on» spring/autumn/winter $ | in …
«on» the weekends $ | at weekends
`;
