import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { nounPhraseAt } from '../../../src/reading/noun-phrases.js';
import type { Report } from '../../../src/rule.js';

/** Subjects with more words are no longer read. */
const LONGEST = 20;

/** What English puts in the present behind "if", "when", "until" (Huddleston and Pullum, The Cambridge Grammar of the English Language, chapter 3): "If it will rain, the match will be cancelled". */
export function checkConditions(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    for (let index = sentence.first; index + 2 < sentence.last; index++) {
      const opener = openerAt(tokens, index, sentence);
      if (!opener) continue;
      const will = futureBehind(tokens, opener.last, sentence.last);
      if (will < 0 || (opener.needsMain && !mainWill(tokens, will, sentence.last))) continue;
      report(reading.span(will, will + 2), {
        message: `Behind “${reading.slice(reading.span(index, opener.last))}” English puts what is to come in the present, without “will”.`,
        related: [{ ...reading.span(index, opener.last), message: 'the conjunction' }],
        unproven: reading.isQuoted(will),
      });
    }
  }
}

/** The conjunction at `index`. "If" and "when" may ask or tell which; they count where they open the sentence and a main clause follows. */
function openerAt(
  tokens: readonly Token[],
  index: number,
  { first }: Sentence,
): { last: number; needsMain: boolean } | undefined {
  const { lower } = tokens[index]!;
  if (/^(?:until|unless)$/u.test(lower)) return { last: index + 1, needsMain: false };
  if (lower === 'as' && tokens[index + 1]!.lower === 'soon' && tokens[index + 2]!.lower === 'as')
    return { last: index + 3, needsMain: false };
  const opens = index === first || (index === first + 1 && /^(?:but|and)$/u.test(tokens[first]!.lower));
  return opens && /^(?:if|when|once)$/u.test(lower) ? { last: index + 1, needsMain: true } : undefined;
}

/** The "will" right behind the subject that begins at `from`, or -1. "If you will" asks politely, "if it will help" tells of an end. */
function futureBehind(tokens: readonly Token[], from: number, limit: number): number {
  const subject = nounPhraseAt(tokens, from, Math.min(limit, from + LONGEST));
  if (!subject || /^(?:you|we|i|it|that|this)$/u.test(tokens[subject.head]!.lower)) return -1;
  const will = tokens[subject.last];
  const verb = tokens[subject.last + 1];
  if (!verb || subject.last + 1 >= limit || will!.lower !== 'will' || will!.pos === 'NOUN') return -1;
  return verb.pos === 'VERB' || verb.lower === 'be' ? subject.last : -1;
}

/** Behind the comma a clause of its own with "will". */
function mainWill(tokens: readonly Token[], from: number, limit: number): boolean {
  let isBehindComma = false;
  for (let at = from + 2; at < limit; at++) {
    // "When it will begin is unclear": the clause is a subject.
    if (!isBehindComma && /^(?:is|was|remains|depends)$/u.test(tokens[at]!.lower)) return false;
    if (tokens[at]!.text === ',') isBehindComma = true;
    else if (isBehindComma && /^(?:will|would|can|could|may|might|must|should)$/u.test(tokens[at]!.lower))
      return true;
  }
  return false;
}
