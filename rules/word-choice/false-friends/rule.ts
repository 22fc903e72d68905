import { article, fromLexicons } from '../from-lexicons.js';
import { arabic } from './arabic.js';
import { asian } from './asian.js';
import { chinese } from './chinese.js';
import { germanic } from './germanic.js';
import { romance } from './romance.js';
import { russian } from './russian.js';

export const falseFriends = fromLexicons({
  id: 'false-friends',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary:
    "A word that resembles, or is the dictionary's first rendering of, a source word that here means something else.",
  languages: {
    Arabic: arabic,
    'East Asian': asian,
    Chinese: chinese,
    Germanic: germanic,
    Romance: romance,
    Russian: russian,
  },
  explain: (text, language) => `“${text}” is the wrong rendering of ${article(language)} word here`,
});
