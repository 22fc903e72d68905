import { statSync } from 'node:fs';
import { rules } from '../../rules/index.js';
import { type Config, type Finding, makeReviewer, withEverything } from '../desk/index.js';
import { UsageError } from './exit.js';
import { reviewFile } from './review.js';

/** A finding, and the path of its story. */
export interface Located {
  readonly path: string;
  readonly finding: Finding;
}

const PLACE = /^(?<path>.+):(?<line>\d+):(?<column>\d+)$/u;
const FINGERPRINT = /^[0-9a-f]{6,16}$/u;

/** Finds what `backread stet` is told to let stand: in what a review shows, and in what it holds back. */
export class FindingFinder {
  private readonly reviewers;
  private readonly read = new Map<string, Promise<readonly Finding[] | string>>();

  constructor(config: Config) {
    this.reviewers = [makeReviewer(rules, config), makeReviewer(rules, withEverything(config))];
  }

  /** All findings of a story, each once, or one line that says why it cannot be read. */
  findingsOf(path: string): Promise<readonly Finding[] | string> {
    const known = this.read.get(path);
    if (known) return known;
    const findings = this.review(path);
    this.read.set(path, findings);
    return findings;
  }

  private async review(path: string): Promise<readonly Finding[] | string> {
    const found = new Map<string, Finding>();
    for (const reviewer of this.reviewers) {
      const reviews = await reviewFile(path, reviewer);
      if (typeof reviews === 'string') return reviews;
      for (const finding of reviews.flatMap(({ findings }) => findings))
        if (!found.has(finding.fingerprint)) found.set(finding.fingerprint, finding);
    }
    return [...found.values()];
  }

  /**
   * The finding at `path:line:column`, or those with a fingerprint that starts so (equal words in several stories have one).
   * `paths` are where to look for fingerprints.
   * @throws UsageError for what names none, or several.
   */
  async find(name: string, paths: () => Promise<readonly string[]>): Promise<Located[]> {
    const place = PLACE.exec(name)?.groups;
    if (place) return [await this.atPlace(name, place.path!, Number(place.line), Number(place.column))];
    if (!FINGERPRINT.test(name))
      throw new UsageError(
        `${name}: neither a fingerprint (6 to 16 hexadecimal digits) nor path:line:column`,
      );
    const found: Located[] = [];
    for (const path of await paths()) {
      const findings = await this.findingsOf(path);
      if (typeof findings === 'string') continue;
      for (const finding of findings) if (finding.fingerprint.startsWith(name)) found.push({ path, finding });
    }
    if (found.length === 0)
      throw new UsageError(`${name}: no finding has this fingerprint (--in says where to look)`);
    if (new Set(found.map(({ finding }) => finding.fingerprint)).size > 1)
      throw new UsageError(`${name}: ${several(found)}`);
    return found;
  }

  private async atPlace(name: string, path: string, line: number, column: number): Promise<Located> {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${name}: no such file`);
    const findings = await this.findingsOf(path);
    if (typeof findings === 'string') throw new UsageError(findings);
    const isAfter = (point: Finding['start']) =>
      point.line < line || (point.line === line && point.column <= column);
    const starting = findings.filter(({ start }) => start.line === line && start.column === column);
    const around =
      starting.length > 0 ? starting : findings.filter(({ start, end }) => isAfter(start) && !isAfter(end));
    const located = around.map((finding) => ({ path, finding }));
    if (located.length === 0) throw new UsageError(`${name}: there is no finding there`);
    if (located.length > 1) throw new UsageError(`${name}: ${several(located)}`);
    return located[0]!;
  }
}

function several(located: readonly Located[]): string {
  const names = located
    .slice(0, 5)
    .map(({ finding: { fingerprint, rule } }) => `${fingerprint.slice(0, 12)} (${rule})`);
  return `could be ${names.join(' or ')}${located.length > 5 ? ' …' : ''}: give more of the fingerprint`;
}
