import type { Rule } from '../../src/rule.js';

/** The rules of the category `word-choice`. */
export const wordChoice: readonly Rule[] = [];
