import { expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { Reading } from './reading.js';

const faces = (text: string) => new Reading(readCopy(text)).quotations.marks.map((mark) => mark.faces).join(' ');

it('lets a straight mark before a comma or stop close, whatever stands before it', () => {
  expect(faces('"We came today", she said.')).toBe('open close');
  expect(faces('We came today", she said.')).toBe('close');
  expect(faces('The note read "Help (soon) ", it seems.')).toBe('open close');
});
