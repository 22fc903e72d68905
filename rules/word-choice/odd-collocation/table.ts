import type { Relation } from '../../../src/reading/index.js';
import { classes } from './classes.js';
import { type Condition, isCondition } from './conditions.js';

/** Two words that English does not put together. */
export interface Clash {
  /** What English says in place of the verb, adjective, adverb or first noun; for an editor to read. */
  readonly fix: string;
  /** What must be so in the sentence. */
  readonly conditions: readonly Condition[];
  /** Unidiomatic more often than not, rather than always. */
  readonly isLikely: boolean;
}

type Kind = Relation['kind'];

export interface ClashTable {
  find(kind: Kind, governor: string, noun: string): Clash | undefined;
}

/**
 * Reads tables of clashes. One row a line: `verbs, with commas | nouns and @classes | fix | conditions`; a row that starts with `?`
 * holds likely clashes. In a row, every verb clashes with every noun; where two rows name a pair, the first holds.
 * @throws Error on a class or condition that does not exist.
 */
export function clashTable(tables: Readonly<Partial<Record<Kind, readonly string[]>>>): ClashTable {
  const found = new Map<string, Clash>();
  for (const [kind, texts] of Object.entries(tables))
    for (const line of texts.flatMap((text) => text.split('\n')))
      for (const [key, clash] of readRow(line)) {
        const full = `${kind}:${key}`;
        if (!found.has(full)) found.set(full, clash);
      }
  return { find: (kind, governor, noun) => found.get(`${kind}:${governor}|${noun}`) };
}

function* readRow(line: string): Generator<[string, Clash]> {
  if (!line.trim() || line.startsWith('#')) return;
  const isLikely = line.startsWith('?');
  const [governors = '', nouns = '', fix = '', conditions = ''] = line.replace(/^\?/u, '').split(' | ');
  const clash: Clash = { fix: fix.trim(), conditions: readConditions(conditions, line), isLikely };
  for (const governor of governors.split(','))
    for (const noun of wordsOf(nouns, line)) yield [`${governor.trim()}|${noun}`, clash];
}

function wordsOf(nouns: string, line: string): string[] {
  return nouns.split(/\s+/u).flatMap((noun) => {
    if (!noun.startsWith('@')) return noun ? [noun] : [];
    const members = classes[noun.slice(1)];
    if (members === undefined) throw new Error(`odd-collocation: no class ${noun} in “${line}”`);
    return members.trim().split(/\s+/u);
  });
}

function readConditions(text: string, line: string): Condition[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => {
      if (!isCondition(word)) throw new Error(`odd-collocation: no condition ${word} in “${line}”`);
      return word;
    });
}
