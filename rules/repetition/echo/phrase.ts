import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { isContent, wordsOf } from '../words.js';
import type { Echo } from './echo.js';

const SHORTEST = 4;
const SURE = 6;

/** A phrase of four words and more that comes back in its sentence: "… to fight the floods … to fight the floods". */
export function phraseAgain(reading: Reading, sentence: Sentence): Echo[] {
  const words = wordsOf(reading, sentence.first, sentence.last).filter(
    ({ index }) => !reading.isQuoted(index),
  );
  if (words.length < 2 * SHORTEST) return [];
  // All words of the second phrase have stood before.
  if (words.length - new Set(words.map(({ lower }) => lower)).size < SHORTEST) return [];
  const seen = new Map<string, number>();
  const found: Echo[] = [];
  for (let at = 0; at + SHORTEST <= words.length; at++) {
    const key = keyOf(words, at);
    const before = seen.get(key);
    if (before === undefined || before + SHORTEST > at) {
      if (before === undefined) seen.set(key, at);
      continue;
    }
    let length = SHORTEST;
    while (
      words[at + length] &&
      words[before + length]!.lower === words[at + length]!.lower &&
      before + length < at
    )
      length++;
    // Right behind itself it is a loop.
    if (
      before + length < at &&
      isWeighty(words.slice(at, at + length)) &&
      !isParallel(reading, words, before, at, length)
    ) {
      const last = words[at + length - 1]!.index + 1;
      const span = reading.slice(reading.span(words[at]!.index, last));
      found.push({
        first: words[at]!.index,
        last,
        message: `“${span}” comes twice in this sentence.`,
        related: [words[before]!.index, words[before + length - 1]!.index + 1],
        isLikely: length < SURE || !words.slice(at, at + length).some(({ pos }) => pos === 'VERB'),
      });
    }
    at += length - 1;
  }
  return found;
}

function keyOf(words: readonly Token[], at: number): string {
  let key = '';
  for (let offset = 0; offset < SHORTEST; offset++) key += `${words[at + offset]!.lower} `;
  return key;
}

function isWeighty(words: readonly Token[]): boolean {
  return words.filter((word) => isContent(word) && word.pos !== 'PROPN').length >= 2;
}

/** "the number of men … the number of women": set side by side on purpose, by "and", "or", "than", "while" or a comma. */
function isParallel(
  reading: Reading,
  words: readonly Token[],
  before: number,
  at: number,
  length: number,
): boolean {
  const joint = reading.tokens[words[at]!.index - 1];
  const behind = words[before + length];
  const isJoined = /^(?:and|or|but|than|while|to|nor|from|of|in|with|for|,|;|on|by|at|as)$/u.test(
    joint?.lower ?? '',
  );
  return isJoined && length < SURE + 2 && behind !== undefined && behind.index < words[at]!.index - 1;
}
