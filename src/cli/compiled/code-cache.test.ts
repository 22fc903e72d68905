import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codePlaces, keepCode, readCode } from './code-cache.js';

const isPosix = process.platform !== 'win32';
const code = Buffer.from('compiled code, more or less');
const fresh = () => mkdtempSync(join(tmpdir(), 'backread-code-'));
const own = (folder = join(fresh(), 'own')) => [{ folder, isOwn: true }];

test('what was kept is read again', () => {
  const places = own();
  expect(readCode('a', places)).toBeUndefined();
  keepCode('a', code, places);
  expect(readCode('a', places)).toEqual(code);
  expect(readCode('b', places)).toBeUndefined();
});

test('what is damaged or cut short is not read', () => {
  const places = own();
  const path = join(places[0]!.folder, 'a');
  keepCode('a', code, places);
  const whole = readFileSync(path);
  for (const bytes of [
    whole.subarray(0, -1),
    whole.subarray(0, 5),
    Buffer.alloc(0),
    Buffer.alloc(whole.length),
  ]) {
    writeFileSync(path, bytes);
    expect(readCode('a', places)).toBeUndefined();
  }
});

test.skipIf(!isPosix)('in the own folder, what others can write is not read', () => {
  const places = own();
  const path = join(places[0]!.folder, 'a');
  keepCode('a', code, places);
  expect(statSync(places[0]!.folder).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  chmodSync(path, 0o620);
  expect(readCode('a', places)).toBeUndefined();
  chmodSync(path, 0o602);
  expect(readCode('a', places)).toBeUndefined();
  chmodSync(path, 0o600);
  expect(readCode('a', places)).toEqual(code);
});

test.skipIf(!isPosix)('no folder is made that others can write, whatever the umask', () => {
  const folder = join(fresh(), 'beside');
  const before = process.umask(0);
  try {
    keepCode('a', code, [{ folder, isOwn: false }]);
  } finally {
    process.umask(before);
  }
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o644);
});

test('where one place cannot be written, the next is taken; where none can, nothing happens', () => {
  const file = join(fresh(), 'file');
  writeFileSync(file, '');
  const blocked = { folder: join(file, 'beside'), isOwn: false };
  const places = [blocked, ...own()];
  keepCode('a', code, places);
  expect(readCode('a', places)).toEqual(code);
  keepCode('a', code, [blocked]);
  expect(readCode('a', [blocked])).toBeUndefined();
});

test('nothing unfinished is left, and what is older than a month goes', () => {
  const places = own();
  const { folder } = places[0]!;
  mkdirSync(folder);
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const name of ['older', 'recent']) writeFileSync(join(folder, name), '');
  utimesSync(join(folder, 'older'), old, old);
  keepCode('a', code, places);
  expect(readdirSync(folder).sort()).toEqual(['a', 'recent']);
});

test('the places are beside the program and the user’s own', () => {
  const places = codePlaces('/opt/backread/dist/cli');
  expect(places[0]).toEqual({ folder: join('/opt/backread/dist/cli', '.cache'), isOwn: false });
  expect(places.slice(1).every(({ isOwn }) => isOwn)).toBe(true);
  // A folder that all share is none of them.
  expect(places.some(({ folder }) => folder.startsWith(tmpdir()))).toBe(false);
});
