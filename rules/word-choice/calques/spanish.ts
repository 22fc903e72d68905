/** Calques from Spanish: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const spanish = `
, of NUM years , | , aged ..., | de … años
Government/government president PROPN | Prime Minister | presidente del gobierno
NUM effectives of/from/were/are | officers; troops | efectivos
NUM mil {million/people/euros/pesos/dollars} | thousand | mil
NUM thousand millions | ... billion | mil millones
^ at/to the margin of the?/this/that | apart from | al margen de
^ before the {fact/events/accusations/criticism/pandemic/emergency/crisis/situation/news} ,/of | in view of | ante los hechos
^ before this/such/that situation/reality/panorama/scenario/fact/context , | faced with this | ante esta situación
^ before this/that , the/he/she/it/they/we {decide/announce/call/ask/request/demand} | in response | ante esto
^ by the moment | for now | por el momento
^ to the respect , | on this, | al respecto
a before and an? after | a turning point | un antes y un después
act of presence | appearance | acto de presencia
annotate/annotated/annotates {a/the/his/two} {goal/point/run} | score | anotar
assistance/assistential/care {center/centre/house} where/to/in he/she/they? {die/was} | hospital | centro asistencial
at minute NUM | in the ... minute | al minuto
at the time of {call} by | when | a la hora de
at/in/to {attempted/tentative/grade} of {homicide/murder/robbery} | attempted murder | tentativa de homicidio
at/in/to/of the? entertain/extra {time} {supplementary/complementary} | second half | tiempo complementario
at/to judicial disposition/disposal | before a judge | disposición judicial
at/to measure that | as | a medida que
at/to the foot of the? {cannon} | hard at work | al pie del cañón
at/to the margin of the? {law} | outside the law | al margen de la ley
at/to/in the hour of {make/take/choose/vote/decide/play/buy/work} | when | a la hora de
basic {basket} {of/price} {food/goods/products} | basket of staples | canasta básica
before the {lack/impossibility/possibility/absence/refusal/threat/increase/emergency/situation/risk/gravity/crisis/imminence} of | given; faced with | ante la falta de
before/facing/in the/this {lack} of {response/answer} , | with no response | ante la falta de
body without life | body | cuerpo sin vida
by part of | by | por parte de
by the moment , | for now, | por el momento
by/for a/an/the {value/sum/amount/import} of NUM {euro/dollar/million/peso} | worth | por un importe de
by/of bullet {wound} | gunshot wounds | herida de bala
citizen insecurity | crime | inseguridad ciudadana
citizenship {be/demand/reject/ask/feels/will} {tired/worried} | the public | la ciudadanía
complementary {time/half/stage} | second half | tiempo complementario
condemn/condemned to {prison/death/jail/life} | sentenced to | condenado a
condemned to NUM {year/month} | sentenced to | condenado a
contagions of/by/from {covid/coronavirus/COVID-19/the} | cases | contagios
delinquent/delinquents {arm/shot/fled/arrived/escaped/enter/stole} | gunmen; robbers | delincuentes
domiciliary {prison/arrest/detention/hospitalization} | house arrest | arresto domiciliario
due to that {the/he/she/it/they/there} | because | debido a que
due to the fact of | because | debido al hecho
during NUM/several/various/some/many {year/month/week/day/hour/minute/decade} !of/that/between/from/in/after/before/when | for ... | durante
during/in the {morning/afternoon/evening/night/early} of {today/yesterday} | this morning; yesterday evening | en la mañana de hoy
electoral {padron/turn} | electoral register; round | padrón electoral
electoral {urn} | ballot box | urna electoral
elements of the? {police/army/National/Guard/navy/prosecutor/Municipal/State/Federal/Civil/security} | officers; soldiers | elementos de la policía
fatal/mortal/deadly victims | dead; fatalities | víctimas fatales
fire {arm} | firearm | arma de fuego
for NUM {goal} to/by/for NUM | by ... goals to ... | por 2 goles a 1
for his/her/its part , PROPN {assure/manifest/signal/precise/underline/remark} | PROPN said | por su parte
for what {refer/concern/respect} | as for | por lo que se refiere
forces of the? order | police; security forces | fuerzas del orden
from makes/ago NUM {year/month/day} | for ... | desde hace
general prosecutorship/fiscalia/fiscalía | prosecutor's office | fiscalía
gross internal/interior/inner product | gross domestic product | producto interno bruto
house of health | clinic; hospital | casa de salud
in base to/of/on | based on | en base a
in exercise of his/her/their {function/charge} | in the line of duty | en ejercicio de sus funciones
in function of the? {result/need/situation/number/evolution/availability} | depending on | en función de
in hours/the hours of the {morning/afternoon/evening/night/dawn/early} | in the morning | en horas de la mañana
in respect to this , | on this | al respecto
in that which {refer/concern/respect} | as for | en lo que respecta
in the frame/framework/mark of the? {celebration/anniversary/festival/day/visit/World/International/fair/festivities/commemoration/holiday/tour} | as part of; during | en el marco de
in the measure that/in | in so far as; as | en la medida en que
in the same time that | while | al mismo tiempo que
in the? decade of the? NUM/sixties/seventies/eighties/nineties/twenties/thirties/forties/fifties/60s/70s/80s/90s | in the 1960s | década de los 60
in the? hours of the? {night/morning/afternoon/noon} of | on the ... of | en horas de
in the? mark of | as part of | en el marco de
in the? {second/first} {return/turn/lap} {of/,/./on/to/against} the? {presidential/election/vote/ballotage} | run-off; first round | segunda vuelta
in what regards to | as regards | en lo que respecta a
in what {refer/concern/respect/touch/do} | as for | en lo que se refiere a
in {inter-annual/interannual/inter-yearly} {rate/terms/comparison} | year on year | interanual
in/during the day of {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/today/yesterday} | on ... | el día de
in/on the {morning/afternoon/evening/night} of this {Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday} | on ... morning | la mañana de este
in/on/for the next {January/February/April/May/June/July/August/September/October/November/December} | next ... | el próximo enero
in/to/on the minute NUM | in the ... minute | en el minuto
in/with grade/degree of tentative/attempt/frustrated | attempted | grado de tentativa
intellectual author/authors | mastermind | autor intelectual
intellectual {author} of the? {crime/murder/attack/killing/assassination} | mastermind | autor intelectual
interannual/inter-annual {inflation/rate/growth/increase/rise/variation/decline/comparison} | year-on-year | interanual
it is to be remembered/recalled/noted/highlighted/signaled that | note that | cabe recordar
it is worth to VERB | it is worth ...ing | vale la pena
it is {worth/necessary} to {signal/precise/detach} | note | cabe señalar
it should be signaled/signalled/remembered/precised that | note that | cabe señalar
it {count} with | it has | contar con
it {fit} to {mention/say/remember/note/highlight/signal/add/stress/recall/point/ask/underline} | note that | cabe
it {make} NUM {year/month/week/day} that | ... ago; for ... | hace … años que
material author/authors | perpetrator | autor material
material {author} of | perpetrator | autor material
minimum interprofessional {wage/salary} | minimum wage | salario mínimo interprofesional
minor of age | minor; under-age | menor de edad
national {selection} {play/coach/win/lose/travel/beat/train} | national team | selección nacional
no {victims} to {regret/lament} | no casualties | sin víctimas que lamentar
nothing/something/anything/little/much to see with the/that/it/this/him/her/them | nothing to do with | nada que ver
octaves/eighths of final/finals | last 16 | octavos de final
of NUM years of age/old ,/. | aged ... | de … años de edad
of first necessity | essential | primera necesidad
of scarce/few resources | poor | de escasos recursos
on/from the part of the {police/government/army/security} {agent/officer/force} {in/against/was/were} | by | por parte de
on/from/by part of the {government/police/authority/company/ministry/court/state/president/army/opposition} | by | por parte de
on/in the base of the? {result/data/information/evidence/report} | on the basis of | en base a
on/in the? dawn/madrugada of this/today/yesterday/Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday | in the early hours of | en la madrugada
on/since/until/from/by the NUM of January/February/March/April/May/June/July/August/September/October/November/December | on ... January | el 5 de enero
persons/people/adults major/majors/greater of NUM | people over ... | mayores de
popular consultation | referendum | consulta popular
positions table | standings; league table | tabla de posiciones
preliminary/provisional/partial/first {balance} of {victims/the/deaths} | toll | balance provisional
president of the government | prime minister | presidente del gobierno
presumed {author/responsible/culprit/killer/murderer/criminal/thief/thieves/delinquent/aggressor/assassin} | suspect; alleged | presunto
preventive prison/imprisonment | pre-trial detention | prisión preventiva
private of freedom/liberty | detained | privado de libertad
privation of {freedom/liberty} | imprisonment; detention | privación de libertad
provisional/provisionary prison/imprisonment | pre-trial detention | prisión provisional
public force {of/has/and/in/was/were/arrived/agents} | police | fuerza pública
quarters of final/finals | quarter-finals | cuartos de final
reserved {prognosis/forecast/prognostic} | prognosis uncertain | pronóstico reservado
road/route/street {cut} {by/in/of/against/to} {protest/protesters/demonstrators} | roadblock | corte de ruta
sanitary {emergency/crisis/authority/alert/personnel/passport/pass/situation/protocol/center/centre/fence} | health ...; public health ... | sanitario
secret/secrecy of the? summary | gag order | secreto de sumario
security organism/organisms | security agencies | organismos de seguridad
security {bodies/corps/organs/organisms} {of/arrested/detained/have} | security forces | cuerpos de seguridad
since ago NUM | for ... | desde hace
since/from it? {make} NUM {year/month/week/day} | for ... | desde hace
table of positions/position | standings; league table | tabla de posiciones
telluric {movement} | earthquake | movimiento telúrico
thanks to that the/he/she/it/they {be/have} | because | gracias a que
the alleged/presumed {fact} {occur/occurred/happen} | the incident | los hechos
the citizenry | the public; citizens | la ciudadanía
the day NUM of {the/this/January/February/March/April/May/June/July/August/September/October/November/December} | on the ... | el día 5 de
the last/past days {past/passed} | in recent days | los días pasados
the lifeless/inert body of/was | the body | cuerpo sin vida
the most/more voted {party/candidate/list/force} | ... with most votes | más votado
the next Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday NUM | next Monday, ... | el próximo lunes
the next/coming NUM of January/February/March/April/May/June/July/August/September/October/November/December | on ... | el próximo
the passed {week/month/year/Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/weekend} | last ... | el pasado
the past Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday/January/February/April/June/July/August/September/October/November/December | last ... | el pasado lunes
the past NUM of {january/february/march/april/may/june/july/august/september/october/november/december} | on ... | el pasado
the past NUM/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th/31st of January/February/March/April/May/June/July/August/September/October/November/December | on ... | el pasado
the realization/realisation of the? an? {meeting/event/work/study/test/election/tournament/exam/interview/survey/visit/trip/march/protest/search/concert/festival/summit/act/congress/operation} | holding; carrying out | realización
the years 40/50/60/70/80/90/sixty/seventy/eighty/ninety/fifty/forty | the 60s; the 1960s | los años 60
the {author} of the {attack/crime/murder/robbery/shooting/theft/killing/assault/massacre/homicide/kidnapping/bombing/feminicide} | attacker; killer | autor del crimen
the {ballotage/balotage} | run-off | balotaje
the {facts} {occur/happen/register/take} | the incident happened | los hechos ocurrieron
the {majors/elders/bigger} of NUM {year} | people over ... | mayores de
the {match/final/semifinal} {be}? disputed in/at/on/this/last/between | played | disputado
the {voting} {urn} | ballot box; polls | urnas
the? day of today/yesterday | today; yesterday | el día de hoy
the? putting in {march/service/scene/value/common/practice/operation} | launch; staging | puesta en
the? {price} of the? {light} {be/rise/rose/reach/hit/today/will/soar/fall/at} | electricity price | precio de la luz
this Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday NUM | Monday, ... | este lunes 5
thousand/thousands millions of {euros/dollars/pesos} | billion | mil millones
to the measure that | as | a medida que
to the {end/effect} of VERB | in order to | a fin de
to/at the NUM hours | at ... | a las 10 horas
to/in this respect , he/she/the/PROPN {manifest/assure/signal/indicate/precise/detail} | said | al respecto
to/with the end/effect/effects/purpose/object/objective of that | so that | a fin de que
touch of {queda/stay/remain} | curfew | toque de queda
under/in secret/secrecy of summary/sumario | under a gag order | secreto de sumario
until the date/moment ,/. | so far; to date | hasta la fecha
until the moment ,/. | so far | hasta el momento
visiting/visitor/local {box/painting/picture/cast} | side | el cuadro
voluntary homicide | murder | homicidio voluntario
white/blank {arm/weapon} | knife | arma blanca
with a balance/saldo of NUM {dead/death/injured/people/person/wounded/arrest/victim} | leaving ... | con un saldo de
with respect to that , | on that | con respecto a eso
with the finality of | in order to | con la finalidad de
with the {end/finality/object} to/that | in order to | con el fin de
with {light/slight/mild/diverse/various/grave} {wound} | with minor injuries | heridas leves
with/at NUM years of age , {be} | aged | años de edad
without life {be/in/on/the/of} {find/his/her/their} | dead | sin vida
without {regret/lament/regretting} {victim/loss} | without casualties | sin lamentar víctimas
{accident} of {transit/traffic/circulation/road/car} | road accident | accidente de tráfico
{agent/member} of the? public force | police and soldiers | fuerza pública
{alleged/presumed/supposed} responsible/responsibles/culpable/culprit/culprits of/for/have/was/were | suspect | presunto responsable
{answer/respond/react} before the {accusation/criticism/news} | to | ante
{arm/weapon} of fire | firearm | arma de fuego
{arrive} to the? {city/country/house/airport/hospital/end/place/scene/site/station/final/semi-finals/agreement/power/capital/school/village/town/border/island/port/court} | arrive at; arrive in | llegar a
{arrive} to {Madrid/London/Paris/New/Spain/Mexico/Argentina/Colombia/Rome/Lisbon/Brazil/Europe/Tokyo/Beijing/Moscow/Kyiv/Kiev/Washington/Berlin/China/Japan/Russia/Ukraine/Seoul/Tehran/Ankara/Cairo} | arrive in | llegar a
{arrive} until | arrive at; reach | llegar hasta
{aspire} to the {presidency/mayoralty/post/position/governorship} of/as | run for | aspira a la presidencia
{attend} the emergency/emergencies | respond to the emergency | atender la emergencia
{attend} the {emergency/call/incident} {arrive/by} | respond to | atender la emergencia
{author} of NUM goals | scorer | autor de goles
{author} of the {goal} | scorer | autor del gol
{automobilist/automovilist} | driver | automovilista
{be/remain/leave/stay} in {freedom/liberty} with/under/on {charge/bail/conditional/provisional/caution/precautionary} | be released | en libertad con cargos
{be/remain} at the? {disposition/disposal} of the? {justice/judge/court/judicial/prosecutor} | be handed over to | a disposición judicial
{be/stay/left} {uncommunicated/incommunicated} | cut off | incomunicado
{be} carried to/until the? {end} of/in/with | be carried out | llevar a cabo
{be} framed/inscribed/inserted within/in/into the? {framework/plan/policy/strategy/program/programme/project} | be part of | se enmarca en
{be} given to know | be announced | se dio a conocer
{be} of NUM years ,/. | be aged | de … años
{be} of {reserved} {forecast/prognosis/prognostic} | be in a serious condition | pronóstico reservado
{be} of {reserved} {forecast/prognosis} | be in a serious condition | pronóstico reservado
{be} put in freedom/liberty | be released | puesto en libertad
{be} {first/leader/top} with NUM {unit} | points | unidades
{be} {realize/realise} in/at/on/this/next/last/during/between/with the | be held; be carried out | se realiza
{be} {realize/realise} last/next/this/yesterday/today/every/annually | be held; be carried out | se realiza
{be} {separate} of/from his/her/their {charge/position/functions} | be suspended; be removed from office | separado de su cargo
{body/corps} and forces of security | security forces | fuerzas y cuerpos de seguridad
{body/corps} of {bombers/firemen/firefighters} | fire brigade | cuerpo de bomberos
{bomber} {arrive/put/extinguished/fight/fought/control/controlled/rescued/work} out/the? {fire/flames} | firefighters | bomberos
{bring} to term/end the? {process/project/work/investigation/negotiation} | complete | llevar a término
{brut/brute/brutal/crude/gross} {internal} product | gross domestic product | producto interno bruto
{bullet} {impact} in/of/on/to | gunshot wound | impacto de bala
{cadaver} of a/the/an {man/woman/child/person/youth} | body | cadáver
{candidate/applicant} to the {presidency/mayoralty/governorship/senate/congress/mayor/deputy} | candidate for | candidato a la presidencia
{candidate/party} {most/more} voted | with most votes | más votado
{carry} to {cape/end/term} | carry out; complete | llevar a cabo
{cause} {damages} to/in/on {the/a/houses/homes/several} | damage | daños
{colombian/argentine/spanish/mexican/chilean/peruvian/brazilian/italian/portuguese/french/ecuadorian/uruguayan/costa} {selection} {will/play/won/lost/be/has/,/./of/and} | national team | la selección
{conditional/provisional/conditioned} freedom/liberty | parole; bail | libertad condicional
{contagion} {in/of/by/for/per/have/are/continue/rise/increase} {the/a/day/hours/24}? {last/country} | infections; cases | contagios
{corporal/corporeal} {remains/injury/lesion} | body; injuries | lesiones corporales
{count} with NUM | have | contar con
{count} with a/an/NUM/more/about/over NUM? {hospital/room/bed/school/team/inhabitant/member/capacity/seat/vehicle/employee/worker/agent/experience/hectare/year} | have | contar con
{count} with the? {support/presence/participation/help/collaboration/assistance/approval/endorsement/backing/authorization/permission/attendance} of | have; include | contar con
{culpable/culposo} {homicide} | manslaughter | homicidio culposo
{cut} of {light/electricity/route} | power cuts; roadblock | cortes de luz
{damages} {material} | damage | daños materiales
{damnified/damnificated} | people made homeless; victims | damnificados
{deadly} victims | dead; fatalities | víctimas mortales
{declare/testify/statement} before the {press/media/journalist} | to the press | ante la prensa
{diseased/deceased/fallecidos} {persons/people} | deaths | fallecidos
{dispose} of a/an/the {budget/fleet/capacity} of | have | disponer de
{dispute} the? {final/match/semifinal/semi-final/cup/tournament} | play | disputar
{do} face to | face | hacer frente
{effect/effectuate} a/an/the {arrest/payment/visit/call/tour/purchase/shot/search/operation/analysis/transfer} | make | efectuar
{equalize/equalise/equal/tie} the {marker/scoreboard} | equalise | igualar el marcador
{find} itself/himself/themselves/herself in {state/process/stage/phase/situation/condition} of | be in | se encuentra en
{find} without life | find dead | encontrado sin vida
{first/second} {time} of the {match/game/encounter} | half | primer tiempo
{fiscal} general | attorney general | fiscal general
{flood/earthquake/avalanche/tragedy} {leave} a {balance} of | toll | dejó un saldo
{give} to know/knowing | announce | dar a conocer
{go/come/attend/call/return} to the? {urn/ballots} | go to the polls | acudir a las urnas
{have} NUM years of age/old | be ... years old | tener años
{have} as {objective/goal/end/finality/purpose} | aim to | tener como objetivo
{have} as/for {scenario/scene/stage} | take place in | tener como escenario
{have} for objective/object/goal/end | aim to | tener por objetivo
{have} to see with | have to do with | tener que ver
{hit/suffer/receive} a/an/the {strong/hard} {goleada/thrashing/beating} | be thrashed | goleada
{homicide/murder/robbery} in grade/degree of tentative/attempt/attempted | attempted murder | grado de tentativa
{human/material} {loss/damage} to {regret/lament} | loss of life; damage | pérdidas que lamentar
{impact} of {bullet} | gunshot wound | impacto de bala
{inaugurate/open} the {marker/scoreboard} | open the scoring | abrir el marcador
{intense/strong/heavy/torrential} precipitations | heavy rain | precipitaciones
{internal/interior} {gross/brute/brut} product | gross domestic product | producto interior bruto
{internal} gross product | gross domestic product | producto interno bruto
{interpose} a/an/the {complaint/appeal/denunciation/lawsuit/demand/resource/recourse/claim/motion} | file; lodge | interponer
{irrevocable/immediate} {renunciation/renounce} | resignation | renuncia irrevocable
{leave} a/as balance of NUM | leave ... | dejar un saldo de
{leave} in evidence | expose; show up | dejar en evidencia
{lose} life in the? {accident/fire/incident/attack} | die | perder la vida
{lose} the? control of the? {unit/steering/handlebar} | lose control of the vehicle | perder el control de la unidad
{major/greater/older} of age | adult | mayor de edad
{make} a call to the? population/citizens/citizenry/public/parties | appeal to | hacer un llamado
{make} act of presence | appear; attend | hacer acto de presencia
{make} an exhortation to/for | urge | hacer una exhortación
{make} case omiss | ignore | hacer caso omiso
{make} front to | face | hacer frente a
{make} of/to knowledge/public | make known | hacer público
{make} themselves/himself/itself/herself charge | take charge | hacerse cargo
{make} {emphasis/insistence} in/on | stress | hacer hincapié
{make} {incapie/hincapie} | stress | hacer hincapié
{man/woman/boy/girl/youth/minor/subject/child} of NUM {year} ,/. | aged ... | de … años
{marker/scoreboard} of? NUM to/by/-/for NUM | score | marcador
{material} {damages} | damage | daños materiales
{mil/thousand} millions of | billion | mil millones
{minimum/minimal/reach/least} {difference} in/on the? {marker} | by one goal | mínima diferencia
{minor} of NUM {year} | child under ... | menor de … años
{mortal/fatal} victim/victims | dead; fatalities | víctimas mortales
{new/daily/more/total/accumulated/thousand} contagions | infections; cases | contagios
{organized/organised} delinquency | organised crime | delincuencia organizada
{pass} to judicial disposition/disposal | appear before a judge | pasar a disposición judicial
{pay/complete/fulfil/fulfill/purge} a/his/her/their {condemn/condemnation/pain} | serve a sentence | cumplir condena
{person/people/adult} of the? third age | the elderly | tercera edad
{person/people} of {scarce/few} resources | poor people | de escasos recursos
{police/military/army} effectives | officers; troops | efectivos
{police/uniformed/army} {elements/effective/troopers} {arrive/detain/arrested} | officers | elementos policiales
{popular/citizen} consultation on/of/for/to | referendum | consulta popular
{pre-candidate/precandidate} | would-be candidate | precandidato
{precipitations} in/of/are/will/that/with | rain | precipitaciones
{present/interpose/file} a/the {demand/resource/recourse} {against/of/before/in/for} {the/court/appeal/cassation/amparo/protection/inconstitutionality/unconstitutionality} | file a lawsuit; appeal | presentar un recurso
{present/put/file/interpose/make} a/the denounce/denunciation | file a complaint | presentar una denuncia
{present/put} his/her {charge} at/to {disposition/disposal} | offer to resign | poner el cargo a disposición
{present/put} his/her/their {renounce/renunciation/renouncement} to/as/from/on/. | resign | presentar su renuncia
{present} a {denunciation/denounce} {against/before/to/in/for} | file a complaint | presentar una denuncia
{present} his/her/their renunciation | resign | presentar su renuncia
{price} of {first} {necessity} | staples | primera necesidad
{prison/jail} {preventive/provisional/domiciliary} | pre-trial detention | prisión preventiva
{proceed} to the? {detention/arrest/capture/apprehension} of | arrest | proceder a la detención
{proceed} to {detain/arrest/carry/realize/make} {him/her/the/them/out} | detain | proceder a detener
{products/articles/goods/items} of the? first/prime/basic {necessity} | essential goods; staples | primera necesidad
{public/general} ministry {investigate/accused/charged/requested/filed/said} | prosecutors | ministerio público
{put/open/inaugurate} the {marker/scoreboard/score} | open the scoring | abrir el marcador
{put/set/mark} a/the {before} and an/the? {after} in/for | be a turning point | marcar un antes y un después
{putting/setting} in march | launch | puesta en marcha
{put} at disposition/disposal of the? {justice/judge/court/authorities/judicial/police} | bring before a judge; hand over to | poner a disposición
{put} end/term to | end | poner fin a
{put} final point to | end | poner punto final
{put} in freedom/liberty | release | poner en libertad
{put} in {march/functioning} | launch; start up | poner en marcha
{put} in/into knowledge of | inform | poner en conocimiento
{put} in/into {evidence/manifest/relief} | show; highlight | poner de manifiesto
{put} in/into {march/functioning} | launch; start up | poner en marcha
{put} of/in manifest | show | poner de manifiesto
{quantious/quantiose/cuantious} {losses/damages} | heavy losses | cuantiosas pérdidas
{raise/rise/hike/increase/up} of the? {light/electricity/bill/fee/rates} {fee/rate/bill/tariff/receipt} | electricity prices | subida de la luz
{reach/arrive} to the conclusion/agreement | reach the conclusion | llegar a la conclusión
{realize/realise/make/do} a called to | appeal to | llamado
{realize/realise} NUM {test/operation/arrest/inspection/flight/interview/vaccination/transplant/surgery/search/raid} | carry out | realizar
{realize/realise} a/an/the/his/her/their/its {interview/study/survey/visit/trip/tour/operation/operative/work/task/investigation/search/inspection/test/exam/event/act/meeting/march/protest/call/purchase/payment/attack/shot/shooting/raid/campaign/activity/analysis/project/effort/examination/procedure/concert/statement/announcement/census/audit/photo/video/film/change/intervention/autopsy/transfer/deployment/vote/ceremony/tribute/drill/exercise/training/transplant/evaluation/review/report} | carry out; hold; make | realizar
{register} NUM {dead/death} | there were ... deaths | se registraron
{renounce} to the/his/her/their {charge/position/post/office/presidency/job/candidacy/seat} | resign from | renunciar a
{renunciation/renouncement} of the? {minister/president/director/mayor/secretary} | resignation | renuncia
{resource/recourse} of {appeal/amparo/cassation/protection/unconstitutionality/inconstitutionality/nullity/supplication} | appeal; petition | recurso de amparo
{resulted} {wounded/injured/dead/unhurt} | was injured | resultó herido
{result} {wounded/injured/dead/unharmed/unhurt/affected/damaged/elected/winner/victorious} | be hurt; emerge | resultar herido
{robbery/theft} with {violence/force/intimidation} | robbery | robo con violencia
{sanitary/health/hospital} {house/home/center/centre} {assistance/assistential} | health centre | centro asistencial
{say/declare/comment/explain} to the respect | say about this | al respecto
{second/first} electoral {return/turn/lap} | run-off; first round | segunda vuelta
{second/first} {return/turn/lap} of the? presidential? {election} | run-off; first round | segunda vuelta
{sector/population} more/most {vulnerable/disadvantaged} of | the most vulnerable | sectores más vulnerables
{selectionist/selector/selectioner} of/said the? {national/team} | coach | seleccionador
{sentence/condemn} to NUM {year/month} of? {prison/jail/reclusion/deprivation} | sentence to ... years in prison | condenado a años de cárcel
{sum/add/accumulate} NUM {unit} in/and | have ... points | suma unidades
{take/assume} possession of the/his/her? {charge/presidency/ministry/post} | take office | tomar posesión
{take} in/to charge of | take charge of | hacerse cargo
{take} knowledge of | learn of; note | tomar conocimiento
{take} of possession | inauguration | toma de posesión
{take} possession as {president/mayor/minister/governor/judge/new/the/deputy} | take office as | tomar posesión
{taking} of possession | inauguration | toma de posesión
{the/first/second} {encounter} {be} {dispute/play} | match | encuentro
{the/most/more} voted {party/candidate/force/option/list} | ... with most votes | más votado
{the/of/among} {disappeared} {persons/people} {after/in/by} the {flood/earthquake/landslide/storm/fire/collapse/shipwreck} | missing | desaparecidos
{toque/touch/ring} {of/de} {queda/stay/curfew} | curfew | toque de queda
{transit} {accident/agents} | road accident; traffic officers | accidente de tránsito
{uniformed/uniforms} {arrive/detain/capture/arrested/proceeded} | officers | los uniformados
{unit} of/from {firefighters/firemen/bombers/fire} | fire crews | bomberos
{vote} in white | cast a blank ballot | voto en blanco
{vote} in/by {white/blank/null} | blank ballot | voto en blanco
{wave} of {cold/heat} | cold spell; heatwave | ola de frío / calor
{wound/injury} of bullet/bullets/weapon/knife/fire | gunshot wounds | heridas de bala
`;
