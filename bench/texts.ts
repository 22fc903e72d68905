import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The .txt files of the folders (the seeds when none is given) and how many UTF-16 characters they have. */
export function textsOf(folders: readonly string[]): { files: string[]; characters: number } {
  const files = (folders.length > 0 ? folders : ['seeds']).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name)),
  );
  return { files, characters: files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0) };
}
