import { plainVerbs } from './lexicon/plain-verbs.js';
import { irregularVerbs } from './lexicon/verbs.js';
import type { Token } from './token.js';

/** Shape of a verb form. `ed` is a regular past or past participle; irregular forms tell which (`pastOrParticiple`: said, held). */
export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'participle' | 'pastOrParticiple';

let irregular: Map<string, VerbForm> | undefined;

function irregularForms(): Map<string, VerbForm> {
  if (irregular) return irregular;
  irregular = new Map();
  for (const line of irregularVerbs.split('\n')) {
    const [base, past = '', participle = ''] = line.split(' | ');
    if (!base) continue;
    const pasts = past.split(';');
    const participles = participle.split(';');
    for (const form of pasts) irregular.set(form, participles.includes(form) ? 'pastOrParticiple' : 'past');
    for (const form of participles) if (!pasts.includes(form)) irregular.set(form, 'participle');
  }
  return irregular;
}

/** The form of a token as a verb, by its spelling and lemma; meaningful only for tokens tagged VERB or AUX. */
export function verbForm(token: Token): VerbForm {
  const word = token.lower.includes("'")
    ? token.lower.replace(/n't$|'(?:s|re|ve|ll|d|m)$/u, '')
    : token.lower;
  if (word === 'was' || word === 'were') return 'past';
  if (word === 'been') return 'participle';
  if (word === 'is' || word === 'has' || word === 'does') return 's';
  if (word === 'are' || word === 'am' || word === 'be') return 'base';
  const form = irregularForms().get(word);
  if (form && word !== token.lemma) return form;
  if (word.endsWith('ing') && word !== token.lemma) return 'ing';
  if (word.endsWith('ed') && word !== token.lemma) return 'ed';
  if (word.endsWith('s') && word !== token.lemma && !word.endsWith('ss')) return 's';
  return form ?? 'base';
}

let plain: Set<string> | undefined;

/** Is the base form that of a verb that is nothing but a verb (establish, repel; not plan, open)? */
export function isPlainVerb(base: string): boolean {
  plain ??= new Set(plainVerbs.trim().split('\n'));
  return plain.has(base);
}

const MODALS = new Set(
  "will would can could shall should may might must won't wouldn't can't cannot couldn't shan't shouldn't mightn't mustn't ca wo".split(
    ' ',
  ),
);
const FINITE_AUXILIARIES = new Set(
  "is are was were am has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't".split(
    ' ',
  ),
);
const BE_OR_HAVE = new Set(['be', 'have', 'get']);
const CONTRACTED = /'(?:s|re|ll|ve|d|m)$/u;

/** will, can, should and their like. */
export function isModal(token: Token): boolean {
  return MODALS.has(token.lower) && !isMonth(token);
}

/** "in May" */
function isMonth({ text, pos }: Token): boolean {
  return text === 'May' && (pos === 'NOUN' || pos === 'PROPN');
}

/** An auxiliary that can carry a sentence: is, had, does, a modal, or a pronoun with one contracted (she'll). */
export function isFiniteAuxiliary(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (isModal(token) || FINITE_AUXILIARIES.has(token.lower)) return true;
  return (
    CONTRACTED.test(token.lower) &&
    (token.pos === 'PRON' || /^(?:there|here|that|who|what|where)'/u.test(token.lower))
  );
}

/** "a Rome think tank": the tagger takes the first half for a verb. */
export function isThinkTank(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'think' && /^tanks?$/u.test(tokens[index + 1]?.lower ?? '');
}

/**
 * Could the verb at `index` be finite here? Certain forms are decided (to go, going, gone, has said);
 * a form that may be either (regular -ed) counts as finite unless a form of be, have or get or a determiner stands before it.
 */
export function mayBeFinite(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]!;
  if (isFiniteAuxiliary(token)) return true;
  if ((token.pos !== 'VERB' && token.pos !== 'AUX') || isThinkTank(tokens, index)) return false;
  const form = verbForm(token);
  if (form === 'ing' || form === 'participle') return false;
  let before = index - 1;
  while (before >= first && (tokens[before]!.pos === 'ADV' || tokens[before]!.lower === 'not')) before--;
  const previous = before >= first ? tokens[before] : undefined;
  if (!previous) return form !== 'base';
  if (form === 'base')
    return (
      previous.lower !== 'to' && !isModal(previous) && !/^(?:do|does|did|let|help)/u.test(previous.lower)
    );
  if (form === 's' || form === 'past') return previous.lower !== 'to';
  return !BE_OR_HAVE.has(previous.lemma) && !CONTRACTED.test(previous.lower) && previous.pos !== 'DET';
}
