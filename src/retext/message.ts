import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Copy } from '../formats/copy.js';
import type { RawFinding, Rule, Severity } from '../rule.js';

/** Where a rule's page is, when the package's own pages are published. */
export const RULE_PAGES = 'https://github.com/backread/backread/tree/main/rules';

/** Adds a finding to a vfile as an ordinary message: `ruleId`, `source`, `place`, `actual`, `expected`, `note`, `url`. */
export function toMessage(
  file: VFile,
  copy: Copy,
  rule: Pick<Rule, 'id' | 'category' | 'severity'>,
  finding: RawFinding,
  severity: Severity = finding.severity ?? rule.severity,
): void {
  const toPoint = location(file).toPoint;
  const start = toPoint(copy.toSource(finding.start));
  const end = toPoint(copy.toSource(finding.end, 'end'));
  const message = file.message(finding.message, {
    ...(start && end ? { place: { start, end } } : {}),
    ruleId: rule.id,
    source: 'backread',
  });
  message.fatal = severity === 'major' ? true : severity === 'minor' ? false : undefined;
  message.actual = copy.prose.slice(finding.start, finding.end);
  message.expected = [...(finding.suggestions ?? [])];
  if (finding.note) message.note = finding.note;
  message.url = `${RULE_PAGES}/${rule.category}/${rule.id}`;
}
