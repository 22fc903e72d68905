import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHit, type Mark } from '../eval/score.js';
import { createReviewer } from '../src/index.js';

const reviewer = createReviewer();
const stories = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

const ours = readdirSync('test/stories').filter((name) => name.endsWith('.txt'));

// What the recommended preset says of the seeds and of stories of our own: a change in any rule shows here what it does.
it.each([
  ...stories.map((name) => `seeds/${name}`),
  ...ours.map((name) => `test/stories/${name}`),
])('%s yields the findings on record', (path) => {
  const lines = reviewer
    .review(readFileSync(path, 'utf8'), { path })
    .findings.map(
      ({ start, severity, rule, text, message }) =>
        `${start.line}:${start.column} ${severity} ${rule} [${text}] ${message}`,
    );
  expect(`${lines.join('\n')}\n`).toMatchSnapshot();
});

describe.each(stories.map((name) => [name]))('seeds/%s', (name) => {
  const path = `seeds/${name}`;
  const { findings } = reviewer.review(readFileSync(path, 'utf8'), { path });

  it('hits all of the editor’s marks with hardly anything beside them', () => {
    const marks = JSON.parse(readFileSync(path.replace('.txt', '.gold.json'), 'utf8')) as Mark[];
    const missed = marks.filter((mark) => !findings.some((finding) => isHit(finding, mark)));
    const beside = findings.filter((finding) => !marks.some((mark) => isHit(finding, mark)));
    expect(missed.map(({ quote }) => quote)).toEqual([]);
    expect(beside.map(({ text }) => text).length).toBeLessThanOrEqual(1);
  });
});
