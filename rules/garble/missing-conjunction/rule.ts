import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import { nounVerbs } from '../../../src/reading/lexicon/noun-verbs.js';
import { isModal } from '../../../src/reading/verbs.js';
import { defineRule } from '../../../src/rule.js';

export const missingConjunction = defineRule({
  id: 'missing-conjunction',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A series of infinitives that ends in a bare comma: "to improve health, increase".',
  check(reading, report) {
    const { tokens } = reading;
    for (const clauses of reading.facet(findClauses)) {
      const sentence = reading.sentences[clauses[0]?.sentence ?? 0]!;
      if (reading.paragraphOf(sentence).kind !== 'paragraph') continue;
      for (const [at, clause] of clauses.entries()) {
        if (at === 0 || !isLastInfinitive(reading, clauses, at)) continue;
        const verb = tokens[clause.first]!;
        report(reading.span(clause.mark, clause.first + 1), {
          message: `The series ends without “and” before “${verb.text}”.`,
          suggestions: [` and ${verb.text}`],
          unproven: reading.isQuoted(clause.mark),
        });
      }
    }
  },
});

/** ", increase the period": an infinitive that goes on from "to improve", with no conjunction before or behind it. */
function isLastInfinitive(reading: Reading, clauses: readonly Clause[], at: number): boolean {
  const { tokens } = reading;
  const clause = clauses[at]!;
  if (tokens[clause.mark]!.text !== ',' || !isInfinitive(tokens, clause.first)) return false;
  if (
    clauses.slice(at + 1).some((each) => each.coordinator !== undefined || isInfinitive(tokens, each.first))
  )
    return false;
  for (let index = clause.first; index < clause.last; index++)
    if (/^(?:and|or|but|nor)$/u.test(tokens[index]!.lower) && mayJoinVerbs(tokens, index)) return false;
  const before = clauses[at - 1]!;
  if (tokens[before.last] !== tokens[clause.mark]) return false;
  return hasInfinitive(tokens, before);
}

/** "and sell": not "and the price". A noun that is a verb too counts as one. */
function mayJoinVerbs(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || !/^(?:DET|ADJ|PRON|PROPN|NOUN|NUM)$/u.test(next.pos) || isVerbToo(next.lower);
}

let verbs: Set<string> | undefined;

function isVerbToo(lower: string): boolean {
  verbs ??= new Set(nounVerbs.split('\n'));
  return verbs.has(lower);
}

function isBase(token: Token): boolean {
  return (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    token.text === token.lower &&
    !/(?:ing|ed)$/u.test(token.lower)
  );
}

/** A base form with an object; a word tagged as a noun is one when a determiner follows. */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (isBase(token)) return isObject(next);
  return (
    token.pos === 'NOUN' &&
    token.text === token.lower &&
    isVerbToo(token.lower) &&
    next !== undefined &&
    /^(?:DET|PRON)$/u.test(next.pos)
  );
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|NOUN|ADJ|PRON|PROPN)$/u.test(token.pos);
}

/** The stretch has "to improve" or "will improve" with an object, and neither "and" nor "or". */
function hasInfinitive(tokens: readonly Token[], { first, last }: Clause): boolean {
  let found = false;
  for (let index = first; index < last - 1; index++) {
    const { lower } = tokens[index]!;
    if (/^(?:if|when|who|which|that|whether|please|let)$/u.test(lower)) return false;
    if (
      (lower === 'to' || lower === 'help' || isModal(tokens[index]!)) &&
      (isBase(tokens[index + 1]!) || isVerbToo(tokens[index + 1]!.lower)) &&
      (index + 2 >= last || isObject(tokens[index + 2]))
    )
      found = true;
  }
  return found;
}
