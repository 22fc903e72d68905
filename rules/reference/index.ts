import type { Rule } from '../../src/rule.js';

/** The rules of the category `reference`. */
export const reference: readonly Rule[] = [];
