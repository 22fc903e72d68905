import type { Copy, StetComment } from '../formats/copy.js';
import type { Judged } from './merge.js';

/** The rule id under which the desk itself reports: a stet comment that names a rule that does not exist. */
export const STET_RULE = 'stet-comment';

interface Silence {
  rules: readonly string[];
  start: number;
  end: number;
}

/** What the copy's stet comments silence. A `stet` covers the block behind it (or the one it stands in), `stet-start` everything up to the next `stet-end`. Source offsets. */
export function silences(copy: Copy): Silence[] {
  const found: Silence[] = [];
  for (const [index, comment] of copy.comments.entries()) {
    if (comment.kind === 'stet-end') continue;
    const end = comment.kind === 'stet' ? endOfNextBlock(copy, comment) : endOfRange(copy, index);
    const start = comment.kind === 'stet' ? startOfOwnBlock(copy, comment) : comment.start;
    found.push({ rules: comment.rules, start, end });
  }
  return found;
}

/** A comment inside a block covers that block from its start. */
function startOfOwnBlock(copy: Copy, comment: StetComment): number {
  for (const block of copy.blocks) {
    const start = copy.toSource(block.start);
    if (start < comment.start && copy.toSource(block.end, 'end') >= comment.start) return start;
  }
  return comment.start;
}

function endOfNextBlock(copy: Copy, comment: StetComment): number {
  for (const block of copy.blocks) {
    const end = copy.toSource(block.end, 'end');
    if (end >= comment.start) return end;
  }
  return comment.end;
}

function endOfRange(copy: Copy, index: number): number {
  const end = copy.comments.slice(index + 1).find((comment) => comment.kind === 'stet-end');
  return end?.start ?? copy.source.length;
}

/** Drops findings that a stet comment silences. */
export function dropSilenced(findings: readonly Judged[], copy: Copy): Judged[] {
  const covered = silences(copy);
  if (covered.length === 0) return [...findings];
  return findings.filter((finding) => {
    const at = copy.toSource(finding.start);
    return !covered.some(
      ({ rules, start, end }) =>
        at >= start && at < end && (rules.length === 0 || rules.includes(finding.rule)),
    );
  });
}
