/** Set phrases of religious news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const religion = `
Christmas/nativity fast/post | Nativity Fast | Рождественский пост
Evangelical/evangelic church of germany/day | Protestant church | evangelisch
Great Fast/Post | Lent | Великий пост
Orthodox/Christian/Catholic temple/temples | church | храм
Papa Francis/Francisco/Benedict | Pope | Papa
Pope/pope Francisco/Francesco/François/Franziskus/Francois/Franciscus | Pope Francis | papa Francisco
Roman/sovereign/supreme/maximum/holy pontificate/pontiff's father | Pope | Sommo Pontefice
accepted/took the? dignity/san | was ordained | принять сан
baptismal/epiphany/godly frost/frosts/bathing/font | Epiphany | крещенский
believer/letter masses | believers | 信众
bright/light Sunday/resurrection | Easter | Светлое Воскресение
bright/light Sunday/resurrection of? Christ/christ | Easter | Светлое Христово Воскресение
church day/days/taxes-day/outlet/exit | church congress | Kirchentag
conciliation/council/synod father/fathers
cross/godfather move/course | religious procession | крестный ход
cult place/places/building/buildings/structure/structures/site | place of worship | культовое сооружение, lieu de culte
deprivation/removal of the? dignity/san | defrocking | лишение сана
dignity/san/rank of a? deacon/priest/bishop/monk/metropolitan | was ordained | сан
first-hierarch/first-priest/preeminent of the? church | primate | предстоятель
forgiven/forgiveness/forgiving resurrection/sunday-resurrection | Forgiveness Sunday | Прощёное воскресенье
godfather/cross/godmother's course/move/step/passage | religious procession | крестный ход
great/big post/fast | Lent | Великий пост
guests of the? merciful/rahman/Rahman/god/God | pilgrims | ضيوف الرحمن
holidays/holiday of? baptism/sacrifice/kurban/breaking | Epiphany / Eid al-Adha / Eid al-Fitr | Курбан
holy seat/chair | Holy See | Santa Sede
holy/saint chair/seat/throne | Holy See | Santa Sede, Heiliger Stuhl
holy/saint powers | relics | мощи
meccan/mekkan/makki sanctuary/haram | Grand Mosque in Mecca | الحرم المكي
miracle-working/wonderworking/miracle-creating/miraculous list/copy-list of | copy of the icon | чудотворный список
moleben/molebens/molebna/thanksgiving-prayer/prayer-service/panikhida/panikhidas | prayer service | молебен
parishioner/parishioners of the? temple | parishioners | прихожане храма
place/places/lieu/lieux of cult/cults | place of worship | lieu de culte
power/powers/might of St/saint/the saint | relics of | мощи
rector/abbot/superior of the? temple | parish priest | настоятель храма
spiritual administration/board/directorate/management of | muftiate | Духовное управление
spiritual face/faces/rank | cleric | духовное лицо
sugar feast/festival | Eid al-Fitr | Zuckerfest
supreme/maximum/sum/summit pontiff/pontifex | Pope | Sumo Pontífice
temple/temples in honor/honour of/the? | church | храм в честь
temple/temples of the? Savior/Saviour/Orthodox/Mother/Nativity/Trinity/Resurrection/Holy/Saint/St/Intercession/Assumption/Ascension/Christ/icon | church | храм
the first hierarch/hierarchs/primate-hierarch | primate | предстоятель
verbal/willow/palm resurrection | Palm Sunday | Вербное воскресенье
vladyka/vladika/lord/bishop's vladyka Metropolitan/metropolitan | Metropolitan | владыка
{commit} the? a? liturgy/prayer/moleben/service | hold | совершил молебен
`;

/** Likely in such a story, but not certain. */
export const religionLikely = `
abbot | parish priest | настоятель
festival/feast of sacrifice | Eid al-Adha | Kurban
religious circles | religious leaders | 宗教界
temple/temples | church | храм
`;
