import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { type Preset, presets } from '../../desk/index.js';
import { collect, number } from '../arguments.js';
import { UsageError } from '../exit.js';
import type { AddCommand } from './command.js';

interface ServeArguments {
  host: string;
  port: number;
  jobs?: number;
  config?: string;
  preset?: Preset;
  rule: string[];
  cors: string[];
  tokenFile?: string;
  maxSize: number;
  maxTime: number;
  maxQueue: number;
  maxPerClient: number;
}

/** `backread serve`: the HTTP server, until a signal ends it. */
export const addServe: AddCommand = ({ program, exit }) => {
  program
    .command('serve')
    .description('reviews over HTTP, for programs made for LanguageTool and for others (docs/http.md)')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .addOption(number('--port <port>', 'port to listen on; 0 is any that is free', 8081, 0, 65_535))
    .addOption(number('--jobs <n>', 'reviews made at the same time (default: one a core)', undefined, 1, 256))
    .option('--config <file>', 'use this config file instead of searching for one')
    .addOption(new Option('--preset <name>', 'as for reviewing').choices(presets))
    .option('--rule <id[=off|query|minor|major]>', 'set a rule (repeatable)', collect, [])
    .option('--cors <origin>', 'an origin whose pages may ask, or * (repeatable; default: none)', collect, [])
    .option('--token-file <file>', 'ask for the token in this file (or in the variable BACKREAD_TOKEN)')
    .addOption(number('--max-size <MiB>', 'largest body', 8, 1, 64))
    .addOption(number('--max-time <seconds>', 'longest review', 30, 1, 3600))
    .addOption(number('--max-queue <n>', 'reviews that may wait', 64, 0, 100_000))
    .addOption(number('--max-per-client <n>', 'reviews that one address may have in hand', 32, 1, 100_000))
    .action(async (given: ServeArguments) => {
      const { serve } = await import('../../http/serve.js');
      exit(
        await serve({
          desk: {
            folder: process.cwd(),
            rule: given.rule,
            ...(given.config === undefined ? {} : { config: given.config }),
            ...(given.preset === undefined ? {} : { preset: given.preset }),
          },
          host: given.host,
          port: given.port,
          jobs: given.jobs,
          origins: given.cors,
          token: tokenOf(given.tokenFile),
          limits: {
            maxSize: given.maxSize * 1024 * 1024,
            maxTime: given.maxTime * 1000,
            maxQueue: given.maxQueue,
            maxPerClient: given.maxPerClient,
          },
        }),
      );
    });
};

/** The token of a file or of the environment: never of an argument, which other users of the machine can read. */
function tokenOf(file: string | undefined): string | undefined {
  const [name, text] =
    file === undefined ? ['BACKREAD_TOKEN', process.env.BACKREAD_TOKEN] : [file, read(file)];
  if (text === undefined) return undefined;
  const token = text.trim();
  if (!/^[\w.~+/-]{8,}=*$/u.test(token))
    throw new UsageError(`${name}: a token has eight or more letters, digits and . _ ~ + / -`);
  return token;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--token-file ${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
