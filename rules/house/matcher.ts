import { LinearRegex } from '../../src/house/linear-regex.js';
import { DeskFileError } from '../../src/house/located.js';
import { regularForms } from '../../src/house/terms/inflect.js';
import { type Lexicon, PhraseMatcher, type Reading, type Span } from '../../src/reading/index.js';
import { scan } from '../../src/reading/scan.js';

/** Where a pattern of a desk's rule stands. */
export interface Found extends Span {
  /** The number of the pattern. */
  readonly pattern: number;
  /** Nothing but plain words: a fix may stand in its place. */
  readonly isLiteral: boolean;
}

/** The patterns of one rule, compiled: phrases for the phrase index, expressions between slashes for the linear engine. */
export class Patterns {
  readonly lexicon: Lexicon;
  private readonly regexes: { regex: LinearRegex; pattern: number }[] = [];

  /**
   * @param place file and line of a pattern by its number, for messages.
   * @throws DeskFileError for a pattern that cannot be read or can never match.
   */
  constructor(
    id: string,
    readonly sources: readonly string[],
    place: (pattern: number) => string,
  ) {
    const lines: string[] = [];
    for (const [pattern, source] of sources.entries()) {
      try {
        const expression = /^\/(.+)\/(i?)$/u.exec(source);
        if (expression)
          this.regexes.push({ regex: new LinearRegex(expression[1]!, expression[2] === 'i'), pattern });
        else lines.push(`${withForms(checkPhrase(source))} | ${pattern} | `);
      } catch (error) {
        const reason = (error as Error).message.replace(/^lexicon [^:]*: /u, '');
        throw new DeskFileError(`${place(pattern)}: '${source}' ${reason}`);
      }
    }
    this.lexicon = { name: id, entries: lines.join('\n') };
  }

  /** Where they stand, in order; of overlapping ones the longest. */
  find(reading: Reading): Found[] {
    const phrases = reading
      .phrases(this.lexicon)
      .map(({ start, end, fix, isLiteral }) => ({ start, end, pattern: Number(fix), isLiteral }));
    const expressions = this.regexes.flatMap(({ regex, pattern }) =>
      reading.paragraphs.flatMap(({ start, end }) =>
        regex
          .matchAll(reading.text.slice(start, end))
          .map((match) => ({ start: start + match.start, end: start + match.end, pattern, isLiteral: true })),
      ),
    );
    const kept: Found[] = [];
    for (const found of [...phrases, ...expressions].sort(
      (a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern,
    ))
      if (kept.length === 0 || found.start >= kept.at(-1)!.end) kept.push(found);
    return kept;
  }
}

/** Each part that is optional or a noun phrase multiplies the ways in which a pattern may be tried. */
const MOST_LOOSE = 5;

/** `{utilise}` finds what the tagger knows by another lemma (utilize) too. */
function withForms(source: string): string {
  return source.replaceAll(/\{(\p{Ll}+)\}/gu, (_, lemma: string) => `{${regularForms(lemma).join('/')}}`);
}

const MARK = /[.,;:!?()"“”]/u;

/** @throws Error in one line for a phrase that is misspelled, or has words which a text never has in one piece. */
function checkPhrase(source: string): string {
  if (source.includes(' | ') || source.includes('\n'))
    throw new Error('must stand on one line, without " | "');
  new PhraseMatcher([{ name: 'pattern', entries: source }]).compile();
  const loose = source.split(' ').filter((atom) => atom === 'NP' || (atom.length > 1 && atom.endsWith('?')));
  if (loose.length > MOST_LOOSE)
    throw new Error(`has more than ${MOST_LOOSE} parts that may be left out or be of any length`);
  for (const atom of source.replaceAll(/[«»]/gu, '').split(' ')) {
    const value = atom.replace(/^[!^]/u, '').replace(/\?$/u, '');
    if (
      atom.length === 1 ||
      value.startsWith('{') ||
      value.startsWith('\\') ||
      value.includes('/') ||
      !MARK.test(value)
    )
      continue;
    const { tokens } = scan(value, [{ start: 0, end: value.length, kind: 'paragraph' }]);
    if (tokens.length > 1)
      throw new Error(
        `never matches: write “${tokens.map(({ text }) => text).join(' ')}”, with blanks, for “${value}”`,
      );
  }
  return source;
}
