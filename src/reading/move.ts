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

export function moveSentence(sentence: Sentence, by: Distance): Sentence {
  return {
    index: sentence.index + by.sentence,
    paragraph: sentence.paragraph + by.paragraph,
    ...moveRange(sentence, by),
  };
}

export function moveName(name: Name, by: Distance): Name {
  return {
    ...name,
    first: name.first + by.token,
    last: name.last + by.token,
    start: name.start + by.offset,
    end: name.end + by.offset,
    sentence: name.sentence + by.sentence,
    nameFirst: name.nameFirst + by.token,
  };
}

export function moveMatch(match: PhraseMatch, by: Distance): PhraseMatch {
  return {
    ...match,
    ...moveRange(match, by),
    whole: moveSpan(match.whole, by),
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
