/** Subjects and the verbs that English does not give them. One row a line: verbs | nouns | fix | conditions. */
export const subjects = `
act,operate,function | ban curfew decree lockdown law moratorium prohibition quarantine restriction rule embargo ceasefire truce | be in force | intransitive
last | curfew ban | be in force | intransitive
pass | match concert election festival championship tournament ceremony exhibition forum congress conference competition referendum summit holiday wedding rally game talks negotiation meeting exercise parade | take place | intransitive
aggravate,exacerbate,complicate | situation crisis conflict condition disease problem relation tension position illness epidemic | worsen | intransitive
thunder,rumble | explosion blast | be heard
explode | war epidemic pandemic strike fighting | break out | intransitive
?occur,happen,take place | war epidemic quarrel fighting | break out | intransitive
fall | shot decision verdict | be fired, be made | intransitive
cost | price ticket-price | be | counted
compose,constitute,make,make up,comprise | price number height growth length speed inflation profit turnout distance weight deficit temperature depth width capacity salary volume | be, total | counted
`;
