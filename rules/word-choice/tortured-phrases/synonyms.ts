/**
 * What thesaurus-driven paraphrasers put in place of a word, whatever its sense in the term: `word | synonyms`, sorted.
 * From knowledge of spun copy and of the synonym sets of general thesauri.
 */
export const synonyms = `
abuse | maltreatment mistreatment misuse
accident | mischance mishap
account | record report
action | activity deed move
administration | management organization
age | epoch period
agency | bureau office organization
agreement | accord arrangement settlement understanding
air | atmosphere breeze
annual | yearly
anthem | hymn
appeals | pleas requests
armed | equipped furnished outfitted
arms | limbs weapons
arrest | apprehension capture
art | craft
artificial | counterfeit fake false man-made manufactured simulated synthetic unnatural
assembly | gathering get-together meeting
asylum | haven refuge sanctuary
attack | assault offensive onslaught strike
attendant | chaperon orderly
ballistic | flying
ballot | poll vote
bank | depository financial-institution lender
battery | cell
bear | carry
belt | strap
benefit | advantage profit
big | colossal enormous gigantic huge immense large
birth | delivery nativity
black | dark
blood | gore plasma
board | panel plank
body | frame physique
bomb | explosive
bomber | plane
bond | security tie
bone | skeletal
border | boundary fringe frontier outskirt
bottom | base lowest
box | carton container crate
brain | cerebral cerebrum mind
breach | break infringement rupture violation
breaking | shattering
breast | bosom bust chest
brigade | unit
budget | plan spending
bull | ox
bullet | shot slug
business | commerce enterprise trade
camp | campsite encampment
campaign | crusade drive
cancer | growth malignancy tumor
capital | assets money
car | auto automobile vehicle
carbon | charcoal coal
card | cardboard pasteboard
care | attention concern consideration mind
cargo | freight payload
case | instance lawsuit
cash | money
cell | chamber compartment
central | focal key middle principal
chain | series string
change | adjustment alteration modification shift transformation
chief | boss main principal
child | infant kid youngster
chronic | constant incessant persistent
city | metropolis town
civil | common courteous polite
class | category grade
climate | ambience atmosphere environmental weather
clinical | bedside medical scientific
clot | coagulation lump
cloud | haze mist vapor
club | cudgel
coach | mentor trainer
coalition | alliance partnership union
coast | shore
cold | chilly frosty
commons | lobby
company | corporation enterprise firm organization
conference | gathering meeting
confidence | assurance certainty
consumer | buyer customer purchaser shopper
control | management oversight
cost | expense price
council | board chamber committee
country | land nation
court | courtyard tribunal
crash | collision smash
credit | acknowledgment
crime | felony misdeed offense wrongdoing
criminal | crook felonious
crisis | calamity catastrophe emergency predicament
crude | coarse raw rough unrefined
cruise | journey voyage
custody | care guardianship
customer | client patron
customs | habits traditions
damage | harm hurt injury
data | info information statistics
dealer | merchant trader vendor
death | demise dying expiry passing
debt | liability obligation
decision | choice
deep | profound significant
defence | guard protection safeguard
defense | guard protection safeguard
deficit | deficiency shortfall
demand | claim request
department | branch division office
developing | creating growing
device | apparatus gadget
directors | chiefs executives managers
disaster | calamity catastrophe debacle
disease | ailment illness infection malady sickness
doctor | medic physician
domestic | homegrown household local
drinking | imbibing sipping
driver | motorist operator
driving | steering
drug | medication medicine narcotic pharmaceutical sedate
drunk | inebriated intoxicated
economic | financial monetary
education | instruction schooling training
effect | consequence impact outcome result
effects | consequences impacts outcomes results
election | choice political-decision polls vote
elementary | basic rudimentary
emergency | crisis exigency
emerging | arising developing rising
emissions | discharges emanations outflows releases
endangered | imperiled jeopardized threatened
energy | vigor vigour vitality
enforcement | authorization implementation requirement
engine | motor
error | blunder mistake
estate | bequest domain property
evasion | avoidance dodging
exchange | swap trade
executive | administrative official
expectancy | anticipation hope
experience | encounter
face | countenance visage
facial | confront
failure | breakdown collapse disappointment fizzle flop letdown
fairy | pixie sprite
fake | bogus counterfeit phony
farm | homestead ranch
federal | government national
festival | celebration fete
fiction | fantasy
fighter | combatant contender warrior
film | movie
final | last ultimate
finance | fund monetary money
financial | economic fiscal monetary
fire | blaze burning flame
firm | company solid
fiscal | financial monetary
flight | trip
flood | deluge inundation
flow | current stream
food | fare meal nourishment nutriment sustenance
football | soccer
footprint | impression trace
forces | powers strengths troops
foreign | alien external outside overseas remote
forest | backwoods timberland woodland woods
fossil | petrified relic
free | complimentary gratis unfree
freedom | independence liberty opportunity
front | forward
fuel | combustible propellant
fund | finance store
fuzzy | blurry fluffy
games | matches
gas | fume petrol vapor vapour
gene | hereditary quality
general | broad common overall
genetic | hereditary innate
global | overall planetary universal worldwide
goal | aim objective target
gold | golden
government | administration authorities regime
greenhouse | glasshouse hothouse nursery
grid | lattice
gross | disgusting net total
ground | earth floor soil
group | bunch cluster gathering
growth | development expansion increase
guard | protect sentry watchman
hall | corridor lobby
hate | despise detest loathe
head | skull top
health | fitness wellbeing wellness
heart | core coronary soul spirit
heat | warmness warmth
high | elevated lofty tall
higher | advanced taller
hole | gap opening
home | abode domestic house
hospital | clinic infirmary
hostage | captive prisoner
house | abode dwelling home
housing | accommodation lodging
human | mortal
hunger | appetite famine starvation
identity | character personality
illegal | illicit unlawful
illness | ailment disease sickness
image | likeness photo picture
immigrant | foreigner migrant outsider settler
immune | insusceptible invulnerable resistant safe
income | earnings pay salary
infectious | contagious irresistible transmittable
inflation | expansion swelling
institute | establishment organization
insurance | assurance coverage protection
intellectual | scholarly
intelligence | acumen astuteness brainpower cleverness consciousness insight intellect
intensive | concentrated escalated serious
interest | concern curiosity enthusiasm
interface | connection
interior | inner inside
international | global worldwide
jail | prison
jet | plane stream
job | employment occupation work
joint | collective combined shared
jury | panel
justice | equity fairness
keeper | guardian
kick | boot
kidney | renal
labor | toil work
labour | toil work
laundering | cleaning washing
law | regulation rule statute
learning | acquiring discovering education getting-to-know
leave | depart departure
legal | lawful legitimate
level | degree grade plane tier
life | existence living
light | glow illumination
limit | bound restriction
line | queue row
liver | hepatic
living | dwelling residing
loan | advance credit
local | nearby neighborhood regional
logic | rationale reasoning
lords | masters
loss | bereavement deficit misfortune
lower | bring-down inferior
lung | pulmonary
machine | apparatus contraption device gadget
market | bazaar marketplace
mass | bulk majority
material | fabric stuff substance
maternity | motherhood
mean | average
medal | award decoration
media | channels mediums press
medical | clinical medicinal restorative therapeutic
memory | recollection reminiscence
mental | intellectual psychological
middle | center centre
mine | pit
minimum | least lowest
minister | clergyman cleric pastor priest
missile | projectile rocket
mobile | portable versatile
monetary | financial money
money | cash currency
mortgage | home-loan
murder | homicide killing
music | tunes
mutual | common shared
national | country-wide public
nations | countries states
natural | characteristic common normal organic regular
nervous | anxious apprehensive jittery
net | mesh web
network | arrange grid net organization system web
neural | brain nervous neuronal
news | information tidings word
nuclear | atomic
nursing | breastfeeding caring
officer | official
oil | grease lubricant petroleum
opinion | assessment conclusion supposition view
opposition | hostility resistance
order | command request
organization | association body
organized | arranged composed coordinated
outer | external outside
pain | ache agony torment
paper | sheet
party | bash celebration festivity gathering
peace | calm harmony tranquility
peer | companion equal
penalty | fine punishment
pension | annuity retirement
plane | aircraft
plant | establishment factory vegetation
player | participant performer
point | dot spot
police | constabulary cops law-enforcement
policy | approach arrangement strategy
political | governmental policy-driven
poll | ballot survey
polling | surveying voting
pollution | contamination defilement
power | energy force might potency strength
president | chairman leader
press | media push
pressure | compression strain stress weight
price | cost value worth
primary | essential main
prime | first leading principal
prison | jail penitentiary
prisoner | captive detainee
private | non-public personal secluded
process | course procedure
processing | handling preparing treatment
product | item merchandise
production | creation manufacturing
profit | benefit gain
property | belongings possession
public | open
punishment | discipline penalty
quality | caliber grade
race | contest sprint
railway | railroad
random | arbitrary haphazard irregular
rate | pace proportion speed
rating | score
raw | crude uncooked
real | actual genuine true
reality | actuality truth
recognition | acknowledgement acknowledgment identification recognizing
record | document
red | crimson scarlet
refugee | displaced-person evacuee exile
relations | connections ties
remote | distant faraway
renewable | inexhaustible replenishable sustainable
report | account statement
representatives | agents delegates
rescue | salvage save
research | examination investigation study
reserve | save store
resources | assets means
response | answer reaction reply
retail | selling
retirement | seclusion superannuation
review | evaluation survey
riot | mob revolt uproar
robbery | burglary theft
room | area chamber space
rubber | elastic latex
rule | regulation
ruling | administering decision governing
safety | security wellbeing
sales | deals transactions
sample | example specimen
savings | investment-funds
scene | setting view
school | academy college institute
science | knowledge
score | tally
screen | display
sea | marine ocean
search | hunt look pursuit quest
seat | chair
secondary | auxiliary optional
secret | covert hidden mystery
secretary | assistant clerk typist
sector | area division segment
security | protection safekeeping safety
seeker | hunter searcher
sense | feeling
sensor | detector
sentence | phrase verdict
servant | domestic worker
service | administration help
share | offer part portion
shield | screen
ship | boat vessel
shopping | buying purchasing
shortage | dearth deficiency lack scarcity
side | edge flank lateral
signal | flag motion sign
skin | dermis hide
small | little tiny
social | communal gregarious societal
society | association community culture
solar | sun sun-oriented sun-powered sunlight-based
space | room void
special | exceptional extraordinary unique
species | breeds varieties
speech | address discourse talk
speed | pace quickness velocity
spill | leak
square | quadratic
standards | norms principles
star | celebrity
state | condition country nation
station | depot post terminal
stem | stalk undeveloped
stock | inventory merchandise
storm | tempest
story | tale
strike | hit walkout
student | learner pupil understudy
sugar | glucose sweetener
suicide | self-destruction
supply | inventory provision stock stockpile
support | backing bolster
supreme | highest incomparable paramount preeminent
surplus | excess overabundance
system | arrangement framework scheme structure
talks | chats conversations dialogs discussions
tax | duty levy
team | crew group squad
tear | rip
temperature | hotness warmth
terrorist | fear-monger militant
test | check exam examination trial
theft | larceny robbery stealing
therapy | remedy treatment
third | tertiary
toll | cost tally
tongue | lingo
town | village
trade | business commerce exchange
traffic | congestion movement
trafficking | dealing smuggling
train | railway
transfer | move shift
transplant | graft relocate
transport | carriage conveyance vehicle
treasury | exchequer
treatment | handling remedy therapy
treaty | accord pact
tree | shrub
trial | hearing lawsuit preliminary test tribulation
troops | soldiers
trust | belief confidence faith
tumor | growth neoplasm
turning | spinning
turnout | attendance participation
unemployment | joblessness
union | alliance association marriage
united | joined unified
upper | higher superior
user | client consumer
vaccine | antibody immunization inoculation
value | worth
vector | course
venture | adventure endeavor undertaking
vessel | container ship
vice | bad-habit deputy
violence | brutality savagery
virtual | near-real simulated
voter | elector
wage | compensation pay salary
war | battle combat conflict warfare
warming | heating hotting
warrant | authorization
water | aqua liquid
wave | ripple surge
weapon | arm armament
weight | heaviness load mass
welfare | prosperity wellbeing
whistle | pipe
wind | breeze gust
window | pane
wireless | cordless remote
witness | observer onlooker
worker | employee laborer labourer
working | functioning laboring
world | earth globe planet
yellow | golden
`;

/** Synonyms that stand in so many good phrases that a phrase of nothing but them (and words of terms) proves no swap. */
export const plainWords =
  'advanced advice aircraft arising assessment assets association authorities body branch cash centre certain chairman chairs chamber changes cheap clean cleaning client climbing coast collision commerce committee common community company concern concerns condition conference connection conversation conversations corporation cost country crew current customer damage deals decision declining deficiency demand developing development discussions division document dwelling earnings economy effort elevated employment enterprise environment environmental equal establishment euro evaluation excess exercise expansion experience explosive external extra extraordinary factory fall fear field fine firm flowing fraud friendly fuel fund gathering general global government governmental great growing growth guard handling harbour harm health healthcare highest hope hotel houses illegal impact impacts improvement increase industry infection information infrastructure injury inquiry inside institution international investigation issue joined key laboratory lack land large laws leader leading little loan loans local lot luxury main major making management market meeting member merchandise military modern money motor movement murder nation national nations near new norm offering office official officials operator opposition order organisation organization outside overseas park partnership pay payment pension people period permanent pharmaceutical physical place platform police position power powers preliminary preparation pressure principal private problem procedure process production professional programme project property protection province provision public purchase purchasing quality race railway real record refuge region regional release relief report request requirement rescue research reserve residence resistance results retail review right rising road rural safe sale scheme season section secure security selling senior serious service settlement shared ship shop shortage shortfall single situation site skill small soldiers special specialist sports staff standard state statement statistics stocks storage strategy strength strict structure student subject summer supply support surge survey system talk talks technical technology term threatened threats title top total town trade trader training transport treatment tribunal trouble unit urban vehicle village violation volume vote voting walkout war water way weather welfare work worker workers world worth young'.split(
    ' ',
  );
