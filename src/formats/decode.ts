import { InputError } from './copy.js';

/**
 * Bytes to text: UTF-8 with or without a byte order mark (the mark stays out of the text).
 * @throws InputError for NUL bytes (binary data) and for bytes that are not UTF-8, with the offset of the first.
 */
export function decode(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputError(`not text: NUL byte at byte ${nul}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`not UTF-8 text: invalid byte at byte ${firstInvalid(bytes)}`);
  }
}

/** Offset of the first byte that does not belong to valid UTF-8, by halving. Runs only on the way to an error. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid) >> 1;
    // An incomplete character at the end is no error while streaming.
    if (isValid(bytes.subarray(0, middle + 1))) valid = middle + 1;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length - 1);
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
