import { fromLexicons } from '../../word-choice/from-lexicons.js';
import { isNoDay } from '../no-days.js';
import { checkFeelings } from './feelings.js';
import { others } from './others.js';
import { checkPlaces } from './places.js';
import { verbs } from './verbs.js';

export const lostPreposition = fromLexicons({
  id: 'lost-preposition',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary:
    'A preposition is lost: “according the report”, “in the city Kazan”, “angry demonstrators in air strikes”.',
  languages: { others, verbs },
  accept: isNoDay,
  explain: (text) => `“${text}” has lost its preposition`,
  also: (reading, report) => {
    checkFeelings(reading, report);
    checkPlaces(reading, report);
  },
});
