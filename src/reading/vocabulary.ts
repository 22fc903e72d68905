import type { Reading } from './reading.js';
import type { Token } from './token.js';
import { tokensWhere } from './where.js';

/** The words of a text, as they are written. */
export interface Vocabulary {
  /** Each once, in the order of their first use. */
  readonly words: ReadonlySet<string>;
  /** The tokens of a word, in order. */
  tokensOf(word: string): Token[];
}

/** A facet. */
export function findVocabulary(reading: Reading): Vocabulary {
  const { parts, tokens } = reading;
  const wordsOfParts = reading.ofParts(wordsOf);
  const words = new Set<string>();
  for (const own of wordsOfParts) for (const word of own) words.add(word);
  return { words, tokensOf };

  function tokensOf(word: string): Token[] {
    const found: Token[] = [];
    for (const [part, { reading: own, token: first }] of parts.entries()) {
      if (!wordsOfParts[part]!.has(word)) continue;
      for (const { kind, text, index } of own.tokens)
        if (text === word && kind === 'word') found.push(tokens[first + index]!);
    }
    return found;
  }
}

function wordsOf({ tokens }: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, text } of tokens) if (kind === 'word') words.add(text);
  return words;
}

/** Words that begin with a capital, in order. A facet. */
export const findCapitalised = tokensWhere(
  ({ kind, text, lower }) => kind === 'word' && text !== lower && /^\p{Lu}/u.test(text),
);

/** Words, numbers and the like with a hyphen or an en dash inside, in order. A facet. */
export const findHyphened = tokensWhere(
  ({ kind, text }) =>
    kind !== 'punctuation' && (text.includes('-') || text.includes('‑') || text.includes('–')),
);
