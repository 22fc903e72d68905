import type { Token } from '../../../src/reading/index.js';
import type { VerbGroup } from '../../../src/reading/verb-groups.js';

/** A time expression and what it asks of the verb. */
export interface Time {
  readonly kind: 'finished' | 'since' | 'recently' | 'future';
  readonly first: number;
  readonly last: number;
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const UNIT =
  /^(?:week|month|year|night|summer|winter|spring|autumn|season|quarter|decade|century|weekend|day|hour|minute)s?$/u;
const EARLY = /^(?:the|early|late|mid|middle|end|beginning|start|of|last|then)$/u;

/** The time expression of a stretch that belongs to its verb, or undefined. */
export function timeIn(
  tokens: readonly Token[],
  verb: VerbGroup,
  first: number,
  last: number,
): Time | undefined {
  for (let index = first; index < last; index++) {
    // Inside the verb group or before the subject of a clause of its own: the same clause, so it counts.
    const time = timeAt(tokens, index, first, last);
    if (time && isFree(tokens, time, verb, first)) return time;
  }
  return undefined;
}

function timeAt(tokens: readonly Token[], index: number, first: number, last: number): Time | undefined {
  const { lower } = tokens[index]!;
  const before = index > first ? tokens[index - 1]!.lower : '';
  if (lower === 'recently' && index === first) return { kind: 'recently', first: index, last: index + 1 };
  if (/^(?:since|until|till|by|from|before|after|than|like|as)$/u.test(before)) return undefined;
  if (lower === 'yesterday') return { kind: 'finished', first: index, last: index + 1 };
  if (lower === 'ago' && before && tokens[index - 2] && !hasSince(tokens, first, index))
    return { kind: 'finished', first: index - 2, last: index + 1 };
  if (lower === 'tomorrow') return { kind: 'future', first: index, last: index + 1 };
  const next = index + 1 < last ? tokens[index + 1]! : undefined;
  if (
    lower === 'last' &&
    next &&
    /^(?:week|month|year|night|summer|winter|spring|autumn|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      next.lower,
    ) &&
    !/^(?:the|in|over|during|for|of|this|his|her|its|their|late)$/u.test(before)
  )
    return { kind: 'finished', first: index, last: index + 2 };
  if (
    lower === 'next' &&
    next &&
    /^(?:week|month|year)$/u.test(next.lower) &&
    !/^(?:the|of|for|in|within|over|to|this|about|on|until)$/u.test(before)
  )
    return { kind: 'future', first: index, last: index + 2 };
  if (lower === 'since') return since(tokens, index, first, last);
  if (lower === 'in' || lower === 'on') return date(tokens, index, last);
  return undefined;
}

function hasSince(tokens: readonly Token[], first: number, index: number): boolean {
  for (let at = Math.max(first, index - 5); at < index; at++)
    if (/^(?:since|from|until|to|than|as)$/u.test(tokens[at]!.lower)) return true;
  return false;
}

/** "since May", "since early 2019", "since the start of the year": a point in time, not a reason. */
function since(tokens: readonly Token[], index: number, first: number, last: number): Time | undefined {
  let at = index + 1;
  while (at < last && EARLY.test(tokens[at]!.lower)) at++;
  const token = at < last ? tokens[at]! : undefined;
  if (!token || (index > first && /^(?:ever|the|long|first)$/u.test(tokens[index - 1]!.lower)))
    return undefined;
  const isPoint =
    MONTH.test(token.lower) ||
    /^(?:1[89]|20)\d\d$/u.test(token.text) ||
    (UNIT.test(token.lower) && at > index + 1);
  return isPoint ? { kind: 'since', first: index, last: at + 1 } : undefined;
}

/** "in 2019", "in May 2019", "on 3 May", "on May 3, 2019": with a year, or a day of a month. */
function date(tokens: readonly Token[], index: number, last: number): Time | undefined {
  let at = index + 1;
  let hasYear = false;
  let hasMonth = false;
  let hasDay = false;
  for (; at < last && at < index + 5; at++) {
    const { lower, text } = tokens[at]!;
    if (MONTH.test(lower) && /^\p{Lu}/u.test(text)) hasMonth = true;
    else if (/^(?:1[89]|20)\d\d$/u.test(text)) hasYear = true;
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(text)) hasDay = true;
    else break;
  }
  const isDate = (hasYear && (hasMonth || at === index + 2)) || (hasMonth && hasDay);
  return isDate ? { kind: 'finished', first: index, last: at } : undefined;
}

/** The time must be an adverbial of the verb: behind it with nothing but its objects between, or at the front. */
function isFree(tokens: readonly Token[], time: Time, verb: VerbGroup, first: number): boolean {
  // "Conflicts some decades ago have given": before the verb only a time at the front is surely the verb's own.
  if (time.last <= verb.first) return time.first <= first + 1;
  for (let at = verb.last; at < time.first; at++) {
    if (time.kind === 'since') {
      if (isBarrier(tokens, at, verb)) return false;
      continue;
    }
    // "has won the prize given last year", "has called the strike in 2019 a mistake"
    if (
      tokens[at]!.pos === 'VERB' ||
      /^(?:who|which|that|to|than|from|of|for|about|before|after|until|with|as|between|against|and)$/u.test(
        tokens[at]!.lower,
      )
    )
      return false;
  }
  return true;
}

/** Another finite or participle clause between "is trying to win" and "since May". */
function isBarrier(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  const token = tokens[at]!;
  if (
    /^(?:who|which|that|than|as|and|but|first|last|only|most|least|worst|best|\p{L}+est)$/u.test(token.lower)
  )
    return true;
  return token.pos === 'VERB' && tokens[at - 1]!.lower !== 'to' && at !== verb.head;
}
