/** Verbs and nouns of elections, parliaments, governments, offices and sources. One entry a line: pattern | fix | reason. */
export const politics = `
according to the/our/its/their interlocutor/interlocutors | source | собеседник
commandant/commandant's/commander hour/hours | curfew | комендантский час
deputy {minister/mayor/governor/director/head/chairman} «on» security/economy/energy/education/culture/health/politics/construction/finance/sport/defense/defence | for | заместитель по
emergency situation regime/mode | state of emergency | режим ЧС
first/second/third {tour/circle/lap} of the? ADJ? {election/voting/ballot/vote} | round | тур выборов
in an ADJ? interview «to» PROPN !{be} | with | в интервью
in an ADJ? interview «to» the? {newspaper/agency/channel/magazine/reporter/journalist} | with | в интервью
it {be} reported «about» the? | is reported that | сообщается о
martial/war position/regime | martial law | военное положение
new composition of the {government/cabinet/parliament} | new cabinet | состав правительства
one-mandate/majoritarian {district/constituency} | single-member constituency | одномандатный округ
parliamentary/opposition/ruling fraction | parliamentary group | фракция
percent/% of the? voices | votes | голоса
preterm/premature {election} | early election | досрочные выборы
public/social/wide/broad strata of the? {population/society} | sections of society | слои населения
regime of emergency | state of emergency | режим ЧС
state/government organs | government bodies | госорганы
the appearance/attendance of voters | turnout | явка
the edition {write/report/note/recall/specify/clarify/emphasize/say/add} | the newspaper | издание пишет
vice {premier/speaker/mayor} «on» social/economic/foreign | for | вице-премьер по
voter? turnout {make/compose/constitute} up? | was | явка составила
with a/the? link/referring to the? ADJ? {agency/source/newspaper} | citing | со ссылкой на
{announce/declare} «about» the/his/her/its/their {resignation/decision/intention/introduction/beginning/start/end/readiness/need} | announce | объявить о
{appeal} «with an appeal» | appeal | обратиться с призывом
{apply/file} for/in resignation | resign | подать в отставку
{appoint} «on/for/at» the {post/position} of | to | one is appointed to a post
{assist} «to» the ADJ? {meeting/ceremony/funeral/summit/match/session/conference} | attend | asistir a
{ballotage/ballottage/balotage} | runoff | ballottage
{bring/accept/pronounce} the/an/his/her ADJ? oath | take | принести присягу
{candidate} «in/on/to» presidents/deputies/mayors/governors/president | for | кандидат в
{candidate} «on» the? {post/position/presidency} | for | кандидат на пост
{celebrate} a/an ADJ? {meeting/trial/hearing/session/summit/referendum/conference} with/on/at/between/in | hold | celebrar una reunión
{choose/elect} in/at/on the elections | elect | на выборах
{come} in/into the power | come to power | прийти к власти
{declare/announce} a/NUM/the mourning {day} | declare a day of mourning | día de luto
{declare/introduce/announce/impose/lift/cancel} an/the? emergency/extraordinary/exceptional/emergent position/mode/regime | declare a state of emergency | чрезвычайное положение
{declare/introduce/impose/lift} an/the? «emergency/extraordinary/exceptional state» in/on/across/throughout/after | state of emergency | état d'urgence
{deputy/lawmaker} from/of the? PROPN fraction | parliamentary group | фракция
{deputy/senator/lawmaker/mp} {have}? «{accept} a/the {law/bill/amendment/budget}» | pass | принять закон
{do/make/perform} a coup d'etat/d'état | stage a coup | a coup is staged
{do/perform/realize/realise} the? ADJ? elections | hold | elections are held
{effectuate} | carry out | effectuer
{election/referendum/trial/hearing/summit} {will} be celebrated | held | celebrar elecciones
{election/summit/championship} {will} «pass» in/on/at | take place | пройти
{election/summit/championship} «passed» in/on/at | took place | пройти
{electoral/ballot/voting} {urn} | ballot box | избирательная урна
{enter/lay} a/an {curfew/embargo} on/in/from | impose | ввести комендантский час
{exercise/drill/maneuver/manoeuvre} {will} «pass» in/at/on | take place | пройти
{expose/exhibit/display/place/promote/bring} his/her/their {candidacy/candidature} | put oneself forward | выставить кандидатуру
{free/liberate} from the/his/her/their ADJ? {post/position/office} | dismiss | освободить от должности
{give/cast} his/her/their/NUM {voice} for | vote | отдать голос
{go/come/head} to the {urn} | go to the polls | ir a las urnas
{go/send/leave} in/into/to the? resignation | resign | уйти в отставку
{interlocutor} of the {agency/edition/publication/newspaper/channel/portal} | source | собеседник агентства
{law/decree/agreement/rule/order} {enter/step} «into/in» the? power | take effect | вступить в силу
{law/rule/agreement/decree/treaty/ban/regulation/order} {will}? {come/enter/go} «in» force | into force | in Kraft treten
{leader/head} of the? {fraction} | parliamentary group | фракция
{minister} «on» {affair} of | for | министр по делам
{parliament/duma/senate/congress/rada/seimas/riigikogu} {have}? «{accept/take} a/the {law/bill/amendment/budget}» | pass | принять закон
{realize/realise} a/an/the/his/her ADJ? ADJ? {visit/meeting/attack/interview/raid/exercise/campaign/match/concert/conference/tour} | hold | realizar, réaliser
{remove/shoot/take} his/her/their {candidacy/candidature} | withdraw | снять кандидатуру
{run} «to/in» the? presidency/presidents/mayors/deputies/parliament | for | one runs for an office
{spend/pass/do/make} military {exercise/drill/maneuver/manoeuvre} | hold | провести учения
{spend} a/the {referendum/rally/summit/briefing/conference} in/on/with/at | hold | провести
{step} in/into/to force | come into force | вступить в силу
{turn/address/apply} to NP «with the/a request» to/for | ask | обратиться с просьбой
{type/dial/score/recruit} NUM %/percent of the? {vote} | win | набрать голоса
{visit/meeting/attack/raid/concert/conference} {be} realized/realised | held | realizar, réaliser
{voice/sound} the ADJ? figures/information/number/amount/data | give | озвучить
{write/report} the edition | the newspaper | пишет издание
«with reference to» the? ADJ? ADJ? {agency/newspaper/source/channel/edition/publication/portal} | citing | со ссылкой на
`;
