import { polarity as source } from './lexicon/polarity.js';
import type { Token } from './token.js';

/** The feeling a word carries: its sign, and 1 (mild) to 3 (strong). */
export interface Polarity {
  readonly sign: 1 | -1;
  readonly strength: number;
}

const PARTS: Record<string, string> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj', ADV: 'adv' };
let table: Map<string, Polarity> | undefined;

/** The polarity of a noun, verb, adjective or adverb, or undefined for a word without a clear one. */
export function polarityOf(token: Token): Polarity | undefined {
  table ??= parse();
  const part = PARTS[token.pos];
  if (!part) return undefined;
  return table.get(`${token.lemma} ${part}`) ?? table.get(`${token.lower} ${part}`);
}

function parse(): Map<string, Polarity> {
  const entries = new Map<string, Polarity>();
  for (const line of source.split('\n')) {
    const [word, part, sign, strength] = line.split(' | ');
    if (word && part)
      entries.set(`${word} ${part}`, { sign: sign === '+' ? 1 : -1, strength: Number(strength) });
  }
  return entries;
}
