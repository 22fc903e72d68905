import type { StoredIndex } from './stored-index.js';

/** The index of our own lexicons. Bundles have it ready made (tools/precomputed.ts); elsewhere it is made when it is needed. */
export const precomputed = undefined as StoredIndex | undefined;
