import type { Quantity, Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';
import { spanOf } from '../amounts.js';

/** A fall may run from the higher figure to the lower one. */
const FALL =
  /^(?:fall|fell|drop|cut|reduce|lower|shorten|shrink|shrank|decline|decrease|slash|narrow|trim|down|slide|slid|slump|plunge|sink|sank|lose|lost|win|won|beat|defeat|vote|lead|led|change|revise|downgrade|slow|ease|dip|tumble|halve|compress|score|odds|ratio|outnumber|convert|translate|amount|count|contrary|due|attribute|belong|compare|relative|proportional|back|go|went|move|switch|shift|pare)$/u;

/** "16,000 to 7,000 yuan", "80 to 60 percent". */
export function backwardRanges(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  for (const quantity of quantities) {
    const { form, from, to, first, currency, unit, percent, noun, written, numeral } = quantity;
    if (form !== 'range' || from <= to || written === 'words') continue;
    if (!currency && !percent && !unit && !noun) continue;
    const isHyphened =
      numeral.last === quantity.last || /^\d+[-–]\d+$/u.test(reading.tokens[numeral.first]!.text);
    // "3-2 victory", "1998-99 season", "pages 120-30" are other things.
    if (isHyphened && (!(currency || percent || unit) || unit?.id === 'age' || (from > 100 && to < 100)))
      continue;
    const before = reading.tokens.slice(
      Math.max(reading.sentences[quantity.sentence]!.first, first - 8),
      first,
    );
    if (/^(?:from|by)$/u.test(reading.tokens[quantity.boundFirst - 1]?.lower ?? '')) continue;
    if (before.some(({ lemma, lower }) => FALL.test(lemma) || FALL.test(lower))) continue;
    const joint = reading.tokens
      .slice(numeral.first, quantity.last)
      .some(({ lower }) => lower === 'or' || lower === 'and');
    if (joint) continue;
    report(spanOf(quantity), {
      message: `The range “${reading.slice(quantity)}” runs backwards: a figure is wrong.`,
    });
  }
}
