import type { Reading, Span, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { countWords, endsAsSentence, type Line, linesOf } from '../lines.js';
import { isOutlet } from '../outlets.js';

const ROLE =
  /^(?:reporters?|correspondents?|editors?|journalists?|proofreaders?|interns?|trainees?|author|translator|text|compiled?|edit|sub-editor)$/u;
const ATTRIBUTE =
  /^(?:responsible|executive|chief|managing|duty|intern|trainee|special|our|staff|the|chinese|local|financial|business|news|online|web|from|of|this|newspaper|headquarters|in|by|compiled|video|text|internship|correspondence|report)$/u;
const SET_PHRASE =
  /^(?:end|the end|over|finish|finished|ends|to be continued|full text|full text ends|compiled|comprehensive|synthesis|this newspaper|original title.*|reprint|reprinted|excerpt)$/u;
const COMPILED =
  /^(?:comprehensive|comprehensively|compiled|synthesi[sz]ed|synthesis|synthetic|integrated|compilation)$/u;
const OPEN = /^[([【〔]$/u;
const CLOSE = /^[)\]】〕]$/u;
const NAME = /^\p{Lu}/u;

export const bylineBoilerplate = defineRule({
  id: 'byline-boilerplate',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'minor',
  summary:
    "Credits of the source's own newsroom translated with the text: editors' names, compiled-report tags, doubled agency datelines.",
  check(reading, report) {
    const lines = linesOf(reading);
    for (const [position, line] of lines.entries()) {
      const spans = [
        creditLine(reading, line),
        slashedNames(reading, line, position, lines.length),
        agencyAtStart(reading, line, position),
        ...creditsInBrackets(reading, line),
      ];
      let behind = -1;
      for (const span of spans) {
        if (!span || span.start < behind) continue;
        behind = span.end;
        report(span, {
          message: `“${reading.slice(span)}” is a credit or formula of the source's newsroom, not copy.`,
        });
      }
    }
  },
});

/** "Editor: Li Na", "Our financial reporter Xia Ming" as a line of its own. */
function creditLine({ tokens }: Reading, { first, last }: Line): Span | undefined {
  const role = roleAt(tokens, first, last);
  if (role < 0 || countWords(tokens, first, last) > 9 || role + 1 >= last) return undefined;
  const isLabel = tokens[role + 1]!.text === ':' || tokens[role + 1]!.text === '/';
  const from = isLabel ? role + 2 : role + 1;
  if (from >= last || tokens[from]!.kind !== 'word' || !allNames(tokens, from, last)) return undefined;
  if (!isLabel && /^[.!?]$/u.test(tokens[last - 1]!.text)) return undefined;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** "Wen Li/Anna Roth (AFP)" among the last lines: two writers with a slash, perhaps with their agencies in brackets. */
function slashedNames(
  { tokens }: Reading,
  { first, last }: Line,
  position: number,
  count: number,
): Span | undefined {
  if (position < 2 || position < count - 3 || last - first > 14) return undefined;
  const open = tokens.findIndex(({ text }, index) => index >= first && index < last && OPEN.test(text));
  const end = open > first ? open : last;
  const slash = tokens.slice(first + 1, end - 1).filter(({ text }) => text === '/');
  const words = tokens.slice(first, end).filter((token) => token.kind === 'word');
  if (slash.length === 0 || slash.length > 2 || words.length > 8) return undefined;
  if (words.length < 2 + slash.length - 1 || !words.every((token) => NAME.test(token.text))) return undefined;
  if (!tokens.slice(first, end).every(({ kind, text }) => kind === 'word' || /^[/.,·]$/u.test(text)))
    return undefined;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** Index of the role behind at most three attributes or names: "Duty editor", "Huaxin financial reporter". */
function roleAt(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first; index < Math.min(first + 5, last); index++) {
    const token = tokens[index]!;
    if (ROLE.test(token.lower)) return index;
    if (!ATTRIBUTE.test(token.lower) && !NAME.test(token.text)) return -1;
  }
  return -1;
}

function allNames(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind === 'word' && !NAME.test(token.text) && token.lower !== 'and') return false;
    if (token.kind === 'number' || (token.kind === 'url' && !token.text.startsWith('@'))) return false;
  }
  return true;
}

/** Brackets that hold nothing but a role and names, a compiled-report tag, an end mark, or a legal definition. */
function creditsInBrackets({ tokens }: Reading, line: Line): Span[] {
  const spans: Span[] = [];
  for (let open = line.first; open < line.last - 2; open++) {
    if (!OPEN.test(tokens[open]!.text)) continue;
    let close = open + 1;
    while (close < line.last && close - open < 14 && !CLOSE.test(tokens[close]!.text)) close++;
    if (close >= line.last || !CLOSE.test(tokens[close]!.text)) continue;
    if (isCredit(tokens, open + 1, close, line))
      spans.push({ start: tokens[open]!.start, end: tokens[close]!.end });
    open = close;
  }
  return spans;
}

function isCredit(tokens: readonly Token[], first: number, last: number, line: Line): boolean {
  const head = tokens[first]!;
  if (!head) return false;
  const words = tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(' ');
  const atEdge = first - 1 === line.first || last + 2 >= line.last;
  if (SET_PHRASE.test(words)) return atEdge;
  if (COMPILED.test(head.lower)) return atEdge && last - first <= 7;
  if (/^(?:hereinafter|hereafter)$/u.test(head.lower)) return true;
  if (/^[[【]$/u.test(tokens[first - 1]!.text) && isOutlet(tokens, first, last)) return atEdge;
  if (isSiteLabel(tokens, first, last)) return atEdge && standsApart(tokens, first - 1, last, line);
  const role = roleAt(tokens, first, last);
  if (role < 0) return false;
  if (role + 1 === last) return head.lower === 'our' || /\bthis newspaper\b/u.test(words);
  const from = tokens[role + 1]!.text === ':' || tokens[role + 1]!.text === '/' ? role + 2 : role + 1;
  if (/\b(?:from|of) (?:this|our) newspaper\b/u.test(words)) return true;
  return (
    from < last &&
    tokens[from]!.kind === 'word' &&
    allNames(tokens, from, last) &&
    !beforeDash(tokens, last, line)
  );
}

/** What no desk calls itself: the website of a foreign-language service, in so many words. */
const SITE =
  /^(?:network|net|website|web|site|online|portal|client|newsroom|channel|service|edition|station|platform)$/u;
const LANGUAGE =
  /^(?:chinese|japanese|russian|ukrainian|icelandic|vietnamese|turkish|arabic|persian|korean|german|french|spanish|polish|czech)$/u;

/** "(Deutsche Rundfunk Chinese Network)", "(Harbour News Agency, Osaka, May 3)": a name in capitals that ends in what a site is called. */
function isSiteLabel(tokens: readonly Token[], first: number, last: number): boolean {
  let end = first;
  while (end < last && tokens[end]!.text !== ',') end++;
  const words = tokens.slice(first, end).filter((token) => token.kind === 'word');
  if (words.length < 2 || words.length > 7 || !allNames(tokens, first, end)) return false;
  const isSite = SITE.test(words.at(-1)!.lower) || words.some((token) => LANGUAGE.test(token.lower));
  if (end === last)
    return isSite && (isOutlet(tokens, first, end) || words.some((token) => LANGUAGE.test(token.lower)));
  // With a place and a date behind it: the dateline in brackets of a Chinese or Japanese agency.
  const hasDate = tokens.slice(end, last).some((token) => token.kind === 'number');
  return hasDate && isOutlet(tokens, first, end);
}

/** Before a whole sentence, or behind a sentence's stop; not the gloss of a name in the text. */
function standsApart(tokens: readonly Token[], open: number, close: number, line: Line): boolean {
  if (open === line.first)
    return /^["“]|^\p{Lu}/u.test(tokens[close + 1]?.text ?? 'A') || close + 1 >= line.last;
  return /^[.!?”"]$/u.test(tokens[open - 1]!.text);
}

/** "Agency, City, July 3 (reporter A B) –": set off by a dash, an agency's dateline may carry the name. */
function beforeDash(tokens: readonly Token[], close: number, line: Line): boolean {
  return close - line.first < 20 && /^[-–—]+$/u.test(tokens[close + 1]?.text ?? '');
}

/** A dateline of an agency that runs into the first sentence, stands twice, or is a mere label with a colon. */
function agencyAtStart({ tokens }: Reading, line: Line, position: number): Span | undefined {
  if (position > 3 || line.paragraph.kind === 'headline' || !endsAsSentence(tokens, line)) return undefined;
  const { first, last } = line;
  if (OPEN.test(tokens[first]!.text)) return undefined;
  let end = -1;
  for (let index = first + 1; index <= Math.min(first + 5, last - 2); index++) {
    const isWhole = tokens[index - 1]!.kind === 'word' && !/^\p{Ll}/u.test(tokens[index]!.text);
    if (isWhole && isOutlet(tokens, first, index)) {
      end = index;
      if (!/^(?:news|agency|service|network|client)$/u.test(tokens[index]!.lower)) break;
    }
  }
  if (end < 0) return undefined;
  const start = tokens[first]!.start;
  if (tokens[end]!.text === ':') return { start, end: tokens[end]!.end };
  const dateline = endOfDateline(tokens, end, last);
  if (dateline.second >= 0) return { start, end: tokens[end - 1]!.end };
  if (!dateline.dated || dateline.closed) return undefined;
  return { start, end: tokens[dateline.end - 1]!.end };
}

interface Dateline {
  end: number;
  /** It has a month and a day. */
  dated: boolean;
  /** A dash or stop sets it off from the text. */
  closed: boolean;
  /** Index of another agency in brackets, or -1. */
  second: number;
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/u;

function endOfDateline(tokens: readonly Token[], from: number, last: number): Dateline {
  const result: Dateline = { end: from, dated: false, closed: false, second: -1 };
  let end = from;
  for (; end < Math.min(from + 9, last); end++) {
    const token = tokens[end]!;
    if (MONTH.test(token.lower) && tokens[end + 1]?.kind === 'number') {
      result.dated = true;
      end += 2;
      break;
    }
    if (token.text !== ',' && !NAME.test(token.text)) break;
  }
  if (tokens[end]?.text === '(') {
    let close = end + 1;
    while (close < last - 1 && close < end + 12 && tokens[close]!.text !== ')') close++;
    if (close > end && tokens[close]!.text === ')') {
      if (isOutlet(tokens, end + 1, close)) result.second = end + 1;
      end = close + 1;
    }
  }
  if (
    /^(?:question|title|topic|subject|report|news)$/u.test(tokens[end]?.lower ?? '') &&
    tokens[end + 1]?.text === ':'
  )
    end += 2;
  result.end = end;
  result.closed =
    /^(?:[-–—]+|[.,:|])$/u.test(tokens[end]?.text ?? '.') || /^\p{Ll}/u.test(tokens[end]?.text ?? '');
  return result;
}
