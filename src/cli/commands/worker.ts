import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { type Preset, presets } from '../../desk/index.js';
import { collect, number } from '../arguments.js';
import { loadConfig } from '../config-file.js';
import { UsageError } from '../exit.js';
import { setupKey } from '../scaling.js';
import { withOptions } from '../with-options.js';
import type { AddCommand } from './command.js';

interface WorkerArguments {
  queue: string;
  prefix: string;
  redis?: string;
  jobs?: number;
  field: string[];
  config?: string;
  preset?: Preset;
  rule: string[];
  attempts: number;
  backoff: number;
  maxTime: number;
  lock: number;
  keep: number;
  metricsPort?: number;
}

/** `backread worker`: takes stories from a BullMQ queue, until a signal ends it. */
export const addWorker: AddCommand = ({ program, exit }) => {
  program
    .command('worker')
    .description('takes stories from a BullMQ queue on Redis and returns their reviews (docs/scale.md)')
    .option('--queue <name>', 'the queue', 'backread')
    .option('--prefix <name>', "BullMQ's prefix of keys in Redis", 'bull')
    .option('--redis <url>', 'redis://host:port (default: the variable BACKREAD_REDIS, or this machine)')
    .addOption(number('--jobs <n>', 'threads that review (default: one a core)', undefined, 1, 256))
    .option('--field <name>', 'field of an article that holds copy, as a.b (repeatable)', collect, [])
    .option('--config <file>', 'use this config file instead of searching for one')
    .addOption(new Option('--preset <name>', 'as for reviewing').choices(presets))
    .option('--rule <id[=off|query|minor|major]>', 'set a rule (repeatable)', collect, [])
    .addOption(number('--attempts <n>', 'how often a story is tried', 5, 1, 100))
    .addOption(
      number(
        '--backoff <ms>',
        'before the second attempt; each later one waits twice as long',
        1000,
        1,
        3.6e6,
      ),
    )
    .addOption(number('--max-time <seconds>', 'longest review', 60, 1, 3600))
    .addOption(
      number('--lock <ms>', 'after which the stories of a silent worker are others’', 30_000, 1000, 3.6e6),
    )
    .addOption(
      number('--keep <seconds>', 'for stories that come again; 0: not at all', 86_400, 0, 31_536_000),
    )
    .addOption(
      number(
        '--metrics-port <port>',
        'serve /metrics and /health on the machine itself',
        undefined,
        0,
        65_535,
      ),
    )
    .action(async (given: WorkerArguments) => {
      const { work } = await import('../../queue/worker.js');
      const loaded = await loadConfig(given.config);
      const setup = setupKey({ loaded, effective: withOptions(loaded, given) });
      exit(
        await work({
          desk: {
            folder: process.cwd(),
            rule: given.rule,
            ...(given.config === undefined ? {} : { config: given.config }),
            ...(given.preset === undefined ? {} : { preset: given.preset }),
          },
          queue: nameOf(given.queue),
          prefix: given.prefix,
          redis: addressOf(given.redis ?? process.env.BACKREAD_REDIS ?? 'redis://127.0.0.1:6379'),
          jobs: given.jobs ?? availableParallelism(),
          fields: given.field,
          attempts: given.attempts,
          backoff: given.backoff,
          maxTime: given.maxTime * 1000,
          lock: given.lock,
          keep: given.keep,
          setup: setup.value,
          metricsPort: given.metricsPort,
        }),
      );
    });
};

function nameOf(queue: string): string {
  if (queue === '' || queue.includes(':')) throw new UsageError(`--queue ${queue}: BullMQ has no such names`);
  return queue;
}

/** A password may stand in it: it is not said again. */
function addressOf(redis: string): string {
  if (!/^rediss?:\/\/\S+$/u.test(redis) || !URL.canParse(redis))
    throw new UsageError('--redis: expects redis://[user:password@]host[:port][/database]');
  return redis;
}
