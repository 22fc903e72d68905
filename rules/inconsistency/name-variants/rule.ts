import { defineRule } from '../../../src/rule.js';
import { reportStrays } from '../habit.js';
import { ministryOrDepartment, rivalHeads } from './institutions.js';
import { joinedOrParted } from './joined-names.js';
import { fullNameSpellings, surnameSpellings } from './one-name.js';
import { caseEndings, institutionOrder, japaneseSuffixes, mixedPairs } from './place-forms.js';
import { placeSpellings } from './place-spellings.js';

const finders = [
  joinedOrParted,
  fullNameSpellings,
  surnameSpellings,
  caseEndings,
  japaneseSuffixes,
  institutionOrder,
  mixedPairs,
  rivalHeads,
  placeSpellings,
  ministryOrDepartment,
];

export const nameVariants = defineRule({
  id: 'name-variants',
  category: 'inconsistency',
  mqm: 'terminology/inconsistent use',
  severity: 'major',
  summary: 'One person or place under two spellings.',
  check(reading, report) {
    for (const find of finders) for (const group of find(reading)) reportStrays(group, report);
  },
});
