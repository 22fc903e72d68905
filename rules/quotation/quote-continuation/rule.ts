import { defineRule } from '../../../src/rule.js';
import { findUnpaired } from '../quote-pairs/unpaired.js';

export const quoteContinuation = defineRule({
  id: 'quote-continuation',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  preset: 'strict',
  summary:
    'A quotation runs on into a new paragraph that opens without a mark, or is not closed at the end of the story.',
  check(reading, report) {
    for (const { start, end, message, isConvention } of findUnpaired(reading))
      if (isConvention) report({ start, end }, { message });
  },
});
