import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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
import { reporters } from '../reporters/index.js';
import { RULE_PAGES } from '../retext/message.js';
import { type Severity, severities } from '../rule.js';
import { loadConfig } from './config-file.js';
import { findFiles } from './files.js';

/** The command line's options, as parsed. */
export interface CliOptions {
  format: string;
  output?: string;
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
  const reviews: Review[] = [];
  for (const path of paths) {
    const result = await reviewFile(path, reviewer, options);
    if (typeof result === 'string') problems.push(result);
    else reviews.push(result);
  }
  if (reviews.length === 0 && problems.length === 0)
    problems.push(`${args.join(' ')}: nothing to review there`);
  await write(reviews, reviewer, options);
  for (const problem of problems) process.stderr.write(`backread: ${problem}\n`);
  if (problems.length > 0) return 2;
  return fails(reviews, options.failOn ?? (configured as Severity | undefined) ?? 'major') ? 1 : 0;
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

async function write(
  reviews: readonly Review[],
  reviewer: Reviewer,
  { format, output, quiet = false, color }: CliOptions,
): Promise<void> {
  const reporter = reporters.find(({ name }) => name === format)!;
  const isColored = color ?? (!output && Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);
  const active = reviewer.rules.map(({ rule }) => ({
    ...rule,
    url: `${RULE_PAGES}/${rule.category}/${rule.id}`,
  }));
  const report = reporter.render(reviews, { quiet, color: isColored, rules: active });
  if (output) {
    try {
      await writeFile(output, report);
    } catch (error) {
      throw new ConfigError(
        `--output ${output}: cannot be written (${(error as NodeJS.ErrnoException).code})`,
      );
    }
  } else if (report.trim()) process.stdout.write(report);
}

function fails(reviews: readonly Review[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const worst = severities.slice(0, severities.indexOf(failOn) + 1);
  return reviews.some(({ findings }) => findings.some(({ severity }) => worst.includes(severity)));
}
