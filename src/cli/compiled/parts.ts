/** What the one file of the command line's bundle has: the command line, and what its worker threads run. */
export { run } from '../program.js';
export { hasReviewed } from '../review.js';

export const worker = () => import('../../pool/worker.js');
export const httpWorker = () => import('../../http/http-worker.js');
