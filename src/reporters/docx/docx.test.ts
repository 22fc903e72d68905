import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readCopy } from '../../formats/index.js';
import { createReviewer } from '../../index.js';
import { docx } from './docx.js';

const reviewer = createReviewer();
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document with a body and further parts. */
function makeDocument(body: string, more: Record<string, string> = {}, relations = ''): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const review = (input: string | Uint8Array, path: string) => reviewer.reviewCopy(readCopy(input, { path }));
const render = (...reviews: ReturnType<typeof review>[]) => docx.render(reviews, {}) as Uint8Array;
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

/** The body as it was: changes refused, comments gone, runs that were cut put together by their text. */
function refused(xml: string): string {
  return xml
    .replaceAll(/<w:ins [^>]*backread.*?<\/w:ins>/gu, '')
    .replaceAll(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference [^>]*\/><\/w:r>/gu, '')
    .replaceAll(/<w:comment[^>]*\/>/gu, '')
    .replaceAll(/<\/?w:del [^>]*>|<\/w:del>/gu, '')
    .replaceAll('delText', 't');
}
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([p]) =>
    [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
  );

/** Numbers unique, comments anchored once each and told once each, XML well-formed. */
function checkValid(files: Record<string, string>): void {
  const body = files['word/document.xml']!;
  const comments = files['word/comments.xml']!;
  for (const [name, text] of Object.entries(files))
    if (/\.(?:xml|rels)$/u.test(name)) expect(XMLValidator.validate(text), name).toBe(true);
  const told = [...comments.matchAll(/<w:comment w:id="(\d+)" w:author="backread"/gu)].map(([, id]) => id!);
  expect(told.length).toBeGreaterThan(0);
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    expect(
      [...body.matchAll(new RegExp(`<w:${name} w:id="(\\d+)"/>`, 'gu'))].map(([, id]) => id!).sort(),
      name,
    ).toEqual([...told].sort());
  const changes = [...body.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(([, id]) => id!);
  expect(new Set([...told, ...changes]).size).toBe(told.length + changes.length);
  expect(body).not.toMatch(/w:date/u);
  expect(files['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
  expect(files['word/_rels/document.xml.rels']).toMatch(/relationships\/comments" Target="comments\.xml"/u);
}

const RUN = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const P = (...runs: string[]) =>
  `<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;

it('writes into a Word document and touches nothing else in it', () => {
  const source = makeDocument(
    P(RUN('The mayor said the ', '<w:b/>'), RUN('the works &amp; the 57, 000 jobs'), RUN(' would last.')) +
      P(RUN('“Stop!” ')) +
      '<w:sectPr/>',
    { 'word/theme/theme1.xml': '<a/>', 'docProps/app.xml': '<b>  </b>' },
  );
  const made = parts(render(review(source, 'a.docx')));
  const before = parts(source);
  checkValid(made);
  for (const name of ['word/theme/theme1.xml', 'docProps/app.xml', '_rels/.rels'])
    expect(made[name]).toBe(before[name]);
  const body = made['word/document.xml']!;
  expect(textOf(refused(body))).toEqual(textOf(before['word/document.xml']!));
  expect(textOf(body.replaceAll(/<w:del .*?<\/w:del>/gu, ''))[0]).toContain('57,000 jobs');
  // A paragraph without a finding is the same to the byte, and so is what stands around the runs.
  expect(body).toContain(P(RUN('“Stop!” ')));
  expect(body.match(/<w:pPr><w:jc w:val="both"\/><\/w:pPr>/gu)).toHaveLength(2);
  // Words of a bold run are struck in bold.
  const halves = [...body.matchAll(/<w:r>(?:<w:rPr><w:b\/><\/w:rPr>)?<w:(?:t|delText)[^>]*>([^<]*)/gu)];
  for (const [run, text] of halves) if (/mayor|said/u.test(text!)) expect(run).toContain('<w:b/>');
});

it('strikes words that run over several runs, in the properties of each', () => {
  const source = makeDocument(
    P(RUN('He paid 57', '<w:i/>'), RUN(', 0'), RUN('00 dollars for it on Monday.', '<w:b/>')),
  );
  const body = parts(render(review(source, 'a.docx')))['word/document.xml']!;
  expect([...body.matchAll(/<w:delText[^>]*>([^<]*)/gu)].map(([, text]) => text)).toEqual([
    '57',
    ', 0',
    '00',
  ]);
  expect(body).toMatch(/<w:del [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:delText[^>]*>57</u);
  expect([...body.matchAll(/<w:ins [^>]*>.*?<w:t[^>]*>([^<]*)/gu)].map(([, text]) => text)).toEqual([
    '57,000',
  ]);
});

it('keeps the comments that are there, and numbers of its own', () => {
  const source = makeDocument(
    `<w:p><w:commentRangeStart w:id="7"/>${RUN('He said the the end was near.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:ins w:id="41" w:author="Ann">${RUN(' It cost 57, 000 dollars.')}</w:ins></w:p>`,
    {
      'word/comments.xml': `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="Ann"><w:p>${RUN('Sure?')}</w:p></w:comment></w:comments>`,
    },
    `<Relationship Id="r9" Type="${OFFICE}/comments" Target="comments.xml"/>`,
  );
  const made = parts(render(review(source, 'a.docx')));
  const comments = made['word/comments.xml']!;
  expect(comments).toContain(RUN('Sure?'));
  expect(comments.match(/w:author="backread"/gu)!.length).toBeGreaterThanOrEqual(2);
  expect([...comments.matchAll(/<w:comment w:id="(\d+)"/gu)].map(([, id]) => Number(id)).slice(1)).toSatisfy(
    (ids: number[]) => ids.every((id) => id > 41),
  );
  expect(made['word/_rels/document.xml.rels']).toBe(parts(source)['word/_rels/document.xml.rels']);
  // What Ann inserted gets a comment that tells the suggestion, not a change of a change.
  expect(comments).toContain('Suggestion: 57,000');
  expect(made['word/document.xml']).not.toMatch(/<w:ins [^>]*Ann[^>]*>(?:(?!<\/w:ins>).)*<w:del /u);
});

it('tells in the body what stands in a footnote, and changes it there', () => {
  const source = makeDocument(
    P(RUN('The story was true.'), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    {
      'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2"><w:p>${RUN('They cost 57, 000 dollars.')}</w:p></w:footnote></w:footnotes>`,
    },
    `<Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`,
  );
  const made = parts(render(review(source, 'a.docx')));
  checkValid(made);
  expect(made['word/footnotes.xml']).toMatch(/<w:delText[^>]*>57, 000</u);
  expect(made['word/footnotes.xml']).not.toContain('comment');
  expect(made['word/comments.xml']).toContain('Footnote 1: “57, 000”');
});

it('writes a new document of what came in another format', () => {
  const hostile =
    '# Fuel <b>prices</b> & “taxes”\n\nHe said the the <!-- x --> ]]> \u0007\uFFFE cost was 57, 000 & rising\u2028now.\n\n> It it is so.\n';
  const made = parts(render(review(hostile, 'a.md')));
  checkValid(made);
  const body = made['word/document.xml']!;
  expect(body).toMatch(/<w:pStyle w:val="Title"\/>/u);
  expect(body).toMatch(/<w:pStyle w:val="Quote"\/>/u);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/u);
  // Read back with the changes refused it is the prose that was reviewed; accepted, it has the suggestion.
  const kept = readCopy(hostile, { path: 'a.md' });
  const blocks = kept.blocks.map(({ start, end }) =>
    kept.prose
      .slice(start, end)
      .replaceAll('\n', ' ')
      .replaceAll('\u0007', '\uFFFD')
      .replaceAll('\uFFFE', '\uFFFD'),
  );
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(textOf(refused(body)).map(unescaped)).toEqual(blocks);
});

it('puts several stories into one document, a page each, and gives the same bytes every time', () => {
  const reviews = [review('It it was so.', 'one.txt'), review('All was well.', 'two.txt')];
  const bytes = render(...reviews);
  expect(Buffer.from(render(...reviews)).equals(Buffer.from(bytes))).toBe(true);
  const body = parts(bytes)['word/document.xml']!;
  expect(textOf(refused(body))).toEqual(['one.txt', 'It it was so.', 'two.txt', 'All was well.']);
  expect(body.match(/pageBreakBefore/gu)).toHaveLength(1);
});

it('gives back a Word document without findings with every part as it was', () => {
  const source = makeDocument(P(RUN('All was well on Monday.')));
  expect(parts(render(review(source, 'a.docx')))).toEqual(parts(source));
});
