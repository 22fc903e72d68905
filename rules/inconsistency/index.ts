import type { Rule } from '../../src/rule.js';
import { acronymMismatch } from './acronym-mismatch/rule.js';
import { nameVariants } from './name-variants/rule.js';
import { numberStyle } from './number-style/rule.js';
import { roleHolderConflict } from './role-holder-conflict/rule.js';
import { termVariants } from './term-variants/rule.js';
import { titleVariants } from './title-variants/rule.js';

/** The rules of the category `inconsistency`. */
export const inconsistency: readonly Rule[] = [
  acronymMismatch,
  nameVariants,
  numberStyle,
  roleHolderConflict,
  termVariants,
  titleVariants,
];
