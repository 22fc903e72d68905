import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import type { Oddity } from './scales.js';

const ROMAN = /^[IVX]{1,6}(?:-[IVX]{1,6})?(?:th|st|nd|rd)?$/u;

/** "XXI century", "08H00", "the 90-ies", "5-th", "in 2015 year". */
export function notations(reading: Reading): Oddity[] {
  const found: Oddity[] = [];
  const { tokens } = reading;
  for (const token of reading.facet(written)) {
    const odd = notationAt(tokens, token);
    if (odd) found.push(odd);
  }
  return found;
}

const written = tokensWhere(({ kind, text }) => kind === 'number' || ROMAN.test(text));

function notationAt(tokens: readonly Token[], token: Token): Oddity | undefined {
  const next = tokens[token.index + 1];
  const first = token.index;
  if (ROMAN.test(token.text) && next && /^centur(?:y|ies)$/u.test(next.lower))
    return { first, last: first + 2, problem: 'has a Roman numeral for the century' };
  if (token.kind !== 'number') return undefined;
  const isHour = /^(?:[01]?\d|2[0-3])h$/u.test(token.lower);
  if (isHour && next && !next.spaced && /^[0-5]\d$/u.test(next.text))
    return { first, last: first + 2, problem: 'is no time of day in English' };
  if (/^\d{1,3}0-(?:ies|s|es|ths|th|x)$/u.test(token.lower))
    return { first, last: first + 1, problem: 'is no decade in English' };
  if (/^\d+-(?:st|nd|rd|th|y|ya|go|mu)$/u.test(token.lower))
    return { first, last: first + 1, problem: 'has a hyphen that English ordinals have not' };
  if (
    /^(?:19|20)\d\d$/u.test(token.text) &&
    next?.lower === 'year' &&
    next.sentence === token.sentence &&
    isBare(tokens, token.index)
  )
    return { first, last: first + 2, problem: `is “${token.text}” in English`, fix: token.text };
  return undefined;
}

/** "in 2015 year", not "the 2015 year group": a preposition before and no noun behind. */
function isBare(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 2];
  return (
    /^(?:in|of|since|from|by|until|for|at|end)$/u.test(tokens[index - 1]?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/u.test(behind?.pos ?? '')
  );
}
