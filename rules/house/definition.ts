import { z } from 'zod';
import { didYouMean } from '../../src/house/did-you-mean.js';
import { DeskFileError, type Located } from '../../src/house/located.js';
import { categories, severities } from '../../src/rule.js';

const words = z.string().trim().min(1);
const patterns = z.array(words).min(1);

const common = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/u)
    .optional(),
  message: words,
  note: words.optional(),
  severity: z.enum(severities).default('minor'),
  category: z.enum(categories).default('word-choice'),
  link: z.url({ protocol: /^https?$/u }).optional(),
  summary: words.optional(),
  where: z.enum(['all', 'headline', 'body']).default('all'),
  skipQuotes: z.boolean().default(false),
  examples: z.array(words).default([]),
};

const kinds = {
  existence: z.strictObject({ ...common, kind: z.literal('existence'), patterns }),
  substitution: z.strictObject({
    ...common,
    kind: z.literal('substitution'),
    swap: z.record(words, z.union([words.transform((fix) => [fix]), patterns])),
  }),
  consistency: z.strictObject({
    ...common,
    kind: z.literal('consistency'),
    either: z.array(z.array(words).min(2)).min(1),
  }),
  occurrence: z.strictObject({
    ...common,
    kind: z.literal('occurrence'),
    patterns,
    max: z.int().min(0).optional(),
    min: z.int().min(1).optional(),
    per: z.enum(['sentence', 'paragraph', 'story']).default('story'),
  }),
};

/** A rule as a desk writes it, checked. */
export type Definition = {
  [Kind in keyof typeof kinds]: z.infer<(typeof kinds)[Kind]>;
}[keyof typeof kinds] & {
  readonly id: string;
};

/**
 * The rules of a file: one, or a list of them. `lineOf` of each tells where a part of it stands.
 * @param name what a rule without an `id` is called: the file's name without its end.
 * @throws DeskFileError with the file and the line.
 */
export function definitionsOf(
  { value, lineOf }: Located,
  file: string,
  name: string,
): { definition: Definition; lineOf: Located['lineOf'] }[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((each, index) => {
    const within: Located['lineOf'] = (path) => lineOf(Array.isArray(value) ? [index, ...path] : path);
    return {
      definition: definitionOf(each, file, Array.isArray(value) ? undefined : name, within),
      lineOf: within,
    };
  });
}

function definitionOf(
  value: unknown,
  file: string,
  name: string | undefined,
  lineOf: Located['lineOf'],
): Definition {
  const fail = (reason: string, path: readonly PropertyKey[] = []): never => {
    throw new DeskFileError(`${file}:${lineOf(path)}: ${reason}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('a rule must be a mapping with a kind, a message and patterns');
  const kind = (value as { kind?: unknown }).kind;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    return fail(`'kind' expects one of ${Object.keys(kinds).join(', ')}`, ['kind']);
  const schema = kinds[kind as keyof typeof kinds];
  const result = schema.safeParse(value);
  if (!result.success) {
    const { issues } = result.error;
    // A misspelled key explains why another is missing.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0]!;
      return fail(
        `unknown key '${key}' in a rule of the kind ${kind}${didYouMean(key, Object.keys(schema.shape))}`,
        [key],
      );
    }
    return fail(
      `'${issue.path.map(String).join('.')}' ${expected(String(issue.path[0]), issue.message)}`,
      issue.path,
    );
  }
  const id = result.data.id ?? name;
  if (id === undefined) return fail("each rule of a list needs an 'id'");
  if (!/^[a-z][a-z0-9-]*$/u.test(id))
    return fail(
      `the file's name '${id}' cannot name a rule: give it an 'id' of small letters, digits and hyphens`,
    );
  const { data } = result;
  if (data.kind === 'occurrence' && data.max === undefined && data.min === undefined)
    return fail("an occurrence rule needs 'max' or 'min'");
  if (data.kind === 'substitution' && Object.keys(data.swap).length === 0)
    return fail("'swap' is empty", ['swap']);
  return { ...data, id };
}

function expected(key: string, reason: string): string {
  switch (key) {
    case 'id':
      return 'expects small letters, digits and hyphens, a letter first';
    case 'severity':
      return `expects one of ${severities.join(', ')}`;
    case 'category':
      return `expects one of ${categories.join(', ')}`;
    case 'link':
      return 'expects an address that starts with http:// or https://';
    case 'where':
      return 'expects all, headline or body';
    case 'per':
      return 'expects sentence, paragraph or story';
    case 'either':
      return 'expects a list of lists: each has the rival forms, two or more';
    case 'swap':
      return 'expects a mapping: what is written, and what to write instead';
    case 'skipQuotes':
      return 'expects true or false';
    case 'max':
    case 'min':
      return 'expects a whole number';
    case 'patterns':
    case 'examples':
      return 'expects a list of words; put quotation marks round each';
    case 'message':
    case 'note':
    case 'summary':
      return 'expects a sentence';
    default:
      return reason;
  }
}
