import type { Nodes, Root } from 'nlcst';
import type { VFile } from 'vfile';
import { type Copy, CopyBuilder } from '../formats/copy.js';

// Several plugins in one pipeline read the same tree: one Copy serves them all.
const copies = new WeakMap<Root, Copy>();

/** The Copy of an nlcst tree: its paragraphs are the blocks, its positions the way back to the file. */
export function copyFromTree(tree: Root, file: VFile): Copy {
  let copy = copies.get(tree);
  if (!copy) {
    const source = String(file);
    const builder = new CopyBuilder('nlcst', source);
    collect(tree, builder);
    copy = builder.build();
    copies.set(tree, copy);
  }
  return copy;
}

function collect(node: Nodes, builder: CopyBuilder): void {
  if (node.type === 'ParagraphNode') builder.block('paragraph', () => leaves(node, builder));
  else if ('children' in node) for (const child of node.children) collect(child, builder);
}

function leaves(node: Nodes, builder: CopyBuilder): void {
  if ('children' in node) for (const child of node.children) leaves(child, builder);
  // Code and the like stand for a noun in their sentence and are not read.
  else builder.append(node.type === 'SourceNode' ? '\uFFFC' : node.value, node.position?.start.offset);
}
