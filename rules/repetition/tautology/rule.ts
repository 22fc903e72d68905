import type { Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { stemOf } from '../words.js';
import { phrases } from './phrases.js';

const lexicon = { name: 'tautology', entries: phrases };

export const tautology = defineRule({
  id: 'tautology',
  category: 'repetition',
  mqm: 'style/redundant',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'One thing said in two words, or a gloss that is what it glosses: yearly annual, website (website: …).',
  lexicons: [lexicon],
  check(reading, report) {
    for (const match of reading.phrases(lexicon)) {
      if (reading.isQuoted(match.first)) continue;
      report(match, {
        message: `“${reading.slice(match)}” says one thing twice${match.fix ? `; “${match.fix}” is enough` : ''}.`,
      });
    }
    for (const [first, last, word] of glosses(reading))
      report(reading.span(first, last), { message: `The bracket repeats “${word}”, the word before it.` });
    for (const at of yearOnYear(reading))
      report(reading.span(at[0], at[1]), {
        message: `“${reading.slice(reading.span(at[0], at[1]))}” and “compared with” last year say one thing.`,
        unproven: true,
      });
  },
});

/** "mutual funds (mutual funds)", "website (website: …)": the bracket opens with the words before it. */
function glosses(reading: Reading): [number, number, string][] {
  const { tokens } = reading;
  const found: [number, number, string][] = [];
  for (let at = 1; at < tokens.length - 2; at++) {
    if (tokens[at]!.text !== '(' || tokens[at - 1]!.kind !== 'word') continue;
    let close = at + 1;
    while (close < tokens.length && close < at + 8 && !/^[):：,]$/u.test(tokens[close]!.text)) close++;
    const mark = tokens[close];
    const length = close - at - 1;
    if (!mark || length < 1 || mark.text === ',' || tokens[at]!.paragraph !== mark.paragraph) continue;
    if (mark.text !== ')' && length > 2) continue;
    let same = true;
    for (let offset = 0; offset < length; offset++) {
      const [inside, before] = [tokens[at + 1 + offset]!, tokens[at - length + offset]];
      if (!before || inside.kind === 'number' || stemOf(inside) !== stemOf(before)) same = false;
    }
    if (same)
      found.push([at + (mark.text === ')' ? 0 : 1), close + 1, reading.slice(reading.span(at - length, at))]);
  }
  return found;
}

/** "Compared with 2021, … increased by 8.6% year-on-year". */
function yearOnYear(reading: Reading): [number, number][] {
  const { tokens } = reading;
  const found: [number, number][] = [];
  for (const { first, last } of reading.sentences) {
    let compared = false;
    let at: [number, number] | undefined;
    for (let index = first; index < last; index++) {
      const next = tokens[index + 1]?.lower ?? '';
      const { lower } = tokens[index]!;
      // The words that are looked for: compare, compared, year, year-on-year, year-over-year.
      if (!lower.startsWith('compare') && !lower.startsWith('year')) continue;
      if (/^compared?$/u.test(lower) && /^(?:with|to)$/u.test(next)) {
        const behind = tokens.slice(index + 2, Math.min(index + 9, last));
        compared ||= behind.some(({ lower }) => /^(?:20[0-2]\d|19\d\d|year)$/u.test(lower));
      }
      if (/^year-(?:on|over)-year$/u.test(tokens[index]!.lower)) at = [index, index + 1];
      if (
        tokens[index]!.lower === 'year' &&
        /^(?:on|over)$/u.test(next) &&
        tokens[index + 2]?.lower === 'year'
      )
        at = [index, index + 3];
    }
    if (compared && at) found.push(at);
  }
  return found;
}
