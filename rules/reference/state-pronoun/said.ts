import type { Mention, Reading, Sentence, Token } from '../../../src/reading/index.js';
import { takesClause } from '../../../src/reading/saying.js';
import { type Found, mayBePerson, mentionsIn, subjectOf } from './subject.js';

/** Behind these a body speaks of itself: "Gazprom said he would". */
const OWN_ACT =
  /^(?:will|would|plan|plans|planned|intend|intends|intended|expect|expects|expected|has|had|was|is|hopes|hoped|does|did|could|can)$/u;
const LOOK_BACK = 2;

/**
 * "Gazprom said he would cut": nobody is named that "he" could be; and "At the time, she estimated", when the sentences before tell only of a body.
 */
export function bodySaidHe(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const sentence of reading.sentences) {
    const saying = saidHe(reading, sentence);
    if (saying) found.push(saying);
    const opening = opensOnHe(reading, sentence);
    if (opening) found.push(opening);
  }
  return found;
}

function saidHe(reading: Reading, sentence: Sentence): Found | undefined {
  const { tokens } = reading;
  const antecedent = subjectOf(reading, sentence);
  if (!antecedent) return undefined;
  for (let at = antecedent.last; at < Math.min(antecedent.last + 7, sentence.last - 2); at++) {
    if (!takesClause(tokens[at]!.lemma) || tokens[at]!.pos !== 'VERB') continue;
    let pronoun = at + 1;
    while (/^(?:that|on|yesterday|today|\p{L}+day)$/u.test(tokens[pronoun]?.lower ?? '')) pronoun++;
    if (!isHeOrShe(tokens[pronoun]) || !OWN_ACT.test(tokens[pronoun + 1]?.lower ?? '')) return undefined;
    if (reading.isQuoted(pronoun) || personBefore(reading, sentence, pronoun, sentence.index))
      return undefined;
    return { pronoun, first: pronoun, last: pronoun + 1, antecedent, isState: antecedent.kind === 'state' };
  }
  return undefined;
}

/** "(At the time,) she estimated" behind a sentence whose subject is a body, in a paragraph that names nobody. */
function opensOnHe(reading: Reading, sentence: Sentence): Found | undefined {
  const { tokens } = reading;
  const before = reading.sentences[sentence.index - 1];
  if (!before) return undefined;
  let pronoun = sentence.first;
  for (let at = sentence.first; at < Math.min(sentence.first + 6, sentence.last); at++)
    if (tokens[at]!.text === ',') pronoun = at + 1;
  if (!isHeOrShe(tokens[pronoun]) || reading.isQuoted(pronoun)) return undefined;
  const antecedent = subjectOf(reading, before);
  if (!antecedent || antecedent.kind === 'state') return undefined;
  const isPerson = ({ kind }: Mention) => kind === 'person';
  if (mentionsIn(reading, before).some(isPerson) || pronounIn(reading, before)) return undefined;
  const isLikely = sentence.index > LOOK_BACK || personBefore(reading, sentence, pronoun, 0);
  return { pronoun, first: pronoun, last: pronoun + 1, antecedent, isState: false, isLikely };
}

function isHeOrShe(token: Token | undefined): boolean {
  return token !== undefined && /^s?he$/u.test(token.lower);
}

function pronounIn(reading: Reading, { first, last }: Sentence): boolean {
  return reading.tokens.slice(first, last).some((token) => /^(?:he|she|his|her|him|who)$/u.test(token.lower));
}

/** Is there somebody before the pronoun, from the `back`th sentence of the text on? */
function personBefore(reading: Reading, sentence: Sentence, pronoun: number, back: number): boolean {
  const all: Mention[] = [];
  for (let index = back === sentence.index ? 0 : back; index <= sentence.index; index++)
    all.push(...mentionsIn(reading, reading.sentences[index]!));
  return all.some((mention) => mention.first < pronoun && mayBePerson(mention));
}
