import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { PhraseMatcher } from '../src/reading/index.js';

const lexicons = [...new Set(rules.flatMap((rule) => rule.lexicons))];
const lines = (entries: string) => entries.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe.each(lexicons.map((lexicon) => [lexicon.name, lexicon] as const))('%s', (name, { entries }) => {
  it('has entries that parse', () => {
    const problems = lines(entries).flatMap((line) => {
      try {
        new PhraseMatcher([{ name, entries: line }]).compile();
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    });
    expect(problems).toEqual([]);
  });

  it('is sorted, one entry a line', () => {
    const patterns = lines(entries).map((line) => line.split(' | ')[0]!);
    expect(patterns).toEqual([...patterns].sort());
  });
});

it('no pattern stands in two lexicons of one rule', () => {
  for (const rule of rules) {
    const patterns = rule.lexicons.flatMap(({ entries }) =>
      lines(entries).map((line) => line.split(' | ')[0]!),
    );
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
  }
});
