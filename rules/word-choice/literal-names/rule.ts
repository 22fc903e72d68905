import { fromLexicons } from '../from-lexicons.js';
import { bodies } from './bodies.js';
import { events } from './events.js';
import { outlets } from './outlets.js';

export const literalNames = fromLexicons({
  id: 'literal-names',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary:
    'A name translated word for word that has an established English form: European Truth, People’s Net.',
  languages: { bodies, events, outlets },
  explain: (text) => `“${text}” is a word-for-word name`,
});
