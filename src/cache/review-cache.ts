import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Review } from '../desk/index.js';
import type { ReadOptions } from '../formats/index.js';
import { type PlainReview, toPlain, toReviews } from '../pool/plain-review.js';

/** What reviews documents, here or in another thread. */
export interface DocumentReviewer {
  reviewAll(
    input: string | Uint8Array,
    options?: ReadOptions,
  ): readonly Review[] | Promise<readonly Review[]>;
}

/** An entry on disk. */
interface Entry {
  readonly key: string;
  readonly path: string;
  readonly reviews: readonly PlainReview[];
}

/** Marks the key of anything: what is equal in JSON has one key. SHA-256, hexadecimal. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/**
 * Reviews kept in a folder from run to run: one entry a path name, which counts only for the content, options and setup that it
 * was made of. An entry that is damaged counts as none. What cannot be written is not kept; the review does not suffer.
 */
export class ReviewCache implements DocumentReviewer {
  private readonly used = new Set<string>();
  private isOpen: Promise<unknown> | undefined;

  /** @param setup the key of all that a review depends on besides its document: the program's version and the config. */
  constructor(
    private readonly folder: string,
    private readonly setup: string,
    private readonly inner: DocumentReviewer,
  ) {}

  async reviewAll(input: string | Uint8Array, options: ReadOptions = {}): Promise<readonly Review[]> {
    const { path = '' } = options;
    const place = this.placeOf(path);
    const key = keyOf(this.setup, JSON.stringify(options), input);
    this.used.add(place);
    const entry = await readEntry(place);
    if (entry?.key === key) return toReviews(entry.reviews, input, options);
    const reviews = await this.inner.reviewAll(input, options);
    await this.write(place, { key, path, reviews: toPlain(reviews) });
    return reviews;
  }

  /** Drops the entries of paths that `isGone` names and that this run did not use. */
  async sweep(isGone: (path: string) => boolean): Promise<void> {
    for (const name of await list(this.folder)) {
      if (!/^[0-9a-f]{2}$/u.test(name)) continue;
      for (const file of await list(join(this.folder, name))) {
        const place = join(this.folder, name, file);
        if (this.used.has(place)) continue;
        const entry = await readEntry(place);
        if (!entry || isGone(entry.path)) await rm(place, { force: true }).catch(() => {});
      }
    }
  }

  private placeOf(path: string): string {
    const name = keyOf(path);
    return join(this.folder, name.slice(0, 2), `${name.slice(2, 42)}.json`);
  }

  private async write(place: string, entry: Entry): Promise<void> {
    // Under a name of its own until it is whole: whoever reads meanwhile finds the old entry or none.
    const fresh = `${place}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      await (this.isOpen ??= openFolder(this.folder));
      await mkdir(dirname(place), { recursive: true });
      await writeFile(fresh, JSON.stringify(entry));
      await rename(fresh, place);
    } catch {
      await rm(fresh, { force: true }).catch(() => {});
    }
  }
}

/** The folder keeps itself out of git. */
async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
}

async function readEntry(place: string): Promise<Entry | undefined> {
  try {
    const entry = JSON.parse(await readFile(place, 'utf8')) as Partial<Entry>;
    const isWhole =
      typeof entry.key === 'string' && typeof entry.path === 'string' && Array.isArray(entry.reviews);
    return isWhole ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
