import { type Reading, tokensWhere } from '../../../src/reading/index.js';
import { withoutPossessive } from '../../../src/reading/possessive.js';
import type { Group, Use } from '../habit.js';

/** Words a translator keeps in one place and translates in another. One a line, sorted: kept word | its English renderings. */
const KEPT = `
akimat | administration;mayor's office
dacha | country house;summer house;cottage
demonstrants | demonstrators
dzielnica | district
engawa | veranda;porch
gaokao | college entrance exam;college entrance examination;entrance examination
gminas | communes;municipalities
hukou | household registration;residence permit
jinja | shrine
kanji | chinese characters
kouhai | junior
koen | park
matsuri | festival
minshuku | guesthouse;guest house
obshchina | community
onsen | hot spring;hot springs
oblast | region
omikuji | fortune slip
oshibori | wet towel
raion | district
rayon | district
rechnik | spokesman;speaker
ryokan | inn
sayonara | goodbye;good-bye;walk-off
senpai | senior
sento | bathhouse;public bath
shinkansen | bullet train
siloviki | security forces
sopka | hill;volcano
subbotnik | clean-up;cleanup
tokkuri | flask
torii | gate
voivodeship | province
yokozuna | grand champion
zemlyachestvo | fraternity
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string]);

/** “Sayonara” in a story that says “goodbye” elsewhere. */
export function keptWords(reading: Reading): Group[] {
  const { tokens } = reading;
  const byWord = new Map<string, Use[]>();
  for (const token of reading.facet(openingWords)) {
    const lower = withoutPossessive(token.lower);
    const next = tokens[token.index + 1];
    add(byWord, lower, { start: token.start, end: token.start + lower.length, form: lower });
    if (next && next.sentence === token.sentence)
      add(byWord, `${lower} ${next.lower}`, {
        start: token.start,
        end: next.end,
        form: `${lower} ${next.lower}`,
      });
  }
  const groups: Group[] = [];
  for (const [kept, renderings] of KEPT) {
    const uses = byWord.get(kept);
    const english = uses && renderings.split(';').find((each) => byWord.has(each));
    // A word set beside its rendering is explained: “a ryokan, or inn”.
    if (!uses || !english || isExplained(reading, uses, byWord.get(english)!)) continue;
    groups.push({
      uses: [...uses, ...byWord.get(english)!],
      habit: english,
      stray: (form) => form === kept,
      message: () => `“${kept}” is “${english}” elsewhere in the story: one word for one thing.`,
    });
  }
  return groups;
}

function add(map: Map<string, Use[]>, key: string, use: Use): void {
  if (!WANTED.has(key)) return;
  const list = map.get(key);
  if (list) list.push(use);
  else map.set(key, [use]);
}

const WANTED = new Set(KEPT.flatMap(([kept, renderings]) => [kept, ...renderings.split(';')]));

/** Wanted words, and the first words of wanted phrases. */
const OPENINGS = new Set([...WANTED].map((wanted) => wanted.split(' ')[0]!));
const openingWords = tokensWhere(
  ({ kind, lower }) => kind === 'word' && OPENINGS.has(withoutPossessive(lower)),
);

function isExplained({ text }: Reading, kept: readonly Use[], english: readonly Use[]): boolean {
  return kept.some((one) =>
    english.some((other) => {
      const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
      return between.length < 25 && !/[.!?\n]/u.test(between);
    }),
  );
}
