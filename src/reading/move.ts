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
    first: sentence.first + by.token,
    last: sentence.last + by.token,
    start: sentence.start + by.offset,
    end: sentence.end + by.offset,
  };
}

function moveSpan({ start, end }: Span, by: Distance): Span {
  return { start: start + by.offset, end: end + by.offset };
}

export function moveName(name: Name, by: Distance): Name {
  const moved = {
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
  };
  return name.country ? { ...moved, country: name.country } : moved;
}

export function moveMatch(match: PhraseMatch, by: Distance): PhraseMatch {
  return {
    ...match,
    whole: moveSpan(match.whole, by),
    first: match.first + by.token,
    last: match.last + by.token,
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

export type Stretch = Span & { readonly first: number; readonly last: number; readonly sentence: number };

/** Tokens `first` up to `last` of a sentence, and their span. */
export function moveStretch({ first, last, sentence, start, end }: Stretch, by: Distance): Stretch {
  return {
    first: first + by.token,
    last: last + by.token,
    sentence: sentence + by.sentence,
    start: start + by.offset,
    end: end + by.offset,
  };
}
