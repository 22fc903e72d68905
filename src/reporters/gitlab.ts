import type { Severity } from '../desk/index.js';
import { fileOf, type Reporter } from './reporter.js';

const LEVEL: Record<Severity, string> = { major: 'major', minor: 'minor', query: 'info' };

/** GitLab's Code Quality report (a subset of the Code Climate format). */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'Code Quality report for GitLab merge requests',
  render: (reviews) =>
    `${JSON.stringify(
      reviews.flatMap((review) =>
        review.findings.map(({ rule, message, severity, fingerprint, start, end }) => ({
          type: 'issue',
          check_name: rule,
          description: message,
          categories: ['Clarity'],
          severity: LEVEL[severity],
          fingerprint,
          location: {
            path: fileOf(review),
            positions: {
              begin: { line: start.line, column: start.column },
              end: { line: end.line, column: end.column },
            },
          },
        })),
      ),
      null,
      2,
    )}\n`,
};
