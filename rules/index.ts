import type { Rule } from '../src/rule.js';
import { contradiction } from './contradiction/index.js';
import { garble } from './garble/index.js';
import { inconsistency } from './inconsistency/index.js';
import { mechanics } from './mechanics/index.js';
import { numberDate } from './number-date/index.js';
import { quotation } from './quotation/index.js';
import { reference } from './reference/index.js';
import { repetition } from './repetition/index.js';
import { residue } from './residue/index.js';
import { wordChoice } from './word-choice/index.js';

/** The register: every rule, once, in the order of the ten categories. */
export const rules: readonly Rule[] = [
  ...contradiction,
  ...quotation,
  ...inconsistency,
  ...garble,
  ...wordChoice,
  ...residue,
  ...repetition,
  ...reference,
  ...numberDate,
  ...mechanics,
];
