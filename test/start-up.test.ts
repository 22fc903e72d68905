import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const story = resolve('seeds/000_56f73b1ed947ec56.txt');
let root: string;
let home: string;

/** A copy of the command, so that no other test's run has kept code for it. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backread-start-'));
  home = join(root, 'home');
  mkdirSync(home);
  cpSync('package.json', join(root, 'package.json'));
  cpSync('dist/cli', join(root, 'dist/cli'), { recursive: true, filter: (path) => !path.includes('.cache') });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
});

const beside = () => join(root, 'dist/cli/.cache');
const env = () => ({ ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home });

function run(args: readonly string[] = [story], options: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, join(root, 'dist/cli/main.js'), ...args],
    { encoding: 'utf8', env: env() },
  );
  return { status, stdout, stderr };
}

function kept(folder = beside()): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

test('a review keeps its compiled code, and the next, which takes it, says the same', () => {
  expect(run(['--version']).status).toBe(0);
  expect(kept()).toEqual([]);
  const first = run();
  expect(first.status).toBe(1);
  expect(first.stderr).toBe('');
  expect(kept()).toHaveLength(1);
  const [name] = kept();
  const bytes = readFileSync(join(beside(), name!));
  expect(run()).toEqual(first);
  expect(readFileSync(join(beside(), name!)).equals(bytes)).toBe(true);
});

test('damaged code, and code that V8 does not take, is made anew without a word', () => {
  const first = run();
  const path = join(beside(), kept()[0]!);
  const whole = readFileSync(path);
  writeFileSync(path, Buffer.alloc(whole.length, 7));
  expect(run()).toEqual(first);
  expect(readFileSync(path).length).toBeGreaterThan(1_000_000);
  expect(readFileSync(path).every((byte) => byte === 7)).toBe(false);
  // Other options of V8 compile other code: it is kept beside.
  expect(run([story], ['--no-opt'])).toEqual(first);
  expect(run([story], ['--no-opt'])).toEqual(first);
  expect(kept()).toHaveLength(2);
});

test('an installation that cannot be written keeps its code with the user', () => {
  rmSync(beside(), { recursive: true });
  // As good as read-only, for the superuser as well.
  writeFileSync(beside(), '');
  try {
    const first = run();
    const folder = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.includes('program-'),
    );
    expect(folder).toHaveLength(1);
    expect(run()).toEqual(first);
  } finally {
    rmSync(beside());
  }
});

test('runs at one time do not disturb one another', async () => {
  rmSync(beside(), { recursive: true, force: true });
  rmSync(home, { recursive: true });
  const runs = Array.from(
    { length: 4 },
    () =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), story], { env: env() });
        let out = '';
        child.stdout.on('data', (piece) => {
          out += piece;
        });
        child.stderr.on('data', (piece) => {
          out += piece;
        });
        child.on('close', () => done(out));
      }),
  );
  const outs = await Promise.all(runs);
  expect(new Set(outs).size).toBe(1);
  expect(outs[0]).toContain('scrambled-apposition');
  expect(kept()).toHaveLength(1);
});

test('threads, YAML and code of a config work with kept code', () => {
  run();
  expect(kept()).toHaveLength(1);
  writeFileSync(join(root, 'desk.yaml'), 'preset: strict\n');
  writeFileSync(join(root, 'desk.mjs'), 'export default { preset: "strict" };\n');
  writeFileSync(join(root, 'desk.ts'), 'export default { preset: "strict" as string };\n');
  const inMain = run(['--preset', 'strict', story]);
  for (const config of ['desk.yaml', 'desk.mjs', 'desk.ts']) {
    expect(run(['--config', join(root, config), story])).toEqual(inMain);
  }
  const copy = join(root, 'copy.txt');
  cpSync(story, copy);
  expect(run(['--jobs', '2', story, copy])).toEqual(run([story, copy]));
});
