import type { Reading } from './reading.js';
import type { Token } from './token.js';

/** The words of a text: what hangs on a word's letters alone need be asked once a word, not once a token. */
export interface Vocabulary {
  /** Tokens of kind `word` by their text, in order. */
  readonly words: ReadonlyMap<string, readonly Token[]>;
  /** Words that begin with a capital, in order. */
  readonly capitalised: readonly Token[];
  /** Tokens with a hyphen or an en dash inside, of any kind, in order. */
  readonly hyphened: readonly Token[];
}

interface Entry {
  readonly tokens: Token[];
  readonly isCapitalised: boolean;
}

/** A facet. */
export function findVocabulary({ tokens }: Reading): Vocabulary {
  const entries = new Map<string, Entry>();
  const words = new Map<string, Token[]>();
  const capitalised: Token[] = [];
  const hyphened: Token[] = [];
  for (const token of tokens) {
    const { text, kind } = token;
    if (kind === 'punctuation') continue;
    if (text.includes('-') || text.includes('‑') || text.includes('–')) hyphened.push(token);
    if (kind !== 'word') continue;
    let entry = entries.get(text);
    if (!entry) {
      entries.set(text, (entry = { tokens: [], isCapitalised: /^\p{Lu}/u.test(text) }));
      words.set(text, entry.tokens);
    }
    entry.tokens.push(token);
    if (entry.isCapitalised) capitalised.push(token);
  }
  return { words, capitalised, hyphened };
}

/** The tokens, in order, of words that pass a test of their letters; the test sees one token of each. */
export function tokensOfWords({ words }: Vocabulary, test: (token: Token) => boolean): Token[] {
  const found: Token[] = [];
  for (const tokens of words.values()) if (test(tokens[0]!)) for (const token of tokens) found.push(token);
  return found.sort((a, b) => a.index - b.index);
}
