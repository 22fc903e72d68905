import type { Quantity, Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { printed, spanOf } from '../amounts.js';

/** Of such a whole no share is above a hundred per cent. */
const WHOLE =
  /^(?:respondent|resident|population|voter|deputy|student|pupil|citizen|household|adult|child|woman|man|patient|employee|worker|participant|country|territory|vote|seat|electorate|people|ukrainian|russian|icelander|american)s?$/u;
const INCLUDING = /^(?:including|whom|them|which)$/u;
const PRICED = /^(?:more|higher|up|rise|rose|increase[sd]?|grew|growth|above|over|jump(?:ed)?|surge[sd]?)$/u;

/** "120 percent of residents"; a batting average of 2552; 40 people, including 55 children. */
export function impossibleShares(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  const { tokens } = reading;
  for (const [index, quantity] of quantities.entries()) {
    if (isAboveWhole(reading, quantity))
      report(spanOf(quantity), {
        message: `${reading.slice(quantity)} of a whole: no share is above 100 percent.`,
      });
    else if (isBattingAverage(reading, quantity))
      report(spanOf(quantity), {
        message: `“${reading.slice(quantity)}” cannot be a batting average, which lies between .000 and 1.000: the point is lost or a digit is wrong.`,
      });
    const whole = quantities[index - 1];
    if (!whole || whole.sentence !== quantity.sentence || !isPlainCount(whole) || !isPlainCount(quantity))
      continue;
    const between = tokens.slice(whole.last, quantity.boundFirst);
    const lead = between.at(-1);
    if (!lead || !INCLUDING.test(lead.lower) || between.length > 9 || quantity.low <= whole.high) continue;
    // "400 people from 12 towns, of which ..." counts what stands nearer; only people or things counted with their noun.
    if (whole.noun === undefined || whole.low < 2) continue;
    report(spanOf(quantity), {
      message: `A part (${printed(quantity.low)}) is larger than its whole (${printed(whole.low)}).`,
      related: [{ ...spanOf(whole), message: 'The whole' }],
    });
  }
}

function isPlainCount({ form, percent, currency, unit, times, written, low }: Quantity): boolean {
  return form === 'number' && !percent && !currency && !unit && !times && written !== 'vague' && low > 0;
}

function isAboveWhole({ tokens }: Reading, { percent, low, last, first, form }: Quantity): boolean {
  if (percent !== 'percent' || low <= 100 || form !== 'number' || tokens[last]?.lower !== 'of') return false;
  const at = /^(?:the|all|its|their)$/u.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return WHOLE.test(tokens[at]?.lower ?? '') && !PRICED.test(tokens[first - 1]?.lower ?? '');
}

/** Four digits and more, or per cent, behind "batting average of" or a translator's "hit rate of". */
function isBattingAverage({ tokens }: Reading, { first, low, percent, currency, unit }: Quantity): boolean {
  if (currency || unit) return false;
  let at = first - 1;
  if (/^(?:of|is|was|:)$/u.test(tokens[at]?.lower ?? '')) at--;
  const pair = `${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`;
  if (!/^(?:batting|hitting|hit) (?:average|rate|ratio)$/u.test(pair)) return false;
  return percent !== undefined ? pair.startsWith('batting') : low >= 1000;
}
