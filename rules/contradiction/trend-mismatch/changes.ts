import {
  findQuantities,
  groupBy,
  type Quantity,
  type Reading,
  type Sentence,
} from '../../../src/reading/index.js';

/** Two figures of one thing, before and after. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** Token index where the words of change begin ("from", "to"). */
  readonly at: number;
  readonly last: number;
  /** "up from", "down from": the trend is told by the word there. */
  readonly word?: number;
}

/** "from 94 to 90", "to 90 from 94", "90, up from 94". */
export function changesIn(reading: Reading, sentence: Sentence, quantities: readonly Quantity[]): Change[] {
  const { tokens } = reading;
  const found: Change[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const lead = tokens[quantity.boundFirst - 1];
    if (!lead || lead.index < sentence.first || isNegative(reading, quantity)) continue;
    const previous = quantities[index - 1];
    if (lead.lower === 'from' && quantity.form === 'range')
      found.push({ from: quantity.from, to: quantity.to, at: lead.index, last: quantity.last });
    if (!previous || quantity.form !== 'number' || previous.form !== 'number') continue;
    if (!sameMeasure(previous, quantity) || isNegative(reading, previous)) continue;
    const before = tokens[previous.boundFirst - 1];
    if (before && quantity.first - previous.last < 9 && before.lower === 'from' && lead.lower === 'to')
      found.push({ from: previous.low, to: quantity.low, at: before.index, last: quantity.last });
    else if (before && quantity.first - previous.last < 9 && before.lower === 'to' && lead.lower === 'from')
      found.push({ from: quantity.low, to: previous.low, at: before.index, last: quantity.last });
    const word = tokens[lead.index - 1];
    if (
      lead.lower === 'from' &&
      word &&
      /^(?:up|down)$/u.test(word.lower) &&
      quantity.first - previous.last < 12
    )
      found.push({
        from: quantity.low,
        to: previous.low,
        at: word.index,
        last: quantity.last,
        word: word.index,
      });
  }
  return found;
}

/** The quantities of each sentence. */
export function bySentence(reading: Reading): ReadonlyMap<number, Quantity[]> {
  return groupBy(reading.facet(findQuantities), ({ sentence }) => sentence);
}

function isNegative(reading: Reading, { first, boundFirst }: Quantity): boolean {
  return [first, boundFirst].some((at) => /^(?:minus|[-−–])$/u.test(reading.tokens[at - 1]?.lower ?? ''));
}

function sameMeasure(one: Quantity, other: Quantity): boolean {
  if (one.percent || other.percent) return one.percent === other.percent;
  if (one.currency || other.currency) return one.currency === other.currency;
  if (one.unit || other.unit) return one.unit?.id === other.unit?.id;
  if (one.noun && other.noun) return one.noun === other.noun;
  return true;
}
