import { type Review, severityNames } from '../desk/index.js';
import { messageOf, type Reporter } from './reporter.js';

/** As many findings as a comment bears; the rest are counted. */
const MOST_FINDINGS = 100;

/** A comment for a pull request: the score, and a table of findings a story. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'a comment for a pull request',
  render(reviews) {
    const total = reviews.reduce((sum, { findings }) => sum + findings.length, 0);
    const files = reviews.filter(({ findings }) => findings.length > 0);
    const head =
      total === 0
        ? `backread: nothing to fix in ${plural(reviews.length, 'story', 'stories')}.`
        : `backread: ${plural(total, 'finding', 'findings')} in ${files.length} of ${plural(reviews.length, 'story', 'stories')}.`;
    let room = MOST_FINDINGS;
    const sections = files.map((review) => {
      const shown = Math.min(review.findings.length, room);
      room -= shown;
      return section(review, shown);
    });
    return `${[`## ${head}`, ...sections].join('\n\n')}\n`;
  },
};

function section({ path, score, findings }: Review, shown: number): string {
  const counts = severityNames
    .map((severity) => [severity, findings.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  const rows = findings
    .slice(0, shown)
    .map(
      ({ start, severity, text, rule, ...finding }) =>
        `| ${start.line}:${start.column} | ${severity} | ${cell(text)} | ${cell(messageOf(finding))} | ${rule} |`,
    );
  const more = findings.length > shown ? [`\n… and ${findings.length - shown} more.`] : [];
  const table =
    shown > 0
      ? ['', '| place | severity | words | what is wrong | rule |', '|---|---|---|---|---|', ...rows]
      : [];
  return [
    `### ${cell(path ?? '<stdin>')} — score ${score.toFixed(1)} (${counts.join(', ')})`,
    ...table,
    ...more,
  ].join('\n');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Text as text: whatever Markdown or HTML could make of it is escaped, and it stays in its cell. */
function cell(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|~<>&@]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
