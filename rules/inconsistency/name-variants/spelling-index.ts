import { isSpelling, LONG, type Spelling, spellingOf, unvoiced } from './similar.js';

interface Entry<T> {
  readonly spelling: Spelling;
  readonly value: T;
  /** When it was added. */
  readonly order: number;
  /** A bit for each letter that the word has. */
  readonly mask: number;
}

/**
 * Words with values, to be asked for those that look like one name in another spelling (`areSpellings`). A long story has thousands
 * of names: compared are only words that sound alike, differ in voice, or begin alike and have almost the same letters.
 */
export class SpellingIndex<T> {
  private readonly bySound = new Map<string, Entry<T>[]>();
  private readonly byVoice = new Map<string, Entry<T>[]>();
  /** By first letter and length. */
  private readonly byStart = new Map<string, Entry<T>[]>();
  private size = 0;

  add(word: string, value: T): void {
    const spelling = spellingOf(word);
    const { letters, sound } = spelling;
    const entry = { spelling, value, order: this.size++, mask: maskOf(letters) };
    file(this.bySound, sound, entry);
    file(this.byVoice, unvoiced(letters), entry);
    file(this.byStart, `${letters[0]}${letters.length}`, entry);
  }

  /** The values of the words that are another spelling of this one, in the order in which they were added. */
  near(word: string): T[] {
    const spelling = spellingOf(word);
    return this.candidates(spelling)
      .filter((entry) => entry.spelling.word !== word && isSpelling(entry.spelling, spelling))
      .map(({ value }) => value);
  }

  /** The values of the words that might be, in the same order, and of the word itself. */
  mayBeNear(word: string): T[] {
    return this.candidates(spellingOf(word)).map(({ value }) => value);
  }

  private candidates({ letters, sound }: Spelling): Entry<T>[] {
    const found = new Set([
      ...(this.bySound.get(sound) ?? []),
      ...(this.byVoice.get(unvoiced(letters)) ?? []),
    ]);
    const mask = maskOf(letters);
    for (let length = letters.length - FARTHEST; length <= letters.length + FARTHEST; length++) {
      if (Math.max(length, letters.length) < LONG) continue;
      for (const entry of this.byStart.get(`${letters[0]}${length}`) ?? [])
        if (bitsOf(entry.mask ^ mask) <= 2 * FARTHEST) found.add(entry);
    }
    return [...found].sort((one, other) => one.order - other.order);
  }
}

/** Letters in which two spellings of a word may differ when they do not sound alike. */
const FARTHEST = 2;

function file<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function maskOf(letters: string): number {
  let mask = 0;
  for (let index = 0; index < letters.length; index++) mask |= 1 << (letters.charCodeAt(index) - 97);
  return mask;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
