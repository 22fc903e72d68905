import type { Format } from './format.js';
import { formats } from './register.js';
import { text } from './text.js';

/** The format of an input. */
export interface Detected {
  readonly format: Format;
}

/** The format of a path by its ending; plain text when the ending is unknown. */
export function formatOf(path: string | undefined): Format {
  const name = path?.toLowerCase() ?? '';
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ?? text;
}

/** The format of an input: as named, as its content shows, as the path's ending says. */
export function detect(
  _input: string | Uint8Array,
  path: string | undefined,
  named: Format | undefined,
): Detected {
  return { format: named ?? formatOf(path) };
}
