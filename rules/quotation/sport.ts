import type { Reading } from '../../src/reading/index.js';

const SPORT =
  /^(?:match|matches|goals?|season|league|cup|playoffs?|play-offs?|coach|striker|goalkeeper|midfielder|defender|puck|championship|tournament|hockey|football|basketball|volleyball|standings|stadium|fixture|derby|transfer)$/u;

/** Facet: is the story about sport? Told by three different words that only sport uses. */
export function isSportStory({ tokens }: Reading): boolean {
  const words = new Set<string>();
  for (const token of tokens) {
    if (SPORT.test(token.lower)) words.add(token.lemma);
    if (words.size > 2) return true;
  }
  return false;
}
