import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { PoolClosedError, PoolTimeoutError } from './errors.js';
import { type Answer, unwrap } from './failure.js';
import type { DeskSettings } from './settings.js';
import { Turns } from './turns.js';

export interface PoolOptions {
  readonly desk: DeskSettings;
  /** Worker threads; not given: as many as the machine has cores. */
  readonly jobs?: number | undefined;
  /** Tasks that may wait for a worker; not given: any number. */
  readonly maxQueue?: number;
  /** Memory for one worker's objects, in MiB: one that needs more is ended and its task fails. Not given: Node's own limit. */
  readonly maxMemory?: number;
}

export interface RunOptions {
  /** Milliseconds that a task may wait for a worker. */
  readonly maxWait?: number;
  /** Milliseconds that it may run; then its worker is ended. */
  readonly maxTime?: number;
  /** Aborted while the task waits, it is dropped. One that runs goes on: a new worker costs more than most tasks. */
  readonly signal?: AbortSignal;
}

/** Worker threads that run the functions of one module; each has a desk of the same settings (see `ownDesk`). */
export class WorkerPool {
  private readonly threads: Promise<Tinypool>;
  private readonly turns: Turns;
  readonly jobs: number;

  /** @param worker the module's URL (see `workerNamed`). */
  constructor(worker: URL, { desk, jobs = availableParallelism(), maxQueue, maxMemory }: PoolOptions) {
    this.jobs = jobs;
    this.turns = new Turns(jobs, maxQueue);
    this.threads = startThreads({
      filename: fileURLToPath(worker),
      minThreads: jobs,
      maxThreads: jobs,
      workerData: desk,
      ...(maxMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxMemory } }),
    });
  }

  /** Tasks that run. */
  get running(): number {
    return this.turns.taken;
  }

  /** Tasks that wait for a worker. */
  get waiting(): number {
    return this.turns.waiting;
  }

  /**
   * Runs an exported function of the module, which returns an `Answer`.
   * @throws what it throws; PoolFullError, PoolTimeoutError, PoolClosedError.
   */
  async run<T>(name: string, task: unknown, { maxWait, maxTime, signal }: RunOptions = {}): Promise<T> {
    await this.turns.take({ maxWait, signal });
    try {
      return unwrap((await this.runNow(name, task, maxTime)) as Answer<T>);
    } finally {
      this.turns.giveBack();
    }
  }

  /** Runs a function in every worker once, so that the first tasks find them ready. */
  async prepare(name = 'prepare'): Promise<void> {
    await Promise.all(Array.from({ length: this.jobs }, () => this.run(name, undefined)));
  }

  /** Ends all workers. Tasks that wait fail; those that run are cut off. */
  async close(): Promise<void> {
    this.turns.close(new PoolClosedError('closed'));
    await (await this.threads).destroy();
  }

  private async runNow(name: string, task: unknown, maxTime: number | undefined): Promise<unknown> {
    const threads = await this.threads;
    if (maxTime === undefined) return threads.run(task, { name });
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), maxTime);
    try {
      return await threads.run(task, { name, signal: stop.signal });
    } catch (error) {
      throw stop.signal.aborted ? new PoolTimeoutError(true) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Loaded when it is needed: it is an ES module, which the command line's bundle, a CommonJS one, cannot require. */
async function startThreads(options: ConstructorParameters<typeof Tinypool>[0]): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const threads = new Tinypool(options);
  // A worker that dies between tasks is replaced; the task that needs it says what is wrong.
  threads.on('error', () => {});
  return threads;
}
