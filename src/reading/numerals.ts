import type { Token } from './token.js';

/** How a number is written: 57,000 · fifty-seven thousand · 57 thousand · tens of thousands. */
export type Written = 'figures' | 'words' | 'mixed' | 'vague';

/** A number in the text, before its unit is known. `low` and `high` differ only for a vague one ("dozens"). */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly written: Written;
  /** The scale words behind the figure, as one: `thousand`, `million`, `hundred million`; empty when there is none. */
  readonly scale: string;
  /** First token and the one behind the last. */
  readonly first: number;
  readonly last: number;
  /** Decimal comma (8,6), point groups (1.234.567), a stray blank inside (90, 000 or 10 000). */
  readonly oddity?: 'decimal-comma' | 'point-groups' | 'blank';
  /** The figure's digits and separators as written. */
  readonly figure?: string;
}

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const GLUED: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)]),
);
const VAGUE = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['tens', 20],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/** The value of a number word up to ninety-nine. */
export function smallNumber(word: string): number | undefined {
  const value = SMALL.get(word) ?? TENS.get(word);
  if (value !== undefined || !word.includes('-')) return value;
  const [tens, ones] = word.split('-') as [string, string];
  const [ten, one] = [TENS.get(tens), SMALL.get(ones)];
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : undefined;
}

/** Reads a figure. `glued` are the letters or the hyphened tail behind it: 5bn, 39-year-old. */
export function parseFigure(
  text: string,
): { value: number; oddity?: Numeral['oddity']; figure: string; glued: string } | undefined {
  const match = /^(\d[\d.,]*)(.*)$/u.exec(text);
  if (!match) return undefined;
  const [, figure, glued] = match as unknown as [string, string, string];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figure))
    return { value: Number(figure.replaceAll(',', '')), figure, glued };
  if (/^\d+(?:\.\d+)?$/u.test(figure)) return { value: Number(figure), figure, glued };
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(figure))
    return { value: Number(figure.replaceAll('.', '')), oddity: 'point-groups', figure, glued };
  // Indian grouping: 12,34,567.
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/u.test(figure))
    return { value: Number(figure.replaceAll(',', '')), figure, glued };
  if (/^\d+,\d+$/u.test(figure))
    return { value: Number(figure.replace(',', '.')), oddity: 'decimal-comma', figure, glued };
  return undefined;
}

/** Can a number start with this token? Most tokens are told apart by it at once. */
export function mayOpenNumeral({ kind, lower }: Token): boolean {
  if (kind === 'number') return true;
  if (kind !== 'word') return false;
  return OPENINGS.has(lower) || VAGUE.has(lower) || smallNumber(lower) !== undefined;
}

const OPENINGS = new Set(['a', 'an', 'half', 'dozen']);

/** The number that starts at `index`: figures, words or a mixture. Ordinals, dates and "one" as a pronoun are the caller's to tell. */
export function numeralAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index]!;
  if (token.kind === 'number') return figureAt(tokens, index);
  if (!mayOpenNumeral(token)) return undefined;
  return vagueAt(tokens, index) ?? wordsAt(tokens, index);
}

function figureAt(tokens: readonly Token[], index: number): Numeral | undefined {
  let parsed = parseFigure(tokens[index]!.text);
  if (!parsed) return undefined;
  let last = index + 1;
  let { oddity } = parsed;
  const rest = groupBehind(tokens, index);
  if (rest > 0) {
    const text = tokens[index]!.text.replace(/,$/u, '') + tokens[rest]!.text;
    parsed = parseFigure(text) ?? parsed;
    oddity = 'blank';
    last = rest + 1;
  }
  const glued = GLUED.get(parsed.glued.toLowerCase()) ?? 1;
  const scaled = parsed.glued && glued === 1 ? { factor: 1, scale: '', last } : scaleAt(tokens, last);
  const value = parsed.value * glued * scaled.factor;
  return {
    low: value,
    high: value,
    written: scaled.scale || glued > 1 ? 'mixed' : 'figures',
    scale: scaled.scale || (glued > 1 ? parsed.glued.toLowerCase() : ''),
    first: index,
    last: scaled.last,
    figure: parsed.figure,
    ...(oddity ? { oddity } : {}),
  };
}

/** Index of a group of three digits that belongs to the figure at `index` though a blank has come in: "90, 000", "10 000"; or -1. */
function groupBehind(tokens: readonly Token[], index: number): number {
  if (!/^\d{1,3}$/u.test(tokens[index]!.text)) return -1;
  const comma = tokens[index + 1]?.text === ',' && !tokens[index + 1]!.spaced;
  const at = comma ? index + 2 : index + 1;
  const group = tokens[at];
  if (!group?.spaced || !/^\d{3}$/u.test(group.text) || group.sentence !== tokens[index]!.sentence) return -1;
  const money = tokens[index - 1]?.kind === 'symbol';
  const isList = tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'number';
  return (money || group.text === '000' || (!comma && tokens[index - 1]?.kind !== 'number')) && !isList
    ? at
    : -1;
}

/** The scale words from `index` on: million, thousand billion. */
export function scaleAt(
  tokens: readonly Token[],
  index: number,
): { factor: number; scale: string; last: number } {
  let factor = 1;
  let last = index;
  const words: string[] = [];
  for (; last < tokens.length; last++) {
    const value = SCALES.get(tokens[last]!.lower.replace(/\.$/u, ''));
    if (value === undefined || tokens[last]!.sentence !== tokens[index]!.sentence) break;
    factor *= value;
    words.push(tokens[last]!.lower);
  }
  return { factor, scale: words.join(' '), last };
}

function vagueAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const lead = VAGUE.get(tokens[index]!.lower);
  if (lead === undefined) return undefined;
  let low = lead;
  let high = lead < 100 ? 99 : lead >= 1e3 ? (lead / 2) * 999 : 999;
  let last = index + 1;
  while (tokens[last]?.lower === 'of') {
    const next = VAGUE.get(tokens[last + 1]?.lower ?? '');
    if (next === undefined || next < 100) break;
    low *= next / 2;
    high *= next / 2;
    last += 2;
  }
  return { low, high, written: 'vague', scale: '', first: index, last };
}

function wordsAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const { sentence } = tokens[index]!;
  let total = 0;
  let current = 0;
  let last = index;
  let seen = false;
  const first = tokens[index]!.lower;
  if (first === 'half' && tokens[index + 1]?.lower === 'a') {
    const factor =
      SCALES.get(tokens[index + 2]?.lower ?? '') ?? (tokens[index + 2]?.lower === 'dozen' ? 12 : 0);
    return factor ? plain(factor / 2, index, index + 3, tokens[index + 2]!.lower) : undefined;
  }
  if (first === 'a' || first === 'an') {
    const next = tokens[index + 1]?.lower ?? '';
    if (next === 'dozen') return plain(12, index, index + 2, 'dozen');
    if (!SCALES.has(next)) return undefined;
    current = 1;
    last++;
  } else if (first === 'dozen') return plain(12, index, index + 1, 'dozen');
  const scales: string[] = [];
  for (; tokens[last]?.sentence === sentence; last++) {
    const word = tokens[last]!.lower;
    const small = smallNumber(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (current % 100 !== 0 || (seen && scales.length === 0 && current < 100)) break;
      current += small;
    } else if (scale !== undefined && (seen || current > 0)) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      scales.push(word);
    } else if (word === 'dozen' && seen) {
      current *= 12;
    } else if (
      !(word === 'and' && scales.length > 0 && smallNumber(tokens[last + 1]?.lower ?? '') !== undefined)
    )
      break;
    seen = true;
  }
  if (!seen) return undefined;
  return plain(total + current, index, last, scales.join(' '));
}

function plain(value: number, first: number, last: number, scale: string): Numeral {
  return { low: value, high: value, written: 'words', scale, first, last };
}
