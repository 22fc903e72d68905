/** One thing said in two words. One entry a line: pattern | fix | reason. */
export const phrases = `
NUM {minute/hour/day/week/month/year} of time | … | doubled
a.m./am in the morning | a.m. | doubled
about around NUM | about | doubled
about nearly/almost | about | doubled
about/around/some approximately/roughly | about | doubled
actual fact facts | fact | doubled
aged NUM {year} old | aged | doubled
and etc | etc | doubled
and so on etc | etc | doubled
annual yearly | annual | doubled
approximately/roughly about/around/some NUM | about | doubled
armed gunman/gunmen | gunman | doubled
around about NUM | about | doubled
at least more/over than? NUM | at least | doubled
at the age of NUM {year} old | at the age of | doubled
before in advance | in advance | doubled
both two NOUN | both | doubled
bottleneck difficulty/difficulties/problem/problems/obstacle/obstacles | bottleneck | 瓶颈问题
can {be} able to | can | doubled
close proximity near | near | doubled
culprit responsible for | culprit behind | doubled
dead corpse/corpses | body | doubled
different various | various | doubled
each other mutually | each other | doubled
each/every monthly month | every month | doubled
epidemic prevention and anti-epidemic | epidemic control | 防疫抗疫
etc and so on | etc | doubled
every yearly/annual year | every year | doubled
exceed/exceeds/exceeded/exceeding more/over than? NUM | exceed | doubled
fellow colleague/colleagues | colleagues | doubled
few in number | few | doubled
final conclusion/conclusions | conclusion | doubled
final outcome result | outcome | doubled
first {begin/start} first | begin | doubled
first-ever first | first-ever | doubled
flood control and anti-flood/flood-control/flood | flood control | 防汛抗洪
flood prevention and flood/anti-flood | flood control | 防汛
for example such as | such as | doubled
for the first time ever first | for the first time | doubled
free gratis | free | doubled
future prospects/plans in the future | prospects | doubled
general consensus opinion | consensus | doubled
government cabinet minister/ministers/member/members | cabinet | doubled
hour/hours of time | hours | doubled
joint cooperation/collaboration | cooperation | doubled
jointly co-hosted/co-organized/co-organised/co-founded/co-sponsored/co-produced | jointly | doubled
jointly together | together | doubled
large in size | large | doubled
less than under | less than | doubled
live broadcast in real time | live broadcast | doubled
main protagonist | protagonist | doubled
maximum up to | up to | doubled
more better/easier/cheaper/faster/stronger/higher/lower/larger/bigger/greater !{than} | better | doubled
more than over NUM | more than | doubled
most best/biggest/largest/highest/strongest | best | doubled
mutual cooperation/interaction between each other | cooperation | doubled
mutually each other | each other | doubled
native/local aborigines | aborigines | doubled
nearly/almost about/around/approximately/roughly | nearly | doubled
on the same day of the same | the same day | doubled
other different | other | doubled
over more than | more than | doubled
p.m./pm in the evening/afternoon | p.m. | doubled
past history | history | doubled
per each/every | per | doubled
period of time of NUM | NUM … | doubled
personal autobiography | autobiography | doubled
price {be} expensive/cheap | is high; is low | doubled
reason {be} because of the reason | because | doubled
red/blue/green/white/black/yellow in color/colour | the colour alone | doubled
rescue and relief rescue | rescue and relief | 抢险救灾
round in shape | round | doubled
should must | must | doubled
small in size | small | doubled
so far until now | so far | doubled
so far up to now | so far | doubled
still continues/continued to remain | remains | doubled
such as for example | such as | doubled
sudden surprise | surprise | doubled
suicide by himself/herself/themselves | suicide | doubled
the aim/purpose/goal/objective aims/aimed/purposes | the aim is | doubled
the capital city capital | the capital | doubled
the decrease/decline/fall/drop decreased/declined/fell/dropped | the fall was | doubled
the increase/growth increased/grew/increases/grows | the increase was | doubled
the number of the? number | the number | doubled
the population {be} more/less/many/few than | is larger; is smaller | doubled
the price/prices {be} expensive/cheap | is high; is low | doubled
the speed {be} fast/slow | is high; is low | doubled
the temperature {be} hot/cold/warm | is high; it is hot | doubled
the winner/winners won | won | doubled
the {reason/cause} {be} because of/due | the reason is | doubled
the {reason/cause} {be} caused by/due | the cause is | doubled
true fact/facts | fact | doubled
unexpected surprise | surprise | doubled
until now so far | so far | doubled
up to maximum | up to | doubled
up to now so far | so far | doubled
various different | various | doubled
widow of the late | widow of | doubled
yearly annual | annual | doubled
{advance} forward | advance | doubled
{ascend} up | ascend | doubled
{assassinate/murder} to death | murdered | doubled
{behead} his/her/their {head} | behead | doubled
{be} able to can | can | doubled
{broadcast/stream} live in real time | live | doubled
{co-host/co-organize/co-organise/co-found/co-sponsor} jointly | jointly | doubled
{collaborate/cooperate} jointly with | work with | doubled
{commit} self-suicide | commit suicide | doubled
{connect/join/link/combine/merge/unite} together with | with | doubled
{continue} to remain | remain | doubled
{cooperate/collaborate} together | cooperate | doubled
{debut} for the first time | debut | doubled
{decrease/reduce/decline} down to/by NUM | fall | doubled
{descend} down | descend | doubled
{drown/suffocate/electrocute} to death | drowned | doubled
{enter} into inside | enter | doubled
{exit} out of from | leave | doubled
{export} abroad/overseas | export | doubled
{import/imported} from abroad/overseas | import | doubled
{kill} dead | kill | doubled
{meet} and {meet} | meet | doubled
{memorize/memorise/remember} by heart in | by heart | doubled
{merge/unite/combine/gather/assemble} together jointly | together | doubled
{plan} ahead in advance | plan | doubled
{postpone} until/to later | postpone | doubled
{proceed} forward/ahead onward | proceed | doubled
{record} a record/records record | record | doubled
{recover/regain/restore/repay/withdraw/retreat} back to | to | doubled
{repeat/resume} again | repeat | doubled
{reply/answer} back to | reply to | doubled
{return} back home | return home | doubled
{return} back to | return to | doubled
{revert} back | revert | doubled
{rise/increase/raise/grow} up by NUM | rise by | doubled
{share} in common | share | doubled
{start/begin} to commence | begin | doubled
{strangle/starve} to death to | to death | doubled
{surpass} more/over than? NUM | surpass | doubled
{surround} on/from all sides | surround | doubled
`;
