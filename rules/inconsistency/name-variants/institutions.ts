import { countryGazetteer, namesWhere, type Reading, tokensWhere } from '../../../src/reading/index.js';
import { withoutPossessive } from '../../../src/reading/possessive.js';
import { type Group, Groups, type Use } from '../habit.js';
import { nameSpan } from './one-name.js';

/** Heads that translators take for one another, one class a line. */
const HEADS = new Map(
  [
    'Office Service Agency Bureau Administration Authority Directorate Inspectorate Organization Organisation',
    'Committee Commission Board',
    'Association Federation Society League Union Alliance',
    'University College Institute Institution',
    'Foundation Fund',
    'Museum Gallery',
    'Law Act',
    'Square Plaza',
    'Festival Fair',
    'Airport Aerodrome',
    'Hospital Clinic',
    'Theater Theatre Playhouse',
    'Treaty Pact Accord',
    'Forum Conference Summit',
  ].flatMap((line, index) => line.split(' ').map((head) => [head, index] as const)),
);
/** Heads of parts of bodies: with one word before them they may still be one. */
const PARTS = new Set(
  'department section division club bureau office branch wing league chapter group'.split(' '),
);

const bodyNames = namesWhere(
  ({ words }) => words.length > 2 && HEADS.has(words.at(-1)!) && !/^(?:of|for)$/u.test(words.at(-2)!),
);

/** National Medical Service beside National Medical Office: two heads of one class, and at least two words before them alike. */
export function rivalHeads(reading: Reading): Group[] {
  const groups = new Groups();
  const short = new Map(reading.expansions.map(({ long, short }) => [long, short]));
  for (const name of reading.facet(bodyNames)) {
    const kind = HEADS.get(name.words.at(-1)!);
    const form = name.words.join(' ');
    const key = `${kind} ${name.words.slice(0, -1).join(' ')}`;
    // Two short forms are two bodies.
    if (!short.has(form)) groups.add(key, { ...nameSpan(reading, name), form });
  }
  return [...groups.mixed()]
    .filter(([, uses]) => !areSideBySide(reading, uses))
    .map(([, uses]) => ({ uses }));
}

/** Heads whose names have plurals before them: Exhibitors Union, Sports Ministry. */
const OF_MEMBERS =
  /^(?:Union|Alliance|Association|Federation|League|Society|Committee|Commission|Council|Congress|Party|Club|Ministry|Department|Bureau|Office|Fund|Foundation|Board|Institute|Center|Centre|Court|Forum|Games)$/u;

const membersNames = namesWhere(
  ({ words, nameFirst, last }) =>
    words.length > 1 && last - nameFirst === words.length && OF_MEMBERS.test(words.at(-1)!),
);

/** Exhibitors Union beside Exhibitor Union: one body, its members now one, now many. */
export function memberForms(reading: Reading): Group[] {
  const { tokens } = reading;
  const groups = new Groups();
  for (const name of reading.facet(membersNames)) {
    const words = tokens.slice(name.nameFirst, name.last - 1).map(({ text }) => text);
    const key = [...words.map((word) => word.replace(/s$/u, '')), name.words.at(-1)].join(' ');
    groups.add(key, { ...nameSpan(reading, name), form: [...words, name.words.at(-1)].join(' ') });
  }
  return [...groups.mixed()].map(([, uses]) => ({ uses }));
}

/** “Rice Growers Association and Rice Growers Federation”: named in one sentence they are two. */
function areSideBySide({ sentences }: Reading, uses: readonly Use[]): boolean {
  return uses.some((use, index) => {
    const before = uses[index - 1];
    if (!before || before.form === use.form) return false;
    return sentences.some(({ start, end }) => start <= before.start && use.end <= end);
  });
}

const partWords = tokensWhere(({ lower }) => PARTS.has(withoutPossessive(lower)));

/** Youth Department beside youth section and youth club: the parts of a body, in capitals once. */
export function rivalParts(reading: Reading): Group[] {
  const groups = new Groups();
  const { tokens } = reading;
  for (const token of reading.facet(partWords)) {
    const lower = withoutPossessive(token.lower);
    const before = tokens[token.index - 1];
    if (before?.sentence !== token.sentence || !/^(?:NOUN|PROPN|ADJ)$/u.test(before.pos)) continue;
    if (
      !/^(?:youth|women's|women|press|health|education|planning|research|sports|culture|tourism|student|veterans|medical|welfare|engineering|sales|marketing|security|agriculture|fisheries|forestry|construction|traffic|fire|disaster|environment|environmental|finance|legal|personnel)$/u.test(
        before.lower,
      )
    )
      continue;
    const { start } = before;
    groups.add(before.lower, { start, end: token.start + lower.length, form: lower, as: () => undefined });
  }
  return [...groups.mixed()]
    .filter(
      ([, uses]) =>
        uses.some((use) => /^\p{Lu}\S* \p{Lu}/u.test(reading.slice(use))) && !areSideBySide(reading, uses),
    )
    .map(([key, uses]) => ({
      uses,
      habit: uses.find((use) => /^\p{Lu}\S* \p{Lu}/u.test(reading.slice(use)))!.form,
      unproven: true,
      message: (stray: string, habit: string) =>
        `“${key} ${stray}” seems to be the “${key} ${habit}” of the story.`,
    }));
}

const PORTFOLIO =
  /^(?:defen[cs]e|justice|health|education|finance|interior|energy|transport|transportation|commerce|agriculture|labou?r|foreign|state)$/iu;

const ministries = tokensWhere(({ lower }) => lower === 'ministry' || lower === 'department');

/** The U.S. Defense Ministry beside the U.S. Department of Defense: one country has one of the two. */
export function ministryOrDepartment(reading: Reading): Group[] {
  const groups = new Groups();
  const { tokens } = reading;
  for (const token of reading.facet(ministries)) {
    const kind = token.lower;
    const of = tokens[token.index + 1]?.lower === 'of' ? tokens[token.index + 2] : undefined;
    const before = tokens[token.index - 1];
    const field =
      of && PORTFOLIO.test(of.text) ? of : before && PORTFOLIO.test(before.text) ? before : undefined;
    if (!field) continue;
    const first = field === before ? field.index : token.index;
    const country = countryGazetteer().byWord.get(tokens[first - 1]?.text.replace(/['’]s$/u, '') ?? '');
    if (!country) continue;
    groups.add(`${country.country.name} ${field.lower.slice(0, 5)}`, {
      ...reading.span(first, (field === before ? token.index : field.index) + 1),
      form: kind,
      as: () => undefined,
    });
  }
  return [...groups.mixed()].map(([country, uses]) => ({
    uses,
    message: (stray: string, habit: string) =>
      `A ${stray} here and a ${habit} elsewhere in the story: ${country.split(' ').slice(0, -1).join(' ')} has one of the two.`,
  }));
}
