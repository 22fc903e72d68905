#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { start } from './start.js';

// The package's own command starts from `compiled/main.ts`. Node 22 and later keep compiled code between runs, of what is loaded from here on.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
const { run } = await import('./program.js');
await start(run);
