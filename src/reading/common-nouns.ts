import { personNouns } from './lexicon/person-nouns.js';
import type { Token } from './token.js';

let common: Set<string> | undefined;

/** Nouns, singular and lower case, that are no names whatever their capitals. */
function commonNouns(): Set<string> {
  if (common) return common;
  common = new Set(
    'thousands hundreds dozens crowd throng authority resident local villager worker student family company market price share export import school hospital court talk election poll rescuer prosecutor'.split(
      ' ',
    ),
  );
  for (const line of personNouns.split('\n')) {
    const noun = line.split(' | ')[0]!;
    if (/^[a-z-]+$/u.test(noun)) common.add(noun);
  }
  return common;
}

/**
 * Taggers take a capitalised noun at the start of a sentence ("Protesters stormed …") for a name. Where the same word
 * stands in lower case elsewhere in the text, or is a known noun of persons, it is a common noun: its tag and lemma are mended. Gives the
 * tokens that were.
 */
export function mendInitialNouns(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  const lowerCase = new Map<string, string>();
  for (const token of tokens)
    if (token.pos === 'NOUN' && token.text === token.lower) lowerCase.set(token.lower, token.lemma);
  let sentence = -1;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.sentence === sentence) continue;
    sentence = token.sentence;
    if (token.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue;
    const lemma =
      lowerCase.get(token.lower) ?? singularOf(token.lower).find((word) => commonNouns().has(word));
    if (lemma === undefined) continue;
    token.pos = 'NOUN';
    token.lemma = lemma;
    mended.push(token);
  }
  return mended;
}

/** What a plural may be the plural of; the word itself last. */
export function singularOf(word: string): string[] {
  const forms: string[] = [];
  if (/(?:men)$/u.test(word)) forms.push(word.replace(/men$/u, 'man'));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  forms.push(word);
  return forms;
}
