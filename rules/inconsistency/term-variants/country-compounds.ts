import { countryGazetteer, findHyphened, type Reading } from '../../../src/reading/index.js';
import { type Group, Groups } from '../habit.js';

const COMPOUND =
  /^([\p{L}.’']+)[-‑](backed|led|made|built|owned|funded|sponsored|supported|occupied|held|controlled|run|born|trained|aligned|allied|financed|supplied|brokered|imposed|dominated|friendly|speaking|administered|registered|flagged|listed|designed|educated|linked|affiliated|mediated|hosted|proposed|ruled|operated)$/iu;

/** Iran-backed beside Iranian-backed: the country's name or its adjective before the same participle. */
export function countryCompounds(reading: Reading): Group[] {
  const { byWord } = countryGazetteer();
  const groups = new Groups();
  for (const token of reading.facet(findHyphened)) {
    const match = token.kind === 'word' ? COMPOUND.exec(token.text) : null;
    const found = match && byWord.get(match[1]!);
    if (!match || !found || (found.as !== 'name' && found.as !== 'adjective')) continue;
    groups.add(`${found.country.name} ${match[2]!.toLowerCase()}`, {
      start: token.start,
      end: token.end,
      form: token.text.replace(/‑/u, '-'),
    });
  }
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    message: (stray: string, habit: string) => `“${stray}” is “${habit}” elsewhere in the story.`,
  }));
}
