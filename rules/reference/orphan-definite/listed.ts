import { type Reading, tokensWhere } from '../../../src/reading/index.js';
import { findEarlier } from './earlier.js';
import { definiteNouns } from './nouns.js';
import type { Orphan } from './orphan.js';
import { definiteAt } from './phrase.js';

let anchors: Map<string, { nouns: string[]; starts: string[] }> | undefined;

function load(): NonNullable<typeof anchors> {
  if (anchors) return anchors;
  anchors = new Map();
  for (const line of definiteNouns.trim().split('\n')) {
    const [nouns = '', starts = ''] = line.split(' | ');
    const group = { nouns: nouns.split(';'), starts: starts.split(' ') };
    for (const noun of group.nouns) anchors.set(noun, group);
  }
  return anchors;
}

const articles = tokensWhere(({ lower }) => lower === 'the');

/** “the dinner” in a story where nobody has sat down to eat. */
export function listed(reading: Reading): Orphan[] {
  const { tokens } = reading;
  const earlier = reading.facet(findEarlier);
  const found: Orphan[] = [];
  const told = new Set<string>();
  for (const token of reading.facet(articles)) {
    const phrase = definiteAt(reading, token.index);
    if (!phrase) continue;
    const { lemma } = tokens[phrase.head]!;
    const group = load().get(lemma);
    if (!group || told.has(lemma)) continue;
    told.add(lemma);
    const isKnown = [...group.nouns, ...group.starts].some((start) => earlier.beginning(start) < token.index);
    const own = earlier.first.get(lemma)!;
    if (isKnown || own < phrase.head || tokens[phrase.head]!.lower !== lemma) continue;
    found.push({
      first: phrase.first,
      last: phrase.last,
      message: (text) => `“${text}” comes without introduction: nothing before it tells of one.`,
      isLikely: true,
    });
  }
  return found;
}
