import { singularOf } from './common-nouns.js';
import { countNouns } from './lexicon/count-nouns.js';
import { personNouns } from './lexicon/person-nouns.js';

let countable: Set<string> | undefined;

function countables(): Set<string> {
  if (countable) return countable;
  countable = new Set(countNouns.split('\n'));
  for (const line of personNouns.split('\n')) {
    const [noun = '', , group] = line.split(' | ');
    if (group !== 'group' && /^[a-z-]+$/u.test(noun)) countable.add(noun);
  }
  // Said of many as well, or the same in both numbers.
  for (const word of 'buffalo bison salmon trout graphic aircraft crew staff offspring counsel youth quarry premier principal military private elderly poor rich talent'.split(
    ' ',
  ))
    countable.delete(word);
  for (const word of 'thing country city province district village year month week hour minute company school hospital province reason problem example product kind'.split(
    ' ',
  ))
    countable.add(word);
  return countable;
}

/** A noun that can be counted, in its singular form: soldier, bridge (not police, news, series). */
export function isSingularCount(lower: string): boolean {
  return countables().has(lower);
}

/** The plural of such a noun: soldiers, bridges. */
export function isPluralCount(lower: string): boolean {
  const set = countables();
  return (
    !set.has(lower) &&
    (lower.endsWith('s') || lower.endsWith('men')) &&
    singularOf(lower).some((form) => form !== lower && set.has(form))
  );
}
