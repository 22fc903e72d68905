/** Verbs with a that-clause they do not take, or with the listener in the wrong form. One entry a line: pattern | fix | gloss. */
export const that = `
NOUN ADV? «assured that» the/it/he/she/they/there/this/in/all/no/his/her/its/everything | said that
PROPN ADV? «told/reminded/assured/notified that» the/it/he/she/they/in/there/this/a/his/her/its | said that
PROPN «informed that» !NOUN | said that; informed … that
accused/accuses/accusing that the/it/he/she/they | allege that
advised/advises/advising «VERB» that to | advise …
advised/advises/advising «to/that» to | advised …
advised/advises/advising «to» him/her/them/us/residents/people/everyone/citizens | advise …
allow/allows/allowed/allowing that the/he/she/they/people/everyone | allow … to
analysed/analyzed/analyzes/analyses that the/it/he/she/they/this | said that
answered/answering/answers «to» him/her/them/us/me/reporters/journalists | answered …
asked/asks/asking «to/from» him/her/them/us/me | asked …
assures that the/it/he/she/they/there/everything/this/all | assure … that
avoid/avoids/avoided/avoiding that the/he/she/they/it/such | prevent … from
blamed/blames that the/it/he/she/they | complain that
called that the/it/he/she/they/this/all | said that
caused/causing that the/he/she/they/it/many/people | caused … to
condemned/condemns that the/it/he/she/they | said that
criticised/criticized/criticises/criticizes/criticizing/criticising that the/it/he/she/they/this | complained that
described/describes/describing that the/it/he/she/they/in | said that
discussed/discusses/discussing that the/it/he/she/they | said that
emphasised/emphasized that to | …
emphasized/emphasised/emphasizing/emphasising to | emphasise
encouraged/encourages/encouraging that the/he/she/they/people !is !was !are | encourage … to
expected/expects/expecting from PRON/PROPN NOUN that | expect … to
expected/expects/expecting from the NOUN that | expect … to
expressed/expresses/expressing that the/it/he/she/they/this | said that
forbids/forbade/forbidden/forbidding that | forbid … to
forced/forcing that the/he/she/they | force … to
greeted/apologized/apologised/thanked/congratulated that the/it/he/she/they | …
inform that | say that; inform … that
informing that | saying that; informing … that
informs that | said that; informed … that
instructed/instructing/instructs that the/all/he/they NOUN? to | instruct … to
introduced/introduces/introducing that !NOUN !, !and | said that
invited/invites/inviting that the/he/she/they | invite … to
led/leads/leading that the/he/she/they/it | led to …
lets/letting that the/he/she/they/it | let …
made/makes/making that the/he/she/they/it !possible !impossible !clear | made …
ministry/regulator/agency/company/service/department/police/office/committee/commission/government/bank/president/minister/spokesman/spokesperson/spokeswoman/official/officials/source/newspaper/channel/media/governor/mayor/court/embassy/he/she/they/who ADV? «told/reminded/assured/notified that» the/it/he/she/they/in/there/this/a/his/her/its | said that
ministry/regulator/agency/company/service/department/police/office/committee/commission/government/bank/president/minister/spokesman/spokesperson/spokeswoman/official/officials/source/newspaper/channel/media/governor/mayor/court/embassy/he/she/they/who «informed that» !NOUN | said that; informed … that
obliged/obliges/obliging that | oblige … to
praised/praises that the/it/he/she/they | said that
prevented/prevents/preventing that the/he/she/they/a/it | prevent … from
prohibited/prohibits/prohibiting that | prohibit … from
promised/promises/promising «to» him/her/them/us/people/everyone/citizens/voters that | promise …
quoted that the/it/he/she/they | said that
refused/refuses/refusing that the/it/he/she/they/there | deny that
rejected/rejects/rejecting that the/it/he/she/they/there | deny that
reminds that the/it/he/she/they/there/this/a | point out that
researched that the/it/he/she | found that
said/says/say «him/her/them/us/me/journalists/reporters» that | told …
spoke/speaks/speaking/talked that the/it/he/she/they/there | said that
studied that the/it/he/she/they | found that
suspected/suspects/suspecting PROPN that | suspect that
suspected/suspects/suspecting him/her/them that | suspect that
tells that the/it/he/she/they/there/this/a | say that
waited/waits/waiting that the/it/he/she/they/someone | wait for … to
want/wants/wanted/wanting that the/it/he/she/they/all/everyone/we/this | want … to
warned/warns/warning «to» PRON/PROPN NOUN? that | warn …
warned/warns/warning «to» residents/people/everyone/citizens/the NOUN? that | warn …
welcomed/welcomes that the/it/he/she/they | welcome the fact that
{explain/mention/suggest/announce/propose/describe/confirm/emphasise/emphasize/declare/reveal/say} «journalists/reporters» that | … to …
{explain/mention/suggest/announce/propose/describe/confirm/emphasise/emphasize/stress/state/declare/report/reveal/admit/say/point/complain/prove/recommend} «him/her/them/us/me» that/how/why/what | … to …
{tell/inform/assure/notify/remind/persuade/convince/warn} «to» PRON/PROPN that | …
{tell/inform/assure/notify/remind/persuade/convince} «to» the NOUN that | …
`;
