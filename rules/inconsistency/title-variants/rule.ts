import { defineRule } from '../../../src/rule.js';
import { reportStrays, type Use } from '../habit.js';
import { titlesInSeveralForms } from './find.js';

export const titleVariants = defineRule({
  id: 'title-variants',
  category: 'inconsistency',
  mqm: 'terminology/inconsistent use',
  severity: 'minor',
  summary: 'One quoted title, slogan or programme in several renderings.',
  check(reading, report) {
    for (const uses of titlesInSeveralForms(reading)) {
      const habit = mostFrequent(uses);
      const title = reading.slice(uses.find(({ form }) => form === habit)!);
      const message = () => `This seems to be “${title}” of the same story, rendered anew.`;
      reportStrays({ uses, habit, message }, report);
    }
  },
});

/** The form with most uses; the first of several. */
function mostFrequent(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
