import type { House } from '../../../src/house/index.js';
import type { Lexicon, Reading } from '../../../src/reading/index.js';
import { defineRule, type Options, type Report } from '../../../src/rule.js';
import { acronyms } from './acronyms.js';
import { dashes } from './dashes.js';
import { quoteMarks } from './quote-marks.js';
import { seriesCommas } from './series.js';
import { times } from './times.js';
import { titles } from './titles.js';
import { reportWords, wordLexicon } from './words.js';

interface StyleOptions extends Options {
  readonly house: House;
  readonly words: Lexicon | undefined;
}

/** One question of style each: says nothing where the house leaves it open. */
export type Finder = (reading: Reading, house: House, report: Report) => void;
const finders: readonly Finder[] = [quoteMarks, times, dashes, seriesCommas, titles, acronyms];

export const houseStyle = defineRule<StyleOptions>({
  id: 'house-style',
  category: 'mechanics',
  mqm: 'style/organization style',
  severity: 'minor',
  summary:
    'What the house style (`house` in the config) writes otherwise: quotation marks, times, dashes, the comma in a series, titles, acronyms, words.',
  options: { house: {}, words: undefined },
  forDesk({ house }) {
    const words = wordLexicon(house);
    return { options: { house, words }, lexicons: words ? [words] : [] };
  },
  check(reading, report, { house, words }) {
    for (const find of finders) find(reading, house, report);
    if (words) reportWords(reading, words, report);
  },
});
