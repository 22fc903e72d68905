import type { Plugin } from 'unified';
import { ConfigError } from '../desk/index.js';
import type { Rule } from '../rule.js';
import { reasonOf } from './import-from.js';

/** The rule, but an error it throws while it reads becomes one line that names its file. */
export function guardRule(rule: Rule, file: string): Rule {
  return {
    ...rule,
    check(reading, report, options) {
      try {
        rule.check(reading, report, options);
      } catch (error) {
        throw new ConfigError(`${file}: the rule '${rule.id}' failed: ${reasonOf(error)}`);
      }
    },
  };
}

/** The retext plugin, with its errors told likewise. */
export function guardPlugin(name: string, plugin: unknown): unknown {
  if (typeof plugin !== 'function') return plugin;
  const told = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw new ConfigError(`'plugins': ${name} failed: ${reasonOf(error)}`);
    }
  };
  const guarded: Plugin<unknown[]> = function (...options) {
    const transform = told(() => (plugin as Plugin<unknown[]>).apply(this, options));
    if (typeof transform !== 'function') return transform;
    return (tree, file) => told(() => (transform as (...given: unknown[]) => undefined)(tree, file));
  };
  return guarded;
}
