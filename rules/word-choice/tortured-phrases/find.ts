import { attested } from './attested.generated.js';
import { attestedToo } from './attested-too.js';
import {
  type Ending,
  type Origins,
  type OriginsOf,
  originsIn,
  type Pattern,
  type Patterns,
  patternsOf,
} from './patterns.js';
import { terms } from './terms.js';
import { thesaurus } from './thesaurus.generated.js';
import { wellKnown } from './well-known.generated.js';
import { normal, smallWords } from './words.js';

/** A word as the search needs it. */
export interface Word {
  readonly lower: string;
}

/** A term with words of it swapped for synonyms: words `first` up to, not including, `last`. */
export interface Tortured {
  readonly first: number;
  readonly last: number;
  readonly term: string;
  /** How many content words were swapped, and how many there are. */
  readonly swapped: number;
  readonly content: number;
  /** How odd the swapped words are, summed up: 0 for words that stand everywhere. */
  readonly oddness: number;
  /** The oddness of the oddest of them. */
  readonly oddest: number;
  /** How many swapped words are only distant synonyms. */
  readonly far: number;
  /** Whether nobody says the term otherwise. */
  readonly isWellKnown: boolean;
}

interface Index {
  readonly patterns: Patterns;
  readonly originsOf: OriginsOf;
  /** Pairs of words that stand side by side in good English, and the terms. */
  readonly isAttested: (pair: string) => boolean;
}

let index: Index | undefined;

function build(): Index {
  const pairs = new Set<string>();
  for (const line of `${attested}\n${attestedToo}`.split('\n')) {
    const [head, ...tails] = line.split(' ');
    for (const tail of tails) pairs.add(`${head} ${tail}`);
  }
  return {
    patterns: patternsOf(terms, new Set(wellKnown.split('\n'))),
    originsOf: originsIn(thesaurus),
    isAttested: (pair) => pairs.has(pair),
  };
}

/** Every established term whose words were swapped for synonyms, good English and all: the guards are the caller's. */
export function align(
  words: readonly Word[],
  { patterns, originsOf }: Omit<Index, 'isAttested'>,
): Tortured[] {
  const normals = words.map(({ lower }) => normal(lower));
  const found: Tortured[] = [];
  let known = endingsByPatterns.get(patterns);
  if (!known) endingsByPatterns.set(patterns, (known = new Map()));
  for (let last = 1; last < normals.length; last++) {
    const word = normals[last]!;
    if (smallWords.has(word)) continue;
    const endings = endingsOf(word, patterns, originsOf, known);
    if (!endings) continue;
    for (const pattern of patternsBehind(normals[last - 1]!, endings, originsOf)) {
      const tortured = compare(pattern, normals, last, originsOf);
      if (tortured) found.push(tortured);
    }
  }
  return found;
}

/** What is known of a last word of the text. */
interface Endings {
  /** The terms that end in it or in a word that it may stand for. */
  readonly all: readonly Ending[];
  /** Those to be compared, for each word before it that was met. */
  readonly behind: Map<string, readonly Pattern[]>;
}

/** For each word that was looked up and is known; undefined where no term ends so. */
const endingsByPatterns = new WeakMap<Patterns, Map<string, Endings | undefined>>();
/** Words before a last word that are kept. */
const MOST_BEHIND = 500;

function endingsOf(
  word: string,
  patterns: Patterns,
  originsOf: OriginsOf,
  known: Map<string, Endings | undefined>,
): Endings | undefined {
  const before = known.get(word);
  if (before || known.has(word)) return before;
  const genuine = originsOf(word);
  const own = patterns.get(word);
  // Unknown words are not kept: there is no end of them.
  if (!own && !genuine) return undefined;
  const all: Ending[] = own ? [own] : [];
  for (const origin of genuine?.keys() ?? []) {
    const ending = patterns.get(origin);
    if (ending) all.push(ending);
  }
  const endings = all.length > 0 ? { all, behind: new Map<string, readonly Pattern[]>() } : undefined;
  known.set(word, endings);
  return endings;
}

/** The terms of a last word whose word before it is the text's, or one that the text's may stand for. */
function patternsBehind(before: string, { all, behind }: Endings, originsOf: OriginsOf): readonly Pattern[] {
  const known = behind.get(before);
  if (known) return known;
  const standsFor = originsOf(before);
  const found = all.flatMap((ending) => behindOne(before, ending, standsFor));
  if (behind.size === MOST_BEHIND) behind.clear();
  behind.set(before, found);
  return found;
}

function behindOne(before: string, ending: Ending, standsFor: Origins | undefined): Pattern[] {
  const found = [...(ending.get(before) ?? [])];
  if (!standsFor) return found;
  // By way of the shorter list.
  if (ending.size < standsFor.size) {
    for (const [word, patterns] of ending)
      if (word !== before && standsFor.has(word)) found.push(...patterns);
  } else for (const word of standsFor.keys()) if (word !== before) found.push(...(ending.get(word) ?? []));
  return found;
}

function compare(
  { words, term, content, isWellKnown }: Pattern,
  normals: readonly string[],
  last: number,
  originsOf: OriginsOf,
) {
  const first = last - words.length + 1;
  if (first < 0) return undefined;
  let swapped = 0;
  let oddness = 0;
  let oddest = 0;
  let far = 0;
  // The word before the last tells most terms apart: from the end to the start.
  for (let offset = words.length - 1; offset >= 0; offset--) {
    const genuine = words[offset]!;
    const word = normals[first + offset]!;
    if (word === genuine) continue;
    const weight = smallWords.has(genuine) ? undefined : originsOf(word)?.get(genuine);
    if (weight === undefined) return undefined;
    swapped++;
    oddness += weight.oddness;
    oddest = Math.max(oddest, weight.oddness);
    if (!weight.isNear) far++;
  }
  return swapped === 0
    ? undefined
    : { first, last: last + 1, term, swapped, content, oddness, oddest, far, isWellKnown };
}

/** Finds established terms whose words were swapped for synonyms; a phrase of good English is none. At most one finding a word. */
export function findTortured(words: readonly Word[]): Tortured[] {
  index ??= build();
  return choose(align(words, index), words, index.isAttested);
}

/** Leaves the alignments that are hardly chance, one where several overlap. */
export function choose(
  candidates: readonly Tortured[],
  words: readonly Word[],
  isAttested: (pair: string) => boolean,
): Tortured[] {
  if (candidates.length === 0) return [];
  const normals = words.map(({ lower }) => normal(lower));
  const strong = candidates.filter(
    (candidate) =>
      isOdd(candidate) && !isGoodEnglish(normals.slice(candidate.first, candidate.last), isAttested),
  );
  // The longest first, then the one that takes least to explain.
  strong.sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      a.swapped - b.swapped ||
      a.far - b.far ||
      b.oddness - a.oddness,
  );
  const chosen: Tortured[] = [];
  for (const candidate of strong)
    if (!chosen.some(({ first, last }) => first < candidate.last && candidate.first < last))
      chosen.push(candidate);
  return chosen.sort((a, b) => a.first - b.first);
}

/**
 * Whether the words alone prove the swap: of a well-known term every content word swapped (or two and more of three) for near synonyms, one of them a word that
 * stands in few phrases; or one of them only distantly related, where all are odd.
 */
export function isProven({ swapped, oddness, oddest, far, isWellKnown }: Tortured): boolean {
  if (swapped < 2 || !isWellKnown) return false;
  return far === 0 ? oddest >= 2 || oddness >= 3 : far === 1 && oddness >= 4;
}

/** Whether a swap is likely. */
function isOdd({ swapped, oddness, far }: Tortured): boolean {
  if (swapped === 1) return far === 0 && oddness >= 1;
  return oddness >= 2 + Math.min(far, 2);
}

/** Whether every two neighbours of the phrase stand together in good English. */
function isGoodEnglish(words: readonly string[], isAttested: (pair: string) => boolean): boolean {
  return words.slice(1).every((word, at) => isAttested(`${words[at]} ${word}`));
}
