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

/** Words too frequent to be worth looking an entry up by, when it has another. */
const FREQUENT = new Set(
  (
    'the a an of to in on at for with by from as and or but that this it its he his she her they their we i you not no be is are was ' +
    'were been have has had do does did will would can could may more most all one two new first also than , . about after before ' +
    'under over up out into between during since there when which who what so if only other some many make take give get go come say'
  ).split(' '),
);

/** An entry filed under one of its atoms, which stands `least` to `most` tokens behind the entry's start. */
interface Anchored {
  entry: Entry;
  least: number;
  most: number;
}

type Index = Map<string, Anchored[]>;

/**
 * All phrase lexicons compiled into one index and matched in one pass over a text. Each entry is filed under its rarest word
 * that stands at a known distance from its start, so that few entries are tried at a token.
 */
export class PhraseMatcher {
  private readonly byForm: Index = new Map();
  private readonly byLemma: Index = new Map();
  private readonly byPos: Index = new Map();
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
    const { atom, least, most } = anchorOf(entry);
    const anchored = { entry, least, most };
    const index = atom.kind === 'lemma' ? this.byLemma : atom.kind === 'pos' ? this.byPos : this.byForm;
    for (const value of atom.values) {
      const key = atom.kind === 'pos' ? value : value.toLowerCase();
      const list = index.get(key);
      if (!list) index.set(key, [anchored]);
      // Alternatives that differ in case only are one key.
      else if (list.at(-1) !== anchored) list.push(anchored);
    }
  }

  /** All matches in the sentence, in order of their start, then of the lexicons. An entry matches at most once at a token. */
  match(tokens: readonly Token[], sentence: Sentence): PhraseMatch[] {
    const found: Hit[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      tryAll(this.byForm.get(token.lower), tokens, sentence, at, found);
      if (token.kind === 'punctuation') continue;
      tryAll(this.byLemma.get(token.lemma), tokens, sentence, at, found);
      if (token.lower !== token.lemma) tryAll(this.byLemma.get(token.lower), tokens, sentence, at, found);
      tryAll(this.byPos.get(token.pos), tokens, sentence, at, found);
    }
    return inOrder(found);
  }
}

interface Hit {
  entry: Entry;
  at: number;
  match: PhraseMatch;
}

function tryAll(
  anchored: readonly Anchored[] | undefined,
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  found: Hit[],
): void {
  if (!anchored) return;
  for (const { entry, least, most } of anchored) {
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

const COSTS = { frequent: 30, partOfSpeech: 200 };

/** The atom of an entry by which it is looked up: its rarest word, as far as that can be told, at the surest distance. */
function anchorOf(entry: Entry): { atom: Atom; least: number; most: number } {
  const pattern = entry.pattern.includes('«') ? entry.pattern.replaceAll(/[«»]/gu, '') : entry.pattern;
  let best: { atom: Atom; least: number; most: number } | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const source of pattern.split(' ')) {
    if (source === '^' || source === '$') continue;
    const atom = parseAtom(source, entry);
    if (atom.not) continue;
    const cost = atom.optional ? lowest : costOf(atom) * (1 + most - least);
    if (cost < lowest) {
      best = { atom, least, most };
      lowest = cost;
    }
    least += atom.optional ? 0 : 1;
    most += atom.kind === 'noun-phrase' ? LONGEST_NOUN_PHRASE : 1;
  }
  if (!best)
    throw new Error(
      `lexicon ${entry.lexicon.name}: '${entry.pattern}' must have a word, lemma or part of speech`,
    );
  return best;
}

function costOf({ kind, values }: Atom): number {
  if (kind === 'any' || kind === 'noun-phrase') return Number.POSITIVE_INFINITY;
  if (kind === 'pos') return COSTS.partOfSpeech * values.size;
  let cost = 0;
  for (const value of values) cost += FREQUENT.has(value) ? COSTS.frequent : 1;
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
      if (result >= 0) return restore(result);
    }
  } else if (at < last && fits(current, tokens[at]!)) {
    const result = matchAtoms(atoms, atom + 1, tokens, at + 1, last, ends);
    if (result >= 0) return restore(result);
  }
  if (!current.optional) return -1;
  return restore(matchAtoms(atoms, atom + 1, tokens, at, last, ends));

  function restore(result: number): number {
    ends[atom] = at;
    return result;
  }
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
