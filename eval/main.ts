import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { categories, createReviewer } from '../src/index.js';
import { isHit, type Mark, type Result, type Story, score, type Tally } from './score.js';

interface Options {
  preset: 'recommended' | 'strict';
  rule: string[];
  json?: boolean;
  misses?: boolean;
  false?: boolean;
  against?: string;
}

const program = new Command('eval')
  .description(
    'Precision, recall and noise of the rules on stories with marks (x.txt beside x.gold.json) and clean ones.',
  )
  .argument('<path...>', 'folders or .txt files')
  .addOption(new Option('--preset <name>').choices(['recommended', 'strict']).default('recommended'))
  .option('--rule <id>', 'only these rules (repeatable)', (id: string, ids: string[]) => [...ids, id], [])
  .option('--json', 'print JSON (keep it for --against)')
  .option('--misses', 'list the marks that no finding hit')
  .option('--false', 'list the findings that hit no mark, and all firings on clean stories')
  .option('--against <file>', 'compare with an earlier run (its --json output)')
  .action(run);
program.parse();

function run(paths: string[], options: Options): void {
  const reviewer = createReviewer({ preset: options.preset });
  const stories = paths.flatMap(textsIn).map((path): Story => {
    const text = readFileSync(path, 'utf8');
    const review = reviewer.review(text, { path });
    if (options.rule.length === 0) return { name: basename(path), text, marks: marksOf(path), review };
    const findings = review.findings.filter(({ rule }) => options.rule.includes(rule));
    return { name: basename(path), text, marks: marksOf(path), review: { ...review, findings } };
  });
  if (stories.length === 0) program.error('eval: no .txt files there');
  const result = score(stories);
  if (options.json) {
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  const before = options.against ? (JSON.parse(readFileSync(options.against, 'utf8')) as Result) : undefined;
  console.log(table(result, before).join('\n'));
  if (options.misses) console.log(misses(stories).join('\n'));
  if (options.false) console.log(falseFindings(stories).join('\n'));
}

function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

function marksOf(path: string): Mark[] | undefined {
  const gold = path.replace(/\.txt$/u, '.gold.json');
  return existsSync(gold) ? (JSON.parse(readFileSync(gold, 'utf8')) as Mark[]) : undefined;
}

function table(result: Result, before?: Result): string[] {
  const lines = [`${result.stories} stories, ${result.words} words`];
  const row = (name: string, now: Tally, then?: Tally) =>
    lines.push(`  ${name.padEnd(24)}${show(now)}${then ? `   before ${show(then)}` : ''}`);
  if (result.recall.total > 0) {
    lines.push('');
    row('precision', result.precision, before?.precision);
    row('recall', result.recall, before?.recall);
    for (const category of categories) {
      const tally = result.recallBy.category[category];
      if (tally) row(`  ${category}`, tally, before?.recallBy.category[category]);
    }
    for (const key of ['severity', 'evidence'] as const)
      for (const [name, tally] of Object.entries(result.recallBy[key]).sort())
        row(`  ${name}`, tally, before?.recallBy[key][name]);
  }
  if (result.clean.stories > 0) {
    const { findings, words, perThousand } = result.clean;
    lines.push(
      '',
      `  noise ${perThousand.toFixed(2)} per 1,000 words (${findings} findings, ${words} clean words)${before ? `   before ${before.clean.perThousand.toFixed(2)}` : ''}`,
    );
  }
  lines.push('', '  rule                       precision         same category   clean');
  for (const [id, tally] of Object.entries(result.rules).sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(
      `  ${id.padEnd(24)}${show(tally)}   ${String(tally.agree).padStart(5)}          ${String(tally.clean).padStart(5)}`,
    );
  }
  return lines;
}

function show({ hits, total }: Tally): string {
  const share = total === 0 ? '  -  ' : (hits / total).toFixed(3);
  return `${share}  ${`${hits}/${total}`.padEnd(10)}`;
}

function misses(stories: readonly Story[]): string[] {
  const lines = ['', 'Marks missed'];
  for (const { name, marks = [], review } of stories) {
    for (const mark of marks) {
      if (review.findings.some((finding) => isHit(finding, mark))) continue;
      lines.push(
        `  ${name} ${mark.category} ${mark.start}: “${oneLine(mark.quote)}” — ${mark.why}${mark.fix ? ` → ${mark.fix}` : ''}`,
      );
    }
  }
  return lines;
}

function falseFindings(stories: readonly Story[]): string[] {
  const lines = ['', 'Findings that hit no mark'];
  for (const { name, text, marks = [], review } of stories) {
    for (const finding of review.findings) {
      if (marks.some((mark) => isHit(finding, mark))) continue;
      const { start, end } = finding;
      const context = `${text.slice(Math.max(0, start.offset - 40), start.offset)}«${finding.text}»${text.slice(end.offset, end.offset + 30)}`;
      lines.push(`  ${name} ${finding.rule}: ${oneLine(context)} — ${finding.message}`);
    }
  }
  return lines;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
