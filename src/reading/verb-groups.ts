import { NOMINATIVE } from './noun-phrases.js';
import type { Token } from './token.js';
import { isFiniteAuxiliary, isModal, isThinkTank, type VerbForm, verbForm } from './verbs.js';

/** A verb with its auxiliaries. Token indexes; `head` is the full verb (or the last auxiliary when there is none). */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /**
   * `sure`: finite in any reading. `likely`: the form is also a participle or a noun, and the place speaks for the verb.
   * `guess`: it may as well be a participle ("men arrested in May").
   */
  readonly finite: 'sure' | 'likely' | 'guess';
  readonly tense: 'past' | 'present' | 'modal' | undefined;
  readonly number: 'singular' | 'plural' | undefined;
}

const SINGULAR = new Set("is was has does isn't wasn't hasn't doesn't".split(' '));
const PLURAL = new Set("are were have do aren't weren't haven't don't".split(' '));
const BEFORE_NONFINITE =
  /^(?:to|not|be|been|being|is|are|was|were|am|has|have|had|having|get|gets|got|getting|let|lets|make|makes|made|help|helps|helped|do|does|did|the|a|an|of|in|by|with|for|at|from|its|his|their|her|our|my|your|this|these|those|that|no|some|any|several|many)$/u;

/** The finite verb group that starts at `index`, or undefined when no finite verb stands there. */
export function verbGroupAt(tokens: readonly Token[], index: number, limit: number): VerbGroup | undefined {
  const token = tokens[index];
  if (!token || index >= limit || token.kind !== 'word') return undefined;
  const previous =
    index > 0 && tokens[index - 1]!.sentence === token.sentence ? tokens[index - 1] : undefined;
  if (isAuxiliaryHere(token, previous))
    return grow(tokens, index, limit, 'sure', tenseOfAuxiliary(token), numberOfVerb(token.lower));
  if (token.pos === 'NOUN') return nounAsVerb(tokens, index, limit, previous);
  if (token.pos !== 'VERB' || /^\p{Lu}/u.test(token.text) || isThinkTank(tokens, index)) return undefined;
  const form = verbForm(token);
  const finite = finiteness(tokens, index, limit, form, previous);
  if (!finite) return undefined;
  const tense = form === 'base' || form === 's' ? 'present' : 'past';
  const number = form === 's' ? 'singular' : form === 'base' ? 'plural' : undefined;
  return grow(tokens, index, limit, finite, tense, number);
}

function isAuxiliaryHere(token: Token, previous: Token | undefined): boolean {
  if (!isFiniteAuxiliary(token)) return false;
  if (/^\p{Lu}/u.test(token.text) && !/'/u.test(token.lower) && token.text.length > 1 && previous)
    return false;
  // "the can", "a will", "their might", "in May"
  if (
    isModal(token) &&
    previous &&
    (previous.pos === 'DET' ||
      (previous.pos === 'PRON' && /^(?:his|her|its|their|my|your|our)$/u.test(previous.lower)))
  )
    return false;
  return previous?.lower !== 'to' && !(previous && isModal(previous));
}

function tenseOfAuxiliary(token: Token): VerbGroup['tense'] {
  if (isModal(token) || /'(?:ll)$/u.test(token.lower)) return 'modal';
  return /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/u.test(token.lower) ? 'past' : 'present';
}

function numberOfVerb(lower: string): VerbGroup['number'] {
  if (SINGULAR.has(lower)) return 'singular';
  return PLURAL.has(lower) ? 'plural' : undefined;
}

function finiteness(
  tokens: readonly Token[],
  index: number,
  limit: number,
  form: VerbForm,
  previous: Token | undefined,
): VerbGroup['finite'] | undefined {
  if (form === 'ing' || form === 'participle') return undefined;
  let at = index - 1;
  while (at >= 0 && tokens[at]!.sentence === tokens[index]!.sentence && tokens[at]!.pos === 'ADV') at--;
  const before = at >= 0 && tokens[at]!.sentence === tokens[index]!.sentence ? tokens[at]! : undefined;
  const isBehindPronoun =
    before !== undefined &&
    (NOMINATIVE.has(before.lower) || /^(?:it|you|who|which|there)$/u.test(before.lower));
  if (isBehindPronoun) return 'sure';
  if (before && BEFORE_NONFINITE.test(before.lower)) return undefined;
  if (before && isModal(before) && !/^\p{Lu}/u.test(before.text)) return undefined;
  if (form === 'past') return 'sure';
  if (form === 'base') return previous && /^(?:NOUN|PROPN|ADV)$/u.test(previous.pos) ? 'likely' : undefined;
  const next = index + 1 < limit ? tokens[index + 1]! : undefined;
  if (next && isFiniteAuxiliary(next) && next.pos === 'AUX') return undefined;
  if (form === 's') return 'likely';
  if (tokens[index]!.lower === 'said' || tokens[index]!.lower === 'had') return 'sure';
  return next && takesObject(next) ? 'likely' : undefined;
}

/** What follows a finite past form rather than a participle: an object, "that", "to". */
function takesObject(next: Token): boolean {
  return (
    next.pos === 'DET' ||
    next.pos === 'PRON' ||
    next.pos === 'SCONJ' ||
    next.pos === 'PROPN' ||
    next.pos === 'NUM' ||
    next.pos === 'ADJ' ||
    next.pos === 'NOUN' ||
    next.lower === 'that'
  );
}

/** A word tagged as a noun that follows he, they, who: "both sides squabble over". */
function nounAsVerb(
  tokens: readonly Token[],
  index: number,
  limit: number,
  previous: Token | undefined,
): VerbGroup | undefined {
  if (!previous || !/^(?:he|she|it|they|we|i|who|which)$/u.test(previous.lower)) return undefined;
  const isSingular = /s$/u.test(tokens[index]!.lower);
  return grow(tokens, index, limit, 'likely', 'present', isSingular ? 'singular' : 'plural');
}

function grow(
  tokens: readonly Token[],
  first: number,
  limit: number,
  finite: VerbGroup['finite'],
  tense: VerbGroup['tense'],
  number: VerbGroup['number'],
): VerbGroup {
  let head = first;
  let at = first + 1;
  const isAuxiliary = isFiniteAuxiliary(tokens[first]!);
  for (; isAuxiliary && at < limit; at++) {
    const token = tokens[at]!;
    if (token.pos === 'ADV' || token.lower === 'not') continue;
    if (token.pos !== 'AUX' && token.pos !== 'VERB') break;
    if (verbForm(token) === 'past' && token.lower !== token.lemma) break;
    head = at;
    if (token.pos === 'VERB') {
      at++;
      break;
    }
  }
  return { first, last: head + 1, head, finite, tense, number };
}
