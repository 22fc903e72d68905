import type { Token } from '../../../src/reading/index.js';
import { isModal, isPlainVerb, verbForm } from '../../../src/reading/verbs.js';

/** Looks at the word at `index` and the one behind it (adverbs skipped) at `next`; returns a message when they clash. */
export type Check = (
  tokens: readonly Token[],
  index: number,
  next: number,
  first: number,
) => string | undefined;

const words = (list: string) => new Set(list.split(' '));
/** Past forms that are nouns or adjectives too. */
const HOMOGRAPHS = words(
  'saw rose bore lay fell wound stove dove ground found left lit shot cut set born lost felt thought read put shut spread cast cost hit hurt let upset bid burst bet split rid come become run overcome beat forgotten like needs used',
);
/** Verbs that have no passive: "was happened". */
const INTRANSITIVE = words(
  'happened occurred died disappeared existed belonged arisen vanished lasted consisted seemed elapsed coincided depended culminated persisted ensued perished reappeared subsided participated collided erupted sneezed appeared remained resided originated',
);
/** Third persons that are no plural nouns. */
const THIRD_PERSONS =
  /^(?:continue|remain|become|belong|consist|contain|include|depend|exist|happen|occur|appear|seem|begin|arrive|agree|believe|know|speak|write|send|provide|receive|reduce|achieve|create|reveal|refuse|admit|announce|declare|confirm|accuse|insist|allow|ensure|require|involve|relate|enable)s$/u;
/** What takes an infinitive and nothing else: "decided to going". */
const GOVERNORS =
  /^(?:want|decide|try|manage|refuse|plan|begin|start|continue|fail|hope|expect|intend|promise|agree|choose|attempt|threaten|able|unable|ready|likely|unlikely|willing|going|wish|forced|allowed|need)$/u;
const BE = words("is are was were isn't aren't wasn't weren't am");
const DO = words("do does did don't doesn't didn't");
const HAVE = words("have has had haven't hasn't hadn't");

const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX';
const isLower = (token: Token) => /^\p{Ll}/u.test(token.text);
const quote = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(' ');

/** Only a word that stands as a verb here: lower case, tagged so, not a noun or adjective of the same spelling. */
function formOf(token: Token): string | undefined {
  if (
    token.kind !== 'word' ||
    !isLower(token) ||
    !isVerb(token) ||
    HOMOGRAPHS.has(token.lower) ||
    /['’-]/u.test(token.text)
  )
    return undefined;
  if (isModal(token)) return undefined;
  if (token.lower === token.lemma) return 'base';
  return verbForm(token);
}

const behindDo: Check = (tokens, index, next, first) => {
  if (
    !DO.has(tokens[index]!.lower) ||
    (index > first && /^(?:to|can|could|will|would|must|should|may|what)$/u.test(tokens[index - 1]!.lower))
  )
    return undefined;
  const isNegated = tokens[index]!.lower.endsWith("n't") || tokens[index + 1]?.lower === 'not';
  const form = formOf(tokens[next]!);
  if (!isNegated || !form || !/^(?:past|ed|pastOrParticiple|s|participle)$/u.test(form)) return undefined;
  return `“${quote(tokens, index, next)}” has the past twice: “${tokens[index]!.text}” takes the base form of the verb.`;
};

const behindModal: Check = (tokens, index, next, first) => {
  const modal = tokens[index]!;
  if (!isModal(modal) || !isLower(modal) || modal.pos === 'NOUN') return undefined;
  const before = index > first ? tokens[index - 1]! : undefined;
  if (
    before?.kind !== 'word' ||
    /^(?:DET|ADP|ADJ)$/u.test(before.pos) ||
    /^(?:his|her|its|their|my|our|your|as|than)$/u.test(before.lower) ||
    /['’]s$/u.test(before.text)
  )
    return undefined;
  const verb = tokens[next]!;
  if (
    verb.lower === 'of' &&
    next === index + 1 &&
    /^(?:would|could|should|must|might)$/u.test(modal.lower) &&
    /^(?:NOUN|PROPN|PRON)$/u.test(before.pos) &&
    !/^(?:course|all|late)$/u.test(tokens[next + 1]?.lower ?? '')
  )
    return `“${modal.text} of” stands for “${modal.text} have”.`;
  if (verb.lower === 'to' && next === index + 1) return modalTo(tokens, index, first);
  if (
    isModal(verb) &&
    isLower(verb) &&
    next === index + 1 &&
    modal.lower !== verb.lower &&
    !/^(?:can|might|need|will)$/u.test(verb.lower)
  )
    return `“${quote(tokens, index, next)}” has two auxiliaries where one can stand.`;
  const form = formOf(verb);
  if (!form || form === 'base') return undefined;
  if (
    form === 's' &&
    !/^(?:is|has|does|was)$/u.test(verb.lower) &&
    tokens[next + 1] &&
    /^(?:DET|PRON|ADP|PART)$/u.test(tokens[next + 1]!.pos) === false
  )
    return undefined;
  if (
    (form === 'ed' || form === 'ing' || form === 'pastOrParticiple') &&
    tokens[next + 1] &&
    /^(?:NOUN|PROPN|AUX|VERB)$/u.test(tokens[next + 1]!.pos)
  )
    return undefined;
  return `“${quote(tokens, index, next)}”: after “${modal.text}” the verb stands in its base form.`;
};

function modalTo(tokens: readonly Token[], index: number, first: number): string | undefined {
  const modal = tokens[index]!;
  if (!/^(?:must|should|may|can|cannot|would)$/u.test(modal.lower) || !isVerb(tokens[index + 2] ?? modal))
    return undefined;
  for (let at = first; at < index; at++)
    if (
      /^(?:all|everything|whatever|what|much|best|anything|whoever|way|as|things?|little|hard|than)$/u.test(
        tokens[at]!.lower,
      )
    )
      return undefined;
  return `“${modal.text} to”: “${modal.text}” takes the verb without “to”.`;
}

const behindHave: Check = (tokens, index, next, first) => {
  if (!HAVE.has(tokens[index]!.lower)) return undefined;
  const verb = tokens[next]!;
  if (verb.lower === 'being' && next === index + 1 && isVerb(tokens[next + 1] ?? verb))
    return `“${quote(tokens, index, next)}” should be “${tokens[index]!.text} been”.`;
  const form = formOf(verb);
  if (form === 'past')
    return `“${quote(tokens, index, next)}”: the perfect takes the participle of “${verb.lemma}”.`;
  if (isPlainVerb(verb.lower) && verb.pos !== 'NOUN' && !endsRelative(tokens, index, first))
    return `“${quote(tokens, index, next)}”: the perfect takes the participle of “${verb.lower}”.`;
  return undefined;
};

/** What the things that somebody has may do: "the powers ministers have extend", "the tools she had enabled". */
const OF_THINGS =
  /^(?:include|remain|extend|exist|depend|appear|seem|consist|belong|differ|vary|relate|apply|allow|enable|require|suggest|indicate|contain|concern)$/u;

/** So far back the start of a relative clause is looked for, in tokens. */
const FAR = 40;

/** "The rights that women have include", "the friends I have remain": a relative clause ends there. */
function endsRelative(tokens: readonly Token[], index: number, first: number): boolean {
  if (OF_THINGS.test(tokens[index + 1]!.lower)) return true;
  for (let at = Math.max(first, index - FAR); at < index; at++) {
    const { lower } = tokens[at]!;
    if (/^(?:what|whatever|all|everything|those)$/u.test(lower)) return true;
    // "reported that" leads a clause of its own.
    if (/^(?:that|which|who|whom)$/u.test(lower) && tokens[at - 1]?.pos !== 'VERB') return true;
  }
  return (
    index - 2 >= first &&
    tokens[index - 1]!.pos === 'PRON' &&
    /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/u.test(tokens[index - 2]!.pos)
  );
}

const behindBe: Check = (tokens, index, next, first) => {
  const be = tokens[index]!;
  const isBeen = be.lower === 'been' && index > first && HAVE.has(tokens[index - 1]!.lower);
  if (!BE.has(be.lower) && !isBeen) return undefined;
  const before = index > first ? tokens[index - 1]! : undefined;
  // "What it does is reveal", "all he did was refuse".
  if (before && /^(?:do|does|did|done|to|that)$/u.test(before.lower)) return undefined;
  for (let at = first; at < index; at++)
    if (/^(?:do|does|did|done|doing)$/u.test(tokens[at]!.lower)) return undefined;
  const verb = tokens[next]!;
  if (!isLower(verb) || verb.kind !== 'word') return undefined;
  if (verb.lower === 'been' && next === index + 1)
    return `“${quote(tokens, index, next)}” is no form of “be”: “has been” or “is being”?`;
  if (INTRANSITIVE.has(verb.lower) && before && before.kind === 'word')
    return `“${quote(tokens, index, next)}”: “${verb.lemma}” has no passive.`;
  const form = formOf(verb);
  if (form === 'past' && before?.kind === 'word')
    return `“${quote(tokens, index, next)}” has two finite verbs; one must go.`;
  if (
    form &&
    verb.pos === 'VERB' &&
    (isPlainVerb(verb.lower) || THIRD_PERSONS.test(verb.lower)) &&
    before?.kind === 'word' &&
    !endsRelative(tokens, index, first) &&
    !/^(?:it|there)$/u.test(tokens[next + 1]?.lower ?? '')
  )
    return `“${quote(tokens, index, next)}” has two finite verbs; one must go.`;
  return undefined;
};

const behindTo: Check = (tokens, index, next, first) => {
  if (tokens[index]!.lower !== 'to' || index === first || next !== index + 1) return undefined;
  const before = tokens[index - 1]!;
  const verb = tokens[next]!;
  const form = formOf(verb);
  const isGoverned = GOVERNORS.test(before.lemma) || GOVERNORS.test(before.lower);
  if (!isGoverned && !(form === 'ed' && isPlainVerb(verb.lemma))) return undefined;
  const behind = tokens[next + 1];
  if (!form || form === 'base' || form === 's') return undefined;
  if (form !== 'past' && !(behind && /^(?:DET|PRON|ADP|PART)$/u.test(behind.pos))) return undefined;
  if (form === 'ing' && /^(?:continue|start|begin|ready|agree|need|going)$/u.test(before.lemma))
    return undefined;
  return `“${quote(tokens, index, next)}”: behind “${before.text} to” the verb stands in its base form.`;
};

const behindNot: Check = (tokens, index, next, first) => {
  if (!/^(?:he|she|it|they|we|i)$/u.test(tokens[index]!.lower) || tokens[index + 1]?.lower !== 'not')
    return undefined;
  if (
    index > first &&
    (isVerb(tokens[index - 1]!) || /^(?:if|whether|that|why|than)$/u.test(tokens[index - 1]!.lower))
  )
    return undefined;
  if (next !== index + 2) return undefined;
  const form = formOf(tokens[next]!);
  if (!form || form === 'ing' || form === 'participle' || tokens[next]!.pos === 'AUX') return undefined;
  return `“${quote(tokens, index, next)}”: the negation needs “do”, “does” or “did”.`;
};

/** All checks; the first that speaks wins. */
export const checks: readonly Check[] = [behindDo, behindModal, behindHave, behindBe, behindTo, behindNot];
