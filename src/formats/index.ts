import { type Copy, InputError, NoCopyError } from './copy.js';
import { decode } from './decode.js';
import { detect, formatOf } from './detect.js';
import type { Format, ReadOptions } from './format.js';
import { MAX_SIZE, refuseProse, refuseSize } from './limits.js';
import { formats } from './register.js';

export {
  type Block,
  type BlockKind,
  type Copy,
  type DocxOrigin,
  type DocxRange,
  InputError,
  NoCopyError,
  type StetComment,
} from './copy.js';
export { decode } from './decode.js';
export type { Format, ReadOptions } from './format.js';
export { MAX_PROSE, MAX_SIZE } from './limits.js';
export { formatOf, formats };

/**
 * Reads a document with one story. `from` names the format; otherwise its content, then the path's ending decide.
 * @throws InputError for an unknown format name, text that is not of the format, and a document with several articles.
 */
export function readCopy(input: string | Uint8Array, options: ReadOptions = {}): Copy {
  const [copy, ...more] = readCopies(input, options);
  if (copy && more.length === 0) return copy;
  throw new InputError(`${more.length + 1} articles: read them one by one`);
}

/**
 * Reads a document: one Copy, or one for each of its articles, in their order.
 * @throws InputError as `readCopy`; NoCopyError when there is none in it.
 */
export function readCopies(input: string | Uint8Array, options: ReadOptions = {}): readonly Copy[] {
  const { path, from, maxSize = MAX_SIZE } = options;
  const named = from === undefined ? undefined : formatNamed(from);
  refuseSize(input.length, maxSize);
  const read = readAs(named ?? detect(input, path), input, options);
  const copies = 'prose' in read ? [read] : read;
  if (copies.length === 0) throw new NoCopyError('no article in it');
  for (const { prose } of copies) refuseProse(prose.length);
  return copies.map((copy) => withPlace(copy, options));
}

function readAs(format: Format, input: string | Uint8Array, options: ReadOptions): Copy | readonly Copy[] {
  if (format.readBytes && typeof input !== 'string') return format.readBytes(input, options);
  const text =
    typeof input === 'string'
      ? input
      : decode(input, { encoding: options.encoding, isHtml: format.name === 'html' });
  return format.read(text, options);
}

function formatNamed(name: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  throw new InputError(`unknown format '${name}' (known: ${formats.map((each) => each.name).join(', ')})`);
}

/** An article's own name stands in its path until the file's name is known. */
function withPlace(article: Copy, { path, line }: ReadOptions): Copy {
  const copy = line === undefined ? article : { ...article, begins: line };
  if (path === undefined) return copy;
  return copy.path === undefined ? { ...copy, path } : { ...copy, path: `${path}#${copy.path}`, file: path };
}
