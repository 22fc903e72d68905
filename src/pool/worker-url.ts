/**
 * The module of a worker that stands beside the module `from`. In the command line's bundle all modules lie in one folder, the
 * workers under the names that `tools/bundle.ts` gives them. A thread cannot run TypeScript: from source (in tests) it takes
 * what was built.
 */
export function workerNamed(name: string, from: string): URL {
  const home = from.endsWith('.ts') ? from.replace(/\/src\/(?=[^/]+\/[^/]+$)/u, '/dist/src/') : from;
  return new URL(`./${name}.js`, home);
}
