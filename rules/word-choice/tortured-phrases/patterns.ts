import { groupBy, SortedLines } from '../../../src/reading/index.js';
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

/** Terms of one last word, under the word before it. */
export type Ending = ReadonlyMap<string, readonly Pattern[]>;

/** The terms under their last words. */
export interface Patterns {
  get(lastWord: string): Ending | undefined;
}

/** The terms (of two words and more), made ready when their last word is asked for; `wellKnown` holds those of two words in normal form. */
export function patternsOf(terms: string, wellKnown: ReadonlySet<string>): Patterns {
  const byLastWord = groupBy(terms.split('\n'), (term) =>
    normal(term.slice(term.lastIndexOf(' ') + 1).toLowerCase()),
  );
  const known = new Map<string, Ending>();
  return {
    get(word) {
      const before = known.get(word);
      const own = before ? undefined : byLastWord.get(word);
      if (!own || word === '') return before;
      const ending = groupBy(
        own.map((term) => patternOf(term, wellKnown)),
        ({ words }) => words.at(-2) ?? '',
      );
      known.set(word, ending);
      return ending;
    },
  };
}

function patternOf(term: string, wellKnown: ReadonlySet<string>): Pattern {
  const words = term.toLowerCase().split(' ').map(normal);
  const content = words.filter((word) => !smallWords.has(word)).length;
  const isWellKnown = content > 2 || /^\p{Lu}/u.test(term) || wellKnown.has(words.join(' '));
  return { term, words, content, isWellKnown };
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
  const lines = new SortedLines(thesaurus, ':');
  const known = new Map<string, Origins>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const line = lines.get(word);
    if (line === undefined) return undefined;
    const origins = readOrigins(line);
    known.set(word, origins);
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
