/** Verbs and nouns of courts, police and prisons. One entry a line: pattern | fix | reason. */
export const courts = `
NUM {year/month} conditionally | suspended | условно
NUM {year/month} of? firm/effective/closed prison | in prison | prison ferme
bench of the? {accused/defendant} | dock | скамья подсудимых
by/on/upon preliminary/previous collusion/conspiracy/agreement | in conspiracy | по предварительному сговору
competent organs | authorities | компетентные органы
conditional/provisional freedom/liberty | parole | libertad condicional
conditionally {sentence} | give a suspended sentence | условно
criminal {case/proceeding} {be/have} {be}? excited/aroused/raised | opened | возбудить дело
deprivation of freedom | imprisonment | лишение свободы
group of persons by/on/upon/with prior/preliminary | gang acting in conspiracy | группа лиц по предварительному сговору
internal affairs bodies/organs | police | органы внутренних дел
investigative/judicial/security/police/punitive/prosecutorial organs | authorities | органы
law enforcement organs/structures | law enforcement agencies | правоохранительные органы
law-enforcement organs/structures | law enforcement agencies | правоохранительные органы
lifelong {sentence/imprisonment/prison} | life | пожизненное заключение
measure of restraint/suppression | pre-trial detention or bail | мера пресечения
on/upon/by the fact of the? {murder/theft/fire/death/explosion/attack/incident/fraud/beating} | over | по факту
organs of internal affairs | police | органы внутренних дел
preliminary/premature/presumed collusion of persons | conspiracy | группа лиц по предварительному сговору
preventive prison/imprisonment | pre-trial detention | prisión preventiva
preventive/restraining/restrictive measure in the form of | pre-trial detention or bail | мера пресечения
prosecutor office | prosecutor's office | прокуратура
subscription/recognizance not to leave | travel ban | подписка о невыезде
suffered/injured side {be/say/demand} | victim | потерпевшая сторона
supreme/highest/capital measure of punishment | death penalty | высшая мера наказания
the? victimized party | victim | потерпевшая сторона
with particular/special cruelty | brutally | с особой жестокостью
{accused/defendant} bench | dock | скамья подсудимых
{acquit} «from» | of | one is acquitted of a charge
{admit/confess/recognize/recognise} guilty | admit guilt | plead guilty, or admit guilt
{announce/declare} NP «in search» | wanted | объявить в розыск
{announce/declare} NP? on/to the? wanted list | put | объявить в розыск
{appeal} the {verdict/sentence/decision} «to» a higher instance | in a higher court | высшая инстанция
{apply/address/appeal/turn} to the? {court} with a/an ADJ? {lawsuit/claim/statement} | sue | обратиться в суд с иском
{arrest/detain/jail} for NUM {day/month} «of arrest» | in custody | сутки ареста
{attract/involve/draw/bring/hold} to ADJ? {responsibility/accountability} | bring to justice | привлечь к ответственности
{attract/involve/draw/bring} to ADJ? {liability} | hold liable | привлечь к ответственности
{be} recognized/recognised/acknowledged/admitted guilty | found guilty | признан виновным
{be} «accused with» | accused of | one is accused of a crime
{be} «charged of» | charged with | one is charged with a crime
{bring/present/show} {accusation} to the? {suspect/man/defendant/him/her/them} | charge | предъявить обвинение
{cancel/abolish} the ADJ? {verdict/sentence/conviction} | overturn | отменить приговор
{choose/elect/select} a/the preventive/restraining measure | order pre-trial detention | избрать меру пресечения
{colony} of strict/general/special regime | penal colony | колония строгого режима
{commit/make/do} «suicides» | suicide | one commits suicide
{confess} «in» the? {murder/crime/theft/killing/robbery/fraud/arson} | to | one confesses to a crime
{court/judge/tribunal/arbitration} {have}? «{satisfy}» the/a/an/his/her | grant | удовлетворить иск
{delay/retain} the/a ADJ? {suspect/attacker/robber/criminal/perpetrator} | detain | задержать
{deprive} of the? freedom/liberty for | jail | лишить свободы
{dictate} a/the ADJ? {sentence/ruling/verdict} | hand down | dictar sentencia
{emit/endure/do} a/the ADJ? {sentence} | pass | a sentence is passed or handed down
{fine/penalty} in the amount/size/sum of | a fine of | штраф в размере
{fine} «in the amount of» | fined | штраф в размере
{give/hand/put/raise/apply} a/the {lawsuit} | file | a lawsuit is filed or brought
{interpose} a/an/the | file | interponer recurso
{judge/punish/convict} to NUM {year/month/day} | sentence | to be sentenced to a term
{judge/punish/convict} to life | sentence | to be sentenced to a term
{kill/murder} with particular/special/extreme cruelty | brutally | с особой жестокостью
{leave} the {verdict/sentence/ruling/decision} without changes/change | uphold | оставить без изменения
{make/do/emit/endure/say/put} a/the/its ADJ? {verdict} | return | a verdict is reached, returned or delivered
{present/put/place} a {denunciation} | file a complaint | presentar una denuncia
{present/show/bring} «a/the? charge/charges/accusation/accusations to» | charge | предъявить обвинение
{put/hand/give} in/into the dock of defendants | put on trial | скамья подсудимых
{put/set/place/leave} in/at liberty/freedom | release | poner en libertad
{raise/excite/arouse} a/the ADJ? criminal {case/proceeding} | open | возбудить дело
{recognize/recognise/acknowledge/admit} PRON/PROPN guilty | find | признать виновным
{recognize/recognise/acknowledge} the {defendant/man/woman/accused} guilty | find | признать виновным
{recognize/recognise/confess/admit/acknowledge} himself/herself/themselves guilty | plead guilty | признать себя виновным
{satisfy} the {lawsuit/petition/appeal/complaint} | grant | удовлетворить иск
{sentence/condemn} to NUM {year/month} «of prison/jail» | in prison | years in prison
{sentence} conditionally | give a suspended sentence | условно
{take} under/into/to arrest | arrest | взять под арест
{take} under/to custody | into custody | взять под стражу
`;
