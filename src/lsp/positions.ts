import type { Position, Range } from 'vscode-languageserver/node';

/** How a client counts the characters of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** What we can speak, the cheapest first. */
export const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32'];

/**
 * The way between offsets (UTF-16 code units) and LSP positions (lines and characters from 0, characters in the client's units).
 * Lines end with LF, CRLF or CR. Positions behind the end of a line or of the text stand for that end, as the protocol says.
 */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(
    private readonly text: string,
    private readonly encoding: Encoding,
  ) {
    for (const match of text.matchAll(/\r\n?|\n/gu)) this.starts.push(match.index + match[0].length);
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.starts.length) return this.text.length;
    const start = this.starts[Math.max(line, 0)]!;
    const end = this.endOfLine(line);
    if (this.encoding === 'utf-16') return Math.min(start + Math.max(character, 0), end);
    let units = 0;
    let at = start;
    while (at < end && units < character) {
      const code = this.text.codePointAt(at)!;
      units += this.unitsOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    return at;
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.starts[low]!;
    if (this.encoding === 'utf-16') return { line: low, character: offset - start };
    let character = 0;
    for (let at = start; at < offset; ) {
      const code = this.text.codePointAt(at)!;
      character += this.unitsOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    return { line: low, character };
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** Before its line end. */
  private endOfLine(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  private unitsOf(code: number): number {
    if (this.encoding === 'utf-32') return 1;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x1_0000 ? 3 : 4;
  }
}
