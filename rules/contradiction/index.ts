import type { Rule } from '../../src/rule.js';
import { complaintPolarity } from './complaint-polarity/rule.js';
import { doubleNegative } from './double-negative/rule.js';
import { misnamedOfficial } from './misnamed-official/rule.js';
import { oddOneOut } from './odd-one-out/rule.js';
import { selfRelation } from './self-relation/rule.js';
import { stanceReversal } from './stance-reversal/rule.js';
import { trendMismatch } from './trend-mismatch/rule.js';

/** The rules of the category `contradiction`. */
export const contradiction: readonly Rule[] = [
  complaintPolarity,
  stanceReversal,
  doubleNegative,
  trendMismatch,
  misnamedOfficial,
  oddOneOut,
  selfRelation,
];
