import type { Hover, Position } from 'vscode-languageserver/node';
import { rules } from '../../rules/index.js';
import type { Finding, Review } from '../desk/index.js';
import { pageOf } from './diagnostics.js';
import type { OpenDocument } from './documents.js';

const SAID = { major: 'Major', minor: 'Minor', query: 'Query' } as const;

/** What the findings at a place say, with what their rules are about. */
export function hoverAt(
  position: Position,
  document: OpenDocument,
  reviews: readonly Review[],
): Hover | null {
  const at = document.positions.offsetAt(position);
  const here = reviews
    .flatMap(({ findings }) => findings)
    .filter(({ start, end }) => start.offset <= at && at <= end.offset);
  if (here.length === 0) return null;
  const start = Math.min(...here.map((finding) => finding.start.offset));
  const end = Math.max(...here.map((finding) => finding.end.offset));
  return {
    range: document.positions.range(start, end),
    contents: { kind: 'markdown', value: here.map(describe).join('\n\n---\n\n') },
  };
}

function describe(finding: Finding): string {
  const rule = rules.find(({ id }) => id === finding.rule);
  const lines = [`**${SAID[finding.severity]}: ${asText(finding.message)}**`];
  if (finding.note) lines.push(asText(finding.note));
  if (finding.suggestions.length > 0)
    lines.push(`Suggested: ${finding.suggestions.map((text) => `“${asText(text)}”`).join(', ')}`);
  const page = pageOf(finding);
  lines.push(
    `${rule ? `${asText(rule.summary)} ` : ''}${page ? `[${finding.rule}](${page})` : asText(finding.rule)}`,
  );
  return lines.join('\n\n');
}

/** Words of the copy are text, not Markdown. */
function asText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~-]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');
}
