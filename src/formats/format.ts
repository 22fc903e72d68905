import type { Copy } from './copy.js';

/** What may be said of an input besides its content. */
export interface ReadOptions {
  /** What the document is to be called; its ending helps to tell the format. */
  readonly path?: string | undefined;
  /** Name of the format. Not given: content, then the path's ending tell. */
  readonly from?: string | undefined;
  /** Fields that hold the copy in JSON and CSV, in reading order: names or dotted paths. */
  readonly fields?: readonly string[] | undefined;
  /** Name of the character encoding, over what the input declares. */
  readonly encoding?: string | undefined;
  /** Largest input to be read, in bytes; not given: `MAX_SIZE`. */
  readonly maxSize?: number | undefined;
  /** Given when the input is one line of a stream of NDJSON: its article keeps a name of its own, and positions count in the stream. */
  readonly line?: LinePlace | undefined;
}

/** Where a line of a stream stands: its number, from 1, and its offset. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

/** The contract of every file in this folder: a name, the file endings it answers to, and text to Copy. */
export interface Format {
  readonly name: string;
  /** One line for the list of formats. */
  readonly summary: string;
  /** Lower case, with the point. */
  readonly extensions: readonly string[];
  /**
   * One Copy, or one for each article.
   * @throws InputError when the text is not of this format, NoCopyError when it is but holds none.
   */
  read(source: string, options: ReadOptions): Copy | readonly Copy[];
  /** Instead of `read`, for formats that are no text. */
  readBytes?(bytes: Uint8Array, options: ReadOptions): Copy | readonly Copy[];
}
