import { countryGazetteer, type Reading } from '../../../src/reading/index.js';
import type { Orphan } from './orphan.js';

/** Bodies that every state has: without a country nobody knows whose. */
const BODIES = new Set(
  'armed forces|general staff|air force|ground forces|land forces|navy|national guard|security council|prosecutor general|state emergency service|ministry of health|ministry of defense|ministry of defence|ministry of education|ministry of finance|ministry of justice|ministry of agriculture|ministry of culture|ministry of energy|ministry of emergencies|ministry of internal affairs|ministry of the interior|ministry of foreign affairs|foreign ministry|defense ministry|defence ministry|health ministry|finance ministry|interior ministry|central bank|constitutional court|supreme court|border guard|border guard service|state council|presidential administration|presidential office'.split(
    '|',
  ),
);

/** “the Armed Forces” before the story has named any country. */
export function nationless(reading: Reading): Orphan[] {
  const { tokens } = reading;
  const { byWord } = countryGazetteer();
  for (const token of tokens) {
    if (
      /^\p{Lu}/u.test(token.text) &&
      (byWord.has(token.text.replace(/['’]s?$/u, '')) || /^[\p{Lu}.]{2,}$/u.test(token.text))
    )
      return [];
    if (token.lower !== 'the') continue;
    const last = bodyEnd(reading, token.index + 1);
    if (last === 0) continue;
    const { last: end } = reading.sentences[token.sentence]!;
    const rest = tokens.slice(last, end);
    if (rest.some(({ text }) => byWord.has(text.replace(/['’]s?$/u, '')))) return [];
    return [
      {
        first: token.index,
        last,
        message: (text) => `“${text}”: whose? No country has been named before it.`,
        isLikely: true,
      },
    ];
  }
  return [];
}

function bodyEnd({ tokens }: Reading, first: number): number {
  if (!/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return 0;
  let text = '';
  for (let at = first; at < Math.min(first + 5, tokens.length); at++) {
    text += `${at > first ? ' ' : ''}${tokens[at]!.lower.replace(/'s$/u, '')}`;
    if (BODIES.has(text) && tokens[at + 1]?.lower !== 'of' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
      return at + 1;
  }
  return 0;
}
