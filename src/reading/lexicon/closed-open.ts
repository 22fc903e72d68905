/**
 * Compounds that news copy writes in two or three ways. One entry a line, sorted: the rival forms, parted by semicolons
 * Singular or base forms; the last word bends. Where the open form would be a verb with its particle or a free phrase (crack down,
 * set up, on line) it is left out. A hyphen before a noun (a long-term plan) beside none after it (in the long term) is good
 * English: such pairs (long term;long-term) count as rivals only in the same place.
 */
export const compoundVariants = `
aidworker;aid worker;aid-worker
air attack;air-attack
air conditioned;air-conditioned
air conditioning;air-conditioning
air defense;air-defense
air raid;air-raid
air traffic;air-traffic
airbag;air bag;air-bag
airbase;air base;air-base
airborne;air-borne
aircrew;air crew;air-crew
airdrop;air drop;air-drop
airfield;air field;air-field
airlift;air lift;air-lift
airliner;air liner;air-liner
airshow;air show;air-show
airspace;air space;air-space
airspeed;air speed;air-speed
airstrike;air strike;air-strike
airtight;air-tight
anti American;anti-American
anti Western;anti-Western
anti corruption;anti-corruption
anti government;anti-government
anti terror;anti-terror
anti terrorist;anti-terrorist
antiaircraft;anti-aircraft
antiballistic;anti-ballistic
antiimmigrant;anti-immigrant
antimissile;anti-missile
antinuclear;anti-nuclear
antisocial;anti-social
antisubmarine;anti-submarine
antitank;anti-tank
antitrust;anti-trust
antivirus;anti-virus
antiwar;anti-war
arms dealer;arms-dealer
arms race;arms-race
asylum seeker;asylum-seeker
attorney general;attorney-general
backbreaking;back-breaking
ballot box;ballot-box
ballpark;ball park;ball-park
ballroom;ball room;ball-room
banknote;bank note;bank-note
barroom;bar room;bar-room
baseline;base line;base-line
battlefield;battle field;battle-field
battlefront;battle front;battle-front
battleground;battle ground;battle-ground
battleship;battle ship;battle-ship
bedrock;bed rock;bed-rock
bestseller;best seller;best-seller
biodiversity;bio diversity;bio-diversity
biofuel;bio fuel;bio-fuel
biomedical;bio-medical
biosecurity;bio security;bio-security
biotechnology;bio technology;bio-technology
bioweapon;bio weapon;bio-weapon
bird flu;bird-flu
birthrate;birth rate;birth-rate
blacklist;black list;black-list
bloodbath;blood bath;blood-bath
bloodline;blood line;blood-line
bloodshed;blood shed;blood-shed
bloodstream;blood stream;blood-stream
blueprint;blue-print
boatyard;boat yard;boat-yard
body count;body-count
bomb shelter;bomb-shelter
bombmaker;bomb maker;bomb-maker
bombmaking;bomb making;bomb-making
bombshell;bomb shell;bomb-shell
book review;book-review
bookkeeper;book keeper;book-keeper
bookmaker;book maker;book-maker
bookseller;book seller;book-seller
bookshop;book shop;book-shop
bookstore;book store;book-store
borderline;border line;border-line
bottleneck;bottle neck;bottle-neck
bottom line;bottom-line
box office;box-office
brain drain;brain-drain
brainchild;brain child;brain-child
brainpower;brain power;brain-power
brainstorm;brain storm;brain-storm
breadwinner;bread winner;bread-winner
breakdown;break-down
breakthrough;break-through
breakup;break-up
breakwater;break water;break-water
breathtaking;breath-taking
bridgehead;bridge head;bridge-head
brother in law;brother-in-law
buildup;build-up
bulldozer;bull dozer;bull-dozer
bulletproof;bullet-proof
bullfight;bull fight;bull-fight
bullpen;bull-pen
businessman;business man;business-man
businesswoman;business woman;business-woman
buyout;buy-out
by election;by-election
bygone;by-gone
bypass;by pass;by-pass
byproduct;by product;by-product
bystander;by-stander
call center;call-center
call centre;call-centre
callup;call-up
campfire;camp fire;camp-fire
campsite;camp site;camp-site
candlelight;candle light;candle-light
car bomb;car-bomb
caregiver;care giver;care-giver
caretaker;care taker;care-taker
carmaker;car maker;car-maker
carpetbagger;carpet bagger;carpet-bagger
carpool;car pool;car-pool
caseload;case load;case-load
casework;case work;case-work
cashflow;cash flow;cash-flow
ceasefire;cease fire;cease-fire
chain reaction;chain-reaction
chainsaw;chain saw;chain-saw
chairperson;chair person;chair-person
chatroom;chat room;chat-room
checklist;check list;check-list
checkpoint;check point;check-point
checkup;check-up
cheerleader;cheer leader;cheer-leader
chief executive;chief-executive
childbirth;child birth;child-birth
childcare;child care;child-care
childproof;child-proof
citywide;city-wide
civil servant;civil-servant
cleanroom;clean-room
cleanup;clean-up
clear cut;clear-cut
cliffhanger;cliff hanger;cliff-hanger
clockwork;clock work;clock-work
coal mine;coal-mine
coastguard;coast guard;coast-guard
coastline;coast line;coast-line
coauthor;co-author
cochair;co-chair
coexist;co-exist
coexistence;co-existence
coffeehouse;coffee house;coffee-house
cofounder;co-founder
cohost;co-host
cold blooded;cold-blooded
comeback;come-back
comic book;comic-book
commander in chief;commander-in-chief
commonplace;common-place
commonsense;common-sense
cooperate;co-operate
cooperation;co-operation
cooperative;co-operative
coordinate;co-ordinate
coordination;co-ordination
coordinator;co-ordinator
copilot;co-pilot
cornerstone;corner stone;corner-stone
coronavirus;corona virus;corona-virus
counterattack;counter-attack
counterclaim;counter-claim
counterespionage;counter-espionage
counterinsurgency;counter-insurgency
counterintelligence;counter-intelligence
countermeasure;counter-measure
counteroffensive;counter-offensive
counterproductive;counter-productive
counterproposal;counter-proposal
counterterrorism;counter-terrorism
countryside;country side;country-side
countrywide;country-wide
courthouse;court house;court-house
courtroom;court room;court-room
courtyard;court yard;court-yard
coverup;cover-up
coworker;co-worker
crackdown;crack-down
crackup;crack-up
credit card;credit-card
crime scene;crime-scene
cross border;cross-border
cross examination;cross-examination
cross section;cross-section
cross strait;cross-strait
crossfire;cross fire;cross-fire
crossover;cross-over
crossroad;cross road;cross-road
crossroads;cross roads;cross-roads
crosswalk;cross walk;cross-walk
cruise missile;cruise-missile
cruise ship;cruise-ship
cryptocurrency;crypto currency;crypto-currency
cutback;cut-back
cyberattack;cyber attack;cyber-attack
cybercrime;cyber crime;cyber-crime
cybercriminal;cyber criminal;cyber-criminal
cyberespionage;cyber espionage;cyber-espionage
cybersecurity;cyber security;cyber-security
cyberspace;cyber space;cyber-space
cyberwarfare;cyber warfare;cyber-warfare
database;data base;data-base
dataset;data set;data-set
daughter in law;daughter-in-law
day to day;day-to-day
daycare;day care;day-care
daydream;day dream;day-dream
daylight;day light;day-light
daylong;day-long
daytime;day time;day-time
deadline;dead line;dead-line
deadlock;dead lock;dead-lock
death row;death-row
death toll;death-toll
deathbed;death bed;death-bed
decadelong;decade-long
decisionmaker;decision maker;decision-maker
decisionmaking;decision making;decision-making
deckhand;deck hand;deck-hand
deepfake;deep fake;deep-fake
desktop;desk top;desk-top
dinnertime;dinner time;dinner-time
dockyard;dock yard;dock-yard
door to door;door-to-door
doorman;door man;door-man
double digit;double-digit
downgrade;down-grade
downplay;down-play
downsize;down-size
downtown;down town;down-town
downtrodden;down-trodden
downturn;down turn;down-turn
drawbridge;draw bridge;draw-bridge
driveway;drive way;drive-way
dropout;drop-out
drug dealer;drug-dealer
drug lord;drug-lord
drug related;drug-related
drug trafficker;drug-trafficker
drugstore;drug store;drug-store
dustbin;dust bin;dust-bin
duty free;duty-free
early warning;early-warning
earphone;ear phone;ear-phone
earthquake;earth quake;earth-quake
earthshattering;earth-shattering
eastbound;east bound;east-bound
ebook;e-book
ecofriendly;eco-friendly
ecosystem;eco system;eco-system
ecotourism;eco-tourism
editor in chief;editor-in-chief
electromagnetic;electro-magnetic
email;e-mail
energy saving;energy-saving
ex husband;ex-husband
ex minister;ex-minister
ex president;ex-president
ex wife;ex-wife
extrajudicial;extra-judicial
eye opener;eye-opener
eyecatching;eye-catching
eyeglasses;eye glasses;eye-glasses
eyesight;eye sight;eye-sight
eyewitness;eye witness;eye-witness
face to face;face-to-face
facelift;face lift;face-lift
fact sheet;fact-sheet
fallout;fall-out
far left;far-left
far right;far-right
farflung;far-flung
farmhouse;farm house;farm-house
farmland;farm land;farm-land
farmworker;farm worker;farm-worker
farreaching;far-reaching
fast food;fast-food
fast track;fast-track
father in law;father-in-law
feedback;feed back;feed-back
fieldwork;field work;field-work
filmmaker;film maker;film-maker
filmmaking;film making;film-making
fingerprint;finger print;finger-print
fingertip;finger tip;finger-tip
fire engine;fire-engine
fire truck;fire-truck
firearm;fire arm;fire-arm
fireball;fire ball;fire-ball
firebomb;fire bomb;fire-bomb
firefight;fire fight;fire-fight
firefighter;fire fighter;fire-fighter
fireplace;fire place;fire-place
firepower;fire power;fire-power
fireproof;fire-proof
firewall;fire wall;fire-wall
firewood;fire wood;fire-wood
fireworks;fire works;fire-works
first aid;first-aid
first class;first-class
first ever;first-ever
flagpole;flag pole;flag-pole
flagship;flag ship;flag-ship
flash flood;flash-flood
flashback;flash back;flash-back
flashlight;flash-light
flashpoint;flash point;flash-point
flatmate;flat mate;flat-mate
floodgate;flood gate;flood-gate
floodlight;flood light;flood-light
floodplain;flood plain;flood-plain
floodwater;flood water;flood-water
flowchart;flow chart;flow-chart
flu shot;flu-shot
followup;follow-up
foolproof;fool-proof
foot and mouth;foot-and-mouth
footbridge;foot bridge;foot-bridge
foothill;foot hill;foot-hill
foothold;foot hold;foot-hold
footnote;foot note;foot-note
footpath;foot path;foot-path
footprint;foot-print
footstep;foot step;foot-step
forklift;fork lift;fork-lift
framework;frame work;frame-work
free trade;free-trade
freelance;free-lance
freestanding;free-standing
freeway;free-way
freshwater;fresh-water
front page;front-page
frontline;front line;front-line
frontrunner;front runner;front-runner
full scale;full-scale
full time;full-time
fund manager;fund-manager
fundraiser;fund raiser;fund-raiser
fundraising;fund raising;fund-raising
game changer;game-changer
gameplan;game plan;game-plan
gangland;gang land;gang-land
gangway;gang way;gang-way
gas field;gas-field
gatekeeper;gate keeper;gate-keeper
gateway;gate way;gate-way
geopolitical;geo-political
geopolitics;geo-politics
geostrategic;geo-strategic
getaway;get-away
ghost town;ghost-town
gift card;gift-card
giveaway;give-away
glassware;glass ware;glass-ware
goalkeeper;goal keeper;goal-keeper
goalpost;goal post;goal-post
goldmine;gold-mine
grand slam;grand-slam
grandparent;grand parent;grand-parent
grandstand;grand stand;grand-stand
grassland;grass land;grass-land
grassroots;grass roots;grass-roots
graveyard;grave yard;grave-yard
greenhouse;green-house
ground zero;ground-zero
groundbreaking;ground-breaking
groundwater;ground water;ground-water
groundwork;ground work;ground-work
guardrail;guard rail;guard-rail
guesthouse;guest-house
guidebook;guide book;guide-book
guided missile;guided-missile
guideline;guide line;guide-line
gun control;gun-control
gunfight;gun fight;gun-fight
gunfire;gun fire;gun-fire
gunman;gun man;gun-man
gunpoint;gun point;gun-point
gunpowder;gun powder;gun-powder
gunshot;gun-shot
hairdresser;hair dresser;hair-dresser
half brother;half-brother
half century;half-century
half hour;half-hour
half sister;half-sister
halflife;half-life
halftime;half time;half-time
hallway;hall way;hall-way
hand-made;handmade
handbag;hand bag;hand-bag
handbook;hand book;hand-book
handgun;hand gun;hand-gun
handheld;hand-held
handout;hand-out
handover;hand-over
handpicked;hand-picked
handwriting;hand writing;hand-writing
handwritten;hand-written
hard hit;hard-hit
hard won;hard-won
hardline;hard-line
hardliner;hard-liner
hardware;hard-ware
head on collision;head-on-collision
head to head;head-to-head
headcount;head count;head-count
headline;head-line
headmaster;head master;head-master
headquarters;head quarters;head-quarters
headway;head way;head-way
headwind;head wind;head-wind
health insurance;health-insurance
healthcare;health care;health-care
heartbreak;heart break;heart-break
heartbreaking;heart-breaking
heartland;heart land;heart-land
heartwarming;heart-warming
heatstroke;heat stroke;heat-stroke
heatwave;heat wave;heat-wave
heavyweight;heavy-weight
hedge fund;hedge-fund
heliport;heli port;heli-port
hi tech;hi-tech
high income;high-income
high level;high-level
high profile;high-profile
high ranking;high-ranking
high rise;high-rise
high school;high-school
high speed;high-speed
high tech;high-tech
highlight;high-light
highway;high-way
hillside;hill side;hill-side
hiphop;hip hop;hip-hop
hit and run;hit-and-run
hit list;hit-list
hitman;hit-man
holdup;hold-up
home made;home-made;homemade
homecoming;home coming;home-coming
homegrown;home-grown
homeland;home land;home-land
homemaker;home maker;home-maker
homeowner;home owner;home-owner
homepage;home page;home-page
homesick;home sick;home-sick
hometown;home town;home-town
homework;home work;home-work
horseback;horse back;horse-back
horsepower;horse power;horse-power
hostagetaker;hostage taker;hostage-taker
hostagetaking;hostage taking;hostage-taking
hot dog;hot-dog
hotbed;hot-bed
hothead;hot-head
hotline;hot-line
hotspot;hot-spot
hourlong;hour-long
houseboat;house boat;house-boat
household;house hold;house-hold
housekeeper;house keeper;house-keeper
housekeeping;house keeping;house-keeping
housewife;house wife;house-wife
housework;house work;house-work
hunger strike;hunger-strike
hydroelectric;hydro-electric
hydropower;hydro power;hydro-power
hyperinflation;hyper inflation;hyper-inflation
hypermarket;hyper market;hyper-market
ice cream;ice-cream
icebreaker;ice breaker;ice-breaker
inflow;in-flow
infrared;infra red;infra-red
inland;in-land
inner city;inner-city
inpatient;in-patient
input;in-put
inter Korean;inter-Korean
interagency;inter-agency
intercity;inter-city
intercontinental;inter-continental
interethnic;inter-ethnic
interfaith;inter-faith
jet fighter;jet-fighter
jetliner;jet liner;jet-liner
job creation;job-creation
jobseeker;job seeker;job-seeker
keyhole;key-hole
keynote;key-note
keyword;key-word
kick start;kick-start
kickback;kick-back
kickoff;kick-off
kind hearted;kind-hearted
kingpin;king-pin
know how;know-how
labour intensive;labour-intensive
land grab;land-grab
landfall;land fall;land-fall
landfill;land fill;land-fill
landholder;land holder;land-holder
landlady;land lady;land-lady
landline;land line;land-line
landlocked;land-locked
landlord;land lord;land-lord
landmark;land mark;land-mark
landmine;land mine;land-mine
landowner;land owner;land-owner
landslide;land slide;land-slide
laptop;lap top;lap-top
large scale;large-scale
last ditch;last-ditch
last minute;last-minute
law abiding;law-abiding
law firm;law-firm
lawbreaker;law breaker;law-breaker
lawmaker;law maker;law-maker
lawmaking;law making;law-making
lawsuit;law suit;law-suit
layoff;lay-off
left wing;left-wing
life sentence;life-sentence
life threatening;life-threatening
lifeboat;life boat;life-boat
lifecycle;life cycle;life-cycle
lifeguard;life guard;life-guard
lifelike;life-like
lifeline;life line;life-line
lifelong;life-long
lifesaver;life saver;life-saver
lifesaving;life-saving
lifesize;life-size
lifespan;life span;life-span
lifestyle;life style;life-style
lifetime;life time;life-time
liftoff;lift-off
light hearted;light-hearted
lighthouse;light-house
lightweight;light-weight
line item;line-item
lineman;line-man
lineup;line-up
live fire;live-fire
livestock;live stock;live-stock
lockdown;lock-down
lockout;lock-out
long distance;long-distance
long range;long-range
long term;long-term
long-standing;longstanding
longtime;long-time
lookout;look-out
loophole;loop hole;loop-hole
low cost;low-cost
low income;low-income
low lying;low-lying
lower house;lower-house
lunchtime;lunch time;lunch-time
macroeconomic;macro-economic
mainframe;main-frame
mainland;main-land
mainstream;main-stream
man made;man-made
manhole;man hole;man-hole
manhunt;man hunt;man-hunt
manpower;man power;man-power
market oriented;market-oriented
market share;market-share
marketplace;market place;market-place
markup;mark-up
mass produced;mass-produced
mastermind;master mind;master-mind
masterplan;master-plan
mealtime;meal time;meal-time
megacity;mega city;mega-city
megaproject;mega project;mega-project
merry go round;merry-go-round
microblog;micro blog;micro-blog
microchip;micro chip;micro-chip
microeconomic;micro-economic
microfinance;micro finance;micro-finance
microplastic;micro plastic;micro-plastic
mid sized;mid-sized
mid-size;midsize
midair;mid-air
midday;mid-day
middle class;middle-class
midfield;mid-field
midlife;mid-life
midpoint;mid-point
midsummer;mid-summer
midterm;mid-term
midweek;mid-week
midwest;mid-west
midwinter;mid-winter
military base;military-base
millstone;mill stone;mill-stone
minefield;mine field;mine-field
minesweeper;mine sweeper;mine-sweeper
mineworker;mine worker;mine-worker
minibus;mini bus;mini-bus
miniseries;mini-series
miniskirt;mini skirt;mini-skirt
mixup;mix-up
money back;money-back
money launderer;money-launderer
moneylaundering;money laundering;money-laundering
moneylender;money lender;money-lender
moneymaker;money-maker
month on month;month-on-month
monthlong;month-long
moonlight;moon light;moon-light
mopup;mop-up
mother in law;mother-in-law
motion picture;motion-picture
motorbike;motor bike;motor-bike
motorboat;motor boat;motor-boat
motorcycle;motor cycle;motor-cycle
motorway;motor way;motor-way
mpox;m-pox
mudslide;mud slide;mud-slide
multi billion;multi-billion
multi-million;multimillion
multicultural;multi-cultural
multiethnic;multi-ethnic
multilateral;multi-lateral
multimedia;multi media;multi-media
multinational;multi-national
multiparty;multi-party
multipurpose;multi-purpose
multiracial;multi-racial
multistorey;multi-storey
nameplate;name-plate
nanotechnology;nano technology;nano-technology
nation building;nation-building
nationwide;nation-wide
near miss;near-miss
neoconservative;neo-conservative
neoliberal;neo-liberal
nerve gas;nerve-gas
newborn;new-born
newcomer;new-comer
newsagent;news agent;news-agent
newscast;news cast;news-cast
newscaster;news caster;news-caster
newsdesk;news desk;news-desk
newsgathering;news gathering;news-gathering
newsletter;news letter;news-letter
newsmaker;news maker;news-maker
newsprint;news print;news-print
newsreader;news reader;news-reader
newsreel;news reel;news-reel
newsroom;news room;news-room
newsstand;news stand;news-stand
newswire;news wire;news-wire
night shift;night-shift
nightclub;night club;night-club
nightfall;night fall;night-fall
nightgown;night gown;night-gown
nightlife;night life;night-life
nighttime;night time;night-time
no confidence;no-confidence
no fly zone;no-fly-zone
nonaggression;non-aggression
nonbinding;non-binding
noncombatant;non-combatant
noncompliance;non-compliance
nonessential;non-essential
nonexistent;non-existent
nonfiction;non-fiction
nongovernmental;non-governmental
nonlethal;non-lethal
nonpartisan;non-partisan
nonpayment;non-payment
nonprofit;non-profit
nonproliferation;non-proliferation
nonresident;non-resident
nonsmoker;non-smoker
nonstop;non-stop
nonviolence;non-violence
nonviolent;non-violent
northbound;north bound;north-bound
notepad;note pad;note-pad
oceanfront;ocean front;ocean-front
officeholder;office holder;office-holder
offline;off-line
offset;off-set
offshore;off shore;off-shore
oil rich;oil-rich
oil rig;oil-rig
oil spill;oil-spill
oilfield;oil field;oil-field
old fashioned;old-fashioned
onboard;on-board
one on one;one-on-one
one-third;one third
ongoing;on-going
online;on-line
onlooker;on-looker
onshore;on-shore
onstage;on-stage
open air;open-air
open ended;open-ended
opinion poll;opinion-poll
out of date;out-of-date
outdated;out-dated
outgoing;out-going
outnumber;out-number
outpatient;out-patient
outright;out-right
outspoken;out-spoken
overcrowded;over-crowded
overdue;over-due
overestimate;over-estimate
overhaul;over-haul
overnight;over-night
overrule;over-rule
overrun;over-run
overthrow;over-throw
overturn;over-turn
pacemaker;pace maker;pace-maker
painstaking;pain-staking
paperback;paper back;paper-back
paperwork;paper work;paper-work
paramilitary;para military;para-military
paratrooper;para trooper;para-trooper
part time;part-time
passer-by;passerby
passthrough;pass-through
password;pass-word
pathbreaking;path-breaking
paycheck;pay check;pay-check
payday;pay day;pay-day
payload;pay load;pay-load
payoff;pay-off
payout;pay-out
payroll;pay roll;pay-roll
paywall;pay-wall
peace loving;peace-loving
peacekeeper;peace keeper;peace-keeper
peacekeeping;peace keeping;peace-keeping
peacemaker;peace maker;peace-maker
peacemaking;peace making;peace-making
petrol bomb;petrol-bomb
phaseout;phase-out
phone hacking;phone-hacking
photoshoot;photo shoot;photo-shoot
photovoltaic;photo-voltaic
picket line;picket-line
pickpocket;pick pocket;pick-pocket
pilot project;pilot-project
pipeline;pipe line;pipe-line
placeholder;place-holder
playground;play ground;play-ground
playhouse;play house;play-house
playmaker;play maker;play-maker
playmate;play mate;play-mate
playoff;play-off
playroom;play-room
playtime;play time;play-time
policymaker;policy maker;policy-maker
policymaking;policy making;policy-making
popcorn;pop corn;pop-corn
post office;post-office
post-election;postelection
postcard;post card;post-card
postcode;post code;post-code
postcolonial;post-colonial
postgraduate;post-graduate
postmodern;post-modern
postwar;post-war
power plant;power-plant
power station;power-station
powerboat;power boat;power-boat
powerhouse;power-house
precondition;pre-condition
preelection;pre-election
preeminent;pre-eminent
preempt;pre-empt
preemptive;pre-emptive
prerequisite;pre-requisite
preschool;pre-school
preseason;pre-season
press release;press-release
pretrial;pre-trial
prewar;pre-war
price fixing;price-fixing
price tag;price-tag
prizewinner;prize winner;prize-winner
pro Russian;pro-Russian
pro Western;pro-Western
pro democracy;pro-democracy
pro government;pro-government
proactive;pro-active
problem solving;problem-solving
profit making;profit-making
profittaking;profit taking;profit-taking
proofread;proof read;proof-read
pseudoscience;pseudo science;pseudo-science
psychosocial;psycho-social
pullback;pull-back
pullout;pull-out
pushback;push-back
quarterfinal;quarter final;quarter-final
quarterfinalist;quarter finalist;quarter-finalist
quasijudicial;quasi-judicial
question mark;question-mark
racecourse;race course;race-course
racehorse;race horse;race-horse
racetrack;race track;race-track
radioactive;radio-active
railroad;rail road;rail-road
rainfall;rain fall;rain-fall
rainforest;rain forest;rain-forest
rainstorm;rain storm;rain-storm
rainwater;rain water;rain-water
rank and file;rank-and-file
re-election;reelection
ready made;ready-made
real estate;real-estate
rebuild;re-build
reconsider;re-consider
record-breaking;recordbreaking
red hot;red-hot
redeploy;re-deploy
redesign;re-design
reelect;re-elect
reenter;re-enter
reentry;re-entry
reestablish;re-establish
reexamine;re-examine
reexport;re-export
relaunch;re-launch
renegotiate;re-negotiate
reopen;re-open
reorganise;re-organise
reorganize;re-organize
repayment;re-payment
rerun;re-run
resettle;re-settle
restart;re-start
rethink;re-think
reunification;re-unification
reunite;re-unite
rewrite;re-write
right wing;right-wing
ringleader;ring leader;ring-leader
ringside;ring side;ring-side
riverbank;river bank;river-bank
riverbed;river bed;river-bed
roadblock;road block;road-block
roadhouse;road house;road-house
roadmap;road map;road-map
roadshow;road show;road-show
roadside;road side;road-side
roadway;road way;road-way
roadworks;road works;road-works
rocket launcher;rocket-launcher
role model;role-model
rollback;roll-back
rollercoaster;roller coaster;roller-coaster
rollout;roll-out
rooftop;roof top;roof-top
roommate;room mate;room-mate
round table;round-table
roundup;round-up
rowboat;row boat;row-boat
rulebook;rule book;rule-book
runaway;run-away
runoff;run-off
runup;run-up
runway;run way;run-way
rush hour;rush-hour
safe haven;safe-haven
safeguard;safe-guard
safehouse;safe-house
sailboat;sail boat;sail-boat
salesman;sales man;sales-man
salesperson;sales person;sales-person
saltwater;salt water;salt-water
sandbag;sand bag;sand-bag
sandbank;sand bank;sand-bank
sandstone;sand stone;sand-stone
sandstorm;sand storm;sand-storm
schoolbag;school bag;school-bag
schoolbook;school book;school-book
schoolboy;school boy;school-boy
schoolchild;school child;school-child
schoolchildren;school children;school-children
schoolgirl;school girl;school-girl
schoolhouse;school house;school-house
schoolroom;school room;school-room
schoolteacher;school teacher;school-teacher
schoolwork;school work;school-work
schoolyard;school yard;school-yard
scoreboard;score board;score-board
scorecard;score card;score-card
scoreline;score line;score-line
screenplay;screen play;screen-play
screenwriter;screen writer;screen-writer
sea going;sea-going
sea level;sea-level
seabed;sea bed;sea-bed
seaboard;sea board;sea-board
seafood;sea food;sea-food
seafront;sea front;sea-front
seaport;sea port;sea-port
searchlight;search light;search-light
seashore;sea shore;sea-shore
seaside;sea side;sea-side
seawater;sea water;sea-water
secretary general;secretary-general
self defence;self-defence
self defense;self-defense
self determination;self-determination
self employed;self-employed
self interest;self-interest
self rule;self-rule
self sufficient;self-sufficient
selloff;sell-off
sellout;sell-out
semiannual;semi-annual
semiautomatic;semi-automatic
semiconductor;semi conductor;semi-conductor
semifinal;semi final;semi-final
semifinalist;semi finalist;semi-finalist
semiofficial;semi-official
setback;set-back
setpiece;set piece;set-piece
setup;set-up
sex abuse;sex-abuse
shakeup;shake-up
share buyback;share-buyback
shareholder;share holder;share-holder
shell shock;shell-shock
shipbuilder;ship builder;ship-builder
shipbuilding;ship building;ship-building
shipwreck;ship wreck;ship-wreck
shipyard;ship yard;ship-yard
shoemaker;shoe maker;shoe-maker
shootout;shoot-out
shopkeeper;shop keeper;shop-keeper
shoplifter;shop lifter;shop-lifter
shoplifting;shop lifting;shop-lifting
shoreline;shore line;shore-line
short range;short-range
shortfall;short-fall
shortlist;short-list
show trial;show-trial
showcase;show-case
showdown;show-down
showoff;show-off
showroom;show room;show-room
shutdown;shut-down
shuttle diplomacy;shuttle-diplomacy
side effect;side-effect
side street;side-street
sidelight;side light;side-light
sideline;side-line
sideshow;side show;side-show
sidewalk;side walk;side-walk
signpost;sign post;sign-post
signup;sign-up
sister in law;sister-in-law
sitin;sit-in
six party;six-party
sky high;sky-high
skyline;sky line;sky-line
skyscraper;sky scraper;sky-scraper
slot machine;slot-machine
slowdown;slow-down
small scale;small-scale
smartphone;smart phone;smart-phone
smartwatch;smart watch;smart-watch
smear campaign;smear-campaign
smokescreen;smoke screen;smoke-screen
snowball;snow ball;snow-ball
snowboard;snow board;snow-board
snowfall;snow fall;snow-fall
snowflake;snow flake;snow-flake
snowman;snow man;snow-man
snowplough;snow plough;snow-plough
snowplow;snow plow;snow-plow
snowstorm;snow storm;snow-storm
so called;so-called
soap opera;soap-opera
socioeconomic;socio-economic
sociopolitical;socio-political
solar power;solar-power
son in law;son-in-law
soundbite;sound-bite
soundtrack;sound track;sound-track
southbound;south bound;south-bound
spacecraft;space craft;space-craft
spaceflight;space flight;space-flight
spaceman;space man;space-man
spaceship;space ship;space-ship
spacewalk;space walk;space-walk
speechwriter;speech writer;speech-writer
speedboat;speed boat;speed-boat
spillover;spill-over
spinoff;spin-off
spreadsheet;spread sheet;spread-sheet
springboard;spring-board
springtime;spring-time
spymaster;spy master;spy-master
stakeholder;stake holder;stake-holder
standby;stand-by
standoff;stand-off
standpoint;stand point;stand-point
startup;start-up
state backed;state-backed
state of the art;state-of-the-art
state owned;state-owned
state run;state-run
statewide;state-wide
steamship;steam ship;steam-ship
step by step;step-by-step
stepup;step-up
stock market;stock-market
stockbroker;stock broker;stock-broker
stockholder;stock holder;stock-holder
stockpile;stock pile;stock-pile
stopgap;stop-gap
stopover;stop-over
stopwatch;stop watch;stop-watch
storefront;store front;store-front
storehouse;store house;store-house
storekeeper;store keeper;store-keeper
storeroom;store room;store-room
storyteller;story teller;story-teller
storytelling;story telling;story-telling
street vendor;street-vendor
strikeout;strike-out
stronghold;strong-hold
strongman;strong-man
stumbling block;stumbling-block
subcommittee;sub committee;sub-committee
subcontinent;sub-continent
subcontract;sub-contract
subcontractor;sub-contractor
substandard;sub-standard
subtitle;sub-title
subzero;sub-zero
suicide bomber;suicide-bomber
summertime;summer time;summer-time
summit meeting;summit-meeting
sunglasses;sun glasses;sun-glasses
super rich;super-rich
supercomputer;super computer;super-computer
superhighway;super highway;super-highway
supermarket;super market;super-market
supermodel;super model;super-model
superpower;super power;super-power
superstar;super star;super-star
superyacht;super yacht;super-yacht
surface to air;surface-to-air
sweatshop;sweat shop;sweat-shop
swing state;swing-state
swing voter;swing-voter
table tennis;table-tennis
tabletop;table-top
tail end;tail-end
tailor made;tailor-made
takeoff;take-off
takeover;take-over
talk show;talk-show
task force;task-force
tax break;tax-break
tax cut;tax-cut
tax evasion;tax-evasion
tax free;tax-free
taxman;tax man;tax-man
taxpayer;tax payer;tax-payer
teammate;team mate;team-mate
teamwork;team work;team-work
teardrop;tear-drop
teargas;tear gas;tear-gas
teleconference;tele-conference
telemarketing;tele marketing;tele-marketing
test bed;test-bed
test fire;test-fire
textbook;text book;text-book
thermonuclear;thermo-nuclear
think tank;think-tank
third party;third-party
three way;three-way
thunderstorm;thunder storm;thunder-storm
tieup;tie-up
time bomb;time-bomb
time consuming;time-consuming
timeframe;time frame;time-frame
timekeeper;time-keeper
timeline;time line;time-line
timescale;time scale;time-scale
timeshare;time share;time-share
timetable;time table;time-table
tiptoe;tip-toe
tit for tat;tit-for-tat
toll free;toll-free
tollbooth;toll booth;toll-booth
tombstone;tomb stone;tomb-stone
toolbox;tool box;tool-box
toothbrush;tooth brush;tooth-brush
toothpaste;tooth paste;tooth-paste
top level;top-level
top secret;top-secret
touchdown;touch-down
touchscreen;touch screen;touch-screen
townspeople;towns people;towns-people
trade union;trade-union
trademark;trade mark;trade-mark
tradeoff;trade-off
traffic jam;traffic-jam
trailblazer;trail blazer;trail-blazer
trainload;train load;train-load
trans-Atlantic;transatlantic;trans-atlantic
transcontinental;trans-continental
transnational;trans-national
transpacific;trans-pacific
travel ban;travel-ban
trial run;trial-run
tried and tested;tried-and-tested
tripwire;trip wire;trip-wire
troopship;troop ship;troop-ship
troublemaker;trouble maker;trouble-maker
troubleshooter;trouble shooter;trouble-shooter
truckload;truck load;truck-load
tug of war;tug-of-war
tugboat;tug boat;tug-boat
turf war;turf-war
turnaround;turn-around
turncoat;turn-coat
turning point;turning-point
turnout;turn-out
turnover;turn-over
twin engine;twin-engine
two state;two-state
two tier;two-tier
two way;two-way
two-thirds;two thirds
typewriter;type-writer
ultramodern;ultra-modern
ultranationalist;ultra nationalist;ultra-nationalist
ultrasound;ultra sound;ultra-sound
underage;under-age
underdeveloped;under-developed
underdog;under dog;under-dog
underestimate;under-estimate
underfunded;under-funded
underprivileged;under-privileged
undersecretary;under secretary;under-secretary
understaffed;under-staffed
underwater;under-water
underway;under-way
up to date;up-to-date
upcoming;up-coming
update;up-date
upgrade;up-grade
uprising;up-rising
upturn;up-turn
user friendly;user-friendly
value added;value-added
vice chairman;vice-chairman
vice chancellor;vice-chancellor
vice mayor;vice-mayor
vice minister;vice-minister
vice premier;vice-premier
vice president;vice-president
viceregal;vice-regal
videotape;video tape;video-tape
viewpoint;view point;view-point
voter turnout;voter-turnout
wage hike;wage-hike
wait and see;wait-and-see
wakeup;wake-up
walkout;walk-out
wallpaper;wall paper;wall-paper
war crime;war-crime
war game;war-game
war torn;war-torn
warhead;war head;war-head
warlord;war lord;war-lord
warmup;warm-up
warplane;war plane;war-plane
warship;war ship;war-ship
wartime;war time;war-time
warzone;war zone;war-zone
washout;wash-out
watchdog;watch-dog
watchtower;watch tower;watch-tower
water borne;water-borne
water cannon;water-cannon
watercolour;water colour;water-colour
watercourse;water course;water-course
waterfall;water fall;water-fall
waterfront;water front;water-front
waterlogged;water-logged
watermark;water-mark
watermelon;water melon;water-melon
waterproof;water-proof
watershed;water shed;water-shed
waterside;water side;water-side
watertight;water-tight
waterway;water way;water-way
wavelength;wave length;wave-length
waypoint;way-point
wayside;way side;way-side
weather beaten;weather-beaten
weatherman;weather man;weather-man
webbased;web-based
webcam;web cam;web-cam
webcast;web cast;web-cast
webmaster;web master;web-master
webpage;web page;web-page
website;web site;web-site
weekday;week day;week-day
weeklong;week-long
welfare state;welfare-state
wellbeing;well-being
westbound;west bound;west-bound
wheelchair;wheel chair;wheel-chair
wheeler dealer;wheeler-dealer
whistle stop;whistle-stop
whistleblower;whistle blower;whistle-blower
whistleblowing;whistle blowing;whistle-blowing
whitewash;white-wash
wide ranging;wide-ranging
widespread;wide-spread
wildfire;wild fire;wild-fire
wildlife;wild life;wild-life
win win;win-win
wind farm;wind-farm
wind power;wind-power
wind turbine;wind-turbine
windfall;wind fall;wind-fall
windmill;wind mill;wind-mill
windscreen;wind screen;wind-screen
windshield;wind shield;wind-shield
windup;wind-up
wineglass;wine glass;wine-glass
winemaker;wine maker;wine-maker
wingspan;wing span;wing-span
wintertime;winter time;winter-time
wiretap;wire tap;wire-tap
witchhunt;witch hunt;witch-hunt
witness box;witness-box
woodwork;wood work;wood-work
word of mouth;word-of-mouth
wordplay;word play;word-play
wordsmith;word smith;word-smith
work related;work-related
workbench;work bench;work-bench
workbook;work book;work-book
workday;work day;work-day
workflow;work flow;work-flow
workforce;work force;work-force
workhorse;work horse;work-horse
workload;work load;work-load
workman;work man;work-man
workmate;work mate;work-mate
workout;work-out
workplace;work place;work-place
worksheet;work sheet;work-sheet
worksite;work site;work-site
workspace;work space;work-space
workstation;work station;work-station
workweek;work-week
world class;world-class
world famous;world-famous
worldview;world-view
worldwide;world-wide
worst case;worst-case
writeoff;write-off
wrongdoer;wrong-doer
wrongdoing;wrong-doing
yardstick;yard stick;yard-stick
year on year;year-on-year
year round;year-round
yearbook;year book;year-book
yearend;year end;year-end
yearlong;year-long
zero tolerance;zero-tolerance
`;
