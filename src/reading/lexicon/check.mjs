// Checks the lexicon files of this folder: one exported template string each, one entry a line, sorted by first column in
// plain code-unit order, no duplicate keys, an even number of columns, no empty cells. Usage: node check.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
/** Columns that make the key, where it is not the first alone: the same word may stand once for each. */
const keyColumns = { bodies: 2, polarity: 2, supportOppose: 3 };
let bad = 0;
for (const file of fs
  .readdirSync(here)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  const text = fs.readFileSync(path.join(here, file), 'utf8');
  const match = /^\/\*\*\n[^]*? \*\/\nexport const (\w+) = `\n([^`\\]*)\n`;\n$/.exec(text);
  const complain = (why, line) => {
    bad++;
    console.error(`${file}: ${why}${line ? `: ${line}` : ''}`);
  };
  if (!match || match[2].includes('${')) {
    complain('is not one documented template string');
    continue;
  }
  const lines = match[2].split('\n');
  const columns = lines[0].split(' | ').length;
  const seen = new Set();
  let before = '';
  for (const line of lines) {
    const cells = line.split(' | ');
    if (cells.length !== columns) complain(`${cells.length} columns, not ${columns}`, line);
    if (cells.some((cell) => cell === '' || cell !== cell.trim() || cell.includes('|')))
      complain('empty or untidy cell', line);
    if (
      cells.some((cell) =>
        cell
          .split(';')
          .some((value, i, all) => value === '' || value !== value.trim() || all.indexOf(value) !== i),
      )
    )
      complain('untidy list', line);
    const key = cells.slice(0, keyColumns[match[1]] ?? 1).join(' | ');
    if (seen.has(key)) complain('duplicate', line);
    if (cells[0] < before) complain('out of order', line);
    seen.add(key);
    before = cells[0];
  }
  console.log(`${file}: ${match[1]}, ${lines.length} entries, ${columns} columns`);
}
process.exitCode = bad ? 1 : 0;
