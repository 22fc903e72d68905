import type { Finding, Point, Review, Severity } from '../desk/index.js';
import type { Reporter } from './reporter.js';

const LEVEL: Record<Severity, string> = { major: 'error', minor: 'warning', query: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS), as GitHub code scanning and others take it: related locations, fingerprints, rule help, fixes. */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  render(reviews, { rules = [] }) {
    const used = new Set(reviews.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const described = [...used].sort().map((id) => {
      const rule = rules.find((each) => each.id === id);
      return {
        id,
        ...(rule
          ? {
              shortDescription: { text: rule.summary },
              defaultConfiguration: { level: LEVEL[rule.severity] },
              ...(rule.url
                ? {
                    help: {
                      text: `${rule.summary}\n${rule.url}`,
                      markdown: `[What it finds, why machines do this, what it leaves alone](${rule.url})`,
                    },
                    helpUri: rule.url,
                  }
                : {}),
              properties: { tags: [rule.category, rule.mqm] },
            }
          : {}),
      };
    });
    const index = new Map(described.map(({ id }, at) => [id, at]));
    const log = {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'backread',
              informationUri: 'https://github.com/backread/backread',
              rules: described,
            },
          },
          columnKind: 'utf16CodeUnits',
          results: reviews.flatMap((review) =>
            review.findings.map((finding) => result(review, finding, index.get(finding.rule)!)),
          ),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function result(review: Review, finding: Finding, ruleIndex: number) {
  const uri = uriOf(review.copy.file ?? review.path);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: finding.note ? `${finding.message}\n${finding.note}` : finding.message },
    locations: [location(uri, finding)],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map((related, id) => ({
            id,
            ...location(uri, related),
            message: { text: related.message },
          })),
        }
      : {}),
    partialFingerprints: { 'backread/v1': finding.fingerprint },
    ...(finding.suggestions.length > 0
      ? {
          fixes: finding.suggestions.map((text) => ({
            description: { text: `Replace with “${text}”` },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: [{ deletedRegion: region(finding), insertedContent: { text } }],
              },
            ],
          })),
        }
      : {}),
  };
}

function location(uri: string, place: { start: Point; end: Point; text: string }) {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { ...region(place), snippet: { text: place.text } },
    },
  };
}

function region({ start, end }: { start: Point; end: Point }) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** A path as a relative URI reference. */
function uriOf(path: string | undefined): string {
  return (path ?? 'stdin').replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
