import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes JSON beside the files of a bundle for Node. Megabytes of data in JavaScript are scanned twice before they are used; in
 * a file of their own they are read when they are asked for. The name has a hash of the content, as the bundle's own files have.
 * @returns the expression that reads it.
 */
export async function dataFile(outdir: string, name: string, json: string): Promise<string> {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8).toUpperCase();
  const file = `${name}-${hash}.json`;
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, file), json);
  return `JSON.parse(require('node:fs').readFileSync(new URL('./${file}', import.meta.url), 'utf8'))`;
}
