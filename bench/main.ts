/**
 * `npm run bench [-- --short] [FOLDER ...]`: the built backread beside its peers, every tool in a process of its own, over the same
 * texts, in rounds by turns. It writes a table and a plot to `bench/results/` (with --short it only prints) and judges nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { peers } from './peers.js';
import { plot } from './plot.js';
import { startUp } from './start-up.js';
import { quantile } from './statistics.js';
import { textsOf } from './texts.js';
import { startTool, type Tool } from './tool.js';
import type { Round } from './worker.js';

const isShort = process.argv.includes('--short');
/**
 * The first rounds warm the tools up: while the engine still optimises its hundreds of functions, a third and more of the processor
 * time of backread's rounds is the compiler's, and its speed has settled only after ten rounds of a hundred stories.
 */
const [warmUp, rounds, starts] = isShort ? [1, 2, 3] : [12, 5, 9];
const { files, characters } = textsOf(process.argv.slice(2).filter((argument) => !argument.startsWith('-')));

const worker = resolve('bench/node_modules/.cache/worker.js');
await build({
  entryPoints: ['bench/worker.ts'],
  outfile: worker,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});

const tools: Tool[] = [];
const missing: string[] = [];
for (const name of ['backread', ...peers.keys()]) {
  try {
    tools.push(await startTool(name, worker, resolve('dist'), files));
  } catch (error) {
    if (name === 'backread') throw error;
    missing.push(`${name} was left out: ${(error as Error).message}`);
  }
}

const results = new Map<string, Round[]>(tools.map(({ name }) => [name, []]));
for (let round = -warmUp; round < rounds; round++)
  for (const tool of tools) {
    const result = await tool.round();
    if (round >= 0) results.get(tool.name)!.push(result);
  }
for (const tool of tools) tool.close();

const ours = results.get('backread')!;
const rows = [...results].map(([name, list]) => {
  const latencies = list.flatMap((round) => round.latencies);
  return {
    name,
    speed: characters / 1e6 / quantile(list.map(({ cpu }) => cpu)),
    // Each round against our own of the same turn: what else the machine does falls on both.
    ratio: quantile(list.map(({ cpu }, at) => cpu / ours[at]!.cpu)),
    latencies: [0.5, 0.95, 0.99].map((share) => quantile(latencies, share).toFixed(1)),
    memory: Math.max(...list.map(({ memory }) => memory)),
    findings: list[0]!.findings,
  };
});
const start = startUp(resolve('dist/cli/main.js'), 'seeds', starts);

const table = `${[
  `${files.length} stories, ${(characters / 1e6).toFixed(3)} million characters; medians of ${rounds} rounds after ${warmUp}; Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
  '',
  '| tool | million characters a processor second | backread is | p50 ms | p95 ms | p99 ms | memory MB | findings |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map(
    ({ name, speed, ratio, latencies, memory, findings }) =>
      `| ${name} | ${speed.toFixed(3)} | ${ratio.toFixed(2)} × | ${latencies.join(' | ')} | ${memory.toFixed(0)} | ${findings} |`,
  ),
  '',
  `Start-up: \`backread seeds\` takes ${start.backread.toFixed(0)} ms of processor time, \`node -e 0\` ${start.empty.toFixed(0)} ms: ${(start.backread / start.empty).toFixed(1)} ×.`,
  ...missing.map((line) => `\n${line}`),
].join('\n')}\n`;
console.log(table);
if (!isShort) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/results.md', `# Results\n\n${table}\n![Throughput](throughput.svg)\n`);
  writeFileSync('bench/results/throughput.svg', plot(rows));
}
