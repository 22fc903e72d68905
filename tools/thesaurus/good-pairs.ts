/**
 * Pairs of good news English that the tables of pairs do not have, from knowledge: `first: seconds`, in the singular. They look like a
 * term with its words swapped and are none.
 */
export const goodPairs = `
appeals: tribunal judge panel
business: commerce undertaking venture district
campaign: financing funding
climate: outlook shift emergency
commercial: lender bank fishing
company: chief boss
corporate: earnings profit boss
credit: squeeze
criminal: probe case
cultural: legacy centre treasure
currency: market trader dealer
daily: paper journal
debt: crisis load
domestic: consumption sales helper
economic: slump outlook rebound emergency recession expansion
election: contest battle defeat
emergency: gathering summit talks
energy: giant firm supplier utility
ethnic: tension strife
export: earnings prohibition
extreme: climate
fiscal: crunch
follow-up: investigation inquiry
football: coach hooligan
foreign: envoy debt currency trade
funding: shortfall
global: economy commerce trade recession health
harsh: weather climate
health: concern worry
heavy: downpour rain shower
high: wage
household: expense spending income
human: trafficker smuggler
humanitarian: assistance relief crisis disaster catastrophe
illegal: migrant immigrant drug substance
independent: probe investigation review
industrial: dispute accident
interest: rate
irrigation: scheme
job: cut loss market
judicial: inquiry
labour: expense
legal: challenge fight
livestock: price cost market industry
main: suspect character road
marine: creature animal
medical: aid help
mental: health
military: assault campaign coup takeover
mining: firm company giant
mortgage: lender repayment
murder: probe inquiry
national: treasure gathering mourning hero
nuclear: talks accord arms
oil: giant firm supplier
overseas: debt aid student
parliamentary: poll ballot vote
party: boss chief
peace: accord pact deal effort envoy
personal: belongings
police: probe raid
power: outage supply plant
presidential: contender hopeful poll ballot
price: increase rise
private: lender
public: anger opinion
racial: tension
rate: rise increase
regular: occurrence
road: closure accident
rural: commodity community
sea: creature
security: pact chief
serious: illness injury
sex: crime attack
shop: owner assistant
social: unrest
sports: star
state: aid legislature parliament
street: protest
strong: growth
substantial: rain
tax: rise hike arrangement increase
terror: suspect attack plot
traffic: accident
truce: accord
unfortunate: accident
university: lecturer
violent: clash
voter: turnout
wage: rise hike increase
war: veteran
water: shortage
weapons: cache
wild: animal bird
world: champion
young: offender
`;
