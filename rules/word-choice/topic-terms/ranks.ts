import { findTopics, type Reading, type Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** Nouns that Japanese, Chinese and Korean put behind a sportsman's name and machines put before it as if English had such titles. */
const roles = new Set(
  (
    'Ace Catcher Closer Defender Director Goalie Goalkeeper Guard Hero Infielder Leader Midfielder Outfielder Pitcher Player ' +
    'Representative Rookie Runner Shortstop Slugger Striker Supervisor Swimmer Wrestler Yokozuna Contestant Athlete Supervisor'
  ).split(' '),
);
/** Roles that some English-language papers do write so ("Captain Smith", "Coach Wilson"). */
const wrongOfCoaches = new Set(['Director', 'Supervisor']);

/**
 * In a sports story: an ordinal before a surname (“4th Yamakawa”, a batting order or a shirt), and a capitalised common noun
 * before a name as if it were a title (“Hero Sotozaki”).
 */
export function reportRanksBeforeNames(reading: Reading, report: Report): void {
  const topics = reading.facet(findTopics);
  if (!topics.has('sport')) return;
  const { tokens } = reading;
  for (const [index, token] of tokens.entries()) {
    const name = tokens[index + 1];
    if (!name || name.sentence !== token.sentence || !isSurname(name)) continue;
    if (reading.paragraphOf(token).kind !== 'paragraph') continue;
    const span = reading.span(index, index + 2);
    if (/^\d+(?:st|nd|rd|th)$/u.test(token.lower) && isBareOrdinal(tokens, index))
      report(span, {
        message: `“${reading.slice(span)}”: English does not number a player; say what the number is (the cleanup hitter, No. 4).`,
        ...(topics.has('baseball') ? {} : { unproven: true }),
      });
    else if (roles.has(token.text) && isTitlePlace(tokens, index))
      report(span, {
        message: `“${token.text}” is no title in English: write “${name.text}, the ${token.lower}”, or leave it out.`,
        ...(wrongOfCoaches.has(token.text) && !topics.has('baseball') && !topics.has('football')
          ? { unproven: true }
          : {}),
      });
  }
}

function isSurname({ text, pos, kind }: Token): boolean {
  return kind === 'word' && pos === 'PROPN' && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !notNames.has(text);
}

/** Capitalised words that follow an ordinal or a noun in names of things. */
const notNames = new Set(
  (
    'Annual Anniversary Army Association Avenue Award Base Battalion Birthday Brigade Center Centre Champion Championship Championships ' +
    'Circuit City Class Congress Cup Day District Division Edition Fleet Floor Game Games General Grand Grade Group Half Heavenly ' +
    'Infantry International January February March April May June July August September October November December Monday Tuesday Wednesday ' +
    'Thursday Friday Saturday Sunday Japan League Memorial National Of Olympic Olympics Open Place Prize Quarter Race Regiment ' +
    'Round Season Set Squadron Stage Street Summer Team Test Time Tour Tournament Week Winter World Year Asian European African ' +
    'American Russian China Chinese Japanese Korean Cup Republic Wing Ward Platoon Company Corps Precinct Reich Amendment Circuit'
  ).split(' '),
);

/** An ordinal that no article, month or other word explains. */
function isBareOrdinal(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 2];
  if (before && (before.pos === 'DET' || before.kind === 'number' || /^\p{Lu}/u.test(before.text))) {
    if (before.sentence === tokens[index]!.sentence && before.lower !== 'the') return false;
  }
  // "the 17th Asian Games", "5th Olson, and": the name of a thing goes on in capitals.
  return !(after && /^\p{Lu}/u.test(after.text) && after.sentence === tokens[index]!.sentence);
}

/** Not part of a longer name in capitals ("Defensive Player Award"), not behind an article, not an address. */
function isTitlePlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 2];
  if (before && before.sentence === token.sentence && /^\p{Lu}|^(?:the|a|an|of|'s|-)$/u.test(before.text))
    return false;
  return !(after && ['of', 'award', 'trophy', 'cup'].includes(after.lower));
}
