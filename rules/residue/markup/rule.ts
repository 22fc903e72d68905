import type { Reading, Span, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { linesOf } from '../lines.js';
import { patterns } from './patterns.js';

const byStart = new Map<string, (typeof patterns)[number][]>();
for (const each of patterns) byStart.set(each.starts, [...(byStart.get(each.starts) ?? []), each]);

export const markup = defineRule({
  id: 'markup',
  category: 'residue',
  mqm: 'accuracy/addition',
  scope: 'paragraph',
  severity: 'major',
  summary: 'HTML, Markdown or wiki code, placeholders, unresolved choices in braces, marks of split words.',
  check(reading, report) {
    let behind = 0;
    const ends = new Set<number>();
    for (const token of reading.tokens) {
      if (token.start < behind || token.kind === 'number') continue;
      const found = patternAt(reading, token);
      if (!found) continue;
      behind = found.end;
      ends.add(token.start);
      const text = reading.slice(found);
      const repaired = found.repair?.(text);
      report(found, {
        message: `“${text}” is ${found.name} left in the copy.`,
        ...(repaired === undefined ? {} : { suggestions: [repaired] }),
      });
    }
    for (const line of linesOf(reading)) {
      const { tokens } = reading;
      const { text, start } = tokens[line.first]!;
      const isHash = text === '#' && tokens[line.first + 1]?.spaced && line.last - line.first > 2;
      if (isHash)
        report({ start, end: start + 1 }, { message: 'A Markdown heading mark “#” was left in the copy.' });
      else if (isSeparator(tokens.slice(line.first, line.last)))
        report(reading.span(line.first, line.last), {
          message: `The line “${reading.slice(reading.span(line.first, line.last))}” is a separator, not copy.`,
        });
      else if (/^[-–—]{3,}$/u.test(text))
        report(
          { start, end: start + text.length },
          { message: `The separator “${text}” is glued to the sentence behind it.` },
        );
      for (const span of alternatives(reading, line.first, line.last))
        report(span, {
          message: `“${reading.slice(span)}” leaves two renderings side by side; choose one.`,
          unproven: true,
        });
      for (const span of strayAngles(reading, line.first, line.last, ends))
        report(span, {
          message: `“${reading.slice(span)}” is a bracket of markup or of the source's typography.`,
        });
    }
  },
});

interface Found extends Span {
  name: string;
  repair?: ((found: string) => string | undefined) | undefined;
}

function patternAt({ text }: Reading, token: Token): Found | undefined {
  for (const { pattern, name, repair } of byStart.get(token.text[0]!) ?? []) {
    pattern.lastIndex = token.start;
    const match = pattern.exec(text);
    if (match) return { start: token.start, end: token.start + match[0].length, name, repair };
  }
  return undefined;
}

/** A line of dashes, stars or the like. `* * *` parts the scenes of an essay and stays. */
function isSeparator(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join('');
  return /^(?:[-–—]{2,}|[_=~]{3,})$/u.test(text) && text.length > 1;
}

/** `local time<`: a closing bracket turned the wrong way. */
function strayAngles({ tokens }: Reading, first: number, last: number, known: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.text !== '<' || known.has(token.start)) continue;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const touchesBefore = index > first && !token.spaced && before?.kind === 'word';
    const touchesNext = index + 1 < last && next?.spaced === false && next.kind === 'word';
    if (touchesBefore && !touchesNext) spans.push({ start: before!.start, end: token.end });
  }
  return spans;
}

/** `stop/halt`: two plain words of one kind joined by a slash. Pairs that English writes so (pass/fail) are short or opposites of a list. */
function alternatives({ tokens }: Reading, first: number, last: number): Span[] {
  const spans: Span[] = [];
  for (let index = first + 1; index + 1 < last; index++) {
    const [before, slash, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]!];
    if (
      slash.text !== '/' ||
      slash.spaced ||
      next.spaced ||
      tokens[index - 2]?.text === '/' ||
      tokens[index + 2]?.text === '/'
    )
      continue;
    if (!/^\p{Ll}{5,}$/u.test(before.text) || !/^\p{Ll}{5,}$/u.test(next.text) || before.pos !== next.pos)
      continue;
    spans.push({ start: before.start, end: next.end });
  }
  return spans;
}
