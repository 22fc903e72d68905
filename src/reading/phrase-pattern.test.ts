import { describe, expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { PhraseMatcher, Reading } from './index.js';

function found(entry: string, text: string): string[] {
  const lexicon = { name: 'test', entries: entry };
  const reading = new Reading(readCopy(text), new PhraseMatcher([lexicon]));
  return reading.phrases(lexicon).map((match) => reading.slice(match));
}

describe('an atom with words and parts of speech', () => {
  const entry = 'already since NUM/several/many | for | seit';
  it.each(['2010', 'several', 'many'])('matches either: %s', (word) => {
    expect(found(entry, `The works have run already since ${word} years.`)).toEqual([
      `already since ${word}`,
    ]);
  });

  it('matches nothing else', () => {
    expect(found(entry, 'The works have run already since then.')).toEqual([]);
  });

  it('takes any inflected form in braces', () => {
    expect(found('back {child/PROPN} | … | …', 'She took back children and back Anna.')).toEqual([
      'back children',
      'back Anna',
    ]);
  });
});
