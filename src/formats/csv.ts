import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Article, copiesOf, type FieldText, kindOfField, NAME_KEYS } from './articles.js';
import { type Copy, InputError, NoCopyError } from './copy.js';
import type { Format, ReadOptions } from './format.js';
import { MappedText } from './mapped-text.js';

/** A table with a row for each article; its first row names the columns. */
export const csv: Format = {
  name: 'csv',
  summary:
    'CSV, also with semicolons or tabs: a row an article, with --field naming the columns that hold the copy',
  extensions: ['.csv', '.tsv'],
  read: readCsv,
};

function readCsv(source: string, { fields = [] }: ReadOptions): readonly Copy[] {
  if (fields.length === 0)
    throw new NoCopyError('CSV: name the column that holds the copy, as in --field body');
  const [header, ...rows] = readRows(source);
  if (!header) throw new NoCopyError('an empty table');
  const names = header.map((cell) => cellText(source, cell).text.trim());
  const columns = fields.map((field) => columnOf(field, names));
  const named = NAME_KEYS.map((key) => names.findIndex((name) => name.toLowerCase() === key)).find(
    (index) => index >= 0,
  );
  const articles = rows.map((row, index): Article => {
    const own = named === undefined ? undefined : row[named];
    const name = own && cellText(source, own).text.trim().replaceAll(/\s+/gu, ' ');
    return {
      name: name || String(index + 1),
      fields: columns.flatMap((column) => fieldOf(source, row, column)),
    };
  });
  const copies = copiesOf('csv', source, articles, false);
  if (copies.length === 0) throw new NoCopyError(`no text in the column ${fields.join(', ')}`);
  return copies;
}

interface Column {
  readonly index: number;
  readonly name: string;
}

function columnOf(field: string, names: readonly string[]): Column {
  const exact = names.indexOf(field);
  const index = exact >= 0 ? exact : names.findIndex((name) => name.toLowerCase() === field.toLowerCase());
  if (index >= 0) return { index, name: field };
  const known = names.slice(0, 20).map((name) => name.slice(0, 40));
  throw new NoCopyError(`no column '${field}' (there are: ${known.join(', ')})`);
}

function fieldOf(source: string, row: readonly Cell[], { index, name }: Column): FieldText[] {
  const cell = row[index];
  if (!cell) return [];
  return [{ text: cellText(source, cell), kind: kindOfField(name), label: `row ${cell.row}, ${name}` }];
}

/** A field of the table: where it stands in the source, its quotes left out. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** Counting the header. */
  readonly row: number;
}

/** What csv-parse tells of a field; `bytes` is where it ends, its closing quote among it. */
interface Context {
  readonly bytes: number;
  readonly quoting: boolean;
  readonly records: number;
}

function readRows(source: string): Cell[][] {
  // The parser counts bytes. Where every character is one byte it counts ours.
  const oneByte = source.replaceAll(/[^\0-\x7f]/g, 'x');
  const cast = (value: string, { bytes, quoting, records }: Context): Cell => {
    const end = quoting ? bytes - 1 : bytes;
    // A quote inside quotes is written twice.
    const doubled = quoting ? count(value, '"') : 0;
    return { start: end - value.length - doubled, end, isQuoted: quoting, row: records + 1 };
  };
  try {
    return parse(oneByte, {
      cast: cast as never,
      delimiter: delimiterOf(source),
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`not CSV: ${sayError(error)}`);
    throw error;
  }
}

function sayError({ code, lines }: CsvError & { lines?: number }): string {
  const line = lines === undefined ? '' : ` (line ${lines})`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quotation mark that is never closed${line}`;
  if (/QUOTE/u.test(code)) return `a quotation mark in the middle of a field${line}`;
  return `${code.toLowerCase().replaceAll('_', ' ')}${line}`;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** Comma, semicolon or tab: which of them the first line has most of. */
function delimiterOf(source: string): string {
  const first = source.slice(0, 10_000).split(/[\r\n]/u, 1)[0]!;
  const [best] = [',', ';', '\t'].sort((a, b) => count(first, b) - count(first, a));
  return best!;
}

function cellText(source: string, { start, end, isQuoted }: Cell): MappedText {
  if (!isQuoted) return MappedText.plain(source, start, end);
  const mapped = new MappedText();
  for (const { 0: unit, index } of source.slice(start, end).matchAll(/""|[^"]+|"/gu)) {
    mapped.add(unit === '""' ? '"' : unit, start + index, unit.length);
  }
  return mapped;
}
