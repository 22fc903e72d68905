import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort();
/** Columns that make the key, where it is not the first alone: the same word may stand once for each. */
const keyColumns: Readonly<Record<string, number>> = { bodies: 2, polarity: 2, supportOppose: 3 };

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [, name, entries] = /^\/\*\*\n[^]*? \*\/\nexport const (\w+) = `\n([^`\\]*)\n`;\n$/u.exec(text) ?? [];

  it('is one documented template string', () => {
    expect(name).toBeDefined();
    expect(entries).not.toContain('${');
  });

  const rows = (entries ?? '').split('\n').map((line) => line.split(' | '));

  it('has tidy cells, as many in every line', () => {
    const untidy = (value: string) => value === '' || value !== value.trim() || value.includes('|');
    const bad = rows.filter(
      (cells) =>
        cells.length !== rows[0]!.length ||
        cells.some((cell) => {
          const values = cell.split(';');
          return untidy(cell) || values.some(untidy) || new Set(values).size < values.length;
        }),
    );
    expect(bad).toEqual([]);
  });

  it('is sorted by the first column, without duplicate keys', () => {
    const heads = rows.map(([head]) => head!);
    expect(heads).toEqual([...heads].sort());
    const keys = rows.map((cells) => cells.slice(0, keyColumns[name ?? ''] ?? 1).join(' | '));
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });
});
