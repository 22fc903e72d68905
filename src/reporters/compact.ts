import { fileOf, messageOf, type Reporter } from './reporter.js';
import { printable, SHORT } from './vfile.js';

/** `path:line:column: severity: message (rule)`, one line a finding: grep, vim's quickfix and Emacs' compile mode read it. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'path:line:column and message, a line a finding, for grep, vim and Emacs',
  isStream: true,
  render: (reviews) =>
    reviews
      .flatMap((review) =>
        review.findings.map(
          ({ start, severity, rule, fingerprint, ...finding }) =>
            `${printable(fileOf(review))}:${start.line}:${start.column}: ${severity}: ${printable(messageOf(finding))} (${rule} ${fingerprint.slice(0, SHORT)})\n`,
        ),
      )
      .join(''),
};
