import type { Reading, Span, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { countWords, endsAsSentence, type Line, linesOf } from '../lines.js';
import { hasDomain, isOutlet, namesPaper } from '../outlets.js';

const SEPARATOR = /^(?:[-–—|｜_·•»/]|--|[-–—]{2,}|::)$/u;
const BAR = /^[|｜_»]$/u;
const DATE = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{4}[.-]\d{1,2}[.-]\d{1,2}$/u;
const REPORTING = new Set('say report write quote cite reveal claim publish accord tell'.split(' '));
const WORDS_OF_A_TITLE = 60;
/** Tokens: a name and a domain. */
const LONGEST_TAIL = 8;
const PREFIX = /^(?:pro|anti|ex|non|co|post|pre|mid|sub|ultra|neo|trans|inter|sino|us|uk|eu|al|el|the)$/u;

export const siteTail = defineRule({
  id: 'site-tail',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'major',
  summary:
    'The name of the site, paper or channel, often with a date, glued to a headline or left as a line.',
  check(reading, report) {
    for (const [position, line] of linesOf(reading).entries()) {
      if (countWords(reading.tokens, line.first, line.last) > WORDS_OF_A_TITLE) continue;
      const isTitle =
        !endsAsSentence(reading.tokens, line) ||
        hasDomain(reading.tokens, Math.max(line.first, line.last - 4), line.last) ||
        endsInSite(reading.tokens, line);
      if (!isTitle) continue;
      const span =
        tailOf(reading, line) ??
        gluedTail(reading, line) ??
        cutTail(reading, line) ??
        headOf(reading, line, position);
      if (!span) continue;
      report(span, {
        message: `“${reading.slice(span).trim()}” is the name of a site or paper that came with the headline, not copy.`,
        ...(span.start > line.paragraph.start && span.end === line.paragraph.end
          ? { suggestions: [''] }
          : {}),
      });
    }
  },
});

/** "… - Xinhuanet.": a sentence made of a page's title, with the site's name as its last word. */
function endsInSite(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first < 6 || tokens[last - 1]!.text !== '.') return false;
  const mark = tokens[last - 3]!;
  return SEPARATOR.test(mark.text) && mark.spaced && isOutlet(tokens, last - 2, last - 1);
}

/** Segments from the last separator back, as long as they are sites, dates or (before those) sections and sources in brackets. */
function tailOf(reading: Reading, line: Line): Span | undefined {
  const { tokens } = reading;
  let end = line.last;
  let start = -1;
  let named = false;
  for (let index = line.last - 1; index >= line.first; index--) {
    if (!isSeparator(tokens, index, line)) continue;
    const isSite = isOutlet(tokens, index + 1, end);
    const isDate = end - index === 2 && DATE.test(tokens[index + 1]!.text);
    const isSection = named && BAR.test(tokens[index]!.text) && countWords(tokens, index + 1, end) <= 4;
    if (!isSite && !isDate && !isSection) break;
    if (isSite && !hasDomain(tokens, index + 1, end) && isSourceOfClaim(reading, line, index + 1, end)) break;
    named ||= isSite;
    start = index;
    end = index;
  }
  if (!named) return undefined;
  return reading.span(bracketsBefore(tokens, start, line), line.last);
}

/** A separator stands apart from the word before it, or is a bar, or the word behind it is a domain. */
function isSeparator(tokens: readonly Token[], index: number, line: Line): boolean {
  const token = tokens[index]!;
  if (!SEPARATOR.test(token.text)) return false;
  return (
    token.spaced ||
    index === line.first ||
    BAR.test(token.text) ||
    tokens[index + 1]?.spaced === true ||
    !/[\d-]/u.test(token.text)
  );
}

/** "(Echo Web) - Portal News": a source in brackets right before the site belongs to the tail. */
function bracketsBefore(tokens: readonly Token[], start: number, line: Line): number {
  let first = start;
  while (first > line.first && tokens[first - 1]!.text === ')') {
    let open = first - 1;
    while (open > line.first && tokens[open]!.text !== '(') open--;
    const inside = tokens.slice(open + 1, first - 1).filter((token) => token.kind === 'word');
    if (
      tokens[open]!.text !== '(' ||
      inside.length > 6 ||
      !inside.every((token) => /^\p{Lu}/u.test(token.text))
    )
      break;
    first = open;
  }
  return first;
}

/** In a desk's headline "… - Herald" names who reports; then the body says so. */
function isSourceOfClaim(reading: Reading, line: Line, first: number, last: number): boolean {
  const { tokens } = reading;
  const head = tokens[first]!.lower;
  for (let index = line.last; index < tokens.length; index++) {
    if (tokens[index]!.lower !== head || !sameWords(tokens, first, last, index)) continue;
    const near = tokens.slice(Math.max(line.last, index - 3), index + (last - first) + 3);
    const { sentence } = tokens[index]!;
    const isSaid = (token: Token) =>
      REPORTING.has(token.lemma) && (token.pos === 'VERB' || token.lower === 'according');
    if (near.some((token) => token.sentence === sentence && isSaid(token))) return true;
  }
  return false;
}

function sameWords(tokens: readonly Token[], first: number, last: number, at: number): boolean {
  for (let index = first; index < last; index++)
    if (tokens[at + index - first]?.lower !== tokens[index]!.lower) return false;
  return true;
}

/** `prices-Example.com`, `prices-Xinhua`: the hyphen has made one word of the last word and the site. */
function gluedTail(reading: Reading, line: Line): Span | undefined {
  const { tokens } = reading;
  for (let index = Math.max(line.first, line.last - LONGEST_TAIL); index < line.last; index++) {
    const token = tokens[index]!;
    const hyphen = token.text.lastIndexOf('-');
    const behind = token.text.slice(hyphen + 1);
    if (token.kind !== 'word' || hyphen < 1 || !/^\p{Lu}/u.test(behind)) continue;
    // "pro-Example" is a word.
    const isNamed =
      !PREFIX.test(token.lower.slice(0, hyphen)) &&
      isOutlet(
        [{ ...token, text: behind, lower: behind.toLowerCase() }, ...tokens.slice(index + 1, line.last)],
        0,
        line.last - index,
      );
    if (!isNamed && (!hasDomain(tokens, index, line.last) || index + 3 < line.last)) continue;
    return { start: token.start + hyphen, end: tokens[line.last - 1]!.end };
  }
  return undefined;
}

/** ", and the Harbour Shimbun at s": a page title cut off in the middle of the paper's name and slogan. */
function cutTail(reading: Reading, line: Line): Span | undefined {
  const { tokens } = reading;
  let comma = line.last - 1;
  while (comma > line.first && !/^[,;]$/u.test(tokens[comma]!.text)) comma--;
  if (comma === line.first || line.last - comma > 9) return undefined;
  const last = tokens[line.last - 1]!;
  const isCut = last.text.length === 1 || /^(?:at|in|on|of|by|the|and|for|to|with)$/u.test(last.lower);
  if (!isCut || !namesPaper(tokens, comma + 1, line.last)) return undefined;
  return reading.span(comma, line.last);
}

/** The site before the headline: "Example News | Floods …", "NEWS.EXAMPLE.COM: Floods …". Only on the first line. */
function headOf(reading: Reading, line: Line, position: number): Span | undefined {
  const { tokens } = reading;
  if (position === 0)
    for (let index = line.first + 1; index < Math.min(line.first + 8, line.last - 2); index++)
      if (BAR.test(tokens[index]!.text) || isDomainLabel(tokens, line.first, index))
        return isOutlet(tokens, line.first, index) ? reading.span(line.first, index + 1) : undefined;
  return hasDomain(tokens, line.first, line.last) &&
    line.last - line.first > 2 &&
    isOutlet(tokens, line.first, line.last)
    ? reading.span(line.first, line.last)
    : undefined;
}

/** "NEWS.EXAMPLE.COM:", and nothing but the domain before the colon. */
function isDomainLabel(tokens: readonly Token[], first: number, colon: number): boolean {
  if (tokens[colon]!.text !== ':') return false;
  const [site, dot] = [tokens[first]!, tokens[first + 1]!];
  return colon === first + 1 ? site.kind === 'url' : dot.text === '.' && hasDomain(tokens, first, colon);
}
