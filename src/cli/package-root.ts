import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The package's own folder, whether this runs from `dist/` or from source.
 * @throws Error when no folder above holds a package.json: the files were taken out of their package.
 */
export function packageRoot(url: string = import.meta.url): string {
  const own = dirname(fileURLToPath(url));
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder))
      throw new Error(`backread: ${own}: no package.json stands here or above: install the whole package`);
  }
}
