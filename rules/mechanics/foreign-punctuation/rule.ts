import { findOddCharacters, type Reading, type Token } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';

/** Marks of Chinese, Japanese and other typography with what English prints. */
const MARKS = new Map<string, string>([
  ['、', ','],
  ['。', '.'],
  ['《', '“'],
  ['》', '”'],
  ['〈', '‘'],
  ['〉', '’'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['〖', '['],
  ['〗', ']'],
  ['〜', '–'],
  ['～', '–'],
  ['・', ' '],
  ['‥', '…'],
  ['\u3000', ' '],
  ['№', 'No. '],
  ['℃', '°C'],
  ['℉', '°F'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['।', '.'],
  ['⋯', '…'],
  ['〝', '“'],
  ['〞', '”'],
  ['〟', '”'],
]);

const BEFORE_TIME = /^(?:at|by|from|until|till|to|around|about|before|after|between|since|and|,|\(|-|–)$/u;
/** 14h30 */
const CLOCK = /^([01]?\d|2[0-4])[Hh]([0-5]\d)(?![\p{L}\d])/u;

export const foreignPunctuation = defineRule({
  id: 'foreign-punctuation',
  category: 'mechanics',
  mqm: 'locale conventions/punctuation',
  severity: 'minor',
  summary:
    'Punctuation or full-width characters of another language: 、 。 《 》 （ ） ％, or its clock time: 14h30.',
  check(reading, report) {
    const odd = reading.facet(findOddCharacters);
    const { text, tokens } = reading;
    let behind = -1;
    for (const [at, { start, end, code }] of odd.entries()) {
      const found = english(text.slice(start, end), code);
      if (found === undefined || start < behind) continue;
      // A run of full-width characters is one finding.
      let last = end;
      let fixed = found;
      for (let next = at + 1; odd[next]?.start === last; next++) {
        const more = english(text.slice(odd[next]!.start, odd[next]!.end), odd[next]!.code);
        if (more === undefined) break;
        fixed += more;
        last = odd[next]!.end;
      }
      behind = last;
      if (besideForeign(text, start, last)) continue;
      const span = { start, end: last };
      const shown = text.slice(start, last).trim();
      report(span, {
        message: shown
          ? `“${shown}” is not English typography; English prints “${fixed.trim()}”.`
          : 'A full-width blank stands here.',
        suggestions: [fixed],
      });
    }
    for (const token of tokens) foreignTime(reading, token, report);
    // ...... for an ellipsis
    for (const token of tokens)
      if (/^\.{4,}$/u.test(token.text) && token.text.length > 4)
        report(reading.span(token.index), { message: 'An ellipsis has three points.', suggestions: ['...'] });
  },
});

/** At 14h30, 08H00; how long something took (won in 4h15) is no clock time. */
function foreignTime({ text, tokens }: Reading, { index, start, text: digits }: Token, report: Report): void {
  // One token or two, as the scanner has it.
  if (!/^\d{1,2}(?:[hH]|$)/u.test(digits)) return;
  const [found, hour, minute] = CLOCK.exec(text.slice(start, start + 6)) ?? [];
  if (found === undefined || (hour === '24' && minute !== '00')) return;
  if (!found.includes('H') && !BEFORE_TIME.test(tokens[index - 1]?.lower ?? '')) return;
  const right = `${hour}:${minute}`;
  report(
    { start, end: start + found.length },
    {
      message: `“${found}” is the clock time of another language; English prints “${right}”.`,
      suggestions: [right],
    },
  );
}

function english(char: string, code: number): string | undefined {
  // Full-width forms of ASCII.
  if (code >= 0xff01 && code <= 0xff5d) return char === '＂' ? undefined : String.fromCharCode(code - 0xfee0);
  return MARKS.get(char);
}

/** Inside a run of the foreign script itself the run is what is wrong (rule untranslated). */
function besideForeign(text: string, start: number, end: number): boolean {
  const letter =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Devanagari}]/u;
  return letter.test(text[start - 1] ?? '') && letter.test(text[end] ?? '');
}
