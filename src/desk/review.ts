import type { Category, Severity } from '../finding.js';
import type { Copy } from '../formats/index.js';
import type { Point } from '../formats/lines.js';

/** A second place that shows the error, in source positions. */
export interface Related {
  readonly start: Point;
  readonly end: Point;
  readonly place?: string;
  readonly text: string;
  readonly message: string;
}

/** A finding as every report and program sees it. Positions are those of the source. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  /** MQM dimension. */
  readonly mqm: string;
  readonly severity: Severity;
  readonly message: string;
  readonly note?: string;
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  /** What an editor calls the place, where line and column say little: a subtitle's time, a footnote. */
  readonly place?: string;
  readonly suggestions: readonly string[];
  readonly related: readonly Related[];
  /** The page of a desk's own rule; backread's own rules have theirs by name. */
  readonly url?: string;
  /** Stays the same when other places of the story change. */
  readonly fingerprint: string;
}

/** What came of a document: findings sorted by start, end and rule, and MQM's overall quality score (0 to 100). */
export interface Review {
  readonly path?: string;
  readonly format: string;
  readonly words: number;
  readonly findings: readonly Finding[];
  readonly score: number;
  /** How many findings stand by decision (`applyDecisions`): they are not among the findings. */
  readonly stetted?: number;
  readonly copy: Copy;
}
