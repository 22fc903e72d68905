export { PoolClosedError, PoolFullError, PoolTimeoutError } from './errors.js';
export { ReviewPool } from './review-pool.js';
export type { DeskSettings } from './settings.js';
export { type PoolOptions, type RunOptions, WorkerPool } from './worker-pool.js';
export { workerNamed } from './worker-url.js';
