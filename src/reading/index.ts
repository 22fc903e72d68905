export { findOddCharacters, type OddCharacter } from './characters.js';
export { type Country, type CountryWord, countryGazetteer } from './countries.js';
export {
  type DateForm,
  type DateMention,
  findDates,
  monthNames,
  monthOf,
  weekdayNames,
  weekdayOf,
} from './dates.js';
export { groupBy } from './group-by.js';
export type { Unit } from './measures.js';
export { ReadingMemory } from './memory.js';
export { byParagraph } from './move.js';
export { bare, type Expansion, type Name } from './names.js';
export {
  findMentions,
  type Gender,
  genderOfGivenName,
  isBodyNoun,
  isCity,
  type Mention,
  personNoun,
} from './people.js';
export { type Lexicon, type PhraseMatch, PhraseMatcher } from './phrases.js';
export { type Polarity, polarityOf } from './polarity.js';
export { findQuantities } from './quantities.js';
export type { Bound, Quantity } from './quantity.js';
export type { Quotation, Quotations, QuoteMark } from './quotations.js';
export { type Facet, type Part, Reading } from './reading.js';
export { findRelations, type Relation } from './relations.js';
export type { Paragraph } from './scan.js';
export { SortedLines } from './sorted-lines.js';
export { findStances, type Side, type Stance } from './stances.js';
export type { PartOfSpeech, Sentence, Span, Token, TokenKind } from './token.js';
export { findTopics, sports, type Topic } from './topics.js';
export { isFiniteAuxiliary, isModal, isPlainVerb, mayBeFinite, type VerbForm, verbForm } from './verbs.js';
export { findCapitalised, findHyphened, findVocabulary, type Vocabulary } from './vocabulary.js';
export { namesWhere, tokensWhere } from './where.js';
