import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Loader, lilconfig } from 'lilconfig';
import type { PluginSetting } from '../desk/index.js';
import { ConfigError } from '../desk/index.js';
import type { FileConfig, ParsedConfig } from '../desk/schema.js';
import { DeskFileError } from '../house/desk-file-error.js';
import { listOf, loadDesk, sourceOfRules } from './desk-files.js';
import { guardPlugin } from './guard.js';
import { importFrom } from './import-from.js';

const json: Loader = (_, content) => JSON.parse(content);
const yaml: Loader = async (_, content) => (await import('yaml')).parse(content);
const script: Loader = async (path) => {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url, { moduleCache: false }).import(path, { default: true });
};
// Node keeps a module for good: one that has changed is another module.
const module: Loader = async (path) => {
  const { mtimeMs } = await stat(path);
  return (await import(`${pathToFileURL(path).href}?${mtimeMs}`)).default;
};

/** Where a config is looked for, in each folder upwards, in this order. */
export const CONFIG_FILES = [
  'package.json',
  '.backreadrc',
  '.backreadrc.json',
  '.backreadrc.yaml',
  '.backreadrc.yml',
  'backread.config.js',
  'backread.config.mjs',
  'backread.config.ts',
];

/** A config with its paths as seen from the working folder, and the folder its file stands in, when there is one. */
export type LoadedConfig = FileConfig & {
  /** Some of the desk's own rules are code. */
  readonly hasRulesInCode?: boolean;
  /** The text of the desk's own rules in YAML. */
  readonly rulesText?: string;
  readonly folder?: string;
  /** The config file, and the desk's lists that it names. */
  readonly file?: string;
  readonly termFiles?: readonly string[];
};

/** Whether code that a config is, or names, may run; what may not is told of and left out. */
export interface Trust {
  readonly runsCode: boolean;
  /** Takes what was left out, in words for a person. */
  readonly onRefused?: (what: string) => void;
  /** Takes the path of each file that the config is or names, before it is read. */
  readonly onFile?: (path: string) => void;
}

/**
 * Finds (or takes) the config file, checks it and loads the plugins it names.
 * @throws ConfigError naming the file, the key and what it expects.
 */
export async function loadConfig(
  path: string | undefined,
  folder: string = process.cwd(),
  trust: Trust = { runsCode: true },
): Promise<LoadedConfig> {
  let name = path;
  // A loader fails without saying in which file, so it is noted before.
  const noting =
    (load: Loader): Loader =>
    (file, content) => {
      name = relative(folder, file);
      trust.onFile?.(file);
      return load(file, content);
    };
  const running = (load: Loader): Loader =>
    trust.runsCode
      ? noting(load)
      : (file) => {
          trust.onRefused?.(relative(folder, file));
          return undefined;
        };
  const explorer = lilconfig('backread', {
    searchPlaces: CONFIG_FILES,
    loaders: {
      '.json': noting(json),
      '.yaml': noting(yaml),
      '.yml': noting(yaml),
      noExt: noting(yaml),
      '.ts': running(script),
      '.js': running(module),
      '.mjs': running(module),
    },
  });
  try {
    const found =
      path === undefined ? await explorer.search(folder) : await explorer.load(resolve(folder, path));
    if (!found || found.isEmpty) return {};
    name = relative(folder, found.filepath);
    const { parseConfig } = await import('../desk/schema.js');
    const config = withoutCode(parseConfig(found.config), name, trust);
    const from = dirname(found.filepath);
    const fromHere = (key: 'stet' | 'baseline') =>
      config[key] === undefined ? {} : { [key]: relative(folder, resolve(from, config[key])) };
    const { terms, localRules, ...rest } = config;
    const termFiles = listOf(terms).map((file) => resolve(from, file));
    for (const file of termFiles) trust.onFile?.(file);
    for (const file of listOf(localRules)) trust.onFile?.(resolve(from, file));
    return {
      ...rest,
      ...fromHere('stet'),
      ...fromHere('baseline'),
      folder: from,
      file: found.filepath,
      termFiles,
      ...(config.plugins ? { plugins: await loadPlugins(config.plugins, found.filepath) } : {}),
      ...(await loadDesk({ terms, localRules }, found.filepath, folder)),
      ...(localRules === undefined ? {} : await sourceOfRules(listOf(localRules), from)),
    };
  } catch (error) {
    // It names its own file.
    if (error instanceof DeskFileError) throw new ConfigError(error.message);
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ConfigError(`${name ?? 'config'}: ${reason}`);
  }
}

/** The config without the plugins and rules that are code, where none may run. */
function withoutCode(config: ParsedConfig, name: string, { runsCode, onRefused }: Trust): ParsedConfig {
  if (runsCode) return config;
  const { plugins = [], localRules = [], ...rest } = config;
  const files = listOf(localRules);
  const kept = files.filter((file) => /\.ya?ml$/iu.test(file));
  if (plugins.length > 0) onRefused?.(`'plugins' of ${name}`);
  if (kept.length < files.length) onRefused?.(`code in 'localRules' of ${name}`);
  return { ...rest, ...(kept.length > 0 ? { localRules: kept } : {}) };
}

async function loadPlugins(settings: readonly PluginSetting[], from: string): Promise<PluginSetting[]> {
  return Promise.all(
    settings.map(async (setting) => {
      const [plugin, ...options] = Array.isArray(setting) ? setting : [setting];
      return typeof plugin === 'string'
        ? [guardPlugin(plugin, await importFrom(plugin, from, 'plugins')), ...options]
        : setting;
    }),
  ) as Promise<PluginSetting[]>;
}
