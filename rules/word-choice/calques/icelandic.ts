/** Calques from Icelandic, Danish, Norwegian and Swedish. One entry a line: pattern | fix | gloss. */
export const icelandic = `
NUM degrees frost | minus ... degrees | stiga frost
NUM {degree} {heat} | ... degrees | stiga hiti
NUM {goal} over/above at/in the? {half/halftime/half-time/break} | ... goals up at half-time | mörkum yfir í hálfleik
NUM {voice} {against/to/for} NUM | votes | stemmer
NUM-NUM/NUM in half-time/halftime | at half-time | í hálfleik
NUM-degree {heat/frost} | ... degrees; minus ... | stiga frost
NUM/a {car/vehicle} accident {become} | there was a car accident | varð bílslys
^ the most of the/people/them/these/those/our | most of | það mesta
a? fire {be} loose in/at | fire broke out in | eldur laus
according to {source} of the? {news} | sources say | heimildir fréttastofu
action/actions package/packages of/for/to/from | package of measures | aðgerðapakki
all/around/across/over the whole? land , | country | um land allt
around/over/across/about/in the whole land | country | um allt land
as it {come} forth/forward | as stated | eins og fram kemur
at the {month} {turn/shift/meeting/change} | at the start of the month | mánaðamót
board/steering {negotiation/conversation} between the? {party/left/independence} | coalition talks | stjórnarmyndunarviðræður
border screen/scrutiny/control sampling | border testing | landamæraskimun
border/second/double/repeat/mass/coronavirus/corona/covid/COVID-19/Covid-19/later/screening sampling | testing | sýnataka
by/with NUM {goal} against NUM | ...-... | mörkum gegn
civil defence/defense/protection phase/stage of/in/is/was/has | civil-protection alert level | almannavarnastig
countryside/rural {people/man} and capital | people outside the capital | landsbyggðarfólk
custody detention/imprisonment | remand in custody | gæsluvarðhald
detention/remand/guarding custody | custody | gæsluvarðhald
didn't reach to VERB | did not manage to | náði ekki að
eruption {station/centre/center/place} | eruption site | gosstöðvar
fire {come} {up/loose} | fire broke out | eldur kom upp
first and front/fremost about | chiefly about | fyrst og fremst
from/by behalf of | on behalf of; by | af hálfu
further/new/planned/possible/these/any/such/more/slight/certain/next/proposed relaxations | easing of restrictions | tilslakanir
glacier/glacial {run/leap/jump/race} | glacial outburst flood | jökulhlaup
government's {action} package | package of measures | aðgerðapakki
ground/fundamental/foundation school/schools | primary school | grunnskóli
group {dismissal/termination/layoff} | mass redundancies | hópuppsögn
harsh/hard/tough/stricter/tightened/tighter/sharper/strict/harsher/tougher actions | measures | aðgerðir
has/have taken this/it very? badly and | firmly rejected the idea | taka illa í
health institution/institute/establishment of the | health authority | heilbrigðisstofnun
heat NUM to NUM degrees | temperatures | hiti
icelandic {crown} | krona | króna
in communion with | in contact with | í samneyti við
in conversation/talk with news/mbl/Vísir/Morgunblaðið | told ... | í samtali við
in half-time/halftime !team/talk/break/show | at half-time | í hálfleik
in the field of {quarantine/infection/contagion} | in infection control | sóttvarnir
in the last/latest times | recently | í seinni tíð
in the south-west/southwest/southwestern/north-east/northeast/south-west corner of the land | country | suðvesturhorn
in the {north/south/east/west} of the land | country | norðan lands
in {conversation} with the news {agency/office/station/department} | told ... | í samtali við fréttastofu
in/at the last/latest times , | recently | upp á síðkastið
in/into professionalism/professionalism . | professional football; turned professional | atvinnumennska
in/with regards/regard/respects of the | regarding | með tilliti til
infection/epidemic {doctor/physician/law/regulation/house/hotel} | chief epidemiologist; infection-control ... | sóttvarna-
infection/quarantine/epidemic/disease/containment/mitigation/mitigating/countervailing actions | measures | aðgerðir
it is/was {reckoned/calculated/counted} with/on | it is expected | reiknað er með
it will/must/has be/come/to? revealed whether/how/if | it remains to be seen | kemur í ljós
it {be} clear/obvious mál/matter | clearly | það er ljóst mál
it {be} not revealed | that remains to be seen | kemur í ljós
it {be} not revealed/clear/certain yet whether/if | it is not yet known whether | ekki komið í ljós
it {come} forth/forward in/that/at/from | it is stated in; the report says | kemur fram
it {come} forth/forward {that/in/from/at/there} | it emerged; the report says | kemur fram
it {come} in/into the? light that | it emerged that | kom í ljós
it {concern/deal} about | it is about | handlar om
it {lie} clear/before/open that | it is clear that | liggur fyrir að
it {lie} for/ahead that | it is clear that | liggur fyrir að
it {stand} to !gain/lose/benefit/make/reap/reason/earn/win/inherit/receive/collect/suffer/profit VERB | there are plans to | það stendur til
it/that {see} out to/for/as | it looks | ser ut
it/that {stand} on/to/at that | the plan is | stendur til
it/this {appear} in the/a? {announcement/notice/news} from/of/that | a statement said | fram kemur í tilkynningu
it/this {go/goes} {well/badly/good} with/at/for/to {to/the/vaccinate/get/find/make} | (recast) | ganga vel
it/this/that/which {handle} about/that/of | is about | handla um
land {team/match/game} | national team; international | landslið
launch/launching/re-launching/relaunching a? {massive/national/total/general/new} {curfew} | impose a lockdown | útgöngubann
majority {cooperation/collaboration} in/of/between the? {city/council/town/municipality/reykjavik} | coalition | meirihlutasamstarf
many {corners/horns} to {look/see} | a lot to do | í mörg horn að líta
meeting/convening/congregation/collection ban/restrictions/limitations | limit on gatherings | samkomubann
nation/country vote on | referendum on | þjóðaratkvæðagreiðsla
national/people's/nation voting/ballot on | referendum on | þjóðaratkvæðagreiðsla
not excluded to | not ruled out | ekki útilokað
not want/wish/willing to give up how/who/what/where/which/whether | disclose | gefa ekki upp
not/never/almost/nearly/completely excluded that | (not) ruled out that | ekki útilokað
number/quantity {limitation/restriction} {be/of/will/at/in} | limit on numbers | fjöldatakmarkanir
on the {countryside} | in rural areas | á landsbyggðinni
on/from the behalf of | on behalf of | fyrir hönd
out/outside of? the land | abroad | utan lands
parliament {man/woman} | MP | þingmaður
parliament/parliamentary/thing {flock/herd} | parliamentary group | þingflokkur
people number/count limit/limits | limit on numbers | fjöldatakmörk
prisoner/prisoners/captive storage | police cell | fangageymsla
probation-bound/probation-bonded/probationary {imprisonment/prison/jail} | suspended sentence | skilorðsbundið
public/general/common {protection/defence/defense/guard} department/division/civil/level/stage/phase | civil protection | almannavarnir
quarantine {doctor/physician/law} | chief epidemiologist; infection-control law | sóttvarna-
receive/received/get/got/win/won NUM {percent/per} cent? of the? {voice} | votes | stemmer
schoolwork {start/begin/resume/will} | classes | skólastarf
slipperiness {prevention/defense/defence/protection} | gritting, de-icing | hálkuvarnir
snow {flood} | avalanche | snjóflóð
social partners in/on the {labour/labor} market | unions and employers | aðilar vinnumarkaðarins
society/social/community infection/contagion/transmissions | community transmission | samfélagssmit
state peacemaker/reconciler/settler/settlement-seeker | state mediator | ríkissáttasemjari
steering {interest/rate} | policy rate | stýrivextir
storm weather {go/walk} over the? {country/land} | a storm crosses the country | gengur yfir landið
the emergency/acute reception | the emergency department | bráðamóttaka
the epidemic {be/have} in/on {growth/retreat/rise/decline/increase} | is growing / receding | í vexti
the following of the {party/government/coalition} {be/have/increase/decrease/drop/rise/fall/grow/measure} | support for | fylgi
the heat {be/go/reach/rise/will} {to/in/about/around/up}? NUM | the temperature | hiti
the land {side/settlement} | rural areas | landsbyggðin
the land/country doctor | the chief medical officer | landlæknir
the night to/toward/towards/against Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/yesterday/today | the early hours of ... | aðfaranótt
the number of {restriction} {be/will} {increase/raise/extend} | the limit on gatherings | fjöldatakmarkanir
the {judge} {blow/whistle} | referee | dómari
the {judge} {show/give/send/raise/pull} him/her/PROPN? a/the/off/with {red/yellow} | referee | dómari
the? headcapital | capital | höfuðborg
the? news {agency/office/station/department} of PROPN has/have {source} for/that/to | sources tell | heimildir fréttastofu
the? {country/nation/national} {doctor/physician} 's? {office}? {say/state} | chief medical officer | landlæknir
the? {matter/case} {be} at the {police/prosecutor/court} now | be with | hjá lögreglu
this is {stated/shown/revealed} in/on/at the/an/a? {news/announcement/response/answer/interview/website/notice/report} | according to a statement | þetta kemur fram í
this {come} forth/forward/forwards in/on/from/at | this was stated in | þetta kemur fram
tracing/tracking team of the | contact tracers | smitrakningarteymi
turn/turns of the month | end of the month | mánaðamót
two-metre/two-meter/2-metre/2-meter/one-metre/one-meter {rule/distance/limit} {be/apply/become} | social-distancing rule | tveggja metra regla
uncertainty/danger/hazard {phase/stage/level} | alert level | óvissustig
unconditional/unconditioned/non-probationary/non-suspended {imprisonment/prison/jail/sentence} | immediate prison sentence | óskilorðsbundið
under influence of | under the influence of | undir áhrifum
up to NUM degrees {heat} | up to ... degrees | stiga hiti
wage/wages/salary/pay contract/contracts {negotiation/talk/be/for/expire/with/in} | wage agreement | kjarasamningar
weather {height/altitude/hardness} {be/go/will} | wind force | veðurhæð
weather {look/view/prospect} {be/for/are} | weather outlook | veðurhorfur
which/this/that {come} forth/forward in/at/from/that | which is stated in | fram kemur
wind {string} | strong gusts | vindstrengir
with NUM {voice} {against/to/for/and} | votes | stemmer
with/a good/excellent success | successfully; good results | með góðum árangri
work fight/fights action/actions/will/be/of | industrial action | vinnudeila
{accident/crash/collision} {become} {on/at/in/when/there} | happen | slys varð
{achieve} a? good success | do well | góður árangur
{acquit/clear} for/from {murder/rape/violence/fraud/assault/manslaughter/theft/robbery/arson/corruption/terrorism} | acquit of | sýknaður
{affect/delay/announce/postpone/reverse/expect/promise} the? relaxations | the easing of restrictions | tilslakanir
{assembly/gathering/meeting/collection} {limitation/limit/ban/restriction} {be/to/of/will} | limit on gatherings | samkomutakmarkanir
{be/have} suspected for having/have/to | be suspected of | mistenkt for
{be/have} {reckoned/calculated/counted} with that | be expected that | reiknað með
{be/stand} in good/bad/difficult matters/affairs/issues | be well / badly placed | í góðum málum
{bear/carry} no?/good?/little? result/results/success in/,/. | succeed | bera árangur
{bear} no/good/little/great/much success/results | succeed | bera árangur
{be} charged/indicted for having/have VERB | be charged with ...ing | tiltalt for å ha
{be} driven on by/a/at/in/when | be hit by a car | keyrt á
{be} heavily/badly/severely held | be seriously ill; be in serious condition | þungt haldinn
{be} in investigation | be under investigation | í rannsókn
{be} in processing/handling/treatment at/with/by the | be being dealt with by | í meðferð hjá
{be} in the? investigation of {the/local} police | be under investigation by police | í rannsókn hjá lögreglu
{be} in {growth/increase} in {the/this/iceland} | be growing | í vexti
{be} laid forward/forth in/at/by/to | be put forward; submitted | lagt fram
{be} of/on/in the? same opinion/mind about/with | agree | á sömu skoðun
{be} on that/this {opinion/view/mind} | believe | á þeirri skoðun
{be} on the {opinion/view} | believe | á þeirri skoðun
{be} on/at that/the {opinion/view} that | believe | á þeirri skoðun
{be} on/at the {point/way} of it/this that | believe | á því
{be} run/driven down of | be run over by | ekið niður
{be} seriously/heavily burdened with/by disease/illness | be seriously ill | þungt haldinn
{be} taken in/into use | be brought into use; open | tekið í notkun
{be} together in/about/on that/this/it | agree | standa saman
{be} well possible | be quite possible | vel mögulegt
{be} with fever/symptoms/cough/covid/Covid/COVID/COVID-19/Covid-19/corona/coronavirus/antibodies/permits/cancer/diabetes/headache | have ... | vera með
{be} with the? {virus/disease/coronavirus/infection/symptom} in {him/her/the} | have | vera með
{be} {well/badly/good} on/at/under {way} with/to | well under way | vel á veg
{cannot/can't} {exclude} that | cannot rule out that | ekki hægt að útiloka
{carry/bear/wear} the? victory from/of/out the? {booty/barter/spoils/exchange/table/bit} | win | bera sigur úr býtum
{case/matter} {be} in/on the? {investigation/processing/treatment/work/handling} | be being investigated / dealt with | í vinnslu
{charge} for {rape/violence/fraud/assault/manslaughter/theft/robbery/arson/corruption/attempted/terrorism/espionage/stalking} | charge with | tiltalt for
{clean/purify} of the/all/any? {charge/accusation} | acquitted, cleared | sýknaður
{come/arrive/return/enter/move/fly/flow/travel/bring/get} here? to/into the «land» | country | til landsins
{come/bring/get/arrive/import} here? to the land | country | til landsins
{come/bring} under {doctor/physician/medical/healing} {hand} | got medical help | komast undir læknishendur
{come} him/her/them/me/us in/on surprise | surprise | koma á óvart
{come} in/into communion | come into contact | samneyti
{come} in/under {light/day} that | emerge | koma í ljós
{come} out as a? winner from/out | won | stóð uppi sem sigurvegari
{come} out the {book/album/report} | be published | koma út
{come} well on {way/road} | well advanced | vel á veg komið
{come} well/badly/poorly/better/worse out of/in/from | do well / badly | koma vel út
{come} {well/badly/better/good} out of/in/from the/this/it {survey/poll/test/crisis/comparison/election} | do well in | koma vel út
{conditional/conditioned} {imprisonment/prison} | suspended prison sentence | skilorðsbundið
{contract/agreement} be {loosen/loose} since/from/in/at/for | have expired | samningar lausir
{convict/accuse/guilty} for {murder/rape/violence/fraud/assault/manslaughter/theft/robbery/arson/corruption/terrorism/espionage/having/being/stealing/killing/sexual} | convict / accuse of | dømt for
{country/land/nation} {match/game} {against/with/between} | international | landsleikur
{count} with/on that {the/it/there/he/she/they} | expect that | regne med
{defeat/conquer/overcome/rule/vanquish} the? {fire/flame/blaze} | put out the fire | ráða niðurlögum eldsins
{director/office} of the? land/country/national doctor | Directorate of Health | landlæknir
{distress/danger/emergency/uncertainty} {phase/stage/state} of/is/was/be declare/declared/activated/in | state of emergency; alert | neyðarstig
{drive/driver} {be}? influenced by/of {alcohol/drug} | drink / drug driving | undir áhrifum
{drive} on a/an/the {pedestrian/cyclist/child/boy/girl/woman/man/horse/sheep/reindeer/house/wall/pole/pillar/lamp/car} | hit | keyra á
{drive} on/at a? {pedestrian/cyclist/car/child/woman/man/people} and | hit | keyra á
{drive} under influence | drive under the influence | undir áhrifum
{driving/driveable/passable} weather | road conditions | færð
{earthquake/quake} of/in/at the? size of? NUM | magnitude … earthquake | jarðskjálfti af stærð
{emergency/acute/quick} reception | emergency department | bráðamóttaka
{epidemic/pandemic/infection/disease/unemployment/violence/crime} {be} in {growth/increase} | be rising | í vexti
{eruption/fire} {come} up in/at/on/when/late | break out | eldur kom upp
{eruption/volcanic} {begin/start/come} up | erupt | gos kom upp
{exhibition/exhibit/festival/conference/fair/campaign/tournament/course/seminar/fundraiser/sale/election/voting/registration/trial} {stand} until/to/over/for/from/through/till | run until | stendur yfir
{exhibition/festival/conference/fair/campaign/tournament/course/meeting/investigation/negotiation/search/work} {stand} over | be under way | stendur yfir
{flying/flight} {ice/slippery/slipperiness/slippage} | glare ice | fljúgandi hálka
{get/allow} to see a/the? red/yellow card | was sent off, booked | fékk að líta rauða spjaldið
{get/allow} to {look} at? a/the? red/yellow card | was sent off, booked | fékk að líta rauða spjaldið
{get/come/keep} the fire down/under | get the fire under control | ráða niðurlögum
{get/have/take} the {corona/disease} in {him/her/them/me} | catch | fá í sig
{get/let} life/lives in/when/to the? {accident/fire/war/attack} | die | láta lífið
{get/put/lay/make} a? goal on {themselves/himself/itself/them} | concede a goal | fá á sig mark
{get/receive} a? {sentence/verdict/judgment} of/for NUM {year/month} | be sentenced to | fá dóm
{get/receive} on/in {itself/themselves/himself} a/the {goal} | concede | fá á sig
{get/receive} the? red/yellow board | was sent off | rautt spjald
{get} {goal} on {themselves/himself/itself/it} | concede | fá á sig mark
{give} himself/herself option/cost | stand | gefa kost á sér
{give} not up NP | not disclose | gefa ekki upp
{give} option/cost/choice on/of himself/herself/themselves | stand for election | gefa kost á sér
{give} out a/an/the/new/his/her {book/album/song/regulation/report/statement/license/permit/declaration/single/record} | publish; release; issue | gefa út
{give} up/out the {ball/name} of/that | reveal | gefa upp
{give} {out/forth} a/an/the/new {report/statement/book/album/regulation/warning} out | publish; issue | gefa út
{give} {themselves/himself/herself} out for/as/to | claim to be; devote oneself | gefa sig út fyrir
{go/be/play} out/in/into/to professionalism | turn professional | atvinnumennska
{go/come/attend/undergo/call/get/book/invite} to/for/in? a? {sampling/sample-taking} | be tested | sýnataka
{go/come/get} into/to/out in {vain/sand} | come to nothing | renna út í sandinn
{go/spread/be} disguised/hidden in the? society/community | spread undetected | dulist í samfélaginu
{going-out/outgoing/exit/travel-out} {ban/prohibition} | curfew; lockdown | útgöngubann
{go} a? road of? victory from the? {game/match/field/pitch} | won | ganga með sigur af hólmi
{go} {bad/wrong/badly} with/for {the/him/her/them} in/when/and | fare badly | fara illa
{graduate/print} from the? {hospital/ward/isolation/quarantine/intensive} | be discharged from | útskrifast
{graduate} from isolation/quarantine/hospital | be discharged | útskrifast
{grip/grab/seize} to {measure/action/means/restriction/weapon/the} | take; resort to | grípa til
{guard/care} {detention} | custody | gæsluvarðhald
{handle} about | be about | handla um
{have} better/the-better against PROPN | beat | hafði betur gegn
{have} better/the-better against the | beat | hafði betur gegn
{have} in the {hood/cap} to | plan | hafa í hyggju
{have} in {many/enough/much} to {turn} | be very busy | í mörg horn að líta
{have} in {mind/view} to VERB | intend to | hafa í hyggju
{have} it/that in {mind/view} to/with {build/sell/open} | plan | hafa í hyggju
{have} not? {announce/notify} of/about {itself/himself} | report | tilkynna
{have} {source} for/to/on it/that | sources say | hafa heimildir fyrir
{head/main} capital {area/region} | capital area | höfuðborgarsvæðið
{hold} {pure/clean} {in/against/for} | keep a clean sheet | halda hreinu
{increase/lose/gain} its? following by/of/to NUM | support | fylgi
{infection/contagion/epidemic/plague/disease/sickness} {defence/defense/guard/doctor/physician} | infection control; chief epidemiologist | sóttvarnir
{infection/contagion/transmission} {tracing/tracking/tracer/tracker} | contact tracing | smitrakning
{infection/virus/disease/transmission/spread/smit} {be}? {spread/out}? in society | in the community | í samfélaginu
{influenza/flu} {be} not? running | there is flu about | flensa gengur
{influenza/flu} {time/period} | flu season | flensutími
{it/party/he/she} {measure} with {more/less/about/over} | poll at | mælist með
{it/there} {be} {mad/crazy/insane} weather | severe weather | brjálað veður
{it/there} {look} out/outward {to/for/like/as/that} | it looks as if | lítur út fyrir
{judge} of/in the {game/match} {blow/show/give/whistle/be/award} | referee | dómari
{keep/hold} {clean/pure/the} {goal/clear} in the {game/match} | keep a clean sheet | halda hreinu
{launch/relaunch/re-launch/activate} an? {curfew/lockdown} | impose | útgöngubann
{lay/lie} forward/forth {a/the/an/its/his/her/new} * {bill/proposal/motion/plan/claim/budget/report/idea/demand/document/suggestion} | put forward; submit | leggja fram
{lay/put/place} a? {heavy} emphasis on that | stress that | leggja áherslu á að
{lay/put/place} {great/main/special/much} emphasis on that | stress that | leggja áherslu á að
{lay/put} down {work/job} at/in/on/to/for | go on strike | leggja niður störf
{lay/put} emphasis on that | stress that | leggja áherslu á að
{lay} a/the? * ? weight on/to | stress | leggja áherslu
{lay} forward/forth a/an/the/its/his/her/new {bill/proposal/motion/plan/claim/budget/report/idea/demand/document/suggestion/question} | put forward; submit | leggja fram
{lay} great/much/special/heavy/main/big weight on | stress | leggja þunga áherslu
{lay} in/into to? the? hospital | admitted to hospital | lagður inn
{lay} to the? {opinion/view} that | argue that | leggja til
{let/lost/leave} his/her/their life/lives in/when/to/for the/a/an? {accident/fire/explosion/crash/attack/avalanche/flood/earthquake} | die | láta lífið
{level/equal/even} the {metal/met} | equalised | jafnaði metin
{lie} in/on the? {hospital} with/after/due/because/for | be in hospital | liggur á sjúkrahúsi
{lie} on/in the? intensive/infectious/geriatric/covid/COVID-19 care/ward/department/unit | be in ... | liggur á gjörgæslu
{look} to/at/for it/that as if/though | it looks as if | líta út fyrir
{lose} life in/when/to | die | missa lífið
{lose} life/lives in/when | die | missa lífið
{massive/national/nationwide/general/sweeping} {curfew} that/to/have {devastate/stop/curb/ruin/slow/contain} | lockdown | útgöngubann
{men's/women's/handball/football/youth/basketball} country/land/nation team | national team | landslið
{merchant/shopkeeper/trader/merchants'/shopkeepers'/tradesmen's} weekend | August bank holiday weekend | verslunarmannahelgi
{mistake/error/failure/negligence/misconduct/fault/wrongdoing/oversight/carelessness/violation/incompetence/inaction} on behalf of | on the part of | af hálfu
{month} {turn/shift/meeting} | start of the month | mánaðamót
{nationalist/people's} voting | referendum | þjóðaratkvæðagreiðsla
{nearness/proximity/closeness/distance} {rule/limit/limitation/restriction/boundary} | social-distancing rule | nálægðartakmörk
{net/goal} {keeper} {keep} the {net/goal} clean/pure | keep a clean sheet | halda hreinu
{not/n't} reach to VERB | not manage to | ná að
{offer/bid} himself/herself/themselves forward/ahead/forth | stand for election | bjóða sig fram
{party/movement/coalition/support/alliance/following} {measure} {with/at/in/now}? NUM | poll at | mælist með
{party/movement/coalition} 's? following {be/measure/increase/decrease/drop/rise/fall/grow} | support | fylgi
{party/partners} of/in/on the {labour/labor} market | unions and employers | aðilar vinnumarkaðarins
{party} {lose/gain/get} {follow} | support | fylgi
{people/person/patient/man/woman/child} {be/have}? {lay} in/into/on the? {hospital/ward} | be admitted to hospital | lagður inn
{people/person/patient} {lie/lay/lying} in the? hospital | be in hospital | liggja á sjúkrahúsi
{percent/%} of the {voice} | votes | stemmer
{place/save/store/lodge} in prison {storage/storeroom} | held in a cell | fangageymsla
{play} to? a? {final} about/over/on the? {title/cup} | meet in the final | leika til úrslita
{put/lay} fire/fires to/in/on a/an/the/his/her | set fire to | leggja eld að
{reach} good/great/no/little? success | succeed; do well | ná árangri
{reckon/count/calculate} with NP will/to be/have | expect | reikna með að
{reckon/count/calculate} with that | expect | reikna með
{resort} to {action} | take action | grípa til aðgerða
{road} {be} {impassable/unpassable} due/because | closed | ófært
{run} out into the sand | come to nothing | renna út í sandinn
{salary/wage/interest/benefit} {matters/affairs} of | pay and conditions | kjaramál
{sampling} {be/begin/take} for/at/on coronavirus/COVID-19/border/borders | testing | sýnataka
{say/tell} up his/her/their/the {job/employee/contract/staff/position/worker/lease} | resign; lay off | segja upp
{say} he/she/in in {conversation/talk} with | told | í samtali við
{say} in {conversation/talk} with/to | told | í samtali við
{say} up {employee/staff/contract/people} | lay off; terminate | segja upp
{say} {himself/herself/themselves} from/off/out/of | resign | segja sig úr
{say} {loose/up} from his/her/their {job/work/position} | resign | segja lausu
{say} {yes/no} to/at that/it {be/have} | (recast) | já
{school} work/works {start/begin/resume/will/be/has} | classes; teaching | skólastarf
{secure} itself/themselves the? {title/victory/championship/cup} | secure | tryggja sér
{see/look} out to/for be | look | se ut
{seen/look} to the {future} with {brightness} | optimistic | björtum augum
{sentence/condemn} in/with/for/on NUM {year/month/day} | sentence to | dæmdur í
{sentence/rule/judge/convict} to/in/into {custody/detention} until/for/to/after | remand in custody | gæsluvarðhald
{sentence} for/in/with life {imprisonment/prison} | sentence to life | dæmdur
{shift/guard/watch} {manager/boss/steerer} at/of/in the? {fire/police/coast} {brigade/department/guard} | duty officer | varðstjóri
{sign} under the/a/an/this/that {agreement/contract/declaration/petition/document/treaty/deal/statement} | sign | undirrita
{sit} in/inside for {murder/rape/drug} | be in prison for | sitja inni
{sit} on parliament | sit in parliament | sitja á þingi
{slippery/slip/icing/smoothness/slipperiness} on {road} | icy roads | hálka
{soil/earth/ground/clay/scree} {flood/leap/run} {fall/hit/have/over/on} | landslide | aurskriða
{stand} behind the {attack/murder/crime/bombing/explosion/shooting/killing/assassination/theft/fire/blast/raid/hacking/cyberattack/kidnapping/robbery/leak/disinformation/arson/sabotage} | be behind (stand behind = support) | stå bak
{stand} by the {event/festival/concert/exhibition/conference} | organise | standa að
{stand} for a? {exhibition/festival/conference/campaign/event/protest/fundraiser/concert/meeting/demonstration/petition/collection} | organise | standa fyrir
{stand} for the {exhibition/festival/conference/campaign/event/protest/fundraiser/concert/demonstration/petition} | organise | standa fyrir
{stand} itself/himself/herself/themselves | do well | standa sig
{stand} up as a/the? {winner/champion} | ended as winner | stóð uppi sem sigurvegari
{stand} {himself/herself/itself/themselves} well/badly/best/better | do well | standa sig vel
{step/go/enter} into? validity at/on/in/from/the/,/. | come into force | taka gildi
{suspect} for {murder/rape/violence/fraud/assault/manslaughter/theft/robbery/arson/corruption/terrorism/espionage/having/being} | suspect of | mistenkt for
{take} in/into use | bring into use; open | taka í notkun
{take} it/this/that very? badly/ill/poorly into/in/that | object strongly to | taka illa í
{take} on reception of | receive | taka á móti
{take} position to/towards/on/in/against the?/this/that/it | take a stand on; comment on | taka afstöðu
{take} seat in/on/at the? {parliament/council/board/government/committee/senate/assembly} | take a seat | taka sæti
{take} standpoint/stand to | take a stand on | taka afstöðu
{take} the {matter/case/question} up for {discussion/treatment/review} | discuss the matter | taka málið upp
{take} to/into/for bankruptcy | be declared bankrupt | tekið til gjaldþrotaskipta
{take} to/into/for bankruptcy {proceeding/treatment/exchange/administration} | be declared bankrupt | tekið til gjaldþrotaskipta
{take} under the/this/that/these {criticism/view/opinion/demand/word/concern} | agree with | taka undir
{take} under/in with {him/her/them/that} | agree with | taka undir
{take} validity at/on/in/from/the/,/. | come into force | taka gildi
{take} well/badly/poorly/positively in/into/to the? {idea/proposal/suggestion/plan/request/offer} | welcome / reject the idea | taka vel í
{take} {under/undertake} with PROPN | agree with | taka undir með
{virus/infection/disease/epidemic} {be} out/back in society | in the community | úti í samfélaginu
{wait/bid/bide} a/the? lower/less {share/part/lot} for/against/to | lost to | beið lægri hlut
{wait} a {defeat/loss} for/against/in | suffered a defeat | beið ósigur
{walk} {storm/low/weather} over the {land/country} | crosses the country | gengur yfir landið
{weather/sea} {be/go/become} {crazy/mad} | severe weather | brjálað veður
{well/fully} possible that | quite possible that | vel mögulegt
{well/long/far} {come} on/at/to {way/road} | well advanced | vel á veg
{win/lose/victory/defeat} with/at/by? NUM {goal} against NUM | ...-... | mörkum gegn
{win/lose} with NUM {goal} {against/to} | by ...-... | mörkum
{work/investigation/negotiation/talk/search/preparation/trial} {stand} now | be under way | stendur yfir
{write} under the/a/an? {agreement/contract/declaration/petition/letter/document/treaty/deal/bill/statement} | sign | skrifa undir
{written} under the/a/an? {agreement/contract/petition} | signed | skrifað undir
{year} {meeting/meets/shift} in/of/,/. | turn of the year | áramót
`;
