import { defineRule } from '../../../src/rule.js';

/** A style this rare beside the other is a slip; where both are common the desk's conversion will mend it. */
const LARGEST_SHARE = 0.34;

export const apostropheStyle = defineRule({
  id: 'apostrophe-style',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary: 'A curly apostrophe in a story that prints straight ones, or the other way round.',
  check(reading, report) {
    const inWords = reading.tokens.filter(
      ({ kind, text }) => kind === 'word' && /\p{L}['’]\p{L}/u.test(text),
    );
    const curly = inWords.filter(({ text }) => text.includes('’'));
    const straight = inWords.filter(({ text }) => text.includes("'"));
    const [odd, usual] = curly.length < straight.length ? [curly, straight] : [straight, curly];
    if (odd.length === 0 || usual.length < 2 || odd.length > inWords.length * LARGEST_SHARE) return;
    const [wanted, wrong] = odd === curly ? ["'", '’'] : ['’', "'"];
    for (const { index, text } of odd)
      report(reading.span(index), {
        message: `The apostrophe in “${text}” is ${odd === curly ? 'curly' : 'straight'}; the others in the story are ${odd === curly ? 'straight' : 'curly'}.`,
        suggestions: [text.replaceAll(wrong, wanted)],
        related: [{ ...reading.span(usual[0]!.index), message: 'as here' }],
      });
  },
});
