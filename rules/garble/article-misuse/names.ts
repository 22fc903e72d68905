import { type Name, namesWhere, type Reading } from '../../../src/reading/index.js';
import { bodies } from '../../../src/reading/lexicon/bodies.js';
import type { Report } from '../../../src/rule.js';

/** Bodies whose names stand with their article wherever they are no modifier: the Tourism Board, the Health Bureau. */
const WITH_ARTICLE = new Set(
  'Board Bureau Department Ministry Commission Administration Authority Federation Agency Embassy Consulate Prosecutor Inspectorate Directorate Secretariat Institute Foundation'.split(
    ' ',
  ),
);
/** Bodies of the English-speaking world that go without an article: Environment Agency, Sport Department. */
const FREE =
  /^(?:Australia|Sport|Sports|Transport|News|Police|Fire|Emergency|NSW|Queensland|Victoria|Tourism|Land|Water|Farm|Main)$/u;

let heads: Set<string> | undefined;

/** Last words of the names of institutions. */
function isHead(word: string): boolean {
  heads ??= new Set(
    bodies
      .split('\n')
      .filter((line) => line.startsWith('* | '))
      .map((line) => line.split(' | ')[1]!.split(' ').at(-1)!),
  );
  return heads.has(word);
}

interface Uses {
  readonly withArticle: Name[];
  readonly bare: Name[];
}

/** Names of bodies and teams that stand without the article they have everywhere else, or that such names always have. */
export function checkNames(reading: Reading, report: Report): void {
  for (const [text, { withArticle, bare }] of usesByName(reading)) {
    const words = text.split(' ');
    const last = words.at(-1)!;
    const isTeam = last.length > 4 && /[^s]s$/u.test(last);
    const isProven =
      withArticle.length >= 2 && bare.length * 2 <= withArticle.length && (isHead(last) || isTeam);
    const isTyped = words.length >= 3 && WITH_ARTICLE.has(last) && !words.some((word) => FREE.test(word));
    if (!isProven && !isTyped) continue;
    for (const name of bare)
      report(name, {
        message: isProven
          ? `“${text}” lacks the article that it has elsewhere in the story.`
          : `“${text}” lacks its article.`,
        ...(isProven
          ? { related: [{ ...withArticle[0]!, message: 'with its article' }] }
          : { unproven: true }),
      });
  }
}

function usesByName(reading: Reading): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const name of reading.facet(telling)) {
    let entry = uses.get(name.name);
    if (!entry) uses.set(name.name, (entry = { withArticle: [], bare: [] }));
    entry[useOf(name, reading)!].push(name);
  }
  return uses;
}

const telling = namesWhere((name, reading) => useOf(name, reading) !== undefined);

/** How the name is used; undefined where that tells nothing. */
function useOf(name: Name, reading: Reading): keyof Uses | undefined {
  const { tokens } = reading;
  if (name.title !== '' || name.country || reading.isQuoted(name.first)) return undefined;
  if (reading.paragraphOf(tokens[name.first]!).kind !== 'paragraph') return undefined;
  if (/['’]s?$/u.test(tokens[name.last - 1]!.text) || !endsPhrase(reading, name)) return undefined;
  if (reading.sentences[name.sentence]!.first === name.first)
    return isSubject(reading, name) ? 'bare' : undefined;
  const before = tokens[name.first - 1];
  if (before?.lower === 'the') return 'withArticle';
  return before?.pos === 'ADP' && before.lower !== 'as' ? 'bare' : undefined;
}

function isSubject({ tokens }: Reading, name: Name): boolean {
  return /^(?:VERB|AUX)$/u.test(tokens[name.last]?.pos ?? '') && /^\p{Ll}/u.test(tokens[name.last]!.text);
}

/** Nothing behind it that it could modify. */
function endsPhrase({ tokens, sentences }: Reading, name: Name): boolean {
  const next = tokens[name.last];
  if (!next || name.last >= sentences[name.sentence]!.last) return true;
  return (
    /^(?:VERB|AUX|ADP|ADV|SCONJ)$/u.test(next.pos) || /^[,.;)]$/u.test(next.text) || next.lower === 'and'
  );
}
