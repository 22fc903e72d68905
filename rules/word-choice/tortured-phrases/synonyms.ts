import { synonymsAC } from './synonyms-a-c.js';
import { synonymsDH } from './synonyms-d-h.js';
import { synonymsIO } from './synonyms-i-o.js';
import { synonymsPS } from './synonyms-p-s.js';
import { synonymsTZ } from './synonyms-t-z.js';

/**
 * What thesaurus-driven paraphrasers put in place of a word, whatever its sense in the term: `word | synonyms`, sorted.
 * From knowledge of spun copy; WordNet's synonyms come on top (tools/thesaurus.ts). Read when the thesaurus is built, not at run time.
 */
export const synonyms = [synonymsAC, synonymsDH, synonymsIO, synonymsPS, synonymsTZ].join('\n');
