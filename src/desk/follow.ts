import { moveSpan, type Part, type Reading, type ReadingInParts } from '../reading/index.js';
import type { Judged } from './merge.js';
import type { ActiveRule } from './reviewer.js';

/** What rules find in a Reading. */
export type Find = (rules: readonly ActiveRule[], reading: Reading) => Judged[];

/**
 * What rules find in a story that is edited again and again. Rules that look at one paragraph at a time look at those only that they
 * have not seen; their findings in the others are kept as long as the Readings of these.
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
  of(reading: ReadingInParts): Judged[] {
    const found = this.find(this.ofStory, reading);
    for (const part of reading.parts)
      for (const finding of this.ofPart(part)) found.push(move(finding, part));
    return found;
  }

  private ofPart({ reading }: Part): readonly Judged[] {
    let found = this.known.get(reading);
    if (!found) this.known.set(reading, (found = this.find(this.ofParagraph, reading)));
    return found;
  }
}

function move(finding: Judged, part: Part): Judged {
  return {
    ...finding,
    ...moveSpan(finding, part),
    ...(finding.related
      ? { related: finding.related.map((related) => ({ ...related, ...moveSpan(related, part) })) }
      : {}),
  };
}
