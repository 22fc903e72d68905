import type { SingleBar } from 'cli-progress';

/** A run this long shows how far it is. Milliseconds. */
const PATIENCE = 1000;

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Clears the bar away. */
  stop(): void;
}

const silent: Progress = { step() {}, stop() {} };

/** What decides on a bar: asked for or not, the run, and where it would show. */
export interface ProgressOptions {
  readonly files: number;
  readonly isWanted: boolean;
  readonly stream?: NodeJS.WriteStream;
  readonly env?: NodeJS.ProcessEnv;
  readonly now?: () => number;
}

/** A bar on standard error for runs longer than a second: on a terminal, and not in CI. */
export function startProgress({
  files,
  isWanted,
  stream = process.stderr,
  env = process.env,
  now = Date.now,
}: ProgressOptions): Progress {
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  if (!isWanted || files < 2 || !stream.isTTY || isCi || env.TERM === 'dumb') return silent;
  const start = now();
  let done = 0;
  let bar: SingleBar | undefined;
  let isLoading = false;
  let isStopped = false;
  const open = async () => {
    isLoading = true;
    const { default: progress } = await import('cli-progress');
    if (isStopped) return;
    bar = new progress.SingleBar({
      stream,
      format: '{bar} {value} of {total} files, {eta_formatted} left',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
    });
    bar.start(files, done);
  };
  return {
    step() {
      done++;
      if (bar) bar.update(done);
      else if (!isLoading && now() - start >= PATIENCE) void open();
    },
    stop() {
      isStopped = true;
      bar?.stop();
    },
  };
}
