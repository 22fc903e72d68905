import type { Rule } from '../../src/rule.js';
import { apostropheStyle } from './apostrophe-style/rule.js';
import { appositionCommas } from './apposition-commas/rule.js';
import { brackets } from './brackets/rule.js';
import { capitalisation } from './capitalisation/rule.js';
import { clauseComma } from './clause-comma/rule.js';
import { creditsSeparator } from './credits-separator/rule.js';
import { dashHyphen } from './dash-hyphen/rule.js';
import { endMark } from './end-mark/rule.js';
import { foreignPunctuation } from './foreign-punctuation/rule.js';
import { houseStyle } from './house-style/rule.js';
import { readability } from './readability/rule.js';
import { sentenceNumeral } from './sentence-numeral/rule.js';
import { spacing } from './spacing/rule.js';
import { thousands } from './thousands/rule.js';

/** The rules of the category `mechanics`. */
export const mechanics: readonly Rule[] = [
  readability,
  spacing,
  creditsSeparator,
  thousands,
  dashHyphen,
  capitalisation,
  endMark,
  sentenceNumeral,
  foreignPunctuation,
  houseStyle,
  clauseComma,
  apostropheStyle,
  appositionCommas,
  brackets,
];
