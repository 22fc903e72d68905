import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { globby } from 'globby';
import { dataFile } from './data-file.js';

/** A lexicon: an exported text without anything to evaluate in it. Short ones are not worth the trouble. */
const TEXT = /(?<=^export const \w+ = )`([^`\\$]{1000,})`/gmu;

/** Puts the lexicons of the compiled rules and of the Reading into one file of data beside the bundle: two megabytes that are no code. */
export function texts(root: string, outdir: string): Plugin {
  return {
    name: 'texts',
    async setup({ onLoad, onResolve }) {
      const list: string[] = [];
      const modules = new Map<string, string>();
      for (const file of (
        await globby([`${root}/rules/**/*.js`, `${root}/src/reading/lexicon/*.js`])
      ).sort()) {
        const source = await readFile(file, 'utf8');
        const code = source.replaceAll(TEXT, (_, text: string) => `texts[${list.push(text) - 1}]`);
        if (code !== source) modules.set(resolve(file), `import { texts } from 'backread:texts';\n${code}`);
      }
      const value = await dataFile(outdir, 'lexicons', JSON.stringify(list));
      onResolve({ filter: /^backread:texts$/ }, () => ({ path: 'texts', namespace: 'backread' }));
      onLoad({ filter: /^texts$/, namespace: 'backread' }, () => ({
        contents: `export const texts = ${value};`,
        loader: 'js',
      }));
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const contents = modules.get(path);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
    },
  };
}
