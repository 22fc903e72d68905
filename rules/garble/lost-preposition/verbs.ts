/** Verbs whose preposition is lost. One entry a line: pattern | fix | gloss. */
export const verbs = `
agreed/agrees/agree/agreeing «the opinion/view/statement/idea/fact/accusations/criticism» | agree with
arrive/arrives/arrived/arriving «Moscow/Beijing/London/Paris/Kyiv/Kiev/Tokyo/Berlin/Washington/Brussels/Geneva/Seoul/Delhi/Ankara/Tehran/Baghdad/Kabul/Rome/Madrid/Warsaw/Istanbul/Shanghai/Singapore» | arrive in
belongs/belonged/belonging «the/him/her/them/us/PROPN» | belong to
bid/bade/bidding/say/said/says/saying farewell/goodbye «the/his/her/their/PROPN/him/them» | … to
contributes/contributed/contribute/contributing «the» {development/growth/improvement/success/peace/formation} | contribute to
depends/depend/depended/depending «the/his/her/their/how/whether/what» | depend on
graduated «university/institute/academy/high/medical/PROPN» | graduate from
leads/led/leading «the» {death/deaths/destruction/deterioration/emergence} of | lead to
listen/listens/listened/listening «music/radio» | listen to
listens/listened/listening «the/his/her/him/them/me» | listen to
lives/lived/living «a/an» ADJ? house/apartment/flat/hut/tent/shelter/dormitory $ | live in
reacted/reacts/reacting «the/this/his/her/their» | react to
refers/referred/referring «the/this/these» | refer to
relies/relied/relying/rely «the/his/her/their» | rely on
replied/replies/replying «him/her/them» | reply to
resulted/resulting «the/a/an/NUM» | result in
waits/waited/waiting «the/his/her/their/a/an/him/them» bus/train/results/decision/arrival/answer/ambulance/police/end/outcome/rescue/help/turn/verdict/day/day/release/vaccine | wait for
{abstain} «the/VERB/comments/alcohol» | abstain from
{accuse} him/her/them/PROPN «VERB» | accuse … of
{accuse} him/her/them/PROPN «{corruption/treason/murder/fraud/theft/bribery/violation/espionage/terrorism/genocide}» | accuse … of
{accuse} «him/her/them/PROPN» VERB !him | accuse … of
{aim} «VERB» ADJ? NOUN | aim at; aim to
{apologise/apologize} «him/her/them/us/the/PROPN» | apologise to
{appeal} «the/him/her/them/people/citizens/PROPN» for/to/with | appeal to
{apply} «a» ADJ? {visa/job/loan/patent/grant/permit/license/licence/scholarship/passport} | apply for
{apply} «{asylum/citizenship/bankruptcy/membership}» | apply for
{approve} «of to» | approve of
{arrive} «the» city/country/capital/airport/scene/hospital/station/border/venue/region/village/place/port/house | arrive at
{ask} «help/asylum/mercy» from/to/for/in/$ | ask for
{benefit} «the/this» from | benefit from
{bid} «farewell the/his/her» | bid farewell to
{blame} him/her/them/PROPN «the/his/her/their» {defeat/crisis/failure/situation/death/war/accident/attack/escalation/violence} | blame … for
{call} «{peace/restraint/calm/unity/dialogue}» and/in/between/$/, | call for
{care} «the/his/her/their» {children/elderly/sick/patients/environment/future/health/family/parents} | care for; care about
{charged} «{murder/fraud/theft/bribery/treason/espionage/manslaughter}» | charged with
{collaborate} «the/PROPN/him/her/them» | collaborate with
{comment} that/the/this NOUN? «the information» | comment on
{comment} «the/this/his/her/their» ADJ? {situation/decision/statement/report/news/information/case/results/incident/matter/issue/question} | comment on
{communicate} «the/him/her/them/people» by/through/in | communicate with
{compete} «the/him/her/PROPN» in/for | compete with
{comply} «the/this/these/all/international/his/her/their/NOUN» | comply with
{concentrate} «the/this/these/VERB» ADJ? NOUN | concentrate on
{congratulate} him/her/them/PROPN/people «the/his/her/their» victory/anniversary/birthday/success/election/win/holiday | congratulate … on
{consist} «NUM/two/three/four/five/several/the/a/ADJ» | consist of
{convicted/accused} «{murder/fraud/theft/bribery/treason/espionage/corruption/manslaughter/rape}» !charges !trial !case !suspect !suspects !mastermind !conspirator | … of
{cooperate} «the/PROPN/him/her/them/police/investigators» | cooperate with
{cope} «the/this/these/such/his/her/their» | cope with
{deal} «the/this/these/such» problem/problems/issue/issues/situation/crisis/case/question/consequences/threat/matter | deal with
{deprive} him/her/them/PROPN/people/citizens «the/their/his/her/NOUN» | deprive … of
{die} «cancer/starvation/hunger/pneumonia/coronavirus/covid-19/covid» | die of
{draw} «attention» the/this/how/that/PROPN | draw attention to
{engage} «talks/dialogue/negotiations/discussions/combat/battle/battles/fighting/politics/business/trade/agriculture/espionage» | engage in
{explain/say/mention/suggest/announce/propose/describe} «him/her/them/us/me» that/how/why/what/the | … to …
{fire} «the» {protesters/demonstrators/crowd/civilians/police/soldiers} | fire at
{focus} «this/these» {issue/problem/question/area/topic/task} | focus on
{get} «out» the {car/house/building/country/city/plane/bus/vehicle/train/apartment/crisis/situation} | get out of
{get} «rid» the/this/these/his/her/their/PROPN/him/them/all | get rid of
{give} «birth» a/the/her/two/three/twins/NUM | give birth to
{give} «rise/way/priority/preference/importance» a/the/new/these/this/ADJ | give … to
{go} «Moscow/Beijing/London/Paris/Kyiv/Kiev/Tokyo/Berlin/Washington/Brussels/Geneva/Seoul/Russia/Ukraine/China/Japan/Germany/France/Poland/Turkey/Israel» to/for/with/on/and | … to
{go} «school/hospital/university/prison» to/in/every/with/and/$ | … to
{graduate} «the/his/her/a» university/school/institute/academy/faculty/college | graduate from
{happen} «him/her/them/me/us» | happen to
{heard/learned/learnt} «{incident/accident}» | hear of the …
{hold} «responsible/accountable» the/this/his/her/their {attack/attacks/crimes/death/deaths/actions/crash} | hold … for
{interfere} «the/his/PROPN/internal/domestic/NOUN» | interfere in
{intervene} «the/PROPN/internal/domestic» | intervene in
{knock} «the» door/doors/window | knock on
{laugh} «him/her/them/us» | laugh at
{laugh} «the» | laugh at
{look} «a» job/work/solution/house/place/way | look for
{look} «the» video/photo/photos/picture/map/pictures/situation/data/statistics/results | look at
{lose} control «the/his/her» {car/vehicle/situation/territory/city/plane} | lose control of
{lose} «sight/control» the/this/these/his/her/their/PROPN/him/them | lose … of
{make} «use/fun/sense» the/this/these/his/her/their/PROPN/him/them | make … of
{object} «the/this» decision/plan/proposal/idea/law/bill/project | object to
{occur} «him/her/them/me/us» | occur to
{participate} «the/this/a/an/NOUN/ADJ» | participate in
{play} «a ADJ? role» the/this/these/PROPN/VERB | play a role in
{point} «him/her/them» to/with | point at
{prohibit/ban} him/her/them/people/children/journalists «VERB» !the | … from
{protect} him/her/them/us/people/children/civilians «{attack/attacks/violence/coronavirus/infection/disease/diseases/harm}» | protect … from
{put} «an? end» the/this/these/his/all | put an end to
{recover} «the/his/her» illness/disease/injury/injuries/coronavirus/operation/surgery/virus | recover from
{refrain} «the/VERB/comments/any/making/commenting» | refrain from
{respond} «the/this/his/her/their/a» | respond to
{resulted/resulting} «the/a/an/NUM» | result in
{retire} «the» post/position/army/service/team | retire from
{search} «the» missing/suspect/suspects/survivors/bodies/body/victims/murderer/killer/truth | search for
{shout} «him/her/them/us/PROPN» to/that/and | shout at
{smile} «him/her/them/the» | smile at
{speak/talk} «him/her/them/us/reporters/journalists» about | speak to
{speak/talk} «journalists/reporters» | speak to
{specialise/specialize} «the/NOUN/VERB/ADJ» | specialise in
{stare} «the/him/her/them» | stare at
{succeed} «VERB/the» in | succeed in
{suffer} «cancer/coronavirus/covid-19/diabetes/depression/asthma/pneumonia/tuberculosis/heart disease» | suffer from
{sympathise/sympathize} «the/him/her/them/PROPN» | sympathise with
{take} «advantage/care/control/notice/possession» the/this/these/his/her/their/PROPN/him/them | take … of
{take} «part» the/this/these/a/an/PROPN/NUM | take part in
{thank} him/her/them/PROPN/everyone/people «the/his/her/their» help/support/work/efforts/cooperation/trust/participation/attention | thank … for
{vote} «him/her/them/PROPN» in/for/as | vote for
{warn} «{danger/risks/consequences}» of | warn of
`;
