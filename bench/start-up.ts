import { spawnSync } from 'node:child_process';
import { quantile } from './statistics.js';

const TELL = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system))})`;

/** Processor time of starting Node with nothing to do, and of the command line over a folder: medians of runs in turn, in ms. */
export function startUp(main: string, folder: string, runs: number): { empty: number; backread: number } {
  const empty: number[] = [];
  const backread: number[] = [];
  for (let run = 0; run < runs; run++) {
    empty.push(cpuOf(['-e', '0']));
    backread.push(cpuOf([main, '--fail-on', 'never', folder]));
  }
  return { empty: quantile(empty), backread: quantile(backread) };
}

function cpuOf(args: readonly string[]): number {
  const { stderr, status } = spawnSync(process.execPath, ['--import', TELL, ...args], { encoding: 'utf8' });
  const told = /\ncpu (\d+)$/u.exec(stderr);
  if (status !== 0 || !told) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(told[1]) / 1000;
}
