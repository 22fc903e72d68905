import type { Sentence, Span, Token } from './token.js';

/** A phrase lexicon as data: see rules/word-choice/calques/README.md for the pattern language. */
export interface Lexicon {
  readonly name: string;
  /** One entry a line: `pattern | fix | gloss`. Blank lines and lines that start with `#` are skipped. */
  readonly entries: string;
}

/** Where an entry of a lexicon stands: tokens `first` up to, not including, `last`. */
export interface PhraseMatch extends Span {
  readonly lexicon: Lexicon;
  /** The whole pattern's place, of which the match may be the reported part. */
  readonly whole: Span;
  readonly first: number;
  readonly last: number;
  readonly pattern: string;
  readonly fix: string;
  readonly gloss: string;
  /** Every atom of the entry is a plain word without alternatives, so the fix may stand in its place. */
  readonly isLiteral: boolean;
}

interface Atom {
  kind: 'form' | 'cased' | 'lemma' | 'pos' | 'any' | 'noun-phrase';
  values: ReadonlySet<string>;
  /** The value, when there is but one. */
  only: string | undefined;
  optional: boolean;
  not: boolean;
}

interface Compiled {
  atoms: Atom[];
  from: number;
  to: number;
  atStart: boolean;
  atEnd: boolean;
  isLiteral: boolean;
}

interface Entry {
  lexicon: Lexicon;
  pattern: string;
  fix: string;
  gloss: string;
  /** Place among all entries. */
  order: number;
  compiled?: Compiled;
}

const POS = new Set('ADJ ADP ADV AUX DET NOUN NUM PRON PROPN VERB CCONJ SCONJ PART'.split(' '));
const NOUN_PHRASE = 'NP';
const NOUN_PHRASE_PARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const NOUN_PHRASE_HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const LONGEST_NOUN_PHRASE = 6;

/** Words too frequent to be worth looking an entry up by, when it has another; those of the first line most of all. */
const MOST_FREQUENT = new Set('the a of to in and , .'.split(' '));
const FREQUENT = new Set(
  (
    'an on at for with by from as or but that this it its he his she her they their we i you not no be is are was ' +
    'were been have has had do does did will would can could may more most all one two new first also than about after before ' +
    'under over up out into between during since there when which who what so if only other some many make take give get go come say said'
  ).split(' '),
);

/** An entry filed under one of its words. */
interface Anchored {
  entry: Entry;
  /** The word stands `least` to `most` tokens behind the entry's start. */
  least: number;
  most: number;
}

/**
 * The entries filed under a word. `checks` has three numbers an entry, side by side so that most entries are passed over without being
 * fetched: another word of the entry stands at a distance from the first, and is a form (its number), or a lemma (its number).
 */
class Drawer {
  readonly entries: Anchored[] = [];
  private readonly loose: number[] = [];
  private packed: Int32Array | undefined;

  add(anchored: Anchored, distance: number, form: number, lemma: number): void {
    // Alternatives that differ in case only are one word.
    if (this.entries.at(-1) === anchored) return;
    this.entries.push(anchored);
    this.loose.push(distance, form, lemma);
  }

  get checks(): Int32Array {
    return (this.packed ??= Int32Array.from(this.loose));
  }
}

/**
 * All phrase lexicons compiled into one index and matched in one pass over a text. Each entry is filed under its rarest word
 * that stands at a known distance from its start, so that few entries are tried at a token.
 */
export class PhraseMatcher {
  /** A number for every word that entries are looked up by; 0 is any other word. */
  private readonly numbers = new Map<string, number>();
  private readonly byForm: (Drawer | undefined)[] = [undefined];
  private readonly byLemma: (Drawer | undefined)[] = [undefined];
  private readonly entries: Entry[] = [];

  /** @throws Error naming the lexicon and the line when an entry cannot be parsed. */
  constructor(readonly lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const line of lexicon.entries.split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const [pattern = '', fix = '', gloss = ''] = line.split(' | ');
        const entry = { lexicon, pattern, fix, gloss, order: this.entries.length };
        this.entries.push(entry);
        this.insert(entry);
      }
    }
  }

  /** Compiles every entry now rather than when its first words turn up. @throws Error as the constructor does. */
  compile(): this {
    for (const entry of this.entries) entry.compiled ??= compile(entry);
    return this;
  }

  private insert(entry: Entry): void {
    const places = placesOf(entry);
    const anchor = cheapest(places, () => true);
    if (!anchor)
      throw new Error(`lexicon ${entry.lexicon.name}: '${entry.pattern}' must have a word or a lemma`);
    const { atom, least, most, stretch } = anchor;
    const other = cheapest(
      places,
      (each) => each !== anchor && each.stretch === stretch && each.atom.only !== undefined,
    );
    const number = other ? this.numberOf(other.atom.only!) : 0;
    const anchored: Anchored = { entry, least, most };
    const index = atom.kind === 'lemma' ? this.byLemma : this.byForm;
    for (const value of atom.values) {
      const drawer = (index[this.numberOf(value)] ??= new Drawer());
      drawer.add(
        anchored,
        other ? other.least - least : 0,
        other?.atom.kind === 'form' ? number : 0,
        other?.atom.kind === 'lemma' ? number : 0,
      );
    }
  }

  private numberOf(word: string): number {
    const key = word.toLowerCase();
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.byForm.length));
      this.byForm.push(undefined);
      this.byLemma.push(undefined);
    }
    return number;
  }

  /** All matches in the sentences, in order of their start, then of the lexicons. An entry matches at most once at a token. */
  match(tokens: readonly Token[], sentences: readonly Sentence[]): PhraseMatch[] {
    const forms = new Int32Array(tokens.length);
    const lemmas = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const { lower, lemma, kind } = tokens[at]!;
      forms[at] = this.numbers.get(lower) ?? 0;
      if (kind !== 'punctuation') lemmas[at] = lemma === lower ? forms[at]! : (this.numbers.get(lemma) ?? 0);
    }
    const text: Text = { tokens, forms, lemmas };
    const found: Hit[] = [];
    for (const sentence of sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const form = forms[at]!;
        const lemma = lemmas[at]!;
        if (form > 0) tryAll(this.byForm[form], text, sentence, at, found);
        if (lemma > 0) tryAll(this.byLemma[lemma], text, sentence, at, found);
        if (form > 0 && form !== lemma && tokens[at]!.kind !== 'punctuation')
          tryAll(this.byLemma[form], text, sentence, at, found);
      }
    }
    return inOrder(found);
  }
}

interface Text {
  tokens: readonly Token[];
  forms: Int32Array;
  lemmas: Int32Array;
}

interface Hit {
  entry: Entry;
  at: number;
  match: PhraseMatch;
}

function tryAll(
  drawer: Drawer | undefined,
  { tokens, forms, lemmas }: Text,
  sentence: Sentence,
  at: number,
  found: Hit[],
): void {
  if (!drawer) return;
  const { checks, entries } = drawer;
  for (let check = 0; check < checks.length; check += 3) {
    const other = at + checks[check]!;
    const form = checks[check + 1]!;
    const lemma = checks[check + 2]!;
    if (form > 0 && forms[other] !== form) continue;
    if (lemma > 0 && lemmas[other] !== lemma && forms[other] !== lemma) continue;
    const { entry, least, most } = entries[check / 3]!;
    for (let start = Math.max(at - most, sentence.first); start <= at - least; start++) {
      const match = matchEntry(entry, tokens, sentence, start);
      if (match) found.push({ entry, at: start, match });
    }
  }
}

/** By start, then by the lexicons' order; what was found by way of several words of a sentence is there once. */
function inOrder(found: Hit[]): PhraseMatch[] {
  if (found.length > 1) found.sort((a, b) => a.at - b.at || a.entry.order - b.entry.order);
  return found
    .filter((hit, index) => hit.entry !== found[index - 1]?.entry || hit.at !== found[index - 1]?.at)
    .map(({ match }) => match);
}

interface Place {
  atom: Atom;
  /** Tokens between the entry's start and the atom. */
  least: number;
  most: number;
  /** Atoms of one stretch stand at fixed distances from one another. */
  stretch: number;
}

/** The atoms of an entry that stand in every match of it, with their places. */
function placesOf(entry: Entry): Place[] {
  const pattern = entry.pattern.includes('«') ? entry.pattern.replaceAll(/[«»]/gu, '') : entry.pattern;
  const places: Place[] = [];
  let least = 0;
  let most = 0;
  let stretch = 0;
  for (const source of pattern.split(' ')) {
    if (source === '^' || source === '$') continue;
    const atom = parseAtom(source, entry);
    if (atom.not) continue;
    if (!atom.optional) places.push({ atom, least, most, stretch });
    if (atom.optional || atom.kind === 'noun-phrase') stretch++;
    least += atom.optional ? 0 : 1;
    most += atom.kind === 'noun-phrase' ? LONGEST_NOUN_PHRASE : 1;
  }
  return places;
}

/** Roughly, occurrences in ten thousand words of news. */
const COSTS = { most: 300, frequent: 50, other: 1 };

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
  for (const value of values)
    cost += MOST_FREQUENT.has(value) ? COSTS.most : FREQUENT.has(value) ? COSTS.frequent : COSTS.other;
  return cost;
}

// Few atoms are used by many entries, and an atom never changes: each is parsed once.
const atomCache = new Map<string, Atom>();

function parseAtom(source: string, entry: Entry): Atom {
  let atom = atomCache.get(source);
  if (!atom) atomCache.set(source, (atom = parseNewAtom(source, entry)));
  return atom;
}

function parseNewAtom(source: string, entry: Entry): Atom {
  if (source.length > 1 && source.startsWith('\\'))
    return {
      kind: 'form',
      values: new Set([source.slice(1)]),
      only: source.slice(1),
      optional: false,
      not: false,
    };
  let text = source;
  const optional = text.length > 1 && text.endsWith('?');
  if (optional) text = text.slice(0, -1);
  const not = text.length > 1 && text.startsWith('!');
  if (not) text = text.slice(1);
  if (text === '') throw new Error(`lexicon ${entry.lexicon.name}: empty atom in '${entry.pattern}'`);
  const only = undefined;
  if (text === '*') return { kind: 'any', values: new Set(), only, optional, not };
  if (text === NOUN_PHRASE) return { kind: 'noun-phrase', values: new Set(), only, optional, not };
  const isLemma = text.startsWith('{');
  if (isLemma && !text.endsWith('}'))
    throw new Error(`lexicon ${entry.lexicon.name}: '${source}' in '${entry.pattern}'`);
  const list = (isLemma ? text.slice(1, -1) : text).split('/').filter(Boolean);
  const values = new Set(list.length > 0 ? list : [text]);
  const common = { values, only: values.size === 1 ? [...values][0] : undefined, optional, not };
  if (isLemma) return { kind: 'lemma', ...common };
  if (list.length > 0 && list.every((value) => POS.has(value))) return { kind: 'pos', ...common };
  return { kind: /^\p{Lu}/u.test(text) ? 'cased' : 'form', ...common };
}

function compile(entry: Entry): Compiled {
  const compiled: Compiled = { atoms: [], from: 0, to: -1, atStart: false, atEnd: false, isLiteral: true };
  for (let source of entry.pattern.split(' ')) {
    if (source === '^') compiled.atStart = true;
    else if (source === '$') compiled.atEnd = true;
    else {
      if (source.startsWith('«')) {
        compiled.from = compiled.atoms.length;
        source = source.slice(1);
      }
      const closes = source.includes('»');
      const atom = parseAtom(source.replace('»', ''), entry);
      compiled.atoms.push(atom);
      if (closes) compiled.to = compiled.atoms.length;
      if (atom.kind !== 'form' || atom.values.size !== 1 || atom.optional || atom.not)
        compiled.isLiteral = false;
    }
  }
  if (compiled.to < 0) compiled.to = compiled.atoms.length;
  return compiled;
}

// Where each atom of the entry at hand begins; used by one match at a time.
const scratch: number[] = [];

function matchEntry(
  entry: Entry,
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): PhraseMatch | undefined {
  const { atoms, from, to, atStart, atEnd, isLiteral } = (entry.compiled ??= compile(entry));
  const opening = atoms[0]!;
  if (!opening.optional && !opening.not && opening.kind !== 'noun-phrase' && !fits(opening, tokens[at]!))
    return undefined;
  if (
    atStart &&
    at !== sentence.first &&
    !(at === sentence.first + 1 && tokens[at - 1]!.kind === 'punctuation')
  )
    return undefined;
  const ends = scratch;
  const last = matchAtoms(atoms, 0, tokens, at, sentence.last, ends);
  if (last < 0) return undefined;
  if (atEnd && last < sentence.last && tokens[last]!.kind !== 'punctuation') return undefined;
  const first = ends[from]!;
  const end = ends[to]!;
  if (end <= first) return undefined;
  const { lexicon, pattern, fix, gloss } = entry;
  return {
    lexicon,
    pattern,
    fix,
    gloss,
    isLiteral,
    whole: { start: tokens[at]!.start, end: tokens[last - 1]!.end },
    first,
    last: end,
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
  };
}

/** Token index behind the match of `atoms` from `atom` on, or -1. `ends[i]` becomes the token at which atom i begins. */
function matchAtoms(
  atoms: readonly Atom[],
  atom: number,
  tokens: readonly Token[],
  at: number,
  last: number,
  ends: number[],
): number {
  ends[atom] = at;
  const current = atoms[atom];
  if (!current) return at;
  if (current.not)
    return at < last && fits(current, tokens[at]!) ? -1 : matchAtoms(atoms, atom + 1, tokens, at, last, ends);
  if (current.kind === 'noun-phrase') {
    for (let end = endOfNounPhrase(tokens, at, last); end > at; end--) {
      if (!NOUN_PHRASE_HEADS.has(tokens[end - 1]!.pos)) continue;
      const result = matchAtoms(atoms, atom + 1, tokens, end, last, ends);
      if (result < 0) continue;
      ends[atom] = at;
      return result;
    }
  } else if (at < last && fits(current, tokens[at]!)) {
    const result = matchAtoms(atoms, atom + 1, tokens, at + 1, last, ends);
    if (result >= 0) {
      ends[atom] = at;
      return result;
    }
  }
  if (!current.optional) return -1;
  const result = matchAtoms(atoms, atom + 1, tokens, at, last, ends);
  ends[atom] = at;
  return result;
}

function endOfNounPhrase(tokens: readonly Token[], at: number, last: number): number {
  let end = at;
  while (end < last && end - at < LONGEST_NOUN_PHRASE && NOUN_PHRASE_PARTS.has(tokens[end]!.pos)) end++;
  return end;
}

function fits(atom: Atom, token: Token): boolean {
  const { kind, only, values } = atom;
  if (kind === 'form') return only === undefined ? values.has(token.lower) : token.lower === only;
  if (kind === 'lemma')
    return only === undefined
      ? values.has(token.lemma) || values.has(token.lower)
      : token.lemma === only || token.lower === only;
  if (kind === 'pos') return only === undefined ? values.has(token.pos) : token.pos === only;
  if (kind === 'cased') return values.has(token.text);
  return kind === 'any' && token.kind !== 'punctuation';
}
