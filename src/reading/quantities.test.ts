import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities.js';
import { Reading } from './reading.js';

/** Each quantity as its text and what it says. */
function read(text: string): string[] {
  const reading = new Reading({ prose: text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  return reading.facet(findQuantities).map((quantity) => {
    const { low, high, form, bound, percent, currency, unit, times, noun, from, to } = quantity;
    const value = form === 'number' ? (low === high ? low : `${low}..${high}`) : `${form} ${from}..${to}`;
    const what = [bound === 'exact' ? '' : bound, percent, currency, unit?.id, times && 'times', noun];
    return [`${reading.slice(quantity)}:`, value, ...what]
      .filter((each) => each !== undefined && each !== '')
      .join(' ');
  });
}

describe('findQuantities', () => {
  it.each([
    ['About 400 new ferries sailed.', ['400: 400 about ferry']],
    [
      'It cost $5.2 million in damages, or 4 billion yen.',
      ['$5.2 million: 5200000 USD damage', '4 billion yen: 4000000000 JPY'],
    ],
    ['More than 8.6 thousand people came on 5 May 2019.', ['8.6 thousand: 8600 more people']],
    [
      'Prices rose 5-7% and wages 2.5 percentage points.',
      ['5-7%: range 5..7 percent', '2.5 percentage points: 2.5 points'],
    ],
    ['From 16,000 to 7,000 yuan.', ['16,000 to 7,000 yuan: range 16000..7000 CNY']],
    ['They won 3-0 in 90 minutes.', ['3-0: score 3..0', '90 minutes: 90 minute']],
    [
      'Twenty-five thousand and three farmers own 6,280 square kilometres of forest.',
      [
        'Twenty-five thousand and three: 25003 farmer',
        '6,280 square kilometres: 6280 square kilometre forest',
      ],
    ],
    [
      'Hundreds of billions of dollars were lost by dozens of banks.',
      ['Hundreds of billions of dollars: 200000000000..999000000000 USD', 'dozens: 24..99 bank'],
    ],
    [
      'A 39-year-old man walked 12 km, a 19-fold rise.',
      ['39-year-old: 39 age', '12 km: 12 kilometre', '19-fold: 19 times'],
    ],
    [
      'Nearly half a million barrels and a dozen eggs.',
      ['half a million barrels: 500000 nearly barrel', 'a dozen: 12 egg'],
    ],
    ['He is the one who left.', []],
    ['Of 90, 000 visitors 10 000 paid S$12.', ['90, 000: 90000 visitor', '10 000: 10000', 'S$12: 12 SGD']],
    ['It sold between 5 and 7 million tonnes.', ['5 and 7 million tonnes: range 5000000..7000000 tonne']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
