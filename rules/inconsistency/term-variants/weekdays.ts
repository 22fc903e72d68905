import { findDates, type Reading } from '../../../src/reading/index.js';
import type { Group, Use } from '../habit.js';

/** Words that take the weekday themselves, so that it needs no "on". */
const TAKES = new Set(
  'last next this every each since until till by from before after to through and or of for a an the that than between one late early late mid between as following no not is was but till'.split(
    ' ',
  ),
);
/** Feasts and trading days: Good Friday, Super Tuesday. */
const FEASTS = new Set('good black easter palm ash super cyber holy shrove giving bloody whit'.split(' '));

/** "attacked Tuesday" where the story says "on Tuesday". The other way round is no fault: even desks that drop "on" keep it where it helps. */
export function weekdays(reading: Reading): Group[] {
  const { tokens } = reading;
  const uses: Use[] = [];
  for (const date of reading.facet(findDates)) {
    if (date.weekday === undefined) continue;
    const before = tokens[date.first - 1];
    const next = tokens[date.last];
    if (!before || before.sentence !== date.sentence || before.kind !== 'word') continue;
    if (FEASTS.has(before.lower) || /['’]s$/iu.test(tokens[date.last - 1]!.text)) continue;
    if (reading.paragraphs[tokens[date.first]!.paragraph]!.kind === 'headline') continue;
    if (before.lower === 'on') {
      uses.push({ start: before.start, end: date.end, form: 'on' });
      continue;
    }
    const isPart =
      next !== undefined && next.sentence === date.sentence && (next.pos === 'NOUN' || next.pos === 'PROPN');
    const isAdjunct = /^(?:VERB|NOUN|PROPN|PRON|ADV)$/u.test(before.pos) && !TAKES.has(before.lower);
    if (!isAdjunct || isPart || /s$/u.test(tokens[date.first]!.lower)) continue;
    uses.push({
      start: before.start,
      end: date.end,
      form: 'bare',
      as: () => `${before.text} on ${reading.slice(date)}`,
    });
  }
  return [
    {
      uses,
      least: 3,
      ratio: 3,
      stray: (form) => form === 'bare',
      message: (_stray, _habit, count) =>
        `“on” is missing before the day: the story writes “on ...day” ${count} times elsewhere.`,
    },
  ];
}
