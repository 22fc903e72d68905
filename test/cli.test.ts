import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// The built program, as installed: `npm test` builds first.
const bin = resolve('dist/cli/main.js');
const BAD = 'He said “we will will go.” Aid reached Russian-backed army-backed militias in the north.\n';
const GOOD = 'The council met on Monday and voted to close the old bridge.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function backread(args: string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function put(name: string, content: string | Uint8Array): string {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

describe('reviewing', () => {
  it('prints findings with their places and exits 1 when one is major, 0 when the story is clean', () => {
    put('bad.txt', BAD);
    put('good.txt', GOOD);
    const bad = backread(['bad.txt']);
    expect(bad.out).toContain('bad.txt\n');
    expect(bad.out).toMatch(/^1:40-1:\d+ +error .*stacked-modifiers/mu);
    expect(bad.code).toBe(1);
    expect(backread(['good.txt'])).toEqual({ code: 0, out: 'good.txt: no issues found\n', err: '' });
  });

  it('reads standard input and knows it by --stdin-filename', () => {
    expect(backread(['-', '--stdin-filename', 'feed.txt'], BAD).out).toContain('feed.txt\n');
    expect(JSON.parse(backread(['--format', 'json'], BAD).out)[0].path).toBe('<stdin>');
    expect(
      JSON.parse(backread(['--format', 'json', '--stdin-filename', 'a.md'], '`the the`').out)[0].findings,
    ).toEqual([]);
  });

  it('walks folders and globs, passing over what ignore files name', () => {
    put('a/one.txt', BAD);
    put('a/two.md', BAD);
    put('a/three.json', '{}');
    put('a/drafts/four.txt', BAD);
    put('.gitignore', 'drafts/\n');
    const paths = (...args: string[]) =>
      JSON.parse(backread(['--format', 'json', ...args]).out).map(({ path }: { path: string }) => path);
    expect(paths('a')).toEqual(['a/one.txt', 'a/two.md']);
    expect(paths('**/*.md')).toEqual(['a/two.md']);
    put('.backreadignore', 'two.md\n');
    expect(paths('a')).toEqual(['a/one.txt']);
    put('other', 'one.txt\n');
    expect(paths('a', '--ignore-path', 'other')).toEqual(['a/two.md']);
  });

  it('prints JSON of the promised shape', () => {
    put('bad.txt', `\r\n${BAD}`);
    const [file] = JSON.parse(backread(['--format', 'json', 'bad.txt']).out);
    expect(Object.keys(file)).toEqual([
      'path',
      'format',
      'words',
      'findings',
      'score',
      'scorecard',
      'stetted',
    ]);
    expect(file.scorecard).toMatchObject({ penalty: 6, perThousand: 428.6, dimensions: [{ major: 1 }, {}] });
    expect(file).toMatchObject({ path: 'bad.txt', format: 'text', words: 14 });
    const finding = file.findings.find(({ rule }: { rule: string }) => rule === 'repeated-words');
    expect(finding).toMatchObject({
      category: 'repetition',
      mqm: 'style/redundant',
      severity: 'minor',
      text: 'will will',
      start: { line: 2, column: 13, offset: 14 },
      end: { line: 2, column: 22, offset: 23 },
      related: [],
    });
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('writes to --output, keeps quiet with --quiet, and colours only when asked', () => {
    put('good.txt', GOOD);
    put('bad.txt', BAD);
    expect(backread(['--output', 'out.json', '--format', 'json', 'bad.txt'])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveLength(1);
    expect(backread(['--quiet', 'good.txt']).out).toBe('');
    expect(backread(['--color', 'bad.txt']).out).toContain('\u001B[');
    expect(backread(['bad.txt']).out).not.toContain('\u001B[');
  });

  it('fails at the severity that --fail-on names', () => {
    put('minor.txt', 'He said the the talks failed.\n');
    expect(backread(['minor.txt']).code).toBe(0);
    expect(backread(['--fail-on', 'minor', 'minor.txt']).code).toBe(1);
    expect(backread(['--fail-on', 'never', put('bad.txt', BAD)]).code).toBe(0);
    expect(backread(['--rule', 'repeated-words=major', 'minor.txt']).code).toBe(1);
    expect(backread(['--rule', 'repeated-words=off', '--fail-on', 'query', 'minor.txt']).code).toBe(0);
  });
});

describe('bad input', () => {
  it('gets one line and exit code 2 while other files go on', () => {
    put('nul.txt', new Uint8Array([104, 0, 105]));
    put('latin.txt', new Uint8Array([104, 233, 105, 106]));
    put('bad.txt', BAD);
    const { code, out, err } = backread(['nul.txt', 'missing.txt', 'latin.txt', 'bad.txt']);
    expect(code).toBe(2);
    expect(out).toContain('stacked-modifiers');
    expect(err.trim().split('\n').sort()).toEqual([
      'backread: latin.txt: not UTF-8 text: invalid byte at byte 2',
      'backread: missing.txt: no such file or folder',
      'backread: nul.txt: not text: NUL byte at byte 1',
    ]);
  });

  it('is told apart from bad usage, which suggests the nearest name', () => {
    for (const [args, message] of [
      [['--fromat', 'json', 'x'], /unknown option '--fromat'[^]*--format/u],
      [['--format', 'jsn', 'x'], /jsn/u],
      [['--rule', 'repeated-word', 'x'], /unknown rule; did you mean 'repeated-words'\?/u],
      [['--explain', 'repeted-words'], /unknown rule 'repeted-words'; did you mean 'repeated-words'\?/u],
      [['--rule', 'repeated-words=fatal', 'x'], /expects off, query, minor or major/u],
      [['*.nothing'], /matches no file/u],
    ] as const) {
      const { code, out, err } = backread([...args]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(message);
    }
  });

  it('in a config names the file, the key and what it expects', () => {
    put('x.txt', GOOD);
    for (const [name, content, message] of [
      [
        '.backreadrc.json',
        '{"preset": "strct"}',
        /\.backreadrc\.json: 'preset': expected one of "recommended"\|"strict"/u,
      ],
      ['.backreadrc.json', '{"rules": {"repeated-words": "loud"}}', /'rules\.repeated-words' expects 'off'/u],
      ['.backreadrc.json', '{"rulez": {}}', /unknown key 'rulez'/u],
      ['.backreadrc.json', '{', /\.backreadrc\.json: /u],
      ['.backreadrc.json', '{"plugins": ["retext-nowhere"]}', /'retext-nowhere' is not installed/u],
      [
        '.backreadrc.json',
        '{"rules": {"repeated-wrds": "off"}}',
        /unknown rule; did you mean 'repeated-words'\?/u,
      ],
    ] as const) {
      put(name, content);
      const { code, err } = backread(['x.txt']);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(message);
    }
  });
});

describe('config', () => {
  it.each([
    ['.backreadrc.json', '{"rules": {"stacked-modifiers": "off", "repeated-words": "query"}}'],
    ['.backreadrc.yaml', 'rules:\n  stacked-modifiers: off\n  repeated-words: query\n'],
    ['.backreadrc', 'rules: {stacked-modifiers: "off", repeated-words: query}\n'],
    ['package.json', '{"backread": {"rules": {"stacked-modifiers": "off", "repeated-words": "query"}}}'],
    [
      'backread.config.js',
      'export default {rules: {"stacked-modifiers": "off", "repeated-words": "query"}};',
    ],
    [
      'backread.config.ts',
      'const off = "off" as string;\nexport default {rules: {"stacked-modifiers": off, "repeated-words": "query"}};',
    ],
  ])('is found in %s', (name, content) => {
    if (name.endsWith('.js')) put('package.json', '{"type": "module"}');
    put(name, content);
    put('bad.txt', BAD);
    const { code, out } = backread(['bad.txt']);
    expect(out).toMatch(/info .*repeated-words/u);
    expect(out).not.toContain('stacked-modifiers');
    expect(code).toBe(0);
  });

  it('switches on a retext plugin of anybody’s', () => {
    put(
      'plugin.mjs',
      'export default () => (tree, file) => { file.message("no bridges", {place: tree.children[0].position, ruleId: "bridge", source: "x"}); };',
    );
    put('.backreadrc.json', '{"plugins": ["./plugin.mjs"]}');
    put('good.txt', GOOD);
    expect(backread(['good.txt']).out).toContain('no bridges');
  });

  it('is written by --init, which never overwrites', () => {
    expect(backread(['--init'])).toMatchObject({ code: 0, out: 'wrote .backreadrc.yaml\n' });
    put('good.txt', GOOD);
    expect(backread(['good.txt']).code).toBe(0);
    expect(backread(['--init'])).toMatchObject({ code: 2 });
  });
});

describe('asking', () => {
  it('lists rules, explains one, tells the version and helps', () => {
    expect(backread(['--list-rules']).out).toMatch(/^stacked-modifiers +garble +major/mu);
    expect(backread(['--explain', 'stacked-modifiers']).out).toMatch(/^# stacked-modifiers\n/u);
    expect(backread(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(backread(['--help'])).toMatchObject({ code: 0 });
  });
});
