import type { Facet, Reading } from './reading.js';

const NONE: readonly never[] = [];

/**
 * What facets have of each paragraph of a text, in order. Of a document under edit the paragraphs before and behind the edit are the same
 * Readings as before: theirs is taken over without looking at them.
 */
export class Columns {
  private readonly known = new Map<Facet<unknown>, readonly unknown[]>();
  private readonly before: ReadonlyMap<Facet<unknown>, readonly unknown[]> | undefined;
  /** How many Readings from the start, and from the end, are those of the columns before. */
  private readonly head: number = 0;
  private readonly tail: number = 0;

  constructor(
    private readonly readings: readonly Reading[],
    before?: Columns,
  ) {
    if (!before) return;
    this.before = before.known;
    const old = before.readings;
    const shared = Math.min(readings.length, old.length);
    while (this.head < shared && readings[this.head] === old[this.head]) this.head++;
    while (this.tail < shared - this.head && readings.at(-1 - this.tail) === old.at(-1 - this.tail))
      this.tail++;
  }

  /** What the facet has of each paragraph. */
  of<T>(facet: Facet<T>): readonly T[] {
    let column = this.known.get(facet) as readonly T[] | undefined;
    if (!column) this.known.set(facet, (column = this.make(facet)));
    return column;
  }

  private make<T>(facet: Facet<T>): readonly T[] {
    const old = this.before?.get(facet) as readonly T[] | undefined;
    if (!old) return this.readings.map((reading) => ask(reading, facet));
    const changed = this.readings.slice(this.head, this.readings.length - this.tail);
    return [
      ...old.slice(0, this.head),
      ...changed.map((reading) => ask(reading, facet)),
      ...old.slice(old.length - this.tail),
    ];
  }
}

/** Most paragraphs have nothing of most facets: one empty list for all is quicker to go through. */
function ask<T>(reading: Reading, facet: Facet<T>): T {
  const result = reading.facet(facet);
  return Array.isArray(result) && result.length === 0 ? (NONE as T) : result;
}
