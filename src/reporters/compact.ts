import type { Reporter } from './reporter.js';
import { printable, SHORT } from './vfile.js';

/** `path:line:column: severity: message (rule)`, one line a finding: grep, vim's quickfix and Emacs' compile mode read it. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'path:line:column and message, a line a finding, for grep, vim and Emacs',
  isStream: true,
  render: (reviews) =>
    reviews
      .flatMap(({ path, findings }) =>
        findings.map(
          ({ start, severity, message, rule, fingerprint }) =>
            `${printable(path ?? '<stdin>')}:${start.line}:${start.column}: ${severity}: ${printable(message)} (${rule} ${fingerprint.slice(0, SHORT)})\n`,
        ),
      )
      .join(''),
};
