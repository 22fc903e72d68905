/** One thing said in two words. One entry a line: pattern | fix | reason. */
export const phrases = `
a.m./am in the morning | a.m. | doubled
about around NUM | about | doubled
about nearly/almost | about | doubled
about/around/some approximately/roughly | about | doubled
aged NUM {year} old | aged | doubled
and etc | etc | doubled
and so on etc | etc | doubled
annual yearly | annual | doubled
approximately/roughly about/around/some NUM | about | doubled
around about NUM | about | doubled
at least more/over than? NUM | at least | doubled
at the age of NUM {year} old | at the age of | doubled
before in advance | in advance | doubled
both two NOUN | both | doubled
can {be} able to | can | doubled
dead corpse/corpses | body | doubled
each other mutually | each other | doubled
each/every monthly month | every month | doubled
epidemic prevention and anti-epidemic | epidemic control | 防疫抗疫
etc and so on | etc | doubled
every yearly/annual year | every year | doubled
exceed/exceeds/exceeded/exceeding more/over than? NUM | exceed | doubled
fellow colleague/colleagues | colleagues | doubled
first-ever first | first-ever | doubled
flood control and anti-flood/flood-control/flood | flood control | 防汛抗洪
flood prevention and flood/anti-flood | flood control | 防汛
for example such as | such as | doubled
for the first time ever first | for the first time | doubled
jointly co-hosted/co-organized/co-organised/co-founded/co-sponsored/co-produced | jointly | doubled
jointly together | together | doubled
less than under | less than | doubled
maximum up to | up to | doubled
more better/easier/cheaper/faster/stronger/higher/lower/larger/bigger/greater !{than} | better | doubled
more than over NUM | more than | doubled
most best/biggest/largest/highest/strongest | best | doubled
mutually each other | each other | doubled
nearly/almost about/around/approximately/roughly | nearly | doubled
over more than | more than | doubled
p.m./pm in the evening/afternoon | p.m. | doubled
per each/every | per | doubled
reason {be} because of the reason | because | doubled
rescue and relief rescue | rescue and relief | 抢险救灾
should must | must | doubled
so far until now | so far | doubled
so far up to now | so far | doubled
such as for example | such as | doubled
suicide by himself/herself/themselves | suicide | doubled
the aim/purpose/goal/objective aims/aimed/purposes | the aim is | doubled
the capital city capital | the capital | doubled
the decrease/decline/fall/drop decreased/declined/fell/dropped | the fall was | doubled
the increase/growth increased/grew/increases/grows | the increase was | doubled
the number of the? number | the number | doubled
the winner/winners won | won | doubled
the {reason/cause} {be} because of/due | the reason is | doubled
the {reason/cause} {be} caused by/due | the cause is | doubled
until now so far | so far | doubled
up to maximum | up to | doubled
up to now so far | so far | doubled
yearly annual | annual | doubled
{assassinate/murder} to death | murdered | doubled
{behead} his/her/their {head} | behead | doubled
{be} able to can | can | doubled
{co-host/co-organize/co-organise/co-found/co-sponsor} jointly | jointly | doubled
{commit} self-suicide | commit suicide | doubled
{cooperate/collaborate} together | cooperate | doubled
{debut} for the first time | debut | doubled
{decrease/reduce/decline} down to/by NUM | fall | doubled
{merge/unite/combine/gather/assemble} together jointly | together | doubled
{record} a record/records record | record | doubled
{recover/regain/restore/repay/withdraw/retreat} back to | to | doubled
{repeat/resume} again | repeat | doubled
{reply/answer} back to | reply to | doubled
{return} back home | return home | doubled
{return} back to | return to | doubled
{rise/increase/raise/grow} up by NUM | rise by | doubled
{surpass} more/over than? NUM | surpass | doubled
`;
