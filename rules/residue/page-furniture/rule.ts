import type { Reading, Span, Token } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { countWords, endsAsSentence, type Line, linesOf } from '../lines.js';
import { captionOf, captionsIn } from './captions.js';
import { notices, openers } from './openers.js';

const LONGEST = 45;

export const pageFurniture = defineRule({
  id: 'page-furniture',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'major',
  summary:
    'What stood around the story on its page: links to other stories, captions, notices, teasers, calls to subscribe.',
  check(reading, report) {
    const lines = linesOf(reading);
    const trailing = teasersAtEnd(reading, lines);
    const mayHave = reading.ofParts(mayHaveFurniture);
    for (const [position, line] of lines.entries()) {
      if (line.paragraph.kind === 'caption') continue;
      if (position < trailing && !mayHave[line.paragraph.index]) continue;
      const found = lineFurniture(reading, line, position);
      if (found) tell(reading, report, found);
      else if (position >= trailing) tell(reading, report, reading.span(line.first, line.last));
      else for (const span of captionsIn(reading, line)) tell(reading, report, span);
    }
  },
});

/** Whatever may be furniture, would its line stand at any place of the story. */
function mayHaveFurniture(reading: Reading): boolean {
  return linesOf(reading).some(
    (line) => lineFurniture(reading, line, 2) !== undefined || captionsIn(reading, line).length > 0,
  );
}

function tell(reading: Reading, report: Report, span: Span): void {
  report(span, {
    message: `“${reading.slice(span)}” belongs to the page around the story, not to the copy.`,
  });
}

interface Opener {
  readonly words: readonly string[];
  readonly then: 'any' | 'colon' | 'end';
}

const OPENERS = new Map<string, Opener[]>();
for (const entry of openers.trim().split('\n')) {
  const then = entry.endsWith(' …:') ? 'colon' : entry.endsWith(' $') ? 'end' : 'any';
  const words = entry.replace(/ (?:…:|\$)$/u, '').split(' ');
  const list = OPENERS.get(words[0]!) ?? [];
  OPENERS.set(words[0]!, [...list, { words, then }]);
}
const NOTICES = notices.trim().split('\n');

function lineFurniture(reading: Reading, line: Line, position: number): Span | undefined {
  const { tokens } = reading;
  if (countWords(tokens, line.first, line.last) > LONGEST) return undefined;
  let first = line.first;
  while (first < line.last - 1 && /^[[(<*•·►▶→»"“|-]$/u.test(tokens[first]!.text)) first++;
  for (const { words, then } of OPENERS.get(tokens[first]!.lower) ?? []) {
    if (!words.every((word, index) => tokens[first + index]?.lower === word)) continue;
    const end = openerEnd(tokens, first + words.length, line.last, then);
    if (end > 0) return reading.span(line.first, end);
  }
  const lower = tokens
    .slice(line.first, line.last)
    .map((token) => token.lower)
    .join(' ');
  if (NOTICES.some((notice) => lower.includes(notice))) return reading.span(line.first, line.last);
  if (
    /^(?:the|this|our) (?:article|text|report|publication|story|material|news) (?:uses?|used|is based on|was based on) (?:\S+ ){0,6}(?:materials?|reports|information|data from)\b/u.test(
      lower,
    ) &&
    position > 1
  )
    return countWords(tokens, line.first, line.last) <= 16 ? reading.span(line.first, line.last) : undefined;
  if (/^\[ ad(?:_\d+| _ \d+)? \]$/u.test(lower)) return reading.span(line.first, line.last);
  return captionOf(reading, line, position);
}

/** Where the opener ends for the reader, or -1 when what follows does not fit it. */
function openerEnd(tokens: readonly Token[], at: number, last: number, then: Opener['then']): number {
  if (then === 'any') return tokens[at]?.text === ':' && at < last ? at + 1 : last;
  while (at < last && /^[\])>.!…|*-]$/u.test(tokens[at]!.text)) at++;
  if (at >= last) return last;
  return then === 'colon' && tokens[at]!.text === ':' ? at + 1 : -1;
}

/**
 * Where the teasers behind the story begin: two or more last lines that are headings (no stop, or a question), or a single
 * one without a verb. The number of lines when there are none.
 */
function teasersAtEnd({ tokens }: Reading, lines: readonly Line[]): number {
  let from = lines.length;
  while (from > 3 && isTeaser(tokens, lines[from - 1]!)) from--;
  const count = lines.length - from;
  if (count === 0 || from <= 3) return lines.length;
  if (count === 1 && !isLabelOnly(tokens, lines[from]!)) return lines.length;
  return from;
}

function isTeaser(tokens: readonly Token[], line: Line): boolean {
  const words = countWords(tokens, line.first, line.last);
  if (words < 3 || words > 22) return false;
  if (!/^\p{Lu}/u.test(tokens[line.first]!.text) || line.paragraph.kind === 'list-item') return false;
  return !endsAsSentence(tokens, line)
    ? /[\p{L}\p{Nd}"”]$/u.test(tokens[line.last - 1]!.text)
    : tokens[line.last - 1]!.text === '?';
}

function isLabelOnly(tokens: readonly Token[], line: Line): boolean {
  const part = tokens.slice(line.first, line.last);
  return !endsAsSentence(tokens, line) && !part.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}
