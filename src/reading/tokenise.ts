import { abbreviations } from './abbreviations.js';
import type { TokenKind } from './token.js';

/** Classes of UTF-16 code units, found once a unit and kept. */
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const SYMBOL = 5;
const SURROGATE = 6;
const classes = new Uint8Array(0x1_0000);

function classify(code: number): number {
  return (classes[code] = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classOf(String.fromCharCode(code)));
}

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\s/u.test(character)) return SPACE;
  return /\p{P}/u.test(character) ? MARK : SYMBOL;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/uy;
const MAY_HOLD_URL = /:\/\/|www\.|[@#]/u;
const POINTS = /(?:\p{L}\.){2,}(?:['’]s(?!\p{L}))?/uy;
const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}+(?:['’]s)?)?(?:[-‑][\p{L}\p{Nd}]+)*/uy;
const POINT = 0x2e;

/** A token as it is cut: `text` from `start` on, with or without white space before it. */
export type OnToken = (kind: TokenKind, start: number, text: string, spaced: boolean) => void;

/**
 * Cuts a text into words, numbers, marks and symbols in one pass. Every character is looked at by its class; only numbers,
 * addresses and abbreviations with points ask a regular expression, none of which can match the same text in two ways.
 * Offsets are UTF-16 code units.
 */
export function tokenise(text: string, onToken: OnToken): void {
  const mayHoldUrl = MAY_HOLD_URL.test(text);
  let spaced = true;
  let isFirst = true;
  for (let at = 0; at < text.length; ) {
    const group = classAt(text, at);
    if (group === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind;
    const url = mayHoldUrl ? lengthOf(URL, text, at) : 0;
    if (url > 0) {
      kind = 'url';
      const trimmed = text.slice(at, at + url).replace(/[.,;:!?)\]’'"]+$/u, '');
      at += trimmed.length || 1;
    } else if (group === LETTER) {
      kind = 'word';
      const points = text.charCodeAt(at + widthAt(text, at)) === POINT ? lengthOf(POINTS, text, at) : 0;
      at = points > 0 ? at + points : withPoint(text, at, endOfWord(text, at), isFirst);
    } else if (group === DIGIT) {
      kind = 'number';
      at += lengthOf(NUMBER, text, at);
    } else {
      kind = group === MARK ? 'punctuation' : 'symbol';
      at = group === MARK ? endOfRun(text, at) : at + widthAt(text, at);
    }
    onToken(kind, start, text.slice(start, at), spaced);
    spaced = false;
    isFirst = false;
  }
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const group = classes[code] || classify(code);
  return group === SURROGATE ? classOf(String.fromCodePoint(text.codePointAt(at)!)) : group;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const FIRM_HYPHEN = 0x2011;
const LOW_LINE = 0x5f;

/** Letters, marks and digits; an apostrophe, hyphen or & only between two of them. */
function endOfWord(text: string, start: number): number {
  let at = start + widthAt(text, start);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const group = classes[code] || classify(code);
    if (group === LETTER || group === DIGIT || code === LOW_LINE) at++;
    else if (group === SURROGATE && isLetterOrDigit(text, at)) at += widthAt(text, at);
    else if (isJoint(code) && at + 1 < text.length && isBaseLetterOrDigit(text, at + 1)) at++;
    else break;
  }
  return at;
}

function isJoint(code: number): boolean {
  return (
    code === APOSTROPHE || code === CURLY || code === AMPERSAND || code === HYPHEN || code === FIRM_HYPHEN
  );
}

function isLetterOrDigit(text: string, at: number): boolean {
  const group = classAt(text, at);
  return group === LETTER || group === DIGIT;
}

/** As above, but no combining mark. */
function isBaseLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isLetterOrDigit(text, at);
  return /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The end of a word with its point, when the point belongs to it: Mr. · Feb. · J. (but not a lone "I" at the end of a sentence). */
function withPoint(text: string, start: number, end: number, isFirst: boolean): number {
  if (text.charCodeAt(end) !== POINT || text.charCodeAt(end + 1) === POINT) return end;
  const word = text.slice(start, end);
  if (abbreviations.has(word.toLowerCase())) return end + 1;
  const isInitial = word.length === 1 && word >= 'A' && word <= 'Z' && word !== 'I' && !isFirst;
  return isInitial && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 4)) ? end + 1 : end;
}

const RUNS = ['.', '-–—', '!?'];

/** Points, dashes, and marks of exclamation and question run together; every other mark stands alone. */
function endOfRun(text: string, at: number): number {
  const end = at + widthAt(text, at);
  const run = RUNS.find((marks) => marks.includes(text[at]!));
  if (!run) return end;
  let last = end;
  while (last < text.length && run.includes(text[last]!)) last++;
  return last;
}
