/**
 * Puts the command line and all it needs into a few files under dist/cli: opening one file is quicker than finding two hundred,
 * and start-up is most of what reviewing one story costs. What few runs need (config validation, a server) is in it, but runs only when asked for.
 */
import { chmodSync, rmSync } from 'node:fs';
import { bundleCompiled } from './compiled.js';

rmSync('dist/cli', { recursive: true, force: true });
await bundleCompiled('dist/cli');
chmodSync('dist/cli/main.js', 0o755);
