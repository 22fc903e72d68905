import { resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import {
  type Config,
  makeReviewer,
  type Preset,
  type Review,
  type Reviewer,
  withEverything,
} from '../desk/index.js';
import { onTouchedLines } from '../desk/touched.js';
import { pageUrl } from '../retext/message.js';
import type { Severity } from '../rule.js';
import type { Touched } from './changed.js';
import { type LoadedConfig, loadConfig } from './config-file.js';
import { Decided } from './decided.js';
import { readDecisions, STDIN, storePath } from './decisions-file.js';
import { EXIT, UsageError } from './exit.js';
import { type Found, findFiles } from './files.js';
import { openFixing } from './fix.js';
import { makeGate } from './gate.js';
import { inOrder } from './in-order.js';
import { type InputOptions, reviewInput, reviewLine } from './input.js';
import type { Line } from './lines.js';
import { openStream } from './ndjson-stream.js';
import { startProgress } from './progress.js';
import type { ReportOrder } from './report-orders.js';
import { openReports } from './reports.js';
import { openReviewing, type Reviewing, type ScaleOptions } from './scaling.js';
import { withOptions } from './with-options.js';

/** The command line's options, as parsed. */
export interface CliOptions extends InputOptions, ScaleOptions {
  reports: readonly ReportOrder[];
  failOn?: Severity | 'never';
  minScore?: number;
  changed?: string | true;
  fix?: boolean;
  fixDryRun?: boolean;
  progress?: boolean;
  preset?: Preset;
  rule: string[];
  config?: string;
  stet?: string;
  baseline?: string;
  writeBaseline?: string;
  ignorePath?: string;
  stdinFilename?: string;
  quiet?: boolean;
  color?: boolean;
  listRules?: boolean;
  explain?: string;
  init?: boolean;
}

let isReviewing = false;

/** Whether this run reviews: then most of the program has run, or will. */
export function hasReviewed(): boolean {
  return isReviewing;
}

/** Reviews what the arguments name and writes the report. A file that cannot be read costs a line on standard error and exit code 2; the others go on. */
export async function review(args: readonly string[], options: CliOptions): Promise<number> {
  isReviewing = true;
  const loaded = await loadConfig(options.config);
  const config = withOptions(loaded, options);
  const reviewer = makeReviewer(rules, config);
  const { paths, sought, problems, notes, touched } = await findStories(args, loaded, options);
  refuseToOverwrite(paths, options.reports);
  const decided = await openDecided(loaded, config, options);
  const gate = makeGate(loaded, options);
  const fixing = options.fix || options.fixDryRun ? await openFixing(paths, reviewer, options) : undefined;
  const reports = await openReports(options.reports, {
    quiet: options.quiet ?? false,
    color: options.color,
    rules: reviewer.rules.map(({ rule }) => ({ ...rule, url: pageUrl(rule) })),
  });
  const isWanted =
    (options.progress ?? true) &&
    !(reports.isWritingToTerminal || (options.fixDryRun && process.stdout.isTTY));
  const progress = startProgress({ files: paths.length, isWanted });
  let reviewed = 0;
  let isWhole = true;
  const stream = await openStream(args, options);
  const reviewing = await openReviewing({
    files: stream ? Number.POSITIVE_INFINITY : paths.length,
    reviewer,
    loaded,
    effective: config,
    config: options.config,
    preset: options.preset,
    rule: options.rule,
    args,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.cache === undefined ? {} : { cache: options.cache }),
    ...(options.cacheLocation === undefined ? {} : { cacheLocation: options.cacheLocation }),
  });
  notes.push(...reviewing.notes);
  const stories = stream
    ? reviewedLines(stream, reviewing, options)
    : inOrder(paths, reviewing.window, async (path) => ({
        path,
        found: await reviewFile(path, reviewing, { ...options, mayBeOther: sought.has(path) }),
      }));
  try {
    for await (const { path, found } of stories) {
      const lines = touched?.(path);
      const select = (whole: Review) => {
        const open = decided.apply(whole);
        return lines === undefined || lines === 'whole' ? open : onTouchedLines(open, lines);
      };
      progress.step();
      if (typeof found === 'string') {
        // A stream may go on for days: what is wrong with a line is said when it is met.
        if (stream) tell(found);
        else problems.push(found);
        isWhole = false;
        continue;
      }
      const results = fixing ? await fixing.fix(found, select, Array.isArray(lines)) : found;
      for (const result of results) {
        reviewed++;
        decided.note(result);
        const shown = select(result);
        gate.check(shown);
        await reports.add(shown);
      }
    }
  } finally {
    await reviewing.close(options.changed === undefined);
  }
  progress.stop();
  if (reviewed === 0 && isWhole && problems.length === 0 && notes.length === 0)
    problems.push(`${args.join(' ')}: nothing to review there`);
  await reports.close();
  problems.push(...(fixing?.problems ?? []));
  notes.push(...(fixing?.notes ?? []), ...(await decided.writeBaseline()));
  if (!options.quiet) notes.push(...decided.notes());
  for (const line of [...notes, ...gate.notes(), ...problems]) tell(line);
  if (problems.length > 0 || !isWhole) return EXIT.error;
  // Who writes a baseline accepts what there is.
  return gate.isClosed && options.writeBaseline === undefined ? EXIT.findings : EXIT.clean;
}

/** The articles of a stream, reviewed in their order. */
function reviewedLines(stream: AsyncIterable<Line>, reviewing: Reviewing, options: CliOptions) {
  const path = options.stdinFilename ?? STDIN;
  return inOrder(stream, reviewing.window, async (line) => ({
    path,
    found: await reviewLine(line, path, reviewing, options),
  }));
}

function tell(line: string): void {
  process.stderr.write(`backread: ${line}\n`);
}

/** Stories to review, and, for those of which only some lines count, which. */
interface Stories extends Found {
  readonly notes: string[];
  readonly touched?: (path: string) => Touched | undefined;
}

async function findStories(
  args: readonly string[],
  { ignore }: LoadedConfig,
  { ignorePath, changed }: CliOptions,
): Promise<Stories> {
  if (changed === undefined) return { ...(await findFiles(args, { ignorePath, ignore })), notes: [] };
  const { readChanged } = await import('./changed.js');
  const { args: places, changes } = await readChanged(changed, args);
  const found = await findFiles(places.length > 0 ? places : ['.'], { ignorePath, ignore });
  const touched = (path: string) => changes.files.get(resolve(path));
  const paths = found.paths.filter((path) => touched(path) !== undefined);
  const notes = paths.length === 0 ? [`nothing to review has changed since ${changes.revision}`] : [];
  return { ...found, paths, notes, touched };
}

function refuseToOverwrite(paths: readonly string[], orders: readonly ReportOrder[]): void {
  const outputs = new Set(orders.flatMap(({ output }) => (output === undefined ? [] : [resolve(output)])));
  const story = paths.find((path) => outputs.has(resolve(path)));
  if (story !== undefined) throw new UsageError(`--output ${story}: is one of the files to be reviewed`);
}

async function openDecided(
  loaded: LoadedConfig,
  config: Config,
  { stet, baseline = loaded.baseline, writeBaseline }: CliOptions,
): Promise<Decided> {
  const store = await readDecisions(storePath(loaded, stet), { mustExist: stet !== undefined });
  // The baseline that is about to be written need not be there.
  const accepted =
    baseline === undefined
      ? undefined
      : await readDecisions(baseline, { mustExist: writeBaseline === undefined });
  let everything: Reviewer | undefined;
  return new Decided(store, accepted, writeBaseline, ({ copy }) => {
    everything ??= makeReviewer(rules, withEverything(config));
    return everything.reviewCopy(copy);
  });
}

/** The reviews of a file's articles, or one line that says why there are none. */
export function reviewFile(
  path: string,
  reviewer: Parameters<typeof reviewInput>[2],
  options: Pick<CliOptions, 'stdinFilename'> & Parameters<typeof reviewInput>[3] = {},
): Promise<readonly Review[] | string> {
  return reviewInput(path, path === '-' ? (options.stdinFilename ?? STDIN) : path, reviewer, options);
}
