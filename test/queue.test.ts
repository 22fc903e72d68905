import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { review } from '../src/index.js';
import { toJson } from '../src/reporters/json.js';
import { Desk } from './desk-cli.js';

const bin = resolve('dist/cli/main.js');
// BullMQ is an optional peer: it is installed beside the test, not with the product.
const folder = resolve('test/queue');
const hasBullmq = existsSync(`${folder}/node_modules/bullmq`);
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const reason = [hasBullmq ? '' : 'BullMQ is not installed in test/queue', hasRedis ? '' : 'no redis-server']
  .filter(Boolean)
  .join(', ');

it('says what to install where there is no BullMQ', () => {
  const desk = new Desk();
  const { code, err } = desk.backread(['worker']);
  desk.clear();
  expect(code).toBe(2);
  expect(err).toBe('backread: backread worker needs BullMQ, which is not installed: npm install bullmq@5\n');
});

interface Job {
  readonly id: string;
  readonly returnvalue: readonly { findings: readonly { text: string }[] }[] | null;
  readonly failedReason?: string;
}
interface Queue {
  addBulk(jobs: readonly { name: string; data: unknown }[]): Promise<readonly Job[]>;
  add(name: string, data: unknown): Promise<Job>;
  getJob(id: string): Promise<Job>;
  close(): Promise<void>;
}
interface Events {
  waitUntilReady(): Promise<unknown>;
  on(event: 'completed' | 'failed', listener: (event: { jobId: string }) => void): void;
  close(): Promise<void>;
}
interface Client {
  readonly Queue: new (name: string, options: object) => Queue;
  readonly QueueEvents: new (name: string, options: object) => Events;
}

describe.skipIf(reason !== '')(`backread worker${reason && ` (skipped: ${reason})`}`, () => {
  const started: ChildProcess[] = [];
  let port = 0;
  let client: Client;

  beforeAll(async () => {
    client = createRequire(`${folder}/package.json`)('bullmq') as Client;
    port = await freePort();
    const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
    started.push(redis);
    for await (const line of createInterface(redis.stdout!)) if (/ready to accept/iu.test(line)) break;
    redis.stdout!.resume();
  });
  afterAll(() => {
    for (const child of started.reverse()) child.kill('SIGKILL');
  });

  async function startWorker(...options: string[]): Promise<ChildProcess & { says: string[] }> {
    const worker = spawn(
      process.execPath,
      [bin, 'worker', '--redis', `redis://127.0.0.1:${port}`, '--jobs', '1', '--lock', '2000', ...options],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    started.push(worker);
    const says: string[] = [];
    await new Promise<void>((ready) => {
      createInterface(worker.stderr!).on('line', (line) => {
        says.push(line);
        ready();
      });
    });
    expect(says[0]).toMatch(/takes stories from/u);
    return Object.assign(worker, { says });
  }

  /** A queue of its own, and what comes out of it: how often each story was completed, and failed. */
  async function open(name: string) {
    const options = { connection: { port } };
    const queue = new client.Queue(name, options);
    const events = new client.QueueEvents(name, options);
    await events.waitUntilReady();
    const completed = new Map<string, number>();
    const failed = new Map<string, number>();
    events.on('completed', ({ jobId }) => completed.set(jobId, (completed.get(jobId) ?? 0) + 1));
    events.on('failed', ({ jobId }) => failed.set(jobId, (failed.get(jobId) ?? 0) + 1));
    const ended = async (count: number) => {
      while (completed.size + failed.size < count) await new Promise((wait) => setTimeout(wait, 50));
    };
    return { queue, completed, failed, ended, close: () => Promise.all([queue.close(), events.close()]) };
  }

  it('returns what the library says, of documents and of articles, and counts', async () => {
    const { queue, ended, close } = await open('plain');
    const worker = await startWorker('--queue', 'plain', '--metrics-port', '0');
    const address = /http:\S+/u.exec(worker.says[0]!)![0];
    const document = 'He said the the talks had failed.';
    const [first, article, none] = await queue.addBulk(
      [{ document, name: 'talks.txt' }, { id: 'a7', headline: 'Talks', body: document }, { id: 'empty' }].map(
        (data) => ({ name: 'story', data }),
      ),
    );
    await ended(3);
    const expected = [toJson(review(document, { path: 'talks.txt' }))];
    expect((await queue.getJob(first!.id)).returnvalue).toEqual(JSON.parse(JSON.stringify(expected)));
    expect((await queue.getJob(article!.id)).returnvalue).toMatchObject([{ path: 'a7', words: 8 }]);
    expect((await queue.getJob(none!.id)).failedReason).toMatch(/^no field/u);

    // The same story again: known, not reviewed.
    const again = await queue.add('story', { document, name: 'talks.txt' });
    await ended(4);
    expect((await queue.getJob(again.id)).returnvalue).toEqual(JSON.parse(JSON.stringify(expected)));
    const metrics = await (await fetch(address)).text();
    expect(metrics).toContain('backread_stories_total{outcome="reviewed"} 2');
    expect(metrics).toContain('backread_stories_total{outcome="known"} 1');
    expect(metrics).toContain('backread_stories_total{outcome="failed"} 1');
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    expect(worker.exitCode).toBe(0);
    await close();
  });

  it('finishes what it has in hand when it is told to stop', async () => {
    const { queue, completed, ended, close } = await open('stop');
    const worker = await startWorker('--queue', 'stop');
    await queue.addBulk(stories(300));
    await ended(20);
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    expect(worker.exitCode).toBe(0);
    expect(completed.size).toBeLessThan(300);
    // Nothing is left in anybody's hands: another worker has the rest at once.
    await startWorker('--queue', 'stop');
    await ended(300);
    expect([...completed.values()].every((times) => times === 1)).toBe(true);
    await close();
  });

  // BACKREAD_QUEUE_STORIES=5000 makes it the long run that docs/scale.md tells of.
  const count = Number(process.env.BACKREAD_QUEUE_STORIES ?? 600);
  it(
    `loses no story and returns none twice when workers are killed in the middle of ${count}`,
    async () => {
      const { queue, completed, failed, ended, close } = await open('kill');
      const jobs = await queue.addBulk(stories(count));
      const victims = [await startWorker('--queue', 'kill'), await startWorker('--queue', 'kill')];
      for (const [index, victim] of victims.entries()) {
        await ended(Math.floor(((index + 1) * count) / 4));
        victim.kill('SIGKILL');
        await once(victim, 'exit');
        await startWorker('--queue', 'kill');
      }
      expect(completed.size).toBeLessThan(count);
      await ended(count);
      // A second answer to a story would come within the time after which stories of silent workers are taken over.
      await new Promise((wait) => setTimeout(wait, 3000));
      expect(failed.size).toBe(0);
      expect(completed.size).toBe(count);
      expect([...completed.values()].filter((times) => times !== 1)).toEqual([]);
      for (const [index, job] of jobs.entries())
        expect((await queue.getJob(job.id)).returnvalue).toMatchObject([
          { path: `${index}.txt`, findings: [{ text: 'the the' }] },
        ]);
      await close();
    },
    60_000 + count * 60,
  );
});

function stories(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: 'story',
    data: {
      document: `Talks ${index}\n\nRain held up the the talks in Oslo ${index} times.\n`,
      name: `${index}.txt`,
    },
  }));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
