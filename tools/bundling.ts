import { type BuildOptions, build } from 'esbuild';
import { precomputed } from './precomputed.js';
import { texts } from './texts.js';
import { winkModel } from './wink-model.js';

/**
 * Puts compiled modules and all they need into a few files.
 * @param entryPoints compiled files by their path, without ending, in `outdir`.
 */
export async function bundle(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<void> {
  await build({
    ...commonOptions(outdir),
    entryPoints: { ...entryPoints },
    splitting: true,
    format: 'esm',
    // Packages in CommonJS ask for Node's modules by require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}

/** What bundles for Node have in common: data in files beside them. */
export function commonOptions(outdir: string) {
  return {
    absWorkingDir: process.cwd(),
    plugins: [precomputed('dist', outdir), winkModel(outdir), texts('dist', outdir)],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    logLevel: 'warning',
    // Loaded from node_modules, and only where a config file asks for them: they load files of their own.
    external: ['jiti', 'tinypool', 'yaml'],
    // Its main file for Node hides its own requires from the bundler.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  } satisfies BuildOptions;
}
