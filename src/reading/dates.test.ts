import { describe, expect, it } from 'vitest';
import { findDates } from './dates.js';
import { Reading } from './reading.js';

/** Each date as its text and what it says. */
function read(text: string): string[] {
  const reading = new Reading({ prose: text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  return findDates(reading).map((date) => {
    const { weekday, day, month, year, hour, minute, half, relative } = date;
    const facts = Object.entries({ weekday, day, month, year, hour, minute, half, relative })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key} ${value}`);
    return `${reading.slice(date)}: ${facts.join(', ')}`;
  });
}

describe('findDates', () => {
  it.each([
    [
      'It opened on Monday, March 3, 2014, and shut on 5 May.',
      ['Monday, March 3, 2014: weekday 1, day 3, month 3, year 2014', '5 May: day 5, month 5'],
    ],
    ['They met on the 25th and left in June 2019.', ['25th: day 25', 'June 2019: month 6, year 2019']],
    ['The 25th anniversary came in May.', ['May: month 5']],
    ['It may rain; troops march on.', []],
    [
      'The shop opens at 6:30 and closes at 9 p.m. on Sunday.',
      ['6:30: hour 6, minute 30', '9 p.m.: hour 9, minute 0, half pm', 'Sunday: weekday 0'],
    ],
    ['It fell in the early 1980s and again in the 90s.', ['1980s: year 1980']],
    ['They won 3:2 and lost 12-10.', []],
    [
      'Signed on 12.3.2011, filed 2011-03-14.',
      ['12.3.2011: day 12, month 3, year 2011', '2011-03-14: day 14, month 3, year 2011'],
    ],
    [
      'In 1998 it employed 2000 people, said the union yesterday.',
      ['1998: year 1998', 'yesterday: relative -1'],
    ],
    ['On the 3rd of June 2002 they married.', ['3rd of June 2002: day 3, month 6, year 2002']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
