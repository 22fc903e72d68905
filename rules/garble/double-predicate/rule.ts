import { findClauses } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import { verbGroupAt } from '../../../src/reading/verb-groups.js';
import { isFiniteAuxiliary, isModal } from '../../../src/reading/verbs.js';
import { defineRule, type Report } from '../../../src/rule.js';

/** Verbs without passive: behind "there are people" they can only be a second predicate. */
const INTRANSITIVE =
  /^(?:died|dies|die|live|lives|lived|went|goes|came|comes|work|works|worked|happened|arrived|remained|remain|remains|participated|participate|appeared|belong|belongs|disagree|disagreed|agreed|think|thinks|thought|want|wants|wanted|say|says|said|believe|believes|can|could|will|would|are|is|was|were|have|has|had)$/u;

export const doublePredicate = defineRule({
  id: 'double-predicate',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'Two finite verbs with one subject and no link: "there are people died", "let visitors can see".',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      for (let index = sentence.first; index < sentence.last - 2; index++) {
        if (reading.tokens[index]!.kind !== 'word') continue;
        existential(reading, index, sentence.last, report);
        causative(reading, index, sentence.last, report);
      }
    }
    clausesBehindPrepositions(reading, report);
  },
});

/** "There are many people died in the fire." */
function existential(reading: Reading, index: number, limit: number, report: Report): void {
  const { tokens } = reading;
  if (tokens[index]!.lower !== 'there' || !/^(?:is|are|was|were)$/u.test(tokens[index + 1]?.lower ?? ''))
    return;
  let at = index + 2;
  while (at < limit && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'still')) at++;
  const thing = nounPhraseAt(tokens, at, limit);
  if (!thing || thing.isPronoun || thing.isCoordinated || thing.last >= limit) return;
  const verb = tokens[thing.last]!;
  if (!INTRANSITIVE.test(verb.lower) || !/^(?:VERB|AUX)$/u.test(verb.pos)) return;
  // "There is nothing I can do", "there are things money will buy": a relative with its own subject.
  const isOneNoun =
    thing.last === thing.core &&
    tokens[thing.head]!.pos === 'NOUN' &&
    (thing.head === thing.first || /^(?:DET|NUM|ADJ)$/u.test(tokens[thing.head - 1]!.pos));
  if (!isOneNoun || tokens[index - 1]?.lower === 'if' || tokens[index - 1]?.lower === 'that') return;
  report(reading.span(thing.head, thing.last + 1), {
    message: `“there ${tokens[index + 1]!.text} ... ${tokens[thing.head]!.text} ${verb.text}” has two predicates: “who ${verb.text}”, or no “there ${tokens[index + 1]!.text}”.`,
    unproven: reading.isQuoted(index),
  });
}

/** "to let the visitors can see" */
function causative(reading: Reading, index: number, limit: number, report: Report): void {
  const { tokens } = reading;
  if (!/^(?:let|make|enable)$/u.test(tokens[index]!.lemma) || !/^(?:VERB|AUX)$/u.test(tokens[index]!.pos))
    return;
  const object = nounPhraseAt(tokens, index + 1, limit);
  if (!object || object.isPronoun) return;
  let at = object.last;
  while (at < limit && tokens[at]!.pos === 'ADV') at++;
  const modal = tokens[at];
  if (
    !modal ||
    at >= limit ||
    !/^(?:can|could|will|would|must|should)$/u.test(modal.lower) ||
    !isModal(modal)
  )
    return;
  // "The changes they make will", "what children make can": the object must be the verb's own.
  for (let before = index - 1; before >= Math.max(0, index - 6); before--)
    if (
      /^(?:who|which|that|what|they|he|she|we|you|i|it)$/u.test(tokens[before]!.lower) ||
      /^(?:make|makes)$/u.test(tokens[index]!.lower)
    )
      return;
  report(reading.span(object.last - 1, at + 1), {
    message: `“${tokens[index]!.text} ... ${modal.text}”: the verb behind “${tokens[index]!.text}” needs no “${modal.text}”.`,
  });
}

/** "Despite the roads are closed": a preposition with a clause behind it. */
function clausesBehindPrepositions(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (const clauses of reading.facet(findClauses)) {
    const [clause, next] = clauses;
    if (!clause || !next || tokens[next.mark]!.text !== ',') continue;
    const first = tokens[clause.first]!.lower;
    let at = clause.first + 1;
    if (/^(?:because|due|owing|thanks|in)$/u.test(first)) {
      if (!/^(?:of|to|spite)$/u.test(tokens[at]?.lower ?? '')) continue;
      at++;
      if (tokens[at]?.lower === 'of') at++;
      if (first === 'in' && tokens[at - 2]?.lower !== 'spite') continue;
    } else if (!/^(?:despite|during|without|amid)$/u.test(first)) continue;
    const object = nounPhraseAt(tokens, at, clause.last);
    const verb = object && verbGroupAt(tokens, object.last, clause.last);
    if (verb?.finite !== 'sure' || !isFiniteAuxiliary(tokens[verb.first]!)) continue;
    const lead = reading.slice(reading.span(clause.first, at));
    report(reading.span(clause.first, verb.last), {
      message: `“${lead}” takes a noun, not a clause with “${tokens[verb.first]!.text}”.`,
    });
  }
}
