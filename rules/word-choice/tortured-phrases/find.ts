import { plainWords, synonyms } from './synonyms.js';
import { terms } from './terms.js';

/** A word as the search needs it. */
interface Word {
  readonly lower: string;
  readonly lemma: string;
}

/** A term with its words swapped: words `first` up to, not including, `last`. */
export interface Tortured {
  readonly first: number;
  readonly last: number;
  readonly term: string;
  /** Every content word is swapped, or two and more of them; otherwise one is, beside genuine ones. */
  readonly isWhole: boolean;
}

interface Index {
  /** Terms under every word that may stand at their end: the genuine one and its synonyms. */
  byLast: Map<string, string[][]>;
  synonyms: Map<string, Set<string>>;
  attested: Set<string>;
  /** Words that prove nothing by standing in a phrase. */
  plain: Set<string>;
}

let index: Index | undefined;

function build(): Index {
  const swaps = new Map<string, Set<string>>();
  for (const line of synonyms.split('\n')) {
    const [word = '', list = ''] = line.split(' | ');
    if (word) swaps.set(word, new Set(list.split(' ')));
  }
  const byLast = new Map<string, string[][]>();
  const attested = new Set<string>();
  const plain = new Set<string>(plainWords);
  for (const term of terms.split('\n')) {
    if (!term) continue;
    attested.add(term);
    const words = term.split(' ');
    for (const word of words) plain.add(word);
    for (const last of [words.at(-1)!, ...(swaps.get(words.at(-1)!) ?? [])]) {
      const list = byLast.get(last);
      if (list) list.push(words);
      else byLast.set(last, [words]);
    }
  }
  return { byLast, synonyms: swaps, attested, plain };
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'no', 'to']);

/**
 * Finds established terms whose words were swapped for synonyms. A phrase that is itself an established term is none.
 * Linear in the words but for the few terms that share a last word.
 */
export function findTortured(words: readonly Word[]): Tortured[] {
  index ??= build();
  const found: Tortured[] = [];
  for (let at = 1; at < words.length; at++) {
    const { lower, lemma } = words[at]!;
    const candidates = new Set([...(index.byLast.get(lower) ?? []), ...(index.byLast.get(lemma) ?? [])]);
    let best: Tortured | undefined;
    for (const term of candidates) {
      const tortured = compare(term, words, at, index);
      if (
        tortured &&
        (!best ||
          (tortured.isWhole && !best.isWhole) ||
          tortured.last - tortured.first > best.last - best.first)
      )
        best = tortured;
    }
    if (best) found.push(best);
  }
  return found;
}

function compare(
  term: readonly string[],
  words: readonly Word[],
  at: number,
  { synonyms, attested, plain }: Index,
): Tortured | undefined {
  const first = at - term.length + 1;
  if (first < 0) return undefined;
  let swapped = 0;
  let odd = 0;
  let content = 0;
  for (const [offset, word] of term.entries()) {
    const { lower, lemma } = words[first + offset]!;
    const isSmall = SMALL.has(word);
    if (!isSmall) content++;
    if (lower === word || lemma === word) continue;
    if (isSmall || !(synonyms.get(word)?.has(lower) || synonyms.get(word)?.has(lemma))) return undefined;
    swapped++;
    if (!plain.has(lower) && !plain.has(lemma)) odd++;
  }
  if (odd === 0) return undefined;
  const slice = words.slice(first, at + 1);
  if (
    attested.has(slice.map(({ lower }) => lower).join(' ')) ||
    attested.has(slice.map(({ lemma }) => lemma).join(' '))
  )
    return undefined;
  return {
    first,
    last: at + 1,
    term: term.join(' '),
    isWhole: swapped >= 2 || (swapped === content && content > 1),
  };
}
