import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { type DocumentReviewer, keyOf, ReviewCache } from '../cache/review-cache.js';
import type { Config, Preset, Reviewer } from '../desk/index.js';
import type { LoadedConfig } from './config-file.js';
import { packageRoot } from './package-root.js';

/** The command line's options for many files. */
export interface ScaleOptions {
  jobs?: number;
  cache?: boolean;
  cacheLocation?: string;
}

/** Reviews documents of a run; `window` of them at once. */
export interface Reviewing extends DocumentReviewer {
  readonly window: number;
  /** What is to be said of it, a line each. */
  readonly notes: readonly string[];
  /** Ends threads; with `isWhole`, drops what the cache has of stories that are no longer there. */
  close(isWhole: boolean): Promise<void>;
}

/** From so many files on a run takes all cores: a worker thread costs half a second before its first story. */
const MANY = 60;

const CACHE = '.backreadcache';

interface Setup extends ScaleOptions {
  /** Infinite for a stream, whose end nobody knows: whoever pipes one has begun as many processes as there are cores. */
  readonly files: number;
  readonly reviewer: Reviewer;
  readonly loaded: LoadedConfig;
  /** The config with the command line's options on top. */
  readonly effective: Config;
  readonly config?: string | undefined;
  readonly preset?: Preset | undefined;
  readonly rule: readonly string[];
  readonly args: readonly string[];
}

/** Makes ready to review: in this thread or in several, through the cache or not. */
export async function openReviewing(setup: Setup): Promise<Reviewing> {
  const { files, reviewer, config, preset, rule, args } = setup;
  const jobs = Math.min(
    setup.jobs ?? (files < MANY || files === Number.POSITIVE_INFINITY ? 1 : availableParallelism()),
    Math.max(files, 1),
  );
  const { ReviewPool } = jobs > 1 ? await import('../pool/index.js') : { ReviewPool: undefined };
  const desk = { folder: process.cwd(), rule, ...(config ? { config } : {}), ...(preset ? { preset } : {}) };
  let pool: InstanceType<NonNullable<typeof ReviewPool>> | undefined;
  // Opened by the first story that is not in the cache: a run that finds all there starts no thread.
  const pooled: DocumentReviewer = {
    reviewAll: (input, options) => (pool ??= new ReviewPool!({ desk, jobs })).reviewAll(input, options),
  };
  const inner = ReviewPool ? pooled : reviewer;
  const key = setup.cache ? setupKey(setup) : undefined;
  const cache =
    key?.value === undefined ? undefined : new ReviewCache(setup.cacheLocation ?? CACHE, key.value, inner);
  return {
    window: jobs > 1 ? jobs * 4 : 1,
    notes: key?.reason === undefined ? [] : [`--cache: ${key.reason}: nothing is cached`],
    reviewAll: (input, options) => (cache ?? inner).reviewAll(input, options),
    async close(isWhole) {
      await pool?.close();
      if (isWhole) await cache?.sweep((path) => args.some((arg) => isIn(arg, path)));
    },
  };
}

/** Whether a path lies in a folder that was named, and so would have been met had it still been there. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

/** The key of everything that a review depends on besides its document, or the reason why there is none. */
export function setupKey({ loaded, effective }: Pick<Setup, 'loaded' | 'effective'>): {
  value?: string;
  reason?: string;
} {
  // What a plugin or a rule in code does depends on more than can be seen from here.
  if (loaded.plugins?.length)
    return { reason: "'plugins' are code, of which nobody can tell whether it has changed" };
  const { localRules = [], ...settings } = effective;
  if (loaded.hasRulesInCode)
    return { reason: "'localRules' are code, of which nobody can tell whether it has changed" };
  const program = programKey();
  if (program === undefined) return { reason: 'backread runs from its source' };
  return {
    value: keyOf(program, JSON.stringify(settings), loaded.rulesText ?? '', String(localRules.length)),
  };
}

/** The program's version and its files: those of the bundle but for the entries have hashes of their content in their names. */
function programKey(): string | undefined {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith('.ts')) return undefined;
  const folder = dirname(own);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const entries = files.filter((name) => !name.includes('-')).map((name) => readFileSync(join(folder, name)));
  return keyOf(readFileSync(join(packageRoot(), 'package.json')), files.join(), ...entries);
}

/** @throws InvalidArgumentError (commander's) for what is no number of jobs. */
export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
  return jobs;
}
