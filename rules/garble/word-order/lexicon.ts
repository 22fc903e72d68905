/** Orders of words English does not have. One entry a line: pattern | fix | reason. */
export const orders = `
a/an any/every/each/some | a, any or every | two determiners
almost of | almost all of | the quantity is missing
and/or/with/for/from/to other NUM NOUN | the number first: and 26 other provinces | number before "other"
most best/biggest/largest/highest/greatest/strongest/oldest/fastest/latest/newest/worst/easiest/cheapest/richest/poorest/longest/lowest | best or most ... | two superlatives
people/persons NUM $ | 20 people | number behind its noun
such ADJ a/an NOUN | such a big house | article before the adjective
the any/each/every | the or every | two determiners
the both !of | both the | "both" before the article
the only who | the only one who | the noun is missing
the some !NUM NOUN | some or the | two determiners
too a/an ADJ NOUN | too big a house | article behind the adjective
{be/become/get} «more better/worse/easier/faster/stronger/cheaper/safer/bigger/higher/larger/smaller/older/younger/longer/lower/wider/richer/poorer/harder/greater/taller/shorter/closer/deeper/warmer/colder/hotter/quicker/slower/heavier/lighter/busier/happier/louder/tougher/sharper/brighter/darker/weaker/thinner/thicker/dearer» | better or more ... | two comparatives
{be} enough ADJ to/for | strong enough to | "enough" behind the adjective
{be} so a/an ADJ NOUN | such a big house, so big a house | article behind "so"
«more better/worse/easier/faster/stronger/cheaper/safer/bigger/higher/larger/smaller/older/younger/longer/lower/wider/richer/poorer/harder/greater/taller/shorter/closer/deeper/warmer/colder/hotter/quicker/slower/heavier/lighter/busier/happier/louder/tougher/sharper/brighter/darker/weaker/thinner/thicker/dearer» than | better than | two comparatives
`;
