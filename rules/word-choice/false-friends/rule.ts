import { article, fromLexicons } from '../from-lexicons.js';
import { chinese } from './chinese.js';

export const falseFriends = fromLexicons({
  id: 'false-friends',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary:
    "A word that resembles, or is the dictionary's first rendering of, a source word that here means something else.",
  languages: { Chinese: chinese },
  explain: (text, language) => `“${text}” is the wrong rendering of ${article(language)} word here`,
});
