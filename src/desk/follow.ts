import { moveFinding } from '../finding.js';
import type { Reading } from '../reading/index.js';
import type { RuleDefinition } from '../rule.js';
import type { Judged } from './merge.js';

/** A rule with whatever the reviewer has settled about it. */
interface Active {
  readonly rule: Pick<RuleDefinition, 'scope'>;
}

/**
 * What rules find in a document that is edited again and again: what a rule of paragraphs has found in one is kept as long as the
 * paragraph's Reading is.
 */
export class FindingsInParts<Rule extends Active> {
  private readonly known = new WeakMap<Reading, readonly Judged[]>();
  private readonly ofParagraph: readonly Rule[];
  private readonly ofStory: readonly Rule[];

  constructor(
    rules: readonly Rule[],
    /** What the rules find in a Reading. */
    private readonly find: (rules: readonly Rule[], reading: Reading) => Judged[],
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
