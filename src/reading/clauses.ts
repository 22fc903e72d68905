import { hasContractedVerb, isQuoteMark, type NounPhrase, nounPhraseAt } from './noun-phrases.js';
import type { Reading } from './reading.js';
import type { Sentence, Token } from './token.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';
import { verbForm } from './verbs.js';

/** How a stretch of a sentence begins. `other`: with a preposition, a participle, a verb, an infinitive... */
export type Opener = 'subject' | 'subordinator' | 'relative' | 'coordinator' | 'other';

/**
 * A stretch of a sentence between two marks (comma, semicolon, colon, dash, bracket) and, when a clause of its own begins
 * there, its core: a subject with its finite verb right behind it. A relative or reduced clause has no core.
 */
export interface Clause {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Index of the mark before it, or -1 at the start of the sentence. */
  readonly mark: number;
  readonly opener: Opener;
  /** "and", "but"... at the start, also before a subordinator. */
  readonly coordinator?: string;
  readonly core?: ClauseCore;
  /** The finite verb of the core, or the one a stretch begins with: ", noted that..." behind an interrupted subject. */
  readonly verb?: VerbGroup;
  /** A later clause of the same stretch that begins behind "and", "but", "while". */
  readonly second?: ClauseCore;
}

export interface ClauseCore {
  readonly subject: NounPhrase;
  readonly verb: VerbGroup;
}

const words = (list: string) => new Set(list.split(' '));
const COORDINATORS = words('and but or nor yet so plus');
const SUBORDINATORS = words(
  'if when whenever while although though because since after before once until till unless as whereas whether given lest wherever that than whatever whoever whichever however provided providing assuming supposing albeit considering seeing despite',
);
const RELATIVES = words('who which whose whom where what how why');
const LEADS = words('even just only especially particularly mainly partly not');
const TIME_NOUNS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night|day|morning|afternoon|evening|time|summer|winter|spring|autumn|fall|quarter|season|century|decade|hour|minute|weekend)s?$/u;
const TIME_LEADS =
  /^(?:last|this|next|every|each|one|earlier|later|late|early|some|the|that|two|three|four|five|several|many|a|few|\d+)$/u;

/** The clauses of a sentence, in order. */
export function clausesOf(reading: Reading, sentence: Sentence): readonly Clause[] {
  const known = reading.facet(knownClauses);
  return (known[sentence.index] ??= cutClauses(reading.tokens, sentence));
}

/** The clauses of every sentence, by sentence. */
export function findClauses(reading: Reading): readonly (readonly Clause[])[] {
  return reading.sentences.map((sentence) => clausesOf(reading, sentence));
}

/** Those cut so far: some rules ask for few sentences. */
function knownClauses(_: Reading): (readonly Clause[])[] {
  return [];
}

function cutClauses(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let first = sentence.first;
  let mark = -1;
  for (let index = sentence.first; index <= sentence.last; index++) {
    const isEnd = index === sentence.last;
    if (!isEnd && !isBorder(tokens[index]!, tokens[index + 1])) continue;
    if (index > first) clauses.push(makeClause(tokens, sentence, first, index, mark));
    mark = index;
    first = index + 1;
  }
  return clauses;
}

function isBorder(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'punctuation') return false;
  if (/^(?:[,;:()[\]，；：、]|[-–—]{2,}|[–—…]|\.{2,})$/u.test(token.text)) return true;
  return token.text === '-' && token.spaced && (next?.spaced ?? false);
}

function makeClause(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  mark: number,
): Clause {
  let at = first;
  while (at < last && isQuoteMark(tokens[at]!)) at++;
  let coordinator: string | undefined;
  if (at < last && COORDINATORS.has(tokens[at]!.lower)) coordinator = tokens[at++]!.lower;
  at = skipAdverbs(tokens, at, last);
  const opener = openerAt(tokens, at, last);
  const base = { sentence: sentence.index, first, last, mark };
  const withCoordinator = coordinator === undefined ? base : { ...base, coordinator };
  if (opener !== 'subject') return { ...withCoordinator, opener };
  const core = coreAt(tokens, at, last);
  if (!core) {
    const verb = verbGroupAt(tokens, at, last);
    const rest = {
      ...withCoordinator,
      opener: coordinator === undefined ? ('other' as const) : ('coordinator' as const),
    };
    return verb ? { ...rest, verb } : rest;
  }
  const second = secondCore(tokens, core.verb.last, last);
  return {
    ...withCoordinator,
    opener: coordinator === undefined ? 'subject' : 'coordinator',
    core,
    verb: core.verb,
    ...(second ? { second } : {}),
  };
}

function skipAdverbs(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (
    at < last - 1 &&
    tokens[at]!.pos === 'ADV' &&
    !SUBORDINATORS.has(tokens[at]!.lower) &&
    !RELATIVES.has(tokens[at]!.lower)
  )
    at++;
  // "Last week police arrested": a time phrase without comma.
  let end = at;
  while (
    end < last - 1 &&
    end - at < 3 &&
    (TIME_LEADS.test(tokens[end]!.lower) || tokens[end]!.pos === 'ADJ')
  )
    end++;
  const noun = tokens[end];
  const next = tokens[end + 1];
  const beginsSubject = next && end + 1 < last && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/u.test(next.pos);
  if (noun && beginsSubject && TIME_NOUNS.test(noun.lower) && (end > at || /day$/u.test(noun.lower)))
    return end + 1;
  return at;
}

function openerAt(tokens: readonly Token[], at: number, last: number): Opener {
  const token = tokens[at];
  if (!token || at >= last) return 'other';
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return 'other';
  const word = LEADS.has(token.lower) && at + 1 < last ? tokens[at + 1]!.lower : token.lower;
  if (token.lower === 'that' || token.lower === 'so') {
    const next = at + 1 < last ? tokens[at + 1]! : undefined;
    const stands =
      token.lower === 'that' && next && (next.pos === 'AUX' || next.pos === 'VERB' || next.pos === 'NOUN');
    return stands ? 'subject' : 'subordinator';
  }
  if (SUBORDINATORS.has(word)) return 'subordinator';
  for (let index = at; index < last && index < at + 5; index++) {
    if (!RELATIVES.has(tokens[index]!.lower)) continue;
    // "who was" · "in which" · "most of whom", but not "a video in which".
    const isFront = index === at || (index === at + 1 && token.pos === 'ADP');
    return isFront ||
      (tokens[index - 1]!.lower === 'of' && /^(?:which|whom|whose)$/u.test(tokens[index]!.lower))
      ? 'relative'
      : 'subject';
  }
  return 'subject';
}

function coreAt(tokens: readonly Token[], at: number, last: number): ClauseCore | undefined {
  const token = tokens[at];
  if (!token || at >= last) return undefined;
  if (hasContractedVerb(token) && !/^(?:who|what|here)'/u.test(token.lower)) {
    const subject: NounPhrase = {
      first: at,
      core: at + 1,
      last: at + 1,
      head: at,
      isPronoun: true,
      isCoordinated: false,
    };
    const verb = verbGroupAt(tokens, at, last);
    return verb ? { subject, verb } : undefined;
  }
  const subject = nounPhraseAt(tokens, at, last);
  if (!subject) return undefined;
  let index = skipTime(tokens, subject.last, last);
  while (index < last && (tokens[index]!.pos === 'ADV' || isQuoteMark(tokens[index]!))) index++;
  const verb =
    verbGroupAt(tokens, index, last) ??
    verbBehindRelative(tokens, index, last) ??
    soleVerbAt(tokens, index, last);
  return verb ? { subject, verb } : undefined;
}

/** "officers recruited | this year | will": behind the subject, before the verb. */
function skipTime(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at];
  if (!token || at >= last) return at;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(token.lower)) return at + 1;
  const noun = tokens[at + 1];
  const isPhrase =
    /^(?:this|last|next|earlier|late|early)$/u.test(token.lower) &&
    noun &&
    at + 1 < last &&
    TIME_NOUNS.test(noun.lower);
  return isPhrase ? at + 2 : at;
}

/** "Youths who are not chosen can take part": the second of just two finite verbs is the subject's own. */
function verbBehindRelative(tokens: readonly Token[], index: number, last: number): VerbGroup | undefined {
  if (index >= last || !/^(?:who|which|that)$/u.test(tokens[index]!.lower)) return undefined;
  const groups: VerbGroup[] = [];
  for (let at = index + 1; at < last; at++) {
    const group = verbGroupAt(tokens, at, last);
    if (!group) continue;
    groups.push(group);
    at = group.last - 1;
  }
  const own = groups[1];
  return groups.length === 2 && groups[0]!.first === index + 1 && own && tokens[own.first - 1]!.pos !== 'PRON'
    ? own
    : undefined;
}

/** "Crowds gathered on Tuesday": a form that may be a participle is the verb when the rest of the stretch has none. */
function soleVerbAt(tokens: readonly Token[], index: number, last: number): VerbGroup | undefined {
  const token = tokens[index];
  if (!token || index >= last || token.pos !== 'VERB' || /^\p{Lu}/u.test(token.text)) return undefined;
  const form = verbForm(token);
  if (form !== 'ed' && form !== 'pastOrParticiple') return undefined;
  for (let at = index + 1; at < last; at++) {
    if (/^(?:who|which|that|when|where|if|because|while)$/u.test(tokens[at]!.lower)) break;
    if (verbGroupAt(tokens, at, last)) return undefined;
  }
  return { first: index, last: index + 1, head: index, finite: 'guess', tense: 'past', number: undefined };
}

/** The first clause core behind a coordinator inside a stretch: "A came and B went". */
function secondCore(tokens: readonly Token[], from: number, last: number): ClauseCore | undefined {
  for (let index = from; index < last - 1; index++) {
    if (!/^(?:and|but|or|while|so|yet|as|because)$/u.test(tokens[index]!.lower)) continue;
    const core = coreAt(tokens, skipAdverbs(tokens, index + 1, last), last);
    if (core) return core;
  }
  return undefined;
}
