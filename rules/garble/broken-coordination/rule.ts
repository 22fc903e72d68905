import { defineRule } from '../../../src/rule.js';
import {
  adjectiveAlone,
  betweenWithoutAnd,
  clauseBehindAdverb,
  infinitiveWithGerund,
  orForMay,
  predicateCutOff,
  scoreBehindNoun,
  whichForWhat,
} from './checks.js';

const checks = [
  infinitiveWithGerund,
  adjectiveAlone,
  clauseBehindAdverb,
  orForMay,
  whichForWhat,
  betweenWithoutAnd,
  scoreBehindNoun,
  predicateCutOff,
];

export const brokenCoordination = defineRule({
  id: 'broken-coordination',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'Parts that are joined and do not match: “to clear and demining fields”, “including military.”, “between 20-30”.',
  check(reading, report) {
    for (const sentence of reading.sentences)
      for (const check of checks)
        for (const { first, last, message } of check(reading, sentence))
          report(reading.span(first, last), { message, unproven: reading.isQuoted(first) });
  },
});
