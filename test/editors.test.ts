import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Real editors with their own language clients. `npm test` builds the server first; .ci/run installs the editors.
const server = `${process.execPath} ${resolve('dist/cli/main.js')} lsp --stdio`;

// Kate has a window; Qt draws it to memory.
vi.stubEnv('QT_QPA_PLATFORM', 'offscreen');

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
  copyFileSync('seeds/000_56f73b1ed947ec56.txt', join(folder, 'story.txt'));
});
// What an editor leaves running may still write into its home.
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

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

/** The settings that docs/editors.md tells the editor's users to write. */
function documentedSettings(editor: string): string {
  const section = readFileSync('docs/editors.md', 'utf8').split(`\n## ${editor}\n`)[1];
  const settings = section?.match(/```json\n([^`]+)```/u)?.[1];
  if (settings === undefined) throw new Error(`docs/editors.md has no settings for ${editor}`);
  return settings;
}

const hasKate = has('kate');
describe.skipIf(!hasKate)(`Kate${hasKate ? '' : ' (skipped: kate is not installed)'}`, () => {
  it(
    'starts the server by the settings of docs/editors.md and is sent the findings of the seed story',
    { timeout: 120_000 },
    async () => {
      const configs = join(folder, '.config');
      const program = join(folder, 'backread');
      const heard = join(folder, 'heard.log');
      mkdirSync(join(configs, 'kate/lspclient'), { recursive: true });
      writeFileSync(join(configs, 'kate/lspclient/settings.json'), documentedSettings('Kate'));
      // Kate asks before it starts a server for the first time; this is how it remembers that the answer was yes.
      const allowed = `[lspclient]\nAllowedServerCommandLines=${program} lsp\n`;
      writeFileSync(join(configs, 'katerc'), `[Kate Plugins]\nlspclientplugin=true\n\n${allowed}`);
      writeFileSync(program, `#!/bin/sh\n${server} | tee '${heard}'\n`, { mode: 0o755 });

      const kate = spawn('kate', ['--new', join(folder, 'story.txt')], {
        cwd: folder,
        stdio: 'ignore',
        env: {
          ...process.env,
          HOME: folder,
          XDG_CONFIG_HOME: configs,
          XDG_RUNTIME_DIR: folder,
          PATH: `${folder}:${process.env.PATH}`,
        },
      });
      const gone = new Promise((done) => kate.once('exit', done));
      try {
        const findings = () =>
          existsSync(heard) ? readFileSync(heard, 'utf8').split('"source":"backread"').length - 1 : 0;
        await expect.poll(findings, { timeout: 60_000, interval: 250 }).toBeGreaterThan(15);
      } finally {
        kate.kill();
        await gone;
      }
    },
  );
});
