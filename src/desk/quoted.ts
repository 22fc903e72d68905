import type { Copy } from '../formats/index.js';
import { findQuotations } from '../reading/quotations.js';
import { scan } from '../reading/scan.js';

/** A quotation in the source: `start` to `end` with its marks, `innerStart` to `innerEnd` without. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/**
 * Every place whose words are somebody's, in source offsets: between quotation marks; up to a closing mark that was never
 * opened, and on from an opening one that is never closed; a block set as a quotation.
 */
export function findQuoted(copy: Copy): Quoted[] {
  const text = scan(copy.prose, copy.blocks);
  const { list, marks } = findQuotations(text);
  const { tokens, sentences, paragraphs } = text;
  const quoted = (start: number, innerStart: number, innerEnd: number, end: number): Quoted => ({
    start: copy.toSource(start),
    innerStart: copy.toSource(innerStart),
    innerEnd: copy.toSource(innerEnd, 'end'),
    end: copy.toSource(end, 'end'),
  });
  return [
    ...list.map(({ start, end, open, close }) =>
      quoted(start, tokens[open]!.end, close < 0 ? end : tokens[close]!.start, end),
    ),
    ...marks.flatMap(({ faces, quotation, style, index }) => {
      if (faces !== 'close' || quotation >= 0 || style === 'single') return [];
      const mark = tokens[index]!;
      const paragraph = paragraphs[mark.paragraph]!;
      const first = tokens[sentences[paragraph.first]!.first]!;
      return [quoted(first.start, first.start, mark.start, mark.end)];
    }),
    ...copy.blocks
      .filter(({ kind }) => kind === 'quote')
      .map(({ start, end }) => quoted(start, start, end, end)),
  ];
}

/** An edit in the source: `text` takes the place of `old`, which stands from `start` to `end`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly text: string;
}

const MARKS = /["“”„‟＂«»‹›「」『』《》]|(?<![\p{L}\p{N}])['‘’‚]|['‘’‚](?![\p{L}\p{N}])/gu;
const POINTS = /[\s;:!?…]|(?<!\p{N})[,.]|[,.](?!\p{N})/gu;

/** Does the edit leave what others said as they said it? Marks may change; the words between them, and their points, may not. */
export function keepsQuotations({ start, end, old, text }: Replacement, quoted: readonly Quoted[]): boolean {
  const withoutMarks = (words: string) => words.replaceAll(MARKS, '');
  if (withoutMarks(old) === withoutMarks(text)) return true;
  const touched = quoted.filter((each) => start < each.end && end > each.start);
  if (touched.some(({ innerStart, innerEnd }) => start >= innerStart && end <= innerEnd)) return false;
  const bare = (words: string) => withoutMarks(words).replaceAll(POINTS, '');
  return touched.length === 0 || bare(old) === bare(text);
}
