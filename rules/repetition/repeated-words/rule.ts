import type { Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

/** Words that stand twice in good English: they had had enough, that that was enough; and names of two like words. */
const DOUBLED = new Set('had that can blah beep yadda sapiens tse mau'.split(' '));

export const repeatedWords = defineRule({
  id: 'repeated-words',
  category: 'repetition',
  mqm: 'style/redundant',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'The same word twice in a row.',
  check(reading, report) {
    const { tokens } = reading;
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!;
      const before = tokens[index - 1]!;
      if (token.lower !== before.lower || !token.spaced || token.sentence !== before.sentence) continue;
      if ((token.kind !== 'word' && token.kind !== 'number') || DOUBLED.has(token.lower)) continue;
      if (isName(token)) continue;
      const span = { start: before.start, end: token.end };
      report(span, { message: `“${reading.slice(span)}” stands twice in a row.` });
    }
  },
});

/** Duran Duran, Walla Walla; D. D. Harriman. */
function isName({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}(?:\p{Ll}*|\.)$/u.test(text);
}
