import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { generate } from '../../../tools/html-client.js';
import { createReviewer } from '../../index.js';
import { script, scriptHash, style, styleHash } from './client.generated.js';
import type { PageData, Story } from './data.js';
import { html } from './page.js';

const reviewer = createReviewer();
const HOSTILE =
  'The the </script><script>alert(1)</script> & <!-- <script> ]]> "q" \'q\' \u2028\u2029 \u202Ebidi\u202C <img src=x onerror=alert(1)>';

const render = (...texts: [text: string, path: string][]) =>
  html.render(
    texts.map(([text, path]) => reviewer.review(text, { path })),
    {},
  ) as string;

/** JSON that the page carries. */
function carried<T>(page: string, id: string): T {
  const [, json] = new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`, 'u').exec(page)!;
  return JSON.parse(json!) as T;
}

it('has no markup but its own, whatever the story and its path are', () => {
  const page = render([`${HOSTILE}\n\n${HOSTILE}\n`, `${HOSTILE}.txt`]);
  expect(page.match(/<script[\s>]/gu)).toHaveLength(3);
  expect(page.match(/<\/script/gu)).toHaveLength(3);
  expect(page).not.toContain('<!--');
  expect(page).not.toContain('<img');
  const story = carried<Story>(page, 'story-0');
  expect(story.text).toBe(`${HOSTILE}\n\n${HOSTILE}\n`);
  expect(carried<PageData>(page, 'page-data').stories[0]!.path).toBe(`${HOSTILE}.txt`);
});

it('allows its own script and style by their hashes, and no network', () => {
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect([scriptHash, styleHash]).toEqual([hash(script), hash(style)]);
  const page = render(['All is well.', 'a.txt']);
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(scriptHash);
  expect(policy).not.toContain('unsafe');
  expect(page).not.toMatch(/(?:src|href)="(?!https:\/\/github\.com)/u);
  expect(style).not.toMatch(/url\(|@import/u);
});

it('carries the client as it is in the source', async () => {
  const text = await generate();
  expect(text).toContain(JSON.stringify(scriptHash));
  expect(text).toContain(JSON.stringify(styleHash));
});

it('sorts stories by need of repair', () => {
  const page = render(
    ['All is well.', 'b.txt'],
    ['It it was the the end.', 'c.txt'],
    ['All is well.', 'a.txt'],
  );
  const { stories } = carried<PageData>(page, 'page-data');
  expect(stories.map(({ path }) => path)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  expect(stories[0]!.density.flat().reduce((sum, count) => sum + count)).toBe(
    stories[0]!.counts.reduce((sum, count) => sum + count),
  );
});

it('shows the prose where the source is markup, with every finding on its words', () => {
  const source =
    '<html><body><h1>Fuel &amp; <b>the the</b> cost</h1><p>It cost 57, 000 &mdash; he said.</p></body></html>';
  const story = carried<Story>(render([source, 'a.html']), 'story-0');
  expect(story.isSource).toBe(false);
  expect(story.text).toContain('Fuel & the the cost');
  expect(story.findings.length).toBeGreaterThan(1);
  for (const { start, end, text } of story.findings)
    expect(story.text.slice(start.offset, end.offset)).toBe(text);
});

it('leaves out stories without findings when that is asked for', () => {
  const reviews = [reviewer.review('All is well.', { path: 'a.txt' })];
  const page = html.render(reviews, { quiet: true }) as string;
  expect(carried<PageData>(page, 'page-data').stories).toEqual([]);
});
