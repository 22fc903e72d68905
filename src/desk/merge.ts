import type { RawFinding, Severity } from '../finding.js';

/** A finding with the severity it ends up with. */
export type Judged = RawFinding & { readonly severity: Severity; readonly category: string };

const WEIGHT: Record<Severity, number> = { major: 0, minor: 1, query: 2 };

/**
 * One place, one finding: of findings that share most of a span the most telling speaks (severity first, then the shorter
 * span, then the rule's name), and what the others say becomes its note. Linear but for the sort: only neighbours are compared.
 */
export function mergeOverlaps(findings: readonly Judged[]): Judged[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
  const kept: Judged[] = [];
  for (const finding of sorted) {
    // Findings are sorted by start; a partner stands among the last few.
    let partner = -1;
    for (let index = kept.length - 1; index >= 0 && index >= kept.length - 4; index--) {
      if (isSamePlace(kept[index]!, finding)) partner = index;
    }
    if (partner < 0) kept.push(finding);
    else kept[partner] = join(kept[partner]!, finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
}

function isSamePlace(a: Judged, b: Judged): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return a.category === b.category ? shared * 2 >= shorter : shared * 2 >= longer;
}

function join(a: Judged, b: Judged): Judged {
  const order =
    WEIGHT[a.severity] - WEIGHT[b.severity] || a.end - a.start - (b.end - b.start) || compare(a.rule, b.rule);
  const [speaker, other] = order <= 0 ? [a, b] : [b, a];
  const note = [speaker.note, other.message === speaker.message ? '' : other.message]
    .filter(Boolean)
    .join('\n');
  const related = [...(speaker.related ?? []), ...(other.related ?? [])];
  return { ...speaker, ...(note ? { note } : {}), ...(related.length > 0 ? { related } : {}) };
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
