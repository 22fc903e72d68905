import { type Finding, type Review, scorecard } from '../../desk/index.js';
import { prosePlaces } from '../prose-places.js';
import type { Reporter, RuleInfo } from '../reporter.js';
import { script, scriptHash, style, styleHash } from './client.generated.js';
import { type Counts, type PageData, type Severity, type Story, type StoryHead, severities } from './data.js';

/** The story's parts that a sparkline counts findings in. */
const PARTS = 24;
const TITLE_LENGTH = 110;

/** One page to read and decide in: a galley proof with the notes in the margin, and an index when there are several stories. */
export const html: Reporter = {
  name: 'html',
  summary: 'a galley proof: one page, for reading and deciding in a browser',
  render(reviews, { quiet = false, rules = [] }) {
    const sorted = reviews
      .filter(({ findings }) => !quiet || findings.length > 0)
      .map((review) => ({ review, head: headOf(review) }))
      .sort((a, b) => byNeed(a.head, b.head));
    const page: PageData = {
      stories: sorted.map(({ head }) => head),
      rules: rulesOf(reviews, rules),
    };
    return [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="referrer" content="no-referrer">',
      '<title>Galley proof · backread</title>',
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      '<div id="page"></div>',
      '<noscript>This proof is read with JavaScript, which is off in this browser. backread --format text shows the same findings in a terminal.</noscript>',
      dataElement('page-data', page),
      ...sorted.map(({ review }, index) => dataElement(`story-${index}`, storyOf(review))),
      `<script>${script}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

/** Nothing is fetched from anywhere, and no script or style runs but the page's own, known by its hash. */
const POLICY = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** JSON in an element that no browser runs. Without `<` nothing in it can end the element or open a comment. */
function dataElement(id: string, value: PageData | Story): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

function headOf({ path, format, words, score, findings, copy }: Review): StoryHead {
  const density = Array.from({ length: PARTS }, () => [0, 0, 0] as [number, number, number]);
  const counts: [number, number, number] = [0, 0, 0];
  for (const { severity, start } of findings) {
    const part = Math.floor((start.offset / Math.max(copy.source.length, 1)) * PARTS);
    const at = severities.indexOf(severity as Severity);
    density[Math.min(part, PARTS - 1)]![at]!++;
    counts[at]!++;
  }
  const { penalty, perThousand, dimensions } = scorecard(findings, words);
  return {
    path: path ?? '<stdin>',
    title: titleOf(copy),
    format,
    words,
    score,
    penalty,
    perThousand,
    dimensions: dimensions.map((row) => [row.dimension, row.penalty] as const),
    counts,
    density,
  };
}

function titleOf({ blocks, prose }: Review['copy']): string {
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  if (!block) return 'Untitled';
  const title = prose.slice(block.start, block.end).replaceAll(/\s+/gu, ' ').trim();
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH).replace(/\s\S*$/u, '')} …`;
}

function byNeed(a: StoryHead, b: StoryHead): number {
  return a.score - b.score || compareCounts(b.counts, a.counts) || (a.path < b.path ? -1 : 1);
}

function compareCounts(a: Counts, b: Counts): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Formats whose source people read and write as it is. In others it is markup, and the page shows the prose. */
const READABLE = new Set(['text', 'markdown', 'docx']);

function storyOf({ copy, findings, format }: Review): Story {
  const isSource = READABLE.has(format);
  if (isSource)
    return {
      text: copy.source,
      isSource,
      blocks: copy.blocks.map(({ start, kind }) => [copy.toSource(start), kind] as const),
      findings,
    };
  const places = prosePlaces(copy);
  const inProse = <T extends Pick<Finding, 'start' | 'end'>>(span: T): T => ({
    ...span,
    start: { ...span.start, offset: places.start(span.start.offset) },
    end: { ...span.end, offset: places.end(span.end.offset) },
  });
  return {
    text: copy.prose,
    isSource,
    blocks: copy.blocks.map(({ start, kind }) => [start, kind] as const),
    findings: findings
      .map((finding) => ({ ...inProse(finding), related: finding.related.map(inProse) }))
      .sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset),
  };
}

/** What the page says of the rules it names. */
function rulesOf(reviews: readonly Review[], rules: readonly RuleInfo[]): PageData['rules'] {
  const named = new Set(reviews.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return Object.fromEntries(
    rules.filter(({ id }) => named.has(id)).map(({ id, summary, url }) => [id, { summary, url }]),
  );
}
