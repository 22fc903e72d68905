import { fromLexicons } from '../../word-choice/from-lexicons.js';
import { isNoDay } from '../no-days.js';
import { infinitives } from './infinitives.js';
import { that } from './that.js';

export const badComplement = fromLexicons({
  id: 'bad-complement',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary:
    'A verb with a complement it does not take: “informed that”, “suggested him to go”, “allows to see”.',
  languages: { infinitives, that },
  accept: isNoDay,
  explain: (text) => `“${text}” is put together as English does not`,
});
