import type { BlockKind, Copy } from '../formats/copy.js';
import { Columns } from './columns.js';
import { groupBy } from './group-by.js';
import {
  byParagraph,
  type Distance,
  type Move,
  moveMatch,
  moveName,
  moveQuotation,
  moverOf,
  moveSentence,
  moveToken,
  reverse,
} from './move.js';
import { type Expansion, findExpansions, findNames, type Name } from './names.js';
import { type Lexicon, type PhraseMatch, PhraseMatcher } from './phrases.js';
import { findQuotations, type Quotation, type Quotations, type QuoteMark } from './quotations.js';
import { type Paragraph, type Scan, scan } from './scan.js';
import { tag } from './tag.js';
import type { Sentence, Span, Token } from './token.js';

/** A paragraph as a Reading of its own, and how far it stands from the start of the text. */
export interface Part extends Distance {
  readonly reading: Reading;
}

/** What is known of a text before it is read. */
export interface Known {
  /** Tagged. */
  readonly words: Scan;
  readonly names: readonly Name[];
  readonly parts?: readonly Part[];
  /** What was known of the paragraphs of the text as it stood before. */
  readonly before?: Columns | undefined;
}

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
  private byLexicon: ReadonlyMap<Lexicon, PhraseMatch[]> | undefined;
  private ownParts: readonly Part[] | undefined;
  private ownColumns: Columns | undefined;
  private readonly columnsBefore: Columns | undefined;

  constructor(
    copy: Pick<Copy, 'prose' | 'blocks'>,
    readonly matcher: PhraseMatcher = new PhraseMatcher([]),
    known?: Known,
  ) {
    this.text = copy.prose;
    const { tokens, sentences, paragraphs } = known?.words ?? read(copy);
    this.tokens = tokens;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    if (known) this.facets.set(findNames, known.names);
    this.ownParts = known?.parts;
    this.columnsBefore = known?.before;
  }

  /** The paragraphs, each read by itself: what is found there hangs on nothing but its text, its kind, its names and tags. */
  get parts(): readonly Part[] {
    return (this.ownParts ??= this.split());
  }

  private split(): readonly Part[] {
    if (this.paragraphs.length < 2)
      return [{ reading: this, offset: 0, token: 0, sentence: 0, paragraph: 0 }];
    return partsOf(this, this.names, ({ kind, start, end, first, last }, by, names) => {
      const back = reverse(by);
      const sentences = this.sentences.slice(first, last);
      const words = {
        tokens: this.tokens.slice(by.token, sentences.at(-1)?.last).map((token) => moveToken(token, back)),
        sentences: sentences.map((sentence) => moveSentence(sentence, back)),
      };
      return readPart(this.text.slice(start, end), kind, words, names, by, this.matcher);
    });
  }

  /** The result of a facet: a pure function of the Reading, run once a text however many rules ask for it. */
  facet<T>(facet: Facet<T>): T {
    const known = this.facets.get(facet) as T | undefined;
    if (known !== undefined) return known;
    const move = moverOf(facet);
    const result =
      move && this.paragraphs.length > 1
        ? (this.gather(facet as Facet<readonly unknown[]>, move) as T)
        : facet(this);
    this.facets.set(facet, result);
    return result;
  }

  /** What the paragraphs have, as it stands in the text. */
  private gather<T>(facet: Facet<readonly T[]>, move: Move<T>): T[] {
    const all: T[] = [];
    for (const [at, items] of this.ofParts(facet).entries())
      for (const item of items) all.push(move(item, this.parts[at]!));
    return all;
  }

  /** What the facet has of each of the parts, as it stands there. */
  ofParts<T>(facet: Facet<T>): readonly T[] {
    return this.columns.of(facet);
  }

  /** What is known of the parts, for a reading of the text as it will stand next. */
  get columns(): Columns {
    return (this.ownColumns ??= new Columns(
      this.parts.map(({ reading }) => reading),
      this.columnsBefore,
    ));
  }

  /** Quotations and quotation marks. */
  get quotations(): Quotations {
    return this.facet(quotationsOf);
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
    this.byLexicon ??= groupBy(this.facet(findMatches), ({ lexicon }) => lexicon);
    return this.byLexicon.get(lexicon) ?? [];
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

  /** The paragraph of a token or sentence. */
  paragraphOf(of: { readonly paragraph: number }): Paragraph {
    return this.paragraphs[of.paragraph]!;
  }
}

/** A facet of the Reading. */
export type Facet<T> = (reading: Reading) => T;

const findMatches = byParagraph(
  ({ matcher, tokens, sentences }: Reading) => matcher.match(tokens, sentences),
  moveMatch,
);

/** The paragraphs with the Reading that `read` has of each, from how far it stands from the start and the names in it. */
export function partsOf(
  { paragraphs, sentences, tokens }: Scan,
  names: readonly Name[],
  read: (paragraph: Paragraph, by: Distance, names: readonly Name[]) => Reading,
): Part[] {
  let name = 0;
  return paragraphs.map((paragraph) => {
    const { start, index, first, last } = paragraph;
    const token = sentences[first]?.first ?? tokens.length;
    const by = { offset: start, token, sentence: first, paragraph: index };
    const firstName = name;
    while (name < names.length && names[name]!.sentence < last) name++;
    return { ...by, reading: read(paragraph, by, names.slice(firstName, name)) };
  });
}

/** The Reading of a paragraph whose words are known; the names are those of the text. */
export function readPart(
  text: string,
  kind: BlockKind,
  { tokens, sentences }: Pick<Scan, 'tokens' | 'sentences'>,
  names: readonly Name[],
  by: Distance,
  matcher: PhraseMatcher,
): Reading {
  const block = { kind, start: 0, end: text.length };
  const back = reverse(by);
  return new Reading({ prose: text, blocks: [block] }, matcher, {
    words: { tokens, sentences, paragraphs: [{ ...block, index: 0, first: 0, last: sentences.length }] },
    names: names.map((name) => moveName(name, back)),
  });
}

function read({ prose, blocks }: Pick<Copy, 'prose' | 'blocks'>): Scan {
  const words = scan(prose, blocks);
  tag(words.tokens);
  return words;
}

/** They pair paragraph by paragraph. */
function quotationsOf(reading: Reading): Quotations {
  if (reading.paragraphs.length < 2) return findQuotations(reading);
  const list: Quotation[] = [];
  const marks: QuoteMark[] = [];
  const depthOf = new Uint8Array(reading.tokens.length);
  for (const part of reading.parts) {
    const own = part.reading.quotations;
    depthOf.set(own.depthOf, part.token);
    for (const { index, faces, style, quotation } of own.marks)
      marks.push({
        index: index + part.token,
        faces,
        style,
        quotation: quotation < 0 ? -1 : quotation + list.length,
      });
    for (const quotation of own.list) list.push(moveQuotation(quotation, part));
  }
  return { list, marks, depthOf };
}

function expansionsOf(reading: Reading): Expansion[] {
  return findExpansions(reading, reading.names);
}
