import type { Context } from 'hono';
import { type Preset, presets } from '../desk/index.js';
import { detect } from '../formats/detect.js';
import { formats } from '../formats/index.js';
import { bodyOf, formPairs, queryOf } from './body.js';
import type { DocumentTask } from './http-worker.js';
import { Problem } from './problem.js';

/** Formats by content type; an ending such as `.xml`: the content shows which, as in a file with it. */
const TYPES: Readonly<Record<string, string>> = {
  '': '',
  'application/octet-stream': '',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.iptc.g2.newsitem+xml': 'newsml',
  'application/vnd.iptc.g2.newsmessage+xml': 'newsml',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/json': '.json',
  'application/x-ndjson': 'json',
  'application/ndjson': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/x-subrip': 'srt',
  'text/srt': 'srt',
  'text/vtt': 'vtt',
};

const PARAMETERS = ['path', 'from', 'field', 'encoding', 'preset', 'rule'] as const;
type Name = (typeof PARAMETERS)[number];

/**
 * The document of a request: its body as it is, its format by `from` or content type, options in the query.
 * @throws Problem (400, 415)
 */
export async function documentOf(c: Context): Promise<DocumentTask> {
  const given = parametersOf(queryOf(c));
  const one = (name: Name) => given.get(name)?.at(-1);
  const { type, charset, bytes } = await bodyOf(c);
  const [path, encoding, field] = [one('path'), one('encoding') ?? charset, given.get('field')];
  const from = one('from') ?? formatOfType(type, bytes, path);
  if (from !== undefined && !formats.some(({ name }) => name === from))
    throw new Problem(400, `unknown format '${from}' (known: ${formats.map(({ name }) => name).join(', ')})`);
  const preset = one('preset');
  if (preset !== undefined && !presets.includes(preset as Preset))
    throw new Problem(400, `unknown preset '${preset}' (known: ${presets.join(', ')})`);
  return {
    bytes,
    rule: given.get('rule') ?? [],
    ...(path ? { path } : {}),
    ...(from ? { from } : {}),
    ...(field ? { field } : {}),
    ...(encoding ? { encoding } : {}),
    ...(preset ? { preset: preset as Preset } : {}),
  };
}

function parametersOf(query: string): Map<Name, string[]> {
  const given = new Map<Name, string[]>();
  for (const [name, value] of formPairs(query)) {
    if (!PARAMETERS.includes(name as Name))
      throw new Problem(400, `unknown parameter '${name}' (known: ${PARAMETERS.join(', ')})`);
    given.set(name as Name, [...(given.get(name as Name) ?? []), value]);
  }
  return given;
}

/** @throws InputError for content that is not what its type says. */
function formatOfType(type: string, bytes: Uint8Array, path: string | undefined): string | undefined {
  if (!Object.hasOwn(TYPES, type))
    throw new Problem(
      415,
      `${type}: send the document itself as the body, with its content type (text/plain, text/markdown, text/html…) or ?from=text`,
    );
  const format = TYPES[type]!;
  if (format === '') return undefined;
  if (!format.startsWith('.')) return format;
  const { name } = detect(bytes, path ?? `document${format}`);
  // Named, JSON would be read as any JSON; by content it may be ninjs.
  return name === 'json' && detect(bytes, undefined).name === 'json' ? undefined : name;
}
