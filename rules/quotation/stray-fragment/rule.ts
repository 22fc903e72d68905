import type { Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { isSaying } from '../saying.js';

const FRAGMENT =
  /^(?:this|that|it|these|those|the|a|an|so|such|he|she|they|and|but|as|there|then|which|who|of|is|was|with|thus|about|to|in|on|for|therefore|also)$/u;
const SPOKEN = /^(?:i|we|you|my|our|your|it|this|is|what|where|when|why|how|who|are|do|can|will)$/u;

export const strayFragment = defineRule({
  id: 'stray-fragment',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'major',
  summary:
    'Quotation marks round a word or two with an attribution ("This," said the boy): the real quotation has lost its own.',
  check(reading, report) {
    const { tokens, paragraphs, sentences } = reading;
    for (const { open, close, style } of reading.quotations.list) {
      if (style !== 'double' || close < 0 || close - open > 4) continue;
      const verb = attribution(tokens, open, close);
      if (verb < 0 || reopens(tokens, close)) continue;
      report(reading.span(open, verb + 1), {
        message: `The quotation marks hold only “${tokens[open + 1]!.text}”; what was said stands elsewhere without its marks.`,
      });
      const before = paragraphs[tokens[open]!.paragraph - 1];
      const isFirst = sentences[paragraphs[tokens[open]!.paragraph]!.first]!.first === open;
      if (!before || !isFirst || before.last - before.first !== 1) continue;
      const { first, last } = sentences[before.first]!;
      if (!isUnmarkedSpeech(tokens, first, last)) continue;
      report(reading.span(first, last), {
        message: `“${reading.slice(reading.span(first, last))}” is what was said; it lacks its quotation marks.`,
      });
    }
  },
});

/** The verb right behind the closing mark, or -1: only little words inside, and a comma. */
function attribution(tokens: readonly Token[], open: number, close: number): number {
  const inside = tokens.slice(open + 1, close);
  const words = inside.filter((token) => token.kind === 'word');
  const hasComma = inside.at(-1)?.text === ',' || tokens[close + 1]?.text === ',';
  if (
    words.length === 0 ||
    words.length > 2 ||
    !hasComma ||
    !words.every(({ lower }) => FRAGMENT.test(lower))
  )
    return -1;
  let at = tokens[close + 1]?.text === ',' ? close + 2 : close + 1;
  if (/^(?:he|she|they)$/u.test(tokens[at]?.lower ?? '')) at++;
  return isSaying(tokens[at]) && tokens[at]!.sentence === tokens[open]!.sentence ? at : -1;
}

/** "But," she said, "we will": the quotation goes on in the sentence. */
function reopens(tokens: readonly Token[], close: number): boolean {
  const { sentence } = tokens[close]!;
  for (let index = close + 1; tokens[index]?.sentence === sentence; index++)
    if (/^["“”]$/u.test(tokens[index]!.text)) return true;
  return false;
}

/** A short question, or a sentence in the first or second person, without any quotation mark. */
function isUnmarkedSpeech(tokens: Reading['tokens'], first: number, last: number): boolean {
  const part = tokens.slice(first, last);
  if (part.length > 25 || part.some((token) => /^["“”]$/u.test(token.text))) return false;
  return (
    part.at(-1)!.text === '?' || part.some((token) => SPOKEN.test(token.lower) && token.lower.length < 4)
  );
}
