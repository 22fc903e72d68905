import type { Gender, Reading, Span } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { type Binding, bindings } from './bindings.js';
import { findCast, genderOf, type Person } from './persons.js';

export const pronounGender = defineRule({
  id: 'pronoun-gender',
  category: 'reference',
  mqm: 'linguistic conventions/cohesion',
  severity: 'major',
  summary: 'One person is he and she.',
  check(reading, report) {
    const cast = reading.facet(findCast);
    for (const person of cast.people) {
      const titles = twoTitles(person);
      if (titles)
        report(reading.span(titles[1].mention.first, titles[1].mention.last), {
          message: `${person.name} is “${titles[0].word}” and “${titles[1].word}” in one story.`,
          related: [{ ...titles[0].mention, message: `“${titles[0].word}”` }],
        });
    }
    for (const { mention, given, name } of nounsAgainstName(reading, cast.people))
      report(reading.span(mention.first - 1), {
        message: `“${reading.tokens[mention.first - 1]!.text}” does not go with ${name}, ${given === 'f' ? 'a woman’s' : 'a man’s'} name.`,
        unproven: true,
      });
    const all = bindings(reading, cast);
    for (const binding of all) {
      const told = toldOtherwise(reading, binding, all);
      if (!told) continue;
      const pronoun = reading.tokens[binding.token]!.text;
      report(reading.span(binding.token), {
        message: `“${pronoun}” can only be ${binding.person.name}, whom the story tells to be a ${told.gender === 'f' ? 'woman' : 'man'} (“${told.word}”).`,
        ...(told.at ? { related: [{ ...told.at, message: `“${told.word}”` }] } : {}),
        ...(told.isLikely ? { unproven: true } : {}),
      });
    }
  },
});

const GENDERED = new Map<string, Gender>([
  ...'spokesman businessman policeman sportsman cameraman statesman salesman congressman'
    .split(' ')
    .map((word) => [word, 'm']),
  ...'spokeswoman actress policewoman businesswoman sportswoman congresswoman chairwoman heroine hostess waitress'
    .split(' ')
    .map((word) => [word, 'f']),
] as [string, Gender][]);

/** "spokesman Maria Costa". */
function nounsAgainstName(reading: Reading, people: readonly Person[]) {
  return people.flatMap(({ name, given, mentions }) =>
    mentions
      .filter((mention) => {
        const noun = reading.tokens[mention.first - 1];
        const told = noun && noun.sentence === mention.sentence ? GENDERED.get(noun.lower) : undefined;
        return given && told && told !== given && mention.name!.words.length > 1;
      })
      .map((mention) => ({ mention, given, name })),
  );
}

type Proof = Person['proofs'][number];

function twoTitles(person: Person): [Proof, Proof] | undefined {
  const titles = person.proofs.filter(({ word }) => /^(?:mr|mrs|ms|miss)\b/iu.test(word));
  const first = titles[0];
  const other = first && titles.find(({ gender }) => gender !== first.gender);
  return first && other ? [first, other] : undefined;
}

interface Told {
  readonly gender: Gender;
  readonly word: string;
  readonly at?: Span;
  readonly isLikely: boolean;
}

/** What else the story tells of the person's gender, when it is not what the pronoun says. */
function toldOtherwise(reading: Reading, binding: Binding, all: readonly Binding[]): Told | undefined {
  const told = genderOf(binding.person);
  const others = all.filter((each) => each.person === binding.person && each.gender !== binding.gender);
  const same = all.length - others.length;
  if (told) {
    if (told.gender === binding.gender) return undefined;
    const isProof = binding.person.proofs.length > 0;
    const at = told.mention ? reading.span(told.mention.first, told.mention.last) : undefined;
    return {
      gender: told.gender,
      word: told.word,
      ...(at ? { at } : {}),
      isLikely: !isProof && others.length === 0,
    };
  }
  const mates = all.filter((each) => each.person === binding.person && each.gender === binding.gender).length;
  if (others.length < 2 || others.length <= mates || same === 0) return undefined;
  const proof = others[0]!;
  return {
    gender: proof.gender,
    word: reading.tokens[proof.token]!.text,
    at: reading.span(proof.token),
    isLikely: others.length < 3,
  };
}
