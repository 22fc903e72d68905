import { z } from 'zod';
import { ConfigError } from './config.js';
import type { Decision } from './decisions.js';

const text = z.string();

const document = z.strictObject({
  version: z.literal(1),
  decisions: z.array(
    z.strictObject({
      fingerprint: text.regex(/^[0-9a-f]{16}$/u, 'expected 16 hexadecimal digits'),
      rule: text,
      file: text,
      words: text,
      why: text,
      by: text.optional(),
      date: z
        .union([z.iso.date(), z.iso.datetime({ offset: true })], 'expected a date such as 2026-03-01')
        .optional(),
    }),
  ),
});

/**
 * Reads a document of decisions.
 * @throws ConfigError in one line for what is not one, naming the entry and the key.
 */
export function parseDecisions(json: string): Decision[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ConfigError(`not JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== 1)
    throw new ConfigError(`version ${version} is not known: this backread reads version 1`);
  const result = document.safeParse(value);
  if (result.success) return result.data.decisions as Decision[];
  const { path, message } = result.error.issues[0]!;
  const [, entry, ...key] = path;
  const place =
    typeof entry === 'number' ? `decision ${entry + 1}${key.length > 0 ? `, '${key.join('.')}'` : ''}: ` : '';
  throw new ConfigError(
    `not a document of decisions: ${place}${message.replace(/^Invalid (?:option|input): /u, '')}`,
  );
}
