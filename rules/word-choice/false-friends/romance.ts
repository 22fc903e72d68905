/** False friends from Spanish, French, Italian, Portuguese and Romanian, told by their neighbours. One entry a line: pattern | fix | gloss. */
export const romance = `
NUM exemplars | copies; specimens | ejemplares
a {large/huge/important/vast/strong/massive} {security/police/rescue} {device} | operation | dispositif
accompanied of his/her/the | accompanied by | acompañado de
actuality {topic/issue/programme/program/news} | current affairs | actualidad
adverted that | warned | advirtió
against eventual {attack/threat/risk/abuse/danger} | possible | eventual
an? important {number/quantity/amount/sum/percentage/proportion} of | a large number of | un nombre important
assistants to/at the {event/concert/conference/congress/match/ceremony} | those attending | asistentes
at the actual moment/stage | at present | en el momento actual
at this actual moment | at present | en este momento
at/to difference of | unlike | a diferencia de
attempt/attempts against the {president/minister/mayor/candidate/leader/governor} | attack on; assassination attempt on | atentado contra
author/authors of the attempt | attacker | autor del atentado
bomb attempt/attempts | bomb attack | atentado con bomba
by casualty | by chance | por casualidad
by hazard | by chance | par hasard
composed by NUM | composed of; made up of | compuesto por
convocation/convocations of/to/for the? {strike/squad/national/referendum/march/selection} | call; squad | convocatoria
covered/filled of {snow/mud/water/blood/dust/flowers} | covered with; filled with | cubierto de
crisis/emergency/council/ministerial/extraordinary reunion/reunions | meeting | reunión
despite of | despite | a pesar de
despite that the/he/she/they/there/it | although | a pesar de que
detailed that the/he/she/it/there/they/this | said | detalló que
economic/foreign/fiscal/monetary/agricultural/social/immigration/industrial/environmental politics of the/this/his {government/minister/ministry/president/administration/european/EU} | policy | política
economical and {social/political/financial} | economic | económico
economical {crisis/growth/policy/sanctions/development/recovery/cooperation/reform/interests/ties/collapse/damage/situation/relations/problems} | economic | económico
effectives of the {police/army/guard/firefighters} | officers; troops | efectivos
eventual suspects/accomplices/symptoms/irregularities/offenders/witnesses/contacts/violations/abuses | possible | eventual
exemplars of the {book/newspaper/magazine} | copies | ejemplares
explained the journalists/reporters/students/parents/court/judge that/how/why | explained to | explicó
food/smoke/gas/carbon/monoxide/mushroom intoxication/intoxications | poisoning | intoxicación
full with {people/mud/blood} | full of | lleno de
general direction for/of taxes/customs/prisons/education/health/traffic | directorate | dirección general
his/her/their/its compromise with {democracy/peace/justice/science/culture/fans} | commitment to | compromiso con
his/her/their/our/its actual {club/team/contract/employer/coach} | current | actual
i/we/they am/are agree | agree | estoy de acuerdo
important damage/losses/rains/rainfall/delay/delays/fires {in/on/to/have/be/at/due/caused/because} | serious; heavy | important
important {security/police/rescue/search} {device} | large operation | important dispositif
in case of eventual | in case of | eventual
in despite of | despite | pese a
in difference to/of/with | unlike | a diferencia de
in resume , | in short, | en resumen
in spite that | although | a pesar de que
in the actuality | currently | en la actualidad
in the/this actual {situation/moment/context/conjuncture/state/circumstances/conditions/stage} | current | actual
injuries and calumnies/slander | slander and libel | injurias y calumnias
injury and calumny | slander and libel | injurias y calumnias
it {allow/permit/enable} to VERB | it makes it possible to | permet de
jurist/economist/engineer by formation | ... by training | de formation
mediatic | media; high-profile | mediático
notorious increase/improvement/deterioration | marked | notorio
of actuality | topical; current | de actualidad
of public notoriety | widely known | de notoriedad pública
on/at the contrary of | contrary to; unlike | au contraire de
peaceful/unauthorised/unauthorized/student/anti-government/massive {manifestation} {in/on/against/by/be/took} | demonstration | manifestación
polemical/polemic {law/reform/goal/penalty/referee/bill/measure} | controversial | polémico
political and economical | economic | económico
political formation/formations | party | formación política
political/national/international actuality | current affairs | actualidad política
precised/precises/precising that/the | specify; say | préciser
professional formation | vocational training | formation professionnelle
recommend/recommends/recommending to {wear/use/avoid/keep/stay/wash/take/drink/eat/go/make/do/not} | recommend ...ing | recomendar
regidor/regidors/regidores | councillor | regidor
responsibles | those responsible; officials | responsables
security forces and bodies | security forces | cuerpos de seguridad
security {belt/helmet/distance/jacket/vest} | safety; seat (belt) | cinturón de seguridad
security/police/health/sanitary dispositive/dispositif | operation; security measures | dispositivo
sensibilization/sensibilisation | awareness | sensibilización
sensible data/documents/areas/zone/zones/skin/personal | sensitive | sensible
sensible to the {problem/issue/needs/suffering/change/criticism/light/variations/fluctuations} | sensitive | sensible
sensitization/sensitisation {campaign/day/activities/action/meeting} | awareness ... | sensibilisation
social and economical | economic | económico
social/mass means of communication | media | medios de comunicación
solicitude/solicitudes of/for | request | solicitud
surrounded of his/her/the | surrounded by | rodeado de
terrorist attempt against/in | terrorist attack | atentado terrorista
the actual crisis/conjuncture/context | current | actual
the actual {government/minister/mayor/champion/coach/administration/president/pope/governor/chairman} of | current | actual
the actual {minister/mayor/champion/coach} | current | actual
the actuality of the {country/club/team/party} | current state | actualidad
the assistants to the {meeting/event/ceremony/conference/concert/party/congress/match} | those attending | los asistentes
the attempts of NUM/March/September/Paris/Barcelona/Madrid/Brussels | attacks | atentados
the chronicle of successes | crime news | crónica de sucesos
the culpables/culpable {be/of/for} | culprits | culpables
the direction of the {hospital/prison/school/museum/institute/centre/center} {announce/say/confirm/refuse/inform} | management | dirección
the dispositive/dispositives/dispositif {of/security/police/deployed} | operation; security measures | dispositif
the eventual existence/irregularities/accomplices | possible | eventual
the politic/politics {class} | politicians | classe politique
the responsibles for/of | those responsible for | los responsables
the {candidature} of/to the? {presidency/mayor} | candidacy | candidature
the {conductor} {lose} control | driver | conductor
the {inanimate} {body} | lifeless | inanimé
the {law/reform/plan/project/initiative/measure} {pretend} to | aim to | pretender
the {sortie} of | release; exit | sortie
the/a/this polemic/polemics over/about/around/after/surrounding/generated/caused | row; controversy | polémica
the? possibility to {participate/visit/see/buy/vote/travel/meet/learn/study/work/choose/use/play/return/access} | chance; opportunity | possibilité de
the? {hazard} of the {draw/calendar} | luck | le hasard
thousands/hundreds manifested/manifest in/against/on/for | demonstrate | manifester
to/at the contrary of | contrary to; unlike | al contrario de
very/highly mediatized/mediatised | high-profile | très médiatisé
which/that {allow/permit/enable} to VERB | makes it possible to | permet de
with an assistance of {more/about/around} | attended by | con una asistencia de
{accuse} him/her/them/PROPN? for/to {have/be/being/the} | accuse of | acusar de
{alcalde} | mayor | alcalde
{answer/respond} to? the journalists/reporters that | tell reporters | responder
{ask} for more? explanations to the {government/minister/mayor/council} | ask the government for an explanation | pedir explicaciones
{assistance} of public/spectators | attendance | asistencia de público
{assist} as a public | attend | asistir
{assist} to the/a/an/this/these/his/her/their {meeting/ceremony/event/match/game/conference/funeral/mass/class/course/session/congress/concert/trial/hearing/summit/party/school/demonstration/presentation} | attend | asistir a
{assume/acquire} the compromise to/of | commitment | compromiso
{attempt} against the life | try to kill | atentar contra la vida
{attempt} against the {life/property/safety/security/dignity/integrity/health} of | threaten; attack | atentar contra
{attend} to the {meeting/ceremony/funeral/class/match/event/concert/conference/party/school/hearing/trial/march/summit/opening} | attend | asistir a
{avoid} to VERB | avoid ...ing | evitar
{be/very/more/particularly/most/highly} sensible to/for the {problem/issue/needs/cold/heat/suffering/topic/change/light/pain/criticism} | sensitive | sensible
{beneficiate} | benefit | beneficiar
{be} agree/agreed with {the/him/her/that} | agree | estar de acuerdo
{be} embarrassed of NUM | be pregnant | embarazada
{be} interested on/to {the/buy/know} | interested in | interesado en
{be} interrogated on the {subject/issue/question/matter} | be asked about | interrogé sur
{be} intoxicated/intoxicated {by/with/after} the? {gas/smoke/carbon/food/inhalation/inhaling/fumes/monoxide/eat/consuming/mushrooms} | poison; overcome | intoxicado
{be} not agree | do not agree | no estar de acuerdo
{be} responsible of the/a/his/her/their | responsible for | responsable de
{be} very? deceived with the | disappointed | déçu
{be} {celebrate} the? {meeting/trial/hearing/session/election/referendum/congress} {in/on/this/next/with/of/at} | be held | se celebra
{be} {convoked/convocated/convened} by/to/for the? {national/coach/selection/Deschamps} | be called up | convocado
{buy} in the/a library | bookshop | librería
{capable/incapable} to VERB | capable of ...ing | capaz de
{cause/suffer/register/provoke} an? important {damage/delay/losses/fire/increase/drop/fall} | serious; heavy; large | important
{celebrate} a/an/the {press/meeting/trial/hearing/session/assembly/election/referendum/congress/conference/summit/vote} {conference}? {in/on/this/next/with/of/at/to} | hold | celebrar
{celebrate} {elections/meetings/sessions/assemblies} | hold | celebrar
{comment} him/her/them/us that | tell | comentar
{commit/suffer} an attempt against/in | attack | atentado
{comprehensive} with/towards the {situation/player/employee/worker/victim} | understanding | comprensivo
{compromised} to {improve/work/pay/deliver/build/continue/support/finish/comply/guarantee} | committed to | comprometido a
{compromise} themselves/himself/herself/itself to | commit; promise | comprometerse a
{compromise} to/himself/herself/themselves/itself to/with/in/at? VERB | commit; promise | comprometerse a
{conductor} of the? {vehicle/car/truck/motorcycle/van/taxi/lorry/ambulance/automobile/motorbike} | driver | conductor
{constate/constatation} | note | constater
{control} of passports/tickets | check | contrôle
{control} passports | check | contrôler
{control} the? {passport/document/ticket/identity/papers/luggage/baggage} of/at/by | check | contrôler
{convoke/convocate} | call | convocar
{demand} the {government/minister/president/authorities} to VERB | call on | demander
{depend} of the | depend on | dépendre de
{depose} a/the/his/her {weapon/arm/bag/flower/wreath/package} | lay; put down | déposer
{depose} flowers/wreaths/a wreath/bouquets | lay | déposer
{depose} the/their arms/weapons | lay down | déposer les armes
{different} of/that the | different from | diferente de
{dispose} of sufficient/enough {evidence/information/means/resources/elements/data} | have | disposer de
{divorce} with his/her | divorce (no preposition) | divorciarse de
{economist/lawyer/engineer/doctor} of formation/profession | ... by training | de formation
{embarrassed} of NUM {month/week} | pregnant | embarazada
{enter} in contact | come into contact | entrer en contact
{enter} in the {city/building/house/country/room/school/prison/car/stadium/territory/hospital/market/war/bank/store/shop} | enter | entrar en
{enter} to the {city/building/house/country/room/school/prison/stadium/hospital/market/bank/store/shop/field/pitch} | enter | entrar a
{exit} of the {film/book/album/record} | release | salida
{explain/say/confirm/indicate} to the {AFP/EFE/agency/chain/radio} {agency/news}? that | tell ... | explicó a
{explain} him/her/them/us that | tell; explain to | explicar
{find/discover} {inanimate} | unconscious; lifeless | inanimé
{formation} of {teachers/professionals/workers/staff/nurses} | training | formación
{give/offer} {him/her/them/us/people/citizens/users/students/visitors} the possibility to | let; allow | donner la possibilité
{have} the possibility of to | be able to | posibilidad de
{have} the possibility to VERB | can; be able to | possibilité de
{hold/convene} an? urgent/emergency/extraordinary/working {reunion} | meeting | reunión
{injure} verbally | insult | injuriar
{insist} in the/that/VERB | insist on; insist that | insistir en
{interrogate} by {journalist/reporter} | ask | interrogé
{intoxication} by/with/from/of {smoke/gas/carbon/food/monoxide/fumes/methanol/mushroom/inhalation} | poisoning | intoxicación
{invite} to {assist/participate} at/to the | invite to attend | invitar a asistir
{journalist} of {formation/profession} | trained journalist | de formation
{keep/maintain/respect} the? security {distance} | safe distance | distancia de seguridad
{maintain/sustain} a/an/the {meeting/interview/encounter/reunion} {with/between/by} | hold; have | mantener una reunión
{maintain/sustain} {meetings/interviews} with | hold; have | mantener reuniones
{manifestant} | demonstrator | manifestant
{manifestation} against the/pension/war/racism/police | demonstration | manifestación
{manifestation} in support/favour/favor/front/protest of | demonstration | manifestación
{manifest} against the {government/reform/law/war/president/pension/cut/measure} | demonstrate | manifester
{manifest} his/her/their/its {concern/support/rejection/satisfaction/disagreement/opposition} for/to/about/over/with | express | manifestar
{manifest} that {the/he/she/they/it/there/this} | say | manifestar
{mediatic/mediatised/mediatized/mediatique/mediatization} | high-profile; media | mediático
{oppose} to the {law/reform/plan/project/government/measure/decision/construction/agreement/proposal/idea} | oppose | oponerse a
{organise/organize/convene/convoke/call} a {manifestation} | demonstration | manifestación
{participate/march/join} in the? {manifestation} | demonstration | manifestación
{participate} at the {meeting/event/race/competition/debate/march/demonstration/election/tournament} | take part in | participar
{participate} to the/a/an {meeting/event/race/competition/ceremony/conference/debate/march/demonstration/election/tournament/summit} | take part in | participer à
{people/student/farmer} {benefit} of the/a/an/this | benefit from | bénéficier de
{police/authority/investigator} {ignore} the? motive/motives/whereabouts/identity | do not know | ignorar
{police/officer/customs/gendarme/carabinieri} {control} the? {driver/passenger/car/vehicle/document} who/and/that/at/in/on | check; stop | contrôler
{pretend} to {reach/obtain/reduce/implement/recover/approve/modify/strengthen/facilitate/guarantee/promote} | intend to; aim to | pretender
{primary/secondary/high/elementary} school {professor} | teacher | profesor
{professor} of {primary/secondary/elementary/kindergarten/high} {school/education} | teacher | profesor
{profit} from the/this {occasion/opportunity} to | take the opportunity to | profiter de l'occasion
{profit} of the/this/his/her/their/an? {occasion/opportunity/visit/absence/situation/moment/fact} | take advantage of | profiter de
{propose} him/her/them to VERB | offer; suggest that | proposer de
{propose} to the {government/council/parliament/citizens/assembly/players/partners} to VERB | suggest that | proposer de
{provoke} an? {explosion/accident/derailment/outage} | cause | provoquer
{provoke} injuries/flooding/floods/landslides/fires/burns/cancer | cause | provoquer
{provoke} material/serious {damage} | cause | provoquer
{provoke} the {fire/explosion/accident/derailment/evacuation/flooding/closure} of | cause | provoquer
{reach} a/an compromise to {pay/build/invest/deliver} | commitment | compromiso
{realize/realise} that {task/work/study/operation} | carry out | realizar
{renounce} to the? his/her/their? {violence/salary/right/nationality/fight/candidacy/mandate/compensation} | give up; renounce | renunciar a
{resist} to the {pressure/arrest/attack/police/temptation/change/occupation} | resist | resistirse a
{responsible} of the {attack/crime/accident/area/project/investigation/murder/department/security} | responsible for | responsable de
{resume} in NUM/few {word/point/page} | sum up | resumer
{retire} the {debris/rubble/snow/licence/license/complaint/motion/proposal} | remove; withdraw | retirar
{road/traffic/occupational/workplace/patient} security {rule/standard/regulation/campaign/norm} | safety | seguridad vial
{satisfied} of/by having | satisfied with | satisfait de
{sensibilize/sensibilise} | raise awareness among | sensibilizar
{similar} of the/that | similar to | semblable
{social/interpersonal} security distance | safe distance | distancia de seguridad
{solicit/solicitude} of {asylum/refuge/amparo/extradition/information} | request | solicitud
{solicit} the {documentation/authorization/authorisation/permit/arrest/extradition} | ask for | solicitar
{success} {occur/happen} in/on/at | event | suceso
{suffer} an? modification/increase | undergo | sufrir una modificación
{suffer} modifications/alterations | undergo | sufrir modificaciones
{suffer} of | suffer from | souffrir de
{suggest} him/her/them to VERB | suggest that he | sugerir
{sustain} a? telephone/phone? {conversation/meeting/interview/encounter} | hold; have | sostener
{trial/hearing/referendum/meeting/congress/election/assembly} {be/will}? be? celebrated in/on/at/this/next/between | held | celebrado
`;
