import { findTopics } from '../../../src/reading/index.js';
import { fromLexicons } from '../from-lexicons.js';
import { topicLexicons } from './lexicons.js';
import { reportRanksBeforeNames } from './ranks.js';

/** Lexicon names: a topic's own, and the same with `?` behind for its likely errors. */
const languages: Record<string, string> = {};
for (const [name, { proven, likely }] of Object.entries(topicLexicons)) {
  languages[name] = proven;
  if (likely) languages[`${name}?`] = likely;
}

export const topicTerms = fromLexicons({
  id: 'topic-terms',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary:
    'A word that is wrong because of what the story is about: a “match” in baseball, a “washer” in hockey.',
  languages,
  unproven: Object.keys(languages).filter((name) => name.endsWith('?')),
  explain: (text, name) => `“${text}” is not what English calls this in ${lexiconOf(name).subject}`,
  gate: (reading, name) => {
    const topics = reading.facet(findTopics);
    return lexiconOf(name).topics.some((topic) => topics.has(topic));
  },
  also: reportRanksBeforeNames,
});

function lexiconOf(name: string) {
  return topicLexicons[name.replace('?', '')]!;
}
