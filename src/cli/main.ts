#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Node 22 and later keep compiled code between runs, of what is loaded from here on.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
const { run } = await import('./program.js');

// A reader that stops early (`backread | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
});

process.exitCode = await run(process.argv.slice(2));
