import { expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { findQuotations } from './quotations.js';
import { Reading } from './reading.js';
import { scan } from './scan.js';

const faces = (text: string) =>
  new Reading(readCopy(text)).quotations.marks.map((mark) => mark.faces).join(' ');

it('lets a straight mark before a comma or stop close, whatever stands before it', () => {
  expect(faces('"We came today", she said.')).toBe('open close');
  expect(faces('We came today", she said.')).toBe('close');
  expect(faces('The note read "Help (soon) ", it seems.')).toBe('open close');
});

it('tells each mark its quotation, also where quotations are nested', () => {
  const { marks, list } = new Reading(readCopy('“One ‘two’ three,” he said. “Four.')).quotations;
  expect(marks.map(({ quotation }) => quotation)).toEqual([0, 1, 1, 0, 2]);
  expect(list.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  for (const mark of marks)
    expect([list[mark.quotation]!.open, list[mark.quotation]!.close]).toContain(mark.index);
});

it('keeps its pace on long runs of marks of several kinds that never find a partner', () => {
  const text = `${'«x '.repeat(60_000)}${'x” '.repeat(60_000)}`;
  const read = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  const begun = performance.now();
  expect(findQuotations(read).marks).toHaveLength(120_000);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
