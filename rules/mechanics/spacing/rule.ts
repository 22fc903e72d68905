import type { Reading, Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

interface Slip {
  readonly first: number;
  readonly last: number;
  readonly message: string;
  readonly fix?: string;
  readonly unproven?: boolean;
}

type Check = (tokens: readonly Token[], index: number) => Slip | undefined;

export const spacing = defineRule({
  id: 'spacing',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  scope: 'paragraph',
  severity: 'minor',
  summary: 'A blank where none belongs (57, 000), none where one does (Co.,Ltd), doubled stops and commas.',
  check(reading, report) {
    let behind = -1;
    for (let index = 0; index < reading.tokens.length; index++) {
      const slip = firstSlip(reading, index);
      if (!slip || slip.first < behind) continue;
      behind = slip.last;
      const { first, last, message, fix, unproven } = slip;
      report(reading.span(first, last), {
        message,
        ...(fix === undefined ? {} : { suggestions: [fix] }),
        ...(unproven ? { unproven } : {}),
      });
    }
  },
});

function firstSlip({ tokens }: Reading, index: number): Slip | undefined {
  for (const check of CHECKS) {
    const slip = check(tokens, index);
    if (slip) return slip;
  }
  return undefined;
}

function together(tokens: readonly Token[], index: number): boolean {
  return index > 0 && index < tokens.length && tokens[index]!.paragraph === tokens[index - 1]!.paragraph;
}

/** At 14: 40 */
const splitTime: Check = (tokens, index) => {
  const [hour, colon, minute] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (!together(tokens, index + 2) || !/^(?:[01]?\d|2[0-4])$/u.test(hour.text) || colon?.text !== ':')
    return undefined;
  if (colon.spaced || !minute!.spaced || !/^[0-5]\d$/u.test(minute!.text)) return undefined;
  if (hour.text === '24' && minute!.text !== '00') return undefined;
  // "Psalm 23: 10 verses", "won in 5: 12 more" have no word of time about them.
  const isTime =
    minute!.text === '00' ||
    /^(?:at|around|about|from|until|by|before|after|since|between)$/u.test(tokens[index - 1]?.lower ?? '') ||
    /^(?:am|pm|a\.m\.?|p\.m\.?|on|local)$/u.test(tokens[index + 3]?.lower ?? '');
  if (!isTime) return undefined;
  const time = `${hour.text}:${minute!.text}`;
  return { first: index, last: index + 3, message: `A blank splits the time ${time}.`, fix: time };
};

/** 57, 000 */
const splitNumber: Check = (tokens, index) => {
  const [first, comma, last] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (!together(tokens, index + 2) || first.kind !== 'number' || !/^\d{1,3}$/u.test(first.text))
    return undefined;
  if (comma?.text !== ',' || comma.spaced || !last!.spaced || !/^\d{3}$/u.test(last!.text)) return undefined;
  const inList = [tokens[index - 1], tokens[index + 3]].some(
    (token) => token?.text === ',' || token?.lower === 'and',
  );
  const isRound = /00$/u.test(last!.text);
  const counts = tokens[index + 3]?.pos === 'NOUN' || tokens[index + 3]?.lower === 'of';
  if (last!.text !== '000' && (inList || !(isRound || counts))) return undefined;
  return {
    first: index,
    last: index + 3,
    message: `A blank splits the number “${first.text}, ${last!.text}”.`,
    fix: `${first.text},${last!.text}`,
    ...(last!.text === '000' ? {} : { unproven: true }),
  };
};

/** word , · word . · ( word · word ) */
const blankBefore: Check = (tokens, index) => {
  const [before, mark, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (!together(tokens, index) || mark.kind !== 'punctuation') return undefined;
  const sticks = next !== undefined && !next.spaced && together(tokens, index + 1);
  if (/^[,.;:!?)]$/u.test(mark.text) && mark.spaced) {
    // .22 calibre, :) and ". . ." are no slips.
    if (
      sticks &&
      (mark.text === '.' || mark.text === ':' || mark.text === '!') &&
      next.kind !== 'punctuation'
    )
      return undefined;
    if (mark.text === ':' && sticks) return undefined;
    if (mark.text === '.' && isRunOfDots(tokens, index)) return undefined;
    if (mark.text === ')' && /^[:;]$/u.test(before!.text)) return undefined;
    const isDouble = mark.text === '.' && before!.text === '.';
    return isDouble
      ? {
          first: Math.max(0, index - 2),
          last: index + 1,
          message: `A second full stop stands behind “${tokens[index - 2]?.text ?? ''}.”.`,
        }
      : {
          first: index - 1,
          last: index + 1,
          message: `A blank stands before the ${nameOf(mark.text)} behind “${before!.text}”.`,
          fix: before!.text + mark.text,
        };
  }
  if (mark.text === '(' && next?.spaced && together(tokens, index + 1))
    return {
      first: index,
      last: index + 2,
      message: `A blank stands behind the bracket before “${next.text}”.`,
      fix: `(${next.text}`,
    };
  return undefined;
};

const WORD = /^\p{L}{2,}|^[“"']?I$/u;
const BRANDS = /^(?:Yahoo|Yum|Jeopardy|Oh|Guess|Joomla|Mama|Panic|Wham)$/u;

/** word,word · end.Next · Union(EU) · (EU)said */
const blankLost: Check = (tokens, index) => {
  const [before, mark, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (
    !next ||
    !together(tokens, index) ||
    !together(tokens, index + 1) ||
    mark.kind !== 'punctuation' ||
    mark.spaced
  )
    return undefined;
  if (mark.text === '(' ? tokens[index]!.spaced : next.spaced) return undefined;
  if (!isGlued(tokens, index)) return undefined;
  const isOpening = mark.text === '(';
  return {
    first: index - 1,
    last: index + 2,
    message: `The blank ${isOpening ? 'before the bracket' : `behind the ${nameOf(mark.text)}`} is missing in “${before!.text}${mark.text}${next.text}”.`,
    fix: isOpening ? `${before!.text} (${next.text}` : `${before!.text}${mark.text} ${next.text}`,
  };
};

function isGlued(tokens: readonly Token[], index: number): boolean {
  const [before, mark, next] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]!];
  const isWord = before.kind === 'word' || /^[)”"]$/u.test(before.text);
  switch (mark.text) {
    case ',':
    case ';':
      return (
        next.kind === 'word' &&
        WORD.test(next.text) &&
        ((before.kind === 'word' && before.text.length > 1) || before.text === ')')
      );
    case '.':
      return isWord && startsSentence(tokens, index);
    case '!':
    case '?':
      return before.kind === 'word' && !BRANDS.test(before.text) && /^\p{Lu}\p{Ll}+$/u.test(next.text);
    case ':':
      return /^\p{Ll}{3,}$/u.test(before.text) && /^\p{Lu}\p{Ll}+$/u.test(next.text);
    case '(':
      return (
        /^\p{L}{4,}$/u.test(before.text) &&
        /^\p{Lu}{2,}$|^\p{L}{4,}$/u.test(next.text) &&
        !/^\p{Lu}/u.test(before.text[1] ?? '')
      );
    case ')':
      return (
        /^\p{L}{3,}$/u.test(next.text) &&
        (tokens[index - 2]?.text === '('
          ? /^\p{Lu}{2,}$|^\p{L}{5,}$/u.test(before.text) && tokens[index - 2]!.spaced
          : before.kind !== 'punctuation' && tokens[index - 3]?.text === '(')
      );
    default:
      return false;
  }
}

/** Behind a small word ("me.Mr.") any capital starts a sentence; behind a name only a word with small letters after it does. */
function startsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, next, behind] = [tokens[index - 1]!, tokens[index + 1]!, tokens[index + 2]];
  if (!/^\p{Lu}(?:\p{Ll}+\.?)?$/u.test(next.text) || behind?.text === '.') return false;
  if (/^\p{Ll}{2,}$|^[)”"]$/u.test(before.text)) return true;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(before.text) && behind?.spaced === true && /^\p{Ll}/u.test(behind.text);
}

/** ". . .": three or more points with blanks between them. */
function isRunOfDots(tokens: readonly Token[], index: number): boolean {
  let first = index;
  let last = index;
  while (index - first < 3 && tokens[first - 1]?.text === '.') first--;
  while (tokens[last + 1]?.text === '.' && last - first < 3) last++;
  return last - first >= 2;
}

/** etc.. · word,, · word., */
const doubled: Check = (tokens, index) => {
  const [before, mark, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (!together(tokens, index)) return undefined;
  const isRun = mark.text === '..' && before!.kind !== 'punctuation';
  const second = next !== undefined && together(tokens, index + 1) ? next.text : '';
  const isPair =
    (mark.text === ',' && /^[,.;:]$/u.test(second)) ||
    (mark.text === ';' && /^[,.;]$/u.test(second)) ||
    (mark.text === '.' && second === ',' && /^\p{Ll}{4,}$/u.test(before!.text));
  const isAfterPoint =
    mark.text === '.' &&
    before!.kind === 'word' &&
    /\p{L}\.$/u.test(before!.text) &&
    !mark.spaced &&
    second !== '.';
  if (isRun || isAfterPoint)
    return {
      first: index - 1,
      last: index + 1,
      message: `Two full stops stand behind “${before!.text.replace(/\.$/u, '')}”.`,
      fix: `${before!.text.replace(/\.$/u, '')}.`,
    };
  if (!isPair || (before!.kind === 'punctuation' && !/^[)”"’]$/u.test(before!.text))) return undefined;
  return {
    first: index - 1,
    last: index + 2,
    message: `“${mark.text}${second}” doubles the punctuation behind “${before!.text}”.`,
  };
};

/** 5 % · $ 5 · Ukraine 's · do n't */
const units: Check = (tokens, index) => {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (token.text === '%' && token.spaced && together(tokens, index) && before!.kind === 'number')
    return {
      first: index - 1,
      last: index + 1,
      message: `A blank stands between “${before!.text}” and the per cent sign.`,
      fix: `${before!.text}%`,
    };
  if (/^[$€£¥]$/u.test(token.text) && together(tokens, index + 1) && next!.spaced && next!.kind === 'number')
    return {
      first: index,
      last: index + 2,
      message: `A blank stands between “${token.text}” and “${next!.text}”.`,
      fix: token.text + next!.text,
    };
  const isSplit =
    /^['’]$/u.test(token.text) && token.spaced && together(tokens, index) && before!.kind === 'word';
  if (isSplit && together(tokens, index + 1) && !next!.spaced && /^(?:s|t|re|ve|ll)$/u.test(next!.text))
    return {
      first: index - 1,
      last: index + 2,
      message: `A blank splits “${before!.text}${token.text}${next!.text}”.`,
      fix: before!.text + token.text + next!.text,
    };
  return undefined;
};

/** No.4 · Nos.3 */
const numberSign: Check = (tokens, index) => {
  const [sign, next] = [tokens[index]!, tokens[index + 1]];
  // The scanner may keep the point with the sign or leave it a mark.
  const isWhole = /^(?:No|Nos|Vol|Art)\.$/u.test(sign.text);
  const isCut = /^(?:No|Nos|Vol|Art)$/u.test(sign.text) && next?.text === '.' && !next.spaced;
  const figure = tokens[index + (isCut ? 2 : 1)];
  if ((!isWhole && !isCut) || figure?.kind !== 'number' || figure.spaced) return undefined;
  const text = sign.text.replace(/\.$/u, '');
  return {
    first: index,
    last: figure.index + 1,
    message: `A blank is missing in “${text}.${figure.text}”.`,
    fix: `${text}. ${figure.text}`,
  };
};

const DOMAIN_END = /^(?:com|net|org|info|ru|ua|cn|jp|uk|eu|tv|gov|edu)$/u;

/** example. com · Example. Com · www. example: a web address torn at its points. */
const tornAddress: Check = (tokens, index) => {
  const [name, point, end, next] = [tokens[index]!, tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (name.kind !== 'word' || point?.text !== '.' || !end?.spaced || !together(tokens, index + 2))
    return undefined;
  const isWww = name.lower === 'www';
  const isEnd =
    DOMAIN_END.test(end.lower) &&
    end.text !== end.text.toUpperCase() &&
    !point.spaced &&
    // A sentence may begin with no such word; "org" and the like stand for themselves.
    (next === undefined ||
      next.paragraph !== end.paragraph ||
      next.kind === 'punctuation' ||
      (/^\p{Ll}/u.test(next.text) && /^\p{Ll}/u.test(end.text)));
  if (!isWww && !isEnd) return undefined;
  return {
    first: index,
    last: index + 3,
    message: `A web address is torn in “${name.text}. ${end.text}”.`,
    ...(isWww ? {} : { fix: `${name.text}.${end.lower}` }),
  };
};

/** can not */
const canNot: Check = (tokens, index) => {
  const [can, not, next] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (can.lower !== 'can' || not?.lower !== 'not' || not.sentence !== can.sentence) return undefined;
  if (/^(?:only|just|merely|simply|so|to)$/u.test(next?.lower ?? '')) return undefined;
  return {
    first: index,
    last: index + 2,
    message: '“can not” is one word: cannot.',
    fix: can.text === 'Can' ? 'Cannot' : 'cannot',
    unproven: true,
  };
};

const CHECKS: readonly Check[] = [
  splitTime,
  splitNumber,
  doubled,
  numberSign,
  tornAddress,
  canNot,
  blankBefore,
  blankLost,
  units,
];

function nameOf(mark: string): string {
  return (
    {
      ',': 'comma',
      '.': 'full stop',
      ';': 'semicolon',
      ':': 'colon',
      '!': 'exclamation mark',
      '?': 'question mark',
    }[mark] ?? 'bracket'
  );
}
