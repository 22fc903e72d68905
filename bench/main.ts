/**
 * `npm run bench [-- FOLDER ...]`: throughput beside peers (same texts, same run, rounds in turn, medians), latency per story, and
 * time by rule. It prints ratios and never judges.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.js';
import { readCopy } from '../src/formats/index.js';
import { createReviewer } from '../src/index.js';
import { PhraseMatcher, Reading } from '../src/reading/index.js';
import { runRule } from '../src/rule.js';
import { type Checker, harper, retextSix, writeGood } from './peers.js';

const ROUNDS = 5;
const folders = process.argv.slice(2);
const texts = (folders.length > 0 ? folders : ['seeds']).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const characters = texts.reduce((sum, { length }) => sum + length, 0);

const reviewer = createReviewer();
const checkers: [string, Checker][] = [['backread', (text) => reviewer.review(text).findings.length]];
for (const [name, make] of [
  ['write-good', writeGood],
  ['retext, six plugins', retextSix],
  ['Harper', harper],
] as const) {
  try {
    checkers.push([name, await make()]);
  } catch (error) {
    console.log(`${name}: left out (${(error as Error).message.split('\n')[0]})`);
  }
}

const seconds = new Map<string, number[]>();
const latencies: number[] = [];
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, check] of checkers) {
    const from = performance.now();
    for (const text of texts) {
      const start = performance.now();
      await check(text);
      if (name === 'backread' && round >= 0) latencies.push(performance.now() - start);
    }
    if (round >= 0) seconds.set(name, [...(seconds.get(name) ?? []), (performance.now() - from) / 1000]);
  }
}

const median = (values: readonly number[], share = 0.5) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
console.log(
  `${texts.length} stories, ${(characters / 1e6).toFixed(2)} million characters, median of ${ROUNDS} rounds after one\n`,
);
console.log('| tool | million characters a second | backread is |\n|---|---|---|');
const ours = median(seconds.get('backread')!);
for (const [name, times] of seconds)
  console.log(
    `| ${name} | ${(characters / 1e6 / median(times)).toFixed(3)} | ${(median(times) / ours).toFixed(2)} × |`,
  );
console.log(
  `\nlatency a story: p50 ${median(latencies).toFixed(1)} ms, p95 ${median(latencies, 0.95).toFixed(1)} ms, p99 ${median(latencies, 0.99).toFixed(1)} ms\n`,
);

// Time by rule on Readings whose tokens are made; a facet's time goes to the rule that asks first.
const byRule = new Map<string, number>();
const matcher = new PhraseMatcher(rules.flatMap((rule) => rule.lexicons));
let reading = 0;
for (const text of texts) {
  const from = performance.now();
  const read = new Reading(readCopy(text), matcher);
  reading += performance.now() - from;
  for (const rule of rules) {
    const start = performance.now();
    runRule(rule, read);
    byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + performance.now() - start);
  }
}
console.log(
  `| time | ms per million characters |\n|---|---|\n| reading | ${(reading / (characters / 1e6)).toFixed(0)} |`,
);
for (const [id, time] of [...byRule].sort(([, a], [, b]) => b - a).slice(0, 15))
  console.log(`| ${id} | ${(time / (characters / 1e6)).toFixed(0)} |`);
