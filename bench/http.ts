/**
 * `npm run bench:http [-- SECONDS]`: load on `backread serve` over loopback. The built server runs as a child process; autocannon
 * posts the texts of `seeds/` to `/v2/check`. Prints throughput, latency, errors, and the server's memory as it runs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

interface Result {
  readonly requests: { readonly total: number; readonly average: number };
  readonly latency: Readonly<Record<'p50' | 'p90' | 'p99' | 'max', number>>;
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
  readonly duration: number;
}
type Autocannon = (options: object) => Promise<Result>;

const seconds = Number(process.argv[2] ?? 20);
const jobs = availableParallelism();
const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name), 'utf8'));
// Installed by bench/package.json, which is none of ours: its types are not there to check against.
const module = 'autocannon';
const autocannon = ((await import(module)) as { default: Autocannon }).default;

const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--jobs', String(jobs)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const address = /http:\S+/u.exec(String(line))![0];

const load = (duration: number) =>
  autocannon({
    url: `${address}/v2/check`,
    method: 'POST',
    connections: 2 * jobs,
    duration,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    requests: texts.map((text) => ({ body: new URLSearchParams({ language: 'en-US', text }).toString() })),
  });

await load(5);
const memory: number[] = [];
const watch = setInterval(() => memory.push(residentMiB(server.pid!)), 1000);
const result = await load(seconds);
clearInterval(watch);
server.kill('SIGTERM');
const [code] = (await once(server, 'exit')) as [number];

const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / texts.length;
const { requests, latency, errors, timeouts, non2xx } = result;
console.log(
  `${jobs} workers, ${2 * jobs} connections, ${Math.round(words)} words a request, ${result.duration} s`,
);
console.log(`requests: ${requests.total}, ${requests.average} a second`);
console.log(`latency in ms: p50 ${latency.p50}, p90 ${latency.p90}, p99 ${latency.p99}, most ${latency.max}`);
console.log(`errors: ${errors}, timeouts: ${timeouts}, answers other than 200: ${non2xx}; exit code ${code}`);
const quarter = Math.max(1, Math.floor(memory.length / 4));
for (let part = 0; part < 4; part++) {
  const values = memory.slice(part * quarter, (part + 1) * quarter);
  console.log(`resident memory, quarter ${part + 1}: ${Math.min(...values)} to ${Math.max(...values)} MiB`);
}

/** Linux only: elsewhere NaN. */
function residentMiB(pid: number): number {
  try {
    return Math.round(
      Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    );
  } catch {
    return Number.NaN;
  }
}
