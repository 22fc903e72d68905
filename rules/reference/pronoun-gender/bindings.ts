import {
  findMentions,
  type Gender,
  groupBy,
  type Mention,
  type Reading,
  type Sentence,
} from '../../../src/reading/index.js';
import type { Cast, Person } from './persons.js';

/** A pronoun that can stand for one person of the story alone. */
export interface Binding {
  readonly token: number;
  readonly gender: Gender;
  readonly person: Person;
  /** `own`: the owner is the subject by the sense ("said in his speech"); `only`: nobody else is near. */
  readonly by: 'own' | 'only';
}

const GENDERS = new Map<string, Gender>(
  Object.entries({
    he: 'm',
    his: 'm',
    him: 'm',
    himself: 'm',
    she: 'f',
    her: 'f',
    hers: 'f',
    herself: 'f',
  } as const),
);
/** What one has of one's own when one is said to make, say, lose or leave it. */
const OWN =
  /^(?:speech|statement|address|remarks|debut|appearance|resignation|retirement|candidacy|career|life|mind|birthday|post|testimony|opinion|inauguration|victory|title|term|account|autobiography|memoir|memoirs|column|blog)$/u;
const PARENTS = /^(?:father|mother|parents|parent|grandmother|grandfather|grandparents)(?:'s?)?$/u;

/** Every pronoun whose person is sure. */
export function bindings(reading: Reading, cast: Cast): Binding[] {
  const found: Binding[] = [];
  const bySentence = groupBy(reading.facet(findMentions), ({ sentence }) => sentence);
  for (const sentence of reading.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const gender = GENDERS.get(reading.tokens[at]!.lower);
      if (!gender || reading.isQuoted(at)) continue;
      const owner = ownerOf(reading, cast, bySentence, sentence, at);
      if (owner) found.push({ token: at, gender, person: owner, by: 'own' });
      else {
        const person = onlyPerson(reading, cast, bySentence, sentence, at);
        if (person) found.push({ token: at, gender, person, by: 'only' });
      }
    }
  }
  return found;
}

/** "N said in his speech", "N made her debut", "(daughter) N touched his father's": the subject right before the verb owns it. */
function ownerOf(
  reading: Reading,
  cast: Cast,
  bySentence: ReadonlyMap<number, Mention[]>,
  sentence: Sentence,
  at: number,
): Person | undefined {
  const { tokens } = reading;
  if (!/^(?:his|her)$/u.test(tokens[at]!.lower)) return undefined;
  const before = (bySentence.get(sentence.index) ?? []).filter((mention) => mention.last <= at);
  const nearest = before
    .filter(({ kind }) => kind === 'person' || kind === 'maybe')
    .findLast((mention) => mention.last - mention.first > 1 || cast.at.has(mention.first));
  const person = nearest && cast.at.get(nearest.first);
  if (!person || nearest.last === at) return undefined;
  const isParent = person.isChild && PARENTS.test(tokens[at + 1]?.lower ?? '');
  if (isParent && at - nearest.last < 15 && !tokens.slice(nearest.last, at).some(({ text }) => text === ','))
    return person;
  if (at - nearest.last > 5) return undefined;
  const verb = tokens[nearest.last]!;
  if (verb.pos !== 'VERB' || tokens.slice(nearest.last, at).some(({ text }) => text === ','))
    return undefined;
  const noun = tokens[at + 1]?.pos === 'ADJ' ? tokens[at + 2] : tokens[at + 1];
  const head = tokens[at + 2]?.pos === 'ADJ' ? tokens[at + 3] : noun;
  const isOwn = OWN.test(noun?.lower ?? '') || OWN.test(head?.lower ?? '');
  const isSpeech =
    /^(?:say|note|stress|emphasize|emphasise|state|make|announce|celebrate|begin|end|start)$/u.test(
      verb.lemma,
    );
  return isOwn && isSpeech ? person : undefined;
}

/** Nobody else stands in this sentence before the pronoun, nor in the sentence before. */
function onlyPerson(
  reading: Reading,
  cast: Cast,
  bySentence: ReadonlyMap<number, Mention[]>,
  sentence: Sentence,
  at: number,
): Person | undefined {
  const previous = reading.sentences[sentence.index - 1];
  const near = [
    ...(previous ? (bySentence.get(previous.index) ?? []) : []),
    ...(bySentence.get(sentence.index) ?? []).filter((mention) => mention.first < at),
  ];
  const persons = new Set<Person>();
  for (const mention of near) {
    if (mention.kind !== 'person' && mention.kind !== 'maybe') continue;
    const person = cast.at.get(mention.first);
    if (person) persons.add(person);
    else if (!isRoleOf(reading, cast, mention)) return undefined;
  }
  const [person] = persons;
  if (persons.size !== 1 || !person) return undefined;
  const hasOthers = /^(?:someone|somebody|anyone|nobody|everyone|one|another|who)$/u;
  const from = previous ? previous.first : sentence.first;
  return reading.tokens.slice(from, at).some(({ lower }) => hasOthers.test(lower)) ? undefined : person;
}

/** "Minister Ana Lopez", "Lopez, a teacher": the noun leans on a name beside it. */
function isRoleOf(reading: Reading, cast: Cast, mention: Mention): boolean {
  const { tokens } = reading;
  for (let at = mention.last; at < mention.last + 3; at++)
    if (cast.at.has(at) && tokens[at]!.sentence === mention.sentence) return true;
  return false;
}
