import { expect, it } from 'vitest';
import { readCopy } from '../src/formats/index.js';
import { PhraseMatcher, Reading } from '../src/reading/index.js';
import { compile } from '../src/reading/phrase-pattern.js';
import { samplesOf } from './samples.js';

const lexiconOf = (entries: string) => ({ name: 'draft', entries });
const samplesFor = (pattern: string) =>
  samplesOf(compile({ lexicon: lexiconOf(''), pattern, fix: '', gloss: '' }));

it('names every alternative once', () => {
  expect(samplesFor('{reap/harvest} the? gold/silver')).toEqual([
    'Then we heard reap gold it.',
    'Then we heard harvest gold it.',
    'Then we heard reap silver it.',
  ]);
});

it.each([
  ['^ according to incomplete statistics ,'],
  ['a NUM times NOUN of/in $'],
  ['{carry} out the spirit !of NP'],
  ['Big Seven'],
])('the samples of “%s” match it', (pattern) => {
  const lexicon = lexiconOf(`${pattern} | |`);
  const matcher = new PhraseMatcher([lexicon]);
  for (const sample of samplesFor(pattern))
    expect(new Reading(readCopy(sample), matcher).phrases(lexicon), sample).toHaveLength(1);
});
