import { monthOf, type PhraseMatch, type Reading, weekdayOf } from '../../src/reading/index.js';

/** A PROPN in a pattern means a name of a person, body or place; "apologised Monday" and "voted in May" are good American. */
export function isNoDay(reading: Reading, match: PhraseMatch): boolean {
  if (!match.pattern.includes('PROPN')) return true;
  const { start, end } = match.whole;
  for (let at = match.first; at > 0 && reading.tokens[at]!.end > start; at--) if (isDay(at)) return false;
  for (let at = match.first; at < reading.tokens.length && reading.tokens[at]!.start < end; at++)
    if (isDay(at)) return false;
  return true;

  function isDay(at: number): boolean {
    const { lower, text } = reading.tokens[at]!;
    return /^\p{Lu}/u.test(text) && (weekdayOf(lower) !== undefined || monthOf(lower) !== undefined);
  }
}
