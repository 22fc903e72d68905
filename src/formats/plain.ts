import type { BlockKind } from './copy.js';
import type { Flow } from './flow.js';
import { MappedText } from './mapped-text.js';

/** Writes text that came out of a field: each line is a block, as in a plain text file that is not wrapped. */
export function writePlain(text: MappedText, flow: Flow, kind: BlockKind = 'paragraph'): void {
  for (const { 0: line, index } of text.text.matchAll(/[^\r\n]+/gu)) {
    const part = new MappedText();
    text.forEach(index, index + line.length, (run, source, width) => part.add(run, source, width));
    flow.text(part, kind);
    flow.end();
  }
}

/** Whether a field's text is HTML rather than plain. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|li|ul|ol|a|em|strong|b|i|span|blockquote|td|figure|article)\s*>|<(?:br|hr|p)\b[^<>]*>/iu.test(
    text,
  );
}
