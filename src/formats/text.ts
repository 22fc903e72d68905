import { type Block, type BlockKind, type Copy, identityCopy } from './copy.js';
import type { Format } from './format.js';

/** Plain text. Prose and source are the same string, so every offset is the source's own. */
export const text: Format = {
  name: 'text',
  summary: 'plain text',
  extensions: ['.txt', '.text'],
  read: readText,
};

function readText(source: string): Copy {
  const lines = splitLines(source);
  const blocks = isHardWrapped(lines) ? joinWrapped(lines) : lines.filter((line) => line.end > line.start);
  return identityCopy('text', source, nameBlocks(blocks));
}

interface Line {
  start: number;
  end: number;
  text: string;
}

/** Lines without their white space at both ends; an empty line has `start === end`. */
function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (from <= source.length) {
    let to = source.indexOf('\n', from);
    if (to < 0) to = source.length;
    const raw = source.slice(from, to);
    const text = raw.trim();
    const start = text ? from + raw.indexOf(text[0]!) : from;
    lines.push({ start, end: start + text.length, text });
    from = to + 1;
  }
  return lines;
}

const SENTENCE_END = /[.!?:;…。"”’')\]]$/u;
const WRAP_WIDTH = 110;

/** Mail-style text: no line is wide, and many end in the middle of a sentence with more text right below. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let joints = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > WRAP_WIDTH) return false;
    const next = lines[index + 1];
    if (!line.text || !next?.text) continue;
    joints++;
    if (line.text.length > 40 && !SENTENCE_END.test(line.text)) open++;
  }
  return joints >= 2 && open / joints > 0.5;
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (!line.text) open = undefined;
    else if (!open) joined.push((open = { ...line }));
    else {
      open.end = line.end;
      open.text += ` ${line.text}`;
    }
  }
  return joined;
}

const FINAL_MARK = /[.!?…。！？]["”’'»)\]]*$/u;

/** The first short line without a final mark is the headline; later ones are headings; the rest paragraphs. */
function nameBlocks(lines: readonly Line[]): Block[] {
  return lines.map((line, index) => {
    const isTitle = index < lines.length - 1 && looksLikeTitle(line.text);
    let kind: BlockKind = 'paragraph';
    if (/^(?:[-*•·]|\d{1,2}[.)])\s/u.test(line.text)) kind = 'list-item';
    else if (isTitle && index === 0) kind = 'headline';
    else if (isTitle && line.text.length <= 100) kind = 'heading';
    return { kind, start: line.start, end: line.end };
  });
}

/** Short, and without a mark at its end. */
export function looksLikeTitle(text: string): boolean {
  return text.length <= 200 && !FINAL_MARK.test(text) && !/[,:;–—-]$/u.test(text);
}
