import { loadCompiled } from './load.js';

export const { prepare, review } = await loadCompiled(import.meta).parts.worker();
