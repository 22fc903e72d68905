/** What spinners put in place of words from d to h: `word | synonyms`, sorted. See synonyms.ts. */
export const synonymsDH = `
dairy | milk
dam | barrier dike levee
damage | harm hurt injury
dance | ball jig move
dancer | artist ballerina
danger | hazard peril risk threat
dangerous | hazardous perilous risky unsafe
data | info information statistics
database | data-set information-base
date | day
dawn | daybreak sunrise
day | daytime
dead | deceased lifeless
deadline | cutoff-date due-date time-limit
deadlock | gridlock impasse stalemate standoff
deadly | fatal lethal
deal | arrangement bargain transaction
dealer | merchant trader vendor
death | demise dying expiry passing
debate | argument contention discussion
debt | liability obligation
decay | putrefaction rot
deceit | trickery
decision | choice
declaration | affirmation announcement assertion proclamation
decline | decay drop fall
decree | edict order pronouncement
deep | profound significant
defamation | libel slander vilification
defect | deformity flaw imperfection
defence | guard protection safeguard
defendant | accused litigant respondent
defense | guard protection safeguard
defensive | cautious protective
deficiency | inadequacy insufficiency lack
deficient | inadequate lacking
deficit | deficiency shortfall
deforestation | clear-cutting forest-clearing
delay | deferral postponement
delegate | agent representative
delegation | assignment designation
demand | claim request
democracy | majority-rule popular-government
democratic | majority-rule popularity-based
demonstration | exhibition show
demonstrator | marcher protester
density | compactness thickness
dental | dentistry tooth
department | branch division office
departure | exit flight leaving
dependency | dependence reliance
depletion | consumption exhaustion reduction
deposit | down-payment store
depression | despondency gloom melancholy sadness wretchedness
deputy | agent delegate representative substitute
desert | abandon wasteland
design | configuration outline plan
designer | architect creator planner
destruction | annihilation demolition devastation obliteration ruin
detection | discovery identification location revelation
detective | investigator sleuth
detention | confinement custody imprisonment incarceration
developer | designer engineer
developing | creating growing
development | advancement evolution improvement progress
device | apparatus gadget
diagnosis | analysis conclusion determination finding
diagnostic | analytic demonstrative symptomatic
dialogue | conversation discourse exchange
diet | eating-routine food regime regimen
dietary | nourishing nutritional
digestive | gastric stomach-related
digital | advanced computerized numerical
dignity | nobility poise pride
dinner | banquet meal supper
diplomacy | discretion statecraft tact
diplomat | ambassador envoy negotiator representative
diplomatic | conciliatory discreet political strategic tactful
direct | immediate straight
direction | course heading
director | chief executive head manager supervisor
directors | chiefs executives managers
directory | catalog index list
dirty | filthy grimy messy soiled unclean
disability | handicap impairment inability incapacity
disabled | crippled handicapped impaired incapacitated
disarmament | demilitarization demobilization
disaster | calamity catastrophe debacle
discharge | emission release
discipline | control order
disclosure | exposure revelation
discount | markdown rebate reduction
discovery | disclosure finding revelation
discrimination | bias bigotry prejudice segregation separation
disease | ailment illness infection malady sickness
dish | plate platter
disorder | confusion disarray disturbance turmoil
displaced | dislodged ousted uprooted
disposable | expendable throwaway
disposal | dumping removal transfer
dispute | argument disagreement quarrel question
dissident | dissenter nonconformist protester rebel
distance | remove separation
distress | anguish misery pain suffering trouble
distribution | appropriation circulation dispersion dissemination
district | area locale region zone
diversity | assortment variety
diving | jumping plunging
division | branch partition section
divorce | dissolution separation split
dock | pier wharf
doctor | medic physician
document | archive paper record
dog | canine hound pooch
doll | puppet
dollar | buck greenback
domain | area field realm sphere
domestic | homegrown household local
donation | contribution gift
donor | benefactor contributor giver patron
door | entryway gate
dose | dosage measurement portion
double | dual twofold
down | descending downward
dowry | bride-price settlement
draft | draught outline sketch
drain | channel deplete
drama | play theater theatrics
dress | attire frock garb gown outfit
drill | bore exercise
drink | beverage refreshment
drinking | imbibing sipping
driver | motorist operator
driving | steering
drone | automaton buzz hum
drought | aridity dry-season dry-spell
drug | medication medicine narcotic pharmaceutical sedate
drunk | inebriated intoxicated
dry | arid dehydrated parched waterless
dual | double twofold
duct | channel conduit pipe
due | expected owing
dumping | discarding unloading
durable | lasting long-lasting solid sturdy
duration | length span
dust | dirt powder residue
duty | burden obligation responsibility
dwarf | midget small-person
dynamic | energetic lively vibrant
eagle | falcon hawk
ear | auricle
early | ahead-of-schedule initial premature timely
earnings | income profits wages
earth | globe soil world
earthquake | quake seismic-tremor temblor
eastern | oriental
eating | consuming devouring ingesting
eclipse | darkening overshadowing
ecological | environmental green natural
ecology | biology environment
economic | financial monetary
economics | financial-matters
economist | business-analyst financial-expert market-analyst
economy | frugality thrift
ecosystem | biological-system environment
editor | proofreader supervisor
editorial | article column publication
education | instruction schooling training
educational | academic enlightening informative instructive
effect | consequence impact outcome result
effects | consequences impacts outcomes results
efficiency | effectiveness productivity proficiency
elderly | aged senior
elected | chosen picked
election | choice political-decision polls vote
electoral | appointive constituent discretionary elective voting
electric | electrical powered
electricity | current juice power
electronic | computerized electrical
electronics | gadgets hardware
element | component factor ingredient
elementary | basic rudimentary
elephant | pachyderm
elite | best first-class tip-top
embargo | ban prohibition restriction
embassy | consulate mission
embezzlement | fraud misappropriation theft
embryo | fetus incipient-organism
embryonic | early-stage undeveloped
emergency | crisis exigency
emerging | arising developing rising
emission | discharge emanation outflow release
emissions | discharges emanations outflows releases
emotion | feeling sentiment
emotional | enthusiastic passionate sentimental
empire | domain kingdom realm
employee | laborer representative staff worker
employer | boss manager
employment | business job work
end | close finish
endangered | imperiled jeopardized threatened
enemy | adversary antagonist foe opponent
energy | vigor vigour vitality
enforced | implemented imposed
enforcement | authorization implementation requirement
engine | motor
engineer | designer technician
engineering | building designing
enrichment | advancement improvement
enterprise | business undertaking venture
entertainment | amusement diversion enjoyment
entrance | access doorway entry passage
entrepreneur | business-visionary businessman
entry | admission entrance passage section
environment | atmosphere habitat milieu setting surroundings
environmental | ecological natural
envoy | agent ambassador delegate emissary messenger
epidemic | outbreak pestilence plague scourge
episode | incident
equal | equivalent even identical
equality | balance fairness parity uniformity
equipment | apparatus gear hardware
equity | fairness impartiality value
erosion | corrosion deterioration disintegration wear
error | blunder mistake
escape | breakout flight getaway
essential | basic fundamental vital
estate | bequest domain property
estimate | gauge guess
ethics | morals principles
ethnic | cultural racial tribal
evaluation | appraisal assessment
evasion | avoidance dodging
evening | dusk nightfall
event | happening occasion occurrence
evidence | confirmation proof testimony
evolution | advancement development progression
exam | test
examination | assessment inspection scrutiny test
excellence | brilliance greatness
excessive | extreme inordinate
exchange | barter swap trade
excise | extract remove
exclusion | avoidance rejection
exclusive | elite select
execution | performance
executive | administrative official
exercise | drill practice workout
exhaust | deplete drain fumes
exhibition | display exposition presentation
exile | banishment expulsion outcast
exit | departure leave way-out
exotic | outlandish unusual
expectancy | anticipation hope
expectation | anticipation desire
expedition | campaign trek
expenditure | consumption cost outlay spending use
expense | cost price
experience | encounter
expert | master specialist
expiry | end lapse termination
explosion | blast burst detonation
explosive | dangerous hazardous touchy unstable volatile
export | fare send trade
express | articulate quick rapid
extended | broadened expanded stretched
extension | augmentation expansion
extinct | dead defunct vanished wiped-out
extinction | annihilation disappearance elimination termination
extinguisher | douser quencher
extortion | blackmail coercion shakedown
extra | additional spare supplementary
extradition | expulsion removal
extreme | excessive intense outrageous
extremism | fanaticism radicalism
extremist | fanatic radical zealot
eye | eyeball sight
fabric | cloth material texture
face | countenance visage
facial | confront
facility | building
faction | camp group
factor | component element
factory | manufacturing-plant mill processing-plant
faculty | staff workforce
failure | breakdown collapse disappointment fizzle flop letdown
fair | equitable impartial just reasonable
fairy | pixie sprite
faith | belief confidence
fake | bogus counterfeit phony
fall | autumn descend drop
false | bogus deceptive erroneous fake untrue wrong
fame | acclaim distinction notoriety renown
family | ancestry clan household kin relatives
famine | dearth hunger scarcity starvation
fan | admirer devotee enthusiast follower
farm | homestead ranch
farmer | agriculturist grower peasant rancher
farming | agriculture cultivating
fashion | mold style vogue
fast | quick rapid swift
fat | fatty obese plump
fatal | deadly lethal mortal
father | dad daddy parent
fatigue | exhaustion tiredness weariness
feature | attribute characteristic
federal | government national
federation | alliance coalition confederation league
fee | charge expense payment
feedback | criticism input reaction response
feeding | nourishing sustaining
female | lady ladylike womanly
fence | hedge wall
ferry | boat ship
fertile | fruitful productive rich
fertility | fecundity fruitfulness richness
fertilizer | compost manure plant-food
festival | celebration fete
fever | pyrexia temperature
fiber | strand thread
fibre | strand thread
fiction | fantasy
field | arena meadow pasture
fight | battle brawl clash struggle
fighter | combatant contender warrior
fighting | battling brawling combating
figure | number shape
file | document record
filing | documenting recording
filling | stuffing
film | movie
filter | channel sieve strain
final | last ultimate
finance | fund monetary money
financial | economic fiscal monetary
fine | charming excellent penalty
finger | digit
finish | conclude end
fire | blaze burning flame
firearm | gun pistol weapon
firearms | guns weapons
firefighter | fireman
firing | discharge shooting terminating
firm | company solid
first | initial premier primary
fiscal | financial monetary
fish | seafood
fishing | angling
fitness | health shape wellness
fixed | established settled stationary steady
flag | banner standard
flagship | lead-ship leader
flash | burst flicker glimmer spark
flat | apartment even level
flavor | taste
fleet | armada convoy navy
flexibility | adaptability suppleness
flight | trip
flood | deluge inundation
floor | deck ground story
flour | powder
flow | current stream
flower | bloom blossom
flu | grippe influenza
fluid | liquid
flying | airborne soaring
focus | center concentration
fog | haze mist
folk | individuals people tribal
food | fare meal nourishment nutriment sustenance
foot | paw
football | soccer
footprint | impression trace
force | compel might power strength
forced | compelled constrained
forces | powers strengths troops
forecast | estimate outlook prediction projection prophecy
forecaster | predictor prophet
foreign | alien external outside overseas remote
forensic | criminological legal scientific
forest | backwoods timberland woodland woods
forestry | ranger-service
forged | fake manufactured
forgery | counterfeit fabrication fraud
formation | arrangement development
formula | equation recipe
forum | discussion gathering
fossil | petrified relic
foster | cultivate encourage nurture
foundation | base establishment groundwork
founder | author creator originator
fraction | part portion
fracture | break crack
fragile | brittle delicate weak
framework | structure system
franchise | establishment
fraud | deception extortion misrepresentation swindle trickery
free | complimentary gratis unfree
freedom | independence liberty opportunity
freelance | independent outsourcing
freeze | chill ice stop
freezing | chilly frigid icy
freight | cargo load shipment
frequency | recurrence
fresh | crisp new
freshwater | crisp-water
friendly | amiable amicable cordial welcoming
fringe | border edge periphery
front | forward
frontier | border boundary
frost | ice rime
frozen | iced solidified
fruit | produce
fuel | combustible propellant
full | complete entire total
function | capacity role
fund | finance store
fundamental | basic essential principal
funding | financing subsidizing
funeral | burial interment memorial-service
furniture | fixtures furnishings
future | coming prospective
fuzzy | blurry fluffy
galaxy | star-system universe
gallery | exhibition hall showroom
gambling | betting gaming wagering
game | amusement contest diversion sport
games | matches
gang | band mob pack posse
gap | crevice hole opening space
garage | carport
garbage | refuse rubbish trash waste
garden | nursery plot yard
garment | attire clothing dress piece-of-clothing
gas | fume petrol vapor vapour
gasoline | fuel petrol
gate | door entryway portal
gauge | measure
gay | homosexual
gear | equipment outfit
gender | sex sexual-orientation
gene | hereditary quality
general | broad common overall
generation | age era
generator | dynamo producer
generic | common nonexclusive nonspecific
generous | liberal
genetic | hereditary innate
genocide | annihilation extermination massacre slaughter
gentle | delicate mild
geothermal | earth-heat
giant | colossal enormous goliath monster
gift | donation offering present
girl | lady lass maiden young-lady
glacial | cold frosty icy
glacier | ice-sheet icy-mass
gland | organ
glass | crystal pane tumbler
global | overall planetary universal worldwide
glory | fame greatness magnificence splendor
goal | aim objective target
god | deity divinity
gold | golden
golden | aureate brilliant gilded
golf | fairway-game
good | decent great
goods | commodities merchandise products wares
governance | administration management rule
governing | administering overseeing ruling
government | administration authorities regime
governor | administrator ruler senator
grace | beauty elegance
grade | evaluation mark rank
graduate | alumni alumnus
graduation | commencement
grain | cereal kernel seed
grand | fabulous magnificent majestic terrific
grant | award endowment gift subsidy
grave | sepulcher tomb
gravitational | attractive heaviness
gravity | attraction seriousness
great | awesome huge incredible magnificent
green | emerald verdant
greenhouse | glasshouse hothouse nursery
grenade | explosive projectile
grid | lattice
grocery | food-store supermarket
gross | disgusting net total
ground | earth floor soil
grounds | premises
group | bunch cluster gathering
grower | cultivator planter
growth | development expansion increase
guard | protect sentry watchman
guerrilla | insurgent irregular
guest | visitor
guidance | advice direction
guide | escort handbook usher
guided | directed led steered
guilty | blameworthy culpable liable
gum | chewing
gun | firearm pistol weapon
gunman | shooter
guy | man
gym | exercise-center
gymnastics | acrobatics tumbling
habit | custom propensity tendency
habitat | dwelling environment home territory
haemorrhage | bleeding drain
hair | locks mane tresses
half | moiety partial
hall | corridor lobby
hammer | mallet sledge
hand | palm
handicraft | artwork workmanship
handling | dealing treatment
harassment | badgering bothering provocation torment
harbor | haven port
hard | difficult rigid stiff tough
hardware | equipment tools
harmful | damaging destructive injurious
harvest | crop gather reap
hat | cap
hate | despise detest loathe
haven | asylum refuge sanctuary shelter
hazard | danger peril risk
hazardous | dangerous perilous risky unsafe
head | skull top
headline | feature title
headquarters | base head-office
healing | curing mending recuperating
health | fitness wellbeing wellness
healthy | fit sound well
hearing | audition listening
heart | core coronary soul spirit
heat | warmness warmth
heater | radiator warmer
heating | boiling warming
heavy | hefty massive substantial weighty
hedge | bush fence shrubbery support
height | stature tallness
helicopter | chopper copter rotorcraft whirlybird
hemisphere | half-globe side
hemorrhage | bleeding drain
herd | crowd drove flock group
heritage | inheritance legacy patrimony tradition
hero | champion idol legend saint
heroin | diacetylmorphine
high | elevated lofty tall
higher | advanced taller
highway | expressway freeway interstate thruway
hike | climb increment raise trek
hip | haunch
hire | contract employ enlist
historic | memorable notable significant
historical | authentic chronicled recorded
history | chronicle past
hit | blow slam struck
hockey | puck-game
holder | bearer keeper owner possessor
holding | keeping property
hole | gap opening
holiday | getaway trip vacation
hollow | empty
holy | blessed consecrated divine sacred sanctified
home | abode domestic house
homeland | country fatherland motherland
homeless | destitute vagrant
homicide | killing manslaughter murder
honest | sincere truthful
honey | nectar
honor | dignity glory respect
honorary | nominal privileged titular
honour | dignity glory respect
hope | expectation wish
horizon | skyline
hormone | chemical secretion
horror | dread fear fright terror
horse | colt equine mare pony steed
hospital | clinic infirmary
hospitality | cordiality friendliness welcome
host | anchor entertainer presenter
hostage | captive prisoner
hostile | aggressive antagonistic threatening unfriendly
hot | scorching sweltering warm
hotel | inn lodging motel
hour | hr
hourly | every-hour
house | abode dwelling home
household | family home
housing | accommodation lodging
hull | body husk shell
human | mortal
humanitarian | altruistic charitable compassionate philanthropic
humid | damp moist muggy sticky
humor | comedy wit
hunger | appetite famine starvation
hunt | chase pursue
hunter | predator tracker
hunting | chasing pursuing stalking
hurdle | barrier obstacle
hurricane | cyclone storm tropical-storm typhoon
hygiene | cleanliness cleanness sanitation
hypertension | high-pulse
`;
