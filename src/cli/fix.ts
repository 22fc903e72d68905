import { readFile } from 'node:fs/promises';
import { fix, safeEdits } from '../desk/fix.js';
import type { Review, Reviewer } from '../desk/index.js';
import { readCopy } from '../formats/index.js';
import { writeWhole } from './atomic.js';
import { STDIN } from './decisions-file.js';
import { UsageError } from './exit.js';
import { type InputOptions, readOptions } from './input.js';

const MARK = '\uFEFF';

/** Fixing in a run. What is to be said of it at the end gathers in `notes` and `problems`. */
export interface Fixing {
  readonly notes: string[];
  readonly problems: string[];
  /** Fixes a file, whose articles these are, or in a dry run prints what it would change. Resolves to the reviews of what it is then. */
  fix(
    reviews: readonly Review[],
    select: (review: Review) => Review,
    keepsLines: boolean,
  ): Promise<readonly Review[]>;
}

/**
 * Makes ready to fix.
 * @throws UsageError for standard input, which has no file to write to.
 */
export async function openFixing(
  paths: readonly string[],
  reviewer: Reviewer,
  { fixDryRun = false, ...input }: InputOptions & { fixDryRun?: boolean },
): Promise<Fixing> {
  const option = fixDryRun ? '--fix-dry-run' : '--fix';
  if (paths.includes('-')) throw new UsageError(`${option}: standard input is no file to fix`);
  const notes: string[] = [];
  const problems: string[] = [];
  return { notes, problems, fix: fixFile };

  async function fixFile(
    reviews: readonly Review[],
    select: (review: Review) => Review,
    keepsLines: boolean,
  ): Promise<readonly Review[]> {
    const [review] = reviews;
    if (!review || !reviews.some((each) => safeEdits(select(each)).length > 0)) return reviews;
    const { copy } = review;
    const file = copy.file ?? review.path ?? STDIN;
    const before = reviews.length === 1 ? await fileText(file, copy.source) : undefined;
    if (before === undefined) {
      notes.push(`${file}: not fixed: only one story in a plain text file is`);
      return reviews;
    }
    const { review: after, fixed } = fix(review, {
      read: (source) => readCopy(source, readOptions(file, { ...input, from: copy.format })),
      review: (each) => reviewer.reviewCopy(each),
      select,
      keepsLines,
    });
    if (fixed.length === 0) return reviews;
    const text = before.mark + after.copy.source;
    if (fixDryRun) {
      process.stdout.write(await diffOf(file, before.mark + copy.source, text));
      return [after];
    }
    try {
      await writeWhole(file, text);
    } catch (error) {
      problems.push(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
      return reviews;
    }
    notes.push(`${file}: ${fixed.length} fixed`);
    return [after];
  }
}

/** The byte order mark, if any, of a file that has this source and nothing else; undefined when the bytes are others. */
async function fileText(path: string, source: string): Promise<{ mark: string } | undefined> {
  const bytes = await readFile(path);
  const mark = bytes.subarray(0, 3).equals(Buffer.from(MARK)) ? MARK : '';
  return Buffer.from(mark + source).equals(bytes) ? { mark } : undefined;
}

/** As `git diff` has it, so that `git apply` takes it. */
async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
