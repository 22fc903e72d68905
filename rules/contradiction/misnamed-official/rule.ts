import type { Reading } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { type CountryMention, findCountries } from '../odd-one-out/countries-in.js';
import { compareNames } from './likeness.js';
import { findOffices, type Office } from './offices.js';
import { officials } from './officials.js';

/** States whose people write the family name first. */
const FAMILY_FIRST = new Set(['China', 'North Korea', 'Singapore', 'South Korea', 'Taiwan', 'Vietnam']);
/** International bodies, by what the copy calls them. */
const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NATO: 'NATO',
    UN: 'United Nations',
    Nations: 'United Nations',
    Commission: 'European Commission',
    Council: 'European Council',
    Parliament: 'European Parliament',
  }),
);

interface Seat {
  readonly place: string;
  readonly holders: readonly (readonly string[])[];
  /** What is known of names that were compared with the holders'. */
  readonly verdicts: Map<string, Verdict>;
}

/** `same` for a holder's name; the holder whose name it nearly is; undefined when it is nobody's. */
type Verdict = 'same' | { readonly akin: string } | undefined;

/** Names that are kept for a seat. */
const MOST_VERDICTS = 200;

let seats: Map<string, Seat> | undefined;

function seatOf(place: string, office: string): Seat | undefined {
  seats ??= new Map(
    officials.split('\n').flatMap((line): [string, Seat][] => {
      const [country, role, names] = line.split(' | ');
      if (!country || !role || !names) return [];
      const holders = names.split(';').map((name) => name.split(' '));
      return [[`${country}/${role}`, { place: country, holders, verdicts: new Map() }]];
    }),
  );
  return seats.get(`${place}/${office}`);
}

export const misnamedOfficial = defineRule({
  id: 'misnamed-official',
  category: 'contradiction',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The holder of a well-known office under a name that is nearly but not quite his.',
  check(reading, report) {
    const mentions = reading.facet(findCountries);
    const inStory = [...new Set(mentions.map(({ country }) => country))];
    // A wrong name runs through the story; one finding tells it.
    const told = new Set<string>();
    for (const office of reading.facet(findOffices)) {
      const own = placeBefore(reading, mentions, office);
      const places = own ? [own] : inStory;
      const meant = holderMeant(reading, office, places);
      const written = reading.slice(reading.span(office.nameFirst, office.last));
      if (!meant || told.has(written)) continue;
      told.add(written);
      report(reading.span(office.nameFirst, office.last), {
        message: `“${written}” is not a name on record for this office; ${meant} may be meant.`,
      });
    }
  },
});

/** The country or body that stands right before the title: "Dutch Foreign Minister", "Japan's Minister of Economy". */
function placeBefore(
  { tokens }: Reading,
  mentions: readonly CountryMention[],
  office: Office,
): string | undefined {
  for (let at = office.first - 1; at >= Math.max(0, office.first - 3); at--) {
    const body = BODIES.get(tokens[at]!.text.replace(/['’]s$/u, ''));
    if (body) return body;
  }
  return mentions.find(({ last }) => last <= office.first && last > office.first - 3)?.country;
}

function holderMeant({ tokens }: Reading, office: Office, places: readonly string[]): string | undefined {
  const written = tokens.slice(office.nameFirst, office.last).flatMap(({ text }) => text.split('-'));
  let akin: string | undefined;
  for (const place of places) {
    const seat = seatOf(place, office.kind);
    const verdict = seat && verdictOn(written, seat);
    if (verdict === 'same') return undefined;
    akin ??= verdict?.akin;
  }
  return akin;
}

function verdictOn(written: readonly string[], seat: Seat): Verdict {
  const { verdicts } = seat;
  const key = written.join(' ');
  if (verdicts.has(key)) return verdicts.get(key);
  if (verdicts.size === MOST_VERDICTS) verdicts.clear();
  const verdict = compareWithHolders(written, seat);
  verdicts.set(key, verdict);
  return verdict;
}

function compareWithHolders(written: readonly string[], { place, holders }: Seat): Verdict {
  let akin: string | undefined;
  for (const holder of holders) {
    const parts = holder.flatMap((word) => word.split('-'));
    const likeness = compareNames(written, parts, FAMILY_FIRST.has(place));
    if (likeness === 'same') return 'same';
    if (likeness === 'akin') akin ??= holder.join(' ');
  }
  return akin === undefined ? undefined : { akin };
}
