import type { DeskSettings } from '../pool/index.js';
import type { StoryOptions } from './story.js';

/** What `backread worker` is told. */
export interface QueueOptions extends StoryOptions {
  readonly desk: DeskSettings;
  readonly queue: string;
  /** BullMQ's prefix of all keys in Redis. */
  readonly prefix: string;
  /** `redis://[user:password@]host[:port][/database]` */
  readonly redis: string;
  readonly jobs: number;
  /** How often a story is begun before it fails for good. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; every further one waits twice as long. */
  readonly backoff: number;
  /** Longest review, in milliseconds. */
  readonly maxTime: number;
  /** Milliseconds after which the stories of a worker that has gone silent are another's. */
  readonly lock: number;
  /** Seconds for which reviews are kept for stories that come again. */
  readonly keep: number;
  /** The key of all that a review depends on besides its story; undefined: it cannot be known, nothing is kept. */
  readonly setup: string | undefined;
  /** Where metrics are served; undefined: nowhere. */
  readonly metricsPort: number | undefined;
}
