import {
  findMentions,
  type Gender,
  type Mention,
  personNoun,
  type Reading,
} from '../../../src/reading/index.js';

/** One person of the story under all names that can only be theirs. */
export interface Person {
  readonly name: string;
  readonly mentions: Mention[];
  /** Words that tell the gender for sure: Mr, daughter, actress. */
  readonly proofs: { readonly gender: Gender; readonly mention: Mention; readonly word: string }[];
  /** What the given name tells. */
  given?: Gender;
  /** Is somebody's child in this story: "father" then is theirs. */
  isChild: boolean;
}

export interface Cast {
  readonly people: readonly Person[];
  /** Person of a mention, by its first token. */
  readonly at: ReadonlyMap<number, Person>;
}

/** Nouns that are said of both whatever their form, or that stand before a name without being its owner's. */
const UNSURE =
  /^(?:chairman|fisherman|freshman|congressman|alderman|ombudsman|layman|first|man|woman|king|queen|prince|lord|lady|miss|guy|hero|master|host|actor|god|father|brother|sister|mother|spokesman)$/u;

/** The people of the story. A facet. */
export function findCast(reading: Reading): Cast {
  const named = reading
    .facet(findMentions)
    .filter((mention) => mention.name && mention.kind === 'person' && mention.name.words.length > 0);
  const full = new Map<string, Person>();
  // Shorter names first: "Counsellor Tay Thi Son" is then known as "Tay Thi Son".
  const names = named.map((mention) => mention.name!).filter((name) => name.words.length > 1);
  for (const name of names.sort((a, b) => a.words.length - b.words.length)) {
    if (full.has(keyOf(name.words))) continue;
    const known = full.get(keyOf(name.words.slice(-3))) ?? full.get(keyOf(name.words.slice(-2)));
    full.set(keyOf(name.words), known ?? { name: name.name, mentions: [], proofs: [], isChild: false });
  }
  const byWord = new Map<string, Person | null>();
  for (const person of new Set(full.values()))
    for (const word of new Set(person.name.toLowerCase().split(' ')))
      byWord.set(word, byWord.has(word) ? null : person);
  const at = new Map<number, Person>();
  for (const mention of reading.facet(findMentions)) {
    const name = mention.name;
    if (!name || name.words.length === 0) continue;
    const person =
      full.get(keyOf(name.words)) ?? (name.words.length === 1 ? byWord.get(keyOf(name.words)) : undefined);
    if (!person) continue;
    person.mentions.push(mention);
    at.set(mention.first, person);
    addProofs(reading, person, mention);
  }
  return { people: [...new Set(full.values())], at };
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

function addProofs(reading: Reading, person: Person, mention: Mention): void {
  const { name } = mention;
  const title = /^(?:mr|mrs|ms|miss)\b/iu.exec(name!.title)?.[0].toLowerCase();
  if (title) person.proofs.push({ gender: title === 'mr' ? 'm' : 'f', mention, word: name!.title });
  else if (mention.gender && !name!.title && name!.words.length > 1) person.given ??= mention.gender;
  let before = mention.first - 1;
  if (reading.tokens[before]?.text === ',') before--;
  const noun = reading.tokens[before];
  if (!noun || noun.sentence !== mention.sentence || noun.lower !== noun.lemma || UNSURE.test(noun.lemma))
    return;
  const known = personNoun(noun.lemma);
  if (!known?.gender) return;
  // "and his daughter, Anna Bell," but not "with his daughter, Paul Bell said".
  const isApposition = before === mention.first - 1 || reading.tokens[mention.last]?.text === ',';
  if (!isApposition) return;
  person.proofs.push({ gender: known.gender, mention, word: noun.text });
  if (/^(?:daughter|son|girl|boy)$/u.test(noun.lemma)) person.isChild = true;
}

/** The gender the story tells of a person, and by what, when it tells but one. */
export function genderOf(person: Person): { gender: Gender; word: string; mention?: Mention } | undefined {
  const genders = new Set(person.proofs.map(({ gender }) => gender));
  if (genders.size > 1) return undefined;
  const proof = person.proofs[0];
  if (proof) return proof;
  return person.given ? { gender: person.given, word: person.name.split(' ')[0]! } : undefined;
}
