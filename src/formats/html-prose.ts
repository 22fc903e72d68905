import type { BlockKind } from './copy.js';
import type { Flow } from './flow.js';
import type { MappedText } from './mapped-text.js';

/** Attributes by name, as written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements whose content is no prose, or is not the article's. */
const SKIPPED = new Set(
  (
    'script style template noscript head title svg math iframe object embed video audio canvas map area picture nav aside footer ' +
    'button select option optgroup datalist textarea input label output progress meter dialog menu rp rt frameset noframes ' +
    'applet'
  ).split(' '),
);
/** Code inside a sentence stands for a noun: a placeholder keeps the grammar around it whole. */
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);
const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alert',
  'toolbar',
]);

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What a block element's text is to a desk; others are what stands around them. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    blockquote: 'quote',
    caption: 'caption',
    dd: 'list-item',
    dt: 'list-item',
    figcaption: 'caption',
    h1: 'headline',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    legend: 'heading',
    li: 'list-item',
    summary: 'heading',
    td: 'cell',
    th: 'cell',
  }),
);

interface Frame {
  readonly name: string;
  readonly kind: BlockKind;
  readonly isBlock: boolean;
  readonly isSkipped: boolean;
}

const BYLINE = /(?:^|__|-)(?:byline|author|authors)$/iu;

/** Reads HTML element by element into a flow: what is prose, and of which kind. Knows no parser, so that XHTML inside XML is read by it too. */
export class HtmlProse {
  private readonly frames: Frame[] = [{ name: '', kind: 'paragraph', isBlock: true, isSkipped: false }];
  private hasHeadline = false;

  constructor(private readonly flow: Flow) {}

  open(name: string, attributes: Attributes, source: number): void {
    const parent = this.frames.at(-1)!;
    const isBlock = BLOCKS.has(name);
    const isCode = CODE.has(name);
    const isSkipped = parent.isSkipped || isCode || isUnread(name, attributes);
    if (isBlock) this.flow.end();
    if (!parent.isSkipped) this.openInline(name, attributes, source, isCode);
    this.frames.push({ name, kind: this.kindOf(name, attributes, parent, isBlock), isBlock, isSkipped });
  }

  close(): void {
    const { name, isBlock, isSkipped } = this.frames.pop()!;
    if (isBlock) this.flow.end();
    else if (name === 'q' && !isSkipped && this.flow.isOpen) this.flow.mark('”');
  }

  text(text: MappedText): void {
    const frame = this.frames.at(-1)!;
    if (!frame.isSkipped) this.flow.text(text, frame.kind);
  }

  private openInline(name: string, attributes: Attributes, source: number, isCode: boolean): void {
    if (name === 'br') this.flow.lineBreak(source);
    else if (isCode && this.flow.isOpen) this.flow.mark('\uFFFC', source);
    else if (name === 'q') this.flow.mark('“');
    else if (isByline(attributes) && /^(?:by|words by|from)?$/iu.test(this.flow.written.trim()))
      if (this.flow.isOpen) this.flow.rename('byline');
  }

  private kindOf(name: string, attributes: Attributes, parent: Frame, isBlock: boolean): BlockKind {
    if (name === 'h1' || (isBlock && attributes.itemprop === 'headline')) {
      if (this.hasHeadline) return 'heading';
      this.hasHeadline = true;
      return 'headline';
    }
    const kind = KINDS.get(name);
    if (kind) return kind;
    if (isByline(attributes) && !/^(?:article|main|section|body)$/u.test(name)) return 'byline';
    if (isBlock && hasClass(attributes, /(?:^|__|-)dateline$/iu)) return 'dateline';
    return parent.kind;
  }
}

/** Whether an element and all in it is left out: not shown, no prose, or the page's furniture. */
export function isUnread(name: string, attributes: Attributes): boolean {
  if (SKIPPED.has(name)) return true;
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true' || ROLES.has(attributes.role ?? '')) return true;
  if (attributes.style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.style))
    return true;
  // A mark that leads to a footnote.
  return name === 'sup' && (attributes.class ?? '').includes('ref');
}

function isByline(attributes: Attributes): boolean {
  return attributes.rel === 'author' || attributes.itemprop === 'author' || hasClass(attributes, BYLINE);
}

function hasClass(attributes: Attributes, pattern: RegExp): boolean {
  return attributes.class?.split(/\s+/u).some((name) => pattern.test(name)) ?? false;
}
