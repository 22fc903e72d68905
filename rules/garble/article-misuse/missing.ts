import type { Reading, Token } from '../../../src/reading/index.js';
import { verbForm } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { isCountNoun, isPersonNoun } from './nouns.js';

const words = (list: string) => new Set(list.split(' '));

/** Prepositions behind which a singular count noun does not stand bare, fixed phrases apart. */
const PREPOSITIONS = words(
  'in at on with for to from about against into during near after before through over across inside outside behind within without towards toward despite around',
);
/** Verbs behind which a noun may stand bare: a role, a name, the second half of a set phrase. */
const LOOSE_VERBS = words(
  'be become remain turn elect appoint name call make declare crown vote play have take give go come get keep lose put do set bring stay run change follow say add include term dub style christen label see need cause receive offer provide use feature file concern regard help let hold',
);
const DETERMINERS = words(
  "a an the this that these those my your his her its our their some any no every each either neither another what which whose such both all half enough much many more most less few fewer several one other one's same own certain various last next",
);
/** Nouns of the list that stand bare in set phrases of their own. */
const ALLOWED = words(
  'threat person council country program programme arm virus province county city airport park river road street lake bay station desk chair head cabinet heart hand mind eye foot face line bar base front page',
);

/** Singular count nouns in running prose that lack their article. */
export function checkMissing(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    if (reading.paragraphOf(sentence).kind !== 'paragraph' || !isProse(reading, sentence)) continue;
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index]!;
      if (token.pos !== 'NOUN' || !isCountNoun(token) || ALLOWED.has(token.lower)) continue;
      const first = startOfPhrase(tokens, index, sentence.first);
      // "from village to village", "village after village".
      if (first < 0 || tokens[index - 2]?.lower === token.lower) continue;
      const text = reading.slice(reading.span(first, index + 1));
      const message = `“${text}” lacks its article or another determiner.`;
      if (first === sentence.first) {
        const isUnproven = !isFiniteVerb(tokens[index + 1]);
        if (isBareRole(tokens, index, sentence.last))
          report(reading.span(first, index + 1), { message, ...(isUnproven ? { unproven: true } : {}) });
      } else if (endsPhrase(tokens, index, sentence.last) && isFramed(tokens, first, sentence.first)) {
        report(reading.span(first, index + 1), { message });
      }
    }
  }
}

/** A sentence that ends like one and is no label. */
function isProse(reading: Reading, sentence: { readonly first: number; readonly last: number }): boolean {
  const end = reading.tokens[sentence.last - 1]!;
  return sentence.last - sentence.first >= 6 && /[.!?…"”’]$/u.test(end.text);
}

/** "Reporter saw", "Adviser to the minister said": a person's role that opens the sentence. */
function isBareRole(tokens: readonly Token[], index: number, limit: number): boolean {
  const next = index + 1 < limit ? tokens[index + 1]! : undefined;
  if (!next || !isPersonNoun(tokens[index]!)) return false;
  return isFiniteVerb(next) || /^(?:of|to|for|at|with)$/u.test(next.lower);
}

function isFiniteVerb(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  if (token.pos === 'AUX') return token.lower !== 'be' && token.lower !== 'been';
  if (token.pos !== 'VERB') return false;
  const form = verbForm(token);
  return form !== 'ing' && form !== 'base' && form !== 'participle';
}

/** Nothing behind the noun that it could modify or be a title of. */
function endsPhrase(tokens: readonly Token[], index: number, limit: number): boolean {
  const next = index + 1 < limit ? tokens[index + 1]! : undefined;
  if (!next) return true;
  if (next.kind === 'punctuation') return /^[.,;:!?)]$/u.test(next.text);
  if (next.kind !== 'word' || /^\p{Lu}/u.test(next.text) || /^(?:and|or|by|to)$/u.test(next.lower))
    return false;
  if (tokens[index + 2]?.lower === tokens[index]!.lower) return false;
  return (
    next.pos === 'ADP' ||
    next.pos === 'AUX' ||
    next.pos === 'SCONJ' ||
    next.pos === 'DET' ||
    next.lower === 'who' ||
    next.lower === 'which' ||
    next.lower === 'that'
  );
}

/** Where the phrase of a bare noun begins, lower-case adjectives included; -1 when anything else leads it. */
function startOfPhrase(tokens: readonly Token[], index: number, from: number): number {
  let first = index;
  // Bounded: a longer run of words is no noun phrase.
  while (first > from && index - first < 8 && isPremodifier(tokens[first - 1]!, first - 1 === from)) first--;
  const before = first > from ? tokens[first - 1]! : undefined;
  if (!before) return first;
  if (DETERMINERS.has(before.lower) || before.kind !== 'word' || /['’]s?$/u.test(before.text)) return -1;
  return /^(?:NOUN|PROPN|NUM|ADV|PRON|DET|SYM|X)$/u.test(before.pos) ? -1 : first;
}

/** An adjective before the head; at the start of a sentence names and nouns as well ("Evening Post reporter saw"). */
function isPremodifier(token: Token, isFirst: boolean): boolean {
  if (token.kind !== 'word' || DETERMINERS.has(token.lower) || /['’]s?$/u.test(token.text)) return false;
  if (token.pos === 'ADJ') return isFirst || /^\p{Ll}/u.test(token.text);
  return /^(?:PROPN|NOUN)$/u.test(token.pos) && /^\p{Lu}/u.test(token.text);
}

function isFramed(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1]!;
  if (/^\p{Lu}/u.test(tokens[first]!.text)) return false;
  // "to photograph": the noun may be a verb.
  if (before.lower === 'to' && tokens[first]!.pos !== 'ADJ') return false;
  if (before.pos === 'ADP') return PREPOSITIONS.has(before.lower) && first - 1 > from;
  return before.pos === 'VERB' && !LOOSE_VERBS.has(before.lemma) && hasSubject(tokens, first - 1, from);
}

/** Certainly a verb with an object, not a participle in front of a noun ("a looming shortage"). */
function hasSubject(tokens: readonly Token[], index: number, from: number): boolean {
  const before = index > from ? tokens[index - 1]! : undefined;
  if (!before) return false;
  const form = verbForm(tokens[index]!);
  if (form === 'past' || form === 's') return /^(?:NOUN|PROPN|PRON)$/u.test(before.pos);
  if (/^(?:he|she|it|they|we|i|who|which)$/u.test(before.lower)) return true;
  return form === 'base' && (before.lower === 'to' || before.pos === 'AUX');
}
