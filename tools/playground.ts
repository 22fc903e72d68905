/**
 * Builds the playground, a static page with the core in a web worker, into `playground/dist/` or the folder named on the command line.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { precomputed } from './precomputed.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (name: string) => join(root, 'playground', name);

const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  charset: 'utf8',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, ...options, write: false });
  return outputFiles[0]!.text;
}

const worker = await bundle({
  entryPoints: [source('worker.ts')],
  plugins: [precomputed(root)],
  // As for a web worker: nothing there may want a document.
  conditions: ['worker'],
  // A page opened from a disk may start no worker from a file and fetch none. It may load a script: this one makes a function, and
  // the page starts the worker from the function's own text.
  banner: { js: 'self.backreadWorker=function(){' },
  footer: { js: '};' },
});
const size = (Buffer.byteLength(worker) / 1e6).toFixed(1);
const script = await bundle({
  entryPoints: [source('main.ts')],
  define: { CORE_SIZE: JSON.stringify(`${size} MB`) },
});
const style = (await bundle({ entryPoints: [source('style.css')] })).trim();
const html = readFileSync(source('index.html'), 'utf8')
  .replace('STYLE_HASH', `sha256-${createHash('sha256').update(style).digest('base64')}`)
  .replace('/* STYLE */', () => style);

const folder = process.argv[2] ?? source('dist');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ['index.html', html],
  ['playground.js', script],
  ['worker.js', worker],
] as const) {
  writeFileSync(join(folder, name), text);
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`.padStart(9);
  console.log(
    `${name.padEnd(14)}${kilobytes(Buffer.byteLength(text))}${kilobytes(gzipSync(text).length)} gzip`,
  );
}
