import { PoolFullError, PoolTimeoutError } from './errors.js';

interface Waiting {
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** How long one may wait for a turn. */
interface Patience {
  /** In milliseconds. */
  readonly maxWait?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A fixed number of turns, given out in the order in which they are asked for. */
export class Turns {
  private readonly queue = new Set<Waiting>();
  private closed: Error | undefined;
  taken = 0;

  constructor(
    private readonly size: number,
    private readonly maxWaiting = Number.POSITIVE_INFINITY,
  ) {}

  get waiting(): number {
    return this.queue.size;
  }

  /**
   * Resolves when it is the caller's turn, who gives it back.
   * @throws PoolFullError, PoolTimeoutError, the signal's reason, or that of `close`.
   */
  async take({ maxWait, signal }: Patience = {}): Promise<void> {
    if (this.closed) throw this.closed;
    signal?.throwIfAborted();
    if (this.taken < this.size) {
      this.taken++;
      return;
    }
    if (this.queue.size >= this.maxWaiting)
      throw new PoolFullError(`${this.queue.size} documents wait already`);
    await this.wait(maxWait, signal);
  }

  /** Gives a turn back: to the one who waits longest, if anybody does. */
  giveBack(): void {
    const [next] = this.queue;
    if (next) next.go();
    else this.taken--;
  }

  /** Nobody gets a turn any more; those who wait fail with `reason`. */
  close(reason: Error): void {
    this.closed = reason;
    for (const { fail } of this.queue) fail(reason);
  }

  private wait(maxWait: number | undefined, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.queue.delete(waiting);
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const waiting: Waiting = {
        go() {
          leave();
          resolve();
        },
        fail(error) {
          leave();
          reject(error);
        },
      };
      const onAbort = () => waiting.fail(signal!.reason);
      const timer =
        maxWait === undefined
          ? undefined
          : setTimeout(() => waiting.fail(new PoolTimeoutError(false)), maxWait);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.queue.add(waiting);
    });
  }
}
