import type { Finding, Review } from '../desk/index.js';
import type { Reporter } from './reporter.js';
import { xml } from './xml.js';

/** JUnit XML: a test case a finding that fails, or one that passes for a story with nothing to fix. Queries are skipped tests. */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, for test reports of CI servers',
  render(reviews) {
    const suites = reviews.map(suite);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="backread">\n${suites.join('')}</testsuites>\n`;
  },
};

function suite({ path, findings }: Review): string {
  const name = xml(path ?? '<stdin>');
  const skipped = findings.filter(({ severity }) => severity === 'query').length;
  const cases =
    findings.length > 0
      ? findings.map((finding) => testCase(name, finding))
      : [`    <testcase classname="${name}" name="review"/>\n`];
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${findings.length - skipped}" skipped="${skipped}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(classname: string, { rule, start, severity, message, text }: Finding): string {
  const head = `    <testcase classname="${classname}" name="${xml(`${rule} ${start.line}:${start.column}`)}">`;
  const body =
    severity === 'query'
      ? `<skipped message="${xml(message)}"/>`
      : `<failure type="${severity}" message="${xml(message)}">${xml(text)}</failure>`;
  return `${head}${body}</testcase>\n`;
}
