import type { BlockKind, StetComment } from './copy.js';
import { lastAtOrBefore } from './last-at-or-before.js';

/** Where prose goes: a Copy's builder, or the way into one. See `CopyBuilder` for what the methods promise. */
export interface Sink {
  append(text: string, sourceOffset?: number, width?: number): unknown;
  block(kind: BlockKind, fill: () => void): unknown;
  comment(comment: StetComment): unknown;
}

/** `length` characters of a text that are written as `width` characters from `source` on; of equal length they are the same ones. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly width: number;
}

/** Text taken out of a source (entities and escapes resolved), with the way back for every character. Offsets in UTF-16 code units. */
export class MappedText {
  text = '';
  private readonly pieces: Piece[] = [];

  /** The characters from `start` to `end` as they stand in the source. */
  static plain(source: string, start: number, end: number): MappedText {
    return new MappedText().add(source.slice(start, end), start);
  }

  /** Appends `text` that stands at `source` in `width` characters. */
  add(text: string, source: number, width = text.length): this {
    if (text === '') return this;
    const last = this.pieces.at(-1);
    const isPlain = width === text.length;
    if (last && isPlain && last.length === last.width && last.source + last.width === source)
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        width: last.width + width,
      };
    else this.pieces.push({ at: this.text.length, length: text.length, source, width });
    this.text += text;
    return this;
  }

  /** Hands the characters from `start` to `end` on, run by run, with their places in the source. */
  forEach(start: number, end: number, take: (text: string, source: number, width: number) => void): void {
    for (let index = this.pieceAt(start); index < this.pieces.length; index++) {
      const { at, length, source, width } = this.pieces[index]!;
      if (at >= end) return;
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      if (width === length) take(this.text.slice(from, to), source + from - at, to - from);
      else take(this.text.slice(from, to), source, width);
    }
  }

  /** Source offset of the character at `offset`; for `offset` at the end of the text: behind its last character. */
  toSource(offset: number): number {
    const piece = this.pieces[this.pieceAt(offset)];
    if (!piece) return 0;
    const into = offset - piece.at;
    if (into >= piece.length) return piece.source + piece.width;
    return piece.width === piece.length ? piece.source + into : piece.source;
  }

  private pieceAt(offset: number): number {
    const { pieces } = this;
    return Math.max(
      lastAtOrBefore(pieces.length, (index) => pieces[index]!.at, offset),
      0,
    );
  }
}

/** A sink for what is read out of `inner` (HTML in a JSON string): its offsets, which count in `inner.text`, become those of the source. */
export function embed(sink: Sink, inner: MappedText): Sink {
  // The text may differ from what stands there (a blank for a line end), so it is cut, not read again.
  const embedRun = (text: string, offset: number) => {
    let at = 0;
    inner.forEach(offset, offset + text.length, (part, source, width) => {
      sink.append(text.slice(at, at + part.length), source, width);
      at += part.length;
    });
  };
  return {
    append(text, offset, width = text.length) {
      if (offset === undefined) sink.append(text);
      else if (width === text.length) embedRun(text, offset);
      else {
        const start = inner.toSource(offset);
        sink.append(text, start, endOf(inner, offset + width) - start);
      }
    },
    block: (kind, fill) => sink.block(kind, fill),
    comment: (comment) =>
      sink.comment({
        ...comment,
        start: inner.toSource(comment.start),
        end: endOf(inner, comment.end),
      }),
  };
}

/** Source offset behind the character before `offset`. */
function endOf(inner: MappedText, offset: number): number {
  if (offset === 0) return inner.toSource(0);
  let end = 0;
  inner.forEach(offset - 1, offset, (_text, source, width) => {
    end = source + width;
  });
  return end;
}
