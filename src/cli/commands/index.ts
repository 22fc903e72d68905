import type { AddCommand } from './command.js';
import { addLsp } from './lsp.js';
import { addServe } from './serve.js';
import { addStet } from './stet.js';
import { addTestRules } from './test-rules.js';
import { addWorker } from './worker.js';

/** The commands besides reviewing, one file each, in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [addStet, addTestRules, addLsp, addServe, addWorker];
