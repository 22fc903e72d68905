import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { rules } from '../../rules/index.js';
import { ConfigError, didYouMean, presets, registerOf } from '../desk/index.js';
import { formats } from '../formats/index.js';
import { reporters } from '../reporters/index.js';
import type { Rule } from '../rule.js';
import { severities } from '../rule.js';
import { collect } from './arguments.js';
import { commands } from './commands/index.js';
import { loadConfig } from './config-file.js';
import { EXIT, UsageError } from './exit.js';
import { parseScore } from './gate.js';
import { packageRoot } from './package-root.js';
import { ReportOrders } from './report-orders.js';
import { type CliOptions, review } from './review.js';
import { parseJobs } from './scaling.js';

/** Runs the command line. Resolves to the exit code; never throws for what a user can do wrong. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.clean;
  const program = makeProgram(async (files, options) => {
    code = await dispatch(program, files, options);
  });
  for (const add of commands) {
    add({
      program,
      exit(value) {
        code = value;
      },
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.error;
    if (error instanceof UsageError || error instanceof ConfigError) {
      process.stderr.write(`backread: ${error.message}\n`);
      return EXIT.error;
    }
    throw error;
  }
}

function makeProgram(action: (files: string[], options: CliOptions) => Promise<void>): Command {
  const orders = new ReportOrders();
  return new Command('backread')
    .description(
      'Reads English copy that a machine translated, paraphrased or spun, and marks what a copy editor must fix or query.',
    )
    .argument('[file|folder|glob|-...]', 'what to review; - is standard input')
    .addOption(
      new Option(
        '--format <name>',
        `report (repeatable, each with its --output; default: vfile): ${reporters.map(({ name }) => name).join(', ')}`,
      ).argParser((name) => orders.format(name)),
    )
    .addOption(
      new Option('--output <file>', 'where the report before it goes (default: standard output)').argParser(
        (file) => orders.output(file),
      ),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'lowest severity that makes the exit code 1 (default: major)',
      ).choices([...severities, 'never']),
    )
    .addOption(
      new Option(
        '--preset <name>',
        'what is all but certain, or what is likely besides (default: recommended)',
      ).choices(presets),
    )
    .option('--rule <id[=off|query|minor|major]>', 'set a rule (repeatable)', collect, [])
    .addOption(
      new Option('--min-score <number>', 'exit with 1 when a story scores below it (0 to 100)').argParser(
        parseScore,
      ),
    )
    .option('--stet <file>', 'where decisions are kept (default: stet.json, beside the config file or here)')
    .option('--baseline <file>', 'report only what this file of accepted findings does not have')
    .option('--write-baseline <file>', 'accept what is found now: write it to this file, exit with 0')
    .option(
      '--changed [revision]',
      'only what git says has changed since (default: HEAD): findings on changed lines',
    )
    .option('--fix', 'take over the suggestions that are safe, outside quotations, and write the files')
    .option('--fix-dry-run', 'show as a diff what --fix would change, and change nothing')
    .addOption(
      new Option(
        '--jobs <number>',
        'threads that review (default: the cores there are for 60 files and more, else 1)',
      ).argParser(parseJobs),
    )
    .option('--cache', 'keep reviews, and review only what has changed since')
    .option('--cache-location <folder>', 'where reviews are kept (default: .backreadcache)')
    .option('--no-progress', 'no progress bar on standard error')
    .option('--config <file>', 'use this config file instead of searching for one')
    .option(
      '--ignore-path <file>',
      'patterns of files to pass over, as in .gitignore (default: .backreadignore)',
    )
    .option(
      '--from <format>',
      `what the input is, where content and file ending do not tell: ${formats.map(({ name }) => name).join(', ')}`,
    )
    .option('--field <name>', 'field of JSON or CSV that holds copy, as a.b (repeatable)', collect)
    .option('--encoding <name>', 'character encoding of the input, over what it declares')
    .addOption(
      new Option('--max-size <MiB>', 'largest input that is read (default: 64)').argParser(parseSize),
    )
    .option('--stdin-filename <path>', 'the path that standard input is to be known by')
    .option('--quiet', 'leave out files without findings')
    .option('--color', 'colours (default: on a terminal)')
    .option('--no-color', 'no colours')
    .option('--list-rules', 'list the rules')
    .option('--explain <rule>', 'show the page of a rule')
    .option('--init', 'write a commented config file into this folder')
    .version(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version)
    .showHelpAfterError('(backread --help lists the options)')
    .exitOverride()

    .enablePositionalOptions()
    .action((files: string[], options: Omit<CliOptions, 'reports'>) =>
      action(files, { ...options, reports: orders.list(options.fixDryRun ? '--fix-dry-run' : undefined) }),
    );
}

function parseSize(text: string): number {
  const size = Number(text);
  if (!(size > 0 && size <= 512)) throw new InvalidArgumentError('It must be a number of MiB up to 512.');
  return size * 1024 * 1024;
}

async function dispatch(program: Command, files: string[], options: CliOptions): Promise<number> {
  if (options.listRules) return print(listRules(await allRules(options)));
  if (options.explain !== undefined) return print(explain(options.explain, await allRules(options)));
  if (options.init) return init();
  if (options.changed !== undefined) return review(files, options);
  if (files.length === 0 && process.stdin.isTTY) return print(program.helpInformation());
  return review(files.length === 0 ? ['-'] : files, options);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.clean;
}

/** backread's rules and the desk's own. */
async function allRules({ config }: CliOptions): Promise<readonly Rule[]> {
  return registerOf(rules, await loadConfig(config));
}

function listRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, category, severity, preset, summary }) =>
        `${id.padEnd(width)}  ${category.padEnd(13)}  ${severity.padEnd(5)}  ${preset === 'strict' ? 'strict  ' : '        '}${summary}\n`,
    )
    .join('');
}

function explain(id: string, rules: readonly Rule[]): string {
  const rule = rules.find((each) => each.id === id);
  if (!rule)
    throw new UsageError(
      `--explain: unknown rule '${id}'${didYouMean(
        id,
        rules.map((each) => each.id),
      )}`,
    );
  if (rule.page !== undefined) return rule.page;
  return readFileSync(join(packageRoot(), 'rules', rule.category, rule.id, 'README.md'), 'utf8');
}

const INITIAL_CONFIG = `# backread's settings for this folder and below. Every line may be left out.
# All rules: backread --list-rules. One rule's page: backread --explain RULE.

# recommended: what is all but certain. strict: what is likely besides, as queries.
preset: recommended

# A rule may be off, on, or at a severity: query, minor, major; options go into a list.
rules: {}
#  repeated-words: minor
#  readability: [query, {age: 18}]

# Retext plugins from npm; their messages become findings.
plugins: []
#  - retext-indefinite-article

# House style: ap, reuters, guardian, or choices (docs/house-style.md).
# house: ap

# The desk's own list of terms and names: YAML, JSON, CSV or TBX.
# terms: terms.yaml

# The desk's own rules: YAML, TypeScript or JavaScript files, packages (docs/own-rules.md).
# localRules: [rules/no-cliches.yaml]

# Files to pass over, in the manner of .gitignore.
ignore: []

# The lowest severity that makes the exit code 1: query, minor, major, never.
failOn: major

# The lowest MQM score a story may have: see docs/score.md.
# minScore: 97

# Where decisions are kept (otherwise stet.json beside this file), and accepted findings.
# stet: stet.json
# baseline: baseline.json
`;

function init(): number {
  const file = '.backreadrc.yaml';
  try {
    writeFileSync(file, INITIAL_CONFIG, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(`--init: ${file}: ${code === 'EEXIST' ? 'is there already' : code}`);
  }
  return print(`wrote ${file}\n`);
}
