/** Established terms of news English: politics, government and diplomacy. One a line, sorted. */
export const politics1 = `
absentee ballot
absolute majority
acting president
advisory council
affirmative action
anti-corruption campaign
appropriations bill
armed neutrality
assembly speaker
attorney general
background check
balance of power
ballot box
ballot paper
bilateral relations
bilateral talks
bill of rights
birth certificate
border control
border crossing
border guard
border patrol
breakaway region
buffer zone
by-election campaign
cabinet meeting
cabinet minister
cabinet reshuffle
campaign finance
campaign trail
capital city
caretaker government
census bureau
central committee
central government
chief executive
chief justice
chief of staff
chief whip
citizens' assembly
city council
city hall
city mayor
civic duty
civil disobedience
civil liberties
civil rights
civil servant
civil service
civil society
civil unrest
class struggle
coalition government
coalition partner
code of conduct
cold war
collective bargaining
common foreign policy
common ground
common sense
confidence vote
conservative party
constituent assembly
constitutional amendment
constitutional court
constitutional crisis
constitutional monarchy
consul general
consular section
council of ministers
county council
crown prince
crown princess
data protection
death tax
decision making
deep state
defence minister
defence ministry
defence secretary
defense department
defense minister
defense ministry
defense secretary
democratic party
deputy chairman
deputy governor
deputy leader
deputy mayor
deputy minister
deputy president
deputy prime minister
diplomatic corps
diplomatic immunity
diplomatic mission
diplomatic relations
diplomatic row
diplomatic ties
direct democracy
disputed territory
domestic affairs
domestic policy
double standard
early election
eastern bloc
economic sanctions
election campaign
election commission
election day
election observer
election results
electoral college
electoral commission
electoral district
electoral register
electoral roll
electoral system
embassy compound
emergency powers
emergency session
equal opportunity
equal rights
ethnic cleansing
ethnic group
ethnic minority
executive branch
executive committee
executive council
executive director
executive order
executive power
exit poll
extraordinary session
fact-finding mission
fake news
far left
far right
federal agency
federal government
federal state
first lady
first minister
first term
flag carrier
foreign affairs
foreign aid
foreign minister
foreign ministry
foreign office
foreign policy
foreign relations
foreign secretary
founding father
free elections
free speech
freedom fighter
freedom of assembly
freedom of expression
freedom of information
freedom of religion
freedom of speech
freedom of the press
gender equality
gender gap
general assembly
general election
general secretary
general strike
genocide convention
good governance
good offices
governing body
governing party
government agency
government coalition
government department
government official
government spending
great power
green card
green party
ground rules
gun control
gun lobby
gun violence
hard power
hate speech
head of government
head of mission
head of state
high commissioner
high representative
high school diploma
home affairs
home office
home rule
home secretary
honorary consul
house arrest
house of commons
house of lords
house of representatives
house speaker
human resources
human rights
human rights activist
human rights watchdog
humanitarian aid
humanitarian corridor
humanitarian crisis
hung parliament
identity card
identity politics
illegal immigrant
illegal immigration
immigration policy
immigration reform
immigration status
independence day
independence movement
indigenous people
inner circle
interim government
interim president
interior minister
interior ministry
internal affairs
international community
international law
international relations
iron curtain
joint communique
joint declaration
joint session
joint statement
judicial branch
judicial system
justice department
justice minister
justice ministry
labor party
labor union
labour party
labour union
lame duck
landslide victory
left wing
legislative assembly
legislative branch
legislative council
legislative power
liberal democracy
liberal party
local authority
local council
local elections
local government
lower chamber
lower house
majority leader
majority party
mass media
member of parliament
member state
middle class
midterm elections
migration crisis
migration policy
military aid
military junta
military rule
minimum wage
minister of defence
minister of finance
minister of justice
`;
