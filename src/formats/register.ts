import { csv } from './csv.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';
import { newsml } from './newsml.js';
import { ninjs } from './ninjs.js';
import { nitf } from './nitf.js';
import { srt, vtt } from './subtitles.js';
import { text } from './text.js';

/** Every format, by name. */
export const formats: readonly Format[] = [
  text,
  markdown,
  html,
  docx,
  newsml,
  nitf,
  ninjs,
  srt,
  vtt,
  json,
  ndjson,
  csv,
];
