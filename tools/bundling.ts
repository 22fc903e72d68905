import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Puts the index of our lexicons in ready made: filing thirteen thousand entries takes longer than reviewing a story. */
const precomputed: Plugin = {
  name: 'precomputed',
  setup({ onLoad }) {
    // esbuild takes a Go expression: no flags.
    onLoad({ filter: /[/\\]reading[/\\]precomputed\.js$/ }, async () => {
      const { rules } = (await import(resolve('dist/rules/index.js'))) as typeof import('../rules/index.js');
      const { indexOf } = (await import(
        resolve('dist/src/reading/phrase-index.js')
      )) as typeof import('../src/reading/phrase-index.js');
      const { storeIndex } = (await import(
        resolve('dist/src/reading/stored-index.js')
      )) as typeof import('../src/reading/stored-index.js');
      const lexicons = [...new Set(rules.flatMap((rule) => rule.lexicons))];
      const stored = storeIndex(lexicons, indexOf(lexicons));
      return { contents: `export const precomputed = ${JSON.stringify(stored)};`, loader: 'js' };
    });
  },
};

/**
 * Puts compiled modules and all they need into a few files.
 * @param entryPoints compiled files by their path, without ending, in `outdir`.
 */
export async function bundle(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<void> {
  await build({
    entryPoints: { ...entryPoints },
    absWorkingDir: process.cwd(),
    plugins: [precomputed],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    legalComments: 'linked',
    logLevel: 'warning',
    // Loaded from node_modules, and only where a config file asks for them: they load files of their own.
    external: ['jiti', 'tinypool', 'yaml'],
    // Its main file for Node hides its own requires from the bundler.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    // Packages in CommonJS ask for Node's modules by require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}
