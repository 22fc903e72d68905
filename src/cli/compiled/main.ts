#!/usr/bin/env node
import { start } from '../start.js';
import { loadCompiled } from './load.js';

/** Seconds. In a longer run V8 has dropped the code of its start again, and for one of that length a tenth of a second is nothing. */
const SHORT = 10;

const { parts, keep } = loadCompiled(import.meta);
process.on('exit', () => {
  if (parts.hasReviewed() && process.uptime() < SHORT) keep();
});
await start(parts.run);
