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

/** The words that a word may stand for, with what the swap tells. */
export type Origins = ReadonlyMap<string, Weight>;

/** The origins of a word; undefined for one that the thesaurus lacks. */
export type OriginsOf = (word: string) => Origins | undefined;

const weights: Readonly<Record<'near' | 'far', readonly Weight[]>> = {
  near: [0, 1, 2, 3].map((oddness) => ({ oddness, isNear: true })),
  far: [0, 1, 2, 3].map((oddness) => ({ oddness, isNear: false })),
};

/** Looks words up in the lines `word:oddness:near origins;far origins` of the thesaurus; a line is read when its word is asked for. */
export function originsIn(thesaurus: string): OriginsOf {
  const lines = new Map<string, string | Origins>();
  for (const line of thesaurus.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) lines.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return (word) => {
    const known = lines.get(word);
    if (typeof known !== 'string') return known;
    const origins = readOrigins(known);
    lines.set(word, origins);
    return origins;
  };
}

function readOrigins(line: string): Origins {
  const oddness = Number(line[0]);
  const [near = '', far = ''] = line.slice(2).split(';');
  const origins = new Map<string, Weight>();
  for (const word of near.split(' ')) if (word) origins.set(word, weights.near[oddness]!);
  for (const word of far.split(' ')) if (word) origins.set(word, weights.far[oddness]!);
  return origins;
}
