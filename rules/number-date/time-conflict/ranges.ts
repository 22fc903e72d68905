import {
  type DateMention,
  findDates,
  findQuantities,
  type Quantity,
  type Reading,
} from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

const DAY = 24 * 60;
/** Sentences between a duration and the two ends it is told by. */
const NEAR = 2;

interface Range {
  readonly from: DateMention;
  readonly to: DateMention;
  readonly sentence: number;
  /** Between the ends, in minutes. */
  readonly minutes: number;
  /** With times of day; else the last day counts or does not. */
  readonly isExact: boolean;
}

/** "for 2 days" beside "from 21:00 on April 2 to 06:00 on April 5", which is two days and nine hours. */
export function durationsAgainstRanges(reading: Reading, report: Report): void {
  const ranges = rangesOf(reading);
  for (const duration of reading.facet(findQuantities)) {
    const { unit, form, bound, first, low } = duration;
    if (form !== 'number' || bound !== 'exact' || !/^(?:hour|day|week)$/u.test(unit?.id ?? '')) continue;
    const lead = reading.tokens[first - 1];
    if (lead?.lower !== 'for' && lead?.lower !== 'lasting' && lead?.lower !== 'last') continue;
    const near = ranges.filter(({ sentence }) => Math.abs(sentence - duration.sentence) <= NEAR);
    const [range] = near;
    if (near.length !== 1 || !range || fits(duration, range, low)) continue;
    report(
      { start: duration.start, end: duration.end },
      {
        message: `${reading.slice(duration)}: from ${reading.slice(range.from)} to ${reading.slice(range.to)} is ${told(range)}.`,
        related: [{ start: range.from.start, end: range.to.end, message: 'The two ends' }],
        severity: 'query',
      },
    );
  }
}

function fits({ unit }: Quantity, { minutes, isExact }: Range, low: number): boolean {
  const size = unit!.id === 'hour' ? 60 : unit!.id === 'day' ? DAY : 7 * DAY;
  const real = minutes / size;
  if (unit!.id === 'hour') return !isExact || Math.abs(real - low) <= 0.5;
  return isExact
    ? Math.abs(real - low) <= 0.25
    : real - low > -1.2 && real - low < 0.2 + 7 * Number(unit!.id === 'week');
}

function told({ minutes, isExact }: Range): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.round((minutes % DAY) / 60);
  const text = `${days} day${days === 1 ? '' : 's'}`;
  return isExact && hours > 0 ? `${text} and ${hours} hour${hours === 1 ? '' : 's'}` : text;
}

/** "from (time on) date to (time on) date", both ends with a day; the first may leave its month to the second. */
function rangesOf(reading: Reading): Range[] {
  const { tokens } = reading;
  const ranges: Range[] = [];
  const mentions = reading.facet(findDates);
  for (let index = 0; index < mentions.length; index++) {
    const start = endAt(tokens, mentions, index);
    if (!start || !/^(?:from|between)$/u.test(tokens[mentions[index]!.first - 1]?.lower ?? '')) continue;
    const second = mentions[start.next];
    const end = second && endAt(tokens, mentions, start.next);
    if (!end || second!.sentence !== mentions[index]!.sentence) continue;
    if (!/^(?:to|till|until|and|through)$/u.test(tokens[second!.first - 1]?.lower ?? '')) continue;
    const isExact = start.time !== undefined && end.time !== undefined;
    if ((start.time === undefined) !== (end.time === undefined) || start.date.month === undefined) continue;
    const minutes =
      (dayOfYear(end.date) - dayOfYear(start.date)) * DAY +
      (isExact ? minuteOf(end.time!) - minuteOf(start.time!) : 0);
    if (minutes > 0 && minutes < 60 * DAY)
      ranges.push({
        from: mentions[index]!,
        to: mentions[end.next - 1]!,
        sentence: second!.sentence,
        minutes,
        isExact,
      });
  }
  return ranges;
}

interface End {
  date: DateMention;
  time?: DateMention;
  /** Index of the mention behind it. */
  next: number;
}

/** A date, or a time and its date, from the mention at `index`. */
function endAt(tokens: Reading['tokens'], mentions: readonly DateMention[], index: number): End | undefined {
  const one = mentions[index];
  if (!one) return undefined;
  if (one.kind === 'date') return hasDay(one) ? { date: one, next: index + 1 } : undefined;
  const two = mentions[index + 1];
  const gap = two ? tokens.slice(one.last, two.first).map(({ lower }) => lower) : [];
  return two && hasDay(two) && (gap.length === 0 || gap.join(' ') === 'on' || gap.join(' ') === ',')
    ? { date: two, time: one, next: index + 2 }
    : undefined;
}

function hasDay({ kind, day, month }: DateMention): boolean {
  return kind === 'date' && day !== undefined && month !== undefined;
}

function dayOfYear({ day, month, year }: DateMention): number {
  return Date.UTC(year ?? 2023, month! - 1, day!) / 86_400_000;
}

function minuteOf({ hour, minute, half }: DateMention): number {
  const base = half === undefined ? hour! : (hour! % 12) + (half === 'pm' ? 12 : 0);
  return base * 60 + (minute ?? 0);
}

/** 6:00 where the story's other hours are 06:00, or the other way round: the rarer form, or the later where both are as common. */
export function mixedClock(reading: Reading, report: Report): void {
  const times = reading.facet(findDates).filter(({ form, hour }) => form === 'clock' && hour! < 10);
  const padded = times.filter(({ start }) => reading.text[start] === '0');
  const bare = times.filter(({ start }) => reading.text[start] !== '0');
  // 0:00 is one digit in either style's head; it proves nothing.
  if (padded.length === 0 || bare.length === 0 || times.some(({ hour }) => hour === 0)) return;
  const isBareOdd =
    bare.length < padded.length || (bare.length === padded.length && bare[0]!.start > padded[0]!.start);
  const [odd, usual] = isBareOdd ? [bare, padded] : [padded, bare];
  for (const { start, end } of odd)
    report(
      { start, end },
      {
        message: `${reading.text.slice(start, end)} is written ${isBareOdd ? 'without' : 'with'} a leading zero, ${reading.text.slice(usual[0]!.start, usual[0]!.end)} ${isBareOdd ? 'with' : 'without'} one.`,
        severity: 'minor',
        related: [{ start: usual[0]!.start, end: usual[0]!.end, message: 'as here' }],
      },
    );
}
