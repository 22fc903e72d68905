import type { Rule } from '../../src/rule.js';
import { stanceReversal } from './stance-reversal/rule.js';

/** The rules of the category `contradiction`. */
export const contradiction: readonly Rule[] = [stanceReversal];
