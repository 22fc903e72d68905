import type { Rule } from '../../src/rule.js';
import { pronounGender } from './pronoun-gender/rule.js';
import { statePronoun } from './state-pronoun/rule.js';

/** The rules of the category `reference`. */
export const reference: readonly Rule[] = [pronounGender, statePronoun];
