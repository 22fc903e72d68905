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
  private readonly read = new Map<string, Promise<readonly Located[] | string>>();

  constructor(config: Config) {
    this.reviewers = [makeReviewer(rules, config), makeReviewer(rules, withEverything(config))];
  }

  /** All findings of a file's stories, each once, or one line that says why it cannot be read. */
  findingsOf(file: string): Promise<readonly Located[] | string> {
    const known = this.read.get(file);
    if (known) return known;
    const findings = this.review(file);
    this.read.set(file, findings);
    return findings;
  }

  private async review(file: string): Promise<readonly Located[] | string> {
    const found = new Map<string, Located>();
    for (const reviewer of this.reviewers) {
      const reviews = await reviewFile(file, reviewer);
      if (typeof reviews === 'string') return reviews;
      for (const { path = file, findings } of reviews) {
        for (const finding of findings) {
          const key = `${finding.fingerprint} ${path}`;
          if (!found.has(key)) found.set(key, { path, finding });
        }
      }
    }
    return [...found.values()];
  }

  /**
   * The finding at `path:line:column`, or those with a fingerprint that starts so (equal words in several stories have one).
   * `files` are where to look for fingerprints.
   * @throws UsageError for what names none, or several.
   */
  async find(name: string, files: () => Promise<readonly string[]>): Promise<Located[]> {
    const place = PLACE.exec(name)?.groups;
    if (place) return [await this.atPlace(name, place.path!, Number(place.line), Number(place.column))];
    if (!FINGERPRINT.test(name))
      throw new UsageError(
        `${name}: neither a fingerprint (6 to 16 hexadecimal digits) nor path:line:column`,
      );
    const found: Located[] = [];
    for (const file of await files()) {
      const located = await this.findingsOf(file);
      if (typeof located !== 'string')
        found.push(...located.filter(({ finding }) => finding.fingerprint.startsWith(name)));
    }
    if (found.length === 0)
      throw new UsageError(`${name}: no finding has this fingerprint (--in says where to look)`);
    if (new Set(found.map(({ finding }) => finding.fingerprint)).size > 1)
      throw new UsageError(`${name}: ${several(found)}`);
    return found;
  }

  private async atPlace(name: string, path: string, line: number, column: number): Promise<Located> {
    const file = fileOf(path);
    if (file === undefined) throw new UsageError(`${name}: no such file`);
    const findings = await this.findingsOf(file);
    if (typeof findings === 'string') throw new UsageError(findings);
    const isAfter = (point: Finding['start']) =>
      point.line < line || (point.line === line && point.column <= column);
    const own = file === path ? findings : findings.filter((each) => each.path === path);
    const starting = own.filter(({ finding: { start } }) => start.line === line && start.column === column);
    const located =
      starting.length > 0
        ? starting
        : own.filter(({ finding: { start, end } }) => isAfter(start) && !isAfter(end));
    if (located.length === 0) throw new UsageError(`${name}: there is no finding there`);
    if (located.length > 1) throw new UsageError(`${name}: ${several(located)}`);
    return located[0]!;
  }
}

/** The file behind a path as reports print it: `feed.jsonl#7` is a story in `feed.jsonl`. Undefined when there is none. */
export function fileOf(path: string): string | undefined {
  const isFile = (name: string) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile(path)) return path;
  for (let at = path.lastIndexOf('#'); at > 0; at = path.lastIndexOf('#', at - 1))
    if (isFile(path.slice(0, at))) return path.slice(0, at);
  return undefined;
}

function several(located: readonly Located[]): string {
  const names = located
    .slice(0, 5)
    .map(({ finding: { fingerprint, rule } }) => `${fingerprint.slice(0, 12)} (${rule})`);
  return `could be ${names.join(' or ')}${located.length > 5 ? ' …' : ''}: give more of the fingerprint`;
}
