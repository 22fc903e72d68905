/** What spinners put in place of words from t to z: `word | synonyms`, sorted. See synonyms.ts. */
export const synonymsTZ = `
table | board desk
tablet | pill
tactical | strategic
tactics | strategies
talent | ability gift
talks | chats conversations dialogs discussions
tall | lofty
tank | container reservoir vat
tanker | big-hauler
target | goal objective
tariff | duty levy
task | assignment errand undertaking
taste | flavor
tax | duty levy
taxation | levy
taxi | cab
taxpayer | citizen
teacher | educator instructor tutor
teaching | educating instructing
team | crew group squad
teammate | partner
tear | rip
technical | specialized
technique | method
technological | mechanical
technology | innovation
teenage | adolescent juvenile
teenager | adolescent youngster youth
telephone | phone
telescope | spyglass
television | telly tube
temperature | hotness warmth
temple | sanctuary
temporary | brief impermanent provisional transitory
tenant | occupant renter
tension | strain
term | expression word
terminal | final
terrain | landscape
territorial | regional
territory | domain region
terror | dread fear horror
terrorism | psychological-warfare
terrorist | fear-monger militant
test | check exam examination trial
testimony | affirmation statement
testing | experimenting
text | content
textile | cloth fabric material
theater | auditorium playhouse
theatre | auditorium playhouse
theft | larceny robbery stealing
theme | topic
theory | hypothesis
therapeutic | healing remedial
therapist | advisor specialist
therapy | remedy treatment
thermal | heat warm
thick | dense
thief | burglar crook robber
thinking | reasoning
third | tertiary
thought | idea
threat | danger menace peril
throat | gullet neck
thumb | finger
thunder | roar
thyroid | gland
ticket | pass voucher
tidal | wave
tide | current wave
tiger | big-cat
timber | lumber wood
time | moment period
tin | can
tip | hint
tissue | fabric
title | heading
tobacco | nicotine smoke
toilet | bathroom lavatory
tolerance | resilience
toll | cost tally
tongue | dialect lingo
tool | device
tooth | fang
top | summit
torch | light
tornado | cyclone twister
torture | agony torment
total | complete
touch | feel
tough | hard
tour | trip visit
tourism | travel
tourist | sightseer traveler vacationer visitor
tournament | competition contest
tower | spire turret
town | village
toxic | noxious poisonous venomous
toxin | poison
toy | plaything
trace | hint
track | path
trade | business commerce exchange
trader | dealer merchant
trading | bartering dealing exchanging
tradition | custom
traditional | conventional customary
traffic | congestion movement
trafficking | dealing smuggling
tragedy | calamity catastrophe
trail | path
train | railway
trainer | coach
training | preparing schooling
transaction | deal exchange
transfer | move shift
transfusion | bonding exchange
transition | change progress
transitional | interim temporary
translation | interpretation
transmission | conveyance spread
transparency | clarity openness straightforwardness
transplant | graft relocate
transport | carriage conveyance vehicle
transportation | conveyance
trap | snare
trauma | injury wound
traumatic | horrendous shocking
travel | journey voyage
traveler | voyager
treason | betrayal disloyalty treachery
treasure | fortune
treasury | exchequer
treatment | handling remedy therapy
treaty | accord pact
tree | shrub
tremor | quake shaking
trench | channel ditch
trend | pattern
trial | hearing lawsuit preliminary test tribulation
tribal | ancestral clan
tribe | clan
tribunal | council court
tribute | homage
trigger | activate
trip | excursion
triumph | victory
troop | unit
troops | soldiers
trophy | award prize
tropical | humid tropic
trouble | difficulty
truce | armistice ceasefire
truck | lorry van
trust | belief confidence faith
truth | fact reality
tube | cylinder pipe
tuition | instruction teaching
tumor | growth neoplasm
tunnel | burrow passage
turbine | rotor
turmoil | chaos turbulence unrest
turning | spinning
turnout | attendance participation
tutor | coach teacher
twin | double
type | kind
typhoon | hurricane tropical-storm
tyre | wheel
ultimate | definitive
ultimatum | demand
umbrella | parasol
umpire | referee
unanimous | consistent united
unconditional | absolute
undercover | clandestine covert
underground | subterranean
underlying | basic fundamental
unemployed | jobless
unemployment | joblessness
unfair | unjust
uniform | attire costume
union | alliance association marriage
unique | remarkable
unit | element
united | joined unified
unity | solidarity
universal | all-inclusive general widespread
universe | cosmos
university | college
unknown | obscure
unlawful | illicit
unmanned | automated
unrest | agitation disturbance turmoil
upheaval | disruption
upper | higher superior
uprising | insurrection rebellion revolt
uranium | metal
urban | city metropolitan
urgent | pressing
urinary | bladder
urine | pee
usage | use
user | client consumer
utility | usefulness
vacancy | opening
vacation | getaway holiday
vaccination | immunization inoculation
vaccine | antibody immunization inoculation
vacuum | emptiness void
valid | legitimate
valley | dale hollow vale
valuable | precious
value | worth
valve | faucet
vampire | bloodsucker
van | truck
variable | factor
variant | variation
variation | variety
vast | huge
vector | course
vegetable | veggie
vegetarian | veggie-lover
vehicle | automobile car conveyance
veil | mask
vein | blood-vessel
vendor | dealer merchant seller
ventilation | airing
ventilator | fan
venture | adventure endeavor undertaking
verbal | oral spoken
verdict | decision judgement
verification | check confirmation
version | form
vessel | container ship
veteran | old-timer
veto | denial rejection
viable | feasible
vice | bad-habit deputy
vicious | brutal cruel ferocious
victim | casualty sufferer
victory | conquest triumph win
video | footage
viewer | watcher
village | hamlet town
villain | bad-guy
vine | creeper
vinegar | acetic-acid
violation | infraction infringement
violence | brutality savagery
violent | brutal fierce savage
viral | infectious
virgin | maiden
virtual | near-real simulated
virtue | ideals uprightness
virus | bug germ
visa | permit
visible | apparent
vision | eyesight sight
visit | stay
visitor | guest
visual | optical
vital | crucial essential
vitamin | nutrient supplement
vocal | singing
vocational | professional
voice | speech tone
volatile | unstable
volcanic | lava molten
volcano | fountain-of-liquid-magma
volleyball | spike-game
volume | quantity
voluntary | deliberate intentional willful
volunteer | unpaid-worker
voter | elector
voting | casting polling
voyage | journey
vulnerable | defenseless powerless
wage | compensation pay salary
waiting | expecting lingering staying
wall | barrier partition
war | battle combat conflict warfare
warehouse | depot stockroom storehouse
warhead | payload
warming | heating hotting
warning | admonition alert caution
warrant | authorization
warrior | fighter
washing | cleaning
waste | garbage refuse squander trash
watch | clock
watchdog | guard-dog
water | aqua liquid
waterfall | cascade
wave | ripple surge
weak | feeble frail
wealth | fortune prosperity riches
wealthy | affluent rich
weapon | arm armament
weapons | arms
wear | attire
weather | climate
web | network
website | site
wedding | marriage nuptials
week | seven-days
weekly | week-by-week
weight | heaviness load mass
welcome | greeting
welfare | prosperity wellbeing
well | fountain
western | occidental
wet | damp moist soaked
wheat | grain
wheel | tire
whistle | pipe
white | pale snowy
wholesale | bulk mass
wide | broad expansive
widow | dowager
wife | spouse
wild | feral savage untamed
wildlife | fauna natural-life untamed-life
will | determination
wind | breeze gust
window | casement pane
wing | extension
winner | champion victor
winning | triumphant victorious
winter | cold-season wintertime
wire | cable
wireless | cordless remote
wisdom | insight shrewdness
wise | shrewd
witch | enchantress sorceress
withdrawal | removal retreat
witness | observer onlooker
woman | female lady
women | females ladies
wood | timber
wooden | timber
wool | fleece
word | expression
worker | employee laborer labourer
workforce | labor staff
working | functioning laboring
workout | exercise
workplace | office
workshop | studio
world | earth globe planet
worship | adoration reverence veneration
wound | injury
wrestling | grappling
writer | author scribe
writing | composing
written | composed
wrongful | illegal unjust unjustifiable
yard | patio
year | annum
yellow | golden
young | adolescent youthful
youth | adolescence adolescent
zone | area district sector
`;
