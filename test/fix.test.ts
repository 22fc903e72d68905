import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk-cli.js';

// Spaces before commas are wrong in all of it, and right nobody's words but the writer's own.
const BEFORE =
  'The firm sold cars , the mayor said: “We sold cars , yes, in May.”\r\n\r\nIt made 5 % more , he said.';
const AFTER =
  'The firm sold cars, the mayor said: “We sold cars , yes, in May.”\r\n\r\nIt made 5% more, he said.';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const path = (name: string) => join(desk.folder, name);

describe('--fix', () => {
  it('writes what is safe, outside quotations, keeps line ends, byte order mark and mode, and leaves nothing beside', () => {
    desk.put('story.txt', `\uFEFF${BEFORE}`);
    chmodSync(path('story.txt'), 0o640);
    const { code, err, out } = desk.backread(['--fix', '--format', 'compact', 'story.txt']);
    expect([code, err]).toEqual([0, 'backread: story.txt: 3 fixed\n']);
    expect(desk.read('story.txt')).toBe(`\uFEFF${AFTER}`);
    expect(statSync(path('story.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(desk.folder)).toEqual(['story.txt']);
    // What is reported is the story as it is now.
    expect(out.trimEnd().split('\n')).toEqual([expect.stringMatching(/^story\.txt:1:46: .* behind “cars”/u)]);
    expect(desk.backread(['--fix', 'story.txt']).err).toBe('');
    expect(desk.read('story.txt')).toBe(`\uFEFF${AFTER}`);
  });

  it('writes through a link, which stays one', () => {
    desk.put('real/story.txt', BEFORE);
    symlinkSync('real/story.txt', path('link.txt'));
    desk.backread(['--fix', 'link.txt']);
    expect(desk.read('real/story.txt')).toBe(AFTER);
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true);
  });

  it('leaves alone what stands by decision', () => {
    desk.put('story.txt', BEFORE);
    desk.backread(['stet', 'story.txt:1:15', '--why', 'x']);
    desk.backread(['--fix', 'story.txt']);
    expect(desk.read('story.txt')).toBe(AFTER.replace('cars, the', 'cars , the'));
  });

  it('refuses standard input', () => {
    const { code, out, err } = desk.backread(['--fix', '-'], { input: BEFORE });
    expect([code, out, err]).toEqual([2, '', 'backread: --fix: standard input is no file to fix\n']);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff that git applies to the byte, and changes nothing', () => {
    for (const name of ['a/story.txt', 'a/other.md']) desk.put(name, BEFORE);
    const { out, err } = desk.backread(['--fix-dry-run', 'a']);
    expect(err).toBe('');
    expect(out).toMatch(/^--- a\/a\/other\.md\n\+\+\+ b\/a\/other\.md\n@@ -1,3 \+1,3 @@\n-The firm/u);
    expect(desk.read('a/story.txt')).toBe(BEFORE);
    const { status, stderr } = spawnSync('git', ['apply', '-'], {
      cwd: desk.folder,
      input: out,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    for (const name of ['a/story.txt', 'a/other.md']) expect(desk.read(name)).toBe(AFTER);
  });

  it('has standard output for itself', () => {
    desk.put('story.txt', BEFORE);
    const refused = desk.backread(['--fix-dry-run', '--format', 'json', 'story.txt']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/--fix-dry-run and --format json both go to standard output/u);
    desk.backread(['--fix-dry-run', '--format', 'json', '--output', 'out.json', 'story.txt']);
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8'))).toHaveLength(1);
  });
});
