import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPatch } from '../src/cli/changed.js';
import { Desk } from './desk-cli.js';

const OLD = 'The mayor said the the talks failed in the north.';
const NEW = 'Officials said it was was late when the last ferry left.';
const GOOD = 'The council met on Monday and voted to close the old bridge.';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

/** `path: words` of each finding, in order. */
function changed(args: string[] = [], cwd = '.'): string[] {
  const { out, err } = desk.backread(['--format', 'json', '--changed', ...args], { cwd });
  if (!out) throw new Error(err);
  return JSON.parse(out).flatMap(({ path, findings }: { path: string; findings: { text: string }[] }) =>
    findings.map(({ text }) => `${path}: ${text}`),
  );
}

function repository(): void {
  desk.git('init', '-q');
  desk.put('old.txt', `${OLD}\n\n${GOOD}\n`);
  desk.put('in/story.txt', `${OLD}\n`);
  desk.git('add', '.');
  desk.git('commit', '-qm', 'one');
}

describe('--changed', () => {
  it('reports findings on touched lines, and new files whole', () => {
    repository();
    expect(desk.backread(['--changed'])).toEqual({
      code: 0,
      out: expect.any(String),
      err: 'backread: nothing to review has changed since HEAD\n',
    });
    desk.put('old.txt', `${OLD}\n\n${NEW}\n`);
    expect(changed()).toEqual(['old.txt: was was']);
    desk.put('in/näw “one”\t.txt', `${OLD}\n`);
    desk.put('in/ignored.txt', `${OLD}\n`);
    desk.put('.gitignore', 'ignored.txt\n');
    expect(changed()).toEqual(['in/näw “one”\t.txt: the the', 'old.txt: was was']);
    // Staged or not is one.
    desk.git('add', '.');
    expect(changed()).toEqual(['in/näw “one”\t.txt: the the', 'old.txt: was was']);
    expect(changed(['in'])).toEqual(['in/näw “one”\t.txt: the the']);
    expect(changed(['HEAD', 'old.txt'])).toEqual(['old.txt: was was']);
    expect(changed([], 'in')).toEqual(['näw “one”\t.txt: the the']);
  });

  it('takes a revision, follows a renamed file, and passes over what is deleted', () => {
    repository();
    desk.put('old.txt', `${OLD}\n\n${GOOD}\n\n${NEW}\n`);
    desk.git('commit', '-qam', 'two');
    expect(changed()).toEqual([]);
    expect(changed(['HEAD~1'])).toEqual(['old.txt: was was']);
    desk.git('mv', 'old.txt', 'in/moved.txt');
    desk.git('rm', '-q', 'in/story.txt');
    expect(changed()).toEqual([]);
    desk.put('in/moved.txt', `${OLD}\n\n${GOOD}\n\n${NEW} He went.\n`);
    expect(changed()).toEqual(['in/moved.txt: was was']);
  });

  it('is not led astray by the person’s settings of git', () => {
    repository();
    for (const [key, value] of [
      ['color.ui', 'always'],
      ['diff.noprefix', 'true'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '9'],
      ['diff.external', '/bin/false'],
      ['diff.relative', 'true'],
      ['core.quotePath', 'false'],
    ] as const)
      desk.git('config', key, value);
    desk.put('old.txt', `${OLD}\n\n${NEW}\n`);
    expect(changed()).toEqual(['old.txt: was was']);
  });

  it('takes everything for new before the first commit', () => {
    desk.git('init', '-q');
    desk.put('a.txt', OLD);
    desk.put('b.txt', NEW);
    desk.git('add', 'a.txt');
    expect(changed()).toEqual(['a.txt: the the', 'b.txt: was was']);
  });

  it('fixes only touched lines', () => {
    repository();
    desk.put('old.txt', 'Some 5 % went.\nSome 6 % came.\n');
    desk.git('commit', '-qam', 'two');
    desk.put('old.txt', 'Some 5 % went.\nSome 7 % came.\n');
    desk.backread(['--changed', '--fix']);
    expect(desk.read('old.txt')).toBe('Some 5 % went.\nSome 7% came.\n');
  });

  it('says in one line what is wrong', () => {
    desk.put('a.txt', OLD);
    const line = (args: string[], env: Record<string, string> = {}) => {
      const { code, out, err } = desk.backread(args, { env });
      expect([code, out]).toEqual([2, '']);
      return err;
    };
    const ceiling = { GIT_CEILING_DIRECTORIES: join(desk.folder, '..') };
    expect(line(['--changed', 'a.txt'], ceiling)).toBe(
      'backread: --changed: this folder is in no git repository\n',
    );
    mkdirSync(join(desk.folder, 'bin'));
    expect(line(['--changed'], { PATH: join(desk.folder, 'bin') + delimiter })).toBe(
      'backread: --changed needs git, which is not installed here\n',
    );
    desk.git('init', '-q');
    expect(line(['--changed=nowhere', 'a.txt'])).toBe(
      'backread: --changed nowhere: git knows no such revision\n',
    );
    expect(line(['--changed=--output=x', 'a.txt'])).toMatch(/git knows no such revision/u);
  });
});

it('reads a patch without context: added lines count, lines taken away do not, and no text is mistaken for a head', () => {
  const patch = [
    'diff --git a/one b/one',
    'index 1..2 100644',
    '--- a/one',
    '+++ b/one',
    '@@ -3 +3,2 @@ head',
    '-diff --git a/x b/x',
    '+@@ -1 +1 @@',
    '+Binary files differ',
    '@@ -9,2 +10,0 @@',
    '-gone',
    '-gone',
    'diff --git a/two b/two',
    'Binary files a/two and b/two differ',
    'diff --git a/three b/three',
    'rename from x',
  ].join('\n');
  expect(readPatch(patch)).toEqual([[[3, 4]], 'whole', []]);
});
