import { inflectLike } from '../../../src/house/terms/inflect.js';
import type { Reading, Relation, Token } from '../../../src/reading/index.js';
import type { Clash } from './table.js';

/** One replacement, of one or two words: “hold”, “carry out”. Alternatives and explanations are for the reader only. */
const REPLACEMENT = /^\p{Ll}+(?: (?:out|up|with|down|under))?$/u;
const VOWEL = /^[aeiou]/u;

/** What may stand in place of the first word of a pair as it is, or undefined. */
export function suggestion(reading: Reading, relation: Relation, { fix }: Clash): string | undefined {
  const { tokens } = reading;
  const { kind, governor } = relation;
  const word = tokens[governor]!;
  if (!REPLACEMENT.test(fix) || kind === 'subject') return undefined;
  if (kind === 'object') {
    const form = inflected(word, fix);
    return form && fitsArticle(reading, governor, form) ? form : undefined;
  }
  if (kind === 'of')
    return word.lower === word.lemma && fitsArticle(reading, governor, fix) ? fix : undefined;
  return !relation.isInverted && fitsArticle(reading, governor, fix) ? fix : undefined;
}

function inflected({ lower, lemma, pos }: Token, fix: string): string | undefined {
  const [verb = '', particle] = fix.split(' ');
  // The lemma of a participle that is tagged as an adjective is the participle.
  const bases = pos === 'ADJ' ? [lower.slice(0, -2), lower.slice(0, -1)] : [lemma];
  const form = bases.map((base) => inflectLike(lower, base, verb)).find((found) => found !== undefined);
  return form && particle ? `${form} ${particle}` : form;
}

/** “an expensive price” cannot become “an high price”. */
function fitsArticle({ tokens }: Reading, index: number, fix: string): boolean {
  const before = tokens[index - 1]?.lower;
  if (before === 'a') return !VOWEL.test(fix);
  return before !== 'an' || VOWEL.test(fix);
}
