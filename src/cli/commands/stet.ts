import type { StetOptions } from '../stet.js';
import type { AddCommand } from './command.js';

/** `backread stet`: decisions that findings stand, made, listed, removed, pruned and taken over from the HTML report. */
export const addStet: AddCommand = ({ program, exit }) => {
  program
    .command('stet')
    .description('lets findings stand: they are not reported again')
    .argument('[finding...]', 'a fingerprint or its first 6 digits and more, or path:line:column')
    .option('--why <reason>', 'why it stands')
    .option('--by <name>', 'who decided')
    .option('--date <date>', 'when, such as 2026-03-01')
    .option(
      '--in <path>',
      'where to look for fingerprints: a file, folder or glob (repeatable; default: this folder)',
      (path: string, all: string[] = []) => [...all, path],
    )
    .option('--list', 'list the decisions')
    .option('--remove', 'remove the decisions on these findings')
    .option('--prune', 'remove decisions on words that are gone')
    .option('--import <file>', 'take over the decisions of another file, such as the HTML report’s download')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--stet <file>', 'where decisions are kept (default: stet.json, beside the config file or here)')
    .option('--config <file>', 'use this config file instead of searching for one')
    .action(async (findings: string[], options: StetOptions) => {
      const { stet } = await import('../stet.js');
      exit(await stet(findings, options));
    });
};
