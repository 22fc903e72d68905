import type { StoredIndex } from './stored-index.js';

/** The index of our own lexicons. The bundle has it ready made (tools/bundle.ts); elsewhere it is made when it is needed. */
export const precomputed: StoredIndex | undefined = undefined;
