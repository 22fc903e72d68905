import { defineRule, inParagraphs } from '../../../src/rule.js';
import { checkPhrases, lexicon } from './fixed.js';
import { checkMissing } from './missing.js';
import { checkNames } from './names.js';
import { checkNumber } from './number.js';
import { checkOrdinals } from './ordinals.js';
import { checkPosts } from './posts.js';
import { checkSound } from './sound.js';

export const articleMisuse = defineRule({
  id: 'article-misuse',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'minor',
  summary: 'An article that is missing, doubled, of the wrong sound or number, or does not belong.',
  lexicons: [lexicon],
  check(reading, report) {
    inOneParagraph(reading, report);
    checkNames(reading, report);
  },
});

const inOneParagraph = inParagraphs((reading, report) => {
  checkSound(reading, report);
  checkNumber(reading, report);
  checkMissing(reading, report);
  checkPosts(reading, report);
  checkOrdinals(reading, report);
  checkPhrases(reading, report);
});
