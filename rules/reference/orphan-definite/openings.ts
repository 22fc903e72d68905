import type { Reading } from '../../../src/reading/index.js';
import { findEarlier } from './earlier.js';
import { leadNouns } from './nouns.js';
import type { Orphan } from './orphan.js';

const LEADS = new Set(leadNouns.trim().split('\n'));
const TIME =
  /^(?:year|week|month|day|time|morning|evening|afternoon|summer|winter|spring|autumn|season|weekend|century|decade)s?$/u;

/** The first sentence of the body: “The special exhibition opens …”, “This statement was made …”. */
export function openings(reading: Reading): Orphan[] {
  const { tokens, paragraphs, sentences } = reading;
  const body = paragraphs.find(({ kind }) => kind === 'paragraph');
  if (!body || body.index > 3) return [];
  const sentence = sentences[body.first]!;
  const start = tokens[sentence.first]!;
  if (sentence.last - sentence.first < 6 || !/^(?:the|this|these|such)$/u.test(start.lower)) return [];
  let head = start.index + 1;
  while (
    head < start.index + 4 &&
    tokens[head] &&
    tokens[head]!.pos !== 'NOUN' &&
    /^(?:ADJ|NUM|PROPN)$/u.test(tokens[head]!.pos)
  )
    head++;
  while (tokens[head + 1]?.pos === 'NOUN' && head < start.index + 4) head++;
  if (
    tokens
      .slice(start.index, head)
      .some(({ lower }) => /'s?$|s'$|est$|^(?:first|second|third|annual)$/u.test(lower))
  )
    return [];
  const noun = tokens[head];
  if (noun?.pos !== 'NOUN' || TIME.test(noun.lower)) return [];
  const isNew = reading.facet(findEarlier).first.get(noun.lemma) === noun.index;
  const isPointing = start.lower !== 'the';
  if (
    !isPointing &&
    (!LEADS.has(noun.lemma) ||
      !isNew ||
      /^(?:of|that|which|who|between|on|into|for|by|in|to|at|from)$/u.test(tokens[head + 1]?.lower ?? ''))
  )
    return [];
  if (isPointing && noun.lower !== noun.lemma && start.lower !== 'these') return [];
  if (isPointing && !/^(?:VERB|AUX)$/u.test(tokens[head + 1]?.pos ?? '')) return [];
  return [
    {
      first: start.index,
      last: head + 1,
      message: (text) => `The story opens on “${text}”, which nothing has brought in.`,
      isLikely: false,
    },
  ];
}
