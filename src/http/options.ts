import type { DeskSettings } from '../pool/index.js';

/** How a server is to be run. */
export interface ServeOptions {
  readonly desk: DeskSettings;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Worker threads; not given: as many as the machine has cores. */
  readonly jobs?: number | undefined;
  readonly limits: Limits;
  /** Origins whose pages may ask; `*` is any. None: browsers refuse all but the server's own. */
  readonly origins: readonly string[];
  /** Who has it may ask. Not given: everybody may. */
  readonly token?: string | undefined;
}

/** What requests may cost. */
export interface Limits {
  /** Largest body, in bytes. */
  readonly maxSize: number;
  /** Longest review, in milliseconds: then its worker is ended. Reviews may wait as long for a worker. */
  readonly maxTime: number;
  /** Reviews that may wait for a worker. */
  readonly maxQueue: number;
  /** Reviews that one address may have running and waiting. */
  readonly maxPerClient: number;
}

export const defaultLimits: Limits = {
  maxSize: 8 * 1024 * 1024,
  maxTime: 30_000,
  maxQueue: 64,
  maxPerClient: 32,
};
