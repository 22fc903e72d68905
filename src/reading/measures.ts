import { currencies as currencySource } from './lexicon/currencies.js';
import { units as unitSource } from './lexicon/units.js';
import type { Token } from './token.js';

/** A unit of measure; `factor` is its size in the base unit of its dimension, missing where it has none. */
export interface Unit {
  readonly id: string;
  readonly dimension: string;
  readonly factor?: number;
}

interface Tables {
  /** By form of one to four words; forms with a capital inside (MW) keep it. */
  units: ReadonlyMap<string, Unit>;
  /** Words behind the figure. */
  money: ReadonlyMap<string, string>;
  /** Signs before the figure, as their tokens joined. */
  signs: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables) return tables;
  const units = new Map<string, Unit>();
  for (const line of unitSource.trim().split('\n')) {
    const [id, forms, dimension, factor] = line.split(' | ') as [string, string, string, string];
    const unit: Unit = { id, dimension, ...(factor === '-' ? {} : { factor: Number(factor) }) };
    for (const form of forms.split(';')) {
      units.set(form, unit);
      if (/\p{Ll}{3}$/u.test(form) && !form.includes(' an ') && !form.includes(' per '))
        units.set(`${form}s`, unit);
    }
  }
  const money = new Map<string, string>();
  const signs = new Map<string, string>();
  for (const line of currencySource.trim().split('\n')) {
    const [code, before, behind] = line.split(' | ') as [string, string, string];
    for (const sign of before.split(';')) if (sign !== '-') signs.set(sign, code);
    for (const word of behind.split(';')) money.set(word, code).set(`${word}s`, code);
    if (!signs.has(code)) signs.set(code, code);
    money.set(code, code);
  }
  tables = { units, money, signs };
  return tables;
}

/** The unit in the words from `index` on, the longest form first, and the token behind it. */
export function unitAt(tokens: readonly Token[], index: number): { unit: Unit; last: number } | undefined {
  const found = longest(tokens, index, load().units);
  return found && { unit: found.value, last: found.last };
}

/** The currency named from `index` on: "Singapore dollars", "yuan". */
export function moneyAt(
  tokens: readonly Token[],
  index: number,
): { currency: string; last: number } | undefined {
  const found = longest(tokens, index, load().money);
  return found && { currency: found.value, last: found.last };
}

/** The unit written as this one string: km, the "km" of 5km, the "year" of 39-year-old. */
export function unitOf(form: string): Unit | undefined {
  return load().units.get(form) ?? load().units.get(form.toLowerCase());
}

function longest<T>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, T>,
): { value: T; last: number } | undefined {
  let form = '';
  let exact = '';
  let best: { value: T; last: number } | undefined;
  for (let last = index; last < index + 4 && tokens[last]?.sentence === tokens[index]?.sentence; last++) {
    const token = tokens[last];
    if (!token || (token.kind === 'punctuation' && last > index)) break;
    const glue = last > index && token.spaced ? ' ' : '';
    form += glue + token.lower;
    exact += glue + token.text;
    const value = table.get(exact) ?? table.get(form);
    if (value !== undefined) best = { value, last: last + 1 };
  }
  return best;
}

/** The currency sign whose last token stands right before `index` ("$", "US$", "€"), and its first token. */
export function signBefore(
  tokens: readonly Token[],
  index: number,
): { currency: string; first: number } | undefined {
  const one = tokens[index - 1];
  if (!one || one.kind === 'punctuation' || one.sentence !== tokens[index]!.sentence) return undefined;
  const two = tokens[index - 2];
  const { signs } = load();
  if (two && !one.spaced && one.text === '$') {
    const currency = signs.get(two.text + one.text);
    if (currency) return { currency, first: index - 2 };
  }
  const currency = signs.get(one.text);
  return currency ? { currency, first: index - 1 } : undefined;
}
