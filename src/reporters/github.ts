import type { Severity } from '../desk/index.js';
import { fileOf, messageOf, type Reporter } from './reporter.js';

const COMMAND: Record<Severity, string> = { major: 'error', minor: 'warning', query: 'notice' };

/** Workflow commands, which GitHub Actions shows as annotations in the changed files. */
export const github: Reporter = {
  name: 'github',
  summary: 'workflow commands: annotations in GitHub Actions',
  render: (reviews) =>
    reviews
      .flatMap((review) =>
        review.findings.map(({ severity, start, end, rule, ...finding }) => {
          const place = `file=${property(fileOf(review))},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
          return `::${COMMAND[severity]} ${place},title=${property(`backread: ${rule}`)}::${data(messageOf(finding))}\n`;
        }),
      )
      .join(''),
};

/** Escapes as the runner unescapes (actions/toolkit, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
