import type { House } from '../../../src/house/index.js';
import type { Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** Longest quotation that is offered as one change of its two marks. */
const LONGEST = 160;
const OTHER = { double: 'single', single: 'double' } as const;

/** A quotation of the first degree in the marks of the second. Headlines, where houses differ from their own text, are left alone. */
export function quoteMarks(reading: Reading, { quotes: style }: House, report: Report): void {
  if (style === undefined) return;
  const { tokens, paragraphs, text } = reading;
  for (const { open, close, depth, style: marks, paragraph } of reading.quotations.list) {
    if (depth > 0 || marks !== OTHER[style] || close < 0 || paragraphs[paragraph]!.kind === 'headline')
      continue;
    const [start, end] = [tokens[open]!.start, tokens[close]!.end];
    const isCurly = /[“‘]/u.test(tokens[open]!.text);
    const [left, right] = style === 'double' ? (isCurly ? '“”' : '""') : isCurly ? '‘’' : "''";
    const inner = text.slice(tokens[open]!.end, tokens[close]!.start);
    const isPlain = end - start <= LONGEST && !/["“”‘]|(?<!\p{L})['’]|['’](?!\p{L})/u.test(inner);
    report(isPlain ? { start, end } : reading.span(open), {
      message: `House style has ${style} quotation marks.`,
      ...(isPlain ? { suggestions: [`${left}${inner}${right}`] } : {}),
    });
  }
}
