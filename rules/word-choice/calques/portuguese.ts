/** Calques from Portuguese: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const portuguese = `
NUM new/more? obits | deaths | óbitos
Supreme Federal Tribunal | Supreme Court | STF
^ in note , | in a statement, | em nota
armed hand {robbery/assault} | armed robbery | assalto à mão armada
assault/assaults at/with/by armed hand | armed robbery | assalto à mão armada
at/on/by/under hand armed/armada | armed | mão armada
body of firemen/firefighters | fire brigade | Corpo de Bombeiros
brazilian/portuguese selection | national team | Seleção
bulletin/bulletins of occurrence/occurrences | police report | boletim de ocorrência
by/through means of note | in a statement | por meio de nota
data/figures/numbers/survey/research/information/results/bulletin/list divulged | released | divulgado
decreed his/her/their/the {prison/arrest/preventive} | order the arrest of | decretar a prisão
divulgation of | release of | divulgação
fatal/fatale victim/victims | dead; people killed | vítimas fatais
in the beginning/end of the? {afternoon/night/morning} of {this/today/yesterday/Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | early / late on | no início da tarde
in/at the? dawn of this {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | early on | na madrugada desta
in/by the dispute of penalties/penalty | on penalties | disputa de pênaltis
in/by the {dispute/play} of {penalty/maximum} | on penalties | nos pênaltis
in/on the? {late} {afternoon/night/morning/beginning/end} of this {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | on Monday afternoon | na tarde desta segunda-feira
lost {bullet} | stray bullet | bala perdida
mandate/mandates of prison/arrest/search/imprisonment | arrest warrant; search warrant | mandado de prisão
minister of the federal? supreme | Supreme Court justice | ministro do Supremo
municipal prefecture | city hall | prefeitura municipal
obit/obits {by/from/for/of/in/due} {covid/covid-19/COVID-19/the/disease/coronavirus} | deaths | óbitos
of/with NUM years , {be/have/was} {arrested/killed/found/shot/detained/hospitalized} | , aged ..., | de … anos
operation {be}? deflagrated | operation launched | operação deflagrada
parliamentary commission of? {inquest/inquiry/investigation} | parliamentary inquiry | CPI
parliamentary inquest/inquérito {commission} | parliamentary inquiry | CPI
penalties dispute/disputes | penalty shootout | disputa de pênaltis
per return/turn of | at about | por volta de
police delegate/delegates | police chief | delegado
precandidate/pre-candidate/pre-candidates | would-be candidate | pré-candidato
prison/arrest decreed | arrest ordered | prisão decretada
prison/search {mandate} | arrest warrant; search warrant | mandado de prisão
project/projects of law | bill | projeto de lei
proposal/proposals of {emenda/amendment} to? the? constitution | constitutional amendment | PEC
relator/relator's of the {case/process/proposal/project/action/bill/reform/cpi} | rapporteur; judge in the case | relator
robbery followed by/of death | robbery and murder | latrocínio
ruralist/evangelical/bullet bench | caucus | bancada
second-fair/third-fair/fourth-fair/fifth-fair/sixth-fair | Monday; Tuesday; ... | segunda-feira
sought/searched by the reporting/reportage/report | when contacted | procurado pela reportagem
temporary/preventive {prison} | pre-trial detention | prisão preventiva
the reportage {of/did/try/tried/contacted/sought/found/heard} | our reporter; the newspaper | a reportagem
the/a delegacy/delegacia | police station | delegacia
the? lantern of the? {championship/table/group/league/competition} | bottom side | lanterna
there is/are NUM {year/month} that/, he/she/they/the/it | for ... years | há … anos
vacancy in the {final/semi-final/semifinal} | place in | vaga na final
zone of {relegation/descent/degola} | relegation zone | zona de rebaixamento
{arrest/prison/imprison/caught/autuado} in flagrant/flagrante/flagrancy | caught in the act | preso em flagrante
{assault/theft} by/with/at/to {armed/hand} {hand/armed} | armed robbery | assalto à mão armada
{be} arrested in flagrant/flagrante | be caught in the act | preso em flagrante
{be} divulged on/this/last/today/yesterday/Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday | be released | divulgado
{be} fatal {victim} of | be killed by / in | vítima fatal
{be} {hit/reached} by a? {lost} {bullet} | be hit by a stray bullet | bala perdida
{be} {victim/target} of bullets/shots of/by {fire} | be shot | vítima de disparos
{candidate/pre-candidate} to/at the {presidency/prefecture/mayor/senate/vice/government} | candidate for | candidato à
{classify} to/for the semifinals/semi-finals/quarterfinals/quarter-finals/final/finals/knockout/playoffs/olympics | qualify for | classificar-se
{come/go} to obit/óbito | die | vir a óbito
{come} to {obit/death/decease} | die | vir a óbito
{decree} the? preventive/temporary? prison/imprisonment of | order the arrest of | decretar a prisão
{deflagrate} the/an/a/by/on/this | launch | deflagrar operação
{delegacy/delegacia/delegation} of? the? {police/woman/homicides} | police station | delegacia
{delegate} of the? civil/federal? police | police chief | delegado
{divulge} the {list/bulletin/calendar/balance/result} | release; announce | divulgar
{edit} a/the {decree/ordinance/resolution} | issue a decree | editar decreto
{evolve} to obit/death | die | evoluir a óbito
{fire/military} {body/corps} of {firefighters/firemen} | fire brigade | Corpo de Bombeiros
{flagrant/flagrante} {delict/delicto/arrest/prison/imprisonment} | caught in the act | flagrante
{fulfill/fulfil/comply/complete} NUM/a/the/several {mandate/warrant} of? {prison/arrest/search/apprehension} | serve warrants | cumprir mandados
{get/win/secure/dispute} a vacancy in the | place in | vaga
{give} entrance/entry in/at the? {hospital/emergency/prison/court} | be admitted to | dar entrada no hospital
{have} the {prison/arrest} {decree} | be ordered arrested | ter a prisão decretada
{latrocinio/latrocínio/larceny} {followed} by {death} | robbery and murder | latrocínio
{leave} NUM victims fatal | kill ... | vítimas fatais
{occurrence/incident} bulletin | police report | boletim de ocorrência
{pass} by a/an/the {surgery/operation/procedure/exam/evaluation/medical} | have | passar por cirurgia
{pass} through/by a? {surgery/operation/surgical/treatment/evaluation/exams} | have surgery | passar por cirurgia
{pass} to/by {integrate} | join | passar a integrar
{placard} of NUM {to/by/x} NUM | score | placar
{prison/jail} temporary/preventive | pre-trial detention | prisão preventiva
{register/confirm/record} NUM {obit/óbitos} | deaths | óbitos
{register/file/make} a? {occurrence} {bulletin} | file a police report | registrar boletim
{swing/balance/shake} the nets/net {in/of/for/with/against/at/twice/again} | score | balançar as redes
{swing/shake/balance} the nets | score | balançar as redes
{take} a shot/shots in the {head/leg/chest/back/arm} and | be shot | levar um tiro
{technician} of the {selection/side} | coach | técnico
`;
