import { type BlockKind, type Copy, CopyBuilder, NoCopyError } from './copy.js';
import { Flow } from './flow.js';
import type { Format } from './format.js';
import { writeEmbeddedHtml } from './html.js';
import { HtmlProse } from './html-prose.js';
import type { MappedText, Sink } from './mapped-text.js';
import { NitfProse } from './nitf.js';
import { writePlain } from './plain.js';
import { parseStet } from './stet-comment.js';
import { readXml, type Tag } from './xml.js';

/** NewsML-G2 of the IPTC: a `newsItem`, or a `newsMessage` with several, their text in NITF, XHTML or plain. */
export const newsml: Format = {
  name: 'newsml',
  summary: 'NewsML-G2, every newsItem of a message; NITF, XHTML or plain text inside',
  extensions: ['.newsml', '.xml'],
  read: readNewsml,
};

function readNewsml(source: string): readonly Copy[] {
  const message = new Message(source);
  readXml(source, {
    open: (tag) => message.open(tag),
    close: (name) => message.close(name),
    text: (text) => message.text(text),
    comment(raw, start) {
      for (const comment of parseStet(raw, start)) message.comments.push(comment);
    },
  });
  const items = message.items.filter(({ builder }) => !builder.isEmpty);
  if (items.length === 0) throw new NoCopyError('NewsML-G2 without text of its own (no inline content)');
  return items.map(({ builder, guid }, index) => {
    for (const comment of message.comments) builder.comment(comment);
    const copy = builder.build();
    return items.length === 1 ? copy : { ...copy, path: guid ?? String(index + 1) };
  });
}

/** What of an item's metadata is shown to readers. */
const METADATA: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    headline: 'headline',
    by: 'byline',
    dateline: 'dateline',
  }),
);
const ITEMS = new Set([
  'newsItem',
  'packageItem',
  'knowledgeItem',
  'conceptItem',
  'planningItem',
  'catalogItem',
]);

interface Item {
  readonly guid: string | undefined;
  readonly builder: CopyBuilder;
  readonly flow: Flow;
}

/** What reads the inside of an element until it closes. */
interface Reader {
  readonly depth: number;
  open(tag: Tag): void;
  close(): void;
  text(text: MappedText): void;
  end(): void;
}

class Message {
  readonly items: Item[] = [];
  readonly comments: ReturnType<typeof parseStet> = [];
  private readonly path: string[] = [];
  private item: Item | undefined;
  private reader: Reader | undefined;

  constructor(private readonly source: string) {}

  open(tag: Tag): void {
    this.path.push(tag.name);
    if (this.reader) this.reader.open(tag);
    else if (ITEMS.has(tag.name)) this.openItem(tag);
    else if (this.item) this.reader = this.readerOf(tag, this.item);
  }

  close(name: string): void {
    if (this.reader && this.reader.depth === this.path.length) {
      this.reader.end();
      this.reader = undefined;
    } else if (this.reader) this.reader.close();
    else if (ITEMS.has(name)) this.item = undefined;
    this.path.pop();
  }

  text(text: MappedText): void {
    this.reader?.text(text);
  }

  private openItem({ attributes }: Tag): void {
    const builder = new CopyBuilder('newsml', this.source);
    this.item = { guid: attributes.guid, builder, flow: new Flow(builder, { dropRepeatedTitles: true }) };
    this.items.push(this.item);
  }

  private readerOf(tag: Tag, item: Item): Reader | undefined {
    const { name, attributes } = tag;
    const parent = this.path.at(-2);
    const kind = parent === 'contentMeta' ? metadataKind(name, attributes.role) : undefined;
    if (kind) return this.asText(item.flow, kind);
    if (parent !== 'contentSet') return undefined;
    if (name === 'inlineXML') return this.asMarkup(item);
    return name === 'inlineData'
      ? this.asData(item, attributes.contenttype ?? '', attributes.encoding)
      : undefined;
  }

  private asText(flow: Flow, kind: BlockKind): Reader {
    return {
      depth: this.path.length,
      open() {},
      close() {},
      text: (text) => flow.text(text, kind),
      end: () => flow.end(),
    };
  }

  /** NITF or XHTML, as the first element tells. */
  private asMarkup({ builder, flow }: Item): Reader {
    const nitf = new NitfProse(builder, flow);
    const xhtml = new HtmlProse(flow);
    let isNitf: boolean | undefined;
    return {
      depth: this.path.length,
      open(tag) {
        isNitf ??= /^(?:nitf|body\.head|body\.content|hedline|block)$/u.test(tag.name);
        if (isNitf) nitf.open(tag);
        else xhtml.open(tag.name, tag.attributes, tag.start);
      },
      close() {
        if (isNitf) nitf.close();
        else xhtml.close();
      },
      text(text) {
        if (isNitf) nitf.text(text);
        else xhtml.text(text);
      },
      end: () => flow.end(),
    };
  }

  /** Plain text, or HTML as character data. Data in Base64 is a picture or the like. */
  private asData({ builder, flow }: Item, type: string, encoding: string | undefined): Reader {
    const parts: MappedText[] = [];
    return {
      depth: this.path.length,
      open() {},
      close() {},
      text: (text) => parts.push(text),
      end() {
        const isText = type === '' || type.startsWith('text/') || /\+?x?html|xml$/u.test(type);
        if (encoding || !isText) return;
        for (const part of parts) writeData(part, builder, flow, /html/u.test(type));
      },
    };
  }
}

function writeData(part: MappedText, sink: Sink, flow: Flow, isHtml: boolean): void {
  if (isHtml) writeEmbeddedHtml(part, sink, (within) => flow.into(within));
  else writePlain(part, flow);
}

/** `description` is read where it is a caption; otherwise it says again what the text says. */
function metadataKind(name: string, role: string | undefined): BlockKind | undefined {
  if (name === 'description') return role && /caption/iu.test(role) ? 'caption' : undefined;
  return METADATA.get(name);
}
