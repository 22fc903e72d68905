import type { Reading, Span } from '../reading/index.js';

const CONTEXT = 3;

/**
 * Names a finding by its rule, its words and three words of the same sentence to either side, so that it stays the same
 * when other places of the story change. `seen` counts equal ones: the second gets another name.
 */
export function fingerprint(rule: string, span: Span, reading: Reading, seen: Map<string, number>): string {
  const { tokens } = reading;
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(from, 0), to)
      .filter((token) => token.sentence === tokens[Math.min(first, tokens.length - 1)]?.sentence)
      .map((token) => token.lower)
      .join(' ');
  const context = [words(first - CONTEXT, first), reading.slice(span), words(last, last + CONTEXT)];
  return fingerprintOf(rule, context.join('\n'), seen);
}

/** Names a finding by its rule and what it is about. */
export function fingerprintOf(rule: string, about: string, seen: Map<string, number>): string {
  const key = `${rule}\n${about}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return hash(count === 0 ? key : `${key}\n${count}`);
}

function firstEndingAfter(tokens: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a, 64 bits, as 16 hexadecimal digits (Fowler, Noll, Vo; RFC 9923): not for secrets. */
export function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low ^= text.charCodeAt(index);
    // Times the prime 0x100000001b3 in two halves of 32 bits.
    const product = (low >>> 0) * 0x1b3;
    const carry = Math.floor(product / 0x100000000);
    high = (Math.imul(high, 0x1b3) + (low << 8) + carry) | 0;
    low = product | 0;
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
