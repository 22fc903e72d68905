import { moveFinding } from '../finding.js';
import type { Reading } from '../reading/index.js';
import type { Judged } from './merge.js';
import type { ActiveRule } from './reviewer.js';

/** What rules find in a Reading. */
export type Find = (rules: readonly ActiveRule[], reading: Reading) => Judged[];

/**
 * What rules find in a document that is edited again and again: what a rule of paragraphs has found in one is kept as long as the
 * paragraph's Reading is.
 */
export class FindingsInParts {
  private readonly known = new WeakMap<Reading, readonly Judged[]>();
  private readonly ofParagraph: readonly ActiveRule[];
  private readonly ofStory: readonly ActiveRule[];

  constructor(
    rules: readonly ActiveRule[],
    private readonly find: Find,
  ) {
    this.ofParagraph = rules.filter(({ rule }) => rule.scope === 'paragraph');
    this.ofStory = rules.filter(({ rule }) => rule.scope !== 'paragraph');
  }

  /** All findings, those of the story's rules first. */
  of(reading: Reading): Judged[] {
    const found = this.find(this.ofStory, reading);
    for (const part of reading.parts)
      for (const finding of this.ofPart(part.reading)) found.push(moveFinding(finding, part));
    return found;
  }

  private ofPart(reading: Reading): readonly Judged[] {
    let found = this.known.get(reading);
    if (!found) this.known.set(reading, (found = this.find(this.ofParagraph, reading)));
    return found;
  }
}
