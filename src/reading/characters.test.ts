import { expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { findOddCharacters } from './characters.js';
import { Reading } from './reading.js';

it('finds what English copy is not printed with, and leaves accents, dashes and quotes alone', () => {
  const odd = (text: string) => new Reading(readCopy(text)).facet(findOddCharacters).map(({ code }) => code);
  expect(odd('São Tomé – “café” costs €3…')).toEqual([]);
  expect(odd('a\u200bb\u0007 Ж 東 😀')).toEqual([0x200b, 7, 0x416, 0x6771, 0x1f600]);
});
