import type { Copy } from '../formats/copy.js';
import { type Expansion, findExpansions, findNames, type Name } from './names.js';
import { type Lexicon, type PhraseMatch, PhraseMatcher } from './phrases.js';
import { findQuotations, type Quotations } from './quotations.js';
import { type Paragraph, type Scan, scan } from './scan.js';
import { tag } from './tag.js';
import type { Sentence, Span, Token } from './token.js';

/**
 * Everything a rule may ask of a text. Tokens, sentences and paragraphs are made at once; each facet is computed
 * when first asked for and kept. All offsets are UTF-16 offsets into `text`, the prose of the Copy.
 */
export class Reading implements Scan {
  readonly text: string;
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
  private readonly facets = new Map<Facet<unknown>, unknown>();
  private matches: Map<Lexicon, PhraseMatch[]> | undefined;

  constructor(
    copy: Pick<Copy, 'prose' | 'blocks'>,
    private readonly matcher: PhraseMatcher = new PhraseMatcher([]),
    /** What is known already: the words, tagged, and the names. */
    known?: { readonly words: Scan; readonly names: readonly Name[] },
  ) {
    this.text = copy.prose;
    const { tokens, sentences, paragraphs } = known?.words ?? read(copy);
    this.tokens = tokens;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    if (known) this.facets.set(findNames, known.names);
  }

  /** The result of a facet: a pure function of the Reading, run once a text however many rules ask for it. */
  facet<T>(facet: Facet<T>): T {
    const known = this.facets.get(facet) as T | undefined;
    if (known !== undefined) return known;
    const result = facet(this);
    this.facets.set(facet, result);
    return result;
  }

  /** Quotations and quotation marks. */
  get quotations(): Quotations {
    return this.facet(findQuotations);
  }

  /** Names, in order. */
  get names(): readonly Name[] {
    return this.facet(findNames);
  }

  /** Long forms defined beside their short forms. */
  get expansions(): readonly Expansion[] {
    return this.facet(expansionsOf);
  }

  /** Does the token stand inside a quotation (its marks included)? */
  isQuoted(index: number): boolean {
    return this.quotations.depthOf[index]! > 0;
  }

  /** Matches of a rule's phrase lexicon, in order. All lexicons of a run are matched in one pass. */
  phrases(lexicon: Lexicon): readonly PhraseMatch[] {
    this.matches ??= this.matchAll();
    return this.matches.get(lexicon) ?? [];
  }

  private matchAll(): Map<Lexicon, PhraseMatch[]> {
    const matches = new Map<Lexicon, PhraseMatch[]>();
    for (const match of this.matcher.match(this.tokens, this.sentences)) {
      const list = matches.get(match.lexicon);
      if (list) list.push(match);
      else matches.set(match.lexicon, [match]);
    }
    return matches;
  }

  /** The span of tokens `first` up to, not including, `last`. */
  span(first: number, last: number = first + 1): Span {
    return { start: this.tokens[first]!.start, end: this.tokens[last - 1]!.end };
  }

  /** The text of a span. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The tokens of a sentence. */
  tokensOf(sentence: Sentence): Token[] {
    return this.tokens.slice(sentence.first, sentence.last);
  }

  /** The tokens of a paragraph, `first` up to, not including, `last`. */
  tokenRange({ first, last }: Paragraph): { first: number; last: number } {
    const start = this.sentences[first]?.first ?? this.tokens.length;
    return { first: start, last: last > first ? this.sentences[last - 1]!.last : start };
  }

  /** The paragraph of a token or sentence. */
  paragraphOf(of: { readonly paragraph: number }): Paragraph {
    return this.paragraphs[of.paragraph]!;
  }
}

/** A facet of the Reading. */
export type Facet<T> = (reading: Reading) => T;

function read({ prose, blocks }: Pick<Copy, 'prose' | 'blocks'>): Scan {
  const words = scan(prose, blocks);
  tag(words.tokens);
  return words;
}

function expansionsOf(reading: Reading): Expansion[] {
  return findExpansions(reading, reading.names);
}
