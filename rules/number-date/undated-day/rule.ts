import { findDates } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

export const undatedDay = defineRule({
  id: 'undated-day',
  category: 'number-date',
  mqm: 'locale conventions/date format',
  severity: 'minor',
  summary: 'A day of the month in a story that names no month.',
  check(reading, report) {
    const dates = reading.facet(findDates);
    const hasMonth = dates.some(({ month }) => month !== undefined);
    const bare = dates.filter(({ form }) => form === 'bare-day');
    // Where a month stands before it ("from July 3 to the 5th") the day belongs to it; the first bare day before any month does not.
    const firstMonth = dates.find(({ month }) => month !== undefined)?.start ?? Number.POSITIVE_INFINITY;
    const undated = bare.filter(({ start }) => !hasMonth || start < firstMonth);
    const [first, ...rest] = undated;
    if (!first || namesMonth(reading.tokens, first.first)) return;
    const before = reading.tokens[first.first - 1]!;
    const span = before.lower === 'the' ? { start: before.start, end: first.end } : first;
    report(
      { start: span.start, end: span.end },
      {
        message: `Which month? “${reading.slice(span)}” stands ${hasMonth ? 'before any month is named' : 'alone: the story names no month'}.`,
        related: rest.slice(0, 3).map(({ start, end }) => ({ start, end, message: 'Nor here' })),
      },
    );
  },
});

/** "the 25th of last month", "on the 3rd of the month". */
function namesMonth(tokens: readonly { lower: string }[], index: number): boolean {
  return tokens.slice(index + 1, index + 5).some(({ lower }) => lower === 'month');
}
