import { join } from 'node:path';
import { ConfigError } from '../desk/index.js';
import { readCopy } from '../formats/index.js';
import { DeskFileError } from '../house/desk-file-error.js';
import { type Marked, readMarked } from '../house/examples.js';
import { PhraseMatcher, Reading } from '../reading/index.js';
import { type Rule, runRule, settleRule } from '../rule.js';
import { loadConfig } from './config-file.js';
import { loadRules } from './desk-files.js';
import { EXIT, UsageError } from './exit.js';
import { plural } from './plural.js';

/**
 * Runs every example of the desk's rules and prints which pass.
 * @param files rule files and packages, as the config names them, relative to the working folder; those of the config when empty.
 * @returns the exit code: 0 all pass, 1 some fail, 2 (by a throw) for a file that cannot be used.
 */
export async function testRules(files: readonly string[], config: string | undefined): Promise<number> {
  const rules = files.length > 0 ? await load(files) : ((await loadConfig(config)).localRules ?? []);
  if (rules.length === 0)
    throw new UsageError("test-rules: no files were named, and the config has no 'localRules'");
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const rule of rules) {
    const { examples = [] } = rule;
    if (examples.length === 0) lines.push(`none  ${rule.id}: has no examples`);
    for (const source of examples) {
      const problem = failureOf(rule, readMarked(source));
      if (problem === undefined) passed++;
      else failed++;
      lines.push(`${problem === undefined ? 'pass' : 'FAIL'}  ${rule.id}: ${oneLine(source)}`);
      if (problem !== undefined) lines.push(`      ${problem}`);
    }
  }
  lines.push(
    '',
    `${plural(rules.length, 'rule')}, ${plural(passed + failed, 'example')}: ${passed} passed, ${failed} failed`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return failed > 0 ? EXIT.findings : EXIT.clean;
}

async function load(files: readonly string[]): Promise<Rule[]> {
  const folder = process.cwd();
  // A file of the working folder may be named without its "./"; a package has no end such as .ts.
  const names = files.map((file) =>
    /\.(?:ya?ml|[cm]?[jt]s)$/iu.test(file) && !/^[./\\]/u.test(file) ? `./${file}` : file,
  );
  try {
    return await loadRules(names, join(folder, 'config'), folder);
  } catch (error) {
    if (error instanceof DeskFileError) throw new ConfigError(error.message);
    throw error;
  }
}

/** What is wrong with what the rule finds in an example, or undefined. */
function failureOf(rule: Rule, { text, expected }: Marked): string | undefined {
  const settled = settleRule(rule);
  const reading = new Reading(readCopy(text), new PhraseMatcher(settled.lexicons));
  const found = runRule(settled, reading)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => reading.slice(finding));
  if (found.length === expected.length && found.every((each, index) => each === expected[index]))
    return undefined;
  return `expected ${list(expected)}, found ${list(found)}`;
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.map((text) => `«${oneLine(text)}»`).join(', ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
