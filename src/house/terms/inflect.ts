import { irregularVerbs } from '../../reading/lexicon/verbs.js';

let irregular: Map<string, { past: string; participle: string }> | undefined;

function irregularForms(): NonNullable<typeof irregular> {
  if (irregular) return irregular;
  irregular = new Map();
  for (const line of irregularVerbs.trim().split('\n')) {
    const [base = '', past = '', participle = ''] = line.split(' | ');
    irregular.set(base, { past: past.split(';')[0]!, participle: participle.split(';')[0]! });
  }
  return irregular;
}

/** Vowel letters, then one consonant that is doubled before -ed and -ing in words of one syllable: stop, plan. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/u;
/** In longer words the stress decides (visited, referred), which spelling does not tell. */
const UNSURE = /[aeiou][^aeiou]+[aeiou][bdglmnprt]$/u;

/**
 * `wanted` in the form that `found` is of `listed`: (utilised, utilise, use) gives used. Undefined when that form cannot be told
 * for certain. All lower case, single words.
 */
export function inflectLike(found: string, listed: string, wanted: string): string | undefined {
  if (found === listed) return wanted;
  if (found === withS(listed)) return withS(wanted);
  const verb = irregularForms().get(wanted);
  if (isForm(found, listed, 'ing')) return withEnding(wanted, 'ing');
  const own = irregularForms().get(listed);
  const isPast = own ? found === own.past || found === own.participle : isForm(found, listed, 'ed');
  if (!isPast) return undefined;
  if (!verb) return withEnding(wanted, 'ed');
  if (verb.past === verb.participle) return verb.past;
  // A past tense and a participle that differ: only an irregular form of the listed verb tells which is meant.
  if (!own || own.past === own.participle) return undefined;
  return found === own.past ? verb.past : verb.participle;
}

/** The word and its forms by the rules of spelling: utilise, utilises, utilised, utilising. Some may be no words. */
export function regularForms(word: string): string[] {
  const ends = [withEnding(word, 'ed'), withEnding(word, 'ing')].filter((form) => form !== undefined);
  return [word, withS(word), ...ends];
}

function isForm(found: string, listed: string, ending: 'ed' | 'ing'): boolean {
  const stem = listed.replace(/e$/u, '');
  return [
    stem + ending,
    listed + ending,
    `${listed}${listed.at(-1)}${ending}`,
    `${listed.replace(/y$/u, 'i')}${ending}`,
  ].includes(found);
}

/** The plural of a noun, and the third person of a verb. */
function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEnding(word: string, ending: 'ed' | 'ing'): string | undefined {
  if (DOUBLES.test(word)) return word + word.at(-1) + ending;
  if (UNSURE.test(word)) return undefined;
  if (ending === 'ed' && /[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  if (ending === 'ing' && /ie$/u.test(word)) return `${word.slice(0, -2)}ying`;
  return word.replace(ending === 'ed' ? /e$/u : /(?<=[^eoy])e$/u, '') + ending;
}
