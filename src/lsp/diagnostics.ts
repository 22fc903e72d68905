import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import type { Finding, Review } from '../desk/index.js';
import { pageUrl } from '../retext/message.js';
import type { Severity } from '../rule.js';
import type { OpenDocument } from './documents.js';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  major: DiagnosticSeverity.Error,
  minor: DiagnosticSeverity.Warning,
  query: DiagnosticSeverity.Information,
};

/** What a diagnostic carries for the code actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** The page of a finding's rule, or undefined when the desk's own rule has none. */
export function pageOf(finding: Pick<Finding, 'category' | 'rule' | 'url'>): string | undefined {
  return pageUrl({ ...finding, id: finding.rule }) || undefined;
}

/** A document's reviews as the editor shows them, in the order of the findings. */
export function diagnosticsOf(reviews: readonly Review[], document: OpenDocument): Diagnostic[] {
  return reviews.flatMap(({ findings }) => findings.map((finding) => diagnosticOf(finding, document)));
}

/** A finding as the editor shows it: code and link of its rule, the other places that prove it, what is left-over faded. */
export function diagnosticOf(finding: Finding, { uri, positions }: OpenDocument): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  const page = pageOf(finding);
  return {
    range: positions.range(finding.start.offset, finding.end.offset),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(page ? { codeDescription: { href: page } } : {}),
    source: 'backread',
    message: finding.note ? `${finding.message}\n${finding.note}` : finding.message,
    ...(finding.category === 'residue' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ start, end, message }) => ({
            location: { uri, range: positions.range(start.offset, end.offset) },
            message,
          })),
        }
      : {}),
    data,
  };
}
