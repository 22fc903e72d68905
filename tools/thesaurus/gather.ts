import { normal, smallWords } from '../../rules/word-choice/tortured-phrases/words.js';
import type { WordNet } from './wordnet.js';

/** The most synonyms that are kept for a word; nearer ones and frequent ones first. */
const most = 30;
/** Words rarer than this stand in no spinner's list. */
const rarest = 60_000;

/** Too general to be anybody's synonym: the upper end of WordNet's hierarchy. */
const vague = new Set(
  'act action activity area artifact attribute be become cause change come condition cover do event feature give get go group happening instrumentality knowledge make matter move object part person place position process put relation set situation someone somebody something state structure take thing time touch travel unit use way work'.split(
    ' ',
  ),
);

/**
 * The synonyms of a word, each with whether it is a near one: those written by hand, always, and WordNet's. A word in -ed or -ing takes those of its verb in the same form,
 * when the dictionary has no entry of its own.
 */
export function gather(
  word: string,
  wordnet: WordNet,
  written: string,
  ranks: ReadonlyMap<string, number>,
): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const synonym of own(written).get(word) ?? []) found.set(normal(synonym), true);
  let near = wordnet.near(word);
  if (near.size === 0) near = ofVerb(word, wordnet);
  const candidates = [...near]
    .filter(([synonym, nearness]) => nearness === 'same' || nearness === 'similar' || !vague.has(synonym))
    .map(([synonym, nearness]) => ({
      synonym: normal(synonym),
      nearness,
      rank: ranks.get(synonym) ?? rarest,
    }))
    .filter(({ synonym, rank }) => rank < rarest && !smallWords.has(synonym) && !isKin(synonym, word));
  const order = ['same', 'similar', 'broader', 'sister', 'narrower'];
  candidates.sort((a, b) => order.indexOf(a.nearness) - order.indexOf(b.nearness) || a.rank - b.rank);
  for (const { synonym, nearness } of candidates)
    if (found.size < most && !found.has(synonym))
      found.set(synonym, nearness === 'same' || nearness === 'similar');
  found.delete(word);
  return found;
}

let table: Map<string, string[]> | undefined;

/** The hand-written lines `word | synonyms`. */
function own(written: string): Map<string, string[]> {
  if (table) return table;
  table = new Map();
  for (const line of written.split('\n')) {
    const [word, list] = line.split(' | ');
    if (!word || !list) continue;
    const key = normal(word);
    table.set(key, [...(table.get(key) ?? []), ...list.split(' ')]);
  }
  return table;
}

/** Spellings and derivations of one word (labor, labour; organize, organization) are no swap. */
function isKin(one: string, two: string): boolean {
  const length = Math.min(one.length, two.length);
  let same = 0;
  while (same < length && one[same] === two[same]) same++;
  return same >= 5 || (same >= 4 && same >= length - 1) || same === length;
}

function ofVerb(word: string, wordnet: WordNet): Map<string, never> | ReturnType<WordNet['near']> {
  const ending = /^(.{3,})(ed|ing)$/u.exec(word);
  if (!ending) return new Map();
  const stem = ending[1]!;
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')];
  for (const base of bases) {
    const near = wordnet.near(base);
    if (near.size === 0) continue;
    return new Map([...near].map(([verb, nearness]) => [inflected(verb, ending[2]!), nearness]));
  }
  return new Map();
}

function inflected(verb: string, ending: string): string {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}${ending}`;
  if (verb.endsWith('y') && ending === 'ed') return `${verb.slice(0, -1)}ied`;
  return `${verb}${ending}`;
}
