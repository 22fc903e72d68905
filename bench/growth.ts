/**
 * `npm run bench:growth [-- --short]`: time and peak memory of the built command line against the length of one story (up to 10 MB)
 * and against the number of small files (up to 100,000), with a first and a second run over a cache. Table and curves go to
 * `bench/results/`; with --short, to a tenth of the size, they are only printed. It measures and never judges.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Corpus } from './corpus.js';
import { type Curve, curves } from './curves.js';

const isShort = process.argv.includes('--short');
const KILOBYTES = [10, 100, 1000, 3000, 10_000].slice(0, isShort ? 3 : 5);
const FILES = [100, 1000, 10_000, 100_000].slice(0, isShort ? 3 : 4);
/** Characters of a small file. */
const SMALL = 250;

interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Said by the process itself when it ends; every thread says the same. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();console.error('cost',u.maxRSS,u.userCPUTime+u.systemCPUTime)})",
)}`;

const folder = mkdtempSync(join(tmpdir(), 'backread-growth-'));
const main = resolve('dist/cli/main.js');

function run(...args: string[]): Cost {
  const from = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', TELL, main, '--fail-on', 'never', '--format', 'ndjson', '--output', '/dev/null', ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - from) / 1000;
  const costs = [...stderr.matchAll(/^cost (\d+) (\d+)$/gmu)];
  if (status !== 0 || costs.length === 0) throw new Error(`backread ${args.join(' ')}: ${stderr}`);
  const most = (group: number) => Math.max(...costs.map((cost) => Number(cost[group])));
  return { seconds, processor: most(2) / 1e6, megabytes: most(1) / 1024 };
}

const corpus = new Corpus(1);
const lengths = KILOBYTES.map((size) => {
  writeFileSync(join(folder, 'story.txt'), corpus.story(size * 1000));
  return { size, ...run('story.txt') };
});

let written = 0;
const counts = FILES.map((size) => {
  for (; written < size; written++) {
    const place = join(folder, 'stories', String(Math.floor(written / 1000)));
    if (written % 1000 === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${written}.txt`), corpus.story(SMALL));
  }
  const first = run('--cache', 'stories');
  return { size, ...first, again: run('--cache', 'stories') };
});
rmSync(folder, { recursive: true });

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
const table = [
  `${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}; start-up included.`,
  '',
  row(['one story, KB', 'seconds', 'processor seconds', 'ms per KB', 'peak MB']),
  row(['--:', '--:', '--:', '--:', '--:']),
  ...lengths.map(({ size, seconds, processor, megabytes }) =>
    row([
      number(size),
      number(seconds),
      number(processor),
      number((seconds * 1000) / size),
      number(megabytes),
    ]),
  ),
  '',
  row([
    'small files',
    'seconds',
    'processor seconds',
    'ms a file',
    'peak MB',
    'again, from the cache: seconds',
    'peak MB',
  ]),
  row(['--:', '--:', '--:', '--:', '--:', '--:', '--:']),
  ...counts.map(({ size, seconds, processor, megabytes, again }) =>
    row([
      number(size),
      number(seconds),
      number(processor),
      number((seconds * 1000) / size),
      number(megabytes),
      number(again.seconds),
      number(again.megabytes),
    ]),
  ),
  '',
].join('\n');
console.log(table);
if (!isShort) {
  const drawn: Curve[] = [
    { name: 'one story: KB, seconds', points: lengths.map(({ size, seconds }) => [size, seconds]) },
    { name: 'small files: number, seconds', points: counts.map(({ size, seconds }) => [size, seconds]) },
    { name: 'the same again, cached', points: counts.map(({ size, again }) => [size, again.seconds]) },
  ];
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/growth.md', `# Growth\n\n${table}\n![Time against size](growth.svg)\n`);
  writeFileSync('bench/results/growth.svg', curves(drawn));
}
