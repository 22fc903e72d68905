import { type DateMention, findDates } from './dates.js';
import type { Name } from './names.js';
import type { PhraseMatch } from './phrase-pattern.js';
import { findQuantities } from './quantities.js';
import type { Quantity } from './quantity.js';
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

/** Facets that are lists, found paragraph by paragraph: none of what they find looks beyond its own. */
const movable = new Map<unknown, Move<unknown>>([
  [findDates, moveDate as Move<unknown>],
  [findQuantities, moveQuantity as Move<unknown>],
]);

/** How the facet's items are moved; undefined when it is about the story as a whole. */
export function moverOf(facet: Facet<unknown>): Move<unknown> | undefined {
  return movable.get(facet);
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
  return { ...name, ...moveStretch(name, by), nameFirst: name.nameFirst + by.token };
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

function moveDate(date: DateMention, by: Distance): DateMention {
  return { ...date, ...moveStretch(date, by) };
}

function moveQuantity(quantity: Quantity, by: Distance): Quantity {
  const { numeral } = quantity;
  return {
    ...quantity,
    ...moveStretch(quantity, by),
    boundFirst: quantity.boundFirst + by.token,
    nounLast: quantity.nounLast + by.token,
    numeral: { ...numeral, first: numeral.first + by.token, last: numeral.last + by.token },
  };
}

type Stretch = Span & { readonly first: number; readonly last: number; readonly sentence: number };

function moveStretch({ first, last, sentence, start, end }: Stretch, by: Distance): Stretch {
  return {
    first: first + by.token,
    last: last + by.token,
    sentence: sentence + by.sentence,
    start: start + by.offset,
    end: end + by.offset,
  };
}
