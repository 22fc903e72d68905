import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { ConfigError, createReviewer, review } from '../src/index.js';
import retextBackread from '../src/retext.js';

const STORY = 'Months passed.\n\nAid reached Russian-backed army-backed militias in the the north.';

describe('review', () => {
  it('reviews a string; positions count in it', () => {
    const { findings, words, score } = review(STORY);
    expect(
      findings.map(({ rule, start, end }) => [rule, start, STORY.slice(start.offset, end.offset)]),
    ).toEqual([
      [
        'stacked-modifiers',
        { line: 3, column: 13, offset: 28 },
        expect.stringMatching(/^Russian-backed army-backed/u),
      ],
      ['repeated-words', { line: 3, column: 52, offset: 67 }, 'the the'],
    ]);
    expect(words).toBe(11);
    expect(score).toBe(Math.round((1 - 6 / 11) * 1000) / 10);
  });

  it('refuses an unknown rule by the nearest name', () => {
    expect(() => createReviewer({ rules: { 'stacked-modifier': 'off' } })).toThrow(ConfigError);
    expect(() => createReviewer({ rules: { 'stacked-modifier': 'off' } })).toThrow(
      "did you mean 'stacked-modifiers'?",
    );
  });

  it('honours stet comments in Markdown, and reports one that names no rule', () => {
    const markdown =
      '<!-- stet repeated-words -->\nIn the the north.\n\nIn the the south.\n\n<!-- stet-start -->\nAt the the sea.\n<!-- stet-end -->\n\n<!-- stet repeated-wrds -->\nYes.';
    const found = review(markdown, { from: 'markdown' }).findings;
    expect(found.map(({ rule, start }) => [rule, start.line])).toEqual([
      ['repeated-words', 4],
      ['stet-comment', 10],
    ]);
    expect(found[1]!.message).toContain("did you mean 'repeated-words'?");
  });
});

describe('retext', () => {
  it('takes one rule as a plain plugin', async () => {
    const rule = rules.find(({ id }) => id === 'stacked-modifiers')!;
    const file = await unified().use(retextEnglish).use(rule.plugin).use(retextStringify).process(STORY);
    expect(file.messages).toHaveLength(1);
    expect(file.messages[0]).toMatchObject({
      ruleId: 'stacked-modifiers',
      source: 'backread',
      line: 3,
      column: 13,
      expected: [],
      url: expect.stringContaining('rules/garble/stacked-modifiers'),
    });
    expect(file.messages[0]!.actual).toMatch(/^Russian-backed army-backed/u);
  });

  it('takes the whole preset with a config', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(retextBackread, { rules: { 'stacked-modifiers': 'off' } })
      .use(retextStringify)
      .process(STORY);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['repeated-words']);
  });

  it('keeps the positions of a document that another parser read', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(retextEnglish).use(retextBackread) as never)
      .use(function () {
        this.compiler = () => '';
      })
      .process('# Aid\n\nIt *went* to the **the** north of `the the`.');
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['repeated-words', 3, 14],
    ]);
  });
});

describe('in a browser', () => {
  it('bundles without Node’s modules and runs in a bare context', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { review } from './src/index.js';",
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      platform: 'browser',
      // As for a web worker: nothing there may want a document.
      conditions: ['worker'],
      format: 'iife',
      globalName: 'backread',
      logLevel: 'silent',
    });
    // All that a browser's worker and this have in common beside the language itself.
    const context = createContext({ atob });
    runInContext(outputFiles[0]!.text, context);
    const found = runInContext(
      `backread.review(${JSON.stringify(STORY)}).findings.map((finding) => finding.rule).join()`,
      context,
    );
    expect(found).toBe('stacked-modifiers,repeated-words');
  }, 30_000);
});
