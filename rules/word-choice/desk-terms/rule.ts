import type { Term } from '../../../src/house/index.js';
import { inflectLike } from '../../../src/house/terms/inflect.js';
import { compileTerms, findTerms, type Hit, type TermLexicon } from '../../../src/house/terms/lexicon.js';
import type { Reading } from '../../../src/reading/index.js';
import { type Details, defineRule, type Options } from '../../../src/rule.js';

interface ListOptions extends Options {
  /** The desk's list, compiled. */
  readonly list: TermLexicon | undefined;
}

export const deskTerms = defineRule<ListOptions>({
  id: 'desk-terms',
  category: 'word-choice',
  mqm: 'terminology/inconsistent with terminology resource',
  severity: 'minor',
  summary:
    "A word or name that the desk's own list (`terms` in the config) does not want, with the form to print.",
  options: { list: undefined },
  forDesk({ terms }) {
    if (terms.length === 0) return {};
    const list = compileTerms(terms);
    return { options: { list }, lexicons: [list.lexicon] };
  },
  check(reading, report, { list }) {
    if (!list) return;
    for (const hit of findTerms(reading, list)) if (hit.form.unwanted) report(hit, describe(reading, hit));
  },
});

function describe(reading: Reading, hit: Hit): Details {
  const { term, unwanted } = hit.form;
  const found = reading.slice(hit);
  const { preferred, note } = term;
  const fix = preferred === undefined ? undefined : suggestionFor(found, hit, preferred);
  return {
    message:
      preferred === undefined
        ? `The desk's list bans “${found}”.`
        : `The desk's list has “${preferred}” for “${found}”.`,
    ...(unwanted!.isForbidden || term.isName ? { severity: 'major' as const } : {}),
    ...(note ? { note } : {}),
    ...(fix === undefined ? {} : { suggestions: [fix] }),
  };
}

/** The wanted form, bent and with capitals as the words it replaces; undefined when the bent form is in doubt. */
function suggestionFor(found: string, { form }: Hit, preferred: string): string | undefined {
  const fixed =
    found.toLowerCase() === form.text.toLowerCase()
      ? preferred
      : bend(found, form.text, preferred, form.term);
  if (fixed === undefined) return undefined;
  if (found.length > 1 && found === found.toUpperCase() && form.text !== found) return fixed.toUpperCase();
  const isRaised = /^\p{Lu}/u.test(found) && !/^\p{Lu}/u.test(form.text);
  return isRaised ? fixed[0]!.toUpperCase() + fixed.slice(1) : fixed;
}

/** Only the word at the phrase's head differs from the list: it is bent in the wanted phrase too. */
function bend(found: string, listed: string, preferred: string, { pos }: Term): string | undefined {
  const [a, b, c] = [found, listed, preferred].map((text) => text.toLowerCase().split(/\s+/u));
  const at = (words: string[]) => (pos === 'verb' ? 0 : words.length - 1);
  const word = inflectLike(a![at(a!)]!, b![at(b!)]!, c![at(c!)]!);
  if (word === undefined) return undefined;
  const words = preferred.split(/\s+/u);
  // A capital inside the wanted form is its own: only words in small letters are bent.
  if (words[at(words)] !== c![at(c!)]) return undefined;
  words[at(words)] = word;
  return words.join(' ');
}
