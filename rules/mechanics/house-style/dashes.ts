import type { House } from '../../../src/house/index.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

const NAMES: Readonly<Record<NonNullable<House['dash']>, string>> = {
  ' — ': 'a long dash (—) with blanks',
  '—': 'a long dash (—) without blanks',
  ' – ': 'a short dash (–) with blanks',
};

/** A dash between words that is of another length, or stands closer or wider, than the house's. Ranges, datelines and lists apart. */
export function dashes(reading: Reading, { dash: style }: House, report: Report): void {
  if (style === undefined) return;
  const { tokens, text } = reading;
  for (const token of tokens) {
    if (!/^(?:[–—]|-|--)$/u.test(token.text)) continue;
    const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
    if (!joinsWords(reading, token, before, next)) continue;
    const [start, end] = [before!.end, next!.start];
    if (text.slice(start, end).replaceAll(/[^\S\n]/gu, ' ') === style) continue;
    report(
      { start: token.start, end: token.end },
      {
        message: `House style has ${NAMES[style]} here.`,
        // The blanks around it are not part of the span: where they would have to change, the dash alone does not do it.
        ...(text.slice(start, end).replace(token.text, style.trim()) === style
          ? { suggestions: [style.trim()] }
          : {}),
      },
    );
  }
}

function joinsWords(
  { paragraphs, tokens }: Reading,
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (before?.paragraph !== token.paragraph || next?.paragraph !== token.paragraph) return false;
  if (paragraphs[token.paragraph]!.kind === 'headline') return false;
  const isSpaced = token.spaced && next.spaced;
  const isTight = !token.spaced && !next.spaced;
  if (/^-/u.test(token.text) ? !isSpaced : !isSpaced && !isTight) return false;
  // 5–7, 2–1, Monday–Friday, London–Paris: a range or a route, set tight in every house.
  if (before.kind === 'number' || next.kind === 'number')
    return isSpaced && before.kind !== next.kind && token.text !== '-';
  const isRoute = /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(next.text);
  if (isTight && token.text === '–' && (isRoute || !/^\p{Ll}/u.test(next.text))) return false;
  // KYIV (AP) — The council …
  return !isDateline(tokens, token, before.index);
}

/** Tokens of a paragraph among which its dateline ends: VIRGINIA BEACH, Va. — · KYIV, Ukraine (AP) — */
const DATELINE = 14;

/** A dash near the start of a paragraph that opens with a place in capitals. */
function isDateline(tokens: readonly Token[], token: Token, before: number): boolean {
  let first = before;
  while (first > 0 && tokens[first - 1]!.paragraph === token.paragraph && before - first < DATELINE) first--;
  return tokens[first - 1]?.paragraph !== token.paragraph && /^\p{Lu}{3,}$/u.test(tokens[first]!.text);
}
