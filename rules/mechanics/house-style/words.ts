import type { House } from '../../../src/house/index.js';
import type { Lexicon, Reading } from '../../../src/reading/index.js';
import { scan } from '../../../src/reading/scan.js';
import type { Report } from '../../../src/rule.js';

/** The house's words as a phrase lexicon, or undefined when it has none. */
export function wordLexicon({ words }: House): Lexicon | undefined {
  const entries = Object.entries(words ?? {}).map(([wrong, right]) => {
    const { tokens } = scan(wrong, [{ start: 0, end: wrong.length, kind: 'paragraph' }]);
    return `${tokens.map(({ lower, kind }) => (kind === 'word' ? lower : `\\${lower}`)).join(' ')} | ${right}`;
  });
  return entries.length === 0 ? undefined : { name: 'house-words', entries: entries.join('\n') };
}

/** "towards" in an American house, wherever it is no name: Towards Zero. */
export function reportWords(reading: Reading, lexicon: Lexicon, report: Report): void {
  for (const { start, end, fix, first } of reading.phrases(lexicon)) {
    const found = reading.text.slice(start, end);
    const token = reading.tokens[first]!;
    const opens = reading.sentences[token.sentence]!.first === first;
    const isRaised = /^\p{Lu}/u.test(found);
    if (isRaised && !opens && !/^\p{Lu}/u.test(fix)) continue;
    const right = isRaised ? fix[0]!.toUpperCase() + fix.slice(1) : fix;
    report({ start, end }, { message: `House style has “${right}”, not “${found}”.`, suggestions: [right] });
  }
}
