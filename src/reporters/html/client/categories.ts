/** What an editor scribbles beside a word, by category. */
export const CODES: Readonly<Record<string, string>> = {
  contradiction: 'con',
  quotation: 'quo',
  inconsistency: 'inc',
  garble: 'garb',
  'word-choice': 'ww',
  residue: 'del',
  repetition: 'rep',
  reference: 'ref',
  'number-date': 'fig',
  mechanics: 'mech',
};

/** A category, rule or format as people say it. */
export function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}
