/** Phrases and names that lack an article, or have one too many. One entry a line: pattern | fix | gloss. */
export const phrases = `
NUM kilometers/kilometres/miles/km hour | … an hour
NUM times day/week/month/year | … times a …
^ Bank of Russia/England/Japan/Korea/Israel AUX/VERB | The Bank of
^ Central/World Bank AUX/VERB | The … Bank
^ Chinese/Russian/Ukrainian/Japanese/US/American/British/German/French/Iranian/Israeli/Turkish/Polish/Syrian/Iraqi government/army/military/embassy/navy AUX/VERB | The …
^ Defence/Defense/Foreign/Health/Finance/Interior/Justice/Education/Culture/Energy/Economy/Agriculture/Transport Ministry AUX/VERB | The … Ministry
^ European Union/Commission/Parliament AUX/VERB | The European …
^ Marketplace/Company/Publication/Concern/Holding/Enterprise/Portal PROPN said/says/will/has/is/was/plans/announced/reported/reports/intends/expects/launched/opened/sold/bought/released | The company …
^ Ministry of Defence/Defense/Health/Education/Finance/Foreign/Internal/Justice/Culture/Economy/Energy/Labor/Labour/Agriculture/Transport/Interior/Digital/Science/Emergency/Emergencies/Economic | The Ministry of
^ State Duma/Department AUX/VERB | The State …
^ Supreme/Constitutional Court AUX/VERB | The … Court
^ United States/Nations/Kingdom AUX/VERB | The United …
^ World Health/Trade Organization/Organisation !( | The World …
^ couple/lot of | A …
^ few days/years/months/weeks/hours/minutes ago/later/before/after | A few …
^ majority of the/people/voters/residents/russians/ukrainians/citizens/respondents | The majority of
^ number of | The number of
^ rest of the | The rest of
^ result of the | The result of
^ the most of | Most of
^ the some | Some
^ «Angels/Dodgers/Yankees/Padres/Mariners/Astros/Mets/Cubs/Phillies/Brewers/Orioles/Nationals/Diamondbacks/Rockies/Athletics/Lakers/Celtics/Knicks/Clippers/Mavericks/Nuggets/Grizzlies/Rockets/Cavaliers/Raptors/Pistons/Pacers/Timberwolves/Buccaneers/Hawks/Swallows/Marines/Fighters/Buffaloes/BayStars/Carp/Lions/Giants/Tigers/Dragons/Eagles» VERB/AUX | The …
^ «PROPN Provincial/Municipal/Prefectural» Department/Bureau/Office/Commission/Committee/Government/Court/Administration/Council/People's/Public/Health/Party/Education/Police | The … | article
^ «PROPN Provincial/Municipal/Prefectural» PROPN Department/Bureau/Office/Commission/Committee/Government/Court/Administration/Council | The … | article
a several/many/both | several; many
a two/three/four/five people/persons/men/women/children/dead/killed/wounded/injured | …
a/an some NOUN | some
a/an such NOUN | such a
according to Ministry/Department/Office/Bureau/Committee of | according to the … | article
according to latest/preliminary/official/recent report/statement/study/survey/poll | according to the …
according to report/statement/ministry/agency/newspaper/source/study/survey/document/official/police report/government/company/law | according to the …
according to «PROPN Provincial/Municipal/Prefectural/Regional» NOUN/PROPN | according to the … | article
across/along/into/down/over/up «PROPN PROPN? River» !PROPN !NOUN !, | the … River
across/throughout/around country/region/continent !NOUN | the …
against/by/beat/beating/defeated «Angels/Dodgers/Yankees/Padres/Mariners/Astros/Mets/Cubs/Phillies/Brewers/Orioles/Nationals/Diamondbacks/Rockies/Athletics/Lakers/Celtics/Knicks/Clippers/Mavericks/Nuggets/Grizzlies/Rockets/Cavaliers/Raptors/Pistons/Pacers/Timberwolves/Buccaneers/Hawks/Swallows/Marines/Fighters/Buffaloes/BayStars/Carp/Lions/Giants/Tigers/Dragons/Eagles» $ | the …
against/by/beat/beating/defeated «Angels/Dodgers/Yankees/Padres/Mariners/Astros/Mets/Cubs/Phillies/Brewers/Orioles/Nationals/Diamondbacks/Rockies/Athletics/Lakers/Celtics/Knicks/Clippers/Mavericks/Nuggets/Grizzlies/Rockets/Cavaliers/Raptors/Pistons/Pacers/Timberwolves/Buccaneers/Hawks/Swallows/Marines/Fighters/Buffaloes/BayStars/Carp/Lions/Giants/Tigers/Dragons/Eagles» ,/in/on/and/with | the …
all over country | all over the country
all over/around/across world | all over the world
among most/largest/biggest/oldest/best | among the …
as compared with the last/next year/month/week | than last year
as consequence | as a consequence
as matter of fact | as a matter of fact
as result | as a result
as result of | as a result of
as rule | as a rule
as whole | as a whole
as/like teacher/doctor/journalist/lawyer/engineer/nurse/soldier/politician/businessman/writer/pilot/driver $ | a …
at beginning/end/start of | at the … of
at behest/expense/instigation/urging/insistence/foot/edge/mouth/outset/mercy/helm/suggestion/request of | at the … of
at bottom/top/time/site of the/a/his/her/its/their/this/PROPN | at the … of
at highest/lowest/top/federal/official level | at the … level
at the first , | at first
at the home $ | at home
at the last $ | at last
at the least/most NUM | at least
at the night $ | at night
at the night of | on the night of
at the once | at once
at the work $ | at work
at/from distance of | at a distance of
at/from/in/by age of NUM | at the age of
at/from/to/in the Oxford/Cambridge/Harvard/Yale/Stanford/Princeton/Peking/Tsinghua/Fudan/Kyoto/Osaka/Waseda/Keio/Columbia/Cornell/Georgetown/Sichuan/Wuhan/Nanjing/Zhejiang/Vilnius/Tartu/Helsinki/Lund/Uppsala/Leiden University !NOUN !PROPN | no article
at/on/in front line/lines/page of | the front …
at/with speed/rate/price/cost/temperature/distance/depth/height/altitude of NUM | at a …
by end/beginning/middle of | by the … of
by the accident $ | by accident
by the car/train/bus/plane/phone/telephone/email/e-mail/mail/post/sea/air $ | by …
by the chance $ | by chance
by the mistake $ | by mistake
by the name of of | by the name of
by/at/to/in/from/of United Nations !NOUN !PROPN !ADJ | the United Nations
by/for/from/at/of/with Ministry of PROPN | the Ministry of …
by/from/of/to/with/at/in/and/that «PROPN Provincial/Municipal/Prefectural» Department/Bureau/Office/Commission/Committee/Government/Court/Administration/Council/People's/Public/Health/Party | the … | article
by/from/with/at/to Ministry of Defence/Defense/Health/Education/Finance/Foreign/Internal/Justice/Culture/Economy/Energy/Labor/Labour/Agriculture/Transport/Interior/Emergency/Emergencies/Commerce/Science/Ecology/Environment | the Ministry of | article
by/from/with/at/to/in State Duma | the State Duma | article
by/from/with/at/to/in Verkhovna Rada | the Verkhovna Rada | article
by/of/from/with National Bureau of Statistics | the National Bureau of Statistics
by/of/from/with/in/to/at Chinese/Russian/Ukrainian/Japanese/US/American/British/German/French/Iranian/Israeli/Turkish/Polish/Syrian/Iraqi government/army/military/side/embassy/ministry/parliament/president/navy $ | the …
by/on/at/of fact that | the fact that
by/with/at help of | with the help of
catch/caught the fire/cold $ | catch …
despite fact that | despite the fact that
due/owing/thanks to fact | the fact
due/owing/thanks/despite/because/of to? fact that | the fact that
fished/fishing/swim/swimming/swam/drowned/boats/pollution/waters/water/banks/bank/mouth/reaches/tributary/tributaries/source/section/stream/bed/level in/of/from/along «PROPN PROPN? River» !PROPN !NOUN !, | the … River
for first/second/third/last time $ | for the … time
for first/second/third/last time in/since/ever | for the … time
for sake/benefit/purpose/duration/rest/remainder of | for the … of
for the example | for example
for while | for a while
for/during/after/in long time | for a long time
for/in/after/during short/while time | for a short time
for/in/after/within/just few days/years/months/weeks/hours/minutes/seconds | a few …
for/in/at/by reason that | for the reason that
from beginning/end/start/moment of the/a/his/her/its/their/this/PROPN | from the … of
from/on/in point of view | from the point of view
give/gave/given/gives the birth | give birth
go/goes/went/going/gone to the bed/work $ | … to …
go/goes/went/going/gone to the school/church/university/college every/in/at | … to …
has/have/had big/great/huge/large/significant/strong/serious/positive/negative impact/effect/influence/role/problem/advantage | a …
has/have/had long/rich/glorious/proud/troubled history | a … history
has/have/had/with population/capacity/area/budget/length/height/speed/turnover/radius/diameter/depth/weight/duration of NUM | a … of
have/had/has the fun/breakfast/lunch/dinner $ | have …
have/has/had/is/are/do/takes/take/need/needs/spend/spent/with/after/of lot of | a lot of
in capital $ | in the capital
in capital ,/, | in the capital
in capital of | in the capital of
in eyes/shadow/heat/suburbs/footsteps/aftermath/midst/throes/depths/ranks of | in the … of
in framework of | within the framework of
in friendly/warm/solemn/tense/festive/relaxed/cordial/calm atmosphere $ | in a … atmosphere
in history/spirit/ruins of the/a/his/her/its/their/this | in the … of
in long/short run $ | in the … run
in long/short/medium term ,/$ | in the … term
in majority of | in the majority of
in middle of | in the middle of
in morning/afternoon/evening $ | in the …
in morning/afternoon/evening ,/and/when | in the …
in near future | in the near future
in process of | in the process of
in rest of | in the rest of
in the January/February/March/April/June/July/August/September/October/November/December $ | in …
in the January/February/March/April/June/July/August/September/October/November/December ,/and/of | in …
in the addition , | in addition
in the average | on average
in the custody $ | in custody
in the danger $ | in danger
in the fact , | in fact
in the general , | in general
in the particular , | in particular
in the prison $ | in prison
in the secret $ | in secret
in the time $ | in time
in the total , | in total
in the vain | in vain
in/across/through/from/over Sahara/Gobi/Kalahari/Atacama/Mojave/Taklimakan/Negev/Sonoran/Arabian/Karakum Desert !NOUN !PROPN | the … Desert
in/at beginning/end/middle/start/centre/center/heart of NUM | … the …
in/at beginning/end/middle/start/centre/center/heart of the/january/february/march/april/may/june/july/august/september/october/november/december | … the …
in/at morning/afternoon/evening of | in the …
in/at such situation/case/way/moment/place/country/manner | in such a …
in/at/on scene of | the scene of
in/at/with view of the fact | in view of
in/by/through way of VERB | …
in/during first/second half/quarter/part/stage/phase/year/days/months/weeks/hours of | in the …
in/during/over/for past/last/next NUM years/months/weeks/days/hours/decades | in the …
in/during/over/for past/last/next two/three/four/five/ten/several/few years/months/weeks/days/hours/decades | in the …
in/from/to/of the northern/southern/eastern/western/central/northeastern/northwestern/southeastern/southwestern Italy/France/Germany/China/Japan/Russia/Ukraine/Poland/Spain/Turkey/Iran/Iraq/Syria/India/Pakistan/Mexico/Brazil/Israel/Lebanon/Greece/Sweden/Norway/Finland/Romania/Serbia/Belarus/Kazakhstan/Vietnam/Thailand/Myanmar/Indonesia/Afghanistan/Egypt/Libya/Nigeria/Kenya/Gaza/Europe/Asia/Africa !NOUN !PROPN !ADJ | no article
in/into/of/across/near/from/over Gulf/Bay of Mexico/Aden/Oman/Thailand/Finland/Guinea/Bengal/Biscay/California/Bothnia | the … of
in/of form/hands/name/interests/area/field/sphere/territory/vicinity/direction/absence/presence/light/wake/face/event/course/process/sphere of the/this/a/his/their | …
in/of/around/across/throughout/over world !NOUN !PROPN !ADJ !'s | the world
in/of/at/during/for/from Champions/Premier/Europa League $ | the … League
in/of/at/during/for/from Olympic/Paralympic/Commonwealth/Asian Games !NOUN !PROPN | the … Games
in/of/at/for World Cup $ | the World Cup
in/of/during/after/before/since Cold/Vietnam/Gulf/Korean War !NOUN !PROPN !ADJ !era | the … War
in/of/during/after/before/since First/Second World War !NOUN !PROPN !ADJ | the … World War
in/of/for sum of NUM | the sum of
in/of/from/on/near/through/across Longxi/Yangtze/Yellow/Mekong/Danube/Dnipro/Dnieper/Volga/Rhine/Nile/Amur/Ganges/Amazon/Don/Neva/Vistula/Tigris/Euphrates/Seine/Thames/Potomac/Songhua/Liao/Han/Pearl/Yalu/Tumen/Jialing/Huai River !PROPN !NOUN | the … River
in/of/from/to/by United States/Kingdom/Nations/Arab !NOUN !PROPN !ADJ | the …
in/of/from/to/by/with Middle/Far East !NOUN !PROPN !ADJ !- | the … East
in/of/from/to/by/with/against Communist/Labour/Labor/Conservative/Democratic/Republican/Green/Socialist Party $ | the … Party
in/of/from/to/by/with/against European Union/Commission/Parliament !NOUN !PROPN !ADJ !official !officials | the European …
in/of/from/to/by/with/against Red Cross/Crescent $ | the Red …
in/of/from/to/by/with/against Soviet/African Union !NOUN !PROPN !ADJ | the … Union
in/of/from/to/by/with/and/between/against Netherlands/Philippines/Maldives/Bahamas/Gambia !NOUN !PROPN !ADJ !v | the …
in/of/from/to/by/with/at Bank of Russia/England/Japan/Korea/Israel/Canada/Thailand/Ukraine | the Bank of
in/of/from/to/by/with/at Central/World/National Bank !NOUN !PROPN !ADJ | the … Bank
in/of/from/to/by/with/at Federation/Security/European Council !NOUN !PROPN !ADJ | the … Council
in/of/from/to/by/with/at International/World/European Monetary/Health/Trade/Central/Criminal/Economic Fund/Organization/Organisation/Bank/Court/Forum !NOUN !PROPN !( | the …
in/of/from/to/by/with/at Kremlin/Pentagon/Vatican/Bundestag/Knesset/Duma/Rada !NOUN !PROPN !ADJ !'s | the …
in/of/from/to/by/with/at Russian/Czech/Dominican/Central/Chechen/Islamic Federation/Republic/African !NOUN !PROPN !ADJ | the …
in/of/from/to/by/with/at State/city/regional Duma !NOUN !PROPN | the State Duma
in/of/from/to/by/with/at UN/United Security/Nations/General/Human Council/Assembly/Security/General/Rights !NOUN | the UN …
in/of/from/to/by/with/at University of PROPN | the University of
in/of/from/to/by/with/at White House/Kremlin !NOUN !PROPN !ADJ | the White House
in/of/from/to/by/with/at/against Defence/Defense/Foreign/Health/Finance/Interior/Justice/Education/Culture/Energy/Economy/Agriculture/Transport Ministry !NOUN !PROPN !spokesman !spokeswoman !spokesperson !official !officials | the … Ministry
in/of/from/to/by/with/at/against Investigative/Central/Organizing/Organising/Olympic/Election Committee of | the … Committee
in/of/from/to/by/with/at/against Ministry of PROPN | the Ministry of
in/of/from/to/by/with/at/against Prosecutor/Attorney General 's Office | the …
in/of/from/to/by/with/at/against Supreme/Constitutional/Arbitration Court !NOUN !PROPN !ADJ !judge !justice !justices | the … Court
in/of/from/to/by/with/at/and Republic/Kingdom of PROPN | the … of
in/of/from/to/by/with/at/on/over/across Black/Baltic/Caspian/Mediterranean/Red/Azov/North/Caribbean/Arabian/Aegean/Adriatic/Barents Sea !NOUN !PROPN !ADJ !coast !port !resort | the … Sea
in/of/from/to/by/with/at/that/and Ministry of Defence/Defense/Health/Education/Finance/Foreign/Internal/Justice/Culture/Economy/Energy/Labor/Labour/Agriculture/Transport/Interior/Digital/Science/Emergency/Emergencies/Economic | the Ministry of
in/of/from/to/by/with/on/over/across Pacific/Atlantic/Indian/Arctic Ocean !NOUN !PROPN !ADJ | the … Ocean
in/of/from/to/by/with/on/over/across Persian Gulf !NOUN !PROPN !ADJ | the Persian Gulf
in/of/from/to/with/by Armed/Air Forces/Force of/$ | the …
in/of/from/to/with/on Balkans/Caucasus/Arctic/Alps/Himalayas/Urals/Carpathians !NOUN !PROPN !ADJ | the …
in/of/from/to/with/on Crimean/Arabian/Iberian/Korean/Balkan Peninsula !NOUN !PROPN | the … Peninsula
in/of/to/on amount of | in the amount of
in/on ground/first/second/third/fourth/fifth/top floor $ | on the … floor
in/on left/right hand/side/bank/wing of | the …
in/on/at/to territory of | the territory of
in/over/during recent few years/months/weeks/days | in the past few …
in/over/during/since/until/than the last/next Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday | last …
in/through/across/crossed/along/via/of/on Suez/Panama/Kiel/Corinth/Grand Canal !NOUN !PROPN | the … Canal
in/through/of/across/near/from/passed/crossed Strait/Straits of | the Strait of
in/to/from/of north/south/east/west/northeast/northwest/southeast/southwest of PROPN | the …
in/to/from/of north/south/east/west/northeast/northwest/southeast/southwest of the | the …
in/to/from/of/for/left United Arab Emirates !NOUN !PROPN !ADJ | the United Arab Emirates
in/to/from/of/for/left United Kingdom !NOUN !PROPN !ADJ | the United Kingdom
in/to/of/for/across/throughout whole country/world/city/region | the whole …
in/within short/brief/limited time/period | in a short time
is/are/was/were/that/but/and majority of the/people/them | the majority of
is/was result of | is the result of
is/was teacher/doctor/journalist/lawyer/actor/singer/engineer/nurse/soldier/politician/businessman/writer/artist/scientist/pilot/student/farmer/driver/graduate/supporter/member/expert/victim/witness | a …
is/was/are/were/became/become/remains largest/biggest/oldest/longest/tallest/highest/richest/fastest/youngest/smallest/lowest NOUN | the …
is/was/are/were/became/become/remains largest/biggest/oldest/longest/tallest/highest/richest/fastest/youngest/smallest/lowest in/of/among | the …
is/was/became/remains only NOUN that/who/which/in/to | the only …
is/was/became/remains second/third/fourth/fifth largest/biggest/oldest/most/longest/tallest/highest | the …
is/was/becomes/became first/second/third/last person/man/woman/country/time/president/case/company/city/state | the …
made/make/makes/making big/great/huge/serious/final/important/right/wrong/correct/significant/statement decision/mistake/step/contribution/choice/impression/statement/effort | a …
make/made/makes/making the fun/use/sense/peace/sure/progress of/with/$/that | make …
of/by/from/with «PROPN» Development and Reform Commission | the …
of/in the human history $ | human history
of/to the human nature $ | human nature
on internet | on the internet
on left/right/other side of | on the … side of
on one side and on other | …
on outskirts/verge/brink/occasion/shores/subject/banks of | on the … of
on rise $ | on the rise
on side/site/edge/part/issue/question/streets of the/a/his/her/its/their/this | on the … of
on the Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday , | on …
on the duty $ | on duty
on the fire $ | on fire
on the foot $ | on foot
on the purpose $ | on purpose
on the sale $ | on sale
on the site $ | on site
on the strike $ | on strike
on the time $ | on time
on the vacation/holiday $ | on holiday
on/at other hand , | on the other hand
on/at/by initiative of | on the initiative of
on/at/in eve of | on the eve of
on/in/across/along/of Volga/Danube/Rhine/Thames/Nile/Mississippi/Dnieper/Dnipro/Yangtze/Amazon River !NOUN !PROPN !ADJ | the … River
on/in/by/under leadership/supervision/direction/auspices/patronage/guise/pretext/influence/command of | under the … of
once/twice day/week/month/year | once a …
one of few people/countries/places/companies | one of the few
one of most/best/largest/biggest/main/oldest/greatest/highest/first/world | one of the …
only few people/days/years/weeks/months/hours/minutes/hundred/thousand | only a few
out of the control $ | out of control
out of the danger $ | out of danger
out of the order $ | out of order
out of the work $ | out of work
pay/paid/pays/paying the attention | pay attention
play/plays/played/playing ADJ role/part in | a … role
play/plays/played/playing the football/tennis/basketball/chess/hockey/volleyball/cards/golf | play …
plays/played/play important/key/major/big/great/significant/leading/crucial/huge role | a … role
since/until/by/from/on the January/February/March/April/June/July/August/September/October/November/December NUM ,/and/to/until | …
speak/speaks/speaking/spoke/spoken/learn/learns/study/studies the English/Russian/Chinese/French/German/Japanese/Spanish $ | speak …
such situation/case/way/decision/approach/measure/step/person/country/policy/statement/question/law/meeting is/was/has/will/can/could/would | such a …
take/took/takes/taken/taking the care/advantage of | take …
take/took/takes/taken/taking the part in | take part in
take/took/takes/taken/taking the place in/on/at | take place
that/and/while/as number of cases/victims/people/patients/deaths/casualties/refugees | the number of
the China's/Russia's/India's/Japan's/France's/Germany's/Italy's/Spain's/Poland's/Ukraine's/Turkey's/Iran's/Iraq's/Syria's/Israel's/Egypt's/Brazil's/Canada's/Mexico's/Britain's/England's/Vietnam's/Moscow's/Beijing's/London's/Paris's/Tokyo's/Kyiv's/Kiev's/Berlin's/Tehran's/Putin's/Trump's/Biden's/Zelensky's | …
the China/Russia/India/Japan/France/Germany/Italy/Spain/Poland/Ukraine/Turkey/Iran/Iraq/Syria/Israel/Egypt/Brazil/Canada/Mexico/Australia/Britain/England/Vietnam/Thailand/Indonesia/Kazakhstan/Belarus/Finland/Sweden/Norway/Iceland/Greece/Hungary/Pakistan/Afghanistan !NOUN !PROPN !ADJ !of !that !we !i !they !he !you !'s !he !she !NUM !- !– !-- | …
the God | God
the Lake Baikal/Ladoga/Onega/Biwa/Victoria/Geneva/Michigan/Superior/Balaton/Van/Urmia/Sevan/Mývatn/Taihu/Tai/Poyang/Dongting !NOUN !PROPN | Lake … | no article
the Mount Fuji/Everest/Elbrus/Ararat/Tai/Etna/Vesuvius/Kilimanjaro/Aso/Ontake !NOUN !PROPN | Mount … | no article
the Mr/Mr./Mrs/Mrs./Ms PROPN | Mr …
the Navy/Naval/Army/Victory/Independence/National/Labor/Labour/Women's/Children's/Mother's/Mothers'/Father's/Fathers'/Republic/Constitution/Teachers'/Teacher's/Valentine's/Christmas/Boxing/Remembrance/Memorial/Earth/Unity/Flag/Youth/Liberation/Knowledge/Police/Journalists'/Doctors'/Nurses'/Defender/Cosmonautics/Statehood/Foundation Day !NOUN !PROPN !ADJ !of | … Day | no article
the President/Chancellor/Premier Putin/Trump/Biden/Zelensky/Zelenskyy/Macron/Erdogan/Xi/Obama/Merkel/Scholz/Lukashenko/Assad/Rouhani/Raisi/Maduro/Bolsonaro/Lula !NOUN !PROPN !'s !ADJ | President …
the Red/Tiananmen/Trafalgar/Taksim/Tahrir/Syntagma/Wenceslas/Pushkin/Manezhnaya/Palace/Sofia/Sofiyivska/Sophia/Maidan/Mikhailovskaya/Bolotnaya Square !NOUN !PROPN !ADJ | … Square | no article
the Russian/Chinese/Ukrainian/Indian/Pakistani/Iranian/Turkish/Polish/Icelandic/Vietnamese/Korean/Japanese/International/World/All-Russian/All-Russia/European Navy/Army/Independence/National/Women's/Labor/Labour/Workers'/Children's/Teachers'/Victory/Republic/Health/Environment/Refugee/Press/Youth/Water/Food/AIDS/Cancer/Book/Theatre/Theater/Museum/Tourism/Peace/Chess/Yoga Day !NOUN !PROPN !ADJ !of | … Day | no article
the all NOUN/ADJ | all the
the ball to «the first/second/third base» $ | first base
the both NOUN | both
the both the/of/sides | both
the climate change will/is/has/was/causes/affects | climate change
the covid-19 $ | COVID-19
the covid-19 ,? in/with/from/has/is/was/had/will/by/at/that/to/on/as/during/among | COVID-19
the every/each NOUN | every
the humanity $ | humanity
the last/next/this year/month/week 's | last year's
the mankind | mankind
the many of | many of
the modern/contemporary society $ | modern society
the most of NOUN are/were/have/is | most of
the most of the/people/them are/were/have/is | most of
the nature $ | nature
the some of | some of
the such NOUN | such
the such a/an | such
there is/are number/lot/couple of | a … of
there is/was big/great/serious/good/huge/large/strong/small/new/possible/real/clear difference/problem/risk/threat/chance/need/demand/question/possibility/opportunity/danger/lack/shortage/desire | a …
to detriment/tune/delight/dismay/surprise of | to the … of
to highest/lowest level | the … level
to the bed at | to bed
to the prison for NUM | to prison
to/from/near capital of | the capital
to/in/from/across the Europe/Asia/Africa/China/Ukraine/Russia/Japan/Germany/France/Turkey/Iran/Israel/Poland/Syria $ | no article
under condition/conditions/terms of | under the …
under name/title/slogan/motto " | under the …
under the arrest $ | under arrest
under the attack $ | under attack
under the control $ | under control
under the investigation $ | under investigation
under the pressure $ | under pressure
under umbrella/weight/banner/aegis of | under the … of
visited/climbed/of/on/along/at/visit Great Wall !NOUN !of | the Great Wall
with exception/intention/assistance/advent of | with the … of
with/by/without help of | with the help of
with/for/by/in/has/have/had couple of | a couple of
with/for/by/in/has/have/had/got lot of | a lot of
with/in view to | with a view to
with/in/by/from large/great/huge/small/certain/significant/limited number/amount/quantity/part/majority/proportion/percentage of | a … of
with/than/from/compared the last year/month/week $ | last …
with/under name/title/slogan/motto/heading/theme of | under the … of
within framework of | within the framework of
{become} teacher/doctor/journalist/lawyer/actor/singer/engineer/nurse/soldier/politician/businessman/writer/artist/scientist/pilot/student/farmer/driver | a …
{become} victim/member/hero/witness/symbol/leader/star/candidate/citizen/student/father/mother/champion of/in | a …; the …
{be} part of plan/project/campaign/effort/programme/program/strategy to | part of a …
{be} the one of the best/most/largest/biggest/oldest/first/few/main/greatest/worst | one of the …
{commit} crime/murder/suicide/robbery/offence/theft against/in/of | a …
{give/get/receive/provide} opportunity/chance/right/job/letter/call/offer/answer/reply/award/prize to/from/of/for | an opportunity; the right
{go/get/run/walk/throw/slide/hit/reach/move/send/advance/return/steal} ball? NOUN? to? «the first/second/third base» !NOUN !coach !umpire !line !side !PROPN | first base
{have} opportunity/chance/right/plan/idea/problem/meeting/conversation/ability to/with/of/for | an opportunity; the right
{hold} meeting/conference/briefing/rally/referendum/ceremony/summit/session/press with/on/in/for/to/at/conference | a …
{make} mistake/decision/statement/speech/proposal/promise/deal/call/trip/visit/effort/attempt/request/comparison/conclusion/choice of/to/about/on/in/that/for/and/$ | a …
{make} mistake/decision/statement/speech/proposal/promise/effort/attempt/request/choice $ | a …
{pay/make} visit to | pay a visit to
{play} important/key/major/leading/crucial/significant/active/vital/central/big/decisive role in | play a … role in
{play} role in | play a role in
{pose/present/represent} threat/danger/risk/challenge to | pose a threat to
{sign/conclude} agreement/contract/deal/treaty/memorandum/ceasefire !VERB with/on/for/between/about | an agreement; a deal
{take} look/step/break/decision/seat/photo/picture/bus/train/taxi/shower at/to/in/of/and/from | a …
{work/train/qualify/employ/hire} «as accountant/actor/actress/analyst/architect/artist/baker/barber/bartender/builder/butcher/carpenter/cashier/chef/cleaner/clerk/cook/dancer/dentist/designer/doctor/driver/economist/electrician/engineer/farmer/firefighter/fisherman/guard/hairdresser/journalist/lawyer/lecturer/librarian/lifeguard/locksmith/manager/mechanic/miner/model/musician/nurse/paramedic/photographer/pilot/plumber/policeman/porter/programmer/psychologist/reporter/salesman/scientist/secretary/seller/singer/surgeon/surveyor/tailor/teacher/translator/veterinarian/waiter/waitress/welder/writer» !or !and !- | as a …
«at/on/in» same time/day/year/month/week/period/place/moment/evening/night | the same …
«in/during/over» course of the/his/her/a/this | in the course of
«on/by» basis of | on the basis of
«with/from/by/of/for» same ADJ? name/amount/number/year/period/time/result/problem/age/reason/company/place | the same …
`;
