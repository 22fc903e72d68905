/** Nouns with a preposition they do not take, and compound prepositions put together wrongly. One entry a line: pattern | fix | gloss. */
export const nouns = `
Monday's/Tuesday's/Wednesday's/Thursday's/Friday's close «at» $/€/£/NUM | close of
^ «By/From/After» his/her/their/its words , | according to …
a/serious/direct/real/potential/major/main/biggest/greatest threat «for» PROPN | threat to
access «into/on» the? internet/market/information/data/documents/education/medicine/files/network | access to
according for/in the | according to
according to/with my/his/her/their/our opinion | in … opinion
according with/by/from/on/as/of/at | according to
accordingly to/with | according to
age «from/at/in» NUM years | aged
agreement/agreements/memorandum «about/at» the? cooperation/partnership/ceasefire/supply/delivery/mutual/understanding | agreement on
answer/answers/reply/replies «on/for/of» the/this/these/that question/questions/letter/request | answer to
apart of | apart from
approach «of/on/for» the/this/solving/resolving problem/issue/question/solution/task | approach to
aside of | aside from
at the age from/in NUM | at the age of
at/in/on age «from/of» | aged
at/in/with a/the? distance/depth/height/altitude/radius/speed/rate «in/about/for/at» NUM | … of
at/in/with/on the age «from/in/on/at» NUM | aged
at/on the amount of NUM | in the amount of
at/on the amount of about/more/over | in the amount of
attempt/attempts «of» VERB | attempt to
ban «for/in/to/at» VERB export/exports/import/imports/sale/use | ban on
ban «for/in/to/at» the export/exports/import/imports/sale/use | ban on
ban «of» the? use/sale/export/exports/import/imports/smoking/entry/weapons/plastic/alcohol/flights/advertising/abortion/abortions/traffic | ban on
ban/prohibition «to/for» VERB | ban on
based on the basis of | based on
because from/to/by/for the/this/his/her | because of
behind/around/along/under/between/beyond/against/through/towards/above/below/during/among/amongst/within/upon/onto/via/until/toward of | …
beside of/to/from | beside
bronze/silver/gold/prize winner «in/at/on» the | winner of
by/from/on/with this/that/these/which/various/unknown/different/other/health/family/medical/personal/security/safety/technical/political/economic/some/another reason/reasons | for … reasons
by/on/from/with the data/information of/from the PROPN | according to
by/on/from/with the data/information of/from the ministry/police/agency | according to
candidate/candidates «on/in/to/at/of» the position/post/presidency/place/role/seat/title | candidate for
cause «about» | cause of
cause «for» the/this accident/fire/crash/incident/explosion/death/disaster/blaze/outbreak | cause of
causes «for» the accident/fire/crash/incident/explosion/death/disaster | cause of
chance/chances «on/to» victory/success/survival | chance of
close of/from/by/with the/a/his/her border/city/village/station/house/center/centre/capital/airport | close to
closely/direct/close contact «to/of/at» | contact with
complaints «for/on» high/low/poor/bad/noise | complaints about
concern/concerns «of/on/in» that | concern that
condolences «about/with/because» the | condolences on
condolences/condolence «for/with/at/on» the families/family/relatives/victims/people/loved/bereaved | condolences to
congratulations/congratulation «with/about» the/his/her/their/your/this | congratulations on
contact/contacts «to» PROPN | contact with
contact/contacts «to» him/her/them/infected/patients | contact with
contrary of/with/from/for the/his/her/popular/what | contrary to
control «on/above/at» the territory/city/situation/region/implementation/execution | control of
cooperation/relations/dialogue/negotiations «to/towards» PROPN EU/United/US/West | … with
cooperation/relations/dialogue/negotiations «to/towards» the EU/United/US/West | … with
crime/crimes «on/to/towards/in» humanity | crimes against humanity
criticism «on/about/at/to» the? government/minister/president/authorities/alliance/company/police/PROPN | criticism of
cup/glass/bottle/bag/box/plate/piece «with/from» coffee/tea/water/wine/beer/milk/bread/paper/rice | … of
damage «for/on» the/his/her/their/its building/house/car/vehicle/economy/environment/health/reputation/roof/property/infrastructure/country | damage to
damage «in/of» the amount | damage amounting to
defeat/loss «from/against/to/by/over/of» PROPN with the? score | …
desire/desires «of/in/about» VERB | desire to
desire/willingness/readiness/refusal/inability/unwillingness «in/about/on» VERB | … to …
despite of | despite
despite on/to/from | despite
difference «of/among» PROPN and | difference between
difference «of/among» men/women and | difference between
doctor/candidate «in/on» medical/historical/economic/technical/philological/legal/political sciences | Doctor of …
doubt/doubts «of/in» that/whether | doubt that
due of/by NOUN | due to
due of/by the/a/his/her/their/this | due to
due/because of this/that/these reason/reasons | for this reason
embargo «for/of/to» PROPN | embargo on
embargo «for/of/to» the/oil/arms/weapons | embargo on
equal with/as/like | equal to
example/examples «to/from/on» that | example of
example/proof/symbol/consequence «from/to» this | … of
except of/from/to | except for
expert/experts/specialist/specialists «on/about/for» VERB | specialist in
experts/specialists/expert/specialist «for/about» the? PROPN | expert on
experts/specialists/expert/specialist «for/about» the? economics/economy/security/energy/climate/history/law/politics/international/military/cyber/infectious | expert on
explain/explained/know/knows/knew/ask/asked/understand/tell/told/reveal/revealed/clarify/clarified/remember/specify/guess «for/about/on/with/from/to which» he/she/they/it/we/you/the | … what
fact «about/of/on/in/to» that | fact that
fine/fines «on/in/for/with» NUM dollars/euros/rubles/roubles/hryvnias/yuan/pounds | fine of
for the purpose to | for the purpose of
group «from» NUM people/men/children/tourists/students/persons | group of
group «from» two/three/four/five/several/ten people/men/children/tourists/students/persons | group of
harm «for/on» the/his/her/their/our/human health/environment/economy/country/reputation | harm to
hatred/hate «to/on/about» PROPN | hatred of
hatred/hate «to/on/about» the/him/her/them/everything/people | hatred of
have/has/had/get/gets/got/gain/gained/give/gave/given/obtain/obtained/provide/provided/deny/denied access «of/into» | access to
head/director/chief/chairman/president «for/at/in» PROPN Ministry/Committee/Department/Bureau/Administration | … of
head/director/chief/chairman/president/manager/leader «in/at/for/to» the department/ministry/committee/commission/delegation/administration/bureau/directorate | … of
hope/hopes «on» a/the better/speedy/quick/peaceful/best/bright/early | hope for
identical as/like/than | identical to
impact/impacts/effect/effects «to/for/at/over» the economy/environment/market/country/population/region/world/industry/health/climate | … on
in accordance to/of/by/on/from | in accordance with
in according to/with | according to
in addition of/for/with/on | in addition to
in agreement to/of | in agreement with
in aim to/of | in order to
in answer on/of/for | in answer to
in association to/of/by | in association with
in behalf for/to | on behalf of
in business trip | on a business trip
in charge with/on/at | in charge of
in collaboration of/to/by | in collaboration with
in comparing with/to | compared with
in comparison of | in comparison with
in compliance of/to/by | in compliance with
in conjunction to/of/by | in conjunction with
in connection of/from/for/by | in connection with
in consultation to/of/by | in consultation with
in contact to/of/at | in contact with
in contrast of/from | in contrast to
in cooperation of/to/by | in cooperation with
in danger for/to/from | in danger of
in exchange of/to/with | in exchange for
in favour/favor to | in favour of
in front PROPN/NOUN | in front of
in front the/a/his/her/their | in front of
in front to/from/with/by/at | in front of
in goal to/of | with the goal of
in his/her/their age of NUM | at the age of
in honour/honor to/for | in honour of
in lack of | for lack of
in line of/for with | in line with
in memory to/about/on | in memory of
in need to/for NOUN | in need of
in need to/for a/the/help/assistance | in need of
in parallel of/from | in parallel with
in partnership of/to/by | in partnership with
in power of/from NUM | in power since
in reaction of/on/for | in reaction to
in relation with/of/on/for | in relation to
in relations to | in relation to
in reply of/on/for | in reply to
in response of/for/against/with | in response to
in return of/to VERB | in return for
in return of/to the | in return for
in risk of/to VERB/NOUN | at risk of
in search for | in search of
in searching of | in search of
in spite from/on/to | in spite of
in spite the/this/that/his/her | in spite of
in the danger of/to VERB | in danger of
in the direction to/at/for PROPN | in the direction of
in the direction to/at/for the | in the direction of
in the end of | at the end of
in the hands by/from | in the hands of
in the name for/to | in the name of
in touch to/of | in touch with
in/at age of/from NUM | aged
in/have/has/had/keep/keeps «touch/contact to» | in touch with
in/on duty of | on duty
in/on/by/with the «auspices» of | under the auspices of
in/on/with the age of NUM | at the age of
in/with the presence «by/in/with/from» | in the presence of
in/with «participation/attendance/presence» of | with the … of
in/with/by lack for | for lack of
in/with/by/on «leadership/guidance/supervision/auspices» of | under the … of
increase/decrease/rise/fall/decline/growth/reduction/drop «on/for/with/at» NUM %/percent | … of
increase/decrease/rise/fall/decline/growth/reduction/drop «on/for/with/at» NUM per cent | … of
increase/increases/rise/decrease/decreases/decline/drop/reduction/surge/jump/fall «of» the? prices/price/salaries/wages/pensions/taxes/tariffs/costs/exports/imports/demand/supply/income/incomes/fees/rents/cases | … in
influence «to/for/at/in» PROPN economy/environment/market/country/population/region/world/decision/development/outcome | influence on
influence «to/for/at/in» the/this economy/environment/market/country/population/region/world/decision/development/outcome | influence on
instead from/for/to | instead of
interest «about/towards» VERB | interest in
interest «about/towards» the | interest in
interest «to/about/towards» PROPN | interest in
interest «to/about/towards» the/this/him/her/such/what | interest in
investigation/investigations/inquiry/probe «on/about/to/of» the case/incident/accident/crash/fire/circumstances/causes/matter | investigation into
invitation «in/into» the/a conference/meeting/summit/ceremony/party/wedding/event/forum | invitation to
irrespective from/on/to/that | irrespective of
key «of/for/in» success/victory/peace/happiness | key to
lack/shortage/shortages/absence «in/from/with» water/food/money/workers/staff/personnel/electricity/medicines/vaccines/funds/drugs/fuel/equipment | … of
law/bill/decree «for» ban/prohibition | … on
law/bill/decree/regulation/treaty/agreement/convention/resolution/declaration/contract/memorandum «about» the? cooperation/protection/ban/prohibition/regulation/supply/delivery/purchase/sale/partnership/mutual/prevention/amnesty/foreign/nuclear | … on
lawsuit/suit «to/on/towards/in front of» PROPN company/government/state/bank/newspaper/ministry | lawsuit against
lawsuit/suit «to/on/towards/in front of» the/a company/government/state/bank/newspaper/ministry | lawsuit against
lawsuit/suit/claim «on/to» court | lawsuit
loan/credit/debt/budget/deficit/fine/damage/investment/investments/contract/deal «on/in/for/at» the? amount/sum | … worth
love «to» the/his/her/their/our homeland/motherland/fatherland/country/nature | love of
main/real/possible/true/exact/key/only/primary/probable/likely reason/reasons «of» NOUN !state | reason for
main/real/possible/true/exact/key/only/primary/probable/likely reason/reasons «of» the/his/her/their/its !state | reason for
match/game/fight/duel/bout «among» PROPN and PROPN | … between
member/members «in/at» the/a committee/commission/parliament/party/board/cabinet/council/duma/presidium | member of
minister «of» external/internal affairs | foreign minister; interior minister
near of/from/by | near
nearby of/to/from/by | near
nearest of/from | nearest to
next from/by the/a/his/her | next to
next of the/a/his/her !kin/week/day | next to
number «about» NUM | number
number «from/in/at» people/residents/victims/cases/patients/refugees/voters/students | number of
on a sum of NUM | for a sum of
on a sum of about/more/over | for a sum of
on behalf to/for/from | on behalf of
on the base of | on the basis of
on the basis from/in/by | on the basis of
on the ground/grounds «from/by» | on the grounds of
on the sum of NUM | for the sum of
on the sum of about/more/over | for the sum of
on/in a/the depth of NUM | at a depth of
on/in a/the distance of | at a distance of
on/in a/the height of NUM | at a height of
on/in a/the temperature of | at a temperature of
on/in/with a/the? altitude of | at an altitude of
one «from/among of/between» the ADJ? most/best/largest/biggest/main/oldest/leading/first/greatest/key | one of the
one «in/from» the ADJ most/best/largest/biggest/oldest/greatest | one of the
one/two/three/four/some/several/many/none/half «from» them/us | … of
opposite with/than | opposite
owing of/for/by/from | owing to
pay/pays/paid/paying tribute for/of/on/with | pay tribute to
pilgrimage «in/at/on/of» Mecca/Rome/Jerusalem | pilgrimage to
plans «about/of» VERB | plans to
power/superiority/advantage/supremacy/control «above» PROPN | … over
power/superiority/advantage/supremacy/control «above» the/him/her/them | … over
practice/practices/method/methods/ways/plans/rules/instruction/instructions/advice/tips/guideline/guidelines/recommendation/recommendations/strategies/skills/mechanisms/suggestions/proposals «of how» | … on how
price/prices/tariff/tariffs «to» gas/oil/gasoline/petrol/food/electricity/bread/housing/apartments/medicines/goods/gold/fuel | price of
prices/price «on» gas/oil/gasoline/petrol/food/electricity/bread/housing/apartments/medicines/products/goods/gold/fuel/grain/sugar/wheat/tickets/coal/cars/drugs/flats | price of
prior of/than/from | prior to
professor «for/by/on» economics/history/law/mathematics/physics/english/medicine/philosophy/politics/sociology/psychology/international/political | professor of
prohibition «for/to» the | prohibition on
reaction/reactions/response «on/for/of» the/this/that/these/his/her/their decision/statement/news/event/events/words/situation/sanctions/actions/incident/threat/threats/challenge | reaction to
reason/reasons «about/to» why | reason why
regardless from/on/to/about/that | regardless of
relation/relations/relationship «towards» PROPN | relations with
relation/relations/relationship «towards» the/each | relations with
request/requests «of/about» VERB | request for
request/requests «of/about» help/assistance/extradition/information/support | request for
research about | research on
restriction/restrictions «to/about» the | restriction on
same than/like/with that | same as
sanctions «towards/to» Russia/Iran/Belarus/China/Syria/Venezuela/Cuba/Myanmar !VERB !would | sanctions on
showed/shown/show/shows/expressed/expresses/expressing/showing/lost/losing ADJ? interest «to/for/on/about/towards/at» | interest in
similar with/as/than/like | similar to
solution/solutions «in» the problem/issue/conflict/crisis/question | solution to
solution/solutions «of» the/this/these problem/problems/issue/issues/conflict/conflicts/crisis/question/dispute/situation/task/tasks | solution to
solution/solutions «on» the/this/these problem/problems/issue/issues/conflict/crisis/question | solution to
specialist/specialists/expert/experts «on/by/at» VERB | specialist in
speed/temperature/distance/depth/height/length/width/altitude/weight/area/volume/radius «in/with/on» NUM kilometers/kilometres/meters/metres/degrees/km/tons/tonnes/hectares/centimeters/square/kilograms/miles/feet/knots | … of
subsequent of/from | subsequent to
sum/amount «in/for/with» NUM dollars/euros/rubles/roubles/million/billion/thousand | sum of
supporter/supporters/opponent/opponents/critic/critics «to/for» PROPN idea/plan/law/reform/war/government/president/regime/policy/policies | supporter of
supporter/supporters/opponent/opponents/critic/critics «to/for» the idea/plan/law/reform/war/government/president/regime/policy/policies | supporter of
symbol «in/for/to» the friendship/cooperation/unity/resistance/partnership/struggle/hope | symbol of
symbol/symbols «in/for/at/to» the struggle/friendship/cooperation/unity/peace/resistance/revolution/city/country | symbol of
tax/taxes/duty/duties/tariff/tariffs «to/for» imports/exports/imported | … on
team/commission/delegation/army/crowd «from» NUM people/men/members/soldiers/doctors/experts/specialists/persons | … of
team/commission/delegation/army/crowd «from» several people/men/members/soldiers/doctors/experts/specialists/persons | … of
thank/thanks «for» PROPN to | thanks to
thank/thanks «for» him/her/them to | thanks to
thanks of | thanks to
the answer «on/of» why/how/what | the answer to
the best/largest/biggest/oldest/most/worst/highest «from/between/out of» all/the/these/them | … of
the reason/reasons «of» the/this/that/his/her/their/its/such/these | reason for
the/a/his/her/their help «from/by» VERB | help in
the/their/his/its/public/popular/strong/full/broad support «of» the idea/bill/reform/ban/accession/candidacy | support for
the/their/his/its/public/popular/strong/full/broad/despite support «of» PROPN accession/membership/candidacy/bid | support for
threat/threats «for/on/towards» the/our/national/public/human/international life/lives/security/peace/health/country/world/region/population/existence/environment/democracy/stability | threat to
trade/trading «with/by» weapons/arms/drugs/narcotics/ivory | trade in
under danger of | in danger of
under/in/by the leadership «by/in/with/from» | under the leadership of
victim/victims «from/for/by» the? fire/fires/earthquake/accident/crash/flood/floods/fraud/scam/violence/repression/war/attack/explosion/disaster/terror/terrorism | victim of
victory/triumph «on/above/upon» the enemy/nazis/fascism/nazism/coronavirus/disease/germany | victory over
victory/triumph/win «with» the/a score «of» | … victory
victory/triumph/win «with» the? score | victory by …
violation/violations/breach «in/for/to» the? human/law/laws/constitution/rules/ceasefire/truce | violation of
violence/discrimination «over/on/to/towards/about» women/children/minorities/migrants/civilians | violence against
winner/champion/medalist/medallist/finalist «in/on» the Olympics/world/championship/european/Olympic championship/games/cup/championships | … of
wish «of/in» VERB | wish to
with aim to/of | with the aim of
with purpose of/to | with the purpose of
with/by the help «from/by/in/with» | with the help of
with/by/in/on a speed of | at a speed of
with/by/in/on an? ADJ speed !, !and !NOUN | at … speed
with/by/in/on the speed of NUM | at a speed of
with/by/in/on the speed of more/about/over | at a speed of
with/in/at/by/for an/the intention of/for NOUN | with the intention of
with/in/at/by/for the aim to/for | with the aim of
with/in/at/by/for the goal to/for | with the goal of
with/under/by the support/assistance/participation/involvement/aid «by/in/with/from to» | with the … of
witness/witnesses/eyewitness/eyewitnesses «of/for/about» the accident/incident/crime/murder/crash/attack/event/events/shooting/explosion/collision/fire/tragedy | witness to
worth «of/for» NUM | worth
worth «of/for» about/around/over/more | worth
{be} under risk/threat to/for | be at risk
{be} «in/at» vacation | be on holiday
{go/move/head/drive/fly/run/fire/shoot/launch} «to/at/on» the direction of | in the direction of
{go} «in/to/at/for» vacation/holidays $ | go on holiday
{go} «to/in/for» strike | go on strike
{impose/introduce} ADJ? sanctions «to/for/over/towards» PROPN !NOUN !weekend !VERB | sanctions on
{impose/introduce} ADJ? sanctions «to/for/over/towards» the !NOUN !weekend !VERB | sanctions on
{opinion} «about/for/at/to» this/the issue/question/matter/problem | opinion on
{view} «to/for/about/at» this/the issue/question/matter/problem | view on
«at/by/for» vain $ | in vain
«at/by/with» the verge/brink/threshold/edge of NOUN | on the … of
«at/by/with» the verge/brink/threshold/edge of collapse/war/bankruptcy/extinction/death/starvation/disaster/ruin | on the … of
«at/in/by/with» condition that/of | on condition
«at/in/by/with» the condition that | on condition that
«at/in» a business trip | on a business trip
«at/in» strike since/for/over/, | on strike
«at/on/by/with» the case of | in the case of
«at/on/by/with» the face of danger/threats/adversity/difficulties/aggression | in the face of
«at/on/by/with» the light of the/this/these/recent | in the light of
«at/on/by» the absence of | in the absence of
«at/on/by» the wake of | in the wake of
«at/on/with/by» the form of | in the form of
«at/on/with» the hope of | in the hope of
«at/on/with» the hope/belief/expectation that | in the … that
«at/on/with» the process of | in the process of
«at/on» the direction of the PROPN | in the direction of
«at/on» the direction of the border/city/capital/north/south/east/west/sea | in the direction of
«at/on» the field of ADJ | in the field of
«at/on» the field of science/medicine/education/culture/sport/sports/economy/economics/security/energy/healthcare/health/defense/defence/technology/politics/agriculture/information/transport/art | in the field of
«at/on» the framework of | within the framework of
«at/on» the middle of the night/street/road/day/crisis/war/pandemic/room/square/year | in the middle of
«at/on» the opinion of | in the opinion of
«at/on» the sphere/domain of | in the … of
«by/from/on/in» an/a unknown/unspecified/simple/single reason | for a … reason
«by/on/at/for» the opinion of | in the opinion of
«by/to/from» my/his/her/their/our/your opinion | in … opinion
«for/on/by» a total sum/amount of | totalling
«from/by/after» the words of PROPN | according to
«from/by/after» the words of the/a/eyewitnesses/witnesses/experts/residents/relatives | according to
«in/at/by/with» the eve of | on the eve of
«in/at/by/with» the grounds that/of | on the grounds that
«in/at/by/with» the occasion of | on the occasion of
«in/at/by/with» the recommendation/advice/recommendations of | on the … of
«in/at/for/by/from» the basis of | on the basis of
«in/at» duty when/at/, | on duty
«in/at» vacation/holiday/holidays with/and/in | on holiday
«in/by/at» my/his/her/their/our/this/that/some point of view | from … point of view
«in/by/at» the point of view of | from the point of view of
«in/by/from» purpose $ | on purpose
«in/by/with/at» the anniversary of | on the anniversary of
«in/by/with/at» the assumption that | on the assumption that
«in/by/with» the initiative of | on the initiative of
«in/on/at» the purpose of | for the purpose of
«in/on/by/with» the mercy of | at the mercy of
«in/on/by/with» the pretext that | on the pretext that
«in/on/by/with» the pretext/guise/pretence of | under the pretext of
«in/on/by» the price of NUM | at a price of
«in/on/from/by» the order/orders/instruction/instructions/command of the president/government/court/minister/prosecutor | on the orders of
«in/with/by» average !NOUN !ADJ !VERB !annual | on average
«in/with/by» the words of eyewitnesses/witnesses | according to
«in/with/on» half price | at half price
«in/with» risk for VERB | at risk of
«in/with» the verge/brink/threshold of | on the … of
«in» the beginning of NUM | at the beginning of
«in» the beginning of january/february/march/april/june/july/august/september/october/november/december/this/next/last | at the beginning of
«in» the end of NUM | at the end of
«in» the end of this/last/next/the/january/february/march/april/june/july/august/september/october/november/december/year/month/week | at the end of
«in» the start of NUM | at the start of
«in» the start of the/this/january/february/march/april/june/july/august/september/october/november/december | at the start of
«on/at/by/with» the event of | in the event of
«on/at/in» the strike since | on strike
«on/at» the course of | in the course of
«on/at» the front of him/her/them/everyone/cameras/journalists/parliament/thousands | in front of
«on/by/from» data/information of PROPN | according to
«on/by/from» data/information of the | according to
«on/in/from/with/to» the request/invitation/insistence/suggestion/instigation of | at the … of
«on/in/with/by» the level of NUM | at …
«on/in/with/for» the expense of | at the expense of
«on/in» a/an high/highest/top/decent/appropriate/proper level | at a … level
«on/in» high/highest/top level !NOUN !ADJ | at a high level
«on/in» such a/an ADJ? level | at such a level
«on/in» the highest/high/top/highest/official/federal/legislative/governmental/ministerial/diplomatic/proper/same/appropriate level | at the … level
«on/with/by» the middle of NUM | in the middle of
«on/with/by» the middle of january/february/march/april/may/june/july/august/september/october/november/december | in the middle of
«on» the beginning of the/january/february/march/april/june/july/august/september/october/november/december | at the beginning of
«on» the end of january/february/march/april/june/july/august/september/october/november/december/may | at the end of
«with/at» the purpose to | in order to
«with/in» mistake $ | by mistake
`;
