import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { dataFile } from './data-file.js';
import { orderOf } from './places.js';

const LOOP =
  'for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;';

/**
 * Has the tagger's model read in one step, from a file of data. As packaged it is an object in JavaScript, which the engine
 * compiles, writes as JSON and parses again, its tables are decoded a character at a time and its words are filed one by one: a fifth of a start.
 * @throws Error when the package no longer reads its model so.
 */
export function winkModel(outdir: string): Plugin {
  return {
    name: 'wink-model',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]models[/\\]eng-core-web-model\.json$/ }, async ({ path }) => {
        const model = JSON.parse(await readFile(path, 'utf8'));
        const { lexeme } = model.features;
        lexeme.order = Buffer.from(orderOf(lexeme.list).buffer).toString('base64');
        const json = JSON.stringify(model);
        return { contents: `export default () => ${await dataFile(outdir, 'tagger', json)};`, loader: 'js' };
      });
      onLoad(
        { filter: /[/\\]wink-eng-lite-web-model[/\\]dist[/\\]read-core-model\.js$/ },
        async ({ path }) => {
          const places = JSON.stringify(resolve('tools/places.ts'));
          const changes = [
            ['JSON.parse(JSON.stringify(originalModel))', 'originalModel.default()'],
            ['decodedData=atob(data)', "return new Uint8Array(Buffer.from(data,'base64')).buffer"],
            [
              LOOP,
              `featuresData.lexeme.hash=require(${places}).placesOf(featuresData.lexeme.list,new Uint32Array(bufferFromBase64(featuresData.lexeme.order)));`,
            ],
          ] as const;
          let contents = await readFile(path, 'utf8');
          for (const [before, after] of changes) {
            if (!contents.includes(before))
              throw new Error(`${path}: reads its model in another way than it did`);
            contents = contents.replace(before, after);
          }
          return { contents, loader: 'js' };
        },
      );
    },
  };
}
