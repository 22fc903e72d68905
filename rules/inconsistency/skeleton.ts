/**
 * The sound of a name apart from the ways it can be put into Latin letters: consonants only, with the letters that transliteration
 * systems disagree on made one (Havrylytsia, Gavrilitsa; Zelenskyy, Zelensky; Kyiv, Kiev).
 */
export function skeleton(name: string): string {
  let sound = sounds.get(name);
  if (sound === undefined) {
    if (sounds.size === MOST_SOUNDS) sounds.clear();
    sounds.set(name, (sound = soundOf(name)));
  }
  return sound;
}

// A story's names are compared with one another again and again.
const sounds = new Map<string, string>();
const MOST_SOUNDS = 20_000;

function soundOf(name: string): string {
  let word = plainLetters(name).replaceAll(/[^a-z]/gu, '');
  for (const [pattern, letters] of RULES) word = word.replaceAll(pattern, letters);
  const first = word[0] ?? '';
  const lead = /[aeiou]/u.test(first) ? 'a' : '';
  return lead + word.replaceAll(/[aeiou]/gu, '').replaceAll(/(.)\1+/gu, '$1');
}

/** Lower case without accents. */
export function plainLetters(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z'. -]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

const RULES: readonly [RegExp, string][] = [
  [/(?:iy|yy|yi|ij|ii|ey|ei|y|i)$/gu, 'i'],
  [/shch|sch|tsch|tch/gu, 'c'],
  [/c(?=[aouklrt]|$)/gu, 'k'],
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/zh|dj|dzh|j/gu, 'z'],
  [/sh|ch|tz|ts|cz/gu, 'c'],
  [/ck|q|kk/gu, 'k'],
  [/x/gu, 'ks'],
  [/w|ff$/gu, 'v'],
  [/g(?=[^h]|$)/gu, 'h'],
  [/th/gu, 't'],
  [/y/gu, 'i'],
  [/h(?=[^aeiou]|$)/gu, ''],
];
