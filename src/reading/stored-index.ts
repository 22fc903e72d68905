import type { PhraseIndex } from './phrase-index.js';
import type { Lexicon } from './phrase-pattern.js';

/** An index as text, for a file, and the lexicons it is of. */
export interface StoredIndex {
  readonly lexicons: readonly { readonly name: string; readonly length: number }[];
  readonly words: string;
  readonly lines: string;
  readonly drawers: string;
  readonly postings: string;
}

/** An index as text. */
export function storeIndex(lexicons: readonly Lexicon[], index: PhraseIndex): StoredIndex {
  return {
    lexicons: lexicons.map(({ name, entries }) => ({ name, length: entries.length })),
    words: index.words.join('\n'),
    lines: toBase64(index.lines),
    drawers: toBase64(index.drawers),
    postings: toBase64(index.postings),
  };
}

/** An index from its text. */
export function loadIndex({ words, lines, drawers, postings }: StoredIndex): PhraseIndex {
  return {
    words: words.split('\n'),
    lines: fromBase64(lines),
    drawers: fromBase64(drawers),
    postings: fromBase64(postings),
  };
}

function toBase64(numbers: Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Int32Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return new Int32Array(bytes.buffer);
}
