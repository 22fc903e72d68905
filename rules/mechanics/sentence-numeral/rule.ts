import { defineRule } from '../../../src/rule.js';

export const sentenceNumeral = defineRule({
  id: 'sentence-numeral',
  category: 'mechanics',
  mqm: 'locale conventions/number format',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A sentence that opens with a figure.',
  check(reading, report) {
    const { tokens } = reading;
    for (const sentence of reading.sentences) {
      const [first, next] = [tokens[sentence.first]!, tokens[sentence.first + 1]];
      const paragraph = reading.paragraphOf(sentence);
      if (
        first.kind !== 'number' ||
        !/^\d{1,3}(?:,\d{3})*$/u.test(first.text) ||
        paragraph.kind !== 'paragraph'
      )
        continue;
      if (
        !next ||
        sentence.last - sentence.first < 7 ||
        !/^[.!?…]$/u.test(tokens[sentence.last - 1]!.text) ||
        reading.isQuoted(sentence.first)
      )
        continue;
      const isCount =
        next.spaced &&
        next.kind === 'word' &&
        (/^(?:NOUN|ADJ|VERB|PROPN)$/u.test(next.pos) || next.lower === 'of' || next.lower === 'per');
      if (
        !isCount ||
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december|a\.m\.|p\.m\.|am|pm)$/u.test(
          next.lower,
        )
      )
        continue;
      report(reading.span(sentence.first, sentence.first + 2), {
        message: `The sentence opens with the figure ${first.text}; spell it out or turn the sentence.`,
      });
    }
  },
});
