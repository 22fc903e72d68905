import { topicAnchors } from './lexicon/topic-anchors.js';
import { byParagraph } from './move.js';
import { withoutPossessive } from './possessive.js';
import type { Reading } from './reading.js';

/** How much a story is about a topic. */
export interface Topic {
  readonly name: string;
  /** Occurrences of its anchor words. */
  readonly mentions: number;
  /** Two for each telling anchor word, one for each other. */
  readonly weight: number;
}

/** Topics of which a story has one as a rule: a score by goals tells football from hockey only beside the other words. */
export const sports: ReadonlySet<string> = new Set(
  (
    'athletics baseball basketball boxing chess cricket cycling football golf gymnastics hockey horses motorsport rugby ' +
    'skating skiing sumo swimming tennis volleyball weightlifting'
  ).split(' '),
);

const LEAST_WEIGHT = 5;
const LEAST_MENTIONS = 4;
/** Mentions per word of the story. */
const LEAST_DENSITY = 0.012;

interface Anchors {
  readonly uses: ReadonlyMap<string, readonly { topic: string; weight: number }[]>;
  /** First words of the anchors. */
  readonly openings: ReadonlySet<string>;
}

let anchors: Anchors | undefined;

/**
 * What a story is about, by name: a topic needs several different anchor words and enough mentions for the length of the story.
 * A story may have several topics; of the sports only the chief one, and those that come near it. `sport` stands for any of them.
 */
export function findTopics(reading: Reading): ReadonlyMap<string, Topic> {
  const { uses } = (anchors ??= readAnchors());
  const seen = new Map<string, { mentions: number; weight: number; words: Set<string> }>();
  for (const { keys, lemma } of reading.facet(anchorsByParagraph))
    for (const key of keys)
      for (const { topic, weight } of uses.get(key)!) {
        let count = seen.get(topic);
        if (!count) seen.set(topic, (count = { mentions: 0, weight: 0, words: new Set() }));
        count.mentions++;
        if (count.words.has(key)) continue;
        count.words.add(key);
        // A plural and its singular are one anchor word.
        count.words.add(lemma);
        count.weight += weight;
      }
  const words = reading.tokens.reduce((sum, { kind }) => sum + (kind === 'punctuation' ? 0 : 1), 0);
  const topics = [...seen].flatMap(([name, { mentions, weight }]): Topic[] =>
    weight >= LEAST_WEIGHT && mentions >= LEAST_MENTIONS && mentions >= LEAST_DENSITY * words
      ? [{ name, mentions, weight }]
      : [],
  );
  const chief = topics.filter(({ name }) => sports.has(name)).sort((a, b) => b.weight - a.weight)[0];
  const kept = topics.filter(({ name, weight }) => !sports.has(name) || weight * 3 >= chief!.weight * 2);
  if (chief) kept.push({ ...chief, name: 'sport' });
  return new Map(kept.map((topic) => [topic.name, topic]));
}

/** A word that is, or opens, an anchor of a topic: the forms under which the topics have it. */
interface AnchorUse {
  readonly keys: readonly string[];
  readonly lemma: string;
}

const anchorsByParagraph = byParagraph(anchorsIn, (use) => use);

function anchorsIn({ tokens }: Reading): readonly AnchorUse[] {
  const { uses, openings } = (anchors ??= readAnchors());
  const found: AnchorUse[] = [];
  for (const { index, kind, lower, lemma } of tokens) {
    if (kind === 'punctuation') continue;
    const bare = withoutPossessive(lower);
    if (!openings.has(bare) && (lemma === bare || !openings.has(lemma))) continue;
    const next = tokens[index + 1];
    const forms = new Set([bare, lemma]);
    if (next) for (const form of [...forms]) forms.add(`${form} ${next.lower}`).add(`${form} ${next.lemma}`);
    const keys = [...forms].filter((form) => uses.has(form));
    if (keys.length > 0) found.push({ keys, lemma });
  }
  return found;
}

function readAnchors(): Anchors {
  const known = new Map<string, { topic: string; weight: number }[]>();
  for (const line of topicAnchors.split('\n')) {
    const [topic, words] = line.split(' | ');
    if (!topic || !words) continue;
    for (const word of new Set(words.split(';'))) {
      const isTelling = word.startsWith('+');
      const key = isTelling ? word.slice(1) : word;
      const uses = known.get(key) ?? [];
      if (uses.some((use) => use.topic === topic)) continue;
      uses.push({ topic, weight: isTelling ? 2 : 1 });
      known.set(key, uses);
    }
  }
  return { uses: known, openings: new Set([...known.keys()].map((key) => key.split(' ')[0]!)) };
}
