import type { Clause } from '../../../src/reading/clauses.js';
import type { Reading } from '../../../src/reading/index.js';
import { takesClause, takesSpeech } from '../../../src/reading/saying.js';
import { verbGroupAt } from '../../../src/reading/verb-groups.js';

const ASIDE_VERBS =
  /^(?:think|guess|suppose|mean|know|see|hope|believe|seem|appear|turn|happen|understand|learn|argue|recall)$/u;
const TIME =
  /^(?:day|week|month|year|time|moment|night|morning|evening|hour|minute|season|period|decade|place|way)$/u;

/** ", officials said," · ", it seems," · ", I think,": words about the sentence, not a sentence of their own. */
export function isAside(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  const verb = clause.verb!;
  const head = tokens[verb.head]!;
  if (!clause.core) return takesSpeech(head.lemma) && verb.last >= clause.last;
  const { subject } = clause.core;
  const length = clause.last - clause.first;
  if (length <= 6 && ASIDE_VERBS.test(head.lemma)) return true;
  const start = tokens[subject.head]!.lower;
  if (/^(?:this|that|these|those)$/u.test(start) && subject.isPronoun) return false;
  if (!takesSpeech(head.lemma)) return false;
  // "She said it was late" has its own clause: that is a sentence.
  return clause.mark >= 0 && !hasFiniteVerb(reading, verb.last, clause.last);
}

function hasFiniteVerb({ tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (verbGroupAt(tokens, index, to)) return true;
  return false;
}

/** "says even if the bill fails," · "means that as the dollar rises,": no main clause before the condition. */
function waitsForClause(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let index = from; index < to; index++) {
    if (/^(?:if|when|while|although|though|as|once|unless|because|since)$/u.test(tokens[index]!.lower))
      return true;
    if (verbGroupAt(tokens, index, to)) return false;
  }
  return false;
}

/** ", meaning that as the dollar rises,": an insertion that opens a condition the next clause answers. */
export function holdsCondition({ tokens }: Reading, clause: Clause): boolean {
  for (let index = clause.first + 1; index < clause.last; index++)
    if (
      /^(?:if|when|as|while|although|once|unless)$/u.test(tokens[index]!.lower) &&
      tokens[index - 1]!.lower === 'that'
    )
      return true;
  return false;
}

const OPENING =
  /^(?:that|because|if|when|while|although|though|whereas|where|who|which|whose|and|but|or|so|as|since|after|before|until|once|unless|whether)$/u;

/** The sentence is not over at the comma: "He said that in May," · "The fact is," · "She said," · "but when he left,". */
export function isOpen(reading: Reading, main: Clause): boolean {
  const { tokens } = reading;
  const verb = main.verb!;
  const head = tokens[verb.head]!;
  if (verb.last >= main.last && (head.pos === 'AUX' || takesSpeech(head.lemma))) return true;
  const isReport = takesClause(head.lemma);
  if (isReport && waitsForClause(reading, verb.last, main.last)) return true;
  if (isReport && !hasFiniteVerb(reading, verb.last, main.last)) return true;
  for (let index = main.last - 1; index >= verb.last; index--) {
    const { lower } = tokens[index]!;
    if (!OPENING.test(lower)) continue;
    if (/^(?:and|but|or|so|as|since|after|before|until|once)$/u.test(lower)) {
      const next = index + 1 < main.last ? tokens[index + 1]! : undefined;
      const isLead = !next || /^(?:ADP|ADV|SCONJ)$/u.test(next.pos) || OPENING.test(next.lower);
      if (/^(?:and|but|or|so)$/u.test(lower) && isLead && !hasFiniteVerb(reading, index + 1, main.last))
        return true;
    } else if (!hasFiniteVerb(reading, index + 1, main.last)) return true;
    // "that if he won," · "says when it rains,": the clause opened here waits for its own main clause.
    const before = tokens[index - 1]!;
    const isConditional =
      /^(?:if|when|while|although|though|as|after|once|unless|before|since|because)$/u.test(lower);
    if (
      isConditional &&
      (/^(?:that|and|but|or|because|so)$/u.test(before.lower) || takesClause(before.lemma))
    )
      return true;
  }
  return false;
}

/** "A came, B saw and C went": a series of clauses. "It is not X, it is Y": a figure of speech. "Some..., others...". */
export function isInSeries(reading: Reading, main: Clause, clause: Clause, rest: readonly Clause[]): boolean {
  const { tokens } = reading;
  const subject = tokens[clause.core!.subject.head]!.lower;
  // "They are friends, they have a child, but he lives alone": "but" ends no series.
  const ends = /^(?:he|she|they)$/u.test(subject) ? /^(?:and|or|while)$/u : /^(?:and|or|but|while)$/u;
  if (clause.second || rest.some((each) => ends.test(each.coordinator ?? '') && each.core)) return true;
  if (tokens[clause.first]!.lower === 'otherwise') return true;
  if (/^(?:others?|another)$/u.test(subject)) return true;
  const isNegated = /\b(?:not|never|no)\b|n['’]t\b/u.test(
    reading.slice(reading.span(main.verb!.first, Math.min(main.last, main.verb!.last + 2))),
  );
  return isNegated && /^(?:it|they|he|she|this|that|these|those)(?:'|$)/u.test(subject);
}

/** ", a measure critics say is" · ", the day police came" · ", a book Smith wrote": a phrase with a bare relative clause. */
export function mayBeApposition(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  const { subject, verb } = clause.core!;
  if (subject.isPronoun) return false;
  const isAux = tokens[verb.first]!.pos === 'AUX';
  // "the man critics say is to blame"
  if (verb.finite !== 'sure' && [0, 1].some((step) => verbGroupAt(tokens, verb.last + step, clause.last)))
    return true;
  // "roads, power and irrigation works": the end of a list, and a noun taken for a verb.
  if (subject.isCoordinated && (!isAux || verb.number !== 'singular')) return true;
  if (/^(?:who|which|that)$/u.test(tokens[subject.last]?.lower ?? '')) return true;
  const isIndefinite = /^an?$/u.test(tokens[subject.first]!.lower);
  for (let index = subject.first; index < subject.core - 1; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1]!;
    if (token.pos === 'NOUN' && takesClause(next.lower)) return true;
    if (
      token.pos === 'NOUN' &&
      (TIME.test(token.lemma) || (next.pos === 'PROPN' && (isIndefinite || !isAux)))
    )
      return true;
  }
  const head = tokens[subject.head]!;
  if (
    isIndefinite &&
    head.pos === 'NOUN' &&
    head.lower !== head.lemma &&
    head.lower.endsWith('s') &&
    verb.number !== 'singular'
  )
    return true;
  return verb.tense === 'present' && verb.number === 'plural' && !isAux;
}
