import type { Copy } from './copy.js';

/** The contract of every file in this folder: a name, the file endings it answers to, and text to Copy. */
export interface Format {
  readonly name: string;
  /** Lower case, with the point. */
  readonly extensions: readonly string[];
  /** @throws InputError when the text is not of this format. */
  read(source: string): Copy;
}
