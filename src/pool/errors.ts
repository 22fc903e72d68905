/** More work waits than may: try again later. */
export class PoolFullError extends Error {
  override name = 'PoolFullError';
}

/** A task ran longer than it may, or waited longer for a worker; the worker that ran it was ended. */
export class PoolTimeoutError extends Error {
  override name = 'PoolTimeoutError';

  constructor(readonly wasRunning: boolean) {
    super(wasRunning ? 'took too long and was stopped' : 'waited too long for its turn');
  }
}

/** The pool was closed before the task had its turn. */
export class PoolClosedError extends Error {
  override name = 'PoolClosedError';
}
