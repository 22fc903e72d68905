import {
  bare,
  findTopics,
  genderOfGivenName,
  monthOf,
  type Name,
  personNoun,
  type Reading,
  type Token,
  weekdayOf,
} from '../../../src/reading/index.js';
import { takesSpeech } from '../../../src/reading/saying.js';
import { defineRule } from '../../../src/rule.js';
import { isBodyWord, isEnglishWord, isPlaceWord } from '../../inconsistency/name-variants/people.js';
import { famous, surnames } from './surnames.js';

export const orphanName = defineRule({
  id: 'orphan-name',
  category: 'reference',
  mqm: 'linguistic conventions/cohesion',
  severity: 'query',
  summary: 'Somebody speaks who has never been introduced: no first name, no office.',
  check(reading, report) {
    const quoted = headlineSpeaker(reading);
    if (quoted)
      report(reading.span(quoted.nameFirst, quoted.last), {
        message: `The headline has ${quoted.name} speak, and the story never names ${quoted.words.at(-1)}.`,
        unproven: true,
      });
    const topics = reading.facet(findTopics);
    // Match reports name players by their surnames alone.
    if (topics.has('sport')) return;
    const introduced = introducedWords(reading);
    const lone = new Map<string, Name[]>();
    for (const name of reading.names) {
      const word = name.words.length === 1 && !name.title ? name.words[0]! : '';
      if (!mayBeSurname(word, name) || introduced.has(word)) continue;
      lone.set(word, [...(lone.get(word) ?? []), name]);
    }
    for (const [word, names] of lone) {
      const first = names[0]!;
      const isSurname = SURNAME.has(word) || SLAVIC.test(word);
      if (
        !names.some((name) => speaks(reading, name, isSurname)) ||
        names.some((name) => isExplained(reading, name, isSurname))
      )
        continue;
      report(
        {
          start: reading.tokens[first.nameFirst]!.start,
          end: reading.tokens[first.nameFirst]!.start + word.length,
        },
        {
          message: `Who is ${word}? The story gives neither a first name nor an office.`,
          ...(isSurname ? {} : { unproven: true }),
        },
      );
    }
  },
});

/** “Anna Holm: The bridge must go” over a story without any Holm. */
function headlineSpeaker({ tokens, names, paragraphs, sentences }: Reading): Name | undefined {
  const name = names[0];
  if (!name || name.nameFirst !== 0 || name.words.length < 2 || paragraphs.length < 3) return undefined;
  const behind = sentences[paragraphs[0]!.last - 1]!.last;
  if (tokens[name.last]?.text !== ':' || tokens[name.last]!.sentence !== name.sentence) return undefined;
  if (
    genderOfGivenName(name.words[0]!) === undefined ||
    name.words.some((word) => isBodyWord(word) || isPlaceWord(word))
  )
    return undefined;
  const surname = name.words.at(-1)!;
  return tokens.some((token) => token.index >= behind && bare(token) === surname) ? undefined : name;
}

const SURNAME = new Set(surnames.trim().split(/\s+/u));
const FAMOUS = new Set(famous.trim().split(/\s+/u));
const SLAVIC =
  /^\p{Lu}\p{Ll}{2,}(?:enko|yuk|iuk|chuk|ovych|evych|ovich|evich|shvili|adze|skyi|skiy|ovsky|evsky|insky|ynsky|ovskaya|evskaya|nikov|nikova|enkov|yshyn|yshyn|ianko|chenko|ovska|evska|owski|ewski|yev|yeva|tsev|tseva|dzhyan|sson|sdóttir|dóttir|sdottir)$/u;

/** Words of names that a longer name, a title or a bracket explains anywhere in the story. */
function introducedWords(reading: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of reading.names) {
    if (name.words.length > 1 || (name.title && name.words.length > 0))
      for (const word of name.words) for (const part of word.split('-')) words.add(part).add(word);
  }
  // “Ivan Petrenko's”: a possessive or a capital the name finder cut apart still stands beside its first name.
  for (const token of reading.tokens) {
    const before = reading.tokens[token.index - 1];
    if (before?.sentence === token.sentence && isCapital(token) && isCapital(before)) words.add(bare(token));
  }
  return words;
}

function isCapital({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

function mayBeSurname(word: string, name: Name): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word) &&
    word.length > 1 &&
    !name.isAcronym &&
    !name.country &&
    !FAMOUS.has(word) &&
    !isPlaceWord(word) &&
    !isBodyWord(word) &&
    monthOf(word.toLowerCase()) === undefined &&
    weekdayOf(word.toLowerCase()) === undefined &&
    (SURNAME.has(word) || (genderOfGivenName(word) === undefined && !isEnglishWord(word.toLowerCase())))
  );
}

const OWN =
  /^(?:speech|words|lawyer|wife|husband|father|mother|son|daughter|brother|sister|opinion|family|statement|office|colleague|spokesman|spokeswoman|successor|predecessor|mandate|career|party|supporters|visit)$/u;

/** Does it act as a person: “Petrenko urged”, “said Petrenko”, “Petrenko's speech”? A word not known for a surname must be he or she besides. */
function speaks(reading: Reading, name: Name, isSurname: boolean): boolean {
  const { tokens } = reading;
  const last = tokens[name.last - 1]!;
  const next = tokens[name.last];
  const before = tokens[name.first - 1];
  if (!next || next.sentence !== last.sentence) return false;
  // “Scott Wilson from Renmark says”: it is not the subject.
  if (before?.sentence === last.sentence && before.pos === 'ADP') return false;
  if (isSurname && isOfficeBehind(reading, name)) return true;
  const isOwner = /['’]s$/u.test(last.text);
  const verb =
    next.lower === 'also' || next.lower === 'has' || next.lower === 'had'
      ? (tokens[name.last + 1] ?? next)
      : next;
  const isSpeaker =
    !isOwner &&
    ((takesSpeech(verb.lemma) && /(?:ed|s|id|old)$/u.test(verb.lower) && verb.pos === 'VERB') ||
      (before?.sentence === last.sentence &&
        /^(?:said|says|stressed|noted|added|explained|emphasized|recalled)$/u.test(before.lower)));
  const isActor =
    isSpeaker ||
    (isOwner &&
      isSurname &&
      OWN.test(tokens.slice(name.last, name.last + 2).find(({ pos }) => pos === 'NOUN')?.lower ?? ''));
  return isActor && (isSurname || isHeOrShe(reading, name));
}

/** “Garcia, chairman of the county's board, said”. */
function isOfficeBehind({ tokens }: Reading, { last }: Name): boolean {
  if (tokens[last]!.text !== ',') return false;
  const noun = tokens.slice(last + 1, last + 5).find(({ pos, text }) => pos === 'NOUN' || text === ',');
  return (
    noun !== undefined &&
    noun.text !== ',' &&
    /^(?:office|job|title|rank)$/u.test(personNoun(noun.lemma)?.kind ?? '')
  );
}

function isHeOrShe({ tokens }: Reading, { last, sentence }: Name): boolean {
  for (let at = last; at < Math.min(last + 16, tokens.length); at++) {
    const token = tokens[at]!;
    if (
      token.sentence > sentence + 1 ||
      (token.index > last && isCapital(token) && token.sentence === sentence)
    )
      return false;
    if (/^(?:he|she|his|her)$/u.test(token.lower)) return true;
  }
  return false;
}

/** “the mayor, Petrenko,” · “striker Petrenko” · “Brindlow, a lawyer,” · “Petrenko (52)”. A known surname with an office behind it still lacks its first name. */
function isExplained({ tokens }: Reading, { first, last, sentence }: Name, isSurname: boolean): boolean {
  const before = tokens[first - 1];
  const next = tokens[last];
  if (next?.sentence === sentence && /^[,(]$/u.test(next.text)) {
    const behind = tokens[last + 1];
    const isOffice = /^(?:a|an|the|who|whose|one|\d+)$/u.test(behind?.lower ?? '') || behind?.pos === 'NOUN';
    if (next.text === '(' || (isOffice && !isSurname)) return true;
  }
  if (before?.sentence !== sentence) return false;
  if (/^[“"']$/u.test(before.text)) return true;
  if (before.text === ',')
    return tokens
      .slice(Math.max(0, first - 9), first - 1)
      .some((token) => token.sentence === sentence && personNoun(token.lemma) !== undefined);
  return before.pos === 'NOUN' || before.pos === 'PROPN' || personNoun(before.lemma) !== undefined;
}
