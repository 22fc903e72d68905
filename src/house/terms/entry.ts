import { z } from 'zod';
import { didYouMean } from '../did-you-mean.js';
import { DeskFileError } from '../located.js';
import { type Listed, type Term, termPos } from './term.js';

const text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^«»]*$/u);
const texts = z.union([text.transform((one) => [one]), z.array(text)]);

/** An entry as a desk writes it in YAML, JSON or CSV. */
const entrySchema = z.strictObject({
  term: text,
  variants: texts.optional(),
  deprecated: texts.optional(),
  forbidden: z.union([z.boolean(), texts]).optional(),
  admitted: texts.optional(),
  note: text.optional(),
  caseSensitive: z.boolean().optional(),
  inflected: z.boolean().optional(),
  pos: z.enum(termPos).optional(),
  name: z.boolean().optional(),
});

const KEYS = Object.keys(entrySchema.shape);
/** Keys as they are also written. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'case-sensitive': 'caseSensitive',
    case_sensitive: 'caseSensitive',
    partofspeech: 'pos',
    'part-of-speech': 'pos',
    part_of_speech: 'pos',
    notes: 'note',
    comment: 'note',
  }),
);

/**
 * Checks one entry.
 * @param lineOf the line of a key of the entry, or of the entry.
 * @throws DeskFileError with the file and the line.
 */
export function termOf(value: unknown, file: string, lineOf: (path: readonly PropertyKey[]) => number): Term {
  const fail = (reason: string, path: readonly PropertyKey[] = []): never => {
    throw new DeskFileError(`${file}:${lineOf(path)}: ${reason}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('an entry of the list must be a mapping with a term');
  const entry = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [ALIASES.get(key.toLowerCase()) ?? key, each]),
  );
  const result = entrySchema.safeParse(entry);
  if (!result.success) {
    const { issues } = result.error;
    // A misspelled key explains why another is missing.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
    if (issue.code === 'unrecognized_keys')
      return fail(`unknown key '${issue.keys[0]}'${didYouMean(issue.keys[0]!, KEYS)}`, [issue.keys[0]!]);
    if (entry.term === undefined) return fail("an entry needs a 'term'");
    return fail(`'${issue.path.join('.')}': ${expected(String(issue.path[0]))}`, issue.path);
  }
  const { data } = result;
  const list = (of: readonly string[] | undefined, isForbidden: boolean): Listed[] =>
    (of ?? []).map((each) => ({ text: each, isForbidden }));
  const isBanned = data.forbidden === true;
  const unwanted = [
    ...(isBanned ? [{ text: data.term, isForbidden: true }] : []),
    ...(typeof data.forbidden === 'object' ? list(data.forbidden, true) : []),
    ...list(data.variants, false),
    ...list(data.deprecated, false),
  ];
  if (isBanned && unwanted.length > 1)
    return fail("a term that is forbidden itself has no variants; name what to print instead as 'term'");
  if (unwanted.some((each) => each.text === data.term) && !isBanned)
    return fail(`'${data.term}' is both the term and a variant of it`);
  const isName = data.name ?? data.pos === 'proper noun';
  return {
    ...(isBanned ? {} : { preferred: data.term }),
    admitted: data.admitted ?? [],
    unwanted,
    ...(data.note ? { note: data.note } : {}),
    isName,
    isCaseSensitive: data.caseSensitive ?? false,
    isInflected: data.inflected ?? (!isName && (data.pos === 'noun' || data.pos === 'verb')),
    ...(data.pos ? { pos: data.pos } : {}),
    place: `${file}:${lineOf([])}`,
  };
}

function expected(key: string): string {
  if (key === 'pos') return `expects one of ${termPos.join(', ')}`;
  if (key === 'forbidden') return 'expects true, or words that are not to be printed';
  if (/^(?:caseSensitive|inflected|name)$/u.test(key)) return 'expects true or false';
  if (/^(?:variants|deprecated|admitted)$/u.test(key))
    return 'expects words, or a list of them; none may be empty';
  return 'expects words; they may not be empty (put them in quotation marks if they look like a number or yes and no)';
}

/**
 * Entries that contradict one another: a form that two of them decide differently.
 * @throws DeskFileError with both places.
 */
export function checkTogether(terms: readonly Term[]): void {
  const seen = new Map<string, { term: Term; isWanted: boolean }>();
  for (const term of terms) {
    const forms: [string, boolean][] = [
      ...(term.preferred === undefined ? [] : [[term.preferred, true] as [string, boolean]]),
      ...term.admitted.map((form): [string, boolean] => [form, true]),
      ...term.unwanted.map(({ text }): [string, boolean] => [text, false]),
    ];
    for (const [form, isWanted] of forms) {
      const key = `${form}\n${term.pos ?? ''}`;
      const before = seen.get(key);
      if (before && (before.isWanted !== isWanted || !isWanted))
        throw new DeskFileError(`${term.place}: '${form}' is decided already, at ${before.term.place}`);
      if (!before) seen.set(key, { term, isWanted });
    }
  }
}
