import { checkstyle } from './checkstyle.js';
import { compact } from './compact.js';
import { docx } from './docx/docx.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { html } from './html/page.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { summary } from './summary.js';
import { vfile } from './vfile.js';

export type { Reporter, ReportOptions, RuleInfo } from './reporter.js';

/** Every report, by name. The first is the default. */
export const reporters: readonly Reporter[] = [
  vfile,
  json,
  ndjson,
  compact,
  summary,
  markdown,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  html,
  docx,
];
