import { groupBy } from './group-by.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';

/** The words of a text: what hangs on a word's letters alone need be asked once a word, not once a token. */
export interface Vocabulary {
  /** Tokens of kind `word` by their text, in order. */
  readonly words: ReadonlyMap<string, readonly Token[]>;
  /** Words that begin with a capital, in order. */
  readonly capitalised: readonly Token[];
  /** Words, numbers and the like with a hyphen or an en dash inside, in order. */
  readonly hyphened: readonly Token[];
}

/** A facet. */
export function findVocabulary({ tokens }: Reading): Vocabulary {
  const isHyphened = ({ kind, text }: Token) =>
    kind !== 'punctuation' && (text.includes('-') || text.includes('‑') || text.includes('–'));
  const words = groupBy(
    tokens.filter(({ kind }) => kind === 'word'),
    ({ text }) => text,
  );
  const capitalised = tokensOfWords({ words }, ({ text }) => /^\p{Lu}/u.test(text));
  return { words, capitalised, hyphened: tokens.filter(isHyphened) };
}

/** The tokens, in order, of words that pass a test of their letters; the test sees one token of each. */
export function tokensOfWords(
  { words }: Pick<Vocabulary, 'words'>,
  test: (token: Token) => boolean,
): Token[] {
  const found: Token[] = [];
  for (const tokens of words.values()) if (test(tokens[0]!)) for (const token of tokens) found.push(token);
  return found.sort((a, b) => a.index - b.index);
}
