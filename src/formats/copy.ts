import type { LinePlace } from './format.js';
import { lastAtOrBefore } from './last-at-or-before.js';

/**
 * Copy: the prose of a document and the way back from every prose character to its source.
 * All offsets are UTF-16 code units.
 */

/** What a block of prose is to a desk. Rules know a headline from a paragraph by it. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'cue';

/** A stretch of prose that stands by itself: no sentence crosses its borders. Offsets into the prose. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/**
 * `length` prose characters from `prose` on are the same characters as those from `source` on. With a `width` they are one
 * unit that is written otherwise in the source, in `width` characters: an entity, an escape.
 */
interface Segment {
  prose: number;
  source: number;
  length: number;
  width?: number;
}

/** A `<!-- stet -->` comment found in the source: from `start` to `end` (source offsets) `rules` (empty: all) are silent. */
export interface StetComment {
  kind: 'stet' | 'stet-start' | 'stet-end';
  rules: readonly string[];
  start: number;
  end: number;
}

/** A stretch of a part of a Word document: offsets (UTF-16 code units) into the part's XML, always inside one `w:t` element. */
export interface DocxRange {
  /** The part's name in the package, such as `word/document.xml`. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** The Word document that a Copy was read from, for reports that write into it. */
export interface DocxOrigin {
  readonly kind: 'docx';
  /** The file as it was given: a zip archive. */
  readonly bytes: Uint8Array;
  /** The XML of a part as decoded; `undefined` for a part that was not read. Ranges count in it. */
  part(name: string): string | undefined;
  /**
   * Where the characters between two source offsets stand in the XML, in document order; a range for each piece of a `w:t`.
   * Characters without any XML of their own (a line end between paragraphs, a tab) are left out.
   */
  locate(start: number, end: number): DocxRange[];
}

/** A document as the Reading takes it in. */
export interface Copy {
  /** The name of the document: a file's path; for an article among several of a file the path, `#`, and its id or number. */
  readonly path?: string;
  /** The file in which the article stands, when that is not the name. Positions count in this file. */
  readonly file?: string;
  readonly format: string;
  /** The document's text as decoded; positions of findings count in it. */
  readonly source: string;
  /** Where the source begins, when it is a line of a stream: positions count in the stream. */
  readonly begins?: LinePlace;
  /** What is read: prose only, blocks apart by line ends. */
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly StetComment[];
  /** Source offset of a prose offset. For the end of a span pass `'end'`, so that it stays behind its last character. */
  toSource(offset: number, side?: 'start' | 'end'): number;
  /**
   * What an editor calls the place of a source offset, where line and column say little: a subtitle's time `00:01:02,500`,
   * `footnote 2`, `row 4, body`.
   */
  place?(sourceOffset: number): string | undefined;
  readonly origin?: DocxOrigin;
}

/** Input that cannot be read. The message is one line for the person who gave it, without the path. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Sound input that holds no copy as far as can be told (a package.json). In a folder such a file is passed over. */
export class NoCopyError extends InputError {
  override name = 'NoCopyError';
}

/** Collects prose piece by piece and remembers where each piece came from. */
export class CopyBuilder {
  private prose: string[] = [];
  private length = 0;
  private segments: Segment[] = [];
  private blocks: Block[] = [];
  private comments: StetComment[] = [];

  constructor(
    private readonly format: string,
    private readonly source: string,
  ) {}

  /**
   * Appends `text`, whose first character stands at `sourceOffset`. Not given: text that stands nowhere in the source.
   * `width` is given when the text is written in the source with another number of characters (`&amp;`).
   */
  append(text: string, sourceOffset?: number, width = text.length): this {
    if (text === '') return this;
    const last = this.segments.at(-1);
    if (sourceOffset === undefined) {
      // Joints have no source of their own; they are mapped to the end of what stands before them.
    } else if (width !== text.length) {
      this.segments.push({ prose: this.length, source: sourceOffset, length: text.length, width });
    } else if (
      last &&
      last.width === undefined &&
      last.prose + last.length === this.length &&
      last.source + last.length === sourceOffset
    ) {
      last.length += text.length;
    } else {
      this.segments.push({ prose: this.length, source: sourceOffset, length: text.length });
    }
    this.prose.push(text);
    this.length += text.length;
    return this;
  }

  /** Runs `fill` (which appends) as one block; blocks are set apart by a blank line unless already apart. */
  block(kind: BlockKind, fill: () => void): this {
    if (this.length > 0) this.append('\n\n');
    const start = this.length;
    fill();
    if (this.length > start) this.blocks.push({ kind, start, end: this.length });
    return this;
  }

  /** Whether no block has been written. */
  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  comment(comment: StetComment): this {
    this.comments.push(comment);
    return this;
  }

  build(): Copy {
    return makeCopy({
      format: this.format,
      source: this.source,
      prose: this.prose.join(''),
      blocks: this.blocks,
      segments: this.segments,
      comments: this.comments,
    });
  }
}

interface CopyParts {
  format: string;
  source: string;
  prose: string;
  blocks: Block[];
  segments: Segment[];
  comments: StetComment[];
}

function makeCopy({ segments, ...rest }: CopyParts): Copy {
  return {
    ...rest,
    toSource(offset, side = 'start') {
      if (segments.length === 0) return 0;
      // For an end, look up the character before it and step behind that one.
      const at = side === 'end' && offset > 0 ? offset - 1 : offset;
      const last = lastAtOrBefore(segments.length, (index) => segments[index]!.prose, at);
      const segment = segments[Math.max(last, 0)]!;
      if (segment.width !== undefined) {
        const isBehind = side === 'end' || at >= segment.prose + segment.length;
        return segment.source + (isBehind ? segment.width : 0);
      }
      const into = Math.min(Math.max(at - segment.prose, 0), segment.length);
      const beyond = side === 'end' && into < segment.length ? 1 : 0;
      return segment.source + into + beyond;
    },
  };
}

/** A copy whose prose is the whole source, cut into the given blocks. */
export function identityCopy(format: string, source: string, blocks: Block[]): Copy {
  return makeCopy({
    format,
    source,
    prose: source,
    blocks,
    segments: [{ prose: 0, source: 0, length: source.length }],
    comments: [],
  });
}
