import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { conjunctions } from './lexicon.js';
import { pairs } from './pairs.js';

const lexicon = { name: 'doubled-conjunction', entries: conjunctions };

/** A conjunction at the head of a clause and what may not take it up again. */
const TWINS: ReadonlyMap<string, RegExp> = new Map([
  ['although', /^(?:but|yet|however|still,)$/u],
  ['though', /^(?:but|yet|however)$/u],
  ['despite', /^(?:but|yet|however)$/u],
  ['because', /^(?:so|therefore|thus|hence)$/u],
  ['since', /^(?:so|therefore|thus|hence)$/u],
  ['if', /^(?:so)$/u],
]);

export const doubledConjunction = defineRule({
  id: 'doubled-conjunction',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'Two conjunctions where English has one: "although ..., but", "because ..., so", "neither ... or".',
  lexicons: [lexicon],
  check(reading, report) {
    for (const clauses of reading.facet(findClauses)) twins(reading, clauses, report);
    for (const { first, last } of reading.phrases(lexicon)) {
      const words = reading.slice(reading.span(first, last));
      report(reading.span(first, last), { message: `“${words}” has two conjunctions where one is enough.` });
    }
    for (const { span, message } of pairs(reading)) report(span, { message });
  },
});

/** "Although A, but B": the second clause begins with the twin of the first one's conjunction. */
function twins(reading: Reading, clauses: readonly Clause[], report: Report): void {
  const { tokens } = reading;
  for (const [position, clause] of clauses.entries()) {
    if (clause.opener !== 'subordinator' || position > 1) continue;
    const word = subordinatorOf(reading, clause);
    const twin = word === undefined ? undefined : TWINS.get(word.lower);
    if (!word || !twin) continue;
    const answer = clauses
      .slice(position + 1)
      .find((each) => each.core || each.coordinator !== undefined || isLone(reading, each, twin));
    if (!answer || (tokens[answer.mark]!.text !== ',' && answer.mark >= 0)) continue;
    let at = answer.first;
    while (at < answer.last - 1 && tokens[at]!.kind === 'punctuation') at++;
    const second = tokens[at]!;
    if (
      !twin.test(second.lower) ||
      (second.lower === 'so' && /^(?:that|far|much|many|as|called)$/u.test(tokens[at + 1]?.lower ?? ''))
    )
      continue;
    if (!answer.core && !isLone(reading, answer, twin)) continue;
    report(reading.span(at), {
      message: `“${second.text}” doubles “${word.text}”; one of the two must go.`,
      related: [{ ...reading.span(word.index), message: 'the first conjunction' }],
      unproven: reading.isQuoted(at) || (second.lower === 'so' && position > 0),
    });
  }
}

function isLone({ tokens }: Reading, clause: Clause, twin: RegExp): boolean {
  return clause.last - clause.first === 1 && twin.test(tokens[clause.first]!.lower);
}

function subordinatorOf({ tokens }: Reading, clause: Clause) {
  for (let index = clause.first; index < Math.min(clause.first + 3, clause.last); index++) {
    const token = tokens[index]!;
    if (TWINS.has(token.lower)) return token;
    if (token.kind === 'word' && !/^(?:even|just|only|simply|partly|mainly|and|but)$/u.test(token.lower))
      return undefined;
    if (token.lower === 'but') return undefined;
  }
  return undefined;
}
