import type { Rule } from '../../src/rule.js';

/** The rules of the category `contradiction`. */
export const contradiction: readonly Rule[] = [];
