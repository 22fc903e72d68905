import { type Review, severityNames } from '../desk/index.js';
import type { Reporter } from './reporter.js';
import { printable } from './vfile.js';

/** A line a file, worst first, and the sums. */
export const summary: Reporter = {
  name: 'summary',
  summary: 'a line a file with its score and counts, worst first',
  render(reviews, { quiet }) {
    const shown = [...reviews]
      .filter(({ findings }) => !quiet || findings.length > 0)
      .sort((a, b) => a.score - b.score);
    const rows = shown.map((review) =>
      row(printable(review.path ?? '<stdin>'), review.score.toFixed(1), [review]),
    );
    return `${[heading(), ...rows, row(`${reviews.length} files`, '', reviews)].join('\n')}\n`;
  },
};

function heading(): string {
  return [
    'score'.padStart(6),
    ...severityNames.map((name) => name.padStart(6)),
    ' words'.padStart(8),
    ' file',
  ].join('');
}

function row(name: string, score: string, reviews: readonly Review[]): string {
  const counts = severityNames.map((severity) =>
    String(
      reviews.reduce(
        (sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length,
        0,
      ),
    ).padStart(6),
  );
  const words = String(reviews.reduce((sum, review) => sum + review.words, 0)).padStart(8);
  return [score.padStart(6), ...counts, words, ` ${name}`].join('');
}
