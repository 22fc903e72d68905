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

/** Offset of the first byte that does not belong to valid UTF-8. Runs only on the way to an error. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at++) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
  }
  return bytes.length;
}
