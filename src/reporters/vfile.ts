import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Review } from '../desk/index.js';
import { addFinding } from '../retext/message.js';
import { messageOf, type Reporter } from './reporter.js';

/** As much of a fingerprint as tells findings apart: `backread stet` takes it. */
export const SHORT = 8;

/** unified's own report: a line a finding with its position, severity, message and rule. */
export const vfile: Reporter = {
  name: 'vfile',
  summary: 'a line a finding, for reading in a terminal (vfile-reporter)',
  render: (reviews, { color = false, quiet = false }) =>
    `${reporter(reviews.map(toVFile), { color, quiet })}\n`,
};

/** A vfile with the findings as messages. Control characters of the copy never reach the terminal. */
export function toVFile({ path, copy, findings }: Review): VFile {
  const file = new VFile({ value: copy.source, ...(path ? { path } : {}) });
  for (const finding of findings) {
    addFinding(file, { ...finding, message: printable(messageOf(finding)) });
    // The report's last column: that all of it is from backread goes without saying; what to tell `backread stet` does not.
    file.messages.at(-1)!.source = finding.fingerprint.slice(0, SHORT);
  }
  return file;
}

/** Text safe for a terminal: control and format characters show as their code points. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) =>
    character === '\n' || character === '\t'
      ? ' '
      : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
