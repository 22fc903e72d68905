import { type Reading, tokensWhere } from '../../../src/reading/index.js';
import { findEarlier } from './earlier.js';
import { namedPapers } from './nouns.js';
import type { Orphan } from './orphan.js';

const PAPERS = new Set(namedPapers.trim().split('\n'));

const ADJECTIVE = /^(?:corresponding|relevant)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const pointers = tokensWhere(({ lower, text }) => ADJECTIVE.test(lower) || YEAR.test(text));

/** “the corresponding decree”, “this 2012 referendum”: the story must have told of it, and has not. */
export function corresponding(reading: Reading): Orphan[] {
  const { tokens } = reading;
  const { first } = reading.facet(findEarlier);
  const found: Orphan[] = [];
  for (const token of reading.facet(pointers)) {
    const before = tokens[token.index - 1];
    if (!before || before.sentence !== token.sentence) continue;
    const isAdjective = ADJECTIVE.test(token.lower) && /^(?:the|a|this)$/u.test(before.lower);
    const isYear = YEAR.test(token.text) && before.lower === 'this';
    if (!isAdjective && !isYear) continue;
    let head = token.index + 1;
    while (/^(?:ADJ|NOUN)$/u.test(tokens[head]?.pos ?? '') && tokens[head + 1]?.pos === 'NOUN') head++;
    const noun = tokens[head];
    if (noun?.pos !== 'NOUN' || noun.sentence !== token.sentence || noun.lower !== noun.lemma) continue;
    if (first.get(noun.lemma)! < noun.index || /^(?:year|season|month)$/u.test(noun.lemma)) continue;
    if (
      isAdjective &&
      (!PAPERS.has(noun.lemma) || /^(?:of|on|from|in|for|to)$/u.test(tokens[head + 1]?.lower ?? ''))
    )
      continue;
    found.push({
      first: before.index,
      last: head + 1,
      message: (text) => `“${text}” points at something the story has not told of: name it.`,
      isLikely: false,
    });
  }
  return found;
}
