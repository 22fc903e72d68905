import type { Reading } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';
import { nameSpan } from './one-name.js';
import { findFullNames } from './people.js';

/** Zhang Dongxin beside Zhang Xindong: a given name with its two syllables swapped. */
export function swappedSyllables(reading: Reading): Group[] {
  const byLetters = new Groups();
  for (const name of reading.facet(findFullNames)) {
    const [surname, given, ...more] = name.words;
    if (!given || more.length > 0 || given.length < 4) continue;
    const letters = [...given.toLowerCase()].sort().join('');
    byLetters.add(`${surname} ${letters}`, { ...nameSpan(reading, name), form: `${surname} ${given}` });
  }
  return [...byLetters.mixed()]
    .map(([, uses]) => uses.filter(({ form }) => form === uses[0]!.form || areSwapped(form, uses[0]!.form)))
    .filter((uses) => uses.some(({ form }) => form !== uses[0]!.form))
    .map((uses) => ({ uses }));
}

function areSwapped(one: string, other: string): boolean {
  const [a, b] = [one, other].map((form) => form.slice(form.indexOf(' ') + 1).toLowerCase()) as [
    string,
    string,
  ];
  for (let at = 2; at < a.length - 1; at++) if (a.slice(at) + a.slice(0, at) === b) return true;
  return false;
}
