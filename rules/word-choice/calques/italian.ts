/** Calques from Italian: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const italian = `
118 {personnel/staff/health/sanitary/doctors/ambulance} | paramedics | 118
CT/C.T. PROPN | Italy coach ... | ct
NUM {day} of prognosis | ... days to recover | giorni di prognosi
arm/arms of iron {between/with} | trial of strength | braccio di ferro
assessor/assessors to/for culture/tourism/sport/transport/health | councillor for | assessore alla
at {zero} {parameter/cost} | on a free transfer | a parametro zero
at/in the head of the? {classification/ranking} | top of the table | in testa alla classifica
at/in/to the order of the day | on the agenda | all'ordine del giorno
at/on free {foot/feet} | not in custody | a piede libero
at/to the NUM/1st/2nd/3rd/4th/5th/6th/7th/8th/9th {of/in/minute} the {first/second/recovery} {time} | in the ... minute | al 5' del primo tempo
black smoke/smokes in/for/on/from/at {the/vote/talks/meeting} | deadlock | fumata nera
cautionary/precautionary {custody/detention} | pre-trial detention | custodia cautelare
civil part in/of/to/at | civil plaintiff | parte civile
communal/municipal/regional {junta/giunta} | city / regional government | giunta
custody/custodial measure/caution/cautionary in {prison/jail} | pre-trial detention | custodia cautelare
denounced at/in {free/freedom/liberty/state} | reported to prosecutors | denunciato in stato di libertà
dynamics of the {accident/incident/crash/fact/event} | how the accident happened | dinamica dell'incidente
exact/precise dynamics of | exactly how ... happened | esatta dinamica
firefighters/firemen/watchmen of fire | firefighters | vigili del fuoco
first/second fraction of {game/play} | first / second half | frazione di gioco
flying squad/squads of the {quaestor/questura} | police patrols | volanti della questura
for/from causes {still}? in {course/phase} of {ascertainment/verification/assessment} | for reasons still unclear | cause in corso di accertamento
for/to cause of/still in/to {course} of? {ascertain/ascertainment/verification} | for reasons still unclear | cause in corso di accertamento
guarantee {notice/information/warning} | notification of investigation | avviso di garanzia
in course of {ascertainment/verification/assessment/definition} | being established | in corso di accertamento
in red/yellow {code} | in a critical condition | codice rosso
in red/yellow/green code | in critical / serious condition | in codice rosso
in {reserved} {prognosis} | in a critical condition | in prognosi riservata
in/at the? {head/top} to the? {classification/ranking/race} | top of the table | in testa alla classifica
iron arm {between/with/on} | trial of strength | braccio di ferro
judge for the preliminary {investigation/inquiry} | investigating judge | gip
judge of preliminary {investigation} | investigating judge | gip
men/man of the? {arm/weapon} | Carabinieri | uomini dell'Arma
military/militaries of the? {arm/weapon/carabinieri} | Carabinieri officers | i militari dell'Arma
mister {Conte/Allegri/Mourinho/Spalletti/Pioli/Gasperini/Inzaghi/Sarri/Ancelotti/Gattuso/Mancini} | coach | mister
notice/warning/announcement of guarantee | notification of investigation | avviso di garanzia
on the place {intervene/arrive} | at the scene | sul posto
on the {place/post} {be} {intervene/come} | at the scene | sul posto sono intervenuti
ordinance/ordinances of custody/cautionary/precautionary | detention order | ordinanza di custodia
precautionary/cautionary/cautelary custody/detention | pre-trial detention | custodia cautelare
president of the council/Council of ministers/Ministers | prime minister | presidente del Consiglio
president of the? council/Council PROPN | Prime Minister ... | presidente del Consiglio
procurator/attorney of the republic | prosecutor | procura della Repubblica
public minister {ask/request/say/have} | prosecutor | pubblico ministero
reserved prognosis | condition critical; outcome uncertain | prognosi riservata
sentence passed in {judged} | final ruling | passata in giudicato
substitute procurator/prosecutor | deputy prosecutor | sostituto procuratore
technical commissioner/commissary | national coach | commissario tecnico
the blues {of/coach} {mancini/conte/spalletti/ventura} | Italy | gli azzurri
the dynamics {be} being/still/under | how it happened | la dinamica
the junta/giunta {communal/regional/municipal} | city / regional government | giunta
the mister {say/of/have} | coach | mister
the procura/procure of | prosecutors in | la procura di
the white {smoke/smokeway/fumata} | agreement | fumata bianca
the yellow-reds/yellow-and-reds/black-and-blues/red-and-blacks | (name the club) | giallorossi
the {118/doctors/sanitary} of 118 | paramedics | i sanitari del 118
the {quaestor/quaestorship} of | police headquarters in | questura
to/at the {vaglio/sieve/scrutiny} of the? {investigator/carabinieri/police} | being examined by | al vaglio degli inquirenti
tour/turn of the {web} | go viral | il giro del web
trust/confidence {vote/question} to/in/at the {chamber/senate/room} | confidence vote | voto di fiducia
undersecretary to the presidency | cabinet undersecretary | sottosegretario alla Presidenza
urban {vigils/watchmen} | municipal police | vigili urbani
vigils/vigil/watchers of the? fire | firefighters | vigili del fuoco
white/black {fumata} | agreement; deadlock | fumata bianca
with a? prognosis of NUM {day} | expected to take ... days to recover | prognosi di giorni
years/months of? {reclusion/seclusion} | years in prison | anni di reclusione
zero {parameter} | free transfer | parametro zero
{agent} of the {mobile/flying/volante} | police officers | squadra mobile
{ammonite/admonish/ammonished} for/in/by {the/foul/protest/minute/referee} | book | ammonire
{arrest} {domiciliary} | house arrest | arresti domiciliari
{be/place/put} at/to the? {domiciliary} | under house arrest | ai domiciliari
{be} admonished for/by/in {the/foul/protest/referee/minute} | be booked | ammonito
{be} enrolled/inscribed/registered in/on/to the {register/registry/book} of {suspect/investigated/the} | be placed under investigation | iscritto nel registro degli indagati
{be} in course the? {investigation/search/check/verification/inquiry} | investigations are under way | sono in corso
{be} in course {investigations/searches/checks/inquiries/the} | are under way | sono in corso
{be} investigated at free {foot/feet} | be under investigation but free | indagato a piede libero
{be} part in/of cause | be a party to the case | parte in causa
{be} {judged/declared} {healable/curable} in NUM {day} | expected to recover in ... days | guaribile in
{come/be} to make part | join | far parte
{constitute} himself/herself/themselves to the {police/carabinieri/authorities} | turn oneself in | costituirsi
{constitute} themselves/himself/herself/itself {civil/as} | join as a civil plaintiff | costituirsi parte civile
{coup/blow} of market/transfer | signing | colpo di mercato
{denounce} in state of freedom/liberty | report to prosecutors | denunciare in stato di libertà
{enter} to be part of | join | entrare a far parte
{enter} to make part of | join | entrare a far parte
{go} in scene | be staged | andare in scena
{go} in {air/wave} on/in/at | be broadcast | andare in onda
{healable/curable} in NUM days | expected to recover in ... days | guaribile in
{honorable/onorevole} PROPN | MP ... | onorevole
{hospital} in code red/yellow | in a critical condition | codice rosso
{intervene/arrive/rush} on the place/post | attend the scene | intervenire sul posto
{lead/top/head} the {classification} | top the table | classifica
{lose} the? life in the? {accident/crash/fire} | die | perdere la vita
{make/do} part of the? {team/group/government/committee/board/delegation/staff/commission} | be part of | fare parte di
{make/do} the? {turn/tour} of the? {web/world/net/network/social} | go viral | fare il giro del web
{pass} in judged/judgment | become final | passare in giudicato
{remove/take} {oneself/himself/herself} the life | kill oneself | togliersi la vita
{sentence/condemn} to NUM {year/month} of {reclusion/seclusion} | sentence to ... years in prison | anni di reclusione
{take} the? start/via/way {the/from/on/today/tomorrow} | begin | prendere il via
{to/until} the last {blood/breath} | to the bitter end | all'ultimo sangue
`;
