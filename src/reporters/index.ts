import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { vfile } from './vfile.js';

export type { Reporter, ReportOptions } from './reporter.js';

/** Every report, by name. The first is the default. */
export const reporters: readonly Reporter[] = [vfile, json];
