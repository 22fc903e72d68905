import { countryGazetteer } from './countries.js';
import { supportOppose } from './lexicon/support-oppose.js';
import type { Name } from './names.js';
import type { Reading } from './reading.js';
import type { Span, Token } from './token.js';
import { tokensWhere } from './where.js';

/** For or against: the side a doer takes by an act. */
export type Side = 'for' | 'against';

/** A crowd takes a side: "demonstrators stormed the US embassy", "an anti-American rally". */
export interface Stance extends Span {
  readonly side: Side;
  /** Tokens of act and target, `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Names the target whatever it is called: a country's name for its capital, people, leader or embassy; a surname; a noun. */
  readonly target: string;
  /** Who acts: a gathered crowd, or some other crowd (rival, counter-). */
  readonly actor: 'crowd' | 'other crowd';
  /** Denied, supposed, told of another time, or said by somebody else: no evidence either way. */
  readonly doubtful: boolean;
}

interface Act {
  readonly words: readonly string[];
  readonly side: Side;
  /** The preposition before the target; empty when the target is a direct object. */
  readonly preposition: string;
}

const SIDES: Record<string, Side> = {
  support: 'for',
  celebrate: 'for',
  help: 'for',
  oppose: 'against',
  attack: 'against',
  harm: 'against',
};

let actsByLemma: Map<string, Act[]> | undefined;

function acts(): Map<string, Act[]> {
  if (actsByLemma) return actsByLemma;
  actsByLemma = new Map();
  for (const line of supportOppose.split('\n')) {
    const [phrase = '', kind = '', argument = ''] = line.split(' | ');
    const words = phrase.split(' ');
    const side = SIDES[kind];
    if (!side || !words[0]) continue;
    const act: Act = { words, side, preposition: argument === '*' ? '' : argument };
    const list = actsByLemma.get(words[0]);
    if (list) list.push(act);
    else actsByLemma.set(words[0], [act]);
  }
  for (const list of actsByLemma.values())
    list.sort((a, b) => b.words.length - a.words.length || b.preposition.length - a.preposition.length);
  return actsByLemma;
}

const CROWD = new Set(
  'crowd mob protester protestor demonstrator rioter marcher striker picketer picket campaigner dissenter agitator activist rally-goer rallygoer throng group'.split(
    ' ',
  ),
);
const GATHERING = new Set(
  'protest demonstration rally march riot uprising sit-in picket boycott strike blockade siege'.split(' '),
);
const OTHER_CROWD =
  /^(?:counter|pro-|rival|other|another|opposing|opposition|loyalist|supporter|fan|well-wisher|government|some)/u;

/** All stances of the text, in order. */
export function findStances(reading: Reading): Stance[] {
  const targets = new Targets(reading);
  const stances: Stance[] = [];
  for (const { index, sentence } of reading.facet(telling)) {
    const stance = stanceAt(reading, targets, index, reading.sentences[sentence]!.last);
    if (stance) stances.push(stance);
  }
  return stances;
}

/** Words that a stance may be read from. */
const telling = tokensWhere(
  ({ lower, lemma, pos }) =>
    MARKED.test(lower) ||
    isAngry(lower) ||
    (pos === 'NOUN' && GATHERING.has(lemma)) ||
    (/^(?:VERB|NOUN|ADJ)$/u.test(pos) && acts().has(lemma)),
);

/** anti-American, pro-Russian. */
const MARKED = /^(anti|pro)[-‑](.+)$/iu;

function isAngry(lower: string): boolean {
  return lower === 'angry' || lower === 'furious';
}

function stanceAt(reading: Reading, targets: Targets, index: number, limit: number): Stance | undefined {
  return (
    markedWord(reading, targets, index) ??
    gatheringAgainst(reading, targets, index, limit) ??
    actAt(reading, targets, index, limit)
  );
}

/** Only when it is told of a gathering or its people, not of a third party. */
function markedWord(reading: Reading, targets: Targets, index: number): Stance | undefined {
  const token = reading.tokens[index]!;
  const match = MARKED.exec(token.text);
  if (!match) return undefined;
  const next = reading.tokens[index + 1];
  const isOfCrowd =
    next !== undefined &&
    (CROWD.has(next.lemma) ||
      GATHERING.has(next.lemma) ||
      /^(?:action|slogan|chant|banner|protest|sentiment|placard)/u.test(next.lemma));
  if (!isOfCrowd) return undefined;
  const target = targets.ofWord(match[2]!);
  const side = match[1]!.toLowerCase() === 'anti' ? 'against' : 'for';
  return make(reading, index, index + 1, side, target, 'crowd');
}

/** "protests … against X", "angry at X". */
function gatheringAgainst(
  reading: Reading,
  targets: Targets,
  index: number,
  limit: number,
): Stance | undefined {
  const { tokens } = reading;
  const token = tokens[index]!;
  const isAirStrike =
    token.lemma === 'strike' &&
    /^(?:air|missile|drone|rocket|military|deadly|retaliatory)$/u.test(tokens[index - 1]?.lower ?? '');
  const isGathering = token.pos === 'NOUN' && GATHERING.has(token.lemma) && !isAirStrike;
  const hasAnger = isAngry(token.lower);
  if (!isGathering && !hasAnger) return undefined;
  for (let at = index + 1; at < Math.min(index + 7, limit); at++) {
    const word = tokens[at]!;
    if (word.kind === 'punctuation' || word.pos === 'VERB' || word.pos === 'AUX') return undefined;
    const side =
      word.lower === 'against' || (hasAnger && /^(?:at|over|with|about)$/u.test(word.lower))
        ? 'against'
        : undefined;
    if (!side) continue;
    const target = targets.nounPhrase(at + 1, limit);
    return target && make(reading, index, target.last, side, target.key, 'crowd');
  }
  return undefined;
}

function actAt(reading: Reading, targets: Targets, index: number, limit: number): Stance | undefined {
  const { tokens } = reading;
  const token = tokens[index]!;
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return undefined;
  for (const act of acts().get(token.lemma) ?? []) {
    if (token.pos !== 'VERB' && act.preposition === '') continue;
    const behind = matchWords(tokens, index, act.words, limit);
    if (behind < 0) continue;
    const isPassive = act.preposition === '' && isParticiple(tokens, index);
    if (isPassive) return passive(reading, targets, act, index, behind, limit);
    const from = skipTo(tokens, behind, act.preposition, limit);
    if (from < 0) continue;
    const actor = actorBefore(reading, index);
    const target = actor && targets.nounPhrase(from, limit);
    if (!target) continue;
    return make(reading, index, target.last, act.side, target.key, actor);
  }
  return undefined;
}

/** "The embassy was attacked by demonstrators": target before, actor behind "by". */
function passive(
  reading: Reading,
  targets: Targets,
  act: Act,
  index: number,
  behind: number,
  limit: number,
): Stance | undefined {
  const { tokens, sentences } = reading;
  const { first } = sentences[tokens[index]!.sentence]!;
  for (let at = behind; at < Math.min(behind + 6, limit); at++) {
    if (tokens[at]!.lower !== 'by') continue;
    const crowd = tokens.slice(at + 1, Math.min(at + 6, limit)).findIndex((token) => CROWD.has(token.lemma));
    if (crowd < 0) return undefined;
    const target = targets.nounPhrase(first, index);
    return (
      target &&
      make(reading, first, at + 2 + crowd, act.side, target.key, crowdKind(tokens, at + 1 + crowd, first))
    );
  }
  return undefined;
}

function isParticiple(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const token = tokens[at]!;
    if (token.lemma === 'be' && token.sentence === tokens[index]!.sentence)
      return !/ing$/u.test(tokens[index]!.lower);
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false;
  }
  return false;
}

function matchWords(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  limit: number,
): number {
  for (const [offset, word] of words.entries()) {
    const token = tokens[index + offset];
    if (!token || index + offset >= limit) return -1;
    const fits =
      word === "one's"
        ? token.pos === 'PRON' || token.pos === 'DET'
        : word === 'the'
          ? token.pos === 'DET' || token.pos === 'PRON'
          : token.lemma === word || token.lower === word;
    if (!fits) return -1;
  }
  return index + words.length;
}

/** Index behind the preposition (at once, or behind an adverb or a short time phrase), or -1. */
function skipTo(tokens: readonly Token[], index: number, preposition: string, limit: number): number {
  if (preposition === '') return index;
  for (let at = index; at < Math.min(index + 3, limit); at++) {
    if (tokens[at]!.lower === preposition) return at + 1;
    if (tokens[at]!.pos !== 'ADV') return -1;
  }
  return -1;
}

/** Who does what stands at `index`: the nearest crowd to the left that no other subject cuts off. */
function actorBefore(reading: Reading, index: number): Stance['actor'] | undefined {
  const { tokens, sentences } = reading;
  const { first } = sentences[tokens[index]!.sentence]!;
  for (let at = index - 1; at >= first; at--) {
    const token = tokens[at]!;
    if (CROWD.has(token.lemma)) return crowdKind(tokens, at, first);
    if (token.lower === 'they' || token.lower === 'who') {
      if (token.lower === 'they') return crowdBefore(reading, token.sentence);
      continue;
    }
    const next = tokens[at + 1]!;
    const isSubject =
      (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'PRON') &&
      (next.pos === 'VERB' || next.pos === 'AUX') &&
      !/ing$/u.test(next.lower);
    if (isSubject && !/day$/u.test(token.lower) && !isBehindPreposition(tokens, at, first)) return undefined;
  }
  return undefined;
}

function isBehindPreposition(tokens: readonly Token[], index: number, first: number): boolean {
  for (let at = index - 1; at >= first; at--) {
    const { pos } = tokens[at]!;
    if (pos === 'ADP') return true;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false;
  }
  return false;
}

/** "They": the crowd of the sentence before, when that names one and nobody else as a group. */
function crowdBefore(reading: Reading, sentence: number): Stance['actor'] | undefined {
  const before = reading.sentences[sentence - 1];
  if (!before) return undefined;
  for (let at = before.first; at < before.last; at++)
    if (CROWD.has(reading.tokens[at]!.lemma)) return crowdKind(reading.tokens, at, before.first);
  return undefined;
}

function crowdKind(tokens: readonly Token[], index: number, first: number): Stance['actor'] {
  for (let at = index; at >= Math.max(first, index - 3); at--) {
    const token = tokens[at]!;
    if (
      at < index &&
      token.pos !== 'ADJ' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      token.pos !== 'DET' &&
      token.pos !== 'ADV'
    )
      break;
    if (OTHER_CROWD.test(token.lower)) return 'other crowd';
  }
  return 'crowd';
}

const DOUBT = new Set(
  'not never no nor neither without if unless whether would could might should may instead rather refuse decline stop fail pretend ironically sarcastically mock mockingly accuse deny former formerly once previously initially originally later eventually until when'.split(
    ' ',
  ),
);

function make(
  reading: Reading,
  first: number,
  last: number,
  side: Side,
  target: string,
  actor: Stance['actor'],
): Stance {
  const { tokens, sentences } = reading;
  const { index: sentence, first: from, last: to } = sentences[tokens[first]!.sentence]!;
  const doubtful = tokens
    .slice(Math.max(from, first - 8), Math.min(to, last + 4))
    .some(({ lemma, lower }) => DOUBT.has(lemma) || DOUBT.has(lower) || lower.endsWith("n't"));
  return { ...reading.span(first, last), first, last, side, sentence, target, actor, doubtful };
}

/** Words between a determiner and the head that do not name the target. */
const SKIPPED = new Set('the a an this that these those their its his her our such new'.split(' '));

/** Resolves what is named to one key for all its names in this text. */
class Targets {
  private readonly nameAt = new Map<number, Name>();
  /** Surname of a country's leader to the country: "U.S. President Donald Trump". */
  private readonly leaders = new Map<string, string>();

  constructor(private readonly reading: Reading) {
    for (const [index, name] of reading.names.entries()) {
      for (let at = name.nameFirst; at < name.last; at++) this.nameAt.set(at, name);
      const before = reading.names[index - 1];
      if (
        before?.country &&
        before.last === name.first &&
        /^(?:president|prime minister|premier|supreme leader|chancellor|king)/iu.test(name.title)
      )
        this.leaders.set(name.words.at(-1) ?? '', before.country.country.name);
    }
  }

  /** The key of a noun phrase that begins at `from`, and the index behind it. */
  nounPhrase(from: number, limit: number): { key: string; last: number } | undefined {
    const { tokens } = this.reading;
    let last = from;
    let key: string | undefined;
    while (last < limit && last - from < 7) {
      const token = tokens[last]!;
      const isPart =
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'NUM' ||
        SKIPPED.has(token.lower);
      const isPartitive = token.lower === 'of' && key === undefined && last > from;
      if (!isPart && !isPartitive) break;
      const name = this.nameAt.get(last);
      if (name && key === undefined) key = this.ofName(name);
      if (/-(?:backed|led|funded|run|allied)$/u.test(token.lower)) key = `${token.lower} `;
      last++;
      if (/['’]s$/u.test(token.text) && key !== undefined) break;
    }
    if (last === from) return undefined;
    const head = tokens[last - 1]!;
    if (key === undefined && tokens[from]!.pos === 'DET' && head.pos === 'NOUN') key = head.lemma;
    return key === undefined ? undefined : { key, last };
  }

  ofWord(word: string): string {
    return this.leaders.get(word) ?? countryGazetteer().byWord.get(word)?.country.name ?? bareKey(word);
  }

  private ofName(name: Name): string {
    if (name.country) return name.country.country.name;
    const surname = name.words.at(-1) ?? name.name;
    return this.leaders.get(surname) ?? bareKey(surname);
  }
}

function bareKey(word: string): string {
  return word.toLowerCase().replace(/[.’']/gu, '');
}
