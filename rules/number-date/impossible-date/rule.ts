import { type DateMention, findDates, monthNames, type Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const impossibleDate = defineRule({
  id: 'impossible-date',
  category: 'number-date',
  mqm: 'accuracy',
  severity: 'major',
  summary: 'A day, month or time of day that does not exist.',
  check(reading, report) {
    for (const date of reading.facet(findDates)) {
      const message = date.kind === 'time' ? faultOfTime(date) : faultOfDate(date);
      if (message) report({ start: date.start, end: date.end }, { message });
      else if (date.kind === 'date' && doubledDay(reading, date))
        report(reading.span(date.last - 1, date.last + 2), {
          message: `The day is printed twice: “${reading.slice(reading.span(date.last - 1, date.last + 2))}”.`,
          severity: 'minor',
          suggestions: [reading.tokens[date.last - 1]!.text],
        });
      else if (date.form === 'points')
        report(
          { start: date.start, end: date.end },
          {
            message: 'A date in the source’s format: English names the month.',
            severity: 'minor',
            ...named(date),
          },
        );
    }
  },
});

/** `February 8, 8,`: the day's figure again behind its comma. */
function doubledDay({ tokens }: Reading, { last, form, day }: DateMention): boolean {
  const [figure, comma, again, next] = [tokens[last - 1]!, tokens[last], tokens[last + 1], tokens[last + 2]];
  if (
    form !== 'month-day' ||
    Number(figure.text) !== day ||
    comma?.text !== ',' ||
    again?.text !== figure.text
  )
    return false;
  // "On May 8, 8 people": the second figure counts.
  return !next || next.kind === 'punctuation' || /^(?:the|this|a|an|in|at|on)$/u.test(next.lower);
}

function faultOfTime({ form, hour, minute }: DateMention): string | undefined {
  if (minute! > 59 || hour! > 24 || (hour === 24 && minute! > 0)) return 'There is no such time of day.';
  if (form === 'clock-half' && (hour! > 12 || hour === 0))
    return 'An hour of the 24-hour clock does not take a.m. or p.m.';
  return undefined;
}

function faultOfDate({ day, month, year, form }: DateMention): string | undefined {
  if (month !== undefined && day !== undefined) {
    const [m, d] = form === 'points' && month > 12 && day <= 12 ? [day, month] : [month, day];
    if (m < 1 || m > 12) return `There is no month ${m}.`;
    if (d < 1 || d > LENGTHS[m - 1]!) return `${monthNames[m - 1]} has no ${d}${d > 31 ? '' : 'th'}.`;
    if (m === 2 && d === 29 && year !== undefined && !isLeap(year)) return `${year} was no leap year.`;
  }
  return undefined;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date in words, where day and month cannot be mistaken for one another. */
function named({ day, month, year }: DateMention): { suggestions?: string[] } {
  return day! > 12 ? { suggestions: [`${monthNames[month! - 1]} ${day}, ${year}`] } : {};
}
