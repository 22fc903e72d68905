import { fromLexicons } from '../../word-choice/from-lexicons.js';
import { isNoDay } from '../no-days.js';
import { adjectives } from './adjectives.js';
import { nouns } from './nouns.js';
import { place } from './place.js';
import { time } from './time.js';
import { verbs } from './verbs.js';

export const wrongPreposition = fromLexicons({
  id: 'wrong-preposition',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary: 'A verb, noun, adjective, time or place with a preposition that English does not give it.',
  languages: { adjectives, nouns, place, time, verbs },
  accept: isNoDay,
  explain: (text) =>
    / /u.test(text) ? `“${text}” has the wrong preposition` : `“${text}” is the wrong preposition here`,
});
