import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../desk/index.js';

/**
 * As much of BullMQ 5 as is used here. It is an optional peer: whoever has a queue has it installed, and nobody else should.
 * https://docs.bullmq.io
 */
export interface Bullmq {
  readonly Worker: new (
    queue: string,
    processor: (job: Job, token?: string) => Promise<unknown>,
    options: object,
  ) => QueueWorker;
  /** A job that throws it fails for good. */
  readonly UnrecoverableError: new (
    message: string,
  ) => Error;
  /** A job that throws it has been put off. */
  readonly DelayedError: new () => Error;
}

export interface Job {
  readonly id?: string;
  readonly data: unknown;
  /** How often the job has been begun, this time included. */
  readonly attemptsStarted: number;
  /** @param timestamp when it may be begun again, in milliseconds of the epoch. */
  moveToDelayed(timestamp: number, token?: string): Promise<void>;
}

export interface QueueWorker {
  /** The connection to Redis, as ioredis has it. */
  readonly client: Promise<RedisClient>;
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  /** Begins no more jobs and resolves when those in hand are done; with `true` it drops them. */
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown;
}

export interface RedisClient {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, unit: 'EX', seconds: number): Promise<unknown>;
}

/**
 * BullMQ as it is installed in `folder` or above, or beside backread.
 * @throws ConfigError, which says what to install, when there is none.
 */
export async function loadBullmq(folder: string): Promise<Bullmq> {
  for (const from of [pathToFileURL(join(folder, 'package.json')), import.meta.url]) {
    try {
      const path = createRequire(from).resolve('bullmq');
      // A package in CommonJS: its exports are those of the default one.
      const { default: bullmq } = (await import(pathToFileURL(path).href)) as { default: Bullmq };
      return bullmq;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new ConfigError('backread worker needs BullMQ, which is not installed: npm install bullmq@5');
}
