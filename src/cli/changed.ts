import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { LineRange } from '../desk/touched.js';
import { UsageError } from './exit.js';

const run = promisify(execFile);

/** What was touched in a file: all of it, or lines. */
export type Touched = 'whole' | readonly LineRange[];

/** What changed since a revision. */
export interface Changes {
  readonly revision: string;
  /** By absolute path. */
  readonly files: ReadonlyMap<string, Touched>;
}

/** Findings are told by the lines of a diff: nothing around them, whatever the person's git is set to. */
const DIFF = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--find-renames',
  '--diff-filter=ACMR',
];

/**
 * `--changed [REV] [file...]`: an option's value may be left out, so a first file stands where a revision would. A name that
 * is a file and no revision is taken for the file.
 * @throws UsageError where git or a repository is missing, and for a revision that is not known.
 */
export async function readChanged(
  value: string | true,
  args: readonly string[],
): Promise<{ args: readonly string[]; changes: Changes }> {
  const asked = value === true ? 'HEAD' : value;
  const commit = await resolveCommit(asked);
  if (commit !== undefined) return { args, changes: await changesSince(asked, commit) };
  const isFile = value !== true && statSync(value, { throwIfNoEntry: false }) !== undefined;
  if (value !== true && !isFile) throw new UsageError(`--changed ${value}: git knows no such revision`);
  // Before the first commit everything is new.
  const head =
    (await resolveCommit('HEAD')) ?? (await git(['hash-object', '-t', 'tree', '/dev/null'])).trim();
  return { args: isFile ? [value, ...args] : args, changes: await changesSince('HEAD', head) };
}

async function resolveCommit(revision: string): Promise<string | undefined> {
  // The first word to git, so that what is wrong with git itself is said here.
  await git(['rev-parse', '--show-prefix']);
  if (revision.startsWith('-')) return undefined;
  try {
    return (await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).trim();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

async function changesSince(revision: string, commit: string): Promise<Changes> {
  const prefix = (await git(['rev-parse', '--show-prefix'])).replace(/\n$/u, '');
  // The root as seen from here: git's own path of it may have links resolved that ours has not.
  const root = resolve(prefix === '' ? '.' : posix.relative(prefix, '.') || '.');
  const [names, patch, fresh] = await Promise.all([
    git(['diff', ...DIFF, '--name-only', '-z', commit, '--']),
    git(['diff', ...DIFF, '--unified=0', '--inter-hunk-context=0', commit, '--']),
    git(['ls-files', '--others', '--exclude-standard', '-z', '--', ':/']),
  ]);
  const changed = split(names);
  const touched = readPatch(patch);
  if (changed.length !== touched.length)
    throw new UsageError('--changed: the files changed while git looked at them: run it again');
  const files = new Map<string, Touched>();
  for (const [index, name] of changed.entries()) files.set(resolve(root, name), touched[index]!);
  for (const name of split(fresh)) files.set(resolve(name), 'whole');
  return { revision, files };
}

/**
 * What each file of a patch without context touches, in order. Names are not read from it: they come apart from the rest by NUL.
 * Lines taken away touch nothing that is still there. A file that git takes for binary is touched as a whole.
 */
export function readPatch(patch: string): Touched[] {
  const files: Touched[] = [];
  let ranges: LineRange[] = [];
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) files.push((ranges = []));
    else if (line.startsWith('Binary files ') || line.startsWith('GIT binary patch'))
      files[files.length - 1] = 'whole';
    else {
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/u.exec(line);
      const count = hunk ? Number(hunk[2] ?? 1) : 0;
      if (hunk && count > 0) ranges.push([Number(hunk[1]), Number(hunk[1]) + count - 1]);
    }
  }
  return files;
}

function split(names: string): string[] {
  return names.split('\0').filter((name) => name !== '');
}

/** Runs git without a shell. @throws UsageError in one line where it is missing, is in no repository, or fails. */
async function git(args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=true', ...args], {
      maxBuffer: Number.POSITIVE_INFINITY,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
    if ((code as unknown) === 'ENOENT')
      throw new UsageError('--changed needs git, which is not installed here');
    if (/not a git repository/u.test(stderr))
      throw new UsageError('--changed: this folder is in no git repository');
    throw new UsageError(`--changed: git says: ${stderr.trim().split('\n')[0] || 'nothing, and fails'}`);
  }
}
