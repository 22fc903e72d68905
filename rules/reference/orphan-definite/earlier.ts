import type { Reading, Token } from '../../../src/reading/index.js';

/** Lemmas and word beginnings of a story in the order of their first use. */
export interface Earlier {
  /** Index of the first token with the lemma. */
  readonly first: ReadonlyMap<string, number>;
  /** Index of the first token that begins so, for beginnings of three letters and more. */
  beginning(start: string): number;
}

/** Where each word of the story is used first. A facet. */
export function findEarlier({ tokens }: Reading): Earlier {
  const first = new Map<string, number>();
  const words: [string, number][] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const part of partsOf(token)) {
      if (!first.has(part)) {
        first.set(part, token.index);
        words.push([part, token.index]);
      }
    }
  }
  const byStart = new Map<string, number>();
  for (const [word, index] of words)
    for (let length = 3; length <= Math.min(12, word.length); length++) {
      const start = word.slice(0, length);
      if (!byStart.has(start)) byStart.set(start, index);
    }
  return { first, beginning: (start) => byStart.get(start) ?? first.get(start) ?? Number.POSITIVE_INFINITY };
}

function partsOf({ lemma, lower }: Token): string[] {
  const word = lower.replace(/'s?$/u, '');
  return /[-‑]/u.test(word) ? [lemma, word, ...word.split(/[-‑]/u)] : [lemma, word];
}
