import { type DateMention, findDates, weekdayNames } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

export const weekdayDate = defineRule({
  id: 'weekday-date',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'major',
  summary: 'A weekday that does not fall on its date.',
  check(reading, report) {
    const dates = reading
      .facet(findDates)
      .filter(({ weekday, day, month }) => weekday !== undefined && day !== undefined && month !== undefined)
      .filter(({ day, month }) => day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12);
    for (const [index, date] of dates.entries()) {
      const { start, end, weekday, year } = date;
      const right = year === undefined ? undefined : dayOf(date, year);
      if (right !== undefined && right !== weekday) {
        report(
          { start, end },
          { message: `That day was a ${weekdayNames[right]}, not a ${weekdayNames[weekday!]}.` },
        );
        continue;
      }
      const earlier = dates
        .slice(0, index)
        .find((other) => year === undefined && other.year === undefined && clash(other, date));
      if (earlier)
        report(
          { start, end },
          {
            message: `Against “${reading.slice(earlier)}” this day cannot be a ${weekdayNames[weekday!]}.`,
            related: [{ start: earlier.start, end: earlier.end, message: 'The other date' }],
          },
        );
    }
  },
});

function dayOf({ day, month }: DateMention, year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month! - 1, day);
  return date.getUTCDay();
}

/** Two dates a month apart at most, before or after the end of February, so that the year does not matter. */
function clash(one: DateMention, other: DateMention): boolean {
  if (Math.abs(one.month! - other.month!) > 1 || one.month! < 3 !== other.month! < 3) return false;
  const shift = (dayOf(other, 2023) - dayOf(one, 2023) + 7) % 7;
  return (other.weekday! - one.weekday! + 7) % 7 !== shift;
}
