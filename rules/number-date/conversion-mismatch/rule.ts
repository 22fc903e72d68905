import { findQuantities, type Quantity } from '../../../src/reading/index.js';
import { unitOf } from '../../../src/reading/measures.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { baseValue, isNear, pairs, printed, spanOf } from '../amounts.js';
import { rates } from './rates.js';

export const conversionMismatch = defineRule({
  id: 'conversion-mismatch',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'major',
  summary: 'A measure or sum whose conversion does not come out.',
  check(reading, report) {
    const money: [Quantity, Quantity][] = [];
    for (const pair of pairs(reading, reading.facet(findQuantities))) {
      const [first, second] = pair;
      if (first.currency && second.currency && first.currency !== second.currency) money.push(pair);
      else checkMeasure(first, second, reading.slice(first), report);
    }
    checkMoney(money, report);
  },
});

/** "12 kg (26 pounds)": beside a mass pounds are no money. */
function asMass(quantity: Quantity, other: Quantity): Quantity {
  const isMass = other.unit?.dimension === 'mass' && quantity.currency === 'GBP';
  return isMass ? { ...quantity, unit: unitOf('lb')! } : quantity;
}

function checkMeasure(one: Quantity, other: Quantity, text: string, report: Report): void {
  const [first, second] = [asMass(one, other), asMass(other, one)];
  const [a, b] = [baseValue(first), baseValue(second)];
  if (a === undefined || b === undefined || !first.unit || !second.unit) return;
  if (
    first.unit.dimension !== second.unit.dimension ||
    first.unit.id === second.unit.id ||
    first.unit.dimension === 'time'
  )
    return;
  // Round figures may be a tenth off: "100 km (60 miles)".
  if (a === 0 || b === 0 || isNear(a, b, 0.12)) return;
  report(spanOf(second), {
    message: `${text} is about ${rounded(a / second.unit.factor!)} in the second unit, not ${printed(second.low)}.`,
    related: [{ ...spanOf(first), message: 'The measure it converts' }],
  });
}

function rounded(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return printed(Number(value.toFixed(Math.min(digits, 6))));
}

/** Against the story's own rate where it converts twice, else against what the money can be worth at all. */
function checkMoney(pairs: readonly [Quantity, Quantity][], report: Report): void {
  const byKind = new Map<string, { rate: number; pair: [Quantity, Quantity] }[]>();
  for (const pair of pairs) {
    const [first, second] = pair;
    if (!first.low || !second.low) continue;
    const isTurned = first.currency! > second.currency!;
    const key = isTurned ? `${second.currency} ${first.currency}` : `${first.currency} ${second.currency}`;
    const rate = isTurned ? first.low / second.low : second.low / first.low;
    byKind.set(key, [...(byKind.get(key) ?? []), { rate, pair }]);
  }
  for (const [key, list] of byKind) {
    const sorted = list.map(({ rate }) => rate).sort((a, b) => a - b);
    const usual = sorted[Math.floor((sorted.length - 1) / 2)]!;
    const [low, high] = possible(key);
    for (const { rate, pair } of list) {
      const isOffStory = list.length > 2 && (rate > usual * 1.4 || rate < usual / 1.4);
      const isOffWorld = high > 0 && (rate > high * 2 || rate < low / 2);
      if (!isOffStory && !isOffWorld) continue;
      report(spanOf(pair[1]), {
        message: isOffStory
          ? 'This sum is converted at another rate than the others in the story.'
          : 'This conversion is off by far: a figure or its million or billion is wrong.',
        related: [{ ...spanOf(pair[0]), message: 'The sum it converts' }],
      });
    }
  }
}

/** Lowest and highest price of one unit of the first money in the second; zeros where one is not known. */
function possible(key: string): [number, number] {
  const [first, second] = key.split(' ') as [string, string];
  const [a, b] = [worth(first), worth(second)];
  return a && b ? [b[0] / a[1], b[1] / a[0]] : [0, 0];
}

function worth(code: string): [number, number] | undefined {
  if (code === 'USD') return [1, 1];
  const line = rates.split('\n').find((each) => each.startsWith(`${code} |`));
  const [, low, high] = line?.split(' | ') ?? [];
  return low && high ? [Number(low), Number(high)] : undefined;
}
