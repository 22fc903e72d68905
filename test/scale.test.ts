import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from './desk-cli.js';

const desk = new Desk();
afterAll(() => desk.clear());

const FILES = 24;
for (let index = 0; index < FILES; index++)
  desk.put(`stories/${index}.txt`, `Story ${index}\n\nHe said the the talks had failed, ${index} times.\n`);

const ndjson = (...args: string[]) =>
  desk.backread(['--fail-on', 'never', '--format', 'ndjson', ...args, 'stories']);

describe('--jobs', () => {
  it.each([
    'ndjson',
    'json',
    'vfile',
    'sarif',
  ])('reports in %s what one thread reports, byte for byte', (format) => {
    const run = (jobs: string) => desk.backread(['--format', format, '--jobs', jobs, 'stories']);
    const one = run('1');
    expect(one.out).toContain('repeated');
    expect(run('3')).toEqual(one);
  });

  it('says what cannot be read, and goes on', () => {
    const { code, out, err } = ndjson('--jobs', '2', desk.put('bad.docx', 'no zip'));
    expect(code).toBe(2);
    expect(err).toMatch(/bad\.docx/u);
    expect(out.trim().split('\n')).toHaveLength(FILES);
  });

  it('refuses what is no number', () => {
    const { code, err } = ndjson('--jobs', 'many');
    expect(code).toBe(2);
    expect(err).toMatch(/whole number/u);
  });
});

describe('--cache', () => {
  const entries = () =>
    readdirSync(join(desk.folder, '.backreadcache'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.json'));

  it('gives the same report from what it kept', () => {
    const plain = ndjson();
    expect(ndjson('--cache', '--jobs', '2')).toEqual(plain);
    expect(entries()).toHaveLength(FILES);
    expect(ndjson('--cache')).toEqual(plain);
    expect(desk.read('.backreadcache/.gitignore')).toBe('*\n');
  });

  it('takes a review from the entry, unless the setup or the story is another', () => {
    const entry = entries().find((name) =>
      desk.read(`.backreadcache/${name}`).includes('"path":"stories/3.txt"'),
    )!;
    const place = join(desk.folder, '.backreadcache', entry);
    const kept = JSON.parse(desk.read(`.backreadcache/${entry}`));
    kept.reviews[0].findings[0].message = 'From the entry';
    writeFileSync(place, JSON.stringify(kept));
    expect(ndjson('--cache').out).toContain('From the entry');
    expect(ndjson('--cache', '--preset', 'strict').out).not.toContain('From the entry');
    expect(ndjson('--cache').out).not.toContain('From the entry');
  });

  it('takes a damaged entry for none', () => {
    const plain = ndjson();
    for (const name of entries()) writeFileSync(join(desk.folder, '.backreadcache', name), '{"key": "');
    expect(ndjson('--cache')).toEqual(plain);
  });

  it('drops what it has of stories that are gone', () => {
    desk.put('more/a.txt', 'One.\n');
    desk.put('more/b.txt', 'Two.\n');
    desk.backread(['--cache', 'more']);
    expect(entries()).toHaveLength(FILES + 2);
    desk.git('init', '-q');
    desk.put('more/.gitignore', 'b.txt\n');
    desk.backread(['--cache', 'more']);
    expect(entries()).toHaveLength(FILES + 1);
  });

  it('caches nothing where rules are code, and says so once', () => {
    desk.put(
      'own.mjs',
      "export default { id: 'own', category: 'house', severity: 'minor', summary: 'x', check() {} };",
    );
    desk.put('own.json', JSON.stringify({ localRules: ['./own.mjs'] }));
    const { err } = ndjson('--cache', '--cache-location', 'other', '--config', 'own.json');
    expect(err.match(/nothing is cached/gu)).toHaveLength(1);
    expect(readdirSync(desk.folder)).not.toContain('other');
  });
});
