import type { Review } from '../desk/index.js';

/** What a report may depend on besides the reviews. */
export interface ReportOptions {
  /** ANSI colours. */
  readonly color?: boolean;
  /** Leave out files without findings, where the format allows it. */
  readonly quiet?: boolean;
}

/** The contract of every file in this folder: reviews in, a string out. Pure. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  render(reviews: readonly Review[], options: ReportOptions): string;
}
