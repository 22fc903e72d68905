/**
 * `npm run covered -- FILE ...`: which entries of a draft (a lexicon file, or plain lines of `pattern | fix | gloss`) say nothing new, since
 * older entries or other rules of word choice find their wordings already. Entries that stand in a lexicon by now are not held against themselves.
 */
import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../rules/index.js';
import { makeReviewer } from '../src/desk/reviewer.js';
import { readCopy } from '../src/formats/index.js';
import { PhraseMatcher, Reading } from '../src/reading/index.js';
import { compile } from '../src/reading/phrase-pattern.js';
import { samplesOf } from './samples.js';

const files = process.argv.slice(2);
const missing = files.find((file) => !existsSync(file));
if (files.length === 0 || missing) {
  console.error(missing ? `covered: there is no file ${missing}` : 'covered: name a file of entries');
  process.exit(2);
}

// Likely terms of a topic (their names end in `?`) are single words that say little outside it.
const lexicons = [...new Set(rules.flatMap((rule) => rule.lexicons))].filter(
  ({ name }) => !name.endsWith('?'),
);
const matcher = new PhraseMatcher(lexicons);
const others = makeReviewer(
  rules.filter((rule) => rule.lexicons.length === 0 && rule.category === 'word-choice'),
  { preset: 'strict' },
);

let covered = 0;
const patterns = files.flatMap(patternsIn);
for (const pattern of patterns) {
  const samples = samplesOf(
    compile({ lexicon: { name: 'draft', entries: '' }, pattern, fix: '', gloss: '' }),
  );
  const finders = samples.map((sample) => finderOf(sample, pattern));
  const found = finders.filter(Boolean).length;
  if (found === 0) continue;
  if (found === samples.length) covered++;
  console.log(
    `${found} of ${samples.length}  ${pattern}\n    ${[...new Set(finders.filter(Boolean))].join('\n    ')}`,
  );
}
console.log(`${covered} of ${patterns.length} entries are wholly covered`);

function patternsIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !/^\s*(?:#|\/?\*|\/\/)/u.test(line))
    .map((line) => line.split(' | ')[0]!.trim());
}

/** What finds something in the sentence other than the pattern itself. */
function finderOf(sentence: string, pattern: string): string | undefined {
  const reading = new Reading(readCopy(sentence), matcher);
  for (const lexicon of lexicons)
    for (const match of reading.phrases(lexicon))
      if (match.pattern !== pattern) return `${lexicon.name}: ${match.pattern}`;
  return others.review(sentence).findings[0]?.rule;
}
