import type { Judged } from './merge.js';

/**
 * Proven findings a story needs before what is only likely is shown too, and how dense they must lie (per 1,000 words).
 * Measured (eval/README.md): edited copy has under one proven finding per 1,000 words, raw machine output ten and more.
 */
const LEAST_PROVEN = 4;
const LEAST_DENSITY = 6;

/**
 * A story that is proven to be raw machine output by many findings raises the odds of every weaker sign in it, as it
 * would for an editor: then unproven findings are worth a query. In a story that reads well they stay unsaid.
 */
export function isSuspect(findings: readonly Judged[], words: number): boolean {
  const proven = findings.filter((finding) => !finding.unproven).length;
  return proven >= LEAST_PROVEN && proven * 1000 >= LEAST_DENSITY * words;
}
