import { byParagraph, moveStretch } from './move.js';
import { withoutPossessive } from './possessive.js';
import type { Reading } from './reading.js';
import { timeAt } from './times.js';
import type { Span, Token } from './token.js';

/** How a date is written: "February 10", "10 February", "2022-02-10", "10.2.2022", "10/2/2022", "the 10th" with no month, one word. */
export type DateForm = 'month-day' | 'day-month' | 'iso' | 'points' | 'slashes' | 'bare-day' | 'word';

/**
 * A date or a time of day. Only what is written is set: "on Tuesday" has a weekday, "the 25th" a day, "in 2020" a year,
 * "6 p.m." an hour and a half. `first` up to `last` are its tokens, a preposition before it is no part of it. Dates written "10.2."
 * or "10/2" keep the order of the text in `day` and `month` unless only one order is possible.
 */
export interface DateMention extends Span {
  readonly kind: 'date' | 'time';
  readonly form: DateForm | 'clock' | 'clock-half' | 'half-word';
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** The day has its ending: 10th. */
  readonly isOrdinal?: boolean;
  /** The month is shortened: Feb. */
  readonly isShort?: boolean;
  /** Days from the day of the story: yesterday -1, tonight 0, tomorrow 1. */
  readonly relative?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly half?: 'am' | 'pm';
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const RELATIVE = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
/** What may stand before a lone May or March, or a lone year, for it to be one. */
const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|of|last|next|this|from|early|late|mid|before|after|through|between|and|to|end)$/u;
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|during|of|from|early|late|mid|before|after|through|between|to|around|the|year|for|and|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const monthByName = new Map<string, number>();
for (const [index, name] of MONTHS.entries()) {
  monthByName.set(name, index + 1);
  if (name !== 'may') monthByName.set(name.slice(0, 3), index + 1).set(`${name.slice(0, 3)}.`, index + 1);
}
monthByName.set('sept', 9).set('sept.', 9);
const weekdayByName = new Map<string, number>();
for (const [index, name] of WEEKDAYS.entries()) {
  weekdayByName
    .set(name, index)
    .set(`${name}s`, index)
    .set(`${name.slice(0, 3)}.`, index);
}

/** The number of a month's name or short form (1 to 12), by its lower-case word. */
export function monthOf(word: string): number | undefined {
  return monthByName.get(word);
}

/** The number of a weekday (0 Sunday to 6 Saturday), by its lower-case word. */
export function weekdayOf(word: string): number | undefined {
  return weekdayByName.get(withoutPossessive(word));
}

/** English names of the months and days, as copy writes them. */
export const monthNames: readonly string[] = MONTHS.map(capital);
export const weekdayNames: readonly string[] = WEEKDAYS.map(capital);

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

type Parts = Pick<DateMention, 'weekday' | 'day' | 'month' | 'year' | 'isOrdinal' | 'isShort' | 'relative'>;
type Draft = Parts & { last: number; form: DateForm };

/** All dates and times of day, in order. */
export const findDates = byParagraph(datesIn, (date, by) => ({ ...date, ...moveStretch(date, by) }));

function datesIn({ tokens }: Reading): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const date = dateAt(tokens, index);
    if (date) {
      mentions.push({ kind: 'date', ...date, ...placeOf(tokens, index, date.last) });
      index = date.last - 1;
      continue;
    }
    const time = timeAt(tokens, index);
    if (!time) continue;
    mentions.push({ kind: 'time', ...time, ...placeOf(tokens, index, time.last) });
    index = time.last - 1;
  }
  return mentions;
}

function placeOf(tokens: readonly Token[], first: number, last: number) {
  const { start, sentence } = tokens[first]!;
  return { start, end: tokens[last - 1]!.end, first, last, sentence };
}

function dateAt(tokens: readonly Token[], index: number): Draft | undefined {
  const token = tokens[index]!;
  if (token.kind === 'number')
    return (
      numericDate(token, index) ?? dayMonth(tokens, index) ?? bareDay(tokens, index) ?? year(tokens, index)
    );
  if (token.kind !== 'word') return undefined;
  const weekday = isCapital(token) ? weekdayOf(token.lower) : undefined;
  if (weekday !== undefined) return withWeekday(tokens, index, weekday);
  if (monthByName.has(token.lower)) return monthDay(tokens, index);
  const relative = RELATIVE.get(withoutPossessive(token.lower));
  return relative === undefined ? undefined : { relative, last: index + 1, form: 'word' };
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function withWeekday(tokens: readonly Token[], index: number, weekday: number): Draft {
  const after = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const rest = tokens[after];
  if (rest && rest.sentence === tokens[index]!.sentence) {
    const start = rest.lower === 'the' && tokens[after + 1]?.kind === 'number' ? after + 1 : after;
    const date = monthByName.has(rest.lower)
      ? monthDay(tokens, after)
      : tokens[start]!.kind === 'number'
        ? (dayMonth(tokens, start) ?? (start > after ? bareDay(tokens, start) : undefined))
        : undefined;
    if (date?.day !== undefined) return { ...date, weekday };
  }
  return { weekday, last: index + 1, form: 'word' };
}

/** A day's figure with or without its ending, 0 to 99 so that a 32nd is seen too. */
function dayFigure(token: Token | undefined): { day: number; isOrdinal: boolean } | undefined {
  const match = token?.kind === 'number' ? /^(\d{1,2})(st|nd|rd|th)?$/u.exec(token.lower) : undefined;
  return match ? { day: Number(match[1]), isOrdinal: match[2] !== undefined } : undefined;
}

function yearFigure(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:1[0-9]|20)\d\d$/u.test(token.text.replace(/['’]?s$/u, ''))
    ? Number.parseInt(token.text, 10)
    : undefined;
}

function monthDay(tokens: readonly Token[], index: number): Draft | undefined {
  const token = tokens[index]!;
  if (!isCapital(token)) return undefined;
  const month = monthByName.get(token.lower)!;
  const isShort = token.lower.replace('.', '') !== MONTHS[month - 1];
  const next = tokens[index + 1];
  const start = next?.lower === 'the' ? index + 2 : index + 1;
  const figure = dayFigure(tokens[start]);
  const isVerb = token.lower === 'may' || token.lower === 'march';
  // "in May 40 people", "March 5,000": only what can be a day, and no count.
  if (figure && (figure.isOrdinal || figure.day <= 39) && !countsNext(tokens, start)) {
    let last = start + 1;
    const comma = tokens[last]?.text === ',' ? 1 : 0;
    const year = yearFigure(tokens[last + comma]);
    if (year !== undefined) last += comma + 1;
    return { ...figure, month, isShort, form: 'month-day', last, ...(year === undefined ? {} : { year }) };
  }
  const comma = next?.text === ',' || next?.lower === 'of' ? 1 : 0;
  const year = yearFigure(tokens[index + 1 + comma]);
  if (year !== undefined) return { month, year, isShort, form: 'word', last: index + 2 + comma };
  const before = tokens[index - 1];
  const isMonth = (!isVerb && !isShort) || (before !== undefined && BEFORE_MONTH.test(before.lower));
  return isMonth ? { month, isShort, form: 'word', last: index + 1 } : undefined;
}

/** A figure behind a month that counts what follows: "In June 30 people". */
function countsNext(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next !== undefined &&
    /^(?:people|percent|per|%|years?|million|billion|thousand|days?|countries|states|companies)$/u.test(
      next.lower,
    )
  );
}

function dayMonth(tokens: readonly Token[], index: number): Draft | undefined {
  const figure = dayFigure(tokens[index]);
  if (!figure) return undefined;
  const at = tokens[index + 1]?.lower === 'of' && figure.isOrdinal ? index + 2 : index + 1;
  const token = tokens[at];
  const month = token && isCapital(token) ? monthByName.get(token.lower) : undefined;
  if (month === undefined || figure.day > 39) return undefined;
  const isShort = token!.lower.replace('.', '') !== MONTHS[month - 1];
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const year = yearFigure(tokens[at + 1 + comma]);
  const last = year === undefined ? at + 1 : at + 2 + comma;
  return { ...figure, month, isShort, form: 'day-month', last, ...(year === undefined ? {} : { year }) };
}

function numericDate(token: Token, index: number): Draft | undefined {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(token.text) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(token.text);
  if (!match) return undefined;
  const [a, b, c] = match.slice(1).map(Number) as [number, number, number];
  return match[1]!.length === 4
    ? { year: a, month: b, day: c, form: 'iso', last: index + 1 }
    : { day: a, month: b, year: c, form: 'points', last: index + 1 };
}

/** "the 25th" with no month and no noun behind it that it would count: "on the 25th", "from the 3rd to the 5th". */
function bareDay(tokens: readonly Token[], index: number): Draft | undefined {
  const figure = dayFigure(tokens[index]);
  const before = tokens[index - 1];
  if (!figure?.isOrdinal || figure.day < 1 || figure.day > 31 || !before) return undefined;
  // "on the 25th", "of the 3rd", "the night of the 3rd"; not "will be the 12th", "in the 9th".
  const lead = before.lower === 'the' ? tokens[index - 2] : before;
  const leads = before.lower === 'the' ? !lead || !/^(?:AUX|VERB)$/u.test(lead.pos) : true;
  if (before.lower === 'the' ? !leads || lead?.lower === 'in' : !/^(?:on|until|from)$/u.test(before.lower))
    return undefined;
  const next = tokens[index + 1];
  const isFree =
    !next ||
    next.sentence !== tokens[index]!.sentence ||
    (next.kind === 'punctuation' && next.text !== '"' && next.text !== '“' && next.text !== '-') ||
    /^(?:ADP|CCONJ|SCONJ|PRON|DET|AUX|PART)$/u.test(next.pos) ||
    (next.pos === 'VERB' && /(?:ed|ing)$/u.test(next.lower) === false) ||
    /^(?:local|night|morning|evening|afternoon|last|this|that|when|according|said|announced|held|day|stating|saying|announcing|calling|confirming|warning|urging|praising|revealing)$/u.test(
      next.lower,
    );
  return isFree ? { ...figure, form: 'bare-day', last: index + 1 } : undefined;
}

/** A lone year: "in 2020", "(2020)", "the 2020 election"; not "it employed 2000 people". */
function year(tokens: readonly Token[], index: number): Draft | undefined {
  const value = yearFigure(tokens[index]);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (value === undefined || !before || before.kind === 'symbol') return undefined;
  const counts =
    (next !== undefined &&
      before.lower !== 'the' &&
      (countsNext(tokens, index) || (next.pos === 'NOUN' && /s$|people$/u.test(next.lower)))) ||
    (next !== undefined &&
      /^(?:yuan|yen|won|euros?|dollars?|rubles?|roubles?|km|kg|square|met[er]+s?|%)$/u.test(next.lower));
  const isYear =
    value >= 1900 || BEFORE_YEAR.test(before.lower) || (before.text === '(' && next?.text === ')');
  return isYear && !counts ? { year: value, form: 'word', last: index + 1 } : undefined;
}
