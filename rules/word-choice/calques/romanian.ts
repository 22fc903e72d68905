/** Calques from Romanian: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const romanian = `
accentuated atmospheric instability | storms | instabilitate atmosferică accentuată
alcohol in the exhaled air | breath alcohol | alcool în aerul expirat
around the hour/hours NUM | at about | în jurul orei
at the date of NUM | on | la data de
at/on/from the hour/hours NUM | at | la ora
atmospheric instability accentuated | storms | instabilitate atmosferică accentuată
begin/began/begun the? criminal/penal pursuit | open a criminal investigation | începerea urmăririi penale
beginning/starting from/with the hour NUM | from | începând cu ora
body/bodily/corporal {hurt} | bodily harm | vătămare corporală
by/through/in a {press}? communicate/comunicat | in a statement | printr-un comunicat
code {yellow/orange/red} of {rain/wind/storm/snow/heat/frost/thunderstorm/flood/fog} | yellow warning for ... | cod galben de
criminal dossier | criminal case | dosar penal
danger/risk of propagation | danger of spreading | pericol de propagare
driving without holding a driving {permit/license/licence} | driving without a licence | conducere fără permis
driving {permit} suspended/retained | licence suspended | permis de conducere
for/in a period of time of NUM | for | pe o perioadă de
from {culpa/guilt} | through negligence | din culpă
hitting/beating or/and other violences | assault | lovire sau alte violențe
hunting {aeroplane/plane/airplane/aviation} | fighter aircraft | avion de vânătoare
in course of {unfolding/deployment/realization/execution} | under way | în curs de
in full unfolding/deployment | under way | în plină desfășurare
in last time | recently | în ultima vreme
in that which regards | as for | în ceea ce privește
in the course of day/week/year | during the day | în cursul zilei
in the course of the day of {today/yesterday/tomorrow} | today; yesterday | în cursul zilei de azi
in the course of this day | today | în cursul zilei
in the day of NUM | on | în ziua de
in the day of {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | on | în ziua de luni
in the evening/morning of the day of | on the evening of | în seara zilei de
in the frame of the {event/ceremony/conference/competition/action/festival/session} | during; at | în cadrul
in the last time , | recently | în ultima vreme
in the {framework} of the ceremony/festivity/match | during; at | în cadrul ceremoniei
in what regards | as for | în ceea ce privește
in what {regard} the/this/these | as for | în ceea ce privește
in/from the function of {minister/president/director/mayor/judge/secretary/prefect} | as; from the post of | din funcția de
killing/homicide/injury from/by/of {culpa/guilt/fault} | manslaughter; negligent injury | ucidere din culpă
mg/l pure alcohol in | alcohol on the breath | mg/l alcool pur
on date of NUM | on | la data de
on/in the date of NUM | on | la data de
other violences | other assaults | alte violențe
penal file/dossier | criminal case | dosar penal
penal {pursuit/prosecution/law} | criminal prosecution | urmărire penală
preventively arrested/arrest | held in custody; remanded | arestat preventiv
starting with the date of | from | începând cu data de
starting with the day/date/month of | from | începând cu
the fire {manifest} | the fire was burning | incendiul s-a manifestat
the liberal/liberals leader {transmit} | say | a transmis
the measure of retention/detention {be} | he was detained | măsura reținerii
the resort minister | the minister responsible | ministrul de resort
under penal/criminal {pursuit} | under criminal investigation | urmărit penal
under the aspect of committing | for | sub aspectul comiterii
under the aspect of {committing/the} {crime/offence/offense/commission} | for | sub aspectul săvârșirii
with open {flame} and? {abundant/heavy}? {smoke} | in flames | cu flacără deschisă
yellow/orange/red code of {rain/wind/storm/snow/heat/frost/thunderstorm/flood/fog/instability} | yellow warning for ... | cod galben de
{be/find} in full process/activity/development | be under way | în plină desfășurare
{be} conscious and cooperating | be conscious | conștient și cooperant
{be} drawn up a {file/dossier} | a case was opened | s-a întocmit un dosar
{be} in course of {unfold/deployment/development/realization/execution/implementation} | be under way | în curs de desfășurare
{be} preventively {arrest} | be remanded in custody | arestat preventiv
{be} retained for NUM {hour/day} | be detained | reținut
{be} self-evacuated | get out unaided | s-au autoevacuat
{be} taken the measure of | be ordered | s-a luat măsura
{car/auto/motor} ensemble | lorry | ansamblu auto
{cause/produce} material damages/damage {important/significant} | cause heavy damage | pagube materiale
{crew/team} of SMURD | ambulance crew | echipaj SMURD
{crew} of {police/firefighters/ambulance} | police patrol; fire crew | echipaj de poliție
{elections} {parliamentary/presidential/local} | parliamentary elections | alegeri parlamentare
{fire} {be} manifested/manifest at/in/with | the fire was in | incendiul se manifestă
{hold/have/occupy} the function of {minister/president/director/mayor/judge/secretary} | be | deține funcția de
{liquidate} the fire/fires | put out the fire | a lichida incendiul
{localize/localise} the fire | contain the fire | a localiza incendiul
{minister/president/premier/mayor} {precise} that | say | a precizat că
{minister} of/for resort | minister responsible | ministrul de resort
{motion} of {censure} | no-confidence motion | moțiune de cenzură
{motion} simple | motion | moțiune simplă
{occupy/fill} the function of | hold the post of | ocupă funcția de
{open/draw} up? a/an criminal/penal {file/dossier} | open a criminal investigation | deschide dosar penal
{person/institution/firm/company} that {unfold/deploy} {activity} | operate | desfășoară activități
{quote/cite} by Agerpres/Mediafax/Digi24/News.ro | told ... | citat de
{revoke/dismiss} from function | dismiss | revocat din funcție
{sending} into/to judgment | indictment | trimitere în judecată
{send} to/in/into judgment/judgement | put on trial | trimis în judecată
{sue/send} in judgment/judgement/trial | put on trial | trimis în judecată
{transmit} condolences | send condolences | a transmite condoleanțe
{transmit} that/, | say | a transmis că
{unfold/deploy} its/their activity/activities in/at | operate | își desfășoară activitatea
`;
