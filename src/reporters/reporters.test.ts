import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../index.js';
import { reporters } from './index.js';

// Markup, workflow syntax, control characters and emoji in the copy must come out as text everywhere.
const HOSTILE =
  'Aid for “<b>x</b>” | `y` ::error::%0A&amp; 😀 \u0007 reached the the north, army-backed state-backed militias, it it it.';
const reviewer = createReviewer();
const reviews = [
  reviewer.review(`Good copy.\n\n${HOSTILE}\n`, { path: 'a dir/<odd> & "name",1.txt' }),
  reviewer.review('All is well.\n', { path: 'good.txt' }),
];
const findings = reviews[0]!.findings;
const rules = reviewer.rules.map(({ rule }) => ({ ...rule, url: `https://example.org/${rule.id}` }));
const render = (name: string) => {
  const report = reporters.find((each) => each.name === name)!.render(reviews, { rules });
  return typeof report === 'string' ? report : Buffer.from(report).toString('latin1');
};

it('has something to report', () => {
  expect(findings.length).toBeGreaterThan(2);
  expect(findings.map(({ start }) => start.line)).toEqual(findings.map(() => 3));
});

describe.each(reporters.map(({ name }) => [name]))('%s', (name) => {
  const reporter = reporters.find((each) => each.name === name)!;

  it('is pure and takes no findings, no files, and a file without a path', () => {
    expect(render(name)).toBe(render(name));
    expect(() => reporter.render([], {})).not.toThrow();
    expect(() => reporter.render([reviewer.review('It it.')], {})).not.toThrow();
  });

  // Tests that make no sense for a report are not there for it: what is skipped is only what a missing program prevents.
  if (reporter.isStream)
    it('says of many files what it says of each', () => {
      expect(reviews.map((review) => reporter.render([review], { rules })).join('')).toBe(render(name));
    });

  if (!reporter.isBinary)
    it('lets no control character of the copy through', () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(render(name)).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/u);
    });
});

it('compact has a line a finding that starts with its place', () => {
  const lines = render('compact').trimEnd().split('\n');
  expect(lines).toHaveLength(findings.length);
  expect(lines[0]).toMatch(/^a dir\/<odd> & "name",1\.txt:3:\d+: (?:major|minor|query): /u);
});

it('ndjson has a JSON object a file, the same as json', () => {
  const lines = render('ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual(JSON.parse(render('json')));
});

it('summary lists files worst first, then the scorecard of all, then what was stetted', () => {
  const lines = render('summary').trimEnd().split('\n');
  const blank = lines.indexOf('');
  expect(lines.slice(1, blank).map((line) => line.trim().split(/\s+/u).at(-1))).toEqual([
    '"name",1.txt',
    'good.txt',
    'files',
  ]);
  const points = lines.slice(blank + 2).map((line) => Number(line.trim().split(' ')[0]));
  const penalty = JSON.parse(render('json')).reduce(
    (sum: number, file: { scorecard: { penalty: number } }) => sum + file.scorecard.penalty,
    0,
  );
  expect(penalty).toBeGreaterThan(0);
  expect(lines[blank + 1]).toMatch(new RegExp(`^MQM \\d+\\.\\d of 100: ${penalty} penalty points, `, 'u'));
  expect(points.reduce((sum, value) => sum + value, 0)).toBe(penalty);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  const summary = reporters.find((each) => each.name === 'summary')!;
  expect(summary.render([{ ...reviews[1]!, stetted: 3 }], {})).toMatch(/\n\n3 stetted: /u);
});

it('github writes one escaped workflow command a finding', () => {
  const lines = render('github').trimEnd().split('\n');
  expect(lines).toHaveLength(findings.length);
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) file=a dir\/<odd> & "name"%2C1\.txt,line=3,/u);
});

it('gitlab has what Code Quality asks for, fingerprints unique', () => {
  const issues = JSON.parse(render('gitlab'));
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
    findings.length,
  );
  expect(issues[0]).toMatchObject({ type: 'issue', location: { positions: { begin: { line: 3 } } } });
});

it.each(['junit', 'checkstyle'])('%s is well-formed XML with every message intact', (name) => {
  const text = render(name);
  expect(XMLValidator.validate(text)).toBe(true);
  const found: string[] = [];
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (node && typeof node === 'object') {
      for (const [key, value] of Object.entries(node))
        key === '@_message' ? found.push(String(value)) : collect(value);
    }
  };
  collect(new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(text));
  expect(found).toEqual(findings.map(({ message }) => message));
});

it('markdown escapes whatever could be markup and keeps its table whole', () => {
  const text = render('markdown');
  expect(text).not.toContain('<b>');
  const rows = text.split('\n').filter((line) => line.startsWith('| 3:'));
  expect(rows).toHaveLength(findings.length);
  for (const row of rows) expect(row.split('|')).toHaveLength(7);
});

it('sarif has results with places, fingerprints, rules and fixes', () => {
  const log = JSON.parse(render('sarif')) as Log;
  const run = log.runs[0]!;
  expect(log.version).toBe('2.1.0');
  expect(run.results).toHaveLength(findings.length);
  for (const result of run.results!) {
    expect(run.tool.driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
    const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
    expect(artifactLocation!.uri).toBe('a%20dir/%3Codd%3E%20%26%20%22name%22%2C1.txt');
    expect(region).toMatchObject({ startLine: 3, endLine: 3 });
    expect(result.partialFingerprints!['backread/v1']).toMatch(/^[0-9a-f]{16}$/u);
  }
});
