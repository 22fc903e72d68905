import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from '../src/cli/lines.js';
import { Desk } from './desk-cli.js';

const desk = new Desk();
afterAll(() => desk.clear());

const bin = resolve('dist/cli/main.js');
const open: ChildProcess[] = [];
afterAll(() => {
  for (const child of open) child.kill('SIGKILL');
});
const start = (...args: string[]) => {
  const child = spawn(process.execPath, [bin, '--format', 'ndjson', ...args, '-'], {
    cwd: desk.folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  open.push(child);
  return child as ChildProcess & { stdin: NonNullable<ChildProcess['stdin']> };
};

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, body: readFileSync(join('seeds', name), 'utf8') }));
const small = (index: number) => ({
  id: `s${index}`,
  headline: 'Café 😀',
  body: `He he saw the the bridge ${index}.`,
});
const lineOf = (article: object) => `${JSON.stringify(article)}\n`;
const stream = (options: string[], input: string) =>
  desk.backread(['--fail-on', 'never', '--format', 'ndjson', ...options, '-'], { input });

describe('NDJSON from standard input', () => {
  const feed = [...seeds, ...Array.from({ length: 40 }, (_, index) => small(index))].map(lineOf).join('');

  it.each(['1', '2'])('gives byte for byte what the file gives, in %s threads', (jobs) => {
    desk.put('feed.ndjson', feed);
    const fields = ['--field', 'headline', '--field', 'body', '--jobs', jobs];
    const whole = desk.backread(['--fail-on', 'never', '--format', 'ndjson', ...fields, 'feed.ndjson']);
    expect(whole.out.trim().split('\n')).toHaveLength(seeds.length + 40);
    expect(stream([...fields, '--stdin-filename', 'feed.ndjson'], feed)).toEqual(whole);
  });

  it('finds the copy where it usually is, when no field is named', () => {
    const { out } = stream([], lineOf({ id: 7, title: 'A bridge', text: 'Rain took the the bridge.' }));
    expect(JSON.parse(out)).toMatchObject({ path: '<stdin>#7', findings: [{ text: 'the the' }] });
  });

  it('says which line is bad, and goes on', () => {
    const { code, out, err } = stream(
      [],
      `${lineOf(small(1))}{"body": \n\n{"id": "none"}\n${lineOf(small(2))}`,
    );
    expect(code).toBe(2);
    expect(err).toMatch(
      /^backread: <stdin>, line 2: not JSON: .*\nbackread: <stdin>, line 4: no field .*\n$/u,
    );
    const reviews = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reviews.map(({ path }) => path)).toEqual(['<stdin>#s1', '<stdin>#s2']);
    expect(reviews[1].findings[0].start.line).toBe(5);
  });

  it('takes a bad first line for one line when it is told the format, and one too long as well', () => {
    const input = `not JSON\n{"body": "${'x'.repeat(2000)}"}\n${lineOf(small(1))}`;
    const { code, out, err } = stream(['--from', 'ndjson', '--max-size', '0.001'], input);
    expect(code).toBe(2);
    expect(err).toMatch(/line 1: not JSON.*\n.*line 2: larger than/u);
    expect(JSON.parse(out).path).toBe('<stdin>#s1');
  });

  it('keeps to the exit codes', () => {
    const input = lineOf({ body: 'He says the the talks failed.' });
    expect(desk.backread(['--format', 'ndjson', '--fail-on', 'minor', '-'], { input }).code).toBe(1);
    expect(desk.backread(['--format', 'ndjson', '-'], { input }).code).toBe(0);
  });

  it('leaves other input alone: prose, one document of JSON', () => {
    expect(JSON.parse(stream([], 'He saw the the bridge.\n').out)).toMatchObject({
      path: '<stdin>',
      format: 'text',
    });
    const pretty = JSON.stringify({ body: 'He saw the the bridge.' }, null, 2);
    expect(JSON.parse(stream(['--field', 'body'], pretty).out)).toMatchObject({
      path: '<stdin>',
      format: 'json',
    });
  });

  it('answers each article before it is given the next', async () => {
    const child = start();
    const answers = createInterface(child.stdout!)[Symbol.asyncIterator]();
    for (let index = 0; index < 3; index++) {
      child.stdin.write(lineOf(small(index)));
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ path: `<stdin>#s${index}` });
    }
    child.stdin.end();
    expect((await answers.next()).done).toBe(true);
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });

  it('reads no further while nobody takes its answers', async () => {
    const child = start();
    const articles = 12_000;
    child.stdin.end(Array.from({ length: articles }, (_, index) => lineOf(small(index))).join(''));
    // The answers are fifteen times as large as the articles: were they kept, all of the input would be read in this time.
    await new Promise((wait) => setTimeout(wait, 8000));
    expect(child.stdin.writableLength).toBeGreaterThan(200_000);
    let answers = 0;
    for await (const _ of createInterface(child.stdout!)) answers++;
    expect(answers).toBe(articles);
  });
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('linesOf', () => {
  async function* inPieces(bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const read = async (text: string, size: number, most = 1000) =>
    all(linesOf(inPieces(Buffer.from(text), size), most));

  it.each([1, 2, 3, 7, 1000])('cuts at line ends, whatever the pieces (%i bytes)', async (size) => {
    expect(await read('a😀\r\n\n  \né b\nc', size)).toEqual([
      { place: { line: 1, offset: 0 }, text: 'a😀\r' },
      { place: { line: 4, offset: 9 }, text: 'é b' },
      { place: { line: 5, offset: 13 }, text: 'c' },
    ]);
  });

  it.each([1, 5, 1000])('counts what it does not keep (%i bytes)', async (size) => {
    expect(await read(`${'é😀'.repeat(9)}\nb`, size, 12)).toEqual([
      { place: { line: 1, offset: 0 }, problem: 'larger than 12 bytes' },
      { place: { line: 2, offset: 28 }, text: 'b' },
    ]);
  });

  it('needs the memory of one line for a stream without end', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    async function* endless() {
      for (let megabytes = 0; megabytes < 300; megabytes++) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines = await all(linesOf(endless(), 4 << 20));
    expect(lines).toHaveLength(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 << 20);
  });
});
