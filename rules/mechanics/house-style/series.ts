import type { House } from '../../../src/house/index.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/**
 * The comma before the last of three or more plain things: "boats, nets, and ropes". Only series of common nouns, each of one or two
 * words, are judged: with names and clauses a comma may be needed for the sense.
 */
export function seriesCommas(reading: Reading, { seriesComma: style }: House, report: Report): void {
  if (style === undefined) return;
  const { tokens } = reading;
  for (const token of tokens) {
    if (!/^(?:and|or)$/u.test(token.lower)) continue;
    const comma = tokens[token.index - 1];
    const hasComma = comma?.text === ',';
    const middle = thingBefore(reading, hasComma ? comma.index : token.index);
    if (middle < 0 || tokens[middle - 1]?.text !== ',' || tokens[middle - 1]!.sentence !== token.sentence)
      continue;
    const first = tokens[middle - 2];
    if (first?.sentence !== token.sentence || !isCommon(first) || !endsSeries(reading, token.index + 1))
      continue;
    if (!isAlike(first, tokens[token.index - (hasComma ? 2 : 1)]!)) continue;
    if (style === 'no' && hasComma) {
      report(reading.span(comma.index), {
        message: `House style has no comma before “${token.text}” in a plain series.`,
        suggestions: [''],
      });
    } else if (style === 'yes' && !hasComma) {
      const last = tokens[token.index - 1]!;
      report(reading.span(last.index), {
        message: `House style has a comma before “${token.text}” in a series.`,
        suggestions: [`${last.text},`],
      });
    }
  }
}

/** The first token of a noun of one or two words that ends before `index`, or -1. */
function thingBefore({ tokens }: Reading, index: number): number {
  const noun = tokens[index - 1];
  if (!noun || !isCommon(noun)) return -1;
  const word = tokens[index - 2];
  if (!word || word.sentence !== noun.sentence || word.text === ',') return index - 1;
  return word.pos === 'ADJ' || isCommon(word) ? index - 2 : -1;
}

/** A noun of one or two words, and then the end of the clause: no verb that the words before "and" could be the object of. */
function endsSeries({ tokens }: Reading, index: number): boolean {
  let at = index;
  if (tokens[at]?.pos === 'ADJ') at++;
  const noun = tokens[at];
  if (!noun || !isCommon(noun)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.sentence !== noun.sentence ||
    /^[.;:!?)]$/u.test(next.text) ||
    next.pos === 'ADP'
  );
}

function isCommon({ kind, pos, text }: Token): boolean {
  return kind === 'word' && pos === 'NOUN' && /^\p{Ll}/u.test(text);
}

/** Things that stand in a series are all one or all several; "his brother, a fisherman" never comes here, it has an article. */
function isAlike(one: Token, other: Token): boolean {
  return one.lower.endsWith('s') === other.lower.endsWith('s');
}
