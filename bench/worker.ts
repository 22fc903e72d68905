/**
 * One tool in a process of its own, so that its memory and its garbage are its own: told "round" it checks every text once and
 * answers how long that took. Arguments: the tool, backread's dist folder, the texts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checker, peers } from './peers.js';

/** What a worker says of one round. */
export interface Round {
  /** Processor time, in seconds. */
  readonly cpu: number;
  /** Time by the clock for each text, in milliseconds. */
  readonly latencies: readonly number[];
  readonly findings: number;
  /** Most memory the process has held, in MB. */
  readonly memory: number;
}

const [tool = '', dist = '', ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, 'utf8'));

async function backread(): Promise<Checker> {
  const { createReviewer } = (await import(
    pathToFileURL(join(dist, 'src/index.js')).href
  )) as typeof import('../src/index.js');
  const reviewer = createReviewer();
  return (text) => reviewer.review(text).findings.length;
}

async function round(check: Checker): Promise<Round> {
  const latencies: number[] = [];
  let findings = 0;
  const before = process.cpuUsage();
  for (const text of texts) {
    const from = performance.now();
    findings += await check(text);
    latencies.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    cpu: (user + system) / 1e6,
    latencies,
    findings,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

try {
  const check = await (tool === 'backread' ? backread() : peers.get(tool)!());
  process.on('message', async () => process.send!(await round(check)));
  process.send!('ready');
} catch (error) {
  process.send!({ failed: (error as Error).message.split('\n')[0] });
  process.disconnect();
}
