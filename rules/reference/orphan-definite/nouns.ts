/**
 * Nouns that English brings in with “a” before it says “the”, and what else brings them in. One group a line, sorted:
 * nouns ; … | beginnings of words, any of which, earlier in the story, lets a reader know which one is meant.
 * Nouns that anything can bring in (victim, result, decision) and those that are known to all (government, weather) are left out.
 */
export const definiteNouns = `
album;concert;song | album song sing music band concert record perform stage tour festival singer rapper guitar hit single track pop rock show opera orchestra
arsonist | arson fire burn blaze torch church
banquet;breakfast;dinner;lunch;luncheon;supper | dinner banquet meal reception eat ate restaurant food host feast lunch breakfast supper party guest invit cook chef gala table hotel menu kitchen evening
barracks;camp;campsite | camp tent refugee migrant displac detain detention concentration settlement barrack scout train base holiday labour labor shelter holocaust auschwitz
bathhouse;sauna;swimming pool | bath sauna swim pool hotel spa water resort gym
blockbuster;documentary;film;movie;sequel | film movie cinema actor actress director star screen festival tv televis documentary series episode drama watch box trailer hollywood netflix oscar theater theatre studio camera footage premiere
book;novel;poem;textbook | book novel author writ wrote publish poem poet literature read library textbook story edition biography memoir chapter page
bust;memorial;monument;sculpture;statue | bust memorial monument sculpt statue museum square commemorat unveil grave cemetery artist hero art war tomb park
captive;hostage | captiv hostage kidnap seiz captur abduct release prison ransom gunm rebel militant held
carnival;festival | festiv carnival celebrat holiday event parade music cultur film new lunar spring
celebration;ceremony | ceremon award wedding inaugurat funeral anniversar open swear swore sworn oath prize graduat memorial commemorat festiv celebrat burial bury coronation medal marr honour honor olymp parade unveil launch sign welcom farewell religio birthday victory independence day tradition ritual statue event
championship;contest;tournament | tournament champion compet contest cup league olymp gam match race final round playoff season title medal win won play team player seed golf tennis open prize award
courtship;honeymoon;marriage;wedding | wed marr couple bride groom husband wife divorc engag love honeymoon partner spouse gay
dam;embankment;levee;reservoir | dam dike dyke embankment levee reservoir flood river water hydro irrigat
epidemic | epidemic pandemic covid corona virus infect diseas outbreak cholera ebola flu crown quarantin lockdown vaccin symptom health mask influenza plague sars pneumonia malaria measles polio contagi mutat variant test
exhibit;exhibition;expo | exhib expo fair show display museum galler art paint trade
expedition;voyage | expedition voyage sail ship antarctic arctic explor scient polar climb mount research trip journey boat
experiment | experiment test research stud scien laborator trial
fair | fair exhib expo market trade
fund;trust | fund trust money pay financ invest grant budget donat charit bank pension aid loan capital asset million billion
gift;present | gift present birthday christmas give gave receiv donat wedding hand
hijacker;kidnapper | hijack kidnap abduct hostage plane ransom seiz
interview | interview tell told say said speak newspaper radio televis journalist reporter ask talk
lawsuit | lawsuit sue court legal judge claim law action damages
motorcade;procession | motorcade procession funeral parade visit car coffin cortege march
performance;premiere | perform premiere play theatre theater stage show actor music dance opera sing team result compan player film concert
petition | petition sign court appeal court protest demand letter parliament
portrait;painting | paint portrait art museum galler picture exhib
project | project plan build built construct develop scheme fund program initiativ infrastruct road bridge plant mine pipelin scien research station facilit work study propos
referendum | referend vote ballot poll constitut elect independence secession secede brexit
rehearsal | rehears parade play perform concert theat
robber;thief | rob steal stole theft thie burgl loot bank crime gang arm police
seminar;symposium | seminar symposi conferenc forum workshop lectur universit scien
spacecraft;spaceship | space rocket launch orbit satellit nasa moon mars astronaut cosmonaut mission craft shuttle
summit | summit meet leader g20 g7 asean nato forum visit talk mountain peak everest climb apec eu
survey;questionnaire | survey poll question stud research respondent percent per ask answer
tanker;trawler;warship | ship tanker vessel navy naval sea trawler fish boat oil destroyer frigate sail maritime port coast sank sink
teacher | teach school pupil student class educat universit college lesson
tomb;grave | tomb grave buri bury cemeter funeral dead die pharaoh archaeo body bodies
treaty;truce | treat truce ceasefire sign agree war peace pact talks nuclear accord negotiat
video;footage | video film footage photo pictur camera post youtube social twitter broadcast tv televis image show clip screen record watch internet tape
`;
/** Nouns of events and papers that no story opens on with “the”: a lead brings them in. */
export const leadNouns = `
accident
agreement
anniversary
ceremony
competition
conference
contest
dinner
document
event
exhibition
expedition
festival
forum
gathering
incident
initiative
letter
meeting
press conference
project
report
seminar
statement
study
survey
symposium
tournament
video
workshop
`;
/** What a “relevant” or “corresponding” one is of, in Russian, Ukrainian and Chinese news: papers and steps that have to be named. */
export const namedPapers = `
act
agreement
amendment
announcement
appeal
application
bill
campaign
complaint
contract
decision
declaration
decree
directive
document
draft
entry
event
instruction
law
legislation
letter
list
measure
memorandum
message
motion
notice
order
permission
permit
petition
plan
post
press release
program
programme
project
proposal
protocol
provision
publication
record
regulation
report
request
resolution
ruling
statement
step
submission
treaty
video
work
`;
