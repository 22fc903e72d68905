import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import {
  type Config,
  ConfigError,
  makeReviewer,
  type Preset,
  type Review,
  type Reviewer,
  type RuleSetting,
} from '../desk/index.js';
import { decode, InputError } from '../formats/index.js';
import { RULE_PAGES } from '../retext/message.js';
import { type Severity, severities } from '../rule.js';
import { loadConfig } from './config-file.js';
import { EXIT, UsageError } from './exit.js';
import { findFiles } from './files.js';
import type { ReportOrder } from './report-orders.js';
import { openReports } from './reports.js';

/** The command line's options, as parsed. */
export interface CliOptions {
  reports: readonly ReportOrder[];
  failOn?: Severity | 'never';
  preset?: Preset;
  rule: string[];
  config?: string;
  ignorePath?: string;
  stdinFilename?: string;
  quiet?: boolean;
  color?: boolean;
  listRules?: boolean;
  explain?: string;
  init?: boolean;
}

/** Reviews what the arguments name and writes the report. A file that cannot be read costs a line on standard error and exit code 2; the others go on. */
export async function review(args: readonly string[], options: CliOptions): Promise<number> {
  const { ignore, failOn: configured, ...config } = await loadConfig(options.config);
  const reviewer = makeReviewer(rules, withOptions(config, options));
  const { paths, problems } = await findFiles(args, { ignorePath: options.ignorePath, ignore });
  const failOn = options.failOn ?? (configured as Severity | undefined) ?? 'major';
  const story = paths.find((path) =>
    options.reports.some(({ output }) => output && resolve(output) === resolve(path)),
  );
  if (story !== undefined) throw new UsageError(`--output ${story}: is one of the files to be reviewed`);
  const reports = await openReports(options.reports, {
    quiet: options.quiet ?? false,
    color: options.color,
    rules: reviewer.rules.map(({ rule }) => ({ ...rule, url: `${RULE_PAGES}/${rule.category}/${rule.id}` })),
  });
  let reviewed = 0;
  let isFailed = false;
  for (const path of paths) {
    const result = await reviewFile(path, reviewer, options);
    if (typeof result === 'string') {
      problems.push(result);
      continue;
    }
    reviewed++;
    isFailed ||= fails(result, failOn);
    await reports.add(result);
  }
  if (reviewed === 0 && problems.length === 0) problems.push(`${args.join(' ')}: nothing to review there`);
  await reports.close();
  for (const problem of problems) process.stderr.write(`backread: ${problem}\n`);
  if (problems.length > 0) return EXIT.error;
  return isFailed ? EXIT.findings : EXIT.clean;
}

function withOptions(config: Config, { preset, rule }: CliOptions): Config {
  const settings: Record<string, RuleSetting> = { ...config.rules };
  for (const text of rule) {
    const [id = '', level = 'on'] = text.split('=');
    if (!['off', 'on', ...severities].includes(level))
      throw new ConfigError(`--rule ${text}: expects off, query, minor or major behind the =`);
    settings[id] = level as RuleSetting;
  }
  return { ...config, rules: settings, ...(preset ? { preset } : {}) };
}

/** The review, or one line that says why there is none. */
async function reviewFile(
  path: string,
  reviewer: Reviewer,
  { stdinFilename }: CliOptions,
): Promise<Review | string> {
  const name = path === '-' ? (stdinFilename ?? '<stdin>') : path;
  try {
    return reviewer.review(decode(await readBytes(path)), { path: name });
  } catch (error) {
    if (error instanceof InputError) return `${name}: ${error.message}`;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return `${name}: cannot be read (${code})`;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path !== '-') return readFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream('', { fd: 0, autoClose: false })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function fails({ findings }: Review, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const worst = severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.some(({ severity }) => worst.includes(severity));
}
