import type { Rule } from '../../src/rule.js';
import { agreement } from './agreement/rule.js';
import { articleMisuse } from './article-misuse/rule.js';
import { attributionSplice } from './attribution-splice/rule.js';
import { badComplement } from './bad-complement/rule.js';
import { brokenCoordination } from './broken-coordination/rule.js';
import { commaSplice } from './comma-splice/rule.js';
import { coordinationSubject } from './coordination-subject/rule.js';
import { danglingOpener } from './dangling-opener/rule.js';
import { doublePredicate } from './double-predicate/rule.js';
import { doubledConjunction } from './doubled-conjunction/rule.js';
import { fusedAttribution } from './fused-attribution/rule.js';
import { lostParticle } from './lost-particle/rule.js';
import { lostPreposition } from './lost-preposition/rule.js';
import { missingConjunction } from './missing-conjunction/rule.js';
import { missingSubject } from './missing-subject/rule.js';
import { missingVerb } from './missing-verb/rule.js';
import { scrambledApposition } from './scrambled-apposition/rule.js';
import { stackedModifiers } from './stacked-modifiers/rule.js';
import { tenseShift } from './tense-shift/rule.js';
import { verbForm } from './verb-form/rule.js';
import { wordOrder } from './word-order/rule.js';
import { wrongPartOfSpeech } from './wrong-part-of-speech/rule.js';
import { wrongPreposition } from './wrong-preposition/rule.js';

/** The rules of the category `garble`. */
export const garble: readonly Rule[] = [
  agreement,
  articleMisuse,
  attributionSplice,
  badComplement,
  brokenCoordination,
  commaSplice,
  coordinationSubject,
  danglingOpener,
  doublePredicate,
  doubledConjunction,
  fusedAttribution,
  lostParticle,
  lostPreposition,
  missingConjunction,
  missingSubject,
  missingVerb,
  scrambledApposition,
  stackedModifiers,
  tenseShift,
  verbForm,
  wordOrder,
  wrongPartOfSpeech,
  wrongPreposition,
];
