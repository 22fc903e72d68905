import type { QuoteMark, Reading, Span } from '../../../src/reading/index.js';
import { attributionAt } from '../saying.js';

/** What is missing, and where the editor must look. */
export interface Unpaired extends Span {
  readonly message: string;
  readonly related?: Span;
  /** Desks differ on it: rule quote-continuation. */
  readonly isConvention?: boolean;
}

interface Stretch {
  first: number;
  last: number;
  /** Its opening mark that nothing closes, and its closing mark that nothing opens (the first one each). */
  open?: QuoteMark;
  close?: QuoteMark;
  startsWithOpening: boolean;
  hasPair: boolean;
}

/** Paragraphs that one quotation runs through at most. */
const LONGEST_SPEECH = 12;
const SPEAKER = /^(?:i|we|you|my|our|your|me|us|i'm|i've|we're|we've|we'll|i'll|you're)$/u;

/** Double quotation marks without partner, with the newspaper's convention that each paragraph of a long quotation opens anew. */
export function findUnpaired(reading: Reading): Unpaired[] {
  const stretches = stretchesOf(reading);
  const found: Unpaired[] = [];
  // Index of the stretch whose quotation is still open.
  let openSince = -1;
  for (const [index, stretch] of stretches.entries()) {
    const { close, open } = stretch;
    if (close) {
      if (openSince >= 0)
        // One finding a quotation: where it first goes on without a mark.
        found.push(continued(reading, stretches[openSince + 1]!));
      else found.push(neverOpened(reading, stretch, close));
      openSince = -1;
    }
    if (
      openSince >= 0 &&
      index > openSince &&
      (stretch.startsWithOpening || index - openSince > LONGEST_SPEECH || stretch.hasPair)
    ) {
      // A paragraph that opens anew keeps a quotation open only right behind it; this one was given up before,
      // unless what stands between is still speech: then the mark that opens anew is the odd one.
      const goesOn =
        stretch.startsWithOpening && isSpeech(reading, stretches[index - 1]!) && index - openSince > 1;
      found.push(goesOn ? opensAnew(reading, stretch) : neverClosed(reading, stretches[openSince]!));
      openSince = -1;
    }
    if (open) {
      if (openSince >= 0) found.push(neverClosed(reading, stretches[openSince]!));
      openSince = stretches[index + 1]?.startsWithOpening ? -1 : index;
    }
  }
  if (openSince >= 0) found.push(neverClosed(reading, stretches[openSince]!));
  return found;
}

function stretchesOf(reading: Reading): Stretch[] {
  const { sentences, paragraphs, quotations, tokens } = reading;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.first >= paragraph.last) continue;
    const stretch: Stretch = {
      first: sentences[paragraph.first]!.first,
      last: sentences[paragraph.last - 1]!.last,
      startsWithOpening: false,
      hasPair: false,
    };
    for (; at < quotations.marks.length && quotations.marks[at]!.index < stretch.last; at++) {
      const mark = quotations.marks[at]!;
      if (mark.style !== 'double' || isInches(reading, mark)) continue;
      if (mark.index === stretch.first && mark.faces === 'open') stretch.startsWithOpening = true;
      if (mark.faces === 'close' && mark.quotation < 0) stretch.close ??= mark;
      if (mark.faces === 'close' && mark.quotation >= 0) stretch.hasPair = true;
      if (mark.faces === 'open' && quotations.list[mark.quotation]?.close === -1) stretch.open = mark;
    }
    if (stretch.last > stretch.first && tokens[stretch.first]) stretches.push(stretch);
  }
  return stretches;
}

/** 6'2" and 12" */
function isInches({ tokens }: Reading, mark: QuoteMark): boolean {
  const before = tokens[mark.index - 1];
  return (
    before?.kind === 'number' &&
    !tokens[mark.index]!.spaced &&
    mark.quotation < 0 &&
    Number(before.text) <= 96
  );
}

function continued(reading: Reading, { first }: Stretch): Unpaired {
  const word = reading.tokens[first]!;
  return {
    isConvention: true,
    ...reading.span(first),
    message: `The quotation goes on in this paragraph; an opening quotation mark is missing before “${word.text}”.`,
  };
}

/** First or second person: still the speaker's words. */
function isSpeech({ tokens }: Reading, { first, last }: Stretch): boolean {
  return tokens.slice(first, last).some((token) => SPEAKER.test(token.lower) && token.text !== 'US');
}

function opensAnew(reading: Reading, { first, last }: Stretch): Unpaired {
  const span = reading.span(first, Math.min(first + 2, last));
  return {
    ...span,
    message: `${reading.slice(span)} opens a quotation anew, but the one before it was never closed and its last paragraph has no mark.`,
  };
}

function neverOpened(reading: Reading, { first }: Stretch, close: QuoteMark): Unpaired {
  const { tokens, sentences } = reading;
  const mark = tokens[close.index]!;
  if (close.index === first)
    return { ...reading.span(first), message: 'This closing quotation mark closes nothing.' };
  const sentence = tokens[close.index - 1]!.sentence - tokens[first]!.sentence;
  const isDash = /^[-–—]+$/u.test(tokens[first]!.text);
  const hangsOn = attributionAt(reading, close.index + 1, close.index + 8) > 0;
  if (
    isDash ||
    ((sentence < 2 || hangsOn) &&
      !saysBefore(reading, sentences[tokens[close.index - 1]!.sentence]!.first, close.index))
  ) {
    const start = isDash ? first + 1 : first;
    return {
      ...reading.span(first, Math.min(start + 1, close.index)),
      message: `A quotation ends at “${tokens[close.index - 1]!.text}${mark.text}” but no mark opens it${isDash ? '; the dash before it is the source’s way of opening speech' : `; it may begin at “${tokens[start]!.text}”`}.`,
      related: reading.span(close.index),
    };
  }
  return {
    ...reading.span(close.index - 1, close.index + 1),
    message: `The quotation mark behind “${tokens[close.index - 1]!.text}” closes a quotation that nothing opens.`,
  };
}

function saysBefore(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (attributionAt(reading, index, last) > 0) return true;
  return false;
}

function neverClosed(reading: Reading, { open, first, last }: Stretch): Unpaired {
  const { tokens } = reading;
  const from = open!.index;
  for (let index = from + 2; index + 1 < last; index++) {
    if (tokens[index]!.text !== ',' || attributionAt(reading, index + 1, last) === 0) continue;
    return {
      ...reading.span(index - 1, index + 1),
      message: `The quotation runs into its attribution; a closing quotation mark is missing after “${tokens[index - 1]!.text},”.`,
      related: reading.span(from),
    };
  }
  const isWhole = from === first || last - from < 3;
  // Where another quotation opens behind it, this one most likely ends with its own sentence.
  const reopens = tokens.slice(from + 2, last).some((token) => /^["“]$/u.test(token.text));
  const stop = reopens ? Math.max(reading.sentences[tokens[from + 1]!.sentence]!.last, from + 3) : last;
  const isEndOfStory = isWhole && !tokens[last];
  const end = Math.min(from + 2, last);
  return isWhole
    ? {
        ...reading.span(from, end),
        message: `The quotation that opens with ${reading.slice(reading.span(from, end))} is never closed.`,
        isConvention: isEndOfStory,
      }
    : {
        ...reading.span(stop - 2, stop),
        message: `The quotation that opens with ${reading.slice(reading.span(from, end))} is not closed by “${tokens[stop - 2]!.text}”.`,
        related: reading.span(from),
      };
}
