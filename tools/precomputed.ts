import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { dataFile } from './data-file.js';

/**
 * Puts the index of our lexicons into a bundle ready made: filing thirteen thousand entries takes longer than reviewing a story.
 * `root` is the folder whose modules are bundled: `dist`, or the sources' own (run with tsx). With `outdir` the index goes into a file of
 * data there, for Node; without, into the bundle.
 */
export function precomputed(root: string, outdir?: string): Plugin {
  const load = (path: string) => import(pathToFileURL(resolve(root, path)).href);
  return {
    name: 'precomputed',
    setup({ onLoad }) {
      // esbuild takes a Go expression: no flags.
      onLoad({ filter: /[/\\]reading[/\\]precomputed\.[jt]s$/ }, async () => {
        const { rules } = (await load('rules/index.js')) as typeof import('../rules/index.js');
        const { indexOf } = (await load(
          'src/reading/phrase-index.js',
        )) as typeof import('../src/reading/phrase-index.js');
        const { storeIndex } = (await load(
          'src/reading/stored-index.js',
        )) as typeof import('../src/reading/stored-index.js');
        const lexicons = [...new Set(rules.flatMap((rule) => rule.lexicons))];
        const stored = storeIndex(lexicons, indexOf(lexicons));
        const json = JSON.stringify(stored);
        const value = outdir === undefined ? json : await dataFile(outdir, 'phrases', json);
        return { contents: `export const precomputed = ${value};`, loader: 'js' };
      });
    },
  };
}
