import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { globby, isDynamicPattern, type Options } from 'globby';
import { compare } from '../desk/index.js';
import { formats } from '../formats/index.js';

/** What there is to read, and what could not be found. Paths as the user would write them, in the order given, each once. */
export interface Found {
  paths: string[];
  /** Those of the paths that nobody named: they stand in a folder or match a pattern, and may be something else. */
  sought: ReadonlySet<string>;
  problems: string[];
}

/** What is passed over: patterns of the ignore file (a name in the folder) and of the config. */
export interface Passing {
  readonly ignorePath?: string | undefined;
  readonly ignore?: readonly string[] | undefined;
}

export const IGNORE_FILE = '.backreadignore';

function passingOver({ ignorePath = IGNORE_FILE, ignore = [] }: Passing): Options {
  return {
    ignoreFiles: [ignorePath],
    ignore: ['**/node_modules/**', ...ignore],
    onlyFiles: true,
    suppressErrors: true,
    caseSensitiveMatch: false,
  };
}

/** Would the file be passed over if it were found in the folder? A file that is not there is not. */
export async function isPassedOver(path: string, folder: string, passing: Passing): Promise<boolean> {
  const name = relative(folder, path);
  if (name.startsWith('..') || isAbsolute(name) || !existsSync(path)) return false;
  const pattern = escapeGlob(name.split(sep).join('/'));
  return (await globby(pattern, { ...passingOver(passing), cwd: folder, dot: true })).length === 0;
}

/**
 * Files behind the arguments: a file is taken as it is; in folders and globs the files of known formats,
 * less what `.gitignore`, the ignore file and the config pass over.
 */
export async function findFiles(
  args: readonly string[],
  { cwd = process.cwd(), ...passing }: Passing & { cwd?: string } = {},
): Promise<Found> {
  const paths = new Set<string>();
  const sought = new Set<string>();
  const problems: string[] = [];
  const extensions = formats.flatMap((format) => format.extensions.map((extension) => extension.slice(1)));
  for (const arg of args) {
    if (arg === '-') {
      paths.add(arg);
      sought.delete(arg);
      continue;
    }
    const stats = statSync(resolve(cwd, arg), { throwIfNoEntry: false });
    if (stats?.isFile()) {
      paths.add(arg);
      sought.delete(arg);
      continue;
    }
    if (!stats && !isDynamicPattern(arg)) {
      problems.push(`${arg}: no such file or folder`);
      continue;
    }
    const found = await globby(
      stats ? `${escapeGlob(arg.replace(/(?<=.)\/$/u, ''))}/**/*.{${extensions.join(',')}}` : arg,
      { ...passingOver(passing), cwd, gitignore: true },
    );
    if (found.length === 0 && !stats) problems.push(`${arg}: matches no file`);
    for (const path of found.sort(compare)) {
      if (!paths.has(path)) sought.add(path);
      paths.add(path);
    }
  }
  return { paths: [...paths], sought, problems };
}

function escapeGlob(path: string): string {
  return path.replaceAll(/[*?[\]{}()!+@\\]/gu, String.raw`\$&`);
}
