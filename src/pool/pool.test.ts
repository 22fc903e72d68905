import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError, createReviewer, InputError, NoCopyError } from '../index.js';
import { html } from '../reporters/html/page.js';
import { toJson } from '../reporters/json.js';
import { PoolClosedError, PoolFullError, PoolTimeoutError, ReviewPool } from './index.js';
import { Turns } from './turns.js';

const SEED = 'seeds/000_56f73b1ed947ec56.txt';
const FEED = 'test/formats/feed.ndjson';

let pool: ReviewPool | undefined;
let folder: string | undefined;
afterEach(async () => {
  await pool?.close();
  if (folder) rmSync(folder, { recursive: true });
  pool = folder = undefined;
});

function deskWith(config: string): string {
  folder = mkdtempSync(join(tmpdir(), 'backread-'));
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, '.backreadrc.yaml'), config);
  return folder;
}

/** A rule of the desk's own that never ends on copy with the word "forever". */
const ENDLESS = `export default {
  id: 'endless', category: 'garble', severity: 'query', summary: 'Loops.',
  check(reading) { if (reading.text.includes('forever')) for (;;); },
};`;

describe('a pool of reviewers', () => {
  it('reviews as one reviewer does, articles and pages included', async () => {
    pool = new ReviewPool({ desk: { folder: '.' }, jobs: 2 });
    const reviewer = createReviewer();
    const paths = [SEED, FEED, 'test/formats/story.html', SEED];
    const inputs = paths.map((path) => readFileSync(path));
    const found = await Promise.all(
      paths.map((path, index) => pool!.reviewAll(inputs[index]!, { path, fields: ['content.paras'] })),
    );
    for (const [index, path] of paths.entries()) {
      const expected = reviewer.reviewAll(inputs[index]!, { path, fields: ['content.paras'] });
      expect(found[index]!.map(toJson)).toEqual(expected.map(toJson));
      expect(html.render(found[index]!, {})).toBe(html.render(expected, {}));
    }
    expect(found[1]!.length).toBeGreaterThan(1);
  });

  it('throws what a reviewer throws, with its class, and goes on', async () => {
    pool = new ReviewPool({ desk: { folder: '.' }, jobs: 1 });
    await expect(pool.reviewAll(new Uint8Array([0xff, 0x41]))).rejects.toThrow(InputError);
    await expect(pool.reviewAll('<package/>', { path: 'a.xml' })).rejects.toThrow(NoCopyError);
    await expect(pool.reviewAll('Yes.', { from: 'odd' })).rejects.toThrow("unknown format 'odd'");
    await expect(pool.reviewAll('In the the north.')).resolves.toMatchObject([{ words: 4 }]);
  });

  it('takes config file, preset and rules, and refuses a config as the command line does', async () => {
    const home = deskWith('rules: {repeated-words: query}\n');
    pool = new ReviewPool({ desk: { folder: home, rule: ['repeated-words=major'] }, jobs: 1 });
    await pool.prepare();
    const [review] = await pool.reviewAll('In the the north.');
    expect(review!.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['repeated-words', 'major'],
    ]);
    await pool.close();
    pool = new ReviewPool({ desk: { folder: home, rule: ['repeated-wrds'] }, jobs: 1 });
    await expect(pool.prepare()).rejects.toThrow(ConfigError);
    await expect(pool.prepare()).rejects.toThrow("did you mean 'repeated-words'?");
  });

  it('ends a worker that takes too long, and the next task has another', async () => {
    const home = deskWith('localRules: [./rules/endless.mjs]\n');
    writeFileSync(join(home, 'rules', 'endless.mjs'), ENDLESS);
    pool = new ReviewPool({ desk: { folder: home }, jobs: 1, maxQueue: 1 });
    await pool.prepare();
    const stuck = pool.reviewAll('It goes on forever.', {}, { maxTime: 1500 });
    const next = pool.reviewAll('In the the north.', {}, { maxTime: 30_000 });
    await expect(pool.reviewAll('One too many.')).rejects.toThrow(PoolFullError);
    await expect(stuck).rejects.toThrow(PoolTimeoutError);
    expect((await next)[0]!.findings).toHaveLength(1);
  });
});

describe('turns', () => {
  it('come in order; who waits too long, goes away or finds the queue full has none', async () => {
    const turns = new Turns(1, 3);
    await turns.take();
    const order: string[] = [];
    const first = turns.take().then(() => order.push('first'));
    const gone = new AbortController();
    const away = turns.take({ signal: gone.signal });
    const late = turns.take({ maxWait: 5 });
    await expect(turns.take()).rejects.toThrow(PoolFullError);
    gone.abort(new Error('hung up'));
    await expect(away).rejects.toThrow('hung up');
    await expect(late).rejects.toMatchObject({ name: 'PoolTimeoutError', wasRunning: false });
    const second = turns.take().then(() => order.push('second'));
    expect(turns.waiting).toBe(2);
    turns.giveBack();
    await first;
    turns.giveBack();
    await second;
    expect(order).toEqual(['first', 'second']);
    turns.giveBack();
    expect([turns.taken, turns.waiting]).toEqual([0, 0]);
    await turns.take();
    const closed = turns.take();
    turns.close(new PoolClosedError('closed'));
    await expect(closed).rejects.toThrow(PoolClosedError);
    await expect(turns.take()).rejects.toThrow(PoolClosedError);
  });
});
