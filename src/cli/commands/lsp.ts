import { UsageError } from '../exit.js';
import type { AddCommand } from './command.js';

interface LspOptions {
  stdio?: boolean;
  socket?: string;
  pipe?: string;
  trust?: boolean;
}

/** `backread lsp`: the language server, until the editor ends it. */
export const addLsp: AddCommand = ({ program, exit }) => {
  program
    .command('lsp')
    .description('speaks the Language Server Protocol with an editor')
    .option('--stdio', 'over standard input and output (the default)')
    .option('--socket <port>', 'over a socket on which the editor listens')
    .option('--pipe <name>', 'over a named pipe or Unix socket on which the editor listens')
    .option('--trust', 'let code of the workspace run: configs in JavaScript, plugins, own rules in code')
    // Editors add it; Node needs nothing of it.
    .option('--clientProcessId <pid>', 'the editor')
    .action(async ({ socket, pipe, trust = false }: LspOptions) => {
      const port = Number(socket);
      if (socket !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
        throw new UsageError(`--socket ${socket}: expects a port`);
      const { serve } = await import('../../lsp/index.js');
      exit(await serve({ ...(socket ? { port } : {}), ...(pipe ? { pipe } : {}) }, { isTrusted: trust }));
    });
};
