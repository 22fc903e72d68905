import type { VFile } from 'vfile';
import { LineIndex } from '../desk/lines.js';
import type { Finding } from '../desk/review.js';
import type { Copy } from '../formats/copy.js';
import type { RawFinding, Rule, Severity } from '../rule.js';

/** Where the rules' pages are published. */
export const RULE_PAGES = 'https://github.com/backread/backread/tree/main/rules';

/** vfile's three degrees: error, warning, information. */
const FATAL: Record<Severity, boolean | undefined> = { major: true, minor: false, query: undefined };

type Told = Pick<
  Finding,
  'rule' | 'category' | 'severity' | 'message' | 'text' | 'start' | 'end' | 'suggestions'
> & {
  readonly note?: string;
};

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
  rule: Pick<Rule, 'id' | 'category' | 'severity'>,
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
