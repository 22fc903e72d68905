/**
 * Verbs and phrases of saying, thinking and judging. One entry a line, sorted by verb: verb | stance | complements
 * The verb stands in its base form, with its particle or preposition. The stance is what the speaker does to the thing said or
 * named: neutral, praise, blame, fear, demand or deny. Complements, parted by semicolons: that (a clause, with or without the
 * word, and after an addressee where the verb has one: told him that), to-inf, ing, np (an object that is said, judged or
 * addressed), quote (direct speech).
 */
export const reportingVerbs = `
abhor | blame | ing;np
absolve | praise | np
accept | neutral | that;np
acclaim | praise | np
accuse | blame | np
acknowledge | neutral | that;ing;np;quote
add | neutral | that;np;quote
address | neutral | np
admit | neutral | that;to-inf;ing;np;quote
admonish | blame | np;quote
advise | neutral | that;to-inf;ing;np;quote
advocate | praise | that;ing;np
affirm | neutral | that;np;quote
agonise | fear | quote
agonize | fear | quote
agree | neutral | that;to-inf;quote
allege | blame | that;np;quote
allow | neutral | that
allude to | neutral | np
announce | neutral | that;np;quote
answer | neutral | that;np;quote
answer back | deny | quote
anticipate | neutral | that;ing;np
apologise | neutral | quote
apologise for | neutral | ing;np
apologize | neutral | quote
apologize for | neutral | ing;np
appeal | demand | quote
appeal for | demand | np
appeal to | demand | np
applaud | praise | np;quote
argue | neutral | that;quote
argue against | deny | ing;np
argue for | praise | ing;np
articulate | neutral | np
ascertain | neutral | that;np
ask | neutral | that;to-inf;np;quote
ask for | demand | np
assail | blame | np
assent | neutral | quote
assert | neutral | that;np;quote
assess | neutral | that;np
assume | neutral | that;np
assure | neutral | that;np;quote
attack | blame | np
attest | neutral | that
attest to | neutral | np
aver | neutral | that;quote
avow | neutral | that;np
back | praise | np
bark | demand | quote
be afraid | fear | that;to-inf
be alarmed | fear | that
be anxious | fear | that;to-inf
be apprehensive | fear | that
be concerned | fear | that
be quoted as saying | neutral | that;quote
be worried | fear | that
beg | demand | that;to-inf;np;quote
believe | neutral | that;to-inf;np;quote
bellow | neutral | quote
bemoan | blame | np;quote
berate | blame | np
beseech | demand | to-inf;np;quote
bewail | blame | np
blame | blame | np
blast | blame | np;quote
blurt | neutral | that;quote
blurt out | neutral | that;np;quote
boast | praise | that;quote
boast of | praise | ing;np
brag | praise | that;quote
brag about | praise | ing;np
brand | blame | np
brief | neutral | that;np
bring up | neutral | np
broach | neutral | np
calculate | neutral | that;np
call for | demand | np
call into question | blame | np
call on | demand | to-inf;np
call out | blame | np;quote
call upon | demand | to-inf;np
castigate | blame | np
caution | fear | that;to-inf;np;quote
caution against | fear | ing;np
celebrate | praise | ing;np
censure | blame | np
certify | neutral | that;np
challenge | deny | to-inf;np;quote
champion | praise | np
chant | neutral | np;quote
charge | blame | that;quote
chastise | blame | np
cheer | praise | np;quote
chide | blame | np;quote
chime in | neutral | that;quote
chorus | neutral | quote
cite | neutral | np
claim | neutral | that;to-inf;np;quote
clarify | neutral | that;np;quote
come clean about | neutral | np
come out against | deny | np
come out in favor of | praise | ing;np
come out in favour of | praise | ing;np
command | demand | that;to-inf;np;quote
commend | praise | np;quote
comment | neutral | that;quote
comment on | neutral | np
commiserate | neutral | quote
complain | blame | that;quote
complain about | blame | ing;np
complain of | blame | ing;np
compliment | praise | np
concede | neutral | that;np;quote
conclude | neutral | that;quote
concur | neutral | that;quote
condemn | blame | np;quote
confess | neutral | that;np;quote
confess to | neutral | ing;np
confide | neutral | that;quote
confirm | neutral | that;np;quote
congratulate | praise | np
conjecture | neutral | that
contend | neutral | that;quote
contest | deny | that;np
continue | neutral | quote
contradict | deny | np
convey | neutral | that;np
correct | deny | np;quote
counsel | neutral | that;to-inf;np;quote
counsel against | fear | ing;np
counter | deny | that;np;quote
credit | praise | np
criticise | blame | ing;np;quote
criticize | blame | ing;np;quote
cry | neutral | that;quote
cry foul | blame | quote
cry out | neutral | that;quote
curse | blame | np;quote
damn | blame | np
debunk | deny | np
declaim | neutral | quote
declare | neutral | that;to-inf;np;quote
decline | deny | to-inf;np
decline to comment | neutral | quote
decree | demand | that;np
decry | blame | np;quote
defend | praise | np;quote
demand | demand | that;to-inf;np;quote
demur | deny | quote
denigrate | blame | np
denounce | blame | np;quote
deny | deny | that;ing;np;quote
deplore | blame | np;quote
deride | blame | np
describe | neutral | np
describe as | neutral | np
detail | neutral | np
determine | neutral | that
dictate | demand | that;np
disagree | deny | that;quote
disavow | deny | np
disclaim | deny | np
disclose | neutral | that;np;quote
discount | deny | np
dismiss | deny | np;quote
disown | deny | np
disparage | blame | np
disprove | deny | that;np
dispute | deny | that;np;quote
divulge | neutral | that;np
doubt | deny | that;np;quote
draw attention to | neutral | np
dread | fear | that;to-inf;ing;np
echo | neutral | np;quote
elaborate | neutral | quote
elaborate on | neutral | np
emphasise | neutral | that;np;quote
emphasize | neutral | that;np;quote
encourage | praise | to-inf;np
endorse | praise | np
enjoin | demand | to-inf;np
enquire | neutral | quote
enthuse | praise | that;quote
entreat | demand | to-inf;np;quote
envisage | neutral | that;ing;np
envision | neutral | that;ing;np
establish | neutral | that;np
estimate | neutral | that;to-inf;np;quote
eulogise | praise | np
eulogize | praise | np
exclaim | neutral | that;quote
excoriate | blame | np
exhort | demand | to-inf;np;quote
exonerate | praise | np
expect | neutral | that;to-inf;np
explain | neutral | that;np;quote
expound on | neutral | np
express | neutral | np
express alarm | fear | that
express concern | fear | that
express confidence | praise | that
express fear | fear | that
express hope | neutral | that
express regret | neutral | that
extol | praise | np
fault | blame | np
fear | fear | that;to-inf;ing;np;quote
find | neutral | that;to-inf;np
find fault with | blame | np
fire back | deny | that;quote
forbid | demand | to-inf;np
forecast | neutral | that;to-inf;np;quote
foresee | neutral | that;ing;np
foretell | neutral | that;np
fret | fear | that;quote
fret about | fear | ing;np
fume | blame | that;quote
fume at | blame | np
give an assurance | neutral | that
gloat | praise | that;quote
go on | neutral | quote
go on record | neutral | quote
go on to say | neutral | that;quote
grieve | blame | that;quote
gripe | blame | that;quote
gripe about | blame | ing;np
groan | blame | that;quote
grumble | blame | that;quote
grumble about | blame | ing;np
guarantee | neutral | that;to-inf;np
guess | neutral | that;quote
gush | praise | that;quote
hail | praise | np
harangue | blame | np
hear | neutral | that;np
highlight | neutral | that;np
hint | neutral | that;quote
hint at | neutral | np
hit back | deny | that;quote
hit out at | blame | np
hold | neutral | that
hold responsible | blame | np
hope | neutral | that;to-inf;quote
hypothesise | neutral | that
hypothesize | neutral | that
implore | demand | to-inf;np;quote
imply | neutral | that;np
impute | blame | np
inculpate | blame | np
indicate | neutral | that;np;quote
infer | neutral | that;np
inform | neutral | that;np;quote
inquire | neutral | quote
insinuate | blame | that;np
insist | demand | that;quote
insist on | demand | ing;np
instruct | demand | that;to-inf;np;quote
interject | neutral | that;quote
intimate | neutral | that;np
invite | neutral | to-inf;np
issue a denial | deny | that
issue a warning | fear | that
jeer | blame | np;quote
joke | neutral | that;quote
judge | neutral | that;to-inf;np
justify | praise | ing;np
label | blame | np
lambast | blame | np
lambaste | blame | np
lament | blame | that;np;quote
lampoon | blame | np
lash out at | blame | np
laud | praise | np
lay out | neutral | np
lay the blame on | blame | np
leak | neutral | that;np
learn | neutral | that
let it be known | neutral | that
let slip | neutral | that;np
lobby | demand | to-inf;np
lobby against | deny | ing;np
lobby for | demand | ing;np
maintain | neutral | that;np;quote
make clear | neutral | that;np
make it clear | neutral | that
make known | neutral | that;np
malign | blame | np
mention | neutral | that;ing;np
moan | blame | that;quote
moan about | blame | ing;np
mock | blame | np;quote
mourn | blame | np;quote
mumble | neutral | that;quote
murmur | neutral | that;np;quote
muse | neutral | that;quote
mutter | neutral | that;np;quote
narrate | neutral | that;np;quote
note | neutral | that;np;quote
notify | neutral | that;np
object | deny | that;quote
object to | deny | ing;np
observe | neutral | that;quote
offer | neutral | to-inf;np;quote
opine | neutral | that;quote
oppose | deny | ing;np
order | demand | that;to-inf;np;quote
outline | neutral | np
pan | blame | np
paraphrase | neutral | np
pay homage to | praise | np
pay tribute to | praise | np
persuade | neutral | that;to-inf;np
petition | demand | to-inf;np
petition for | demand | np
pillory | blame | np
plead | demand | that;to-inf;np;quote
plead for | demand | np
plead with | demand | to-inf;np
pledge | neutral | that;to-inf;np;quote
point out | neutral | that;np;quote
ponder | neutral | np;quote
posit | neutral | that;np
post | neutral | that;np;quote
postulate | neutral | that;np
praise | praise | ing;np;quote
preach | neutral | that;np;quote
predict | neutral | that;np;quote
press | demand | to-inf;np
press for | demand | np
presume | neutral | that
proclaim | neutral | that;np;quote
profess | neutral | that;to-inf;np
prohibit | demand | ing;np
project | neutral | that;to-inf;np
promise | neutral | that;to-inf;np;quote
pronounce | neutral | that;np;quote
prophesy | neutral | that;np;quote
propose | neutral | that;to-inf;ing;np;quote
protest | deny | that;np;quote
protest against | deny | ing;np
protest at | deny | np
publish | neutral | np
purport | neutral | to-inf
push back | deny | quote
push for | demand | np
put forward | neutral | np
put in | neutral | that;quote
put the blame on | blame | np
query | deny | np;quote
question | deny | np;quote
quip | neutral | that;quote
quote | neutral | np
rail against | blame | ing;np
raise concerns | fear | that
raise doubts | deny | that
raise fears | fear | that
raise hopes | neutral | that
ramble | neutral | quote
rant | blame | that;quote
rave about | praise | np
read out | neutral | np
reaffirm | neutral | that;np;quote
realise | neutral | that;np
realize | neutral | that;np
reassert | neutral | that;np
reassure | neutral | that;np;quote
rebuff | deny | np
rebuke | blame | np
rebut | deny | that;np;quote
recall | neutral | that;ing;np;quote
recite | neutral | np;quote
reckon | neutral | that;quote
recognise | neutral | that;np
recognize | neutral | that;np
recommend | neutral | that;ing;np
recount | neutral | that;ing;np;quote
refer to | neutral | np
reflect | neutral | that;quote
refuse | deny | to-inf;np
refuse to comment | neutral | quote
refute | deny | that;np;quote
regret | blame | that;ing;np;quote
reiterate | neutral | that;np;quote
reject | deny | ing;np;quote
rejoice | praise | that;quote
rejoin | neutral | that;quote
relate | neutral | that;np;quote
relay | neutral | that;np
release a statement | neutral | that
remark | neutral | that;quote
remark on | neutral | np
remember | neutral | that;ing;np;quote
remind | neutral | that;to-inf;np;quote
remonstrate | blame | that;quote
renounce | deny | np
repeat | neutral | that;np;quote
repent | neutral | np
reply | neutral | that;quote
report | neutral | that;ing;np;quote
reprimand | blame | np
reproach | blame | np
reprove | blame | np;quote
repudiate | deny | np
request | demand | that;np
require | demand | that;to-inf;np
respond | neutral | that;quote
restate | neutral | that;np
retell | neutral | np
retort | deny | that;quote
retract | deny | np
reveal | neutral | that;np;quote
revile | blame | np
ridicule | blame | np
roar | neutral | quote
rubbish | deny | np
rule | neutral | that
rule out | deny | ing;np
salute | praise | np
say | neutral | that;to-inf;np;quote
scoff | deny | that;quote
scoff at | blame | np
scold | blame | np;quote
scream | neutral | that;np;quote
see | neutral | that
set out | neutral | np
share | neutral | that;np;quote
shed light on | neutral | np
shout | neutral | that;np;quote
shout down | deny | np
show | neutral | that;np
shriek | neutral | that;quote
shrug off | deny | np
sigh | neutral | that;quote
signal | neutral | that;np
slam | blame | np;quote
slate | blame | np
smear | blame | np
snap | blame | that;quote
snarl | blame | quote
sneer | blame | that;quote
sneer at | blame | np
sob | neutral | that;quote
sound the alarm | fear | that
speak of | neutral | ing;np
speak out against | blame | ing;np
speak up for | praise | np
specify | neutral | that;np
speculate | neutral | that;quote
spell out | neutral | that;np
spit | blame | quote
stammer | neutral | that;np;quote
stand by | praise | np
state | neutral | that;np;quote
stipulate | demand | that;np
storm | blame | quote
stress | neutral | that;np;quote
stutter | neutral | that;np;quote
submit | neutral | that;np
suggest | neutral | that;ing;np;quote
sum up | neutral | np;quote
summarise | neutral | that;np;quote
summarize | neutral | that;np;quote
support | praise | ing;np
suppose | neutral | that
surmise | neutral | that;quote
suspect | neutral | that;np
swear | neutral | that;to-inf;np;quote
take aim at | blame | np
take credit for | praise | ing;np
take exception to | deny | np
take issue with | deny | np
take to task | blame | np
talk about | neutral | ing;np
talk of | neutral | ing;np
taunt | blame | np;quote
tell | neutral | that;to-inf;np;quote
tell of | neutral | ing;np
testify | neutral | that;quote
thank | praise | np
theorise | neutral | that
theorize | neutral | that
think | neutral | that;np;quote
threaten | fear | that;to-inf;np;quote
throw cold water on | deny | np
thunder | blame | that;quote
tip | praise | to-inf;np
tout | praise | np
trumpet | praise | that;np
tweet | neutral | that;np;quote
underline | neutral | that;np;quote
underscore | neutral | that;np
unveil | neutral | np
upbraid | blame | np
urge | demand | that;to-inf;np;quote
urge against | fear | ing;np
utter | neutral | np;quote
venture | neutral | that;quote
verify | neutral | that;np
vilify | blame | np
vindicate | praise | np
voice | neutral | np
voice concern | fear | that
voice fears | fear | that
voice hope | neutral | that
voice support for | praise | np
volunteer | neutral | that;to-inf;np;quote
vouch | praise | that
vouch for | praise | np
vow | neutral | that;to-inf;np;quote
wail | blame | that;quote
warn | fear | that;to-inf;np;quote
warn against | fear | ing;np
warn of | fear | ing;np
welcome | praise | ing;np;quote
whimper | neutral | that;quote
whine | blame | that;quote
whine about | blame | ing;np
whinge | blame | that;quote
whisper | neutral | that;np;quote
wonder | neutral | np;quote
worry | fear | that;quote
worry about | fear | ing;np
write | neutral | that;np;quote
write off | deny | np
yell | neutral | that;np;quote
`;
