import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodings, Positions } from './positions.js';

const text = fc.string({ unit: 'binary' }).map((body) => `é😀${body}\r\nb\rc\n`);

describe('Positions', () => {
  it('counts characters in the units of the client', () => {
    const line = 'é😀x';
    const end = (encoding: (typeof encodings)[number]) =>
      new Positions(line, encoding).positionAt(3).character;
    expect(encodings.map((encoding) => [encoding, end(encoding)])).toEqual([
      ['utf-16', 3],
      ['utf-8', 6],
      ['utf-32', 2],
    ]);
  });

  it('ends lines with LF, CRLF and CR', () => {
    const positions = new Positions('a\r\nb\rc\nd', 'utf-16');
    expect([0, 3, 5, 7].map((offset) => positions.positionAt(offset))).toEqual(
      [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
    );
    expect(positions.offsetAt({ line: 0, character: 99 })).toBe(1);
    expect(positions.offsetAt({ line: 99, character: 0 })).toBe(8);
  });

  it('leads there and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...encodings), (body, pick, encoding) => {
        const positions = new Positions(body, encoding);
        let offset = pick % (body.length + 1);
        // Half a character, or the middle of CRLF, is no place.
        const isHalf =
          /[\uDC00-\uDFFF]/.test(body[offset] ?? '') && /[\uD800-\uDBFF]/.test(body[offset - 1] ?? '');
        if (isHalf || (body[offset] === '\n' && body[offset - 1] === '\r')) offset--;
        expect(positions.offsetAt(positions.positionAt(offset))).toBe(offset);
      }),
    );
  });
});
