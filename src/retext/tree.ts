import type { Paragraph, Root, Sentence, SentenceContent, WordContent } from 'nlcst';
import type { Position } from 'unist';
import { LineIndex } from '../formats/lines.js';
import type { Reading, Token } from '../reading/index.js';

/**
 * The Reading as an nlcst tree, the kind that retext-english makes: RootNode, ParagraphNode, SentenceNode, WordNode of
 * TextNodes and PunctuationNodes, with white space and marks between. Built only when a retext plugin asks for it: it costs
 * less than a second parse, and the parser of retext-english overflows the stack on endless words.
 */
export function toTree(reading: Reading): Root {
  const lines = new LineIndex(reading.text);
  const at = (start: number, end: number): Position => ({ start: lines.point(start), end: lines.point(end) });
  const root: Root = { type: 'RootNode', children: [], position: at(0, reading.text.length) };
  let behind = 0;
  for (const paragraph of reading.paragraphs) {
    const sentences = reading.sentences.slice(paragraph.first, paragraph.last);
    if (sentences.length === 0) continue;
    if (sentences[0]!.start > behind) root.children.push(space(behind, sentences[0]!.start));
    const node: Paragraph = { type: 'ParagraphNode', children: [] };
    for (const [index, sentence] of sentences.entries()) {
      const before = sentences[index - 1];
      if (before && sentence.start > before.end) node.children.push(space(before.end, sentence.start));
      node.children.push(sentenceNode(reading.tokensOf(sentence)));
    }
    behind = sentences.at(-1)!.end;
    node.position = at(sentences[0]!.start, behind);
    root.children.push(node);
  }
  return root;

  function space(start: number, end: number) {
    return {
      type: 'WhiteSpaceNode',
      value: reading.text.slice(start, end),
      position: at(start, end),
    } as const;
  }

  function sentenceNode(tokens: readonly Token[]): Sentence {
    const children: SentenceContent[] = [];
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1];
      if (before && token.start > before.end) children.push(space(before.end, token.start));
      children.push(tokenNode(token));
    }
    return { type: 'SentenceNode', children, position: at(tokens[0]!.start, tokens.at(-1)!.end) };
  }

  function tokenNode(token: Token): SentenceContent {
    const position = at(token.start, token.end);
    if (token.kind === 'punctuation') return { type: 'PunctuationNode', value: token.text, position };
    if (token.kind === 'symbol') return { type: 'SymbolNode', value: token.text, position };
    if (token.kind === 'url') return { type: 'SourceNode', value: token.text, position };
    return { type: 'WordNode', children: wordParts(token), position };
  }

  function wordParts(token: Token): WordContent[] {
    const parts: WordContent[] = [];
    for (const match of token.text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu)) {
      const start = token.start + match.index;
      const isText = /^[\p{L}\p{M}\p{N}]/u.test(match[0]);
      parts.push({
        type: isText ? 'TextNode' : 'PunctuationNode',
        value: match[0],
        position: at(start, start + match[0].length),
      });
    }
    return parts;
  }
}
