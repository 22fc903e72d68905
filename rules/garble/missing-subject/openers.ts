import { clausesOf } from '../../../src/reading/clauses.js';
import {
  isPlainVerb,
  mayBeFinite,
  type Reading,
  type Sentence,
  type Token,
  verbForm,
} from '../../../src/reading/index.js';

/** A verb that opens a sentence, or its main clause, with nobody to do it. Token indexes. */
export interface Opener {
  readonly first: number;
  readonly last: number;
  readonly kind: 'finite' | 'impersonal' | 'command';
}

const words = (list: string) => new Set(list.split(' '));

/** Verbs that easy prose begins a sentence with, subject understood: "Sounds good.", "Turns out he knew." */
const EASY = words(
  'sound look seem make turn go come happen beat serve depend help thank suppose guess hope bet',
);
/** Credit lines and labels: "Posted by", "Updated at noon". */
const CREDITS = words(
  'post update publish report edit write share source print translate photograph compile adapt cite contribute illustrate present sponsor base modify copy courtesy provide list supply advertise upload submit file credit star direct produce',
);
/** What a story may tell its reader to do. */
const COMMANDS = words(
  'see read click call visit follow watch subscribe consider take imagine add think remember note meet look let suppose ask forget make say get go come keep stay be have try use check contact email send join enter listen play share sign view write find learn compare fast bring put welcome thank bear wait picture help give mind book turn start stop enjoy place cook serve heat mix stir bake pour do choose avoid expect blame bless begin cut order vote tell judge save leave move pass pray show speak talk tune register apply please click download log spare recall never',
);

/** What Russian says of nobody in particular: "In Norway, expect a rise". */
const THOUGHTS = words('expect say believe plan hope tell show promise');

/** The verb without a subject that the sentence begins with, if any. */
export function bareOpener(reading: Reading, sentence: Sentence): Opener | undefined {
  const { tokens } = reading;
  const end = tokens[sentence.last - 1]!;
  const { kind } = reading.paragraphOf(sentence);
  const isHeading = kind === 'heading' || kind === 'headline';
  if ((kind !== 'paragraph' && !isHeading) || isSpoken(reading, sentence)) return undefined;
  if (!isHeading && end.text !== '.') return undefined;
  const clauses = clausesOf(reading, sentence);
  if (clauses.some((clause) => clause.core !== undefined || clause.second !== undefined)) return undefined;
  const opener =
    atStart(reading, sentence, isHeading) ?? (isHeading ? undefined : behindPlace(reading, sentence));
  return opener && rulesOutSubject(tokens, opener, sentence.last) ? opener : undefined;
}

function isSpoken(reading: Reading, { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++)
    if (reading.isQuoted(index) || /^[?:"“”]$/u.test(reading.tokens[index]!.text)) return true;
  return false;
}

function atStart(reading: Reading, { first, last }: Sentence, isHeading: boolean): Opener | undefined {
  const { tokens } = reading;
  const verb = tokens[first]!;
  const next = tokens[first + 1];
  if (!next || last - first < 4 || !/^\p{Lu}\p{Ll}/u.test(verb.text) || next.text !== next.lower)
    return undefined;
  if (CREDITS.has(verb.lemma) || EASY.has(verb.lemma)) return undefined;
  const isObject = /^(?:DET|NUM|PRON)$/u.test(next.pos);
  const isPastByForm = verb.lower.endsWith('ed') && verb.lower.length > 4 && isObject;
  // Whatever the tagger says: "Repels an attack".
  const isThirdByForm = verb.lower.endsWith('s') && isPlainVerb(verb.lower.slice(0, -1));
  if (verb.pos !== 'VERB' && !isPastByForm && !isThirdByForm) return undefined;
  const form = isThirdByForm ? 's' : verbForm(verb);
  const found = (kind: Opener['kind']): Opener => ({ first, last: first + 2, kind });
  if (form === 'base') return isCommand(reading, first, last, isHeading) ? found('command') : undefined;
  if (isHeading || form === 'ing') return undefined;
  if (form === 's') return isObject || /^(?:ADJ|NOUN|ADV)$/u.test(next.pos) ? found('finite') : undefined;
  return isObject && next.lower !== 'by' ? found('finite') : undefined;
}

/** "Strengthen restrictions on exports": an order to the reader of a story that otherwise gives none. */
function isCommand(reading: Reading, first: number, last: number, isHeading: boolean): boolean {
  const { tokens } = reading;
  const verb = tokens[first]!;
  const next = tokens[first + 1]!;
  if (COMMANDS.has(verb.lemma) || verb.lower !== verb.lemma || !/^(?:DET|ADJ|NOUN|PRON)$/u.test(next.pos))
    return false;
  if (isHeading && last - first < 5) return false;
  return !tokens.some(
    (token, index) => /^(?:you|your|please|let's)$/u.test(token.lower) && !reading.isQuoted(index),
  );
}

/** "In Russia, predict the opening of": a place or time, a comma, and the verb. */
function behindPlace({ tokens }: Reading, sentence: Sentence): Opener | undefined {
  if (tokens[sentence.first]!.pos !== 'ADP' || /^(?:like|unlike|as)$/u.test(tokens[sentence.first]!.lower))
    return undefined;
  let comma = sentence.first + 1;
  while (comma < sentence.last && comma < sentence.first + 8 && tokens[comma]!.text !== ',') {
    if (/^(?:VERB|AUX|CCONJ|SCONJ)$/u.test(tokens[comma]!.pos)) return undefined;
    comma++;
  }
  const verb = tokens[comma + 1];
  const next = tokens[comma + 2];
  if (tokens[comma]?.text !== ',' || !verb || !next || comma + 2 >= sentence.last || verb.pos !== 'VERB')
    return undefined;
  const form = verbForm(verb);
  if (form === 'ing' || form === 'participle' || verb.text !== verb.lower) return undefined;
  if (form === 'base' && COMMANDS.has(verb.lemma) && !THOUGHTS.has(verb.lemma)) return undefined;
  if (!/^(?:DET|PRON|SCONJ)$/u.test(next.pos) && !(next.pos === 'ADP' && form === 'past')) return undefined;
  return { first: comma + 1, last: comma + 3, kind: 'impersonal' };
}

/** A later finite verb that is not joined by "and" may have the opener for its subject ("Plans to ... fell"). */
function rulesOutSubject(tokens: readonly Token[], opener: Opener, last: number): boolean {
  for (let index = opener.last; index < last; index++) {
    if (!mayBeFinite(tokens, index, opener.first)) continue;
    let before = index - 1;
    while (tokens[before]!.pos === 'ADV') before--;
    if (!/^(?:and|but|then|or|which|who|that|what|as|where)$/u.test(tokens[before]!.lower)) return false;
  }
  return true;
}
