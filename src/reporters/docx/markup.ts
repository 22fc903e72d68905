import type { Finding, Severity } from '../../desk/index.js';

/** What is written into a Word document on some of its words. Offsets count in the text that `Located` knows. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** The paragraphs of the comment. */
  readonly comment: readonly string[];
  /** Words to put instead, as a tracked change; empty: to delete. */
  readonly change: string | undefined;
  /** What the place is called where a comment cannot be anchored: `footnote 2`. */
  readonly place: string | undefined;
  /** The words that are remarked on. */
  readonly text: string;
}

const NAMES: Record<Severity, string> = { major: 'Major', minor: 'Minor', query: 'Query' };

/** The comment and the change that come of a finding. */
export function remarkOn(finding: Finding, start: number, end: number): Remark {
  const { severity, rule, message, note, related, suggestions, place, text } = finding;
  const [change, ...others] = suggestions;
  return {
    start,
    end,
    change,
    place,
    text,
    comment: [
      message,
      ...(note ?? '').split('\n').filter(Boolean),
      ...related.map(
        (other) =>
          `See ${other.place ?? `line ${other.start.line}`}: “${other.text}”${other.message ? ` (${other.message})` : ''}`,
      ),
      ...(others.length > 0 ? [`Or: ${others.map((other) => other || '(delete)').join(' / ')}`] : []),
      `${NAMES[severity]} · ${rule}`,
    ],
  };
}

/** Hands out numbers that no annotation of the document has: `w:id` is to be unique. */
export class Numbers {
  constructor(private last: number) {}

  /** Numbers above all that stand in these parts. */
  static above(parts: Iterable<string>): Numbers {
    let last = 0;
    for (const part of parts)
      for (const [, id] of part.matchAll(/:id\s*=\s*["'](\d{1,9})["']/gu)) last = Math.max(last, Number(id));
    return new Numbers(last);
  }

  next(): number {
    return ++this.last;
  }
}
