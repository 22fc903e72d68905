import { type Clause, findClauses } from '../../../src/reading/clauses.js';
import type { Reading, Sentence } from '../../../src/reading/index.js';
import { takesClause } from '../../../src/reading/saying.js';
import { verbForm } from '../../../src/reading/verbs.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { bareOpener } from './openers.js';
import { subjectlessQuestions } from './questions.js';

export const missingSubject = defineRule({
  id: 'missing-subject',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'A finite verb without a subject: at the start of a sentence, or as a second predicate behind a bare comma.',
  check(reading, report) {
    const clauses = reading.facet(findClauses);
    for (const sentence of reading.sentences) {
      checkQuestions(reading, sentence, report);
      const isReported = checkOpener(reading, sentence, report);
      const { kind } = reading.paragraphOf(sentence);
      if (kind !== 'paragraph') continue;
      const first = reading.tokens[sentence.first]!;
      if (!isReported && startsWithVerb(reading, sentence))
        report(reading.span(sentence.first, sentence.first + 2), {
          message: `The sentence begins with the verb “${first.text}”; its subject is missing.`,
        });
      for (const clause of loosePredicates(reading, clauses[sentence.index]!)) {
        const verb = clause.verb!;
        const words = reading.slice(reading.span(verb.first, verb.last));
        report(
          { start: reading.tokens[clause.mark]!.start, end: reading.tokens[verb.last - 1]!.end },
          {
            message: `“${words}” hangs behind the comma without a subject or a conjunction.`,
            unproven: reading.isQuoted(clause.mark),
          },
        );
      }
    }
  },
});

function checkOpener(reading: Reading, sentence: Sentence, report: Report): boolean {
  const opener = bareOpener(reading, sentence);
  if (!opener) return false;
  const verb = reading.tokens[opener.first]!.text;
  report(reading.span(opener.first, opener.last), {
    message:
      opener.kind === 'command'
        ? `“${verb}” reads as an order to the reader; the subject is missing.`
        : `Nobody is named who “${verb}”: the subject is missing.`,
    unproven: opener.kind === 'command',
  });
  return true;
}

function checkQuestions(reading: Reading, sentence: Sentence, report: Report): void {
  for (const { first, last } of subjectlessQuestions(reading, sentence))
    report(reading.span(first, last), {
      message: `“${reading.slice(reading.span(first, last))}” has no subject between the question word and its verb.`,
    });
}

/** "Was born in Osaka.", "Said that prices would rise." */
function startsWithVerb(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading;
  const first = tokens[sentence.first]!;
  const next = tokens[sentence.first + 1];
  const end = tokens[sentence.last - 1]!;
  if (
    !next ||
    sentence.last - sentence.first < 5 ||
    end.text !== '.' ||
    reading.isQuoted(sentence.first) ||
    first.kind !== 'word' ||
    !/^\p{Lu}\p{Ll}/u.test(first.text)
  )
    return false;
  for (let index = sentence.first; index < sentence.last; index++)
    if (tokens[index]!.text === '?') return false;
  if (/^(?:was|were|is|has)$/u.test(first.lower))
    return /^(?:VERB|ADP|ADV|DET|ADJ)$/u.test(next.pos) && next.pos !== 'DET' && next.text === next.lower;
  if (first.pos !== 'VERB') return false;
  const form = verbForm(first);
  if (form === 'past') return /^(?:DET|ADP|PRON|PART)$/u.test(next.pos) && first.lower !== 'felt';
  const isSaid = /^(?:said|told|added|says|adds|writes|tells)$/u.test(first.lower);
  return (
    isSaid && (next.lower === 'that' || next.pos === 'PRON' || next.pos === 'DET') && takesClause(first.lemma)
  );
}

/** ", is also a poet": a predicate behind a finished clause, with no "and" before or after it. */
function loosePredicates(reading: Reading, clauses: readonly Clause[]): Clause[] {
  const loose: Clause[] = [];
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    if (!before || !isBarePredicate(reading, clause)) continue;
    if (before !== loose.at(-1) && !isFinished(reading, before)) continue;
    if (clauses.slice(at + 1).some((each) => each.coordinator !== undefined)) continue;
    if (!joinsPredicate(reading, clause)) loose.push(clause);
  }
  return loose;
}

/** Begins with a verb that is finite in any reading, behind a comma. */
function isBarePredicate({ tokens }: Reading, clause: Clause): boolean {
  if (clause.core || !clause.verb || clause.verb.finite !== 'sure' || clause.coordinator !== undefined)
    return false;
  if (tokens[clause.mark]?.text !== ',' || clause.verb.first !== clause.first) return false;
  return /^(?:is|was|are|were|has|have|had|will|began|became|went|took|came|gave|wrote|fell|rose)$/u.test(
    tokens[clause.first]!.lower,
  );
}

/** A whole clause with an object or complement, and no relative clause that the next verb could answer. */
function isFinished(reading: Reading, before: Clause): boolean {
  if (!before.core || before.opener !== 'subject') return false;
  const { verb } = before.core;
  if (verb.finite === 'guess' || before.last - verb.last < 2) return false;
  return !takesClause(reading.tokens[verb.head]!.lemma) && !holdsRelative(reading, before);
}

function holdsRelative({ tokens }: Reading, { first, last }: Clause): boolean {
  for (let index = first; index < last; index++)
    if (/^(?:who|which|that|whose|whom|what|where|when|if|how|because)$/u.test(tokens[index]!.lower))
      return true;
  return false;
}

/** "came, saw the field and left": the last of a series. */
function joinsPredicate({ tokens }: Reading, { first, last }: Clause): boolean {
  for (let index = first; index + 1 < last; index++)
    if (/^(?:and|or|but)$/u.test(tokens[index]!.lower) && /^(?:VERB|AUX|ADV)$/u.test(tokens[index + 1]!.pos))
      return true;
  return false;
}
