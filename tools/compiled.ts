import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { commonOptions } from './bundling.js';

/** Beyond ASCII V8 keeps a source with two bytes a character, twice the length to read and to scan. */
const BEYOND_ASCII = /(\\*)([^\0-\x7f])/g;

/** `import()` of what stays outside of the bundle; not a method of that name. */
const DYNAMIC_IMPORT = /(?<!\.|async )\bimport\(/g;

/**
 * Puts the command line and all it needs into one file, which `src/cli/compiled/load.ts` loads with code compiled before, and its
 * entries beside it.
 */
export async function bundleCompiled(outdir: string): Promise<void> {
  const { outputFiles } = await build({
    ...commonOptions(outdir),
    entryPoints: { program: 'dist/src/cli/compiled/parts.js' },
    // `load.ts` hands in its own.
    define: { 'import.meta': 'importMeta' },
    format: 'cjs',
    write: false,
  });
  const [text, legal] = ['.js', '.LEGAL.txt'].map(
    (end) => outputFiles.find(({ path }) => path.endsWith(end))!.text,
  );
  // The bundler writes texts so, but leaves regular expressions.
  const program = text!.replaceAll(BEYOND_ASCII, escaped).replaceAll(DYNAMIC_IMPORT, 'importModule(');
  const hash = createHash('sha256').update(program).digest('hex').slice(0, 8).toUpperCase();
  const name = `program-${hash}.cjs`;
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, name), program);
  // The name that is in the program.
  writeFileSync(join(outdir, 'program.js.LEGAL.txt'), legal!);
  await build({
    ...commonOptions(outdir),
    plugins: [],
    // A worker thread starts from a file of its own; `workerNamed` finds it beside the others.
    entryPoints: ['main', 'worker', 'http-worker'].map((entry) => `dist/src/cli/compiled/${entry}.js`),
    define: { PROGRAM: JSON.stringify(name) },
    format: 'esm',
  });
}

/** A regular expression may have a backslash before what needs none: `\–` is `\u2013`, not `\\u2013`. */
function escaped(_: string, slashes: string, unit: string): string {
  const kept = slashes.slice(slashes.length % 2);
  return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
