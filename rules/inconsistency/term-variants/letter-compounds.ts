import { findHyphened, type Reading, tokensWhere } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';

/** Letters that are no words. */
const letters = tokensWhere(({ kind, text }) => kind === 'word' && /^[B-HJ-Ze]$/u.test(text));

/** “E account” beside “E-account”, “X ray” beside “X-ray”. “A shares” are no “A-share market”, and “A” is a word. */
export function letterCompounds(reading: Reading): Group[] {
  const { tokens } = reading;
  const groups = new Groups();
  for (const token of reading.facet(findHyphened)) {
    const joined =
      token.kind === 'word'
        ? /^([\p{L}])[-‑](\p{Ll}{3,})$/u.exec(token.text.replace(/['’]s$/u, ''))
        : undefined;
    if (joined)
      groups.add(`${joined[1]!.toLowerCase()} ${singular(joined[2]!)}`, {
        start: token.start,
        end: token.start + joined[0].length,
        form: '-',
        as: () => undefined,
      });
  }
  for (const token of reading.facet(letters)) {
    const next = tokens[token.index + 1];
    if (!next || next.sentence !== token.sentence || !/^\p{Ll}{3,}$/u.test(next.text)) continue;
    groups.add(`${token.lower} ${singular(next.lower)}`, {
      ...reading.span(token.index, token.index + 2),
      form: ' ',
      as: () => undefined,
    });
  }
  return [...groups.mixed()].map(([key, uses]) => ({
    uses,
    preferred: '-',
    message: (_, habit) =>
      `“${key}” is written ${habit === '-' ? 'with' : 'without'} a hyphen elsewhere in the story.`,
  }));
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
