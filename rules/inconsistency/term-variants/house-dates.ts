import type { House } from '../../../src/house/index.js';
import { type DateMention, monthNames, type Reading } from '../../../src/reading/index.js';
import type { Group } from '../habit.js';

/** Months as American desks shorten them before a day; the short ones stand in full. */
const SHORT = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** Every date with day and month that is not written as the house writes it, weekday apart. */
export function houseDates(
  reading: Reading,
  dates: readonly DateMention[],
  style: NonNullable<House['date']>,
): Group[] {
  return dates.flatMap((date): Group[] => {
    const first = dayOrMonth(reading, date);
    const start = reading.tokens[first]!.start;
    const found = reading.text.slice(start, date.end);
    const right = written(date, style, found);
    // "the 6th of February", "between 6 and 8 February": more than the date itself would have to change.
    const isPlain =
      /^(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?)(?:,? \d{4})?$/u.test(found);
    if (found.replaceAll(/\s+/gu, ' ') === right || isRange(reading, date)) return [];
    return [
      {
        uses: [{ start, end: date.end, form: found, as: () => (isPlain ? right : undefined), found }],
        right,
      },
    ];
  });
}

/** The first token of day or month, behind a weekday. */
function dayOrMonth({ tokens }: Reading, { first, last, weekday }: DateMention): number {
  if (weekday === undefined) return first;
  let from = first + 1;
  while (from < last - 1 && /^(?:,|the)$/u.test(tokens[from]!.lower)) from++;
  return from;
}

function written(
  { day, month, year }: DateMention,
  style: NonNullable<House['date']>,
  found: string,
): string {
  const full = monthNames[month! - 1]!;
  const isLast = year !== undefined && found.includes(String(year));
  switch (style) {
    case 'Feb. 6':
      return `${SHORT[month! - 1]} ${day}${isLast ? `, ${year}` : ''}`;
    case 'February 6':
      return `${full} ${day}${isLast ? `, ${year}` : ''}`;
    case '6 Feb':
      return `${day} ${full.length < 5 ? full : full.slice(0, 3)}${isLast ? ` ${year}` : ''}`;
    case '6 February':
      return `${day} ${full}${isLast ? ` ${year}` : ''}`;
  }
}

/** Another day is joined to it: Feb. 6-8, 6 to 8 February. */
function isRange({ tokens }: Reading, { first, last, sentence }: DateMention): boolean {
  const joins = (index: number, number: number) =>
    tokens[index]?.sentence === sentence &&
    /^(?:-|–|—|to|and|or|until)$/u.test(tokens[index]!.lower) &&
    tokens[number]?.kind === 'number' &&
    tokens[number]!.text.length < 3;
  return joins(first - 1, first - 2) || joins(last, last + 1);
}
