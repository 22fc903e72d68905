import type { VFile } from 'vfile';
import type { Category, RawFinding, Severity } from '../finding.js';
import type { Copy } from '../formats/copy.js';
import { LineIndex, type Point } from '../formats/lines.js';

/** Where the rules' pages are published. */
export const RULE_PAGES = 'https://github.com/backread/backread/tree/main/rules';

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
  message.url = `${RULE_PAGES}/${finding.category}/${finding.rule}`;
}

/** What a rule on its own found, as messages. */
export function addRawFindings(
  file: VFile,
  copy: Copy,
  rule: { readonly category: Category; readonly severity: Severity },
  findings: readonly RawFinding[],
): void {
  const lines = new LineIndex(copy.source);
  for (const finding of findings) {
    addFinding(file, {
      ...finding,
      category: rule.category,
      severity: finding.severity ?? rule.severity,
      text: copy.prose.slice(finding.start, finding.end),
      start: lines.point(copy.toSource(finding.start)),
      end: lines.point(copy.toSource(finding.end, 'end')),
      suggestions: finding.suggestions ?? [],
    });
  }
}
