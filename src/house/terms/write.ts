import { parse } from 'csv-parse/sync';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isMap, isNode, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { DeskFileError } from '../desk-file-error.js';
import { readTerms } from './read.js';

/** An entry to be added to a desk's list. */
export interface NewTerm {
  /** The form to print. */
  readonly term: string;
  /** Forms that are to be reported. */
  readonly variants?: readonly string[];
  /** A name: its capitals count. */
  readonly name?: boolean;
}

/** Can an entry be added to a list of this name? TBX belongs to the terminology database that exports it. */
export function canAddTo(file: string): boolean {
  return /\.(?:ya?ml|json|csv)$/iu.test(file);
}

/**
 * The text of a list with the entry added at its end. All else stays as it stands, comments and spacing included.
 * @param text the list as it is; empty for a new one.
 * @param file its name, which tells the format and stands in messages.
 * @throws DeskFileError when the list is not in order, holds the form already, or would not bear the entry.
 */
export function addTerm(text: string, file: string, entry: NewTerm): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(bom.length);
  const before = isBlank(body, file) ? [] : readTerms(body, file);
  const known = before.find(
    ({ preferred, admitted, unwanted }) =>
      preferred === entry.term ||
      admitted.includes(entry.term) ||
      unwanted.some((unwantedForm) => unwantedForm.text === entry.term),
  );
  if (known) throw new DeskFileError(`${known.place}: '${entry.term}' is in the list already`);
  for (const next of candidates(body, file, plain(entry))) {
    // No way of writing is trusted: the list, read again, must be the old one and the entry.
    const after = tryRead(next, file);
    if (after?.length !== before.length + 1) continue;
    const added = after.at(-1)!;
    const isSame = before.every(({ preferred }, index) => after[index]!.preferred === preferred);
    const hasVariants = (entry.variants ?? []).every((each) =>
      added.unwanted.some((unwantedForm) => unwantedForm.text === each),
    );
    if (isSame && hasVariants && added.preferred === entry.term) return bom + next;
  }
  throw new DeskFileError(`${file}: '${entry.term}' cannot be added to this list; add it by hand`);
}

type Entry = Record<string, unknown>;

function plain({ term, variants = [], name = false }: NewTerm): Entry {
  return { term, ...(variants.length > 0 ? { variants } : {}), ...(name ? { name } : {}) };
}

/** Nothing, or nothing but comments. */
function isBlank(text: string, file: string): boolean {
  if (text.trim() === '') return true;
  return /\.ya?ml$/iu.test(file) && text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line));
}

function tryRead(text: string, file: string) {
  try {
    return readTerms(text, file);
  } catch {
    return undefined;
  }
}

/** Texts that may do, the one that changes least first. */
function* candidates(text: string, file: string, entry: Entry): Generator<string> {
  if (/\.json$/iu.test(file)) yield inJson(text, entry);
  else if (/\.csv$/iu.test(file)) yield inCsv(text, entry);
  else {
    const appended = inBlockOfYaml(text, entry);
    if (appended !== undefined) yield appended;
    yield inYaml(text, entry);
  }
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The sequence of entries, at the top or under `terms`. */
function listOf(text: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('terms') : contents;
  return isSeq(list) ? list : undefined;
}

/** Behind the last entry of a list whose entries begin with a dash on a line of their own. */
function inBlockOfYaml(text: string, entry: Entry): string | undefined {
  const list = listOf(text);
  const last = list?.items.at(-1);
  const range = isNode(last) ? last.range : undefined;
  if (!list || list.flow || !range) return undefined;
  const dash = text.lastIndexOf('-', range[0]);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  if (/\S/u.test(indent)) return undefined;
  // A comment on the entry's last line stays there.
  const end = text.slice(0, range[1]).trimEnd().length;
  const newline = text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline + 1;
  const eol = lineEnd(text);
  const lines = stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => indent + line);
  return `${text.slice(0, at)}${newline < 0 ? eol : ''}${lines.join(eol)}${eol}${text.slice(at)}`;
}

/** By way of the document as yaml keeps it: spacing may change. */
function inYaml(text: string, entry: Entry): string {
  const document = parseDocument(text);
  const { contents } = document;
  const node = document.createNode(entry);
  if (isSeq(contents)) document.addIn([], node);
  else if (isMap(contents)) {
    if (isSeq(contents.get('terms'))) document.addIn(['terms'], node);
  } else return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${stringify([entry])}`;
  return document.toString({ lineWidth: 0 });
}

/** Behind the last entry, on a line as the others are; the rest is not touched. */
function inJson(text: string, entry: Entry): string {
  const shown = (value: unknown) =>
    Array.isArray(value)
      ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
      : JSON.stringify(value);
  const line = `{ ${Object.entries(entry)
    .map(([key, value]) => `"${key}": ${shown(value)}`)
    .join(', ')} }`;
  const eol = lineEnd(text);
  if (text.trim() === '') return `[${eol}  ${line}${eol}]${eol}`;
  const root = parseTree(text);
  const list = root?.type === 'array' ? root : root && findNodeAtLocation(root, ['terms']);
  if (list?.type !== 'array') return text;
  const last = list.children?.at(-1);
  if (!last) return `${text.slice(0, list.offset)}[${line}]${text.slice(list.offset + list.length)}`;
  const end = last.offset + last.length;
  const indent = /(?:^|\n)([ \t]*)$/u.exec(text.slice(0, last.offset))?.[1];
  return `${text.slice(0, end)},${indent === undefined ? ' ' : eol + indent}${line}${text.slice(end)}`;
}

function inCsv(text: string, entry: Entry): string {
  if (text.trim() === '') return `term,variants,name\n${row(['term', 'variants', 'name'], entry, ',')}\n`;
  const eol = lineEnd(text);
  const [head = []] = parse(text, { delimiter: [',', '\t'], to: 1, trim: true, bom: true }) as string[][];
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const delimiter = firstLine.includes(',') ? ',' : '\t';
  return `${text}${/\n$/u.test(text) ? '' : eol}${row(head, entry, delimiter)}${eol}`;
}

function row(head: readonly string[], entry: Entry, delimiter: string): string {
  return head
    .map((key) => {
      const value = entry[key.trim().toLowerCase()];
      const cell = Array.isArray(value) ? value.join(';') : value === true ? 'yes' : String(value ?? '');
      return /[",\t;\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    })
    .join(delimiter);
}
