/** A word as it sounds: without accents, with the letters that romanisations exchange made one. */
export function sound(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^A-Za-z]/gu, '')
    .toLowerCase()
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/x/gu, 'ks')
    .replace(/[cq]/gu, 'k')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1');
}

/** Share of letters to change between two words: 0 the same, 1 nothing alike. Names are short, so the table is small. */
export function distance(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]! / longest;
}

/** What a written name is to a holder's name. Words in any order; a missing middle name does not matter. */
export function compareNames(
  written: readonly string[],
  holder: readonly string[],
  familyFirst: boolean,
): 'same' | 'akin' | 'other' {
  const ours = written.map(sound).filter((word) => word.length > 1);
  const theirs = holder.map(sound).filter((word) => word.length > 1);
  if (ours.length < 2) return 'same';
  const nearest = ours.map((word) => Math.min(...theirs.map((each) => distance(word, each))));
  const whole = distance(ours.join(''), theirs.join(''));
  const isFull = ours.length === theirs.length;
  if (nearest.every((each) => each < 0.4) && (!isFull || whole <= 0.25)) return 'same';
  if (whole <= 0.12) return 'same';
  const shared = nearest.filter((each) => each <= 0.2).length;
  if (familyFirst) return shared >= 2 && isFull ? 'akin' : 'other';
  const family = theirs.at(-1)!;
  const sharesFamily = family.length >= 4 && ours.some((word) => distance(word, family) <= 0.2);
  if (sharesFamily && ours.length <= 3) return 'akin';
  return whole <= 0.36 && isFull ? 'akin' : 'other';
}
