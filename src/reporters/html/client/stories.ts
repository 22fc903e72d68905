import { type Counts, type PageData, type StoryHead, severities } from '../data.js';
import { drawing, element, plural } from './dom.js';

const WIDTH = 120;
const HEIGHT = 22;

/** The index: every story, the neediest first, with its score, counts and where its findings stand. */
export function storyIndex({ stories }: PageData, decided: (story: number) => number): HTMLElement {
  const clean = stories.filter(({ counts }) => counts.every((count) => count === 0)).length;
  const head = ['Score', 'Story', ...severities, 'Words', 'Head to foot', 'Decided'].map((name) =>
    element('th', { scope: 'col', class: name.toLowerCase().replaceAll(' ', '-') }, name),
  );
  return element(
    'section',
    { class: 'index', 'aria-labelledby': 'title' },
    element('h1', { id: 'title', tabindex: '-1' }, 'Proofs'),
    element(
      'p',
      { class: 'slug' },
      `${plural(stories.length, 'story', 'stories')}, most in need of repair first · ${clean} with nothing to fix`,
    ),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...stories.map((story, index) => row(story, index, decided(index)))),
    ),
  );
}

function row(
  { score, title, path, words, counts, density }: StoryHead,
  index: number,
  decided: number,
): HTMLElement {
  return element(
    'tr',
    {},
    element('td', { class: 'score' }, score.toFixed(1)),
    element(
      'th',
      { scope: 'row', class: 'story' },
      element('a', { href: `#${index + 1}`, dir: 'auto' }, title),
      element('span', { class: 'slug', dir: 'auto' }, path),
    ),
    ...severities.map((severity, at) =>
      element('td', { class: `${severity} ${counts[at] ? '' : 'none'}` }, String(counts[at])),
    ),
    element('td', { class: 'words' }, String(words)),
    element('td', { class: 'head-to-foot' }, sparkline(density)),
    element('td', { class: 'decided' }, decided > 0 ? String(decided) : ''),
  );
}

/** Findings along the story, queries on minors on majors: a path a severity, so that many rows stay light. */
function sparkline(density: readonly Counts[]): Node {
  const step = WIDTH / Math.max(density.length, 1);
  const most = Math.max(4, ...density.map((counts) => counts[0] + counts[1] + counts[2]));
  const paths = severities.map((severity, at) => {
    const bars = density.map((counts, part) => {
      if (!counts[at]) return '';
      const below = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
      const top = HEIGHT - ((below + counts[at]) / most) * HEIGHT;
      return `M${part * step} ${top}h${step - 1}v${(counts[at] / most) * HEIGHT}h${1 - step}z`;
    });
    return drawing('path', { class: severity, d: bars.join('') });
  });
  const ground = drawing('path', { class: 'ground', d: `M0 ${HEIGHT}H${WIDTH}` });
  return drawing('svg', { width: WIDTH, height: HEIGHT + 1, 'aria-hidden': 'true' }, ground, ...paths);
}
