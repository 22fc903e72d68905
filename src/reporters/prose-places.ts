import type { Copy } from '../formats/index.js';

/** The way from the source back to the prose: what `Copy.toSource` does, the other way round. Offsets in UTF-16 code units. */
export interface ProsePlaces {
  /** Prose offset of the span that starts at a source offset. */
  start(source: number): number;
  /** Prose offset behind the span that ends at a source offset. */
  end(source: number): number;
}

/** Prepares the way back for one story: linear in its length. A place that is not prose (a comment) gives the next that is. */
export function prosePlaces(copy: Copy): ProsePlaces {
  const { source, prose } = copy;
  if (source === prose) return { start: (offset) => offset, end: (offset) => offset };
  const starts = new Int32Array(source.length + 1).fill(-1);
  const ends = new Int32Array(source.length + 1).fill(-1);
  // A joint between blocks has the source offset of what stands before it: the character that stands there itself comes later,
  // the end that stands there itself comes sooner.
  for (let at = 0; at <= prose.length; at++) {
    if (at < prose.length) starts[copy.toSource(at)] = at;
    const end = copy.toSource(at, 'end');
    if (ends[end]! < 0) ends[end] = at;
  }
  const next = (table: Int32Array) => (offset: number) => {
    for (let at = offset; at < table.length; at++) if (table[at]! >= 0) return table[at]!;
    return prose.length;
  };
  return { start: next(starts), end: next(ends) };
}
