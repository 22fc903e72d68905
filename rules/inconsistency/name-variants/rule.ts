import type { Term } from '../../../src/house/index.js';
import { defineRule, type Options } from '../../../src/rule.js';
import { asListed, reportStrays } from '../habit.js';
import { surnamesAsWords } from './as-words.js';
import { fusedNames } from './fused.js';
import { memberForms, ministryOrDepartment, rivalHeads, rivalParts } from './institutions.js';
import { joinedOrParted } from './joined-names.js';
import { fullNameSpellings, surnameSpellings } from './one-name.js';
import { caseEndings, institutionOrder, japaneseSuffixes, mixedPairs } from './place-forms.js';
import { placeSpellings } from './place-spellings.js';
import { swappedSyllables } from './swapped.js';

const finders = [
  joinedOrParted,
  fullNameSpellings,
  surnameSpellings,
  swappedSyllables,
  caseEndings,
  japaneseSuffixes,
  institutionOrder,
  mixedPairs,
  rivalHeads,
  memberForms,
  rivalParts,
  placeSpellings,
  ministryOrDepartment,
  fusedNames,
  surnamesAsWords,
];

interface NameOptions extends Options {
  /** Names as the desk's list has them, and their words. */
  readonly listed: ReadonlySet<string>;
}

export const nameVariants = defineRule<NameOptions>({
  id: 'name-variants',
  category: 'inconsistency',
  mqm: 'terminology/inconsistent use',
  severity: 'major',
  summary: 'One person or place under two spellings.',
  options: { listed: new Set() },
  forDesk: ({ terms }) => ({
    options: { listed: new Set(terms.filter(({ isName }) => isName).flatMap(formsOf)) },
  }),
  check(reading, report, { listed }) {
    for (const find of finders) {
      for (const group of find(reading)) {
        const settled = asListed(group, listed);
        if (settled) reportStrays(settled, report);
      }
    }
  },
});

/** A story that has introduced Volodymyr Zelenskyy goes on with Zelenskyy. */
function formsOf({ preferred, admitted }: Term): string[] {
  return [...(preferred === undefined ? [] : [preferred]), ...admitted].flatMap((name) => [
    name,
    ...name.split(' '),
  ]);
}
