import type { Copy } from './copy.js';
import { InputError } from './copy.js';
import type { Format } from './format.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

export { type Block, type BlockKind, type Copy, InputError, type StetComment } from './copy.js';
export { decode } from './decode.js';
export type { Format } from './format.js';

/** Every format, in the order in which they are tried. */
export const formats: readonly Format[] = [markdown, text];

/** The format of a path by its ending; plain text when the ending is unknown. */
export function formatOf(path: string | undefined): Format {
  const name = path?.toLowerCase() ?? '';
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ?? text;
}

/**
 * Reads a document. `from` names the format; otherwise the path's ending decides.
 * @throws InputError for an unknown format name or text that is not of the format.
 */
export function readCopy(source: string, options: { path?: string; from?: string } = {}): Copy {
  const { path, from } = options;
  const format = from ? formats.find((each) => each.name === from) : formatOf(path);
  if (!format)
    throw new InputError(`unknown format '${from}' (known: ${formats.map((f) => f.name).join(', ')})`);
  const copy = format.read(source);
  return path === undefined ? copy : { ...copy, path };
}
