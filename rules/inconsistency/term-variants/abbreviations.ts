import type { House } from '../../../src/house/index.js';
import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';

/** Titles and the like that are written with or without a point; longer lists of abbreviations end sentences too often. */
const SHORT = new Map(
  'mr mrs ms dr prof vs st no co ltd inc corp jr sr gen sen gov rep lt col'
    .split(' ')
    .map((word) => [word, word]),
);

/** US beside U.S., p.m. beside pm, Mr beside Mr. */
export function abbreviations(reading: Reading, house: House = {}): Group[] {
  const { tokens, paragraphs } = reading;
  const initials = new Map(house.initials?.map((form) => [form.replaceAll('.', ''), form]));
  const groups = new Groups();
  const final = new Set<number>();
  for (const token of reading.facet(shortWords)) {
    const key = keyOf(token, tokens);
    // American desks write US in a headline and U.S. below it.
    if (!key || (paragraphs[token.paragraph]!.kind === 'headline' && /^\p{Lu}+$/u.test(key))) continue;
    const core = token.text.replace(/['’]s$/u, '');
    // The house's way with times is house-style's to tell.
    if (house.time !== undefined && /^[ap]m$/u.test(key)) continue;
    groups.add(key, { start: token.start, end: token.start + core.length, form: pointsOnly(core, key) });
    if (endsWithStop(token, tokens)) final.add(token.start);
  }
  const decided = [...groups.all()].flatMap(([key, uses]): Group[] => {
    const right = initials.get(key) ?? misterIn(house, key);
    return right === undefined
      ? []
      : [{ uses: uses.map((use) => (final.has(use.start) ? { ...use, as: () => undefined } : use)), right }];
  });
  const open = [...groups.mixed()].filter(
    ([key]) => !initials.has(key) && misterIn(house, key) === undefined,
  );
  return [
    ...decided,
    ...open.map(([, uses]) => ({
      uses,
      message: (stray: string, habit: string) =>
        `“${stray}” is written “${habit}” in the rest of the story: keep one form.`,
    })),
  ];
}

/** "Mr" or "Mr.", for the key of one of the titles on which houses differ. */
function misterIn({ mister }: House, key: string): string | undefined {
  if (mister === undefined || !/^(?:mr|mrs|ms|dr)\.$/u.test(key)) return undefined;
  const title = key[0]!.toUpperCase() + key.slice(1, -1);
  return mister === 'Mr.' ? `${title}.` : title;
}

/** The point is the sentence's too, or the sentence's stands right behind: neither form can simply take the other's place. */
function endsWithStop(token: Token, tokens: readonly Token[]): boolean {
  const next = tokens[token.index + 1];
  return next?.sentence !== token.sentence || (next.text === '.' && !next.spaced);
}

/** Capitals, points, a title or half a day: `keyOf` looks at the words beside it. */
const shortWords = tokensWhere(
  ({ kind, text, lower }) =>
    kind === 'word' &&
    (/^[ap]\.?m\.?$/u.test(lower) ||
      (text !== lower &&
        (SHORT.has(lower.replace(/\.$/u, '')) ||
          /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})(?:['’]s)?$/u.test(text)))),
);

function keyOf(token: Token, tokens: readonly Token[]): string | undefined {
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
