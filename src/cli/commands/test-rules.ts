import type { AddCommand } from './command.js';

/** `backread test-rules`: checks the examples of the desk's own rules. */
export const addTestRules: AddCommand = ({ program, exit }) => {
  program
    .command('test-rules')
    .description("checks the examples of the desk's own rules")
    .argument('[file...]', 'rule files and packages (default: those of the config)')
    .option('--config <file>', 'use this config file instead of searching for one')
    .action(async (files: string[], options: { config?: string }) => {
      const { testRules } = await import('../test-rules.js');
      exit(await testRules(files, options.config));
    });
};
