import { fromLexicons } from '../../word-choice/from-lexicons.js';
import { forms } from './forms.js';

export const wrongPartOfSpeech = fromLexicons({
  id: 'wrong-part-of-speech',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary: 'A word in a form its place does not take: “more better”, “two millions people”, “informations”.',
  languages: { forms },
  explain: (text) => `“${text}” has a word in the wrong form`,
});
