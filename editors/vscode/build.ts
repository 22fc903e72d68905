/**
 * Lays out the extension in `stage/`, as it is packaged: the extension in one file, the server with what it loads on demand,
 * the settings completed from the config's schema and the rules. Needs the product built (`npm run build` at the root).
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rules } from '../../rules/index.js';
import { configJsonSchema } from '../../src/desk/schema.js';
import { bundle } from '../../tools/bundling.js';
import { settingsOf } from './src/settings.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const stage = join(here, 'stage');
/** Packages that stay packages: what a config asks for is loaded by them. */
const PACKAGES = ['jiti', 'tinypool', 'yaml'];

process.chdir(root);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage);

await build({
  entryPoints: [join(here, 'src/extension.ts')],
  outfile: join(stage, 'extension.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  legalComments: 'linked',
  logLevel: 'warning',
});

// The library stands beside the command: rules of a desk's own import from it.
await bundle(
  {
    'dist/cli/main': 'dist/src/cli/main.js',
    'dist/cli/worker': 'dist/src/pool/worker.js',
    'dist/src/index': 'dist/src/index.js',
    'dist/src/retext': 'dist/src/retext.js',
    'dist/rules/index': 'dist/rules/index.js',
  },
  join(stage, 'server'),
);
const product = json('package.json');
write('server/package.json', {
  name: product.name,
  version: product.version,
  type: 'module',
});
for (const name of PACKAGES)
  cpSync(join('node_modules', name), join(stage, 'server/node_modules', name), {
    recursive: true,
    dereference: true,
  });

const schema = configJsonSchema();
write('schema.json', schema);
const { scripts, devDependencies, private: isPrivate, type, ...manifest } = json(join(here, 'package.json'));
Object.assign(manifest.contributes.configuration.properties, settingsOf(schema, rules));
write('package.json', { ...manifest, version: product.version });
for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(here, name), join(stage, name));
cpSync('LICENSE', join(stage, 'LICENSE'));

// biome-ignore lint/suspicious/noExplicitAny: manifests are read as they are
function json(path: string): any {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(name: string, value: unknown): void {
  writeFileSync(join(stage, name), `${JSON.stringify(value, null, 2)}\n`);
}
