import { type Bound, findQuantities, type Quantity, type Reading } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { kindOf, spanOf } from '../amounts.js';

/** Bounds that cannot both be true of one figure, or that a desk has to choose between. */
const AGAINST: Partial<Record<Bound, readonly Bound[]>> = {
  more: ['about', 'nearly', 'less', 'at-most'],
  about: ['more', 'less'],
  nearly: ['more', 'at-least'],
  less: ['more', 'at-least', 'about'],
  'at-least': ['nearly', 'less', 'at-most'],
  'at-most': ['more', 'at-least'],
};

export const figureConflict = defineRule({
  id: 'figure-conflict',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'minor',
  summary: 'One figure given as "more than" and as "about", a headline that the body does not bear out.',
  check(reading, report) {
    const quantities = reading.facet(findQuantities);
    checkBounds(reading, quantities, report);
    checkHeadline(reading, quantities, report);
  },
});

/** "about 400 clubs" behind "more than 400 facilities". */
function checkBounds(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  /** Those before, by figure. */
  const before = new Map<number, Quantity[]>();
  for (const later of quantities) {
    if (later.low < 20 || later.form !== 'number' || !AGAINST[later.bound]) continue;
    const alike = before.get(later.low) ?? [];
    const earlier = alike.findLast(
      (each) => AGAINST[each.bound]!.includes(later.bound) && isSameThing(each, later),
    );
    alike.push(later);
    before.set(later.low, alike);
    if (!earlier || later.sentence === earlier.sentence) continue;
    const text = (quantity: Quantity) =>
      reading.text.slice(reading.tokens[quantity.boundFirst]!.start, quantity.end);
    report(
      { start: reading.tokens[later.boundFirst]!.start, end: later.end },
      {
        message: `“${text(later)}” was “${text(earlier)}” above: one of the two is wrong.`,
        related: [
          {
            start: reading.tokens[earlier.boundFirst]!.start,
            end: earlier.end,
            message: 'The earlier figure',
          },
        ],
      },
    );
  }
}

/** The same head noun, or for close sentences a shared modifier; money and measures only with their noun or right behind. */
function isSameThing(one: Quantity, other: Quantity): boolean {
  const isClose = other.sentence - one.sentence <= 2;
  if (one.currency !== other.currency || one.unit?.id !== other.unit?.id || one.percent !== other.percent)
    return false;
  if (one.percent || one.unit?.dimension === 'time' || one.unit?.dimension === 'age') return false;
  if (one.noun !== undefined && one.noun === other.noun) return true;
  if (one.currency || one.unit) return isClose && one.noun === undefined && other.noun === undefined;
  return isClose && one.nounWords.some((word) => word.length > 2 && other.nounWords.includes(word));
}

/** A headline's "hundreds of billions of dollars" over a body that has $110 billion. */
function checkHeadline(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  const isHeadline = (quantity: Quantity) =>
    reading.paragraphOf(reading.tokens[quantity.first]!).kind === 'headline';
  for (const headline of quantities) {
    if (!isHeadline(headline) || headline.written !== 'vague' || headline.low < 1000) continue;
    const kind = kindOf(headline);
    if (kind === undefined) continue;
    const body = quantities.filter(
      (each) => !isHeadline(each) && kindOf(each) === kind && each.low >= headline.low / 20,
    );
    if (body.length === 0 || body.some(({ low, high }) => high >= headline.low && low <= headline.high))
      continue;
    const nearest = body.reduce((best, each) => (each.low > best.low ? each : best));
    report(spanOf(headline), {
      message: `The headline’s “${reading.slice(headline)}” is “${reading.slice(nearest)}” in the story.`,
      related: [{ ...spanOf(nearest), message: 'The body’s figure' }],
      severity: 'major',
    });
  }
}
