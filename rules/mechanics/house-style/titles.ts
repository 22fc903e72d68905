import type { House } from '../../../src/house/index.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** Titles that are set before a name with capitals in American houses, and are job descriptions in others. */
const OFFICES =
  /^(?:prime minister|deputy prime minister|(?:foreign|defen[cs]e|interior|finance|health|education|justice|energy|economy|culture|transport|environment) (?:minister|secretary)|secretary of state)$/iu;
/** Titles that are one in every house before a name, and small alone. */
const ALONE =
  /^(?:president|vice president|prime minister|chancellor|governor|mayor|senator|foreign minister|defen[cs]e minister|interior minister|finance minister)$/iu;
const LONGEST = 3;

/** Prime Minister Ito or prime minister Ito; "the President said" is "the president said" in every house. */
export function titles(reading: Reading, { titles: style }: House, report: Report): void {
  if (style === undefined) return;
  const { tokens } = reading;
  const inHeadline = (token: Token) => reading.paragraphs[token.paragraph]!.kind === 'headline';
  for (let index = 0; index < tokens.length; index++) {
    const found = titleAt(tokens, index);
    if (!found || inHeadline(tokens[index]!)) continue;
    const { last, words } = found;
    if (isBeforeName(tokens, index, last)) beforeName(reading, index, last, words, style, report);
    else standsAlone(reading, index, last, words, report);
    index = last - 1;
  }
}

function titleAt(tokens: readonly Token[], index: number): { last: number; words: string } | undefined {
  const first = tokens[index]!;
  if (first.kind !== 'word' || !/^(?:p|v|d|c|g|m|s|f|i|h|e|j|t)/u.test(first.lower)) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    const run = tokens.slice(index, index + length);
    if (run.length < length || run.at(-1)!.sentence !== first.sentence) continue;
    const words = run.map(({ text }) => text).join(' ');
    if (OFFICES.test(words) || ALONE.test(words)) return { last: index + length, words };
  }
  return undefined;
}

/** A personal name follows at once: two capitalised words, or one that the tagger takes for a name. */
function isBeforeName(tokens: readonly Token[], first: number, last: number): boolean {
  const [name, more] = [tokens[last], tokens[last + 1]];
  if (name?.sentence !== tokens[first]!.sentence || name.kind !== 'word') return false;
  return (
    /^\p{Lu}[\p{Ll}’'-]/u.test(name.text) &&
    (name.pos === 'PROPN' || (more?.kind === 'word' && more.spaced && /^\p{Lu}\p{Ll}/u.test(more.text))) &&
    !/^(?:I|He|She|It|They|We|The|A|In|On|At|Of)$/u.test(name.text)
  );
}

function beforeName(
  reading: Reading,
  first: number,
  last: number,
  words: string,
  style: NonNullable<House['titles']>,
  report: Report,
): void {
  const { tokens, sentences } = reading;
  const opens = sentences[tokens[first]!.sentence]!.first === first;
  if (style === 'Prime Minister') {
    // "the prime minister Sanae Ito" wants commas, not capitals; "former", "acting" stay small themselves.
    const before = tokens[first - 1];
    if (before && !opens && /^(?:the|a|an|as|his|her|its|their|our|country's|'s)$/u.test(before.lower))
      return;
    if (before?.lower.endsWith("'s") && !opens) return;
    const right = words
      .split(' ')
      .map((word) => (word.toLowerCase() === 'of' ? 'of' : word[0]!.toUpperCase() + word.slice(1)))
      .join(' ');
    if (words === right) return;
    report(reading.span(first, last), {
      message: `House style has capitals for a title before a name: “${right}”.`,
      suggestions: [right],
    });
    return;
  }
  if (!OFFICES.test(words)) return;
  const small = words.toLowerCase();
  const right = opens ? small[0]!.toUpperCase() + small.slice(1) : small;
  if (words === right) return;
  report(reading.span(first, last), {
    message: `House style has no capitals for a job, before a name neither: “${right}”.`,
    suggestions: [right],
  });
}

/** "the President said", "our Prime Minister": no name behind it, and no part of a longer name. */
function standsAlone(reading: Reading, first: number, last: number, words: string, report: Report): void {
  const { tokens } = reading;
  const before = tokens[first - 1];
  const next = tokens[last];
  if (!ALONE.test(words) || !/^\p{Lu}/u.test(words)) return;
  if (
    !before ||
    !/^(?:the|a|an|our|their|his|her|its|this)$/u.test(before.lower) ||
    before.sentence !== tokens[first]!.sentence
  )
    return;
  // The President's Office, the Governor General, the Mayor of London trophy.
  if (/['’]s$/u.test(tokens[last - 1]!.text) || /^(?:of|for)$/u.test(next?.lower ?? '')) return;
  if (next?.sentence === before.sentence && /^\p{Lu}/u.test(next.text)) return;
  const right = words.toLowerCase();
  report(reading.span(first, last), {
    message: `A title that stands alone is no name: “${right}”.`,
    suggestions: [right],
  });
}
