import { lastAtOrBefore } from '../formats/last-at-or-before.js';
import { rescore } from './decisions.js';
import type { Review } from './review.js';

/** Lines from the first to the last, counted from 1 by line feeds, as git counts them. */
export type LineRange = readonly [first: number, last: number];

/** The review with only those findings that reach into one of the ranges (sorted, none overlapping another). */
export function onTouchedLines(review: Review, ranges: readonly LineRange[]): Review {
  const starts = lineStarts(review.copy.source);
  const findings = review.findings.filter(({ start, end }) => {
    const first = lineOf(starts, start.offset);
    const last = lineOf(starts, Math.max(start.offset, end.offset - 1));
    return ranges.some((range) => first <= range[1] && last >= range[0]);
  });
  return rescore({ ...review, findings });
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  return lastAtOrBefore(starts.length, (index) => starts[index]!, offset) + 1;
}
