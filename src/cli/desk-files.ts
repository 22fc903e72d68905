import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../desk/index.js';
import { DeskFileError } from '../house/desk-file-error.js';
import type { Term } from '../house/index.js';
import { defineRule, type Rule, type RuleDefinition } from '../rule.js';
import { guardRule } from './guard.js';
import { importFrom } from './import-from.js';

/** What the config names in files: paths relative to the config file. */
interface Named {
  readonly terms?: string | readonly string[] | undefined;
  readonly localRules?: string | readonly string[] | undefined;
}

/**
 * Loads the desk's list and its own rules.
 * @param from the config file, to which paths are relative.
 * @param folder the folder to which paths in messages are relative.
 * @throws DeskFileError, ConfigError in one line that names the file.
 */
export async function loadDesk(
  { terms, localRules }: Named,
  from: string,
  folder: string,
): Promise<Pick<Config, 'terms' | 'localRules'>> {
  return {
    ...(terms === undefined ? {} : { terms: await loadTerms(listOf(terms), from, folder) }),
    ...(localRules === undefined ? {} : { localRules: await loadRules(listOf(localRules), from, folder) }),
  };
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

async function loadTerms(paths: readonly string[], from: string, folder: string): Promise<Term[]> {
  const { readTerms, joinTerms } = await import('../house/terms/read.js');
  const lists: Term[][] = [];
  for (const path of paths) {
    const file = resolve(dirname(from), path);
    const name = relative(folder, file);
    lists.push(readTerms(await readText(file, name), name));
  }
  return joinTerms(lists);
}

/** What the desk's own rules are made of: for telling later whether they are still the same. */
export async function sourceOfRules(
  names: readonly string[],
  folder: string,
): Promise<{ hasRulesInCode: boolean; rulesText: string }> {
  const files = names.filter((name) => /\.ya?ml$/iu.test(name));
  const texts = await Promise.all(files.map((name) => readText(resolve(folder, name), name)));
  return { hasRulesInCode: files.length < names.length, rulesText: JSON.stringify(texts) };
}

/** The rules of YAML files, of TypeScript or JavaScript files, and of packages, in order. */
export async function loadRules(names: readonly string[], from: string, folder: string): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const name of names) rules.push(...(await rulesOf(name, from, folder)));
  return rules;
}

async function rulesOf(name: string, from: string, folder: string): Promise<Rule[]> {
  if (/\.ya?ml$/iu.test(name)) {
    const { rulesFromYaml } = await import('../../rules/house/from-file.js');
    const file = resolve(dirname(from), name);
    const shown = relative(folder, file);
    return rulesFromYaml(await readText(file, shown), shown);
  }
  const found = await importFrom(name, from, 'localRules');
  const list = Array.isArray(found) ? found : [found];
  return list.map((each) => guardRule(checked(each, name), name));
}

/** What a file of a programmer's exports, as a rule. */
function checked(value: unknown, name: string): Rule {
  const rule = value as Partial<Rule> | undefined;
  const fail = (reason: string) => new DeskFileError(`${name}: ${reason}`);
  if (typeof value === 'function')
    throw fail(
      "exports a function: a retext plugin belongs under 'plugins', a rule is what defineRule returns",
    );
  if (typeof rule !== 'object' || rule === null || typeof rule.check !== 'function')
    throw fail('its default export must be a rule (what defineRule returns) or a list of rules');
  for (const key of ['id', 'category', 'severity', 'summary'] as const)
    if (typeof rule[key] !== 'string')
      throw fail(`the rule${rule.id ? ` '${rule.id}'` : ''} has no '${key}'`);
  const page = `# ${rule.id}\n\nA rule of the desk's own (${name}): ${rule.severity}, ${rule.category}.\n\n${rule.summary}\n`;
  const whole = { url: '', page, mqm: 'style/organization style', ...rule } as RuleDefinition;
  return defineRule(whole);
}

async function readText(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new DeskFileError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
