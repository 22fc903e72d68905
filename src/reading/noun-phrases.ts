import type { Token } from './token.js';
import { verbForm } from './verbs.js';

/** A noun phrase. Token indexes; `core` ends before its prepositional phrases ("number | of cases"), `last` behind them. */
export interface NounPhrase {
  readonly first: number;
  readonly core: number;
  readonly last: number;
  readonly head: number;
  /** A pronoun that can be a subject: he, they, this, others. */
  readonly isPronoun: boolean;
  /** Joined by "and": two heads. */
  readonly isCoordinated: boolean;
}

const words = (list: string) => new Set(list.split(' '));

/** Pronouns that stand as a subject by themselves and cannot be an object. */
export const NOMINATIVE = words('i he she we they');
const SUBJECT_PRONOUNS = words(
  'i he she it we you they there this that these those everyone everybody someone somebody anyone nobody nothing everything something none others another one both most many some few all several',
);
const OBJECT_PRONOUNS = words('them us him her me it you this that these those');
const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no every each all both half several many most few another other such more less fewer much enough either neither what which whose',
);
const PREPOSITIONS = words(
  'of in on at for from with by to into about between among against over under within without across through during around near behind above below inside outside towards toward along per via like including amid beyond throughout upon onto worth off up until as',
);
const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'ADJ', 'X']);

/** Contracted subject and verb in one token: they're, it's, that's, there's (not the possessive). */
export function hasContractedVerb(token: Token): boolean {
  return /^(?:i|he|she|it|we|you|they|there|that|this|here|who|what)'(?:s|re|ve|ll|d|m)$/u.test(token.lower);
}

/** The noun phrase that starts exactly at `index`, its prepositional phrases included, or undefined. */
export function nounPhraseAt(tokens: readonly Token[], index: number, limit: number): NounPhrase | undefined {
  const simple = coreAt(tokens, index, limit);
  if (!simple) return undefined;
  let { last } = simple;
  let isCoordinated = false;
  for (;;) {
    const next = tokens[last];
    if (!next || last >= limit) break;
    if (next.text === '(') {
      const close = closing(tokens, last, limit);
      if (close < 0) break;
      last = close + 1;
      continue;
    }
    const joins = next.lower === 'and' || next.lower === 'or' || next.text === '&';
    if (!joins && !(PREPOSITIONS.has(next.lower) && next.pos !== 'SCONJ')) break;
    const object = tokens[last + 1];
    if (
      !joins &&
      object &&
      last + 1 < limit &&
      OBJECT_PRONOUNS.has(object.lower) &&
      !isModifierOf(tokens[last + 2])
    ) {
      last += 2;
      continue;
    }
    const part = coreAt(tokens, last + 1, limit);
    if (!part || (joins && (part.isPronoun || NOMINATIVE.has(tokens[last + 1]!.lower)))) break;
    if (joins && last === simple.last) isCoordinated = true;
    last = part.last;
  }
  return {
    first: index,
    core: simple.last,
    last,
    head: simple.head,
    isPronoun: simple.isPronoun,
    isCoordinated,
  };
}

/** "of her | house": the pronoun is a possessive there. */
function isModifierOf(next: Token | undefined): boolean {
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos);
}

interface Core {
  readonly last: number;
  readonly head: number;
  readonly isPronoun: boolean;
}

function coreAt(tokens: readonly Token[], index: number, limit: number): Core | undefined {
  const token = tokens[index];
  if (!token || index >= limit) return undefined;
  if (hasContractedVerb(token)) return undefined;
  if (token.lower === 'it' || token.lower === 'there' || token.lower === 'you' || NOMINATIVE.has(token.lower))
    return { last: index + 1, head: index, isPronoun: true };
  let at = index;
  while (at < limit && isDeterminer(tokens[at]!)) at++;
  let head = -1;
  for (; at < limit; at++) {
    const each = tokens[at]!;
    if (isQuoteMark(each)) {
      // "the “green zone” of": a mark inside a phrase is skipped only when more of the phrase follows.
      if (at + 1 < limit && (head >= 0 || at > index) && NOUN_LIKE.has(tokens[at + 1]!.pos)) continue;
      break;
    }
    if (isHeadWord(each) || isNameInside(tokens, at) || isAdjectiveAsHead(tokens, at, limit, index))
      head = at;
    else if (!isModifier(tokens, at, limit, head)) break;
    if (/['’]s?$/u.test(each.text) && each.text.length > 2) head = -1;
  }
  if (head >= 0) return { last: head + 1, head, isPronoun: false };
  if (SUBJECT_PRONOUNS.has(token.lower)) return { last: index + 1, head: index, isPronoun: true };
  return undefined;
}

function isDeterminer(token: Token): boolean {
  return DETERMINERS.has(token.lower) && token.kind === 'word';
}

function isHeadWord(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind !== 'word' && token.kind !== 'url') return false;
  if (token.pos === 'PROPN' || token.pos === 'NUM') return true;
  return token.pos === 'NOUN' && !/^(?:who|which|that)$/u.test(token.lower);
}

/** A capital inside a sentence makes a name of whatever the tagger saw in the word. */
function isNameInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at]!;
  if (!before || before.sentence !== token.sentence || (before.kind === 'punctuation' && before.text !== ','))
    return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !isDeterminer(token) &&
    !SUBJECT_PRONOUNS.has(token.lower) &&
    !PREPOSITIONS.has(token.lower)
  );
}

/** "the south of China", "the rich are": an adjective behind a determiner with no noun to lean on. */
function isAdjectiveAsHead(tokens: readonly Token[], at: number, limit: number, first: number): boolean {
  const next = tokens[at + 1];
  const isSide = /^(?:(?:north|south)(?:east|west)?|east|west|left|right)$/u.test(tokens[at]!.lower);
  if ((tokens[at]!.pos !== 'ADJ' && !isSide) || at === first || !isDeterminer(tokens[first]!)) return false;
  return !next || at + 1 >= limit || next.lower === 'of' || next.pos === 'AUX';
}

/** A word that may stand before the head: adjective, participle, adverb before one, "and" between two. */
function isModifier(tokens: readonly Token[], at: number, limit: number, head: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < limit ? tokens[at + 1]! : undefined;
  if (!next) return false;
  if (token.pos === 'ADJ') return leadsOn(next);
  if (token.pos === 'VERB') {
    const form = verbForm(token);
    const isParticiple =
      /[-‑].*(?:ed|ing)$/u.test(token.lower) ||
      form === 'ing' ||
      form === 'ed' ||
      form === 'participle' ||
      form === 'pastOrParticiple';
    // "the wanted man" is a phrase, "the man wanted money" is not: behind a head the word is a verb.
    return isParticiple && head < 0 && leadsOn(next);
  }
  if (token.pos === 'ADV')
    return (
      head < 0 && (next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'VERB') && leadsOn(tokens[at + 2])
    );
  if (token.lower === 'and' || token.lower === 'or')
    return head < 0 && tokens[at - 1]?.pos === 'ADJ' && (next.pos === 'ADJ' || next.pos === 'ADV');
  if (token.lower === 'than') return tokens[at - 1]?.lower === 'more' || tokens[at - 1]?.lower === 'less';
  if (token.lower === 'about' || token.lower === 'nearly' || token.lower === 'least')
    return head < 0 && (next.pos === 'NUM' || next.kind === 'number');
  return false;
}

function leadsOn(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (NOUN_LIKE.has(token.pos) ||
      (token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.lower)) ||
      token.lower === 'and' ||
      isQuoteMark(token))
  );
}

export function isQuoteMark(token: Token): boolean {
  return /^["“”‘’'«»]$/u.test(token.text);
}

function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 12; at++) if (tokens[at]!.text === ')') return at;
  return -1;
}

const IRREGULAR_PLURALS = words('people police children men women cattle majority clergy personnel');

/** Is the head of a noun phrase singular or plural? Unknown where English leaves it open (police, names, fish). */
export function numberOf(tokens: readonly Token[], phrase: NounPhrase): 'singular' | 'plural' | undefined {
  if (phrase.isCoordinated) return undefined;
  const head = tokens[phrase.head]!;
  if (phrase.isPronoun) {
    if (/^(?:he|she|it|this|that|everyone|someone|everything|nobody|nothing|another)$/u.test(head.lower))
      return 'singular';
    return /^(?:we|they|these|those|many|several|both|others|few)$/u.test(head.lower) ? 'plural' : undefined;
  }
  if (head.pos !== 'NOUN') return undefined;
  const first = tokens[phrase.first]!.lower;
  if (/^(?:a|an|this|that|each|every|another)$/u.test(first)) return 'singular';
  if (/^(?:these|those|many|several|few|both)$/u.test(first)) return 'plural';
  if (IRREGULAR_PLURALS.has(head.lower)) return undefined;
  const isPlural = head.lower !== head.lemma && /s$/u.test(head.lower);
  return isPlural ? 'plural' : 'singular';
}
