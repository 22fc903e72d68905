import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { readExamples, readmeOf, spansFound } from './examples.js';

// RULE=id runs the examples of one rule.
const chosen = rules.filter((rule) => !process.env.RULE || rule.id === process.env.RULE);

describe.each(chosen.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const readme = readmeOf(rule);
  const examples = readExamples(readme);

  it('has a page with its name and at least six examples that it marks and six that it leaves alone', () => {
    expect(readme.split('\n')[0]).toBe(`# ${id}`);
    expect(examples.flatMap((example) => example.expected).length).toBeGreaterThanOrEqual(6);
    expect(examples.filter((example) => example.expected.length === 0).length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples.map((example) => [example.line, example] as const))('README line %i', (_, example) => {
    expect(spansFound(rule, example), example.text).toEqual(example.expected);
  });
});
