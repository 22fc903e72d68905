import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedLines } from './sorted-lines.js';

const key = fc.stringMatching(/^\p{L}[\p{L}'-]{0,7}$/u);

describe('SortedLines', () => {
  it('finds what stands behind a key, and nothing for others, also after it has read all', () => {
    const lines = new SortedLines('\nab | 1\nabc | 2 | 3\nb | -\n');
    for (let round = 0; round < 5; round++) {
      expect(lines.get('ab')).toBe('1');
      expect(lines.get('abc')).toBe('2 | 3');
      expect(lines.get('b')).toBe('-');
      expect([lines.get('a'), lines.get('abcd'), lines.get(''), lines.get('z')]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('knows what a map of the same lines knows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), fc.array(key), (keys, others) => {
        const text = [...keys].sort().map((each, index) => `${each}:${index}`);
        const map = new Map(text.map((line) => line.split(':') as [string, string]));
        const lines = new SortedLines(text.join('\n'), ':');
        for (const each of [...keys, ...others, ...keys]) expect(lines.get(each)).toBe(map.get(each));
      }),
    );
  });

  it('halves: a question does not read the whole lexicon', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${String(index).padStart(4, '0')} | ${index}`);
    const lines = new SortedLines(text.join('\n'));
    for (let index = 0; index < 5000; index += 7)
      expect(lines.get(`k${String(index).padStart(4, '0')}`)).toBe(String(index));
  });
});
