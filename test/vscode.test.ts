import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf } from '../editors/vscode/src/settings.js';
import { statusOf } from '../editors/vscode/src/status.js';
import { rules } from '../rules/index.js';
import { configJsonSchema } from '../src/desk/schema.js';
import { commands } from '../src/lsp/actions.js';
import type { Score } from '../src/lsp/score.js';
import { Editor } from './lsp-client.js';

const score: Score = { uri: 'a', version: 1, score: 97.25, words: 512, major: 1, minor: 2, query: 1 };

describe('the status bar', () => {
  it('shows the score, and what it is made of on hover', () => {
    expect(statusOf(score)).toEqual({
      text: 'backread 97.3',
      tooltip: '1 major, 2 minor, 1 query in 512 words. MQM score: 97.3 of 100. Click for the review page.',
    });
    expect(statusOf({ ...score, score: 100, major: 0, minor: 0, query: 0 })?.tooltip).toMatch(
      /^Nothing found in 512 words/u,
    );
    expect(statusOf({ ...score, score: null })).toBeUndefined();
    expect(statusOf(undefined)).toBeUndefined();
  });
});

describe('the settings', () => {
  const settings = settingsOf(configJsonSchema(), rules) as Record<string, Record<string, unknown>>;

  it('have every rule by name and take what a config file takes', () => {
    const ofRules = settings['backread.rules']!;
    expect(Object.keys(ofRules.properties as object)).toEqual(rules.map(({ id }) => id));
    const check = new Ajv2020({ strict: false }).compile(ofRules);
    expect(check({ 'repeated-words': 'off', readability: ['query', { age: 18 }] })).toBe(true);
    expect(check({ 'repeated-words': 'loud' })).toBe(false);
    expect(check({ 'rule-of-the-desk': 'loud' })).toBe(false);
  });

  it('offer the presets, or none', () => {
    const check = new Ajv2020({ strict: false }).compile(settings['backread.preset']!);
    expect(['recommended', 'strict', null, 'lax'].map((value) => check(value))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

const isInstalled = existsSync('editors/vscode/node_modules/@vscode/vsce');
const skipped = isInstalled ? '' : ' (skipped: run npm install in editors/vscode; .ci/run does)';
describe.skipIf(!isInstalled)(`the package${skipped}`, () => {
  let folder: string;
  let extension: string;
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'package'], {
      cwd: 'editors/vscode',
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm run package failed:\n${stdout}${stderr}`);
    folder = mkdtempSync(join(tmpdir(), 'backread-vsix-'));
    const files = unzipSync(readFileSync('editors/vscode/backread.vsix'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(join(folder, name), content);
    }
    extension = join(folder, 'extension');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

  it('has the settings of the schema as it is now, the version of the product, and commands that exist', () => {
    const manifest = json(join(extension, 'package.json'));
    expect(manifest.version).toBe(json('package.json').version);
    expect(json(join(extension, 'schema.json'))).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
    expect(manifest.contributes.configuration.properties).toMatchObject(
      JSON.parse(JSON.stringify(settingsOf(configJsonSchema(), rules))),
    );
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    for (const path of [manifest.main, 'LICENSE.txt', 'readme.md', 'changelog.md'])
      expect(existsSync(join(extension, path))).toBe(true);
    // The client puts the server's commands on VS Code's register: ours need names of their own, and must be registered.
    const source = readFileSync('editors/vscode/src/extension.ts', 'utf8');
    for (const { command } of manifest.contributes.commands) {
      expect(Object.values(commands)).not.toContain(command);
      expect(source).toContain(`registerCommand('${command}'`);
    }
  });

  it('has an extension that needs nothing but VS Code and Node', () => {
    const script = `
      const Module = require('node:module');
      const any = new Proxy(class {}, { get: (of, key) => key === 'prototype' || typeof key === 'symbol' ? of[key] : any, apply: () => any });
      const load = Module._load;
      Module._load = (name, ...rest) => {
        if (name === 'vscode') return any;
        if (name !== './extension.cjs' && !Module.builtinModules.includes(name.replace('node:', ''))) throw new Error('needs ' + name);
        return load(name, ...rest);
      };
      const { activate, deactivate } = require('./extension.cjs');
      console.log(typeof activate, typeof deactivate);`;
    expect(execFileSync(process.execPath, ['-e', script], { cwd: extension, encoding: 'utf8' }).trim()).toBe(
      'function function',
    );
  });

  it('has a server that reviews, with configs in YAML and TypeScript and rules that import backread', async () => {
    const desk = mkdtempSync(join(tmpdir(), 'backread-'));
    const editor = await Editor.start(
      { initializationOptions: { isTrusted: true } },
      { server: join(extension, 'server/dist/cli/main.js') },
    );
    try {
      expect(editor.server.serverInfo).toEqual({
        name: 'backread',
        version: json('package.json').version,
      });
      const seed = resolve('seeds/000_56f73b1ed947ec56.txt');
      await editor.open(pathToFileURL(seed).href, readFileSync(seed, 'utf8'));
      expect((await editor.diagnostics(pathToFileURL(seed).href)).length).toBeGreaterThan(15);
      writeFileSync(
        join(desk, 'backread.config.ts'),
        "const level: string = 'major';\nexport default { rules: { 'repeated-words': level }, localRules: './own.ts' };\n",
      );
      writeFileSync(
        join(desk, 'own.ts'),
        `import { defineRule } from 'backread';
export default defineRule({ id: 'own', category: 'mechanics', mqm: 'x', severity: 'minor', summary: 'x', check({ tokens }, report) {
  report(tokens[0]!, { message: 'first' });
} });\n`,
      );
      const uri = pathToFileURL(join(desk, 'story.txt')).href;
      await editor.open(uri, 'Officials said the the talks had failed.\n');
      const found = await editor.diagnostics(uri);
      expect(editor.messages).toEqual([]);
      expect(found.map(({ code, severity }) => [code, severity])).toEqual([
        ['own', 2],
        ['repeated-words', 1],
      ]);
    } finally {
      expect(await editor.stop()).toBe(0);
      rmSync(desk, { recursive: true });
    }
  });
});
