import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../formats/index.js';
import { Reading } from '../reading/index.js';
import { toTree } from './tree.js';

const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const);

function collect(tree: Nodes, type: Nodes['type']): string[] {
  if (tree.type === type) return [textOf(tree)];
  return 'children' in tree ? tree.children.flatMap((child) => collect(child, type)) : [];
}

describe('the tree of a Reading', () => {
  it.each(texts)('%s: has the words and sentences that retext-english finds', (_, text) => {
    const ours = toTree(new Reading(readCopy(text)));
    const theirs = unified().use(retextEnglish).parse(text) as Root;
    // One difference is wanted: a number with separators (4,000) is one token of ours.
    const words = (tree: Root) =>
      collect(tree, 'WordNode').flatMap((word) =>
        /^\d/u.test(word) ? word.split(/[.,]/u) : word.replace(/[.,]+$/u, ''),
      );
    expect(words(ours)).toEqual(words(theirs));
    expect(collect(ours, 'SentenceNode')).toEqual(collect(theirs, 'SentenceNode'));
  });

  it.each(texts)('%s: holds every character in order, each node at its position', (_, text) => {
    const { prose, blocks } = readCopy(text);
    const tree = toTree(new Reading({ prose, blocks }));
    const visit = (node: Nodes): void => {
      const { start, end } = node.position!;
      expect(prose.slice(start.offset, end.offset)).toContain(textOf(node).trim());
      if ('children' in node) node.children.forEach(visit);
    };
    tree.children.forEach(visit);
    expect(textOf(tree)).toBe(prose.slice(0, textOf(tree).length));
  });
});
