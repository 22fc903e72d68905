import { findOddCharacters } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const NAMES = new Map<number, string>([
  [0xad, 'soft hyphen'],
  [0x61c, 'direction mark'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x2060, 'word joiner'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0xfeff, 'byte order mark'],
  [0x7f, 'delete character'],
]);

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  category: 'residue',
  mqm: 'accuracy/addition',
  severity: 'minor',
  summary:
    'Zero-width characters, soft hyphens, direction marks and control characters that nobody sees and software trips over.',
  check(reading, report) {
    for (const { start, end, code } of reading.facet(findOddCharacters)) {
      const name = nameOf(code);
      if (!name || (code === 0xfeff && start === 0)) continue;
      if ((code === 0x200c || code === 0x200d) && joins(reading.text, start)) continue;
      const word = wordAround(reading.text, start, end);
      report(
        { start, end },
        {
          message: `An invisible character (${name}, U+${code.toString(16).toUpperCase().padStart(4, '0')}) stands ${word ? `in or beside “${word}”` : 'here'}.`,
          suggestions: [code === 0x2028 || code === 0x2029 ? ' ' : ''],
        },
      );
    }
  },
});

function nameOf(code: number): string | undefined {
  const name = NAMES.get(code);
  if (name) return name;
  if (
    (code >= 0x200e && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2061 && code <= 0x206f)
  )
    return 'direction mark';
  if (code < 0x20 || (code >= 0x80 && code < 0xa0 && code !== 0x85)) return 'control character';
  return code >= 0xe000 && code <= 0xf8ff ? 'private-use character' : undefined;
}

/** Emoji, Persian and the scripts of India need the joiners. */
function joins(text: string, at: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)];
  const isForeign = (part: string) => /[^\p{Script=Latin}\p{Nd}\p{P}\s]/u.test(part);
  return isForeign(before) && isForeign(behind);
}

function wordAround(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{Nd}]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))![0];
  return before + /^[\p{L}\p{Nd}]{0,20}/u.exec(text.slice(end, end + 20))![0];
}
