/** Verbs, adjectives and nouns with the wrong verb form behind them. One entry a line: pattern | fix | gloss. */
export const infinitives = `
advise/advises/advising «to» VERB | advise …-ing
aims «on/at» to VERB | aim to
allow/allows/allowing «to» VERB | allow … to; make it possible to
avoid/avoids/avoiding «to» VERB | avoid …-ing
because «to» VERB | because …
busy «to» VERB !the | busy …-ing
by «to» VERB | by …-ing
called/calls/calling/call «all/both/its/their/his/her NOUN to» VERB | call on … to
capable/incapable «to» VERB | capable of …-ing
considering/considers «to» VERB | consider …-ing
denied/denies/denying «to» VERB | deny …-ing
despite «to» VERB | despite …-ing
difficulty/difficulties «to» VERB | difficulty in …-ing
discourage/discouraged/discourages/discouraging him/her/them/people «to» VERB | discourage … from
enables/enable/enabling «to» VERB | enable … to
for «to» VERB !the | to …
forbid/forbids/forbade/forbidding «to» VERB | forbid …-ing
from «to» VERB | from …-ing
had better/would rather «to» VERB | …
happened/occurred/arose/emerged/appeared/arisen «a/an ADJ? {fire/explosion/accident/dispute/conflict/crash/collapse/problem/question/tragedy/earthquake/crime/murder/incident/disaster/scandal/war/revolution}» | …
has/have/had «ordered to» urgently/immediately? VERB | order … to; order that …
he/she/they/who «ordered to» VERB | ordered … to
instead «of to» VERB | instead of …-ing
instead «to» VERB | instead of …-ing
it is/was prohibited/banned «to» VERB | banned; forbidden
keeps/kept/keeping him/her/them «to» VERB | keep … from
let/lets/letting «him/her/them/us/me/people to» VERB | let …
must/should/would/may/might «to» be/have/do/make/take/go/get/become/see/use/help/find/say | … (without to)
no possibility/purpose/use/sense «to» VERB | no … of …-ing
of «to» VERB the/a/his/their | of …-ing
permit/permits/permitting «to» VERB | allow … to
possibility/possibilities/likelihood/probability «to» VERB !the | … of …-ing
possibility/possibilities/purpose/idea/risk/danger/practice/experience/method/way «for» to VERB | … of …-ing
prevents/prevented/preventing/prevent PROPN/NOUN «to» VERB | prevent … from
prevents/prevented/preventing/prevent him/her/them «to» VERB | prevent … from
prevents/prevented/preventing/prevent «to» VERB | prevent … from
quit/quits/quitting «to» VERB $ | stop …-ing
quoted/quotes/cites/cited «the words» | quoted … as saying
quotes/quoted/quoting «PROPN» $ | quoted … as saying
quotes/quoted/quoting «his/her/the words/word of?» PROPN? $ | quoted … as saying
recommend/recommends/recommending «to» VERB | recommend …-ing
responsible «to» VERB !the !his | responsible for …-ing
resumed/resumes/resuming «to» VERB | resume …-ing
risked/risks/risking «to» VERB | risk …-ing
started/began «go/be/do/make/take/get/become» | begin to …
stops/stopped/stopping/stop him/her/them «to» VERB | stop … from
suggest/suggests/suggesting «to» VERB | suggest …-ing
thinks/thinking «to» VERB the/a/his/her | think of …-ing
tired/fond/afraid/proud «for» to VERB | …
wants/wanted/decided/managed/refused/agreed/hoped/intends/intended «go/do/be/have/make/take/get/become/see/say/buy/sell/build/give/join/keep» the/a/to/his/her/their/in/it | … to …
without «to» VERB | without …-ing
worth «to» VERB | worth …-ing
{accuse/suspect} PROPN «to» VERB | accuse … of
{accuse/suspect} him/her/them «to» VERB | accuse … of
{accuse} «to» have | accuse … of having
{apologise/apologize} «to» VERB | apologise for …-ing
{appeal} «him/her/them/people/residents/citizens to» VERB | appeal to … to
{blame} PROPN «to» VERB | blame … for
{blame} him/her/them «to» VERB | blame … for
{call} «PROPN to be/stop/end/respect/refrain/abandon/show/ensure/condemn/strengthen/increase/adopt/withdraw/impose/unite/boycott/resign/abide/comply/cease/continue/prepare/join/take/exercise» | call on … to
{call} «the U.S./US/EU/UN/government/authorities/parties/people/public/west/world/countries/sides/leaders/citizens/residents/population/international/community to be/stop/end/respect/refrain/abandon/show/ensure/condemn/strengthen/increase/adopt/withdraw/impose/unite/boycott/resign/abide/comply/cease/continue/prepare/join/take/exercise/act/help/support/vote» | call on … to
{collapse/disappear/die/fall/rise/arrive} PRON/PROPN to death | …
{congratulate} PROPN «to» VERB | congratulate … on
{congratulate} him/her/them «to» VERB | congratulate … on
{consider/think/believe} «necessary/important/possible/impossible/appropriate/inappropriate/unacceptable/right/wrong to» VERB | consider it … to
{consider} «necessary/important/possible/impossible/unacceptable that» | consider it … that
{criticise/criticize/condemn/praise} PROPN «to» VERB | … for
{criticise/criticize/condemn/praise} him/her/them «to» VERB | … for
{decide/plan/want/refuse/manage/agree/promise/hope/intend/fail/offer} «for» to VERB | … to
{demand} «PROPN to» VERB | demand that …
{demand} «him/her to» VERB | demand that …
{demand} «the NOUN to» VERB | demand that …
{emerge/arise/occur/happen} «new/serious/many/several/two/three/some/various» NOUN | …
{enjoy} «to» VERB | enjoy …-ing
{explain} «him/her/them/us to» VERB | tell … to
{find} «difficult/impossible/necessary/hard/easy/possible to» VERB !NOUN | find it … to
{finish} «to» VERB the/his/her/their/a | finish …-ing
{get} used to be/see/live/work/have/hear/do/play | get used to …-ing
{have} difficulty/difficulties/trouble/problems «to» VERB | have difficulty …-ing
{help} «in» to VERB | help to
{hope} «PROPN to» VERB | hope that …
{hope} «him/her/them to» VERB | hope that …
{insist} «PROPN to» VERB | insist that …
{insist} «him/her/them to» VERB | insist that …
{insist} «to» VERB | insist on …-ing
{let} PROPN NOUN? «can/could» | let …
{let} PROPN «to» VERB | let … (without to)
{let} him/her/them/us/me/people «to» VERB | let … (without to)
{let} the NOUN? «can/could» | let …
{look} forward «to» see/meet/hear/work/welcome/have/be/receive/visit/play/continue/cooperate/start/begin/return/get/go/host | look forward to …-ing
{make} PROPN «to» VERB | make … (without to)
{make} him/her/them/us/me/people «to» VERB | make … (without to)
{make} «possible/impossible/difficult that» | make it … that
{make} «possible/impossible/difficult/easy/easier/harder/necessary to» VERB | make it … to
{persist} «to» VERB | persist in …-ing
{plan/intend/agree/decide} «on» to VERB | … to
{postpone/finish/avoid/quit/enjoy} «to be» | …-ing
{prohibit/ban} «to» VERB | ban …-ing
{propose} «him/her/them/us to» VERB | propose that …
{recommend/suggest/propose/avoid/enjoy} «of» VERB | …
{recommend} «him/her/them/us/people/everyone to» VERB | advise … to
{refrain/abstain} «to» VERB | refrain from …-ing
{say} «him/her/them/us to» VERB | tell … to
{see/hear/watch} him/her/them «to» VERB | see …
{specialise/specialize} «to» VERB | specialise in …-ing
{spend} NOUN «to» VERB !the | spend … …-ing
{spend} time/money/hours/years/days «to» VERB !the | spend … …-ing
{succeed} «to» VERB | succeed in …-ing
{suggest} «PROPN to» VERB | suggest that …
{suggest} «him/her/them/us to» VERB | suggest that …
{thank} PROPN «to» VERB | thank … for
{thank} him/her/them/us «to» VERB | thank … for
`;
