import retextRepeatedWords from 'retext-repeated-words';
import { fromRetext } from '../../from-retext.js';

export const repeatedWords = fromRetext(retextRepeatedWords, {
  id: 'repeated-words',
  category: 'repetition',
  mqm: 'style/redundant',
  severity: 'minor',
  summary: 'The same word twice in a row (retext-repeated-words).',
  message: (text) => `“${text}” stands twice in a row.`,
});
