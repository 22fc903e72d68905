/** Verbs and nouns of prices, rates, sport, accidents and emergencies. One entry a line: pattern | fix | reason. */
export const money = `
all the? circumstances of the {incident/occurrence} are established/clarified | investigated | устанавливаются
expensive {price/fare/cost} | high price | высокая цена
gates of the? {opponent/rival/goalkeeper/host/guest/visitor} | goal | ворота
he/she {be} ADV? «delivered/conveyed» to a/the? ADJ? {hospital/clinic} | taken | доставить в больницу
inflation/unemployment/gdp/turnover/profit/deficit/surplus/revenue {compose/constitute} | was | составить
interest/tax/mortgage/customs {bet} | rate | ставка
key/refinancing/discount {bet} | key rate | ключевая ставка
main/side/line {judge} of the {match/game} | referee | судья матча
on/at the «place» of {incident/occurrence/accident/emergency} | scene | место происшествия
open burning {be/have} | fire | открытое горение
there {happen/occur} a/an | there was | произошло
{amount/sum} in the size/amount of | of | сумма в размере
{beat/do} a/NUM {goal} | score | a goal is scored
{cause/evoke/challenge} an? ambulance | call | вызвать скорую
{champion/championship/cup/tournament/competition/competitions} «on/by» boxing/football/hockey/chess/swimming/athletics/wrestling/biathlon/judo/volleyball/basketball/tennis/handball/weightlifting/gymnastics/sambo/karate/rugby/badminton/cycling/rowing/fencing !day | in | чемпион по
{commit/make/do/perform} a/the? traffic accident/accidents | cause | совершить ДТП
{conduct/carry/do} check/checking/verification on the/this fact | investigate | проверка по факту
{damage} in the amount/size of NUM/$/€ | of | ущерб в размере
{declare/announce/recognize/recognise} itself/himself/herself/themselves «a bankrupt» | bankrupt | объявить себя банкротом
{do/perform/realize/realise/effectuate} ADJ? {investment} | invest | investments are made
{earthquake} «with strength» of? NUM | of magnitude | силой
{emergency} {service} {leave/left} to the {place/scene} | go | выехали на место
{fall/hit/come} into a/an/the traffic/road/car {accident} | be in an accident | попасть в аварию
{fire/blaze/flame} {have/be}? {be}? localized/localised/liquidated/eliminated | contained | локализован
{fire/blaze} «on an? area of» | over | на площади
{happen/occur} a/an ADJ? {explosion/fire/accident/earthquake/collision} | there was | произошёл
{hospitalize/hospitalise} «to/into» | in | госпитализирован в
{leave/depart/go} to the? place of the {accident/incident/fire/event/occurrence/tragedy} | scene | место происшествия
{liquidate/localize/localise} a/the ADJ? {fire/blaze/flood/accident/consequence/spill/flame} | deal with | ликвидировать
{material} {damage} {be}? caused in the? amount/size of | worth | ущерб в размере
{play/end/finish} «in draw» | in a draw | сыграть вничью
{play} «in a? draw» with/against/at | draw | сыграть вничью
{pre-investigation/preinvestigation} check | preliminary inquiry | доследственная проверка
{price/fare/rate/tariff} {be/become/get/remain} ADV? «expensive» | high | a price is high, the goods are dear
{receive/get} a/an? ADJ? net profit | make | получить прибыль
{rise/fall/grow/increase/decrease/drop/decline/raise/reduce/lower} «on» NUM %/percent | by | вырос на
{spend/conduct} NUM? ADJ? {match} for/against | play | провести матч
{take/issue/give/grant} a credit of/from | loan | взять кредит
{victim/man/woman/child/boy/girl/driver/passenger/wounded/injured/patient} {be} ADV? «delivered/conveyed» to a/the? ADJ? {hospital/clinic} | taken | доставить в больницу
{win/lose/end/finish} with the score of? NUM | win | со счётом
«circumstances» of the {incident/occurrence} are {being}? established/found out | are under investigation | устанавливаются
«course» of the {dollar/euro/ruble/rouble/yuan/hryvnia/yen/lira} !NOUN | exchange rate | курс доллара
«place» of the {accident/incident/occurrence/tragedy} {work/arrive/be} | scene | место происшествия
`;
