import type { VFile } from 'vfile';
import type { Category, RawFinding, Severity } from '../finding.js';
import type { Copy } from '../formats/copy.js';
import { LineIndex, type Point } from '../formats/lines.js';

/** Where the rules' pages are published. */
export const RULE_PAGES = 'https://github.com/backread/backread/tree/main/rules';

/** Where a rule's page is; empty when it has none. */
export function pageUrl({ id, category, url }: { id: string; category: string; url?: string }): string {
  return url ?? `${RULE_PAGES}/${category}/${id}`;
}

/** vfile's three degrees: error, warning, information. */
const FATAL: Record<Severity, boolean | undefined> = { major: true, minor: false, query: undefined };

/** What a message tells of a finding; the desk's findings have it all. */
interface Told {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly note?: string;
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  readonly suggestions: readonly string[];
  /** The rule's page, when it is not one of backread's own; empty when it has none. */
  readonly url?: string;
}

/** Adds a finding to a vfile as an ordinary message: `ruleId`, `source`, `place`, `actual`, `expected`, `note`, `url`. */
export function addFinding(file: VFile, finding: Told): void {
  const message = file.message(finding.message, {
    place: { start: finding.start, end: finding.end },
    ruleId: finding.rule,
    source: 'backread',
  });
  message.fatal = FATAL[finding.severity];
  message.actual = finding.text;
  message.expected = [...finding.suggestions];
  if (finding.note) message.note = finding.note;
  const url = pageUrl({ ...finding, id: finding.rule });
  if (url) message.url = url;
}

/** What a rule on its own found, as messages. */
export function addRawFindings(
  file: VFile,
  copy: Copy,
  rule: { readonly category: Category; readonly severity: Severity; readonly url?: string },
  findings: readonly RawFinding[],
): void {
  const lines = new LineIndex(copy.source);
  for (const finding of findings) {
    addFinding(file, {
      ...finding,
      category: rule.category,
      ...(rule.url === undefined ? {} : { url: rule.url }),
      severity: finding.severity ?? rule.severity,
      text: copy.prose.slice(finding.start, finding.end),
      start: lines.point(copy.toSource(finding.start)),
      end: lines.point(copy.toSource(finding.end, 'end')),
      suggestions: finding.suggestions ?? [],
    });
  }
}
