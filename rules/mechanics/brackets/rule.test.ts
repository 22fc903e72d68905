import { expect, test } from 'vitest';
import { createReviewer } from '../../../src/index.js';

const reviewer = createReviewer();
const bracketsIn = (text: string) =>
  reviewer.review(text).findings.filter(({ rule }) => rule === 'brackets').length;

test('a word is no bracket, whatever objects inherit of that name', () => {
  expect(bracketsIn('The constructor said the house was done.')).toBe(0);
  expect(bracketsIn('The builder (a constructor said the house was done.')).toBe(1);
});
