import { type ChildProcess, fork } from 'node:child_process';
import type { Round } from './worker.js';

/** A tool that runs in a process of its own. */
export interface Tool {
  readonly name: string;
  /** Checks every text once. */
  round(): Promise<Round>;
  close(): void;
}

/** Starts a tool. @throws Error when it cannot be loaded: a peer that is not installed. */
export async function startTool(
  name: string,
  worker: string,
  dist: string,
  files: readonly string[],
): Promise<Tool> {
  const child = fork(worker, [name, dist, ...files], { execArgv: [] });
  const first = await answer(child);
  if (first !== 'ready') throw new Error((first as { failed: string }).failed);
  return {
    name,
    round: async () => {
      child.send('round');
      return (await answer(child)) as Round;
    },
    close: () => child.disconnect(),
  };
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`the process ended (${code})`));
    child.once('exit', end);
    child.once('message', (message) => {
      child.off('exit', end);
      resolve(message);
    });
  });
}
