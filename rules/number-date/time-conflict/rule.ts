import { type DateMention, findDates, findQuantities } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { durationsAgainstRanges, mixedClock } from './ranges.js';

export const timeConflict = defineRule({
  id: 'time-conflict',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'major',
  summary:
    'A time of day that does not come out: eight hours after 6 p.m. is not 2 p.m.; a duration against its two ends; 6:00 beside 06:00.',
  check(reading, report) {
    durationsAgainstRanges(reading, report);
    mixedClock(reading, report);
    const times = reading.facet(findDates).filter(({ kind }) => kind === 'time');
    for (const span of reading.facet(findQuantities)) {
      const { unit, form, bound, low, last } = span;
      if ((unit?.id !== 'hour' && unit?.id !== 'minute') || form !== 'number' || bound !== 'exact') continue;
      const isLater = reading.tokens[last]?.lower === 'later';
      if (!isLater && reading.tokens[last]?.lower !== 'earlier') continue;
      const to = times.find(({ first }) => first > last && first - last <= 4);
      const from = times.findLast(({ last: end }) => end <= span.first);
      if (!to || !from || from.sentence < span.sentence - 1) continue;
      const minutes = (isLater ? 1 : -1) * low * (unit.id === 'hour' ? 60 : 1);
      const right = (minuteOf(from) + minutes + 2880) % 1440;
      const given = minuteOf(to);
      const share = to.half === undefined && to.form === 'clock' ? [given, given + 720] : [given];
      if (share.some((each) => Math.abs((each % 1440) - right) <= 1)) continue;
      report(
        { start: to.start, end: to.end },
        {
          message: `${reading.slice(span)} ${isLater ? 'after' : 'before'} ${reading.slice(from)} is ${clock(right)}.`,
          related: [{ start: from.start, end: from.end, message: 'Counted from here' }],
        },
      );
    }
  },
});

function minuteOf({ hour, minute, half }: DateMention): number {
  const base = half === undefined ? hour! : (hour! % 12) + (half === 'pm' ? 12 : 0);
  return base * 60 + (minute ?? 0);
}

function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
