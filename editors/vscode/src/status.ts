import type { Score } from '../../../src/lsp/score.js';

/** The status bar's text and what it says on hover; undefined: nothing is shown. */
export function statusOf(score: Score | undefined): { text: string; tooltip: string } | undefined {
  if (!score || score.score === null) return undefined;
  const { major, minor, query, words } = score;
  const found = [
    counted(major, 'major'),
    counted(minor, 'minor'),
    counted(query, query === 1 ? 'query' : 'queries'),
  ].filter(Boolean);
  return {
    text: `backread ${score.score.toFixed(1)}`,
    tooltip: `${found.length > 0 ? found.join(', ') : 'Nothing found'} in ${words} ${words === 1 ? 'word' : 'words'}. MQM score: ${score.score.toFixed(1)} of 100. Click for the review page.`,
  };
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}`;
}
