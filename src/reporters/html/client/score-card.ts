import type { StoryHead } from '../data.js';
import { element, plural } from './dom.js';

/** The story's title and slug, its score, and its counts by severity. */
export function scoreCard(
  { title, path, words, format, score, penalty, perThousand, dimensions }: StoryHead,
  counts: HTMLElement,
): HTMLElement {
  return element(
    'header',
    { class: 'card' },
    element('p', { class: 'slug' }, element('bdi', {}, path), ` · ${plural(words, 'word')} · ${format}`),
    element('h1', { id: 'title', tabindex: '-1', dir: 'auto' }, title),
    element(
      'div',
      { class: 'score' },
      element('p', { class: 'figure' }, score.toFixed(1)),
      element(
        'p',
        {
          class: 'caption',
          title:
            '100 less the penalty points in a hundred words: 5 for a major, 1 for a minor, 0 for a query',
        },
        'MQM score of 100',
      ),
    ),
    counts,
    dimensions.length > 0
      ? element(
          'dl',
          { class: 'points' },
          element(
            'div',
            {},
            element('dt', {}, penalty === 1 ? 'penalty point' : 'penalty points'),
            element('dd', {}, String(penalty)),
          ),
          element('div', {}, element('dt', {}, 'in 1,000 words'), element('dd', {}, perThousand.toFixed(1))),
          ...dimensions.map(([dimension, points]) =>
            element('div', {}, element('dt', {}, dimension), element('dd', {}, String(points))),
          ),
        )
      : undefined,
  );
}
