import type { Rule } from '../../src/rule.js';

/** The rules of the category `quotation`. */
export const quotation: readonly Rule[] = [];
