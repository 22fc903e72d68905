import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { InputError } from './copy.js';
import { MAX_SIZE, sayBytes } from './limits.js';

const MAX_ENTRIES = 10_000;
/** What all entries may say they come to, pictures included. */
const MAX_TOTAL = 1024 * 1024 * 1024;
/** Text and XML are packed 5 to 50 times smaller, never so much as this. */
const MAX_RATIO = 200;
/** Below it any ratio will do: a small table of equal cells packs well. */
const SMALL = 8 * 1024 * 1024;
/** Bytes inflated at a time: the most that can come of them is a thousand times as much. */
const SLICE = 16 * 1024;

const DAMAGED = 'a damaged or truncated zip archive';

/** What the archive's directory says of an entry. */
interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/**
 * Names in a zip archive, from its directory; nothing is inflated.
 * @throws InputError for a damaged archive, or one that says it would come to too much.
 */
export function listZip(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let total = 0;
  const see = (entry: Entry): boolean => {
    entries.push(entry);
    total += entry.originalSize;
    if (entries.length > MAX_ENTRIES) throw new InputError(`a zip archive of more than ${MAX_ENTRIES} files`);
    const isBomb = entry.originalSize > SMALL && entry.originalSize > entry.size * MAX_RATIO;
    if (isBomb || total > MAX_TOTAL)
      throw new InputError(`a zip archive that would come to ${sayBytes(total)}: not opened`);
    return false;
  };
  try {
    unzipSync(bytes, { filter: see });
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(DAMAGED);
  }
  return entries;
}

/**
 * Inflates the entries with the given names, counting as it goes: what an entry says of its size is not believed.
 * @throws InputError for a damaged archive, or more than `maxSize` bytes together.
 */
export function readZip(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  maxSize = MAX_SIZE,
): Map<string, Uint8Array> {
  const read = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!names.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      total += chunk.length;
      if (total > maxSize) throw new InputError(`text larger than ${sayBytes(maxSize)} when unpacked`);
      chunks.push(chunk);
      if (isLast) read.set(file.name, concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE)
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(DAMAGED);
  }
  for (const name of names) if (!read.has(name)) throw new InputError(DAMAGED);
  return read;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
