import { ConfigError } from '../desk/index.js';
import { ReviewPool } from '../pool/index.js';
import { type Bullmq, loadBullmq, type QueueWorker } from './bullmq.js';
import { QueueMetrics, serveMetrics } from './metrics.js';
import type { QueueOptions } from './options.js';
import { makeProcessor } from './process.js';

/** How long Redis may take to answer at the start, in milliseconds. Later it is waited for without end. */
const PATIENCE = 10_000;

/** A story whose workers were killed so many times in its middle is what kills them. */
const MOST_STALLS = 4;

/**
 * Takes stories from a queue until a signal (SIGTERM, SIGINT) ends it; those in hand are finished first, unless a second signal
 * comes. Resolves to the exit code.
 * @throws ConfigError in one line for what it cannot start with: no BullMQ, no Redis, a bad config, a port that is taken.
 */
export async function work(options: QueueOptions): Promise<number> {
  const bullmq = await loadBullmq(options.desk.folder);
  const pool = new ReviewPool({ desk: options.desk, jobs: options.jobs });
  let running = 0;
  const metrics = new QueueMetrics(() => running);
  try {
    await pool.prepare();
    const worker = await open(bullmq, options, async (job, token) => {
      running++;
      try {
        return await review(job, token);
      } finally {
        running--;
      }
    });
    const review = makeProcessor({ pool, metrics, redis: () => worker.client, bullmq }, options);
    const served =
      options.metricsPort === undefined ? undefined : await listen(metrics, options.metricsPort, worker);
    say(`takes stories from ${options.queue}${served ? `, metrics on ${served.address}/metrics` : ''}`);
    await runUntilSignal(worker);
    served?.stop();
    return 0;
  } finally {
    await pool.close();
  }
}

/** Connected and ready, but not yet at work. */
async function open(
  { Worker }: Bullmq,
  { queue, prefix, redis, jobs, lock }: QueueOptions,
  processor: ConstructorParameters<Bullmq['Worker']>[1],
): Promise<QueueWorker> {
  const worker = new Worker(queue, processor, {
    connection: { url: redis, maxRetriesPerRequest: null },
    prefix,
    // One more than there are threads: none of them waits for Redis.
    concurrency: jobs + 1,
    lockDuration: lock,
    stalledInterval: lock,
    maxStalledCount: MOST_STALLS,
    autorun: false,
  });
  let last = '';
  worker.on('error', ({ message }) => {
    // A connection that is gone is tried again and again: one line is enough.
    if (message !== last) say(message);
    last = message;
  });
  worker.on('failed', (job, { message }) => say(`story ${job?.id}: ${message}`));
  const isReady = await Promise.race([
    worker.waitUntilReady().then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
  ]);
  if (isReady) return worker;
  void worker.close(true).catch(() => {});
  throw new ConfigError(`Redis at ${withoutPassword(redis)} does not answer`);
}

async function listen(metrics: QueueMetrics, port: number, worker: QueueWorker) {
  try {
    return await serveMetrics(metrics, port);
  } catch (error) {
    await worker.close(true);
    throw new ConfigError(`--metrics-port ${port}: cannot be had (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function runUntilSignal(worker: QueueWorker): Promise<void> {
  const ended = worker.run();
  await Promise.race([signalled(), ended]);
  const forced = signalled().then(() => worker.close(true));
  await Promise.race([worker.close(), forced]);
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}

function withoutPassword(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function say(line: string): void {
  process.stderr.write(`backread: ${line.split('\n')[0]}\n`);
}
