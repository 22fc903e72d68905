import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { align } from './align.js';
import { type Copy, CopyBuilder } from './copy.js';
import { Flow } from './flow.js';
import type { Format } from './format.js';
import { refuseDeepHtml } from './html-depth.js';
import { type Attributes, HtmlProse, isUnread } from './html-prose.js';
import { embed, type MappedText, type Sink } from './mapped-text.js';
import { parseStet } from './stet-comment.js';

/** HTML as browsers read it. The article's text: not navigation, asides, footers, forms, code, or what is hidden. */
export const html: Format = {
  name: 'html',
  summary: 'HTML: the article, without navigation, asides, footers, code and what is hidden',
  extensions: ['.html', '.htm', '.xhtml'],
  read: readHtml,
};

function readHtml(source: string): Copy {
  const builder = new CopyBuilder('html', source);
  writeHtml(source, builder, new Flow(builder));
  return builder.build();
}

/** Reads HTML that stands inside another format, such as a JSON string. `options` as of `Flow`. */
export function writeEmbeddedHtml(inner: MappedText, sink: Sink, makeFlow: (sink: Sink) => Flow): void {
  const within = embed(sink, inner);
  writeHtml(inner.text, within, makeFlow(within));
}

function writeHtml(source: string, sink: Sink, flow: Flow): void {
  refuseDeepHtml(source);
  const tree = fromHtml(source, { fragment: !/<(?:!doctype|html|body)\b/iu.test(source.slice(0, 100_000)) });
  const { root, headline } = findArticle(tree);
  const writer = new TreeWriter(source, sink, flow);
  if (headline) writer.write(headline);
  writer.write(root);
  flow.end();
  comments(tree, source, sink);
}

class TreeWriter {
  private readonly prose: HtmlProse;

  constructor(
    private readonly source: string,
    readonly sink: Sink,
    flow: Flow,
  ) {
    this.prose = new HtmlProse(flow);
  }

  write(node: Nodes): void {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const raw = this.source.slice(start, node.position?.end.offset ?? start);
      this.prose.text(align(node.value, raw, start));
    } else if (node.type === 'element') {
      this.prose.open(node.tagName, attributesOf(node), node.position?.start.offset ?? 0);
      for (const child of node.children) this.write(child);
      this.prose.close();
    } else if (node.type === 'root') for (const child of node.children) this.write(child);
  }
}

/** An element's attributes under the names they have in HTML. */
function attributesOf({ properties }: Element): Attributes {
  const { className, itemProp, ariaHidden, hidden, role, rel, style } = properties;
  const list = (value: unknown) =>
    value === undefined || value === null
      ? undefined
      : Array.isArray(value)
        ? value.join(' ')
        : String(value);
  return {
    class: list(className),
    itemprop: list(itemProp),
    'aria-hidden': list(ariaHidden),
    // A boolean attribute that is absent is no property; present it is true or its word.
    hidden: hidden === undefined || hidden === null || hidden === false ? undefined : String(hidden),
    role: list(role)?.toLowerCase(),
    rel: list(rel),
    style: list(style),
  };
}

interface Article {
  root: Root | Element;
  /** A headline that stands outside the root. */
  headline?: Element;
}

/** What of a page is the article: its `main`, its only `article`, or all of its body. */
function findArticle(tree: Root): Article {
  const mains: Element[] = [];
  const articles: Element[] = [];
  const headlines: Element[] = [];
  visit(tree, (element) => {
    if (isUnread(element.tagName, attributesOf(element))) return false;
    if (element.tagName === 'main' || element.properties.role === 'main') mains.push(element);
    if (element.tagName === 'h1') headlines.push(element);
    if (element.tagName !== 'article') return true;
    articles.push(element);
    visit(element, (inner) => {
      if (inner.tagName === 'h1') headlines.push(inner);
      return true;
    });
    return false;
  });
  const root = articles.length === 1 ? articles[0]! : mains.length === 1 ? mains[0]! : tree;
  const [start, end] = [root.position?.start.offset ?? 0, root.position?.end.offset ?? Infinity];
  const at = (element: Element) => element.position?.start.offset ?? 0;
  const isWithin = (element: Element) => at(element) >= start && at(element) < end;
  const outside = headlines.find((element) => at(element) < start);
  return headlines.some(isWithin) || !outside || root === tree ? { root } : { root, headline: outside };
}

function visit(node: Root | Element, see: (element: Element) => boolean): void {
  for (const child of node.children) {
    if (child.type === 'element' && see(child)) visit(child, see);
  }
}

function comments(node: Nodes, source: string, sink: Sink): void {
  if (node.type === 'comment') {
    const start = node.position?.start.offset ?? 0;
    for (const comment of parseStet(source.slice(start, node.position?.end.offset), start))
      sink.comment(comment);
  } else if ('children' in node) for (const child of node.children) comments(child, source, sink);
}
