import type { Rule } from '../../src/rule.js';
import { orphanDefinite } from './orphan-definite/rule.js';
import { orphanName } from './orphan-name/rule.js';
import { orphanPronoun } from './orphan-pronoun/rule.js';
import { pronounGender } from './pronoun-gender/rule.js';
import { statePronoun } from './state-pronoun/rule.js';

/** The rules of the category `reference`. */
export const reference: readonly Rule[] = [
  statePronoun,
  pronounGender,
  orphanDefinite,
  orphanName,
  orphanPronoun,
];
