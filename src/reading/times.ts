import type { Token } from './token.js';

/** A time of day at a token: `clock` is 6:30 or 18:00, `clock-half` 6 p.m. or 6:30am, `half-word` noon or midnight. */
export interface TimeAt {
  readonly form: 'clock' | 'clock-half' | 'half-word';
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  readonly last: number;
}

const HALVES = new Map([
  ['am', 'am'],
  ['a.m', 'am'],
  ['a.m.', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
  ['p.m.', 'pm'],
] as const);
/** What stands before a time and not before a score or a ratio. */
const BEFORE = /^(?:at|from|until|till|by|around|about|since|between|before|after|to|and|is|was)$/u;

/** The time of day that starts at `index`. "10:70" is one too, so that a rule can call it impossible; 3:2 is a score. */
export function timeAt(tokens: readonly Token[], index: number): TimeAt | undefined {
  const token = tokens[index]!;
  if (token.kind === 'word') {
    if (token.lower !== 'noon' && token.lower !== 'midnight') return undefined;
    return { form: 'half-word', hour: token.lower === 'noon' ? 12 : 0, minute: 0, last: index + 1 };
  }
  if (token.kind !== 'number') return undefined;
  const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/u.exec(token.lower);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const glued = match[3] as 'am' | 'pm' | undefined;
  const next = tokens[index + 1];
  const half = glued ?? (next ? HALVES.get(next.lower as 'am') : undefined);
  if (half) {
    // "p.m" whose last point was cut off as the end of the sentence stays two tokens; either way the word ends it.
    return { form: 'clock-half', hour, minute, half, last: glued ? index + 1 : index + 2 };
  }
  const torn = tornTime(tokens, index, hour);
  if (torn) return torn;
  if (match[2] === undefined || !token.text.includes(':')) return undefined;
  const before = tokens[index - 1];
  const isTime = (before !== undefined && BEFORE.test(before.lower)) || hour > 9 || match[1]!.startsWith('0');
  return isTime ? { form: 'clock', hour, minute, last: index + 1 } : undefined;
}

/** "7: 30 pm": a blank has come in behind the colon. */
function tornTime(tokens: readonly Token[], index: number, hour: number): TimeAt | undefined {
  const [colon, minutes] = [tokens[index + 1], tokens[index + 2]];
  const half = HALVES.get((tokens[index + 3]?.lower ?? '') as 'am');
  const isTime = half !== undefined || BEFORE.test(tokens[index - 1]?.lower ?? '');
  if (!isTime || colon?.text !== ':' || colon.spaced || !/^\d\d$/u.test(minutes?.text ?? ''))
    return undefined;
  const minute = Number(minutes!.text);
  return half
    ? { form: 'clock-half', hour, minute, half, last: index + 4 }
    : { form: 'clock', hour, minute, last: index + 3 };
}
