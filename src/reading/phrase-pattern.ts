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

export interface Atom {
  /** `mixed` is a word or a part of speech, `NUM/several`; `mixed-lemma` the same in braces. */
  kind: 'form' | 'cased' | 'lemma' | 'pos' | 'mixed' | 'mixed-lemma' | 'any' | 'noun-phrase';
  values: ReadonlySet<string>;
  /** The value, when there is but one. */
  only: string | undefined;
  optional: boolean;
  not: boolean;
}

export interface Compiled {
  atoms: Atom[];
  from: number;
  to: number;
  atStart: boolean;
  atEnd: boolean;
  isLiteral: boolean;
}

/** A line of a lexicon. */
export interface Entry {
  readonly lexicon: Lexicon;
  readonly pattern: string;
  readonly fix: string;
  readonly gloss: string;
  compiled?: Compiled;
}

const POS = new Set('ADJ ADP ADV AUX DET NOUN NUM PRON PROPN VERB CCONJ SCONJ PART'.split(' '));
const NOUN_PHRASE = 'NP';
const NOUN_PHRASE_PARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const NOUN_PHRASE_HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const LONGEST_NOUN_PHRASE = 6;

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
  const tags = list.filter((value) => POS.has(value)).length;
  if (tags > 0) return { kind: tags === list.length ? 'pos' : isLemma ? 'mixed-lemma' : 'mixed', ...common };
  if (isLemma) return { kind: 'lemma', ...common };
  return { kind: /^\p{Lu}/u.test(text) ? 'cased' : 'form', ...common };
}

/** Parses the whole pattern of an entry. @throws Error naming the lexicon and the pattern. */
export function compile(entry: Entry): Compiled {
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

/** The match of an entry that begins at token `at`, if one does. */
export function matchEntry(
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
  if (kind === 'mixed' || kind === 'mixed-lemma')
    return (
      values.has(token.pos) ||
      values.has(token.lower) ||
      values.has(kind === 'mixed' ? token.text : token.lemma)
    );
  return kind === 'any' && token.kind !== 'punctuation';
}

export interface Place {
  atom: Atom;
  /** Tokens between the entry's start and the atom. */
  least: number;
  most: number;
  /** Atoms of one stretch stand at fixed distances from one another. */
  stretch: number;
}

/** The atoms of an entry that stand in every match of it, with their places. */
export function placesOf(entry: Entry): Place[] {
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
