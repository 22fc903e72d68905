import { type DateMention, findDates, type Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

export const undatedDay = defineRule({
  id: 'undated-day',
  category: 'number-date',
  mqm: 'locale conventions/date format',
  severity: 'minor',
  summary: 'A day of the month given without its month: “on the 25th”.',
  check(reading, report) {
    const dates = reading.facet(findDates);
    const firstMonth = dates.find(({ month }) => month !== undefined)?.start ?? Number.POSITIVE_INFINITY;
    let month: DateMention | undefined;
    let reported = -1;
    for (const date of dates) {
      if (date.month !== undefined) month = date;
      if (date.form !== 'bare-day' || reading.isQuoted(date.first)) continue;
      // "from July 3 to the 5th", "on May 14, and on the 16th it sold them".
      const isLed = month?.sentence === date.sentence && !isDateline(reading, month);
      if (isLed || namesMonth(reading.tokens, date.first) || isSecondDay(reading, date, reported)) continue;
      if (isInning(reading.tokens, date.first)) continue;
      reported = date.first;
      const before = reading.tokens[date.first - 1]!;
      const span = before.lower === 'the' ? { start: before.start, end: date.end } : date;
      report(
        { start: span.start, end: span.end },
        { message: `Which month? “${reading.slice(span)}” ${where(date.start, firstMonth)}.` },
      );
    }
  },
});

function where(start: number, firstMonth: number): string {
  if (firstMonth === Number.POSITIVE_INFINITY) return 'stands alone: the story names no month';
  return start < firstMonth
    ? 'stands before any month is named'
    : 'stands without its month, which copy gives with every day';
}

/** "BEIJING, July 26 (Xinhua) -", "July 26 (Reporter Li Na)": a month before the story opens. */
function isDateline({ tokens, sentences }: Reading, { last, first, sentence }: DateMention): boolean {
  const behind = tokens[last]?.text ?? '';
  return first - sentences[sentence]!.first < 8 && /^[-–—(:]$/u.test(behind);
}

/** "the 25th of last month", "on the 3rd of the month". */
function namesMonth(tokens: readonly { lower: string }[], index: number): boolean {
  return tokens.slice(index + 1, index + 5).some(({ lower }) => lower === 'month');
}

/** "the bottom of the 8th": an inning. */
function isInning(tokens: readonly { lower: string }[], index: number): boolean {
  return /^(?:top|bottom|half|middle)$/u.test(tokens[index - 3]?.lower ?? '');
}

/** "from the 8th to the 20th": one note will do. */
function isSecondDay({ tokens }: Reading, { first, sentence }: DateMention, reported: number): boolean {
  return reported >= 0 && first - reported <= 4 && tokens[reported]!.sentence === sentence;
}
