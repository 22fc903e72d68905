/** What spinners put in place of words from i to o: `word | synonyms`, sorted. See synonyms.ts. */
export const synonymsIO = `
ice | frost
icon | image symbol
ideal | perfect
identity | character personality
idle | inactive lazy
illegal | illicit unlawful
illness | ailment disease sickness
image | likeness photo picture
immigrant | foreigner migrant outsider settler
immigration | migration movement settlement
immune | insusceptible invulnerable resistant safe
immunity | exemption invulnerability resistance
impact | collision effect influence
impairment | debilitation disability weakness
impeachment | accusation arraignment indictment
import | bring significance
imprisonment | captivity confinement detainment incarceration
inaugural | debut initial opening
incentive | inducement motivation motivator
incident | episode event occurrence
inclusion | incorporation
income | earnings pay salary
incurable | hopeless terminal
indecent | improper indelicate obscene
independence | autonomy freedom self-rule
independent | autonomous free self-governing sovereign
index | file list record
indicator | pointer sign
indictment | accusation arraignment
indigenous | aboriginal local native
individual | person
industrial | mechanical modern
industry | business manufacturing
inequality | disparity imbalance unevenness
infant | baby newborn toddler
infantry | foot-soldiers troops
infection | contagion contamination disease
infectious | contagious irresistible transmittable
inflammatory | incendiary provocative
inflation | expansion swelling
influence | impact sway
influenza | flu grippe
information | data facts intelligence
infrastructure | foundation framework
inheritance | bequest heritage legacy
initial | beginning first introductory
initiative | activity drive
injection | infusion jab shot
injury | damage harm hurt wound
inland | domestic interior
inmate | convict detainee prisoner
inner | internal inward
innocence | blamelessness guiltlessness purity virtue
innovation | advancement development invention
inquest | hearing probe
inquiry | examination inquest probe request
insect | bug creepy-crawly pest
insider | member source
inspection | check examination review
inspector | auditor examiner monitor overseer
installation | establishment setup
institute | establishment organization
instrument | apparatus device implement tool
insulin | hormone
insurance | assurance coverage protection
insurgent | guerrilla rebel revolutionary
integration | combination incorporation mix
integrity | honesty honor probity uprightness
intellectual | scholarly
intelligence | acumen astuteness brainpower cleverness consciousness insight intellect
intensive | concentrated escalated serious
interaction | association communication cooperation
interest | concern curiosity enthusiasm
interface | connection
interim | acting provisional temporary
interior | inner inside
internal | inner inside interior inward
international | global worldwide
internet | net web
interpreter | mediator translator
intervention | intercession interference mediation
interview | conversation meeting
intestine | bowel entrail gut
intimate | close
introduction | presentation
invalid | null
invasion | attack incursion intrusion raid
invasive | intrusive obtrusive
invention | creation innovation
investigation | examination inquiry probe scrutiny
investigative | analytical exploratory fact-finding
investigator | detective examiner inspector
investment | speculation venture
investor | backer financier speculator
invitation | welcome
iron | ferric ferrous press
irregular | abnormal sporadic
irrigation | water-system watering
island | isle islet
isolation | detachment seclusion segregation solitude
issue | matter
jacket | coat
jail | prison
jaw | chin mandible
jet | plane stream
jewelry | adornments gems trinkets
job | employment occupation work
jobless | unemployed
joblessness | unemployment
jockey | rider
joint | articulation collective combined hinge shared
journal | diary log magazine
journalism | news-coverage reporting
journalist | columnist correspondent newsman reporter writer
journey | trek trip voyage
judge | adjudicator arbiter magistrate
judicial | judiciary juridical legal
judiciary | bench courts
juice | nectar
jump | bounce hop leap spring
jungle | rainforest wilderness
junior | lesser lower subordinate younger
junk | garbage rubbish scrap trash
jury | panel
justice | equity fairness
juvenile | adolescent immature youthful
keeper | guardian
key | crucial fundamental pivotal
kick | boot
kid | child youngster
kidnapping | abduction hijacking seizing
kidney | renal
killer | assassin executioner murderer slayer
killing | murdering slaughter slaying
king | monarch ruler sovereign
kingdom | domain empire realm
kitchen | cookroom galley
knee | patella
knife | blade cutter dagger
knowledge | information learning wisdom
label | mark name tag
labor | toil work
laboratory | lab workshop
laborer | worker workman
labour | toil work
lady | gentlewoman woman
lake | lagoon pond
lamp | lantern light
land | ground soil terrain territory
landing | arrival touchdown
landlord | owner proprietor
landmark | milestone
landscape | scene scenery vista
landslide | avalanche mudslide rockslide
lane | alley path track
language | dialect lingo speech tongue
laptop | notebook
large | big enormous huge
laser | beam
late | belated tardy
launch | dispatch introduction takeoff
launder | wash
laundering | cleaning washing
lavish | extravagant
law | regulation rule statute
lawn | grass yard
lawsuit | claim litigation
lawyer | advocate attorney legal-advisor solicitor
layer | coating level sheet stratum tier
lead | guide steer
leader | boss chief head pioneer ruler
leadership | administration authority initiative
leading | driving foremost
leaf | foliage frond
league | alliance association confederation
leak | drip seepage spill
leap | bound jump
learning | acquiring discovering education getting-to-know
lease | rent rental
leather | hide
leave | depart departure
lecture | discourse speech talk
lecturer | instructor speaker teacher
left | cleared-out port
leg | limb
legacy | bequest heritage inheritance
legal | lawful legitimate
legend | fable myth
legislation | enactment law
legislative | administrative authoritative lawmaking
legislator | administrator lawmaker official
legislature | assembly governing-body parliament
leisure | recreation relaxation rest
lender | bank loan-specialist
lending | advancing loaning
lens | focal-point glass
lesbian | gay
lesson | exercise
letter | character missive note
leukemia | blood-malignancy
level | degree grade plane tier
liability | obligation responsibility risk
liberal | broad-minded open-minded progressive tolerant
liberation | emancipation freedom release
liberty | freedom independence
library | archive book-room
licence | authorization permit
license | authorization permit
lie | falsehood untruth
lieutenant | deputy officer
life | existence living
lifetime | lifespan
lift | elevator hoist raise
light | glow illumination
lighting | illumination
lightning | electrical-discharge thunderbolt
limb | appendage arm branch leg member
limit | bound restriction
limited | confined constrained restricted
line | queue row
liquid | fluid
liquor | alcohol booze
list | catalog register roster rundown
literacy | education learning
literary | artistic bookish scholarly
literature | writing
litigation | case lawsuit
live | exist living
liver | hepatic
livestock | animals cattle
living | dwelling residing
load | burden cargo
loan | advance credit
lobby | campaign foyer hall vestibule
local | nearby neighborhood regional
location | place spot
lock | bolt
locomotive | train
logic | rationale reasoning
logistics | coordination
long | lengthy prolonged
loop | circle
lord | god master ruler
lords | masters
lorry | truck
loss | bereavement deficit misfortune
lottery | lotto raffle sweepstakes
love | adoration affection passion
low | depressed little
lower | bring-down inferior
loyalty | allegiance devotion faithfulness fidelity
luggage | baggage bags
lunar | moon
lunch | luncheon meal
lung | pulmonary
luxury | extravagance lavishness opulence
lymph | fluid
machine | apparatus contraption device gadget
machinery | apparatus equipment
mad | crazy insane lunatic
magazine | journal periodical
magic | enchantment sorcery
magistrate | judge justice
magnet | lodestone
magnetic | alluring attractive
magnitude | extent size
mail | post
main | chief principal
mainland | continent terrain
maintenance | repair support upkeep
major | main significant
majority | bulk greater-part larger-part
makeup | cosmetics
male | man masculine
malignant | cancerous dangerous harmful
malnutrition | hunger starvation undernourishment
mammal | warm-blooded-animal
management | administration executives
manager | chief director executive supervisor
managing | overseeing supervising
mandate | command order
mandatory | compulsory obligatory required
manhunt | pursuit
manifesto | proclamation pronouncement
manner | method way
manoeuvre | move
manpower | labor
manslaughter | homicide murder
manual | handbook physical
manufacturer | maker producer
manufacturing | assembling fabricating making
map | chart
marathon | endurance-race long-distance-race
march | parade procession walk
margin | border edge
marijuana | cannabis pot weed
marine | aquatic oceanic
maritime | marine nautical oceanic sea-going
market | bazaar marketplace
marriage | matrimony union wedding wedlock
marrow | core pith
martial | military soldierly warlike
martyr | sufferer
mask | cover disguise veil
mass | bulk majority
massacre | butchery slaughter
massive | enormous gigantic huge
master | ace expert
match | coordinate game
material | fabric stuff substance
maternal | mother motherly
maternity | motherhood
mathematics | arithmetic math
matter | substance
maximum | greatest most topmost
mayor | city-chairman city-hall-leader civic-chairman
meal | dinner feast supper
mean | average
measles | rubeola
measure | gauge
measurement | estimation
measures | gauges steps
meat | flesh
mechanic | repairman technician
mechanical | automatic robotic
mechanism | component device
medal | award decoration
media | channels mediums press
mediation | arbitration intercession intervention
mediator | arbitrator go-between intermediary
medical | clinical medicinal restorative therapeutic
medication | drug prescription remedy
medicine | drug medication pharmaceutical remedy
medium | mean
meeting | assembly conference gathering
melting | dissolving liquefying softening thawing
member | part
membership | enrollment participation
membrane | film layer
memorandum | memo note
memorial | commemoration monument remembrance
memory | recollection reminiscence
mental | intellectual psychological
mercenary | soldier-of-fortune
merchant | dealer seller trader vendor
mercury | quicksilver
merger | amalgamation consolidation fusion
message | communication note
metabolic | metabolism
metal | alloy metallic
meteor | shooting-star
method | approach technique
metro | subway underground
middle | center centre
midwife | birth-attendant
migrant | immigrant transient traveler wanderer
migration | exodus movement relocation
mild | gentle
military | armed-force martial soldierly
militia | civilian-army
milk | dairy
mine | pit
miner | digger
mineral | ore
minimum | least lowest
mining | digging excavation quarrying
minister | clergyman cleric pastor priest
ministry | department service
minor | lesser small
minority | few smaller-number
miracle | marvel supernatural-occurrence wonder
misconduct | misbehavior wrongdoing
missile | projectile rocket
missing | absent lost
mission | assignment errand task
mistake | blunder error
mixed | blended combined
mixture | blend combination
mob | crowd
mobile | portable versatile
mobility | movement portability versatility
mode | manner
model | demonstrate example
moderate | temperate
modern | contemporary current present-day up-to-date
modified | adjusted altered changed
molecular | atomic sub-atomic
moment | instant
monarch | king ruler
monarchy | kingdom sovereignty
monetary | financial money
money | cash currency
monitor | screen
monitoring | checking observing
monopoly | cartel control domination syndicate
monsoon | rainstorm
monster | beast
monthly | month-to-month
monument | landmark memorial
mood | disposition state-of-mind temper
moon | satellite
moral | ethical righteous virtuous
morning | daybreak
mortality | death humanity
mortar | cannon cement
mortgage | home-loan
mosque | place-of-worship
mosquito | gnat
mother | mama mom mommy parent
motion | gesture movement
motor | engine
motorcycle | bike cruiser
motorist | driver
mountain | mount peak summit
mouse | rodent
mouth | jaws maw oral-cavity
movement | activity motion
movie | film flick motion-picture
multinational | global worldwide
multiple | different numerous various
municipal | city civil metropolitan urban
murder | homicide killing
murderer | assassin killer slayer
muscle | brawn sinew strength
muscular | beefy brawny strong
museum | exhibition-hall gallery
music | tunes
musical | melodic tuneful
musician | artist performer player
mutation | alteration change transformation
mutual | common shared
mystery | enigma puzzle secret
myth | fable legend
name | designation moniker title
narcotic | drug opiate
narrative | account story tale
national | country-wide public
nationality | citizenship ethnicity
nations | countries states
native | indigenous local
natural | characteristic common normal organic regular
nature | wildlife
naval | marine maritime nautical oceanic
navigation | route steering
navy | armada fleet naval-force
near | close
neck | throat
negative | adverse pessimistic
negotiation | arrangement bargaining discussion
negotiations | discussions talks
neighbor | neighbour
nerve | boldness courage
nervous | anxious apprehensive jittery
net | mesh web
network | arrange grid net organization system web
neural | brain nervous neuronal
neutral | impartial unbiased
neutrality | impartiality lack-of-bias
new | fresh novel
newborn | infant
news | information tidings word
newspaper | daily gazette paper
night | evening nighttime
noble | aristocratic honorable
noise | clamor commotion din racket sound
nominee | candidate chosen-one
nonprofit | charitable philanthropic
normal | ordinary typical
northern | arctic boreal
nose | snout
note | memo
notice | notification
novel | book
novelist | author writer
nuclear | atomic
number | figure
nurse | attendant caretaker medical-caretaker
nursery | baby-room
nursing | breastfeeding caring
nutrient | supplement
nutrition | nourishment sustenance
nutritional | dietary nourishing wholesome
oath | pledge promise vow
obesity | corpulence fatness overweight
object | item thing
objective | aim goal
obligation | commitment duty
observation | perception
observatory | stargazing-tower
observer | onlooker spectator watcher
obstacle | hurdle
obstruction | blockage hindrance impediment obstacle
occupation | job profession
occupational | professional word-related
occupied | busy engaged involved
occupying | busying filling
ocean | sea
oceanic | marine
offence | crime misdeed wrongdoing
offender | criminal culprit wrongdoer
offense | crime misdeed wrongdoing
offensive | hostile
offer | proposal
offering | contribution
officer | official
offset | balance counterbalance
oil | grease lubricant petroleum
old | aged ancient elderly
olive | green
olympic | olympian
online | on-the-web
onset | beginning start
open | unlocked
opening | gap hole initial
opera | musical-drama
operating | functioning running working
operation | activity functioning procedure
operational | functional
operator | administrator driver
opinion | assessment conclusion supposition view
opponent | adversary enemy foe rival
opportunity | chance
opposition | hostility resistance
oppression | abuse persecution tyranny
optic | eye visual
optical | ocular visual
optimism | hopefulness positivity
option | choice
oral | spoken verbal
orbit | circle circuit path
orchestra | band ensemble symphony
order | command request
ordinance | decree law statute
ordinary | common
organ | instrument
organic | natural
organisation | association body
organised | arranged coordinated
organization | association body
organized | arranged composed coordinated
origin | beginning source
original | authentic first
orphan | parentless-child vagrant
orthodox | conventional traditional
outbreak | episode eruption flare-up upsurge
outcome | result
outer | external outside
outlet | channel opening store
output | production yield
outrage | anger indignation
overdose | excess
oversight | supervision
overtime | extra-hours
owner | possessor proprietor
ownership | possession proprietorship
`;
