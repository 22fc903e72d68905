import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../desk/index.js';
import { packageRoot } from './package-root.js';

/**
 * The default export of a package as the config file would import it, or of a file beside it (TypeScript too).
 * @param key the config's key that names it, for messages.
 * @throws ConfigError in one line for what is not there or cannot be run.
 */
export async function importFrom(name: string, from: string, key: string): Promise<unknown> {
  const isFile = name.startsWith('.') || isAbsolute(name);
  const path = isFile ? (isAbsolute(name) ? name : join(dirname(from), name)) : resolveFrom(name, from, key);
  try {
    if (isFile) return await importFile(path);
    return (await import(path.startsWith('file:') ? path : pathToFileURL(path).href)).default;
  } catch (error) {
    throw new ConfigError(`'${key}': ${name}: ${reasonOf(error)}`);
  }
}

/** `import 'backread'` in a desk's file means the backread that runs, installed beside the file or not. */
async function importFile(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const root = join(packageRoot(), 'dist');
  return createJiti(import.meta.url, {
    // A long run (an editor's) reads a changed file anew.
    moduleCache: false,
    alias: {
      'backread/rules': join(root, 'rules', 'index.js'),
      'backread/retext': join(root, 'src', 'retext.js'),
      backread: join(root, 'src', 'index.js'),
    },
  }).import(path, { default: true });
}

/** The first line of an error's message, without the paths of the machine's own folders. */
export function reasonOf(error: unknown): string {
  const { code, message = String(error) } = error as { code?: string; message?: string };
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') {
    const missing = /'([^']+)'/u.exec(message)?.[1];
    return missing ? `cannot find ${missing}` : 'cannot be found';
  }
  return message.split('\n')[0]!.trim();
}

function resolveFrom(name: string, from: string, key: string): string {
  try {
    return createRequire(from).resolve(name);
  } catch (error) {
    // A package for import only has no entry for require; Node's own search then finds it from here.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED')
      throw new ConfigError(`'${key}': '${name}' is not installed`);
    return import.meta.resolve(name);
  }
}
