/**
 * Acts for and against somebody or something: which side does the doer take? One entry a line, sorted by phrase:
 * phrase | kind | argument
 * The verb stands in its base form; "one's" stands for any possessive, "oneself" for any reflexive. Kind: support, celebrate and
 * help are for; oppose, attack and harm are against. The argument is a lone asterisk for a direct object, or the preposition
 * before the person or thing the act is for or against (cheer | celebrate | * but cheer | support | for).
 */
export const supportOppose = `
abandon | harm | *
abduct | attack | *
absolve | help | *
abuse | harm | *
acclaim | celebrate | *
accuse | oppose | *
acquit | help | *
admire | celebrate | *
adopt | help | *
adore | celebrate | *
advance | attack | on
advocate | support | *
agitate | oppose | against
agree | support | with
aid | help | *
align | support | with
ally | support | with
ambush | attack | *
amnesty | help | *
annihilate | attack | *
applaud | celebrate | *
approve | support | *
argue | oppose | against
argue | support | for
arrest | harm | *
assail | attack | *
assassinate | attack | *
assault | attack | *
assist | help | *
attack | attack | *
back | support | *
bail out | help | *
ban | oppose | *
banish | harm | *
bankroll | support | *
bankrupt | harm | *
barricade | attack | *
baton-charge | attack | *
battle | attack | *
bayonet | attack | *
be | oppose | against
be angry | oppose | at
be angry | oppose | with
be committed | support | to
be critical | oppose | of
be faithful | support | to
be furious | oppose | with
be grateful | celebrate | to
be hostile | oppose | to
be in favor | support | of
be in favour | support | of
be loyal | support | to
be opposed | oppose | to
be outraged | oppose | at
be outraged | oppose | by
be proud | celebrate | of
beat | attack | *
beat up | attack | *
beatify | celebrate | *
befriend | support | *
behead | attack | *
belittle | oppose | *
berate | oppose | *
besiege | attack | *
betray | harm | *
blacklist | oppose | *
blackmail | harm | *
blame | oppose | *
blast | oppose | *
bless | support | *
blitz | attack | *
block | oppose | *
blockade | attack | *
blow up | attack | *
bolster | help | *
bomb | attack | *
bombard | attack | *
boo | oppose | *
boo | oppose | at
boost | help | *
bow | celebrate | before
bow | celebrate | to
boycott | oppose | *
breach | attack | *
break | attack | into
break | oppose | with
break off relations | oppose | with
bully | harm | *
burn | attack | *
burn an effigy | oppose | of
burn effigies | oppose | of
burn portraits | oppose | of
burn the flag | oppose | of
burst | attack | into
butcher | attack | *
call for a boycott | oppose | of
call for an end | oppose | to
call for the overthrow | oppose | of
call for the removal | oppose | of
call for the resignation | oppose | of
campaign | oppose | against
campaign | support | for
canonise | celebrate | *
canonize | celebrate | *
canvass | support | for
care | help | for
carry out an attack | attack | on
carry portraits | support | of
carry the flag | support | of
castigate | oppose | *
cater | help | to
cause damage | harm | to
cause harm | harm | to
celebrate | celebrate | *
censure | oppose | *
challenge | oppose | *
champion | support | *
chant | oppose | against
chant death | oppose | to
chant in support | support | of
chant slogans | oppose | against
chant support | support | for
chant the name | celebrate | of
chastise | oppose | *
cheat | harm | *
cheer | celebrate | *
cheer | celebrate | at
cheer | support | for
cheer in support | support | of
cheer on | support | *
clamp down | oppose | on
clash | attack | with
close ranks | support | behind
clothe | help | *
club | attack | *
co-sponsor | support | *
collect money | help | for
come out | oppose | against
come out | support | for
come out in favor | support | of
come out in favour | support | of
come out in support | support | of
come to blows | attack | with
come to the aid | help | of
come to the assistance | help | of
come to the defence | support | of
come to the defense | support | of
come to the rescue | help | of
comfort | help | *
commend | celebrate | *
compensate | help | *
complain | oppose | about
complain | oppose | of
compliment | celebrate | *
condemn | oppose | *
congratulate | celebrate | *
console | help | *
conspire | oppose | against
contaminate | harm | *
contest | oppose | *
contribute | help | to
crack down | oppose | on
cripple | harm | *
criticise | oppose | *
criticize | oppose | *
crown | celebrate | *
crucify | harm | *
cry foul | oppose | over
cry tears of joy | celebrate | over
cure | help | *
curse | oppose | *
cut ties | oppose | with
damage | harm | *
dance for joy | celebrate | at
decapitate | attack | *
deceive | harm | *
declare | support | for
declare solidarity | support | with
declare war | oppose | on
decry | oppose | *
deface | attack | *
defame | oppose | *
defend | support | *
defraud | harm | *
defy | oppose | *
degrade | harm | *
delight | celebrate | in
demand an end | oppose | to
demand the ouster | oppose | of
demand the overthrow | oppose | of
demand the removal | oppose | of
demand the resignation | oppose | of
demean | harm | *
demolish | harm | *
demonise | oppose | *
demonize | oppose | *
demonstrate | oppose | against
demonstrate | support | for
demonstrate in support | support | of
denigrate | oppose | *
denounce | oppose | *
deplore | oppose | *
deport | harm | *
depose | oppose | *
deprive | harm | *
derail | harm | *
deride | oppose | *
desert | harm | *
destabilise | harm | *
destabilize | harm | *
destroy | harm | *
detain | harm | *
dethrone | oppose | *
devastate | harm | *
die | support | for
disavow | oppose | *
discredit | oppose | *
discriminate | harm | against
disenfranchise | harm | *
disfigure | harm | *
disobey | oppose | *
disown | oppose | *
disparage | oppose | *
displace | harm | *
dispute | oppose | *
disrupt | harm | *
distance oneself | oppose | from
do damage | harm | to
do harm | harm | to
donate | help | to
down | attack | *
dox | harm | *
drink | celebrate | to
drive | attack | into
drop bombs | attack | on
dupe | harm | *
dynamite | attack | *
eavesdrop | harm | on
embargo | oppose | *
embrace | support | *
empower | help | *
enable | help | *
encircle | attack | *
encourage | help | *
encroach | harm | on
endanger | harm | *
endorse | support | *
enslave | harm | *
enthuse | celebrate | about
enthuse | celebrate | over
equip | help | *
erode | harm | *
escort | help | *
espouse | support | *
eulogise | celebrate | *
eulogize | celebrate | *
evacuate | help | *
evict | harm | *
exalt | celebrate | *
exchange fire | attack | with
excoriate | oppose | *
execute | attack | *
exile | harm | *
exonerate | help | *
expel | oppose | *
exploit | harm | *
express gratitude | celebrate | to
express solidarity | support | with
express support | support | for
extend a hand | help | to
exterminate | attack | *
extol | celebrate | *
extort | harm | *
exult | celebrate | in
exult | celebrate | over
facilitate | help | *
favor | support | *
favour | support | *
feed | help | *
fete | celebrate | *
fight | attack | *
fight | support | for
file a complaint | oppose | against
file a lawsuit | oppose | against
filibuster | oppose | *
finance | support | *
fire | attack | at
fire | attack | on
fire back | oppose | at
fire missiles | attack | at
fire rockets | attack | at
fire tear gas | attack | at
firebomb | attack | *
flog | harm | *
flout | oppose | *
fly the flag | support | of
foil | oppose | *
force one's way | attack | into
forgive | help | *
foster | help | *
free | help | *
fulminate | oppose | against
fund | support | *
fête | celebrate | *
gang up | attack | on
gas | attack | *
get | support | behind
give a hand | help | to
give a standing ovation | celebrate | to
give aid | help | to
give blood | help | for
give money | help | to
give one's backing | support | to
give shelter | help | to
give support | support | to
gloat | celebrate | over
glorify | celebrate | *
glory | celebrate | in
go to bat | support | for
go to the aid | help | of
go to war | attack | against
go to war | attack | with
grant amnesty | help | to
grant asylum | help | to
grumble | oppose | about
guard | help | *
gun down | attack | *
gush | celebrate | about
hack | attack | *
hail | celebrate | *
hamper | oppose | *
hang | harm | *
hang an effigy | oppose | of
harass | harm | *
harm | harm | *
heal | help | *
heap praise | celebrate | on
heap scorn | oppose | on
heckle | oppose | *
help | help | *
herald | celebrate | *
hijack | attack | *
hinder | oppose | *
hiss | oppose | *
hiss | oppose | at
hit back | oppose | at
hit out | oppose | at
hoist the flag | support | of
hold a vigil | help | for
hold in contempt | oppose | *
hold up portraits | support | of
honor | celebrate | *
honour | celebrate | *
hound | harm | *
house | help | *
humiliate | harm | *
hurl Molotov cocktails | attack | at
hurl abuse | attack | at
hurl insults | attack | at
hurl petrol bombs | attack | at
hurl rocks | attack | at
hurl stones | attack | at
hurt | harm | *
identify | support | with
idolise | celebrate | *
idolize | celebrate | *
ill-treat | harm | *
immortalise | celebrate | *
immortalize | celebrate | *
impeach | oppose | *
impede | oppose | *
imperil | harm | *
impose sanctions | oppose | on
impoverish | harm | *
imprison | harm | *
incarcerate | harm | *
indict | oppose | *
infect | harm | *
inflict damage | harm | on
inflict losses | harm | on
inflict pain | harm | on
infringe | harm | on
injure | harm | *
insult | oppose | *
intercede | help | for
intern | harm | *
intervene on behalf | help | of
intimidate | harm | *
invade | attack | *
inveigh | oppose | against
jail | harm | *
jeer | oppose | *
jeer | oppose | at
jeopardise | harm | *
jeopardize | harm | *
kick | attack | *
kidnap | attack | *
kill | attack | *
kiss the feet | celebrate | of
kiss the hand | celebrate | of
kneel | celebrate | before
knife | attack | *
knight | celebrate | *
lambast | oppose | *
lambaste | oppose | *
lash out | oppose | at
laud | celebrate | *
laugh | oppose | at
launch an assault | attack | on
launch an attack | attack | on
launch an offensive | attack | against
launch missiles | attack | at
launch rockets | attack | at
lavish praise | celebrate | on
lay siege | attack | to
lay the blame | oppose | on
legitimise | support | *
legitimize | support | *
lend a hand | help | to
lend support | support | to
liberate | help | *
light candles | help | for
lionise | celebrate | *
lionize | celebrate | *
lobby | oppose | against
lobby | support | for
lodge a protest | oppose | against
lodge a protest | oppose | with
look | help | after
loot | attack | *
lynch | attack | *
maim | harm | *
make peace | help | with
malign | oppose | *
maltreat | harm | *
march | attack | on
march | oppose | against
march | support | for
march in support | support | of
marginalise | harm | *
marginalize | harm | *
massacre | attack | *
maul | attack | *
menace | harm | *
mentor | help | *
mine | attack | *
minister | help | to
mislead | harm | *
mistreat | harm | *
mob | attack | *
mobilise | oppose | against
mobilize | oppose | against
mock | oppose | *
molest | harm | *
mount an attack | attack | on
mount an offensive | attack | against
murder | attack | *
mutilate | harm | *
mutiny | oppose | against
neglect | harm | *
nominate | support | *
nurse | help | *
object | oppose | to
obstruct | oppose | *
occupy | attack | *
offend | harm | *
offer refuge | help | to
offer sanctuary | help | to
offer support | support | to
open fire | attack | on
open one's doors | help | to
oppose | oppose | *
oppress | harm | *
orphan | harm | *
ostracise | oppose | *
ostracize | oppose | *
oust | oppose | *
outlaw | oppose | *
overrun | attack | *
overthrow | oppose | *
pardon | help | *
pass a vote of no confidence | oppose | in
pay homage | celebrate | to
pay respects | celebrate | to
pay tribute | celebrate | to
pelt | attack | *
pelt stones | attack | at
penalise | harm | *
penalize | harm | *
pepper-spray | attack | *
persecute | harm | *
phish | attack | *
picket | oppose | *
pillage | harm | *
place trust | support | in
plead | support | for
pledge allegiance | support | to
pledge loyalty | support | to
pledge support | support | for
plot | oppose | against
plot to overthrow | oppose | *
plough | attack | into
plow | attack | into
plump | support | for
plunder | harm | *
point the finger | oppose | at
poison | attack | *
pollute | harm | *
pose a danger | harm | to
pose a threat | harm | to
pounce | attack | on
pound | attack | *
pour scorn | oppose | on
praise | celebrate | *
pray | help | for
prohibit | oppose | *
promote | support | *
prop up | help | *
prosecute | oppose | *
protect | help | *
protest | oppose | *
protest | oppose | about
protest | oppose | against
protest | oppose | at
protest | oppose | over
protest in support | support | of
provide aid | help | to
provide assistance | help | to
provide relief | help | to
pull | support | for
punch | attack | *
punish | harm | *
purge | harm | *
push | support | for
push back | oppose | against
put one's faith | support | in
rage | oppose | against
raid | attack | *
rail | oppose | against
rain rockets | attack | on
raise a glass | celebrate | to
raise money | help | for
raise the flag | support | of
rally | oppose | against
rally | support | around
rally | support | behind
rally | support | for
rally | support | round
rally | support | to
rally in support | support | of
ram | attack | *
ram | attack | into
ransack | attack | *
rape | harm | *
ratify | support | *
ravage | harm | *
rave | celebrate | about
raze | harm | *
re-elect | support | *
reassure | help | *
rebel | oppose | against
rebuff | oppose | *
rebuke | oppose | *
rebut | oppose | *
reconcile | help | with
reelect | support | *
refute | oppose | *
reimburse | help | *
reject | oppose | *
rejoice | celebrate | at
rejoice | celebrate | in
rejoice | celebrate | over
release from prison | help | *
relieve | help | *
remain loyal | support | to
renounce | oppose | *
repress | harm | *
reprimand | oppose | *
repudiate | oppose | *
rescue | help | *
resettle | help | *
resist | oppose | *
resuscitate | help | *
retaliate | oppose | against
revel | celebrate | in
revere | celebrate | *
revive | help | *
revolt | oppose | against
reward | help | *
ridicule | oppose | *
rise | oppose | against
rise to applaud | celebrate | *
rise to the defence | support | of
rise up | oppose | against
rob | harm | *
root | support | for
ruin | harm | *
sabotage | attack | *
safeguard | help | *
salute | celebrate | *
sanction | oppose | *
save | help | *
scale the walls | attack | of
scar | harm | *
scoff | oppose | at
scream | oppose | at
scuffle | attack | with
scuttle | harm | *
second | support | *
seize | attack | *
send aid | help | to
serenade | celebrate | *
set | attack | upon
set ablaze | attack | *
set alight | attack | *
set fire | attack | to
set on fire | attack | *
sever ties | oppose | with
shell | attack | *
shelter | help | *
shield | help | *
shoot | attack | *
shoot | attack | at
shoot down | attack | *
shore up | help | *
shout | oppose | against
shout | oppose | at
shout abuse | oppose | at
shout slogans | oppose | against
show contempt | oppose | for
show loyalty | support | to
show solidarity | support | with
shower praise | celebrate | on
shun | oppose | *
side | oppose | against
side | support | with
sign a petition | oppose | against
sing the praises | celebrate | of
sink | attack | *
skirmish | attack | with
slam | oppose | *
slander | oppose | *
slap | attack | *
slap sanctions | oppose | on
slaughter | attack | *
slay | attack | *
smash | attack | *
smear | oppose | *
sneer | oppose | at
snipe | attack | at
snub | oppose | *
speak | oppose | against
speak highly | celebrate | of
speak in favor | support | of
speak in favour | support | of
speak on behalf | help | of
speak out | oppose | against
speak out | support | for
speak up | support | for
speak warmly | celebrate | of
spit | oppose | at
spit | oppose | on
sponsor | support | *
spurn | oppose | *
spy | harm | on
stab | attack | *
stab in the back | harm | *
stage a sit-in | oppose | against
stalk | harm | *
stamp on the flag | oppose | of
stand | oppose | against
stand | support | behind
stand | support | by
stand | support | with
stand up | oppose | to
stand up | support | for
starve | harm | *
stay true | support | to
stick | support | by
stick up | support | for
stone | attack | *
storm | attack | *
strafe | attack | *
strengthen | help | *
strike | attack | *
strike | oppose | against
strip of citizenship | harm | *
stymie | oppose | *
subjugate | harm | *
subsidise | help | *
subsidize | help | *
sue | oppose | *
support | support | *
suppress | harm | *
surround | attack | *
swear | oppose | at
swear allegiance | support | to
swear loyalty | support | to
swear vengeance | oppose | on
sweep | attack | into
swindle | harm | *
sympathise | support | with
sympathize | support | with
take a toll | harm | on
take aim | oppose | at
take care | help | of
take exception | oppose | to
take in | help | *
take issue | oppose | with
take one's hat off | celebrate | to
take pride | celebrate | in
take revenge | oppose | on
take the side | support | of
take up arms | attack | against
target | attack | *
taunt | oppose | *
tear up portraits | oppose | of
tear up the flag | oppose | of
tear-gas | attack | *
teargas | attack | *
tend | help | to
terrorise | harm | *
terrorize | harm | *
thank | celebrate | *
threaten | harm | *
throw Molotov cocktails | attack | at
throw bottles | attack | at
throw cold water | oppose | on
throw eggs | attack | at
throw firebombs | attack | at
throw flowers | celebrate | at
throw one's weight | support | behind
throw petrol bombs | attack | at
throw rocks | attack | at
throw rose petals | celebrate | on
throw stones | attack | at
throw tear gas | attack | at
thwart | oppose | *
tip one's hat | celebrate | to
toast | celebrate | *
topple | oppose | *
torch | attack | *
torment | harm | *
torpedo | attack | *
torture | harm | *
traffic | harm | *
trample | harm | on
trample the flag | oppose | of
trash | attack | *
traumatise | harm | *
traumatize | harm | *
trumpet | celebrate | *
turn | oppose | against
turn | oppose | on
turn one's back | oppose | on
turn out | support | for
tutor | help | *
undermine | harm | *
underwrite | support | *
unite | support | behind
unseat | oppose | *
uphold | support | *
uplift | help | *
uproot | harm | *
urge a boycott | oppose | of
vandalise | attack | *
vandalize | attack | *
venerate | celebrate | *
veto | oppose | *
vilify | oppose | *
vindicate | support | *
violate | harm | *
voice support | support | for
vote | oppose | against
vote | support | for
vote in | support | *
vouch | support | for
vow revenge | oppose | against
vow revenge | oppose | on
vow to defend | support | *
wage war | attack | against
wage war | attack | on
walk out | oppose | on
wave portraits | support | of
wave the flag | support | of
wax lyrical | celebrate | about
weaken | harm | *
welcome | celebrate | *
whip | harm | *
whistle | oppose | at
widow | harm | *
wish death | oppose | to
withdraw support | oppose | from
worship | celebrate | *
wound | harm | *
wreak havoc | harm | on
wreck | attack | *
yell | oppose | at
`;
