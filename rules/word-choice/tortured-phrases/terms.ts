import { culture1 } from './terms-culture-1.js';
import { culture2 } from './terms-culture-2.js';
import { economy1 } from './terms-economy-1.js';
import { economy2 } from './terms-economy-2.js';
import { law1 } from './terms-law-1.js';
import { law2 } from './terms-law-2.js';
import { names } from './terms-names.js';
import { politics1 } from './terms-politics-1.js';
import { politics2 } from './terms-politics-2.js';
import { science1 } from './terms-science-1.js';
import { science2 } from './terms-science-2.js';
import { science3 } from './terms-science-3.js';
import { technology1 } from './terms-technology-1.js';
import { technology2 } from './terms-technology-2.js';

/**
 * Established terms of news English, two to seven words, in the singular where they have one: the phrases whose words a spinner swaps.
 * One a line, by field. From knowledge.
 */
export const terms = [
  culture1,
  culture2,
  economy1,
  economy2,
  law1,
  law2,
  names,
  politics1,
  politics2,
  science1,
  science2,
  science3,
  technology1,
  technology2,
].join('\n');
