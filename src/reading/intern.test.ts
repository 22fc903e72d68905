import { expect, test } from 'vitest';
import { intern } from './intern.js';

test.each([
  ['Don’t', "don't"],
  ['__proto__', '__proto__'],
  ['Constructor', 'constructor'],
  ['1990', '1990'],
  ['Łódź', 'łódź'],
  ['X'.repeat(70), 'x'.repeat(70)],
])('%s', (text, lower) => {
  expect(intern(text)).toEqual({ text, lower });
  expect(intern(text)).toEqual({ text, lower });
});

test('words beyond those that are kept come out right', () => {
  const numbers = Array.from({ length: 60_000 }, (_, number) => number);
  expect(numbers.filter((number) => intern(`W${number}`).lower !== `w${number}`)).toEqual([]);
  expect(intern('W0')).toEqual({ text: 'W0', lower: 'w0' });
});
