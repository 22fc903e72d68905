import type { Rule } from '../../src/rule.js';
import { bylineBoilerplate } from './byline-boilerplate/rule.js';
import { chatLeftovers } from './chat-leftovers/rule.js';
import { homoglyphs } from './homoglyphs/rule.js';
import { invisibleCharacters } from './invisible-characters/rule.js';
import { markup } from './markup/rule.js';
import { mojibake } from './mojibake/rule.js';
import { pageFurniture } from './page-furniture/rule.js';
import { scraperMetadata } from './scraper-metadata/rule.js';
import { siteTail } from './site-tail/rule.js';
import { strayCaption } from './stray-caption/rule.js';
import { untranslated } from './untranslated/rule.js';

/** The rules of the category `residue`. */
export const residue: readonly Rule[] = [
  scraperMetadata,
  siteTail,
  pageFurniture,
  bylineBoilerplate,
  untranslated,
  markup,
  mojibake,
  invisibleCharacters,
  homoglyphs,
  chatLeftovers,
  strayCaption,
];
