import { loadCompiled } from './load.js';

export const { prepare, check, review, report } = await loadCompiled(import.meta).parts.httpWorker();
