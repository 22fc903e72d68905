import type { House } from '../../../src/house/index.js';
import { findQuantities, type Quantity, type Reading } from '../../../src/reading/index.js';
import { defineRule, type Options } from '../../../src/rule.js';
import { reportStrays, type Use } from '../habit.js';
import { reportFiguresOrWords } from './figures-or-words.js';

/** What the house has decided: the per-cent form, and from which number on figures stand. */
interface NumberOptions extends Options {
  readonly percent: House['percent'];
  readonly figuresFrom: House['figuresFrom'];
}

export const numberStyle = defineRule<NumberOptions>({
  id: 'number-style',
  category: 'inconsistency',
  mqm: 'locale conventions/number format',
  severity: 'minor',
  summary: 'Like numbers written in unlike ways: 8.6 thousand beside 8,600, 5% beside 5 percent.',
  options: { percent: undefined, figuresFrom: undefined },
  forDesk: ({ house: { percent, figuresFrom } }) => ({ options: { percent, figuresFrom } }),
  check(reading, report, { percent, figuresFrom }) {
    const quantities = reading.facet(findQuantities);
    const inBody = quantities.filter(
      ({ first }) => reading.paragraphOf(reading.tokens[first]!).kind !== 'headline',
    );
    reportStrays(
      {
        uses: percent === undefined ? percentSigns(inBody) : housePercents(reading, inBody, percent),
        ...(percent === undefined ? {} : { right: percent }),
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
    if (figuresFrom !== undefined) reportFiguresOrWords(reading, inBody, figuresFrom, report);
  },
});

/** Number and sign as one, so that "5 percent" can become "5%". A number in words takes no sign. */
function housePercents(reading: Reading, quantities: readonly Quantity[], style: string): Use[] {
  return quantities.flatMap(({ percentForm: form, percent, end, numeral, written }): Use[] => {
    if (!form || percent === 'points' || !/^(?:%|percent|per cent|pct)$/u.test(form)) return [];
    if (style === '%' && written === 'words') return [];
    const { start } = reading.tokens[numeral.first]!;
    const number = reading.text.slice(start, end - form.length).trimEnd();
    const fix = style === '%' ? `${number}%` : `${number} ${style}`;
    return [{ start, end, form, found: reading.text.slice(start, end), as: () => fix }];
  });
}

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
