import type { LinePlace } from '../formats/format.js';
import { decode, InputError } from '../formats/index.js';

/** A line of a stream: its text, or why it cannot be read. */
export interface Line {
  readonly place: LinePlace;
  readonly text?: string;
  readonly problem?: string;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream of UTF-8, blank ones left out, each as soon as it is whole. Of a line longer than `maxSize` bytes no more is
 * kept than that it was there, so that a stream of any length needs the memory of one line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let place: LinePlace = { line: 1, offset: 0 };
  /** UTF-16 code units of what was not kept. */
  let dropped = 0;

  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= maxSize) kept.push(bytes);
    else {
      dropped += [...kept, bytes].reduce((sum, part) => sum + unitsIn(part), 0);
      kept = [];
    }
  };
  const finish = (): Line => {
    const bytes = Buffer.concat(kept);
    const line: Line =
      size > maxSize ? { place, problem: `larger than ${maxSize} bytes` } : { place, ...textOf(bytes) };
    const units = size > maxSize ? dropped : (line.text?.length ?? unitsIn(bytes));
    place = { line: place.line + 1, offset: place.offset + units + 1 };
    kept = [];
    size = 0;
    dropped = 0;
    return line;
  };

  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line.text?.trim() !== '') yield line;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) {
    const line = finish();
    if (line.text?.trim() !== '') yield line;
  }
}

function textOf(bytes: Uint8Array): { text: string } | { problem: string } {
  try {
    return { text: decode(bytes, { encoding: 'utf-8' }) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

/** UTF-16 code units of UTF-8 bytes: one for each character, two for one of four bytes. */
function unitsIn(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  return units;
}
