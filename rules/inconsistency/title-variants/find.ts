import type { Quotation, Reading } from '../../../src/reading/index.js';
import type { Use } from '../habit.js';

/** Words of titles that say little about which one it is. */
const SMALL = new Set(
  'the a an of to in and on for at by with from is are was be that this it its not as or we our you i he his they their will have has'.split(
    ' ',
  ),
);
/** Quotations of more words are speech. */
const LONGEST = 12;
/** Titles that are looked at for each word: keeps the pass linear. */
const MOST = 20;

interface Title extends Use {
  /** Its words in small letters, without marks. */
  readonly text: string;
  /** It is written like a title: two words with a capital. */
  readonly isCapitalised: boolean;
  readonly content: ReadonlySet<string>;
}

/** Titles in quotation marks that share half of their words and are not the same: uses of one title, by title. */
export function titlesInSeveralForms(reading: Reading): Use[][] {
  const groups: Title[][] = [];
  const byWord = new Map<string, Title[][]>();
  for (const quotation of reading.quotations.list) {
    const title = titleOf(reading, quotation);
    if (!title) continue;
    const group = rivalsOf(title, byWord) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(title);
    for (const word of title.content) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      if (list.length < MOST && !list.includes(group)) list.push(group);
    }
  }
  return groups;
}

/** A quotation of a few words that is no sentence: it ends without a mark and no speaker stands behind it. */
function titleOf(reading: Reading, { open, close, last, depth }: Quotation): Title | undefined {
  const { tokens } = reading;
  if (close < 0 || depth > 0 || tokens[open]!.sentence !== tokens[close]!.sentence) return undefined;
  const inside = tokens.slice(open + 1, close);
  const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length < 2 || words.length > LONGEST || /^[.,!?;:]$/u.test(inside.at(-1)!.text)) return undefined;
  if (/^(?:that|because|there|we|i|it|they|he|she|you)$/u.test(words[0]!.lower)) return undefined;
  const content = new Set(words.filter(({ lower }) => !SMALL.has(lower)).map(({ lemma }) => lemma));
  if (content.size < 2) return undefined;
  const text = words.map(({ lower }) => lower).join(' ');
  return {
    ...reading.span(open + 1, Math.min(close, last)),
    form: text,
    as: () => undefined,
    text,
    isCapitalised: words.filter((word) => /^\p{Lu}/u.test(word.text)).length > 1,
    content,
  };
}

/** The titles of which this one is another rendering, or says again. */
function rivalsOf(title: Title, byWord: ReadonlyMap<string, readonly Title[][]>): Title[] | undefined {
  for (const word of title.content)
    for (const group of byWord.get(word) ?? []) if (areOne(title, group[0]!)) return group;
  return undefined;
}

function areOne(one: Title, other: Title): boolean {
  if (one.text === other.text) return true;
  // A part of it is a short form.
  if (one.text.includes(other.text) || other.text.includes(one.text)) return false;
  const shared = [...one.content].filter((word) => other.content.has(word)).length;
  const most = Math.max(one.content.size, other.content.size);
  // Iron Harbour 1, Iron Harbour 2.
  const own = [...one.content, ...other.content].filter(
    (word) => !(one.content.has(word) && other.content.has(word)),
  );
  if (own.length > 0 && own.every((word) => /^(?:\d+|[ivx]+)$/u.test(word))) return false;
  return shared * 2 >= most && shared >= (one.isCapitalised && other.isCapitalised ? 2 : 3);
}
