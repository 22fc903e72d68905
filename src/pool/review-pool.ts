import type { Review } from '../desk/index.js';
import type { ReadOptions } from '../formats/index.js';
import { type PlainReview, toReviews } from './plain-review.js';
import { type PoolOptions, type RunOptions, WorkerPool } from './worker-pool.js';
import { workerNamed } from './worker-url.js';

/** Reviews documents in worker threads, each of which has a reviewer of the same settings. Close it: its threads do not end by themselves. */
export class ReviewPool {
  private readonly pool: WorkerPool;

  constructor(options: PoolOptions) {
    this.pool = new WorkerPool(workerNamed('worker', import.meta.url), options);
  }

  /** Makes every worker's reviewer. @throws ConfigError */
  prepare(): Promise<void> {
    return this.pool.prepare();
  }

  /**
   * Reviews every article of a document. The Copies of the reviews are read again when asked for.
   * @throws InputError, NoCopyError, ConfigError as a reviewer does, and as `WorkerPool.run`.
   */
  async reviewAll(
    input: string | Uint8Array,
    options: ReadOptions = {},
    run: RunOptions = {},
  ): Promise<Review[]> {
    const plain = await this.pool.run<PlainReview[]>('review', { input, options }, run);
    return toReviews(plain, input, options);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
