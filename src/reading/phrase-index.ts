import { type Atom, type Entry, type Lexicon, type Place, placesOf } from './phrase-pattern.js';

/**
 * Where the entries of lexicons are looked up: each is filed under its rarest word that stands at a known distance from its start,
 * so that few entries are tried at a token. Plain numbers side by side, so that it can be stored, and most entries are passed over
 * without being fetched.
 */
export interface PhraseIndex {
  /** Word number n is `words[n - 1]`; 0 is any other word. */
  readonly words: readonly string[];
  /** Three numbers an entry: its lexicon, and the start and end of its line in there. */
  readonly lines: Int32Array;
  /** For each word its entries by form, then those by lemma: the number of the first posting; one number more at the end. */
  readonly drawers: Int32Array;
  /**
   * Six numbers each: the entry; how many tokens the word stands behind the entry's start, at least and at most; and what has to stand at a distance
   * from the word: the distance, the bits of the words that may stand there (0: anything), and 1 when they may stand there as lemmas.
   */
  readonly postings: Int32Array;
}

export const POSTING = 6;

/** A word's bit: one of 32, so that a few alternatives are told from most other words by one number. */
export function bitOf(word: number): number {
  return 1 << (word & 31);
}

/** With more alternatives the bits tell little. */
const MOST_ALTERNATIVES = 10;

/** Words too frequent to be worth looking an entry up by, when it has another; those of the first line most of all. */
const MOST_FREQUENT = new Set('the a of to in and , .'.split(' '));
const FREQUENT = new Set(
  (
    'an on at for with by from as or but that this it its he his she her they their we i you not no be is are was ' +
    'were been have has had do does did will would can could may more most all one two new first also than about after before ' +
    'under over up out into between during since there when which who what so if only other some many make take give get go come say said'
  ).split(' '),
);

/** Files every entry of the lexicons. @throws Error naming the lexicon and the entry that cannot be parsed. */
export function indexOf(lexicons: readonly Lexicon[]): PhraseIndex {
  const numbers = new Map<string, number>();
  const lines: number[] = [];
  /** By word and way: 2n for the form of word n, 2n + 1 for its lemma. */
  const filed: number[][] = [];
  for (const [number, lexicon] of lexicons.entries())
    for (const { start, end, entry } of entriesOf(lexicon)) {
      file(entry, lines.length / 3);
      lines.push(number, start, end);
    }
  const drawers = new Int32Array(2 * (numbers.size + 1) + 1);
  for (let drawer = 0; drawer < drawers.length - 1; drawer++)
    drawers[drawer + 1] = drawers[drawer]! + (filed[drawer]?.length ?? 0) / POSTING;
  return {
    words: [...numbers.keys()],
    lines: Int32Array.from(lines),
    drawers,
    postings: Int32Array.from(filed.flatMap((postings) => postings ?? [])),
  };

  function file(entry: Entry, order: number): void {
    const places = placesOf(entry);
    const anchor = cheapest(places, () => true);
    if (!anchor)
      throw new Error(`lexicon ${entry.lexicon.name}: '${entry.pattern}' must have a word or a lemma`);
    const { atom, least, most, stretch } = anchor;
    const other = cheapest(
      places,
      (each) => each !== anchor && each.stretch === stretch && each.atom.values.size <= MOST_ALTERNATIVES,
    );
    let bits = 0;
    for (const value of other?.atom.values ?? []) bits |= bitOf(numberOf(value));
    const posting = [
      order,
      least,
      most,
      other ? other.least - least : 0,
      bits,
      other?.atom.kind === 'lemma' ? 1 : 0,
    ];
    // Alternatives that differ in case only are one word.
    for (const value of new Set([...atom.values].map((value) => value.toLowerCase()))) {
      const drawer = 2 * numberOf(value) + (atom.kind === 'lemma' ? 1 : 0);
      (filed[drawer] ??= []).push(...posting);
    }
  }

  function numberOf(word: string): number {
    const key = word.toLowerCase();
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size + 1));
    return number;
  }
}

/** The entries of a lexicon with the places of their lines. */
export function* entriesOf(lexicon: Lexicon): Iterable<{ start: number; end: number; entry: Entry }> {
  const { entries } = lexicon;
  for (let start = 0; start < entries.length; ) {
    const found = entries.indexOf('\n', start);
    const end = found < 0 ? entries.length : found;
    if (end > start && entries[start] !== '#') yield { start, end, entry: entryAt(lexicon, start, end) };
    start = end + 1;
  }
}

/** The entry on a line of a lexicon. */
export function entryAt(lexicon: Lexicon, start: number, end: number): Entry {
  const [pattern = '', fix = '', gloss = ''] = lexicon.entries.slice(start, end).split(' | ');
  return { lexicon, pattern, fix, gloss };
}

/** Everyday words of the news. */
const COMMON = new Set(
  (
    'year years people country countries government president percent day days time month months week state states world national ' +
    'public report reported company million billion police minister official officials city part group against second third last ' +
    'next work use end right long high great big large small many three four five several such through still well back down how ' +
    'where just even how each both today yesterday him them me us my your our am an being having war military party leader ' +
    'market area place number home school case point way man men woman women life family children %'
  ).split(' '),
);

/** Roughly, occurrences in ten thousand words of news. */
const COSTS = { most: 300, frequent: 50, common: 8, other: 1 };

/** Of the words and lemmas that `suits` takes the one by which fewest tokens have to be looked at, as far as that can be told. */
function cheapest(places: readonly Place[], suits: (place: Place) => boolean): Place | undefined {
  let best: Place | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const cost = costOf(place.atom) * (1 + place.most - place.least);
    if (cost >= lowest || !suits(place)) continue;
    best = place;
    lowest = cost;
  }
  return best;
}

function costOf({ kind, values }: Atom): number {
  if (kind !== 'form' && kind !== 'cased' && kind !== 'lemma') return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (const value of values) {
    // A capital does not make a word rare: words are filed in small letters.
    const word = value.toLowerCase();
    cost += MOST_FREQUENT.has(word)
      ? COSTS.most
      : FREQUENT.has(word)
        ? COSTS.frequent
        : COMMON.has(word)
          ? COSTS.common
          : COSTS.other;
  }
  return cost;
}
