import type { Reading, Sentence, Span } from '../../../src/reading/index.js';

/** A correlative whose second half is the wrong one. */
export interface BrokenPair {
  readonly span: Span;
  readonly message: string;
}

/** "neither A or B", "both A as well as B", "A, but also B" without "not only". */
export function pairs(reading: Reading): BrokenPair[] {
  return reading.sentences.flatMap((sentence) => [
    ...correlative(reading, sentence),
    ...loneButAlso(reading, sentence),
  ]);
}

function correlative(reading: Reading, { first, last }: Sentence): BrokenPair[] {
  const { tokens } = reading;
  const found: BrokenPair[] = [];
  for (let index = first; index < last; index++) {
    const { lower } = tokens[index]!;
    if (lower !== 'both' && lower !== 'neither') continue;
    const end = Math.min(last, index + 9);
    for (let at = index + 2; at < end; at++) {
      const word = tokens[at]!.lower;
      if (/^(?:and|nor|[,;:.])$/u.test(word)) break;
      if (lower === 'neither' && word === 'or' && tokens[index + 1]!.lower !== 'of') {
        found.push({ span: reading.span(at), message: '“neither” is followed by “nor”, not “or”.' });
        break;
      }
      if (
        lower === 'both' &&
        word === 'as' &&
        tokens[at + 1]?.lower === 'well' &&
        tokens[at + 2]?.lower === 'as'
      ) {
        if (isPronounBoth(reading, index)) break;
        found.push({
          span: reading.span(at, at + 3),
          message: '“both” is followed by “and”, not “as well as”.',
        });
        break;
      }
    }
  }
  return found;
}

/** "both are", "both have": the pronoun, not the conjunction. */
function isPronounBoth({ tokens }: Reading, index: number): boolean {
  const next = tokens[index + 1]!;
  return /^(?:AUX|VERB)$/u.test(next.pos) || next.lower === 'of';
}

/** ", but also the call of duty": a "but also" with a noun behind it needs its "not only". */
function loneButAlso(reading: Reading, { first, last }: Sentence): BrokenPair[] {
  const { tokens } = reading;
  for (let index = first + 1; index + 2 < last; index++) {
    if (tokens[index]!.lower !== 'but' || tokens[index + 1]!.lower !== 'also') continue;
    if (tokens[index - 1]!.text !== ',' || !/^(?:DET|PRON|ADJ|NOUN)$/u.test(tokens[index + 2]!.pos)) continue;
    // The contrast may be in any word of the sentence: "is slow", "hard", "little". A noun against a noun has none.
    if (
      !isNoQuality(reading, index - 2) ||
      !/^(?:the|a|an|his|her|its|their|our)$/u.test(tokens[index + 2]!.lower)
    )
      continue;
    for (let at = first; ; at++) {
      if (at >= index)
        return [{ span: reading.span(index, index + 2), message: '“but also” has no “not only” before it.' }];
      if (
        /^(?:not|never|neither|no|nor|only|just|while|although|though|few|little|hardly|cannot)$|n't$/u.test(
          tokens[at]!.lower,
        )
      )
        break;
    }
  }
  return [];
}

function isNoQuality({ tokens }: Reading, index: number): boolean {
  return tokens[index]!.pos !== 'ADJ' && !/ed$/u.test(tokens[index]!.lower);
}
