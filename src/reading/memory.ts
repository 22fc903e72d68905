import type { Block, BlockKind, Copy } from '../formats/copy.js';
import { mendInitialNouns } from './common-nouns.js';
import { type Distance, type Move, moveMatch, moveName, moverOf, moveSentence, moveToken } from './move.js';
import { findNames, type Name } from './names.js';
import type { Lexicon, PhraseMatch, PhraseMatcher } from './phrases.js';
import { type Facet, Reading } from './reading.js';
import { type Scan, scan } from './scan.js';
import { tagParagraphs } from './tag.js';
import type { Token } from './token.js';

/** A paragraph read by itself, and how far it stands from the start of its story. */
export interface Part extends Distance {
  readonly reading: Reading;
}

/** A paragraph's words, tagged, and the Readings of it: the kind of block, some tags and some names hang on the rest of the story. */
interface Known {
  readonly text: string;
  readonly words: Scan;
  readonly readings: Map<string, Reading>;
}

/**
 * Reads a document that is edited again and again: what is known of a paragraph is kept as long as the paragraph stands in it, so
 * that another reading costs what the edit has changed and what concerns the story as a whole.
 */
export class ReadingMemory {
  private before = new Map<string, Known>();
  private now = new Map<string, Known>();

  constructor(private readonly matcher: PhraseMatcher) {}

  /** Begins another reading of the document, and forgets what the last one has not met. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** A Reading that says the same as a fresh one. */
  read(copy: Pick<Copy, 'prose' | 'blocks'>): ReadingInParts {
    const known = copy.blocks.map(({ start, end }) => this.paragraph(copy.prose.slice(start, end)));
    const story = assemble(copy.blocks, known);
    const mended = mendInitialNouns(story.tokens);
    const names = findNames(story);
    return new ReadingInParts(
      copy,
      this.matcher,
      story,
      names,
      partsOf(story, mended, names, known, this.matcher),
    );
  }

  private paragraph(text: string): Known {
    let known = this.now.get(text);
    if (known) return known;
    known = this.before.get(text) ?? { text, words: read(text), readings: new Map() };
    this.now.set(text, known);
    return known;
  }
}

/** A Reading that has its paragraphs' Readings say what can be known of them alone. */
export class ReadingInParts extends Reading {
  private readonly gathered = new Map<Facet<unknown> | Lexicon, unknown[]>();

  constructor(
    copy: Pick<Copy, 'prose' | 'blocks'>,
    matcher: PhraseMatcher,
    story: Scan,
    names: readonly Name[],
    readonly parts: readonly Part[],
  ) {
    super(copy, matcher, { words: story, names });
  }

  override facet<T>(facet: Facet<T>): T {
    const move = moverOf(facet);
    if (!move) return super.facet(facet);
    return this.gather(facet, ({ reading }) => reading.facet(facet) as readonly unknown[], move) as T;
  }

  override phrases(lexicon: Lexicon): readonly PhraseMatch[] {
    return this.gather(lexicon, ({ reading }) => reading.phrases(lexicon), moveMatch);
  }

  private gather<T>(what: Facet<unknown> | Lexicon, find: (part: Part) => readonly T[], move: Move<T>): T[] {
    const known = this.gathered.get(what) as T[] | undefined;
    if (known) return known;
    const all: T[] = [];
    for (const part of this.parts) for (const item of find(part)) all.push(move(item, part));
    this.gathered.set(what, all);
    return all;
  }
}

function read(text: string): Scan {
  const words = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  tagParagraphs(words.tokens);
  return words;
}

/** The story of its paragraphs, with tokens of its own. */
function assemble(blocks: readonly Block[], known: readonly Known[]): Scan {
  const story: Scan = { tokens: [], sentences: [], paragraphs: [] };
  for (const [paragraph, block] of blocks.entries()) {
    const { tokens, sentences } = known[paragraph]!.words;
    const by = {
      offset: block.start,
      token: story.tokens.length,
      sentence: story.sentences.length,
      paragraph,
    };
    for (const token of tokens) story.tokens.push(moveToken(token, by));
    for (const sentence of sentences) story.sentences.push(moveSentence(sentence, by));
    story.paragraphs.push({ ...block, index: paragraph, first: by.sentence, last: story.sentences.length });
  }
  return story;
}

/** Every paragraph's Reading, made when the paragraph is not known with these mended tags and these names. */
function partsOf(
  { paragraphs, tokens }: Scan,
  mended: readonly number[],
  names: readonly Name[],
  known: readonly Known[],
  matcher: PhraseMatcher,
): Part[] {
  let token = 0;
  let mend = 0;
  let name = 0;
  return paragraphs.map(({ kind, start, index, first }) => {
    const { text, words, readings } = known[index]!;
    const by = { offset: start, token, sentence: first, paragraph: index };
    token += words.tokens.length;
    const [firstMend, firstName] = [mend, name];
    while (mend < mended.length && mended[mend]! < token) mend++;
    while (name < names.length && names[name]!.first < token) name++;
    const ownMended = mended.slice(firstMend, mend).map((at) => tokens[at]!);
    const ownNames = names.slice(firstName, name);
    const key = keyOf(kind, ownMended, ownNames, by);
    let reading = readings.get(key);
    if (!reading)
      readings.set(key, (reading = readPart({ ...words, text }, kind, ownMended, ownNames, by, matcher)));
    return { ...by, reading };
  });
}

/** What the Reading of a paragraph hangs on besides its text. */
function keyOf(kind: BlockKind, mended: readonly Token[], names: readonly Name[], by: Distance): string {
  const ofTags = mended.map(({ index, lemma }) => `${index - by.token}=${lemma}`);
  const ofNames = names.map(({ first, last }) => `${first - by.token}-${last - by.token}`);
  return [kind, ...ofTags, ...ofNames].join(' ');
}

function readPart(
  { tokens, sentences, text }: Scan & { text: string },
  kind: BlockKind,
  mended: readonly Token[],
  names: readonly Name[],
  by: Distance,
  matcher: PhraseMatcher,
): Reading {
  const own = [...tokens];
  for (const { index, pos, lemma } of mended)
    own[index - by.token] = { ...own[index - by.token]!, pos, lemma };
  const block = { kind, start: 0, end: text.length };
  const back = { offset: -by.offset, token: -by.token, sentence: -by.sentence, paragraph: -by.paragraph };
  const words = {
    tokens: own,
    sentences,
    paragraphs: [{ ...block, index: 0, first: 0, last: sentences.length }],
  };
  return new Reading({ prose: text, blocks: [block] }, matcher, {
    words,
    names: names.map((name) => moveName(name, back)),
  });
}
