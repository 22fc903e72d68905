import type { Copy } from '../formats/index.js';
import { compare } from './merge.js';
import { findQuoted, keepsQuotations, type Replacement } from './quoted.js';
import type { Finding, Review } from './review.js';

/** A safe replacement in the source, and the finding that asks for it. */
export interface Edit extends Replacement {
  readonly finding: Finding;
}

/** What fixing needs done: the desk knows neither formats nor rules by name. */
export interface FixTools {
  /** Reads a source of the same document. @throws InputError when an edit broke it. */
  read(source: string): Copy;
  /** Reviews what was read. */
  review(copy: Copy): Review;
  /** Leaves of a review what may be fixed: nothing that stands by decision. All, when not given. */
  select?(review: Review): Review;
  /** Lines are counted elsewhere: no edit may add or take away one. */
  readonly keepsLines?: boolean;
}

/** What came of fixing: the review of the new source, and the findings that were fixed, in the order it was done. */
export interface Fixed {
  readonly review: Review;
  readonly fixed: readonly Finding[];
}

/** A fix may bring another to light; after so many rounds the rest is left to the next run. */
const MOST_ROUNDS = 10;
/** How often a round may read the document again to find out which edit it does not bear. */
const MOST_READS = 64;

/**
 * Applies safe edits, reviews again, and goes on until nothing is left to fix. An edit counts only when the document, read
 * again, has the words it should have and no others changed: no edit can break markup or a field of a table.
 */
export function fix(review: Review, tools: FixTools): Fixed {
  const fixed: Finding[] = [];
  const seen = new Set([review.copy.source]);
  let current = review;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(tools.select?.(current) ?? current).filter(
      ({ old, text }) => !tools.keepsLines || !/[\r\n]/u.test(old + text),
    );
    const applied = applyEdits(current.copy, edits, tools.read);
    // Rules that disagree would take turns for ever.
    if (!applied || seen.has(applied.copy.source)) break;
    seen.add(applied.copy.source);
    fixed.push(...applied.edits.map(({ finding }) => finding));
    current = tools.review(applied.copy);
  }
  return { review: current, fixed };
}

/**
 * The edits that may be made without asking, sorted, none overlapping another: findings that are no queries, with exactly one
 * suggestion, whose words stand in the source as they were read, and that leave every quotation's words alone.
 */
export function safeEdits({ findings, copy }: Review): Edit[] {
  const candidates = findings.flatMap((finding): Edit[] => {
    const { severity, suggestions, start, end, text: old } = finding;
    const [text] = suggestions;
    const isSafe = severity !== 'query' && suggestions.length === 1 && old !== '' && text !== old;
    if (!isSafe || copy.source.slice(start.offset, end.offset) !== old) return [];
    return [{ start: start.offset, end: end.offset, old, text: text!, finding }];
  });
  if (candidates.length === 0) return [];
  const quoted = findQuoted(copy);
  const kept: Edit[] = [];
  candidates.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.finding.rule, b.finding.rule));
  for (const edit of candidates) {
    const isFree = edit.start >= (kept.at(-1)?.end ?? 0);
    if (isFree && keepsQuotations(edit, quoted)) kept.push(edit);
  }
  return kept;
}

interface Applied {
  readonly copy: Copy;
  readonly edits: readonly Edit[];
}

/** The document with as many of the edits as it bears; undefined when it bears none. */
function applyEdits(copy: Copy, edits: readonly Edit[], read: FixTools['read']): Applied | undefined {
  let reads = 0;
  const bears = (chosen: readonly Edit[]): Copy | undefined => {
    if (reads++ >= MOST_READS) return undefined;
    const proseEdits = chosen.map((edit) => ({ ...edit, at: proseOffset(copy, edit) }));
    if (proseEdits.some(({ at, old }) => copy.prose.slice(at, at + old.length) !== old)) return undefined;
    let expected = '';
    let from = 0;
    for (const { at, old, text } of proseEdits) {
      expected += copy.prose.slice(from, at) + text;
      from = at + old.length;
    }
    expected += copy.prose.slice(from);
    const changed = attempt(() => read(replaceAll(copy.source, chosen)));
    return changed?.prose === expected ? changed : undefined;
  };
  let best: Applied | undefined;
  const grow = (group: readonly Edit[]): void => {
    if (group.length === 0) return;
    const chosen = [...(best?.edits ?? []), ...group];
    const changed = bears(chosen);
    if (changed) best = { copy: changed, edits: chosen };
    else if (group.length > 1) {
      const middle = group.length >> 1;
      grow(group.slice(0, middle));
      grow(group.slice(middle));
    }
  };
  grow(edits);
  return best;
}

/** The source with sorted edits made. */
export function replaceAll(source: string, edits: readonly Replacement[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

/** Where an edit's words begin in the prose: the way back from the source, by halving. */
function proseOffset(copy: Copy, { start }: Replacement): number {
  let low = 0;
  let high = copy.prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (copy.toSource(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Undefined when an edit left a document that cannot be read. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as Error).name === 'InputError') return undefined;
    throw error;
  }
}
