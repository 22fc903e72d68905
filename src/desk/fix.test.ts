import { describe, expect, it } from 'vitest';
import { type Copy, readCopy } from '../formats/index.js';
import { LineIndex } from '../formats/lines.js';
import { type FixTools, fix, safeEdits } from './fix.js';
import type { Finding, Review } from './review.js';

interface Swap {
  readonly find: RegExp;
  readonly put: readonly string[];
  readonly severity?: Finding['severity'];
}

/** A reviewer that finds what it is told to find. */
function toolsOf(swaps: readonly Swap[], format = 'text'): FixTools {
  return {
    read: (source) => readCopy(source, { from: format }),
    review: (copy) => reviewOf(copy, swaps),
  };
}

function reviewOf(copy: Copy, swaps: readonly Swap[]): Review {
  const lines = new LineIndex(copy.source);
  const findings = swaps.flatMap(({ find, put, severity = 'minor' }, rule) =>
    [...copy.prose.matchAll(find)].map(
      (match): Finding => ({
        rule: `r${rule}`,
        category: 'mechanics',
        mqm: 'style',
        severity,
        message: '',
        text: match[0],
        start: lines.point(copy.toSource(match.index)),
        end: lines.point(copy.toSource(match.index + match[0].length, 'end')),
        suggestions: put,
        related: [],
        fingerprint: '',
      }),
    ),
  );
  return { format: copy.format, words: 1, findings, score: 100, copy };
}

function fixed(
  source: string,
  swaps: readonly Swap[],
  format = 'text',
  more: Partial<FixTools> = {},
): string {
  const tools = { ...toolsOf(swaps, format), ...more };
  return fix(tools.review(tools.read(source)), tools).review.copy.source;
}

const colour: Swap = { find: /color/gu, put: ['colour'] };

describe('fixing', () => {
  it('takes over single suggestions and nothing else, and keeps line ends', () => {
    const swaps: Swap[] = [
      colour,
      { find: /red/gu, put: ['blue', 'green'] },
      { find: /old/gu, put: [] },
      { find: /maybe/gu, put: ['perhaps'], severity: 'query' },
    ];
    expect(fixed('A red color,\r\nmaybe old.\r\n\r\nOf one color\r\n', swaps)).toBe(
      'A red colour,\r\nmaybe old.\r\n\r\nOf one colour\r\n',
    );
  });

  it('never makes two edits that overlap in one round, but goes on while there is something to fix', () => {
    const swaps: Swap[] = [
      { find: /aa b/gu, put: ['x b'] },
      { find: /b c/gu, put: ['y'] },
      { find: /x y/gu, put: ['done'] },
    ];
    const review = reviewOf(readCopy('aa b c'), swaps);
    expect(safeEdits(review).map(({ old }) => old)).toEqual(['aa b']);
    expect(fixed('aa b c', swaps)).toBe('done');
  });

  it('ends when rules undo each other, and after ten rounds when they never stop', () => {
    const turns: Swap[] = [
      { find: /black/gu, put: ['white'] },
      { find: /white/gu, put: ['black'] },
    ];
    expect(fixed('It is black.', turns)).toBe('It is white.');
    expect(fixed('n', [{ find: /n\b/gu, put: ['nn'] }])).toBe('n'.repeat(11));
  });

  it.each([
    ['He said: “The color is red.” The color!', 'He said: “The color is red.” The colour!'],
    ['“The color is red, he said. A color.', '“The color is red, he said. A color.'],
    ['The color is red,” he said. A color.', 'The color is red,” he said. A colour.'],
    [
      '“He called it ‘a color’ once,” he said of a color.',
      '“He called it ‘a color’ once,” he said of a colour.',
    ],
    ['The ship’s color', 'The ship’s colour'],
  ])('leaves the words of a quotation alone: %s', (source, expected) => {
    expect(fixed(source, [colour])).toBe(expected);
  });

  it('changes the marks of a quotation and the points beside them, but no word along with them', () => {
    const marks: Swap = { find: /"(?=\w)/gu, put: ['“'] };
    const points: Swap = { find: /red\u201D,/gu, put: ['red,”'] };
    expect(fixed('It is "red”, he said.', [marks, points])).toBe('It is “red,” he said.');
    const words: Swap = { find: /red”,/gu, put: ['blue,”'] };
    expect(fixed('It is “red”, he said.', [words])).toBe('It is “red”, he said.');
    const figure: Swap = { find: /4\.5”,/gu, put: ['45,”'] };
    expect(fixed('It is “4.5”, he said.', [figure])).toBe('It is “4.5”, he said.');
    const whole: Swap = { find: /, he called it “red”/gu, put: [''] };
    expect(fixed('Then, he called it “red” again.', [whole])).toBe('Then, he called it “red” again.');
  });

  it('leaves a block quotation alone', () => {
    expect(fixed('> The color is red.\n\nThe color.\n', [colour], 'markdown')).toBe(
      '> The color is red.\n\nThe colour.\n',
    );
  });

  it('makes no edit that the document does not bear: markup stays, and other edits go on', () => {
    const star: Swap = { find: /\+/gu, put: ['*'] };
    // One star is a star; a second would set the word in italics and be gone from the prose.
    expect(fixed('A +soft+ one.\n\nThe color, `color`.\n', [star, colour], 'markdown')).toBe(
      'A *soft+ one.\n\nThe colour, `color`.\n',
    );
    // Words that are written with an entity or across markup are not the words in the source.
    const odd: Swap = { find: /A & B|the road/gu, put: ['x'] };
    expect(fixed('A &amp; B on the *road*.\n', [odd], 'markdown')).toBe('A &amp; B on the *road*.\n');
  });

  it('fixes only what it is let, and adds no line where lines are counted', () => {
    const select = (review: Review) => ({ ...review, findings: review.findings.slice(1) });
    expect(fixed('color color', [colour], 'text', { select })).toBe('color colour');
    const breaks: Swap = { find: /; /gu, put: [';\n'] };
    expect(fixed('one; two', [breaks])).toBe('one;\ntwo');
    expect(fixed('one; two', [breaks], 'text', { keepsLines: true })).toBe('one; two');
  });
});
