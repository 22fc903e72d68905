import { isPluralCount, isSingularCount } from '../../../src/reading/grammatical-number.js';
import type { Reading, Token } from '../../../src/reading/index.js';
import { nounVerbs } from '../../../src/reading/lexicon/noun-verbs.js';

/** A determiner or number with a noun of the other number. */
export interface Clash {
  readonly first: number;
  readonly last: number;
  readonly message: string;
  readonly unproven?: boolean;
}

const PLURAL = new Set('these those many several few various numerous both'.split(' '));
const SINGULAR = new Set('a an this each every another'.split(' '));
const NUMBERS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty ' +
    'dozens hundreds thousands'
  ).split(' '),
);

/** All such clashes, in order. */
export function determinerClashes(reading: Reading): Clash[] {
  const found: Clash[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const clash = oneOfThe(reading, index) ?? thereIs(reading, index) ?? withNoun(reading, index);
    if (clash) found.push(clash);
  }
  return found;
}

/** The noun a determiner leads to over adjectives, or undefined when the noun is not the head of its phrase. */
function headBehind(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index + 1; at < tokens.length && at <= index + 4; at++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[index]!.sentence || token.kind !== 'word') return undefined;
    if (token.pos === 'ADJ' || (token.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ')) continue;
    if (token.pos !== 'NOUN' || /['’-]/u.test(token.text)) return undefined;
    const next = tokens[at + 1];
    // "a two party system": the noun leads on.
    if (next && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos) && next.kind !== 'punctuation') return undefined;
    if (next && next.kind === 'punctuation' && /^[-–'’"“/]$/u.test(next.text)) return undefined;
    return token;
  }
  return undefined;
}

function withNoun({ tokens }: Reading, index: number): Clash | undefined {
  const token = tokens[index]!;
  const word = token.lower;
  const before = index > 0 && tokens[index - 1]!.sentence === token.sentence ? tokens[index - 1]! : undefined;
  const isNumber =
    NUMBERS.has(word) || (token.kind === 'number' && /^\d{1,3}$/u.test(token.text) && Number(token.text) > 1);
  if (!PLURAL.has(word) && !SINGULAR.has(word) && !isNumber) return undefined;
  if (tokens[index + 1]!.lower.startsWith('other') || tokens[index + 1]!.lower === 'half') return undefined;
  // "Serie A": a letter, not an article.
  if (before && /^\p{Lu}/u.test(token.text)) return undefined;
  const head = headBehind(tokens, index);
  if (!head) return undefined;
  const text = `${token.text} ... ${head.text}`.replace(
    head.index === index + 1 ? ' ... ' : '',
    head.index === index + 1 ? ' ' : ' ... ',
  );
  const span = { first: index, last: head.index + 1 };
  if (SINGULAR.has(word)) {
    if (!isPluralCount(head.lower) || isAmount(tokens, index, head)) return undefined;
    return { ...span, message: `“${text}”: “${token.text}” is singular and “${head.text}” plural.` };
  }
  if (
    !isSingularCount(head.lower) ||
    (/^(?:a|an|the|one|no|per|of|and|or|every|some|this|last|next)$/u.test(before?.lower ?? '') && isNumber)
  )
    return undefined;
  if (
    isNumber &&
    (before?.kind === 'punctuation' ||
      before?.pos === 'NUM' ||
      before?.pos === 'NOUN' ||
      before?.pos === 'PROPN' ||
      before?.kind === 'symbol')
  )
    return undefined;
  if (/^(?:kind|sort|type)$/u.test(head.lower) || (word === 'many' && tokens[index + 1]!.lower === 'a'))
    return undefined;
  if (word === 'both' && tokens[head.index + 1]?.lower === 'and') return undefined;
  if (/^(?:both|many|few|several|those|these)$/u.test(word) && isVerbToo(head.lower)) return undefined;
  if (word === 'few' && before?.lower === 'a') return undefined;
  return { ...span, message: `“${text}”: “${head.text}” should be plural behind “${token.text}”.` };
}

let verbs: Set<string> | undefined;

/** "Both deal with": the word may be the verb of a pronoun. */
export function isVerbToo(lower: string): boolean {
  verbs ??= new Set(nounVerbs.split('\n'));
  return verbs.has(lower);
}

/** "another two weeks", "every few days", "a further 20 seats": the singular governs an amount. */
function isAmount(tokens: readonly Token[], index: number, head: Token): boolean {
  for (let at = index + 1; at < head.index; at++)
    if (
      tokens[at]!.pos === 'NUM' ||
      tokens[at]!.kind === 'number' ||
      /^(?:few|many|dozen|hundred|thousand|million|further|additional|whopping|staggering|record|estimated|good|great|mere|full|other|different|total)$/u.test(
        tokens[at]!.lower,
      )
    )
      return true;
  // "this Sundays", "a goods", "a barracks": the plural form is the word itself.
  return /^(?:works|barracks|headquarters|crossroads|means|series|species|gallows|innings|thanks|goods|grounds|premises|quarters|links|arms|glasses|woods|minutes|customs|savings|damages|stairs|rapids|shambles|hundreds|thousands|times)$/u.test(
    head.lower,
  );
}

/** "one of the player", "one of the most powerful army". */
function oneOfThe({ tokens }: Reading, index: number): Clash | undefined {
  if (tokens[index]!.lower !== 'one' || tokens[index + 1]?.lower !== 'of') return undefined;
  const article = index + 2;
  if (!/^(?:the|his|her|its|their|our|my|these|those)$/u.test(tokens[article]?.lower ?? '')) return undefined;
  let at = article;
  while (/^(?:ADJ|ADV|VERB)$/u.test(tokens[at + 1]?.pos ?? '') && at < article + 4) at++;
  const head = headBehind(tokens, at);
  if (!head || !isSingularCount(head.lower)) return undefined;
  return {
    first: index,
    last: head.index + 1,
    message: `“one of the” needs a plural: “${head.text}” is singular.`,
  };
}

/** "There is many people", "there are a man". */
function thereIs(reading: Reading, index: number): Clash | undefined {
  const { tokens } = reading;
  if (tokens[index]!.lower !== 'there' || !/^(?:is|was|has|are|have)$/u.test(tokens[index + 1]?.lower ?? ''))
    return undefined;
  let at = index + 2;
  while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '') && at < index + 5) at++;
  const verb = tokens[index + 1]!;
  // "There was no | casualties".
  if (tokens[at]?.lower === 'no') at++;
  const next = tokens[at];
  if (!next) return undefined;
  const isSingularVerb = /^(?:is|was|has)$/u.test(verb.lower);
  const isMany =
    /^(?:many|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|these|those)$/u.test(
      next.lower,
    );
  const head = headBehind(tokens, at);
  if (
    isSingularVerb &&
    (isMany
      ? !head || !isSingularCount(head.lower)
      : next.pos === 'NOUN' && isPluralCount(next.lower) && tokens[at + 1]?.pos !== 'NOUN') &&
    !/^(?:hundred|thousand|million|billion|a|per)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return {
      first: index + 1,
      last: at + 1,
      message: `“there ${verb.text} ${next.text}”: the verb must be plural.`,
    };
  if (
    !isSingularVerb &&
    /^an?$/u.test(next.lower) &&
    head &&
    isSingularCount(head.lower) &&
    !/^(?:of|and)$/u.test(tokens[head.index + 1]?.lower ?? '') &&
    tokens[head.index + 1]?.text !== ','
  )
    return {
      first: index + 1,
      last: at + 1,
      message: `“there ${verb.text} ${next.text}”: the verb must be singular.`,
    };
  return undefined;
}
