import type { Reading, Span, Token } from '../../../src/reading/index.js';

const words = (list: string) => new Set(list.split(' '));

/** Verbs and adjectives of complaint that take a clause: "many complain that". */
const COMPLAINTS = words(
  'complain lament deplore grumble bemoan regret moan fear resent angry furious outraged upset worried disappointed',
);
/** Words of resisting, with what stands before the thing resisted; an empty one is a direct object. */
const RESIST: Record<string, readonly string[]> = {
  outspoken: ['against'],
  vocal: ['against'],
  speak: ['out against'],
  stand: ['up to', 'up against', 'firm against'],
  fight: ['', 'against'],
  battle: ['', 'against'],
  combat: [''],
  resist: [''],
  defy: [''],
  oppose: [''],
  condemn: [''],
  denounce: [''],
  reject: [''],
  tackle: [''],
  punish: [''],
  curb: [''],
  independent: ['of', 'from'],
  intolerant: ['of'],
  critical: ['of'],
  firm: ['against'],
  united: ['against'],
  tough: ['on'],
  vigilant: ['against'],
};
/** What everybody wants resisted. */
const EVILS = words(
  'corruption crime bribery terrorism terrorist injustice racism discrimination violence poverty hunger abuse smuggling smuggler trafficking trafficker fraud bullying looting occupation occupier invasion invader aggression aggressor interference meddling oppression tyranny extremism extremist piracy nepotism cronyism slavery torture blackmail extortion mafia warlord',
);
/** Evils when they come from abroad. */
const FOREIGN = words('outside foreign external outsider colonial imperial hostile');
const POWERS = words(
  'power influence pressure force intervention domination rule troop army control state master',
);
/** What turns a deed into its lack, or its measure into the fault. */
const DOUBTS =
  /^(?:not|no|never|nobody|neither|nor|hardly|rarely|seldom|too|only|barely|insufficiently|less|without|fail|refuse|cannot|unable|unwilling|slow|reluctant|pretend|claim|should|must|if|merely|falsely|supposedly)$|n't$/u;

/** A deed that nobody complains of, in what somebody complains of: "complain that their leaders are outspoken against foreign powers". */
export function goodDeedIn(reading: Reading, complaint: number, limit: number): Span | undefined {
  const { tokens } = reading;
  if (!COMPLAINTS.has(tokens[complaint]!.lemma)) return undefined;
  const that = tokens[complaint + 1]?.lower === 'that' ? complaint + 1 : complaint + 2;
  if (tokens[that]?.lower !== 'that' || that >= limit) return undefined;
  for (let index = complaint - 1; index >= Math.max(0, complaint - 3); index--)
    if (DOUBTS.test(tokens[index]!.lower)) return undefined;
  for (let index = that + 1; index < limit; index++) {
    const forms = Object.hasOwn(RESIST, tokens[index]!.lemma) ? RESIST[tokens[index]!.lemma]! : undefined;
    if (!forms || tokens[index]!.pos === 'NOUN') continue;
    const object = forms.map((form) => behind(tokens, index, form)).find((at) => at > 0);
    const end = object === undefined ? 0 : endOfEvil(tokens, object, limit);
    if (!end || isDoubted(tokens, that, index)) continue;
    const first = tokens[index - 1]!.pos === 'ADV' ? index - 1 : index;
    return reading.span(first, end);
  }
  return undefined;
}

function behind(tokens: readonly Token[], index: number, form: string): number {
  const parts = form === '' ? [] : form.split(' ');
  return parts.every((part, at) => tokens[index + 1 + at]?.lower === part) ? index + 1 + parts.length : 0;
}

/** Where the evil ends, when the clause ends with it: not "fight crime with violence". */
function endOfEvil(tokens: readonly Token[], from: number, limit: number): number {
  let isForeign = false;
  for (let index = from; index < Math.min(from + 4, limit); index++) {
    const token = tokens[index]!;
    if (FOREIGN.has(token.lower)) isForeign = true;
    if (EVILS.has(token.lemma) || (isForeign && POWERS.has(token.lemma))) {
      const next = tokens[index + 1];
      return !next || index + 1 >= limit || /^(?:[.,;!”"]|and)$/u.test(next.text) ? index + 1 : 0;
    }
  }
  return 0;
}

function isDoubted(tokens: readonly Token[], that: number, index: number): boolean {
  for (let at = index - 1; at > that && at > index - 8; at--) {
    if (/^[,;]$/u.test(tokens[at]!.text)) return false;
    if (DOUBTS.test(tokens[at]!.lower) || DOUBTS.test(tokens[at]!.lemma)) return true;
  }
  return false;
}
