import type { BlockStart, Finding } from '../data.js';

/** Lines of the source that are set as one paragraph. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Its first line's number. */
  readonly line: number;
  readonly kind: string;
}

/** Cuts the text into paragraphs: at blank lines, and wherever a block begins. */
export function cutRows(source: string, blocks: readonly BlockStart[]): Row[] {
  const rows: { start: number; end: number; line: number; kind: string }[] = [];
  let open: (typeof rows)[number] | undefined;
  let line = 0;
  let block = 0;
  for (const { 0: text, index: start } of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    line++;
    const bare = text.replace(/[\r\n]+$/u, '');
    let kind: string | undefined;
    for (; blocks[block] && blocks[block]![0] < start + Math.max(text.length, 1); block++)
      kind ??= blocks[block]![1];
    if (bare.trim() === '') open = undefined;
    else if (open && kind === undefined) open.end = start + bare.length;
    else rows.push((open = { start, end: start + bare.length, line, kind: kind ?? 'other' }));
  }
  return rows;
}

/** Words that belong to the same findings. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Findings whose span covers it, by index; the last begun is the innermost. */
  readonly marks: readonly number[];
  /** Findings that point to it as a second place. */
  readonly related: readonly number[];
  /** Findings whose span ends with it. */
  readonly ends: readonly number[];
}

/** Cuts `start`–`end` at every border of a finding or of a place related to one, so that no two segments overlap. */
export function cutSegments(start: number, end: number, findings: readonly Finding[]): Segment[] {
  const isHere = (span: { start: { offset: number }; end: { offset: number } }) =>
    span.start.offset < end && span.end.offset > start;
  const marks = findings.flatMap((finding, index) => (isHere(finding) ? [{ index, span: finding }] : []));
  const related = findings.flatMap((finding, index) =>
    finding.related.filter(isHere).map((span) => ({ index, span })),
  );
  const borders = new Set([start, end]);
  for (const { span } of [...marks, ...related])
    for (const { offset } of [span.start, span.end]) if (offset > start && offset < end) borders.add(offset);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    const covers = ({ span }: (typeof marks)[number] | (typeof related)[number]) =>
      span.start.offset < to && span.end.offset > from;
    const own = marks.filter(covers);
    return {
      start: from,
      end: to,
      marks: own.map(({ index }) => index),
      related: [...new Set(related.filter(covers).map(({ index }) => index))],
      ends: own
        .filter(({ span }) => span.end.offset === to || (to === end && span.end.offset > end))
        .map(({ index }) => index),
    };
  });
}
