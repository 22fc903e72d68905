import { countryGazetteer, type Reading } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';
import { nameSpan } from './one-name.js';

/** Heads that translators take for one another. */
const OFFICES =
  /^(?:Office|Service|Agency|Bureau|Administration|Authority|Directorate|Inspectorate|Organi[sz]ation)$/u;

/** National Medical Service beside National Medical Office: two heads, and at least two words before them alike. */
export function rivalHeads(reading: Reading): Group[] {
  const groups = new Groups();
  const short = new Map(reading.expansions.map(({ long, short }) => [long, short]));
  for (const name of reading.names) {
    const head = name.words.at(-1) ?? '';
    const form = name.words.join(' ');
    if (name.words.length < 3 || !OFFICES.test(head)) continue;
    const key = name.words.slice(0, -1).join(' ');
    // Two short forms are two bodies.
    if (!short.has(form)) groups.add(key, { ...nameSpan(reading, name), form });
  }
  return [...groups.mixed()].map(([, uses]) => ({ uses }));
}

const PORTFOLIO =
  /^(?:defen[cs]e|justice|health|education|finance|interior|energy|transport|transportation|commerce|agriculture|labou?r|foreign|state)$/iu;

/** The U.S. Defense Ministry beside the U.S. Department of Defense: one country has one of the two. */
export function ministryOrDepartment(reading: Reading): Group[] {
  const groups = new Groups();
  const { tokens } = reading;
  for (const token of tokens) {
    const kind = /^(?:ministry|department)$/iu.exec(token.lower)?.[0];
    if (!kind) continue;
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
