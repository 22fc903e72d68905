/**
 * Words that mean the same thing before one head noun: a translator who met one source term picked now this one, now that. One group
 * a line, sorted: words ; heads. Heads are singular nouns parted by commas. Only words between which a term has to
 * choose: pairs that writers vary for style (huge, large; kids, children) are left out. Words of one group before one head in one
 * story are two names of one thing.
 */
export const synonyms = `
asset;wealth;financial | management
atmospheric;air | pollution
basic;primary | medical insurance,healthcare,school
belt;strap | conveyor
business;commercial;merchant | ship
cancer;oncology;oncological | center,centre,hospital,patient
capital;equity | market
children;child | welfare home
civil;civic | aviation
closed;closed-end;close-ended | fund
cloth;fabric;textile | mask
command;headquarters | center
communist;communistic | party
cotton;nucleic-acid;nucleic acid | test,testing
cultural;culture | center,centre,palace,house
debt;liability | ratio
demonstration;exemplary;model | zone,village,school,project
dental;tooth;teeth | implant,clinic,extraction,filling
development;developmental | zone,plan,bank
disabled;handicapped | person,people
disease;illness;epidemic | control,prevention
domestic;internal;home | market,demand,consumption
drinking;potable | water
economic;economy | zone,ministry,minister,belt
ecological;environmental;ecology | protection,security,disaster
elderly;aged;senior | care,citizen,home
election;electoral | commission,committee,district,list
electric;electrical;electricity | grid,network,vehicle,car,bus
emergency;urgent | meeting,session,department,center,response
energy;power | grid,plant,system,company
environment;environmental | ministry,minister,agency
epidemic;pandemic | prevention,control
evacuation;evacuated | center,site
exclusive;sole | distributor
express;courier | company,delivery,service
extraordinary;emergency | session
farm;agricultural | product,land,loan
fire;firefighting;fire-fighting | brigade,department,truck,service
fixed;stationary | broadband,assets
flood;flooding | control,prevention,disaster
foreign;external | ministry,minister,debt,trade,exchange
foundation;fundamental | pit
frontier;border | guard,post,crossing
garbage;waste;rubbish;trash | sorting,classification,incineration,collection,separation
grain;cereal | deal,corridor,initiative
health;sanitary;sanitation | ministry,department,emergency,authority
heavy;torrential | rainstorm
high-speed;express;high speed;bullet | railway,rail,train
home;domestic | appliance
hydro;hydroelectric;hydropower;hydraulic | station,plant
individual;personal;private | pension,account,entrepreneur,income tax,data,pension account
industrial;industry | park,chain,zone
infectious;contagious;communicable | disease
infrastructure;infrastructural | project
integrated;comprehensive | medical,community
intensive;critical | care
investigation;investigative;investigating | committee,team,department,body
joint-stock;stock | company
judicial;justice;judiciary | system,department
labor;labour;workforce | market,ministry,force
law enforcement;law-enforcement | agency,body,officer
life;living | expectancy
local;regional | budget,self-government
lunar;moon | landing,probe,rover,mission
maritime;marine;sea | safety,police,bureau,court,border
market;marketing | economy
maternity;birth;childbirth | hospital,leave
medical;medicinal;health | insurance,worker,institution,facility,staff
migrant;migratory | worker
military;army;martial | parade,exercise,base,district
mine;mining | rescue,company
mobile;cellular | phone
money;monetary | policy
municipal;city | council,party committee,government,hospital
mutual;unit | fund,trust
national;state;country | flag,bank,anthem,security,team
natural;naturally | gas
neighborhood;neighbourhood;street | office,committee
nuclear;atomic | plant,power plant,station,weapon,submarine,bomb
offshore;oceanic | wind farm
official;formal | visit
oil;petroleum | product,company,price,pipeline
old-age;pension;endowment | insurance
organ;organ-transplant | donor
packing;packaging | material
parcel;package | locker
peace;peaceful | talks,treaty,agreement
pension;retirement | fund,age,system
personnel;staff | exchange
pick-up;pickup;delivery;distribution;collection | point
police;militia | station,officer
polling;voting;ballot | station,place
poor;impoverished;poverty-stricken | county,village,household
postal;mail | service,ballot,vote
preliminary;initial;tentative | investigation,data,result,hearing
price;pricing | index,cap,ceiling
private;privately-run;non-state | enterprise,sector,economy
property;real estate;real-estate | developer,market,tax
prosecutor's;prosecution;procuratorate's | office
public;general | prosecutor
radiation;radioactive | level
railway;railroad;rail;train | station,line,crossing,company
reception;receiving | center,point
refinancing;key | rate
rehabilitation;recovery | center
relief;aid;assistance | supplies,package,fund
rescue;salvage | team,ship
retail;retailing | sale,chain
reusable;reuse | rocket
rural;village;countryside | revitalization,tourism,committee
sanction;sanctions | list,package,regime
satellite;sputnik | image,navigation
savings;saving;deposit | bank,account
scenic;tourist | spot,area
school;academic;study | year
search-and-rescue;search and rescue | operation,team
shareholder;stockholder | meeting
ski;skiing | resort,slope,lift
snow;snowfall | disaster
space;cosmic;aerospace | station,center,mission,station module
special;dedicated | session,envoy,representative
specialized;specialised;special | court,hospital
spy;spying;reconnaissance;surveillance;espionage | balloon,satellite,plane
sports;sport;athletic | ministry,minister,complex,hall,school
standing;permanent | committee,representative,member
stock;share;equity | exchange,index,price
strategic;strategy | partnership,partner
subway;metro;underground | station,line,train
suicide;kamikaze | drone,bombing
supervision;supervisory;oversight | board,commission,council
tax;taxation;fiscal | inspection,bureau,authority,service
temporary;interim;provisional;acting | government,president,restriction
terror;terrorist | attack,organization,act
textile;textiles | mill
tourism;tourist;travel | industry,sector,board,agency,bureau
trade;trading | union,partner,war,deficit,surplus
traffic;road | police,accident,safety
transport;transportation | ministry,minister,hub,network
travelling;traveling;touring | exhibition
undersea;subsea;submarine;underwater | cable,pipeline
union;trade-union | leader
vaccine;vaccination;inoculation | center,centre,point,site,passport
volunteer;voluntary | fighter,corps
war;military | crime,correspondent
weather;meteorological | bureau,station,office,service,observatory
wedding;marriage | ceremony
wholesale;bulk | market
wind;wind-power | farm
wireless;radio | station
workplace;workplaces;work | injury
workers';employees' | congress
youth;young;juvenile | department,section,association,club,league,union
`;
/** Nouns for one thing, between which a story has to choose. One group a line, sorted. */
export const synonymNouns = `
airport;aerodrome
diocese;parish;eparchy
dike;levee;dyke;embankment
embassy;legation
ferry;ferryboat
orphanage;children's home
satellite;sputnik
sled;sleigh;sledge
subway;metro;underground
tram;streetcar;tramcar
`;
