import { normal, smallWords } from './words.js';

/** An established term, ready to be compared. */
export interface Pattern {
  readonly term: string;
  readonly words: readonly string[];
  /** How many of its words may be swapped. */
  readonly content: number;
  /** So well known that nobody says it otherwise: of three and more words, a body's name, or frequent. */
  readonly isWellKnown: boolean;
}

/** Terms under their last word, then under the word before it. */
export type Patterns = ReadonlyMap<string, ReadonlyMap<string, readonly Pattern[]>>;

/** The terms (of two words and more); `wellKnown` holds those of two words in normal form. */
export function patternsOf(terms: string, wellKnown: ReadonlySet<string>): Patterns {
  const patterns = new Map<string, Map<string, Pattern[]>>();
  for (const term of terms.split('\n')) {
    if (!term) continue;
    const words = term.toLowerCase().split(' ').map(normal);
    const content = words.filter((word) => !smallWords.has(word)).length;
    const isWellKnown = content > 2 || /^\p{Lu}/u.test(term) || wellKnown.has(words.join(' '));
    const pattern = { term, words, content, isWellKnown };
    const before = words.at(-2) ?? '';
    let ending = patterns.get(words.at(-1)!);
    if (!ending) patterns.set(words.at(-1)!, (ending = new Map()));
    const list = ending.get(before);
    if (list) list.push(pattern);
    else ending.set(before, [pattern]);
  }
  return patterns;
}

/** What a swapped word tells: how odd it is (0 for a word that stands everywhere, to 3), and whether it is a near synonym. */
export interface Weight {
  readonly oddness: number;
  readonly isNear: boolean;
}

/** Synonyms the other way round: the words that a word may stand for. */
export interface Weighed {
  readonly origins: ReadonlyMap<string, ReadonlyMap<string, Weight>>;
}

const weights: readonly Weight[] = [true, false].flatMap((isNear) =>
  [0, 1, 2, 3].map((oddness) => ({ oddness, isNear })),
);

/** Reads the lines `word:common;less common;uncommon;rare` of the thesaurus, near synonyms in the first four groups, far ones in four more. */
export function weighedSynonyms(thesaurus: string): Weighed {
  const origins = new Map<string, Map<string, Weight>>();
  for (const line of thesaurus.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const genuine = line.slice(0, colon);
    for (const [group, words] of line
      .slice(colon + 1)
      .split(';')
      .entries())
      for (const word of words.split(' ')) {
        if (!word) continue;
        const known = origins.get(word);
        if (known) known.set(genuine, weights[group]!);
        else origins.set(word, new Map([[genuine, weights[group]!]]));
      }
  }
  return { origins };
}
