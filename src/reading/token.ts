/** Universal Dependencies parts of speech, as wink-nlp tags them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** `number` is anything that starts with a digit and is not a word (57,000 · 8.6 · 19th · 1990s). */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url';

/**
 * A word, number, mark or symbol. Hyphenated words and words with an apostrophe are one token, as in nlcst's WordNode.
 * `start` and `end` are UTF-16 offsets into the prose.
 */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** White space stands before it (true at the start of a block). */
  readonly spaced: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** Part of speech and dictionary form, lower case; set by the tagger. The possessive 's is no part of the lemma. */
  pos: PartOfSpeech;
  lemma: string;
}

/** A sentence: tokens `first` up to, not including, `last`. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A span of the prose, end excluded, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
