import type { Quantity, Reading } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Largest number in words that is judged: beyond it they are phrases (one hundred, a thousand). */
const LARGEST = 99;
/** What is counted in words by houses that otherwise give figures, and the other way round. */
const KEEPS_FIGURES =
  /^(?:percent|degree|point|goal|run|try|wicket|over|seed|vote|set|game|lap|year-old|mile|acre|magnitude)$/u;
const KEEPS_WORDS = /^(?:commandment|apostle|tribe|month|o'clock)$/u;
/** Words before a number that make a label of it, or part of a ratio or address. */
const LABEL =
  /^(?:no|number|route|highway|room|flight|article|section|page|chapter|act|part|phase|level|grade|group|gate|line|day|week|year|season|series|episode|version|class|category|type|division|tier|stage|step|lane|tower|block|district|ward|zone|sector|unit|reactor|line|channel|model|formula|area|age|aged|of|in|top|by|world|war)$/u;

/** Numbers below the limit in figures, and from it on in words, where they count things: 3 dogs, fifteen people. */
export function reportFiguresOrWords(
  reading: Reading,
  quantities: readonly Quantity[],
  limit: number,
  report: Report,
): void {
  for (const [index, quantity] of quantities.entries()) {
    if (!countsThings(quantity) || isSetApart(reading, quantity) || isOneOfSeveral(quantities, index))
      continue;
    const { low: value, start, end, written, noun } = quantity;
    const found = reading.text.slice(start, end);
    if (written === 'figures' && value < limit && WORDS[value] && !KEEPS_FIGURES.test(noun!)) {
      report(
        { start, end },
        {
          message: `House style spells out numbers below ${limit}: “${WORDS[value]}”, not “${found}”.`,
          suggestions: [WORDS[value]!],
        },
      );
    } else if (written === 'words' && value >= limit && !KEEPS_WORDS.test(noun!)) {
      report(
        { start, end },
        {
          message: `House style has figures from ${limit} on: “${value}”, not “${found}”.`,
          suggestions: [String(value)],
        },
      );
    }
  }
}

/** A whole number of countable things: no measure, money, percentage, score or range. */
function countsThings({
  low,
  high,
  form,
  written,
  currency,
  unit,
  percent,
  times,
  isModifier,
  scale,
  noun,
  numeral,
}: Quantity): boolean {
  return (
    form === 'number' &&
    low === high &&
    Number.isInteger(low) &&
    low > 0 &&
    low <= LARGEST &&
    (written === 'figures' || written === 'words') &&
    !currency &&
    !unit &&
    !percent &&
    !times &&
    !isModifier &&
    scale === '' &&
    noun !== undefined &&
    !numeral.figure?.includes('.')
  );
}

/** At the start of a sentence every house has words; a label keeps its figures. */
function isSetApart({ tokens, sentences }: Reading, { first, last, sentence }: Quantity): boolean {
  const opening = sentences[sentence]!.first;
  const before = tokens[first - 1];
  const next = tokens[last];
  const opens = first === opening || (first === opening + 1 && before?.kind === 'punctuation');
  if (opens || before === undefined || before.paragraph !== tokens[first]!.paragraph) return true;
  const isJoined =
    /^[-–—/:.]$/u.test(before.text) || /^[-–—/:]$/u.test(next?.text ?? '') || !tokens[first]!.spaced;
  const isQuoteOpen = before.kind === 'punctuation' && /^[“"‘']$/u.test(before.text);
  // "Apollo 8 astronauts": the number is part of the name before it.
  const isName = before.kind === 'word' && /^\p{Lu}/u.test(before.text) && before.pos === 'PROPN';
  return (
    isJoined ||
    isQuoteOpen ||
    isName ||
    LABEL.test(before.lower.replace(/\.$/u, '')) ||
    tokens[first]!.text.includes('-')
  );
}

/** Another number near it, in the same sentence: "8 of 12 members", "between 5 and 15 cases", where houses differ. */
function isOneOfSeveral(quantities: readonly Quantity[], index: number): boolean {
  const { sentence, first, last } = quantities[index]!;
  return [quantities[index - 1], quantities[index + 1]].some(
    (other) =>
      other?.sentence === sentence &&
      Math.min(Math.abs(other.first - last), Math.abs(first - other.last)) < 4,
  );
}
