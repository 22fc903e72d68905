import { ConfigError } from '../desk/index.js';
import type { ServeOptions } from './options.js';
import { type RunningServer, startServer } from './server.js';

/**
 * Serves until a signal (SIGTERM, SIGINT) ends it; a second one breaks off what still runs. Resolves to the exit code.
 * @throws ConfigError in one line for a config, host or port with which it cannot start.
 */
export async function serve(options: ServeOptions): Promise<number> {
  const server = await start(options);
  process.stdout.write(`backread: listening on ${server.address}\n`);
  if (!isLoopback(options.host) && options.token === undefined)
    process.stderr.write(
      `backread: everybody who can reach ${server.address} may use it: BACKREAD_TOKEN or --token-file sets a token\n`,
    );
  await signalled();
  const stopped = server.stop();
  void signalled().then(() => server.breakOff());
  await stopped;
  return 0;
}

async function start(options: ServeOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ''];
    if (reason === undefined) throw error;
    throw new ConfigError(`cannot listen on ${options.host} port ${options.port}: ${reason ?? message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does',
  EACCES: 'not allowed',
  EADDRNOTAVAIL: 'not an address of this machine',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
};

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./u.test(host);
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
