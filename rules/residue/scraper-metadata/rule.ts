import type { Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { countWords, type Line, linesOf } from '../lines.js';

/** Names of fields that only a machine writes: any value gives them away. */
const TECHNICAL = new Set(
  'url uri permalink slug keywords tags lang guid pubdate timestamp datetime thumbnail categories metadata canonical crawled fetched scraped'.split(
    ' ',
  ),
);
/** Names of fields that may also open a sentence or a listing: the value must be a date, a time or an address. */
const COMMON = new Set(
  'date time published updated posted modified created author title source category section link id language publication release views comments byline'.split(
    ' ',
  ),
);
const ISO_DATE =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:T[\d:]+Z?)?|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/u;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:am|pm|AM|PM|Z)?$/u;
const CALENDAR =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$|^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|cet|msk|est|edt|pst|at|on|of|the|advertisement|ad|by|admin|published|updated|posted|last|time|source|release|edited|modified|hours?|minutes?|min|read|ago|views?|comments?)$/u;
const LONGEST = 14;

export const scraperMetadata = defineRule({
  id: 'scraper-metadata',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'major',
  summary: 'A line of page data, not copy: date stamps, addresses, author and tag fields.',
  check(reading, report) {
    const { tokens } = reading;
    const lines = linesOf(reading);
    for (const [position, line] of lines.entries()) {
      if (line.last - line.first > LONGEST * 2 || countWords(tokens, line.first, line.last) > LONGEST)
        continue;
      const atEdge = position < 3 || position >= lines.length - 2;
      if (!isField(tokens, line, atEdge) && !isStamp(tokens, line) && !isAddress(tokens, line)) continue;
      report(reading.span(line.first, line.last), {
        message: `“${reading.slice(reading.span(line.first, line.last))}” is page data that came with the text, not copy.`,
      });
    }
  },
});

/** `keywords: a, b` · `date 2020-01-01 …` · `Published: 11.02.2023` */
function isField(tokens: readonly Token[], { first, last }: Line, atEdge: boolean): boolean {
  const name = tokens[first]!.lower;
  const isTechnical = TECHNICAL.has(name);
  if (!isTechnical && !COMMON.has(name)) return false;
  let at = first + 1;
  if (/^(?:date|time|at|on|by|name|id)$/u.test(tokens[at]?.lower ?? '')) at++;
  const hasColon = tokens[at]?.text === ':' || tokens[at]?.text === '=';
  if (hasColon) at++;
  if (at >= last) return false;
  const value = tokens[at]!;
  if (isTechnical && hasColon) return true;
  if (isDate(tokens, at, last) || CLOCK.test(value.text)) return hasColon || atEdge;
  if (value.kind === 'url') return hasColon;
  return hasColon && value.kind === 'number' && last - at === 1 && /^(?:views|comments|id)$/u.test(name);
}

/** A numeric date, as one token or cut at its hyphens or slashes. */
function isDate(tokens: readonly Token[], at: number, last: number): boolean {
  if (ISO_DATE.test(tokens[at]!.text)) return true;
  let text = '';
  for (let index = at; index < Math.min(at + 5, last); index++) {
    if (index > at && tokens[index]!.spaced) break;
    text += tokens[index]!.text;
  }
  return ISO_DATE.test(text);
}

/** Nothing but a date, a time of day and such words as stand around them: `11.02.2023 14:20 Updated`. */
function isStamp(tokens: readonly Token[], { first, last }: Line): boolean {
  let proofs = 0;
  let colon = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      colon ||= token.text === ':';
      continue;
    }
    if (isDate(tokens, index, last) || CLOCK.test(token.text)) proofs++;
    else if (token.kind !== 'number' && !CALENDAR.test(token.lower))
      return colon && proofs > 1 && last - index < 6;
  }
  return proofs > 0 && last - first > 1;
}

/** A web address alone. */
function isAddress(tokens: readonly Token[], { first, last }: Line): boolean {
  return (
    last - first === 1 && tokens[first]!.kind === 'url' && /^(?:https?:|www\.)/u.test(tokens[first]!.text)
  );
}
