import type { House } from '../../../src/house/index.js';
import { findDates, type Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** 6pm, 6 pm, 6.30 p.m., 6:00 p.m. in a house that writes 6 p.m. or 6:30 p.m. The 24-hour clock is left alone. */
export function times(reading: Reading, { time: style, timePoint }: House, report: Report): void {
  if (style === undefined) return;
  for (const { form, start, end, hour, minute = 0, half } of reading.facet(findDates)) {
    if (form !== 'clock-half' || hour === undefined || hour > 12 || half === undefined) continue;
    const found = reading.text.slice(start, end);
    const point = timePoint ?? (found.includes('.') && /\d\.\d/u.test(found) ? '.' : ':');
    const clock = minute === 0 ? String(hour) : `${hour}${point}${String(minute).padStart(2, '0')}`;
    const letters = style === '6 p.m.' ? `${half[0]}.m.` : half;
    const right = style === '6pm' ? clock + letters : `${clock} ${letters}`;
    // The point of "p.m." may be the sentence's, whatever the form: it is left out of the comparison.
    if (found.toLowerCase().replaceAll(/\s/gu, ' ').replace(/\.$/u, '') === right.replace(/\.$/u, ''))
      continue;
    const isFinal = found.endsWith('.') !== right.endsWith('.') && endsSentence(reading, end);
    report(
      { start, end },
      {
        message: `House style has “${right}”, not “${found}”.`,
        ...(isFinal ? {} : { suggestions: [right] }),
      },
    );
  }
}

/** Then the point of "p.m." is the sentence's too, or its stop stands right behind. */
function endsSentence({ text, sentences }: Reading, end: number): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return text[end] === '.' || sentences[low]?.end === end;
}
