import { polarityOf, type Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { goodDeedIn } from './good-deeds.js';

/** Verbs of blame with the preposition before what is blamed; an empty one is a direct object. */
const BLAME: Record<string, readonly string[]> = {
  complain: ['about', 'of'],
  condemn: [''],
  denounce: [''],
  deplore: [''],
  decry: [''],
  lament: [''],
  protest: ['', 'against', 'at', 'about'],
  grumble: ['about', 'at'],
  object: ['to'],
  bemoan: [''],
  outrage: ['by', 'at'],
  angry: ['about', 'at', 'over'],
  furious: ['about', 'at', 'over'],
};
const PRAISE: Record<string, readonly string[]> = {
  praise: [''],
  hail: [''],
  applaud: [''],
  welcome: [''],
  laud: [''],
  commend: [''],
  extol: [''],
  thank: ['for'],
  congratulate: ['on', 'for'],
  grateful: ['for'],
  proud: ['of'],
};
/**
 * Kindness in word and deed, which nobody complains of; unlike success, generosity with public money or free trade, which
 * the other side does complain of.
 */
const KIND = new Set(
  'warm warmhearted friendly kind kindly cordial polite respectful gentle tender courteous affectionate flattering heartfelt gracious hospitable humane benevolent loving sincere cheerful joyful'.split(
    ' ',
  ),
);
/** What words and dealings are, so that one of the adjectives above describes them. */
const DEALINGS = new Set(
  'word remark statement comment language tone treatment attitude reception welcome behavior behaviour gesture speech message letter relation tie atmosphere condition conduct greeting rhetoric reply response'.split(
    ' ',
  ),
);
/** What nobody praises in his own voice. */
const HORRORS = new Set(
  'massacre atrocity genocide famine slaughter rape torture bloodshed carnage earthquake epidemic starvation bloodbath pogrom lynching mutilation kidnapping hostage-taking desecration pedophilia paedophilia'.split(
    ' ',
  ),
);
/** A horror that is spoken of, fought or remembered may be praised for that. */
const RELATED = new Set(
  'victim survivor rescue relief response film book novel museum exhibition memorial trial investigation report research law bill ban treaty convention end prevention fight aid drill exercise coverage series play documentary warning system fund'.split(
    ' ',
  ),
);

export const complaintPolarity = defineRule({
  id: 'complaint-polarity',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  scope: 'paragraph',
  severity: 'major',
  summary: 'Somebody complains of something kind or praises a horror: the sense of one word is reversed.',
  check(reading, report) {
    for (const { first, last } of reading.sentences) {
      for (let index = first; index < last; index++) {
        const deed = goodDeedIn(reading, index, last);
        if (deed)
          report(deed, {
            message: `“${reading.tokens[index]!.text} that” does not go with “${reading.slice(deed)}”: nobody complains of that.`,
            related: [{ ...reading.span(index, index + 1), message: 'the complaint' }],
          });
        const blamed = objectOf(reading, index, last, BLAME);
        if (blamed) {
          const kind = kindness(reading, blamed.first, blamed.last);
          if (kind)
            report(kind, {
              message: `“${reading.tokens[index]!.text}” does not go with “${reading.slice(kind)}”: nobody objects to that.`,
            });
          continue;
        }
        const praised = objectOf(reading, index, last, PRAISE);
        const horror = praised && horrorIn(reading, praised.first, praised.last);
        if (horror)
          report(horror, {
            message: `“${reading.tokens[index]!.text}” does not go with “${reading.slice(horror)}”: nobody praises that.`,
          });
      }
    }
  },
});

/** The noun phrase behind the verb at `index`, over "what he described as"; undefined when the verb is negated or has none. */
function objectOf(
  reading: Reading,
  index: number,
  limit: number,
  verbs: Record<string, readonly string[]>,
): { first: number; last: number } | undefined {
  const { tokens } = reading;
  const verb = tokens[index]!;
  if (!Object.hasOwn(verbs, verb.lemma) || verb.pos === 'NOUN' || isDenied(reading, index)) return undefined;
  const prepositions = verbs[verb.lemma]!;
  let at = index + 1;
  // A person may stand between: thanked the guards for, complained to the mayor about.
  while (
    !prepositions.includes('') &&
    at < Math.min(limit, index + 6) &&
    !prepositions.includes(tokens[at]!.lower)
  )
    at++;
  if (prepositions.includes(tokens[at]?.lower ?? '')) at++;
  else if (!prepositions.includes('')) return undefined;
  at = behindDescribedAs(reading, at, limit);
  let end = at;
  while (end < limit && end - at < 8 && isPhrasePart(reading, end)) end++;
  return end > at ? { first: at, last: end } : undefined;
}

function isPhrasePart(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|ADV|NUM)$/u.test(token.pos) ||
    /^["“”‘’']$/u.test(token.text) ||
    /^(?:his|her|its|their|our|my)$/u.test(token.lower)
  );
}

/** "what he described as", "what they called". */
function behindDescribedAs(reading: Reading, index: number, limit: number): number {
  const { tokens } = reading;
  if (tokens[index]?.lower !== 'what') return index;
  for (let at = index + 1; at < Math.min(limit, index + 6); at++) {
    if (tokens[at]!.lemma === 'call') return at + 1;
    if (
      tokens[at]!.lower === 'as' &&
      /^(?:describe|characterise|characterize|regard|see)$/u.test(tokens[at - 1]!.lemma)
    )
      return at + 1;
  }
  return index;
}

function isDenied(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { lower, sentence } = reading.tokens[at]!;
    if (sentence !== reading.tokens[index]!.sentence) return false;
    if (
      /^(?:not|never|no|nobody|cannot|without|hardly|nor|refused|declined|if|would|could)$|n't$/u.test(lower)
    )
      return true;
  }
  return false;
}

/** The kind adjective (with its quotation marks) and its noun, when nothing unkind stands beside them. */
function kindness(reading: Reading, first: number, last: number) {
  const { tokens } = reading;
  let adjective = -1;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (
      polarityOf(token)?.sign === -1 ||
      /^(?:too|overly|less|insufficiently|un\w+|lack|absence|end|loss)$/u.test(token.lower)
    )
      return undefined;
    if (KIND.has(token.lower)) adjective = at;
    else if (adjective >= 0 && DEALINGS.has(token.lemma)) {
      const from =
        adjective > first && /^["“‘']$/u.test(tokens[adjective - 1]!.text) ? adjective - 1 : adjective;
      return reading.span(from, at + 1);
    }
  }
  return undefined;
}

function horrorIn(reading: Reading, first: number, last: number) {
  const { tokens } = reading;
  for (let at = first; at < last; at++) {
    if (!HORRORS.has(tokens[at]!.lemma) || tokens[at]!.pos !== 'NOUN') continue;
    const next = tokens[at + 1];
    const isModifier = next && at + 1 < last && next.pos === 'NOUN';
    const isRelated = tokens.slice(first, last + 1).some((token) => RELATED.has(token.lemma));
    if (!isModifier && !isRelated) return reading.span(first, at + 1);
  }
  return undefined;
}
