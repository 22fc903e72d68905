import { toJson } from './json.js';
import type { Reporter } from './reporter.js';

/** The objects of the JSON report, a line a file. */
export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'the JSON object of each file on a line of its own',
  isStream: true,
  render: (reviews) => reviews.map((review) => `${JSON.stringify(toJson(review))}\n`).join(''),
};
