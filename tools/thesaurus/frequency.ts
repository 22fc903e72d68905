import { readFileSync } from 'node:fs';
import { normal } from '../../rules/word-choice/tortured-phrases/words.js';

/** The rank of each word, most frequent first, from a file of lines `word<TAB>count` in falling order. */
export function readRanks(file: string): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const word = line.split('\t')[0]!;
    const key = normal(word);
    // The more frequent of singular and plural counts for both.
    for (const one of [word, key]) if (!ranks.has(one)) ranks.set(one, ranks.size);
  }
  return ranks;
}

/** 0 for a word that stands everywhere to 3 for a rare one. */
export function oddness(rank: number | undefined): number {
  if (rank === undefined) return 3;
  return rank < 2500 ? 0 : rank < 7000 ? 1 : rank < 20_000 ? 2 : 3;
}

/** How often each pair stands in the first table, in normal form. */
export function countPairs(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [pair = '', count] = line.split('\t');
    const key = pair.toLowerCase().split(' ').map(normal).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return counts;
}

/** Pairs of words from files of lines `one two<TAB>count` or `one two count`. */
export function* readPairs(files: readonly string[]): Generator<[string, string]> {
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [one = '', two = ''] = line.split(/[ \t]/u);
      if (/^[a-z']{2,}$/u.test(one) && /^[a-z']{2,}$/u.test(two)) yield [normal(one), normal(two)];
    }
}
