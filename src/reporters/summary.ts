import { type Review, scorecard, severityNames } from '../desk/index.js';
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
    const stetted = reviews.reduce((sum, review) => sum + (review.stetted ?? 0), 0);
    const rows = shown.map((review) =>
      row(printable(review.path ?? '<stdin>'), review.score.toFixed(1), [review]),
    );
    const total = row(reviews.length === 1 ? '1 file' : `${reviews.length} files`, '', reviews);
    const stood = stetted > 0 ? ['', `${stetted} stetted: decided to stand, not counted.`] : [];
    return `${[heading(), ...rows, total, '', ...penalties(reviews), ...stood].join('\n')}\n`;
  },
};

/** The MQM scorecard of all stories together: penalty points by dimension. */
function penalties(reviews: readonly Review[]): string[] {
  const card = scorecard(
    reviews.flatMap(({ findings }) => findings),
    reviews.reduce((sum, { words }) => sum + words, 0),
  );
  return [
    `MQM ${card.score.toFixed(1)} of 100: ${card.penalty} penalty points, ${card.perThousand.toFixed(1)} in 1,000 words`,
    ...card.dimensions.map(({ dimension, penalty }) => `${String(penalty).padStart(6)}  ${dimension}`),
  ];
}

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
