import { defineRule } from '../../../src/rule.js';
import { findTortured } from './find.js';

export const torturedPhrases = defineRule({
  id: 'tortured-phrases',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'An established term with its words swapped for synonyms: “bosom peril” for breast cancer.',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      const tokens = reading.tokensOf(sentence);
      let behind = 0;
      for (const { first, last, term, isWhole } of findTortured(tokens)) {
        if (first < behind) continue;
        behind = last;
        const span = reading.span(sentence.first + first, sentence.first + last);
        report(span, {
          message: `“${reading.slice(span)}” looks like “${term}” with its words swapped for synonyms.`,
          ...(isWhole ? {} : { unproven: true }),
        });
      }
    }
  },
});
