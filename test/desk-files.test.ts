import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// The built program with a desk's own files: `npm test` builds first.
const bin = resolve('dist/cli/main.js');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function backread(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function put(name: string, content: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const OWN_RULE = `import { defineRule } from 'backread';
const id: string = 'no-bang';
export default defineRule({
  id, category: 'mechanics', mqm: 'style', severity: 'query', summary: 'No exclamation marks.',
  examples: ['Stop«!»', 'Stop.'],
  check(reading, report) {
    for (const token of reading.tokens) if (token.text === '!') report(token, { message: 'No “!” in news copy.' });
  },
});
`;

describe("the desk's files", () => {
  it('come from the config, by paths beside it', () => {
    put('desk/.backreadrc.yaml', 'terms: [terms.csv]\nlocalRules: [rules/worn.yaml, ./rules/bang.ts]\n');
    put('desk/terms.csv', 'term,variants,name\nKyiv,Kiev,yes\n');
    put(
      'desk/rules/worn.yaml',
      'kind: existence\nmessage: “{text}” is worn out.\npatterns: [game changer]\nlink: https://desk.example/worn\n',
    );
    put('desk/rules/bang.ts', OWN_RULE);
    put('desk/feed/a.txt', 'Officials in Kiev called it a game changer!\n');
    const { code, out } = backread(
      '--config',
      'desk/.backreadrc.yaml',
      '--format',
      'json',
      'desk/feed/a.txt',
    );
    const { findings } = JSON.parse(out)[0];
    expect(findings.map(({ rule, text, url }: Record<string, string>) => [rule, text, url])).toEqual([
      ['desk-terms', 'Kiev', undefined],
      ['worn', 'game changer', 'https://desk.example/worn'],
      ['no-bang', '!', ''],
    ]);
    expect(code).toBe(1);
    const sarif = JSON.parse(
      backread('--config', 'desk/.backreadrc.yaml', '--format', 'sarif', 'desk/feed/a.txt').out,
    );
    expect(sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'desk-terms',
      'no-bang',
      'worn',
    ]);
    expect(backread('--config', 'desk/.backreadrc.yaml', '--list-rules').out).toMatch(
      /^no-bang +mechanics +query/mu,
    );
    expect(backread('--config', 'desk/.backreadrc.yaml', '--explain', 'worn').out).toContain(
      'See https://desk.example/worn',
    );
  });

  it.each([
    [
      'terms: terms.yaml',
      { 'terms.yaml': '- term: x\n- {trem: y}' },
      "terms.yaml:2: unknown key 'trem'; did you mean 'term'?",
    ],
    ['terms: gone.tbx', {}, 'gone.tbx: cannot be read (ENOENT)'],
    ['localRules: r.yaml', { 'r.yaml': 'kind: existence\nmessage: x\npatterns:\n- "/(a*)*/"' }, 'r.yaml:4: '],
    ['localRules: ./r.js', { 'r.js': 'throw new Error("no luck\\nat all")' }, './r.js: no luck'],
    ['localRules: ./r.mjs', { 'r.mjs': 'export default {' }, './r.mjs: '],
    [
      'localRules: ./r.js',
      { 'r.js': 'export default () => {}' },
      "./r.js: exports a function: a retext plugin belongs under 'plugins'",
    ],
    [
      'localRules: ./r.js',
      { 'r.js': 'export default {id: "a", check() {}}' },
      "./r.js: the rule 'a' has no 'category'",
    ],
    [
      'localRules: ./r.ts',
      { 'r.ts': OWN_RULE.replace('for (', 'null.x; for (') },
      "./r.ts: the rule 'no-bang' failed: ",
    ],
    ['localRules: ./gone.ts', {}, './gone.ts: cannot find '],
    ['localRules: backread-rules-gone', {}, "'localRules': 'backread-rules-gone' is not installed"],
    [
      'plugins: [./p.mjs]',
      { 'p.mjs': 'export default () => () => { throw new Error("lost") }' },
      "'plugins': ./p.mjs failed: lost",
    ],
    ['house: app', {}, "'house': unknown preset 'app'; there are ap, reuters, guardian"],
    ['house: {percnt: "%"}', {}, "'house': unknown key 'percnt'; did you mean 'percent'?"],
    ['house: {percent: prozent}', {}, "'house.percent': "],
  ] as [
    string,
    Record<string, string>,
    string,
  ][])('%s: what is wrong costs one line and exit code 2', (config, files, message) => {
    put('.backreadrc.yaml', config);
    put('a.txt', 'They won the vote.\n');
    for (const [name, content] of Object.entries(files)) put(name, content);
    const { code, err, out } = backread('a.txt');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('test-rules', () => {
  it('prints which examples pass, those that fail with what was found, and exits 1', () => {
    put(
      'worn.yaml',
      'kind: existence\nmessage: “{text}” is worn out.\npatterns: [game changer]\nexamples:\n  - A «game changer».\n  - It «changed» the game.\n  - A game changer.\n',
    );
    expect(backread('test-rules', 'worn.yaml')).toEqual({
      code: 1,
      err: '',
      out: [
        'pass  worn: A «game changer».',
        'FAIL  worn: It «changed» the game.',
        '      expected «changed», found nothing',
        'FAIL  worn: A game changer.',
        '      expected nothing, found «game changer»',
        '',
        '1 rule, 3 examples: 1 passed, 2 failed',
        '',
      ].join('\n'),
    });
  });

  it('takes the rules of the config, and exits 0 when all pass', () => {
    put('.backreadrc.yaml', 'localRules: [./rules/bang.ts, quiet.yaml]');
    put('rules/bang.ts', OWN_RULE);
    put('quiet.yaml', 'kind: existence\nmessage: no\npatterns: [gonna]\n');
    const { code, out } = backread('test-rules');
    expect(code).toBe(0);
    expect(out).toContain('pass  no-bang: Stop«!»');
    expect(out).toContain('none  quiet: has no examples');
  });

  it('exits 2 when there is nothing to test, or a file that cannot be used', () => {
    expect(backread('test-rules')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no files were named'),
    });
    put('r.yaml', 'kind: existence\npatterns: [x]');
    expect(backread('test-rules', 'r.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('r.yaml:1: '),
    });
  });
});
