import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Decision, formatDecisions } from '../desk/decisions.js';
import { ConfigError } from '../desk/index.js';
import { writeWhole } from './atomic.js';
import type { LoadedConfig } from './config-file.js';

const STORE = 'stet.json';

/** The path of standard input that nobody named. */
export const STDIN = '<stdin>';

/** A document of decisions on disk. */
export interface DecisionFile {
  /** As to be shown: from the working folder. */
  readonly path: string;
  readonly decisions: readonly Decision[];
}

/** Where decisions are kept: where `--stet` or the config says; else stet.json beside the config file or in the working folder. */
export function storePath({ stet, folder }: LoadedConfig, option: string | undefined): string {
  if (option !== undefined) return option;
  if (stet !== undefined) return stet;
  const beside = shown(join(folder ?? '.', STORE));
  return existsSync(beside) || !existsSync(STORE) ? beside : STORE;
}

/** A path as to be shown: from the working folder. */
export function shown(path: string): string {
  return relative('.', path) || '.';
}

/** How a story is named in the document at `path`: from its folder, with forward slashes, the same on every machine. */
export function storyKey(story: string, path: string): string {
  if (story === STDIN) return story;
  return relative(dirname(resolve(path)), resolve(story))
    .split(sep)
    .join('/');
}

/** The story's path from the working folder, of a name in the document at `path`. */
export function storyPath(key: string, path: string): string {
  return key === STDIN || isAbsolute(key) ? key : shown(resolve(dirname(path), key));
}

/**
 * Reads a document of decisions; one that is not there has none, unless it must be.
 * @throws ConfigError in one line for a file that cannot be read or is none.
 */
export async function readDecisions(path: string, { mustExist = false } = {}): Promise<DecisionFile> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !mustExist) return { path, decisions: [] };
    throw new ConfigError(`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
  const { parseDecisions } = await import('../desk/decisions-schema.js');
  try {
    return { path, decisions: parseDecisions(json) };
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(`${path}: ${error.message}`);
    throw error;
  }
}

/**
 * Writes a document of decisions, its folder included.
 * @throws ConfigError in one line for a file that cannot be written.
 */
export async function writeDecisions(path: string, decisions: readonly Decision[]): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, formatDecisions(decisions));
  } catch (error) {
    throw new ConfigError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
