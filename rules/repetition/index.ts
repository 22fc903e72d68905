import type { Rule } from '../../src/rule.js';
import { doubledAttribution } from './doubled-attribution/rule.js';
import { echo } from './echo/rule.js';
import { loop } from './loop/rule.js';
import { repeatedWords } from './repeated-words/rule.js';
import { tautology } from './tautology/rule.js';
import { twiceTold } from './twice-told/rule.js';

/** The rules of the category `repetition`. */
export const repetition: readonly Rule[] = [
  repeatedWords,
  loop,
  echo,
  twiceTold,
  tautology,
  doubledAttribution,
];
