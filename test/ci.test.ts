import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// The recipes for CI, as far as they run without the services: their shell steps, against the built program.
const bin = resolve('dist/cli/main.js');
const BAD = 'He said “we will will go.” Aid reached Russian-backed army-backed militias in the north.\n';
const MINOR = 'The council said the the talks on the bridge would go on for at least another month.\n';
const GOOD = 'The council met on Monday and voted to close the old bridge.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, 'bin'));
  // The command as a package manager installs it.
  writeFileSync(join(folder, 'bin', 'backread'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(join(folder, 'bin', 'backread'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function bash(
  script: string,
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

interface Step {
  id?: string;
  if?: string;
  run?: string;
  shell?: string;
  uses?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

describe('the GitHub Action', () => {
  const source = readFileSync('action.yml', 'utf8');
  const action = parse(source) as {
    inputs: Record<string, { default: string; description: string }>;
    outputs: Record<string, { value: string; description: string }>;
    runs: { using: string; steps: Step[] };
  };
  const script = readFileSync('ci/github.sh', 'utf8');

  /** What the runner does: puts inputs and outputs into a step's environment, and runs its shell line. */
  function run(step: Step, inputs: Record<string, string>, outputs: Record<string, string> = {}) {
    const filled = (text: string) =>
      text
        .replaceAll(
          /\$\{\{ inputs\.([\w-]+) \}\}/gu,
          (_, name) => inputs[name] ?? action.inputs[name]!.default,
        )
        .replaceAll(/\$\{\{ steps\.review\.outputs\.([\w-]+) \}\}/gu, (_, name) => outputs[name] ?? '');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text)]));
    put('output', '');
    put('summary', '');
    const result = bash(step.run!, {
      ...env,
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    });
    const written = read('output')
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]);
    return { ...result, outputs: Object.fromEntries(written) as Record<string, string> };
  }
  const [review, upload, gate] = action.runs.steps as [Step, Step, Step];

  it('is whole: every name it uses is declared, every name it declares is used, inputs reach the shell as data', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) expect(step.uses ?? step.shell).toBeTruthy();
    const used = new Set([...source.matchAll(/inputs\.([\w-]+)/gu)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.description, name).toBeTruthy();
      expect(typeof input.default, name).toBe('string');
    }
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
    const set = Object.keys(review.env!).sort();
    expect(
      [...new Set([...script.matchAll(/\$\{?(BACKREAD_\w+)/gu)].map(([, name]) => name))].sort(),
    ).toEqual(set);
    const told = [...script.matchAll(/echo "([\w-]+)=/gu)].map(([, name]) => name);
    const wanted = [...source.matchAll(/steps\.review\.outputs\.([\w-]+)/gu)].map(([, name]) => name);
    expect([...new Set(wanted)].sort()).toEqual(told.sort());
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/u);
  });

  it('annotates, writes SARIF, summary, comment and HTML, and gates last', () => {
    put('in/bad.txt', BAD);
    put('in/good one.txt', GOOD);
    const result = run(review, { files: 'in/bad.txt\nin/good one.txt\n', command: 'backread' });
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/^::error file=in\/bad\.txt,line=1,.*title=backread%3A stacked-modifiers::/mu);
    expect(result.outputs).toEqual({
      'exit-code': '1',
      sarif: 'backread-reports/backread.sarif',
      comment: 'backread-reports/backread.md',
      html: 'backread-reports/backread.html',
    });
    const sarif = JSON.parse(read(result.outputs.sarif!));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('in/bad.txt');
    expect(read('summary')).toBe(read(result.outputs.comment!));
    expect(read('summary')).toContain('stacked-modifiers');
    expect(read(result.outputs.html!)).toMatch(/^<!doctype html>/iu);
    expect(run(gate, {}, result.outputs).code).toBe(1);
  });

  it('passes clean copy, gates by severity and by score, and tells what could not be read', () => {
    put('in/minor.txt', MINOR);
    const gated = (inputs: Record<string, string>) =>
      run(review, { files: 'in', command: 'backread', ...inputs }).outputs['exit-code'];
    expect(gated({})).toBe('0');
    expect(gated({ 'fail-on': 'minor' })).toBe('1');
    expect(gated({ 'min-score': '50' })).toBe('0');
    expect(gated({ 'min-score': '99' })).toBe('1');
    const missing = run(review, { files: 'gone', command: 'backread' });
    expect(missing.outputs['exit-code']).toBe('2');
    expect(missing.err).toContain('gone');
    expect(run(gate, {}, missing.outputs).code).toBe(2);
  });

  it('never runs a value as a command', () => {
    put('in/good.txt', GOOD);
    const evil = '$(touch pwned)`touch pwned`; touch pwned';
    run(review, {
      files: `in/good.txt\n${evil}\n--output`,
      command: 'backread',
      'fail-on': evil,
      config: evil,
    });
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('the GitLab template', () => {
  const template = parse(readFileSync('ci/gitlab.yml', 'utf8')) as Record<
    string,
    {
      image: string;
      variables: Record<string, string>;
      script: string[];
      artifacts: { when: string; paths: string[]; reports: Record<string, string> };
    }
  >;

  it('is one hidden job to extend, whose script leaves the artifacts it names and fails by the gate', () => {
    expect(Object.keys(template)).toEqual(['.backread']);
    const { variables, script, artifacts } = template['.backread']!;
    put('in/bad.txt', BAD);
    const env = { ...variables, BACKREAD_COMMAND: 'backread', BACKREAD_FILES: 'in' };
    const { code, out } = bash(script.join('\n'), env);
    expect(code).toBe(1);
    expect(out).toContain('in/bad.txt');
    const issues = JSON.parse(read(artifacts.reports.codequality!));
    expect(issues[0]).toMatchObject({ fingerprint: expect.any(String), location: { path: 'in/bad.txt' } });
    expect(read(artifacts.reports.junit!)).toMatch(/^<\?xml/u);
    for (const path of artifacts.paths) expect(existsSync(join(folder, path)), path).toBe(true);
    expect(bash(script.join('\n'), { ...env, BACKREAD_OPTIONS: '--fail-on never --min-score 10' }).code).toBe(
      0,
    );
    expect(bash(script.join('\n'), { ...env, BACKREAD_OPTIONS: '--fail-on never --min-score 90' }).code).toBe(
      1,
    );
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[];
  const entry = (id: string) => hooks.find((hook) => hook.id === id)!.entry!;

  it('have what pre-commit asks of a hook', () => {
    expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length);
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        entry: expect.any(String),
        language: 'node',
      });
      // The command is one that the package installs.
      expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toContain(
        hook.entry!.split(' ')[0],
      );
    }
  });

  it('stop a commit by what they find in the files that they are given', () => {
    put('in/bad.txt', BAD);
    put('in/minor.txt', MINOR);
    put('in/good.txt', GOOD);
    expect(bash(`${entry('backread')} in/good.txt in/minor.txt`).code).toBe(0);
    expect(bash(`${entry('backread')} in/good.txt in/bad.txt`).code).toBe(1);
    expect(bash(`${entry('backread-strict')} in/minor.txt`).code).toBe(1);
    expect(bash(`${entry('backread-strict')} in/good.txt`).code).toBe(0);
  });

  it("check the examples of the desk's own rules", () => {
    put('.backreadrc.yaml', 'localRules: worn.yaml\n');
    put(
      'worn.yaml',
      'kind: existence\nmessage: worn out\npatterns: [game changer]\nexamples: ["A «game changer»."]\n',
    );
    expect(bash(entry('backread-test-rules'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 passed'),
    });
    put('worn.yaml', read('worn.yaml').replace('«game changer»', 'game changer'));
    expect(bash(entry('backread-test-rules'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('FAIL'),
    });
  });
});
