import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HouseSetting } from '../src/house/index.js';
import { createReviewer, type Reviewer } from '../src/index.js';

// One story of our own, written in the style of each house: silence in its own house, marks in the others.
const page = (name: string) => readFileSync(join('test', 'stories', 'house', `${name}.txt`), 'utf8');
const SINGLE: HouseSetting = {
  preset: 'guardian',
  quotes: 'single',
  percent: 'per cent',
  seriesComma: 'yes',
};
const houses: Record<string, HouseSetting> = {
  ap: 'ap',
  reuters: 'reuters',
  guardian: 'guardian',
  'single-marks': SINGLE,
};
const reviewers = new Map(Object.entries(houses).map(([name, house]) => [name, createReviewer({ house })]));

function marked(reviewer: Reviewer, text: string): string[] {
  return reviewer
    .review(text)
    .findings.map(({ text: words, suggestions }) => `${words} -> ${suggestions[0] ?? '?'}`);
}

/** The story with every suggestion taken over. */
function corrected(reviewer: Reviewer, text: string): string {
  let result = text;
  for (const { start, end, suggestions } of [...reviewer.review(text).findings].reverse())
    if (suggestions[0] !== undefined)
      result = result.slice(0, start.offset) + suggestions[0] + result.slice(end.offset);
  return result;
}

describe('house presets', () => {
  it.each(Object.keys(houses))('%s is silent on copy in its own style', (name) => {
    expect(reviewers.get(name)!.review(page(name)).findings).toEqual([]);
  });

  it('ap marks the copy of the guardian', () => {
    expect(marked(reviewers.get('ap')!, page('guardian'))).toMatchInlineSnapshot(`
      [
        "US -> U.S.",
        "harbours -> harbors",
        "6 February 2019 -> Feb. 6, 2019",
        "6pm -> 6 p.m.",
        "3 March -> March 3",
        "6.30am -> 6:30 a.m.",
        "14 September -> Sept. 14",
        "organised -> organized",
        "neighbours -> neighbors",
        "”, -> ,”",
        "theatre -> theater",
        "– -> —",
        "– -> —",
        "towards -> toward",
        "grey -> gray",
        "travelling -> traveling",
        "Nato -> NATO",
        "UN -> U.N.",
        "harbour -> harbor",
        "travelled -> traveled",
        "12 January -> Jan. 12",
      ]
    `);
  });

  it('guardian marks the copy of ap', () => {
    expect(marked(reviewers.get('guardian')!, page('ap'))).toMatchInlineSnapshot(`
      [
        "U.S. -> US",
        "harbors -> harbours",
        "Feb. 6, 2019 -> 6 February 2019",
        "Prime Minister -> Prime minister",
        "6 p.m. -> 6pm",
        "March 3 -> 3 March",
        "6:30 a.m. -> 6.30am",
        "Sept. 14 -> 14 September",
        "organized -> organised",
        "neighbors -> neighbours",
        ",” -> ”,",
        "theater -> theatre",
        "— -> –",
        "— -> –",
        "toward -> towards",
        "gray -> grey",
        "traveling -> travelling",
        "NATO -> Nato",
        "U.N. -> UN",
        "harbor -> harbour",
        "traveled -> travelled",
        "Foreign Minister -> Foreign minister",
        "Jan. 12 -> 12 January",
      ]
    `);
  });

  it('reuters and ap differ in their dates', () => {
    expect(marked(reviewers.get('reuters')!, page('ap'))).toEqual([
      'Feb. 6, 2019 -> February 6, 2019',
      'Sept. 14 -> September 14',
      'Jan. 12 -> January 12',
    ]);
  });

  it('single marks, per cent and the comma in a series are choices on top of a preset', () => {
    expect(marked(reviewers.get('single-marks')!, page('guardian'))).toEqual([
      '“We organised this with our neighbours, and nobody got everything,” -> ‘We organised this with our neighbours, and nobody got everything,’',
      '“disgrace” -> ‘disgrace’',
      '15% -> 15 per cent',
      'nets -> nets,',
      '“My father took the last one,” -> ‘My father took the last one,’',
      '“ -> ?',
    ]);
  });

  it.each([
    ['ap', 'guardian'],
    ['guardian', 'ap'],
    ['reuters', 'guardian'],
    ['guardian', 'reuters'],
  ])('taking over what %s suggests for the copy of %s leaves nothing to mark', (house, other) => {
    expect(marked(reviewers.get(house)!, corrected(reviewers.get(house)!, page(other)))).toEqual([]);
  });

  it('without a house nothing is told of style', () => {
    const found = createReviewer().review(page('guardian')).findings;
    expect(found).toEqual([]);
    expect(() => createReviewer({ house: 'times' as 'ap' })).toThrow(
      "unknown preset 'times'; there are ap, reuters, guardian",
    );
  });
});
