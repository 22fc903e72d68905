import { defineRule } from '../../../src/rule.js';
import { findTortured, isProven } from './find.js';

export const torturedPhrases = defineRule({
  id: 'tortured-phrases',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'An established term with its words swapped for synonyms: “bosom malignancy” for breast cancer.',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      for (const tortured of findTortured(reading.tokensOf(sentence))) {
        const span = reading.span(sentence.first + tortured.first, sentence.first + tortured.last);
        report(span, {
          message: `“${reading.slice(span)}” looks like a word-for-word swap for “${tortured.term}”.`,
          ...(isProven(tortured) ? {} : { unproven: true }),
        });
      }
    }
  },
});
