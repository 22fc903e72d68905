import type { Rule } from '../../src/rule.js';

/** The rules of the category `residue`. */
export const residue: readonly Rule[] = [];
