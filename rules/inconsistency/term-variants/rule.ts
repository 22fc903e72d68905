import type { House } from '../../../src/house/index.js';
import { defineRule, type Options } from '../../../src/rule.js';
import { reportStrays } from '../habit.js';
import { abbreviations } from './abbreviations.js';
import { capitals } from './capitals.js';
import { clockForms } from './clock-forms.js';
import { compounds } from './compounds.js';
import { countryCompounds } from './country-compounds.js';
import { dateForms } from './date-forms.js';
import { keptWords } from './kept-words.js';
import { letterCompounds } from './letter-compounds.js';
import { numberedUnits } from './numbered-units.js';
import { places } from './places.js';
import { smallForms } from './small-forms.js';
import { spellings } from './spellings.js';
import { synonymTerms } from './synonym-terms.js';
import { weekdays } from './weekdays.js';

const finders = [
  abbreviations,
  countryCompounds,
  weekdays,
  dateForms,
  capitals,
  spellings,
  compounds,
  places,
  smallForms,
  synonymTerms,
  clockForms,
  letterCompounds,
  keptWords,
  numberedUnits,
];

/** What the house has decided of what this rule otherwise leaves to the story's own habit. */
interface TermOptions extends Options {
  readonly house: Pick<House, 'spelling' | 'ise' | 'initials' | 'mister' | 'date' | 'time' | 'places'>;
}

export const termVariants = defineRule<TermOptions>({
  id: 'term-variants',
  category: 'inconsistency',
  mqm: 'terminology/inconsistent use',
  severity: 'minor',
  summary: 'One term, abbreviation or spelling in two forms in one story.',
  options: { house: {} },
  forDesk: ({ house }) => ({ options: { house } }),
  check(reading, report, { house }) {
    for (const find of finders) for (const group of find(reading, house)) reportStrays(group, report);
  },
});
