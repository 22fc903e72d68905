/** Verbs (and their participles) with a preposition they do not take. One entry a line: pattern | fix | gloss. */
export const verbs = `
abstained/abstains/abstain/abstaining «of/to/in» VERB | abstain from
abstained/abstains/abstain/abstaining «of/to/in» the | abstain from
accusation/accusations «in/about/for» VERB | accusation of
accusation/accusations «in/about/for» corruption/fraud/treason/bribery/involvement/violation/violations/murder | accusation of
accuse/accuses/accused/accusing PRON/PROPN «in/for/with/on/about» VERB | accuse … of
accuse/accuses/accused/accusing in/for/about/with involvement/complicity/corruption/violation/violations/fraud/treason/bribery/espionage/terrorism/extremism/espionage/embezzlement/theft/murder/lying/organizing/organising/preparing | accused of
accuse/accuses/accused/accusing «in» VERB | accused of
accused/accusing/accuses for being/having/not/allegedly/alleged/trying | accuse of
accustomed with/of/for/on/in | accustomed to
adhered/adheres/adhering/adhere «of/on/with/for/by/in» | adhere to
affected «on/to/upon» the/his/her/their/its !ADJ !day/night/same/morning/first/ground/road/front | affect
affects/affecting on/to/upon | 
agreed/agrees/agreeing/agree «to/on/at/in» his/her/their/this/that/the opinion/view/position/statement/words/assessment | agree with
aimed on/in/of VERB | aimed at
aimed on/in/of the | aimed at
allegation/allegations «in/for» VERB | allegation of
allegation/allegations «in/for» corruption/fraud/treason/bribery/involvement/violations/murder | allegation of
amounted/amounting in/for/at/on/with/of NUM | amount to
amounted/amounting in/for/at/on/with/of about/nearly/almost/$ | amount to
amounted/amounting «of» NUM !to | amount to
amounted/amounting «of» about/nearly/almost/$ !to | amount to
analysed/analyzed/analyzing/analysing about/upon | analyse
announced/announces/announcing about !NUM | announce
announced/announces/announcing/announce of | announce
answer/answers/answered/answering «on» the/this/these/that/my/his/her/their/all questions/question | answer the …
answered/answering on/to journalists/reporters/questions | answer
appealed/appealing/appeals «towards/at/before» the authorities/court/government/president/population/people/residents/citizens | appeal to
approached/approaching «to» the/a/him/her/us/them | approach
arrival to PROPN | arrival in
arrival to the city/country/capital/region/island/hospital/airport/scene/place/town/village/station | arrival in
arrive/arrives/arrived/arriving «into» the hospital/airport/station/building/office | arrive at
associated to/from/about/of | associated with
attacked/attacking «against/to» PROPN | attack
attacked/attacking «against/to» the/a/him/her/them/civilians/troops | attack
attacked/attacking «upon» | attack
attacking «on» | attack
await/awaits/awaited/awaiting for/to | await
banned of/in/for VERB | banned from
banned/bans/banning «to» VERB | banned from
banned/bans/banning «to» the | banned from
beat/beats/beating «against/over» PROPN | beat
believed/believes/believing/believe «to/at» him/her/them/us/the/his/her future/victory/success/god/words/promises | believe in
benefited/benefitted/benefiting «of/by/with» the/this | benefit from
blamed/blaming of | blame for
blamed/blaming/blames of/in VERB | blame for
boasted/boasts/boasting with/for the/a/his/her/its/their/having | boast of
bragged/brags/bragging with/for/by | brag about
by/in/at/under suspicion in/of/for VERB | on suspicion of
by/in/at/under suspicion in/of/for murder/theft/involvement/fraud | on suspicion of
called/calls/calling «to» PRON police/ambulance/rescuers/firefighters | call
called/calls/calling «to» the police/ambulance/rescuers/firefighters | call
caused «from» | caused by
caused «with/of» the/a | caused by
chaired/chairs/chairing «at/over/by» the? meeting/session/committee/council | chair
charged of | charged with
charged/charging for/in/on murder/manslaughter/theft/fraud/assault/treason/corruption/rape/robbery/espionage/bribery/embezzlement | charged with
combat/combating/combatting/combats against/with NOUN | combat
combat/combating/combatting/combats against/with the/corruption/crime/terrorism | combat
compared than/from/like/against of | compared with
competing/compete/competed/competes «against/with/to» each/one another in | compete with
complain/complained/complaining/complains «for/on» the/his/her/their/high/low/poor/bad !way/phone/radio/first/internet/show/road/website | complain about
complied/complies/complying/comply «to/of/by/for» | comply with
composed from/by NUM | composed of
comprises/comprise/comprised/comprising from | comprise
comprises/comprise/comprising of | comprise
concentrated/concentrates/concentrating/concentrate to/about/for VERB | concentrate on
concentrated/concentrates/concentrating/concentrate to/about/for the/his/her/their | concentrate on
condemned/condemns/condemning/condemn against/about/on the/this PROPN | condemn
condemned/condemns/condemning/condemn against/about/on the/this violence/attack/attacks/killing/actions/decision | condemn
confirmed/confirms/confirming about/of the/his/her/their/a/its | confirm
conflicted/conflicts/conflicting to the | conflict with
conform/conforms/conformed/conforming «of/on/by» | conform to
congratulate/congratulates/congratulated/congratulating «to» PROPN | congratulate
congratulate/congratulates/congratulated/congratulating «to» the/his/her/their | congratulate
considered/considering/consider/considers about/upon !NUM | consider
contacted/contacting with | contact
contacted/contacting «to» the/him/her/them/us/police | contact
contaminated of | contaminated with
contribute/contributes/contributed/contributing «in/for/on/with» VERB | contribute to
contribute/contributes/contributed/contributing «on/for» the development/growth/improvement/strengthening/success/fight/solution/reduction/preservation/peace | contribute to
contribution «in/on/for» the development/growth/improvement/strengthening/success/fight/victory/preservation/formation/protection/promotion | contribution to
converted «to be» | convert into
convicted in/with/about VERB | convicted of
convinced/convincing/convinces/convince PRON/PROPN «in/for/about» VERB necessity/need | convince … of
convinced/convincing/convinces/convince PRON/PROPN «in/for/about» the/that necessity/need | convince … of
cooperated/cooperates/cooperating/cooperate «to/by/against» PROPN police/investigation/authorities/investigators | cooperate with
cooperated/cooperates/cooperating/cooperate «to/by/against» the police/investigation/authorities/investigators | cooperate with
cope/coping/copes/coped to/against/about/on the/this/his/her/their/such | cope with
cope/coping/copes/coped up with | cope with
covered «of» NOUN | covered with
covered «of» the/snow | covered with
crashed/crashes/crashing «with» a/the/another car/truck/bus/train/lorry/vehicle/tree | collide with
criticised/criticises/criticising/criticise/criticized/criticizes/criticizing/criticize against/about PROPN | criticise
criticised/criticises/criticising/criticise/criticized/criticizes/criticizing/criticize against/about the/his/her/their/this | criticise
criticised/criticises/criticising/criticized/criticizes/criticizing «about» PROPN | criticise
criticised/criticises/criticising/criticized/criticizes/criticizing «about» the/his/her/their/this | criticise
cured from/by the? disease/cancer/illness/coronavirus/covid/covid-19/addiction | cured of
dealt in/about/on the problem/issue/question/situation | deal with
dealt/dealing/deals/deal «about/against» the/this/these/such | deal with
debated/debates/debating about/upon | debate
declared/declares/declaring about the/a/his/her/its/their/readiness/intention/plans | declare
defeated/defeating «against/over/to/with» PROPN | defeat
demanded/demanding «from/of/to» PROPN NOUN? to VERB | demand that …
demanded/demanding «from/of/to» him/her/them/the NOUN? to VERB | demand that …
denied/denies/deny «from» | deny
denied/denies/denying about/of the/his/her/their/any | deny
dependence from/of/to the | dependence on
dependency from/to the | dependency on
dependent/dependant from/of/by/to | dependent on
deprived/deprives/depriving PRON/PROPN/NOUN from | deprive of
descended/descends/descending «of» the/a/the PROPN | descend from
descended/descends/descending «of» the/a/the immigrants | descend from
described/describing/describes about the/a/his/her/how/what | describe
died/dies/die/dying «by/through/for» hunger/cancer/starvation/cold/thirst/coronavirus/covid/covid-19/disease/diseases/injuries/wounds/pneumonia | die of
died/dies/die/dying «by/with/through» a/the? heart attack | die of
differs/differed/differ/differing «of» | differ from
disagreed/disagrees/disagreeing/disagree «to/for/from» | disagree with
discuss/discusses/discussed/discussing about | discuss
discuss/discusses/discussed/discussing of | discuss
discuss/discusses/discussed/discussing on how/whether/ways/issues/topics/questions/matters/problems/prospects/plans/measures/cooperation | discuss
discuss/discusses/discussed/discussing «over» the issue/matter/question/problem/situation | discuss the …
dismissed/fired/sacked «on/at» his/her/their own/request/will | dismiss at
disobeyed/disobeying/disobey to/with | disobey
distinguish/distinguishes/distinguished/distinguishing «of» | distinguish from
divided/divides/divide «by» two/three/four/five/several groups/parts/stages/categories/zones | divide into
divorced/divorcing/divorces/divorce «with» PROPN wife/husband | divorce
divorced/divorcing/divorces/divorce «with» his/her/the/him wife/husband | divorce
doubted/doubts in/about/on the sincerity/accuracy/truth/fact | doubt
dreamed/dreams/dreaming/dreamt/dream «for/to/on/with» VERB | dream of
dreamed/dreams/dreaming/dreamt/dream «for/to/on/with» the/a/peace/becoming | dream of
drew/draw/draws/drawing/drawn/turned/turn/turns/turning attention on/at/for/of the fact/problem/problems/issue/issues/situation/need/importance | draw attention to
effected/effecting on/to | affect
emphasise/emphasises/emphasised/emphasising/emphasize/emphasizes/emphasized/emphasizing on/about/upon | emphasise
emphasized/emphasised/stressed/stresses/stressing to the need/necessity/importance | emphasise
encountered/encountering with/upon | encounter
engaged/engages/engage in? «into» | engage in
equipped «by/in» modern/new/special/advanced/latest/the latest/newest/most | equipped with
equipped «of» | equipped with
escaped/escaping/escapes «of» the/his/her/prison | escape from
escaping/escaped/escapes «of» the/prison/his/her | escape from
examined/examines/examining/examine about/into/on how/whether/the issue/question/problem | examine
exceeded/exceeds/exceeding «of/than/over/from» NUM | exceed
exceeded/exceeds/exceeding «of/than/over/from» the/a | exceed
exceeded/exceeds/exceeding/exceed «of/than/over/to/for» NUM | exceed
expelled/expels/expelling/expel «of/out» PROPN | expel from
expelled/expels/expelling/expel «of/out» the | expel from
explained/explains/explaining «of/on/for» the/his/her/how/their/why/its reason/reasons/situation/decision/how/why/situation | explain
explained/explains/explaining/explain about the/his/her/how/their/what/why/its/this | explain
facing/faces with/to | face
feared from/of | fear
feared/fears/fearing from the/a/that/being/reprisals/retaliation | fear
fell/fallen/fall sick of/by/on | fall sick with
fell/falls/falling «in» the hands/water/trap/river/ground | fall into
fight/fighting/fights/fought with corruption/crime/terrorism/smuggling/poverty/extremism/smugglers/terrorists/fakes/disinformation/propaganda/counterfeits/drunkenness/trafficking/hunger/pollution/piracy/inflation/unemployment | fight against
filled of | filled with
fined with | fined
fined «on/to/for» $/€/£ NUM | fined
fined «on/to/for» $/€/£ euros/rubles/roubles/dollars/pounds/hryvnias/yuan | fined
fined «on/to/for» NUM NUM | fined
fined «on/to/for» NUM euros/rubles/roubles/dollars/pounds/hryvnias/yuan | fined
fired/dismissed/sacked «of/off» his/her/the post/position/job/office | dismiss from
fled/flee/fleeing/flees «of/off» the | flee
focused/focuses/focusing/focussed in/at the issue/problem/question/fact/situation | focus on
focused/focuses/focusing/focussed to/about/for | focus on
found guilty for/with/about/on VERB | found guilty of
found guilty for/with/about/on the/a/having/being | found guilty of
graduated of/out PROPN | graduate from
graduated «of/out/at» the university/school/academy/institute/faculty | graduate from
graduated «on» the/a university/school/academy/institute/faculty | graduate from
greeted/greeting/greets «with» the audience/guests/fans/participants/president/minister | greet
grow/grows/grew/grown/increase/increased/increases/increasing/rise/rises/rose/risen/rising/decrease/decreased/decreases/decreasing/decline/declined/declines/fall/fell/fallen/falls/drop/dropped/jumped/jump/soared/plunged/reduced «with/for» about? NUM %/percent/per | … by …
grow/grows/grew/grown/increase/increased/increases/increasing/rise/rises/rose/risen/rising/decrease/decreased/decreases/decreasing/decline/declined/declines/fall/fell/fallen/falls/drop/dropped/shrink/shrank/jumped/jump/soared/plunged/reduced/expanded/gained/lost/slipped «on» about? NUM %/percent/per | … by …
grow/grows/grew/grown/increase/increased/increases/increasing/rise/rises/rose/risen/rising/decrease/decreased/decreases/decreasing/decline/declined/fall/fell/fallen/drop/dropped/jumped/reduced «on/in/for» NUM times !of | …-fold; … times
grow/grows/grew/grown/increase/increased/increases/increasing/rise/rises/rose/risen/rising/decrease/decreased/decreases/decreasing/decline/declined/fall/fell/fallen/drop/dropped/jumped/reduced «on/in/for» two/three/four/five/ten/several/many times !of | …-fold; … times
guilty «in» VERB | guilty of
handled/handles/handling about/on the/a | handle
helped/helping to him/her/them/us/me | help
helped/helping «to/for» him/her/them/us/people/refugees/children/victims/the !VERB elderly/poor/needy/sick/homeless/refugees/disabled/victims/children/families | help
hiding/hid/hidden of/before/against him/her/them/police/justice/authorities | hide from
highlighted/highlights/highlighting about | highlight
hinted/hinting/hints on/about/of/for | hint at
hoped/hopes/hoping/hope «on/about/of» that | hope that
hopes/hoped/hoping on/to/at the/a support/help/understanding/success/miracle | hope for
in NUM times more/higher/less/lower/larger/bigger/greater/cheaper/faster | … times as …
in two/three/four/five/six/ten/several/many times more/higher/less/lower/larger/bigger/greater/cheaper/faster | … times as …
independent to/on | independent of
infected «of/from/on» the? covid-19/coronavirus/covid/hiv/virus/disease/influenza/flu | infected with
influenced/influencing «on/to/upon» the/this/his/her/their/its/how/public | influence
influenced/influencing «on/to» the/this/his/her/their/its/how | influence
informed/informs/inform/informing for/to the/a/his/her/their | inform of
informed/informs/inform/informing «to/on/for» PROPN | inform
informed/informs/inform/informing «to/on/for» journalists/reporters/media/police/him/her/them | inform
insists/insisted/insisting for/about/at/in VERB | insist on
insists/insisted/insisting for/about/at/in the/a | insist on
interested for/about | interested in
interested on VERB | interested in
interested on the/this/that/his/her/their | interested in
invested/investing/invests/invest «to» PROPN | invest in
invested/investing/invests/invest «to» the/this/education/infrastructure/production/development/economy/agriculture/construction/real | invest in
investigate into/about/on | investigate
investigated/investigating into/about | investigate
involved/involve/involves/involving into | involve in
joined/joins/joining to PROPN | join
joined/joins/joining/join «to/into/with» the/this/a ADJ/NOUN? party/army/union/organisation/organization/group/talks/protest/protests/club/team/alliance/coalition/agreement/treaty/program/programme/project/initiative/search/strike/movement/forces/police | join
jumped/jumps/jumping «of» the/a | jump off
knocked/knocking/knock «in/into/to» the? doors/door/window | knock on
lacked/lacking/lacks of | lack
lacked/lacks/lacking in/for experience/water/food/money/electricity/funds/funding/medicine/medicines/equipment/resources | lack
laughed/laughing/laugh on/from/about !it the/him/her/them | laugh at
learned/learns/learn/learnt «to/on» the/about incident/accident/news/fact | learn of
linked of/for the | linked to
loaded of | loaded with
looked/looking/looks «on» him/her/them/me/us | look at
managed «for» VERB | manage to
managed «for» the | manage to
measured/measures/measuring «of/with/at» NUM | measure
measures/policy/policies/project/projects/program/programme/operation/campaign/steps/law/laws/reforms/work/activities/initiative/initiatives/efforts/actions/decree «aimed to/for/on» | aimed at
mention/mentions/mentioned/mentioning about the/a/this/that/his/her/their/its/these/those | mention
mentioned/mentioning of | mention
noticed/notices/noticing about/to/on/of | notice
obeyed/obeys/obeying/obey to/with/by | obey
objected/objects/objecting/object against | object to
obsessed to/from/on/in/for | obsessed with
on NUM %/percent more/higher/less/lower/larger/bigger/greater/cheaper/faster | … per cent …
on NUM per cent more/higher/less/lower/larger/bigger/greater/cheaper/faster | … per cent …
on/by/under accusation/accusations in/of/for VERB | on charges of
on/by/under accusation/accusations in/of/for corruption/fraud | on charges of
on/in/under charge/charges in/about/for VERB | on charges of
on/in/with suspicion in/for/about VERB | on suspicion of
on/in/with suspicion in/for/about the? murder/theft/involvement/fraud/bribery/corruption/treason/espionage | on suspicion of
opposed against | opposed to
opposes/oppose/opposing to/against/with | oppose
paid/pay/pays/paying attention «about/of» | pay attention to
participate/participates/participated/participating to/into/on the/this/a | participate in
participate/participates/participated/participating «at» the/a/this/an conference/summit/meeting/event/forum/competition/tournament/ceremony/exhibition/congress/seminar/festival/protest/rally/olympics/championship | participate in
pay/pays/paid/paying ADJ? attention «on/in/for/at/over» VERB/ADJ | pay attention to
pay/pays/paid/paying ADJ? attention «on/in/for/at/over» the/this/these/those/their/his | pay attention to
pay/pays/paid/paying NUM/ADJ? attention that | pay attention to
phoned/phoning/telephoned to/with | phone
pointed/pointing on/in the fact | point to
pointed/pointing «on» the/a/this/that/his | point to
pointed/points/pointing at the fact | point to
poisoned «with/from/of» the? food/gas/mushrooms/alcohol/carbon | poisoned by
possesses/possessing/possess of | possess
prefers/preferred/prefer NOUN/VERB «than» | prefer … to
prevented/preventing/prevents «of» VERB | prevent from
prevented/preventing/prevents «of» the | prevent from
prevented/preventing/prevents/prevent PRON/NOUN «for/of/against» VERB | prevent … from
profited/profits/profiting «of» the/this | profit from
prohibited/prohibits/prohibiting/prohibit PRON/NOUN/PROPN «to/of/for» | prohibit … from
protected/protects/protecting PRON/NOUN «of/before/for» | protect … from
provides/provided/providing/provide PRON/NOUN «by» | provide … with
provides/provided/providing/provide residents/people/citizens «by» | provide … with
reached/reaching «to» the/a/an/this agreement/end/conclusion/decision/goal/level/peak/top/final/consensus/city/village/border | reach
reaching/reached «at» the/a/an/this agreement/end/conclusion/decision/goal/level/peak/top/final/consensus | reach
reacted/reacting/reacts/react «on/at/for» the/this/his/her/their/such | react to
recalled/recalls/recalling about/of the/his/her/their/how/that | recall
recovered/recovers/recover of | recover from
refrained/refrains/refrain/refraining «of/to/in/about» | refrain from
refused/refuses/refusing to give up of | refuse
refused/refusing/refuses from/of/about | refuse
regretted/regretting/regrets about/of/for/on the/his/her/their/this/that/what | regret
rejected/rejecting/rejects of/about/from the/a idea/proposal/offer/plan/request/accusations/allegations | reject
related of the/this/a | related to
related with | related to
reminded/reminds/reminding/remind «for/on/from» | remind of
removed/removing PRON «of» his/her/its/their/the | remove from
replaced «to» NOUN | replaced with
replaced «to» a/an/the | replaced with
replaced/replacing «to» a/an/the/new/another | replace with
replied/replying/replies «on» the/this/a/his/her question/questions/letter/request | reply to
reported/reporting about the/this/his/her/their/an/it !same | report on
requested/requesting «from/to/of» PROPN to VERB | ask … to
requested/requesting «from/to/of» him/her/them to VERB | ask … to
requested/requests/requesting him/her/them/us for | ask … for
requesting for | request
responded/responding/responds «on/for/at» the/this/a/his/her question/questions/letter/request/call/statement/attack/proposal/situation/accusations | respond to
resulted/resulting to/into/of | result in
said/says «at» PROPN that | tell
said/says «at» him/her/them/journalists/reporters/us that | tell
seeking/seeks/seek for | seek
sentenced for/with/on/at/in NUM years/months/days | sentenced to
sentenced «for» life/death | sentenced to
sentenced «with» NUM | sentenced to
sentenced «with» a/an/life/death | sentenced to
serve/serves/served/serving «to» the? homeland/motherland/fatherland | serve
shot/shooting/shoot «in/to/into» the crowd/demonstrators/protesters | shoot at
smiled/smiling «on» the/him/her/them/his | smile at
specialised/specialises/specialising/specialise/specialized/specializes/specializing/specialize on/to/at/about | specialise in
spent «for» the/a purchase/repair/construction/purchases/needs/maintenance/treatment | spend on
stared/staring «on/to» the/him/her/them/his | stare at
stated/stating about/on the/its/his/her/their need/readiness/intention/possibility/importance/fact | state
stressed/stresses/stressing on/upon the importance/need/necessity/fact/role/value/significance/urgency/priority | stress
strives/strived/striving/strove on/after/at NOUN | strive for
strives/strived/striving/strove on/after/at the/peace | strive for
struggled/struggles/struggling/struggle «to/about» NOUN rights/independence/freedom/survival | struggle for
struggled/struggles/struggling/struggle «to/about» the rights/independence/freedom/survival | struggle for
studied/studying «on» the/a university/school/academy/institute/faculty/college | study at
succeeded «to/at/on/with» VERB | succeed in
suffers/suffered/suffer of | suffer from
supplied/supplies/supplying residents/people/citizens/consumers/households «by/of» | supply … with
supported/supporting/supports to/for him/her/them/us/the decision/initiative/idea/proposal/bill | support
surrounded of/from | surrounded by
suspected for/about/with involvement/having/being/the/murder/links | suspected of
suspected/suspects/suspecting in VERB | suspected of
tested/testing/tests/test «on/to» coronavirus/covid-19/covid/hiv/doping !ADJ !NOUN !VERB !and !, | test for
tested/tests/testing/test ADV? negative on/of/about/at/against covid-19/coronavirus/covid/hiv/the/a | test negative for
tested/tests/testing/test ADV? positive on/of/about/at/against covid-19/coronavirus/covid/hiv/the/a | test positive for
the fight with corruption/crime/terrorism/smuggling/poverty/extremism/disinformation/illegal/drug/drugs/trafficking | the fight against
thought/thinks/thinking/think «to» the/this/his/her/their/future | think of
threatened/threatens/threatening «to/on/against/over» PROPN peace/country/world | threaten
threatened/threatens/threatening «to/on/against/over» him/her/them/us/the peace/country/world | threaten
told/tells/telling «to/for» the news/press/newspaper/agency/channel/media/publication/site/website/portal | tell
told/tells/telling «to» PROPN | tell
told/tells/telling «to» journalists/reporters/correspondents/newsmen/media | tell
took/take/takes/taking/taken part at/on/to/into the/this/a/an | take part in
took/take/takes/taking/taken part of the meeting/conference/event/competition/ceremony/summit/forum/talks/protest/rally/exhibition/race/match | take part in
underlined/underlines/underlining on/about the | underline
underscored/underscores/underscoring on/about the | underscore
vaccinate/vaccinated/vaccination/immunised/immunized «from/of/for/on» covid-19/coronavirus/covid/influenza/flu/measles/polio/rabies/hepatitis/smallpox/tetanus/monkeypox/cholera | vaccinated against
vaccinated/vaccinate/vaccinating «on/for/of» NOUN | vaccinate against
vaccinated/vaccinate/vaccinating «on/for/of» covid-19/coronavirus/covid | vaccinate against
violated/violating/violates «of» | violate
visited/visiting «to» PROPN | visit
visited/visiting/visit «to» the/a/this museum/hospital/school/factory/site/exhibition/village/university/church/temple/plant/company | visit
waits/waited/waiting «on the arrival/results» of | wait for
warned/warns/warning PRON/NOUN/PROPN «from» VERB | warn … against
warned/warns/warning/warn «on/for» the danger/dangers/risk/risks/threat/possibility/consequences | warn of
weighed/weighs/weighing «of/with/for/on» NUM | weigh
weighed/weighs/weighing «of/with/for/on» about/almost/nearly | weigh
with/by accusation/accusations in/about VERB | accusations of
with/by accusation/accusations in/about corruption/fraud | accusations of
worried of/from | worried about
{abandon} from/of/about the/his/her/its/their/plans/a | abandon
{abide} to/with/of/on | abide by
{acquaint} PRON/NOUN to/about/on | acquaint with
{acquaint} to/about/on | acquaint with
{acquit} from/for/in VERB | acquit of
{acquit} from/for/in the/all/charges | acquit of
{admire} about/of/on/for/with the/his/her/their/by | admire
{agree} «at/by/in/on» PROPN that | agree with
{agree} «at/by/in/on» him/her/them that | agree with
{apologise/apologize} about/on/of VERB | apologise for
{apologise/apologize} about/on/of the/his/her/their/what | apologise for
{apologise/apologize} at/from/with PROPN | apologise to
{apologise/apologize} at/from/with him/her/them/the/people/viewers/fans | apologise to
{apologise/apologize} «in front of/before» | apologise to
{appeal} «in» the court against | appeal to
{appoint} «on/in/at/for/to be» the position/post/office/place of? | appoint to
{appreciate} for/about/of/on/at NOUN | appreciate
{appreciate} for/about/of/on/at the/his/her/their/your | appreciate
{arrest} «by/with/in» suspicion | arrest on suspicion
{arrive} «on/in» the scene/place of the accident/incident/crash/fire/crime | arrive at
{arrive} «to/at/in» home $ | arrive home
{arrive} «to» PROPN | arrive in
{arrive} «to» the/a/this scene/city/country/capital/region/hospital/airport/station/building/place/site/village/town/island/venue/court/stadium/office/border/camp/port/base/meeting/house/school | arrive at
{ask} «to/at/from» PROPN to/about/if/whether/why | ask
{ask} «to/at/from» him/her/them/us/me to/about/for/if/whether/why/what/how/that | ask
{ask} «to/at/from» the to/about/if/whether/why | ask
{assist} to/for PROPN | assist
{assist} to/for him/her/them/us/the/victims | assist
{attend} «to/in/into» the/a/this/an meeting/conference/summit/ceremony/funeral/event/school/university/class/lecture/party/session/forum/seminar/talks/rally/wedding/concert/game/match/competition | attend
{base} «from/at» the/this/these/those/their/his data/results/information/facts/evidence/experience/principle | based on
{base} «in» the/this/these/those/their/his data/results/facts/evidence/principle/principles | based on
{bear} responsibility on/of/about | bear responsibility for
{belong} of/for/from | belong to
{blame} PRON/PROPN government of/in/about VERB | blame … for
{blame} the government of/in/about VERB | blame … for
{boast} by | boast of
{bring} «in» attention of | bring to the attention of
{bring} «on/for» attention | bring to attention
{bump} to/at/with a/the/him/her | bump into
{call} attention on/for/at the | call attention to
{call} «by/with/of» the name/phone | call
{cause} «to» a ADJ? accident/fire/explosion/crash/disaster/death | cause
{celebrate} «by/with/to/for/about» the anniversary/holiday/birthday/victory/day/occasion | celebrate
{coincide} to/by/in/on the/that/his/her/their/those | coincide with
{collaborate} to/by PROPN | collaborate with
{collaborate} to/by the | collaborate with
{collide} to/in/on/into/by/at/against a/an/the/another/each | collide with
{command} «by/over/on/with» the army/regiment/troops/battalion/brigade/division/fleet/unit | command
{compete} «on/to/for» the tournament/championship/competition/olympics | compete in
{complain} for/over/on/against the/his/her/their/that | complain about
{complain} «in» the police/court/prosecutor | complain to
{congratulate} NP with the anniversary/holiday/victory/birthday/election/appointment/success/win/award/start/opening | congratulate … on
{congratulate} PRON/PROPN «with» the/his/her/their/its/this/winning/election/victory | congratulate … on
{connect} at/in/on the network/internet/grid/power | connect to
{consist} from/by/with | consist of
{consist} «in» NUM | consist of
{convert} «in» PROPN | convert into
{convert} «in» dollars/euros/rubles/roubles/yuan/cash/money | convert into
{convict} PRON/PROPN in/for VERB | convict … of
{convince} to/for PROPN | convince
{convince} to/for him/her/them/us/people | convince
{convince} «in» NOUN | convince of
{convince} «in» the/that/his/her/necessity/need | convince of
{correspond} «for/on/of» the | correspond to
{count} «to/with/for» his/her/their/the help/support/fact/assistance/understanding | count on
{crash} «to/in/on/at» a/the tree/pole/wall/truck/house/fence/building/lorry/vehicle/barrier/bus | crash into
{decide} about VERB | decide on
{decide} «for» to VERB | decide to
{depend} from/of/with | depend on
{deprive} from/off | deprive of
{detain} «by/in/at/for» suspicion | detain on suspicion
{discourage} PRON/NOUN to VERB | discourage … from
{divide} on/to/for NUM parts/groups/stages/categories/types/teams/zones/sections/classes/blocks | divide into
{divide} on/to/for two/three/four/five/several parts/groups/stages/categories/types/teams/zones/sections/classes/blocks | divide into
{elaborate} about | elaborate on
{elect} «on/for» the post/position of | elect to
{emigrate/move/flee} «in» PROPN United States/Kingdom | … to
{emigrate/move/flee} «in» the United States/Kingdom | … to
{engage} into/on/to/by VERB | engage in
{engage} into/on/to/by the/a/such | engage in
{enter} «into» the building/house/room/territory/premises/church/school/apartment/hall/yard/airspace/country/city/village/kindergarten/office/shop/store/waters | enter the …
{enter} «in» the building/house/room/territory/premises/church/school/apartment/hall/yard/airspace/country/city/village/kindergarten/office/shop/store/waters | enter the …
{enter} «to» the | enter the …
{envy} to/of/on/for/at PROPN | envy
{envy} to/of/on/for/at him/her/them/us/the | envy
{equal} with/as/for NUM | equal
{equal} with/as/for the | equal
{exceed} of/than/over/by/from the/a/that/one/this !NUM | exceed
{exchange} «on/to/by/at/with» prisoners/a/the | exchange for
{exclude} of/out/in | exclude from
{export} in PROPN EU | export to
{export} in the EU | export to
{express} concern for/on/in/of/to that | express concern that
{express} condolences for/with/on/about the families/family/relatives/loved/victims | express condolences to
{express} confidence about/of/to/on that | express confidence that
{express} gratitude for/with/on/about PROPN people/doctors/police/audience/residents/participants | express gratitude to
{express} gratitude for/with/on/about him/her/them/the people/doctors/police/audience/residents/participants | express gratitude to
{express} hope on/for/in/about/of that | express hope that
{fall} ill of/by/on/from | fall ill with
{fall} «in/at/on» love to/of/in/on | fall in love with
{familiarise/familiarize} PRON/NOUN to/about/on/of | familiarise with
{familiarise/familiarize} to/about/on/of | familiarise with
{file} «to» the court/a lawsuit/police | file with
{focus} PRON attention «to/in/at/for» | focus … on
{focus} his/her/its/their attention «to/in/at/for» | focus … on
{follow} «to/after/behind/with» the/him/her/them/his/their rules/example/instructions/order/orders/advice | follow
{forbid} for/from/of/in/about PROPN/VERB !DET | forbid
{forbid} for/from/of/in/about him/her/them/us/the !DET | forbid
{forget} «on/of» the/his/her/their/that/this | forget
{forgive} of/about/from | forgive for
{get/got/gotten} rid from/off/with/out | get rid of
{get} used with/of/for/on | get used to
{give} PRON an answer on | give … an answer to
{give} birth «of/for» | give birth to
{give} up «from/of/with/about» | give up
{give} «answer» on/to the | give an answer to
{go/travel/fly/move/come/return} in/to/at abroad | go abroad
{govern} «over/by/with» the/a/this country/region/city | govern
{have} impact to/for | have an impact on
{have} influence to/for/over? to | have an influence on
{hear} «on/to» the/this/about news/incident/accident/story | hear of
{hesitate} in/for/of/from VERB | hesitate to
{hinder/deter/dissuade} PRON/NOUN to VERB | … from
{hit} «at/to» the/a building/house/car/bridge/tree/truck/bus/target/roof/hospital/school | hit
{hope} «on/to/in/at/about» the/a/support/help/understanding/that best/speedy/fact | hope for
{implement} «to/into» life/practice/reality/force | implement
{include} into/within/inside/onto | include in
{include} «to» the list/lists/program/programme/register/squad/team/roster/budget/agenda/composition | include in
{injure} «at/on» his/her/their/the legs/leg/hand/head/arm | injure
{insert} «to» the/a/budget/text | insert into
{insist} «to» the/his/her | insist on
{intend} for/in/on VERB | intend to
{interfere} to/on/into/about/over | interfere in
{intervene} to/into/about/for PROPN | intervene in
{intervene} to/into/about/for the/this/affairs/internal | intervene in
{introduce} PRON/NOUN «with» the | introduce … to
{introduce} readers/visitors/guests «with» the | introduce … to
{introduce} «to/in/into» life/action/practice/effect/force | introduce
{keep} away of/off | keep away from
{last} «during/along/over/of/since» NUM hours/days/years/minutes/months/weeks/hour | last
{last} «during/along/over/of/since» two/three/four/five/several hours/days/years/minutes/months/weeks/hour | last
{lead} «in/into/for» the? death/deaths/destruction/injuries/collapse/loss/losses/consequences | lead to
{look} as a/an !if !though NOUN | look like
{look} «after» the missing/suspect/suspects/perpetrators/culprit/culprits/thief/thieves/killer | look for
{look} «on» the/this situation/problem/issue/question/picture/photo/screen/map/camera/phone/watch | look at
{lose} «from/by/against/over» PROPN with the/a score | lose to
{lose} «in» weight | lose weight
{make} fun from/about/on/with/over | make fun of
{make} impact on/to | have an impact on
{make} influence on | influence
{make} use from/with/in the | make use of
{manage} in VERB? task | manage to
{manage} in the? task | manage to
{marry} with PROPN | marry
{marry} with him/her/them/a/an/the/his !NUM !child/son/daughter/baby/children/sons/daughters/couple/twins/teenage/teenager/toddler/grown/adult/young/family | marry
{meddle} to/into/on/about | meddle in
{negotiate} to/against PROPN | negotiate with
{negotiate} to/against the | negotiate with
{originate} of/by/at the | originate in
{participate} for/with the | participate in
{pass} «from/by» the exam/exams/test | pass
{permit/allow} for/to him/her/them/us/me/people/residents/citizens to | allow
{persuade} to/for/at/about PROPN | persuade
{persuade} to/for/at/about him/her/them/us | persuade
{plan} «for to» VERB | plan to
{play} «a? role» for/at/to VERB | play a role in
{play} «in» football/basketball/tennis/hockey/chess/volleyball/cards $ | play
{play} «in» football/basketball/tennis/hockey/chess/volleyball/cards with/and | play
{play} «on/at» football/basketball/tennis/hockey/chess/volleyball | play
{pray} of/on/to the dead/victims | pray for
{prefer} NP than | prefer … to
{profess} to/on christianity/islam/buddhism | profess
{prohibit} «on» VERB import/export/use/sale | prohibit
{prohibit} «on» the import/export/use/sale | prohibit
{protect} before/of PROPN | protect from
{protect} before/of the/his/her/their/being | protect from
{protest} against of | protest against
{put} «in» doubt | cast doubt on; call into question
{put} «under» doubt/question | call into question
{quit} «from» his/her/the/their/its job/post/position/office/party/government/team/club/company | quit
{reckon} on/for | reckon with
{relate} with/on the/this/that fact | relate to
{rely} from/of/to PROPN | rely on
{rely} from/of/to the/his/her/their | rely on
{remember} about/of/on the/his/her/their/that/how/this !right/way/first/last | remember
{remind} to/for/at PROPN !them | remind
{remind} to/for/at him/her/them/us/people/readers/everyone !them | remind
{replace/change/exchange} «on» a ADJ one | … for/with …
{replace/change/exchange} «on» a new one | … for/with …
{resign} «of/off/out» his/her/the | resign from
{resist} to/against/with !VERB | resist
{rest} «of/in» the laurels | rest on
{return/go/come} «to» home $ | … home
{return/go/come} «to» home and/from/after/in/with/because/when/, | … home
{return} «in» the homeland/motherland/homeland/fatherland | return to
{ride} on/with/in a? bicycle/bike $ | ride a bicycle
{run} away of | run away from
{say} «for» PROPN press/agency/newspaper/news/media | tell
{say} «for» journalists/reporters/the press/agency/newspaper/news/media | tell
{search} «after/of/about/to» the missing/suspect/truth/body/bodies/survivors/victims/perpetrators | search for
{sentence} a/the/an/his/her NOUN «for» NUM years/months in/of prison/imprisonment | sentenced … to
{sentence} him/her/them/PROPN «for» NUM years/months | sentenced … to
{sentence} the/a/an NOUN «for» NUM years/months of/in prison/imprisonment/jail | sentenced … to
{slam} to/at/in a/the tree/wall/truck/pole/barrier | slam into
{smell} from NOUN | smell of
{sound} as a/an !if | sound like
{speak/talk/write} on/by the? ADJ language | in …
{speak/talk} «at/by» PROPN about | speak to
{speak/talk} «at/by» him/her/them/us/journalists/reporters about | speak to
{speak} «against of/to/for» the | speak against
{spend} «for» VERB | spend on
{split} on/to/for NUM parts/groups/stages/categories/types/teams/zones/sections | split into
{split} on/to/for two/three/four/five/several parts/groups/stages/categories/types/teams/zones/sections | split into
{stare} on/to | stare at
{start/begin} since NUM | start from
{start/begin} since the/monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december | start from
{stay/sit/remain} «in» home | stay at home
{stay} away of/off | stay away from
{stop/keep/prevent} PRON/PROPN «to» VERB | … from
{submit} «in/at/on» the court/parliament/committee/commission/council/duma | submit to
{succeed} on/of VERB | succeed in
{succeed} to VERB | succeed in
{succeed} «with» VERB | succeed in
{sue} «on/in/at/to/against» PROPN court/company/government | sue
{sue} «on/in/at/to/against» the/him/her/them court/company/government | sue
{supply} to/for PRON with | supply
{surrender} «before/in» front? the? enemy/court/police | surrender to
{suspect} PRON/PROPN in/for/about/with VERB | suspect … of
{sympathise/sympathize} to/for/about | sympathise with
{take} advantage from/on/in/with the/this/his/her/their | take advantage of
{take} care about/on/for/to/with/in PRON | take care of
{take} care about/on/for/to/with/in the/his/her/their/our/children | take care of
{take} part «at» | take part in
{take} responsibility on/of/about/in | take responsibility for
{taste} as/to NOUN | taste of
{tell} «to/at/for» PROPN that/about/how/what/why | tell
{tell} «to/at/for» him/her/them/us/me/journalists/reporters/correspondents that/about/how/what/why | tell
{tend} «in/for» VERB | tend to
{testify} «about» the high/low/lack/need/desire/presence/absence/growth | point to
{testify} «for» the fact | testify to
{thank} PRON «about/of» | thank … for
{thank} about/of/with | thank for
{threaten} with/by that | threaten that
{threaten} «to» PROPN with | threaten
{threaten} «to» the/him/her/them/us with | threaten
{translate} on/at English/Russian/Chinese/Ukrainian/Japanese/Arabic/French/Spanish/German | translate into
{translate} «in» English/Russian/Chinese/Ukrainian/Japanese/Arabic/French/Spanish/German languages? | translate into
{translate} «in» NUM languages? | translate into
{travel/go/come/arrive/leave/drive/move} with/in/on car/train/plane/taxi/bus/bicycle/boat/helicopter !loads !and | by …
{travel/go/come/arrive/leave/drive/move} «with» the train/bus/plane/car to/from/in | by …
{turn} «at/towards/on» PROPN for/with help/request/question | turn to
{turn} «at/towards/on» him/her/them/the for/with help/request/question | turn to
{turn} «to» a/an ADJ? nightmare/tragedy/disaster/war/party/desert/battlefield/ruins | turn into
{vote} for/against of | vote for
{vote} «pro/contra» | vote for; vote against
{wait} of/to/at/after the bus/train/results/decision/answer/outcome/end | wait for
{walk/go/come/travel} «with/at» foot/feet | on foot
{will/would/can/could/may/might/not/to/also/negatively/directly} «affect on» | affect
{win} «against/from/over/on/at» PROPN with the score | beat
{win} «against/from/over/on/at» team/opponents with the score | beat
{wish} «to/for» PROPN good/success/health/luck/happiness/a/speedy | wish
{wish} «to/for» him/her/them/everyone/all good/success/health/luck/happiness/a/speedy | wish
{withdraw} «of/off» PROPN | withdraw from
{withdraw} «of/off» the | withdraw from
{wound} «at» the/his/her leg/arm/head/hand | wound in
`;
