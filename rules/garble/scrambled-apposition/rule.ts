import type { Name, Reading, Token } from '../../../src/reading/index.js';
import { personNouns } from '../../../src/reading/lexicon/person-nouns.js';
import { verbGroupAt } from '../../../src/reading/verb-groups.js';
import { defineRule, type Report } from '../../../src/rule.js';

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Sundays|Saturdays)$/u;
/** Verbs that take two objects or a name as complement: "gave the workers Monday", "call the rebels Contras". */
const NAMING =
  /^(?:call|name|dub|label|consider|give|offer|send|tell|show|sell|pay|cost|brand|nickname|rename|christen|make|elect|appoint|declare|teach|ask|promise|deny|grant|award)$/u;
/** People who belong to a club, a firm or an office. */
const MEMBER =
  /^(?:player|goalkeeper|defender|midfielder|forward|striker|coach|captain|footballer|director|head|owner|employee|manager|president|chairman|founder|editor|correspondent|journalist|reporter|spokesman|spokeswoman|fan|winger|goaltender|lawyer|deputy|member|leader)$/u;

/** What a group with a name of its own is called; "working group of the Council" is another matter. */
const GROUP_KINDS =
  /^(?:umbrella|militant|rebel|terrorist|terror|extremist|armed|jihadist|islamist|militia|paramilitary|guerrilla|insurgent|hacker|hacking|criminal|separatist|mafia|resistance)$/u;

export const scrambledApposition = defineRule({
  id: 'scrambled-apposition',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'major',
  summary:
    'A common noun with a bare name behind it that it cannot govern: "militia bases Kataib Hezbollah".',
  check(reading, report) {
    for (const name of reading.names)
      if (name.nameFirst === name.first) pluralBeforeName(reading, name, report);
    memberBeforeClub(reading, report);
    for (const name of reading.names) groupOfName(reading, name, report);
  },
});

/** "strikes on militia bases Kataib Hezbollah": a plural of things, and one name that is not one of them. */
function pluralBeforeName(reading: Reading, name: Name, report: Report): void {
  const { tokens } = reading;
  const head = name.first > 0 ? tokens[name.first - 1]! : undefined;
  if (!head || head.sentence !== name.sentence || !isPluralThing(head) || name.isAcronym || name.country)
    return;
  if (name.words.some((word) => DAY_OR_MONTH.test(word)) || /['’]s?$/u.test(tokens[name.last - 1]!.text))
    return;
  const next = tokens[name.last];
  const limit = reading.sentences[name.sentence]!.last;
  // "bases Hezbollah holds", "cities Paris and Rome", "islands Skye, Mull".
  if (
    next &&
    name.last < limit &&
    (/^(?:and|or|,|&|\/|-|–|—|:|\()$/u.test(next.lower) ||
      verbGroupAt(tokens, name.last, limit) ||
      /^(?:VERB|AUX|NOUN|ADV)$/u.test(next.pos))
  )
    return;
  const start = startOfPhrase(tokens, name.first - 1);
  const before = tokens[start - 1];
  // Only behind a preposition is the noun surely a noun, and the phrase no subject with an object.
  if (
    start === 0 ||
    !before ||
    before.pos !== 'ADP' ||
    before.sentence !== name.sentence ||
    before.lower === 'as'
  )
    return;
  for (let at = start - 2; at >= Math.max(0, start - 6); at--) if (NAMING.test(tokens[at]!.lemma)) return;
  report(reading.span(Math.max(start, name.first - 2), name.last), {
    message: `“${head.text} ${name.name}” scrambles two phrases: ${head.text} of ${name.name}, or ${name.name}'s ${head.text}?`,
  });
}

function isPluralThing(token: Token): boolean {
  if (
    token.pos !== 'NOUN' ||
    token.text !== token.lower ||
    !token.lower.endsWith('s') ||
    token.lower === token.lemma
  )
    return false;
  if (/['’]/u.test(token.text)) return false;
  return (
    !people().has(token.lemma) &&
    !/^(?:brother|sister|year|week|month|day|time|hour|minute|metre|meter|kilometre|kilometer|mile|euro|dollar|pound|percent|degree|team|compan(?:y|ies)|firm|club|part(?:y|ies))s?$/u.test(
      token.lemma,
    )
  );
}

/** First token of the noun phrase that ends at `head`: nouns, adjectives, numbers, determiners before it. */
function startOfPhrase(tokens: readonly Token[], head: number): number {
  let start = head;
  while (
    start > 0 &&
    /^(?:NOUN|ADJ|NUM|DET)$/u.test(tokens[start - 1]!.pos) &&
    !/^(?:which|that)$/u.test(tokens[start - 1]!.lower) &&
    tokens[start - 1]!.sentence === tokens[head]!.sentence
  )
    start--;
  return start;
}

/** 'hockey player "Washington Capitals" Alexander Ovechkin': the club stands where "of the" is missing. */
function memberBeforeClub(reading: Reading, report: Report): void {
  const { tokens, quotations } = reading;
  for (const { open, close } of quotations.list) {
    if (open === 0 || close < 0 || close - open > 5 || close - open < 2) continue;
    const head = tokens[open - 1]!;
    if (head.sentence !== tokens[close]!.sentence || head.pos !== 'NOUN' || !MEMBER.test(head.lemma))
      continue;
    const words = tokens.slice(open + 1, close);
    const next = tokens[close + 1];
    if (
      !words.every((word) => /^\p{Lu}|^\d|^[-–]$/u.test(word.text)) ||
      words.length === 0 ||
      !next ||
      !/^\p{Lu}/u.test(next.text)
    )
      continue;
    if (next.sentence !== head.sentence) continue;
    report(reading.span(open - 1, close + 1), {
      message: `“${head.text}” cannot govern ${reading.slice(reading.span(open, close + 1))}: write “${head.text} of” or put the club first.`,
    });
  }
}

/** "The umbrella group of the Popular Front (PF)": the name is the group's own, not its owner's. */
function groupOfName(reading: Reading, name: Name, report: Report): void {
  const { tokens } = reading;
  const first = name.first;
  if (name.country || first < 4 || tokens[first - 1]!.lower !== 'the' || tokens[first - 2]!.lower !== 'of')
    return;
  const head = tokens[first - 3]!;
  if (
    head.sentence !== name.sentence ||
    !/^(?:group|movement|organi[sz]ation|militia|network|gang|cartel|syndicate)$/u.test(head.lower)
  )
    return;
  if (!GROUP_KINDS.test(tokens[first - 4]!.lower) || name.words.length < 2 || tokens[name.last]?.text !== '(')
    return;
  report(reading.span(first - 3, name.last), {
    message: `“${head.text} of the ${name.name}”: the ${name.name} is the ${head.text} itself, so no “of”.`,
  });
}

let persons: Set<string> | undefined;

function people(): Set<string> {
  if (persons) return persons;
  persons = new Set(personNouns.split('\n').map((line) => line.split(' | ')[0]!));
  return persons;
}
