import type { Plugin } from 'unified';
import type { HouseSetting, Term } from '../house/index.js';
import type { Options, Rule, Severity } from '../rule.js';

/** Which findings are shown: what is all but certain, or what is likely besides (as queries). */
export const presets = ['recommended', 'strict'] as const;
export type Preset = (typeof presets)[number];

/** A rule's setting: off, on, at a severity, or at one with options. */
export type RuleSetting = 'off' | 'on' | Severity | readonly ['on' | Severity, Options];

/** A retext plugin of anybody's: a function, or the name of a package (loaded by the shells, never by the core). */
export type PluginSetting = string | Plugin | readonly [string | Plugin, ...unknown[]];

/** What a desk decides. Every key may be left out. */
export interface Config {
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly plugins?: readonly PluginSetting[];
  /** The house style: a preset's name, or choices, alone or on top of a preset. */
  readonly house?: HouseSetting;
  /** The desk's own list of terms and names. */
  readonly terms?: readonly Term[];
  /** Rules of the desk's own, besides the register's. */
  readonly localRules?: readonly Rule[];
}

/** A config that says something impossible. The message names the key and what it expects. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The config with nothing held back: rules that it turns off are on, and what is unproven is shown. */
export function withEverything(config: Config): Config {
  const rules = Object.entries(config.rules ?? {}).filter(([, setting]) => setting !== 'off');
  return { ...config, preset: 'strict', rules: Object.fromEntries(rules) };
}
