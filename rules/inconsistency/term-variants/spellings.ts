import type { House } from '../../../src/house/index.js';
import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
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

const listedWords = tokensWhere(
  (token, { names }) =>
    token.kind === 'word' &&
    entryOf(token) !== undefined &&
    !names.some(({ first, last }) => last - first > 1 && first <= token.index && token.index < last),
);

function entryOf({ text, lower }: Token) {
  const forms = table();
  return forms.get(text) ?? (text === lower ? undefined : forms.get(lower));
}

/** colour beside color: one word in both spellings. */
export function spellings(reading: Reading, house: House = {}): Group[] {
  const groups = new Groups();
  const decided: Group[] = [];
  for (const token of reading.facet(listedWords)) {
    const entry = entryOf(token)!;
    const right = rightSide(house, entry, token);
    const use = {
      start: token.start,
      end: token.end,
      form: entry.side,
      found: token.text,
      as: () => likeCase(entry.side === 'British' ? entry.american : entry.british, token.text),
    };
    if (right === undefined) groups.add(entry.key, use);
    else decided.push({ uses: [use], right });
  }
  const open = [...groups.mixed()].map(([key, uses]) => ({
    uses,
    message: (stray: string, habit: string) =>
      `${stray} spelling of a word (“${key}…”) that has the ${habit} one elsewhere in the story.`,
  }));
  return [...decided, ...open];
}

/** Pairs of which each country writes one form only, whatever the house: colour, centre, defence, travelled, anaemia, skilful. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/our/u, 'or'],
  [/re(?=s?$)/u, 'er'],
  [/tre/u, 'ter'],
  [/ys(?=[aei])/u, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$|ous|en)/u, 'l'],
  [/(?<=fe|e)nc(?=e)/u, 'ns'],
  [/ae/u, 'e'],
  [/oe/u, 'e'],
  [/l(?=ful|ment|s?$)/u, 'll'],
  [/sce/u, 'ske'],
  [/^grey/u, 'gray'],
  [/ium/u, 'um'],
  [/llery/u, 'lry'],
];
/** Words of those classes on which a house may differ, or that are names. */
const OPEN = /^(?:glamour|kidnap|worship|aesthet|archaeolog|aeon|caesar)/iu;

/** The side that the house has decided on for the word; undefined where that is open. */
function rightSide(
  { spelling, ise }: House,
  { british, american }: { british: string; american: string },
  token: Token,
): 'British' | 'American' | undefined {
  if (spelling === undefined || OPEN.test(british)) return undefined;
  // Pearl Harbor, a Labour member: a capital inside the sentence makes a name of it.
  if (/^\p{Lu}/u.test(token.text) && !/^\p{Lu}/u.test(british)) return undefined;
  if (
    british.replaceAll(/is(?=[aei])/gu, 'iz') === american ||
    british.replaceAll(/is(?=ing|ation)/gu, 'iz') === american
  )
    return spelling === 'US' || ise === 'ize' ? 'American' : ise === 'ise' ? 'British' : undefined;
  const isClear = CLASSES.some(([pattern, letters]) => british.replace(pattern, letters) === american);
  return isClear ? (spelling === 'US' ? 'American' : 'British') : undefined;
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
