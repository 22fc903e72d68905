import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';
import { codePlaces, keepCode, readCode } from './code-cache.js';
import type * as Parts from './parts.js';

/** A program that is loaded. */
export interface Compiled {
  readonly parts: typeof Parts;
  /** Keeps what was compiled so far for later runs, if this run had to compile it. Never throws. */
  keep(): void;
}

/** The name of the program's file: `tools/compiled.ts` puts it in. */
declare const PROGRAM: string;

/**
 * Loads the command line's one file with the code that an earlier run compiled. Compiling is a fifth of a short run, and Node 20
 * keeps nothing itself. Code is kept under the file's name, which has a hash of its content, and a number that stands for V8's version,
 * its options and the processor.
 * @param meta of a module beside the file: what the program takes for its own.
 */
export function loadCompiled(meta: ImportMeta): Compiled {
  const path = fileURLToPath(new URL(`./${PROGRAM}`, meta.url));
  // The bundler leaves nothing but ASCII in it.
  const source = readFileSync(path, 'latin1');
  const places = codePlaces(dirname(path));
  const key = `${PROGRAM}-${cachedDataVersionTag().toString(16)}`;
  const cachedData = readCode(key, places);
  const script = new vm.Script(`(function (module, require, importMeta, importModule) {${source}\n})`, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  });
  const program = { exports: {} as typeof Parts };
  // Code that was kept has forgotten how to `import()`.
  const importModule = (specifier: string) => import(specifier);
  script.runInThisContext()(program, createRequire(meta.url), meta, importModule);
  return {
    parts: program.exports,
    keep() {
      if (!cachedData || script.cachedDataRejected) keepCode(key, script.createCachedData(), places);
    },
  };
}
