import type { Severity } from '../finding.js';
import { compare } from './merge.js';

/**
 * MQM severity multipliers: neutral 0, minor 1, major 5. A query is MQM's neutral: it asks, it does not judge.
 * Sources: MQM 2.0 (themqm.org), the error typology ISO 5060:2024 takes over; Lommel et al., "The Multi-Range Theory of
 * Translation Quality Measurement: MQM scoring models and Statistical Quality Control" (2024), for multipliers and score.
 */
export const PENALTY: Record<Severity, number> = { major: 5, minor: 1, query: 0 };

/** Words that penalties are told by: MQM's reference word count. */
const REFERENCE_WORDS = 1000;

/** One MQM dimension's row. */
export interface DimensionScore {
  /** Top level of MQM's typology: 'accuracy', 'linguistic conventions', … */
  readonly dimension: string;
  readonly major: number;
  readonly minor: number;
  readonly query: number;
  /** Penalty points: 5 a major, 1 a minor, 0 a query. */
  readonly penalty: number;
}

/** MQM's scorecard of one story, or of several together. */
export interface Scorecard {
  readonly words: number;
  /** Absolute penalty total, in points. */
  readonly penalty: number;
  /** Normed penalty total: points in 1,000 words, to one decimal. */
  readonly perThousand: number;
  /** Overall quality score, 0 to 100, to one decimal. */
  readonly score: number;
  /** Dimensions with findings, the costliest first. */
  readonly dimensions: readonly DimensionScore[];
}

/** What the scorecard reads of a finding. */
interface Scored {
  readonly mqm: string;
  readonly severity: Severity;
}

/** The scorecard of findings in `words` words. */
export function scorecard(findings: Iterable<Scored>, words: number): Scorecard {
  const rows = new Map<string, Record<Severity, number>>();
  for (const { mqm, severity } of findings) {
    const dimension = mqm.split('/', 1)[0]!;
    const row = rows.get(dimension) ?? { major: 0, minor: 0, query: 0 };
    row[severity]++;
    rows.set(dimension, row);
  }
  const dimensions = [...rows].map(([dimension, counts]) => ({
    dimension,
    ...counts,
    penalty: pointsOf(counts),
  }));
  dimensions.sort((a, b) => b.penalty - a.penalty || compare(a.dimension, b.dimension));
  const penalty = dimensions.reduce((sum, row) => sum + row.penalty, 0);
  return {
    words,
    penalty,
    perThousand: Math.round((penalty / Math.max(words, 1)) * REFERENCE_WORDS * 10) / 10,
    score: scoreOf(penalty, words),
    dimensions,
  };
}

/** MQM's overall quality score: 100 less the penalty points per hundred words, never under 0. One decimal. */
export function qualityScore(severities: Iterable<Severity>, words: number): number {
  let penalty = 0;
  for (const severity of severities) penalty += PENALTY[severity];
  return scoreOf(penalty, words);
}

function pointsOf(counts: Record<Severity, number>): number {
  return counts.major * PENALTY.major + counts.minor * PENALTY.minor + counts.query * PENALTY.query;
}

function scoreOf(penalty: number, words: number): number {
  return Math.max(0, Math.round((1 - penalty / Math.max(words, 1)) * 1000) / 10);
}
