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
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
