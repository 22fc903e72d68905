import { type Article, copiesOf, type FieldText, kindOfField, NAME_KEYS } from './articles.js';
import { type Copy, NoCopyError } from './copy.js';
import type { Format, ReadOptions } from './format.js';
import { type JsonLeaf, type JsonPath, jsonText, walkJson } from './json-walk.js';
import { readNinjs } from './ninjs.js';

/** Articles in JSON or NDJSON; the fields that hold the copy are named by the user. */
export const json: Format = {
  name: 'json',
  summary: 'JSON or NDJSON: articles, with --field naming what holds the copy',
  extensions: ['.json'],
  read: readJson,
};

export const ndjson: Format = {
  name: 'ndjson',
  summary: 'NDJSON: an article a line',
  extensions: ['.ndjson', '.jsonl'],
  read: readJson,
};

/** Where the copy of an article usually is: for a stream whose fields nobody named. */
const USUAL_FIELDS = ['headline', 'title', 'text', 'body', 'content', 'article', 'story'];

function readJson(source: string, options: ReadOptions): readonly Copy[] {
  const { line } = options;
  let { fields = [] } = options;
  // A file of JSON whose fields nobody named may still be the wire's own.
  if (fields.length === 0) {
    // Other people's settings are not parsed: they may well be JSON of a looser kind.
    const mayBeNinjs =
      /"uri"\s*:/u.test(source) &&
      (line ? /"bod(?:y_\w+|ies)"\s*:/u.test(source) : options.from === undefined);
    if (mayBeNinjs) return readNinjs(source, new NoCopyError(ASK), line);
    if (!line) throw new NoCopyError(ASK);
    fields = USUAL_FIELDS;
  }
  const articles = new Articles(source, fields, line?.line);
  walkJson(source, (path, leaf) => articles.see(path, leaf), line?.line);
  return articles.copies();
}

const ASK = `JSON that is not ninjs: name the field that holds the copy, as in --field body`;

/** A field deeper than this is none that anybody names. */
const DEEPEST = 24;

interface Draft {
  readonly key: string;
  /** By field, in the order the user named them. */
  readonly fields: FieldText[][];
}

/** Collects the named fields, article by article. */
class Articles {
  /** Articles whose fields stand where the user says, and those whose fields stand in a list under one more key (`{articles: […]}`). */
  private readonly exact = new Map<string, Draft>();
  private readonly wrapped = new Map<string, Draft>();
  private readonly names = new Map<string, { rank: number; name: string }>();
  private readonly paths: readonly (readonly string[])[];

  constructor(
    private readonly source: string,
    private readonly fields: readonly string[],
    /** The number of the line, when the source is one of a stream. */
    private readonly line: number | undefined,
  ) {
    this.paths = fields.map((field) => field.split('.'));
  }

  see(path: JsonPath, leaf: JsonLeaf): void {
    if (path.length > DEEPEST) return;
    this.seeName(path, leaf);
    if (!leaf.isString) return;
    const keys = path.filter((part) => typeof part === 'string');
    for (const [index, field] of this.paths.entries()) {
      if (isSame(keys, field)) this.add(this.exact, path, index, leaf);
      else if (keys.length > 1 && typeof path[2] === 'number' && isSame(keys.slice(1), field))
        this.add(this.wrapped, path, index, leaf);
    }
  }

  copies(): Copy[] {
    const drafts = this.exact.size > 0 ? this.exact : this.wrapped;
    if (drafts.size === 0) throw new NoCopyError(`no field '${this.fields.join("', '")}' with text in it`);
    const articles = [...drafts.values()].map(
      ({ key, fields }, index): Article => ({
        name: this.names.get(key)?.name ?? String(this.line ?? index + 1),
        fields: fields.flat(),
      }),
    );
    const isAlone =
      this.line === undefined && articles.length === 1 && !/,/u.test(drafts.keys().next().value!);
    return copiesOf('json', this.source, articles, isAlone);
  }

  private add(drafts: Map<string, Draft>, path: JsonPath, index: number, leaf: JsonLeaf): void {
    const key = articleKey(path);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { key, fields: this.fields.map(() => []) }));
    draft.fields[index]!.push({
      text: jsonText(this.source, leaf),
      kind: kindOfField(this.fields[index]!),
      label: this.fields[index]!,
    });
  }

  private seeName(path: JsonPath, { start, end, isString }: JsonLeaf): void {
    const rank = NAME_KEYS.indexOf(path.at(-1) as (typeof NAME_KEYS)[number]);
    if (rank < 0 || path.length > 6) return;
    const owner = path.slice(0, -1).join();
    const known = this.names.get(owner);
    if (known && known.rank <= rank) return;
    const leaf = { start, end, isString };
    const name = isString ? jsonText(this.source, leaf).text : this.source.slice(start, end);
    if (name.trim() !== '') this.names.set(owner, { rank, name: name.trim().replaceAll(/\s+/gu, ' ') });
  }
}

/**
 * Which article a value belongs to: the element of the outermost list that it stands in. Lists further in are parts of the
 * article, such as its paragraphs. A list of strings is no list of articles.
 */
function articleKey(path: JsonPath): string {
  const list = path.findIndex((part, index) => index > 0 && typeof part === 'number');
  return path.slice(0, list > 0 && list < path.length - 1 ? list + 1 : 1).join();
}

function isSame(keys: readonly (string | number)[], field: readonly string[]): boolean {
  return keys.length === field.length && keys.every((key, index) => key === field[index]);
}
