import type { Lexicon, PhraseMatch, Reading } from '../../src/reading/index.js';
import { type Details, defineRule, type Report, type Rule, type RuleDefinition } from '../../src/rule.js';

interface LexiconRule extends Omit<RuleDefinition, 'check' | 'lexicons'> {
  /** Lexicon texts by source language. */
  readonly languages: Readonly<Record<string, string>>;
  /** What is wrong with the words, for the language. */
  readonly explain: (text: string, language: string) => string;
  /** Names of lexicons in `languages` whose entries are likely errors, not certain ones. */
  readonly unproven?: readonly string[];
  /** Names of lexicons whose fix an editor has to check before it stands: no suggestion is made of it. */
  readonly unsafe?: readonly string[];
  /** A second look at a match: false lets it stand. */
  readonly accept?: (reading: Reading, match: PhraseMatch) => boolean;
  /** Does a lexicon apply to this story at all? */
  readonly gate?: (reading: Reading, language: string) => boolean;
  /** Names of lexicons of which a story's first use of each wording is reported, for all. */
  readonly once?: readonly string[];
  /** What the rule reports beside its lexicons. */
  readonly also?: (reading: Reading, report: Report) => void;
}

/** A rule that reports every phrase of its lexicons; of overlapping phrases the longest. */
export function fromLexicons({
  languages,
  explain,
  unproven = [],
  unsafe = [],
  accept = () => true,
  gate = () => true,
  once = [],
  also = () => {},
  ...definition
}: LexiconRule): Rule {
  const languageOf = new Map<Lexicon, string>();
  for (const [language, entries] of Object.entries(languages))
    languageOf.set({ name: `${definition.id}/${language}`, entries }, language);
  const lexicons = [...languageOf.keys()];
  return defineRule({
    ...definition,
    lexicons,
    check(reading, report) {
      const open = lexicons.filter((lexicon) => gate(reading, languageOf.get(lexicon)!));
      const matches = open.flatMap((lexicon) => reading.phrases(lexicon));
      const said = new Set<string>();
      for (const match of longest(matches.filter((match) => accept(reading, match)))) {
        const language = languageOf.get(match.lexicon)!;
        if (once.includes(language)) {
          const words = reading.slice(match);
          if (said.has(words)) continue;
          said.add(words);
        }
        report(match, {
          ...describe(
            reading,
            match,
            explain(reading.slice(match.whole), language),
            unsafe.includes(language),
          ),
          ...(unproven.includes(language) ? { unproven: true } : {}),
        });
      }
      also(reading, report);
    },
  });
}

function longest(matches: PhraseMatch[]): PhraseMatch[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhraseMatch[] = [];
  for (const match of matches) {
    const before = kept.at(-1);
    if (!before || match.start >= before.end) kept.push(match);
    else if (match.end - match.start > before.end - before.start) kept[kept.length - 1] = match;
  }
  return kept;
}

function describe(reading: Reading, match: PhraseMatch, problem: string, isUnsafe: boolean): Details {
  const fix = match.fix.trim();
  // A fix that leaves words open ends in dots of its own.
  const better = fix.replaceAll('...', '…');
  const message = fix ? `${problem}; better: ${better}${better.endsWith('…') ? '' : '.'}` : `${problem}.`;
  const note = match.gloss.trim();
  const isSafe = !isUnsafe && fix !== '' && match.isLiteral && /^[\p{L}\p{N} ,'’-]+$/u.test(fix);
  return {
    message,
    ...(note ? { note } : {}),
    ...(isSafe ? { suggestions: [matchCase(reading.slice(match), fix)] } : {}),
  };
}

/** The fix with a capital where the text has one at its start. */
function matchCase(text: string, fix: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? fix[0]!.toUpperCase() + fix.slice(1) : fix;
}

/** The language's name with its article: a Chinese, an Arabic. */
export function article(language: string): string {
  return `${/^[AEIOU]/u.test(language) ? 'an' : 'a'} ${language}`;
}
