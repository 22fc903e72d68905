import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { makeReviewer } from '../src/desk/index.js';
import { readCopy } from '../src/formats/index.js';
import { createReviewer } from '../src/index.js';
import { PhraseMatcher, ReadingMemory } from '../src/reading/index.js';
import { defineRule } from '../src/rule.js';
import { readExamples, readmeOf } from './examples.js';

/** Lines on which the rule is known to say something, or to be tempted. */
function linesOf(rule: (typeof rules)[number]): string[] {
  return readExamples(readmeOf(rule)).flatMap(({ text }) => text.split('\n').filter((line) => line.trim()));
}

const lines = rules.flatMap(linesOf);
const seed = readFileSync(new URL('../seeds/000_56f73b1ed947ec56.txt', import.meta.url), 'utf8');

/** A story of such lines in any order, broken into paragraphs where paragraphs end and where they never would. */
function stories(from: readonly string[]): fc.Arbitrary<string> {
  const word = fc.tuple(fc.constantFrom(...from), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean());
  return fc
    .array(word, { minLength: 2, maxLength: 12 })
    .map((picked) =>
      picked.map(([line, share, breaks]) => (breaks ? broken(line, share) : line)).join('\n\n'),
    );
}

function broken(line: string, share: number): string {
  const blank = line.indexOf(' ', Math.floor(line.length * share));
  return blank < 0 ? line : `${line.slice(0, blank)}\n\n${line.slice(blank + 1)}`;
}

describe('a document that is followed through its edits', () => {
  const reviewer = createReviewer({ preset: 'strict' });
  const edit = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(30),
    fc.oneof(
      fc.constantFrom('', ' ', '.', '\n\n', '"', '”', 'a', ' The ', ' (', '5'),
      fc.constantFrom(...lines),
    ),
  );

  it('says what a fresh review says, after every edit', () => {
    fc.assert(
      fc.property(
        fc.oneof(stories(lines), fc.constant(seed)),
        fc.array(edit, { maxLength: 6 }),
        (story, edits) => {
          const followed = reviewer.follow();
          let text = story;
          for (const [share, removed, typed] of [[0, 0, ''] as const, ...edits]) {
            const at = Math.floor(text.length * share);
            text = text.slice(0, at) + typed + text.slice(at + removed);
            const now = followed.reviewAll(text).map(({ copy: _, ...review }) => review);
            const fresh = reviewer.reviewAll(text).map(({ copy: _, ...review }) => review);
            expect(now).toEqual(fresh);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads the same paragraph twice only when what it hangs on has changed', () => {
    const memory = new ReadingMemory(new PhraseMatcher([]));
    const read = (text: string) => {
      memory.begin();
      return memory.read(readCopy(text)).parts.map(({ reading }) => reading);
    };
    const before = read('The mayor left.\n\nProtesters sang in Kyiv.\n\nHe came back.');
    const after = read('The mayor has left.\n\nProtesters sang in Kyiv.\n\nHe came back.');
    expect(after.map((reading) => before.includes(reading))).toEqual([false, true, true]);
  });

  it('loses no more than a fresh review when a rule fails in one paragraph', () => {
    const rule = defineRule({
      id: 'brittle',
      category: 'garble',
      mqm: 'linguistic conventions/grammar',
      scope: 'paragraph',
      severity: 'minor',
      summary: 'Marks the first word; fails on a figure.',
      check(reading, report) {
        if (reading.tokens.some(({ kind }) => kind === 'number')) throw new Error('a figure');
        report(reading.span(0), { message: 'The first word.' });
      },
    });
    const failed: string[] = [];
    const brittle = makeReviewer([rule], {}, { onRuleFailure: (id) => failed.push(id) });
    const followed = brittle.follow();
    for (const text of ['One.\n\nTwo.', 'One.\n\nTwo 2.', 'One.\n\nTwo.']) {
      const [now, fresh] = [followed.reviewAll(text)[0]!, brittle.review(text)];
      expect(now.findings).toEqual(fresh.findings);
      expect(now.findings).toHaveLength(text.includes('2') ? 0 : 2);
    }
    expect(failed).toEqual(['brittle', 'brittle']);
  });
});
