import type { Severity } from '../finding.js';
import { compare } from './merge.js';
import type { Finding, Review } from './review.js';
import { qualityScore } from './score.js';

/** A finding that somebody let stand ("stet"), or accepted as debt (a baseline). */
export interface Decision {
  /** The finding's; it survives edits elsewhere in the story. */
  readonly fingerprint: string;
  readonly rule: string;
  /** The story's path from the folder of the document, with forward slashes. */
  readonly file: string;
  /** The words that stand. */
  readonly words: string;
  readonly why: string;
  readonly by?: string;
  /** ISO 8601, as given: nothing here reads the clock. */
  readonly date?: string;
}

/** The document in `stet.json`, in a baseline and in what the HTML page downloads. */
export interface DecisionDocument {
  readonly version: 1;
  readonly decisions: readonly Decision[];
}

/** The document's text: sorted, keys in a fixed order, a line a key, so that a diff shows what was decided and nothing else. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.rule, b.rule) ||
      compare(a.words, b.words) ||
      compare(a.fingerprint, b.fingerprint),
  );
  const document: DecisionDocument = {
    version: 1,
    decisions: sorted.map(({ fingerprint, rule, file, words, why, by, date }) => ({
      fingerprint,
      rule,
      file,
      words,
      why,
      ...(by ? { by } : {}),
      ...(date ? { date } : {}),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Both lists as one: of two decisions on one finding of one file the later list's holds. */
export function mergeDecisions(earlier: readonly Decision[], later: readonly Decision[]): Decision[] {
  const merged = new Map([...earlier, ...later].map((decision) => [keyOf(decision), decision]));
  return [...merged.values()];
}

/** One finding of one file. */
export function keyOf({ file, fingerprint }: Pick<Decision, 'file' | 'fingerprint'>): string {
  return `${fingerprint} ${file}`;
}

/** The decision that lets a finding of `file` stand. */
export function decide(
  { fingerprint, rule, text }: Finding,
  file: string,
  { why, by, date }: Pick<Decision, 'why' | 'by' | 'date'>,
): Decision {
  return { fingerprint, rule, file, words: text, why, ...(by ? { by } : {}), ...(date ? { date } : {}) };
}

/** The review less the findings that `stands` says stand, with its score. `stetted` counts them when they were stetted. */
export function withoutDecided(
  review: Review,
  stands: (finding: Finding) => boolean,
  { isStet = true }: { isStet?: boolean } = {},
): Review {
  const findings = review.findings.filter((finding) => !stands(finding));
  const stood = review.findings.length - findings.length;
  if (stood === 0) return review;
  return {
    ...rescore({ ...review, findings }),
    ...(isStet ? { stetted: (review.stetted ?? 0) + stood } : {}),
  };
}

/** A review whose findings have changed, with the score of those it has now. */
export function rescore(review: Review): Review {
  const severities: Severity[] = review.findings.map(({ severity }) => severity);
  return { ...review, score: qualityScore(severities, review.words) };
}
