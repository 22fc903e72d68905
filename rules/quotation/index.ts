import type { Rule } from '../../src/rule.js';
import { dialogueDash } from './dialogue-dash/rule.js';
import { needlessQuotes } from './needless-quotes/rule.js';
import { quoteContinuation } from './quote-continuation/rule.js';
import { quotePairs } from './quote-pairs/rule.js';
import { quotePunctuation } from './quote-punctuation/rule.js';
import { scareQuotedName } from './scare-quoted-name/rule.js';
import { strayFragment } from './stray-fragment/rule.js';
import { swallowedAttribution } from './swallowed-attribution/rule.js';
import { unquotedFirstPerson } from './unquoted-first-person/rule.js';

/** The rules of the category `quotation`. */
export const quotation: readonly Rule[] = [
  quotePairs,
  quoteContinuation,
  quotePunctuation,
  scareQuotedName,
  unquotedFirstPerson,
  swallowedAttribution,
  dialogueDash,
  needlessQuotes,
  strayFragment,
];
