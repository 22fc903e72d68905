import type { Name } from './names.js';
import type { PhraseMatch } from './phrase-pattern.js';
import type { Quotation } from './quotations.js';
import type { Facet } from './reading.js';
import type { Sentence, Span, Token } from './token.js';

/** How far what was read in a paragraph by itself stands from there in its story: in UTF-16 code units, tokens, sentences, paragraphs. */
export interface Distance {
  readonly offset: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The way back. */
export function reverse({ offset, token, sentence, paragraph }: Distance): Distance {
  return { offset: -offset, token: -token, sentence: -sentence, paragraph: -paragraph };
}

/** The item as it stands that far behind. */
export type Move<T> = (item: T, by: Distance) => T;

const movers = new WeakMap<Facet<unknown>, Move<unknown>>();

/**
 * Makes a facet of a list that is found paragraph by paragraph: `find` sees one at a time, as a Reading of its own, and `move` puts what it
 * found there where it stands in the text.
 */
export function byParagraph<T>(find: Facet<readonly T[]>, move: Move<T>): Facet<readonly T[]> {
  movers.set(find, move as Move<unknown>);
  return find;
}

/** How the facet's items are moved; undefined when it is about the text as a whole. */
export function moverOf(facet: Facet<unknown>): Move<unknown> | undefined {
  return movers.get(facet);
}

/** The keys in the order that the scanner gives them: all tokens are of one shape for the engine. */
export function moveToken(token: Token, by: Distance): Token {
  return {
    index: token.index + by.token,
    start: token.start + by.offset,
    end: token.end + by.offset,
    text: token.text,
    lower: token.lower,
    kind: token.kind,
    spaced: token.spaced,
    sentence: token.sentence + by.sentence,
    paragraph: token.paragraph + by.paragraph,
    pos: token.pos,
    lemma: token.lemma,
  };
}

/** Puts a token where `moveToken` makes one; tags that the text has mended go back to those of the paragraph. */
export function placeToken(
  placed: { -readonly [Key in keyof Token]: Token[Key] },
  token: Token,
  by: Distance,
): void {
  placed.index = token.index + by.token;
  placed.start = token.start + by.offset;
  placed.end = token.end + by.offset;
  placed.sentence = token.sentence + by.sentence;
  placed.paragraph = token.paragraph + by.paragraph;
  placed.pos = token.pos;
  placed.lemma = token.lemma;
}

export function moveSentence(sentence: Sentence, by: Distance): Sentence {
  return {
    index: sentence.index + by.sentence,
    paragraph: sentence.paragraph + by.paragraph,
    first: sentence.first + by.token,
    last: sentence.last + by.token,
    start: sentence.start + by.offset,
    end: sentence.end + by.offset,
  };
}

/** Key by key, as with all that a text has thousands of: the engine is slow at spreading. */
export function moveName(name: Name, by: Distance): Name {
  return {
    first: name.first + by.token,
    last: name.last + by.token,
    sentence: name.sentence + by.sentence,
    nameFirst: name.nameFirst + by.token,
    title: name.title,
    name: name.name,
    words: name.words,
    isAcronym: name.isAcronym,
    start: name.start + by.offset,
    end: name.end + by.offset,
    country: name.country,
  };
}

export function moveMatch(match: PhraseMatch, by: Distance): PhraseMatch {
  return {
    lexicon: match.lexicon,
    whole: moveSpan(match.whole, by),
    first: match.first + by.token,
    last: match.last + by.token,
    pattern: match.pattern,
    fix: match.fix,
    gloss: match.gloss,
    isLiteral: match.isLiteral,
    start: match.start + by.offset,
    end: match.end + by.offset,
  };
}

export function moveQuotation(quotation: Quotation, by: Distance): Quotation {
  return {
    ...quotation,
    ...moveSpan(quotation, by),
    open: quotation.open + by.token,
    close: quotation.close < 0 ? -1 : quotation.close + by.token,
    last: quotation.last + by.token,
    paragraph: quotation.paragraph + by.paragraph,
  };
}

function moveSpan({ start, end }: Span, by: Distance): Span {
  return { start: start + by.offset, end: end + by.offset };
}

/** Tokens `first` up to `last`, and their span. */
type Range = Span & { readonly first: number; readonly last: number };

function moveRange({ first, last, start, end }: Range, by: Distance): Range {
  return {
    first: first + by.token,
    last: last + by.token,
    start: start + by.offset,
    end: end + by.offset,
  };
}

type Stretch = Range & { readonly sentence: number };

/** A range inside a sentence. */
export function moveStretch(stretch: Stretch, by: Distance): Stretch {
  return { ...moveRange(stretch, by), sentence: stretch.sentence + by.sentence };
}
