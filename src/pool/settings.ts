import type { Preset } from '../desk/index.js';

/** What a worker makes its reviewer of: everything in it can be sent to a thread. */
export interface DeskSettings {
  /** The folder from which paths count and a config file is searched for. */
  readonly folder: string;
  /** A config file instead of the nearest one. */
  readonly config?: string;
  readonly preset?: Preset;
  /** Rules as on the command line: `id`, `id=off`, `id=major`. They count more than the config file. */
  readonly rule?: readonly string[];
}
