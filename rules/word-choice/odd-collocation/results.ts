/** Verbs and what is won, reached, made, felt and paid: victories, progress, attention, interest, roles. One row a line. */
export const results = `
obtain,receive,reach,harvest,reap,conquer,realize,realise,make | victory triumph success | win, achieve
get,take | progress | make
reach,obtain,receive,do,perform,acquire,get,take,harvest | progress | make
obtain,harvest,reap,conquer,acquire,receive,gain | championship | win
harvest,reap,conquer,acquire | medal trophy prize award title gold silver bronze | win
obtain | medal trophy title victory win gold silver | win
?get | title championship medal success victory defeat | win
win | success | achieve
win | opponent rival enemy adversary competitor epidemic pandemic virus disease coronavirus poverty | beat, defeat | active
defeat | match game tournament final competition championship election award medal | win
beat | tournament final championship | win
create,put,install,erect | record | set | singular not-of
create | miracle achievement victory harm contribution progress | work, make
refresh,renew | record | break
refresh | best high low mark | beat
carry,receive,bear,apply,obtain,tolerate,give | @defeat | suffer
achieve,reach,do | conclusion | reach, draw
achieve | title prize contract attention punishment loss | win, get
reach | effect purpose aim breakthrough achievement popularity happiness satisfaction | achieve
obtain | breakthrough growth attention praise popularity pleasure | achieve, get
receive | development distribution continuation knowledge pleasure experience profit popularity | 
?receive | impression success impact influence recognition | 
overcome | distance threshold milestone mark | cover, pass
beat,clog,hammer,throw,do,abandon | goal puck | score
make,do,perform | role | play | gap
exert,give,display,show,execute | role | play | active
exert | advantage function importance | use
play | function significance importance effect influence impact meaning contribution | have
exert,render,provide | importance | have
pay,attach,do,perform | effort | make
apply,take,give,pay,attach,perform,provide | effort | make
?exert,carry out | effort | make
pay | sacrifice | make
pay | importance emphasis focus concern | attach
attach | attention | pay
attach | focus emphasis concern | put, place
put,give,make | importance | attach | active
give,do,make,convert,reverse,cause,evoke,arouse,trigger,produce,awaken,provoke,wake,excite,obtain,lend | attention | attract, draw | active
gather,collect,bathe | attention popularity interest expectation | attract
collect | stadium audience | fill
cause | attention interest enthusiasm respect sympathy admiration discussion debate dispute applause question laughter | arouse, attract
call | @feeling disease illness damage cough allergy doubt reaction debate resonance dispute | cause
arouse,evoke,excite | debate discussion protest question conflict crisis praise war damage death loss scandal disease | cause, spark
trigger | attention praise applause joy admiration | draw
raise | protest scandal indignation outrage war conflict | provoke
produce,do,make,create | interest | arouse | gap
represent | interest | be of interest | singular not-of
represent,cause,have,form,carry,produce,constitute | danger | pose | active
have,cause,form,carry,produce,bring | threat | pose | active
?create,constitute,represent | threat | pose
do,perform,carry out,let,allow | @error | make
?allow,admit | error mistake | make
solve | hardship contradiction worry need demand concern disagreement pain-point employment livelihood disadvantage imbalance anxiety | address, resolve
?solve | dispute conflict difficulty tension difference challenge | resolve
solve,relieve,cure | point | address
decide,liquidate,delete | problem difficulty | solve
improve | vigilance alertness price number quantity population volume proportion percentage tax threshold | raise
strengthen | @error vigilance attack shelling bombing offensive quarantine patrol punishment rain fear tension worry criticism pain search crackdown | step up
?strengthen | learning publicity propaganda inspection prevention work training management education exchange communication guidance study research screening testing construction | step up
weaken | tension pain inflation | ease
raise,heighten,elevate | rain | increase
promote | problem disease conflict crime crisis decline | encourage
?promote | implementation solution resolution settlement construction landing upgrading formation | further
?push | development construction implementation cooperation work | drive
establish | awareness consciousness example mindset | build, set
?establish | confidence image | build
pursue,persecute | dream | pursue
persecute | goal aim purpose objective interest policy | pursue
?follow | goal aim purpose objective | pursue
put | diagnosis experiment injection | make
say,tell,speak,speak out | opinion viewpoint standpoint | express | active
tell,say,speak | gratitude condolence | express
express | welcome attention | give
do,hit,beat,fight,strike,put,play | vaccine vaccination injection | give
inoculate,vaccinate,inject | vaccination | give
inoculate,vaccinate | vaccine dose | administer
infect | virus coronavirus disease flu pneumonia | catch | active
eat | medicine medication pill tablet antibiotic painkiller drug | take
drink | pill tablet medication antibiotic | take
accept | pill tablet medicine medication bath | take
open,close | light lamp television tv radio | turn on, turn off | active
make | sport photo photograph selfie nap shower | do, take | active
make | exam examination | take | active
make | experience | gain | active gap
?make | holiday vacation party | have
`;
