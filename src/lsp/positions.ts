import type { Position, Range } from 'vscode-languageserver/node';
import { LineIndex } from '../formats/lines.js';

/** How a client counts the characters of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** What we can speak, the cheapest first. */
export const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32'];

/**
 * The way between offsets (UTF-16 code units) and LSP positions (lines and characters from 0, characters in the client's units).
 * Lines end with LF, CRLF or CR. Positions behind the end of a line or of the text stand for that end, as the protocol says.
 */
export class Positions {
  private readonly lines: LineIndex;

  constructor(
    private readonly text: string,
    private readonly encoding: Encoding,
  ) {
    this.lines = new LineIndex(text);
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lines.count) return this.text.length;
    const start = this.lines.startOf(Math.max(line, 0) + 1);
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
    const { line, column } = this.lines.point(offset);
    if (this.encoding === 'utf-16') return { line: line - 1, character: column - 1 };
    let character = 0;
    for (let at = this.lines.startOf(line); at < offset; ) {
      const code = this.text.codePointAt(at)!;
      character += this.unitsOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    return { line: line - 1, character };
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** Before its line end. */
  private endOfLine(line: number): number {
    if (line + 1 >= this.lines.count) return this.text.length;
    const next = this.lines.startOf(line + 2);
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  private unitsOf(code: number): number {
    if (this.encoding === 'utf-32') return 1;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x1_0000 ? 3 : 4;
  }
}
