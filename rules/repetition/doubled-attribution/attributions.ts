import { clausesOf } from '../../../src/reading/clauses.js';
import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import { takesSpeech } from '../../../src/reading/saying.js';

/** Who says it, and where that is told. Token indexes. */
export interface Attribution {
  readonly first: number;
  readonly last: number;
  /** Tokens of the source: “the minister”, “he”, “trade unions”. */
  readonly source: readonly Token[];
  /** `according`: according to, as … reports; `report`: a verb of passing on (reported); `say`: any other verb of saying. */
  readonly by: 'according' | 'report' | 'say';
}

/** Verbs that machines hang on a quotation besides those that English hangs there. */
const ALSO = new Set(
  'praise lament boast smile laugh rejoice enthuse summarize summarise sum share'.split(' '),
);
const PASSING_ON = new Set('report write quote cite publish inform tell transmit broadcast'.split(' '));
const PRONOUN = /^(?:he|she|they|it)$/u;
/** Words that may stand between an attribution and the end of its sentence. */
const TIME =
  /^(?:on|in|at|also|today|yesterday|earlier|later|then|here|there|again|\p{L}+day|statement|interview|a|an|the|his|her|press|news|conference|briefing)$/u;

function isSpeech(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower.endsWith('ing')) return false;
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  return (
    (takesSpeech(token.lemma) && !/^(?:see|show|find|know|feel|mean|want|need|hope)$/u.test(token.lemma)) ||
    ALSO.has(token.lemma)
  );
}

/** A verb of saying in a form that tells: said, says, reported. */
export function isTold(token: Token | undefined): boolean {
  return isSpeech(token) && /(?:ed|s|aid|old|rote|hought)$/u.test(token!.lower) && token!.pos !== 'NOUN';
}

/** The attribution a sentence opens with: “According to the police, …”, “As Interfax reports, …”. */
export function accordedOpening(reading: Reading, { first, last }: Sentence): Attribution | undefined {
  const { tokens } = reading;
  if (reading.isQuoted(first)) return undefined;
  const accorded = accordingAt(tokens, first, last);
  if (accorded) return tokens[accorded.last]?.text === ',' ? accorded : undefined;
  return tokens[first]!.lower === 'as' ? asReported(tokens, first, last) : undefined;
}

/** “Police say …”. */
export function spokenOpening(reading: Reading, { first, index }: Sentence): Attribution | undefined {
  const { tokens } = reading;
  if (reading.isQuoted(first) || /^(?:according|as)$/u.test(tokens[first]!.lower)) return undefined;
  const core = clausesOf(reading, reading.sentences[index]!)[0]?.core;
  const verb = core && tokens[core.verb.head];
  if (!core || !verb || !isSpeech(verb) || core.subject.first - first > 4) return undefined;
  if (core.verb.tense === 'modal' || /^not|n't$/u.test(tokens[core.verb.head - 1]!.lower)) return undefined;
  return {
    first: core.subject.first,
    last: core.verb.last,
    source: tokens.slice(core.subject.first, core.subject.last),
    by: PASSING_ON.has(verb.lemma) ? 'report' : 'say',
  };
}

/** “according to” and its source, up to a mark. */
function accordingAt(tokens: readonly Token[], at: number, limit: number): Attribution | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || at + 2 >= limit)
    return undefined;
  let end = at + 2;
  while (end < limit && !/^[,.;:!?"“”]$/u.test(tokens[end]!.text)) end++;
  return end === at + 2 || end - at > 14
    ? undefined
    : { first: at, last: end, source: tokens.slice(at + 2, end), by: 'according' };
}

/** “As the agency reports,” and “as reported by the agency,”. */
function asReported(tokens: readonly Token[], first: number, limit: number): Attribution | undefined {
  for (let end = first + 1; end < Math.min(first + 10, limit); end++) {
    if (tokens[end]!.text !== ',') continue;
    // The tagger takes “the agency reports” for two nouns.
    const told = tokens
      .slice(first + 1, end)
      .find((token) => isTold(token) || /^(?:reports?|notes|states|claims)$/u.test(token.lower));
    const source = tokens.slice(first + 1, end).filter((token) => token !== told && token.lower !== 'by');
    return told && source.length > 0 ? { first, last: end, source, by: 'according' } : undefined;
  }
  return undefined;
}

/** The source that stands between two marks in front of a closing one: “…, according to the mayor, the mayor said”. */
export function between(reading: Reading, comma: number, first: number): Attribution | undefined {
  const { tokens } = reading;
  for (let at = comma - 1; at > Math.max(first, comma - 12); at--) {
    const found = accordingAt(tokens, at, comma);
    if (found?.last === comma) return found;
  }
  return undefined;
}

/** The attribution that begins at `at` and closes its sentence: “he said”, “said the mayor”, “according to the mayor”, “the police reported on Friday”. */
export function closingAt(reading: Reading, at: number, limit: number): Attribution | undefined {
  const { tokens } = reading;
  const head = tokens[at];
  if (!head || at >= limit) return undefined;
  const accorded = accordingAt(tokens, at, limit);
  if (accorded) return isEnd(tokens, accorded.last, limit) ? accorded : undefined;
  if (isTold(head)) {
    const end = phraseEnd(tokens, at + 1, limit);
    return end > at + 1 && isEnd(tokens, end, limit)
      ? { first: at, last: end, source: tokens.slice(at + 1, end), by: manner(head) }
      : undefined;
  }
  const end = PRONOUN.test(head.lower) ? at + 1 : phraseEnd(tokens, at, limit);
  const verb = tokens[end];
  if (end === at || !verb || end >= limit || !(isTold(verb) || /^(?:say|report|add)$/u.test(verb.lower)))
    return undefined;
  return isEnd(tokens, end + 1, limit)
    ? { first: at, last: end + 1, source: tokens.slice(at, end), by: manner(verb) }
    : undefined;
}

function manner({ lemma }: Token): Attribution['by'] {
  return PASSING_ON.has(lemma) && lemma !== 'tell' ? 'report' : 'say';
}

/** The end of a short run of nouns and names. */
function phraseEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (
    end < limit &&
    end - at < 7 &&
    (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(tokens[end]!.pos) ||
      /^(?:of|for|and|'s)$/u.test(tokens[end]!.lower)) &&
    tokens[end]!.kind === 'word' &&
    !(end > at && isTold(tokens[end]))
  )
    end++;
  return end;
}

/** Nothing but a time or an occasion up to the end of the sentence. */
function isEnd(tokens: readonly Token[], at: number, limit: number): boolean {
  let end = at;
  while (end < limit && end - at < 6 && TIME.test(tokens[end]!.lower)) end++;
  return end >= limit || /^[.!?…]$/u.test(tokens[end]!.text);
}

const GROUPS = [
  'police officer force department detective investigator',
  'company firm corporation group manufacturer carmaker retailer bank',
  'ministry department minister government official authority',
  'media newspaper agency outlet journalist press paper report',
  'union federation worker',
  'hospital doctor medic clinic',
].map((line) => new Set(line.split(' ')));

/** Are the two sources one: the same noun or name, two words for one body, or a pronoun that fits? */
export function isOneSource(one: readonly Token[], other: readonly Token[]): boolean {
  const [a, b] = [contentOf(one), contentOf(other)];
  const pronoun = other.length === 1 && PRONOUN.test(other[0]!.lower) ? other[0]!.lower : undefined;
  if (pronoun !== undefined) return fits(one, pronoun);
  if (b.some((lemma) => a.includes(lemma))) return true;
  const head = b.at(-1) ?? '';
  return GROUPS.some(
    (group) => group.has(head) && a.some((lemma) => group.has(lemma)) && other[0]!.lower === 'the',
  );
}

function contentOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos)).map(({ lemma }) => lemma);
}

function fits(source: readonly Token[], pronoun: string): boolean {
  const lone = source.length === 1 ? source[0]!.lower : '';
  if (/^(?:i|we|you|he|she|they|it)$/u.test(lone)) return lone === pronoun;
  return true;
}
