import { open } from 'node:fs/promises';
import type { DocumentReviewer } from '../cache/review-cache.js';
import type { Review } from '../desk/index.js';
import { InputError, MAX_SIZE, NoCopyError, type ReadOptions } from '../formats/index.js';
import { refuseSize } from '../formats/limits.js';
import type { Line } from './lines.js';
import { standardInput } from './standard-input.js';

/** The command line's options that say how input is to be read. */
export interface InputOptions {
  from?: string;
  field?: string[];
  encoding?: string;
  /** In bytes. */
  maxSize?: number;
}

/**
 * Reviews every article of a file (`-`: standard input), known by `name`; nothing for sound data in which there is no copy.
 * @returns the reviews, or one line that says why there are none.
 */
export async function reviewInput(
  path: string,
  name: string,
  reviewer: DocumentReviewer,
  options: InputOptions & { mayBeOther?: boolean },
): Promise<readonly Review[] | string> {
  try {
    const bytes = await readBytes(path, options.maxSize ?? MAX_SIZE);
    return await reviewer.reviewAll(bytes, readOptions(name, options));
  } catch (error) {
    if (error instanceof NoCopyError && options.mayBeOther) return [];
    return `${name}: ${reasonOf(error)}`;
  }
}

/** Reviews the article in a line of the stream known by `name`. @returns its review, or one line that says why there is none. */
export async function reviewLine(
  { place, text, problem }: Line,
  name: string,
  reviewer: DocumentReviewer,
  options: InputOptions,
): Promise<readonly Review[] | string> {
  try {
    if (text === undefined) throw new InputError(problem!);
    return await reviewer.reviewAll(text, { ...readOptions(name, options), from: 'ndjson', line: place });
  } catch (error) {
    return `${name}, line ${place.line}: ${reasonOf(error)}`;
  }
}

/** Why an input could not be read, in a line. @throws what is no fault of the input. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return `cannot be read (${code})`;
}

/** What the command line says of the input, as the core takes it. */
export function readOptions(path: string, { from, field, encoding, maxSize }: InputOptions): ReadOptions {
  return { path, from, fields: field, encoding, maxSize };
}

/** A file's bytes; what is too large is not read to its end. */
async function readBytes(path: string, maxSize: number): Promise<Uint8Array> {
  if (path === '-') return collect(standardInput, maxSize);
  const file = await open(path);
  try {
    const { size } = await file.stat();
    refuseSize(size, maxSize);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function collect(stream: AsyncIterable<unknown>, maxSize: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxSize) throw new InputError(`larger than ${maxSize} bytes`);
  }
  return Buffer.concat(chunks);
}
