import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk-cli.js';

const LEAD = 'The council met on Monday and voted to close the old bridge.';
const BAD = 'The mayor said the the talks failed in the north.';
const OTHER = 'Officials said it was was late when the last ferry left the harbour.';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('story.txt', `${LEAD}\n\n${BAD}\n`);
});
afterEach(() => desk.clear());

const store = (name = 'stet.json') => JSON.parse(desk.read(name));

describe('a decision', () => {
  it('silences its finding through edits elsewhere, until the words change; then it is stale and can be pruned', () => {
    const made = desk.backread([
      'stet',
      'story.txt:3:16',
      '--why',
      'his words',
      '--by',
      'Ann',
      '--date',
      '2026-03-01',
    ]);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(
      /^stet [0-9a-f]{8} story\.txt repeated-words “the the”: his words \(Ann, 2026-03-01\)\n$/u,
    );
    expect(desk.backread(['story.txt'])).toEqual({
      code: 0,
      out: 'story.txt: no issues found\n',
      err: 'backread: 1 finding stetted (stet.json)\n',
    });

    desk.put(
      'story.txt',
      `A new lead goes before all of it.\n\n${LEAD} It is 90 years old.\n\n${BAD} ${OTHER}\n`,
    );
    expect(desk.findings('story.txt').map(({ text }) => text)).toEqual(['was was']);
    expect(desk.backread(['--format', 'summary', 'story.txt']).out).toMatch(/^1 stetted: /mu);

    desk.put('story.txt', `${LEAD}\n\nThe mayor said the the vote failed in the north.\n`);
    const back = desk.backread(['story.txt']);
    expect(back.out).toContain('repeated-words');
    expect(back.err).toMatch(/stale decision: [0-9a-f]{8} story\.txt repeated-words “the the”: his words/u);
    expect(back.err).toMatch(/1 decision on words that are gone: backread stet --prune removes them\n$/u);

    const before = desk.read('stet.json');
    expect(desk.backread(['stet', '--prune', '--dry-run']).out).toMatch(/^stale [0-9a-f]{8} story\.txt /u);
    expect(desk.read('stet.json')).toBe(before);
    desk.backread(['stet', '--prune']);
    expect(store()).toEqual({ version: 1, decisions: [] });
    expect(desk.backread(['stet', '--prune']).out).toBe('stet.json: nothing stale\n');
    // A dozen runs of the program, on a machine that may be busy.
  }, 300_000);

  it('is made by the fingerprint that reports print, and the document is sorted with its keys in order', () => {
    desk.put('a/one.txt', `${OTHER}\n`);
    const short = [...desk.backread(['--format', 'compact', '.']).out.matchAll(/ ([0-9a-f]{8})\)$/gmu)].map(
      (m) => m[1]!,
    );
    const inVfile = [...desk.backread(['.']).out.matchAll(/repeated-words ([0-9a-f]{8})$/gmu)].map(
      (m) => m[1]!,
    );
    expect(short).toHaveLength(2);
    expect(inVfile.sort()).toEqual([...short].sort());
    expect(desk.backread(['stet', short[1]!, short[0]!.slice(0, 6), '--why', 'x']).code).toBe(0);
    const document = desk.read('stet.json');
    expect(store().decisions.map(({ file }: { file: string }) => file)).toEqual(['a/one.txt', 'story.txt']);
    expect(Object.keys(store().decisions[0])).toEqual(['fingerprint', 'rule', 'file', 'words', 'why']);
    expect(desk.backread(['--format', 'compact', '.']).out).toBe('');
    // Made in the other order it is the same, byte for byte.
    expect(desk.backread(['stet', '--remove', short[0]!, short[1]!]).code).toBe(0);
    for (const name of short) desk.backread(['stet', name, '--why', 'x']);
    expect(desk.read('stet.json')).toBe(document);
    expect(desk.backread(['stet', '--list']).out.split('\n')).toHaveLength(3);
  });

  it('is looked for where --in says, and a stet comment that names no rule has a name that edits do not change', () => {
    desk.put('b/copy.md', `# One\n\n<!-- stet no-rule -->\n${LEAD}\n`);
    const [comment] = desk.findings('b/copy.md');
    expect(comment!.rule).toBe('stet-comment');
    const args = ['stet', comment!.fingerprint, '--why', 'x'];
    expect(desk.backread([...args, '--in', 'story.txt']).err).toMatch(/no finding has this fingerprint/u);
    expect(desk.backread(['stet', '--in', 'story.txt', '--in', 'b', ...args.slice(1)]).code).toBe(0);
    desk.put('b/copy.md', `# Another head\n\n<!-- stet no-rule -->\n${LEAD}\n`);
    expect(desk.findings('b/copy.md')).toEqual([]);
  });

  it('holds for its story only, wherever the review runs from, and is kept beside the config file', () => {
    desk.put('news/.backreadrc.yaml', 'rules: {}\n');
    desk.put('news/in/copy.txt', `${BAD}\n`);
    desk.put('news/in/other.txt', `${BAD}\n`);
    expect(desk.backread(['stet', 'copy.txt:1:17', '--why', 'x'], { cwd: 'news/in' }).code).toBe(0);
    expect(store('news/stet.json').decisions[0].file).toBe('in/copy.txt');
    const silent = (cwd: string, path: string) =>
      desk.backread(['--format', 'compact', path], { cwd }).out === '';
    expect(silent('news', 'in/copy.txt')).toBe(true);
    expect(silent('news/in', './copy.txt')).toBe(true);
    expect(silent('news/in', 'other.txt')).toBe(false);
  });

  it('is kept where --stet or the config says', () => {
    expect(desk.backread(['stet', 'story.txt:3:16', '--why', 'x', '--stet', 'desk/ours.json']).code).toBe(0);
    expect(store('desk/ours.json').decisions[0].file).toBe('../story.txt');
    expect(desk.findings('story.txt')).toHaveLength(1);
    expect(desk.findings('story.txt', '--stet', 'desk/ours.json')).toEqual([]);
    desk.put('.backreadrc.yaml', 'stet: desk/ours.json\n');
    expect(desk.findings('story.txt')).toEqual([]);
  });

  it('may be on what only the strict preset shows, and is not stale in a run that holds it back', () => {
    desk.put('.backreadrc.yaml', 'rules: {repeated-words: off}\n');
    expect(desk.findings('story.txt')).toEqual([]);
    expect(desk.backread(['stet', 'story.txt:3:16', '--why', 'x']).code).toBe(0);
    expect(desk.backread(['story.txt']).err).toBe('');
    expect(desk.backread(['stet', '--prune']).out).toBe('stet.json: nothing stale\n');
  });

  it('comes from the HTML report’s download by --import, and takes the place of an older one', () => {
    const [finding] = desk.findings('story.txt');
    const entry = {
      fingerprint: finding!.fingerprint,
      rule: finding!.rule,
      file: 'story.txt',
      words: finding!.text,
    };
    const download = (why: string) =>
      desk.put(
        'stet (1).json',
        JSON.stringify({ version: 1, decisions: [{ ...entry, why, date: '2026-03-01T10:00:00.000Z' }] }),
      );
    for (const why of ['', 'a second thought']) {
      download(why);
      expect(desk.backread(['stet', '--import', 'stet (1).json']).code).toBe(0);
      expect(store().decisions).toMatchObject([{ ...entry, why }]);
    }
    expect(desk.findings('story.txt')).toEqual([]);
    desk.put('story.txt', LEAD);
    expect(desk.backread(['stet', '--remove', 'story.txt:3:16']).err).toMatch(/there is no finding there/u);
    expect(desk.backread(['stet', '--remove', finding!.fingerprint]).code).toBe(0);
    expect(store().decisions).toEqual([]);
  });

  it('on a story that is gone is pruned; one on standard input stays', () => {
    const entry = { fingerprint: '0123456789abcdef', rule: 'echo', words: 'x', why: '' };
    const decisions = [
      { ...entry, file: '<stdin>' },
      { ...entry, file: 'gone.txt' },
    ];
    desk.put('stet.json', JSON.stringify({ version: 1, decisions }));
    desk.backread(['stet', '--prune']);
    expect(store().decisions.map(({ file }: { file: string }) => file)).toEqual(['<stdin>']);
  });

  it.each([
    [['story.txt:3:16'], /--why "…" is missing/u],
    [['--why', 'x'], /which finding\?/u],
    [['story.txt:1:1', '--why', 'x'], /story\.txt:1:1: there is no finding there/u],
    [['none.txt:1:1', '--why', 'x'], /none\.txt:1:1: no such file/u],
    [['abcdef', '--why', 'x'], /abcdef: no finding has this fingerprint/u],
    [['abc', '--why', 'x'], /abc: neither a fingerprint/u],
    [['story.txt:3:16', '--why', 'x', '--date', 'today'], /expected a date/u],
    [['--list', '--prune'], /--list and --prune do not go together/u],
    [['--remove', 'abcdef12'], /stet\.json has no such decision/u],
    [['--import', 'none.json'], /none\.json: no such file/u],
    [['--import', 'story.txt'], /story\.txt: not JSON/u],
  ])('%j is refused in one line, and nothing is written', (args, message) => {
    const { code, out, err } = desk.backread(['stet', ...args]);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toMatch(message);
    expect(existsSync(join(desk.folder, 'stet.json'))).toBe(false);
  });

  it.each([
    ['{"version": 2, "decisions": []}', /stet\.json: version 2 is not known/u],
    ['[]', /stet\.json: not a document of decisions/u],
    [
      '{"version": 1, "decisions": [{"fingerprint": "x", "rule": "a", "file": "b", "words": "c", "why": "d"}]}',
      /decision 1, 'fingerprint': expected 16 hexadecimal digits/u,
    ],
  ])('in a broken document (%s) stops the review with one line', (text, message) => {
    desk.put('stet.json', text);
    const { code, err } = desk.backread(['story.txt']);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(message);
  });
});

describe('a baseline', () => {
  it('accepts what is there: only new findings are reported', () => {
    const written = desk.backread(['--write-baseline', 'debt/base.json', '--fail-on', 'minor', 'story.txt']);
    expect(written).toMatchObject({ code: 0, err: 'backread: debt/base.json: 1 finding accepted\n' });
    expect(store('debt/base.json').decisions).toMatchObject([
      { file: '../story.txt', words: 'the the', why: 'baseline' },
    ]);
    const args = ['--baseline', 'debt/base.json', '--fail-on', 'minor', 'story.txt'];
    expect(desk.backread(args)).toMatchObject({
      code: 0,
      err: 'backread: 1 finding accepted (debt/base.json)\n',
    });
    desk.put('story.txt', `${OTHER}\n\n${BAD}\n`);
    expect(desk.backread(args).code).toBe(1);
    expect(desk.findings('story.txt', '--baseline', 'debt/base.json').map(({ text }) => text)).toEqual([
      'was was',
    ]);
    // Written again it has both, what stands by decision left out.
    desk.backread(['stet', 'story.txt:1:19', '--why', 'x']);
    desk.backread([...args, '--write-baseline', 'debt/base.json']);
    expect(store('debt/base.json').decisions.map(({ words }: { words: string }) => words)).toEqual([
      'the the',
    ]);
  });

  it('is named by the config too, and must be there', () => {
    desk.put('.backreadrc.yaml', 'baseline: base.json\n');
    expect(desk.backread(['story.txt'])).toMatchObject({
      code: 2,
      err: 'backread: base.json: no such file\n',
    });
    desk.backread(['--write-baseline', 'base.json', 'story.txt']);
    expect(desk.findings('story.txt')).toEqual([]);
  });
});

describe('--min-score', () => {
  it('fails a story that scores below it, and says which', () => {
    desk.put('good.txt', LEAD);
    const run = (...args: string[]) =>
      desk.backread(['--fail-on', 'never', ...args, 'good.txt', 'story.txt']);
    const score = JSON.parse(run('--format', 'json').out)[1].score;
    expect(run('--min-score', String(score))).toMatchObject({ code: 0, err: '' });
    expect(run('--min-score', String(score + 0.1))).toMatchObject({
      code: 1,
      err: `backread: story.txt: scores ${score.toFixed(1)}, below ${score + 0.1}\n`,
    });
    desk.put('.backreadrc.yaml', 'minScore: 99.5\n');
    expect(run().code).toBe(1);
    expect(run('--min-score', '0').code).toBe(0);
    expect(run('--min-score', '101')).toMatchObject({ code: 2 });
    desk.put('.backreadrc.yaml', 'minScore: high\n');
    expect(run()).toMatchObject({ code: 2, err: expect.stringMatching(/'minScore'/u) });
  });
});
