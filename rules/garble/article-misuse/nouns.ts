import type { Token } from '../../../src/reading/index.js';
import { countNouns } from '../../../src/reading/lexicon/count-nouns.js';
import { massNouns } from '../../../src/reading/lexicon/mass-nouns.js';
import { personNouns } from '../../../src/reading/lexicon/person-nouns.js';

const sets = new Map<string, Set<string>>();

/** The first column of a lexicon as a set, parsed when first asked for. */
function setOf(text: string): Set<string> {
  let set = sets.get(text);
  if (!set) sets.set(text, (set = new Set(text.split('\n').map((line) => line.split(' | ')[0]!))));
  return set;
}

/** A singular noun that does not stand without a determiner. */
export function isCountNoun(token: Token): boolean {
  return setOf(countNouns).has(token.lower);
}

/** The plural of a noun of that list. */
export function isCountPlural(token: Token): boolean {
  return token.lower !== token.lemma && token.lower.endsWith('s') && setOf(countNouns).has(token.lemma);
}

/** A noun that takes neither "a" nor a plural. */
export function isMassNoun(token: Token): boolean {
  return setOf(massNouns).has(token.lower);
}

/** A noun of a person. */
export function isPersonNoun(token: Token): boolean {
  return setOf(personNouns).has(token.lower);
}
