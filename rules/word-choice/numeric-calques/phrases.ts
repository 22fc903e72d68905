/** Numbers as other languages say them. One entry a line: pattern | fix | reason. */
export const phrases = `
NUM and a half thousand | the figure | полторы тысячи
NUM billion NUM million | write one figure | миллиард … миллионов
NUM degrees of heat/warmth/frost | degrees above or below zero | градусов тепла
NUM million NUM thousand | write one figure | миллион … тысяч
NUM pieces of ADJ? {car/vehicle/ship/aircraft/plane/bus/truck/tank/house/apartment/person} | without pieces of | 辆, 艘, 架
NUM trillion NUM billion | write one figure | 兆 … 億
NUM units of ADJ? {technique/machinery/transport/vehicle/bus/tank/truck/car} | without units of | единиц техники
NUM {person/people/worker/villager/resident/passenger/student/soldier} {be} «injured/wounded of/to» varying | injured, some seriously | 不同程度
NUM «percentage» !{point} !of !in !and !or !, !- !to !{gain} !{rate} !{share} | percent | 百分比
NUM «ten thousand» {yuan/yen/won/people/person/ton/tonne/square/household/vehicle} | the figure | 万
NUM/million/thousand «10,000/10000 people» | the figure | 万人
a thousand and a half | 1,500 | тысяча с половиной
at age of NUM | at the age of | в возрасте
half a thousand | 500 | полтысячи
half thousand | 500 | полтысячи
in number of NUM | of | в количестве
in several/many times more/higher/less/lower/cheaper/faster/larger/bigger/greater | several times | в несколько раз
in the age of NUM | at the age of | в возрасте
in the number/quantity of NUM | of | в количестве
in the year of NUM | in | 在…年
in/on/at the/his/her ADJ year of his/her/their? life | aged | на … году жизни
in/on/by NUM times more/higher/less/lower/cheaper/faster/larger/bigger/greater | times | в два раза больше
injured «with» varying/different/various degrees | to varying degrees | 不同程度
milliard | billion | миллиард, Milliarde
milliards | billion | миллиард, Milliarde
p.p. | percentage points | п.п.
per one {person/inhabitant/resident/day/month/year/hour/kilogram/ton/tonne/liter/litre/passenger/student/head/month/week/minute} | per | на одного человека
percent/procent {point} | percentage points | процентных пункта
percents | percent | проценты
several/many/NUM «ten thousands» | tens of thousands | 数万
several/many/few «hundred/thousand/million of» {people/person/dollar/resident/user/household/worker/soldier/protester} | without of | несколько тысяч
several/many/few «ten thousand» {people/person/yuan/yen/resident/user/dollar/household/job} | tens of thousands of | 数万
tens/dozens/hundreds of thousand !of !- | of thousands | десятки тысяч
thousand million | billion | mil millones
thousand millions | billion | mil millones
up «NUM times» compared/from/year-on-year/on/over/since | ...-fold | 增长…倍
{decrease/fall/drop/decline/reduce/shrink/cut/halve} «by NUM times» | to a ...th | сократиться в … раза
{decrease/fall/drop/decline/reduce/shrink/cut/halve} «by several/many times» | sharply | сократиться в несколько раз
{double/halve} «by NUM times» | double | увеличиться вдвое
{finish/be/come} in NUM place | ordinal | на 2 месте
{increase/growth/rise/decrease/decline/drop} «of NUM times» | ...-fold | рост в … раза
{increase/rise/grow/jump/surge/soar/expand/climb/decrease/fall/drop/decline/reduce/shrink} «by NUM/several folds» | ...-fold | 倍
{increase/rise/grow/jump/surge/soar/expand/climb/decrease/fall/drop/decline/reduce/shrink} «in NUM times» | ...-fold | в … раза
{increase/rise/grow/jump/surge/soar/expand/climb} «NUM/several folds» | ...-fold | 倍
{increase/rise/grow/jump/surge/soar/expand/climb} «by NUM times» | ...-fold | в … раза, 倍
{increase/rise/grow/jump/surge/soar/expand/climb} «by several/many/dozens/tens times» | many times over | 增长数倍
{increase/rise/grow} «by NUM and a half times» | ...-fold | в полтора раза
{increase/rise/grow} «by half times» | by half | 增长半倍
{injure/wound/hurt/damage} of/in/to varying/different/various degree | some seriously injured | 不同程度
{injure/wound/hurt/damage} of/in/to/at varying/different/various degrees | with varying degrees of injury | 不同程度
{injury/wound} of varying/different/various degrees of? !severity | some serious, some minor injuries | 不同程度
{kilometer/kilometre/km/mile/meter/metre} in hour/second | an hour | в час
{suffer/receive/sustain} ADJ? {injury/wound} «in varying degrees» | of varying severity | 不同程度
{take/occupy/win} NUM place | ordinal | 2 место
{ten/dozen/hundred} thousands | tens of thousands | десятки тысяч
`;
