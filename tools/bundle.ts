/**
 * Puts the command line and all it needs into a few files under dist/cli: opening one file is quicker than finding two hundred,
 * and start-up is most of what reviewing one story costs. What few runs need (config validation, jiti) stays in files of its own.
 */
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist/cli', { recursive: true, force: true });
await build({
  entryPoints: ['dist/src/cli/main.js'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Loaded from node_modules, and only where a config file asks for them: they load files of their own.
  external: ['jiti', 'yaml'],
  // Its main file for Node hides its own requires from the bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // Packages in CommonJS ask for Node's modules by require.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
});
chmodSync('dist/cli/main.js', 0o755);
