import { z } from 'zod';
import { severities } from '../finding.js';
import { didYouMean } from '../house/did-you-mean.js';
import { housePresets } from '../house/index.js';
import { type Config, ConfigError, presets } from './config.js';

const setting = z
  .union([
    z.enum(['off', 'on', ...severities]),
    z.tuple([z.enum(['on', ...severities]), z.record(z.string(), z.unknown())]),
  ])
  .describe(
    "'off', 'on', a severity ('query', 'minor', 'major'), or a list of a severity and the rule's options",
  );

const plugin = z.union([z.string(), z.tuple([z.string()], z.unknown())]);

const words = z.string().trim().min(1);
const files = z.union([words, z.array(words)]);

const houseChoices = z.strictObject({
  preset: z.enum(housePresets).optional().describe('The preset that the choices are made on top of'),
  spelling: z.enum(['US', 'UK']).optional(),
  ise: z.enum(['ise', 'ize']).optional().describe('organise or organize, in UK spelling'),
  initials: z.array(words).optional().describe('Initials as the house prints them: U.S., UN, EU'),
  acronyms: z.enum(['NATO', 'Nato']).optional().describe('Acronyms that are read as words'),
  mister: z.enum(['Mr.', 'Mr']).optional(),
  quotes: z.enum(['double', 'single']).optional(),
  stops: z
    .enum(['inside', 'outside'])
    .optional()
    .describe('Comma and stop at the end of a quoted part of a sentence'),
  figuresFrom: z.int().min(2).max(101).optional().describe('Words below this number, figures from it on'),
  percent: z.enum(['%', 'percent', 'per cent']).optional(),
  date: z.enum(['Feb. 6', 'February 6', '6 Feb', '6 February']).optional(),
  time: z.enum(['6 p.m.', '6 pm', '6pm']).optional(),
  timePoint: z.enum([':', '.']).optional().describe('Between hours and minutes'),
  seriesComma: z
    .enum(['yes', 'no'])
    .optional()
    .describe('The comma before "and" in a plain series of three or more'),
  dash: z.enum([' — ', '—', ' – ']).optional(),
  titles: z.enum(['Prime Minister', 'prime minister']).optional().describe('A title before a name'),
  places: z.array(words).optional().describe('Places as the house names them'),
  words: z.record(words, words).optional().describe('Words as the house does not write them, and as it does'),
});

/** The config file, as checked and as shipped in `schema.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  preset: z
    .enum(presets)
    .optional()
    .describe('recommended: what is all but certain; strict: what is likely besides, as queries'),
  rules: z.record(z.string(), setting).optional().describe('Settings by rule id'),
  plugins: z
    .array(z.custom((value) => typeof value === 'function').or(plugin))
    .optional()
    .describe('Retext plugins by package name, alone or in a list with their options'),
  house: z
    .union([z.enum(housePresets), houseChoices])
    .optional()
    .describe('House style: a preset, or choices, alone or on top of one'),
  terms: files.optional().describe("Files with the desk's list of terms and names: YAML, JSON, CSV or TBX"),
  localRules: files
    .optional()
    .describe("Rules of the desk's own: YAML files, TypeScript or JavaScript files, packages"),
  ignore: z.array(z.string()).optional().describe('Files to pass over, in the manner of .gitignore'),
  failOn: z
    .enum([...severities, 'never'])
    .optional()
    .describe('The lowest severity that makes the exit code 1'),
  stet: z
    .string()
    .optional()
    .describe('Where decisions are kept, from the folder of this file (otherwise stet.json beside it)'),
  baseline: z
    .string()
    .optional()
    .describe('Accepted findings, from the folder of this file: only others are reported'),
  minScore: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('The lowest MQM score a story may have: one below makes the exit code 1'),
});

/** A config file's content: the desk's config and what only the command line needs. */
export type FileConfig = Config & {
  readonly ignore?: readonly string[];
  readonly failOn?: string;
  readonly stet?: string;
  readonly baseline?: string;
  readonly minScore?: number;
};

/** The same before what it names in files is loaded. */
export type ParsedConfig = Omit<FileConfig, 'terms' | 'localRules'> & {
  readonly terms?: string | readonly string[];
  readonly localRules?: string | readonly string[];
};

/**
 * Checks a config that came from a file.
 * @throws ConfigError naming the key and what it expects.
 */
export function parseConfig(value: unknown): ParsedConfig {
  const result = configSchema.safeParse(value ?? {});
  if (result.success) return result.data as ParsedConfig;
  const issue = result.error.issues[0]!;
  // Of a choice between two shapes the inner complaint tells more.
  if (issue.path[0] === 'house') throw new ConfigError(explainHouse(value));
  const key = issue.path.map(String).join('.');
  throw new ConfigError(explain(key, issue));
}

function explain(key: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${key ? `'${key}': ` : ''}unknown key '${issue.keys[0]}'`;
  if (/^rules\./u.test(key))
    return `'${key}' expects 'off', 'on', 'query', 'minor', 'major' or a list of one of these and the rule's options`;
  return `${key ? `'${key}'` : 'the config'}: ${issue.message.replace(/^Invalid (?:option|input): /u, '')}`;
}

function explainHouse(value: unknown): string {
  const { house } = value as { house: unknown };
  if (typeof house === 'string')
    return `'house': unknown preset '${house}'; there are ${housePresets.join(', ')}`;
  const issue = houseChoices.safeParse(house).error!.issues[0]!;
  if (issue.code === 'unrecognized_keys')
    return `'house': unknown key '${issue.keys[0]}'${didYouMean(issue.keys[0]!, Object.keys(houseChoices.shape))}`;
  return explain(['house', ...issue.path.map(String)].join('.'), issue);
}

/** The JSON Schema of the config file. */
export function configJsonSchema(): object {
  return {
    title: 'backread config',
    ...z.toJSONSchema(configSchema, { unrepresentable: 'any' }),
  };
}
