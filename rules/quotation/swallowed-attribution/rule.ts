import { defineRule } from '../../../src/rule.js';
import { attributionAt } from '../saying.js';

const LONGEST = 12;

export const swallowedAttribution = defineRule({
  id: 'swallowed-attribution',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'major',
  summary: 'The attribution stands inside the quotation marks: "We are ready, said the coach, to play."',
  check(reading, report) {
    const { tokens } = reading;
    for (const { open, close, style, depth } of reading.quotations.list) {
      if (style !== 'double' || close < 0 || depth > 0 || close - open < 8) continue;
      for (let index = open + 3; index < close - 1; index++) {
        if (tokens[index]!.text !== ',' || tokens[index]!.sentence !== tokens[index + 1]!.sentence) continue;
        const length = attributionAt(reading, index + 1, close);
        if (length === 0 || !isNamed(tokens, index + 1, length)) continue;
        let end = index + 1 + length;
        while (end < close && end - index < LONGEST && !/^[,.;:!?]$/u.test(tokens[end]!.text)) end++;
        if (end - index >= LONGEST || (end < close && !/^[,.]$/u.test(tokens[end]!.text))) continue;
        report(reading.span(index + 1, Math.min(end, close)), {
          message: `The attribution “${reading.slice(reading.span(index + 1, Math.min(end, close)))}” stands inside the quotation marks.`,
          related: [{ ...reading.span(open), message: 'the quotation opens here' }],
        });
        break;
      }
    }
  },
});

/** "he said" may be the speaker's own report; a name, or an office behind the verb, is the writer's. */
function isNamed(tokens: readonly { text: string; lower: string }[], first: number, length: number): boolean {
  const words = tokens.slice(first, first + length);
  if (words.some(({ lower }) => /^(?:he|she|they)$/u.test(lower))) return false;
  const isInverted = /^\p{Ll}/u.test(words[0]!.text);
  return isInverted && (/^\p{Lu}/u.test(words.at(-1)!.text) || words.at(-1)!.lower === 'the');
}
