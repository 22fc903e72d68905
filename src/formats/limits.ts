import { InputError } from './copy.js';

/**
 * What one input may cost. Beyond, it gets one clear line instead of a machine that runs out of memory.
 * All sizes in characters (UTF-16 code units) or bytes, whichever is counted.
 */

/** An input, in bytes as given and in characters as decoded; also what a Word document's parts may come to when inflated. 64 MiB. */
export const MAX_SIZE = 64 * 1024 * 1024;

/** The prose of one story: 12 million characters are more than any library has between two covers. */
export const MAX_PROSE = 12_000_000;

/** Elements inside elements, values inside values. Browsers stop at 512. */
export const MAX_DEPTH = 1000;

/** A size as people say it. */
export function sayBytes(size: number): string {
  return size >= 1 << 20 ? `${Math.round(size / (1 << 20))} MiB` : `${Math.ceil(size / 1024)} KiB`;
}

/** @throws InputError for an input beyond the limit, in bytes. */
export function refuseSize(size: number, maxSize = MAX_SIZE): void {
  if (size > maxSize) throw new InputError(`${sayBytes(size)}: larger than ${sayBytes(maxSize)}`);
}

/** @throws InputError for a story beyond the limit, in characters. */
export function refuseProse(length: number): void {
  if (length > MAX_PROSE)
    throw new InputError(`${length} characters of prose in one story: more than ${MAX_PROSE}`);
}
