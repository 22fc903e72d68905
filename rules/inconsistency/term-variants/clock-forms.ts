import { type Reading, tokensWhere } from '../../../src/reading/index.js';
import { timeAt } from '../../../src/reading/times.js';
import type { Group, Use } from '../habit.js';

const clockTimes = tokensWhere(({ kind, text }) => kind === 'number' && /^0?\d:[0-5]\d$/u.test(text));

/** 6:00 beside 06:00: by the 24-hour clock a story writes the nought or leaves it out. */
export function clockForms(reading: Reading): Group[] {
  const uses: Use[] = [];
  for (const token of reading.facet(clockTimes)) {
    const time = timeAt(reading.tokens, token.index);
    if (time?.form !== 'clock') continue;
    const isLong = token.text.startsWith('0') && token.text.length === 5;
    uses.push({
      start: token.start,
      end: token.end,
      form: isLong ? 'nought' : 'bare',
      as: (form) => (form === 'nought' ? `0${token.text}` : token.text.replace(/^0/u, '')),
    });
  }
  return [
    {
      uses,
      message: (stray, habit) =>
        `Hours are written ${habit === 'nought' ? 'with' : 'without'} a nought elsewhere in the story, ${stray === 'nought' ? 'with' : 'without'} one here.`,
    },
  ];
}
