import { describe, expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { Reading } from './reading.js';
import { findTopics } from './topics.js';

const topicsOf = (text: string) => [...new Reading(readCopy(text)).facet(findTopics).keys()];

describe('topics', () => {
  it('knows a sport by its own words', () => {
    expect(
      topicsOf('The pitcher left in the sixth inning. Two batters later a home run cleared the bullpen.'),
    ).toEqual(['baseball', 'sport']);
  });

  it('does not take a passing mention for a topic', () => {
    expect(
      topicsOf('The minister, once a pitcher, opened the new bridge and shook hands with the engineers.'),
    ).toEqual([]);
  });

  it('finds several topics in one story', () => {
    const topics = topicsOf(
      'The prosecutor told the court that the defendant, a doctor at the hospital, gave patients the wrong medicine. The judge heard from a nurse and a surgeon before the verdict.',
    );
    expect(topics).toContain('court');
    expect(topics).toContain('health');
  });
});
