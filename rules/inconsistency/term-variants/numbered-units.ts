import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';

const UNITS = new Set('brigade division regiment battalion corps squadron army fleet'.split(' '));
const LONGEST = 5;
const ordinals = tokensWhere(({ kind, lower }) => kind === 'number' && /^\d+(?:st|nd|rd|th)$/u.test(lower));

/** "36th Marine Brigade" beside "36th brigade of marines": one unit, named by words before its kind and by words behind "of". */
export function numberedUnits(reading: Reading): Group[] {
  const { tokens } = reading;
  const groups = new Groups();
  for (const token of reading.facet(ordinals)) {
    const head = headBehind(tokens, token.index);
    if (head === undefined) continue;
    const before = tokens.slice(token.index + 1, head);
    const behind = behindOf(tokens, head);
    const words = behind.length > 0 ? behind : before;
    for (const word of words) {
      const last = behind.length > 0 ? behind.at(-1)!.index + 1 : head + 1;
      groups.add(`${token.lower} ${tokens[head]!.lemma} ${stem(word)}`, {
        ...reading.span(token.index, last),
        form: behind.length > 0 ? 'of' : 'before',
        as: () => undefined,
      });
    }
  }
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    habit: 'before',
    message: (_stray, _habit) =>
      `“${reading.slice(uses.find(({ form }) => form === 'of')!)}” is “${reading.slice(uses.find(({ form }) => form === 'before')!)}” elsewhere in the story: one name for one unit.`,
  }));
}

/** Index of the unit's kind behind its number, with only its other words between. */
function headBehind(tokens: readonly Token[], number: number): number | undefined {
  for (let at = number + 1; at < Math.min(number + LONGEST, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[number]!.sentence || token.kind !== 'word') return undefined;
    if (UNITS.has(token.lower)) return at;
  }
  return undefined;
}

/** The words of "of the marines", "of Marine Corps". */
function behindOf(tokens: readonly Token[], head: number): Token[] {
  if (tokens[head + 1]?.lower !== 'of') return [];
  const words: Token[] = [];
  for (let at = head + 2; at < head + 5; at++) {
    const token = tokens[at];
    if (token?.sentence !== tokens[head]!.sentence || token.kind !== 'word') break;
    if (/^(?:the|a|an)$/u.test(token.lower)) continue;
    if (!/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos)) break;
    words.push(token);
  }
  return words;
}

function stem({ lower }: Token): string {
  return lower.replace(/(?:i[sz]ed|[sz]ed|s)$/u, '');
}
