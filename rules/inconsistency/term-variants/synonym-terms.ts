import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { type Group, Groups, type Use } from '../habit.js';
import { synonymNouns, synonyms } from './synonyms.js';

interface Tables {
  /** Head noun -> modifier -> its group's number. */
  heads: Map<string, Map<string, string>>;
  /** Last words of the heads. */
  endings: Set<string>;
  nouns: Map<string, string>;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables) return tables;
  tables = { heads: new Map(), endings: new Set(), nouns: new Map() };
  for (const line of synonyms.trim().split('\n')) {
    const [words = '', heads = ''] = line.split(' | ');
    for (const head of heads.split(',')) {
      const modifiers = tables.heads.get(head) ?? new Map<string, string>();
      for (const word of words.split(';')) modifiers.set(word, `${words} ${head}`);
      tables.heads.set(head, modifiers);
      tables.endings.add(head.split(' ').at(-1)!);
    }
  }
  for (const line of synonymNouns.trim().split('\n'))
    for (const noun of line.split(';')) tables.nouns.set(noun, line);
  return tables;
}

const listedWords = tokensWhere(({ kind, lemma }) => {
  const { nouns, endings } = load();
  return kind === 'word' && (nouns.has(lemma) || endings.has(lemma));
});

/** "individual pension" where the story's term is "personal pension"; "levee" where it is "dike". */
export function synonymTerms(reading: Reading): Group[] {
  const { tokens } = reading;
  const { nouns } = load();
  const groups = new Groups();
  for (const token of reading.facet(listedWords)) {
    if (reading.paragraphOf(token).kind === 'byline') continue;
    const noun = nouns.get(token.lemma);
    // A name has the noun it has: Shannon Airport, Levee Road.
    if (noun !== undefined && (token.text === token.lower || !isNamed(reading, token)))
      groups.add(noun, { ...reading.span(token.index), form: token.lemma, as: () => undefined });
    for (const { first, modifier, group } of termsEndingAt(tokens, token.index))
      groups.add(group, {
        ...reading.span(first, first + modifier.split(' ').length),
        form: modifier,
        as: likeCase(tokens[first]!),
      });
  }
  return [...groups.mixed()]
    .filter(([, uses]) => !areContrasted(reading, uses))
    .map(([, uses]) => ({
      uses,
      least: 2,
      message: (stray: string, habit: string, count: number) =>
        `“${stray}” names what the story calls “${habit}” (${count} times): two terms for one thing.`,
    }));
}

function isNamed({ tokens }: Reading, { index, sentence }: Token): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (each) => each?.sentence === sentence && each.kind === 'word' && /^\p{Lu}/u.test(each.text),
  );
}

function likeCase(model: Token): (form: string) => string {
  return (form) => (/^\p{Lu}/u.test(model.text) ? form[0]!.toUpperCase() + form.slice(1) : form);
}

function* termsEndingAt(
  tokens: readonly Token[],
  index: number,
): Iterable<{ first: number; modifier: string; group: string }> {
  const token = tokens[index]!;
  const { heads, endings } = load();
  if (!endings.has(token.lemma)) return;
  for (const length of [1, 2]) {
    const start = index + 1 - length;
    const before = tokens[start - 1];
    if (!before || before.sentence !== token.sentence) return;
    const head = length === 1 ? token.lemma : `${tokens[start]!.lower} ${token.lemma}`;
    const modifiers = heads.get(head);
    if (!modifiers) continue;
    const one = modifiers.get(before.lower);
    if (one !== undefined) yield { first: start - 1, modifier: before.lower, group: one };
    else if (start > 1) {
      const two = `${tokens[start - 2]!.lower} ${before.lower}`;
      const group = modifiers.get(two);
      if (group !== undefined) yield { first: start - 2, modifier: two, group };
    }
  }
}

/** Both words side by side are two things: "space and moon landings", "subway and tram lines". */
function areContrasted({ tokens }: Reading, uses: readonly Use[]): boolean {
  let at = 0;
  return uses.some((use, index) => {
    const before = uses[index - 1];
    if (!before || before.form === use.form) return false;
    while (tokens[at]!.start < before.end) at++;
    const last = Math.min(at + 4, tokens.length) - 1;
    return tokens[last]!.start >= use.start;
  });
}
