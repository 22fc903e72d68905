/** Conjunctions run together. One entry a line: pattern | fix | reason. */
export const conjunctions = `
as if though | as if | one conjunction
as well as also | as well as | "also" is said already
because due to | because of | one conjunction
because of due to | because of | one conjunction
because since | because | one conjunction
but and | but | one conjunction
but however , | but | one conjunction
due to because of? | because of | one conjunction
even although | even though | one conjunction
if in case | if | one conjunction
in case if | if | one conjunction
in order so that | so that | one conjunction
in order that so | so that | one conjunction
since because | because | one conjunction
so therefore | therefore | one conjunction
the reason is because | the reason is that | the reason is no cause of itself
the reason was because | the reason was that | the reason is no cause of itself
unless if | unless | one conjunction
whether if | whether | one conjunction
`;
