import { lastAtOrBefore } from './last-at-or-before.js';

/** A place in a source file: line and column count from 1, the offset from 0; columns and offsets in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Lines of a text, ended by LF, CRLF or CR. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n?|\n/gu)) this.starts.push(match.index + match[0].length);
  }

  /** How many lines there are; a text that ends with a line end has an empty last one. */
  get count(): number {
    return this.starts.length;
  }

  /** The offset at which a line begins; lines count from 1. */
  startOf(line: number): number {
    return this.starts[line - 1]!;
  }

  /** The line and column of an offset. */
  point(offset: number): Point {
    const { starts } = this;
    const line = Math.max(
      lastAtOrBefore(starts.length, (index) => starts[index]!, offset),
      0,
    );
    return { line: line + 1, column: offset - starts[line]! + 1, offset };
  }
}
