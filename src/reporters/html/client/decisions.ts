import type { Decision as StetEntry } from '../../../desk/decisions.js';
import type { Finding } from '../data.js';

/** What the editor decided on a finding: it stands, or other words take its place. */
export type Decision =
  | { readonly kind: 'stet'; readonly why: string; readonly when: string }
  | { readonly kind: 'change'; readonly text: string; readonly when: string };

/** The decisions on one story, in the order made, so that the last can be taken back. */
export class Decisions {
  private readonly made = new Map<number, Decision>();
  private readonly past: { finding: number; before: Decision | undefined }[] = [];

  constructor(
    private readonly text: string,
    private readonly findings: readonly Finding[],
  ) {}

  get(finding: number): Decision | undefined {
    return this.made.get(finding);
  }

  get count(): number {
    return this.made.size;
  }

  decide(finding: number, decision: Decision): void {
    this.past.push({ finding, before: this.made.get(finding) });
    this.made.set(finding, decision);
  }

  /** A reason is part of the decision it explains: not a step of its own to take back. */
  explain(finding: number, why: string): void {
    const decision = this.made.get(finding);
    if (decision?.kind === 'stet') this.made.set(finding, { ...decision, why });
  }

  /** Takes back the last decision and says which finding it was on. */
  undo(): number | undefined {
    const last = this.past.pop();
    if (!last) return undefined;
    if (last.before) this.made.set(last.finding, last.before);
    else this.made.delete(last.finding);
    return last.finding;
  }

  /** The changed finding whose words this one shares: both cannot be changed. */
  rival(finding: number): number | undefined {
    const { start, end } = this.findings[finding]!;
    return [...this.made].find(([other, { kind }]) => {
      const span = this.findings[other]!;
      return (
        kind === 'change' &&
        other !== finding &&
        span.start.offset < end.offset &&
        start.offset < span.end.offset
      );
    })?.[0];
  }

  /** The story with the changes made: pieces of it, those that are new marked as such. */
  cleanCopy(): { text: string; isNew: boolean }[] {
    const changes = [...this.made]
      .flatMap(([finding, decision]) =>
        decision.kind === 'change' ? [{ span: this.findings[finding]!, text: decision.text }] : [],
      )
      .sort((a, b) => a.span.start.offset - b.span.start.offset);
    const pieces: { text: string; isNew: boolean }[] = [];
    let from = 0;
    for (const { span, text } of changes) {
      pieces.push({ text: this.text.slice(from, span.start.offset), isNew: false }, { text, isNew: true });
      from = span.end.offset;
    }
    pieces.push({ text: this.text.slice(from), isNew: false });
    return pieces.filter(({ text }) => text !== '');
  }

  /** What stands, as entries of the document that `backread stet --import` takes over. */
  stets(file: string, by: string): StetEntry[] {
    return [...this.made].flatMap(([finding, decision]) => {
      if (decision.kind !== 'stet') return [];
      const { rule, fingerprint, text } = this.findings[finding]!;
      return [{ fingerprint, rule, file, words: text, why: decision.why, by, date: decision.when }];
    });
  }
}
