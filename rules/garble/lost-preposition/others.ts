/** Nouns, adjectives, quantities and compound prepositions that have lost their small word. One entry a line: pattern | fix | gloss. */
export const others = `
^ according/According «NOUN/PROPN» | according to
^ according/According «the/a/an/him/her/them/this/these» | according to
^ «A/The number» people/residents/countries/cases/houses | a number of
a couple «days/weeks/months/years/hours/minutes/people» | a couple of
a group «people/men/children/students/tourists/soldiers/scientists/experts/activists/migrants/refugees/protesters» | a group of
a lot more «of» people/money/time | a lot more
a lot «people/money/work/time/problems/things/questions/countries/water/attention/information/effort» | a lot of
a pair «shoes/trousers/gloves/boots/jeans» | a pair of
a series «attacks/explosions/meetings/events/protests/measures/blasts/talks/articles» | a series of
a wide range «NOUN/ADJ» !of | a wide range of
a/large amount «money/water/food/work/time/data/information» | an amount of
a/large/huge/small/great number «people/residents/countries/houses/children/refugees/tourists/soldiers/experts/patients/cases/victims/cars/companies» | … number of
a/the total «NUM» people/cases/countries/deaths/participants/houses/buildings/patients | a total of
according «PROPN» | according to
according «the/him/her/them/this/preliminary/official» | according to
accustomed/loyal/equivalent «the/his/her/their/this» NOUN | … to
across «from to» | across from
an increase/decrease/rise/drop/fall/decline «NUM» | … of
as opposed «the/a» | as opposed to
at a altitude/distance/height/depth/speed/price/cost/rate «NUM» !times | at a … of
at an altitude/distance/height/depth/speed/price/cost/rate «NUM» !times | at a … of
at the age «NUM» | at the age of
at the age «about» | at the age of
at the end/beginning/start «this/last/next/the» week/month/year/day/season/century/war | at the … of
at the end/beginning/start/time «the/january/february/march/april/may/june/july/august/september/october/november/december» !of | at the … of
at the expense/request/invitation/initiative/suggestion «PROPN» | at the … of
at the expense/request/invitation/initiative/suggestion «the/his/her» | at the … of
because «heavy/bad/severe/strong» rain/rains/weather/snow/wind/winds/snowfall/traffic/fog $ | because of
because «the» rain/pandemic/weather/war/crisis $ | because of
because «the» rain/pandemic/weather/war/crisis , | because of
by the end «the/this/next/january/february/march/april/may/june/july/august/september/october/november/december» | by the end of
capable «VERB» | capable of
capable «the» | capable of
contrary «popular/his» | contrary to
dependent «the» NOUN | dependent on
due «lack/illness/bad/heavy/poor/technical/coronavirus/covid-19/weather/health» | due to
fond/worthy/capable «the/this/his/her/their» NOUN | … of
for the sake «NOUN/PROPN» | for the sake of
for the sake «the/his/her/their» | for the sake of
have/has/had/gain/gained/get «access the» NOUN/ADJ | access to
hundreds thousands/millions of? | hundreds of thousands
hundreds/thousands/millions/tens/dozens/billions «people/residents/refugees/protesters/demonstrators/houses/children/soldiers/civilians/tourists/dollars/euros/rubles/citizens/migrants/workers/students/hectares/fans» | … of
in accordance «PROPN» | in accordance with
in accordance «the/this/international» | in accordance with
in case «NOUN» {fire/emergency/accident/attack/victory/war/failure/danger/loss} $ | in case of
in case «the/an» {fire/emergency/accident/attack/victory/war/failure/danger/loss} $ | in case of
in charge «VERB» | in charge of
in charge «the/this» | in charge of
in connection «PROPN» | in connection with
in connection «the/this» | in connection with
in favour/favor «the/this/his/her» | in favour of
in front «PROPN» | in front of
in front «the/his/her/their/a/him/them» | in front of
in honour/honor «PROPN» | in honour of
in honour/honor «the/his/her» | in honour of
in light «the/this/recent» | in light of
in line «PROPN» NOUN | in line with
in line «the/this» NOUN | in line with
in memory «PROPN» | in memory of
in memory «the/his/her/victims/those» | in memory of
in need «the/a/help/food/assistance/medical/urgent» | in need of
in relation «PROPN» | in relation to
in relation «the/this» | in relation to
in search «the/a/missing/survivors/food/work» | in search of
in spite «the/this/his/her/their» | in spite of
in support «PROPN» | in support of
in support «the/this/his/her» | in support of
in terms «NOUN/ADJ» !and | in terms of
in terms «the» !and | in terms of
in the middle «the/this/january/february/march/april/may/june/july/august/september/october/november/december» | in the middle of
in the north/south/east/west/centre/center «the» NOUN | in the … of
in view «the/this» | in view of
information/news/evidence/reports/rumours/rumors «whether» | … on whether
interest «the/this» {topic/matter/region/project/issue/event} | interest in
interested «VERB» | interested in
interested «the/this» | interested in
irrespective «the/his/her/their» | irrespective of
member/members/director/citizen/citizens/mayor/governor/president/chairman/representative/representatives «the» {party/committee/commission/parliament/company/city/region/state/ministry/department/delegation/organization/organisation/republic/province/district/village/council/union} $ | … of
most «the/these/those/his/her/their/them/us» NOUN/ADJ !common !time | most of
on behalf «PROPN» | on behalf of
on behalf «the/his/her» | on behalf of
on the basis/eve/occasion/territory/verge/brink/outskirts «PROPN/NOUN» | on the … of
on the basis/eve/occasion/territory/verge/brink/outskirts «the/this/a» | on the … of
one «the» ADJ? best/most/largest/biggest/oldest/first/main/few/world's/country's/leading | one of the
part «the» {territory/building/city/population/program/money/roof/house/problem} | part of
prior «the/his/her/this» NOUN | prior to
quarter/two-thirds/percent/% «the» {population/territory/country/people/voters/respondents/residents/companies} | … of
regardless «the/his/her/their/whether» | regardless of
responsible «VERB» | responsible for
responsible «the/this/his» | responsible for
some/many/several/two/three/four «the/these/those/them» NOUN/ADJ !a | … of the
tens of thousands/millions «people/residents/refugees/protesters/houses/children/soldiers/civilians/migrants/workers» | … of
the age «NUM» | the age of
the day/night/evening/morning «january/february/march/april/may/june/july/august/september/october/november/december» NUM | the … of
the majority «people/residents/voters/countries/population/citizens/cases/victims/students» | the majority of
the number «people/residents/countries/cases/deaths/infected/patients/refugees/victims/tourists/deaths/infections» !who | the number of
the whole year «NUM» | the whole of …
the/an answer «why/how/whether» | the answer to …
there is/are/was/were ADJ? «questions/doubts/uncertainty/debate/dispute/concerns/speculation whether/how» | … about whether
until the end «the/this/next/january/february/march/april/may/june/july/august/september/october/november/december» | until the end of
victim/victims «the» {accident/fire/earthquake/attack/crash/war/flood/disaster/violence/regime} | victims of
wife/widow/husband «the» {president/minister/victim/king/mayor/owner/businessman/leader} | … of
with regard/respect «the/this/his/her» | with regard to
with the help «PROPN» | with the help of
with the help «the/a» | with the help of
with the support/participation «PROPN» | with the … of
with the support/participation «the» | with the … of
{raise} «{question/doubt/concern/suspicion} whether/how/why» | … about whether
«no doubt whether» | no doubt that
`;
