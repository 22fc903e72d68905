/** `npm run new-rule -- CATEGORY RULE-ID`: makes a rule's room with a failing example in it, and puts it on the register. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { categories } from '../src/rule.js';

const [category = '', id = ''] = process.argv.slice(2);
const fail = (reason: string): never => {
  console.error(`new-rule: ${reason}`);
  process.exit(2);
};
if (!(categories as readonly string[]).includes(category))
  fail(`the first word must be a category: ${categories.join(', ')}`);
if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id))
  fail('the second word must be a rule id in lower case, like lost-preposition');

const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));
const room = join(rulesFolder, category, id);
if (existsSync(room)) fail(`rules/${category}/${id} is there already`);
const name = id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

mkdirSync(room, { recursive: true });
writeFileSync(
  join(room, 'rule.ts'),
  `import { defineRule } from '../../../src/rule.js';

export const ${name} = defineRule({
  id: '${id}',
  category: '${category}',
  mqm: 'MQM dimension, like accuracy/mistranslation',
  severity: 'minor',
  summary: 'One line for the rule index.',
  check(_reading, _report) {},
});
`,
);
writeFileSync(
  join(room, 'README.md'),
  `# ${id}

What it finds, in one or two sentences.

## Why machines do this

## Not

## Examples

\`\`\`text
An example with the «expected span» between the marks, which fails until the rule finds it.
\`\`\`

\`\`\`text
An example that must yield nothing.
\`\`\`
`,
);

const register = join(rulesFolder, category, 'index.ts');
const before = readFileSync(register, 'utf8');
const withImport = before.replace(
  /(?:import .*\n)+/u,
  (imports) => `${imports}import { ${name} } from './${id}/rule.js';\n`,
);
const after = withImport.replace(/(readonly Rule\[\] = \[)([^\]]*)\]/u, (_, head: string, list: string) => {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return `${head}${[...entries, name].join(', ')}]`;
});
writeFileSync(register, after);
console.log(`made rules/${category}/${id}; its example fails: RULE=${id} npx vitest run test/rules.test.ts`);
