import { type Config, ConfigError, type Preset, type RuleSetting } from '../desk/index.js';
import { severities } from '../rule.js';

/** What a call may set besides the config: a preset, and rules as `id` or `id=level`. */
export interface Overrides {
  readonly preset?: Preset;
  readonly rule: readonly string[];
}

/** The config as the call has it. @throws ConfigError for a level that there is not. */
export function withOptions(config: Config, { preset, rule }: Overrides): Config {
  const settings: Record<string, RuleSetting> = { ...config.rules };
  for (const text of rule) {
    const [id = '', level = 'on'] = text.split('=');
    if (!['off', 'on', ...severities].includes(level))
      throw new ConfigError(`--rule ${text}: expects off, query, minor or major behind the =`);
    settings[id] = level as RuleSetting;
  }
  return { ...config, rules: settings, ...(preset ? { preset } : {}) };
}
