/** Words that bind the words of a term and are not swapped. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of off on or out over the to up with'.split(' '),
);

/** Plurals in form that are words of their own. */
const whole = new Set(
  'affairs always arms athletics bus christmas customs diabetes economics ethics forces gas goods headquarters his its lens mathematics means news outskirts physics politics rights sales savings series species this thus tries us was works yes'.split(
    ' ',
  ),
);

/** One form for singular and plural: the form under which terms, synonyms and attested pairs are kept. Takes lower case. */
export function normal(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("s'")) return normal(word.slice(0, -1));
  if (word.length < 4 || !word.endsWith('s') || whole.has(word)) return word;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sses|shes|ches|xes|zzes)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
