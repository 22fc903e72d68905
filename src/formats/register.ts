import type { Format } from './format.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

/** Every format, by name. */
export const formats: readonly Format[] = [markdown, text];
