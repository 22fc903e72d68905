/**
 * Puts the command line and all it needs into a few files under dist/cli: opening one file is quicker than finding two hundred,
 * and start-up is most of what reviewing one story costs. What few runs need (config validation, jiti) stays in files of its own.
 */
import { chmodSync, rmSync } from 'node:fs';
import { bundle } from './bundling.js';

rmSync('dist/cli', { recursive: true, force: true });
// A worker thread starts from a file of its own; `workerNamed` finds it beside the others.
await bundle(
  {
    main: 'dist/src/cli/main.js',
    worker: 'dist/src/pool/worker.js',
    'http-worker': 'dist/src/http/http-worker.js',
  },
  'dist/cli',
);
chmodSync('dist/cli/main.js', 0o755);
