import { type Decision, decide, keyOf, withoutDecided } from '../desk/decisions.js';
import type { Review } from '../desk/index.js';
import { type DecisionFile, STDIN, storyKey, writeDecisions } from './decisions-file.js';
import { plural } from './plural.js';

/** How many stale decisions a review lists; the rest are counted. */
const MOST_LISTED = 20;

/** What stands and what is accepted in a run: reviews go through it on their way to the reports. */
export class Decided {
  private readonly stets: Map<string, Decision>;
  private readonly byStory = new Map<string, Decision[]>();
  private readonly accepted: ReadonlySet<string>;
  private readonly stetted = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly stale = new Map<string, Decision[]>();
  private readonly newBaseline = new Map<string, Decision[]>();

  /** `everything` reviews a story with every rule on and nothing held back: what it still finds is not stale. */
  constructor(
    private readonly store: DecisionFile,
    private readonly baseline: DecisionFile | undefined,
    private readonly newBaselinePath: string | undefined,
    private readonly everything: (review: Review) => Review,
  ) {
    this.stets = new Map(store.decisions.map((decision) => [keyOf(decision), decision]));
    this.accepted = new Set(baseline?.decisions.map(keyOf));
    for (const decision of store.decisions) {
      const own = this.byStory.get(decision.file);
      if (own) own.push(decision);
      else this.byStory.set(decision.file, [decision]);
    }
  }

  /** The review without what stands or is accepted. */
  apply(review: Review): Review {
    const story = review.path ?? STDIN;
    const inStore = storyKey(story, this.store.path);
    const open = withoutDecided(review, ({ fingerprint }) =>
      this.stets.has(keyOf({ file: inStore, fingerprint })),
    );
    if (!this.baseline) return open;
    const inBaseline = storyKey(story, this.baseline.path);
    const isAccepted = ({ fingerprint }: { fingerprint: string }) =>
      this.accepted.has(keyOf({ file: inBaseline, fingerprint }));
    return withoutDecided(open, isAccepted, { isStet: false });
  }

  /** Counts what the final review of a story shows: what stood, what is stale, what the next baseline accepts. */
  note(review: Review): void {
    const story = review.path ?? STDIN;
    const inStore = storyKey(story, this.store.path);
    const own = this.byStory.get(inStore) ?? [];
    const present = new Set(review.findings.map(({ fingerprint }) => fingerprint));
    let gone = own.filter(({ fingerprint }) => !present.has(fingerprint));
    // Nothing is kept of a story about which there is nothing to say: a run may have any number of them.
    if (own.length > gone.length) this.stetted.set(story, own.length - gone.length);
    if (gone.length > 0) {
      const all = new Set(this.everything(review).findings.map(({ fingerprint }) => fingerprint));
      gone = gone.filter(({ fingerprint }) => !all.has(fingerprint));
    }
    if (gone.length > 0) this.stale.set(story, gone);
    if (this.baseline) this.known.set(story, this.countAccepted(story, present));
    if (this.newBaselinePath !== undefined) this.newBaseline.set(story, this.accept(review));
  }

  private countAccepted(story: string, present: ReadonlySet<string>): number {
    const file = storyKey(story, this.baseline!.path);
    return [...present].filter((fingerprint) => this.accepted.has(keyOf({ file, fingerprint }))).length;
  }

  /** What stands by decision is no debt. */
  private accept(review: Review): Decision[] {
    const story = review.path ?? STDIN;
    const inStore = storyKey(story, this.store.path);
    return review.findings
      .filter(({ fingerprint }) => !this.stets.has(keyOf({ file: inStore, fingerprint })))
      .map((finding) => decide(finding, storyKey(story, this.newBaselinePath!), { why: 'baseline' }));
  }

  /** Writes the new baseline, if one was asked for. Returns a line that says so. */
  async writeBaseline(): Promise<string[]> {
    if (this.newBaselinePath === undefined) return [];
    const decisions = [...this.newBaseline.values()].flat();
    await writeDecisions(this.newBaselinePath, decisions);
    return [`${this.newBaselinePath}: ${plural(decisions.length, 'finding')} accepted`];
  }

  /** What is to be said at the end, a line each: what stood, what is accepted, and which decisions are stale. */
  notes(): string[] {
    const stood = sum(this.stetted.values());
    const accepted = sum(this.known.values());
    const stale = [...this.stale.values()].flat();
    return [
      ...(stood > 0 ? [`${plural(stood, 'finding')} stetted (${this.store.path})`] : []),
      ...(accepted > 0 ? [`${plural(accepted, 'finding')} accepted (${this.baseline!.path})`] : []),
      ...stale.slice(0, MOST_LISTED).map((decision) => `stale decision: ${describe(decision)}`),
      ...(stale.length > MOST_LISTED ? [`… and ${stale.length - MOST_LISTED} more stale decisions`] : []),
      ...(stale.length > 0
        ? [`${plural(stale.length, 'decision')} on words that are gone: backread stet --prune removes them`]
        : []),
    ];
  }
}

/** A decision in a line for a person. Control characters of the copy do not reach the terminal. */
export function describe({ fingerprint, file, rule, words, why, by, date }: Decision): string {
  const signed = [by, date?.slice(0, 10)].filter(Boolean).join(', ');
  const line = `${fingerprint.slice(0, 8)} ${file} ${rule} “${shorten(words)}”${why ? `: ${why}` : ''}${signed ? ` (${signed})` : ''}`;
  return line.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()} …`;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
