import { InputError, type ReadOptions } from '../formats/index.js';

/** What a job brings, as the reviewer takes it. */
export interface Story {
  readonly input: string;
  readonly options: ReadOptions;
}

/** How jobs are to be read. */
export interface StoryOptions {
  /** Fields that hold the copy of an article; none: where it usually is. */
  readonly fields: readonly string[];
}

/**
 * The story of a job's data: `{document, name?, format?}`, a document of any format that is text, in which positions count; or an
 * article as in NDJSON (docs/scale.md).
 * @throws InputError for anything else.
 */
export function storyOf(data: unknown, { fields }: StoryOptions): Story {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new InputError('the data of the job is no object');
  const { document, name, format } = data as Record<string, unknown>;
  if (document === undefined)
    return {
      input: JSON.stringify(data),
      options: {
        from: 'ndjson',
        fields: fields.length > 0 ? fields : undefined,
        line: { line: 1, offset: 0 },
      },
    };
  if (typeof document !== 'string') throw new InputError("'document' is no text");
  if (name !== undefined && typeof name !== 'string') throw new InputError("'name' is no text");
  if (format !== undefined && typeof format !== 'string') throw new InputError("'format' is no text");
  return { input: document, options: { path: name, from: format, fields } };
}
