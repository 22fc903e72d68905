import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ConfigError } from '../desk/index.js';
import { InputError } from '../formats/index.js';
import { PoolClosedError, PoolFullError, PoolTimeoutError } from '../pool/index.js';

/** What is wrong with a request, in a line for the one who sent it. */
export class Problem extends Error {
  override name = 'Problem';

  constructor(
    readonly status: ContentfulStatusCode,
    message: string,
    /** Seconds after which to try again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Seconds after which a busy server is worth asking again. */
const SOON = 2;

/** What an error of a review is to the client; undefined for a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof InputError) return new Problem(422, error.message);
  if (error instanceof ConfigError) return new Problem(400, error.message);
  if (error instanceof PoolFullError) return new Problem(503, `busy: ${error.message}`, SOON);
  if (error instanceof PoolClosedError) return new Problem(503, 'the server is stopping', SOON);
  if (error instanceof PoolTimeoutError)
    return error.wasRunning
      ? new Problem(504, 'the review took too long and was stopped')
      : new Problem(503, 'busy: no reviewer was free in time', SOON);
  return undefined;
}
