import { monthOf, weekdayOf } from '../../../src/reading/dates.js';
import type { Name, Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

/** What one does to another: "Norway beat Norway". */
const ACTS = new Set(
  'beat defeat attack invade visit accuse sue thank praise criticise criticize condemn support help assist meet join overtake outperform buy acquire arrest kill shoot marry divorce replace succeed sanction face outscore outplay bomb shell host'.split(
    ' ',
  ),
);

export const selfRelation = defineRule({
  id: 'self-relation',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary:
    'One name on both sides of what takes two: “talks between Norway and Norway”, “Norway beat Norway”.',
  check(reading, report) {
    for (const [index, name] of reading.names.entries()) {
      const next = reading.names[index + 1];
      if (
        !next ||
        next.sentence !== name.sentence ||
        next.name !== name.name ||
        name.name === '' ||
        isDay(name.name)
      )
        continue;
      const what = relation(reading, name, next);
      if (what)
        report(reading.span(name.first, next.last), {
          message: `“${name.name}” stands on both sides of “${what}”: one of the two must be another.`,
        });
    }
  },
});

/** "between Monday and Monday" */
function isDay(word: string): boolean {
  const lower = word.toLowerCase();
  return weekdayOf(lower) !== undefined || monthOf(lower) !== undefined;
}

function relation({ tokens }: Reading, name: Name, next: Name): string | undefined {
  const start = tokens[name.first - 1]?.lower === 'the' ? name.first - 1 : name.first;
  const end = tokens[next.first - 1]?.lower === 'the' ? next.first - 1 : next.first;
  if (/['’]s?$/u.test(tokens[name.last - 1]!.text) || /['’]s?$/u.test(tokens[next.last - 1]!.text))
    return undefined;
  // A longer name follows: "between Korea and Korea University".
  const after = tokens[next.last];
  if (
    after &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(after.pos) &&
    !/^\d+[-–:]\d+$/u.test(after.text) &&
    after.sentence === next.sentence
  )
    return undefined;
  if (end === name.last + 1) {
    const middle = tokens[name.last]!;
    if (middle.lower === 'and' && tokens[start - 1]?.lower === 'between') return 'between';
    if (middle.pos === 'VERB' && ACTS.has(middle.lemma) && tokens[name.first - 1]?.pos !== 'ADP')
      return middle.text;
  }
  return undefined;
}
