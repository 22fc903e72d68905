import type { Rule } from '../../src/rule.js';

/** The rules of the category `inconsistency`. */
export const inconsistency: readonly Rule[] = [];
