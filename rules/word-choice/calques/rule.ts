import { article, fromLexicons } from '../from-lexicons.js';
import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { french } from './french.js';
import { german } from './german.js';
import { icelandic } from './icelandic.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';

export const calques = fromLexicons({
  id: 'calques',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'A set phrase of the source language rendered word for word.',
  languages: {
    Arabic: arabic,
    Chinese: chinese,
    French: french,
    German: german,
    Icelandic: icelandic,
    Japanese: japanese,
    Korean: korean,
    Russian: russian,
    Spanish: spanish,
  },
  explain: (text, language) => `“${text}” is ${article(language)} set phrase rendered word for word`,
});
