import {
  countryGazetteer,
  genderOfGivenName,
  isCity,
  type Name,
  namesWhere,
} from '../../../src/reading/index.js';
import { bodies } from '../../../src/reading/lexicon/bodies.js';
import { countNouns } from '../../../src/reading/lexicon/count-nouns.js';
import { massNouns } from '../../../src/reading/lexicon/mass-nouns.js';
import { nounVerbs } from '../../../src/reading/lexicon/noun-verbs.js';
import { personNouns } from '../../../src/reading/lexicon/person-nouns.js';
import { polarity } from '../../../src/reading/lexicon/polarity.js';
import { plainLetters } from '../skeleton.js';

let heads: Set<string> | undefined;
let english: Set<string> | undefined;

/** Is the word a country's, a people's or a city's? */
export function isPlaceWord(word: string): boolean {
  return isCity(word) || countryGazetteer().byWord.has(word);
}

/** Does the word head institutions: Council, Party? */
export function isBodyWord(word: string): boolean {
  heads ??= new Set(
    bodies
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('* |'))
      .map((line) => line.split(' | ')[1]!),
  );
  return heads.has(word);
}

/** Is the word in the lexicons of English words? A short list, but it holds what opens sentences in the news. */
export function isEnglishWord(word: string): boolean {
  english ??= new Set(
    [countNouns, massNouns, personNouns, nounVerbs, polarity].flatMap((lexicon) =>
      lexicon
        .trim()
        .split('\n')
        .map((line) => line.split(' | ')[0]!),
    ),
  );
  return (
    english.has(word) ||
    (word.endsWith('s') && english.has(word.slice(0, -1))) ||
    /(?:ed|ing|ly|tion|ment|ness)$/u.test(word)
  );
}

/** A name of two to four words that may be a person's: no institution, no place, no words in small letters. */
export function mayBePerson({ words, isAcronym }: Name): boolean {
  return (
    words.length > 1 &&
    words.length < 5 &&
    !isAcronym &&
    words.every((word) => /^\p{Lu}|^(?:al|el|de|van|von|der|bin|ibn|da|di|del|la)$/u.test(word)) &&
    !words.some(
      (word) => isBodyWord(word) || countryGazetteer().byWord.has(word) || /\d|^\p{Lu}{4,}$/u.test(word),
    )
  );
}

const LANDSCAPE = new Set(
  'Port Mount Lake Fort Cape San Santa Saint St St. North South East West New Old Great Upper Lower'.split(
    ' ',
  ),
);

/** Names that stand for persons in the story, full ones first in order. A facet. */
export const findFullNames = namesWhere((name) => mayBePerson(name) && isKnownPerson(name));

function isKnownPerson({ words, title }: Name): boolean {
  if (words.some((word) => LANDSCAPE.has(word))) return false;
  if (title !== '' || words.some((word) => genderOfGivenName(word) !== undefined)) return true;
  return !words.some((word) => isPlaceWord(word) || isEnglishWord(word.toLowerCase()));
}

/** The name without accents, marks, blanks and capitals. */
export function joined(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z]/gu, '');
}
