/** What spinners put in place of words from p to s: `word | synonyms`, sorted. See synonyms.ts. */
export const synonymsPS = `
package | bundle parcel
pact | accord agreement treaty
page | leaf sheet
pain | ache agony torment
painting | artwork canvas depiction
palace | castle mansion royal-residence
palm | hand
pandemic | epidemic plague widespread
panel | board
panic | alarm dread frenzy
paper | sheet
parade | march procession
parallel | equal
paralysis | immobility loss-of-motion
parental | fatherly motherly
park | garden
parking | stopping
parliament | assembly legislature senate
parliamentary | congressional legislative
parole | probation release
part | portion
partial | incomplete
participant | member player
particle | atom molecule speck
partner | accomplice associate companion
partnership | alliance association
party | bash celebration festivity gathering
passage | entry section
passenger | rider traveler traveller voyager
passion | enthusiasm
passive | detached inactive latent uninvolved
passport | visa
past | previous
pasture | field meadow
patent | copyright
paternity | fatherhood
path | course route way
patient | client enduring tolerant
patriotic | loyal nationalistic
patrol | guard watch
pattern | design example
payment | compensation installment remittance
peace | calm harmony tranquility
peaceful | calm quiet serene tranquil
peacekeeping | truce-keeping
peak | crest summit top
pedestrian | foot-traveler walker
peer | companion equal
penal | corrective disciplinary punitive
penalty | fine punishment
pending | awaiting
penetration | entrance infiltration
pension | annuity retirement
people | folks individuals
pepper | chili spice
performance | execution presentation
performing | executing performing-arts
peril | danger
period | era span
permanent | changeless enduring lasting perpetual
permission | authorization consent
permit | allow authorization license
persecution | abuse oppression
person | human individual
personal | individual private
personality | character temperament
personnel | employees staff workforce
persuasion | influence
pesticide | bug-spray insecticide
pet | animal
petition | appeal plea request
petrol | fuel gas gasoline
petroleum | oil
pharmaceutical | drug medicinal
pharmacy | chemist drugstore
phase | stage
phenomenon | marvel occurrence wonder
philosophy | reasoning theory thinking
phone | handset telephone
photo | image picture snapshot
photograph | image picture
photographer | camera-operator
physical | bodily corporeal material
physician | doctor medic
physicist | scientist
physics | material-science
piano | keyboard
picture | image photo
pig | hog swine
pilgrimage | journey trek
pill | capsule tablet
pilot | aviator flyer
pipe | conduit tube
pipeline | conduit duct
piracy | robbery theft
pirate | buccaneer corsair privateer
pit | hole
pitch | throw
placebo | dummy fake-treatment
plague | epidemic pestilence
plaintiff | accuser complainant offended-party
plane | aircraft
planet | world
planning | arranging preparation
plant | establishment factory vegetation
plastic | pliable polymer synthetic
plate | dish platter
platform | stage
player | participant performer
plea | appeal entreaty request
pledge | promise vow
plenary | full
plot | conspiracy
pneumonia | lung-infection
pocket | pouch
podium | platform stage
poem | rhyme verse
poet | bard rhymer
point | dot spot
poison | toxin venom
poisoning | contamination harming
polar | arctic frozen
pole | post rod staff
police | constabulary cops law-enforcement
policy | approach arrangement strategy
polite | courteous
political | governmental policy-driven
politician | lawmaker legislator statesman
politics | governmental-issues
poll | ballot survey
pollen | dust
polling | surveying voting
pollution | contamination defilement
pool | basin pond
poor | destitute impoverished needy
pop | burst
popular | famous well-liked
population | inhabitants masses people populace
port | harbor harbour haven
portable | compact convenient
portfolio | case collection
position | job
positive | constructive good
possession | ownership
postal | mail
potential | possible
poverty | destitution hardship need neediness penury
powder | dust
power | energy force might potency strength
practice | exercise
practitioner | expert professional specialist
prayer | petition supplication
precious | cherished expensive valuable
predator | hunter
preferred | chosen favored liked
pregnancy | gestation maternity
pregnant | expecting
preliminary | initial introductory
premature | early untimely
premier | chief first
premium | excess top
preparation | readiness
prescription | remedy solution
present | current
preservation | conservation protection
presidency | administration
president | chairman leader
presidential | official
press | media push
pressure | compression strain stress weight
presumption | assumption supposition
prevention | anticipation avoidance
preventive | deterrent precautionary protective
prey | quarry victim
price | cost value worth
pride | self-importance vanity
priest | clergyman minister pastor
primary | essential main
prime | first leading principal
prince | ruler sovereign
princess | lady
principal | chief headmaster
principle | rule
print | publish
printing | publishing
prison | jail penitentiary
prisoner | captive detainee
privacy | confidentiality seclusion
private | non-public personal secluded
privatization | denationalization
privilege | advantage benefit
prize | award reward trophy
probation | parole trial
probe | examination
problem | issue
procedure | method operation process
proceedings | actions procedures
process | course procedure
processing | handling preparing treatment
procession | march parade
procurement | acquirement acquisition obtainment purchasing
producer | maker manufacturer
product | item merchandise
production | creation manufacturing
profession | calling career occupation
professional | expert proficient
professor | educator instructor lecturer teacher
profit | benefit gain
program | plan scheme
programme | plan scheme
programming | coding
progress | advancement
progressive | dynamic liberal
prohibition | ban interdiction
project | task undertaking venture
promise | guarantee pledge
promotion | advancement
proof | evidence
propaganda | disinformation indoctrination publicity
property | belongings possession
proportion | ratio
proposal | plan suggestion
prosecution | arraignment indictment
prosecutor | accuser examiner investigator
prospect | outlook
prostate | gland
prostitution | harlotry whoredom
protected | guarded secured
protection | assurance defense safeguarding safety security
protective | defensive
protein | amino-acid-chain
protest | demonstration dissent objection
protester | demonstrator dissenter nonconformist
protocol | convention
province | region state territory
provincial | common local regional
provision | arrangement
provisional | interim temporary
psychiatric | mental psychological
psychological | mental mind
psychologist | analyst clinician therapist
psychology | brain-research
public | open
publication | production
publicity | attention exposure
publisher | distributor
publishing | distributing issuing
pull | draw
pump | siphon
punishment | discipline penalty
pupil | learner student
puppet | doll dummy manikin marionette
purchase | acquisition buy
purchasing | acquiring buying
pure | unadulterated
purpose | aim
pursuit | chase quest
puzzle | mystery riddle
pyramid | ziggurat
qualification | capability
qualifying | passing preliminary
quality | caliber grade
quantitative | measurable quantifiable
quantity | amount
quantum | amount
quarantine | confinement isolation seclusion
quarter | fourth
quarterly | trimonthly
queen | monarch sovereign
quest | journey mission
question | inquiry query
queue | line
quick | fast
quota | allotment amount share standard
rabbit | hare
race | contest sprint
racial | ethnic
racing | dashing hustling
racism | bigotry prejudice
radar | detection-device
radiation | emission radioactivity
radical | extreme
radio | wireless
radioactive | contaminated
radius | range
raid | assault attack foray
rail | track train
railway | railroad
rain | downpour precipitation shower
rainfall | precipitation
rally | convention gathering
random | arbitrary haphazard irregular
range | scope
ranger | guard
rank | position
ransom | payoff ransom-money
rape | assault violation
rare | uncommon unusual
rash | breakout eruption
rate | pace proportion speed
rating | score
ratio | proportion
raw | crude uncooked
ray | beam
reaction | response
reactor | furnace
reader | peruser
reading | perusing
real | actual genuine true
reality | actuality truth
rear | back behind hind
reasonable | sensible
rebel | insurgent mutineer renegade revolutionary
rebellion | insurgency mutiny revolt uprising
rebound | bounce
receipt | acknowledgment
reception | gathering welcome
receptor | sensor
recession | depression downturn retreat slump
recipe | formula
recipient | beneficiary receiver
reckless | careless foolhardy heedless rash
recognition | acknowledgement acknowledgment identification recognizing
reconciliation | compromise rapprochement
reconstruction | rebuilding
record | document
recording | account documentation taping
recovery | convalescence healing recuperation
recreation | amusement diversion entertainment
recruit | enlistee
recruitment | enlistment enrollment
recycling | reusing
red | crimson scarlet
reduction | decrease lessening
reef | atoll ridge
referee | arbitrator official umpire
referendum | plebiscite vote
refinery | processing-plant treatment-facility
reform | change improvement restructuring
refugee | displaced-person evacuee exile
regime | administration government rule
region | area
register | enroll
registered | enlisted enrolled
registration | enlistment enrollment
regular | normal
regulation | rule
regulator | controller supervisor
regulatory | administrative supervisory
rehabilitation | recovery reestablishment restoration
reign | rule
relation | connection
relations | connections ties
relationship | connection
relative | kin
relay | hand-off transfer
release | discharge freeing
relief | alleviation help solace
religion | belief creed faith
religious | devout pious spiritual strict
relocation | migration movement
remains | leftovers relics remnants
remittance | payment settlement
remote | distant faraway
removal | elimination
renal | kidney
renewable | inexhaustible replenishable sustainable
rent | hire lease
rental | lease leasing
repair | fix mend
repatriation | homecoming
replacement | substitute substitution
report | account statement
representation | portrayal
representative | agent delegate
representatives | agents delegates
reproduction | multiplication proliferation
reproductive | conceptive generative
republic | commonwealth nation
republican | conservative
reputation | notoriety standing
request | plea
rescue | salvage save
research | examination investigation study
reserve | save store
residence | abode dwelling home house
resident | inhabitant occupant
residential | private
resignation | abdication departure
resistance | opposition
resolution | determination
resort | retreat
resource | asset means
resources | assets means
respiration | breathing
respiratory | breathing
response | answer reaction reply
responsibility | duty obligation
rest | repose
restaurant | cafe diner eatery
restoration | rebuilding reclamation renovation
restraining | controlling limiting
restriction | confinement limitation
result | consequence outcome
retail | selling
retirement | seclusion superannuation
return | comeback
revenue | income proceeds
reverse | invert turn-around
review | evaluation survey
revolution | insurgency rebellion upheaval uprising
revolutionary | insurgent progressive radical
reward | prize
rhythm | beat cadence
rice | grain
rich | affluent wealthy
rider | passenger
rifle | firearm gun weapon
right | correct proper
rights | entitlements privileges
rigid | inflexible stiff
ring | band circle
riot | mob revolt uproar
ripple | wave
rise | ascent increment
risk | danger hazard peril
ritual | ceremony
rival | competitor opponent
river | brook creek stream waterway
road | roadway route street thoroughfare
roadside | wayside
robbery | burglary theft
robot | android automaton machine
rock | boulder stone
rocket | missile projectile
role | part
roof | rooftop
room | area chamber space
root | base
rope | cord
rose | flower
rough | harsh
round | circular
route | course path way
routine | schedule
rowing | paddling
royal | imperial regal sovereign
royalty | nobility sovereignty
rubber | elastic latex
rubbish | garbage trash
rule | regulation
ruling | administering decision governing
rural | country rustic
rush | hurry scurry surge
sabotage | disruption subversion vandalism
sacred | blessed holy
sacrifice | forfeit offering
safe | protected secure
safety | security wellbeing
sail | cruise
sailing | boating cruising
sailor | mariner seaman
saint | holy-person
salary | earnings pay wage
sale | deal
sales | deals transactions
saline | salty
saliva | drool spit
salt | sodium
salvation | redemption rescue
sample | example specimen
sanction | approval assent authorization
sanctions | approvals authorizations punishments
sanctuary | asylum haven
sand | grit
sandy | gritty
sanitation | cleanliness
satellite | moon
satisfaction | fulfillment gratification
savings | investment-funds
scandal | disgrace embarrassment outrage
scene | setting view
schedule | timetable
scheme | plan
scholar | researcher
scholarship | grant
school | academy college institute
science | knowledge
scientific | logical
scientist | researcher
scope | extension
scorched | burned seared
score | tally
scoring | tallying
scout | spy
screen | display
screening | separating showing
script | content
scripture | sacred-text
sculpture | carving figure statue
sea | marine ocean
sealed | fixed
search | hunt look pursuit quest
season | period
seasonal | occasional periodic
seat | chair
second | next
secondary | auxiliary optional
secret | covert hidden mystery
secretary | assistant clerk typist
section | area
sector | area division segment
secular | common worldly
securities | bonds protections
security | protection safekeeping safety
seeker | hunter searcher
segregation | isolation separation
seismic | earthquake
seizure | capture
selection | choice determination
sell | vend
seller | dealer merchant vendor
selling | vending
senate | assembly council
senator | congressman representative
senior | elder higher-ranking
sense | feeling
sensitive | delicate touchy
sensor | detector
sentence | phrase verdict
separation | division partition
separatist | secessionist
septic | infected putrid
sequence | order succession
serial | sequential successive
series | arrangement chain
serious | grave
servant | domestic worker
service | administration help
session | meeting
setting | surroundings
settlement | agreement resolution
settler | colonist pioneer
severance | disjoining separation
severe | extreme harsh serious
sewage | waste
sewer | drain
sex | gender intercourse
sexual | carnal erotic
shadow | shade silhouette
shallow | superficial
share | offer part portion
shareholder | investor stakeholder stockholder
shares | offers portions
shell | casing husk
shelter | haven refuge sanctuary
shield | screen
shift | move
ship | boat vessel
shipment | cargo
shipping | delivery transporting
shirt | blouse
shock | jolt stun surprise
shoe | footwear
shooter | gunman
shooting | firing
shop | boutique store
shopping | buying purchasing
short | brief
shortage | dearth deficiency lack scarcity
shot | attempt
shoulder | bear
show | display exhibit
shower | rain
shuttle | bus transport
sickness | illness
side | edge flank lateral
siege | blockade
sight | vision
signal | flag motion sign
signature | autograph mark
silence | quiet
silent | noiseless quiet
silver | argent silvery
simple | basic
singer | artist crooner vocalist
singing | vocalizing
single | lone solitary
site | location
situation | circumstance
skating | gliding
skeleton | bones
ski | glide
skill | ability aptitude
skilled | gifted talented
skin | dermis hide
skull | cranium head
sky | heavens
slave | bondservant
slavery | bondage servitude subjugation
sleep | nap rest slumber
sleeping | dozing resting snoozing
slope | incline
slow | sluggish
slowdown | deceleration lull stoppage
slum | ghetto shantytown
small | little tiny
smart | brilliant clever keen savvy shrewd
smell | aroma odor scent
smoke | fume vapor
smoking | fuming
smuggler | bootlegger runner
smuggling | bootlegging running sneaking
snake | serpent
sniper | marksman sharpshooter
snow | powder
soccer | football
social | communal gregarious societal
socialist | communist
society | association community culture
socio | social
sodium | salt
soft | delicate gentle tender
software | product programming
soil | dirt earth ground
solar | sun sun-oriented sun-powered sunlight-based
soldier | fighter trooper warrior
sole | only
solid | firm strong
solidarity | fellowship unity
solitary | alone lone lonely
solution | arrangement
song | melody tune
sore | aching painful tender
sorrow | grief
soul | spirit
sound | noise
source | origin
southern | austral southerly
sovereign | autonomous ruler
sovereignty | autonomy supremacy
space | room void
spare | extra
spark | flash glimmer
speaker | orator presenter
special | exceptional extraordinary unique
specialist | expert
species | breed breeds varieties
specific | particular
spectator | observer onlooker viewer
spectrum | range
speech | address discourse talk
speed | pace quickness velocity
speeding | racing
spelling | orthography
spending | expenditure outlay
sphere | circle globe
spill | leak
spinal | backbone vertebral
spine | backbone
spiral | twisting winding
spirit | soul
spiritual | otherworldly profound
spokesman | representative
sponsor | backer patron
spontaneous | unconstrained
sport | game
sports | games
spot | place
spouse | husband partner wife
spread | dissemination
spring | bounce
spy | agent informant
squad | team
squadron | unit
square | quadratic
stability | solidity steadiness
stable | steady
stadium | arena
staff | employees personnel
stage | phase platform
stake | interest
standard | norm
standards | norms principles
standing | remaining
star | celebrity
starvation | famine hunger
state | condition country nation
statement | articulation
statesman | politician
station | depot post terminal
stationary | immobile
statistics | figures measurements numbers
statue | figurine sculpture
status | rank standing
statute | law rule
stealth | furtiveness secrecy
steam | vapor
steel | alloy metal
steering | controlling guiding
stem | stalk undeveloped
step | stride
sterile | barren infertile
stigma | disgrace shame
stimulus | boost incentive
stock | inventory merchandise
stolen | pilfered purloined robbed
stomach | abdomen belly gut tummy
stone | pebble rock
storage | capacity
store | shop
storm | tempest
story | tale
strait | channel
strategic | key tactical
strategy | plan
straw | hay stalk
stray | lost
street | avenue lane road roadway
strength | power
stress | pressure strain tension
strict | rigid stern
strike | hit walkout
striker | attacker
strip | band piece
stroke | apoplexy caress
strong | powerful
structural | auxiliary basic
structure | construction
struggle | battle
student | learner pupil understudy
studio | workshop
study | investigation
stun | amaze shock
style | fashion
subject | topic
submarine | sub underwater-boat
subsidiary | auxiliary backup secondary
subsidy | appropriation endowment grant
substance | material matter
suburban | rural
subway | metro tube underground
successful | fruitful
succession | progression sequence
sudden | abrupt unexpected
suffering | anguish misery
suffrage | voting-right
sugar | glucose sweetener
suggestion | proposal
suicide | self-destruction
suit | dress outfit
summary | outline synopsis
summer | midsummer
summit | apex peak pinnacle
sunshine | daylight
superior | predominant
supplement | addition
supply | inventory provision stock stockpile
support | backing bolster
supporter | advocate backer
supporting | backing
suppression | concealment restraint
supremacy | dominance matchless-quality
supreme | highest incomparable paramount preeminent
surface | exterior
surgeon | doctor operator
surgery | medical-procedure operation
surgical | careful
surplus | excess overabundance
surrender | capitulation submission yielding
surrogate | replacement substitute
surveillance | observation reconnaissance
survey | overview
survival | endurance
survivor | remnant
suspect | presume
suspected | presumed
suspended | hanging
suspension | hanging postponement
sustainable | feasible maintainable
sustained | continued
swap | trade
sweat | perspiration
swelling | enlargement
swift | fast quick
swimmer | bather
swimming | bathing paddling
swine | hog pig
swing | sway
symbol | emblem image
sympathy | compassion
symphony | orchestral-composition
symptom | indication manifestation sign
syndrome | condition disorder
synthetic | artificial
system | arrangement framework scheme structure
`;
