import { type CsvError, parse } from 'csv-parse/sync';
import { DeskFileError, type Located, readJson, readYaml } from '../located.js';
import { checkTogether, termOf } from './entry.js';
import { readTbx } from './tbx.js';
import type { Term } from './term.js';

/** The kinds of file a list of terms may be in, by the end of its name. */
const READERS: ReadonlyMap<string, (text: string, file: string) => Term[]> = new Map(
  Object.entries({
    yaml: (text, file) => fromList(readYaml(text, file), file),
    yml: (text, file) => fromList(readYaml(text, file), file),
    json: (text, file) => fromList(readJson(text, file), file),
    csv: readCsv,
    tbx: readTbx,
    xml: readTbx,
  }),
);

/**
 * The terms of a file.
 * @param file its name, which tells the format and stands in messages.
 * @throws DeskFileError with the file and the line of the first bad entry.
 */
export function readTerms(text: string, file: string): Term[] {
  const reader = READERS.get(/\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? '');
  if (!reader)
    throw new DeskFileError(
      `${file}: a list of terms ends in ${[...READERS.keys()].map((end) => `.${end}`).join(', ')}`,
    );
  return reader(text.replace(/^\uFEFF/u, ''), file);
}

/** The terms of several files as one list. @throws DeskFileError when two entries contradict one another. */
export function joinTerms(lists: readonly (readonly Term[])[]): Term[] {
  const terms = lists.flat();
  checkTogether(terms);
  return terms;
}

/** A list of entries, or a mapping with one under `terms`. */
function fromList({ value, lineOf }: Located, file: string): Term[] {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const base = isMapping ? ['terms'] : [];
  const list = isMapping ? (value as { terms?: unknown }).terms : value;
  if (!Array.isArray(list))
    throw new DeskFileError(
      `${file}:${lineOf(base)}: expects a list of entries, at the top or under 'terms'`,
    );
  return list.map((entry, index) => termOf(entry, file, (path) => lineOf([...base, index, ...path])));
}

const LISTS = new Set(['variants', 'deprecated', 'forbidden', 'admitted']);
const FLAGS = new Set(['name', 'casesensitive', 'case-sensitive', 'case_sensitive', 'inflected']);

/** A head line with the keys; several words in one cell are parted by semicolons. */
function readCsv(text: string, file: string): Term[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, {
      columns: (head: string[]) => head.map((name) => name.trim()),
      delimiter: [',', '\t'],
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    throw new DeskFileError(`${file}:${lines ?? 1}: ${message}`);
  }
  return rows.map(({ record, info: { lines } }) => {
    const entry = Object.entries(record)
      .filter(([key, cell]) => key !== '' && cell !== '')
      .map(([key, cell]) => [key, cellOf(key.toLowerCase(), cell)]);
    return termOf(Object.fromEntries(entry), file, () => lines);
  });
}

function cellOf(key: string, cell: string): unknown {
  const flag = /^(?:yes|true|x|1)$/iu.test(cell) ? true : /^(?:no|false|0)$/iu.test(cell) ? false : undefined;
  if (FLAGS.has(key)) return flag ?? cell;
  if (key === 'forbidden' && flag !== undefined) return flag;
  return LISTS.has(key)
    ? cell
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean)
    : cell;
}
