import type { Span } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { decodeAgain } from './decode-again.js';

/** First bytes of a UTF-8 sequence read as Windows-1252, of letters and marks that news copy uses. */
const LEAD = new Set([...'ÃÂâÐÑÅÄÎÏØÙïã']);
/** What a following byte becomes; the curly quotes, dashes and dots also follow letters honestly. */
const TRAIL = /^[\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]/u;
const HONEST_BEHIND_LETTER = /^[\u00a0«»·°ªº®™©]/u;
const BROKEN = /\ufffd|锟斤拷|烫烫烫/u;

export const mojibake = defineRule({
  id: 'mojibake',
  category: 'residue',
  mqm: 'locale conventions/character encoding',
  severity: 'major',
  summary:
    'Encoding damage: text decoded with the wrong character set, replacement characters, a question mark for an apostrophe.',
  check(reading, report) {
    const { text, tokens } = reading;
    let behind = 0;
    for (const at of damagedAt(text)) {
      if (at < behind) continue;
      const span = wordAround(text, at);
      behind = span.end;
      const word = text.slice(span.start, span.end);
      const repaired = decodeAgain(word);
      report(span, {
        message: `“${word}” is encoding damage${repaired ? `; it should read “${repaired}”` : ''}.`,
        ...(repaired ? { suggestions: [repaired] } : {}),
      });
    }
    for (let index = 1; index + 1 < tokens.length; index++) {
      const [before, mark, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]!];
      if (mark.text !== '?' || mark.spaced || next.spaced || before.kind !== 'word' || next.kind !== 'word')
        continue;
      if (!/^(?:s|t|re|ve|ll|d|m)$/u.test(next.text)) continue;
      report(reading.span(index - 1, index + 2), {
        message: `In “${before.text}?${next.text}” a question mark stands for a lost apostrophe.`,
        suggestions: [`${before.text}’${next.text}`],
      });
    }
  },
});

function* damagedAt(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const char = text[at]!;
    const next = text[at + 1] ?? '';
    if (
      LEAD.has(char) &&
      TRAIL.test(next) &&
      !(HONEST_BEHIND_LETTER.test(next) && char !== 'Ã' && char !== 'Â')
    )
      yield at;
    else if (BROKEN.test(text.slice(at, at + 3))) yield at;
  }
}

/** The run of characters without blanks, cut back to the damage when quotation marks or stops stand around it. */
function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at + 1;
  while (start > 0 && /[^\s"“(]/u.test(text[start - 1]!) && at - start < 40) start--;
  while (end < text.length && /[\S\u00a0]/u.test(text[end]!) && end - at < 40) end++;
  while (end > at + 2 && /[\u00a0.,;:!?)"”]/u.test(text[end - 1]!)) end--;
  return { start, end };
}
