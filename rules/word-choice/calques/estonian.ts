/** Calques from Estonian (and Finnish): set phrases rendered word for word. One entry a line: pattern | fix | gloss. */
export const estonian = `
NUM croon/croons | kroons | krooni
accident/accidents with human/people victims/casualties/sufferers | accident causing injuries | inimkannatanutega liiklusõnnetus
according/thanks to his/her/their words | he said | tema sõnul
at the opinion of | in the view of | arvates
basic school/schools {graduate/teacher/pupil/student/certificate/final/exam} | lower secondary school | põhikool
by the words of | according to | sõnul
by the words of the {minister/police/mayor/spokesman/spokesperson/director} | according to | sõnul
by/at his/her/their words | according to him | tema sõnul
child's/children's garden/gardens | kindergarten | lasteaed
commandant/commandant's/commander/commander's {hour/time} | curfew | komandanditund
compass {hour} | curfew | komandanditund
compromise {procedure/proceeding} | plea bargain | kokkuleppemenetlus
criminal drunkenness/intoxication/drunk | over the drink-drive limit | kriminaalne joove
high school of {applied/art} | college | kõrgkool
in a/the? {drunk/intoxicated/drunken} {state/condition} {behind/at} the {wheel} | drunk at the wheel | joobes
in the {suspicion/suspect} of {crime} | suspected of | kahtlustatakse
kinder garden/gardens | kindergarten | lasteaed
mistrust/distrust {vote/motion} | no-confidence vote | umbusaldushääletus
police prefecture/prefectures | police district | politseiprefektuur
publication/vote/motion of mistrust/distrust | vote of no confidence | umbusaldusavaldus
real/actual imprisonment | immediate prison sentence | reaalne vangistus
rescue {board/department/office} {rescuer/receive} {message/notice/announcement} | fire service | päästeamet
road exit/exits {accident} | car leaving the road | teelt väljasõit
rural {affairs}? {life} minister | rural affairs minister | maaeluminister
shock/show imprisonment | short spell in prison before a suspended sentence | šokivangistus
social {minister} | social affairs minister | sotsiaalminister
song and dance {party/holiday} | song and dance festival | laulu- ja tantsupidu
song {festival/party/holiday} {party} | song festival | laulupidu
song {party/holiday} | song festival | laulupidu
state {elder} | head of state | riigivanem
the {alarm} {center/centre} | the emergency call centre | häirekeskus
the? prefecture of police | police district | politseiprefektuur
under the {visit/meeting/event/concert/conference/trip} , | during | ajal
under the? visit/meeting he/she/they/the | during the visit | visiidi ajal
vocational/professional higher school | college | rakenduskõrgkool
{be} in drunk {state/condition} | be drunk | joobes
{be} punished with real/actual/conditional {imprisonment} | be jailed; be given a suspended sentence | karistati
{be} released from {office/position/work/duties} | be dismissed | vabastati ametist
{coalition} {contract/treaty} | coalition agreement | koalitsioonileping
{county/district/Harju/Tartu/Viru} {court} {punish/condemn} | the court sentenced | kohus karistas
{court} {punish} him/her/them/NP with {a/imprisonment/prison/real/conditional} | sentence | kohus karistas
{declare/impose} a {compass/police/commandant} {hour} | impose a curfew | komandanditund
{express/publish/declare/give/show} {mistrust/distrust/no-trust} {to/against/for} the? {minister/government/mayor/prime} | pass a vote of no confidence in | umbusaldust avaldama
{finish} the gymnasium | finish upper secondary school | lõpetas gümnaasiumi
{gather/collect/receive/get} NUM {voice} | votes | hääled
{give/present} to {him/her/them} a suspicion | name as a suspect | kahtlustus
{graduate} from basic school | finish lower secondary school | põhikool
{gymnasium/gymnasia} {student/pupil/graduate/teacher/exam} | upper secondary pupil | gümnaasium
{minister} of rural life | rural affairs minister | maaeluminister
{national/state/people's} {assembly/collection} {session/member} | parliament | Riigikogu
{national/state} examination certificate of the basic school | lower secondary leaving certificate | põhikooli lõputunnistus
{present/submit} {suspicion} to | name as a suspect | esitas kahtlustuse
{punish} with NUM {year/month} of? {imprisonment/prison} | sentence to | karistas
{punish} {conditionally/really} | give a suspended sentence | tingimisi
{release} from the {office/position/post} of | dismiss as | ametist vabastama
{release} the? {minister/director/head/prime/chief/mayor} from office/work/position | dismiss | ametist vabastama
{social/defence/defense/education/justice/environment/culture/interior/health/finance/economy/agriculture} Minister/minister in his/her Regulation/regulation | minister ... in a regulation | minister
{start/begin/initiate/launch} a {criminal} {matter/procedure} | open a criminal investigation | alustas kriminaalmenetlust
{submit/present} a/the {suspicion} {to/against} | name as a suspect | esitas kahtlustuse
{voice} {magnet} | vote-winner | häältemagnet
`;
