import { Reading } from '../reading/index.js';

/** How much of a line is looked at to either side of the place: a story may stand on one line. */
const NEAR = 200;
/** The longest selection that is taken for words to be listed, in characters. */
const LONGEST = 80;

/** The selected words; with nothing selected the name at the place, or the word. Undefined where there is none. Offsets into the text. */
export function wordsAt(from: number, to: number, text: string): string | undefined {
  if (from < to) {
    const selected = text.slice(from, to).trim();
    return selected.length <= LONGEST && /\p{L}/u.test(selected) && !/[\r\n«»]/u.test(selected)
      ? selected
      : undefined;
  }
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, from - NEAR), from))![0];
  const after = /^[^\r\n]*/u.exec(text.slice(from, from + NEAR))![0];
  const prose = before + after;
  const at = before.length;
  const reading = new Reading({ prose, blocks: [{ kind: 'paragraph', start: 0, end: prose.length }] });
  const name = reading.names.find(({ start, end }) => start <= at && at <= end);
  if (name && name.name !== '') return name.name;
  const word = reading.tokens.find(({ kind, start, end }) => kind === 'word' && start <= at && at <= end);
  return word?.text.replace(/['’]s$/u, '');
}

/** Does it begin as names do? */
export function isNameLike(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}
