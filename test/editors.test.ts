import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Real editors with their own language clients. `npm test` builds the server first; .ci/run installs the editors.
const server = `${process.execPath} ${resolve('dist/cli/main.js')} lsp --stdio`;

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
  copyFileSync('seeds/000_56f73b1ed947ec56.txt', join(folder, 'story.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: string[]): unknown {
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 90_000,
    env: {
      ...process.env,
      HOME: folder,
      BACKREAD_SERVER: server,
      BACKREAD_STORY: join(folder, 'story.txt'),
    },
  });
  const line = `${stdout}\n${stderr}`.split('\n').find((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(`${program} printed no result:\n${stdout}${stderr}`);
  return JSON.parse(line);
}

const hasNeovim = has('nvim');
describe.skipIf(!hasNeovim)(`Neovim${hasNeovim ? '' : ' (skipped: nvim is not installed)'}`, () => {
  it(
    'shows the findings of the seed story, applies a suggestion, and the diagnostic goes',
    { timeout: 120_000 },
    () => {
      const result = run('nvim', [
        '--headless',
        '--clean',
        '-c',
        `luafile ${resolve('test/editors/neovim.lua')}`,
      ]);
      expect(result).toMatchObject({
        gone: true,
        action: expect.stringMatching(/^(?:Replace with|Delete) “/u),
      });
      const { before, after } = result as { before: number; after: number };
      expect(before).toBeGreaterThan(15);
      expect(after).toBeLessThan(before);
    },
  );
});

const EGLOT = '/usr/share/emacs/site-lisp/elpa';
const hasEglot =
  has('emacs') && existsSync(EGLOT) && readdirSync(EGLOT).some((name) => /^eglot-\d/u.test(name));
describe.skipIf(!hasEglot)(`Emacs${hasEglot ? '' : ' (skipped: emacs with eglot is not installed)'}`, () => {
  it('shows the findings of the seed story by way of eglot', { timeout: 120_000 }, () => {
    const result = run('emacs', [
      '--batch',
      ...readdirSync(EGLOT)
        .filter((name) => /^eglot-\d/u.test(name))
        .flatMap((name) => ['-L', join(EGLOT, name)]),
      '-l',
      resolve('test/editors/emacs.el'),
    ]);
    expect(result).toMatchObject({ first: expect.stringContaining('backread') });
    expect((result as { count: number }).count).toBeGreaterThan(15);
  });
});
