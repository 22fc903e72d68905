import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk-cli.js';

const BAD = 'He said that the the talks failed.\n';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('bad.txt', BAD);
});
afterEach(() => desk.clear());

describe('several reports', () => {
  it('are written in one run, each to its output, folders made, the one without to standard output', () => {
    const args =
      '--format sarif --output out/ci/a.sarif --format html --output report.html --format compact bad.txt';
    const { code, out, err } = desk.backread(args.split(' '));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^bad\.txt:1:14: minor: .*repeated-words/u);
    expect(JSON.parse(desk.read('out/ci/a.sarif')).runs[0].results).toHaveLength(1);
    expect(desk.read('report.html')).toMatch(/^<!doctype html>/u);
  });

  it('may name the output before the format when there is one of each', () => {
    expect(desk.backread(['--output', 'a.json', '--format', 'json', 'bad.txt']).out).toBe('');
    expect(JSON.parse(desk.read('a.json'))).toHaveLength(1);
    expect(desk.backread(['--output', 'a.txt', 'bad.txt']).out).toBe('');
    expect(desk.read('a.txt')).toContain('repeated-words');
  });

  it.each([
    [
      '--format json --format sarif',
      /--format json and --format sarif both go to standard output: give one/u,
    ],
    ['--format json --output a --format sarif --output ./a', /both go to \.\/a/u],
    ['--format json --output a --output b', /--output b: each --output needs a --format of its own/u],
    ['--format sariff', /No report has this name; did you mean 'sarif'\?/u],
    ['--output bad.txt', /--output bad\.txt: is one of the files to be reviewed/u],
    ['--output bad.txt/x', /--output bad\.txt\/x: cannot be written \((?:ENOTDIR|EEXIST)\)/u],
  ])('%s is refused in one line before anything is touched', (args, message) => {
    const { code, out, err } = desk.backread([...args.split(' '), 'bad.txt']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(desk.read('bad.txt')).toBe(BAD);
    expect(existsSync(join(desk.folder, 'a'))).toBe(false);
  });
});

it('ndjson has a line out as soon as a file is reviewed', async () => {
  // The second file is a pipe that nobody has written to yet: the first file's line must not wait for it.
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), '--format', 'ndjson', 'bad.txt', '-'], {
    cwd: desk.folder,
  });
  const lines: string[] = [];
  let rest = '';
  const line = () =>
    new Promise<void>((done) => {
      child.stdout.on('data', (chunk) => {
        rest += chunk;
        if (!rest.includes('\n')) return;
        lines.push(rest);
        rest = '';
        done();
      });
    });
  await line();
  expect(JSON.parse(lines[0]!).path).toBe('bad.txt');
  const second = line();
  child.stdin.end(BAD);
  await second;
  expect(JSON.parse(lines[1]!).path).toBe('<stdin>');
});
