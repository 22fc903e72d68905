import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { type BlockKind, type Copy, CopyBuilder } from './copy.js';
import type { Format } from './format.js';
import { parseStet } from './stet-comment.js';

/** Markdown (CommonMark, GitHub tables and footnotes, YAML/TOML front matter). Code, URLs, HTML and front matter are not read. */
export const markdown: Format = {
  name: 'markdown',
  summary: 'Markdown: CommonMark, GitHub tables and footnotes, front matter',
  extensions: ['.md', '.markdown', '.mdown'],
  read: readMarkdown,
};

function readMarkdown(source: string): Copy {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  const builder = new CopyBuilder('markdown', source);
  new Walker(source, builder).walk(tree, 'paragraph');
  return builder.build();
}

/** Node types that hold prose directly: each is one block. */
const BLOCKS: Partial<Record<Nodes['type'], BlockKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

const CONTEXTS: Partial<Record<Nodes['type'], BlockKind>> = {
  listItem: 'list-item',
  blockquote: 'quote',
};

class Walker {
  private hasHeadline = false;

  constructor(
    private readonly source: string,
    private readonly builder: CopyBuilder,
  ) {}

  walk(node: Nodes, context: BlockKind): void {
    if (node.type === 'html') this.comment(node.value, node.position?.start.offset ?? 0);
    if (!('children' in node)) return;
    const kind = BLOCKS[node.type];
    if (kind) {
      this.builder.block(this.nameBlock(node, kind, context), () => this.inline(node));
      return;
    }
    for (const child of node.children) this.walk(child, CONTEXTS[node.type] ?? context);
  }

  private nameBlock(node: Parents, kind: BlockKind, context: BlockKind): BlockKind {
    if (node.type === 'heading') {
      if (node.depth > 1 || this.hasHeadline) return 'heading';
      this.hasHeadline = true;
      return 'headline';
    }
    return kind === 'paragraph' ? context : kind;
  }

  private inline(node: Parents): void {
    for (const child of node.children) {
      const offset = child.position?.start.offset;
      if (child.type === 'text') this.text(child.value, offset ?? 0, child.position?.end.offset ?? 0);
      else if (child.type === 'break') this.builder.append(' ', offset);
      // Code stands for a noun in its sentence; a placeholder keeps the grammar around it whole.
      else if (child.type === 'inlineCode') this.builder.append('\uFFFC', offset);
      else if (child.type === 'html') this.comment(child.value, offset ?? 0);
      else if ('children' in child) this.inline(child);
    }
  }

  /** Text as written; where escapes, entities or line prefixes make value and source differ, they are stepped over. */
  private text(value: string, start: number, end: number): void {
    const raw = this.source.slice(start, end);
    if (raw === value) {
      this.builder.append(value, start);
      return;
    }
    let at = 0;
    for (const character of value) {
      const entity = raw[at] === '&' ? /^&#?\w{1,40};/u.exec(raw.slice(at, at + 44))?.[0] : undefined;
      const near = raw.slice(at, at + 200).indexOf(character);
      const found = entity || near < 0 ? at : at + near;
      this.builder.append(character, start + found);
      at = Math.min(found + (entity?.length ?? character.length), raw.length);
    }
  }

  private comment(value: string, offset: number): void {
    for (const comment of parseStet(value, offset)) this.builder.comment(comment);
  }
}
