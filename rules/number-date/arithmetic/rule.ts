import { findQuantities } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { foldChanges, percentChanges } from './changes.js';
import { periodPrices } from './periods.js';
import { backwardRanges } from './ranges.js';
import { impossibleShares } from './shares.js';

const checks = [backwardRanges, foldChanges, percentChanges, periodPrices, impossibleShares];

export const arithmetic = defineRule({
  id: 'arithmetic',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'major',
  summary:
    'Figures that do not come out: backward ranges, percentages and multiples against their own numbers, parts above their whole.',
  check(reading, report) {
    const quantities = reading.facet(findQuantities);
    for (const check of checks) check(reading, quantities, report);
  },
});
