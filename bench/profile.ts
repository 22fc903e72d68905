/**
 * `npm run profile [-- FOLDER ...]`: where the processor's time goes, by rule and by facet, in ms per million characters. A facet's
 * time is its own: neither that of the facets it asks nor of the rule that asked first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textsOf } from './texts.js';

const ROUNDS = 4;
const load = (path: string) => import(pathToFileURL(resolve('dist', path)).href);
const { rules } = (await load('rules/index.js')) as typeof import('../rules/index.js');
const { readCopy } = (await load('src/formats/index.js')) as typeof import('../src/formats/index.js');
const { PhraseMatcher, Reading } = (await load(
  'src/reading/index.js',
)) as typeof import('../src/reading/index.js');
const { findingsOf } = (await load('src/rule.js')) as typeof import('../src/rule.js');

const { files, characters } = textsOf(process.argv.slice(2));
const texts = files.map((file) => readFileSync(file, 'utf8'));

let spent = new Map<string, number>();
/** Time of the parts inside each part that runs now. */
const inside: number[] = [];
function timed<T>(name: string, run: () => T): T {
  inside.push(0);
  const from = performance.now();
  try {
    return run();
  } finally {
    const whole = performance.now() - from;
    spent.set(name, (spent.get(name) ?? 0) + whole - inside.pop()!);
    if (inside.length > 0) inside[inside.length - 1]! += whole;
  }
}

/** What rules find is a facet, too. */
const findings = new Map<unknown, string>(rules.map((rule) => [findingsOf(rule), rule.id]));
const { facet } = Reading.prototype;
Reading.prototype.facet = function timedFacet(
  this: InstanceType<typeof Reading>,
  wanted: Parameters<typeof facet>[0],
) {
  const known = (this as unknown as { facets: ReadonlyMap<unknown, unknown> }).facets.has(wanted);
  const name = findings.get(wanted) ?? `facet ${wanted.name}`;
  return known ? facet.call(this, wanted) : timed(name, () => facet.call(this, wanted));
} as typeof facet;

const matcher = new PhraseMatcher(rules.flatMap((rule) => rule.lexicons));
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  spent = new Map();
  for (const text of texts) {
    const copy = timed('(format)', () => readCopy(text));
    const reading = timed('(tokens and tags)', () => new Reading(copy, matcher));
    timed('(phrases)', () => reading.phrases(rules.flatMap((rule) => rule.lexicons)[0]!));
    for (const find of findings.keys()) reading.facet(find as Parameters<typeof facet>[0]);
  }
  for (const [name, time] of spent)
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, time));
}
const sorted = [...best].sort(([, a], [, b]) => b - a);
const all = sorted.reduce((sum, [, time]) => sum + time, 0);
console.log(
  `${texts.length} stories, ${(characters / 1e6).toFixed(2)} million characters, all rules, best of ${ROUNDS}\n`,
);
console.log('| rule or facet | ms per million characters | % |\n|---|---|---|');
for (const [name, time] of [['all', all] as const, ...sorted.slice(0, 60)])
  console.log(`| ${name} | ${((time / characters) * 1e6).toFixed(0)} | ${((100 * time) / all).toFixed(1)} |`);
