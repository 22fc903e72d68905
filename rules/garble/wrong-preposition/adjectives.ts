/** Adjectives and participles with a preposition they do not take. One entry a line: pattern | fix | gloss. */
export const adjectives = `
able/unable «for/of/in/with» VERB/NOUN | able to
able/unable «for/of/in/with» the | able to
absent at/of/in the | absent from
absorbed/immersed «on/with/at/by» the/his/her work/thoughts/study | … in
accompanied from/of | accompanied by
accountable of/on/about | accountable for
acquainted to/about/of/on/in | acquainted with
addicted for/of/on/with/from/by | addicted to
adjacent of/from/by | adjacent to
affected from/of | affected by
afraid from/about/at/by/on | afraid of
afraid from/for/about/at/by/on !his !her !their !the | afraid of
allergic for/of/on/by/with | allergic to
angry «on/from» PROPN !NOUN !monday/tuesday/wednesday/thursday/friday/saturday/sunday | angry with; angry at
angry «on/from» him/her/them/the/that/his !NOUN !monday/tuesday/wednesday/thursday/friday/saturday/sunday | angry with; angry at
arrested/detained/stopped/rescued/captured/caught «from» police/officers/firefighters/soldiers | … by
ashamed for/from/with/on the/his/her/their/what | ashamed of
attended from/of | attended by
attractive/interesting «by/with» tourists/investors/people/young/children/foreign/visitors | … to
aware about/on/to/with/from/for | aware of
beloved/loved/respected/hated/feared «from» | … by
bitten/eaten/stung from/with/of a/the/an | … by
blind from one/both/his/her eye/eyes | blind in
bored from VERB | bored with
bored from the | bored with
busy «by/about/of/from» | busy with
capable/incapable for/on/with/at | capable of
characteristic for | characteristic of
compatible/incompatible to/for/by/of | … with
composed from/with | composed of
concerned of/from | concerned about
concerned «on/to/with» that | concerned that
confident «on/to» the/that/his/her/their/victory/success | … in
consisted/consists/consist from | consist of
consisting in/from/with NUM/ADJ | consisting of
convinced «for/on» the/that/his/her/their/victory/success/need | convinced of
critical «to/on» PROPN government/authorities/regime/president/kremlin/war/policy/policies | critical of
critical «to/on» the government/authorities/regime/president/kremlin/war/policy/policies | critical of
crowded «by/of/from» | crowded with
deaf from/on | deaf in
dependent «by/to/with» PROPN | dependent on
dependent «by/to/with» the | dependent on
dependent/dependant of/from | dependent on
deprived from/in/with | deprived of
different of/with/as ADJ | different from
different of/with/as the/those/this/that/other | different from
disappointed/surprised/shocked/amazed/impressed/annoyed/astonished/frustrated/outraged/irritated/saddened/fascinated/inspired/embarrassed from/of !behind !among | … by; … at
distant of | distant from
eager «for/in/of/about» VERB | eager to
eligible «of/in/on/with/about» NOUN | eligible for
eligible «of/in/on/with/about» the/a | eligible for
empty «from/with» | empty of
engaged «on/to/by» VERB | engaged in
envious to/for/on/about | envious of
equivalent with/for/as/than | equivalent to
familiar about/of/for/on | familiar with
familiar «to» the situation/case/work/issue/problem/plans/plan/talks/negotiations/matter | familiar with
famous/renowned with/about | famous for
famous/renowned «of/by» its/his/her/their | famous for
far of the/being | far from
fed up from | fed up with
fluent «on/of/with/by/at» | fluent in
followed «from» the/a | followed by
free «of/from» charges !and | free of charge
from the side of PROPN | by; from
from the side of the/his/her/their/police/authorities/government/state | by; from
furious/upset «on/to/from» him/her/them/the/that/his | … with; … at
glad/pleased/delighted from !NOUN | … with
good/bad/excellent/talented/strong/skilled «on/for/with/about» mathematics/maths/math/physics/languages/drawing/cooking/dancing/singing | … at
grateful/thankful «for/with/on/at» PROPN | … to
grateful/thankful «for/with/on/at» him/her/them/you/everyone | … to
grateful/thankful «of/with/on/at» the? VERB | … for
grateful/thankful «of/with/on/at» the? support/help/opportunity/assistance | … for
guilty «for/with/on/about» VERB | guilty of
guilty «for/with/on/about» murder/charges/fraud/corruption | guilty of
hit/struck/injured/killed «from/of» a/the/an car/bus/train/truck/lightning/bullet/explosion/missile/shell/vehicle | … by
hostile «against/with/on/for» PROPN | hostile to
hostile «against/with/on/for» the/us/him/them | hostile to
identical as/like/than/for | identical to
impressed about/for | … by; … with
in NUM kilometers/kilometres/km/miles from | … from
in NUM meters/metres from the | … from
inconsistent to/of/by the/this/international | inconsistent with
indifferent «for/on/about/at/with/of» | indifferent to
influenced from/of | influenced by
inhabited with/from/of | inhabited by
inherent for/at/with | inherent in
innocent «from/in/for/about» the? murder/charges/crime/accusations | innocent of
interested «of» | interested in
irresponsible of/to | irresponsible with
is/was/were/are/be/being worth «of/for/in» | worth
jealous to/for/on/about | jealous of
keen for/in VERB | keen on
known with its/his/her/their/the NOUN/ADJ !of | known for
lame from/on | lame in
late «on/to/at» the? train/plane/bus | late for
late «to/at/on/in» NUM minutes/hours/minute/hour | … late
located «in» the? border/coast/shore/banks/bank/outskirts | located on
located/situated «in» NUM kilometers/kilometres/km/meters/metres/miles/minutes | located …
located/situated «to/into/onto» the? PROPN | located in
located/situated «to/into/onto» the? center/centre/city/capital/region/territory/area/district/heart/country | located in
located/situated/lives/live/lived «on/in/at» NUM kilometers/kilometres/km/meters/metres/miles from/away/north/south/east/west | … from
loyal/faithful/devoted/dedicated «for/at/with/towards» the/his/her/their president/cause/king/country/party/idea/ideals/principles/oath/regime | … to
opposed «of/with/against/for» | opposed to
popular «by/at/for» tourists/locals/young/youth/residents/users/teenagers | popular with
popular/unpopular «between» people/tourists/locals/young/youth/residents/users/teenagers/the | popular with
preceded from/with/of | preceded by
pregnant «from/of/by» PROPN | pregnant by
pregnant «from/of/by» a/him/her | pregnant by
proud for/with/on/from the/his/her/their/what/our | proud of
ready «of/about» | ready for
ready/willing/likely/unlikely/reluctant/unwilling/entitled/obliged «in/of/about/on» VERB | … to
related/connected «of/on/by» this/that fact | related to
reliant to/of/from | reliant on
representative for | representative of
resistant/immune/accustomed «for/on/with/of/at» NOUN | … to
resistant/immune/accustomed «for/on/with/of/at» the/this/such | … to
responsible of/about | responsible for
responsible «on/in/to» VERB | responsible for
rich «with/of/by» oil/gas/minerals/natural/resources/vitamins/history/protein | rich in
run over from/with/of | run over by
same than/like | same as
satisfied/dissatisfied/unsatisfied from/of/on | satisfied with
scared/frightened/terrified from | … of
senior/junior than | … to
separate of | separate from
short «with/in/from» money/cash/staff/food/water/funds/supplies | short of
sick/ill «of/by/in» cancer/coronavirus/covid-19/covid/flu/influenza/tuberculosis/pneumonia/diabetes/measles/cholera | … with
similar with/as/than | similar to
specialized/specialised to/at/on | specialised in
strict/tough/polite/rude/cruel «to/against/for» him/her/them/children/violators/animals «who» | …
suitable «with/in/at» | suitable for
superior/inferior over/from/of PROPN | … to
superior/inferior over/from/of the/a/his/her/that/those/any | … to
superior/inferior/preferable than | … to
suspicious/distrustful/wary/supportive/respectful/mindful/indicative/reminiscent/ignorant/devoid/symptomatic «to/for/with/from/on» PROPN | … of
suspicious/distrustful/wary/supportive/respectful/mindful/indicative/reminiscent/ignorant/devoid/symptomatic «to/for/with/from/on» the/his/her/their/this/what/such | … of
unaware about/on/to/with/from | unaware of
useful/harmful/dangerous/beneficial/detrimental «of/on/at» the/human/people/children/health/environment/society | … to; … for
well-known with/of !all !many !the | well known for
worth of/for/to/in VERB | worth …
worthy for/to/in | worthy of
written/made/created/founded/signed/attacked/supported/criticised/criticized/demanded/pressured/pressed/initiated/committed/provoked/proposed from the side of | … by
{be} full with/from/by | full of
`;
