import { type Decision, decide, keyOf, mergeDecisions } from '../desk/decisions.js';
import { type LoadedConfig, loadConfig } from './config-file.js';
import { describe } from './decided.js';
import {
  type DecisionFile,
  readDecisions,
  STDIN,
  storePath,
  storyKey,
  storyPath,
  writeDecisions,
} from './decisions-file.js';
import { EXIT, UsageError } from './exit.js';
import { findFiles } from './files.js';
import { FindingFinder, fileOf } from './find-findings.js';

/** The options of `backread stet`, as parsed. */
export interface StetOptions {
  why?: string;
  by?: string;
  date?: string;
  in?: string[];
  list?: boolean;
  remove?: boolean;
  prune?: boolean;
  import?: string;
  dryRun?: boolean;
  stet?: string;
  config?: string;
}

/** Does what `backread stet` is told; prints a line for each decision it touches. Resolves to the exit code. */
export async function stet(findings: readonly string[], options: StetOptions): Promise<number> {
  const task = taskOf(findings, options);
  const config = await loadConfig(options.config);
  const store = await readDecisions(storePath(config, options.stet), {
    mustExist: task === 'list' && options.stet !== undefined,
  });
  if (task === 'list') {
    say(store.decisions.map(describe), `${store.path}: no decisions`);
    return EXIT.clean;
  }
  const next = await TASKS[task](store, config, findings, options);
  if (!options.dryRun && next !== store.decisions) await writeDecisions(store.path, next);
  return EXIT.clean;
}

type Task = 'list' | 'remove' | 'prune' | 'import' | 'add';

function taskOf(findings: readonly string[], options: StetOptions): Task {
  const asked = (['list', 'remove', 'prune', 'import'] as const).filter((name) => options[name]);
  if (asked.length > 1) throw new UsageError(`stet: --${asked[0]} and --${asked[1]} do not go together`);
  const task = asked[0] ?? 'add';
  const takesFindings = task === 'add' || task === 'remove';
  if (takesFindings && findings.length === 0)
    throw new UsageError(
      'stet: which finding? Give a fingerprint or path:line:column (backread stet --help)',
    );
  if (!takesFindings && findings.length > 0) throw new UsageError(`stet: --${task} takes no findings`);
  if (task === 'add' && !options.why?.trim())
    throw new UsageError('stet: --why "…" is missing: say why it stands');
  if (options.date !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(options.date))
    throw new UsageError(`stet: --date ${options.date}: expected a date such as 2026-03-01`);
  return task;
}

type Perform = (
  store: DecisionFile,
  config: LoadedConfig,
  findings: readonly string[],
  options: StetOptions,
) => Promise<readonly Decision[]>;

const TASKS: Record<Exclude<Task, 'list'>, Perform> = {
  async add(store, config, findings, { why = '', by, date, in: places = ['.'] }) {
    const finder = new FindingFinder(config);
    const paths = once(() => pathsIn(places, config));
    const fresh: Decision[] = [];
    for (const name of findings) {
      for (const { path, finding } of await finder.find(name, paths)) {
        const signature = { why, ...(by ? { by } : {}), ...(date ? { date } : {}) };
        fresh.push(decide(finding, storyKey(path, store.path), signature));
      }
    }
    say(fresh.map((decision) => `stet ${describe(decision)}`));
    return mergeDecisions(store.decisions, fresh);
  },

  async remove(store, config, findings) {
    const finder = new FindingFinder(config);
    const gone = new Set<string>();
    for (const name of findings) {
      const named = name.includes(':')
        ? (await finder.find(name, async () => [])).map(({ path, finding: { fingerprint } }) =>
            keyOf({ file: storyKey(path, store.path), fingerprint }),
          )
        : store.decisions
            .filter(({ fingerprint }) => name.length >= 6 && fingerprint.startsWith(name))
            .map(keyOf);
      const known = named.filter((key) => store.decisions.some((decision) => keyOf(decision) === key));
      if (known.length === 0)
        throw new UsageError(`stet --remove ${name}: ${store.path} has no such decision`);
      if (new Set(known.map((key) => key.split(' ', 1)[0])).size > 1)
        throw new UsageError(
          `stet --remove ${name}: several decisions start so: give more of the fingerprint`,
        );
      for (const key of known) gone.add(key);
    }
    return without(store, (decision) => gone.has(keyOf(decision)), 'removed');
  },

  async prune(store, config) {
    const finder = new FindingFinder(config);
    const live = new Set<string>();
    for (const file of new Set(store.decisions.map((decision) => decision.file))) {
      const own = store.decisions.filter((decision) => decision.file === file);
      const path = storyPath(file, store.path);
      const source = fileOf(path);
      const findings = source === undefined ? [] : await finder.findingsOf(source);
      // What came by standard input cannot be looked up, and a story that cannot be read proves nothing: they stay.
      const isKept = file === STDIN || typeof findings === 'string';
      const present = isKept
        ? own
        : findings.filter((each) => each.path === path).map(({ finding }) => finding);
      for (const { fingerprint } of present) live.add(keyOf({ file, fingerprint }));
    }
    return without(store, (decision) => !live.has(keyOf(decision)), 'stale');
  },

  async import(store, _config, _findings, { import: path = '' }) {
    const { decisions } = await readDecisions(path, { mustExist: true });
    // A downloaded document names stories as the review did: from the working folder.
    const fresh = decisions.map((decision) => ({ ...decision, file: storyKey(decision.file, store.path) }));
    say(
      fresh.map((decision) => `stet ${describe(decision)}`),
      `${path}: no decisions`,
    );
    return mergeDecisions(store.decisions, fresh);
  },
};

async function pathsIn(places: readonly string[], { ignore }: LoadedConfig): Promise<readonly string[]> {
  const { paths, problems } = await findFiles(places, { ignore });
  if (problems.length > 0) throw new UsageError(problems[0]!);
  return paths;
}

function without(
  store: DecisionFile,
  isGone: (decision: Decision) => boolean,
  word: string,
): readonly Decision[] {
  const gone = store.decisions.filter(isGone);
  say(
    gone.map((decision) => `${word} ${describe(decision)}`),
    `${store.path}: nothing ${word}`,
  );
  return gone.length === 0 ? store.decisions : store.decisions.filter((decision) => !isGone(decision));
}

function say(lines: readonly string[], none = ''): void {
  process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : none && `${none}\n`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
