import type { Quantity, Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { isNear, printed, spanOf } from '../amounts.js';

/** How many of the first are in the second. */
const IN = new Map([
  ['month year', 12],
  ['week year', 52],
  ['day week', 7],
  ['day month', 30.4],
  ['day year', 365],
  ['quarter year', 4],
  ['hour day', 24],
  ['minute hour', 60],
]);

/** "$540 a month, or $6,840 a year". */
export function periodPrices(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  for (const [index, second] of quantities.entries()) {
    const first = quantities[index - 1];
    if (!first || first.sentence !== second.sentence || first.currency !== second.currency || !first.currency)
      continue;
    const [a, b] = [period(reading, first), period(reading, second)];
    if (
      !a ||
      !b ||
      second.first - first.last > 5 ||
      !reading.tokens.slice(first.last, second.first).some(({ lower }) => lower === 'or' || lower === '(')
    )
      continue;
    const factor = IN.get(`${a} ${b}`) ?? (IN.has(`${b} ${a}`) ? 1 / IN.get(`${b} ${a}`)! : undefined);
    if (factor === undefined || isNear(first.low * factor, second.low, 0.08)) continue;
    report(spanOf(second), {
      message: `${reading.slice(first)} a ${a} makes ${printed(Math.round(first.low * factor))} a ${b}, not ${printed(second.low)}.`,
      related: [{ ...spanOf(first), message: 'The other price' }],
    });
  }
}

function period({ tokens }: Reading, { last }: Quantity): string | undefined {
  if (!/^(?:a|an|per|each|every)$/u.test(tokens[last]?.lower ?? '')) return undefined;
  return tokens[last + 1]?.lemma;
}
