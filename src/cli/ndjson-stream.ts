import { MAX_SIZE } from '../formats/index.js';
import { reporters } from '../reporters/index.js';
import { type Line, linesOf } from './lines.js';
import type { CliOptions } from './review.js';
import { standardInput } from './standard-input.js';

/** How much of standard input is looked at to see what it is, in bytes. */
const HEAD = 1 << 20;

/**
 * The articles of standard input, a line each, when it is a stream of NDJSON that can be reviewed line by line: every report takes
 * reviews one by one, nothing asks for the whole, and the user or the first line says that it is NDJSON. Otherwise undefined, and
 * nothing of standard input is lost.
 */
export async function openStream(
  args: readonly string[],
  options: CliOptions,
): Promise<AsyncIterable<Line> | undefined> {
  if (args.length !== 1 || args[0] !== '-' || !canStream(options)) return undefined;
  const isStream =
    options.from === 'ndjson' ||
    (options.from === undefined && isObject(await standardInput.firstLine(HEAD)));
  return isStream ? linesOf(standardInput, options.maxSize ?? MAX_SIZE) : undefined;
}

function canStream({
  reports,
  changed,
  fix,
  fixDryRun,
  writeBaseline,
  cache,
  encoding,
}: CliOptions): boolean {
  return (
    reports.every(({ format }) => reporters.find(({ name }) => name === format)?.isStream) &&
    !(changed || fix || fixDryRun || writeBaseline || cache) &&
    (encoding === undefined || /^utf-?8$/iu.test(encoding))
  );
}

function isObject(line: Uint8Array): boolean {
  const text = Buffer.from(line)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
