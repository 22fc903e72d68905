import {
  findMentions,
  groupBy,
  type Mention,
  type Reading,
  type Sentence,
  type Token,
} from '../../../src/reading/index.js';

/** A pronoun for a person that stands for a state or body. */
export interface Found {
  readonly pronoun: number;
  readonly first: number;
  readonly last: number;
  readonly antecedent: Mention;
  readonly isState: boolean;
  readonly isLikely?: boolean;
}

/** Mentions of a sentence, in order. */
export function mentionsIn(reading: Reading, sentence: Sentence): Mention[] {
  return bySentence(reading).get(sentence.index) ?? [];
}

function bySentence(reading: Reading): ReadonlyMap<number, Mention[]> {
  return reading.facet(groupMentions);
}

function groupMentions(reading: Reading): ReadonlyMap<number, Mention[]> {
  return groupBy(reading.facet(findMentions), ({ sentence }) => sentence);
}

/** Can "he" or "she" stand for it? */
export function mayBePerson(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'maybe';
}

const OPENING =
  /^(?:on|in|at|after|earlier|later|meanwhile|also|however|last|this|for|during|since|by|late|early)$/u;

/** The state or body that is the subject of the sentence: its first mention, bare, with a verb behind it. */
export function subjectOf(reading: Reading, sentence: Sentence): Mention | undefined {
  const { tokens } = reading;
  const subject = mentionsIn(reading, sentence).find((mention) => mention.kind !== 'place');
  if (!subject || (subject.kind !== 'state' && subject.kind !== 'body')) return undefined;
  if (/['’]s?$/u.test(tokens[subject.last - 1]!.text)) return undefined;
  if (!isVerbal(tokens[subject.last]) || !opensHere(tokens, sentence.first, subject)) return undefined;
  return subject;
}

function isVerbal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  // "China on Monday said", "Iran also warned"
  return token.pos === 'ADV' || token.lower === 'on' || token.lower === 'has' || token.lower === 'had';
}

/** Before the subject stands nothing, a determiner, adjectives, or an opening adverbial up to a comma. */
function opensHere(tokens: readonly Token[], first: number, subject: Mention): boolean {
  let from = first;
  if (OPENING.test(tokens[first]!.lower))
    for (let at = first; at < Math.min(subject.first, first + 8); at++)
      if (tokens[at]!.text === ',') from = at + 1;
  for (let at = from; at < subject.first; at++) {
    const { pos, lower } = tokens[at]!;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && lower !== 'the') return false;
  }
  return true;
}
