import { statSync } from 'node:fs';
import { globby, isDynamicPattern } from 'globby';
import { compare } from '../desk/index.js';
import { formats } from '../formats/index.js';

/** What there is to read, and what could not be found. Paths as the user would write them, in the order given, each once. */
export interface Found {
  paths: string[];
  /** Those of the paths that nobody named: they stand in a folder or match a pattern, and may be something else. */
  sought: ReadonlySet<string>;
  problems: string[];
}

/**
 * Files behind the arguments: a file is taken as it is; in folders and globs the files of known formats,
 * less what `.gitignore`, the ignore file and the config pass over.
 */
export async function findFiles(
  args: readonly string[],
  {
    ignorePath = '.backreadignore',
    ignore = [],
  }: { ignorePath?: string | undefined; ignore?: readonly string[] | undefined },
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
    const stats = statSync(arg, { throwIfNoEntry: false });
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
      {
        gitignore: true,
        ignoreFiles: [ignorePath],
        ignore: ['**/node_modules/**', ...ignore],
        onlyFiles: true,
        suppressErrors: true,
        caseSensitiveMatch: false,
      },
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
