import { isPluralCount, isSingularCount } from '../../../src/reading/grammatical-number.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import { verbForm } from '../../../src/reading/verbs.js';
import { type Clash, isVerbToo } from './determiners.js';

const SINGULAR_VERB = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/u;
const PLURAL_VERB = /^(?:are|were|have|aren't|weren't|haven't)$/u;
const IRREALIS = /^(?:if|though|as|than|wish|unless|lest|whether|suppose|that)$/u;

/** So far back a word that opens a clause is looked for, in tokens. */
const FAR = 40;

/** Clashes that a frame of a few words proves, whatever the rest of the sentence. */
export function frameClashes(reading: Reading): Clash[] {
  const found: Clash[] = [];
  for (let index = 0; index + 1 < reading.tokens.length; index++) {
    if (reading.tokens[index]!.kind !== 'word') continue;
    for (const frame of [indefinite, eachOf, numberOf, police, whoDoes]) {
      const clash = frame(reading, index);
      if (!clash) continue;
      found.push(clash);
      break;
    }
  }
  return found;
}

const isPlural = (token: Token) =>
  /^(?:people|men|women|children)$/u.test(token.lower) || isPluralCount(token.lower);

/** "Everyone were asked to leave". */
function indefinite({ tokens }: Reading, index: number): Clash | undefined {
  const [pronoun, verb] = [tokens[index]!, tokens[index + 1]!];
  if (!/^(?:every|some|any|no)(?:one|body|thing)$/u.test(pronoun.lower) || !PLURAL_VERB.test(verb.lower))
    return undefined;
  const before = tokens[index - 1];
  const opens = before?.sentence !== pronoun.sentence || /^(?:,|and|but|;)$/u.test(before.lower);
  if (!opens || verb.sentence !== pronoun.sentence || isIrrealis(tokens, index)) return undefined;
  const message = `“${verb.text}” is plural, but “${pronoun.text}” is singular.`;
  return { first: index + 1, last: index + 2, message };
}

/** "If everyone were": the verb may be a subjunctive. */
function isIrrealis(tokens: readonly Token[], index: number): boolean {
  const from = Math.max(0, index - FAR);
  for (let at = index - 1; at >= from && tokens[at]!.sentence === tokens[index]!.sentence; at--)
    if (IRREALIS.test(tokens[at]!.lower)) return true;
  return false;
}

/** "Each of the houses were". */
function eachOf({ tokens }: Reading, index: number): Clash | undefined {
  if (!/^(?:each|one)$/u.test(tokens[index]!.lower) || tokens[index + 1]!.lower !== 'of') return undefined;
  const before = tokens[index - 1];
  const opens = before?.sentence !== tokens[index]!.sentence || before.text === ',';
  if (!opens && before.lower !== 'that') return undefined;
  const noun = nounBehind(tokens, index + 1);
  const verb = noun && tokens[noun.index + 1];
  if (!verb || noun.lower === noun.lemma || !PLURAL_VERB.test(verb.lower) || isIrrealis(tokens, index))
    return undefined;
  const message = `“${verb.text}” is plural, but “${tokens[index]!.text} of …” is singular.`;
  return { first: verb.index, last: verb.index + 1, message };
}

/** "A number of people was". */
function numberOf({ tokens }: Reading, index: number): Clash | undefined {
  const [article, head, of] = [tokens[index]!, tokens[index + 1]!, tokens[index + 2]];
  if (article.lower !== 'a' || head.lower !== 'number' || of?.lower !== 'of') return undefined;
  if (
    tokens[index - 1]?.sentence === article.sentence &&
    !/^(?:,|and|but|that)$/u.test(tokens[index - 1]!.lower)
  )
    return undefined;
  const noun = nounBehind(tokens, index + 2);
  const verb = noun && tokens[noun.index + 1];
  if (!verb || !isPlural(noun) || !SINGULAR_VERB.test(verb.lower)) return undefined;
  const message = `“a number of ${noun.text}” takes a plural verb, not “${verb.text}”.`;
  return { first: verb.index, last: verb.index + 1, message };
}

/** "The police has arrested". */
function police({ tokens }: Reading, index: number): Clash | undefined {
  const [noun, verb] = [tokens[index]!, tokens[index + 1]!];
  if (noun.lower !== 'police' || !/^(?:is|was|has)$/u.test(verb.lower)) return undefined;
  const start = tokens[index - 1]?.lower === 'the' ? index - 1 : index;
  const before = tokens[start - 1];
  const opens = before?.sentence !== noun.sentence;
  if (!opens && !(start < index && /^(?:,|and|but|that|because|when|while|as|where)$/u.test(before.lower)))
    return undefined;
  return {
    first: verb.index,
    last: verb.index + 1,
    message: `“police” takes a plural verb, not “${verb.text}”.`,
  };
}

/** "People who lives there", "a man who have". */
function whoDoes(reading: Reading, index: number): Clash | undefined {
  const { tokens } = reading;
  const [noun, who, verb] = [tokens[index]!, tokens[index + 1]!, tokens[index + 2]];
  if (who.lower !== 'who' || !verb || verb.sentence !== noun.sentence || noun.pos !== 'NOUN')
    return undefined;
  let first = index;
  while (tokens[first - 1]?.sentence === noun.sentence && tokens[first - 1]!.pos === 'ADJ') first--;
  const lead = tokens[first - 1];
  // "the leader of the rebels who lives in exile", "one of the men who has": the leader may be meant.
  let before = lead;
  if (lead && /^(?:DET|NUM|PRON)$/u.test(lead.pos)) before = tokens[first - 2];
  if (before?.sentence === noun.sentence && /^(?:ADP|CCONJ|NOUN|PROPN|NUM|ADJ)$/u.test(before.pos))
    return undefined;
  const isThird = SINGULAR_VERB.test(verb.lower) || isThirdPerson(verb, tokens[index + 3]);
  if (isPlural(noun) && isThird) return clashWith(verb, 'singular', noun, 'plural');
  const isOne = /^(?:a|an|every|each|another)$/u.test(lead?.lower ?? '') && isSingularCount(noun.lower);
  if (isOne && PLURAL_VERB.test(verb.lower)) return clashWith(verb, 'plural', noun, 'singular');
  return undefined;
}

function isThirdPerson(verb: Token, next: Token | undefined): boolean {
  if (!/^\p{Ll}+s$/u.test(verb.text) || verb.lower === verb.lemma) return false;
  if (verb.pos === 'VERB') return verbForm(verb) === 's';
  // Tagged a noun: "who lives in", but "who doctors say".
  const isVerb = isVerbToo(verb.lower.slice(0, -1)) || /^(?:lives|leaves)$/u.test(verb.lower);
  return verb.pos === 'NOUN' && isVerb && /^(?:ADP|DET|NUM)$/u.test(next?.pos ?? '');
}

function clashWith({ index, text }: Token, one: string, noun: Token, other: string): Clash {
  return {
    first: index,
    last: index + 1,
    message: `“${text}” is ${one}, but “who” stands for “${noun.text}”, which is ${other}.`,
  };
}

/** The noun behind “of”, a determiner and adjectives. */
function nounBehind(tokens: readonly Token[], of: number): Token | undefined {
  let at = of + 1;
  while (at < of + 5 && /^(?:DET|ADJ|NUM|PRON)$/u.test(tokens[at]?.pos ?? '')) at++;
  const noun = tokens[at];
  return noun?.sentence === tokens[of]!.sentence && noun.pos === 'NOUN' ? noun : undefined;
}
