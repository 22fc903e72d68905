import type { Block, BlockKind, Copy } from '../formats/copy.js';
import type { Columns } from './columns.js';
import { mendInitialNouns } from './common-nouns.js';
import { groupBy } from './group-by.js';
import { type Distance, moveSentence, moveToken, placeToken } from './move.js';
import { findNames, type Name } from './names.js';
import type { PhraseMatcher } from './phrases.js';
import { partsOf, Reading, readPart } from './reading.js';
import { type Scan, scan } from './scan.js';
import { tagParagraphs } from './tag.js';
import type { Token } from './token.js';

/** A paragraph's words, tagged, and the Readings of it: the kind of block, some tags and some names hang on the rest of the text. */
interface Remembered {
  readonly text: string;
  readonly words: Scan;
  readonly readings: Map<string, Reading>;
  /** Its tokens where they stand in the document, once for each time that the paragraph does; the first `taken` are in use. */
  readonly placed: Token[][];
  taken: number;
}

/**
 * Reads a document that is edited again and again: what is known of a paragraph is kept as long as the paragraph stands in it, so
 * that another reading costs what the edit has changed and what concerns the text as a whole. A Reading of the document hands its tokens
 * on to the next: it is spent when another begins.
 */
export class ReadingMemory {
  private before = new Map<string, Remembered>();
  private now = new Map<string, Remembered>();
  /** Of each text of the document. */
  private columnsBefore: Columns[] = [];
  private columnsNow: Columns[] = [];

  constructor(private readonly matcher: PhraseMatcher) {}

  /** Begins another reading of the document, and forgets what the last one has not met. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
    for (const paragraph of this.before.values()) {
      paragraph.placed.length = paragraph.taken;
      paragraph.taken = 0;
    }
    this.columnsBefore = this.columnsNow;
    this.columnsNow = [];
  }

  /** What `new Reading` makes of the text. */
  read(copy: Pick<Copy, 'prose' | 'blocks'>): Reading {
    const paragraphs = copy.blocks.map(({ start, end }) => this.paragraph(copy.prose.slice(start, end)));
    const words = assemble(copy.blocks, paragraphs);
    const mended = groupBy(mendInitialNouns(words.tokens), ({ paragraph }) => paragraph);
    const names = findNames(words);
    const parts = partsOf(words, names, ({ kind, index }, by, own) =>
      this.part(paragraphs[index]!, kind, mended.get(index) ?? [], own, by),
    );
    const before = this.columnsBefore[this.columnsNow.length];
    const reading = new Reading(copy, this.matcher, { words, names, parts, before });
    this.columnsNow.push(reading.columns);
    return reading;
  }

  private paragraph(text: string): Remembered {
    let known = this.now.get(text);
    if (known) return known;
    known = this.before.get(text) ?? { text, words: read(text), readings: new Map(), placed: [], taken: 0 };
    this.now.set(text, known);
    return known;
  }

  /** The paragraph's Reading, made when the paragraph is not known with these mended tags and these names. */
  private part(
    { text, words, readings }: Remembered,
    kind: BlockKind,
    mended: readonly Token[],
    names: readonly Name[],
    by: Distance,
  ): Reading {
    const key = keyOf(kind, mended, names, by);
    let reading = readings.get(key);
    if (!reading) {
      const own = { tokens: withMended(words.tokens, mended, by), sentences: words.sentences };
      readings.set(key, (reading = readPart(text, kind, own, names, by, this.matcher)));
    }
    return reading;
  }
}

function read(text: string): Scan {
  const words = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  tagParagraphs(words.tokens);
  return words;
}

/** The text of its paragraphs, with tokens of its own. */
function assemble(blocks: readonly Block[], remembered: readonly Remembered[]): Scan {
  const text: Scan = { tokens: [], sentences: [], paragraphs: [] };
  for (const [paragraph, block] of blocks.entries()) {
    const { sentences } = remembered[paragraph]!.words;
    const by = { offset: block.start, token: text.tokens.length, sentence: text.sentences.length, paragraph };
    for (const token of place(remembered[paragraph]!, by)) text.tokens.push(token);
    for (const sentence of sentences) text.sentences.push(moveSentence(sentence, by));
    text.paragraphs.push({ ...block, index: paragraph, first: by.sentence, last: text.sentences.length });
  }
  return text;
}

/** The paragraph's tokens that far behind. They are moved where they are: making thousands anew at every keystroke keeps the engine busy. */
function place(paragraph: Remembered, by: Distance): readonly Token[] {
  const { tokens } = paragraph.words;
  const placed = paragraph.placed[paragraph.taken++];
  if (placed) {
    for (let at = 0; at < tokens.length; at++) placeToken(placed[at]!, tokens[at]!, by);
    return placed;
  }
  const made = tokens.map((token) => moveToken(token, by));
  paragraph.placed.push(made);
  return made;
}

/** What the Reading of a paragraph hangs on besides its text. */
function keyOf(kind: BlockKind, mended: readonly Token[], names: readonly Name[], by: Distance): string {
  const ofTags = mended.map(({ index, lemma }) => `${index - by.token}=${lemma}`);
  const ofNames = names.map(({ first, last }) => `${first - by.token}-${last - by.token}`);
  return [kind, ...ofTags, ...ofNames].join(' ');
}

function withMended(tokens: readonly Token[], mended: readonly Token[], by: Distance): Token[] {
  const own = [...tokens];
  for (const { index, pos, lemma } of mended)
    own[index - by.token] = { ...own[index - by.token]!, pos, lemma };
  return own;
}
