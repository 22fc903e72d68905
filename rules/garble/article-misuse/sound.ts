import { countryGazetteer, type Reading, type Token } from '../../../src/reading/index.js';
import type { Report } from '../../../src/rule.js';

/** Vowel letter, consonant sound: a unit, a European, a one-off. */
const SOUNDS_CONSONANT =
  /^(?:uni(?!n|m|d)|unanim|us(?:e|a|u)|ut[eio]|ura|uro|uri(?!a)|uk|ub(?:i)|uf|ufo|ug(?:and)|eu|ew|one(?!ro|ir)|once|oui|u(?:$|[-.]))/u;
/** Consonant letter, vowel sound. */
const SOUNDS_VOWEL = /^(?:hour|honest|honou?r|heir(?!l)|heirloom)/u;
/** h that some writers leave silent, and words whose first sound depends on the speaker. */
const EITHER = /^(?:herb|hist|hote|hyst|habit|horr|hero|hall|hila|hib|u[iy]gh?ur|urdu|uluru|oaxaca|ye|yt)/u;
/** Acronyms that are read as words. */
const READ_AS_WORDS =
  /^(?:NATO|FIFA|NASA|SWAT|MERS|SARS|RAM|SIM|LAN|ROM|MOMA|LASER|RADAR|SAM|SARS.*|FEMA|HAMAS|MIT?I|LOST|NAFTA|FARC|MASH|NICE|SALT|START|STEM|HIV\w+|UNESCO|UNICEF|OPEC|AIDS|ASEAN|APEC|IKEA|INTERPOL|EURO\w*|UEFA|OSCE\w+|USAID|UNHCR\w*|LED|LEGO|RICO|SOHO|SUV\w+|SPAC|NIMBY|MENA|ROTC|LIDAR|NEET|SEAL|SEAT|REIT|MEP|MOT|FAQ|SQL|URL|US|UN|UK|EU|UAE|USB|UFO|USSR|UV|UHF|UCLA|USC)$/u;

/** "a" before a vowel sound, "an" before a consonant. */
export function checkSound(reading: Reading, report: Report): void {
  const { tokens } = reading;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const article = tokens[index]!;
    if (article.lower !== 'a' && article.lower !== 'an') continue;
    const next = tokens[index + 1]!;
    // A capital elsewhere, or before a capital, is a letter or a name: Plan A, An Loc.
    const isCapital = /^A/u.test(article.text);
    if (
      isCapital &&
      (article.text === 'AN' ||
        !startsSentence(reading, article) ||
        (article.text === 'An' && /^\p{Lu}\p{Ll}/u.test(next.text) && !isNation(next)))
    )
      continue;
    if (next.sentence !== article.sentence || !next.spaced) continue;
    if (index > 0 && isLabel(tokens[index - 1]!)) continue;
    const vowel = startsWithVowelSound(next);
    if (vowel === undefined || vowel === (article.lower === 'an')) continue;
    const right = vowel ? 'an' : 'a';
    report(reading.span(index, index + 2), {
      message: `“${article.text} ${next.text}” has the wrong article: “${right}” goes before this sound.`,
      suggestions: [`${article.text.startsWith('A') ? (vowel ? 'An' : 'A') : right} ${next.text}`],
    });
  }
}

function startsSentence(reading: Reading, token: Token): boolean {
  return reading.sentences[token.sentence]!.first >= token.index - 1;
}

/** "An Loc" is a name, "An Ukrainian" is not. */
function isNation({ text }: Token): boolean {
  return text === 'European' || countryGazetteer().byWord.get(text)?.as === 'adjective';
}

/** "vitamin a", "(a)": the letter. */
function isLabel(token: Token): boolean {
  return (
    token.text === '(' || /^(?:vitamin|hepatitis|group|class|type|grade|plan|section)$/u.test(token.lower)
  );
}

/** Undefined where writers differ or the spelling does not tell. */
function startsWithVowelSound(token: Token): boolean | undefined {
  if (token.kind === 'number') return numberSound(token.text);
  if (token.kind !== 'word' || !/^\p{Script=Latin}/u.test(token.text)) return undefined;
  const head = token.text.split(/[-‑’']/u)[0]!;
  if (/^\p{Lu}{2,}s?$/u.test(head)) return acronymSound(head);
  if (/^\p{Lu}$/u.test(head)) return /[AEFHILMNORSX]/u.test(head);
  if (!/^[a-z]/u.test(token.lower) || EITHER.test(token.lower)) return undefined;
  if (SOUNDS_VOWEL.test(token.lower)) return true;
  if (SOUNDS_CONSONANT.test(token.lower)) return false;
  // A foreign name may be sounded as its own language has it.
  if (/^\p{Lu}/u.test(token.text) && /^[hjuy]/u.test(token.lower)) return undefined;
  return /^[aeiou]/u.test(token.lower);
}

function numberSound(text: string): boolean | undefined {
  const head = /^\d+/u.exec(text)?.[0];
  if (!head || /^\d[\d,.]*(?:st|nd|rd|th)?(?:[-‑].*)?$/u.test(text) === false) return undefined;
  if (head.startsWith('8')) return true;
  if (head === '11' || head === '18') return true;
  if (/^1[18]\d\d$/u.test(head)) return undefined;
  return false;
}

function acronymSound(text: string): boolean | undefined {
  if (/^(?:US|UN|UK|EU|UAE|USB|UFO|USSR|UV|UHF|UCLA|USC|USAID|UNESCO|UNICEF|UNHCR|UEFA)$/u.test(text))
    return false;
  if (READ_AS_WORDS.test(text)) return undefined;
  if (/^U/u.test(text)) return undefined;
  // Four letters and more with a vowel may be read as a word.
  if (text.length >= 4 && /[AEIOU]/u.test(text)) return undefined;
  if (text.length === 3 && /^[^AEIOU][AEIOU][^AEIOU]$/u.test(text)) return undefined;
  return /^[AEFHILMNORSX]/u.test(text);
}
