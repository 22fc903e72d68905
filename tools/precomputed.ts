import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Puts the index of our lexicons into a bundle ready made: filing thirteen thousand entries takes longer than reviewing a story.
 * `root` is the folder whose modules are bundled: `dist`, or the sources' own (run with tsx).
 */
export function precomputed(root: string): Plugin {
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
        return { contents: `export const precomputed = ${JSON.stringify(stored)};`, loader: 'js' };
      });
    },
  };
}
