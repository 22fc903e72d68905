import { type Expansion, type Reading, tokensWhere } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import {
  acronymsOf,
  bodiesOf,
  findInitials,
  findLongNames,
  initialsOf,
  isKnown,
  loneAcronyms,
} from './acronyms.js';

export const acronymMismatch = defineRule({
  id: 'acronym-mismatch',
  category: 'inconsistency',
  mqm: 'terminology/inconsistent use',
  severity: 'major',
  summary: 'A short form that does not fit the name it stands for, or that nobody has introduced.',
  check(reading, report) {
    checkExpansions(reading, report);
    checkLone(reading, report);
  },
});

/** One short form with two long ones, and short forms that belong to another body. */
function checkExpansions(reading: Reading, report: Report): void {
  const first = new Map<string, Expansion>();
  for (const expansion of reading.expansions) {
    const { short, shortIndex, long, start, end } = expansion;
    const earlier = first.get(short);
    if (earlier && isOtherName(earlier.long, long)) {
      report(
        { start, end },
        {
          message: `“${short}” stood for “${earlier.long}” above and for “${long}” here.`,
          related: [{ start: earlier.start, end: earlier.end, message: `“${earlier.long}”` }],
          severity: 'minor',
        },
      );
    } else if (!earlier) first.set(short, expansion);
    const right = acronymsOf(long);
    const owner = bodiesOf(short)[0];
    if (right.length === 0 || !owner || right.includes(short.toUpperCase())) continue;
    report(reading.span(shortIndex), {
      message: `“${short}” is the short form of ${owner}, not of “${long}”.`,
      suggestions: [right[0]!],
    });
  }
}

function isOtherName(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replaceAll(/[^\p{L} ]/gu, ' ')
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < Math.min(a.size, b.size) && Math.min(a.size, b.size) > 1;
}

function checkLone(reading: Reading, report: Report): void {
  const defined = new Set(reading.expansions.map(({ short }) => short.replace(/s$/u, '').toUpperCase()));
  const names = reading.facet(findLongNames);
  const initialsOfNames = reading.facet(findInitials);
  const initials = new Set(initialsOfNames.flat());
  const explained = explainedIn(reading);
  for (const [acronym, tokens] of loneAcronyms(reading)) {
    if (defined.has(acronym) || isKnown(acronym)) continue;
    const sibling = reading.expansions.find(
      ({ long, short }) =>
        short.replace(/s$/u, '').toUpperCase() !== acronym && initialsOf(long.split(' ')) === acronym,
    );
    const near =
      sibling || initials.has(acronym) || tokens.length > 2
        ? undefined
        : names[nearName(acronym, initialsOfNames)];
    const isHabit = acronym.length >= LONG && tokens.length >= OFTEN && !explained.has(acronym);
    for (const token of tokens) {
      const span = { start: token.start, end: token.start + acronym.length };
      if (sibling)
        report(span, {
          message: `“${acronym}” must be what is called “${sibling.short}” above: ${sibling.long}.`,
          suggestions: [sibling.short],
          related: [
            { start: sibling.start, end: sibling.end, message: `${sibling.long} (${sibling.short})` },
          ],
        });
      else if (near)
        report(span, {
          message: `“${acronym}” does not fit “${near.words.join(' ')}”, the only name it can stand for.`,
          related: [{ start: near.start, end: near.end, message: 'The name' }],
        });
      else if (!initials.has(acronym) && (isHabit || token === tokens[0]))
        report(span, {
          message: `“${acronym}” is used without being introduced.`,
          severity: 'query',
          ...(isHabit ? {} : { unproven: true }),
        });
    }
  }
}

/** From this length on chance has no part in it, and from so many uses on the story leans on it. */
const LONG = 4;
const OFTEN = 3;
/** Letters of a short form at most. */
const LONGEST = 6;

const CAPITALS = /^\p{Lu}{3,}/u;
const inCapitals = tokensWhere(({ text }) => CAPITALS.test(text));

/**
 * Words of which the story says what they are: in a bracket or quotation marks, behind "called", before "(…)" or ", a charity". With every
 * beginning of three letters and more in capitals, so that "QTRLs" and "QTRL's" speak for QTRL.
 */
function explainedIn(reading: Reading): ReadonlySet<string> {
  const { tokens } = reading;
  const explained = new Set<string>();
  for (const { text, index } of reading.facet(inCapitals)) {
    const capitals = CAPITALS.exec(text)![0];
    const [before, next, word] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const isExplained =
      /^(?:\(|"|“|called|dubbed|known|as|named)$/u.test(before?.lower ?? '') ||
      next?.text === '(' ||
      (next?.text === ',' && /^(?:a|an|the|or|which|short)$/u.test(word?.lower ?? ''));
    if (isExplained)
      for (let length = 3; length <= Math.min(capitals.length, LONGEST); length++)
        explained.add(capitals.slice(0, length));
  }
  return explained;
}

/** Which name's initials differ from the short form in the last letter alone: the head was put otherwise (NFS, National Fitness Community). */
function nearName(acronym: string, initialsOfNames: readonly (readonly string[])[]): number {
  const most = acronym.slice(0, -1);
  return initialsOfNames.findIndex(
    ([initials = '']) =>
      initials.length === acronym.length && initials !== acronym && initials.startsWith(most),
  );
}
