import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { dataFile } from './data-file.js';

/**
 * Has the tagger's model read in one step, from a file of data. As packaged it is an object in JavaScript, which the engine
 * compiles, writes as JSON and parses again, and its tables are decoded a character at a time: a fifth of a start.
 * @throws Error when the package no longer reads its model so.
 */
export function winkModel(outdir: string): Plugin {
  return {
    name: 'wink-model',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]models[/\\]eng-core-web-model\.json$/ }, async ({ path }) => {
        const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
        return { contents: `export default () => ${await dataFile(outdir, 'tagger', json)};`, loader: 'js' };
      });
      onLoad(
        { filter: /[/\\]wink-eng-lite-web-model[/\\]dist[/\\]read-core-model\.js$/ },
        async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const contents = source
            .replace('JSON.parse(JSON.stringify(originalModel))', 'originalModel.default()')
            .replace('decodedData=atob(data)', "return new Uint8Array(Buffer.from(data,'base64')).buffer");
          if (!contents.includes('originalModel.default()') || contents.includes('atob(data)'))
            throw new Error(`${path}: reads its model in another way than it did`);
          return { contents, loader: 'js' };
        },
      );
    },
  };
}
