import { type Reading, type Token, tokensWhere } from '../../../src/reading/index.js';
import { type Group, Groups, type Use } from '../habit.js';
import { teamNames } from './team-names.js';

const TEAMS = new Set(teamNames.trim().split('\n'));
const COUNTING = /^(?:first|second|third|fourth|fifth)(?:ly)?$/u;

/** Scores (3: 0 beside 3-0), counting words (Second beside Firstly), company tails (Co., Ltd. beside Co. Ltd.), team names. */
export function smallForms(reading: Reading): Group[] {
  return [scores(reading), counting(reading), companyTails(reading), ...teams(reading)];
}

const scoreFigures = tokensWhere(
  ({ kind, text }) => kind === 'number' && /^\d{1,2}(?:[-–:]\d{1,2})?$/u.test(text),
);

/** 3: 0 and 3:0 beside 3-0. */
function scores(reading: Reading): Group {
  const { tokens } = reading;
  const uses: Use[] = [];
  for (const token of reading.facet(scoreFigures)) {
    const joined = /^(\d{1,2})([-–:])(\d{1,2})$/u.exec(token.text);
    const [colon, right] = [tokens[token.index + 1], tokens[token.index + 2]];
    if (joined && (joined[2] !== ':' || joined[3]!.length === 1) && !isTable(tokens, token.index))
      uses.push({
        ...reading.span(token.index),
        form: joined[2]!,
        as: (sign) => `${joined[1]}${sign}${joined[3]}`,
      });
    else if (
      /^\d{1,2}$/u.test(token.text) &&
      colon?.text === ':' &&
      /^\d{1,2}$/u.test(right?.text ?? '') &&
      right!.spaced
    )
      uses.push({
        ...reading.span(token.index, token.index + 3),
        form: ': ',
        as: (sign) => `${token.text}${sign}${right!.text}`,
      });
  }
  return {
    uses,
    preferred: '-',
    message: (_, habit) => `The other scores of the story are written with “${habit.trim()}”.`,
  };
}

/** "4-6 people" is no score. */
function isTable(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.pos === 'NOUN' || next?.text === '%' || next?.text === '-';
}

const countingWords = tokensWhere(({ lower }) => COUNTING.test(lower));

/** First, ... Secondly, ... */
function counting(reading: Reading): Group {
  const { tokens } = reading;
  const uses: Use[] = [];
  for (const token of reading.facet(countingWords)) {
    const { index: first } = token;
    if (reading.sentences[token.sentence]!.first !== first || tokens[first + 1]?.text !== ',') continue;
    const isLong = token.lower.endsWith('ly');
    uses.push({
      ...reading.span(first),
      form: isLong ? 'ly' : 'plain',
      as: () => (isLong ? token.text.replace(/ly$/u, '') : `${token.text}ly`),
    });
  }
  return {
    uses,
    preferred: 'plain',
    message: (stray) =>
      stray === 'ly'
        ? 'The other points are counted without “-ly”: First, Second, Third.'
        : 'The other points are counted with “-ly”: Firstly, Secondly, Thirdly.',
  };
}

const companies = tokensWhere(({ lower }) => lower === 'co' || lower === 'co.');

/** Co., Ltd. beside Co. Ltd. and Co.,Ltd. */
function companyTails(reading: Reading): Group {
  const { tokens } = reading;
  const uses: Use[] = [];
  for (const token of reading.facet(companies)) {
    let last = token.index + 1;
    while (tokens[last] && /^[,.]$/u.test(tokens[last]!.text)) last++;
    if (!/^ltd\.?$/u.test(tokens[last]?.lower ?? '')) continue;
    const text = reading.slice(reading.span(token.index, last + 1));
    const form = text.replace(/\s+/gu, '').replace(/\.$/u, '');
    uses.push({ ...reading.span(token.index, last + 1), form, as: () => undefined });
  }
  return { uses, message: () => 'The company’s “Co., Ltd.” is written otherwise elsewhere in the story.' };
}

const teamWords = tokensWhere((token) => TEAMS.has(teamOf(token)));

function teamOf({ lower }: Token): string {
  return lower.includes("'") ? lower.replace(/'s?$/u, '') : lower;
}

/** The Lions beside "the lions". */
function teams(reading: Reading): Group[] {
  if (!isAboutSport(reading)) return [];
  const groups = new Groups();
  for (const token of reading.facet(teamWords)) {
    if (reading.paragraphOf(token).kind === 'byline') continue;
    const word = teamOf(token);
    const core = token.text.replace(/['’]s?$/u, '');
    groups.add(word, { start: token.start, end: token.start + core.length, form: core });
  }
  return [...groups.mixed()].map(([, uses]) => ({
    uses,
    // A name is a name even if most of its uses lost the capital.
    habit: uses.map(({ form }) => form).find((form) => /^\p{Lu}/u.test(form)) ?? '',
    stray: (form: string) => /^\p{Ll}/u.test(form),
    message: (stray: string) =>
      `“${stray}” is the team, written with a capital elsewhere; as it stands it is a common word.`,
  }));
}

const SPORT = new Set(
  'match game season league inning innings pitcher batter coach striker goal goalkeeper championship playoff playoffs tournament team fans stadium'.split(
    ' ',
  ),
);

const sportWords = tokensWhere(({ lemma }) => SPORT.has(lemma));

function isAboutSport(reading: Reading): boolean {
  return new Set(reading.facet(sportWords).map(({ lemma }) => lemma)).size >= 3;
}
