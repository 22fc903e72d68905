/** Verbs and nouns of war reporting. One entry a line: pattern | fix | reason. */
export const war = `
air alarm/anxiety | air raid alert | воздушная тревога
air defence/defense/anti-aircraft «means» {shoot/destroy/intercept/repel} | systems | средства ПВО
bandit/gangster {formation/underground} | armed group | бандформирования
diversionary/diversion/diversive {group/act} | sabotage | диверсионная группа
dominant/dominating {height} | high ground | господствующие высоты
fighting actions/operations | fighting | боевые действия
forces and means | forces and equipment | силы и средства
fragmentation/splinter {wound/injury} | shrapnel wounds | осколочное ранение
hardly/strongly/hard injured/wounded | badly | тяжело ранен
illegal armed {formation} | armed group | незаконные вооружённые формирования
living/live force of the {enemy/opponent/adversary} | troops | живая сила
missile/rocket/drone/bomb/artillery/air {blow} | strike | удар
peace/peaceful {population/inhabitant/resident/citizen} | civilians | мирное население
peaceful people {be/have} {kill/die/injure} | civilians | мирные люди
shock/percussion/striking/drummer/impact {drone/uav/copter/helicopter} | attack drone | ударный дрон
unmanned aerial/flying {apparatus/device/machine} | drone | беспилотный аппарат
zone of the? military/combat/fighting/hostile actions/operations | combat zone | зона боевых действий
{announce/declare/sound} an? air/airborne alarm/anxiety | sound an air raid alert | воздушная тревога
{bring/put/lead} to/in/into combat/fighting/full combat? readiness | put on alert | привести в боевую готовность
{carry/wear} heavy/big/serious/large/significant losses in/at/near/on/and | suffer | нести потери
{destroy/liquidate/annihilate} NUM? ADJ? {militant/terrorist/soldier/serviceman/saboteur/rebel/gunman} | kill | уничтожить
{explode/detonate} «on a» ADJ? {mine/landmine} | hit a mine | подорваться на мине
{fold} the/their {weapon} | lay down | сложить оружие
{inflict/apply/cause/deal/do/put} a/an/NUM? ADJ? ADJ? missile/rocket/drone/artillery/air/massive/bomb {strike/blow/hit/attack} on/at/against/to/in | carry out | нанести удар
{inflict/apply} {strike/blow} on the? PROPN | strike | нанести удар по
{injury/wound/trauma} incompatible with life | fatal injury | травмы, не совместимые с жизнью
{introduce/enter/input} its/their/the? ADJ? {troop} to/into/in | send | ввести войска
{lead} ADJ? combat/military/fighting {action} | fight | вести боевые действия
{lead} fire on/at | fire on | вести огонь
{open} the fire at/on/against | open fire | открыть огонь
{pass/go} over? to/in/into the? offensive/counteroffensive/counter-offensive | go on the offensive | перейти в наступление
{shell/bombard/hit} from artillery/mortars/mortar/tanks | with | обстрелять из
{surrender/give/get/hit/go} in/into/to captivity | be captured | сдаться в плен
{take} under his/her/their/its full? control | take control of | взять под контроль
`;
