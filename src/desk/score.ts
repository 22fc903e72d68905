import type { Severity } from '../finding.js';

/**
 * MQM severity multipliers (Lommel et al., "The Multi-Range Theory of Translation Quality Measurement", 2024; MQM typology at
 * themqm.org): neutral 0, minor 1, major 5. A query is MQM's neutral: it asks, it does not judge.
 */
export const PENALTY: Record<Severity, number> = { major: 5, minor: 1, query: 0 };

/** MQM's overall quality score: 100 less the penalty points per hundred words, never under 0. One decimal. */
export function qualityScore(severities: Iterable<Severity>, words: number): number {
  let penalty = 0;
  for (const severity of severities) penalty += PENALTY[severity];
  if (penalty === 0) return 100;
  return Math.max(0, Math.round((1 - penalty / Math.max(words, 1)) * 1000) / 10);
}
