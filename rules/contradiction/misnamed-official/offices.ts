import { byParagraph, type Reading, type Token } from '../../../src/reading/index.js';

/** An office and the name behind it. Token indexes. */
export interface Office {
  readonly kind: string;
  /** Where the title begins. */
  readonly first: number;
  readonly nameFirst: number;
  readonly last: number;
}

const FIELDS = new Map(
  Object.entries({
    foreign: 'foreign',
    defence: 'defence',
    defense: 'defence',
    finance: 'finance',
    treasury: 'finance',
    economy: 'economy',
    trade: 'economy',
    industry: 'economy',
    economic: 'economy',
  }),
);

/** Words that an office's title opens with. */
const OPENINGS = new Set([
  ...FIELDS.keys(),
  ...'prime premier chancellor president secretary-general secretary minister'.split(' '),
]);

/** The office that ends before the name at `nameFirst` begins, or undefined. */
function kindOfTitle(tokens: readonly Token[], first: number): { kind: string; last: number } | undefined {
  const word = tokens[first]!.lower;
  if (!OPENINGS.has(word)) return undefined;
  const next = tokens[first + 1]?.lower ?? '';
  if (word === 'prime' && next === 'minister') return { kind: 'pm', last: first + 2 };
  if (word === 'premier' || word === 'chancellor') return { kind: 'pm', last: first + 1 };
  if (word === 'president' || word === 'secretary-general') return { kind: 'head', last: first + 1 };
  if (word === 'secretary' && next === 'general') return { kind: 'head', last: first + 2 };
  if (word === 'secretary' && next === 'of' && tokens[first + 2]?.lower === 'state')
    return { kind: 'foreign', last: first + 3 };
  const field = FIELDS.get(word);
  if (field && /^(?:minister|secretary)$/u.test(next)) return { kind: field, last: first + 2 };
  return word === 'minister' && next === 'of' ? ministry(tokens, first + 2) : undefined;
}

/** "Minister of Economy, Trade and Industry": over the fields, to the name. */
function ministry(tokens: readonly Token[], from: number): { kind: string; last: number } | undefined {
  let kind: string | undefined;
  let at = from;
  while (at < from + 8 && tokens[at]) {
    const word = tokens[at]!.lower;
    if (FIELDS.has(word)) kind ??= FIELDS.get(word);
    else if (!/^(?:,|and|the|affairs|of)$/u.test(word)) break;
    at++;
  }
  return kind ? { kind, last: at } : undefined;
}

/** The offices that have a name of two to four words behind them. A facet. */
export const findOffices = byParagraph(
  ({ tokens, sentences }: Reading) => sentences.flatMap(({ first, last }) => officesIn(tokens, first, last)),
  (office: Office, by) => ({
    ...office,
    first: office.first + by.token,
    nameFirst: office.nameFirst + by.token,
    last: office.last + by.token,
  }),
);

function officesIn(tokens: readonly Token[], from: number, to: number): Office[] {
  const found: Office[] = [];
  for (let index = from; index < to; index++) {
    const title = kindOfTitle(tokens, index);
    if (
      !title ||
      /^(?:vice|deputy|vice-|acting|assistant|first|former)$/u.test(tokens[index - 1]?.lower ?? '')
    )
      continue;
    let last = title.last;
    while (last < to && isNamePart(tokens[last]!)) last++;
    if (last - title.last < 2 || last - title.last > 4) continue;
    found.push({ kind: title.kind, first: index, nameFirst: title.last, last });
    index = last - 1;
  }
  return found;
}

function isNamePart({ kind, text }: Token): boolean {
  return (
    kind === 'word' &&
    /^\p{Lu}/u.test(text) &&
    !/['’]s$/u.test(text) &&
    !/^(?:The|And|In|Of|On|He|She)$/u.test(text)
  );
}
