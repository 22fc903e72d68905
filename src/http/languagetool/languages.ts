/** A language as LanguageTool lists it. */
export interface Language {
  readonly name: string;
  readonly code: string;
  readonly longCode: string;
}

/** The variants of English; none makes a difference to a review, which goes by the story or the house style. */
export const languages: readonly Language[] = [
  { name: 'English', code: 'en', longCode: 'en' },
  { name: 'English (Australian)', code: 'en', longCode: 'en-AU' },
  { name: 'English (Canadian)', code: 'en', longCode: 'en-CA' },
  { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  { name: 'English (New Zealand)', code: 'en', longCode: 'en-NZ' },
  { name: 'English (South African)', code: 'en', longCode: 'en-ZA' },
  { name: 'English (US)', code: 'en', longCode: 'en-US' },
];

/** Other languages that LanguageTool knows: programs may ask about them, and get an answer without matches. */
const OTHERS = new Set(
  'ar ast be br ca crh da de el eo es fa fr ga gl is it ja km lt ml nb nl no pl pt ro ru sk sl sr sv ta tl uk zh'.split(
    ' ',
  ),
);

/** What a `language` parameter means. */
export interface Asked {
  readonly name: string;
  readonly code: string;
  readonly isEnglish: boolean;
}

/** The language of a code such as `en-GB`; undefined for one that LanguageTool does not know either. */
export function languageOf(code: string): Asked | undefined {
  const [language = '', ...rest] = code.replaceAll('_', '-').split('-');
  const wanted = [language.toLowerCase(), ...rest].join('-');
  if (language.toLowerCase() === 'en') {
    const known = languages.find(({ longCode }) => longCode.toLowerCase() === wanted.toLowerCase());
    // LibreOffice knows more variants of English than LanguageTool (en-IE, en-IN).
    if (!known && !/^en-[a-z]{2}(?:-|$)/iu.test(wanted)) return undefined;
    return { name: known?.name ?? 'English', code: known?.longCode ?? wanted, isEnglish: true };
  }
  if (!OTHERS.has(language.toLowerCase()) || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(wanted))
    return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(wanted) ?? wanted;
  return { name, code: wanted, isEnglish: false };
}

/** Every code that is told to a client that asked for one that is not known. */
export function knownCodes(): string {
  return [...OTHERS, ...languages.map(({ longCode }) => longCode)].sort().join(', ');
}
