import { keyOf } from '../cache/review-cache.js';
import { ConfigError } from '../desk/index.js';
import { InputError } from '../formats/index.js';
import type { ReviewPool } from '../pool/index.js';
import { type JsonReview, toJson } from '../reporters/json.js';
import type { Bullmq, Job, RedisClient } from './bullmq.js';
import type { QueueMetrics } from './metrics.js';
import type { QueueOptions } from './options.js';
import { type Story, storyOf } from './story.js';

/** What a processor works with. */
export interface Tools {
  readonly pool: Pick<ReviewPool, 'reviewAll'>;
  readonly metrics: QueueMetrics;
  readonly redis: () => Promise<RedisClient>;
  readonly bullmq: Pick<Bullmq, 'UnrecoverableError' | 'DelayedError'>;
}

/**
 * Makes what BullMQ calls for every job: it resolves to the job's return value, the reviews of the story as the JSON report has
 * them. The same story under the same setup is reviewed once, however often it comes. What is wrong with the story fails the job for
 * good; whatever else goes wrong puts it off, each time for twice as long, until it has been begun `attempts` times.
 */
export function makeProcessor({ pool, metrics, redis, bullmq }: Tools, options: QueueOptions) {
  return async function process(job: Job, token?: string): Promise<readonly JsonReview[]> {
    const from = performance.now();
    try {
      const story = storyOf(job.data, options);
      const known = await recall(story);
      if (known) {
        metrics.count('known');
        return known;
      }
      const reviews = (await pool.reviewAll(story.input, story.options, { maxTime: options.maxTime })).map(
        toJson,
      );
      await keep(story, reviews);
      metrics.count('reviewed');
      metrics.review(reviews, (performance.now() - from) / 1000);
      return reviews;
    } catch (error) {
      return putOffOrFail(error as Error, job, token);
    }
  };

  async function putOffOrFail(error: Error, job: Job, token: string | undefined): Promise<never> {
    const isHopeless = error instanceof InputError || error instanceof ConfigError;
    if (isHopeless || job.attemptsStarted >= options.attempts) {
      metrics.count('failed');
      throw new bullmq.UnrecoverableError(error.message);
    }
    metrics.count('put-off');
    await job.moveToDelayed(Date.now() + options.backoff * 2 ** (job.attemptsStarted - 1), token);
    throw new bullmq.DelayedError();
  }

  /** Where the review of a story is kept. */
  function placeOf({ input, options: readOptions }: Story): string | undefined {
    if (options.setup === undefined || options.keep === 0) return undefined;
    const key = keyOf(options.setup, JSON.stringify(readOptions), input);
    return `${options.prefix}:${options.queue}:backread:${key}`;
  }

  async function recall(story: Story): Promise<readonly JsonReview[] | undefined> {
    const place = placeOf(story);
    const text = place === undefined ? null : await (await redis()).get(place);
    return text === null ? undefined : (JSON.parse(text) as JsonReview[]);
  }

  async function keep(story: Story, reviews: readonly JsonReview[]): Promise<void> {
    const place = placeOf(story);
    if (place !== undefined) await (await redis()).set(place, JSON.stringify(reviews), 'EX', options.keep);
  }
}
