import { z } from 'zod';
import { severities } from '../finding.js';
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

/**
 * Checks a config that came from a file.
 * @throws ConfigError naming the key and what it expects.
 */
export function parseConfig(value: unknown): FileConfig {
  const result = configSchema.safeParse(value ?? {});
  if (result.success) return result.data as FileConfig;
  const issue = result.error.issues[0]!;
  const key = issue.path.map(String).join('.');
  throw new ConfigError(explain(key, issue));
}

function explain(key: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${key ? `'${key}': ` : ''}unknown key '${issue.keys[0]}'`;
  if (/^rules\./u.test(key))
    return `'${key}' expects 'off', 'on', 'query', 'minor', 'major' or a list of one of these and the rule's options`;
  return `${key ? `'${key}'` : 'the config'}: ${issue.message.replace(/^Invalid (?:option|input): /u, '')}`;
}

/** The JSON Schema of the config file. */
export function configJsonSchema(): object {
  return {
    title: 'backread config',
    ...z.toJSONSchema(configSchema, { unrepresentable: 'any' }),
  };
}
