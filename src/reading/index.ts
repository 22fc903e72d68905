export { type Country, type CountryWord, countryGazetteer } from './countries.js';
export { bare, type Expansion, type Name } from './names.js';
export { type Lexicon, type PhraseMatch, PhraseMatcher } from './phrases.js';
export type { Quotation, Quotations, QuoteMark } from './quotations.js';
export { type Facet, Reading } from './reading.js';
export type { Paragraph } from './scan.js';
export type { PartOfSpeech, Sentence, Span, Token, TokenKind } from './token.js';
export { isFiniteAuxiliary, isModal, mayBeFinite, type VerbForm, verbForm } from './verbs.js';
export { findOddCharacters, type OddCharacter } from './characters.js';
