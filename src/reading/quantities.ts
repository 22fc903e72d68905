import { boundBefore, measureAt, nounAt } from './counted.js';
import { findDates } from './dates.js';
import { signBefore } from './measures.js';
import { byParagraph, type Distance, moveStretch } from './move.js';
import { mayOpenNumeral, type Numeral, numeralAt, parseFigure, scaleAt } from './numerals.js';
import type { Quantity } from './quantity.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';

/** All quantities, in order. */
export const findQuantities = byParagraph(quantitiesIn, moveQuantity);

function quantitiesIn(reading: Reading): readonly Quantity[] {
  const { tokens } = reading;
  const inDate = new Set<number>();
  for (const { first, last } of reading.facet(findDates))
    for (let index = first; index < last; index++) inDate.add(index);
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!mayOpenNumeral(tokens[index]!) || inDate.has(index)) continue;
    const quantity = quantityAt(tokens, index, inDate);
    if (!quantity) continue;
    found.push(quantity);
    index = Math.max(index, quantity.last - 1);
  }
  return found;
}

function moveQuantity(quantity: Quantity, by: Distance): Quantity {
  const { numeral } = quantity;
  return {
    ...quantity,
    ...moveStretch(quantity, by),
    boundFirst: quantity.boundFirst + by.token,
    nounLast: quantity.nounLast + by.token,
    numeral: { ...numeral, first: numeral.first + by.token, last: numeral.last + by.token },
  };
}

function quantityAt(
  tokens: readonly Token[],
  index: number,
  inDate: ReadonlySet<number>,
): Quantity | undefined {
  const token = tokens[index]!;
  if (
    isOrdinal(token) ||
    isPieceOfName(tokens, index) ||
    (token.lower === 'one' && !countsSomething(tokens, index))
  )
    return undefined;
  const number = hyphenRange(tokens, index) ?? plainNumber(tokens, index, inDate);
  if (!number) return undefined;
  const { numeral, from, to } = number;
  const sign = signBefore(tokens, numeral.first);
  const first = sign?.first ?? numeral.first;
  const { last, isMeasure, ...what } = measureAt(tokens, index, number.last, numeral.written === 'vague');
  const noun = nounAt(tokens, last, isMeasure);
  const isScore = number.isHyphened && !isMeasure && !noun.noun && Math.max(from, to) <= 200;
  const currency = sign?.currency ?? what.currency;
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    low: Math.min(from, to),
    high: Math.max(from, to),
    form: isScore ? 'score' : number.isRange ? 'range' : 'number',
    from,
    to,
    written: number.written,
    scale: number.scale,
    ...boundBefore(tokens, first),
    ...what,
    ...(currency ? { currency } : {}),
    ...(numeral.oddity ? { oddity: numeral.oddity } : {}),
    ...(numeral.figure ? { figure: numeral.figure } : {}),
    ...noun,
    first,
    last,
    numeral,
    sentence: token.sentence,
  };
}

/** A number or two of them joined, with the scale worked in and the token behind. */
interface Read {
  numeral: Numeral;
  from: number;
  to: number;
  last: number;
  scale: string;
  written: Numeral['written'];
  isRange: boolean;
  isHyphened: boolean;
}

function plainNumber(tokens: readonly Token[], index: number, inDate: ReadonlySet<number>): Read | undefined {
  const numeral = numeralAt(tokens, index);
  if (!numeral) return undefined;
  const second = secondOfRange(tokens, numeral, inDate);
  if (!second) {
    const { low, high, last, scale, written } = numeral;
    return { numeral, from: low, to: high, last, scale, written, isRange: false, isHyphened: false };
  }
  const factor = scaleOf(second);
  // "5 to 7 million": the scale belongs to both.
  const shares =
    factor > 1 && !numeral.scale && numeral.low < 1000 && second.low / factor > numeral.low / 100;
  const { high: to, last, scale, written } = second;
  return {
    numeral,
    from: numeral.low * (shares ? factor : 1),
    to,
    last,
    scale,
    written,
    isRange: true,
    isHyphened: false,
  };
}

function scaleOf({ scale, low, figure }: Numeral): number {
  return scale && figure ? low / (parseFigure(figure)?.value || 1) : 1;
}

function isOrdinal(token: Token): boolean {
  return token.kind === 'number' && /\d(?:st|nd|rd|th)(?:-|$)/u.test(token.lower);
}

/** "2GIS", "4x4", and the "5" of "RM476.5", whose letters hold the rest of the figure. */
function isPieceOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'number') return false;
  const [before, word] = [tokens[index - 1], tokens[index - 2]];
  const isTorn = !token.spaced && before?.text === '.' && !before.spaced && /\d$/u.test(word?.text ?? '');
  return isTorn || /^\d+(?:\p{Lu}{2}(?!h)|x\d|s$)/u.test(token.text);
}

function countsSomething(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return /^(?:hundred|thousand|million|billion|trillion|per|percent|day|week|month|year|hour|minute|person|man|woman|child)$/u.test(
    next,
  );
}

/** "340-420" and "3-0" are one token. */
function hyphenRange(tokens: readonly Token[], index: number): Read | undefined {
  const token = tokens[index]!;
  const match = token.kind === 'number' ? /^(\d[\d.,]*)[-‑–](\d[\d.,]*)$/u.exec(token.text) : null;
  if (!match) return undefined;
  const [low, high] = [parseFigure(match[1]!), parseFigure(match[2]!)];
  if (
    !low ||
    !high ||
    low.glued ||
    high.glued ||
    (low.value > 1500 && low.value < 2100 && !match[1]!.includes(','))
  )
    return undefined;
  const { factor, scale, last } = scaleAt(tokens, index + 1);
  const written = scale ? 'mixed' : 'figures';
  const numeral: Numeral = {
    low: low.value * factor,
    high: low.value * factor,
    written,
    scale,
    first: index,
    last,
    figure: match[1]!,
  };
  return {
    numeral,
    from: numeral.low,
    to: high.value * factor,
    last,
    scale,
    written,
    isRange: true,
    isHyphened: true,
  };
}

/** The second half of "10 to 12", "between 6 and 17", "10 – 12", "$5 to $7 million". */
function secondOfRange(
  tokens: readonly Token[],
  numeral: Numeral,
  inDate: ReadonlySet<number>,
): Numeral | undefined {
  let at = numeral.last;
  const unit = tokens[at]?.text === '%' ? 1 : 0;
  at += unit;
  const joint = tokens[at];
  if (!joint || joint.sentence !== tokens[numeral.first]!.sentence) return undefined;
  const lead = tokens[(signBefore(tokens, numeral.first)?.first ?? numeral.first) - 1]?.lower;
  const joins =
    (joint.lower === 'to' && (lead !== 'from' || tokens[at + 1]?.kind !== 'word')) ||
    (joint.lower === 'and' && lead === 'between') ||
    (joint.lower === 'or' && tokens[at + 1] !== undefined) ||
    /^[-–—~～]$/u.test(joint.text);
  if (!joins) return undefined;
  let start = at + 1;
  while (tokens[start] && start < at + 3 && !/^[\d\p{Ll}]/u.test(tokens[start]!.text)) start++;
  if (
    !tokens[start] ||
    inDate.has(start) ||
    tokens[start]!.sentence !== joint.sentence ||
    isOrdinal(tokens[start]!)
  )
    return undefined;
  if (start > at + 1 && !signBefore(tokens, start)) return undefined;
  const second = numeralAt(tokens, start);
  if (!second || second.written === 'vague' || numeral.written === 'vague') return undefined;
  // "12% to 9,000 people" is no range.
  return unit && !/^(?:%|percent|per)$/u.test(tokens[second.last]?.lower ?? '') ? undefined : second;
}
