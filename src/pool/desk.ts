import { workerData } from 'node:worker_threads';
import { rules } from '../../rules/index.js';
import { type LoadedConfig, loadConfig } from '../cli/config-file.js';
import { withOptions } from '../cli/with-options.js';
import { makeReviewer, type Reviewer } from '../desk/index.js';
import type { DeskSettings } from './settings.js';

/** A worker's desk: its config, and the reviewer made of it. */
export interface WorkerDesk {
  readonly config: LoadedConfig;
  readonly reviewer: Reviewer;
}

let opened: Promise<WorkerDesk> | undefined;

/** The desk of this worker, made once of the settings that the pool was opened with. @throws ConfigError */
export function ownDesk(): Promise<WorkerDesk> {
  opened ??= openDesk((workerData as [unknown, DeskSettings])[1]);
  return opened;
}

/** Loads the config that the settings name and makes a reviewer of it. @throws ConfigError */
export async function openDesk({
  folder,
  config: path,
  preset,
  rule = [],
}: DeskSettings): Promise<WorkerDesk> {
  const loaded = await loadConfig(path, folder);
  const config = { ...loaded, ...withOptions(loaded, { rule, ...(preset ? { preset } : {}) }) };
  return { config, reviewer: makeReviewer(rules, config) };
}
