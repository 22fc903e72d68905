import { type Reading, tokensWhere } from '../../../src/reading/index.js';
import type { Group, Use } from '../habit.js';
import { isPlaceWord } from './people.js';
import { areSpellings } from './similar.js';

const HEAD =
  /^(?:city|town|village|county|district|province|prefecture|region|oblast|river|lake|island|mountain|port|township|ward|bay|valley|canton|municipality|station|airport|bridge|temple|monastery|reserve|park|university|school|hospital|plant|factory|stadium|arena|square|street|road|avenue|hotel|museum|church|mosque|cathedral|shrine|castle|fortress|palace|desert|pass|strait|gulf|peninsula|plateau|dam|mine|camp|protection|nature|national|international|railway|metro|tribe|clan|dynasty|festival|company|group|bank|institute|foundation)$/u;

const beforeHeads = tokensWhere(
  ({ text, index }, { tokens }) =>
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) && HEAD.test(tokens[index + 1]?.lower ?? ''),
);

/** Shayibak District beside Shayibake District: one place, two spellings; two known places (Hebei, Hubei) are two. */
export function placeSpellings(reading: Reading): Group[] {
  const { tokens } = reading;
  const byHead = new Map<string, Map<string, Use[]>>();
  for (const token of reading.facet(beforeHeads)) {
    const next = tokens[token.index + 1]!;
    const words = byHead.get(next.lower) ?? new Map<string, Use[]>();
    byHead.set(next.lower, words);
    words.set(token.text, [
      ...(words.get(token.text) ?? []),
      { start: token.start, end: token.end, form: token.text },
    ]);
  }
  const groups: Group[] = [];
  for (const words of byHead.values()) {
    const list = [...words.keys()];
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        if (!areSpellings(one, other) || (isPlaceWord(one) && isPlaceWord(other))) continue;
        const known = [one, other].find((word) => isPlaceWord(word));
        groups.push({ uses: [...words.get(one)!, ...words.get(other)!], ...(known ? { habit: known } : {}) });
      }
  }
  return groups;
}
