import type { Finding, Review, Severity } from '../desk/index.js';

/** What a report may say of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly category: string;
  readonly mqm: string;
  readonly severity: Severity;
  readonly summary: string;
  /** The rule's page. */
  readonly url: string;
}

/** What a report may depend on besides the reviews. */
export interface ReportOptions {
  /** ANSI colours. */
  readonly color?: boolean;
  /** Leave out files without findings, where the format allows it. */
  readonly quiet?: boolean;
  /** The rules that ran. */
  readonly rules?: readonly RuleInfo[];
}

/** The contract of every file in this folder: reviews in, a string or bytes out. Pure. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** The report is bytes: it goes into a file or a pipe, never to a terminal. */
  readonly isBinary?: boolean;
  /** The report of several files is those of each, one behind the other: it can be written while they are reviewed. */
  readonly isStream?: boolean;
  render(reviews: readonly Review[], options: ReportOptions): string | Uint8Array;
}

/** The file that a review's positions count in; an article among several of a file has a name of its own besides. */
export function fileOf({ path, copy }: Review): string {
  return copy.file ?? path ?? '<stdin>';
}

/** A finding's message, with what an editor calls its place where line and column say little: a subtitle's time. */
export function messageOf({ message, place }: Pick<Finding, 'message' | 'place'>): string {
  return place === undefined ? message : `${message} [${place}]`;
}
