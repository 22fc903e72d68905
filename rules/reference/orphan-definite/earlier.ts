import type { Reading, Token } from '../../../src/reading/index.js';

/** Lemmas and word beginnings of a story in the order of their first use. */
export interface Earlier {
  /** Index of the first token with the lemma. */
  readonly first: ReadonlyMap<string, number>;
  /** Index of the first token that begins so, for beginnings of three letters and more. */
  beginning(start: string): number;
}

/** Where each word of the story is used first. A facet. */
export function findEarlier(reading: Reading): Earlier {
  const first = new Map<string, number>();
  for (const [part, words] of reading.ofParts(firstIn).entries())
    for (const [word, index] of words)
      if (!first.has(word)) first.set(word, reading.parts[part]!.token + index);
  // By their first three letters, in the order of the story.
  const byStart = new Map<string, [string, number][]>();
  for (const entry of first) {
    if (entry[0].length < 3) continue;
    const start = entry[0].slice(0, 3);
    const list = byStart.get(start);
    if (list) list.push(entry);
    else byStart.set(start, [entry]);
  }
  return { first, beginning };

  function beginning(start: string): number {
    const isBeginning = start.length >= 3 && start.length <= 12;
    const found = isBeginning
      ? byStart.get(start.slice(0, 3))?.find(([word]) => word.startsWith(start))?.[1]
      : undefined;
    return found ?? first.get(start) ?? Number.POSITIVE_INFINITY;
  }
}

/** The same of a paragraph. */
function firstIn({ tokens }: Reading): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const part of partsOf(token)) if (!first.has(part)) first.set(part, token.index);
  }
  return first;
}

function partsOf({ lemma, lower }: Token): string[] {
  const word = lower.includes("'") ? lower.replace(/'s?$/u, '') : lower;
  return word.includes('-') || word.includes('‑') ? [lemma, word, ...word.split(/[-‑]/u)] : [lemma, word];
}
