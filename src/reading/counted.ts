import { monthOf } from './dates.js';
import { moneyAt, type Unit, unitAt, unitOf } from './measures.js';
import type { Bound, Quantity } from './quantity.js';
import type { Token } from './token.js';

export type Measure = Pick<
  Quantity,
  'percent' | 'percentForm' | 'currency' | 'unit' | 'times' | 'isModifier'
> & {
  last: number;
  isMeasure: boolean;
};

const AGE: Unit = { id: 'age', dimension: 'age' };

/** The unit, currency or per-cent sign behind the number that starts at `first` and ends before `index`. */
export function measureAt(tokens: readonly Token[], first: number, index: number, isVague: boolean): Measure {
  const token = tokens[first]!;
  if (isVague && tokens[index]?.lower === 'of') {
    const behind = measureBehind(tokens, token, index + 1);
    return behind.isMeasure ? behind : { last: index, isMeasure: false };
  }
  return (
    (index === first + 1 ? gluedMeasure(token, index) : undefined) ?? measureBehind(tokens, token, index)
  );
}

/** "39-year-old", "5km", "19-fold": the measure is in the token itself. */
function gluedMeasure(token: Token, index: number): Measure | undefined {
  const hyphened = token.kind === 'number' ? /^\d[\d.,]*(?:[-‑])?(\p{L}[\p{L}-]*)$/u.exec(token.text) : null;
  if (hyphened) {
    const tail = hyphened[1]!;
    const isModifier = token.text.includes('-') ? ({ isModifier: true } as const) : {};
    if (/^years?-olds?$/iu.test(tail)) return { unit: AGE, ...isModifier, last: index, isMeasure: true };
    if (/^(?:fold|times)$/iu.test(tail)) return { times: true, ...isModifier, last: index, isMeasure: true };
    if (/^per-?cent$/iu.test(tail))
      return { percent: 'percent', percentForm: tail, ...isModifier, last: index, isMeasure: true };
    const unit = unitOf(tail);
    if (unit) return { unit, ...isModifier, last: index, isMeasure: true };
  }
  return undefined;
}

function measureBehind(tokens: readonly Token[], token: Token, index: number): Measure {
  const next = tokens[index];
  if (!next || next.sentence !== token.sentence) return { last: index, isMeasure: false };
  const percent = percentAt(tokens, index);
  if (percent) return { ...percent, isMeasure: true };
  if (next.lower === 'times' || next.lower === 'fold' || next.lower === '-fold')
    return { times: true, last: index + 1, isMeasure: true };
  if (/^years?-olds?$/u.test(next.lower)) return { unit: AGE, last: index + 1, isMeasure: true };
  if (
    /^years?$/u.test(next.lower) &&
    (tokens[index + 1]?.lower === 'old' || tokens[index + 2]?.lower === 'age')
  )
    return { unit: AGE, last: index + 2, isMeasure: true };
  const money = moneyAt(tokens, index);
  if (money) return { currency: money.currency, last: money.last, isMeasure: true };
  const unit = unitAt(tokens, index);
  if (unit && !(unit.unit.id === 'second' && next.lower === 'second')) return { ...unit, isMeasure: true };
  return { last: index, isMeasure: false };
}

function percentAt(tokens: readonly Token[], index: number): Omit<Measure, 'isMeasure'> | undefined {
  const { lower } = tokens[index]!;
  const two = lower === 'per' && tokens[index + 1]?.lower === 'cent' ? 2 : 0;
  const length = /^(?:%|％|percent|percentage|pct|pp)$/u.test(lower) ? 1 : two;
  if (!length) return undefined;
  const point = tokens[index + length];
  const isPoints = lower === 'pp' || (point !== undefined && /^points?$/u.test(point.lower));
  if (lower === 'percentage' && !isPoints) return undefined;
  return {
    percent: isPoints ? 'points' : 'percent',
    percentForm: two ? 'per cent' : lower,
    last: index + length + (isPoints && lower !== 'pp' ? 1 : 0),
  };
}

/** The noun that is counted: up to five words on, the last noun of the run; behind a measure, the one after "of" or "in". */
export function nounAt(
  tokens: readonly Token[],
  index: number,
  isMeasure: boolean,
): Pick<Quantity, 'noun' | 'nounWords' | 'nounLast'> {
  let at = index;
  const sentence = tokens[index - 1]!.sentence;
  const of = /^(?:of|in|worth)$/u.test(tokens[at]?.lower ?? '');
  if (isMeasure && !of) return { nounWords: [], nounLast: index };
  if (of) at++;
  while (/^(?:the|its|their|his|her|these|those|all|of)$/u.test(tokens[at]?.lower ?? '')) at++;
  let head = -1;
  for (let last = at; last < at + 6 && tokens[last]?.sentence === sentence; last++) {
    const token = tokens[last]!;
    if (
      token.kind !== 'word' ||
      (monthOf(token.lower) && /^\p{Lu}/u.test(token.text)) ||
      (token.lower === 'in' && last > at)
    )
      break;
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && head < 0)) head = last;
    else if (head >= 0 || !/^(?:ADJ|PROPN|VERB|ADV|NUM)$/u.test(token.pos)) break;
    if (token.pos === 'VERB' && !/(?:ed|ing|en|wn)$/u.test(token.lower)) break;
  }
  if (head < 0) return { nounWords: [], nounLast: index };
  return {
    noun: tokens[head]!.lemma,
    nounWords: tokens.slice(at, head + 1).map((token) => token.lower),
    nounLast: head + 1,
  };
}

const BOUNDS: readonly [RegExp, Bound][] = [
  [
    /(?:^|\s)(?:more than|over|above|in excess of|upwards of|well over|exceeding|exceeded|exceeds|greater than)$/u,
    'more',
  ],
  [/(?:^|\s)(?:less than|fewer than|under|below|lower than)$/u, 'less'],
  [/(?:^|\s)(?:at least|no less than|no fewer than|not less than|a minimum of)$/u, 'at-least'],
  [/(?:^|\s)(?:up to|as many as|as much as|at most|no more than|not more than|a maximum of)$/u, 'at-most'],
  [/(?:^|\s)(?:nearly|almost|close to|just under|approaching)$/u, 'nearly'],
  [
    /(?:^|\s)(?:about|around|approximately|some|roughly|an estimated|estimated|nearly about|circa)$/u,
    'about',
  ],
];

/** The words before a number that make it a bound: about, more than, up to. */
export function boundBefore(tokens: readonly Token[], first: number): Pick<Quantity, 'bound' | 'boundFirst'> {
  const words = [3, 2, 1].map((length) =>
    first - length >= 0 && tokens[first - length]!.sentence === tokens[first]!.sentence
      ? tokens.slice(first - length, first).map((token) => token.lower)
      : [],
  );
  for (const list of words) {
    const text = list.join(' ');
    if (!text) continue;
    for (const [pattern, bound] of BOUNDS) {
      const match = pattern.exec(text);
      if (match) return { bound, boundFirst: first - match[0].trim().split(' ').length };
    }
  }
  return { bound: 'exact', boundFirst: first };
}
