import { MappedText } from './mapped-text.js';

// What stands for an ampersand must be known before anything else: `&` may also stand for itself.
const AMPERSAND = /&(?:amp;?|#0*38;?|#x0*26;?)/iuy;
const REFERENCE = /&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]*);?/iuy;
/** No character reference is longer; more of a source need not be looked at. */
const LONGEST = 64;

/**
 * The way back from a parser's text to the stretch of markup it was read from: entities resolved, line ends made one, prefixes of
 * lines left out. `raw` stands at `start` of the source.
 */
export function align(value: string, raw: string, start: number): MappedText {
  if (raw === value) return new MappedText().add(value, start);
  const mapped = new MappedText();
  let at = 0;
  let index = 0;
  while (index < value.length) {
    const same = sameRun(value, index, raw, at);
    if (same > 0) {
      mapped.add(value.slice(index, index + same), start + at);
      index += same;
      at += same;
      continue;
    }
    const unit = codePointAt(value, index);
    const { skipped, width, length } = nextUnit(value, index, unit, raw, at);
    mapped.add(value.slice(index, index + length), start + at + skipped, width);
    index += length;
    at = Math.min(at + skipped + width, raw.length);
  }
  return mapped;
}

/** How many characters are the same on both sides, short of the next reference. */
function sameRun(value: string, index: number, raw: string, at: number): number {
  let length = 0;
  while (index + length < value.length && value[index + length] === raw[at + length]) {
    if (value[index + length] === '&' && matchAt(AMPERSAND, raw, at + length)) break;
    length++;
  }
  return length;
}

interface Unit {
  /** Raw characters that stand for nothing. */
  skipped: number;
  /** Raw characters of the unit. */
  width: number;
  /** Characters of the value. */
  length: number;
}

function nextUnit(value: string, index: number, unit: string, raw: string, at: number): Unit {
  if (raw[at] === '&') {
    const reference = matchAt(unit === '&' ? AMPERSAND : REFERENCE, raw, at);
    if (reference) return readReference(value, index, unit, raw, at, reference);
  }
  if (unit === '\n' && raw[at] === '\r')
    return { skipped: 0, width: raw[at + 1] === '\n' ? 2 : 1, length: 1 };
  const near = raw.slice(at, at + 200).indexOf(unit);
  return { skipped: Math.max(near, 0), width: unit.length, length: unit.length };
}

function readReference(
  value: string,
  index: number,
  unit: string,
  raw: string,
  at: number,
  reference: string,
): Unit {
  let length = unit.length;
  let width = reference.length;
  const fits = (after: string | undefined, behind: string | undefined) =>
    after === behind || behind === '&' || behind === '\r' || after === undefined;
  // Old names go without a semicolon, so that their end shows only by what comes next: `&copy2020`.
  if (!reference.endsWith(';') && !reference.startsWith('&#'))
    while (width > 3 && !fits(value[index + length], raw[at + width])) width--;
  // A few references stand for two characters, the second of which combines with the first.
  else if (!fits(value[index + length], raw[at + width]) && /^\p{M}/u.test(value.slice(index + length)))
    length += 1;
  return { skipped: 0, width, length };
}

function matchAt(pattern: RegExp, raw: string, at: number): string | undefined {
  pattern.lastIndex = 0;
  const window = raw.slice(at, at + LONGEST);
  return pattern.exec(window)?.[0];
}

function codePointAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index)!);
}
