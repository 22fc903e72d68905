import { takesSpeech } from './saying.js';
import type { Scan } from './scan.js';
import type { Span, Token } from './token.js';

/** Text between quotation marks of one paragraph. `open` and `close` are token indexes of the marks. */
export interface Quotation extends Span {
  readonly open: number;
  /** -1 when the paragraph ends before the quotation does. */
  readonly close: number;
  /** Index behind the last token inside. */
  readonly last: number;
  readonly paragraph: number;
  readonly style: 'double' | 'single' | 'angle' | 'corner';
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
}

/** A quotation mark token and the way it faces. */
export interface QuoteMark {
  readonly index: number;
  readonly faces: 'open' | 'close';
  readonly style: Quotation['style'];
  /** Index of its quotation, or -1 when it has no partner. */
  quotation: number;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  readonly marks: readonly QuoteMark[];
  /** How many quotations a token stands in, by token index (marks themselves count as inside). */
  readonly depthOf: Uint8Array;
}

const STYLES = new Map<string, Quotation['style']>(
  Object.entries({
    '"': 'double',
    '“': 'double',
    '”': 'double',
    '„': 'double',
    '‟': 'double',
    '＂': 'double',
    "'": 'single',
    '‘': 'single',
    '’': 'single',
    '‚': 'single',
    '«': 'angle',
    '»': 'angle',
    '‹': 'angle',
    '›': 'angle',
    '「': 'corner',
    '」': 'corner',
    '『': 'corner',
    '』': 'corner',
    '《': 'corner',
    '》': 'corner',
  } as const),
);
const OPEN = new Set(['“', '„', '‟', '‘', '‚', '«', '‹', '「', '『', '《']);
const CLOSE = new Set(['”', '’', '»', '›', '」', '』', '》']);

/** Pairs the quotation marks of each paragraph. An opening mark without partner makes a quotation to the paragraph's end. */
export function findQuotations({ tokens, sentences, paragraphs }: Scan): Quotations {
  const list: Quotation[] = [];
  const marks: QuoteMark[] = [];
  const depthOf = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) {
    const from = sentences[paragraph.first]?.first ?? 0;
    const to = sentences[paragraph.last - 1]?.last ?? from;
    pairParagraph(tokens, from, to, paragraph.index, list, marks);
  }
  list.sort((a, b) => a.open - b.open || b.last - a.last);
  // Marks were given their quotation's place before the list was in order.
  const byMark = new Map<number, number>();
  for (const [index, { open, close }] of list.entries()) byMark.set(open, index).set(close, index);
  for (const mark of marks) mark.quotation = byMark.get(mark.index) ?? -1;
  sumDepths(list, depthOf);
  return { list, marks, depthOf };
}

/** One pass: how many quotations begin less how many end up to each token. 255 and more are told as 255. */
function sumDepths(list: readonly Quotation[], depthOf: Uint8Array): void {
  const change = new Int32Array(depthOf.length + 1);
  for (const { open, last } of list) {
    change[open]!++;
    change[last]!--;
  }
  let depth = 0;
  for (let index = 0; index < depthOf.length; index++) {
    depth += change[index]!;
    depthOf[index] = Math.min(depth, 255);
  }
}

function pairParagraph(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  list: Quotation[],
  marks: QuoteMark[],
): void {
  const stack: QuoteMark[] = [];
  const misplaced = misplacedClosings(tokens, from, to);
  // Places in the stack by style, so that a mark finds its partner without a search through all open ones.
  const places: Record<Quotation['style'], number[]> = { double: [], single: [], angle: [], corner: [] };
  for (let index = from; index < to; index++) {
    const style = STYLES.get(tokens[index]!.text);
    if (!style) continue;
    const partner = places[style].at(-1);
    const faces = misplaced.has(index) ? 'close' : facing(tokens, index, to, partner !== undefined);
    if (!faces) continue;
    const mark: QuoteMark = { index, faces, style, quotation: -1 };
    marks.push(mark);
    if (faces === 'open') {
      places[style].push(stack.length);
      stack.push(mark);
      continue;
    }
    if (partner === undefined) continue;
    const open = stack[partner]!;
    const inside = stack.splice(partner).slice(1);
    places[style].pop();
    for (const left of inside) places[left.style].pop();
    for (const [at, left] of inside.entries())
      if (left.style === 'double') add(left, -1, index, partner + at + 1);
    add(open, index, index + 1, partner);
    mark.quotation = open.quotation;
  }
  for (const [at, left] of stack.entries()) if (left.style !== 'single') add(left, -1, to, at);

  function add(open: QuoteMark, close: number, last: number, depth: number): void {
    open.quotation = list.length;
    const end = tokens[last - 1]!.end;
    list.push({
      open: open.index,
      close,
      last,
      paragraph,
      style: open.style,
      depth,
      start: tokens[open.index]!.start,
      end,
    });
  }
}

/**
 * Closing marks on the wrong side of their blank: `a good team, "Ana Holm said` · `a good team, " Holm said`. What tells them is the
 * attribution behind, and the marks behind it: an opening mark would want one more to close it.
 */
function misplacedClosings(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  let marksBehind = 0;
  for (let index = to - 1; index > from; index--) {
    const token = tokens[index]!;
    if (token.text !== '"' && token.text !== '“' && token.text !== '”') continue;
    const isBehindComma = token.spaced && tokens[index - 1]!.text === ',';
    if (token.text !== '”' && isBehindComma && marksBehind % 2 === 0 && isAttribution(tokens, index + 1, to))
      found.add(index);
    marksBehind++;
  }
  return found;
}

const LONGEST_SPEAKER = 4;

/** `Ana Holm said`, `he added`, `said Holm` and nothing more of a clause: what is told follows no "that". */
function isAttribution(tokens: readonly Token[], first: number, to: number): boolean {
  let at = first;
  if (/^(?:he|she|they)$/u.test(tokens[at]?.lower ?? '')) at++;
  else while (at < to && at - first < LONGEST_SPEAKER && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  const verb = at < to ? tokens[at]! : undefined;
  if (!verb || !takesSpeech(verb.lemma) || !/(?:ed|id|ys|es|te|ld)$/u.test(verb.lower)) return false;
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  if (at === first) return next !== undefined && /^\p{Lu}/u.test(next.text);
  return !next || /^[.,:]$/u.test(next.text) || /^(?:in|on|at|to|during|after|when|with)$/u.test(next.lower);
}

/** The way a mark faces; undefined for an apostrophe. Straight marks face by the white space beside them. */
function facing(
  tokens: readonly Token[],
  index: number,
  to: number,
  isOpenAlready: boolean,
): QuoteMark['faces'] | undefined {
  const token = tokens[index]!;
  const next = index + 1 < to ? tokens[index + 1] : undefined;
  if (OPEN.has(token.text)) {
    // „German“ and “English“ close with what English opens with.
    const closes =
      isOpenAlready &&
      token.text === '“' &&
      !token.spaced &&
      (!next || next.spaced || /^[.,;:)]/u.test(next.text));
    return closes ? 'close' : 'open';
  }
  if (token.text === '’' || token.text === "'") {
    if (isOpenAlready && !token.spaced && (!next || next.spaced || next.kind === 'punctuation'))
      return 'close';
    if (token.text === '’') return undefined;
    return token.spaced && next && !next.spaced && next.kind === 'word' ? 'open' : undefined;
  }
  if (CLOSE.has(token.text)) return 'close';
  // A comma or stop never opens a quotation: today", · ) ",
  if (!next || (/^[.,;:!?)]/u.test(next.text) && !next.spaced)) return 'close';
  if (token.spaced !== next.spaced) return token.spaced ? 'open' : 'close';
  const before = tokens[index - 1];
  if (!token.spaced && before && /^[([{—–-]$/u.test(before.text)) return 'open';
  return isOpenAlready ? 'close' : 'open';
}
