import type { Rule } from '../../src/rule.js';

/** The rules of the category `number-date`. */
export const numberDate: readonly Rule[] = [];
