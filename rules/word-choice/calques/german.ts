/** Calques from German and Dutch: set phrases of their news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const german = `
, it {come} to a/an/several/numerous/violent {accident/explosion/brawl/collision/fire/scuffle/incident/delay/riot/clash/fight} | there was; there were | es kam zu
Corona-related/corona-related/corona-conditioned/corona-conditional/Corona-conditioned | caused by the pandemic | coronabedingt
Corona/corona rule/rules/number/numbers/demo/demos/denier/deniers/summit/aid/aids/help/restriction/restrictions/wave/warning/case/cases/outbreak/outbreaks | coronavirus ... | Corona-
NUM milliards/milliard | ... billion | Milliarden
NUM years old {man/woman/boy/girl/driver/suspect/cyclist/pedestrian} | ...-year-old | …-jähriger
NUM/last/first/second/third/next/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th play day | round of matches | Spieltag
NUM/one/two/three/few {year/month/week/day} before already | ... ago | vor
^ it {come} to a/an/several/numerous/violent/clashes/riots/scuffles/delays | there was; there were | es kam zu
according to own {statement/information/account} | by their own account | nach eigenen Angaben
after statement/statements/information/information's of the | according to | nach Angaben
after {police} information/statements/details | according to police | nach Polizeiangaben
after/to own {statement/information/words/account} | by their own account | nach eigenen Angaben
already since NUM/1990/2010/the/then/several/many | since; as long ago as | schon seit
also in the? future | in future too | auch in Zukunft
as/so much stands {fest/firm/certain/fixed} | this much is certain | so viel steht fest
at the today/today's {day} | today | am heutigen Tag
at/in the a? {amount} of {around/about} NUM {euro/dollar/million} {arise/arose} | of | in Höhe von
at/in the early Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday morning/evening/afternoon | early on Monday | am frühen Montagmorgen
at/on eye level with the? {government/partner/employer} | on an equal footing | auf Augenhöhe
before NUM {year/month/week/day/hour} ago | ... ago | vor … Jahren
body/bodily {violation/injury} with {death} {consequence/result} | bodily harm resulting in death | Körperverletzung mit Todesfolge
business/enterprise/company {council/advice} {chairman/members} | works council | Betriebsrat
collective/tariff {partner} | unions and employers | Tarifpartner
corona-conform/corona-compliant | within coronavirus rules | coronakonform
cross {band/ligament} | cruciate ligament | Kreuzband
cross-band/cross-ligament {tear/injury/rupture} | torn cruciate ligament | Kreuzbandriss
dangerous/negligent {bodily/body} {injury/harm} | assault | gefährliche Körperverletzung
during/over/in/since the last days/weeks/hours/months/years/decades !of/before/when/that | in recent ...; in the past few ... | in den letzten Tagen
fire {defense/defence/weir/wehr} | fire brigade | Feuerwehr
fly/flew/flown off/from the place/pitch | be sent off | vom Platz fliegen
from today's/present {view/sight/perspective} | as things stand | aus heutiger Sicht
from/on/by side/sides of the {government/police/union/company/employer} | from; by | von Seiten
ghost {driver} | wrong-way driver | Geisterfahrer
going-out/outgoing {restriction/ban} | stay-at-home order | Ausgangssperre
heavy/heavily/hard/difficult injured | seriously injured | schwer verletzt
how/as the {police/fire/public} {brigade/prosecutor}? {inform/communicate/share} | police said | wie die Polizei mitteilt
in framework of | as part of | im Rahmen
in the age NUM | aged | im Alter
in the age of NUM | at the age of | im Alter von
in the course of the? {today/yesterday} | today; yesterday | im Laufe des heutigen
in the evening/morning/night hours of the | in the evening; overnight | in den Abendstunden
in the frame/frames of a/an/the/his/her/their/this {visit/event/ceremony/campaign/festival/reception/conference/trial/study/exhibition/fair/press/search/raid/control/concert} | during; as part of | im Rahmen
in the height of NUM/around/about | of | in Höhe von
in the late/early evening/morning hours/hour | late in the evening; early in the morning | in den frühen Morgenstunden
in the months/month January/February/March/April/May/June/July/August/September/October/November/December | in January | im Monat Januar
in the night from Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday to/on | overnight; in the early hours of | in der Nacht von … auf
in the night of Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday to/on | overnight; in the early hours of | in der Nacht von … auf
in the {previous/pre/prior} year's {period/month/quarter} | a year earlier | im Vorjahreszeitraum
in the? {height} of {around/about}? NUM {euro/dollar/million/billion/percent/thousand} | of ... | in Höhe von
in {high/blessed/advanced} age of | at the great age of | im hohen Alter
in/at an age of NUM | at the age of | im Alter von
in/on the night to/on/towards Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/today | overnight; in the early hours of | in der Nacht auf
in/over/during/for/within the next days/weeks/months/hours/years/minutes | in the next few ...; in the coming ... | in den nächsten Tagen
incidence {value/number} | infection rate | Inzidenzwert
investigative/investigatory/investigation/U custody/detention/imprisonment/prison | pre-trial detention; custody | Untersuchungshaft
it {concern/deal} {itself} {about/with/around} | it is | es handelt sich um
it {go/goes} about the/a/how/whether/more/money/people | it is about | es geht um
it {go/goes} {about/around} {a/the/more/much}? {money/question/issue/future/life/people/security} | it is about | es geht um
it {go} about how/whether/more/money/people | it is about | es geht um
it {go} him/her/them better/well/good/bad/badly | he is better | es geht ihm
it {handle/act/concern} {itself}? {about/with/around} | it is | es handelt sich um
it {let} itself not? {say/see/explain/be} | it can be | es lässt sich
it {lie/lay} on/at/by {the/that/him/her/them} to/that | it is up to | es liegt an
it/that {go} {him/her/them/us/me} {about/around} | he is concerned with | es geht ihm um
it/which/this {deal} itself with/about | it is | es handelt sich um
killing {offense/offence/crime/delict} | homicide | Tötungsdelikt
league/table {cellar/basement} | bottom of the table | Tabellenkeller
light/easy injured | slightly injured | leicht verletzt
milliard/milliards | billion | Milliarde
minister presidents | state premiers | Ministerpräsidenten
minister {presidents} | state premiers | Ministerpräsidenten
money {penalty/punishment} | fine | Geldstrafe
mouth/mouth-nose/mouth-and-nose protection/cover/covering | face mask | Mundschutz
negligent killing | manslaughter through negligence | fahrlässige Tötung
new {infection} {number} {be/have/reported} | new cases | Neuinfektionszahlen
on the long bench | put off | auf die lange Bank
on the {standpoint} that | of the view that | auf dem Standpunkt
on the/this? today's/yesterday's {day} | today; yesterday | am heutigen Tag
on today's/yesterday's Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday | today; yesterday | am heutigen Montag
on {eye} height/level | on an equal footing | auf Augenhöhe
on {inquiry/enquiry} {say/explain/confirm/tell/declare} | when asked | auf Anfrage
on {place/rank} NUM/one/two/three/four/five/six | in ... place | auf Platz …
on {request/inquiry/enquiry} of/by/from the {newspaper/agency/dpa/AFP/Reuters/editorial/press} | when asked by | auf Anfrage
on/at the {late/early} Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday morning/evening/afternoon | early on; late on | am späten Montagabend
on/at the {place/rank/seat} {one/two/three} of/in/with the {table/list/ranking} | in ... place | auf Platz
on/at/upon {demand/inquiry} of/from the {press/newspaper} | when asked by | op vraag van
on/from/of the {part/side} of the {police/government} it {be} said/called | police said | vonseiten
people's/peoples {hetze/incitement/agitation/sedition} | incement to hatred | Volksverhetzung
probation/parole {punishment/penalty} | suspended sentence | Bewährungsstrafe
public {prosecutorship/advocacy} | prosecutor's office | Staatsanwaltschaft
short-work/short-working {money/allowance/benefit} | short-time pay | Kurzarbeitergeld
since a long/longer/short/certain/some/considerable time | for a long time; for some time | seit langer Zeit
since long , | for a long time | seit langem
since long/longer time | for a long time | seit langem
since short/recent time | recently | seit kurzem
since some/longer/considerable time | for some time | seit einiger Zeit
since years/weeks/months/decades | for years | seit Jahren
since {year/month/week} he/she/they/it/the {be/have} | for years | seit Jahren
state {attorneyship/advocacy/prosecutorship} | prosecutor's office | Staatsanwaltschaft
still in this/the same {week/month/year} , | before the week is out | noch in dieser Woche
table last/second/third/end/cellar/basement/neighbour/neighbor | bottom / second ... in the table | Tabellenletzter
tariff partner/partners | unions and employers | Tarifpartner
that/this/it {lie/lay} on/at/in that/it that | that is because | es liegt daran, dass
the NUM years old {man/woman/boy/girl/driver/student/suspect/victim/player/striker/defender/midfielder} | the ...-year-old | der …-Jährige
the chancelloress/chancelorin/chancellress | the chancellor | Kanzlerin
the police {communicate/shared} that/on/with/this | police said | teilte mit
the {alarmed/alerted} {emergency} {doctor/services/physician} | paramedics | alarmierter Notarzt
the {title/cup} {defender} | defending champions | Titelverteidiger
under roof and fach/compartment | settled | unter Dach und Fach
under the loupe/magnifier | under scrutiny | unter die Lupe
vaccination/vaccine/inoculation/mask/test/quarantine duty | compulsory ... | Impfpflicht
with the age of NUM | at the age of | im Alter von
with/at NUM years , he/she | at ..., he | mit … Jahren
within the frame of | as part of | im Rahmen
yellow-red {card} | second yellow card | gelb-rote Karte
yet/still this/in {week/year/month} {shall/should} | later this week | noch in dieser Woche
{DFB-Elf/DFB-eleven/DFB-elf} | Germany team | DFB-Elf
{alarm} the {police/fire} {brigade/department/service}? {because/after/when/about} | call the police | alarmieren
{amount/add/run} itself/themselves on/to/up | amount to | sich belaufen auf
{announce/inform/share} with/it on {request/inquiry/enquiry} | say when asked | auf Anfrage
{ascend/descend} in/into/to the? {second/first/2nd/1st} {league/Bundesliga/division} | be promoted / relegated | aufsteigen
{assume/proceed} from a/the/this/an {crime/arson/accident/suicide/homicide/murder/act/offence/offense/defect} | assume | von … ausgehen
{be/have/already} known since long | have long been known | seit langem bekannt
{be/stand} {short/shortly} before/of the {bankruptcy/conclusion/completion/end/collapse/finish/insolvency} | be on the brink of | kurz vor
{be} {fly/place/put} from the pitch | be sent off | vom Platz gestellt
{bring} over the stage | complete | über die Bühne bringen
{bring} to expression | express | zum Ausdruck bringen
{bring} to the? expression | express | zum Ausdruck bringen
{bring} under {roof} and fach | settle | unter Dach und Fach
{care/ensure/provide} for that/it that | make sure | dafür sorgen
{care/provide/see} for it/that that | make sure | dafür sorgen
{care} for {excitement/unrest/stir/discussion/sensation/laughter/confusion/headlines/surprise/criticism/outrage/anger/trouble/disturbance/tension/security/order/clarity/relief} | cause; bring | für Aufsehen sorgen
{charge/accuse/convict/sentence/arrest/try/indict} because of {murder/attempted/negligent/bodily/fraud/theft/suspicion/manslaughter/rape/assault/robbery/arson} | charged with; convicted of | wegen
{come/bring} into application | be used | zum Einsatz kommen
{come} in/into {custody/U-Haft/investigative} {detention/prison} | be remanded in custody | in Untersuchungshaft kommen
{come} to a/an/the? {accident/explosion/brawl/collision/fire/scuffle/incident/delay/riot/clash/quarrel} {on/in/at/when/between} | there was ... | es kam zu einem
{come} to application/employment | be used | zum Einsatz kommen
{come} to the conclusion/end/opinion/view to VERB | conclude | zum Schluss kommen
{come} to the? expression | be expressed | zum Ausdruck kommen
{come} to {damage} | be hurt | zu Schaden kommen
{communicate} the? {police/ministry/company/prosecutor/authority} on/in | ... said | teilte mit
{compensation/balance/equalizing/compensating} {goal/hit/meeting/strike} | equaliser | Ausgleichstreffer
{concert/event/match/lesson/class/school} {fall} out | be cancelled | ausfallen
{connection/connecting} {goal/hit} | goal to pull one back | Anschlusstreffer
{contribute} to that/this that/the/he/it/they | help to | dazu beitragen
{contribute} to the fact that | help to | dazu beitragen
{cross} {band/ligament} {tear/crack/rupture/torn} | cruciate ligament tear | Kreuzbandriss
{damage/fine/loss/sum} in the height | of; totalling | in Höhe von
{deal/complain} himself/herself/itself/themselves with/about/over | deal with; complain | sich befassen mit
{descend/ascend/ascent} into/to/from the {second/first/2nd/1st/third} {league/Bundesliga/division} | be relegated / promoted | absteigen
{descent/ascension/climber} {place/rank} | relegation places | Abstiegsplatz
{descent/ascent} {fight/battle/zone/rank} | relegation battle | Abstiegskampf
{determine/investigate/detect} {against/because} {because}? of {suspicion/murder/attempted/bodily/negligent/fraud} | investigate for | ermitteln wegen
{express/utter} himself/herself/itself/themselves critically/positively/optimistic/skeptical/sceptical/negatively | criticise; welcome | sich äußern
{find} itself/himself/themselves/herself in construction/planning/U-Haft | be under construction / in custody | sich befinden
{fly/flew/flown} from the {place/pitch/field/square} {with/after} | be sent off | vom Platz fliegen
{freedom/liberty} {penalty/punishment/deprivation/sentence} | prison sentence | Freiheitsstrafe
{give} himself/herself/itself/themselves {confident/optimistic/combative/relaxed/cautious/unimpressed/reserved/self-confident/modest/calm/defiant/content} | appear; sound | sich … geben
{go/come} over the stage | take place; go off | über die Bühne gehen
{go/land/finish/end/come/be/stand/rank/climb} on/at {place/rank} NUM/one/two/three/four/five/six | come in ...th place | auf Platz … landen
{go/lie/be} in/into guidance | take the lead; lead | in Führung gehen
{go/proceed} from the assumption that | assume | davon ausgehen
{goal} {fall} in/after/late/early/through/to/shortly | be scored | Tore fielen
{goal} {fall} {in/after/shortly/early/late/through/by/to} | be scored | Tore fielen
{handle/treat} itself/themselves about/with/around | be | sich handeln um
{heavy/hard} traffic accident | serious road accident | schwerer Verkehrsunfall
{heavy/hard} {accident/injury} on/with/in | serious | schwerer Unfall
{house/car/building/barn/roof/apartment/vehicle/truck} {stand} in {full/bright}? {fire/flame} | be ablaze | in Flammen stehen
{injury/harm} with {death} {consequence/sequence/result} | bodily harm resulting in death | mit Todesfolge
{insert} an? {appeal/objection/revision/veto/complaint} | lodge | Berufung einlegen
{investigate/determine} against | investigate | ermitteln gegen
{investigate/determine} because/due of/to {suspicion/suspected/attempted/negligent/bodily/dangerous/fraud/murder/manslaughter} | investigate for | ermitteln wegen
{lay/put} the? {work} down | stop work; strike | die Arbeit niederlegen
{lay} down his/her/their/the {office/mandate/work} | resign; stop work | sein Amt niederlegen
{lay} in {veto/objection/appeal/complaint} | lodge | Einspruch einlegen
{lead/guide} to the fact that/of | mean that; result in | dazu führen, dass
{lead} thereto/thereby/there that | mean that | dazu führen
{lead} to that/this that/the/he/it/they | mean that | dazu führen, dass
{leaf/sheet/blade} in/before/of front? of? the/his/her mouth | mince one's words | kein Blatt vor den Mund
{let} on {himself/itself/themselves} {wait} | be slow in coming | auf sich warten lassen
{let} on {itself/themselves/himself} wait | be slow in coming | auf sich warten lassen
{let} themselves/himself/herself {vaccinate/test/operate/examine} | get vaccinated / tested | sich impfen lassen
{let} {itself/themselves} not? {be}? {prove/say/explain/avoid/prevent/see/read/use/combine} | can be ...ed | lässt sich
{lie} on place/rank | be in ... place | auf Platz liegen
{lie} with NUM points {behind/before/ahead/in/on} | be ... points behind | liegen
{lose/win} with NUM:NUM/1:0/2:0/2:1/3:0/3:1/3:2/0:1/0:2/1:2 | win / lose ...-... | mit 2:1 gewinnen
{man/woman/boy/girl} in the/an age of | aged | im Alter von
{material/thing} damage in the? {height/amount} | damage put at | Sachschaden in Höhe von
{national/association} {elf/eleven} | national team | Nationalelf
{participate} at/on/to the/a/an | take part in | teilnehmen an
{police/investigator/expert/prosecutor} assume from | believe | von … ausgehen
{press/hold} the thumbs | keep fingers crossed | die Daumen drücken
{press} the {thumb} for | keep fingers crossed | die Daumen drücken
{provide/put/place} to/into the? disposal | make available; provide | zur Verfügung stellen
{provide} for {excitement/unrest/stir/sensation/laughter/confusion/headlines/surprise/criticism/outrage/anger/trouble/discussion} | cause | für Aufsehen sorgen
{push/put} on/onto the long bench | put off | auf die lange Bank schieben
{put/place/provide} at {disposal} | make available; provide | zur Verfügung stellen
{put/place/set/make} to {disposal/disposition/availability} | make available; provide | zur Verfügung stellen
{put/place} {himself/themselves/herself} to {trial/election/police/vote} | turn oneself in; stand | sich der Polizei stellen
{put/set/steck} in {fire/brand/flame} | set on fire | in Brand stecken
{put/set} to the {police} {himself/themselves} | turn oneself in | sich der Polizei stellen
{red-yellow/yellow-red} | second yellow card | Gelb-Rot
{relegation/descent} ghost | threat of relegation | Abstiegsgespenst
{rise/increase/climb/fall/drop/grow/decrease/decline/shrink} about around NUM | by about | um rund
{rise/increase/fall/climb/drop/sink/grow/shrink} about around | by about | um rund
{score/shoot} the 1-0/2-0/1-1/2-1/3-0/3-1/2-2/3-2/1:0/2:0/1:1/2:1/3:0/3:1/2:2/3:2 !win/winner/lead/victory | make it ... | das 1:0 schießen
{see} himself/herself/itself/themselves in {position/duty/right/responsibility} | feel able / obliged | sich in der Lage sehen
{see} themselves/himself/herself/itself {forced/obliged/compelled} to | be forced to | sich gezwungen sehen
{set/put} under water | flood | unter Wasser setzen
{set} in fire/flames/brand | set on fire | in Brand setzen
{set} under {pressure/water/shock/drug/fire/power/stream} | put under pressure; flood | unter Druck setzen
{shoot} a/the/his/her/NUM/two/three {goal} | score | ein Tor schießen
{shoot} the/a/his/her? {goal/leading/decisive/winning/NUM-NUM} to/for/in | score | Tor schießen
{show} himself/herself/itself/themselves {confident/optimistic/satisfied/disappointed/concerned/worried/shocked/dismayed/surprised/pleased/relieved/skeptical/sceptical/convinced/impressed/open/grateful/ready/willing/outraged/appalled/delighted/angry/combative/unimpressed} | be; say he is ... | sich … zeigen
{speak/pronounce} himself/herself/itself/themselves for/against/out | come out for / against | sich aussprechen für
{stand/be} in the? {suspicion} to/of | be suspected of | im Verdacht stehen
{stand/be} under {suspicion} to | be suspected of | unter Verdacht stehen
{stand} at/to/for his/her/their/our/your {disposal} | be available | zur Verfügung stehen
{stand} before the {end/bankruptcy/ruin/dissolution/comeback} | face | vor dem Aus stehen
{stand} in connection/context/relation/relationship with | be connected with | in Zusammenhang stehen
{stand} in {flames/fire/brand} | be ablaze | in Flammen stehen
{stand} in {suspicion/suspect} | be suspected | in Verdacht stehen
{stand} on/at the {side/point/standpoint} that | take the view that | auf dem Standpunkt stehen
{stand} out of question | be beyond doubt | außer Frage stehen
{stand} shortly before | be about to | kurz vor … stehen
{stand} shortly/short before/in | be about to | kurz vor … stehen
{stand} to debate/choice/discussion | be up for ... | zur Debatte stehen
{stand} to/at/for {disposal/disposition/availability} | be available | zur Verfügung stehen
{take} him/her/them/it in/into {duty} | hold responsible | in die Pflicht nehmen
{take} in claim | use | in Anspruch nehmen
{take} in duty | hold responsible | in die Pflicht nehmen
{take} in/into purchase | accept; put up with | in Kauf nehmen
{take} in/into {claim/demand} | use | in Anspruch nehmen
{take} into operation | start up; open | in Betrieb nehmen
{take} part at/on/by the? {meeting/conference/demonstration/competition/vote/talks/election/tournament/race/event/protest} | take part in | an … teilnehmen
{take} themselves/himself/herself the life | kill oneself | sich das Leben nehmen
{take} under the {magnifier/loupe/magnifying} | scrutinise | unter die Lupe nehmen
{the/school/event/concert/match/game/train/flight/lesson} {fall/fallen} out | be cancelled | ausfallen
{title} {defender} PROPN | defending champions | Titelverteidiger
{unpermitted/unauthorized/unauthorised/unallowed} {removal/distance/departure} from the? {accident/scene} | hit-and-run | unerlaubtes Entfernen
{vaccination/vaccine/inoculation} {duty/obligation/compulsion} for/in/of/is/will | compulsory vaccination | Impfpflicht
{warn} {strike} {be/at/in/of/on/by} | token strike | Warnstreik
{work/employee} {council} {chairman/chairwoman/chair/head} | works council head | Betriebsratschef
`;
