import type { Quantity, Reading, Span } from '../../src/reading/index.js';

/** What a quantity counts, as a key: amounts with one key can be compared. */
export function kindOf({ currency, unit, percent, times, noun }: Quantity): string | undefined {
  if (percent) return `percent ${percent}`;
  if (currency) return `currency ${currency}`;
  if (unit) return `unit ${unit.id}`;
  if (times) return undefined;
  return noun === undefined ? undefined : `noun ${noun}`;
}

/** The value in base units of its dimension. */
export function baseValue({ low, unit }: Quantity): number | undefined {
  return unit?.factor === undefined ? undefined : low * unit.factor;
}

export function spanOf({ start, end }: Quantity): Span {
  return { start, end };
}

/** Two amounts of which one renders the other: "5 km (3 miles)", "5 km, or 3 miles,". */
export function pairs({ tokens }: Reading, quantities: readonly Quantity[]): [Quantity, Quantity][] {
  const found: [Quantity, Quantity][] = [];
  for (const [index, second] of quantities.entries()) {
    const first = quantities[index - 1];
    if (!first || first.sentence !== second.sentence || second.boundFirst - first.last > 4) continue;
    const between = tokens.slice(first.last, second.boundFirst).map(({ lower }) => lower);
    const bracketed = between.at(-1) === '(' && !between.includes(')');
    const restated = between.join(' ') === ', or' || between.join(' ') === 'or';
    if (bracketed || (restated && first.form === 'number')) found.push([first, second]);
  }
  return found;
}

/** Is the value within the share of the other? */
export function isNear(value: number, other: number, share: number): boolean {
  return Math.abs(value - other) <= share * Math.max(Math.abs(value), Math.abs(other));
}

/** A number as copy prints it: 6,480. */
export function printed(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
