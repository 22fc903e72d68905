import { clausesOf } from './clauses.js';
import { isQuoteMark, nounPhraseAt } from './noun-phrases.js';
import type { Reading } from './reading.js';
import type { Sentence, Token } from './token.js';
import { verbForm } from './verbs.js';

/**
 * Who goes with whom, by shallow means: `object` (impose a curfew · a curfew was imposed · a curfew imposed by), `subject` (prices
 * rose · prices which rose), `modifier` (a heavy price · the price is heavy), `degree` (deeply grateful · rise steeply), `of` (a piece of
 * advice). What lies between the two is skipped. Only relations the words around them leave in little doubt are made.
 */
export interface Relation {
  readonly kind: 'object' | 'subject' | 'modifier' | 'degree' | 'of';
  /** Token of the verb, adjective, adverb or first noun. */
  readonly governor: number;
  /** Its particle, when one belongs to it: carry | out. */
  readonly particle?: number;
  /** Token of the noun (for `degree`: of the adjective or verb). */
  readonly noun: number;
  /** Passive, relative, predicative: the noun stands before. */
  readonly isInverted: boolean;
}

const words = (list: string) => new Set(list.split(' '));
const PARTICLES = words('up out off down back over away on through forward aside together along');
const BE = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|am)$/u;
const GET = /^(?:get|gets|got|getting|gotten)$/u;
const COPULAS = words('be become remain seem appear look stay');
const DITRANSITIVE = words(
  'give offer send show tell teach ask lend hand grant award deny cost owe pay promise bring win earn make buy save wish feed assign allow guarantee leave find get call name elect appoint consider deem dub keep render serve read sell cause do',
);
const NOT_ADVERBS = words('not never also only just even still already now then there here');
const CLAUSE_STARTERS = words('that which who whom whose where when if whether as than');

/** The relations of a text, in order of their governors. */
export function findRelations(reading: Reading): readonly Relation[] {
  const found: Relation[] = [];
  for (const sentence of reading.sentences) {
    verbsOf(reading, sentence, found);
    nounsOf(reading.tokens, sentence, found);
    intransitivesOf(reading.tokens, sentence, found);
    subjectsOf(reading, sentence, found);
  }
  return found.sort((a, b) => a.governor - b.governor || a.noun - b.noun);
}

function verbsOf({ tokens }: Reading, sentence: Sentence, found: Relation[]): void {
  for (let index = sentence.first; index < sentence.last; index++) {
    const verb = tokens[index]!;
    if (verb.pos !== 'VERB' || verb.kind !== 'word' || isCapitalised(verb, sentence)) continue;
    const voice = voiceAt(tokens, index, sentence);
    if (voice === 'passive') {
      const noun = passiveSubject(tokens, index, sentence);
      if (noun !== undefined)
        found.push(relation('object', index, noun, true, particleAt(tokens, index + 1, sentence)));
      continue;
    }
    if (voice === 'unsure') continue;
    let at = index + 1;
    const particle = particleAt(tokens, at, sentence);
    if (particle !== undefined) at = particle + 1;
    while (at < sentence.last && tokens[at]!.pos === 'ADV' && /ly$/u.test(tokens[at]!.lower)) at++;
    if (at < sentence.last && isQuoteMark(tokens[at]!)) continue;
    const noun = objectAt(tokens, at, sentence, DITRANSITIVE.has(verb.lemma));
    if (noun !== undefined) found.push(relation('object', index, noun, false, particle));
  }
}

function relation(
  kind: Relation['kind'],
  governor: number,
  noun: number,
  isInverted: boolean,
  particle?: number,
): Relation {
  return particle === undefined
    ? { kind, governor, noun, isInverted }
    : { kind, governor, noun, isInverted, particle };
}

function isCapitalised(token: Token, sentence: Sentence): boolean {
  return /^\p{Lu}/u.test(token.text) && token.index !== sentence.first;
}

/** A participle behind be or have tells the voice; a bare one behind a noun ("prices raised") does not. */
function voiceAt(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): 'active' | 'passive' | 'unsure' {
  const form = verbForm(tokens[index]!);
  let at = index - 1;
  while (at >= sentence.first && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at--;
  const before = at >= sentence.first ? tokens[at]! : undefined;
  if (form === 'base' || form === 's' || form === 'past') return 'active';
  if (form === 'ing') {
    // "the growing trade", "growing trade": the form may lean on the noun.
    if (index === sentence.first || before === undefined) return 'active';
    if (
      BE.test(before.lower) ||
      before.pos === 'ADP' ||
      before.pos === 'SCONJ' ||
      before.kind === 'punctuation'
    )
      return 'active';
    return before.pos === 'VERB' ? 'active' : 'unsure';
  }
  if (before && (BE.test(before.lower) || GET.test(before.lower))) return 'passive';
  if (before && /^(?:have|has|had|having|'ve|i've|we've|they've|you've)$/u.test(before.lower))
    return 'active';
  const next = tokens[index + 1];
  if (next && index + 1 < sentence.last && next.lower === 'by') return 'unsure';
  if (form === 'participle') return 'unsure';
  // "the sold goods" · "police arrested a man".
  if (!before || before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP') return 'unsure';
  return next &&
    (next.pos === 'DET' ||
      next.pos === 'PRON' ||
      before.pos === 'PRON' ||
      before.pos === 'PROPN' ||
      before.pos === 'NOUN')
    ? 'active'
    : 'unsure';
}

function particleAt(tokens: readonly Token[], index: number, sentence: Sentence): number | undefined {
  const token = tokens[index];
  if (!token || index >= sentence.last || !PARTICLES.has(token.lower)) return undefined;
  return index;
}

/** The head of the noun phrase that begins here, when nothing behind it makes it the subject of another clause. */
function objectAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  mayHaveTwo: boolean,
): number | undefined {
  const start = tokens[at];
  if (!start || at >= sentence.last || (CLAUSE_STARTERS.has(start.lower) && start.pos !== 'DET'))
    return undefined;
  const phrase = nounPhraseAt(tokens, at, sentence.last);
  if (!phrase || phrase.isPronoun) return undefined;
  const head = tokens[phrase.head]!;
  if (head.pos !== 'NOUN' || isTime(head)) return undefined;
  const next = phrase.core < sentence.last ? tokens[phrase.core] : undefined;
  // "report sales rose": the noun is the subject of what follows.
  if (next && (next.pos === 'AUX' || /n't$/u.test(next.lower))) return undefined;
  if (next?.pos === 'VERB' && !/(?:ing|ed)$/u.test(next.lower)) return undefined;
  if (next?.pos === 'VERB' && next.lower.endsWith('ed') && tokens[phrase.core + 1]?.lower !== 'by') {
    const after = tokens[phrase.core + 1];
    if (after && (after.pos === 'DET' || after.pos === 'PRON')) return undefined;
  }
  // A hyphen or slash, or a second phrase: "gave the team a win".
  if (mayHaveTwo && next && (/^(?:DET|PRON|NUM|ADJ|PROPN|NOUN)$/u.test(next.pos) || isQuoteMark(next)))
    return undefined;
  // "spent the past fortnight meeting them".
  if (tokens.slice(at, phrase.head).some(isTime)) return undefined;
  if (next?.lower === "'s" || next?.lower === '-') return undefined;
  return phrase.head;
}

function passiveSubject(tokens: readonly Token[], verb: number, sentence: Sentence): number | undefined {
  let at = verb - 1;
  while (
    at > sentence.first &&
    (tokens[at]!.pos === 'AUX' ||
      tokens[at]!.pos === 'ADV' ||
      tokens[at]!.lower === 'not' ||
      BE.test(tokens[at]!.lower) ||
      GET.test(tokens[at]!.lower))
  )
    at--;
  const noun = tokens[at];
  if (!noun || noun.pos !== 'NOUN' || isTime(noun) || at < sentence.first) return undefined;
  return nounIsHead(tokens, at, sentence) ? at : undefined;
}

/** No "of", "in", "and" before its phrase makes it a part of a longer one whose head is elsewhere. */
function nounIsHead(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let first = at;
  while (first > sentence.first && /^(?:NOUN|ADJ|PROPN|NUM|DET)$/u.test(tokens[first - 1]!.pos)) first--;
  if (first > sentence.first && /^(?:his|her|its|their|our|my|your)$/u.test(tokens[first - 1]!.lower))
    first--;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  if (!before) return true;
  return before.kind === 'punctuation'
    ? before.text !== '-' && before.text !== '/'
    : /^(?:that|if|when|while|but|because|after|before|as|although|where|said|says)$/u.test(before.lower);
}

function isTime(token: Token): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|second|minute|hour|day|week|fortnight|weekend|month|quarter|year|decade|century|morning|afternoon|evening|night|today|yesterday|tomorrow|tonight|time|spring|summer|autumn|winter|season|percent|per|cent|point|metre|meter|kilometre|kilometer|mile|foot|inch)s?$/u.test(
    token.lower,
  );
}

function nounsOf(tokens: readonly Token[], sentence: Sentence, found: Relation[]): void {
  for (let index = sentence.first; index < sentence.last - 1; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1]!;
    if (token.kind !== 'word') continue;
    if (isParticiple(token, tokens[index - 1]) && next.pos === 'NOUN' && isLone(tokens, index + 1))
      found.push(relation('object', index, index + 1, true));
    if (isAttribute(token, sentence)) attribute(tokens, index, sentence, found);
    if (token.pos === 'ADV' && !NOT_ADVERBS.has(token.lower) && (next.pos === 'ADJ' || next.pos === 'VERB'))
      found.push(relation('degree', index, index + 1, false));
    if (token.pos === 'NOUN' && next.lower === 'of') {
      const phrase = nounPhraseAt(tokens, index + 2, sentence.last);
      if (phrase && !phrase.isPronoun && tokens[phrase.head]!.pos === 'NOUN')
        found.push(relation('of', index, phrase.head, false));
    }
  }
}

/** "a | postponed | concert": a determiner, adjective or possessive before it says that it leans on the noun. */
function isParticiple(token: Token, before: Token | undefined): boolean {
  if (token.pos !== 'VERB' && token.pos !== 'ADJ') return false;
  if (!/^\p{Ll}.*(?:ed|en)$/u.test(token.text)) return false;
  return before?.pos === 'DET' || /^(?:his|her|its|their|our|my|your)$/u.test(before?.lower ?? '');
}

/** No compound goes on behind the noun. */
function isLone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !/['’]s?$/u.test(tokens[index]!.text) && (!next || !/^(?:NOUN|PROPN)$/u.test(next.pos));
}

function isAttribute(token: Token, sentence: Sentence): boolean {
  return token.pos === 'ADJ' && !isCapitalised(token, sentence);
}

/** "big | old | fish", "the fish is big": the noun an adjective stands by. A compound's first noun may be meant, so none then. */
function attribute(tokens: readonly Token[], index: number, sentence: Sentence, found: Relation[]): void {
  let at = index + 1;
  while (
    at < sentence.last &&
    (tokens[at]!.pos === 'ADJ' ||
      ((tokens[at]!.lower === 'and' || tokens[at]!.text === ',') && tokens[at + 1]?.pos === 'ADJ')) &&
    at < index + 5
  )
    at++;
  const noun = at < sentence.last ? tokens[at]! : undefined;
  const previous = index > sentence.first ? tokens[index - 1]! : undefined;
  if (noun?.pos === 'NOUN' && noun.kind === 'word') {
    const behind = at + 1 < sentence.last ? tokens[at + 1]! : undefined;
    const isCompound =
      behind !== undefined &&
      (behind.pos === 'NOUN' ||
        behind.pos === 'PROPN' ||
        behind.text === '-' ||
        /^['’]s?$/u.test(behind.text));
    if (!isCompound && !/['’]s?$/u.test(noun.text)) found.push(relation('modifier', index, at, false));
    return;
  }
  if (at !== index + 1 && noun) return;
  let be = index - 1;
  while (be > sentence.first && tokens[be]!.pos === 'ADV') be--;
  if (be <= sentence.first || !previous || !COPULAS.has(tokens[be]!.lemma)) return;
  let subject = be - 1;
  while (subject > sentence.first && (tokens[subject]!.pos === 'AUX' || tokens[subject]!.pos === 'ADV'))
    subject--;
  const head = tokens[subject];
  if (head?.pos === 'NOUN' && !isTime(head) && nounIsHead(tokens, subject, sentence))
    found.push(relation('modifier', index, subject, true));
}

function subjectsOf(reading: Reading, sentence: Sentence, found: Relation[]): void {
  const { tokens } = reading;
  for (const clause of clausesOf(reading, sentence)) {
    for (const core of [clause.core, clause.second]) {
      if (!core || core.subject.isPronoun || core.subject.isCoordinated) continue;
      const verb = tokens[core.verb.head]!;
      const head = tokens[core.subject.head]!;
      if (verb.pos !== 'VERB' || head.pos !== 'NOUN' || isTime(head)) continue;
      if (voiceAt(tokens, core.verb.head, sentence) === 'passive') continue;
      if (core.verb.finite === 'guess') continue;
      found.push(
        relation(
          'subject',
          core.verb.head,
          core.subject.head,
          false,
          particleAt(tokens, core.verb.head + 1, sentence),
        ),
      );
    }
  }
}

/** "The match passed quietly": a lone head, its verb right behind, and no object. Clauses leave such verbs open, since they may be participles. */
function intransitivesOf(tokens: readonly Token[], sentence: Sentence, found: Relation[]): void {
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const verb = tokens[index]!;
    const noun = tokens[index - 1]!;
    if (
      verb.pos !== 'VERB' ||
      noun.pos !== 'NOUN' ||
      isTime(noun) ||
      !/^(?:ed|past|s)$/u.test(verbForm(verb))
    )
      continue;
    const next = index + 1 < sentence.last ? tokens[index + 1] : undefined;
    if (
      next &&
      next.kind !== 'punctuation' &&
      next.pos !== 'ADV' &&
      (next.pos !== 'ADP' || next.lower === 'by')
    )
      continue;
    if (nounIsHead(tokens, index - 1, sentence)) found.push(relation('subject', index, index - 1, false));
  }
}
