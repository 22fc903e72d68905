import { type Article, copiesOf, type FieldText } from './articles.js';
import { type BlockKind, type Copy, type InputError, NoCopyError } from './copy.js';
import type { Format, LinePlace } from './format.js';
import { type JsonLeaf, type JsonPath, jsonText, walkJson } from './json-walk.js';

/** The IPTC's news in JSON, versions 1 to 3: one item, a list, or an item a line. */
export const ninjs: Format = {
  name: 'ninjs',
  summary: 'ninjs 1, 2 and 3: headline, byline, dateline, body, captions of associated pictures',
  extensions: ['.ninjs'],
  read: (source, { line }) =>
    readNinjs(source, new NoCopyError('no ninjs item with a headline or a body in it'), line),
};

/** The items of a document, or of one line of a stream. @throws `none` when there is no item with text. */
export function readNinjs(source: string, none: InputError, line?: LinePlace): readonly Copy[] {
  const items = new Map<string, Item>();
  walkJson(
    source,
    (path, leaf) => {
      const length = typeof path[1] === 'number' ? 2 : 1;
      if (path.length > length + 5 || path.length === length) return;
      const key = path.slice(0, length).join();
      let item = items.get(key);
      if (!item) items.set(key, (item = new Item(source)));
      item.see(path.slice(length), leaf);
    },
    line?.line,
  );
  const found = [...items.values()].filter((item) => item.isNinjs);
  if (found.length === 0) throw none;
  const articles = found.map((item, index): Article => item.article(String(line?.line ?? index + 1)));
  const copies = copiesOf('ninjs', source, articles, items.size === 1 && !line);
  if (copies.length === 0) throw none;
  return copies;
}

interface Variant {
  value?: JsonLeaf;
  type?: string;
  role?: string;
}

/** Properties by which ninjs is told from other JSON with a `uri`. */
const OWN = /^(?:body_\w+|bodies|headlines?|description_\w+|descriptions)$/u;

class Item {
  private uri: string | undefined;
  private type = 'text';
  private hasOwn = false;
  private readonly simple = new Map<string, JsonLeaf>();
  private readonly lists = new Map<string, Map<number, Variant>>();
  private readonly associated = new Map<string, Item>();

  constructor(private readonly source: string) {}

  get isNinjs(): boolean {
    return this.uri !== undefined && this.hasOwn;
  }

  see(path: JsonPath, leaf: JsonLeaf): void {
    if (!leaf.isString) return;
    const [name, index, property] = path as [string, string | number | undefined, string | undefined];
    if (OWN.test(name)) this.hasOwn = true;
    if (path.length === 1) this.seeSimple(name, leaf);
    else if (name === 'associations') this.seeAssociated(path, leaf);
    else if (path.length === 3 && typeof index === 'number') this.seeVariant(name, index, property!, leaf);
  }

  article(number: string): Article {
    return { name: this.uri ?? number, fields: [...this.fields(), ...this.captions()] };
  }

  private seeSimple(name: string, leaf: JsonLeaf): void {
    if (name === 'uri') this.uri = jsonText(this.source, leaf).text;
    else if (name === 'type') this.type = jsonText(this.source, leaf).text;
    else this.simple.set(name, leaf);
  }

  private seeAssociated(path: JsonPath, leaf: JsonLeaf): void {
    const key = String(path[1]);
    let item = this.associated.get(key);
    if (!item) this.associated.set(key, (item = new Item(this.source)));
    if (path.length > 2) item.see(path.slice(2), leaf);
  }

  private seeVariant(name: string, index: number, property: string, leaf: JsonLeaf): void {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = new Map()));
    let variant = list.get(index);
    if (!variant) list.set(index, (variant = {}));
    if (property === 'value') variant.value = leaf;
    else if (property === 'contenttype') variant.type = jsonText(this.source, leaf).text;
    else if (property === 'role') variant.role = jsonText(this.source, leaf).text;
  }

  private fields(): FieldText[] {
    const body = this.body();
    const fields = [
      ...this.titles('headline', 'headlines', 'headline'),
      ...this.field('byline', 'byline', false),
      ...this.field('by', 'byline', false),
      ...this.field('dateline', 'dateline', false),
      ...body,
    ];
    // A picture's description is its caption; a text's says again what the text says.
    return body.length === 0 || this.type !== 'text' ? [...fields, ...this.descriptions()] : fields;
  }

  /** Of several renditions of the body the one with most structure. */
  private body(): FieldText[] {
    for (const name of ['body_html', 'body_xhtml', 'body_text']) {
      const found = this.field(name, 'paragraph', name !== 'body_text');
      if (found.length > 0) return found;
    }
    const bodies = this.variants('bodies');
    const best = bodies.find(({ type }) => /html/u.test(type ?? '')) ?? bodies[0];
    if (best) return [this.variantField(best, 'paragraph', 'bodies')];
    const other = [...this.simple.keys()].find((name) => name.startsWith('body_'));
    return other ? this.field(other, 'paragraph', undefined) : [];
  }

  private titles(name: string, list: string, kind: BlockKind): FieldText[] {
    const simple = this.field(name, kind, false);
    const main = this.variants(list);
    const best = main.find(({ role }) => role === undefined || role === 'main') ?? main[0];
    return simple.length > 0 || !best ? simple : [this.variantField(best, kind, list)];
  }

  private descriptions(): FieldText[] {
    const kind = this.type === 'text' ? 'paragraph' : 'caption';
    for (const name of ['description_caption', 'description_text', 'description_html', 'description']) {
      const found = this.field(name, kind, undefined);
      if (found.length > 0) return found;
    }
    const variants = this.variants('descriptions');
    const best = variants.find(({ role }) => /caption/iu.test(role ?? '')) ?? variants[0];
    return best ? [this.variantField(best, kind, 'descriptions')] : [];
  }

  private captions(): FieldText[] {
    return [...this.associated].flatMap(([name, item]) => {
      if (item.type === 'text') return [];
      return item.descriptions().map((field) => ({ ...field, label: `associations.${name}.${field.label}` }));
    });
  }

  private field(name: string, kind: BlockKind, isHtml: boolean | undefined): FieldText[] {
    const leaf = this.simple.get(name);
    if (!leaf || leaf.end - leaf.start <= 2) return [];
    const text = jsonText(this.source, leaf);
    return [{ text, kind, label: name, ...(isHtml === undefined ? {} : { isHtml }) }];
  }

  private variants(name: string): Variant[] {
    return [...(this.lists.get(name)?.values() ?? [])].filter(({ value }) => value !== undefined);
  }

  private variantField({ value, type }: Variant, kind: BlockKind, label: string): FieldText {
    return {
      text: jsonText(this.source, value!),
      kind,
      label,
      ...(type === undefined ? {} : { isHtml: /html/u.test(type) }),
    };
  }
}
