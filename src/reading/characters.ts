import type { Reading } from './reading.js';

/** A character that English copy has no use for, or rarely. `end - start` is 2 for those outside the basic plane. */
export interface OddCharacter {
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

/** Non-ASCII punctuation and signs that newspapers print. */
const USUAL = new Set([...'–—‘’“”…•·°£€¥§©®™½¼¾²³×±µ′″¿¡  −'].map((each) => each.codePointAt(0)!));

/** The characters outside what English copy is printed with (Latin letters with accents count as usual), and control characters, in order. */
export function findOddCharacters({ text }: Reading): readonly OddCharacter[] {
  const found: OddCharacter[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit === 0x0a || unit === 0x09 || unit === 0x0d) continue;
    const code = text.codePointAt(at)!;
    const end = code > 0xffff ? at + 2 : at + 1;
    const isLatin = code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
    if (!USUAL.has(code) && !isLatin) found.push({ start: at, end, code });
    at = end - 1;
  }
  return found;
}
