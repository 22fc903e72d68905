import { bitOf, entryAt, indexOf, type PhraseIndex, POSTING } from './phrase-index.js';
import { compile, type Entry, type Lexicon, matchEntry, type PhraseMatch } from './phrase-pattern.js';
import { precomputed } from './precomputed.js';
import { loadIndex } from './stored-index.js';
import type { Sentence, Token } from './token.js';

export type { Lexicon, PhraseMatch } from './phrase-pattern.js';

/** All phrase lexicons matched in one pass over a text. */
export class PhraseMatcher {
  private readonly shelves: Shelf[] = [];

  /** @throws Error naming the lexicon and the line when an entry cannot be parsed. */
  constructor(readonly lexicons: readonly Lexicon[]) {
    const ranks = new Map(lexicons.map((lexicon, rank) => [lexicon, rank]));
    const ready = readyMade(lexicons);
    if (ready) this.shelves.push(new Shelf(ready, loadIndex(precomputed!), ranks));
    const rest = lexicons.filter((lexicon) => !ready?.includes(lexicon));
    if (rest.length > 0) this.shelves.push(new Shelf(rest, indexOf(rest), ranks));
  }

  /** Compiles every entry now rather than when its first words turn up. @throws Error as the constructor does. */
  compile(): this {
    for (const shelf of this.shelves) shelf.compile();
    return this;
  }

  /** All matches in the sentences, in order of their start, then of the lexicons. An entry matches at most once at a token. */
  match(tokens: readonly Token[], sentences: readonly Sentence[]): PhraseMatch[] {
    const found: Hit[] = [];
    for (const shelf of this.shelves) shelf.match(tokens, sentences, found);
    return inOrder(found);
  }
}

/** The lexicons of the ready-made index that are among these, in its order; undefined when there is none or it is of others. */
function readyMade(lexicons: readonly Lexicon[]): (Lexicon | undefined)[] | undefined {
  if (!precomputed) return undefined;
  const byName = new Map(lexicons.map((lexicon) => [lexicon.name, lexicon]));
  const known = precomputed.lexicons.map(({ name, length }) => {
    const lexicon = byName.get(name);
    return lexicon?.entries.length === length ? lexicon : undefined;
  });
  return known.some(Boolean) ? known : undefined;
}

interface Hit {
  readonly at: number;
  readonly rank: number;
  readonly order: number;
  readonly match: PhraseMatch;
}

/** Lexicons with their index. */
class Shelf {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly entries: (Entry | undefined)[] = [];

  constructor(
    /** Undefined: filed in the index, but not asked for. */
    private readonly lexicons: readonly (Lexicon | undefined)[],
    private readonly index: PhraseIndex,
    private readonly ranks: ReadonlyMap<Lexicon, number>,
  ) {
    this.numbers = new Map(index.words.map((word, at) => [word, at + 1]));
  }

  compile(): void {
    for (let order = 0; order < this.index.lines.length / 3; order++) {
      const entry = this.entry(order);
      if (entry) entry.compiled ??= compile(entry);
    }
  }

  match(tokens: readonly Token[], sentences: readonly Sentence[], found: Hit[]): void {
    const forms = new Int32Array(tokens.length);
    const lemmas = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const { lower, lemma, kind } = tokens[at]!;
      forms[at] = this.numbers.get(lower) ?? 0;
      if (kind !== 'punctuation') lemmas[at] = lemma === lower ? forms[at]! : (this.numbers.get(lemma) ?? 0);
    }
    const text: Text = { tokens, forms, lemmas };
    for (const sentence of sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const form = forms[at]!;
        const lemma = lemmas[at]!;
        if (form > 0) this.tryDrawer(2 * form, text, sentence, at, found);
        if (lemma > 0) this.tryDrawer(2 * lemma + 1, text, sentence, at, found);
        if (form > 0 && form !== lemma && tokens[at]!.kind !== 'punctuation')
          this.tryDrawer(2 * form + 1, text, sentence, at, found);
      }
    }
  }

  private tryDrawer(
    drawer: number,
    { tokens, forms, lemmas }: Text,
    sentence: Sentence,
    at: number,
    found: Hit[],
  ): void {
    const { drawers, postings } = this.index;
    const last = drawers[drawer + 1]! * POSTING;
    for (let posting = drawers[drawer]! * POSTING; posting < last; posting += POSTING) {
      const other = at + postings[posting + 3]!;
      const bits = postings[posting + 4]!;
      if (
        bits !== 0 &&
        // Asked of a typed array, what lies outside is dear.
        (other < 0 ||
          other >= forms.length ||
          !(hasBit(bits, forms[other]!) || (postings[posting + 5] === 1 && hasBit(bits, lemmas[other]!))))
      )
        continue;
      const order = postings[posting]!;
      const entry = this.entry(order);
      if (!entry) continue;
      const end = at - postings[posting + 1]!;
      for (let start = Math.max(at - postings[posting + 2]!, sentence.first); start <= end; start++) {
        const match = matchEntry(entry, tokens, sentence, start);
        if (match) found.push({ at: start, rank: this.ranks.get(entry.lexicon)!, order, match });
      }
    }
  }

  /** The entry, read when it is first asked for; undefined when its lexicon is not in use. */
  private entry(order: number): Entry | undefined {
    const known = this.entries[order];
    if (known) return known;
    const { lines } = this.index;
    const lexicon = this.lexicons[lines[order * 3]!];
    if (!lexicon) return undefined;
    return (this.entries[order] = entryAt(lexicon, lines[order * 3 + 1]!, lines[order * 3 + 2]!));
  }
}

/** May the word be one of those with the bits? Words of no entry are not. */
function hasBit(bits: number, word: number): boolean {
  return word > 0 && (bits & bitOf(word)) !== 0;
}

interface Text {
  readonly tokens: readonly Token[];
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
}

/** By start, then by the lexicons' order; what was found by way of several words of a sentence is there once. */
function inOrder(found: Hit[]): PhraseMatch[] {
  if (found.length > 1) found.sort((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order);
  return found
    .filter(({ at, rank, order }, index) => {
      const before = found[index - 1];
      return before?.at !== at || before.rank !== rank || before.order !== order;
    })
    .map(({ match }) => match);
}
