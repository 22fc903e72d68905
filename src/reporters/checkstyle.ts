import type { Severity } from '../desk/index.js';
import { fileOf, type Reporter } from './reporter.js';
import { xml } from './xml.js';

const LEVEL: Record<Severity, string> = { major: 'error', minor: 'warning', query: 'info' };

/** Checkstyle XML: Jenkins, reviewdog and many others read it. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins, reviewdog and others',
  render(reviews) {
    const files = reviews.map((review) => {
      const errors = review.findings.map(
        ({ start, severity, message, rule }) =>
          `    <error line="${start.line}" column="${start.column}" severity="${LEVEL[severity]}" message="${xml(message)}" source="backread.${xml(rule)}"/>\n`,
      );
      return `  <file name="${xml(fileOf(review))}">\n${errors.join('')}  </file>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
  },
};
