/**
 * Writes what is generated from the code: `docs/rules.md` (the rule index, from the register) and `schema.json` (the config's
 * JSON Schema). With --check nothing is written, and a difference is an error: CI runs it so.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.js';
import { configJsonSchema } from '../src/desk/schema.js';
import { categories } from '../src/rule.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated: Record<string, string> = {
  'docs/rules.md': ruleIndex(),
  'schema.json': `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
};

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(generated)) {
  const path = join(root, name);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isCurrent) continue;
  if (isCheck) {
    console.error(`${name} is out of date: run npm run docs`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${name}`);
}

function ruleIndex(): string {
  const lines = [
    '# Rules',
    '',
    '<!-- Generated from the register by `npm run docs`. Do not edit. -->',
    '',
    `${rules.length} rules. Each links to its page: what it finds, why machines do it, what it leaves alone, examples.`,
    'Rules marked *strict* are off in the preset `recommended`.',
  ];
  for (const category of categories) {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) continue;
    lines.push('', `## ${category}`, '', '| rule | severity | MQM | what it finds |', '|---|---|---|---|');
    for (const { id, severity, mqm, summary, preset } of own) {
      const name = `[${id}](../rules/${category}/${id}/README.md)${preset === 'strict' ? ' *strict*' : ''}`;
      lines.push(`| ${name} | ${severity} | ${mqm} | ${summary.replaceAll('|', '\\|')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
