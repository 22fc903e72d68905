import {
  findQuantities,
  type Quantity,
  type Reading,
  type Token,
  tokensWhere,
} from '../../../src/reading/index.js';

/** A way of writing a number. Token indexes; `problem` goes on "“757 thousand” …". */
export interface Oddity {
  readonly first: number;
  readonly last: number;
  readonly problem: string;
  readonly fix?: string;
  readonly isLikely?: boolean;
}

const LARGE = /^(?:hundred|thousand|million|billion|trillion)$/u;
const LARGE_PLURAL = /^(?:hundreds|thousands|millions|billions|trillions)$/u;
const DETERMINED =
  /^(?:the|these|those|them|its|their|his|her|our|my|your|us|it|which|whom|this|that|all|such|an?|each|what|one)$/u;

/** 757 thousand · 30 billion of dollars · 5 millions people · 1,200 million. */
export function scales(reading: Reading): Oddity[] {
  const found: Oddity[] = [];
  const { tokens } = reading;
  for (const quantity of reading.facet(findQuantities)) {
    const odd =
      thousandInWords(reading, quantity) ?? thousandMillion(reading, quantity) ?? smallMillion(quantity);
    if (odd) found.push(odd);
  }
  for (const token of reading.facet(scaleWords)) {
    const odd = scaleOf(tokens, token.index) ?? pluralScale(tokens, token.index) ?? lakh(reading, token);
    if (odd) found.push(odd);
  }
  return found;
}

const scaleWords = tokensWhere(
  ({ kind, lower }) =>
    kind === 'word' &&
    (lower === 'dozen' || LARGE.test(lower) || LARGE_PLURAL.test(lower) || LAKH.test(lower)),
);

/** "8.6 thousand": English writes the figure out. */
function thousandInWords(reading: Reading, quantity: Quantity): Oddity | undefined {
  const { tokens } = reading;
  const { numeral } = quantity;
  if (numeral.scale !== 'thousand' || numeral.written !== 'mixed' || !numeral.figure) return undefined;
  const scale = tokens[numeral.last - 1]!;
  if (scale.lower !== 'thousand' || !/^\d/u.test(tokens[numeral.first]!.text) || quantity.form === 'range')
    return undefined;
  if (/[a-z]/iu.test(tokens[numeral.first]!.text)) return undefined;
  const isOfThem =
    tokens[numeral.last]?.lower === 'of' &&
    tokens[numeral.last]!.sentence === tokens[numeral.first]!.sentence &&
    tokens[numeral.last + 1]?.lower === 'them';
  const value = Math.round(numeral.low);
  const figure = value.toLocaleString('en-US');
  return {
    first: numeral.first,
    last: numeral.last + (isOfThem ? 2 : 0),
    problem: `is no way to write a figure in English; write ${figure}`,
    ...(isOfThem ? {} : { fix: figure }),
  };
}

/** "1,200 million euros": a billion. */
function thousandMillion(reading: Reading, { numeral }: Quantity): Oddity | undefined {
  if (numeral.scale !== 'million' || !numeral.figure || numeral.low < 1e9 || numeral.written !== 'mixed')
    return undefined;
  const text = reading.tokens[numeral.first]!.text;
  if (!/^\d{1,3}[,.]?\d{3}$/u.test(text)) return undefined;
  return {
    first: numeral.first,
    last: numeral.last,
    problem: 'is a billion or more, and English counts it so',
    isLikely: text.includes('.'),
  };
}

/** "0.3 million people". */
function smallMillion({ numeral }: Quantity): Oddity | undefined {
  if (!/^0\.\d/u.test(numeral.figure ?? '') || !/^(?:million|billion)$/u.test(numeral.scale))
    return undefined;
  if (numeral.low >= 1e9) return undefined;
  const fix = Math.round(numeral.low).toLocaleString('en-US');
  return { first: numeral.first, last: numeral.last, problem: `is ${fix}`, isLikely: true };
}

/** "30 billion of dollars", "a million of people", "dozen of soldiers": no "of" behind a counted number. */
function scaleOf(tokens: readonly Token[], index: number): Oddity | undefined {
  const token = tokens[index]!;
  if (!LARGE.test(token.lower) && token.lower !== 'dozen') return undefined;
  if (tokens[index + 1]?.lower !== 'of') return undefined;
  const noun = tokens[index + 2];
  if (!noun || noun.sentence !== token.sentence || DETERMINED.test(noun.lower)) return undefined;
  const isPlain =
    noun.pos === 'NOUN' &&
    (noun.lower === 'people' || (noun.lower.endsWith('s') && noun.lower !== noun.lemma));
  if (!isPlain) return undefined;
  if (hasMoneySign(tokens, index)) return undefined;
  const first = tokens[index - 1]?.kind === 'number' ? index - 1 : index;
  return { first, last: index + 2, problem: `takes no “of” before “${noun.text}”` };
}

function hasMoneySign(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--)
    if (/^[\p{Sc}]|^(?:us|rs|rm)$/iu.test(tokens[at]!.text) || /\p{Sc}/u.test(tokens[at]!.text)) return true;
  return false;
}

/** "5 millions people", "30 thousands". */
function pluralScale(tokens: readonly Token[], index: number): Oddity | undefined {
  const token = tokens[index]!;
  if (!LARGE_PLURAL.test(token.lower)) return undefined;
  const number = tokens[index - 1];
  if (
    !number ||
    number.sentence !== token.sentence ||
    number.kind !== 'number' ||
    !/^\d[\d.,]*$/u.test(number.text)
  )
    return undefined;
  if (/^(?:of|in)$/u.test(tokens[index - 2]?.lower ?? '') && number.text.length === 4) return undefined;
  const singular = token.text.slice(0, -1);
  return {
    first: index - 1,
    last: index + 1,
    problem: `has no plural behind a figure: “${number.text} ${singular}”`,
  };
}

const LAKH = /^(?:lakhs?|crores?)$/u;
const INDIA =
  /\b(?:India|Indian|Pakistan|Pakistani|Bangladesh|Nepal|Nepali|Sri Lanka|Delhi|Mumbai|Karachi|Dhaka|Rs)\b/u;

/** "3.2 lakh" outside the stories of the subcontinent. */
function lakh(reading: Reading, token: Token): Oddity | undefined {
  if (!LAKH.test(token.lower) || INDIA.test(reading.text)) return undefined;
  const before = reading.tokens[token.index - 1];
  const first = before?.kind === 'number' ? token.index - 1 : token.index;
  return { first, last: token.index + 1, problem: 'is unknown outside South Asia', isLikely: true };
}
