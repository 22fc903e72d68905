import type { StetComment } from './copy.js';

const COMMENT = /<!--\s*(stet-start|stet-end|stet)\b([^<>]*?)-->/gu;

/** The stet comments in a piece of HTML that starts at `offset` of the source. Rule ids stand behind the word, apart by blanks or commas. */
export function parseStet(html: string, offset: number): StetComment[] {
  const comments: StetComment[] = [];
  for (const match of html.matchAll(COMMENT)) {
    comments.push({
      kind: match[1] as StetComment['kind'],
      rules: match[2]!.split(/[\s,]+/u).filter(Boolean),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    });
  }
  return comments;
}
