import type { House } from '../../../src/house/index.js';
import type { Quotation, Reading } from '../../../src/reading/index.js';
import { defineRule, type Options, type Report } from '../../../src/rule.js';
import { attributionAt } from '../saying.js';

/** A minority of this share or less, against at least this many, is a slip and no style. */
const LARGEST_MINORITY = 0.2;
const LEAST_MAJORITY = 4;

/** What the house has decided: its marks, and where the stop of a quoted part of a sentence stands. */
interface QuoteOptions extends Options {
  readonly quotes: House['quotes'];
  readonly stops: House['stops'];
}

export const quotePunctuation = defineRule<QuoteOptions>({
  id: 'quote-punctuation',
  category: 'quotation',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary:
    'Comma or stop on the wrong side of the closing quotation mark, doubled, or missing before an attribution.',
  options: { quotes: undefined, stops: undefined },
  forDesk: ({ house: { quotes, stops } }) => ({ options: { quotes, stops } }),
  check(reading, report, { quotes = 'double', stops }) {
    const inside: number[] = [];
    const outside: number[] = [];
    for (const quotation of reading.quotations.list) {
      if (quotation.style !== quotes || quotation.depth > 0) continue;
      const place = placeOfStop(reading, quotation, report);
      if (place) (place === 'inside' ? inside : outside).push(quotation.close);
    }
    if (stops === undefined) {
      reportMinority(reading, inside, outside, 'inside', report);
      reportMinority(reading, outside, inside, 'outside', report);
    } else if (stops === 'inside') for (const close of outside) reportStop(reading, close, 'inside', report);
    else {
      const parts = new Set(
        reading.quotations.list.filter((each) => isPart(reading, each)).map(({ close }) => close),
      );
      for (const close of inside) if (parts.has(close)) reportStop(reading, close, 'outside', report);
    }
    for (const mark of reading.quotations.marks)
      if (mark.style === 'double' && mark.faces === 'close' && mark.quotation < 0)
        strayed(reading, mark.index, true, report);
  },
});

/** Reports what is wrong with the stop or comma in any style; else tells on which side of the closing mark it stands. */
function placeOfStop(
  reading: Reading,
  quotation: Quotation,
  report: Report,
): 'inside' | 'outside' | undefined {
  const { tokens } = reading;
  const { open, close } = quotation;
  if (close < 0) return undefined;
  missingBefore(reading, quotation, report);
  const [last, next] = [tokens[close - 1]!, tokens[close + 1]];
  const isStop =
    next !== undefined &&
    !next.spaced &&
    /^[.,]$/u.test(next.text) &&
    next.paragraph === tokens[close]!.paragraph;
  if (isStop && /^[.,]$/u.test(last.text)) {
    report(reading.span(close - 1, close + 2), {
      message: `A ${last.text === ',' ? 'comma' : 'full stop'} stands on both sides of the closing quotation mark.`,
      suggestions: [last.text + tokens[close]!.text],
    });
    return undefined;
  }
  const isFull = isSentence(reading, open, close);
  if (isStop) return strayed(reading, close, isFull, report) ? undefined : isFull ? undefined : 'outside';
  const isBare =
    last.kind === 'word' && next !== undefined && next.spaced && next.paragraph === tokens[close]!.paragraph;
  if (isBare && isFull && close - open > 4 && hangsOn(reading, close + 1)) {
    report(reading.span(close - 1, close + 1), {
      message: `A comma is missing after “${last.text}” before the attribution.`,
      suggestions: [`${last.text},${tokens[close]!.text}`],
    });
  }
  return /^[.,]$/u.test(last.text) && !isFull ? 'inside' : undefined;
}

/** `… today", she said` and `He said: "We won".`: the mark of a whole sentence stands inside in every style. */
function strayed(reading: Reading, close: number, isFull: boolean, report: Report): boolean {
  const { tokens } = reading;
  const [last, mark, stop] = [tokens[close - 1], tokens[close]!, tokens[close + 1]];
  if (!last || !stop || stop.spaced || !/^[.,]$/u.test(stop.text) || last.kind === 'punctuation' || !isFull)
    return false;
  if (stop.text === ',' && attributionAt(reading, close + 2, close + 12) === 0) return false;
  report(reading.span(close - 1, close + 2), {
    message: `The quotation is a whole sentence, so its ${stop.text === ',' ? 'comma' : 'full stop'} belongs inside the quotation mark.`,
    suggestions: [`${last.text}${stop.text}${mark.text}`],
  });
  return true;
}

/** Opens a sentence, or follows a colon or comma with a capital, and is no mere title: it has a verb that can carry it. */
function isSentence({ tokens, sentences }: Reading, open: number, close: number): boolean {
  if (close - open < 5) return false;
  const [first, before] = [tokens[open + 1]!, tokens[open - 1]];
  if (!/^\p{Lu}/u.test(first.text)) return false;
  const opensSentence = sentences[tokens[open]!.sentence]!.first === open;
  const isLed = before !== undefined && /^[:,]$/u.test(before.text);
  if (!opensSentence && !isLed) return false;
  const inside = tokens.slice(open + 1, close);
  const words = inside.filter((token) => token.kind === 'word');
  const isTitle =
    words.filter((token) => token.text.length > 3 && /^\p{Lu}/u.test(token.text)).length > words.length / 2;
  const hasSubject = inside.some((token) =>
    /^(?:i|we|you|he|she|it|they|this|that|there|these|those|who|i'm|we're|it's|they're|we've|i've)$/u.test(
      token.lower,
    ),
  );
  const hasVerb = inside.some((token) => token.pos === 'AUX' || token.pos === 'VERB');
  return !isTitle && hasVerb && (hasSubject || isLed || inside.some((token) => token.pos === 'AUX'));
}

function hangsOn(reading: Reading, index: number): boolean {
  return attributionAt(reading, index, index + 8) > 0;
}

/** `He said "We have lost the match."` without a comma or colon before the mark. */
function missingBefore(reading: Reading, { open, close }: Quotation, report: Report): void {
  const { tokens } = reading;
  const [before, first, last] = [tokens[open - 1], tokens[open + 1]!, tokens[close - 1]!];
  if (!before || before.paragraph !== tokens[open]!.paragraph || close - open < 6) return;
  if (
    !/^(?:said|says|added|replied|explained|stressed|noted)$/u.test(before.lower) ||
    !/^\p{Lu}/u.test(first.text)
  )
    return;
  if (!/^[.!?]$/u.test(last.text)) return;
  report(reading.span(open - 1, open + 1), {
    message: `A comma or colon is missing between “${before.text}” and the quotation.`,
  });
}

/** Surely no more than part of a sentence: `called it a "disgrace"`. Speech that goes on behind its attribution opens behind a comma. */
function isPart({ tokens, sentences }: Reading, { open, close }: Quotation): boolean {
  const [before, first] = [tokens[open - 1], tokens[open + 1]];
  return (
    close > open &&
    before?.kind === 'word' &&
    before.sentence === tokens[open]!.sentence &&
    sentences[tokens[open]!.sentence]!.first !== open &&
    /^\p{Ll}/u.test(first?.text ?? '')
  );
}

/** The stop or comma is on the side that the house does not want. */
function reportStop(reading: Reading, close: number, side: 'inside' | 'outside', report: Report): void {
  const { tokens } = reading;
  const mark = tokens[close]!.text;
  const stop = tokens[side === 'inside' ? close + 1 : close - 1]!.text;
  const span = side === 'inside' ? reading.span(close, close + 2) : reading.span(close - 1, close + 1);
  report(span, {
    message: `House style has the ${stop === ',' ? 'comma' : 'full stop'} of a part-quotation ${side} the closing mark.`,
    suggestions: [side === 'inside' ? stop + mark : mark + stop],
  });
}

function reportMinority(
  reading: Reading,
  few: readonly number[],
  many: readonly number[],
  side: string,
  report: Report,
): void {
  if (
    few.length === 0 ||
    many.length < LEAST_MAJORITY ||
    few.length > LARGEST_MINORITY * (few.length + many.length)
  )
    return;
  for (const close of few) {
    const span = side === 'inside' ? reading.span(close - 2, close + 1) : reading.span(close - 1, close + 2);
    report(span, {
      message: `Here the stop stands ${side} the closing mark of a part-quotation, elsewhere in the story ${side === 'inside' ? 'outside' : 'inside'}.`,
      related: [{ ...reading.span(many[0]! - 1, many[0]! + 1), message: 'as elsewhere' }],
      unproven: true,
    });
  }
}
