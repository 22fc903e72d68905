import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import { createReviewer } from '../index.js';
import { sarif } from './sarif.js';

// test/fixtures/README.md says where the schema is from. It is of JSON Schema's draft 4: to ajv only the names of two keys differ.
const schema = JSON.parse(
  readFileSync(new URL('../../test/fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
);
const { $schema: _, id: __, ...draft7 } = schema;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile(draft7);

const reviewer = createReviewer({ preset: 'strict' });
const rules = reviewer.rules.map(({ rule }) => ({ ...rule, url: `https://example.org/${rule.id}` }));
const story = readFileSync(new URL('../../test/stories/harbour-machine.txt', import.meta.url), 'utf8');

const logOf = (...reviews: ReturnType<typeof reviewer.review>[]) =>
  JSON.parse(sarif.render(reviews, { rules }) as string) as Log;
const errorsOf = (log: Log) => {
  validate(log);
  return validate.errors ?? [];
};

it('the schema refuses what is not SARIF', () => {
  const log = logOf(reviewer.review(story, { path: 'a.txt' })) as unknown as {
    runs: { results: { level: string }[] }[];
  };
  log.runs[0]!.results[0]!.level = 'major';
  expect(errorsOf(log as unknown as Log)).not.toEqual([]);
});

it('is valid against the schema of SARIF 2.1.0', () => {
  expect(errorsOf(logOf(reviewer.review(story, { path: 'dir with blank/ä&"<>.txt' })))).toEqual([]);
  expect(errorsOf(logOf())).toEqual([]);
  expect(errorsOf(logOf(reviewer.review('It it.'), reviewer.review('All is well.')))).toEqual([]);
  expect(errorsOf(JSON.parse(sarif.render([reviewer.review(story)], {}) as string))).toEqual([]);
});

it('has related places, fingerprints, rule help and fixes', () => {
  const review = reviewer.review(story, { path: 'a.txt' });
  const run = logOf(review).runs[0]!;
  const results = run.results!;
  expect(results).toHaveLength(review.findings.length);
  expect(review.findings.some(({ related }) => related.length > 0)).toBe(true);
  expect(review.findings.some(({ suggestions }) => suggestions.length > 0)).toBe(true);
  for (const [at, finding] of review.findings.entries()) {
    const result = results[at]!;
    expect(result.partialFingerprints).toEqual({ 'backread/v1': finding.fingerprint });
    expect((result.relatedLocations ?? []).map(({ message }) => message!.text)).toEqual(
      finding.related.map(({ message }) => message),
    );
    expect(
      (result.fixes ?? []).map((fix) => fix.artifactChanges[0]!.replacements[0]!.insertedContent!.text),
    ).toEqual(finding.suggestions);
    // A tool that applies a fix by its offsets gets what the suggestion promises.
    for (const fix of result.fixes ?? []) {
      const { charOffset, charLength } = fix.artifactChanges[0]!.replacements[0]!.deletedRegion;
      expect(story.slice(charOffset, charOffset! + charLength!)).toBe(finding.text);
    }
    const rule = run.tool.driver.rules![result.ruleIndex!]!;
    expect(rule).toMatchObject({ id: finding.rule, helpUri: `https://example.org/${finding.rule}` });
    expect(rule.help!.text).toContain(rule.helpUri);
  }
});
