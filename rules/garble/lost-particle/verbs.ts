/**
 * Verbs that mean something else, or nothing, without their particle. One entry a line, sorted: pattern | fix | reason.
 * The pattern language is that of calques.
 */
export const verbs = `
accounted «NUM/about/over/nearly/almost/more» | accounted for | the preposition is lost
appeared «to» a/an ADJ NOUN | appeared to be | the verb is lost
grew in/on a/an ADJ? «family/household/village/orphanage» | grew up | the particle is lost
{become/be} «fed» of/with | fed up with | the particle is lost
{carry} «an/the/this/that ADJ? {attack/operation/strike/investigation/inspection/experiment/survey/assassination/raid/execution/killing}» against/on/in/of/by/at | carry out | the particle is lost
{figure} «why/how/whether» the/he/she/they/it/we/to | figure out | the particle is lost
{find} «why» the/he/she/they/it/we | find out why | the particle is lost
{fire/riot/fighting/violence/clash/epidemic/blaze} «{break}» in/on/at/between/near/after | break out | the particle is lost
{plan/want/intend/hope/decide/prepare/expect} «to stay long» | to stay for a long time | “for” is lost
{plan} «to live long» in/at | to live for a long time | “for” is lost
{point} «that» the/this/these/those/he/she/they/it/there | point out that | the particle is lost
{rule} «the/any ADJ? {possibility/option/scenario}» of/that/, !out | rule out | the particle is lost
{set} «a/an/the ADJ? {committee/tribunal/checkpoint/roadblock/headquarters/subsidiary/barricade}» in/at/for/to/on/, | set up | the particle is lost
{set} «fire» $ | set fire to …; light fires | “set fire” wants what it burns
{set} «fire» , | set fire to …; light fires | “set fire” wants what it burns
{set} «fire» and {throw/break/loot/smash/attack/burn/shoot/destroy/march/chant} | set fire to …; light fires | “set fire” wants what it burns
{set} «fire» in/at/on the/a/an/several/many/some | set fire to …; light fires | “set fire” wants what it burns
{set} «{checkpoint/roadblock/headquarters/subsidiary/barricade}» in/at/on/around/across/near | set up | the particle is lost
{spread} a/the? {rumour/rumor/news/word} «in» {mouth} | by word of mouth | a phrase taken apart
{turn} «to be» a/an/more/less/much/quite/not/true/false/wrong/right | turn out to be | the particle is lost
`;
