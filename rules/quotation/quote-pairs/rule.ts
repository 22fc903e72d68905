import { defineRule } from '../../../src/rule.js';
import { findWrongMarks } from './marks.js';
import { findUnpaired } from './unpaired.js';

export const quotePairs = defineRule({
  id: 'quote-pairs',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'Quotation marks that are unpaired, foreign, turned the wrong way, mixed, or doubled inside double ones.',
  check(reading, report) {
    const taken = new Set<number>();
    for (const { start, end, message, suggestions, unproven = false } of findWrongMarks(reading)) {
      if (taken.has(start)) continue;
      taken.add(start);
      report({ start, end }, { message, unproven, ...(suggestions ? { suggestions } : {}) });
    }
    for (const { start, end, message, related, isConvention } of findUnpaired(reading)) {
      if (isConvention || taken.has(start)) continue;
      report(
        { start, end },
        {
          message,
          severity: 'major',
          ...(related ? { related: [{ ...related, message: 'the other end' }] } : {}),
        },
      );
    }
  },
});
