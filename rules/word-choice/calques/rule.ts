import { fromLexicons } from '../from-lexicons.js';
import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { estonian } from './estonian.js';
import { french } from './french.js';
import { german } from './german.js';
import { icelandic } from './icelandic.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import { persian } from './persian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';

export const calques = fromLexicons({
  id: 'calques',
  category: 'word-choice',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'A set phrase of the source language rendered word for word.',
  languages: {
    Arabic: arabic,
    Chinese: chinese,
    Estonian: estonian,
    French: french,
    German: german,
    Icelandic: icelandic,
    Italian: italian,
    Japanese: japanese,
    Korean: korean,
    Persian: persian,
    Polish: polish,
    Portuguese: portuguese,
    Romanian: romanian,
    Russian: russian,
    Spanish: spanish,
    Turkish: turkish,
    Ukrainian: ukrainian,
  },
  explain: (text, language) => `“${text}” is word for word from ${language}`,
});
