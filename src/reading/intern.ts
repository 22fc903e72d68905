/** A word as it is written and in small letters, with a straight apostrophe. */
interface Word {
  readonly text: string;
  readonly lower: string;
}

const words = new Map<string, Word>();
/** Words that are kept from one text to the next. */
const MOST_WORDS = 50_000;
/** No English word is longer. */
const LONGEST_KEPT = 40;

/**
 * The word in its one copy. Rules compare words with one another and look them up all the time: both are quicker with one string for
 * each distinct word, which has its hash already and of which the engine knows that no other is equal.
 */
export function intern(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (text.length > LONGEST_KEPT) return { text, lower: straight };
  const one = only(text);
  const word = { text: one, lower: straight === text ? one : only(straight) };
  if (words.size === MOST_WORDS) words.clear();
  words.set(one, word);
  return word;
}

/** The engine has each name of a property once. */
function only(text: string): string {
  return Object.keys({ [text]: 0 })[0]!;
}
