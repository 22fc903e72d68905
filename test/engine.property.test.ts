import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../src/formats/index.js';
import { createReviewer } from '../src/index.js';
import { Reading } from '../src/reading/index.js';

const strict = createReviewer({ preset: 'strict' });

// Strings that look like copy: words, names, numbers, marks of many scripts and line ends in any order.
const piece = fc.oneof(
  fc.constantFrom(
    'the',
    'protesters',
    'Iran',
    'U.S.',
    'US',
    'Mr.',
    'President Xi',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    ',',
    '.',
    '!',
    '?',
    ';',
    ':',
    '—',
    '-',
    '…',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '57, 000',
    '8.6%',
    '$6,480',
    '19th',
    'February 30',
    'on Tuesday',
    'said',
    'was',
    'were',
    'cheering for',
    'Kyiv',
    'Kiev',
    '、',
    '。',
    '中国',
    'Привет',
    '\u200b',
    '\u00ad',
    '😀',
    '\ud800',
    '&quot;',
    '<b>',
    '**',
    '[[',
    '{{X}}',
    '<!-- stet -->',
    '# ',
    '> ',
    '- ',
    '`x`',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.lorem({ maxCount: 6 }),
);
const copy = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));
const format = fc.constantFrom('text', 'markdown');

describe('any text', () => {
  it('is reviewed without a crash; positions are valid, slices match, order is stable, and a second run agrees', () => {
    fc.assert(
      fc.property(copy, format, (text, from) => {
        const review = strict.review(text, { from });
        let before = '';
        for (const { start, end, rule, text: found, related } of review.findings) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(start.offset).toBeLessThan(end.offset);
          if (from === 'text') expect(text.slice(start.offset, end.offset)).toBe(found);
          for (const point of [start, end, ...related.flatMap((each) => [each.start, each.end])]) {
            const lines = text.slice(0, point.offset).split(/\r\n?|\n/u);
            expect([point.line, point.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
          }
          const key = [start.offset, end.offset].map((n) => String(n).padStart(9, '0')).join() + rule;
          expect(key >= before).toBe(true);
          before = key;
        }
        expect(new Set(review.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
          review.findings.length,
        );
        expect(review.score).toBeGreaterThanOrEqual(0);
        expect(review.score).toBeLessThanOrEqual(100);
        const { copy: _, ...again } = strict.review(text, { from });
        const { copy: __, ...first } = review;
        expect(again).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('is cut into tokens that cover every character but white space, each in one sentence of one paragraph', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const { prose, blocks } = readCopy(text);
        const { tokens, sentences, paragraphs } = new Reading({ prose, blocks });
        let at = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(prose.slice(at, token.start).trim()).toMatch(/^\uFEFF?$/u);
          expect(prose.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(sentences.map(({ first }) => first)).toEqual(
          [0, ...sentences.map(({ last }) => last)].slice(0, sentences.length),
        );
        for (const sentence of sentences)
          for (let index = sentence.first; index < sentence.last; index++)
            expect(tokens[index]!.sentence).toBe(sentence.index);
        expect(paragraphs.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(sentences.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  it('grows no faster than the text: 8 times the text takes well under 24 times as long', () => {
    const story = `${'The minister told “reporters” in Kyiv on Tuesday that 57,000 people (most of them women) had left; he said so twice. '.repeat(8)}\n\n`;
    const time = (repeats: number) => {
      const text = story.repeat(repeats);
      const from = performance.now();
      strict.review(text);
      return performance.now() - from;
    };
    time(10);
    const small = Math.min(time(10), time(10), time(10));
    const large = Math.min(time(80), time(80));
    expect(large / small).toBeLessThan(24);
  }, 60_000);

  it.each([
    '"',
    '(',
    '“',
    'a-',
    "a'",
    'U.',
    '.,',
    '1,',
    ' ',
    '\n',
    '&',
    '<!--',
    '—',
    'A.B',
    'the ',
  ])('is not lost on 100,000 characters of %j', (unit) => {
    const from = performance.now();
    strict.review(unit.repeat(Math.floor(100_000 / unit.length)));
    expect(performance.now() - from).toBeLessThan(10_000);
  }, 60_000);
});
