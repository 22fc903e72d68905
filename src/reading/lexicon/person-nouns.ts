/**
 * Nouns of persons, singular. One entry a line, sorted by noun: noun | gender | class
 * Gender is what the word itself tells: f, m, or x (tells nothing). Class is kin, title, office, job, rank, role or group (a word
 * for several people that takes "it" or "they"). A noun stands once, under its most usual class. Lower case unless it is written
 * with a capital; titles are matched without regard to case.
 */
export const personNouns = `
Aborigine | x | role
African | x | role
African American | x | role
Alawite | x | role
American | x | role
Anglican | x | role
Arab | x | role
Asian | x | role
Asian American | x | role
Baptist | x | role
Bedouin | x | role
Bengali | x | role
Bey | m | title
Brexiteer | x | role
Buddhist | x | role
CEO | x | office
CFO | x | office
COO | x | office
CTO | x | office
Catholic | x | role
Chicana | f | role
Chicano | m | role
Christian | x | role
Communist | x | role
Comrade | x | title
Conservative | x | role
Copt | x | role
Cornishman | m | role
Cossack | x | role
DJ | x | job
Dalai Lama | x | title
Dame | f | title
Daw | f | title
Democrat | x | role
Dona | f | title
Doña | f | title
Dr | x | title
Dr. | x | title
Druze | x | role
Dutchman | m | role
Dutchwoman | f | role
EU commissioner | x | office
Effendi | m | title
Eminence | x | title
Englishman | m | role
Englishwoman | f | role
Esquire | x | title
European | x | role
Eurosceptic | x | role
Excellency | x | title
Father | m | title
Filipina | f | role
Filipino man | m | role
Fr | m | title
Fr. | m | title
Frau | f | title
Fraulein | f | title
Frenchman | m | role
Frenchwoman | f | role
Fräulein | f | title
GP | x | job
Hanim | f | title
Hazara | x | role
Herr | m | title
Highness | x | title
Hindu | x | role
Hodja | m | title
Holiness | x | title
Holocaust denier | x | role
Holocaust survivor | x | role
Hon | x | title
Hon. | x | title
Honorable | x | title
Honourable | x | title
Hutu | x | role
Irishman | m | role
Irishwoman | f | role
Islamist | x | role
It girl | f | job
Jain | x | role
Jew | x | role
Khanum | f | title
Kurd | x | role
Labourite | x | role
Lady | f | title
Latina | f | role
Latino | m | role
Lord | m | title
MEP | x | office
MP | x | office
MSP | x | office
Madam | f | title
Madame | f | title
Mademoiselle | f | title
Maestro | x | title
Majesty | x | title
Maoist | x | role
Marxist | x | role
Methodist | x | role
Miss | f | title
Mlle | f | title
Mme | f | title
Mme. | f | title
Monsieur | m | title
Mormon | x | role
Mother Superior | f | title
Mr | m | title
Mr. | m | title
Mrs | f | title
Mrs. | f | title
Ms | f | title
Ms. | f | title
Muslim | x | role
Mx | x | title
Mx. | x | title
Native American | x | role
Nazi | x | role
Nobel Prize winner | x | role
Nobel laureate | x | role
Olympian | x | job
Orthodox Christian | x | role
POW | x | role
Panchen Lama | x | title
Pani | f | title
Paralympian | x | job
Pashtun | x | role
PhD student | x | role
Prof | x | title
Prof. | x | title
Protestant | x | role
Punjabi | x | role
Reb | m | title
Remainer | x | role
Republican | x | role
Rev | x | title
Rev. | x | title
Reverend | x | title
Right Honourable | x | title
Rohingya | x | role
Roma | x | role
Sayyid | m | title
Scotsman | m | role
Scotswoman | f | role
Senor | m | title
Senora | f | title
Senorita | f | title
Señor | m | title
Señora | f | title
Señorita | f | title
Shia Muslim | x | role
Shiite | x | role
Shri | m | title
Shrimati | f | title
Signor | m | title
Signora | f | title
Signore | m | title
Signorina | f | title
Sikh | x | role
Sir | m | title
Smt | f | title
Sunni | x | role
Sunni Muslim | x | role
TD | x | office
Tamil | x | role
Tatar | x | role
Tory | x | role
Trotskyite | x | role
Trumpist | x | role
Tsarevna | f | title
Tutsi | x | role
Uighur | x | role
Ulsterman | m | role
Uyghur | x | role
VIP | x | title
Welshman | m | role
Welshwoman | f | role
Westerner | x | role
Yazidi | x | role
YouTuber | x | job
Zoroastrian | x | role
Zulu | x | role
abbess | f | title
abbot | m | title
abductor | x | role
able seaman | x | rank
abuser | x | role
accomplice | x | role
accountant | x | job
accused | x | role
acquaintance | x | role
acrobat | x | job
acting president | x | office
activist | x | job
actor | x | job
actor-manager | m | job
actress | f | job
actuary | x | job
acupuncturist | x | job
ad man | m | job
addict | x | role
adjutant | x | rank
adman | m | job
administration | x | group
administrator | x | office
admiral | x | rank
admiral of the fleet | x | rank
adolescent | x | role
adoptee | x | kin
adult | x | role
adventurer | x | role
adventuress | f | job
adversary | x | role
adviser | x | role
advisor | x | role
agnostic | x | role
agriculture minister | x | office
aid worker | x | job
aide | x | role
aide-de-camp | x | rank
air chief marshal | x | rank
air commodore | x | rank
air force | x | group
air force chief | x | rank
air hostess | f | job
air marshal | x | rank
air traffic controller | x | job
airman | m | rank
airwoman | f | rank
akim | x | office
alcalde | x | office
alcoholic | x | role
alderman | m | office
alderwoman | f | office
allergist | x | job
ally | x | role
altar boy | m | job
alum | x | role
alumna | f | role
alumnus | m | role
amateur | x | role
ambassador | x | office
ambassadress | f | office
amputee | x | role
anaesthetist | x | job
analyst | x | job
anarchist | x | role
anatomist | x | job
ancestor | x | kin
anchor | x | job
anchorman | m | job
anchorperson | x | job
anchorwoman | f | office
anesthesiologist | x | job
anesthetist | x | job
animator | x | job
announcer | x | job
antagonist | x | role
anthropologist | x | job
anti-vaxxer | x | role
anti-war activist | x | role
antiquarian | x | job
apostate | x | role
apothecary | x | job
apparatchik | x | office
appellant | x | role
applicant | x | role
appraiser | x | job
apprentice | x | job
arbiter | x | office
arbitrator | x | office
arch-rival | x | role
archaeologist | x | job
archbishop | x | office
archdeacon | x | office
archduchess | f | title
archduke | m | title
archeologist | x | job
archer | x | job
archimandrite | m | title
architect | x | job
archivist | x | job
archrival | x | role
aristocrat | x | title
armed robber | x | role
army | x | group
army chief | x | rank
army general | x | rank
army officer | x | rank
arsonist | x | role
art dealer | x | job
art director | x | job
artilleryman | m | job
artisan | x | job
artist | x | job
assailant | x | role
assassin | x | job
assemblyman | m | office
assemblywoman | f | office
assistant | x | job
assistant coach | x | job
assistant manager | x | job
assistant professor | x | job
assistant secretary | x | office
associate | x | role
associate professor | x | job
asthmatic | x | role
astrologer | x | job
astronaut | x | job
astronomer | x | job
astrophysicist | x | job
asylum seeker | x | role
asylum-seeker | x | role
ataman | m | title
atheist | x | role
athlete | x | job
attache | x | office
attaché | x | office
attacker | x | role
attendant | x | job
attendee | x | role
attorney | x | job
attorney general | x | office
au pair girl | f | job
auctioneer | x | job
audience | x | group
audience member | x | role
auditor | x | job
auditor general | x | office
aunt | f | kin
auntie | f | kin
aunty | f | kin
author | x | job
authoress | f | job
autocrat | x | office
aviator | x | job
aviatrix | f | job
axeman | m | job
axman | m | job
ayatollah | m | title
baby | x | kin
baby boy | m | role
baby girl | f | role
babysitter | x | job
bachelor | m | role
backbencher | x | office
backer | x | role
backpacker | x | role
bacteriologist | x | job
bad guy | m | role
badminton player | x | job
bagman | m | job
bailiff | x | office
baker | x | job
ball boy | m | role
ballerina | f | job
ballet dancer | x | job
band | x | group
bank robber | x | role
banker | x | job
barber | x | job
barista | x | job
barmaid | f | job
barman | m | job
baron | m | title
baroness | f | title
baronet | m | title
barrister | x | job
bartender | x | job
baseman | m | job
basketball player | x | job
bassist | x | job
batsman | m | job
batswoman | f | job
battalion | x | group
battalion commander | x | rank
beautician | x | job
beauty queen | f | role
beekeeper | x | job
beggar | x | role
beginner | x | role
begum | f | title
believer | x | role
bellboy | m | job
bellhop | x | job
bench | x | group
benefactor | x | role
benefactress | f | job
beneficiary | x | role
bereaved parent | x | role
best friend | x | role
best man | m | kin
biathlete | x | job
bidder | x | role
biker | x | role
billionaire | x | role
binman | m | job
biochemist | x | job
biographer | x | job
biologist | x | job
birthday boy | m | role
birthday girl | f | role
bisexual | x | role
bishop | x | office
blackmailer | x | role
blacksmith | x | job
blog reader | x | role
blogger | x | job
bloke | m | role
blonde | f | role
blood donor | x | role
bluesman | m | job
board | x | group
board chairman | m | office
board of directors | x | group
boat captain | x | job
boatman | m | job
boatswain | x | rank
bobsledder | x | job
body double | x | role
bodyguard | x | job
bogeyman | m | job
bombardier | x | rank
bomber | x | role
bomber pilot | x | rank
bondsman | m | job
bondwoman | f | role
bookkeeper | x | job
bookmaker | x | job
bookseller | x | job
bookworm | x | role
borrower | x | role
boss | x | office
bosun | x | rank
botanist | x | job
bouncer | x | job
boxer | x | job
boy | m | role
boy band | x | group
boyfriend | m | kin
brakeman | m | job
breadwinner | x | role
bricklayer | x | job
bride | f | kin
bride-to-be | f | role
bridegroom | m | kin
bridesmaid | f | kin
brigade | x | group
brigade commander | x | rank
brigadier | x | rank
brigadier general | x | rank
broadcaster | x | job
broker | x | job
brother | m | kin
brother-in-law | m | kin
brotherhood | m | group
brunette | f | role
buddy | x | role
builder | x | job
bullfighter | x | job
bully | x | role
bureau | x | group
bureaucrat | x | office
burgermeister | x | office
burglar | x | role
bursar | x | office
bus driver | x | job
busboy | m | job
businessman | m | job
businessperson | x | job
businesswoman | f | job
busker | x | role
butcher | x | job
butler | m | job
buyer | x | job
bystander | x | role
bürgermeister | x | office
cabal | x | group
cabin boy | m | role
cabinet | x | group
cabinet minister | x | office
cabinet secretary | x | office
cabinetmaker | x | job
cabman | m | job
cadet | x | rank
caliph | m | title
call girl | f | job
caller | x | role
camera operator | x | job
cameraman | m | job
cameraperson | x | job
camerawoman | f | office
campaigner | x | job
camper | x | role
cancer patient | x | role
cancer survivor | x | role
candidate | x | office
canoeist | x | job
canon | x | job
captain | x | rank
captive | x | role
captor | x | role
car owner | x | role
car thief | x | role
cardinal | m | title
cardiologist | x | job
care worker | x | job
career woman | f | role
caregiver | x | kin
carer | x | kin
caretaker | x | job
caretaker prime minister | x | office
cargo handler | x | job
carpenter | x | job
cartel | x | group
cartographer | x | job
cartoonist | x | job
cashier | x | job
cast | x | group
casualty | x | role
caterer | x | job
cattleman | m | job
caucus | x | group
caudillo | m | office
cavalryman | m | job
caveman | m | role
cavewoman | f | role
celebrity | x | role
cellist | x | job
cellmate | x | role
centenarian | x | role
central bank governor | x | office
central committee | x | group
centre-back | x | job
centrist | x | role
ceramicist | x | job
chair | x | office
chairlady | f | job
chairman | m | office
chairperson | x | office
chairwoman | f | office
challenger | x | office
chambermaid | f | job
champion | x | role
chancellor | x | office
chancellor of the exchequer | x | office
chanteuse | f | job
chap | m | role
chaperone | x | role
chaplain | x | job
charge d'affaires | x | office
chargé d'affaires | x | office
charwoman | f | job
chauffeur | x | job
cheerleader | x | job
cheesemaker | x | job
chef | x | job
chemist | x | job
chess player | x | job
chief | x | office
chief cabinet secretary | x | office
chief constable | x | office
chief economist | x | office
chief executive | x | office
chief executive officer | x | office
chief financial officer | x | office
chief inspector | x | rank
chief judge | x | office
chief justice | x | office
chief mate | x | rank
chief medical officer | x | office
chief negotiator | x | office
chief of defence | x | office
chief of mission | x | office
chief of police | x | office
chief of staff | x | office
chief of the general staff | x | office
chief operating officer | x | office
chief petty officer | x | rank
chief prosecutor | x | office
chief rabbi | x | office
chief scientist | x | office
chief superintendent | x | rank
chief technology officer | x | office
chief whip | x | office
chieftain | x | office
child | x | kin
child prodigy | x | role
child soldier | x | rank
childhood friend | x | role
childminder | x | job
chiropractor | x | job
choir | x | group
choirboy | m | job
choreographer | x | job
chorus | x | group
chorus girl | f | job
churchman | m | role
churchwoman | f | role
cinematographer | x | job
citizen | x | role
city councillor | x | office
city dweller | x | role
city manager | x | office
civil rights activist | x | role
civil servant | x | office
claimant | x | role
clan | x | group
clansman | m | job
clanswoman | f | role
classmate | x | role
cleaner | x | job
cleaning lady | f | job
cleaning woman | f | job
clergy | x | group
clergyman | m | role
clergyperson | x | job
clergywoman | f | role
cleric | x | job
clerk | x | job
clerk of court | x | office
client | x | role
climate activist | x | role
climate denier | x | role
climatologist | x | job
climber | x | role
clinician | x | job
clique | x | group
close contact | x | role
close friend | x | role
clown | x | job
club captain | x | role
club president | x | office
co-author | x | job
co-chair | x | office
co-chairman | m | office
co-chairwoman | f | office
co-conspirator | x | role
co-creator | x | role
co-defendant | x | role
co-driver | x | job
co-founder | x | job
co-host | x | job
co-owner | x | role
co-pilot | x | job
co-signatory | x | role
co-star | x | job
co-worker | x | job
coach | x | job
coachman | m | job
coal miner | x | job
coalition | x | group
coastguard | x | job
cobbler | x | job
coder | x | job
cohort | x | group
collaborationist | x | role
collaborator | x | role
colleague | x | role
collector | x | job
college student | x | role
colonel | x | rank
colonel general | x | rank
colonist | x | role
columnist | x | job
comedian | x | job
comedienne | f | job
comfort woman | f | job
comic | x | job
commander | x | rank
commander-in-chief | x | office
commando | x | rank
commentator | x | job
commenter | x | role
commissar | x | office
commission | x | group
commission president | x | office
commissioned officer | x | rank
commissioner | x | office
commissioner-designate | x | office
committee | x | group
committeeman | m | office
committeewoman | f | office
commodore | x | rank
communications director | x | job
communist | x | role
community | x | group
community leader | x | office
commuter | x | role
companion | x | role
company | x | group
company commander | x | rank
compatriot | x | role
competitor | x | role
complainant | x | role
composer | x | job
comptroller | x | office
computer scientist | x | job
con artist | x | role
con man | m | job
concierge | x | job
conductor | x | job
confidant | x | role
confidante | f | role
congregation | x | group
congress | x | group
congressman | m | office
congressperson | x | office
congresswoman | f | office
conman | m | job
conscript | x | rank
conservationist | x | job
conservative | x | role
conservator | x | job
conspiracy theorist | x | role
conspirator | x | role
constable | x | office
constituent | x | role
construction worker | x | job
consul | x | office
consul general | x | office
consul-general | x | office
consultant | x | job
consumer | x | role
contender | x | office
content creator | x | role
contestant | x | role
contingent | x | group
contract killer | x | role
contract soldier | x | rank
contractor | x | job
convert | x | role
convict | x | role
conwoman | f | role
cook | x | job
cop | x | job
copy editor | x | job
copywriter | x | job
coroner | x | office
corporal | x | rank
corps | x | group
correspondent | x | job
cosmetologist | x | job
cosmonaut | x | job
costume designer | x | job
coterie | x | group
council | x | group
council leader | x | office
council member | x | office
council president | x | office
councillor | x | office
councilman | m | office
councilmember | x | office
councilor | x | office
councilwoman | f | office
counsel | x | job
counsellor | x | job
counselor | x | job
count | m | title
counterfeiter | x | role
counterpart | x | role
countess | f | title
countryman | m | role
countrywoman | f | role
county commissioner | x | office
couple | x | group
courier | x | job
courtesan | f | job
cousin | x | kin
cover girl | f | job
cowboy | m | job
cowgirl | f | job
coxswain | x | rank
crackpot | x | role
craftsman | m | job
craftsperson | x | job
craftswoman | f | job
crane operator | x | job
creator | x | job
creditor | x | role
crew | x | group
cricketer | x | job
crime boss | x | office
crime victim | x | role
criminal | x | role
criminologist | x | job
critic | x | job
crony | x | role
cross-country skier | x | job
cross-dresser | x | role
croupier | x | job
crowd | x | group
crown heir | x | title
crown prince | m | title
crown princess | f | title
culprit | x | role
cult | x | group
cult leader | x | office
culture minister | x | office
curator | x | job
currency trader | x | job
custodian | x | job
customer | x | role
customs officer | x | job
cyclist | x | job
czar | m | title
czarina | f | title
dad | m | kin
daddy | m | kin
daimyo | m | title
dairy farmer | x | job
dairymaid | f | job
damsel | f | role
dancer | x | job
danseur | m | job
danseuse | f | job
daredevil | x | role
data scientist | x | job
daughter | f | kin
daughter-in-law | f | kin
dauphin | m | title
dealer | x | job
dean | x | office
debtor | x | role
debutant | x | role
decathlete | x | job
decision-maker | x | office
decorator | x | job
defector | x | role
defence analyst | x | job
defence attache | x | office
defence lawyer | x | job
defence minister | x | office
defence secretary | x | office
defendant | x | role
defender | x | job
defending champion | x | role
defense attorney | x | job
defense lawyer | x | job
defense minister | x | office
defense secretary | x | office
defenseman | m | job
delegate | x | office
delegation | x | group
delivery driver | x | job
demagogue | x | role
demigod | m | role
demographer | x | job
demonstrator | x | role
denier | x | role
dental hygienist | x | job
dentist | x | job
deportee | x | role
depositor | x | role
deputy | x | office
deputy chair | x | office
deputy chairman | m | office
deputy chairwoman | f | office
deputy chief of staff | x | office
deputy commander | x | rank
deputy director | x | office
deputy first minister | x | office
deputy governor | x | office
deputy inspector general | x | rank
deputy leader | x | office
deputy mayor | x | office
deputy minister | x | office
deputy president | x | office
deputy prime minister | x | office
deputy sheriff | x | office
deputy speaker | x | office
dermatologist | x | job
descendant | x | kin
descendent | x | role
deserter | x | role
designer | x | job
despot | x | office
detachment | x | group
detainee | x | role
detective | x | job
detective chief inspector | x | rank
detective constable | x | rank
detective inspector | x | rank
detective sergeant | x | rank
detective superintendent | x | rank
detractor | x | role
developer | x | job
diabetic | x | role
diaspora | x | group
dictator | x | office
dietician | x | job
dietitian | x | job
dignitary | x | title
diner | x | role
dinner lady | f | job
diplomat | x | office
director | x | office
director general | x | office
director-general | x | office
disabled person | x | role
disc jockey | x | job
disciple | x | role
discus thrower | x | job
displaced person | x | role
dissident | x | role
district attorney | x | office
district chief | x | office
diva | f | job
diver | x | job
divorcee | f | kin
divorcée | f | kin
do-gooder | x | role
docker | x | job
dockworker | x | job
doctor | x | job
doctoral student | x | role
documentarian | x | job
domestic worker | x | job
dominatrix | f | job
donor | x | role
door-keeper | x | job
doorman | m | job
double agent | x | role
dove | x | role
dowager | f | title
dowager empress | f | title
draft dodger | x | role
draftee | x | rank
draftsman | m | job
drag queen | x | role
dramatist | x | job
draughtsman | m | job
dreamer | x | role
dressmaker | x | job
drill sergeant | x | rank
driver | x | job
dropout | x | role
drug addict | x | role
drug baron | x | role
drug dealer | x | job
drug lord | x | role
drug trafficker | x | role
drummer | x | job
drunk | x | role
drunk driver | x | role
dual citizen | x | role
duchess | f | title
dude | m | role
duke | m | title
duo | x | group
dustman | m | job
dynasty | x | group
e-sports player | x | job
ealdorman | m | title
earl | m | title
easterner | x | role
eccentric | x | role
ecologist | x | job
economist | x | job
economy minister | x | office
editor | x | job
editor-in-chief | x | job
education minister | x | office
education secretary | x | office
educator | x | job
egg donor | x | role
egyptologist | x | job
elder | x | office
elder person | x | role
elder statesman | m | office
elderly man | m | role
elderly person | x | role
elderly woman | f | role
election commissioner | x | office
election observer | x | office
elector | x | office
electorate | x | group
electrician | x | job
eligible bachelor | m | role
elite | x | group
embalmer | x | job
embryologist | x | job
emergency worker | x | job
emigrant | x | role
emigre | x | role
emir | m | title
emissary | x | office
emperor | m | title
employee | x | job
employer | x | job
empress | f | title
enchantress | f | job
endocrinologist | x | job
enemy | x | role
energy minister | x | office
engine driver | x | job
engineer | x | job
engraver | x | job
enlisted soldier | x | rank
ensemble | x | group
ensign | x | rank
entertainer | x | job
entomologist | x | job
entourage | x | group
entrepreneur | x | job
environment minister | x | office
environmentalist | x | job
envoy | x | office
epidemiologist | x | job
epileptic | x | role
escort | x | job
essayist | x | job
estate agent | x | job
ethicist | x | job
ethnographer | x | job
eulogist | x | role
eunuch | m | job
eurocrat | x | office
evacuee | x | role
everyman | m | role
everywoman | f | role
ex | x | kin
ex-boyfriend | m | kin
ex-convict | x | role
ex-girlfriend | f | kin
ex-husband | m | kin
ex-partner | x | kin
ex-president | x | office
ex-spouse | x | kin
ex-wife | f | kin
examiner | x | job
exchange student | x | role
executioner | x | role
executive | x | job
executive committee | x | group
executive director | x | office
executrix | f | job
exile | x | role
expat | x | role
expatriate | x | role
expectant father | m | role
expectant mother | f | role
expert | x | job
explorer | x | job
extortionist | x | role
extremist | x | role
extrovert | x | role
eyewitness | x | role
factory worker | x | job
faculty | x | group
fairy godmother | f | role
family | x | group
family man | m | role
fan | x | role
fan base | x | group
fanbase | x | group
far-right extremist | x | role
farm worker | x | job
farmer | x | job
farmhand | x | job
fascist | x | role
fashion designer | x | job
fashion model | x | job
fatality | x | role
father | m | kin
father-in-law | m | kin
father-to-be | m | role
favorite | x | role
favourite | x | role
federalist | x | role
federation president | x | office
fellow | x | role
fellow citizen | x | role
felon | x | role
feminist | x | role
femme fatale | f | role
fencer | x | job
ferry operator | x | job
ferryman | m | job
fiance | m | kin
fiancee | f | kin
fiancé | m | kin
fiancée | f | kin
fiddler | x | job
field commander | x | rank
field marshal | x | rank
fighter pilot | x | rank
figure skater | x | job
figurehead | x | role
film critic | x | job
film director | x | job
film maker | x | job
film star | x | job
filmmaker | x | job
finalist | x | role
finance minister | x | office
financial adviser | x | job
financier | x | job
fire chief | x | office
fire marshal | x | office
firefighter | x | job
fireman | m | job
firewoman | f | job
first baseman | m | job
first couple | x | group
first cousin | x | kin
first family | x | group
first gentleman | m | office
first lady | f | kin
first lieutenant | x | rank
first mate | x | rank
first minister | x | office
first officer | x | rank
first-time buyer | x | role
firstborn | x | kin
fisher | x | job
fisherman | m | job
fitness trainer | x | job
fixer | x | job
flatmate | x | role
flautist | x | job
flight attendant | x | job
flight engineer | x | job
flight lieutenant | x | rank
flock | x | group
florist | x | job
flutist | x | job
flying officer | x | rank
focus group | x | group
foe | x | role
folklorist | x | job
follower | x | role
foot soldier | x | rank
football fan | x | role
football player | x | job
footballer | x | job
footman | m | job
forebear | x | kin
forecaster | x | job
forefather | x | kin
foreign minister | x | office
foreign national | x | role
foreign secretary | x | office
foreign student | x | role
foreigner | x | role
foreman | m | office
forensic scientist | x | job
foreperson | x | office
forerunner | x | role
forester | x | job
forewoman | f | office
forger | x | role
former president | x | office
former prime minister | x | office
forward | x | job
foster child | x | kin
foster father | m | kin
foster mother | f | kin
foster parent | x | kin
founder | x | job
founding member | x | role
four-star general | x | rank
fraternity | m | group
fraudster | x | role
freedman | m | role
freedwoman | f | role
freelancer | x | job
freshman | x | role
friar | m | title
friend | x | role
frogman | m | job
front-runner | x | office
frontbencher | x | office
frontierswoman | f | job
frontman | m | job
frontrunner | x | office
frontwoman | f | office
fugitive | x | role
full-back | x | job
fullback | x | job
functionary | x | office
fundraiser | x | job
funeral director | x | job
furniture maker | x | job
fusilier | x | rank
futurist | x | job
gal | f | role
gambler | x | role
gamekeeper | x | job
gamer | x | job
gamesman | m | job
gang | x | group
gang leader | x | office
gang member | x | role
gangster | x | role
gaoler | x | job
garbage collector | x | job
garbageman | m | job
gardener | x | job
garrison | x | group
garrison commander | x | rank
gastroenterologist | x | job
geek | x | role
geisha | f | job
gemologist | x | job
gendarmerie | x | group
genealogist | x | job
general | x | rank
general practitioner | x | job
general secretary | x | office
generalissimo | x | rank
generation | x | group
geneticist | x | job
genius | x | role
gent | m | role
gentleman | m | role
gentleman farmer | m | role
gentlewoman | f | role
geochemist | x | job
geographer | x | job
geologist | x | job
geophysicist | x | job
ghostwriter | x | job
gigolo | m | job
girl | f | role
girl group | x | group
girlfriend | f | kin
glassblower | x | job
glazier | x | job
go-between | x | role
goal scorer | x | job
goalie | x | job
goalkeeper | x | job
goaltender | x | job
god | m | role
godchild | x | kin
goddaughter | f | kin
goddess | f | role
godfather | m | kin
godmother | f | kin
godparent | x | kin
godson | m | kin
gold medalist | x | job
gold medallist | x | job
goldsmith | x | job
golfer | x | job
good Samaritan | x | role
good guy | m | role
governess | f | office
government | x | group
government official | x | office
governor | x | office
governor general | x | office
governor-general | x | office
graduate | x | role
graduate student | x | role
grand ayatollah | m | title
grand duchess | f | title
grand duke | m | title
grand mufti | m | title
grandad | m | kin
grandchild | x | kin
granddad | m | kin
granddaughter | f | kin
grandfather | m | kin
grandma | f | kin
grandmother | f | kin
grandnephew | m | kin
grandniece | f | kin
grandpa | m | kin
grandparent | x | kin
grandson | m | kin
granny | f | kin
great-aunt | f | kin
great-grandchild | x | kin
great-granddaughter | f | kin
great-grandfather | m | kin
great-grandmother | f | kin
great-grandparent | x | kin
great-grandson | m | kin
great-nephew | m | kin
great-niece | f | kin
great-uncle | m | kin
grenadier | x | rank
grocer | x | job
groom | m | kin
groomsman | m | job
groundskeeper | x | job
groundsman | m | job
group | x | group
group captain | x | rank
group leader | x | office
guard | x | job
guardian | x | kin
guardsman | m | rank
guerilla | x | role
guerrilla | x | role
guest | x | role
guest of honour | x | role
guest speaker | x | role
guide | x | job
guitarist | x | job
gun attacker | x | role
gunman | m | job
gunner | x | rank
gunsmith | x | job
gunwoman | f | role
guru | x | title
guy | m | role
gymnast | x | job
gynaecologist | x | job
gynecologist | x | job
hacker | x | job
hairdresser | x | job
hairstylist | x | job
hajja | f | title
half-brother | m | kin
half-sibling | x | kin
half-sister | f | kin
handler | x | role
handmaid | f | job
handyman | m | job
handywoman | f | job
hangman | m | job
harasser | x | role
hard-liner | x | role
hardliner | x | role
harem | f | group
harpist | x | job
hatter | x | job
hawk | x | role
head chef | x | job
head coach | x | job
head of government | x | office
head of state | x | office
head teacher | x | office
headmaster | m | office
headmistress | f | office
headteacher | x | office
healer | x | job
health inspector | x | job
health minister | x | office
health secretary | x | office
health worker | x | job
healthcare worker | x | job
heavyweight | x | job
heir | x | kin
heir apparent | x | title
heir presumptive | x | title
heir to the throne | x | title
heiress | f | title
helicopter pilot | x | job
helmsman | m | rank
henchman | m | job
heptathlete | x | job
herbalist | x | job
herder | x | job
herdsman | m | job
hereditary peer | x | title
heretic | x | role
hermit | x | role
hero | x | role
heroine | f | job
hetman | m | title
high commissioner | x | office
high jumper | x | job
high priest | m | job
high priestess | f | job
high school student | x | role
hijacker | x | role
hiker | x | role
historian | x | job
hitman | m | job
hitwoman | f | role
holidaymaker | x | role
home secretary | x | office
homebuyer | x | role
homeless person | x | role
homemaker | x | job
homeowner | x | role
homosexual | x | role
hooligan | x | role
hopeful | x | office
horse trainer | x | job
horseman | m | job
horsewoman | f | job
horticulturist | x | job
host | x | job
hostage | x | role
hostage-taker | x | role
hostess | f | job
hotelier | x | job
house owner | x | role
house speaker | x | office
houseboy | m | job
houseguest | x | role
household | x | group
househusband | m | kin
housekeeper | x | job
housemaid | f | job
housemate | x | role
housewife | f | kin
human | x | role
human being | x | role
human chain | x | group
human rights activist | x | role
human rights commissioner | x | office
human rights defender | x | role
human rights lawyer | x | job
human trafficker | x | role
humanitarian | x | role
humanitarian worker | x | job
hunger striker | x | role
hunter | x | job
huntress | f | job
huntsman | m | job
hurdler | x | job
husband | m | kin
husband-to-be | m | role
hydrologist | x | job
hypnotist | x | job
hypochondriac | x | role
ice hockey player | x | job
ice skater | x | job
icon | x | role
idealist | x | role
ideologue | x | office
idol | x | role
illegal immigrant | x | role
illusionist | x | job
illustrator | x | job
imam | m | title
immigrant | x | role
immigration officer | x | job
immunologist | x | job
imposter | x | role
impostor | x | role
impresario | x | job
impressionist | x | job
in-law | x | kin
incumbent | x | office
indentured labourer | x | role
individual | x | role
industrialist | x | job
infant | x | kin
infanta | f | title
infante | m | title
infantry soldier | x | rank
infantryman | m | job
influencer | x | job
informant | x | job
informer | x | role
inmate | x | role
inn-keeper | x | job
innkeeper | x | job
inpatient | x | role
insider | x | role
inspector | x | job
inspector general | x | office
installer | x | job
instructor | x | job
instrumentalist | x | job
insurgent | x | role
intellectual | x | job
intelligence analyst | x | job
intelligence officer | x | job
intelligentsia | x | group
intendant | x | office
interim leader | x | office
interim president | x | office
interior decorator | x | job
interior designer | x | job
interior minister | x | office
intermediary | x | role
intern | x | job
internally displaced person | x | role
internee | x | role
internet user | x | role
interpreter | x | job
interviewee | x | role
interviewer | x | job
introvert | x | role
intruder | x | role
invalid | x | role
inventor | x | job
investigator | x | job
investment banker | x | job
investor | x | job
invitee | x | role
ironman | m | job
islander | x | role
jailer | x | job
janitor | x | job
javelin thrower | x | job
jazzman | m | job
jeweler | x | job
jeweller | x | job
jihadi | x | role
jihadist | x | role
job applicant | x | role
job seeker | x | role
jobseeker | x | role
jockey | x | job
joiner | x | job
journalist | x | job
judge | x | office
judiciary | x | group
judo coach | x | job
judoka | x | job
junior minister | x | office
junior officer | x | rank
junta | x | group
jurist | x | job
juror | x | office
jury | x | group
jury foreman | x | office
justice | x | office
justice minister | x | office
juvenile | x | role
kaiser | m | title
karateka | x | job
khan | m | title
khedive | m | title
kid | x | role
kidnapper | x | role
killer | x | role
kindergarten teacher | x | job
king | m | title
king consort | m | title
kingmaker | x | office
kingpin | x | role
kingsman | m | job
kinsman | m | role
kinsperson | x | kin
kinswoman | f | role
knife attacker | x | role
knifeman | m | job
knight | m | title
know-it-all | x | role
lab technician | x | job
labor minister | x | office
laborer | x | job
labour minister | x | office
labourer | x | job
lackey | x | role
lad | m | role
ladies' man | m | role
lady | f | role
lady mayoress | f | office
lady-in-waiting | f | job
laird | x | title
lama | x | title
lance corporal | x | rank
land commissioner | x | office
landdrost | x | office
landlady | f | job
landlord | x | job
landowner | x | role
landscaper | x | job
language teacher | x | job
lass | f | role
lassie | f | role
laundress | f | job
laureate | x | role
law student | x | role
lawmaker | x | office
lawyer | x | job
layman | m | role
laywoman | f | role
leader | x | office
leadership | x | group
leaker | x | role
learner | x | role
lecturer | x | job
left-winger | x | job
leftist | x | role
legal adviser | x | job
legate | x | office
legend | x | role
legionnaire | x | rank
legislator | x | office
legislature | x | group
lender | x | role
leper | x | role
liberal | x | role
libertarian | x | role
librarian | x | job
librettist | x | job
lieutenant | x | rank
lieutenant colonel | x | rank
lieutenant commander | x | rank
lieutenant general | x | rank
lieutenant governor | x | office
life peer | x | title
lifeguard | x | job
light heavyweight | x | job
lightweight | x | job
linebacker | x | job
lineman | m | job
linesman | m | job
linguist | x | job
listener | x | role
litigant | x | role
little boy | m | role
little girl | f | role
loan shark | x | role
lobby | x | group
lobbyist | x | job
local | x | role
local resident | x | role
locksmith | x | job
lodger | x | role
logger | x | job
lollipop lady | f | job
loner | x | role
long jumper | x | job
long-distance runner | x | job
longshoreman | m | job
look-alike | x | role
lookalike | x | role
looter | x | role
lord mayor | x | office
lorry driver | x | job
loser | x | role
lover | x | kin
loyalist | x | role
lumberjack | x | job
lumberman | m | job
lyricist | x | job
machinist | x | job
madman | m | role
madwoman | f | role
mafia | x | group
mafioso | x | role
magician | x | job
magistrate | x | office
magnate | x | role
maharaja | m | title
maharajah | m | title
maharani | f | title
maid | f | job
maid of honor | f | kin
maid of honour | f | kin
maiden | f | role
mail carrier | x | job
mailman | m | job
major | x | rank
major general | x | rank
majorette | f | job
majority | x | group
majority leader | x | office
makeup artist | x | job
mama | f | kin
man | m | role
management | x | group
manager | x | job
manageress | f | office
managing director | x | office
mandarin | x | office
manicurist | x | job
manservant | m | job
marathon runner | x | job
marathoner | x | job
marcher | x | role
marchioness | f | title
marine | x | rank
marine biologist | x | job
marketer | x | job
marksman | m | job
marquess | m | title
marquis | m | title
marshal | x | rank
mason | x | job
mass shooter | x | role
masseur | m | job
masseuse | f | job
master sergeant | x | rank
mastermind | x | role
matador | m | job
mate | x | role
mathematician | x | job
matriarch | f | kin
maverick | x | role
mayor | x | office
mayoress | f | office
meat packer | x | job
mechanic | x | job
medalist | x | job
medallist | x | job
media mogul | x | job
media tycoon | x | role
mediator | x | office
medic | x | job
medical examiner | x | job
medical officer | x | job
medical student | x | role
member of congress | x | office
member of parliament | x | office
men's team | m | group
mentor | x | job
mercenary | x | job
merchant | x | job
mermaid | f | role
merman | m | job
metallurgist | x | job
meteorologist | x | job
metropolitan | m | title
microbiologist | x | job
middle class | x | group
middle-aged man | m | role
middleman | x | job
middleweight | x | job
midfielder | x | job
midshipman | x | rank
midwife | x | job
migrant | x | role
migrant worker | x | job
mikado | m | title
militant | x | role
militant group | x | group
military | x | group
military attache | x | office
military attaché | x | office
military commander | x | rank
military officer | x | rank
militia | x | group
militia leader | x | office
milkmaid | f | job
milkman | m | job
millennial | x | role
milliner | x | job
millionaire | x | role
minder | x | role
miner | x | job
mineralogist | x | job
minister | x | office
minister of state | x | office
ministry | x | group
minor | x | role
minority | x | group
minority leader | x | office
misfit | x | role
missionary | x | job
mistress | f | kin
mob | x | group
mob boss | x | office
mobster | x | role
model | x | job
moderate | x | role
moderator | x | role
mogul | x | job
mole | x | role
molester | x | role
mom | f | kin
mommy | f | kin
monarch | x | title
monarchist | x | role
money changer | x | job
money launderer | x | role
monk | m | title
monsignor | m | job
mother | f | kin
mother-in-law | f | kin
mother-to-be | f | role
motorcycle rider | x | role
motorcyclist | x | role
motorist | x | role
mountain guide | x | job
mountaineer | x | job
mourner | x | role
movie star | x | role
muezzin | m | job
mufti | m | title
mugger | x | role
mullah | m | title
multi-millionaire | x | role
multimillionaire | x | role
mum | f | kin
mummy | f | kin
murder suspect | x | role
murderer | x | role
murderess | f | job
music critic | x | job
music director | x | job
music teacher | x | job
musician | x | job
musicologist | x | job
namesake | x | role
nan | f | kin
nanna | f | kin
nanny | x | job
narrator | x | role
national | x | role
national guard | x | group
national security adviser | x | office
national security advisor | x | office
nationalist | x | role
naturalist | x | job
naval officer | x | rank
navigator | x | job
navy | x | group
navy chief | x | rank
nawab | m | title
needlewoman | f | job
negotiator | x | office
neighbor | x | role
neighbour | x | role
nemesis | x | role
neo-Nazi | x | role
nephew | m | kin
nerd | x | role
netizen | x | role
neurologist | x | job
neuroscientist | x | job
neurosurgeon | x | job
new father | m | role
new mother | f | role
newborn | x | kin
newcomer | x | role
newlywed | x | kin
newlyweds | x | group
newsboy | m | job
newscaster | x | job
newsman | m | job
newspaper editor | x | job
newsreader | x | job
newswoman | f | job
next of kin | x | kin
next-door neighbour | x | role
niece | f | kin
nizam | m | title
no-show | x | role
nobility | x | group
noble | x | title
nobleman | m | title
noblewoman | f | title
nomad | x | role
nominee | x | office
non-binary person | x | role
non-commissioned officer | x | rank
non-smoker | x | role
nonagenarian | x | role
northerner | x | role
notary | x | office
novelist | x | job
novice | x | role
nun | f | job
nuncio | x | office
nurse | x | job
nurse practitioner | x | job
nursemaid | f | job
nursery nurse | x | job
nutritionist | x | job
nymph | f | role
oarsman | m | job
oarswoman | f | job
oblast governor | x | office
observer | x | office
obstetrician | x | job
occupational therapist | x | job
oceanographer | x | job
octogenarian | x | role
offender | x | role
office worker | x | job
officeholder | x | office
officer | x | rank
official | x | office
offspring | x | kin
oilman | m | job
old maid | f | role
old man | m | role
old person | x | role
old woman | f | role
oligarch | x | role
ombudsman | m | office
ombudsperson | x | office
ombudswoman | f | office
oncologist | x | job
onlooker | x | role
only child | x | kin
opera singer | x | job
operator | x | job
ophthalmologist | x | job
opponent | x | role
opposition | x | group
opposition activist | x | role
opposition leader | x | office
optician | x | job
optimist | x | role
optometrist | x | job
orator | x | role
orchestra | x | group
orderly | x | job
organ donor | x | role
organiser | x | office
organist | x | job
organizer | x | office
ornithologist | x | job
orphan | x | kin
orthodontist | x | job
osteopath | x | job
outcast | x | role
outfielder | x | job
outlaw | x | role
outpatient | x | role
outsider | x | role
owner | x | role
pacifist | x | role
paediatrician | x | job
paedophile | x | role
page boy | m | role
painter | x | job
pair | x | group
pal | x | role
palaeontologist | x | job
paleontologist | x | job
pallbearer | x | role
panel | x | group
panelist | x | role
panellist | x | role
papa | m | kin
papal nuncio | x | office
paparazzo | x | job
paperboy | m | job
paraglider | x | job
paralegal | x | job
paramedic | x | job
paramount chief | x | office
paramount leader | x | office
paratrooper | x | rank
parent | x | kin
parent-in-law | x | kin
pariah | x | role
parish priest | x | job
parishioner | x | role
park ranger | x | job
parking attendant | x | job
parliament | x | group
parliamentarian | x | office
participant | x | role
partner | x | kin
party | x | group
party boss | x | office
party chairman | m | office
party chief | x | office
party girl | f | role
party leader | x | office
party member | x | office
party official | x | office
party secretary | x | office
passenger | x | role
passer-by | x | role
passerby | x | role
pastor | x | job
pastry chef | x | job
pathologist | x | job
patient | x | role
patriarch | m | kin
patrol | x | group
patrol officer | x | rank
patrolman | m | rank
patron | x | role
patroness | f | job
pawn | x | role
pawnbroker | x | job
peace envoy | x | office
peacekeeper | x | rank
peacemaker | x | role
peasant | x | role
peasantry | x | group
pedestrian | x | role
pediatrician | x | job
pedophile | x | role
peer | x | title
pensioner | x | role
pentathlete | x | job
people smuggler | x | role
perfectionist | x | role
performer | x | job
permanent representative | x | office
permanent resident | x | role
permanent secretary | x | office
perpetrator | x | role
person | x | role
personal assistant | x | job
personal trainer | x | job
pessimist | x | role
petitioner | x | role
petty officer | x | rank
pharaoh | m | title
pharmacist | x | job
pharmacologist | x | job
philanthropist | x | job
philologist | x | job
philosopher | x | job
photographer | x | job
photojournalist | x | job
physician | x | job
physicist | x | job
physiologist | x | job
physiotherapist | x | job
pianist | x | job
picket | x | role
pickpocket | x | job
pilgrim | x | role
pilot | x | job
pilot officer | x | rank
pimp | m | job
pin-up girl | f | role
pioneer | x | role
pirate | x | role
pitcher | x | job
plaintiff | x | role
planner | x | job
plasterer | x | job
platoon | x | group
platoon leader | x | rank
playboy | m | job
player | x | role
playwright | x | job
plenipotentiary | x | office
plenipotentiary representative | x | office
ploughman | m | job
plowman | m | job
plumber | x | job
poacher | x | role
poet | x | job
poet laureate | x | job
poetess | f | job
pole vaulter | x | job
police | x | group
police chief | x | office
police commissioner | x | office
police force | x | group
police officer | x | job
police official | x | office
police superintendent | x | office
policeman | m | office
policewoman | f | office
policymaker | x | office
politburo | x | group
political analyst | x | job
political prisoner | x | role
political scientist | x | job
politician | x | office
poll watcher | x | office
pollster | x | job
polo player | x | job
polymath | x | role
pontiff | m | title
pop | m | kin
pop star | x | role
pope | m | title
populace | x | group
population | x | group
populist | x | role
porter | x | job
posse | x | group
postal worker | x | job
postgraduate | x | role
postman | m | job
postmaster | m | office
postmistress | f | office
potter | x | job
power broker | x | office
practitioner | x | role
preacher | x | job
predecessor | x | role
prefect | x | office
pregnant woman | f | role
prelate | x | office
premier | x | office
premier-designate | x | office
preschooler | x | role
presenter | x | job
president | x | office
president-elect | x | office
presidential aide | x | role
presidential candidate | x | office
presidential hopeful | x | office
presiding judge | x | office
presidium | x | group
press corps | x | group
press officer | x | job
press secretary | x | office
presumptive nominee | x | office
pretender | x | title
priest | x | job
priestess | f | job
prima ballerina | f | job
prima donna | f | job
primate | x | office
prime minister | x | office
prime minister-designate | x | office
prime suspect | x | role
prince | m | title
prince consort | m | title
prince regent | m | title
princess | f | title
princess royal | f | title
principal | x | job
prioress | f | title
prison guard | x | job
prison officer | x | job
prison warden | x | job
prisoner | x | role
prisoner of war | x | role
privacy commissioner | x | office
private | x | rank
private detective | x | job
private first class | x | rank
private investigator | x | job
prizefighter | x | job
prizewinner | x | role
proctor | x | office
procuress | f | job
prodigy | x | role
producer | x | job
professional | x | role
professor | x | job
programmer | x | job
project manager | x | job
promoter | x | job
proofreader | x | job
property developer | x | job
property owner | x | role
prophet | x | role
proprietress | f | job
prosecutor | x | office
prosecutor general | x | office
prostitute | x | job
protagonist | x | role
protege | m | role
protegee | f | role
protester | x | role
protestor | x | role
protégé | m | role
protégée | f | role
provost | x | office
prowler | x | role
psychiatrist | x | job
psychoanalyst | x | job
psychologist | x | job
psychotherapist | x | job
public | x | group
public defender | x | office
public prosecutor | x | office
public relations officer | x | job
public servant | x | office
publican | x | job
publicist | x | job
publisher | x | job
puncher | x | job
pundit | x | role
punter | x | job
pupil | x | role
puppet | x | role
purist | x | role
quadruplet | x | kin
quaestor | x | office
quarterback | x | job
quartermaster | x | rank
quartet | x | group
queen | f | title
queen consort | f | title
queen dowager | f | title
queen mother | f | title
quintet | x | group
quorum | x | group
rabbi | x | office
race walker | x | job
racehorse trainer | x | job
racer | x | job
racing driver | x | job
racist | x | role
radical | x | role
radiographer | x | job
radiologist | x | job
railway worker | x | job
railwayman | m | job
raja | m | title
rajah | m | title
rally driver | x | job
rancher | x | job
ranger | x | job
rani | f | title
rank and file | x | group
rape victim | x | role
rapist | x | role
rapper | x | job
rapporteur | x | office
ratepayer | x | role
reader | x | role
real estate agent | x | job
realist | x | role
rear admiral | x | rank
rebel | x | role
rebel commander | x | rank
rebel group | x | group
rebel leader | x | office
receptionist | x | job
recipient | x | role
recluse | x | role
record holder | x | role
recruit | x | rank
recruiter | x | job
rector | x | office
referee | x | job
reformer | x | role
reformist | x | role
refugee | x | role
regent | x | title
regime | x | group
regiment | x | group
registrar | x | office
reigning champion | x | role
relative | x | kin
religious leader | x | office
renegade | x | role
repairman | m | job
repairwoman | f | job
repeat offender | x | role
reporter | x | job
representative | x | office
republican | x | role
rescue team | x | group
rescue worker | x | job
rescuer | x | job
research assistant | x | job
researcher | x | job
reservist | x | rank
resident | x | role
resident doctor | x | job
respondent | x | role
restaurateur | x | job
retinue | x | group
retiree | x | role
returnee | x | role
returning officer | x | office
revolutionary | x | role
rheumatologist | x | job
rider | x | job
rifleman | m | rank
right-back | x | job
right-hand person | x | role
right-winger | x | role
rightist | x | role
ringleader | x | office
rioter | x | role
rival | x | role
robber | x | role
rock band | x | group
rock star | x | role
role model | x | role
roofer | x | job
rookie | x | role
roommate | x | role
rower | x | job
royal | x | title
royal family | x | group
royalist | x | role
royalty | x | group
rubbish collector | x | job
rugby player | x | job
ruler | x | title
runner | x | job
runner-up | x | role
running mate | x | office
saddler | x | job
sailor | x | job
saint | x | title
sales assistant | x | job
sales manager | x | job
salesgirl | f | job
saleslady | f | job
salesman | m | job
salesperson | x | job
saleswoman | f | job
sapper | x | rank
savant | x | role
saver | x | role
scammer | x | role
scapegoat | x | role
sceptic | x | role
scholar | x | job
scholarship holder | x | role
school principal | x | job
schoolboy | m | role
schoolchild | x | role
schoolgirl | f | role
schoolmaster | m | job
schoolmate | x | role
schoolmistress | f | job
schoolteacher | x | job
scientific adviser | x | job
scientist | x | job
screenwriter | x | job
scriptwriter | x | job
scrum-half | x | job
sculptor | x | job
sculptress | f | job
seafarer | x | job
seaman | m | job
seamstress | f | job
search party | x | group
secessionist | x | role
second baseman | m | job
second cousin | x | kin
second lieutenant | x | rank
secret agent | x | job
secret service agent | x | job
secretariat | x | group
secretary | x | office
secretary general | x | office
secretary of state | x | office
secretary-general | x | office
sect | x | group
security forces | x | group
security guard | x | job
security officer | x | job
seeker | x | role
seismologist | x | job
select committee | x | group
selectman | m | office
selectwoman | f | office
seller | x | role
semi-finalist | x | role
semifinalist | x | role
seminarian | x | job
senate | x | group
senator | x | office
senator-elect | x | office
senior | x | role
senior aide | x | role
senior citizen | x | role
senior lecturer | x | job
senior officer | x | rank
senior official | x | office
separatist | x | role
septuagenarian | x | role
serf | x | role
sergeant | x | rank
sergeant first class | x | rank
sergeant major | x | rank
serial killer | x | role
servant | x | job
serviceman | m | office
servicewoman | f | office
set designer | x | job
settler | x | role
sex offender | x | role
sex worker | x | job
sexagenarian | x | role
shadow chancellor | x | office
shadow minister | x | office
shah | m | title
shaikh | m | title
shareholder | x | role
sharpshooter | x | job
sheik | m | title
sheikh | m | title
sheikha | f | title
shepherd | x | job
sheriff | x | office
shipbuilder | x | job
shoemaker | x | job
shogun | m | title
shooter | x | role
shop assistant | x | job
shop owner | x | job
shop steward | x | job
shopgirl | f | job
shopkeeper | x | job
shoplifter | x | role
shopper | x | role
short track skater | x | job
shortstop | x | job
shot putter | x | job
showgirl | f | job
showman | m | job
sibling | x | kin
sideman | m | job
sightseer | x | role
signalman | m | job
signatory | x | role
silversmith | x | job
singer | x | job
singer-songwriter | x | job
single father | m | kin
single mother | f | kin
single parent | x | kin
sister | f | kin
sister superior | f | job
sister-in-law | f | kin
sisterhood | f | group
skateboarder | x | job
skater | x | job
skeptic | x | role
ski jumper | x | job
skier | x | job
skipper | x | job
slave | x | role
sleeper cell | x | group
smoker | x | role
smuggler | x | job
sniper | x | rank
snooker player | x | job
snowboarder | x | job
social media user | x | role
social scientist | x | job
social worker | x | job
socialist | x | role
sociologist | x | job
software developer | x | job
software engineer | x | job
soldier | x | rank
solicitor | x | job
solicitor general | x | office
soloist | x | job
sommelier | x | job
son | m | kin
son-in-law | m | kin
songstress | f | job
songwriter | x | job
sophomore | x | role
soprano | x | job
sorcerer | m | job
sorceress | f | job
sorority | f | group
soulmate | x | kin
sound engineer | x | job
source | x | role
southerner | x | role
sovereign | x | title
spaceman | m | job
spacewoman | f | job
speaker | x | office
special agent | x | rank
special envoy | x | office
special forces soldier | x | rank
special rapporteur | x | office
specialist | x | role
spectator | x | role
speech therapist | x | job
speechwriter | x | job
speed skater | x | job
spinster | f | role
spiritual leader | x | office
spokesman | m | office
spokesperson | x | office
spokeswoman | f | office
sponsor | x | role
sportsman | m | job
sportsperson | x | job
sportswoman | f | job
spouse | x | kin
sprinter | x | job
spy | x | job
squad | x | group
squadron | x | group
squadron leader | x | rank
squatter | x | role
squire | x | title
staff | x | group
staff sergeant | x | rank
stagehand | x | job
stakeholder | x | role
stalker | x | role
stall holder | x | job
stand-in | x | role
stand-up comedian | x | job
standing committee | x | group
star | x | role
state assemblyman | m | office
state assemblywoman | f | office
state attorney | x | office
state prosecutor | x | office
state trooper | x | rank
stateless person | x | role
statesman | m | office
statesperson | x | office
stateswoman | f | office
statistician | x | job
stay-at-home father | m | kin
stay-at-home mother | f | kin
steelworker | x | job
steeplechaser | x | job
steering committee | x | group
stenographer | x | job
step-parent | x | kin
step-sibling | x | kin
stepbrother | m | kin
stepchild | x | kin
stepdaughter | f | kin
stepfather | m | kin
stepkid | x | kin
stepmother | f | kin
stepparent | x | kin
stepsibling | x | kin
stepsister | f | kin
stepson | m | kin
steward | x | job
stewardess | f | job
stockbroker | x | job
stockholder | x | role
stockman | m | job
stooge | x | role
stranger | x | role
strategist | x | job
street sweeper | x | job
street vendor | x | job
streetsweeper | x | job
strike breaker | x | role
striker | x | job
string quartet | x | group
strongman | m | office
student | x | role
student leader | x | office
student nurse | x | job
stunt man | m | job
stunt performer | x | job
stuntman | m | job
stuntwoman | f | job
stylist | x | job
subcommittee | x | group
subcontractor | x | job
subprefect | x | office
subscriber | x | role
substitute | x | job
successor | x | role
sufferer | x | role
suffragette | f | job
suicide bomber | x | role
sultan | m | title
sultana | f | title
supergroup | x | group
superintendent | x | office
superman | m | role
superspreader | x | role
superstar | x | role
supervisor | x | job
supervisory board | x | group
superwoman | f | role
supporter | x | role
supreme commander | x | rank
supreme court justice | x | office
supreme leader | x | office
surfer | x | job
surgeon | x | job
surgeon general | x | office
surrogate | x | role
surrogate mother | f | kin
surveyor | x | job
survivor | x | role
suspect | x | role
swagman | m | job
swarm | x | group
sweetheart | x | kin
swimmer | x | job
swindler | x | role
swing voter | x | role
switchman | m | job
swordsman | m | job
sympathiser | x | role
sympathizer | x | role
syndicate | x | group
systems analyst | x | job
table tennis player | x | job
tackler | x | job
tailor | x | job
talent scout | x | job
tanaiste | x | office
tank commander | x | rank
taoiseach | x | office
task force | x | group
tattoo artist | x | job
tax adviser | x | job
tax inspector | x | job
taxi driver | x | job
taxidermist | x | job
taxpayer | x | role
tea lady | f | job
teacher | x | job
teaching assistant | x | job
team | x | group
team captain | x | role
team manager | x | job
team-mate | x | role
teammate | x | role
technician | x | job
technocrat | x | office
technologist | x | job
teen | x | role
teenage boy | m | role
teenage girl | f | role
teenager | x | role
telemarketer | x | job
television presenter | x | job
teller | x | job
temptress | f | job
tenant | x | role
tennis player | x | job
terrorist | x | role
test driver | x | job
test subject | x | role
textile worker | x | job
thane | m | title
theologian | x | job
therapist | x | job
thief | x | role
think tank | x | group
thinker | x | role
third baseman | m | job
thrill-seeker | x | role
thug | x | role
title holder | x | role
toddler | x | kin
tomboy | f | kin
toolmaker | x | job
torero | m | job
torturer | x | role
tough guy | m | role
tour guide | x | job
tour operator | x | job
tourist | x | role
town clerk | x | office
town planner | x | job
townsperson | x | role
toymaker | x | job
trade minister | x | office
trade representative | x | office
trade unionist | x | job
trader | x | job
tradesman | m | job
tradeswoman | f | job
traffic warden | x | job
trafficker | x | role
tragedienne | f | job
trailblazer | x | role
train driver | x | job
trainee | x | job
trainer | x | job
trainman | m | job
traitor | x | role
tram driver | x | job
tramp | x | role
trans person | x | role
transgender person | x | role
translator | x | job
transplant recipient | x | role
transport minister | x | office
trashman | m | job
travel agent | x | job
traveler | x | role
traveller | x | role
treasurer | x | office
treasury secretary | x | office
trespasser | x | role
triad | x | group
triathlete | x | job
tribal elder | x | office
tribal leader | x | office
tribe | x | group
tribesman | m | job
tribeswoman | f | role
tribunal | x | group
trio | x | group
triple jumper | x | job
triplet | x | kin
troll | x | role
troop | x | group
trooper | x | rank
troubleshooter | x | role
troupe | x | group
truck driver | x | job
trucker | x | job
trustee | x | office
tsar | m | title
tsarevich | m | title
tsarina | f | title
turncoat | x | role
tutor | x | job
tween | x | role
twin | x | kin
twin brother | m | kin
twin sister | f | kin
tycoon | x | job
typist | x | job
tyrant | x | office
tánaiste | x | office
ultranationalist | x | role
umpire | x | job
uncle | m | kin
undecided voter | x | role
under secretary | x | office
under-secretary | x | office
underdog | x | role
undergraduate | x | role
undersecretary | x | office
undertaker | x | job
undocumented immigrant | x | role
unemployed person | x | role
union leader | x | office
unionist | x | role
university student | x | role
upholsterer | x | job
upper class | x | group
urban planner | x | job
urbanite | x | role
urologist | x | job
user | x | role
usher | x | job
usherette | f | job
vacationer | x | role
vaccine recipient | x | role
vagrant | x | role
valedictorian | x | role
valet | m | job
vandal | x | role
vegan | x | role
vegetarian | x | role
vendor | x | job
vet | x | job
veteran | x | rank
veterinarian | x | job
veterinary surgeon | x | job
vicar | x | job
vicar general | x | office
vice admiral | x | rank
vice chair | x | office
vice chairman | m | office
vice chancellor | x | office
vice consul | x | office
vice mayor | x | office
vice minister | x | office
vice premier | x | office
vice president | x | office
vice president-elect | x | office
vice principal | x | office
vice-captain | x | role
vice-chair | x | office
vice-chairman | m | office
vice-chairwoman | f | office
vice-chancellor | x | office
vice-premier | x | office
vice-president | x | office
vice-presidential candidate | x | office
vice-rector | x | office
victim | x | role
video editor | x | job
viewer | x | role
village chief | x | office
village head | x | office
villager | x | role
villain | x | role
vintner | x | job
viola player | x | job
violinist | x | job
virologist | x | job
virtuoso | x | job
viscount | m | title
viscountess | f | title
visionary | x | role
visitor | x | role
vlogger | x | job
vocalist | x | job
voivod | x | office
voivode | m | title
volcanologist | x | job
volleyball player | x | job
volunteer | x | role
voter | x | role
waiter | m | job
waitperson | x | job
waitress | f | job
war criminal | x | role
war hero | x | role
war widow | f | kin
warden | x | job
wardress | f | job
warehouse worker | x | job
warlock | m | job
warlord | x | rank
warrant officer | x | rank
washerwoman | f | job
watchmaker | x | job
water polo player | x | job
weather girl | f | job
weathercaster | x | job
weatherman | m | job
weatherwoman | f | job
weaver | x | job
web designer | x | job
webmaster | x | job
weightlifter | x | job
welder | x | job
welfare officer | x | job
well-wisher | x | role
welterweight | x | job
wet nurse | f | kin
whaler | x | job
wheelchair user | x | role
whip | x | office
whippersnapper | x | role
whistle-blower | x | role
whistleblower | x | role
white supremacist | x | role
wicketkeeper | x | job
widow | f | kin
widower | m | kin
wife | f | kin
wife-to-be | f | role
wine grower | x | job
winemaker | x | job
wing commander | x | rank
winger | x | job
winner | x | role
wise guy | m | role
witch | f | role
witness | x | role
wizard | m | job
woman | f | role
women's league | f | group
women's team | f | group
wood carver | x | job
woodcutter | x | job
woodsman | m | job
woodworker | x | job
workaholic | x | role
worker | x | job
workforce | x | group
working class | x | group
working father | m | role
working mother | f | role
workman | m | job
world champion | x | role
worshiper | x | role
worshipper | x | role
wrestler | x | job
writer | x | job
wrongdoer | x | role
wunderkind | x | role
yacht skipper | x | job
yachtsman | m | job
yachtswoman | f | job
yakuza | x | group
yogi | x | job
young man | m | role
young person | x | role
young woman | f | role
youngster | x | role
youth | x | role
youth wing | x | group
youth worker | x | job
zookeeper | x | job
zoologist | x | job
émigré | x | role
`;
