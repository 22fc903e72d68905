import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from './formats/docx.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIB = 1024 * 1024;
const LAUGHS = `<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY a "lol">${[...'bcdefghij']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>\n<nitf><body><p>&j;</p></body></nitf>`;
const EXTERNAL =
  '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><p>&x;</p></body></nitf>';
const DEEP = 100_000;

/** A Word document whose text would come to 300 MiB. */
function bombWithParts(): Uint8Array {
  const rels =
    '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': new Uint8Array(300 * MIB),
  });
}

/** The same bomb with a directory that says it is small. */
function lyingParts(): Uint8Array {
  const bytes = bombWithParts();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 30; at++) {
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 300 * MIB)
      view.setUint32(at + 22, 1000, true);
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 300 * MIB)
      view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

const nested = () => zipSync({ 'inner.zip': zipSync({ 'a.xml': strToU8('<a/>') }), 'b.txt': strToU8('x') });

const FILES: [string, () => string | Uint8Array, RegExp, string[]?][] = [
  ['laughs.xml', () => LAUGHS, /entity declarations of its own/u],
  ['external.nitf', () => EXTERNAL, /entity declarations of its own/u],
  ['bomb.docx', bombWithParts, /a zip archive that would come to 300 MiB: not opened/u],
  ['lying.docx', lyingParts, /damaged or truncated zip|larger than 64 MiB when unpacked/u],
  ['nested.docx', nested, /a zip archive, but not a Word document/u],
  ['truncated.docx', () => makeDocx(paragraph('Hello.')).subarray(0, 500), /damaged or truncated zip/u],
  ['not-a-zip.docx', () => 'Hello.', /not a Word document/u],
  ['truncated.nitf', () => '<nitf><body><p>Hello', /XML not well-formed/u],
  ['truncated.json', () => '[{"body": "Hello"}', /not JSON: it ends in the middle/u, ['--field', 'body']],
  ['unclosed.csv', () => `body\n"${'a,b\n'.repeat(100_000)}`, /never closed/u, ['--field', 'body']],
  [
    'wrong.html',
    () => Buffer.from('<meta charset="utf-8"><p>caf\xe9', 'latin1'),
    /not UTF-8 text: .*<meta>/u,
  ],
  ['nul.html', () => '<p>a\0b', /NUL byte at byte 4/u],
  ['line.txt', () => Buffer.alloc(100 * MIB, 'the sea '), /100 MiB: larger than 64 MiB/u],
  [
    'line.json',
    () => `[{"body": "${'the sea '.repeat(2_000_000)}"}]`,
    /characters of prose/u,
    ['--field', 'body'],
  ],
  ['prose.txt', () => 'the sea '.repeat(4_000_000), /32000000 characters of prose/u],
  ['deep.html', () => '<div>'.repeat(DEEP), /nested more than 1000 deep/u],
  ['deep-inline.html', () => `<p>${'<b><i>'.repeat(DEEP)}x`, /nested more than 1000 deep/u],
  ['deep.nitf', () => `<nitf>${'<p>'.repeat(DEEP)}`, /nested more than 1000 deep/u],
  ['deep.json', () => '['.repeat(DEEP), /nested more than 1000 deep/u, ['--field', 'body']],
  ['deep-objects.json', () => '{"a":'.repeat(DEEP), /nested more than 1000 deep/u, ['--field', 'body']],
  ['old.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /save it as \.docx/u],
  ['page.pdf', () => '%PDF-1.7\n', /a PDF/u],
];

describe('a hostile or damaged file costs one clear line and exit code 2, and the other files go on', () => {
  it.each(FILES)('%s', (name, make, message, options = []) => {
    const path = join(folder, name);
    const good = join(folder, 'good.txt');
    writeFileSync(path, make());
    writeFileSync(good, 'Boats come from the the north.\n');
    const started = Date.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=512', 'dist/cli/main.js', ...options, '--format', 'compact', path, good],
      { encoding: 'utf8', timeout: 60_000 },
    );
    rmSync(path);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stdout).toContain('good.txt:1:17');
    expect(status).toBe(2);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});

describe('in a folder', () => {
  it('data that is no copy is passed over, and what a named field has is read', () => {
    const home = mkdtempSync(join(folder, 'home-'));
    writeFileSync(join(home, 'package.json'), '{"name": "x"}');
    writeFileSync(join(home, 'tsconfig.json'), '{ // loose\n "a": 1, }');
    writeFileSync(join(home, 'pom.xml'), '<project/>');
    writeFileSync(join(home, 'table.csv'), 'a,body\n1,From the the north.\n');
    writeFileSync(join(home, 'story.txt'), 'Boats come from the the south.\n');
    const run = (...options: string[]) =>
      spawnSync(
        process.execPath,
        ['dist/cli/main.js', '--fail-on', 'never', '--format', 'compact', ...options, home],
        {
          encoding: 'utf8',
        },
      );
    const plain = run();
    expect([plain.status, plain.stderr]).toEqual([0, '']);
    expect(
      plain.stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith(join(home, 'story.txt:1:'))),
    ).toBe(true);
    rmSync(join(home, 'tsconfig.json'));
    const fields = run('--field', 'body');
    expect([fields.status, fields.stderr]).toEqual([0, '']);
    expect(fields.stdout).toContain('table.csv:2:8: ');
    expect(fields.stdout).toContain('[row 2, body]');
  });
});
