/** Verbs whose preposition is lost. One entry a line: pattern | fix | gloss. */
export const verbs = `
agreed/agrees/agree/agreeing «the opinion/view/statement/idea/fact/accusations/criticism» | agree with
arrive/arrives/arrived/arriving «Moscow/Beijing/London/Paris/Kyiv/Kiev/Tokyo/Berlin/Washington/Brussels/Geneva/Seoul/Delhi/Ankara/Tehran/Baghdad/Kabul/Rome/Madrid/Warsaw/Istanbul/Shanghai/Singapore» | arrive in
belongs/belonged/belonging «PROPN» | belong to
belongs/belonged/belonging «the/him/her/them/us» | belong to
bid/bade/bidding/say/said/says/saying farewell/goodbye «PROPN» | … to
bid/bade/bidding/say/said/says/saying farewell/goodbye «the/his/her/their/him/them» | … to
contributes/contributed/contribute/contributing «the» {development/growth/improvement/success/peace/formation} | contribute to
depends/depend/depended/depending «the/his/her/their/how/whether/what» | depend on
graduated «PROPN» | graduate from
graduated «university/institute/academy/high/medical» | graduate from
leads/led/leading «the» {death/deaths/destruction/deterioration/emergence} of | lead to
listen/listens/listened/listening «music/radio» | listen to
listens/listened/listening «the/his/her/him/them/me» | listen to
lives/lived/living «a/an» ADJ? house/apartment/flat/hut/tent/shelter/dormitory $ | live in
reacted/reacts/reacting «the/this/his/her/their» | react to
refers/referred/referring «the/this/these» | refer to
relies/relied/relying/rely «the/his/her/their» | rely on
replied/replies/replying «him/her/them» | reply to
resulted/resulting «NUM» | result in
resulted/resulting «the/a/an» | result in
specialises/specializes/specialising/specializing «VERB» | specialise in
specialises/specializes/specialising/specializing «the» | specialise in
waits/waited/waiting «the/his/her/their/a/an/him/them» bus/train/results/decision/arrival/answer/ambulance/police/end/outcome/rescue/help/turn/verdict/day/day/release/vaccine | wait for
{abstain} «VERB» | abstain from
{abstain} «the/comments/alcohol» | abstain from
{accuse} PROPN «VERB» | accuse … of
{accuse} PROPN «{corruption/treason/murder/fraud/theft/bribery/violation/espionage/terrorism/genocide}» | accuse … of
{accuse} him/her/them «VERB» | accuse … of
{accuse} him/her/them «{corruption/treason/murder/fraud/theft/bribery/violation/espionage/terrorism/genocide}» | accuse … of
{accuse} «PROPN» VERB !him | accuse … of
{accuse} «him/her/them» VERB !him | accuse … of
{aim} «VERB» ADJ? NOUN | aim at; aim to
{apologise/apologize} «PROPN» | apologise to
{apologise/apologize} «him/her/them/us/the» | apologise to
{appeal} «PROPN» for/to/with | appeal to
{appeal} «the/him/her/them/people/citizens» for/to/with | appeal to
{apply} «a» ADJ? {visa/job/loan/patent/grant/permit/license/licence/scholarship/passport} | apply for
{apply} «{asylum/citizenship/bankruptcy/membership}» | apply for
{approve} «of to» | approve of
{arrive} «the» city/country/capital/airport/scene/hospital/station/border/venue/region/village/place/port/house | arrive at
{ask} «help/asylum/mercy» from/to/for/in/$ | ask for
{benefit} «the/this» from | benefit from
{bid} «farewell the/his/her» | bid farewell to
{blame} PROPN «the/his/her/their» {defeat/crisis/failure/situation/death/war/accident/attack/escalation/violence} | blame … for
{blame} him/her/them «the/his/her/their» {defeat/crisis/failure/situation/death/war/accident/attack/escalation/violence} | blame … for
{call} «{peace/restraint/calm/unity/dialogue}» and/in/between/$/, | call for
{care} «the/his/her/their» {children/elderly/sick/patients/environment/future/health/family/parents} | care for; care about
{charged} «{murder/fraud/theft/bribery/treason/espionage/manslaughter}» | charged with
{collaborate} «PROPN» | collaborate with
{collaborate} «the/him/her/them» | collaborate with
{comment} that/the/this NOUN? «the information» | comment on
{comment} «the/this/his/her/their» ADJ? {situation/decision/statement/report/news/information/case/results/incident/matter/issue/question} | comment on
{communicate} «the/him/her/them/people» by/through/in | communicate with
{compete} «PROPN» in/for | compete with
{compete} «the/him/her» in/for | compete with
{comply} «NOUN» | comply with
{comply} «the/this/these/all/international/his/her/their» | comply with
{concentrate} «VERB» ADJ? NOUN | concentrate on
{concentrate} «the/this/these» ADJ? NOUN | concentrate on
{congratulate} PROPN «the/his/her/their» victory/anniversary/birthday/success/election/win/holiday | congratulate … on
{congratulate} him/her/them/people «the/his/her/their» victory/anniversary/birthday/success/election/win/holiday | congratulate … on
{consist} «NUM/ADJ» | consist of
{consist} «two/three/four/five/several/the/a» | consist of
{convicted/accused} «{murder/fraud/theft/bribery/treason/espionage/corruption/manslaughter/rape}» !charges !trial !case !suspect !suspects !mastermind !conspirator | … of
{cooperate} «PROPN» | cooperate with
{cooperate} «the/him/her/them/police/investigators» | cooperate with
{cope} «the/this/these/such/his/her/their» | cope with
{deal} «the/this/these/such» problem/problems/issue/issues/situation/crisis/case/question/consequences/threat/matter | deal with
{deprive} PROPN «NOUN» | deprive … of
{deprive} PROPN «the/their/his/her» | deprive … of
{deprive} him/her/them/people/citizens «NOUN» | deprive … of
{deprive} him/her/them/people/citizens «the/their/his/her» | deprive … of
{die} «cancer/starvation/hunger/pneumonia/coronavirus/covid-19/covid» | die of
{draw} «attention» PROPN | draw attention to
{draw} «attention» the/this/how/that | draw attention to
{engage} «talks/dialogue/negotiations/discussions/combat/battle/battles/fighting/politics/business/trade/agriculture/espionage» | engage in
{explain/say/mention/suggest/announce/propose/describe} «him/her/them/us/me» that/how/why/what/the | … to …
{fire} «the» {protesters/demonstrators/crowd/civilians/police/soldiers} | fire at
{focus} «this/these» {issue/problem/question/area/topic/task} | focus on
{get} «out» the {car/house/building/country/city/plane/bus/vehicle/train/apartment/crisis/situation} | get out of
{get} «rid» PROPN | get rid of
{get} «rid» the/this/these/his/her/their/him/them/all | get rid of
{give} «birth» NUM | give birth to
{give} «birth» a/the/her/two/three/twins | give birth to
{give} «rise/way/priority/preference/importance» ADJ | give … to
{give} «rise/way/priority/preference/importance» a/the/new/these/this | give … to
{go} «Moscow/Beijing/London/Paris/Kyiv/Kiev/Tokyo/Berlin/Washington/Brussels/Geneva/Seoul/Russia/Ukraine/China/Japan/Germany/France/Poland/Turkey/Israel» to/for/with/on/and | … to
{go} «school/hospital/university/prison» to/in/every/with/and/$ | … to
{graduate} «the/his/her/a» university/school/institute/academy/faculty/college | graduate from
{happen} «him/her/them/me/us» | happen to
{heard/learned/learnt} «{incident/accident}» | hear of the …
{hold} «responsible/accountable» the/this/his/her/their {attack/attacks/crimes/death/deaths/actions/crash} | hold … for
{interfere} «PROPN/NOUN» | interfere in
{interfere} «the/his/internal/domestic» | interfere in
{intervene} «PROPN» | intervene in
{intervene} «the/internal/domestic» | intervene in
{knock} «the» door/doors/window | knock on
{laugh} «him/her/them/us» | laugh at
{laugh} «the» | laugh at
{look} «a» job/work/solution/house/place/way | look for
{look} «the» video/photo/photos/picture/map/pictures/situation/data/statistics/results | look at
{lose} control «the/his/her» {car/vehicle/situation/territory/city/plane} | lose control of
{lose} «sight/control» PROPN | lose … of
{lose} «sight/control» the/this/these/his/her/their/him/them | lose … of
{make} «use/fun/sense» PROPN | make … of
{make} «use/fun/sense» the/this/these/his/her/their/him/them | make … of
{object} «the/this» decision/plan/proposal/idea/law/bill/project | object to
{occur} «him/her/them/me/us» | occur to
{participate} «NOUN/ADJ» | participate in
{participate} «the/this/a/an» | participate in
{play} «a ADJ? role» PROPN/VERB | play a role in
{play} «a ADJ? role» the/this/these | play a role in
{point} «him/her/them» to/with | point at
{prohibit/ban} him/her/them/people/children/journalists «VERB» !the | … from
{protect} him/her/them/us/people/children/civilians «{attack/attacks/violence/coronavirus/infection/disease/diseases/harm}» | protect … from
{put} «an? end» the/this/these/his/all | put an end to
{recover} «the/his/her» illness/disease/injury/injuries/coronavirus/operation/surgery/virus | recover from
{refrain} «VERB» | refrain from
{refrain} «the/comments/any/making/commenting» | refrain from
{respond} «the/this/his/her/their/a» | respond to
{resulted/resulting} «NUM» | result in
{resulted/resulting} «the/a/an» | result in
{retire} «the» post/position/army/service/team | retire from
{search} «the» missing/suspect/suspects/survivors/bodies/body/victims/murderer/killer/truth | search for
{shout} «PROPN» to/that/and | shout at
{shout} «him/her/them/us» to/that/and | shout at
{smile} «him/her/them/the» | smile at
{speak/talk} «him/her/them/us/reporters/journalists» about | speak to
{speak/talk} «journalists/reporters» | speak to
{stare} «the/him/her/them» | stare at
{succeed} «VERB» in | succeed in
{succeed} «the» in | succeed in
{suffer} «cancer/coronavirus/covid-19/diabetes/depression/asthma/pneumonia/tuberculosis/heart disease» | suffer from
{sympathise/sympathize} «PROPN» | sympathise with
{sympathise/sympathize} «the/him/her/them» | sympathise with
{take} «advantage/care/control/notice/possession» PROPN | take … of
{take} «advantage/care/control/notice/possession» the/this/these/his/her/their/him/them | take … of
{take} «part» PROPN/NUM | take part in
{take} «part» the/this/these/a/an | take part in
{thank} PROPN «the/his/her/their» help/support/work/efforts/cooperation/trust/participation/attention | thank … for
{thank} him/her/them/everyone/people «the/his/her/their» help/support/work/efforts/cooperation/trust/participation/attention | thank … for
{vote} «PROPN» in/for/as | vote for
{vote} «him/her/them» in/for/as | vote for
{warn} «{danger/risks/consequences}» of | warn of
`;
