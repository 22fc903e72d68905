import type { House } from '../../../src/house/index.js';
import { type DateMention, findDates, monthNames, type Reading } from '../../../src/reading/index.js';
import type { Group, Use } from '../habit.js';
import { houseDates } from './house-dates.js';

/** February 10th beside February 10; 10 February beside February 10; Feb. 10 beside February 10; 6 p.m. beside 18:00. */
export function dateForms(reading: Reading, house: House = {}): Group[] {
  const dates = reading
    .facet(findDates)
    .filter(({ first }) => !isHeadline(reading, first) && !reading.isQuoted(first));
  const full = dates.filter(({ day, month }) => day !== undefined && month !== undefined);
  const named = full.filter(({ form }) => form === 'month-day' || form === 'day-month');
  const of = (list: readonly DateMention[], form: (date: DateMention) => string): Use[] =>
    list.map((date) => ({
      ...dayAndMonth(reading, date),
      form: form(date),
      as: (habit) => rewrite(date, habit),
    }));
  const figures: Group = {
    uses: of(full, ({ form }) => (form === 'month-day' || form === 'day-month' ? 'words' : form)),
    preferred: 'words',
    stray: (form: string) => form !== 'words',
    message: () => 'This date is in figures alone; the others of the story name the month.',
  };
  if (house.date !== undefined) {
    const decided = houseDates(reading, named, house.date);
    return [...decided, figures, ...(house.time === undefined ? [clock(reading, dates)] : [])];
  }
  return [
    {
      uses: of(named, ({ isOrdinal }) => (isOrdinal ? 'ordinal' : 'plain')),
      // No desk wants the ending: where the plain form occurs at all it is the habit.
      habit: 'plain',
      stray: (form: string) => form === 'ordinal',
      message: () => 'Other dates of the story have no “-th”: keep one form.',
    },
    {
      uses: of(named, ({ form }) => form),
      message: (stray: string) =>
        stray === 'month-day'
          ? 'The day stands before the month in the other dates of the story.'
          : 'The month stands before the day in the other dates of the story.',
    },
    {
      uses: of(named, ({ isShort, month }) =>
        monthNames[month! - 1]!.length < 5 ? 'any' : isShort ? 'short' : 'long',
      ).filter(({ form }) => form !== 'any'),
      message: (stray: string) =>
        stray === 'short'
          ? 'The month is written out in the other dates.'
          : 'The month is shortened in the other dates.',
    },
    figures,
    clock(reading, dates),
  ];
}

function isHeadline(reading: Reading, index: number): boolean {
  return /^(?:headline|byline|dateline)$/u.test(reading.paragraphOf(reading.tokens[index]!).kind);
}

/** The span without its weekday and year. */
function dayAndMonth({ tokens }: Reading, { first, last, start, end, weekday, year }: DateMention) {
  let from = first;
  if (weekday !== undefined) {
    from++;
    while (tokens[from] && /^(?:,|the)$/u.test(tokens[from]!.lower)) from++;
  }
  let to = last;
  if (year !== undefined && tokens[last - 1]!.text === String(year)) {
    to--;
    if (tokens[to - 1]!.text === ',') to--;
  }
  return to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : { start, end };
}

function rewrite(date: DateMention, habit: string): string | undefined {
  const { day, month, form, isOrdinal, isShort } = date;
  if (form !== 'month-day' && form !== 'day-month') return undefined;
  const name = monthNames[month! - 1]!;
  const written = habit === 'long' || !isShort ? name : undefined;
  if (!written || habit === 'short') return undefined;
  const order = habit === 'month-day' || habit === 'day-month' ? habit : form;
  if (order === 'month-day' && form === 'day-month' && date.year !== undefined) return undefined;
  const end = habit === 'ordinal' || (habit !== 'plain' && isOrdinal) ? ending(day!) : '';
  return order === 'month-day' ? `${written} ${day}${end}` : `${day}${end} ${written}`;
}

function ending(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** 18:00 beside 6 p.m., 06:00 beside 6:30. */
function clock({ tokens }: Reading, dates: readonly DateMention[]): Group {
  const times = dates.filter(({ kind, form }) => kind === 'time' && form !== 'half-word');
  const uses = times.map((time): Use => {
    const isHalf = time.form === 'clock-half';
    const is24 = !isHalf && (time.hour! > 12 || tokens[time.first]!.text.startsWith('0'));
    return {
      start: time.start,
      end: time.end,
      form: isHalf ? 'half' : is24 ? 'day' : 'any',
      as: () => undefined,
    };
  });
  return {
    uses: uses.filter(({ form }) => form !== 'any'),
    least: 2,
    message: (stray) =>
      stray === 'half'
        ? 'The other times of the story are on the 24-hour clock.'
        : 'The other times of the story are written with a.m. and p.m.',
  };
}
