import { once } from 'node:events';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Review } from '../desk/index.js';
import { type Reporter, type ReportOptions, reporters } from '../reporters/index.js';
import { UsageError } from './exit.js';
import type { ReportOrder } from './report-orders.js';

/** What all reports of a run share. `color` undefined: as the terminal has it. */
export interface ReportSettings {
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly rules: NonNullable<ReportOptions['rules']>;
}

/** The reports of a run, while it goes on. */
export interface Reports {
  /** Lines come out on the terminal while the run goes on: nothing else should be drawn there. */
  readonly isWritingToTerminal: boolean;
  /** Takes a review in. Reports that stream write it at once; only the others keep it. */
  add(review: Review): Promise<void>;
  /** Writes what is left to write. */
  close(): Promise<void>;
}

/**
 * Opens the places where the reports go, folders included, before anything is reviewed: what cannot be written is said at once.
 * @throws UsageError for a file that cannot be written, and for bytes that would go to a terminal.
 */
export async function openReports(
  orders: readonly ReportOrder[],
  settings: ReportSettings,
): Promise<Reports> {
  const sinks = await Promise.all(
    orders.map(async ({ format, output }) => {
      const reporter = reporters.find(({ name }) => name === format)!;
      return { reporter, options: optionsOf(output, settings), place: await openPlace(reporter, output) };
    }),
  );
  const isKeeping = sinks.some(({ reporter }) => !reporter.isStream);
  const kept: Review[] = [];
  return {
    isWritingToTerminal:
      Boolean(process.stdout.isTTY) &&
      sinks.some(({ reporter, place }) => reporter.isStream && place === standardOutput),
    async add(review) {
      if (isKeeping) kept.push(review);
      for (const { reporter, options, place } of sinks)
        if (reporter.isStream) await place.write(reporter.render([review], options));
    },
    async close() {
      for (const { reporter, options, place } of sinks) {
        if (!reporter.isStream) await place.write(reporter.render(kept, options));
        await place.close();
      }
    },
  };
}

function optionsOf(output: string | undefined, { quiet, color, rules }: ReportSettings): ReportOptions {
  const isTerminal = output === undefined && Boolean(process.stdout.isTTY);
  return { quiet, rules, color: color ?? (isTerminal && !process.env.NO_COLOR) };
}

/** Where one report goes. */
interface Place {
  write(report: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

async function openPlace({ name, isBinary }: Reporter, output: string | undefined): Promise<Place> {
  if (output !== undefined) return openFile(output);
  if (isBinary && process.stdout.isTTY)
    throw new UsageError(`--format ${name} is not text for a terminal: give it an --output`);
  return standardOutput;
}

const standardOutput: Place = {
  async write(report) {
    // The line end of an empty report says nothing.
    if (typeof report === 'string' && report.trim() === '') return;
    if (!process.stdout.write(report)) await once(process.stdout, 'drain');
  },
  async close() {},
};

async function openFile(path: string): Promise<Place> {
  const file = await attempt(path, async (): Promise<FileHandle> => {
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'w');
  });
  return {
    write: (report) => attempt(path, () => file.appendFile(report)),
    close: () => attempt(path, () => file.close()),
  };
}

/** One line for what the file system refuses. */
async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
