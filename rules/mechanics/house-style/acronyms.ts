import type { House } from '../../../src/house/index.js';
import type { Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** Acronyms that are read as words. */
const READ =
  'NATO NASA UNESCO UNICEF OPEC FIFA UEFA ASEAN AIDS NAFTA SARS MERS UNIFIL UNHABITAT NORAD FRONTEX'.split(
    ' ',
  );
const byLower = new Map(READ.map((word) => [word.toLowerCase(), word]));

/** Nato in a house that prints NATO, and the other way round. */
export function acronyms(reading: Reading, { acronyms: style }: House, report: Report): void {
  if (style === undefined) return;
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || !/^\p{Lu}{2}|^\p{Lu}\p{Ll}{2}/u.test(token.text)) continue;
    const core = token.text.replace(/['’]s$/u, '');
    const upper = byLower.get(core.toLowerCase());
    // "Sars" and "Mers" may be names; "aids" the verb is in small letters.
    if (!upper || isShouted(reading, token.index)) continue;
    const right = style === 'NATO' ? upper : upper[0] + upper.slice(1).toLowerCase();
    if (core === right || (core !== upper && style === 'NATO' && /^(?:SARS|MERS|AIDS)$/u.test(upper)))
      continue;
    report(
      { start: token.start, end: token.start + core.length },
      { message: `House style has “${right}”, not “${core}”.`, suggestions: [right] },
    );
  }
}

/** In a line of capitals every word has them. */
function isShouted({ tokens }: Reading, index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (each) =>
      each?.sentence === tokens[index]!.sentence &&
      /^\p{Lu}{4,}$/u.test(each.text) &&
      !byLower.has(each.lower),
  );
}
