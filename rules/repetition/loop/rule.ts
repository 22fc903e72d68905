import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { isContent, wordsOf } from '../words.js';

const LONGEST = 16;
/** "step by step by step", "again and again and again", "year after year after year". */
const JOINTS = /^(?:by|after|and|or|to|upon|over|on|for|in|no|very|so)$/u;

export const loop = defineRule({
  id: 'loop',
  category: 'repetition',
  mqm: 'style/redundant',
  scope: 'paragraph',
  severity: 'major',
  summary: 'The machine ran in a circle: the same words twice or more in a row.',
  check(reading, report) {
    for (const sentence of reading.sentences) {
      const found = loopIn(reading, sentence);
      if (!found) continue;
      const { again, first } = found;
      report(reading.span(again[0], again[1]), {
        message: `“${reading.slice(reading.span(again[0], again[1]))}” has just been said.`,
        related: [{ ...reading.span(first[0], first[1]), message: 'the first time' }],
      });
    }
  },
});

interface Loop {
  readonly first: readonly [number, number];
  readonly again: readonly [number, number];
}

/** The longest run of words that follows itself. */
function loopIn(reading: Reading, sentence: Sentence): Loop | undefined {
  const words = wordsOf(reading, sentence.first, sentence.last);
  for (let at = 0; at < words.length - 3; at++) {
    for (let length = Math.min(LONGEST, Math.floor((words.length - at) / 2)); length >= 2; length--) {
      if (words[at]!.lower !== words[at + length]!.lower || !repeats(words, at, length)) continue;
      const block = words.slice(at, at + length);
      if (!isLoop(reading, block, words, at, length)) continue;
      let end = at + 2 * length;
      while (end + length <= words.length && repeats(words, end - length, length)) end += length;
      return {
        first: [words[at]!.index, words[at + length - 1]!.index + 1],
        again: [words[at + length]!.index, words[end - 1]!.index + 1],
      };
    }
  }
  return undefined;
}

function repeats(words: readonly Token[], at: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++)
    if (words[at + offset]!.lower !== words[at + length + offset]?.lower) return false;
  return true;
}

function isLoop(
  reading: Reading,
  block: readonly Token[],
  words: readonly Token[],
  at: number,
  length: number,
): boolean {
  if (!block.some(isContent) || block.every(({ kind }) => kind === 'number')) return false;
  const again = words[at + length]!;
  if (reading.isQuoted(again.index) && length < 5) return false;
  const between = reading.tokens.slice(block.at(-1)!.index + 1, again.index).map(({ text }) => text);
  if (between.some((text) => /^[/|:;()–—-]$/u.test(text))) return false;
  if (length === 2)
    return (
      !block.some(({ lower }) => JOINTS.test(lower)) && new Set(block.map(({ lower }) => lower)).size === 2
    );
  return true;
}
