/**
 * Verbs and the things of state they do not take: restrictions, laws, talks, events, measures, cases. One row a line:
 * verbs | nouns | fix | conditions; a row with ? before it is likely, not certain.
 */
export const official = `
strengthen,enhance,reinforce | curfew lockdown | tighten
cancel,release,unblock,take off | @restriction | lift
?withdraw | curfew lockdown quarantine restriction moratorium | lift
remove | curfew lockdown | lift
mitigate,alleviate,weaken,soften,liberate | restriction lockdown curfew quarantine | ease
mitigate,alleviate,weaken | sanction requirement | ease
resume | ban curfew embargo lockdown moratorium quarantine restriction sanction | reimpose
?resume | order mandate tariff measure | reimpose
put,enter,open,exert,perform,make,conduct,carry out,establish | sanction curfew lockdown embargo moratorium | impose
enter,open,exert,make | restriction tariff ban | impose
?announce | sanction | impose
release,cancel,remove | siege | lift
cancel,delete,abandon | decree law legislation constitution | repeal
?cancel | tariff tax subsidy requirement rule privilege immunity quota | abolish
cancel | verdict conviction judgment judgement | overturn
accept,take,bring | legislation | pass
?accept | law bill constitution resolution | pass
?issue,publish,release | law bill legislation | pass
execute,perform,make | law legislation | enforce
disturb,disrupt,infringe,destroy,injure,damage | law rule regulation ceasefire truce | break, violate
destroy | agreement treaty pact | break
violate | schedule timetable plan supply | disrupt
introduce | troop tank soldier army | send | active
make,do,perform,accept,conduct,commit | measure countermeasure precaution | take
?carry out,execute | measure | take
deploy,unfold | work activity campaign investigation operation action cooperation construction discussion struggle talks search rescue negotiation | launch | active
spend,carry out,make,do,realize,realise,celebrate,pass,execute,undertake,perform,commit,drive,unfold | conference congress consultation forum negotiation press-conference seminar symposium workshop exhibition summit briefing | hold
spend,carry out,do,realize,realise,celebrate,pass,lead,execute,perform,commit,unfold | meeting talks dialogue conversation | hold
make | meeting talks dialogue session hearing | hold
spend | @event election operation raid investigation experiment survey inspection poll search vaccination | hold, conduct
carry out,realize,realise,execute,do | championship tournament festival celebration fair match concert party parade | hold
conduct | championship tournament festival celebration fair forum conference exhibition summit | hold
celebrate | hearing session negotiation interview | hold
?conduct,perform,spend | match game | play
carry out,conduct,realize,realise,unfold,make,do | cooperation | cooperate
carry out | friendship relationship partnership communication contact coordination supervision publicity | 
tear,rupture,interrupt | relation tie | sever
tie,conclude,knot | friendship | form
conclude | bet purchase | make
imprison,detain,enclose | agreement contract treaty pact deal | sign
reach,achieve,come to | contract memorandum transaction | sign
reach | cooperation | agree on
do | agreement contract treaty pact peace | make | gap
excite,stir,arouse,wake,awaken,evoke,agitate | case proceeding prosecution lawsuit | open
raise,propose,open,apply,press,mention,make,excite,carry,put forward,commit | @lawsuit | file
?submit,lodge,give | @lawsuit | file
depose,deposit | complaint motion application appeal amendment request | file
deposit,impose,entrust,assign | flower wreath bouquet | lay
emit | warning opinion statement verdict judgment judgement decree alert declaration ruling communiqué order decision report | issue
dictate | verdict resolution ruling | hand down
raise | resignation | submit
bring,carry,tell,say,speak,do | @condolence | offer
bring,tell,say,render | gratitude congratulation congratulations | express
bring,carry | oath | take
present | accusation | make
put forward,propose | lawsuit protest complaint warning criticism apology question | make, raise
accept,take | participation | take part
make,commit,produce,perform | suicide treason robbery | commit
do,make,perform,produce,realize,realise,create,fulfil,fulfill,implement | @crime | commit | gap
implement | arrest detention bombing explosion aggression invasion strike rescue visit sale purchase assistance | carry out
?implement | attack violence control support | carry out
realize,realise | project program programme reform initiative event task construction export import operation visit vaccination inspection supervision transportation delivery | carry out | active
realize,realise | growth increase decrease reduction decline breakthrough coverage turnaround landing leap modernization modernisation transformation resumption recovery cooperation exchange | achieve | active
?realize,realise | plan policy agreement measure decision work development | carry out | active
commit | accident visit trip flight journey purchase transaction landing pilgrimage discovery revolution breakthrough feat call voyage travel exchange jump manoeuvre maneuver | make
perform | visit trip statement decision negotiation meeting purchase mistake suicide payment | make
produce | arrest search payment repair inspection detention landing evacuation shelling shutdown vaccination impression | make, carry out
carry out | visit trip journey payment effort contribution statement travel | make
carry out,conduct | mistake friendship | make
do | decision effort progress statement speech choice attempt contribution conclusion promise discovery step threat concession apology complaint proposal appeal forecast prediction announcement payment investment correction suggestion compromise | make | gap
do | goal | score | gap
make,do,perform,commit | homework | do
make | research | do
make,realize,realise | surgery investigation survey experiment census | carry out
?execute | crime policy project visit | carry out
lead | hostilities shelling conversation correspondence trade propaganda reconnaissance | conduct
?lead | war struggle policy | wage, pursue
celebrate,make | elections | hold
make,form,put,do | conclusion | draw
make,do,conduct,perform | vote | cast, hold | gap
make | question | ask
?make | step | take
place,set,lift,lay,rise,stand,do | question | raise, ask | active
recover | traffic production flight normalcy talks class trade tourism communication order supply operation school | restore | active
restore | class talks training match | resume
?restore | flight work construction production | resume
undergo | criticism attack shelling fire bombing persecution sanction aggression danger | come under
arrest | property asset account house apartment building money fund estate | seize
detain | drug weapon explosive contraband cargo goods cigarette | seize
kidnap,abduct | money goods jewelry jewellery bicycle property document cash | steal
rob | money jewelry jewellery cash wallet phone | steal
open | shooting | open fire
standardize,standardise,normalize,normalise | behavior behaviour market conduct | regulate
?perfect | mechanism law policy legislation regulation governance | improve
?rectify | market industry order chaos | clean up
answer | requirement standard criterion | meet
reach | requirement | meet
compress,squeeze | expense expenditure spending budget cost | cut
occupy | proportion share majority advantage initiative | have
?occupy | post position | hold
hold,pronounce,tell,speak,keep | speech sermon | give
pronounce | lecture discourse address | give
?read | lecture | give
prepare,cultivate,forge | personnel specialist cadre technician | train
cultivate | student teacher player athlete doctor engineer champion nurse soldier pilot graduate swimmer | train
form | specialist pilot teacher doctor nurse athlete | train | active
protect | dissertation thesis diploma | defend
?protect | title championship infield outfield goal | defend
visit | lecture lesson | attend
?visit | course class match concert | attend
learn | knowledge | acquire
surrender,hand over,hand in | exam examination | take, sit
surrender | analysis test | take
pass | rehabilitation internship treatment therapy surgery vaccination inoculation | undergo
accept | interview | give | active
accept | surgery training inspection interrogation questioning isolation inoculation | undergo | active
?accept | vaccination treatment education examination investigation quarantine | undergo | active
`;
