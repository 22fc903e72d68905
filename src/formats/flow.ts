import type { BlockKind } from './copy.js';
import type { MappedText, Sink } from './mapped-text.js';

interface Piece {
  text: string;
  source: number | undefined;
  width: number;
}

/** Kinds that wire formats say twice: in the item's metadata and in its text. */
const TITLES: readonly BlockKind[] = ['headline', 'heading', 'byline', 'dateline'];

const SPACE_OR_WORD = /[ \t\n\r\f]+|[^ \t\n\r\f]+/gu;

/** Running text of markup: pieces are put together to blocks, white space becomes one blank. */
export class Flow {
  private pieces: Piece[] = [];
  private kind: BlockKind | undefined;
  /** A blank that is written only if something follows it. */
  private space: Piece | undefined;

  constructor(
    private readonly sink: Sink,
    private readonly options: { dropRepeatedTitles?: boolean } = {},
    private readonly titles = new Set<string>(),
  ) {}

  /** A flow into another sink for another part of the same story. */
  into(sink: Sink): Flow {
    return new Flow(sink, this.options, this.titles);
  }

  /** Whether a block has begun that has text. */
  get isOpen(): boolean {
    return this.pieces.length > 0;
  }

  /** The text of the block so far. */
  get written(): string {
    return this.pieces.map(({ text }) => text).join('');
  }

  /** Adds running text; it opens a block of the kind unless one is open. */
  text(mapped: MappedText, kind: BlockKind): void {
    for (const { 0: run, index } of mapped.text.matchAll(SPACE_OR_WORD)) {
      const isSpace = run.trimStart() === '' && /^[ \t\n\r\f]/u.test(run);
      if (isSpace) {
        this.space ??= { text: ' ', source: mapped.toSource(index), width: 1 };
        continue;
      }
      this.writeSpace();
      this.kind ??= kind;
      mapped.forEach(index, index + run.length, (text, source, width) =>
        this.pieces.push({ text, source, width }),
      );
    }
  }

  /** Adds characters that stand nowhere in the source as they are. */
  mark(text: string, source?: number): void {
    this.writeSpace();
    this.pieces.push({ text, source, width: text.length });
  }

  /** A line end inside a block; two of them in a row end it. */
  lineBreak(source: number): void {
    if (!this.isOpen) return;
    if (this.space?.text === '\n') this.end();
    else this.space = { text: '\n', source, width: 1 };
  }

  /** Gives the open block another kind. */
  rename(kind: BlockKind): void {
    this.kind = kind;
  }

  /** Ends the open block. */
  end(): void {
    const { pieces } = this;
    const kind = this.kind ?? 'paragraph';
    this.pieces = [];
    this.kind = undefined;
    this.space = undefined;
    if (pieces.length === 0 || this.isRepeated(kind, pieces)) return;
    this.sink.block(kind, () => {
      for (const { text, source, width } of pieces) this.sink.append(text, source, width);
    });
  }

  private writeSpace(): void {
    if (this.space && this.isOpen) this.pieces.push(this.space);
    this.space = undefined;
  }

  private isRepeated(kind: BlockKind, pieces: readonly Piece[]): boolean {
    if (!this.options.dropRepeatedTitles || !TITLES.includes(kind)) return false;
    const text = pieces.map((piece) => piece.text).join('');
    if (this.titles.has(text)) return true;
    this.titles.add(text);
    return false;
  }
}
