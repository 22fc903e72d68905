import type { DocxRange } from '../../formats/index.js';
import { xmlText } from '../../formats/xml.js';
import { Numbers, type Remark } from './markup.js';
import { type Package, withLast } from './package.js';
import { type Runs, readRuns } from './runs.js';
import { AUTHOR, type Mark, plain, type Stretch, splice, textAt } from './splice.js';

/** A Word document that can be written into: its parts, and where its text stands in them. */
export interface Located {
  readonly file: Package;
  /** Name of the part with the body. */
  readonly main: string;
  part(name: string): string;
  locate(start: number, end: number): readonly DocxRange[];
}

/** A part under work. */
interface Sheet {
  readonly xml: string;
  readonly runs: Runs;
  readonly marks: Mark[];
  /** Up to where the part's text has been changed: tracked changes never overlap. */
  changedTo: number;
}

/**
 * Writes remarks into a document: comments on the exact words, suggestions as tracked changes. Word has comments in the body
 * only: those on footnotes and headers stand at the beginning of the body and name the place; their changes stand where they belong.
 */
export function annotate(document: Located, remarks: readonly Remark[]): Uint8Array {
  const { file, main } = document;
  if (remarks.length === 0) return file.bytes();
  const sheets = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    let sheet = sheets.get(name);
    if (!sheet) {
      const xml = document.part(name);
      sheets.set(name, (sheet = { xml, runs: readRuns(xml), marks: [], changedTo: -1 }));
    }
    return sheet;
  };
  const body = sheetOf(main);
  const isStrict = body.runs.namespace.includes('purl.oclc.org');
  const commentsName = file.commentsPart(main, isStrict);
  const comments = file.text(commentsName) ?? emptyComments(body.runs);
  const numbers = Numbers.above([...partsOf(document), comments]);
  const written: { id: number; paragraphs: readonly string[] }[] = [];
  for (const remark of remarks) {
    const ranges = document.locate(remark.start, remark.end);
    const name = ranges[0]?.part;
    const sheet = name === undefined ? undefined : sheetOf(name);
    const stretches = sheet ? usable(sheet, ranges, name!) : [];
    const isHere = name === main && stretches.length > 0;
    const change = sheet && canChange(sheet, stretches, remark) ? remark.change : undefined;
    if (change !== undefined) sheet!.changedTo = stretches.at(-1)!.end;
    const anchor = isHere ? stretches : firstWords(body);
    const comment = anchor.length > 0 ? numbers.next() : undefined;
    if (comment !== undefined)
      written.push({ id: comment, paragraphs: commentOn(remark, isHere, change !== undefined) });
    if (isHere) sheet!.marks.push({ stretches, comment, change });
    else {
      if (change !== undefined) sheet!.marks.push({ stretches, comment: undefined, change });
      if (comment !== undefined) body.marks.push({ stretches: anchor, comment, change: undefined });
    }
  }
  for (const [name, { xml, runs, marks }] of sheets)
    if (marks.length > 0) file.set(name, splice(xml, runs, marks, numbers));
  file.set(
    commentsName,
    withLast(comments, 'comments', (w) => written.map((comment) => commentXml(w, comment)).join('')),
  );
  return file.bytes();
}

/** Parts whose annotations have numbers. */
function partsOf(document: Located): string[] {
  const parts = new Set([document.main]);
  for (const { part } of document.locate(0, Number.MAX_SAFE_INTEGER)) parts.add(part);
  return [...parts].map((name) => document.part(name));
}

/** The ranges that stand in text elements that can be cut, all in one part. */
function usable({ runs }: Sheet, ranges: readonly DocxRange[], name: string): Stretch[] {
  const { texts } = runs;
  if (texts.length === 0) return [];
  return ranges.flatMap(({ part, start, end }) => {
    if (part !== name || start >= end) return [];
    // Pieces that touch are one range already, and text elements never touch.
    const text = textAt(texts, start);
    return start >= text.start && end <= text.end && text.canCut ? [{ start, end }] : [];
  });
}

/** A change is made when all of the words, and nothing else, would be struck, in one paragraph that nobody else has changed there. */
function canChange({ xml, runs, changedTo }: Sheet, stretches: readonly Stretch[], remark: Remark): boolean {
  const first = stretches[0];
  if (remark.change === undefined || !first || first.start < changedTo) return false;
  const texts = stretches.map(({ start }) => textAt(runs.texts, start));
  if (!texts.every((text) => text.canChange && text.paragraph === texts[0]!.paragraph)) return false;
  const struck = stretches.map(({ start, end }) => xmlText(xml, start, end).text).join('');
  return struck.replaceAll(/[\r\n]/gu, ' ') === remark.text.replaceAll(/[\r\n]/gu, ' ');
}

function firstWords({ runs }: Sheet): Stretch[] {
  const text = runs.texts.find(({ canCut, start, end }) => canCut && start < end);
  return text ? [{ start: text.start, end: text.end }] : [];
}

function commentOn({ comment, place, text, change }: Remark, isHere: boolean, isChanged: boolean): string[] {
  const said = isHere
    ? [...comment]
    : [`${place ? `${place[0]!.toUpperCase()}${place.slice(1)}: ` : ''}“${text}”`, ...comment];
  if (change !== undefined && !isChanged)
    said.splice(-1, 0, change === '' ? 'Suggestion: delete it' : `Suggestion: ${change}`);
  return said;
}

function commentXml(
  w: string,
  { id, paragraphs }: { readonly id: number; readonly paragraphs: readonly string[] },
): string {
  const reference = `<${w}r><${w}annotationRef/></${w}r>`;
  const inside = paragraphs.map(
    (text, index) =>
      `<${w}p>${index === 0 ? reference : ''}<${w}r><${w}t xml:space="preserve">${plain(text)}</${w}t></${w}r></${w}p>`,
  );
  return `<${w}comment ${w}id="${id}" ${w}author="${AUTHOR}" ${w}initials="br">${inside.join('')}</${w}comment>`;
}

function emptyComments({ prefix, namespace }: Runs): string {
  const attribute = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments ${attribute}="${namespace}"></${prefix}comments>`;
}
