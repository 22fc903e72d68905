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

type Atom =
  | { kind: 'form' | 'cased' | 'lemma' | 'pos'; values: ReadonlySet<string>; optional: boolean; not: boolean }
  | { kind: 'any' | 'noun-phrase'; values: ReadonlySet<string>; optional: boolean; not: boolean };

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
  compiled?: Compiled;
  /** The round of matching in which it was tried last. */
  triedIn?: number;
}

const POS = new Set('ADJ ADP ADV AUX DET NOUN NUM PRON PROPN VERB CCONJ SCONJ PART'.split(' '));
const NOUN_PHRASE = 'NP';
const NOUN_PHRASE_PARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const NOUN_PHRASE_HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const LONGEST_NOUN_PHRASE = 6;
/** Atoms that decide where an entry is filed: the first that is not optional, the one behind it, and a mark before. */
const LOOKED_AT = 6;

/** Entries under their first atom, then under their second where it is a plain word or lemma. */
class Bucket {
  readonly byForm = new Map<string, Entry[]>();
  readonly byLemma = new Map<string, Entry[]>();
  readonly byPos = new Map<string, Entry[]>();
  readonly rest: Entry[] = [];
}

/** All phrase lexicons compiled into one index and matched in one pass over a text. */
export class PhraseMatcher {
  private readonly byForm = new Map<string, Bucket>();
  private readonly byLemma = new Map<string, Bucket>();
  private readonly byPos = new Map<string, Bucket>();
  private readonly entries: Entry[] = [];
  private round = 0;

  /** @throws Error naming the lexicon and the line when an entry cannot be parsed. */
  constructor(readonly lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const line of lexicon.entries.split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const [pattern = '', fix = '', gloss = ''] = line.split(' | ');
        const entry = { lexicon, pattern, fix, gloss };
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
    const pattern = entry.pattern.includes('«') ? entry.pattern.replaceAll(/[«»]/gu, '') : entry.pattern;
    const atoms = pattern.split(' ', LOOKED_AT).filter((atom) => atom !== '^' && atom !== '$');
    // An optional first atom: the entry is looked up with and without it.
    for (let at = 0; at < atoms.length; at++) {
      this.insertAt(entry, atoms[at]!, atoms[at + 1]);
      if (!atoms[at]!.endsWith('?') || atoms[at]!.length === 1) return;
    }
  }

  private insertAt(entry: Entry, first: string, second: string | undefined): void {
    const atom = parseAtom(first, entry);
    if (atom.not || atom.kind === 'any')
      throw new Error(
        `lexicon ${entry.lexicon.name}: '${entry.pattern}' must start with a word, lemma or part of speech`,
      );
    const [index, values] =
      atom.kind === 'lemma'
        ? [this.byLemma, atom.values]
        : atom.kind === 'pos'
          ? [this.byPos, atom.values]
          : atom.kind === 'noun-phrase'
            ? [this.byPos, NOUN_PHRASE_PARTS]
            : [this.byForm, atom.values];
    for (const value of values) {
      const key = value.toLowerCase();
      let bucket = index.get(index === this.byPos ? value : key);
      if (!bucket) index.set(index === this.byPos ? value : key, (bucket = new Bucket()));
      this.insertSecond(bucket, entry, second);
    }
  }

  private insertSecond(bucket: Bucket, entry: Entry, second: string | undefined): void {
    const atom = second === undefined ? undefined : parseAtom(second, entry);
    if (
      !atom ||
      atom.optional ||
      atom.not ||
      !(atom.kind === 'form' || atom.kind === 'lemma' || atom.kind === 'cased' || atom.kind === 'pos')
    ) {
      bucket.rest.push(entry);
      return;
    }
    const index = atom.kind === 'lemma' ? bucket.byLemma : atom.kind === 'pos' ? bucket.byPos : bucket.byForm;
    for (const value of atom.values) {
      const key = atom.kind === 'pos' ? value : value.toLowerCase();
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }

  /** All matches in the sentence, in order of their start, then of the lexicons. An entry matches at most once at a token. */
  match(tokens: readonly Token[], sentence: Sentence): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
      this.round++;
      this.tryBucket(this.byForm.get(token.lower), next, tokens, sentence, at, matches);
      if (token.kind === 'punctuation') continue;
      this.tryBucket(this.byLemma.get(token.lemma), next, tokens, sentence, at, matches);
      if (token.lower !== token.lemma)
        this.tryBucket(this.byLemma.get(token.lower), next, tokens, sentence, at, matches);
      this.tryBucket(this.byPos.get(token.pos), next, tokens, sentence, at, matches);
    }
    return matches;
  }

  private tryBucket(bucket: Bucket | undefined, next: Token | undefined, ...where: Where): void {
    if (!bucket) return;
    if (next) {
      this.tryEntries(bucket.byForm.get(next.lower), ...where);
      this.tryEntries(bucket.byLemma.get(next.lemma), ...where);
      if (next.lower !== next.lemma) this.tryEntries(bucket.byLemma.get(next.lower), ...where);
      this.tryEntries(bucket.byPos.get(next.pos), ...where);
    }
    this.tryEntries(bucket.rest, ...where);
  }

  private tryEntries(entries: readonly Entry[] | undefined, ...[tokens, sentence, at, matches]: Where): void {
    if (!entries) return;
    for (const entry of entries) {
      // An entry may be filed under several keys that fit one token.
      if (entry.triedIn === this.round) continue;
      entry.triedIn = this.round;
      const match = matchEntry(entry, tokens, sentence, at);
      if (match) matches.push(match);
    }
  }
}

type Where = [tokens: readonly Token[], sentence: Sentence, at: number, matches: PhraseMatch[]];

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
  if (text === '*') return { kind: 'any', values: new Set(), optional, not };
  if (text === NOUN_PHRASE) return { kind: 'noun-phrase', values: new Set(), optional, not };
  const isLemma = text.startsWith('{');
  if (isLemma && !text.endsWith('}'))
    throw new Error(`lexicon ${entry.lexicon.name}: '${source}' in '${entry.pattern}'`);
  const list = (isLemma ? text.slice(1, -1) : text).split('/').filter(Boolean);
  const values = new Set(list.length > 0 ? list : [text]);
  if (isLemma) return { kind: 'lemma', values, optional, not };
  if (list.length > 0 && list.every((value) => POS.has(value))) return { kind: 'pos', values, optional, not };
  return { kind: /^\p{Lu}/u.test(text) ? 'cased' : 'form', values, optional, not };
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
  entry.compiled ??= compile(entry);
  const { atoms, from, to, atStart, atEnd, isLiteral } = entry.compiled;
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
  switch (atom.kind) {
    case 'any':
      return token.kind !== 'punctuation';
    case 'form':
      return atom.values.has(token.lower);
    case 'cased':
      return atom.values.has(token.text);
    case 'lemma':
      return atom.values.has(token.lemma) || atom.values.has(token.lower);
    case 'pos':
      return atom.values.has(token.pos);
    default:
      return false;
  }
}
