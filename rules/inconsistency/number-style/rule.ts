import { findQuantities, type Quantity } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { reportStrays, type Use } from '../habit.js';

export const numberStyle = defineRule({
  id: 'number-style',
  category: 'inconsistency',
  mqm: 'locale conventions/number format',
  severity: 'minor',
  summary: 'Like numbers written in unlike ways: 8.6 thousand beside 8,600, 5% beside 5 percent.',
  check(reading, report) {
    const quantities = reading.facet(findQuantities);
    const inBody = quantities.filter(
      ({ first }) => reading.paragraphOf(reading.tokens[first]!).kind !== 'headline',
    );
    reportStrays(
      {
        uses: percentSigns(inBody),
        message: (_, habit) => `Percentages are written with “${habit}” elsewhere in the story.`,
      },
      report,
    );
    reportStrays(
      {
        uses: thousands(inBody),
        stray: (form) => form === 'thousand',
        habit: 'figures',
        message: () => 'Other thousands of the story are in full figures: write this one so too.',
      },
      report,
    );
  },
});

/** The tokens of the per-cent sign or word. */
function percentSigns(quantities: readonly Quantity[]): Use[] {
  return quantities.flatMap((quantity): Use[] => {
    const form = quantity.percentForm;
    if (!form || quantity.percent === 'points' || !/^(?:%|percent|per cent|pct)$/u.test(form)) return [];
    const { end } = quantity;
    return [
      {
        start: end - form.length,
        end,
        form,
        as: (habit) => (form === '%' || habit === '%' ? undefined : habit),
      },
    ];
  });
}

/** "757 thousand" beside 400,000. */
function thousands(quantities: readonly Quantity[]): Use[] {
  return quantities.flatMap((quantity): Use[] => {
    const { start, end, scale, written, low, form, numeral, currency } = quantity;
    if (form !== 'number' || currency) return [];
    if (scale === 'thousand' && written === 'mixed' && numeral.figure)
      return [{ start, end: end, form: 'thousand', as: () => undefined }];
    return written === 'figures' && low >= 1000 && low < 1e6 && !quantity.isModifier
      ? [{ start, end, form: 'figures' }]
      : [];
  });
}
