import { constants } from 'node:fs';
import { access, chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a new file beside it takes its name. Its mode is kept, and a link goes on pointing to it.
 * @throws what the file system throws, also for a file that may not be written; then nothing has changed.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o7777,
    () => undefined,
  );
  if (mode !== undefined) await access(target, constants.W_OK);
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(fresh, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(fresh, mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
