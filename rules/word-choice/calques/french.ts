/** Calques from French: set phrases of its news prose rendered word for word. One entry a line: pattern | fix | gloss. */
export const french = `
NUM {day} of? {ITT/itt} | ... days off work certified | ITT
NUM {month/year} of? {firm/closed/farm} {prison/imprisonment/jail} | (to serve) in prison | prison ferme
NUM {year/month} of? {prison/imprisonment/jail} with {reprieve/suspension/surseas/respite/delay} | suspended prison sentence | avec sursis
^ of/from his/her/its side , | meanwhile | de son côté
^ on place , | at the scene, | sur place
^ rest/remains/stays to {know/see} | it remains to be seen | reste à savoir
^ within the framework of this/the visit/tour/celebrations/festival | as part of | dans le cadre de
absolute/relative urgency/emergency | critically / less seriously injured | urgence absolue
aged of NUM | aged | âgé de
an/the investigation/inquiry {be}? {open} from/of the {head/chief} of | for | du chef de
anti-criminality | anti-crime | anticriminalité
arrest/arrests of work | strike; sick leave | arrêt de travail
as for what concerns | as for | en ce qui concerne
association of wrongdoers/malefactors/evildoers | criminal conspiracy | association de malfaiteurs
at a moment where | at a time when | à un moment où
at the actual/present hour | at present | à l'heure actuelle
at the hour actual/current | at present | à l'heure actuelle
at the hour where | at a time when | à l'heure où
at the occasion of | to mark; during | à l'occasion de
at the {hour} of the? {digital/internet/globalisation/globalization/covid} | in the age of | à l'heure du
at this/the present hour , | for now | à cette heure
at/in open sky | open-air; open-cast | à ciel ouvert
at/in/to the height/hauteur of NUM {euro/million/billion/percent/dollar/%/per} | up to; worth | à hauteur de
barrier {gesture/measure} | protective measures | gestes barrières
business figure/figures/number | turnover; revenue | chiffre d'affaires
cardiac {stop} | cardiac arrest | arrêt cardiaque
cardio-respiratory/cardiorespiratory {arrest/stop} | cardiac arrest | arrêt cardio-respiratoire
conjugal {violence} | domestic violence | violences conjugales
conjuncture/conjunctural {crisis/situation/economic/difficulties/slowdown/factors} | economic situation; cyclical | conjoncture
criminal reclusion | imprisonment | réclusion criminelle
custody/guard of view | police custody | garde à vue
days {be} {not/n't} {longer/in} danger | life is not in danger | jours en danger
deconfinement/reconfinement/re-confinement/de-confinement | easing of lockdown; new lockdown | déconfinement
departments {place/put} in {vigilance/alert} | under alert | départements en vigilance
economic {licensing/licenciement/dismissal} | redundancy | licenciement économique
employment {safeguard} plan | redundancy plan | plan de sauvegarde de l'emploi
exit of crisis/confinement/school/war | end of the crisis ... | sortie de crise
fire to the powder/powders | set off the row | mettre le feu aux poudres
for his/her/their part , he/she/they/the/PROPN {assure/estimate/regret/rejoice/deplore/denounce} | said | pour sa part
for/in that/this/what which? concern/concerns | as for; about | en ce qui concerne
from the moment where | once; since | à partir du moment où
from/of/on the {head/chief} of {involuntary/homicide/murder/rape/voluntary} | for | du chef de
general/total confinement of the {population/country} | lockdown | confinement
guard at/in/to view/sight | police custody | garde à vue
guarded at/in view/sight | in police custody | gardé à vue
his/her/their days {be} not/no longer? in danger | life is not in danger | ses jours ne sont pas en danger
his/her/their days {be} not/no longer? in {danger} | life is not in danger | ses jours ne sont pas en danger
his/her/their {vital} {days} {be/not} | life | jours ne sont pas en danger
in absolute/relative urgency/emergency | in critical condition | urgence absolue
in full street/summer/winter/pandemic/confinement !mode | in the middle of | en plein
in his/her/their quality of/as | as | en sa qualité de
in that which concerns | as for | en ce qui concerne
in the cadre of | as part of | dans le cadre de
in the frame of the/this/these/a/an? {investigation/project/visit/agreement/program/programme/negotiation/talk/campaign/operation/cooperation/plan/law/procedure/meeting/inquiry} | as part of | dans le cadre de
in the hour where | at a time when | à l'heure où
in the moment where | when | au moment où
in this which concern/concerns | as for | en ce qui concerne
in what concerns | as for | en ce qui concerne
in {cardiac/cardio-respiratory} stop | cardiac arrest | arrêt cardiaque
in/across/throughout/of the Hexagon | France | l'Hexagone
in/of a? state of absolute/relative urgency/emergency | critically injured | urgence absolue
in/on/under vigilance {orange/red} | under orange / red alert | vigilance orange
in/to the urgencies | A&E; the emergency room | aux urgences
in/to the? height of NUM {euro/million/billion/percent/dollar} | up to; worth | à hauteur de
instruction {judge} | investigating judge | juge d'instruction
involuntary {homicide/injuries/wounds} | manslaughter; negligent injury | homicide involontaire
it is out of question to | it is out of the question | il est hors de question
it is/it's NUM {year/month/week/day} that | for ... | cela fait
it is/was question to/of | it is about; there is talk of | il est question de
it {act} itself | it is | il s'agit de
it {act} of/about the/a/an | it is | il s'agit de
it {agitate/acts} itself of | it is | il s'agit de
it {be/have} {question} to/of {close/sell/make/build} | there are plans to | il est question de
it {go/goes} of itself that | it goes without saying | il va de soi
it {go} of the? {survival/future/credibility/security/safety/honor/honour} | ... is at stake | il y va de
it {have} there NUM {year} | ... ago | il y a
it {remains/rests} to know if/whether/how/who/what/where | it remains to be seen | reste à savoir
it {rest/remain/stay} that | the fact remains that | il reste que
it/that goes of itself | it goes without saying | cela va de soi
job {safeguard} plan | redundancy plan | plan de sauvegarde de l'emploi
judge of freedoms/liberties and of? detention | custody judge | juge des libertés
judicial information/informations | judicial investigation | information judiciaire
judicial {recovery/redress/redressment/rectification/straightening} | administration; receivership | redressement judiciaire
keeper/guard/guardian of the? seals/Seals | justice minister | garde des Sceaux
key under the door | go out of business | mettre la clé sous la porte
law/order enforcement forces of order | police | forces de l'ordre
lightly/gravely/slightly/seriously touched in/by/at the? {leg/arm/head} | hit; wounded | légèrement touché
national/second/third/generalized/generalised confinement | lockdown | confinement
of which NUM {with/suspended/firm/closed/farm} | suspended | dont … avec sursis
on the economic/social/political/sanitary/security/diplomatic plan | economically; politically ... | sur le plan
on the human/sporting/financial/international/national/local plan ,/. | in human terms ... | sur le plan humain
on the level/plan of {security/price/employment/health/communication} | as for; in terms of | sur le plan de
on the places of the? {accident/drama/crime/tragedy/attack/fire} | at the scene | sur les lieux du drame
on the plan economic/social/political | economically | sur le plan
on the side of the {police/gendarmerie/government/union/opposition/prosecution/club/ministry} , | the police ... | du côté de
on/at board of a/the/his/her/their | in; on board | à bord de
orange/red/yellow vigilance | orange / red alert | vigilance orange
perquisition/perquisitions/perquisitioned | search | perquisition
police violences | police violence | violences policières
prison/reclusion/imprisonment {at/for/to/in/criminal} perpetuity | life imprisonment | réclusion à perpétuité
proceed/proceeded/proceeds to NUM {interpellation/arrest/challenge} | make ... arrests | procéder à
procurator/procureur/prosecutor of the {republic/Republic} | public prosecutor | procureur de la République
provisional/provisory {detention} | pre-trial detention | détention provisoire
putting/setting/implementation in place of | introduction | mise en place
putting/setting/put under/in examination | formal investigation; charges | mise en examen
reanimation {service/bed/unit/patient/department/doctor} | intensive care | réanimation
same sound of bell | likewise | même son de cloche
same {sound/story} of bell | likewise | même son de cloche
same/similar {story/sound/song} on/of/from the side | likewise | même son de cloche
services/service of urgencies/urgency/reanimation | emergency department; intensive care | service d'urgences
sexual aggressions | sexual assaults | agressions sexuelles
sexual {violences/aggressions} | sexual violence; assaults | violences sexuelles
since NUM/several/many/few {year/month/week/day/hour/decade} !after/before/later/ago/to/earlier | for ... | depuis … ans
since more/less than NUM {year/month/week/day/hour/decade} !after/before/later/ago | for more than ... | depuis plus de
since nearly/almost/about NUM {year/month/week/day/hour/decade} | for nearly ... | depuis près de
since then NUM {year/month} | for ... | depuis
social movement at/of the SNCF/RATP/railway | strike; industrial action | mouvement social
social plan at/for the {company/group/factory/plant} | redundancy plan | plan social
straw/drop that {break/make} the {vase} | the last straw | la goutte d'eau
suppression of NUM {job/post/position} | cutting of ... jobs | suppression de postes
suppression/suppressions/deletion/deletions of {job/post/position/station/workstation} | job cuts | suppressions de postes
syndical {organization/organisation/leader/representative/delegate/action/movement/freedom/union/source/members} | union ... | syndical
syndicate/syndicates/syndical/syndicat {of/CGT/CFDT/said/have/the/demand/call/leader/representative} | union | syndicat
taking in charge | care; treatment; payment | prise en charge
taking of function/functions | taking office | prise de fonctions
taking/prise of conscience/consciousness | awareness | prise de conscience
taking/take in/into account/count of the | taking account of | prise en compte
that/this/it {make} NUM {year/month/week/day/hour} that | for ... | cela fait … ans que
the day where | the day when | le jour où
the places of the {accident/drama/crime/tragedy/attack/fire} | the scene | les lieux du drame
the put/putting in place/work/service/scene/value/danger/sale/market | introduction; launch | mise en place
the year/hour/era/day where he/she/they/it/the | when | où
the {actual/current/former} {garde/keeper/guard} of the? {seal/Seals} | justice minister | garde des Sceaux
the {drop/drip} of water that/which | the last straw | la goutte d'eau
the {research/search/investigation} {brigade/section} {be} seized | be put in charge | saisi
the {tenant/lodger} of the? {Elysee/Élysée/Elysée/Matignon/White/Kremlin} | president; prime minister | locataire de l'Élysée
the? circumstances of the drama | the circumstances of the death | les circonstances du drame
there is/are of/from this NUM {year/month/week} | ... ago | il y a
there {be} NUM {year/month/week/day} of {this/that/now} ,/. | ... ago | il y a
under judicial control | on bail with conditions | sous contrôle judiciaire
urgency {absolute/relative/vital} | critical condition | urgence absolue
violences {on/against/with/and/,/./conjugal/sexual/police/in/to} | violence; assaults | violences
vital {prognosis/prognostic/forecast/prognostication} | life in danger | pronostic vital
voluntary {violence/homicide/wounds/degradation/fire} | assault; murder | violences volontaires
voluntary/willful degradation/degradations | criminal damage | dégradations volontaires
with judicial {control} | on bail with conditions | contrôle judiciaire
with sursis/reprieve/surseance ,/. | suspended | avec sursis
word of order | strike call; slogan | mot d'ordre
work {stoppage/arrest/stop} of NUM {day} for/of | sick leave | arrêt de travail
{a/two} two-speed/double-speed/dual-speed {health/medicine/school/justice/society/system} | two-tier | à deux vitesses
{aggress} {by/a/an/the/his/her/with/in/on/two/him} | attack; assault | agresser
{arrive/go/be/return} on/at the {places/lieu} | at the scene | sur les lieux
{arrive/present/sent/dispatch} on place | at the scene | sur place
{attack/accident/fire/explosion/earthquake/storm/flood/bombing/crash/strike} {make} NUM {dead/death/victim/injured/wounded} | kill ... | a fait … morts
{be/place/put} in provisory/provisional {detention/imprisonment/prison} | be remanded in custody | détention provisoire
{be} aggressed | be assaulted | agressé
{be} at the? end of {breath/force} | be exhausted | à bout de souffle
{be} in {state} of {death/shock/arrest} {cardiac/heart} | in cardiac arrest | état de mort
{be} out of question ,/. | be out of the question | hors de question
{be} put under/in examination | be placed under formal investigation | mis en examen
{be} taken in charge by/at/in/of | be treated; be looked after | pris en charge
{be} touched by the? {crisis/flood/storm/virus/epidemic/disease/strike/unemployment/fire/drought/covid/earthquake} | be hit by | touché par
{be} {aged} of NUM | be aged | âgé de
{be} {confine} {since/at} {home} | be in lockdown | confiné
{be} {interpelled/interpellate/challenged} by/in/at the? {police/gendarmes} | be arrested | interpellé
{be} {seized} of the? investigation/affair/enquiry/case/inquiry | be put in charge of | saisi de l'enquête
{break/come/get/exit} out of his/her/their/its {silence/reserve} | break one's silence | sortir de son silence
{carry/bear/bring/deposit/depose} {complaint/plaint} {against/for/to/with} | file a complaint | porter plainte
{carry/bear/bring} complaint | file a complaint | porter plainte
{circumstance/scene/place/victim/day/morning/night/origin} of the drama {be/remain/have} | tragedy | drame
{come/get/exit/go} out? of his/her/their/its {reserve} | speak out | sortir de sa réserve
{condemn/sentence} to perpetuity | sentence to life | condamné à perpétuité
{correctional/correction} {court/tribunal} | criminal court | tribunal correctionnel
{cover/cover-up} {fire/lights/feu} | curfew | couvre-feu
{deposit/depose} a/an/the/its/their {bill/motion/amendment/recourse/appeal/proposal/request/brevet/candidacy/complaint/offer} | submit; table; file | déposer
{deposit/file} the/its? {balance/bilan/balance-sheet} | file for bankruptcy | déposer le bilan
{deposit/lay/depose} a? complaint/plaint/plainte | file a complaint | déposer plainte
{deposit/put/file} a? strike? {notice/preavis/preadvice} of? strike | give notice of a strike | préavis de grève
{do/make} face to | face; cope with | faire face à
{do} the point on | take stock of | faire le point
{drop} of/that water that/which {make/overflow} | the last straw | la goutte d'eau
{drop} that {overflow/makes} the {vase/glass/cup/bowl} | the last straw | la goutte d'eau
{economic/actual/current/difficult/international/present} conjuncture | economic climate | conjoncture
{enter} in function/functions/vigor/vigour/force/application | take office; take effect | entrer en vigueur
{enter} into/in vigor/vigour | take effect | entrer en vigueur
{entry/entrance} in/into {vigor/vigour/function/application} | taking effect; taking office | entrée en vigueur
{entry} in {force/application} | taking effect | entrée en vigueur
{family/passional/passionate/conjugal} drama | family tragedy; domestic killing | drame familial
{figure/number} of {business/affairs} {of/up/in/rose/fell/,/./increase} | turnover; revenue | chiffre d'affaires
{follow/follower/participate} the? {slogan/watchword/word} of {order/strike} | strike call | mot d'ordre
{gesture} barrier/barriers | protective measures | gestes barrières
{go/arrive/render} on place | at the scene | sur place
{grievously/gravely} injured | seriously injured | grièvement blessé
{have} for {goal/objective/object/aim/vocation/mission/effect/consequence/ambition} | aim to; result in | avoir pour but
{have} for/as {goal/objective/object/aim/vocation/mission} to/of | aim to | avoir pour but
{homicide} involuntary | manslaughter | homicide involontaire
{in/enter/be/patients/people/admitted} reanimation | intensive care | réanimation
{indict/investigate} for association of {criminals/wrongdoers/malefactors/evildoers} | criminal conspiracy | association de malfaiteurs
{intemperies/intempéries} | bad weather | intempéries
{interpellate/interpellation} | arrest; challenge | interpeller
{judge} of instruction/freedoms/liberties | investigating judge; custody judge | juge d'instruction
{judiciary/judicial} police {of/have/in/is/seized/was} {charge/the} | criminal investigation department | police judiciaire
{licence/license} NUM {employee/worker/people} | lay off | licencier
{make/create} the {buzz/event} | create a stir; make news | faire le buzz / l'événement
{make/do/did} the object of an? {investigation/procedure/complaint/inquiry/attention/criticism/trial/debate/appeal} | be the subject of | faire l'objet de
{make/do} its/their/his/her {proof/proves} | prove itself | faire ses preuves
{make/do} not? the unanimity | have unanimous support | faire l'unanimité
{make/do} the object of an? {inquiry/attack/rumour/rumor} | be the subject of | faire l'objet de
{make/do} {proof/test} of {courage/patience/resilience/solidarity/vigilance/prudence/responsibility/caution/firmness/humility/realism} | show | faire preuve de
{make} NUM {dead/wounded/injured} | kill / injure ... | a fait … morts
{make} NUM/several/many/numerous/at {least/dead} {dead/death/victims/injured/wounded} | leave ... dead | faire des morts
{make} a point of/on the situation | take stock | faire le point
{make} his/her/their/its entry/entrance in the {capital/final/government/market/stock} | enter | faire son entrée
{make} place to the | make way for | faire place à
{make} polemic | cause controversy | faire polémique
{make} the {unanimity/unanimous} | be unanimously approved | faire l'unanimité
{make} {polemic/controversy} ,/. | cause controversy | faire polémique
{man/woman/boy/girl/teenager/child/person/student} {old/aged} of NUM | aged | âgé de
{man/woman/boy/girl/teenager/person} old of NUM | aged | âgé de
{mount/go/rise} up? to/in the {niche/crenel/slot} | step in; speak out | monter au créneau
{mount} to the {front/crenel} | speak out | monter au créneau
{notice/preavis/preadvice} of strike | strike notice | préavis de grève
{number/figure} of affairs | turnover; revenue | chiffre d'affaires
{nursing/care} personals | health workers | personnel soignant
{open/investigation/prosecute} of the {head/chief} of | for | du chef de
{open} a/an {judicial} {information} | open a judicial investigation | information judiciaire
{passage/pass} to the? act | acting on it; carrying out the attack | passage à l'acte
{pass} the {hand} to | hand over to | passer la main
{pass} to the acts/act | act; carry out the plan | passer à l'acte
{pass} under silence | keep quiet about | passer sous silence
{patient/victim/person/child/refugee} {be}? taken in charge | treated | pris en charge
{place/put/take/be} in/into guard/guarded at/in/on {view/sight} | take into custody | garde à vue
{place/put} in/on/under {orange/red/yellow} {vigilance} | under alert | placé en vigilance
{plan} of {social/save/safeguard} of {employment/the/jobs} | redundancy plan | plan de sauvegarde de l'emploi
{policeman/policemen/police} of/from the? {anti-criminality/anti-crime} {brigade} | crime squad | BAC
{power/spending/buying} of {purchase/buy} | purchasing power | pouvoir d'achat
{prison/imprisonment} closed/farm/firm/ferme | (to serve) in prison | prison ferme
{proceed} to {the/an/several} {arrest/interpellation/search/perquisition/control/verification/hearing/examination/release/vote/destruction/installation} | make; carry out | procéder à
{put/place/set} in cause | accuse; call into question | mettre en cause
{put/place/set} under examination | place under formal investigation; charge | mis en examen
{put/place} in judicial? {liquidation/redressement/recovery/receivership} | put into administration | redressement judiciaire
{put/place} the {accent} on | stress | mettre l'accent sur
{put/set} in work | implement | mettre en œuvre
{put} fire to the powder/powders | set off the row | mettre le feu aux poudres
{put} the {accent} on | stress | mettre l'accent sur
{put} the {feet/foot} in the {dish/plate} | put one's foot in it | mettre les pieds dans le plat
{put} the {key/hand} under the {door/mat} | go out of business | mettre la clé sous la porte
{reclusion} of NUM {year} | imprisonment | réclusion
{render/make/give/return} homage/homages/tribute to | pay tribute to | rendre hommage
{render/rend/give} {homage} to | pay tribute to | rendre hommage
{render/return} {himself/themselves/itself/herself} to/in/at the? {place/site/country/scene/hospital/capital/bedside/police} | go to | se rendre à
{rest} to {know/see} {if/whether} | it remains to be seen | reste à savoir
{road/mountain/hunting} drama | tragedy | drame de la route
{seize/be} {seized} of the? {investigation/affair/file/case/inquiry} | put in charge of | saisi de l'enquête
{suppress/delete} NUM {job/post/position} | cut ... jobs | supprimer des postes
{suppression/suppress/delete/deletion/removal} of? NUM/thousand? {job/post/position} | job cuts | suppression d'emplois
{syndicalist} {say/call/who/were/was/from/of/at} | union official | syndicaliste
{take} conscience/consciousness of | realise | prendre conscience de
{take} his/her/their functions | take office | prendre ses fonctions
{take} in count | take into account | prendre en compte
{take} in {account/count} | take into account | prendre en compte
{take} in {charge} of the? {patient/victim/refugee/cost/migrants/wounded} | care of | prise en charge
{take} in {charge} the/by/of/at | take care of; treat | prendre en charge
{take} in/into hostage | take hostage | prendre en otage
{take} part to | take part in | prendre part à
{take} part/side to the? {vote/debate/meeting/election/demonstration/ceremony/march/conference/summit} | take part in | prendre part à
{take} the head of the {race/party/company/club/classification/championship/ranking/group} | take the lead; lead | prendre la tête
{take} the {head} of the {race/party/company/club/classification/championship/ranking/group} | take the lead | prendre la tête
{take} the {speech/word} | speak | prendre la parole
{take} {conscience} | realise | prendre conscience
{taking/prise/assumption} of function/functions of/in/on/,/. | taking office | prise de fonction
{throw} {oil} on the fire | add fuel to the fire | jeter de l'huile sur le feu
{total} {incapacity/inability} of/to/for {work} | days off work certified | ITT
{touch} by a/the/several {bullet/ball/shot} | hit by a bullet | touché par balle
{tribunal/court} of {great/large/high} instance | regional court | tribunal de grande instance
{vigilance} {orange/red/yellow} | orange / red alert | vigilance orange
{vital/life} {prognosis/prognostic/forecast} {be}? {engage/committed/compromised/initiated/involved} | life is in danger | pronostic vital engagé
`;
