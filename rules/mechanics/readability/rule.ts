import retextReadability from 'retext-readability';
import { fromRetext } from '../../from-retext.js';

export const readability = fromRetext(retextReadability, {
  id: 'readability',
  category: 'mechanics',
  mqm: 'style/unidiomatic',
  scope: 'paragraph',
  severity: 'query',
  preset: 'strict',
  summary: 'A sentence that most readability formulas call hard to read (retext-readability).',
  options: { age: 22, threshold: 5 / 7, minWords: 25 },
  message: () => 'This sentence is hard to read; consider cutting it in two.',
  spanWords: 3,
});
