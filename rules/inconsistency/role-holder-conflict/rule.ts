import { countryGazetteer, type Name, type Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { areSpellings } from '../name-variants/similar.js';

/** Offices that one person holds at a time. */
const OFFICE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emperor|foreign minister|defen[cs]e minister|finance minister|interior minister|health minister|supreme leader|secretary of state|foreign secretary|chief of staff)$/u;
/** Words that make the holder another one than the present one. */
const NOT_NOW =
  /^(?:former|ex|then|late|acting|vice|deputy|first|second|next|new|incoming|outgoing|previous|interim|future|elect|predecessor|successor|assistant|under|shadow|longtime|ousted|deposed)$/u;

export const roleHolderConflict = defineRule({
  id: 'role-holder-conflict',
  category: 'inconsistency',
  mqm: 'accuracy',
  severity: 'major',
  summary: 'One office of one country with two holders at one time.',
  check(reading, report) {
    const holders = new Map<string, Name>();
    for (const name of reading.names) {
      const key = officeOf(reading, name);
      if (!key) continue;
      const earlier = holders.get(key);
      if (!earlier) holders.set(key, name);
      else if (!isSamePerson(earlier, name))
        report(
          { start: reading.tokens[name.nameFirst]!.start, end: name.end },
          {
            message: `“${name.name}” holds the office that “${earlier.name}” held above: which of the two?`,
            related: [{ start: earlier.start, end: earlier.end, message: 'The other holder' }],
            severity: 'query',
            unproven: true,
          },
        );
    }
  },
});

/** Country and office, when both stand right before the name: "Japanese Prime Minister Ito", "Peru's President Rosa Diaz". */
function officeOf({ tokens }: Reading, { title, first, nameFirst, last, words }: Name): string | undefined {
  if (nameFirst === last || !/^\p{Lu}/u.test(words[0]!)) return undefined;
  const start = title ? first : undefined;
  const before = start === undefined ? undefined : tokens[start - 1];
  const country = before && countryGazetteer().byWord.get(before.text.replace(/['’]s$/u, ''));
  const office = title.toLowerCase();
  if (!country || !OFFICE.test(office) || before!.sentence !== tokens[first]!.sentence) return undefined;
  const around = [tokens[start! - 2], tokens[start! - 3], tokens[last]];
  if (around.some((each) => each?.sentence === before!.sentence && NOT_NOW.test(each.lower)))
    return undefined;
  return `${country.country.name} ${office}`;
}

function isSamePerson(one: Name, other: Name): boolean {
  return one.words.some((word) => other.words.some((each) => each === word || areSpellings(word, each)));
}
