import type { Reading, Token } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';

/** Titles and the like that are written with or without a point; longer lists of abbreviations end sentences too often. */
const SHORT = new Map(
  'mr mrs ms dr prof vs st no co ltd inc corp jr sr gen sen gov rep lt col'
    .split(' ')
    .map((word) => [word, word]),
);

/** US beside U.S., p.m. beside pm, Mr beside Mr. */
export function abbreviations({ tokens, paragraphs }: Reading): Group[] {
  const groups = new Groups();
  for (const token of tokens) {
    const key = keyOf(token, tokens);
    // American desks write US in a headline and U.S. below it.
    if (!key || (paragraphs[token.paragraph]!.kind === 'headline' && /^\p{Lu}+$/u.test(key))) continue;
    const core = token.text.replace(/['’]s$/u, '');
    groups.add(key, { start: token.start, end: token.start + core.length, form: pointsOnly(core, key) });
  }
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    message: (stray: string, habit: string) =>
      `“${stray}” is written “${habit}” in the rest of the story: keep one form.`,
  }));
}

function keyOf(token: Token, tokens: readonly Token[]): string | undefined {
  if (token.kind !== 'word') return undefined;
  // Most words: small letters, or a long word with a capital.
  const isSmall = token.text === token.lower;
  if (isSmall ? !/^[ap]/u.test(token.text) || token.text.length > 4 : token.text.length > 12)
    return undefined;
  const core = token.text.replace(/['’]s$/u, '');
  if (/^(?:\p{Lu}\.){2,5}$/u.test(core)) return core.replaceAll('.', '');
  if (/^\p{Lu}{2,5}$/u.test(core) && !isShouted(token, tokens)) return core;
  const before = tokens[token.index - 1];
  if (/^[ap]\.?m\.?$/u.test(token.lower) && before?.kind === 'number') return token.lower.replaceAll('.', '');
  const short = token.lower.replace(/\.$/u, '');
  const next = tokens[token.index + 1];
  // "Mr Smith", "St. Paul": before a name, so that no full stop is in play.
  if (
    /^\p{Lu}\p{Ll}+\.?$/u.test(token.text) &&
    SHORT.has(short) &&
    short.length < 4 &&
    /^\p{Lu}/u.test(next?.text ?? '')
  )
    return token.text.endsWith('.') || next?.sentence === token.sentence ? `${short}.` : undefined;
  return undefined;
}

/** Part of a run of capitals: THE US EMBASSY. */
function isShouted(token: Token, tokens: readonly Token[]): boolean {
  return [tokens[token.index - 1], tokens[token.index + 1]].some(
    (each) => each?.kind === 'word' && each.sentence === token.sentence && /^\p{Lu}{4,}$/u.test(each.text),
  );
}

/** Only the points tell two forms apart: "P.M." at the start is no third form of p.m. */
function pointsOnly(core: string, key: string): string {
  return /^\p{Ll}/u.test(key) && !key.endsWith('.') ? core.toLowerCase() : core;
}
