import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.js';
import { Reading } from './reading.js';

/** Each clause as "opener: subject | verb". */
function read(text: string): string[] {
  const reading = new Reading({ prose: text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  const of = ({ first, last }: { first: number; last: number }) => reading.slice(reading.span(first, last));
  return reading.sentences.flatMap((sentence) =>
    clausesOf(reading, sentence).map(
      ({ opener, core }) => opener + (core ? `: ${of(core.subject)} | ${of(core.verb)}` : ''),
    ),
  );
}

describe('clausesOf', () => {
  it.each([
    [
      'The mayor of Cork has resigned, the council said.',
      ['subject: The mayor of Cork | has resigned', 'subject: the council | said'],
    ],
    ['If the rain stops, they will play.', ['subordinator', 'subject: they | will play']],
    ['The bridge, which was built in 1920, is closed.', ['other', 'relative', 'other']],
    ["It's late, but the shops are still open.", ["subject: It's | It's", 'coordinator: the shops | are']],
    ['Last week police arrested two men.', ['subject: police | arrested']],
    ['Miners who lost their jobs will receive help.', ['subject: Miners | will receive']],
    ['Nurses who work at night are tired.', ['subject: Nurses | are']],
    ['Crowds gathered in the square.', ['subject: Crowds | gathered']],
    ['In the south of Chad, people arrested in May remain in jail.', ['other', 'other']],
    ['The number of cases this year will rise.', ['subject: The number of cases | will rise']],
    ['He opened the can and left.', ['subject: He | opened']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps the offsets of stretches and their marks', () => {
    const text = 'Anna came; Boris, her son, went.';
    const reading = new Reading({ prose: text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
    const clauses = clausesOf(reading, reading.sentences[0]!);
    expect(clauses.map(({ first, last }) => reading.slice(reading.span(first, last)))).toEqual([
      'Anna came',
      'Boris',
      'her son',
      'went.',
    ]);
    expect(clauses.map(({ mark }) => (mark < 0 ? '' : reading.tokens[mark]!.text))).toEqual([
      '',
      ';',
      ',',
      ',',
    ]);
  });
});
