/** An example of a rule: the text without marks, and the spans that stood between « and »; with none the rule must stay silent. */
export interface Marked {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Reads an example. Where « » belong to the text itself, ‹‹ ›› stand for them. */
export function readMarked(source: string): Marked {
  const expected = [...source.matchAll(/«([^«»]*)»/gu)].map((match) => unmask(match[1]!));
  return { text: unmask(source.replaceAll(/[«»]/gu, '')), expected };
}

function unmask(text: string): string {
  return text.replaceAll('‹‹', '«').replaceAll('››', '»');
}
