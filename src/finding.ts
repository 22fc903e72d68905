import type { Span } from './reading/index.js';

/** The ten categories of a finding. */
export const categories = [
  'contradiction',
  'quotation',
  'inconsistency',
  'garble',
  'word-choice',
  'residue',
  'repetition',
  'reference',
  'number-date',
  'mechanics',
] as const;
export type Category = (typeof categories)[number];

/** MQM's severities with the desk's word for doubt. To tools outside: error, warning, information. */
export const severities = ['major', 'minor', 'query'] as const;
export type Severity = (typeof severities)[number];

/** A second place that shows the error. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule says of a span. */
export interface Details {
  /** One sentence for a copy editor that names the words. */
  readonly message: string;
  readonly note?: string;
  /** Replacements for the span that are safe to take over as they are. */
  readonly suggestions?: readonly string[];
  readonly related?: readonly Related[];
  /** When other than the rule's own. */
  readonly severity?: Severity;
  /** Likely, but not proven by the text: only the strict preset shows it, as a query. */
  readonly unproven?: boolean;
}

/** What a rule found, in prose offsets. */
export interface RawFinding extends Span, Details {
  readonly rule: string;
}

/** The finding of a paragraph's own Reading where the paragraph stands in its text, `offset` UTF-16 code units on. */
export function moveFinding<F extends Span & Details>(
  finding: F,
  { offset }: { readonly offset: number },
): F {
  if (offset === 0) return finding;
  const moved = { ...finding, start: finding.start + offset, end: finding.end + offset };
  if (!finding.related) return moved;
  const related = finding.related.map(({ start, end, message }) => ({
    start: start + offset,
    end: end + offset,
    message,
  }));
  return { ...moved, related };
}
