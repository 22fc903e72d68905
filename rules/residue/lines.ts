import type { Paragraph, Reading, Token } from '../../src/reading/index.js';

/** Tokens of a paragraph, from `first` up to, not including, `last`. Empty when it has none. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
}

/** Every paragraph that has tokens, with its token range. */
export function linesOf(reading: Reading): Line[] {
  return reading.facet(findLines);
}

function findLines({ paragraphs, sentences }: Reading): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.first];
    const last = sentences[paragraph.last - 1];
    if (first && last) lines.push({ paragraph, first: first.first, last: last.last });
  }
  return lines;
}

const FINAL = /^(?:[.!?…。！？]+)$/u;
const CLOSER = /^["”’'»)\]」』）]$/u;

/** Index of the last token that is no closing mark. */
export function lastWord(tokens: readonly Token[], { first, last }: Line): number {
  let index = last - 1;
  while (index > first && CLOSER.test(tokens[index]!.text)) index--;
  return index;
}

/** Does the line end as a sentence does (closing quotation marks and brackets aside)? */
export function endsAsSentence(tokens: readonly Token[], line: Line): boolean {
  return FINAL.test(tokens[lastWord(tokens, line)]!.text);
}

/** Number of words and numbers in a stretch. */
export function countWords(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let index = first; index < last; index++)
    if (tokens[index]!.kind === 'word' || tokens[index]!.kind === 'number') count++;
  return count;
}
