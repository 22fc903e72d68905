import type { PhraseMatch, Reading } from '../../../src/reading/index.js';
import { fromLexicons } from '../from-lexicons.js';
import { bodies } from './bodies.js';
import { events } from './events.js';
import { outlets } from './outlets.js';
import { people } from './people.js';
import { places } from './places.js';

export const literalNames = fromLexicons({
  id: 'literal-names',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary:
    'A name translated word for word, or spelled as Mandarin says it, that has an established English form: European Truth, Li Jiacheng.',
  languages: { bodies, events, outlets, people, places },
  unsafe: ['people'],
  once: ['people', 'places'],
  explain: (text, language) => {
    if (language === 'people')
      return `“${text}” is a name as Mandarin says it; English may know this person by another`;
    if (language === 'places')
      return `“${text}” is a name as Mandarin says it, not what English calls the place`;
    return `“${text}” is a word-for-word name`;
  },
  accept: (reading, match) => !isGloss(reading, match),
});

/** "Li Ka-shing (Li Jiacheng)": a story that has the English name too explains it. "Kaohsiung (Gaoxiong)". */
function isGloss({ text, tokens }: Reading, { lexicon, first, fix }: PhraseMatch): boolean {
  if (lexicon.entries === people) return text.includes(fix);
  return lexicon.entries === places && tokens[first - 1]?.text === '(' && text.includes(fix);
}
