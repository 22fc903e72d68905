import type { Rule } from '../../src/rule.js';
import { arithmetic } from './arithmetic/rule.js';
import { conversionMismatch } from './conversion-mismatch/rule.js';
import { figureConflict } from './figure-conflict/rule.js';
import { impossibleDate } from './impossible-date/rule.js';
import { magnitude } from './magnitude/rule.js';
import { timeConflict } from './time-conflict/rule.js';
import { undatedDay } from './undated-day/rule.js';
import { weekdayDate } from './weekday-date/rule.js';

/** The rules of the category `number-date`. */
export const numberDate: readonly Rule[] = [
  arithmetic,
  conversionMismatch,
  figureConflict,
  impossibleDate,
  magnitude,
  timeConflict,
  undatedDay,
  weekdayDate,
];
