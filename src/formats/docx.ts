import { type Block, type Copy, type DocxOrigin, type DocxRange, InputError, identityCopy } from './copy.js';
import { type DocxPart, openDocx } from './docx-package.js';
import { type DocxParagraph, readDocxPart } from './docx-part.js';
import { readStyles } from './docx-styles.js';
import type { Format, ReadOptions } from './format.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import { refuseProse } from './limits.js';
import { looksLikeTitle } from './text.js';

/** Word documents: the source is the document's text, a paragraph a line, so that lines are paragraphs. */
export const docx: Format = {
  name: 'docx',
  summary: 'Word: body, tables, notes, headers and footers, as it reads with all tracked changes accepted',
  extensions: ['.docx', '.docm', '.dotx'],
  read() {
    throw new InputError('a Word document is read from its bytes, not from text');
  },
  readBytes: readDocx,
};

/** A run of characters and where it stands in a part. Of equal length they are the same characters. */
interface Segment {
  readonly source: number;
  readonly length: number;
  readonly part: string;
  readonly xml: number;
  readonly width: number;
}

interface Placed extends DocxParagraph {
  readonly role: DocxPart['role'];
  readonly start: number;
}

function readDocx(bytes: Uint8Array, { maxSize }: ReadOptions): Copy {
  const { parts, styles } = openDocx(bytes, maxSize);
  const styleSays = readStyles(styles);
  const lines: string[] = [];
  const segments: Segment[] = [];
  const paragraphs: Placed[] = [];
  let length = 0;
  for (const part of parts) {
    for (const paragraph of readDocxPart(part, styleSays)) {
      paragraphs.push({ ...paragraph, role: part.role, start: length });
      for (const piece of paragraph.pieces)
        segments.push({ ...piece, source: length + piece.at, part: part.name });
      lines.push(paragraph.text);
      length += paragraph.text.length + 1;
    }
    refuseProse(length);
  }
  const copy = identityCopy('docx', lines.join('\n'), blocksOf(paragraphs));
  return {
    ...copy,
    place: (offset) => placeOf(paragraphs, offset),
    origin: originOf(bytes, parts, segments),
  };
}

function blocksOf(paragraphs: readonly Placed[]): Block[] {
  const blocks: Block[] = [];
  let hasHeadline = paragraphs.some(({ kind, role }) => role === 'body' && kind === 'title');
  for (const { text, kind, role, start } of paragraphs) {
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const from = start + text.indexOf(trimmed);
    const span = { start: from, end: from + trimmed.length };
    if (kind === 'title') {
      const isFirst = !blocks.some((block) => block.kind === 'headline');
      blocks.push({ ...span, kind: isFirst ? 'headline' : 'heading' });
    } else if (kind === 'paragraph' && role === 'body' && !hasHeadline && looksLikeTitle(trimmed)) {
      // Most copy comes without styles: a first short line without a full stop is its headline.
      blocks.push({ ...span, kind: blocks.length === 0 ? 'headline' : 'paragraph' });
    } else blocks.push({ ...span, kind });
    hasHeadline ||= blocks.length > 0;
  }
  return blocks;
}

function originOf(bytes: Uint8Array, parts: readonly DocxPart[], segments: readonly Segment[]): DocxOrigin {
  return {
    kind: 'docx',
    bytes,
    part: (name) => parts.find((part) => part.name === name)?.xml,
    locate(start, end) {
      const ranges: DocxRange[] = [];
      for (let index = firstEndingAfter(segments, start); index < segments.length; index++) {
        const { source, length, part, xml, width } = segments[index]!;
        if (source >= end) break;
        const from = Math.max(start - source, 0);
        const to = Math.min(end - source, length);
        const isSame = width === length;
        const range = { part, start: isSame ? xml + from : xml, end: isSame ? xml + to : xml + width };
        const last = ranges.at(-1);
        // Pieces that touch in the XML are one, such as the letters around an entity.
        if (last && last.part === part && last.end === range.start)
          ranges[ranges.length - 1] = { ...last, end: range.end };
        else ranges.push(range);
      }
      return ranges;
    },
  };
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { source, length } = segments[middle]!;
    if (source + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Notes, headers and footers by name; in the body the line says it. */
function placeOf(paragraphs: readonly Placed[], offset: number): string | undefined {
  const last = lastAtOrBefore(paragraphs.length, (index) => paragraphs[index]!.start, offset);
  const paragraph = paragraphs[Math.max(last, 0)];
  if (!paragraph || paragraph.role === 'body') return paragraph?.isCell ? 'table' : undefined;
  if (paragraph.role === 'header' || paragraph.role === 'footer') return paragraph.role;
  return `${paragraph.role.slice(0, -1)} ${paragraph.note ?? ''}`.trim();
}
