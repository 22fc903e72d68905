import type { Finding, Review } from '../desk/index.js';
import type { Reporter } from './reporter.js';

/** The review as programs read it. The shape is a promise: README, "JSON". */
export interface JsonReview {
  path: string | null;
  format: string;
  words: number;
  findings: readonly Finding[];
  score: number;
}

/** A review without its copy. */
export function toJson({ path, format, words, findings, score }: Review): JsonReview {
  return { path: path ?? null, format, words, findings, score };
}

export const json: Reporter = {
  name: 'json',
  summary: 'an array with one object a file, for programs',
  render: (reviews) => `${JSON.stringify(reviews.map(toJson), null, 2)}\n`,
};
