/** What spinners put in place of words from a to c: `word | synonyms`, sorted. See synonyms.ts. */
export const synonymsAC = `
absolute | outright total unconditional utter
abuse | maltreatment mistreatment misuse
academic | educational pedantic scholarly scholastic
access | admittance entry passage
accident | mischance mishap
account | record report
accounting | bookkeeping reckoning
acid | acidic corrosive sour
act | deed demonstration statute
action | activity deed move
active | dynamic energetic lively
activist | campaigner crusader dissident lobbyist
activity | action movement pursuit
actor | entertainer on-screen-character thespian
actress | entertainer
acute | intense keen severe sharp
addict | fanatic fiend junkie
addiction | compulsion dependence enslavement habit
address | discourse location
administration | management organization
administrative | authoritative managerial
adult | grown-up mature
advantage | benefit edge favorable-position
adverse | antagonistic hostile unfavorable unfavourable unfriendly
advertising | promoting publicizing
adviser | advisor consultant counsel counselor guide
advisory | consultative warning
affairs | issues matters undertakings
age | epoch period
agency | bureau office organization
aggravated | exacerbated irritated worsened
agreement | accord arrangement settlement understanding
agricultural | agrarian farming horticultural rural
agriculture | agribusiness cultivation farming horticulture husbandry
aid | assistance guide help relief succor support
air | atmosphere breeze
airline | aircraft-company carrier
airport | aerodrome airfield airstrip
alarm | alert caution dread
album | collection
alcohol | booze liquor spirits
alert | alarm caution
allergy | hypersensitivity sensitivity
alliance | coalition league partnership union
alternative | elective option substitute
amateur | beginner nonprofessional novice
ambulance | emergency-vehicle rescue-vehicle
amendment | alteration correction revision
ammunition | ammo bullets rounds
anchor | grapple stay
ancient | antiquated old-fashioned primeval
anniversary | commemoration jubilee
annual | yearly
anthem | hymn
antibiotic | anti-infection anti-microbial
anxiety | nervousness tension unease uneasiness worry
appeal | allure bid charm claim entreaty plea request
appeals | pleas requests
appearance | look presence
appliance | apparatus device gadget machine
application | appliance software utilization
applied | connected practical utilized
arbitration | adjudication intervention
architecture | design engineering
area | district locale region territory zone
arena | field stadium
arid | dry parched
armed | equipped furnished outfitted
armor | plating shield
armored | defensively-covered plated shielded
armour | plating shield
armoured | plated shielded
arms | limbs weapons
army | armed-force host military troops
arrest | apprehension capture
arson | fire-raising illegal-conflagration pyromania torching
art | craft
artery | conduit corridor course
artificial | counterfeit fake false man-made manufactured simulated synthetic unnatural
artillery | big-guns cannon ordnance weapons
artist | craftsman painter performer
assault | ambush attack onslaught
assembly | gathering get-together meeting
assessment | appraisal evaluation judgement judgment
asset | advantage property resource
assistance | aid help support
assistant | aide collaborator colleague helper partner
associate | colleague partner
association | affiliation alliance club society
asylum | haven refuge sanctuary
athlete | competitor contender sportsperson
athletic | muscular sporty
atmospheric | airy climatic
atomic | molecular nuclear
attack | assault offensive onslaught strike
attempted | endeavored endeavoured tried
attendant | chaperon orderly
attention | consideration heed notice
attorney | advocate lawyer legal-counselor solicitor
auction | bidding sale
audience | crowd group-of-onlookers listeners spectators viewers
audit | examination inspection review
authority | authorization command expert power
automatic | mechanical programmed robotic spontaneous
autonomous | independent self-governing self-ruling
aviation | aeronautics flying
baby | babe infant newborn tot
back | posterior rear spine
background | backdrop foundation setting
bacterial | germ microbial
bad | awful terrible
bag | pouch sack satchel
baggage | gear luggage
bail | bond parole safeguard
balance | equalization equilibrium harmony parity
balanced | adjusted even steady
ball | globe orb sphere
ballistic | flying
ballot | poll vote
ban | boycott embargo prohibition restriction
band | gang group ring strip
bank | depository financial-institution lender
banker | financier moneylender
bankruptcy | indebtedness insolvency liquidation ruin
bar | pub saloon tavern
bargaining | bartering dealing haggling negotiating
barrel | cask keg
barrier | hindrance hurdle obstacle obstruction
base | foundation headquarters
baseball | ball
basic | essential fundamental rudimentary
basin | bowl
basketball | b-ball hoops
battery | cell
battle | clash combat conflict fight skirmish
bear | carry endure stand
beauty | excellence loveliness magnificence prettiness
bed | bunk cot mattress
behavior | conduct demeanor
belief | conviction creed faith
bell | chime gong
belt | strap
benefit | advantage profit
biased | one-sided partial
bid | offer proposal tender
big | colossal enormous gigantic huge immense large
bilateral | mutual reciprocal respective two-sided
bill | charge invoice statement
biodiversity | ecological-variety
biological | natural organic
biology | life-science
bird | fowl
birth | delivery nativity
birthday | natal-day
bishop | cleric prelate
bitter | acrimonious harsh severe sharp
black | dark
bladder | sac vesica
blade | edge
blast | detonation explosion
bleeding | draining hemorrhaging
blind | sightless visually-impaired
blindness | sightlessness
block | obstruct square
blockade | bar barricade siege
blog | diary weblog
blood | gore plasma
board | panel plank
boat | craft dinghy ship vessel
body | frame physique
boiling | bubbling seething
bomb | explosive
bomber | plane
bombing | bombardment shelling
bond | security tie
bone | skeletal
bonus | perk reward
book | tome volume
boom | bang blast explosion thunder
booster | promoter sponsor supporter
booth | cubicle kiosk stall
border | boundary fringe frontier outskirt
borrowing | acquiring getting
bottom | base lowest
bowel | entrail gut intestine
box | carton container crate
boxing | fighting pugilism
boy | lad youngster
brain | cerebral cerebrum mind
brake | stop
branch | arm limb twig
brand | label make trademark
breach | break infringement rupture violation
breakdown | collapse crackup
breaking | shattering
breast | bosom bust chest
breath | inhalation respiration
breathing | inhaling respiring
bribery | corruption graft payoff
bridge | overpass span viaduct
brigade | unit
broadband | high-speed
broadcast | airing telecast transmission
broken | cracked fractured shattered smashed
broker | agent dealer merchant representative
brutality | barbarity cruelty savagery viciousness
bubble | air-pocket froth
budget | plan spending
buffer | cushion
building | construction edifice structure
bulb | globe knob
bull | ox
bullet | shot slug
burden | load weight
bureau | agency department desk office
burial | entombment interment
bus | coach transport
business | commerce enterprise trade
buyer | customer purchaser shopper
buying | acquiring purchasing
cabin | cottage hut lodge shack
cabinet | bureau closet cupboard wardrobe
cable | cord link rope wire
calendar | almanac schedule
call | phone summon yell
calm | quiet serene tranquil
camera | recorder
camp | campsite encampment
campaign | crusade drive
canal | channel trench waterway
cancer | growth malignancy tumor
candidate | applicant contender nominee
cannon | gun howitzer
canyon | gorge ravine
cap | hat lid
capacity | ability limit
capital | assets money
captain | commander skipper
capture | catch seizure
car | auto automobile vehicle
carbon | charcoal coal
card | cardboard pasteboard
care | attention concern consideration mind
career | profession vocation
cargo | freight payload
carrier | bearer bringer transporter
case | instance lawsuit
cash | money
casualties | fatalities losses setbacks
category | class group
cattle | bovine cows dairy-animals steers
cause | reason
caution | alert care
cave | cavern grotto
cavity | hole hollow pit
ceasefire | armistice cessation truce
ceiling | roof
celebrity | big-name luminary notable superstar
cell | chamber compartment
cellular | cell
center | core focus hub middle
central | focal key middle principal
centre | core focus hub middle
century | hundred-years
ceremony | function observance rite ritual
certificate | authentication declaration testament
chain | series string
challenge | dare test
chamber | assembly-room cavity compartment room
champion | hero victor winner
championship | tourney
change | adjustment alteration modification shift transformation
character | persona personality
charge | accusation cost fee
charitable | beneficent benevolent generous kindhearted
charity | almsgiving benevolence generosity philanthropy
chart | diagram graph outline
charter | contract sanction
cheap | inexpensive low-cost modest
chemical | compound substance synthetic
chemistry | science
chemotherapy | chemo
chess | board-game
chest | bosom bust torso trunk
chicken | fowl hen poultry
chief | boss main principal
child | infant kid youngster
childhood | adolescence infancy youth
choir | chorale chorus
cholesterol | lipid
christmas | noel yuletide
chronic | constant incessant persistent
church | basilica chapel congregation sanctuary
cinema | film picture-house
circle | loop ring round
circuit | course loop
circumstantial | incidental indirect
circus | carnival
citizen | inhabitant national native resident subject
citizenship | nationality
city | metropolis town
civil | common courteous polite
civilian | noncombatant nonmilitary regular-citizen
claim | allegation assertion
clash | collision conflict
class | category grade
classical | antique established traditional
clean | immaculate spotless uncontaminated
clearance | authorization leeway permission
clergy | ministry priesthood
clerk | agent assistant secretary
client | customer patron
climate | ambience atmosphere environmental weather
climber | alpinist mountaineer
clinic | center facility hospital
clinical | bedside medical scientific
clock | timepiece timer watch
closed | shut
closing | final shutting
clot | coagulation lump
clothes | apparel attire garb garments
clothing | apparel attire dress garb garments
cloud | haze mist vapor
clouds | mists
club | cudgel
clue | hint
cluster | bunch clump group
coach | mentor trainer
coal | anthracite charcoal
coalition | alliance partnership union
coast | shore
coastal | beachfront seaside
code | cipher cypher
coffee | espresso java
cognitive | intellectual mental psychological subjective
coin | currency-piece
cold | chilly frosty
collapse | breakdown cave-in fall
collateral | guarantee insurance pledge security
collective | aggregate combined communal shared
collector | authority gatherer hoarder
college | institution school university
colonial | frontier pioneer provincial
colony | province settlement
combat | battle fight
combined | consolidated joined
combustion | burning ignition
comedy | farce humor parody satire
comic | amusing entertaining funny humorous
command | charge direction order
commander | authority chief leader officer
commerce | business exchange trade
commercial | business mercantile profitable
commission | board bonus panel
commissioner | chief magistrate official
commitment | dedication obligation pledge
committee | board council group panel
commodity | article item merchandise ware
common | everyday mutual ordinary shared usual
commons | lobby
commonwealth | federation province republic
communication | correspondence interaction
communications | correspondences interchanges
communist | marxist red socialist
community | local-area neighborhood people society
company | corporation enterprise firm organization
compensation | payment recompense reimbursement remuneration
competition | contest rivalry
competitive | aggressive cutthroat
complaint | grievance grumbling protest
compound | complex mix
compulsory | mandatory necessary obligatory required
computer | calculator processor workstation
computing | calculating figuring processing registering
concentration | fixation focus
concert | gig show
conclusion | end
concrete | cement solid
condition | circumstance state
conduct | behavior demeanor
conference | gathering meeting
confession | admission
confidence | assurance certainty
confidential | classified private secret
conflict | clash contention discord struggle
congenital | inborn inherent innate
congestion | blockage clog jam
congress | assembly council meeting parliament
connection | association link
conscience | moral-sense
consciousness | awareness cognizance
consent | approval assent permission
conservation | preservation protection safeguarding
conservative | moderate traditionalist
conspiracy | intrigue machination plot scheme
constitutional | established lawful sacred statutory
construction | building
consulate | embassy mission
consulting | advising counseling
consumer | buyer customer purchaser shopper
consumption | ingestion intake utilization
contact | connection touch
container | holder receptacle vessel
contemporary | current modern present-day
contempt | disdain hatred scorn
contest | challenge competition
continental | mainland
contract | agreement compact
contractor | builder temporary-worker
contribution | commitment donation
control | management oversight
controlled | contained managed regulated
convention | gathering meeting show
conventional | customary regular traditional
convict | con criminal prisoner
conviction | assurance belief confidence
cooperation | collaboration participation teamwork
copper | cop
copy | duplicate replica
copyright | patent
corn | maize
corner | nook
coronary | cardiac
corporal | bodily physical
corporate | business company
correspondent | journalist pen-pal reporter
corruption | debasement degeneracy depravity dishonesty
cosmetic | beautifying corrective restorative
cosmic | astronomical grandiose infinite
cost | expense price
costume | dress ensemble outfit
cotton | fiber
council | board chamber committee
counsel | advice advise guidance
counseling | guidance therapy
counter | offset
counterfeit | bogus fake fraudulent
country | land nation
county | district province shire
coup | overthrow revolt takeover upset
couple | duo pair
course | class path route
court | courtyard tribunal
courthouse | town-hall
cover | conceal
covert | clandestine hidden
craft | art make
crash | collision smash
creative | imaginative innovative inventive
creature | animal beast
credit | acknowledgment
creditor | lender loan-boss
crew | group staff team
crime | felony misdeed offense wrongdoing
criminal | crook felonious
crisis | calamity catastrophe emergency predicament
crop | harvest produce yield
cross | mix traverse
crossing | intersection traverse
crowd | group horde mob swarm throng
crown | diadem tiara
crude | coarse raw rough unrefined
cruel | barbarous brutal merciless pitiless
cruise | journey voyage
crunch | crush mash squeeze
crush | smash squash
cuisine | cooking food
cultural | artistic social
culture | civilization way-of-life
cup | chalice goblet mug
cure | fix heal remedy
curfew | check-in-time time-limit
currency | cash coinage legal-tender money
current | flow present stream
curriculum | educational-plan syllabus
curtain | drape shade
custody | care guardianship
customary | normal traditional usual
customer | client patron
customs | habits traditions
cutting | slicing
cyber | digital internet
cycle | loop rotation
cyclone | hurricane tornado twister whirlwind
`;
