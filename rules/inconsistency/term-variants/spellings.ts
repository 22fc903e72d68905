import type { Reading } from '../../../src/reading/index.js';
import { spellingPairs } from '../../../src/reading/lexicon/spelling-pairs.js';
import { type Group, Groups } from '../habit.js';

/** Words whose two spellings are two words in one of the countries: a computer program, the practice, a meter that measures. */
const TWO_WORDS =
  /^(?:whilst|amongst|amidst|practi[sc]|licen[sc]|progra|met(?:er|re)|che(?:ck|que)|stor(?:y|ey|ies)|tire|tyre|draft|draught|curb|kerb|dis[ck]|[ei]nquir|dependen|tonne|ton|mold|mould|plow|plough|jail|gaol|annex|grill|premier|prophe|devi[sc]e|advi[sc]e|insure|ensure|vise|vice|councilor|counsel|filet|fillet|fantas|gram|kilogram)/u;

let byForm:
  | Map<string, { key: string; side: 'British' | 'American'; british: string; american: string }>
  | undefined;

function table(): NonNullable<typeof byForm> {
  if (byForm) return byForm;
  byForm = new Map();
  for (const line of spellingPairs.trim().split('\n')) {
    const [british = '', american = ''] = line.split(' | ');
    const first = american.split(';')[0]!;
    if (TWO_WORDS.test(british.toLowerCase())) continue;
    // organise, organisation, organising: one habit.
    const key = /^.{3,}?iz(?=[aei])/u.exec(first.toLowerCase())?.[0] ?? first.toLowerCase();
    const entry = { key, british, american: first };
    byForm.set(british, { ...entry, side: 'British' });
    for (const form of american.split(';')) byForm.set(form, { ...entry, side: 'American' });
  }
  return byForm;
}

/** colour beside color: one word in both spellings. */
export function spellings(reading: Reading): Group[] {
  const groups = new Groups();
  const inName = new Set<number>();
  for (const { first, last } of reading.names)
    if (last - first > 1) for (let index = first; index < last; index++) inName.add(index);
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || inName.has(token.index)) continue;
    const entry = table().get(token.text) ?? table().get(token.lower);
    if (!entry) continue;
    groups.add(entry.key, {
      start: token.start,
      end: token.end,
      form: entry.side,
      as: () => likeCase(entry.side === 'British' ? entry.american : entry.british, token.text),
    });
  }
  return [...groups.mixed()].map(([key, uses]) => ({
    uses,
    message: (stray: string, habit: string) =>
      `${stray} spelling of a word (“${key}…”) that has the ${habit} one elsewhere in the story.`,
  }));
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
