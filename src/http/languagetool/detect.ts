import { type Asked, languageOf } from './languages.js';

/** Words that hold every English sentence together, and of which other languages share a few. */
const COMMON = new Set(
  `the of and to in that for it was on with as he she they be at by not this had are but from or have an which were his her
their has been is will would who what when there we you i its said if about after more than one all no so can could out up
into over new also first two do did how our us your my them him only other some any most many such where while before`.split(
    /\s+/u,
  ),
);

/** As much as is looked at, in characters. */
const ENOUGH = 20_000;

/** The least share of such words in an English text of some length. Set by eye on a few texts (its test has them), not measured. */
const LEAST_SHARE = 0.2;

/** What `language=auto` takes a text for, and how sure that is, from 0 to 1. */
export interface Detected extends Asked {
  readonly confidence: number;
}

/**
 * Tells English from anything else; which other language it is it does not tell (`und`). A few words without any of the common
 * ones (a headline, a name) are taken for English when they are written in Latin letters.
 * @param preferred variants by preference, such as `en-GB`; the first English one counts.
 */
export function detect(text: string, preferred: readonly string[]): Detected {
  const variant = preferred.map(languageOf).find((language) => language?.isEnglish) ?? languageOf('en-US')!;
  const head = text.slice(0, ENOUGH).toLowerCase();
  const words = head.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return { ...variant, confidence: 0 };
  const latin = words.filter((word) => /^[a-z]/u.test(word)).length / words.length;
  const share = words.filter((word) => COMMON.has(word)).length / words.length;
  const isShort = words.length < 12;
  const isEnglish =
    latin >= 0.5 && (share >= LEAST_SHARE || (isShort && /^[\p{ASCII}\p{P}\s]*$/u.test(head)));
  const confidence = isEnglish ? Math.min(0.99, 0.5 + share) : Math.min(0.99, 1 - share);
  return isEnglish
    ? { ...variant, confidence }
    : { name: 'other than English', code: 'und', isEnglish: false, confidence };
}
