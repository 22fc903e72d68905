import type { Rule } from '../../src/rule.js';
import { calques } from './calques/rule.js';
import { deskTerms } from './desk-terms/rule.js';
import { diplomaticCollocation } from './diplomatic-collocation/rule.js';
import { falseFriends } from './false-friends/rule.js';
import { literalNames } from './literal-names/rule.js';
import { numericCalques } from './numeric-calques/rule.js';
import { oddCollocation } from './odd-collocation/rule.js';
import { topicTerms } from './topic-terms/rule.js';
import { torturedPhrases } from './tortured-phrases/rule.js';

/** The rules of the category `word-choice`. */
export const wordChoice: readonly Rule[] = [
  calques,
  deskTerms,
  diplomaticCollocation,
  falseFriends,
  literalNames,
  numericCalques,
  oddCollocation,
  topicTerms,
  torturedPhrases,
];
