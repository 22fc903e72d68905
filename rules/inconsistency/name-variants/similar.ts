import leven from 'leven';
import { plainLetters, skeleton } from '../skeleton.js';

/** Endings that make another word of a name: Iraq, Iraqi; Ivanov, Ivanova; Houthi, Houthis; Moldova, Moldovan. */
const DERIVED =
  /^(?:s|es|n|an|ian|i|ese|ish|ism|ist|ists|ite|ites|ic|a|aya|na|ina|ova|eva|er|ers|y|ists|son|sen|ov|ev|ets|ens|man|ton|land|ia|shire|sky|ski|skaya|ski|ts|eth|stan|is|us|o|e|l|d|t)$/u;

/** A word, and what of it is compared. */
export interface Spelling {
  readonly word: string;
  /** Its letters from a to z. */
  readonly letters: string;
  readonly sound: string;
}

/** What of the word is compared: worth keeping where one word is compared with many. */
export function spellingOf(word: string): Spelling {
  return { word, letters: letters(word), sound: skeleton(word) };
}

/** Do the two words look like one name in two spellings? Neither may be shorter than four letters. */
export function areSpellings(one: string, other: string): boolean {
  return isSpelling(spellingOf(one), spellingOf(other));
}

/** As `areSpellings`. */
export function isSpelling(one: Spelling, other: Spelling): boolean {
  const [a, b] = [one.letters, other.letters];
  if (a === b || Math.min(a.length, b.length) < 4 || isDerived(a, b) || isDerived(b, a))
    return a === b && one.word !== other.word;
  if (isFeminine(a, b) || isFeminine(b, a)) return false;
  const distance = leven(a, b);
  if (one.sound === other.sound)
    return distance === 1 || (one.sound.length > 2 && distance <= Math.max(2, a.length * 0.6));
  if (differInVoice(a, b)) return true;
  const longest = Math.max(a.length, b.length);
  return a[0] === b[0] && ((distance === 1 && longest >= LONG) || (distance === 2 && longest >= 10));
}

/** From so many letters on, a word with one letter changed is taken for the other. */
export const LONG = 7;

/** Letters that `differInVoice` takes for each other have one sign. */
export function unvoiced(letters: string): string {
  return letters.replaceAll(/[dgzjbp]/gu, (letter) => UNVOICED[letter]!);
}

const UNVOICED: Readonly<Record<string, string>> = { d: 't', g: 'k', z: 's', j: 's', b: 'h', p: 'h' };

/** Syllables of one consonant and one vowel, as Japanese names have them. */
const JAPANESE = /^(?:(?:sh|ch|ts|ky|gy|ny|hy|by|py|my|ry|[bcdfghjkmnprstwyz])?[aeiou]+n?)+$/u;
const VOICED = new Map([
  ...['td', 'kg', 'sz', 'hb', 'pb', 'jz'].flatMap(
    ([one, other]) =>
      [
        [one!, other!],
        [other!, one!],
      ] as [string, string][],
  ),
]);

/** Genda, Genta; Yamasaki, Yamazaki: a second part of a Japanese name is read with a voiced or a voiceless consonant. */
function differInVoice(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5 || !JAPANESE.test(a) || !JAPANESE.test(b)) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at > 1 && VOICED.get(a[at]!) === b[at] && a.slice(at + 1) === b.slice(at + 1);
}

function letters(word: string): string {
  return plainLetters(word).replaceAll(/[^a-z]/gu, '');
}

function isDerived(stem: string, word: string): boolean {
  return word.startsWith(stem) && DERIVED.test(word.slice(stem.length)) && !/(?:iy|yy|ii)$/u.test(word);
}

/** Navalny, Navalnaya; Lapid, Lapide is none. */
function isFeminine(one: string, other: string): boolean {
  return /(?:y|iy|oy|i)$/u.test(one) && /aya$|aia$/u.test(other);
}
