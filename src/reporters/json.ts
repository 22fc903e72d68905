import { type Finding, type Review, type Scorecard, scorecard } from '../desk/index.js';
import type { Reporter } from './reporter.js';

/** The review as programs read it. The shape is a promise: README, "JSON". */
export interface JsonReview {
  path: string | null;
  format: string;
  words: number;
  findings: readonly Finding[];
  score: number;
  scorecard: Omit<Scorecard, 'words' | 'score'>;
  /** Findings that stand by decision, and are not among `findings`. */
  stetted: number;
}

/** A review without its copy. */
export function toJson({ path, format, words, findings, score, stetted = 0 }: Review): JsonReview {
  const { penalty, perThousand, dimensions } = scorecard(findings, words);
  return {
    path: path ?? null,
    format,
    words,
    findings,
    score,
    scorecard: { penalty, perThousand, dimensions },
    stetted,
  };
}

export const json: Reporter = {
  name: 'json',
  summary: 'an array with one object a file, for programs',
  render: (reviews) => `${JSON.stringify(reviews.map(toJson), null, 2)}\n`,
};
