/** Calques from Turkish: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const turkish = `
, drawing/attracting attention that/to that | pointing out that | dikkat çekerek
, he/she transferred that | said | aktardı
CHP/MHP/HDP/IYI general {president/chairman/secretary} | leader | genel başkan
NUM/one/two/three {soldier/policeman/police/gendarme} {be}? martyred | killed | asker şehit oldu
at the point of {fight/struggle/combat/cooperation/solution/support} | on; in | noktasında
despite all interventions | despite treatment | tüm müdahalelere rağmen
despite all the interventions/intervention {made/of/he/she/could} | despite treatment | tüm müdahalelere rağmen
drew/draws attention with his/her/its/their | stood out for | dikkat çekti
emergency services/rescue/health/police teams {be} directed to the {scene/region} | went to the scene | olay yerine sevk edildi
fell/rolled/flew to/into/in the {sarampol} | left the road | şarampole devrildi
first intervention {be} made at/to/in/on/by | first aid was given | ilk müdahalesi yapıldı
gave place to the statement/view/news/information | included; reported | yer verdi
general president/presidents of the {party/CHP/MHP/HDP} | leader | genel başkan
he/she recorded that {the/they/he/there/it/this} | he said | kaydetti
he/she transferred that | said | aktardı
heinous coup attempt | failed coup | hain darbe girişimi
his/her/their life danger {continue/be/has} | be in a critical condition | hayati tehlikesi
in the locality/position of the {village/district} | near | mevkisinde
in the point of {fight/struggle/combat/cooperation} | on; in | noktasında
it draws/drew/draw attention that | it is notable that | dikkat çekiyor
made the following evaluation/evaluations/assessments/determinations : | said | şu değerlendirmede bulundu
martyred {soldier/policeman/police/lieutenant/sergeant/private/officer/teacher} | fallen soldier | şehit asker
municipality/municipal {president} PROPN | mayor | belediye başkanı
no vital/life danger/dangers | not in danger | hayati tehlikesi yok
piercing/sharp-piercing tool/tools | knife | kesici alet
put his/her/their signature under the | signed | imza attı
security/police directorate teams | police | emniyet müdürlüğü ekipleri
separatist/divisive terrorist/terror organization/organisation | the PKK | bölücü terör örgütü
the following {statement/expression} {be} included in | the statement said | şu ifadelere yer verildi
the tradesmen | shopkeepers | esnaf
the {separatist/bloody} terrorist {organization/organisation} | the PKK | bölücü terör örgütü
tradesmen/tradesman {be/say/want/ask/complain} | shopkeepers | esnaf
transactions at the police/security/gendarmerie | questioning | emniyetteki işlemler
treacherous/traitorous/ignoble attack | attack | hain saldırı
upon the notice/denunciation of {citizen/resident/neighbour/neighbor} | when residents called | ihbar üzerine
used the expressions/statements : | said | ifadelerini kullandı
used the following expressions/statements | said | şu ifadeleri kullandı
vehicle/car/automobile/truck under the direction/administration/management of | car driven by | idaresindeki otomobil
vital danger | life in danger | hayati tehlike
was/were removed/lifted/raised to the? hospital/hospitals | be taken to hospital | hastaneye kaldırıldı
whose name/names/identity could not be learned | not named | ismi öğrenilemeyen
with the notice/notification of {citizens/residents/neighbours/neighbors} | when residents called | ihbar üzerine
{Fetullahist/Fethullahist/Gulenist} Terrorist/Terror Organization/Organisation | Gulen movement | FETÖ
{attract/draw} attention with its/his/her/their | stand out for | dikkat çekmek
{attract} attention that | point out that | dikkat çekti
{attract} attention to the? {fact/importance/point/need/danger/necessity} | draw attention to | dikkat çekmek
{be} given place to/in the {statement/report/news} | the statement said | yer verildi
{be} taken/took under control | be put out; be arrested | kontrol altına alındı
{be} took/taken under {custody/detention/treatment/arrest/surveillance/protection} | be detained; be treated | gözaltına alındı
{be} {martyr} in the? {clash/conflict/attack/operation/explosion} | be killed | şehit oldu
{be} {refer/transfer/send} to the {courthouse/court-house} {after/with/and/,} | appear in court | adliyeye sevk edildi
{bring/carry} to the agenda | raise | gündeme getirmek
{burnt/burned} to the heart/hearts of | moved deeply | yürekleri dağladı
{car/truck/vehicle/motorcycle} in/under the administration of | car driven by | idaresindeki
{come} to the agenda | be raised; come up | gündeme geldi
{come} together with the citizens | meet the public | vatandaşlarla bir araya geldi
{come} together with {reporter/journalist/press} | meet reporters | basınla bir araya geldi
{complete/finish} his/her words/speech as follows/follow | conclude | sözlerini şöyle tamamladı
{continue} his/her words {with/by/:} | continue | sözlerini sürdürdü
{continue} his/her/their words/speech/speeches as follows/follow | continue | sözlerini şöyle sürdürdü
{draw/attract} attention to that | point out that | dikkat çekti
{fall/drop/sit} to/on/in the agenda | make headlines | gündeme oturdu
{fall/drop} like a bomb on/to/in the | cause a sensation in | bomba gibi düştü
{fall} martyr/martyrs | be killed | şehit düştü
{fly/roll} to the {sharampole/sarampole} | leave the road | şarampole yuvarlandı
{give} good news to the {farmer/citizen/retiree/student/worker} | announce measures for | müjde verdi
{give} place to the following {statement/expression/word/view} | say | şu ifadelere yer verildi
{give} the good news of/that | announce | müjdesini verdi
{give} the message " | say | mesajı verdi
{have/be/with} no/not? vital {danger} | be in / out of danger | hayati tehlike
{hit/put/leave} its/his/her seal/stamp on/to the {day/match/agenda/event} | dominate | damgasını vurdu
{hit/stamp} its/his/her stamp/mark on the {day/match/agenda/event} | dominate | damga vurdu
{intervene} to/the {injured/wounded/patient/fire/flames} | treat; fight the fire | müdahale etti
{lay} to/on the table | discuss | masaya yatırmak
{life/vital} {danger} {continue/persist/be} | be in a critical condition | hayati tehlikesi
{make} a press explanation | make a statement | basın açıklaması yaptı
{make} the? first intervention/interventions | give first aid | ilk müdahale
{martyr/martyr's} fire {fall} | family told of soldier's death | şehit ateşi düştü
{press} declaration/explanation | statement to the press | basın açıklaması
{put/throw} his/her/their signature/signatures under | sign; achieve | altına imza attı
{refer/dispatch} to the {courthouse/court-house/judiciary} | take to court | adliyeye sevk
{remove/lift/raise} to the? {hospital} | take to hospital | hastaneye kaldırmak
{render/make/bring} NUM? {terrorist} {ineffective} | kill | etkisiz hale getirildi
{show} intense/great interest to/in the {event/stand/festival/concert} | flock to | yoğun ilgi gösterdi
{sit/fall/drop} on/to/like a bomb on/to the agenda | make headlines | gündeme bomba gibi düştü
{state/say/express/note/emphasize/emphasise} that NP {be/have/will} * and said/continued : | ... said: | belirterek, … dedi
{take} in/into/to {eye/sight/supervision} | detain | gözaltı
{take} under custody/treatment/detention/record/registration/guarantee/arrest | detain; treat; register | gözaltına alındı
{take} under {control/custody/treatment/observation/surveillance/record/guarantee/protection} | bring under control; detain; treat | kontrol altına almak
{terrorist/PKK/members} {be/was/were} neutralized/neutralised | killed or captured | etkisiz hale getirildi
{terrorist/member} {be}? {rendered/made/neutralized/brought} {ineffective/inactive} | be killed | etkisiz hale getirildi
{terror} {organization/organisation} {member/PKK} | militant | terör örgütü üyesi
{the/his/her/whose} first {intervention} {be}? made/done? at/on/in the {scene/spot} | first aid | ilk müdahale
{throw/put} signature/signatures to/under/on | sign | imza attı
`;
